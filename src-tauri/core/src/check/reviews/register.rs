//! Management reviews, declared: the review with its participants, inputs and decisions.

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

pub static PLACE: Field<Line> = Field::new("place");
/// See [`super::State`].
pub static STATE: Field<Line> = Field::new("state").kept();
pub static KIND: Field<Line> = Field::new("kind").kept();
pub static HELD_ON: Field<Day> = Field::new("heldOn");
pub static PERIOD_FROM: Field<Day> = Field::new("periodFrom");
pub static PERIOD_TO: Field<Day> = Field::new("periodTo");
pub static CUT_OFF: Field<Day> = Field::new("cutOff");
pub static CHAIR: Field<Person> = Field::new("chair").to(&PEOPLE);
/// UTC instant at which the meeting started.
pub static STARTED_AT: Field<Inner> = Field::new("startedAt").kept();
/// UTC instant at which it ended.
pub static ENDED_AT: Field<Inner> = Field::new("endedAt").kept();
/// Who takes the minutes.
pub static SECRETARY: Field<Person> = Field::new("secretary").to(&PEOPLE);
pub static NEXT_REVIEW_ON: Field<Day> = Field::new("nextReviewOn");
pub static SUITABLE: Field<Line> = Field::new("suitable").kept();
pub static SUITABLE_WHY: Field<Words> = Field::new("suitableWhy");
pub static ADEQUATE: Field<Line> = Field::new("adequate").kept();
pub static ADEQUATE_WHY: Field<Words> = Field::new("adequateWhy");
pub static EFFECTIVE: Field<Line> = Field::new("effective").kept();
pub static EFFECTIVE_WHY: Field<Words> = Field::new("effectiveWhy");
pub static NOTE: Field<Words> = Field::new("note");
pub static APPROVER: Field<Person> = Field::new("approver").to(&PEOPLE).read_only();
pub static APPROVED_ON: Field<Day> = Field::new("approvedOn").read_only();
pub static DOCUMENT: Field<Link> = Field::new("document").to(&crate::plan::issuing::DOCUMENTS).read_only();

pub static REVIEWS: Register = Register {
    noun: "review",
    prefix: "MR",
    group: Group::Check,
    answers: &["9.3"],
    fields: &[
        &PLACE, &STATE, &KIND, &HELD_ON, &PERIOD_FROM, &PERIOD_TO, &CUT_OFF, &CHAIR, &SECRETARY, &STARTED_AT,
        &ENDED_AT, &NEXT_REVIEW_ON, &SUITABLE, &SUITABLE_WHY, &ADEQUATE, &ADEQUATE_WHY, &EFFECTIVE, &EFFECTIVE_WHY,
        &NOTE, &APPROVER, &APPROVED_ON, &DOCUMENT,
    ],
    grid: &[&STATE, &HELD_ON, &CHAIR, &PLACE],
    edits: Edits::Closed,
    retires: false,
    called: "record.number",
    ..Register::PLAIN
};

static MEETS: Field<Day> = Field::new("meets").due("due-review-meeting").read_only();
/// The day of a management review that has not been held.
pub static REVIEW_MEETS: Derived = Derived {
    on: &REVIEWS,
    field: &MEETS,
    sql: "(CASE WHEN record.state IN ('planned', 'in-preparation') AND record.kind <> 'committee' THEN record.heldOn END)",
};
static COMMITTEE: Field<Day> = Field::new("committeeMeets").due("due-committee-meeting").read_only();
/// The day of a committee's meeting that has not been held.
pub static COMMITTEE_MEETS: Derived = Derived {
    on: &REVIEWS,
    field: &COMMITTEE,
    sql: "(CASE WHEN record.state IN ('planned', 'in-preparation') AND record.kind = 'committee' THEN record.heldOn END)",
};
static NEXT: Field<Day> = Field::new("nextMeets").due("due-review-next").read_only();
/// The day that a review decided for the next one, until a later one is planned.
pub static REVIEW_NEXT: Derived = Derived {
    on: &REVIEWS,
    field: &NEXT,
    sql: "(CASE WHEN record.state IN ('in-meeting', 'held', 'minutes-approved', 'closed') AND NOT EXISTS (
            SELECT 1 FROM review later WHERE later.id <> record.id AND later.retired_on IS NULL
            AND (later.kind = 'committee') = (record.kind = 'committee') AND later.heldOn > record.heldOn)
        THEN record.nextReviewOn END)",
};

