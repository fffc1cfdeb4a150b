//! The house: the one list of nouns, their edits, questions and papers. The door is handed it at opening.
//!
//! A new noun adds its line here and nowhere else in core.

mod against;
mod answering;
mod papers;
mod register;
mod shelf;
mod shelved;
mod waiting;
mod wire;

use rusqlite::Connection;
use serde_json::{Map, Value};

use papers::PAPERS;
pub(crate) use shelf::SHELF;
pub use wire::{edit_schema, nouns_sql, view_list, wire_types};

use crate::check::{drills, reviews};
use crate::door::{
    Above, Deed, Edit, Founding, House, Lexicon, Question, Reader, Redactable, Special, Words, Writer, question,
    special,
};
use crate::facts::{
    act_matrix, assessing, calendar, consistency, coverage, current, drafts, findings, gates, handover, history, home,
    inside, lists, literacy, processes, roadmap, search, session, sheets, standard, summary, templates, treatment,
    versions,
};
use crate::fault::{Fault, Message, Refusal, Result};
use crate::file::Drilled;
use crate::kernel::declare::Edits;
use crate::kernel::read::{RowsAsk, bounds, index, inside as read_inside, sheet_in, table};
use crate::kernel::write::{self, ProposalEdit, RowIn, deed};
use crate::maps::{ai_act, bridge};
use crate::moment::Moment;
use crate::paper::{Copy, Listing, Wanted};
use crate::plan::{
    acknowledgements, controlled, criteria, founding, gap, impacts, issuing, objectives, organisation, people, profile,
    risks, signing, systems, texts,
};
use crate::run::{actions, control_tests, datasets, evidence, incidents, statement, suppliers, training};
use crate::sheet::{SheetRead, Table};

/// What the matrix of the EU AI Act is called where tables are asked for: it is no register and stands beside them.
pub const ACT_MATRIX: &str = act_matrix::TABLE;

/// The house there is, with what words mean.
pub struct Desk {
    lexicon: &'static dyn Lexicon,
}

impl Desk {
    /// The house over a lexicon.
    #[must_use]
    pub const fn new(lexicon: &'static dyn Lexicon) -> Self {
        Self { lexicon }
    }
}

/// Edits with code of their own. Of a noun whose register is open, the verbs named here; of any other, all.
static SPECIALS: &[Special] = &[
    special::<organisation::OrganisationEdit>("organisation"),
    special::<people::DutyEdit>("duty"),
    special::<statement::ControlEdit>("control"),
    special::<drafts::Edit>("control"),
    special::<session::Edit>("founding"),
    special::<statement::StatementEdit>("statement"),
    special::<reviews::Edit>("review"),
    special::<actions::Edit>("action"),
    special::<reviews::ActionEdit>("action"),
    special::<systems::Edit>("system"),
    special::<current::Edit>("system"),
    special::<risks::Edit>("risk"),
    special::<templates::RiskEdit>("risk"),
    special::<treatment::Edit>("treatmentPlan"),
    special::<templates::Edit>("system"),
    special::<assessing::Edit>("impact"),
    special::<issuing::DocumentEdit>("document"),
    special::<profile::Edit>("profile"),
    special::<ai_act::Edit>("classification"),
    special::<bridge::Edit>("bridge"),
    special::<roadmap::Edit>("roadmap"),
    special::<gap::Edit>("gap"),
    special::<findings::Edit>("gap"),
    special::<drafts::TextEdit>("text"),
    special::<controlled::Edit>("controlledDocument"),
    special::<drafts::KnownEdit>("controlledDocument"),
    special::<acknowledgements::Edit>("acknowledgement"),
    special::<evidence::Edit>("evidence"),
    special::<training::ModuleEdit>("module"),
    special::<training::Edit>("training"),
    special::<incidents::Edit>("incident"),
    special::<handover::Edit>("person"),
    special::<sheets::Edit>("system"),
    special::<templates::LifeEdit>("system"),
    special::<templates::SupplierEdit>("supplier"),
    special::<datasets::Edit>("dataSet"),
    special::<suppliers::Edit>("responsibility"),
];

