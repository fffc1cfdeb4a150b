//! The descriptor: registers as data, for the page and for scripts. No label is in it; words have ids by convention.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use ts_rs::TS;

use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::declare::{Edits, FieldDef, List, Register, Rows};

/// A register described.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Sketch {
    /// Noun.
    pub noun: String,
    /// Letters of the number; empty: no number.
    pub prefix: String,
    /// `plan`, `run`, `check` or `maps`.
    pub group: String,
    /// Controls and clauses it answers.
    pub answers: Vec<String>,
    /// `many`, `fixed` or `one`.
    pub rows: String,
    /// `open` or `closed`.
    pub edits: String,
    /// The noun each record is a part of.
    pub parent: Option<String>,
    /// Whether records can be taken out of use.
    pub retires: bool,
    /// The field that names a record.
    pub title: String,
    /// Every field.
    pub fields: Vec<FieldSketch>,
    /// Columns a later noun knows.
    pub derived: Vec<FieldSketch>,
    /// Language → key → what the catalogue calls a fixed record.
    pub titles: BTreeMap<String, BTreeMap<String, String>>,
    /// Columns of the grid in the order in which they matter.
    pub grid: Vec<String>,
    /// Lists on paper with a name of their own.
    pub lists: Vec<ListSketch>,
    /// The form.
    pub form: Vec<FormSketch>,
    /// The field that holds the state.
    pub state: Option<String>,
    /// Steps and acts.
    pub steps: Vec<StepSketch>,
}

/// A field described.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct FieldSketch {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: String,
    /// The list of codes it takes.
    pub codes: Option<CodesSketch>,
    /// The noun a link goes to.
    pub to: Option<String>,
    /// Longest text; 0: as the kind has it.
    #[ts(type = "number")]
    pub most: usize,
    /// Without it the record means nothing.
    pub required: bool,
    /// Shown as missing.
    pub wanted: bool,
    /// No two the same.
    pub unique: bool,
    /// No hand sets it.
    pub read_only: bool,
    /// The duty that falls due.
    pub due: Option<String>,
    /// Second language on paper.
    pub twin: bool,
    /// The program's own mark: no part of the form.
    pub kept: bool,
    /// The code that says that nothing is decided yet.
    pub until: Option<String>,
}

/// A list of codes.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
pub struct CodesSketch {
    /// Name: the message whose attributes are the words.
    pub list: String,
    /// Codes in order.
    pub codes: Vec<String>,
}

/// A list on paper with a name.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
pub struct ListSketch {
    /// Name: `NOUN-list-NAME` is its title.
    pub name: String,
    /// The filter that asks for it.
    pub filter: BTreeMap<String, String>,
}

/// A group of the form.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
pub struct FormSketch {
    /// Name.
    pub group: String,
    /// Fields.
    pub fields: Vec<String>,
}

/// A step or act.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
pub struct StepSketch {
    /// Verb.
    pub verb: String,
    /// What it takes.
    pub takes: Vec<TakeSketch>,
    /// States it leads from.
    pub from: Vec<String>,
    /// State it leads to; null: an act without a state.
    pub to: Option<String>,
    /// Whether it leads off the way: never what there is to do next.
    pub aside: bool,
}

/// An argument of a step.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
pub struct TakeSketch {
    /// Name among the arguments.
    pub name: String,
    /// The field it sets.
    pub field: String,
    /// Refused empty.
    pub needed: bool,
}

/// Every register.
///
/// # Errors
/// [`crate::Fault::Catalogue`] when the embedded files do not parse.
pub fn describe(shelf: &Shelf) -> Result<Vec<Sketch>> {
    shelf.registers.iter().map(|register| sketch(shelf, register)).collect()
}

fn sketch(shelf: &Shelf, register: &'static Register) -> Result<Sketch> {
    let names = |fields: &[&'static dyn crate::kernel::declare::AnyField]| {
        fields.iter().map(|field| field.def().name.to_owned()).collect::<Vec<_>>()
    };
    let rows = match register.rows {
        Rows::Many => "many",
        Rows::Fixed => "fixed",
        Rows::One => "one",
    };
    let step = |step: crate::kernel::declare::StepView<'_>| StepSketch {
        verb: step.act.verb.to_owned(),
        takes: step
            .act
            .takes
            .iter()
            .map(|take| TakeSketch {
                name: take.name.to_owned(),
                field: take.field.def().name.to_owned(),
                needed: !take.needed.is_empty(),
            })
            .collect(),
        from: step.from.iter().map(|state| (*state).to_owned()).collect(),
        aside: step.act.aside,
        to: Some(step.to.to_owned()).filter(|to| !to.is_empty()),
    };
    let titles = register
        .titles
        .into_iter()
        .flat_map(|titles| ["en", "es"].into_iter().map(move |lang| Ok((lang.to_owned(), titles(lang)?))));
    Ok(Sketch {
        titles: titles.collect::<Result<_>>()?,
        noun: register.noun.to_owned(),
        prefix: register.prefix.to_owned(),
        group: register.group.code().to_owned(),
        answers: register.answers.iter().map(|id| (*id).to_owned()).collect(),
        rows: rows.to_owned(),
        edits: if register.edits == Edits::Open { "open" } else { "closed" }.to_owned(),
        parent: register.parent.and_then(|parent| parent.def().to).map(|to| to.noun().to_owned()),
        retires: register.retires,
        title: register.defs().next().map_or("", |def| def.name).to_owned(),
        fields: register.defs().map(field).collect(),
        derived: shelf.derived(register).map(|derived| field(derived.field.def())).collect(),
        grid: names(register.grid),
        lists: register.lists.iter().filter(|list| !list.name.is_empty()).map(list).collect(),
        form: register
            .form
            .iter()
            .map(|(group, fields)| FormSketch { group: (*group).to_owned(), fields: names(fields) })
            .collect(),
        state: register.life.map(|life| life.field().name.to_owned()),
        steps: register.all_acts().into_iter().map(step).collect(),
    })
}

fn list(list: &List) -> ListSketch {
    let filter = list.filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned()));
    ListSketch { name: list.name.to_owned(), filter: filter.collect() }
}

fn field(def: &FieldDef) -> FieldSketch {
    FieldSketch {
        name: def.name.to_owned(),
        kind: def.kind.name().to_owned(),
        codes: def.codes.map(|list| CodesSketch {
            list: list.name.to_owned(),
            codes: list.codes.iter().map(|code| (*code).to_owned()).collect(),
        }),
        to: def.to.map(|register| register.noun().to_owned()),
        most: def.most,
        required: def.required,
        wanted: def.wanted,
        unique: def.unique,
        read_only: def.read_only,
        due: def.due.map(str::to_owned),
        twin: def.twin,
        kept: def.kept || def.kind.name() == "inner",
        until: def.until.map(str::to_owned),
    }
}
