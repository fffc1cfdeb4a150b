//! What is said of an item of evidence: its codes and fields (clauses 7.5.3 and 9.1).

use crate::kernel::declare::*;
use crate::plan::controls::CONTROLS as ANNEX;
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

codes! {
    /// What it is.
    pub enum Kind as "evidenceKind" { Record = "record", File = "file", Link = "link" }
    /// Whether it counts: a draft counts as nothing.
    pub enum State as "evidenceState" { Draft = "draft", Vouched = "vouched", Withdrawn = "withdrawn" }
    /// Who may see it.
    pub enum Confidence as "confidentiality" { Open = "open", Internal = "internal", Restricted = "restricted" }
    /// Whether the words of its file are searched, and why not.
    pub enum Searched as "searched" {
        Read = "read", None = "none", Waiting = "waiting", Closed = "closed", Outside = "outside", Cleared = "cleared",
        Unread = "unread", Time = "time", Memory = "memory", Large = "large", Locked = "locked",
        Unreadable = "unreadable", Damaged = "damaged",
    }
    /// The recipes there are, as `recipes.json` has them.
    pub enum RecipeId as "recipe" {
        SignedPolicy = "signedPolicy", PolicyCrossCheck = "policyCrossCheck", PolicyReview = "policyReview",
        RoleSheet = "roleSheet", ConcernChannelTest = "concernChannelTest", ResourceSheet = "resourceSheet",
        Skills = "skillsAndLiteracySheet", ImpactAssessment = "impactAssessment", Objectives = "objectivesSheet",
        Release = "releaseChecklist", Monitoring = "monitoringAndLogReading",
        TechnicalSheet = "technicalSheetAndUserInformation", DataSheet = "dataSheet",
        OutsideReportTest = "outsideReportTest", IncidentExercise = "incidentExercise",
        DutiesCalendar = "dutiesCalendar", UseSample = "useRulesAndOversightSample",
        SupplierSheet = "supplierAndCustomerSheet",
    }
}

pub static TITLE: Field<Line> = Field::new("title").required();
pub static KIND: Field<Code<Kind>> = Field::new("kind").wanted();
/// The recipe it follows, and so the check it has to pass.
pub static RECIPE: Field<Code<RecipeId>> = Field::new("recipe");
/// Controls it shows at work; one item counts for many.
pub static CONTROLS: Field<Links> = Field::new("controls").to(&ANNEX).wanted();
/// Systems it is about.
pub static SYSTEMS: Field<Links> = Field::new("ofSystems").to(&AI_SYSTEMS);
/// Ids of sub-clauses and requirements that it shows met besides: `7.2, 9.1-01`.
pub static ANSWERS: Field<Line> = Field::new("answers");
/// First day of the period it shows. When it came in is another day.
pub static FROM: Field<Day> = Field::new("shownFrom").wanted().past();
/// Last day of the period it shows.
pub static UNTIL: Field<Day> = Field::new("shownUntil").wanted().past();
/// The day it came in.
pub static CAME_ON: Field<Day> = Field::new("cameOn").past();
/// The last day on which it shows that a control runs.
pub static VALID_UNTIL: Field<Day> =
    Field::new("validUntil").due("due-evidence-ends").only_in(&["vouched"]).unless("followedBy");
/// Where the original is: a path, an address, a cabinet.
pub static PLACE: Field<Place> = Field::new("place");
/// The record of the program that it is.
pub static RECORD: Field<Anchor> = Field::new("record");
pub static FILE_NAME: Field<Line> = Field::new("fileName").read_only();
/// SHA-256 of the file, 64 hex digits.
pub static SHA256: Field<Line> = Field::new("sha256").kept();
/// Bytes of the file.
pub static SIZE: Field<Number> = Field::new("size").read_only();
/// What the file is by its content.
pub static MEDIA: Field<Line> = Field::new("mediaType").kept();
/// The file itself, where it is small.
pub static COPY: Field<File> = Field::new("copy").read_only();
pub static CONFIDENCE: Field<Code<Confidence>> = Field::new("confidentiality");
/// What is seen in it, for whoever has not opened it.
pub static NOTE: Field<Words> = Field::new("note");
pub static STATE: Field<Code<State>> = Field::new("state");
/// Who answers for it being what it says.
pub static BY: Field<Person> = Field::new("by").to(&PEOPLE).wanted();
pub static VOUCHED: Field<Stamp> = Field::new("vouched").read_only();
/// Why it was withdrawn.
pub static WHY: Field<Words> = Field::new("why").reason();
