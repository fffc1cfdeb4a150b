//! What is said of an AI system: its codes and fields (A.4.2 to A.4.6).

use crate::kernel::declare::*;
use crate::plan::people::PEOPLE;

codes! {
    /// Stages of the life cycle, in order.
    pub enum Stage as "stage" {
        Idea = "idea", Development = "development", Test = "test", InUse = "in-use", Changed = "changed", Retired = "retired",
    }
    /// Inside the AIMS or not; undecided is a state.
    pub enum Scope as "scope" { In = "in", Undecided = "undecided", Out = "out" }
    /// Roles of the organisation in its AIMS (ISO/IEC 22989 stakeholder roles, clause 4.1).
    pub enum AimsRole as "aimsRole" { Provider = "provider", Producer = "producer", Customer = "customer", Partner = "partner" }
    /// Roles under the EU AI Act, Article 3(3) to (8).
    pub enum ActRole as "actRole" {
        Provider = "provider", Deployer = "deployer", Importer = "importer", Distributor = "distributor",
        AuthRep = "authRep", ProductManufacturer = "productManufacturer",
    }
    /// Where a system comes from.
    pub enum Origin as "systemOrigin" {
        Own = "own", OnModel = "on-model", Bought = "bought", OpenSource = "open-source", Embedded = "embedded",
    }
    /// How much hangs on it.
    pub enum Criticality as "criticality" { Low = "low", Medium = "medium", High = "high" }
}