pub static SEAT_REVIEW: Field<Link> = Field::new("review").to(&REVIEWS).read_only();
pub static SEAT_PERSON: Field<Person> = Field::new("person").to(&PEOPLE).read_only();
pub static ATTENDANCE: Field<Line> = Field::new("attendance").kept();
/// The role the person had then.
pub static SEAT_ROLE: Field<Line> = Field::new("role").not_searched().read_only();
pub static SEAT_TOP_MANAGEMENT: Field<Flag> = Field::new("topManagement").read_only();

pub static SEATS: Register = Register {
    noun: "reviewParticipant",
    group: Group::Check,
    answers: &["9.3"],
    fields: &[&SEAT_ROLE, &SEAT_REVIEW, &SEAT_PERSON, &ATTENDANCE, &SEAT_TOP_MANAGEMENT],
    edits: Edits::Closed,
    parent: Some(&SEAT_REVIEW),
    retires: false,
    called: "(SELECT person.name FROM person WHERE person.id = record.person)",
    indexes: &[("by_review", "review")],
    ..Register::PLAIN
};

pub static INPUT_REVIEW: Field<Link> = Field::new("review").to(&REVIEWS).read_only();
/// Id of the input in clause 9.3.2.
pub static INPUT: Field<Line> = Field::new("input").kept();
pub static COMMENT: Field<Words> = Field::new("comment");
/// The comment as it stood when the meeting started: what was added since was said there.
pub static PREPARED: Field<Inner> = Field::new("prepared").kept();
pub static CONCLUSION: Field<Words> = Field::new("conclusion");
pub static NOTHING_TO_REPORT: Field<Flag> = Field::new("nothingToReport");
pub static NOTHING_REASON: Field<Words> = Field::new("nothingReason");
/// Minutes planned for it in the meeting.
pub static MINUTES: Field<Number> = Field::new("minutes");
/// What the workspace knew at the data cut-off.
pub static SNAPSHOT: Field<Inner> = Field::new("snapshot").kept();

pub static INPUTS: Register = Register {
    noun: "reviewInput",
    group: Group::Check,
    answers: &["9.3.2"],
    fields: &[
        &COMMENT, &INPUT_REVIEW, &INPUT, &CONCLUSION, &NOTHING_TO_REPORT, &NOTHING_REASON, &MINUTES, &SNAPSHOT,
        &PREPARED,
    ],
    rows: Rows::Fixed,
    edits: Edits::Closed,
    parent: Some(&INPUT_REVIEW),
    retires: false,
    called: "(SELECT review.number FROM review WHERE review.id = record.review) || ' ' || record.input",
    indexes: &[("by_review", "review")],
    ..Register::PLAIN
};

pub static WORDS: Field<Words> = Field::new("words");
pub static DECISION_REVIEW: Field<Link> = Field::new("review").to(&REVIEWS).read_only();
pub static RESULT: Field<Line> = Field::new("result").kept();
pub static REASON: Field<Words> = Field::new("reason");
/// Who of those present did not agree, and why.
pub static DISSENT: Field<Words> = Field::new("dissent");
pub static NO_CHANGE: Field<Flag> = Field::new("noChange");
/// Id of the input it was taken on, empty for none.
pub static DECISION_INPUT: Field<Line> = Field::new("input").kept();

pub static DECISIONS: Register = Register {
    noun: "decision",
    prefix: "D",
    group: Group::Check,
    answers: &["9.3.3"],
    fields: &[&WORDS, &DECISION_REVIEW, &RESULT, &REASON, &DISSENT, &NO_CHANGE, &DECISION_INPUT],
    grid: &[&WORDS, &RESULT, &REASON, &DISSENT],
    edits: Edits::Closed,
    parent: Some(&DECISION_REVIEW),
    retires: false,
    called: "record.number",
    indexes: &[("by_review", "review")],
    ..Register::PLAIN
};
