//! One review with everything that belongs to it, read once, so that the rules are plain functions over plain data.

use chrono::{Days, NaiveDate};
use rusqlite::Row;

use super::named::{names, numbers};
use super::{COMMITTEE, Posed, ReviewAction, State, actions, agenda};
use crate::door::Reader;
use crate::fault::{Fault, Refusal, Result};

/// What falls due so soon after a meeting is decided in it: the next one is too late.
const DUE_WITH: Days = Days::new(7);

/// A review as the file holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Key.
    pub id: String,
    /// Number, e.g. `MR-2026-1`.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// `planned`, `extra` or `committee`.
    pub kind: String,
    /// Planned or actual day of the meeting.
    pub held_on: Option<String>,
    /// Place or call.
    pub place: String,
    /// First day of the period.
    pub period_from: Option<String>,
    /// Last day of the period.
    pub period_to: Option<String>,
    /// Data cut-off.
    pub cut_off: Option<String>,
    /// Key of the chair.
    pub chair: Option<String>,
    /// Chair's name.
    pub chair_name: String,
    /// When the meeting started, UTC.
    pub started_at: Option<String>,
    /// When it ended, UTC.
    pub ended_at: Option<String>,
    /// Key of whoever takes the minutes.
    pub secretary: Option<String>,
    /// Their name.
    pub secretary_name: String,
    /// Day of the next review.
    pub next_review_on: Option<String>,
    /// Suitable, adequate, effective: answer and reason.
    pub verdicts: [(String, String); 3],
    /// Free note.
    pub note: String,
    /// Key of the approver.
    pub approver: Option<String>,
    /// Day of approval.
    pub approved_on: Option<String>,
    /// Key of the issued minutes.
    pub document: Option<String>,
    /// Who was invited.
    pub seats: Vec<Seat>,
    /// Inputs as far as they were prepared.
    pub inputs: Vec<Covering>,
    /// Decisions, by number.
    pub decisions: Vec<Decision>,
    /// Actions decided here, by number.
    pub actions: Vec<ReviewAction>,
    /// Actions carried over to this review.
    pub carried: Vec<ReviewAction>,
    /// Open actions of before: of earlier reviews, those carried over here among them, and what its inputs list.
    pub earlier: Vec<ReviewAction>,
}

/// One person's seat at the meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Key of the row.
    pub id: String,
    /// Key of the person.
    pub person: String,
    /// Name.
    pub name: String,
    /// Role, as copied.
    pub role: String,
    /// Top management, as copied.
    pub top_management: bool,
    /// `invited`, `video` (invited by video), `present`, `remote` (present by video) or `excused`.
    pub attendance: String,
}

impl Seat {
    /// Whether nobody said yet if the person came.
    #[must_use]
    pub fn awaited(&self) -> bool {
        ["invited", "video"].contains(&self.attendance.as_str())
    }

    /// Whether the person was there, in the room or by video.
    #[must_use]
    pub fn came(&self) -> bool {
        came(&self.attendance)
    }
}

/// Whether that attendance is one: in the room or by video.
#[must_use]
pub fn came(attendance: &str) -> bool {
    ["present", "remote"].contains(&attendance)
}

/// What was written about one input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Covering {
    /// Key of the row.
    pub id: String,
    /// Catalogue id.
    pub input: String,
    /// Comment.
    pub comment: String,
    /// Conclusion.
    pub conclusion: String,
    /// Explicit "nothing to report".
    pub nothing: bool,
    /// Its reason.
    pub nothing_reason: String,
    /// Minutes planned for it.
    pub minutes: Option<u32>,
    /// Data copied when the meeting started, as JSON.
    pub snapshot: Option<String>,
    /// The comment as it stood then.
    pub prepared: Option<String>,
}

impl Covering {
    /// The comment in two parts: what was prepared, and the notes that were taken since the meeting started. A comment that
    /// was written anew in the meeting is all of it said there.
    #[must_use]
    pub fn told(&self) -> (&str, Vec<&str>) {
        let Some(prepared) = &self.prepared else { return (&self.comment, Vec::new()) };
        let (prepared, since) = match self.comment.strip_prefix(prepared.as_str()) {
            Some(since) if prepared.is_empty() || since.is_empty() || since.starts_with('\n') => {
                (prepared.as_str(), since)
            }
            _ => ("", self.comment.as_str()),
        };
        (prepared, since.lines().filter(|line| !line.trim().is_empty()).collect())
    }

    /// Whether an auditor finds something here: words, or "nothing to report" with its reason.
    #[must_use]
    pub fn covered(&self) -> bool {
        if self.nothing {
            return !self.nothing_reason.is_empty();
        }
        !self.comment.is_empty() || !self.conclusion.is_empty()
    }
}

