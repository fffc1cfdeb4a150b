//! What is said of a text of the AIMS: its codes and fields (7.5.2).

use crate::kernel::declare::*;
use crate::plan::organisation::Language;
use crate::plan::people::PEOPLE;

codes! {
    /// Which text it is: one of the six a small organisation needs, or one of its own.
    pub enum Kind as "textKind" {
        Policy = "policy", Manual = "manual", RiskImpact = "riskImpact", LifeCycle = "lifeCycle",
        Incidents = "incidents", Suppliers = "suppliers", Own = "own",
    }
    /// Where it stands. What an earlier version said is an issued document; the text itself goes on.
    pub enum State as "textState" { Draft = "draft", InReview = "inReview", Approved = "approved", Withdrawn = "withdrawn" }
    /// How much a new version changes: the sense, or the wording.
    pub enum Change as "textChange" { Major = "major", Minor = "minor" }
    /// What a register can say in a text, drawn anew in drafts and frozen with a version.
    pub enum LivePart as "textPart" {
        Roles = "roles", InScope = "in-scope", Objectives = "objectives", Parties = "parties", Suppliers = "suppliers",
        Tools = "tools", Communication = "communication", Channels = "channels",
    }
    /// How people outside get it (5.2).
    pub enum Outside as "textOutside" { Published = "published", OnRequest = "onRequest", Inside = "inside" }
}

pub static TITLE: Field<Line> = Field::new("title").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
/// Who wrote it and keeps it right.
pub static AUTHOR: Field<Person> = Field::new("author").to(&PEOPLE).wanted().held_in(&["draft", "inReview"]);
pub static APPROVER: Field<Person> = Field::new("approver").to(&PEOPLE).wanted();
/// Why author and approver are one person. It prints.
pub static SAME_WHY: Field<Words> = Field::new("sameWhy").reason();
pub static LANGUAGE: Field<Code<Language>> = Field::new("language").wanted();
pub static CLASSIFICATION: Field<Line> = Field::new("classification");
/// Who reads it.
pub static DISTRIBUTION: Field<Line> = Field::new("distribution");
pub static OUTSIDE: Field<Code<Outside>> = Field::new("outside");
/// Where they find it.
pub static PLACE: Field<Place> = Field::new("place");
pub static EFFECTIVE_ON: Field<Day> = Field::new("effectiveOn");
/// Months between reviews; twelve where nobody says it.
pub static REVIEW_EVERY: Field<Number> = Field::new("reviewEvery");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-text-review").only_in(&["approved"]);
/// The last day on which it must still be there (7.5.3).
pub static KEEP_UNTIL: Field<Day> = Field::new("keepUntil");
/// The law, contract or rule that says so.
pub static KEEP_WHY: Field<Words> = Field::new("keepWhy").reason();
pub static STATE: Field<Code<State>> = Field::new("state");
/// The version approved last; empty before the first.
pub static VERSION: Field<Line> = Field::new("version").kept();
pub static CHANGE: Field<Code<Change>> = Field::new("change");
/// What is new in this version.
pub static NOTE: Field<Words> = Field::new("note");
pub static SENT: Field<Stamp> = Field::new("sent").read_only();
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
/// Read again and left as it is.
pub static CONFIRMED: Field<Stamp> = Field::new("confirmed").read_only();
pub static WHY: Field<Words> = Field::new("why").reason();

/// The text of a record: what its next version would be called.
pub(super) fn next_version(version: &str, change: Option<Change>) -> String {
    let whole = |text: &str| text.parse::<u32>().unwrap_or_default();
    match version.split_once('.') {
        None => "1.0".to_owned(),
        Some((major, _)) if change == Some(Change::Major) => format!("{}.0", whole(major) + 1),
        Some((major, minor)) => format!("{major}.{}", whole(minor) + 1),
    }
}

/// What the next version of a text would be called: the smaller step.
pub(crate) fn next_of(version: &str) -> String {
    next_version(version, None)
}
