//! A list of a register on paper: which columns, which records, and what hangs below each. One way for every register.
//!
//! Not here: what a list declares (`kernel::declare::List`), how it looks (`print`).

mod asked;
mod beside;
mod cell;
mod cited;
mod live;
mod master;
mod only;
mod risks;
mod summary;

pub(crate) use asked::asked_paper;
pub(crate) use cell::{of as cell_of, said};
pub use live::TextLive;
pub(crate) use live::live;
pub use master::Master;
#[cfg(test)]
pub(crate) use master::SHEET_NUMBERS;
pub(crate) use master::{issued, master_paper};

use std::collections::BTreeMap;

use serde_json::Value;

use crate::door::Reader;
use crate::facts::heat::maps;
use crate::facts::reserve::{grounds, reserved, short};
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::{FieldDef, List, Record, Register, Rows};
use crate::kernel::read::{Row, RowsAsk, rows};
use crate::maps::ai_act::CLASS;
use crate::moment::Moment;
use crate::paper::{Below, ListCell, ListRow, Listing, Masthead, RegisterPaper, Standing, Wanted};
use crate::plan::issuing::{self, Standard};
use crate::plan::risks::RISKS;
use crate::plan::systems::SYSTEMS;
use crate::run::evidence::{COUNTS, EVIDENCE};
use crate::run::oversight::OVERSIGHT;

/// How many records are read at a time.
const PAGE: u32 = 500;

/// Noun of the register somebody wants listed.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such register.
pub(crate) fn resolve(shelf: &Shelf, wanted: &Wanted) -> Result<String> {
    Ok(shelf.of(wanted.register.as_deref().unwrap_or_default())?.noun.to_owned())
}

/// The list as its register stands now.
///
/// # Errors
/// [`Fault::Malformed`] for a field the register does not have.
pub(crate) fn draft_paper(
    shelf: &Shelf,
    reader: &Reader<'_>,
    wanted: &Wanted,
    noun: &str,
    lang: &str,
    at: &Moment,
) -> Result<RegisterPaper> {
    let (head, mut list) = (head(reader, noun, lang, at)?, listing(shelf, reader, wanted, noun, at)?);
    if noun == SYSTEMS.noun {
        reserve(reader, &mut list, lang, at)?;
        tell(reader, &mut list)?;
        beside::caveats(reader, &mut list, at)?;
    }
    // The whole register is drawn; of a part of it the pictures would count what is not listed.
    let drawn = noun == RISKS.noun && wanted.filter.is_empty() && wanted.search.is_none() && !list.rows.is_empty();
    let charts = if drawn { maps(reader, at)? } else { Vec::new() };
    let whole = wanted.filter.is_empty() && wanted.search.is_none() && !wanted.retired && !list.rows.is_empty();
    let mut said = if whole { summary::of(reader, noun, at)? } else { Vec::new() };
    if noun == OVERSIGHT.noun {
        said.extend(beside::of_oversight(reader, at)?);
    }
    Ok(RegisterPaper { head, said, charts, list })
}

/// What a system in use, or on its way, says nothing of is missing; a class that nobody needs yet says why there is none.
fn tell(reader: &Reader<'_>, list: &mut Listing) -> Result<()> {
    let class = format!("{}-{}", SYSTEMS.noun, CLASS.field.def().name);
    let sql = "SELECT number, stage, scope FROM system";
    let found: Vec<[String; 3]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    for [number, stage, scope] in found {
        let Some(row) = list.rows.iter_mut().find(|row| row.number == number) else { continue };
        let needless = match (stage.as_str(), scope.as_str()) {
            ("retired", _) => Some("gap-not-needed-retired"),
            (_, "out") => Some("gap-not-needed"),
            _ => None,
        };
        for (cell, column) in row.cells.iter_mut().zip(&list.columns) {
            let silent = matches!(cell, ListCell::Empty | ListCell::Missing);
            match needless {
                None if silent => *cell = ListCell::Missing,
                Some(id) if silent && *column == class => *cell = ListCell::Word { id: id.to_owned() },
                _ => {}
            }
        }
    }
    Ok(())
}

/// No class of a system is printed without what stands open behind it.
fn reserve(reader: &Reader<'_>, list: &mut Listing, lang: &str, at: &Moment) -> Result<()> {
    let class = format!("{}-{}", SYSTEMS.noun, CLASS.field.def().name);
    let Some(column) = list.columns.iter().position(|one| *one == class) else { return Ok(()) };
    let mut all = reserved(reader, lang, at)?;
    all.values_mut().for_each(|told| *told = std::mem::take(told).into_iter().map(short).collect());
    for (id, ground) in grounds(reader, lang)? {
        all.entry(id).or_default().insert(0, ground);
    }
    for (id, open) in all {
        let number = Record::read(reader, &SYSTEMS, &id)?.number;
        let row = list.rows.iter_mut().find(|row| row.number == number);
        if let Some(cell) = row.and_then(|row| row.cells.get_mut(column))
            && let ListCell::Code { list, code } = cell
        {
            *cell = ListCell::Reserved { list: std::mem::take(list), code: std::mem::take(code), open };
        }
    }
    Ok(())
}

