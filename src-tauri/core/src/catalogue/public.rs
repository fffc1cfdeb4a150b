//! The catalogue as one answer in one language, for the screen and for `aims catalogue --json`.

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use super::worded::Worded;
use super::{Catalogue, Field, List, ReviewItem, Vocabulary};

macro_rules! answers {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* })*
    };
}

answers! {
    /// Everything, in one language.
    PublicCatalogue {
        /// Frozen key of the edition.
        edition: String,
        /// What documents print.
        label: String,
        /// Revision of our wording.
        revision: u32,
        /// Language asked for.
        lang: String,
        /// Domains of Annex A.
        domains: Vec<PublicDomain>,
        /// Control objectives.
        objectives: Vec<PublicObjective>,
        /// Controls in the standard's order.
        controls: Vec<PublicControl>,
        /// Clauses 4 to 10.
        clauses: Vec<PublicClause>,
        /// Groups of sub-clauses with a title of their own.
        groups: Vec<PublicGroup>,
        /// Assessable sub-clauses.
        subclauses: Vec<PublicSubclause>,
        /// Inputs of the management review.
        review_inputs: Vec<PublicReviewItem>,
        /// Results of the management review.
        review_results: Vec<PublicReviewItem>,
        /// Ids of inputs and results in the order of a sensible agenda.
        agenda: Vec<String>,
        /// Who should take part in a management review.
        attendees: Vec<PublicAttendee>,
        /// Sectors an organisation can name.
        sectors: Vec<PublicSector>,
        /// Codes that records hold.
        vocabulary: Vocabulary,
        /// Terms, by title.
        glossary: Vec<PublicTerm>,
    }
    /// A domain.
    PublicDomain {
        /// `A.2` to `A.10`.
        id: String,
        /// Short title.
        title: String,
        /// Number of controls.
        controls: usize,
        /// What the source programme says it holds; the standard says it otherwise.
        programme: Worded,
    }
    /// A control objective, in our words.
    PublicObjective {
        /// E.g. `A.6.2.1`.
        id: String,
        /// Its domain.
        domain: String,
        /// What it is for.
        text: Worded,
    }
    /// A control.
    PublicControl {
        /// E.g. `A.6.2.4`.
        id: String,
        /// Short title.
        title: String,
        /// Domain id.
        domain: String,
        /// Objective id.
        objective: String,
        /// What it asks for, in our words.
        asks: Worded,
        /// What it comes to for those who build or sell AI.
        provider: Worded,
        /// What it comes to for those who use AI.
        deployer: Worded,
        /// Examples of evidence.
        evidence: Vec<PublicEvidence>,
        /// `organisation` or `system`: for what one record is enough.
        evidence_level: String,
        /// `explicit` or `implied`: whether the control itself asks for something written.
        documented: String,
        /// `sometimes` or `rarely-excludable`.
        excludable: String,
        /// Why; empty where the reasons below say it all.
        exclusion: Worded,
        /// Honest reasons, to be made one's own; empty where it can hardly be excluded.
        reasons: Vec<Worded>,
        /// Who usually owns it.
        usual_owner: Worded,
        /// Related controls of ISO/IEC 27001.
        iso27001: Vec<String>,
        /// Related sub-clauses.
        related_clauses: Vec<String>,
    }
    /// An example of evidence.
    PublicEvidence {
        /// `design` (what should happen) or `operating` (that it did).
        kind: String,
        /// The example, in our words.
        text: Worded,
    }
    /// A clause.
    PublicClause {
        /// `4` to `10`.
        id: String,
        /// Short title.
        title: String,
        /// Its sub-clauses.
        subclauses: Vec<String>,
    }
    /// A group of sub-clauses.
    PublicGroup {
        /// E.g. `9.3`.
        id: String,
        /// Clause id.
        clause: String,
        /// Short title.
        title: String,
        /// Its sub-clauses.
        subclauses: Vec<String>,
    }
    /// A sub-clause.
    PublicSubclause {
        /// E.g. `6.1.3`.
        id: String,
        /// Clause id.
        clause: String,
        /// Short title.
        title: String,
        /// Assessable duties, and what it permits.
        requirements: Vec<PublicRequirement>,
    }
    /// An assessable duty.
    PublicRequirement {
        /// E.g. `4.1-01`.
        id: String,
        /// What kind of proof it takes: `action`, `document`, `record`; `permission` where it takes none.
        kind: String,
        /// The duty, in our words.
        text: Worded,
    }
    /// An input or result of the management review.
    PublicReviewItem {
        /// `MR-I1`, `MR-R1`.
        id: String,
        /// Short title.
        title: String,
        /// Asked for by the clause.
        required: bool,
        /// Clause.
        clause: String,
        /// What is shown; empty for a result.
        shows: Worded,
        /// What is usually decided on it; empty for a result.
        decides: Worded,
    }
    /// Somebody who should take part in a management review.
    PublicAttendee {
        /// Key.
        id: String,
        /// Role.
        title: String,
        /// Required by the standard; the others are our recommendation.
        required: bool,
    }
    /// A sector.
    PublicSector {
        /// Key, as the organisation's record holds it.
        id: String,
        /// Name.
        title: String,
    }
    /// A term.
    PublicTerm {
        /// Key.
        id: String,
        /// The term.
        term: String,
        /// What it means here.
        meaning: String,
    }
}