/// One decision (clause 9.3.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Key.
    pub id: String,
    /// Number, e.g. `D-004`.
    pub number: String,
    /// Key of its review.
    pub review: String,
    /// `MR-R1` to `MR-R6`.
    pub result: String,
    /// What was decided.
    pub words: String,
    /// Why.
    pub reason: String,
    /// A reasoned "no change".
    pub no_change: bool,
    /// Catalogue id of the input it was taken on, or empty.
    pub input: String,
    /// Who did not agree, and why; empty: nobody said so.
    pub dissent: String,
}

impl Decision {
    /// Whether its words or its reason name a record or a control by its number.
    pub(super) fn names(&self, number: &str) -> bool {
        names(&self.words, number) || names(&self.reason, number)
    }

    /// The numbers it names, in the order of its words.
    pub(super) fn named(&self) -> Vec<String> {
        numbers(&self.words).chain(numbers(&self.reason)).map(str::to_owned).collect()
    }
}

const COLUMNS: &str = "review.id, review.number, review.state, review.kind, review.heldOn, review.place,
    review.periodFrom, review.periodTo, review.cutOff, review.chair, coalesce(person.name, ''), review.startedAt,
    review.nextReviewOn, review.suitable, review.suitableWhy, review.adequate, review.adequateWhy,
    review.effective, review.effectiveWhy, review.note, review.approver, review.approvedOn, review.document, review.endedAt, review.secretary,
    coalesce((SELECT name FROM person WHERE person.id = review.secretary), '')";

impl Record {
    /// The review with this key or number.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn find(reader: &Reader<'_>, id: &str, today: &str) -> Result<Self> {
        let sql = format!(
            "SELECT {COLUMNS} FROM review LEFT JOIN person ON person.id = review.chair
             WHERE review.id = ?1 OR review.number = ?1"
        );
        let found = reader.maybe(&sql, [id], |row| Ok((row.get::<_, String>(2)?, read(row)?)))?;
        let Some((code, mut record)) = found else {
            return Err(Fault::NotFound { kind: "review", id: id.to_owned() });
        };
        record.state = State::of(&code).ok_or_else(|| Fault::Malformed(format!("review state {code}")))?;
        record.seats = seats(reader, &record.id)?;
        record.inputs = inputs(reader, &record.id)?;
        record.decisions = decisions(reader, &record.id)?;
        [record.actions, record.carried, record.earlier] = actions::of_review(reader, &record.id, today)?;
        Ok(record)
    }

    /// Whether it is the committee's meeting, and no management review.
    #[must_use]
    pub fn committee(&self) -> bool {
        self.kind == COMMITTEE
    }

    /// Whether an auditor finds something about `input`: words, or a decision or an action that came of it.
    #[must_use]
    pub fn covers(&self, input: &str) -> bool {
        let place = agenda::position(input).ok().flatten().map(|place| place.to_string());
        let agreed = |one: &ReviewAction| one.state != "dropped" && Some(&one.input_place) == place.as_ref();
        self.covering(input).is_some_and(Covering::covered)
            || self.decisions.iter().any(|one| one.input == input)
            || self.actions.iter().any(agreed)
    }

    /// The actions that `prepared` words put before this meeting: open or done in it, and late or due with it, as it is held or as it was
    /// `planned`.
    #[must_use]
    pub(super) fn posed(&self, prepared: &str, planned: &str) -> Vec<Posed> {
        let met = self.held_on.as_deref().unwrap_or_default().max(planned);
        let by = met.parse::<NaiveDate>().ok().map(|day| day + DUE_WITH);
        let by = by.map(|day| day.to_string()).unwrap_or_default();
        let due = |one: &&ReviewAction| one.due.as_ref().is_some_and(|day| *day <= by);
        let posed = |one: &ReviewAction| Posed {
            number: one.number.clone(),
            title: one.title.clone(),
            // What is done is decided, whatever became of the words that said so.
            decided: one.state == "done" || self.decisions.iter().any(|decision| decision.names(&one.number)),
        };
        self.earlier.iter().filter(due).filter(|one| names(prepared, &one.number)).map(posed).collect()
    }

    /// What was written about `input`, if the review is prepared.
    #[must_use]
    pub fn covering(&self, input: &str) -> Option<&Covering> {
        self.inputs.iter().find(|covering| covering.input == input)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        id: row.get(0)?,
        number: row.get(1)?,
        state: State::Planned,
        kind: row.get(3)?,
        held_on: row.get(4)?,
        place: row.get(5)?,
        period_from: row.get(6)?,
        period_to: row.get(7)?,
        cut_off: row.get(8)?,
        chair: row.get(9)?,
        chair_name: row.get(10)?,
        started_at: row.get(11)?,
        next_review_on: row.get(12)?,
        verdicts: [(row.get(13)?, row.get(14)?), (row.get(15)?, row.get(16)?), (row.get(17)?, row.get(18)?)],
        note: row.get(19)?,
        approver: row.get(20)?,
        approved_on: row.get(21)?,
        document: row.get(22)?,
        ended_at: row.get(23)?,
        secretary: row.get(24)?,
        secretary_name: row.get(25)?,
        seats: Vec::new(),
        inputs: Vec::new(),
        decisions: Vec::new(),
        actions: Vec::new(),
        carried: Vec::new(),
        earlier: Vec::new(),
    })
}

