//! What is said in an assessment: its codes and the fields of a round.

use crate::kernel::declare::*;
use crate::plan::criteria::{CRITERIA, Level};
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS;

codes! {
    /// How much is asked.
    pub enum Form as "impactForm" { Screened = "screened", Full = "full" }
    /// Why it is made now.
    pub enum WhyNow as "impactWhy" {
        FirstRelease = "firstRelease", InUse = "inUse", Planned = "planned", Change = "change", Model = "model", Data = "data",
        Incident = "incident", Threshold = "threshold", Law = "law", Retirement = "retirement",
    }
    /// What came of it.
    pub enum Decision as "impactDecision" {
        Proceed = "proceed", Conditional = "conditional", Redesign = "redesign", Restrict = "restrict",
        Reject = "reject", Escalate = "escalate",
    }
    /// Where the assessment of data protection stands (GDPR, Art. 35).
    pub enum Dpia as "dpia" { Linked = "linked", Theirs = "theirs", NotRequired = "notRequired", Open = "open" }
    /// What the data protection officer thinks of it.
    pub enum Opinion as "officerOpinion" { Agrees = "agrees", Conditions = "conditions", Objects = "objects" }
    /// Whether it counts.
    pub enum State as "impactState" { Draft = "draft", Approved = "approved", Superseded = "superseded" }
}

/// The name of the system, unless somebody calls it otherwise.
pub static NAME: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
/// What of the system it speaks of, where not of all of it: rounds of another part stand beside it.
pub static PART: Field<Line> = Field::new("part");
/// Counted from 1 for each system.
pub static ROUND: Field<Number> = Field::new("round").kept();
/// The round that was approved before this one.
pub static PREVIOUS: Field<Link> = Field::new("previous").later("impact");
pub static FORM: Field<Code<Form>> = Field::new("form").wanted();
pub static WHY_NOW: Field<Code<WhyNow>> = Field::new("whyNow").wanted();
/// What happened or changed, where the code does not say it.
pub static OCCASION: Field<Words> = Field::new("occasion");
pub static ASSESSOR: Field<Person> = Field::new("assessor").to(&PEOPLE).wanted().held_in(&["draft"]);
/// Who was asked of those affected, or of people who know them; or why nobody was.
pub static CONSULTED: Field<Words> = Field::new("consulted").reason().wanted();
/// Overall, before and after the measures; at approval the highest of its impacts where nobody says a higher one.
pub static BEFORE: Field<Code<Level>> = Field::new("levelBefore");
pub static AFTER: Field<Code<Level>> = Field::new("levelAfter");
pub static DECISION: Field<Code<Decision>> = Field::new("decision").wanted();
/// What has to be met, by whom and by when.
pub static CONDITIONS: Field<Words> =
    Field::new("conditions").reason().wanted_while("decision", &["conditional", "restrict"]);
/// Why it may be approved although nobody recorded the class of the system under the EU AI Act; who settles that, by when.
pub static CLASS_OPEN: Field<Words> = Field::new("classOpen").reason();
pub static DPIA: Field<Code<Dpia>> = Field::new("dpia");
/// Where it lies; whose duty it is and what we add to it; why none is required; or who makes it, and by when.
pub static DPIA_WORDS: Field<Words> =
    Field::new("dpiaWords").reason().wanted_while("dpia", &["linked", "theirs", "notRequired", "open"]);
pub static OFFICER: Field<Person> = Field::new("officer").to(&PEOPLE);
/// What the data protection officer says of it.
pub static OPINION: Field<Words> = Field::new("opinion");
pub static VIEW: Field<Code<Opinion>> = Field::new("officerView");
/// Why it goes on although the officer objects.
pub static DESPITE: Field<Words> = Field::new("despite").reason();
pub static SIGNED: Field<Stamp> = Field::new("signed").read_only();
/// The version of the criteria its levels are found with.
pub static CRITERIA_USED: Field<Link> = Field::new("criteria").to(&CRITERIA).read_only();
pub static NEXT_ON: Field<Day> = Field::new("nextOn").due("due-impact").only_in(&["approved"]);
pub static STATE: Field<Code<State>> = Field::new("state");
pub static APPROVED_BY: Field<Person> = Field::new("approvedBy").to(&PEOPLE);
/// Why whoever assessed it approves it too.
pub static OWN_WHY: Field<Words> = Field::new("ownWhy").reason();
pub static APPROVED: Field<Stamp> = Field::new("approved").read_only();

/// Since when the facts it was approved on are others.
pub static MOVED_ON: Field<Day> = Field::new("movedOn").kept();

/// What the system said when this was approved, and what it says since: the facts the approval rests on. The program writes
/// them as the system's entry moves.
pub static OF_PURPOSE: Field<Words> = Field::new("ofPurpose").read_only().not_searched();
pub static OF_USERS: Field<Words> = Field::new("ofUsers").read_only().not_searched();
pub static OF_COUNTRIES: Field<Line> = Field::new("ofCountries").read_only().not_searched();
pub static OF_AUTONOMY: Field<Words> = Field::new("ofAutonomy").read_only().not_searched();
pub static OF_SUPPLIER: Field<Line> = Field::new("ofSupplier").read_only().not_searched();
pub static OF_MODEL: Field<Line> = Field::new("ofModel").read_only().not_searched();
pub static OF_MODEL_VERSION: Field<Line> = Field::new("ofModelVersion").read_only().not_searched();
pub static OF_DATA: Field<Words> = Field::new("ofData").read_only().not_searched();
/// What happened around the system: incidents, another way of its supplier.
pub static OF_HAPPENED: Field<Inner> = Field::new("ofHappened").kept();
