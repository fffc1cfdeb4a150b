//! The house: the one list of nouns, their edits, questions and papers. The door is handed it at opening.
//!
//! A new noun adds its line here and nowhere else in core.

mod wire;

use rusqlite::Connection;
use serde_json::{Map, Value};

pub use wire::{edit_schema, view_list, wire_types};

use crate::documents::{self, Printed};
use crate::door::{Ask, Deed, Edit, Founding, House, Question, Reader, Redactable, Special, Writer, question, special};
use crate::fault::{Fault, Result};
use crate::moment::Moment;
use crate::paper::{Copy, Paper, Wanted};
use crate::sheet::Sheet;
use crate::{
    actions, ai_act, catalogue, gap, history, home, organisation, people, profile, reviews, roadmap, search, statement,
    summary, systems,
};

/// The house there is.
pub struct Desk;

/// Edits with code of their own.
static SPECIALS: [Special; 13] = [
    special::<organisation::OrganisationEdit>("organisation"),
    special::<people::PersonEdit>("person"),
    special::<people::DutyEdit>("duty"),
    special::<statement::ControlEdit>("control"),
    special::<statement::StatementEdit>("statement"),
    special::<reviews::Edit>("review"),
    special::<actions::Edit>("action"),
    special::<systems::Edit>("system"),
    special::<documents::DocumentEdit>("document"),
    special::<profile::Edit>("profile"),
    special::<ai_act::Edit>("classification"),
    special::<roadmap::Edit>("roadmap"),
    special::<gap::Edit>("gap"),
];

/// Every question there is.
static QUESTIONS: [Question; 32] = [
    question::<summary::Summary>(),
    question::<home::Home>(),
    question::<search::Search>(),
    question::<organisation::Organisation>(),
    question::<people::People>(),
    question::<statement::Grid>(),
    question::<statement::ControlAsk>(),
    question::<statement::StateAsk>(),
    question::<statement::ChangesAsk>(),
    question::<reviews::Reviews>(),
    question::<reviews::ReviewAsk>(),
    question::<actions::Actions>(),
    question::<actions::ActionAsk>(),
    question::<systems::Systems>(),
    question::<systems::SystemAsk>(),
    question::<systems::SystemTableAsk>(),
    question::<systems::SystemHeads>(),
    question::<documents::Documents>(),
    question::<profile::Profile>(),
    question::<profile::ProfileReading>(),
    question::<ai_act::ActSystem>(),
    question::<ai_act::ActSystems>(),
    question::<ai_act::ActLaw>(),
    question::<roadmap::Roadmap>(),
    question::<roadmap::PhaseAsk>(),
    question::<gap::GapRuns>(),
    question::<gap::GapGrid>(),
    question::<gap::GapItem>(),
    question::<gap::GapResult>(),
    question::<gap::GapTableAsk>(),
    question::<history::History>(),
    question::<catalogue::CatalogueIn>(),
];

/// Documents that can be printed.
static PAPERS: [Printed; 3] = [
    Printed {
        kind: "statement",
        subject: |_, _| Ok(statement::SUBJECT.to_owned()),
        draft: |reader, _, lang, at| Ok(Paper::Statement(Box::new(statement::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "management-review",
        subject: |reader, wanted| reviews::resolve(reader, wanted.review.as_deref(), wanted.draft),
        draft: |reader, id, lang, at| {
            Ok(Paper::ManagementReview(Box::new(reviews::draft_paper(reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: "gap-report",
        subject: |reader, wanted| Ok(gap::resolve(reader, wanted.run.as_deref())?.id),
        draft: |reader, id, lang, at| Ok(Paper::GapReport(Box::new(gap::draft_paper(reader, id, lang, at)?))),
    },
];

/// Fields that hold people's own words: table, field on the wire, column.
static REDACTABLE: [Redactable; 29] = [
    ("person", "name", "name"),
    ("person", "role", "role"),
    ("person", "contact", "contact"),
    ("control", "inclusionWords", "inclusion_words"),
    ("control", "exclusionWords", "exclusion_words"),
    ("control", "implementation", "implementation"),
    ("control", "decidedBy", "decided_by"),
    ("control", "annexBNote", "annex_b_note"),
    ("control", "annexBBy", "annex_b_by"),
    ("control", "purpose", "purpose"),
    ("action", "title", "title"),
    ("action", "detail", "detail"),
    ("action", "outcome", "outcome"),
    ("action", "carriedWhy", "carried_why"),
    ("review", "place", "place"),
    ("review", "note", "note"),
    ("review", "suitableWhy", "suitable_why"),
    ("review", "adequateWhy", "adequate_why"),
    ("review", "effectiveWhy", "effective_why"),
    ("decision", "words", "words"),
    ("decision", "reason", "reason"),
    ("organisation", "scope", "scope"),
    ("ai_system", "description", "description"),
    ("ai_system", "purpose", "purpose"),
    ("ai_system", "users", "users"),
    ("ai_system", "affected", "affected"),
    ("ai_system", "dataSets", "data_sets"),
    ("ai_system", "scopeReason", "scope_reason"),
    ("ai_system", "checkedBy", "checked_by"),
];

impl House for Desk {
    fn check_founding(&self, founding: &Founding) -> Result<()> {
        organisation::check_founding(founding)
    }

    fn found(&self, writer: &mut Writer<'_>, founding: &Founding) -> Result<()> {
        organisation::found(writer, founding)?;
        profile::found(writer)?;
        statement::found(writer)
    }

    fn act(&self, edit: &Edit) -> Result<Deed> {
        let Some(special) = SPECIALS.iter().find(|special| special.noun == edit.noun) else {
            return Err(Fault::NotFound { kind: "noun", id: edit.noun.clone() });
        };
        (special.act)(Value::Object(Map::from_iter([(edit.verb.clone(), edit.args.clone())])))
    }

    fn answer(&self, name: &str, args: Value, reader: &Reader<'_>, at: &Moment) -> Result<Value> {
        match QUESTIONS.iter().find(|question| question.name == name) {
            Some(question) => (question.answer)(args, reader, at),
            None => Err(Fault::NotFound { kind: "view", id: name.to_owned() }),
        }
    }

    fn copy(&self, wanted: &Wanted, reader: &Reader<'_>, at: &Moment) -> Result<Copy> {
        documents::find(wanted, &PAPERS, reader, at)
    }

    fn table(&self, register: &str, lang: &str, reader: &Reader<'_>, at: &Moment) -> Result<Sheet> {
        let lang = Some(lang.to_owned());
        match register {
            "systems" => Ok(systems::SystemTableAsk { lang }.answer(reader, at)?.sheet),
            "gap" => Ok(gap::GapTableAsk { run: None, lang }.answer(reader, at)?.sheet),
            other => Err(Fault::NotFound { kind: "register", id: other.to_owned() }),
        }
    }

    fn index(&self, conn: &Connection) -> Result<()> {
        search::build(conn)
    }

    fn follow(&self, conn: &Connection) -> Result<()> {
        search::follow(conn)
    }

    fn redactable(&self) -> Vec<Redactable> {
        REDACTABLE.to_vec()
    }
}