impl Catalogue {
    /// The whole catalogue in `lang` (`en` or `es`; anything else counts as `en`).
    #[must_use]
    pub fn public(&self, lang: &str) -> PublicCatalogue {
        let lang = if lang == "es" { "es" } else { "en" };
        let title = |id: &str| self.title(id, lang).text;
        let structure = &self.structure;
        let review = |items: &[ReviewItem]| {
            let item = |item: &ReviewItem| PublicReviewItem {
                id: item.id.clone(),
                title: title(&item.id),
                required: item.required,
                clause: item.clause.clone(),
                shows: self.text(&item.id, Field::Text, lang),
                decides: self.text(&item.id, Field::Decides, lang),
            };
            items.iter().map(item).collect()
        };
        let mut glossary: Vec<PublicTerm> = structure
            .glossary
            .iter()
            .map(|id| PublicTerm { id: id.clone(), term: title(id), meaning: self.text(id, Field::Text, lang).text })
            .collect();
        glossary.sort_by_key(|term| term.term.to_lowercase());
        PublicCatalogue {
            edition: structure.edition.clone(),
            label: structure.label.clone(),
            revision: structure.revision,
            lang: lang.to_owned(),
            domains: structure
                .domains
                .iter()
                .map(|domain| PublicDomain {
                    id: domain.id.clone(),
                    title: title(&domain.id),
                    controls: structure.controls.iter().filter(|control| control.domain == domain.id).count(),
                    programme: self.text(&domain.id, Field::Programme, lang),
                })
                .collect(),
            objectives: structure
                .objectives
                .iter()
                .map(|objective| PublicObjective {
                    id: objective.id.clone(),
                    domain: objective.domain.clone(),
                    text: self.text(&objective.id, Field::Text, lang),
                })
                .collect(),
            controls: self.public_controls(lang),
            clauses: structure
                .clauses
                .iter()
                .map(|clause| PublicClause {
                    id: clause.id.clone(),
                    title: title(&clause.id),
                    subclauses: clause.subclauses.clone(),
                })
                .collect(),
            groups: structure
                .groups
                .iter()
                .map(|group| PublicGroup {
                    id: group.id.clone(),
                    clause: group.clause.clone(),
                    title: title(&group.id),
                    subclauses: group.subclauses.clone(),
                })
                .collect(),
            subclauses: self.public_subclauses(lang),
            review_inputs: review(&structure.review_inputs),
            review_results: review(&structure.review_results),
            agenda: structure.agenda.clone(),
            attendees: structure
                .attendees
                .iter()
                .map(|attendee| PublicAttendee {
                    id: attendee.id.clone(),
                    title: title(&format!("attendee-{}", attendee.id)),
                    required: attendee.required,
                })
                .collect(),
            sectors: structure
                .sectors
                .iter()
                .map(|key| PublicSector { id: key.clone(), title: title(&format!("sector-{key}")) })
                .collect(),
            vocabulary: structure.vocabulary.clone(),
            glossary,
        }
    }

    fn public_controls(&self, lang: &str) -> Vec<PublicControl> {
        let control = |control: &super::Control| PublicControl {
            id: control.id.clone(),
            title: self.title(&control.id, lang).text,
            domain: control.domain.clone(),
            objective: control.objective.clone(),
            asks: self.text(&control.id, Field::Text, lang),
            provider: self.text(&control.id, Field::Provider, lang),
            deployer: self.text(&control.id, Field::Deployer, lang),
            evidence: self
                .list(&control.id, List::Evidence, lang)
                .into_iter()
                .zip(&control.evidence_kinds)
                .map(|(text, kind)| PublicEvidence { kind: kind.clone(), text })
                .collect(),
            evidence_level: control.evidence_level.clone(),
            documented: control.documented.clone(),
            excludable: control.excludable.clone(),
            exclusion: self.text(&control.id, Field::Exclusion, lang),
            reasons: self.list(&control.id, List::Reasons, lang),
            usual_owner: self.text(&control.id, Field::Owner, lang),
            iso27001: control.iso27001.clone(),
            related_clauses: control.related_clauses.clone(),
        };
        self.structure.controls.iter().map(control).collect()
    }

    fn public_subclauses(&self, lang: &str) -> Vec<PublicSubclause> {
        let requirement = |requirement: &super::Requirement| PublicRequirement {
            id: requirement.id.clone(),
            kind: requirement.kind.clone(),
            text: self.text(&requirement.id, Field::Text, lang),
        };
        let subclause = |subclause: &super::Subclause| PublicSubclause {
            id: subclause.id.clone(),
            clause: subclause.clause.clone(),
            title: self.title(&subclause.id, lang).text,
            requirements: subclause.requirements.iter().map(requirement).collect(),
        };
        self.structure.subclauses.iter().map(subclause).collect()
    }
}