fn seats(reader: &Reader<'_>, review: &str) -> Result<Vec<Seat>> {
    let sql = "SELECT seat.id, seat.person, person.name, seat.role, seat.topManagement, seat.attendance
        FROM reviewParticipant AS seat JOIN person ON person.id = seat.person
        WHERE seat.review = ?1 ORDER BY seat.topManagement DESC, person.name COLLATE NOCASE, seat.id";
    reader.rows(sql, [review], |row| {
        Ok(Seat {
            id: row.get(0)?,
            person: row.get(1)?,
            name: row.get(2)?,
            role: row.get(3)?,
            top_management: row.get(4)?,
            attendance: row.get(5)?,
        })
    })
}

fn inputs(reader: &Reader<'_>, review: &str) -> Result<Vec<Covering>> {
    let sql = "SELECT id, input, comment, conclusion, nothingToReport, nothingReason, snapshot, minutes, prepared
        FROM reviewInput WHERE review = ?1";
    reader.rows(sql, [review], |row| {
        Ok(Covering {
            id: row.get(0)?,
            input: row.get(1)?,
            comment: row.get(2)?,
            conclusion: row.get(3)?,
            nothing: row.get(4)?,
            nothing_reason: row.get(5)?,
            snapshot: row.get(6)?,
            minutes: row.get(7)?,
            prepared: row.get(8)?,
        })
    })
}

fn decisions(reader: &Reader<'_>, review: &str) -> Result<Vec<Decision>> {
    let sql = "SELECT id, number, review, result, words, reason, noChange, input, dissent FROM decision
        WHERE review = ?1 ORDER BY number, id";
    reader.rows(sql, [review], decision)
}

/// A decision of `review`, by key or number.
///
/// # Errors
/// [`Fault::NotFound`] when there is none; a refusal at `decision` when it is another review's.
pub(super) fn decision_of(reader: &Reader<'_>, review: &Record, id: &str) -> Result<Decision> {
    let found = find_decision(reader, id)?;
    if found.review != review.id {
        let refusal = Refusal::new("refuse-review-decision-elsewhere").with("number", found.number);
        return Err(refusal.field("decision").into());
    }
    Ok(found)
}

/// The decision with this key or number.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(super) fn find_decision(reader: &Reader<'_>, id: &str) -> Result<Decision> {
    let sql = "SELECT id, number, review, result, words, reason, noChange, input, dissent FROM decision
        WHERE id = ?1 OR number = ?1";
    let found = reader.maybe(sql, [id], decision)?;
    found.ok_or_else(|| Fault::NotFound { kind: "decision", id: id.to_owned() })
}

fn decision(row: &Row<'_>) -> rusqlite::Result<Decision> {
    Ok(Decision {
        id: row.get(0)?,
        number: row.get(1)?,
        review: row.get(2)?,
        result: row.get(3)?,
        words: row.get(4)?,
        reason: row.get(5)?,
        no_change: row.get(6)?,
        input: row.get::<_, Option<String>>(7)?.unwrap_or_default(),
        dissent: row.get(8)?,
    })
}

/// Key of a review (or of a committee meeting) by key or number; without either the latest with approved minutes (unless the draft is wanted), else
/// the latest.
pub(crate) fn resolve(reader: &Reader<'_>, named: Option<&str>, draft: bool, committee: bool) -> Result<String> {
    let sql = match named {
        Some(_) => "SELECT id FROM review WHERE id = ?1 OR number = ?1",
        None => {
            "SELECT id FROM review WHERE ?1 IS NULL AND (kind = 'committee') = ?3
             ORDER BY (document IS NOT NULL) <> ?2 DESC, heldOn DESC, id DESC LIMIT 1"
        }
    };
    let found = match named {
        Some(named) => reader.maybe(sql, [named], |row| row.get(0))?,
        None => reader.maybe(sql, rusqlite::params![None::<String>, draft, committee], |row| row.get(0))?,
    };
    found.ok_or_else(|| Fault::NotFound { kind: "review", id: named.unwrap_or_default().to_owned() })
}