pub static NAME: Field<Line> = Field::new("name").required().unique();
pub static VERSION: Field<Line> = Field::new("version");
pub static DESCRIPTION: Field<Words> = Field::new("description");
pub static PURPOSE: Field<Words> = Field::new("purpose").wanted();
pub static PROHIBITED_USES: Field<Words> = Field::new("prohibitedUses");
pub static BUSINESS_OWNER: Field<Person> = Field::new("businessOwner").to(&PEOPLE).wanted().held_in(&[]);
pub static TECHNICAL_OWNER: Field<Person> = Field::new("technicalOwner").to(&PEOPLE).held_in(&[]);
pub static AIMS_ROLES: Field<CodeSet<AimsRole>> = Field::new("aimsRoles").wanted();
pub static ACT_ROLES: Field<CodeSet<ActRole>> = Field::new("actRoles");
pub static ORIGIN: Field<Code<Origin>> = Field::new("origin").wanted();
/// As its papers name it; the register of suppliers points at the system.
pub static SUPPLIER: Field<Line> = Field::new("supplier");
pub static CONTRACT: Field<Line> = Field::new("contract");
pub static BASE_MODEL: Field<Line> = Field::new("baseModel");
pub static MODEL_VERSION: Field<Line> = Field::new("modelVersion");
/// Machine learning, generative, rules with learning, agent, in the organisation's words.
pub static TECHNIQUE: Field<Line> = Field::new("technique");
pub static AUTONOMY: Field<Words> = Field::new("autonomy");
pub static OVERSIGHT: Field<Words> = Field::new("oversight");
pub static USERS: Field<Words> = Field::new("users");
pub static AFFECTED: Field<Words> = Field::new("affected");
pub static VULNERABLE: Field<YesNo> = Field::new("vulnerable");
/// What its users are told, a point a line: what it is for, where it fails, what never goes in, whom to ask.
pub static USER_POINTS: Field<Words> = Field::new("userPoints").twin();
/// Where it is used or its output is.
pub static COUNTRIES: Field<Line> = Field::new("countries");
/// Entries apart by `;` or `,`.
pub static DATA_SETS: Field<Words> = Field::new("dataSets");
pub static PERSONAL_DATA: Field<YesNo> = Field::new("personalData");
pub static HOSTING: Field<Line> = Field::new("hosting");
pub static TOOLS: Field<Words> = Field::new("tools");
/// What only a person can say, and proposed decisions of the Statement of Applicability rest on: more than settings was added
/// to what was bought.
pub static CONFIGURED: Field<YesNo> = Field::new("configured");
/// The system, or what it makes, is part of what customers get.
pub static CUSTOMERS_RECEIVE: Field<YesNo> = Field::new("customersReceive");
/// People outside use it, or its results reach them.
pub static OUTSIDERS: Field<YesNo> = Field::new("outsiders");
/// Data to train, tune, test or retrieve from are chosen or prepared here.
pub static OWN_DATA: Field<YesNo> = Field::new("ownData");
/// What goes in while it is used is decided here.
pub static INPUT_DATA: Field<YesNo> = Field::new("inputData");
/// A part runs on machines or accounts managed here, or the place matters.
pub static OWN_COMPUTING: Field<YesNo> = Field::new("ownComputing");
/// It acts in other systems without a person who confirms each step.
pub static ACTS_ALONE: Field<YesNo> = Field::new("actsAlone");
pub static STAGE: Field<Code<Stage>> = Field::new("stage").wanted();
pub static STARTED_ON: Field<Day> = Field::new("startedOn");
/// Decides what law binds (Article 111): never guessed, and missing until somebody says it.
pub static IN_USE_ON: Field<Day> = Field::new("inUseOn").wanted_while("stage", &["in-use", "changed"]);
/// How long it, or this version of it, is to serve (EU AI Act, Art. 13(3)(e)): in words, since it often hangs on a contract.
pub static LIFETIME: Field<Words> = Field::new("lifetime");
pub static CHANGED_ON: Field<Day> = Field::new("changedOn");
pub static RETIRED_ON: Field<Day> = Field::new("retiredOn").wanted_while("stage", &["retired"]);
pub static SCOPE: Field<Code<Scope>> = Field::new("scope").until("undecided").wanted();
pub static SCOPE_REASON: Field<Words> = Field::new("scopeReason").reason();
/// What leaving it out means for what it shares with systems inside: the question the share raises, answered in words.
pub static SHARES_ANSWER: Field<Words> = Field::new("sharesAnswer").read_only();
/// What was shared when it was answered; another share asks anew.
pub static SHARES_ABOUT: Field<Words> = Field::new("sharesAbout").kept().not_searched();
pub static SHARES_ON: Field<Day> = Field::new("sharesOn").read_only();
pub static CRITICALITY: Field<Code<Criticality>> = Field::new("criticality");
pub static MONITORING: Field<Words> = Field::new("monitoring");
pub static LOGS: Field<Words> = Field::new("logs");
pub static NEXT_REVIEW_ON: Field<Day> = Field::new("nextReviewOn").due("due-system-review");
/// What of its risks remains taken together, and why that is acceptable: asked of a high-risk system before its treatments are approved
/// (EU AI Act, Art. 9(5)).
pub static OVERALL_RESIDUAL: Field<Words> = Field::new("overallResidual");
/// Of a system that was in use before the AIMS began: what is known of how it came there, and what of its records is made up for.
pub static USED_BEFORE: Field<Words> = Field::new("usedBefore");
/// What becomes of its data, models and accounts once it is retired, and who is told.
pub static ON_RETIRING: Field<Words> = Field::new("onRetiring").wanted_while("stage", &["retired"]);
/// When somebody last checked that the entry is right, and who did.
pub static CHECKED_ON: Field<Day> = Field::new("checkedOn");
pub static CHECKED_BY: Field<Line> = Field::new("checkedBy").not_searched();
/// Why it is to be looked at again, as messages, and since when.
pub static LOOK_AGAIN: Field<Inner> = Field::new("lookAgain").kept();
pub static LOOK_AGAIN_ON: Field<Day> = Field::new("lookAgainOn").read_only();
/// What happened outside its entry and decisions about it rest on: by cause, the records with their days. Nobody clears it; a
/// decision is made anew, or said to hold.
pub static HAPPENED: Field<Inner> = Field::new("happened").kept();
/// What its entry was drafted from: a template's id, or the key of another system.
pub static TEMPLATE: Field<Line> = Field::new("template").kept();

/// What is said to have moved when a supplier changed the version of a model: no field of its own.
pub(crate) const VERSION_CHANGED: &str = "modelVersion by its supplier";