/// Every question there is.
static QUESTIONS: &[Question] = &[
    question::<register::Registers>(),
    question::<RowsAsk>(),
    question::<register::One>(),
    question::<register::Offered>(),
    question::<register::Heads>(),
    question::<summary::Summary>(),
    question::<home::Home>(),
    question::<waiting::Waiting>(),
    question::<answering::Answering>(),
    question::<answering::LateTexts>(),
    question::<calendar::Calendar>(),
    question::<incidents::Clocks>(),
    question::<literacy::LiteracyAsk>(),
    question::<handover::PersonHolds>(),
    question::<search::Search>(),
    question::<organisation::Organisation>(),
    question::<signing::SigningAsk>(),
    question::<statement::Grid>(),
    question::<statement::ControlAsk>(),
    question::<statement::StateAsk>(),
    question::<drafts::ProposedAsk>(),
    question::<session::FoundingAsk>(),
    question::<processes::Processes>(),
    question::<criteria::CriteriaMatrix>(),
    question::<treatment::RiskMap>(),
    question::<treatment::RiskMoves>(),
    question::<statement::ChangesAsk>(),
    question::<reviews::Reviews>(),
    question::<reviews::ReviewAsk>(),
    question::<reviews::ReviewProposal>(),
    question::<systems::SharesAsk>(),
    question::<current::CurrentAsk>(),
    question::<gates::GatesAsk>(),
    question::<templates::Templates>(),
    question::<templates::TemplateOf>(),
    question::<assessing::ImpactAsk>(),
    question::<issuing::Documents>(),
    question::<lists::Master>(),
    question::<profile::Profile>(),
    question::<profile::ProfileReading>(),
    question::<ai_act::ActSystem>(),
    question::<ai_act::ActSystems>(),
    question::<ai_act::ActLaw>(),
    question::<ai_act::Forbidden>(),
    question::<objectives::ObjectivePicture>(),
    question::<bridge::BridgeAsk>(),
    question::<roadmap::Roadmap>(),
    question::<roadmap::PhaseAsk>(),
    question::<gap::GapRuns>(),
    question::<findings::GapGrid>(),
    question::<findings::GapItem>(),
    question::<findings::GapResult>(),
    question::<history::History>(),
    question::<history::Known>(),
    question::<standard::CatalogueIn>(),
    question::<consistency::Consistency>(),
    question::<texts::TextPage>(),
    question::<drafts::Coverage>(),
    question::<evidence::RecipeAsk>(),
    question::<evidence::Requests>(),
    question::<evidence::StandsAsk>(),
    question::<evidence::ReturnedAsk>(),
    question::<evidence::Proposed>(),
    question::<coverage::Coverage>(),
    question::<coverage::ControlEvidence>(),
    question::<coverage::Untested>(),
    question::<act_matrix::ActMatrix>(),
    question::<control_tests::DrawnAsk>(),
    question::<act_matrix::Frameworks>(),
    question::<lists::TextLive>(),
    question::<versions::TextCompare>(),
    question::<versions::TextReturned>(),
    question::<versions::ScopePlaces>(),
];

