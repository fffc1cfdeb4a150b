//! What a rule finds: the sentence, its places, and the documents it stands against.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use crate::check::reviews::INPUT;
use crate::facts::Goal;
use crate::fault::Message;
use crate::kernel::declare::Register;
use crate::paper::LATE;

/// Two places that do not fit together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contradiction {
    /// The rule that found it.
    pub rule: String,
    /// A date that has passed: late, no contradiction.
    pub late: bool,
    /// Both places in one sentence.
    pub message: Message,
    /// The places.
    pub places: Vec<Spot>,
    /// Documents it stands against.
    pub kinds: Vec<String>,
    /// Key of the one record whose document it stands against, if it is one's alone; a gap report is nobody's alone.
    pub subject: Option<String>,
}

/// One place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Spot {
    /// What a person calls it; empty: the noun of the goal.
    pub called: String,
    /// Where it is.
    pub goal: Goal,
}

/// Kinds of documents.
pub(super) const STATEMENT: &str = "statement";
pub(super) const REVIEW: &str = "management-review";
pub(super) const REPORT: &str = "gap-report";
pub(super) const PLAN: &str = "treatment-plan";
pub(super) const TECHNICAL_FILE: &str = "technical-file";
pub(super) const USER_INFORMATION: &str = "user-information";

impl Contradiction {
    /// By the id of its sentence, and the documents it stands against.
    pub(super) fn of(id: &str, kinds: &[&str]) -> Self {
        Self::told(Message::new(id), kinds)
    }

    /// The same by its whole sentence.
    pub(super) fn told(message: Message, kinds: &[&str]) -> Self {
        let kinds = kinds.iter().map(|kind| (*kind).to_owned()).collect();
        let rule = message.id.strip_prefix("contradiction-").unwrap_or(&message.id).to_owned();
        Self { rule, late: message.id == LATE, message, places: Vec::new(), kinds, subject: None }
    }

    /// The same with one more argument of its sentence.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    /// The same with one more place.
    pub(super) fn at(mut self, register: &Register, id: &str, called: &str) -> Self {
        let id = (!id.is_empty()).then(|| id.to_owned());
        self.places.push(Spot { called: called.to_owned(), goal: Goal::to(register.noun).at(id) });
        self
    }

    /// The same; its last place is an input of that review and opens there.
    pub(super) fn inside(mut self, input: &str) -> Self {
        if let Some(spot) = self.places.last_mut().filter(|_| !input.is_empty()) {
            spot.goal.filter.insert(INPUT.name().to_owned(), input.to_owned());
        }
        self
    }

    /// The same, about the document of one record alone.
    pub(super) fn about(mut self, subject: &str) -> Self {
        self.subject = Some(subject.to_owned());
        self
    }

    /// Whether it stands against a document of this kind about this record; absent: any. A gap report is about a run, and speaks of every
    /// system.
    pub(super) fn against(&self, kind: Option<&str>, subject: Option<&str>) -> bool {
        let other = |asked: &str| kind != Some(REPORT) && self.subject.as_deref().is_some_and(|own| own != asked);
        kind.is_none_or(|kind| self.kinds.iter().any(|own| own == kind)) && !subject.is_some_and(other)
    }
}

/// What a rule finds.
pub(super) type Found = Vec<Contradiction>;