/// The records of a register as a paper lists them.
///
/// # Errors
/// [`Fault::Malformed`] for a field the register does not have.
pub(crate) fn listing(shelf: &Shelf, reader: &Reader<'_>, wanted: &Wanted, noun: &str, at: &Moment) -> Result<Listing> {
    let register = shelf.of(noun)?;
    let list = meant(register, wanted);
    let columns = columns(shelf, register, list, wanted)?;
    let by = list.and_then(|list| list.by).map(|field| field.def());
    let sort = wanted.sort.clone().filter(|sort| !sort.is_empty());
    let sort = [by.map(|by| by.name.to_owned()), sort].into_iter().flatten().collect::<Vec<_>>().join(",");
    let ask = RowsAsk {
        noun: noun.to_owned(),
        filter: wanted.filter.clone(),
        text: wanted.search.clone(),
        sort: Some(sort),
        retired: Some(wanted.retired),
        ..RowsAsk::default()
    };
    let (found, all) = every(shelf, &ask, reader, at)?;
    let mut parts = parts(shelf, register, reader, at)?;
    let line = |row: &Row| ListRow {
        group: by.map(|by| cell::of(by, row)),
        number: row.number.clone(),
        retired_on: row.retired_on.clone().unwrap_or_default(),
        cells: columns.iter().map(|def| cell::of(def, row)).collect(),
        below: parts.iter_mut().filter_map(|part| part.of(&row.id)).collect(),
    };
    let mut rows: Vec<ListRow> = found.iter().map(line).collect();
    if noun == RISKS.noun {
        risks::figures(reader, &columns, &mut rows)?;
        risks::actions(reader, &columns, &mut rows)?;
        risks::by_rule(reader, &columns, &mut rows)?;
    }
    beside::readings(reader, noun, &columns, &mut rows)?;
    let mut columns = columns;
    if wanted.columns.is_empty() {
        bare(&mut columns, &mut rows);
    }
    let title = match list.map_or("", |list| list.name) {
        "" => format!("{noun}.many"),
        name => format!("{noun}-list-{name}"),
    };
    Ok(Listing {
        noun: noun.to_owned(),
        note: format!("{title}-note").replace(".many", "-list"),
        answers: register.answers.iter().map(|id| (*id).to_owned()).collect(),
        only: only::told(shelf, register, list, wanted, reader)?,
        total: u64::try_from(rows.len()).unwrap_or(u64::MAX),
        all,
        columns: columns.iter().map(|def| format!("{noun}-{}", def.name)).collect(),
        title,
        rows,
    })
}

/// The same list without the columns in which no record says anything, where somebody chose them for records of any kind.
pub(crate) fn tight(mut list: Listing) -> Listing {
    let says = |at: &usize| *at == 0 || list.rows.iter().any(|row| row.cells[*at] != ListCell::Empty);
    let kept: Vec<usize> = (0..list.columns.len()).filter(says).collect();
    if list.rows.is_empty() || kept.len() == list.columns.len() {
        return list;
    }
    list.columns = kept.iter().map(|at| list.columns[*at].clone()).collect();
    for row in &mut list.rows {
        row.cells = kept.iter().map(|at| row.cells[*at].clone()).collect();
    }
    list
}

/// Leaves out the columns in which no record says anything, unless somebody asked for them: an empty column tells nothing.
fn bare(columns: &mut Vec<&'static FieldDef>, rows: &mut [ListRow]) {
    let says = |at: usize| at == 0 || rows.is_empty() || rows.iter().any(|row| row.cells[at] != ListCell::Empty);
    let kept: Vec<bool> = (0..columns.len()).map(says).collect();
    let mut flags = kept.iter();
    columns.retain(|_| flags.next() == Some(&true));
    for row in rows {
        let mut flags = kept.iter();
        row.cells.retain(|_| flags.next() == Some(&true));
    }
}

/// The head block of a list: it names no document and does not repeat the scope.
pub(crate) fn head(reader: &Reader<'_>, number: &str, lang: &str, at: &Moment) -> Result<Masthead> {
    let named = scoped(reader, number, lang, at)?;
    Ok(Masthead { scope: String::new(), scope_document: String::new(), scope_on: String::new(), ..named })
}