impl Above for Desk {
    fn contradictions(&self, kind: &str, subject: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Message>> {
        consistency::against(reader, at, kind, subject)
    }

    fn against(&self, verb: &str, noun: &str, id: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Refusal>> {
        against::against(verb, noun, id, reader, at)
    }

    fn live(&self, part: &str, reader: &Reader<'_>, at: &Moment) -> Result<Option<Listing>> {
        lists::live(&SHELF, part, reader, at)
    }

    fn prohibited(&self, reader: &Reader<'_>) -> Result<Vec<[String; 2]>> {
        Ok(ai_act::forbidden_systems(reader)?.into_iter().map(|[_, number, name]| [number, name]).collect())
    }

    fn heard(&self, writer: &mut Writer<'_>, noun: &str, id: &str, fields: &[&str]) -> Result<()> {
        if noun == systems::SYSTEMS.noun {
            // A supplier's change of a model is told at the system in words of its own.
            let told = fields == [systems::VERSION_CHANGED];
            if !told {
                ai_act::heard(writer, id, fields)?;
            }
            impacts::heard(writer, id, if told { &["modelVersion"] } else { fields })?;
            risks::heard::heard(writer, id)
        } else if noun == impacts::IMPACTS.noun {
            assessing::heard(writer, id, fields)
        } else if noun == risks::RISKS.noun {
            risks::heard::moved(writer, id, fields)
        } else if noun == criteria::CRITERIA.noun {
            criteria::heard(writer, id, fields)
        } else if noun == texts::TEXTS.noun {
            acknowledgements::heard(writer, id, fields)
        } else if noun == evidence::EVIDENCE.noun {
            evidence::looked(writer, id, fields)
        } else {
            Ok(())
        }
    }
}

impl House for Desk {
    fn check_founding(&self, founding: &Founding) -> Result<()> {
        organisation::check_founding(founding)
    }

    fn found(&self, writer: &mut Writer<'_>, founding: &Founding) -> Result<()> {
        organisation::found(writer, founding)?;
        profile::found(writer)?;
        founding::found(writer)?;
        statement::found(writer).map(|_| ())
    }

    fn supply(&self, writer: &mut Writer<'_>, name: &str) -> Result<Vec<&'static str>> {
        let mut founded = Vec::new();
        if organisation::ORGANISATION.none(&writer.reader())? {
            // Nobody knows where it is any more: the code for that.
            let (country, time_zone, content_language) = ("ZZ".to_owned(), "UTC".to_owned(), "en".to_owned());
            let called = name.chars().filter(|c| !crate::hands::steers(*c)).take(60).collect();
            organisation::found(
                writer,
                &Founding { name: called, country, time_zone, content_language, sample: false },
            )?;
            founded.push(organisation::ORGANISATION.noun);
        }
        if profile::PROFILE.none(&writer.reader())? {
            profile::found(writer)?;
            founded.push(profile::PROFILE.noun);
        }
        if founding::FOUNDING.none(&writer.reader())? {
            founding::found(writer)?;
            founded.push(founding::FOUNDING.noun);
        }
        founded.extend(vec![statement::CONTROLS.noun; statement::found(writer)?]);
        Ok(founded)
    }

    fn act(&self, edit: &Edit) -> Result<Deed> {
        if edit.noun == "proposal" {
            let asked: ProposalEdit = understood(edit)?;
            return Ok(Box::new(move |writer| asked.apply(&SHELF, writer)));
        }
        let register = SHELF.of(&edit.noun).ok().filter(|register| register.edits == Edits::Open);
        let special = || SPECIALS.iter().filter(|special| special.noun == edit.noun);
        let meant = special().find(|special| (special.verbs)().contains(&edit.verb));
        match (meant.or_else(|| special().next().filter(|_| register.is_none())), register) {
            (Some(special), _) => (special.act)(whole(edit)),
            (None, Some(register)) => deed(&SHELF, register, edit),
            (None, None) => Err(Fault::NotFound { kind: "noun", id: edit.noun.clone() }),
        }
    }

    fn drilled(&self, writer: &mut Writer<'_>, drilled: &Drilled) -> Result<()> {
        drills::keep(writer, drilled)
    }

    fn answer(&self, name: &str, args: Value, reader: &Reader<'_>, at: &Moment) -> Result<Value> {
        match QUESTIONS.iter().find(|question| question.name == name) {
            Some(question) => (question.answer)(args, reader, at),
            None => Err(Fault::NotFound { kind: "view", id: name.to_owned() }),
        }
    }

    fn copy(&self, wanted: &Wanted, reader: &Reader<'_>, at: &Moment) -> Result<Copy> {
        let mut copy = issuing::find(wanted, PAPERS, reader, at, &|kind, subject| {
            consistency::against(reader, at, kind, subject)
        })?;
        // What was issued says what was so on its day.
        if copy.live {
            copy.paper.warn(&self.prohibited(reader)?);
        }
        Ok(copy)
    }

    fn table(&self, register: &str, lang: &str, reader: &Reader<'_>, at: &Moment) -> Result<Table> {
        match register {
            // A run is more than its answers: each item stands in its place with its title.
            "gap" => findings::table(reader, lang),
            // Duties by system are in no register: they follow from classes and evidence.
            act_matrix::TABLE => act_matrix::table(reader, lang, at),
            noun => table(&SHELF, noun, reader),
        }
    }

    fn called(&self, noun: &str, id: &str, reader: &Reader<'_>) -> Result<String> {
        index::called(noun, id, reader)
    }

    fn index(&self, conn: &Connection) -> Result<()> {
        index::build(&SHELF, conn)?;
        search::shelve(conn)?;
        search::entitle(conn, None)?;
        read_inside::build(conn)
    }

    fn follow(&self, conn: &Connection) -> Result<()> {
        for (noun, id) in index::follow(&SHELF, conn)? {
            if noun == statement::CONTROLS.noun {
                search::entitle(conn, Some(&id))?;
            }
        }
        inside::follow(&SHELF, conn)
    }

    fn unread(&self, conn: &Connection, reader: &Reader<'_>) -> Result<Option<String>> {
        inside::unread(&SHELF, conn, reader)
    }

    fn keep_words(&self, conn: &Connection, reader: &Reader<'_>, content: &str, words: Words<'_>) -> Result<()> {
        inside::keep(&SHELF, conn, reader, content, words)
    }

    fn unread_items(&self, reader: &Reader<'_>) -> Result<Vec<(&'static str, String)>> {
        inside::unread_items(reader)
    }

    fn index_words(&self, conn: &Connection) -> Result<bool> {
        read_inside::index(conn)
    }

    fn bounds(&self, table: &str) -> Vec<(&'static str, usize)> {
        SHELF.of(table).map(bounds::of).unwrap_or_default()
    }

    fn redactable(&self) -> Vec<Redactable> {
        let fields = SHELF.registers.iter().flat_map(|register| register.defs().map(move |def| (register.noun, def)));
        let own = fields.filter(|(_, def)| def.kind.own_words() && !def.kept);
        own.map(|(table, def)| Redactable { table, field: def.name, identifies: def.identifies }).collect()
    }

    fn lexicon(&self) -> &'static dyn Lexicon {
        self.lexicon
    }
}

/// Every noun that has a register.
pub fn nouns() -> impl Iterator<Item = &'static str> {
    SHELF.registers.iter().map(|register| register.noun)
}

/// A stranger's spreadsheet with what its columns are in a register.
///
/// # Errors
/// [`Fault::Refused`] for a file beyond the limits, [`Fault::NotFound`] when there is no such register.
pub fn sheet(register: &str, name: &str, bytes: &[u8], lexicon: &dyn Lexicon) -> Result<SheetRead> {
    sheet_in(&SHELF, register, name, bytes, lexicon)
}

/// Its rows as an import takes them.
///
/// # Errors
/// [`Fault::Refused`] when no column names the records, [`Fault::NotFound`] when there is no such register.
pub fn rows_in(register: &str, read: &SheetRead) -> Result<Vec<RowIn>> {
    write::rows_in(SHELF.of(register)?, read)
}

/// `{"verb": arguments}` of an edit.
fn whole(edit: &Edit) -> Value {
    Value::Object(Map::from_iter([(edit.verb.clone(), edit.args.clone())]))
}

fn understood<T: serde::de::DeserializeOwned>(edit: &Edit) -> Result<T> {
    serde_json::from_value(whole(edit)).map_err(|error| Fault::Malformed(format!("{}: {error}", edit.noun)))
}
