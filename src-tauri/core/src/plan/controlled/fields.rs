//! What is said of a controlled document: its codes and fields (7.5.2).

use crate::kernel::declare::*;
use crate::plan::organisation::Language;
use crate::plan::people::PEOPLE;

codes! {
    /// What it is: the organisation's own, or of external origin.
    pub enum Kind as "controlledKind" {
        Procedure = "procedure", Form = "form", Plan = "plan", Report = "report", Own = "own",
        Standard = "standard", Law = "law", Guidance = "guidance", ModelCard = "modelCard", Contract = "contract",
        Outside = "outside",
    }
    /// Where it stands.
    pub enum State as "controlledState" {
        Draft = "draft", InReview = "inReview", Approved = "approved", Superseded = "superseded",
        Withdrawn = "withdrawn",
    }
}

/// Kinds that the organisation writes itself: they have an author and an approver.
pub const OWN: &[&str] = &["procedure", "form", "plan", "report", "own"];

pub static TITLE: Field<Line> = Field::new("title").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
/// The number it has where it comes from.
pub static REFERENCE: Field<Line> = Field::new("reference").most(120);
/// Its version or edition, as it says itself.
pub static VERSION: Field<Line> = Field::new("version").wanted().most(60);
/// Who keeps it right, or sees to it that the edition in use is the one that holds.
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).wanted().held_in(&["draft", "inReview", "approved"]);
pub static AUTHOR: Field<Person> = Field::new("author").to(&PEOPLE).wanted_while("kind", OWN);
pub static APPROVER: Field<Person> = Field::new("approver").to(&PEOPLE).wanted_while("kind", OWN);
/// Why author and approver are one person. It prints.
pub static SAME_WHY: Field<Words> = Field::new("sameWhy").reason();
/// The day of approval, or for one of external origin the day from which it is used here.
pub static APPROVED_ON: Field<Day> = Field::new("approvedOn").past();
/// Where it is kept: a path or an address.
pub static PLACE: Field<Place> = Field::new("place").wanted();
/// Name of the file that was looked at.
pub static FILE_NAME: Field<Line> = Field::new("fileName").read_only();
/// Its SHA-256, 64 hex digits.
pub static SHA256: Field<Line> = Field::new("sha256").kept();
/// The day as of which a law is meant.
pub static AS_OF: Field<Day> = Field::new("asOf").wanted_while("kind", &["law"]);
/// What may be done with it: licence of a standard or of a model.
pub static LICENCE: Field<Words> = Field::new("licence").wanted_while("kind", &["standard"]);
pub static LANGUAGE: Field<Code<Language>> = Field::new("language");
pub static CLASSIFICATION: Field<Line> = Field::new("classification");
/// Who gets it.
pub static DISTRIBUTION: Field<Line> = Field::new("distribution");
/// Months between reviews; twelve where nobody says it.
pub static REVIEW_EVERY: Field<Number> = Field::new("reviewEvery");
pub static REVIEW_ON: Field<Day> = Field::new("reviewOn").due("due-controlled-review").only_in(&["approved"]);
/// The last day on which it must still be there.
pub static KEEP_UNTIL: Field<Day> = Field::new("keepUntil");
/// The law, contract or rule that says so.
pub static KEEP_WHY: Field<Line> = Field::new("keepWhy").reason();
pub static STATE: Field<Code<State>> = Field::new("state");
/// Who entered the approval, and when.
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();
/// Read again and left as it is.
pub static CONFIRMED: Field<Stamp> = Field::new("confirmed").read_only();
/// Why it was sent back or withdrawn, or what has taken its place.
pub static WHY: Field<Words> = Field::new("why").reason();
