//! The shapes of the law's data. Not here: what follows from it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::catalogue::Text;

/// When something holds.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub(super) enum Rule {
    /// Always or never.
    Fixed(bool),
    /// All of these.
    All { all: Vec<Rule> },
    /// One of these at least.
    Any { any: Vec<Rule> },
    /// Not this.
    Not { not: Box<Rule> },
    /// A named fact.
    Fact { fact: String },
    /// An outcome is met.
    Met { has: String },
    /// A question is answered so, or with a list that holds one of these; a part of a group is `QUESTION.PART`.
    Answer { q: String, is: Vec<String> },
}

macro_rules! data {
    ($($(#[$doc:meta])* $name:ident { $($(#[$attribute:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub(super) struct $name { $($(#[$attribute])* pub(super) $field: $type),* })*
    };
}

data! {
    /// Everything.
    Law {
        reference: Reference,
        questions: Vec<Question>,
        classes: Classes,
        calendar: Calendar,
        duties: Vec<Obligation>,
    }
    /// What the law is, its day and source, and what stands beside the questionnaire.
    Reference {
        law: String,
        label: Text,
        as_of: String,
        revision: u32,
        /// Id of the [`LawDate`] since when it stands as it does.
        amended: String,
        named: Named,
        source: Text,
        omnibus: Text,
        penalties: Vec<Penalty>,
        penalty_rule: Text,
        penalty_note: Text,
        guidance: Vec<Guidance>,
        #[serde(rename = "annexI")]
        annex_i: BTreeMap<String, Vec<Product>>,
        mapping: Vec<Mapping>,
    }
    /// Questions and duties that the program speaks of itself, by their ids: no rule hangs on it, so it is in no digest.
    Named {
        /// Asks since when a system is on the market or in service (Art. 111).
        since: String,
        /// Asks whether it is intended for public authorities (Art. 111(2)).
        public: String,
        /// Asks, as part of a group, whether a significant risk of harm is left (Art. 6(3)).
        harm: String,
        /// Asks what was done to a system of another (Art. 25(1)).
        takes_over: String,
        /// Is answered by a person who has read the prohibited practices, never by a draft.
        read_alone: String,
        /// The duty that hangs on no class.
        literacy: String,
        /// The duty to document why a system of Annex III is not high-risk (Art. 6(4)).
        not_high: String,
        /// The duty to declare conformity.
        declaration: String,
        /// The duty to assess the impact on fundamental rights.
        rights: String,
        /// Asks what the duties to tell people that AI is at work hang on.
        notice: String,
        /// Duties to tell people that AI is at work.
        transparency: Vec<String>,
        /// Duties that forbid a practice.
        prohibitions: Vec<String>,
    }
    /// The most that can be fined; `sme` and `smallMidCap` say which of amount and percentage counts, the `lower` or the `higher`.
    Penalty { article: Text, text: Text, sme: String, small_mid_cap: String }
    /// Guidance of the Commission, and how final it is.
    Guidance { title: Text, status: Text, certainty: String }
    /// A product law of Annex I.
    Product { point: String, act: Text, product: Text }
    /// A question.
    Question {
        id: String,
        /// `single`, `multi` or `group`.
        #[serde(rename = "type")]
        kind: String,
        /// When it is asked.
        ask: Rule,
        articles: Vec<Text>,
        text: Text,
        help: Text,
        /// The answer of a record made before the question was there.
        #[serde(default)]
        if_absent: Option<Value>,
        answers: Vec<Choice>,
    }
    /// An answer that can be chosen; in a group, a question of yes or no.
    Choice {
        value: String,
        label: Text,
        #[serde(default)]
        article: Option<Text>,
        #[serde(default)]
        note: Option<Text>,
        /// Id of the [`LawDate`] a prohibited practice applies from.
        #[serde(default)]
        from: String,
        /// Stands beside no other.
        #[serde(default)]
        alone: bool,
        /// Stands beside none of these.
        #[serde(default)]
        not_with: Vec<String>,
        /// In a group: names more closely what a yes to this part rests on; may stay without an answer.
        #[serde(default)]
        beside: String,
        /// Takes the system out of the law: says nothing without a reason.
        #[serde(default)]
        needs_reason: bool,
        #[serde(default)]
        yes: Option<Step>,
        #[serde(default)]
        no: Option<Step>,
    }
    /// Where yes or no leads inside a group; nowhere: its end.
    Step {
        #[serde(default)]
        next: Option<String>,
    }
    /// What the answers can come to.
    Classes {
        stop_when: Rule,
        /// The outcome where none is met.
        otherwise: String,
        facts: Vec<Fact>,
        outcomes: Vec<Outcome>,
    }
    /// A named rule; `told` where a person is told that the answers settle it.
    Fact {
        id: String,
        when: Rule,
        meaning: Text,
        article: Text,
        #[serde(default)]
        told: bool,
    }
    /// What a classification can come to; of equal severity the earlier one is the graver.
    Outcome {
        id: String,
        severity: u32,
        article: Text,
        when: Rule,
        title: Text,
        actions: BTreeMap<String, Vec<String>>,
        /// Nothing stands beside it.
        #[serde(default)]
        alone: bool,
        /// False: provisional while it is met.
        #[serde(default = "yes")]
        approvable: bool,
        #[serde(default)]
        variants: Vec<Variant>,
    }
    /// A kind of an outcome with words of its own.
    Variant { id: String, when: Rule, article: Text, title: Text, actions: BTreeMap<String, Vec<String>> }
    /// Dates, and which of them holds for a duty.
    Calendar { dates: Vec<LawDate>, rules: BTreeMap<String, Vec<DateRule>> }
    /// A date from which something applies.
    LawDate {
        id: String,
        date: String,
        original: String,
        certainty: String,
        article: Text,
        text: Text,
        note: Text,
    }
    /// The date of a duty: the first rule that holds counts. An `event` makes it dormant until then, not before `after`.
    DateRule {
        #[serde(default)]
        when: Option<Rule>,
        #[serde(default)]
        date: String,
        #[serde(default)]
        event: String,
        #[serde(default)]
        after: String,
        article: Text,
        #[serde(default)]
        note: Option<Text>,
        /// Less sure than the date itself.
        #[serde(default)]
        certainty: Option<String>,
    }
    /// What the law asks of a role.
    Obligation {
        id: String,
        article: Text,
        /// `duty`, `check`, `permission` or `voluntary`.
        kind: String,
        who: Vec<String>,
        when: Rule,
        /// Name of the date rules.
        from: String,
        #[serde(rename = "do")]
        what: Text,
        evidence: Text,
        controls: Vec<String>,
        handling: String,
        #[serde(default)]
        note: Option<Text>,
        #[serde(default)]
        certainty: Option<String>,
        /// Row of the programme's mapping.
        #[serde(default)]
        mapping: Option<u32>,
        /// What it comes to for some classes: the first that holds counts.
        #[serde(default)]
        variants: Vec<Closer>,
    }
    /// What a duty comes to for some classes.
    Closer {
        when: Rule,
        #[serde(rename = "do")]
        what: Text,
    }
    /// A row of the programme's mapping, with the correct references beside it.
    Mapping {
        row: u32,
        article: Text,
        programme: Text,
        programme_evidence: Text,
        auditor: Vec<String>,
        coverage: String,
        why: Text,
    }
}

const fn yes() -> bool {
    true
}