/// The same for a paper that says which scope it is about, by the document that holds it.
pub(crate) fn scoped(reader: &Reader<'_>, number: &str, lang: &str, at: &Moment) -> Result<Masthead> {
    let given = Standard {
        lang: lang.to_owned(),
        number: number.to_owned(),
        version: at.today.to_string(),
        standing: Standing::Listed,
        date: at.today.to_string(),
        owner: None,
        approver: String::new(),
        approver_role: String::new(),
        replaces: String::new(),
    };
    Ok(issuing::masthead(reader, given)?.scope_named())
}

/// The declared list that a filter asks for; else the register's own.
fn meant<'a>(register: &'a Register, wanted: &Wanted) -> Option<&'a List> {
    let asked = |list: &&List| {
        let filter = list.filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned()));
        !list.name.is_empty() && filter.collect::<BTreeMap<_, _>>() == wanted.filter
    };
    register.lists.iter().find(asked).or_else(|| register.lists.iter().find(|list| list.name.is_empty()))
}

/// Fields to show: those somebody chose, those the list declares, those of the grid, else all that say something to a
/// reader. A list that nobody narrowed has what later nouns know of the record, too.
fn columns(
    shelf: &Shelf,
    register: &'static Register,
    list: Option<&List>,
    wanted: &Wanted,
) -> Result<Vec<&'static FieldDef>> {
    let derived = || shelf.derived(register).map(|derived| derived.field.def());
    if !wanted.columns.is_empty() {
        let find = |name: &String| {
            let found = register.def(name).or_else(|| derived().find(|def| def.name == name));
            found.filter(|def| cell::shown(def)).ok_or_else(|| Fault::NotFound { kind: "field", id: name.clone() })
        };
        return wanted.columns.iter().map(find).collect();
    }
    let fields = list.map_or(register.grid, |list| list.columns);
    let mut columns: Vec<&'static FieldDef> = fields.iter().map(|field| field.def()).collect();
    // A register of one record is no grid: its list says all of it.
    if columns.is_empty() || (list.is_none() && register.rows == Rows::One) {
        columns = register.defs().filter(|def| cell::shown(def) && !def.kept).collect();
    }
    // Whether an item counts is told in words on paper; until when it is valid stands beside it.
    let told = |def: &FieldDef| register.noun == EVIDENCE.noun && def.name == COUNTS.field.def().name;
    let more: Vec<_> = derived().filter(|def| !columns.iter().any(|one| one.name == def.name) && !told(def)).collect();
    columns.extend(more);
    Ok(columns)
}

/// All records that an ask shows, and how many there are.
fn every(shelf: &Shelf, ask: &RowsAsk, reader: &Reader<'_>, at: &Moment) -> Result<(Vec<Row>, u64)> {
    let (mut found, mut offset) = (Vec::new(), 0);
    loop {
        let page = RowsAsk { limit: Some(PAGE), offset: Some(offset), ..ask.clone() };
        let answer = rows(shelf, &page, reader, at)?;
        let last = answer.rows.is_empty();
        found.extend(answer.rows);
        if last || u64::try_from(found.len()).unwrap_or(u64::MAX) >= answer.total {
            return Ok((found, answer.all));
        }
        offset += PAGE;
    }
}

/// Records of a register that are parts of others, by what they are a part of.
struct Part {
    title: String,
    rows: BTreeMap<String, Vec<Vec<ListCell>>>,
}

impl Part {
    fn of(&mut self, id: &str) -> Option<Below> {
        Some(Below { title: self.title.clone(), rows: self.rows.remove(id)? })
    }
}

fn parts(shelf: &Shelf, register: &Register, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Part>> {
    let mut all = Vec::new();
    for part in shelf.registers.iter().filter(|part| !part.below.is_empty()) {
        let Some(of) = part.parent.map(|parent| parent.def()) else { continue };
        if of.to.is_none_or(|to| to.noun() != register.noun) {
            continue;
        }
        let ask = RowsAsk {
            noun: part.noun.to_owned(),
            sort: part.below.first().map(|field| field.def().name.to_owned()),
            ..RowsAsk::default()
        };
        let mut rows: BTreeMap<String, Vec<Vec<ListCell>>> = BTreeMap::new();
        for row in every(shelf, &ask, reader, at)?.0 {
            let whole = row.values.get(of.name).and_then(Value::as_str).unwrap_or_default().to_owned();
            rows.entry(whole).or_default().push(part.below.iter().map(|field| cell::of(field.def(), &row)).collect());
        }
        all.push(Part { title: format!("{}.many", part.noun), rows });
    }
    Ok(all)
}
