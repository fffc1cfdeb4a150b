//! Records of other registers as a sheet of a system lists them.

use std::collections::BTreeMap;

use super::blanks;
use super::data::Records;
use super::supply;
use crate::door::Reader;
use crate::facts::lists;
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::Register;
use crate::moment::Moment;
use crate::paper::{ListCell, Listing, Wanted};
use crate::plan::systems::SYSTEMS;
use crate::run::datasets::DATA_SETS;
use crate::run::suppliers::SPLITS;

/// Records of a register that are about the system, about its data, or of the organisation.
pub(super) fn listed(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    records: &Records,
    system: &str,
    at: &Moment,
) -> Result<Listing> {
    let register = shelf.of(&records.noun)?;
    let mut filter = records.filter.clone();
    match records.of.as_str() {
        "all" => {}
        "dataSet" => {
            let sql = "SELECT coalesce(group_concat(id, ','), '-') FROM dataSet WHERE retired_on IS NULL
                AND EXISTS (SELECT 1 FROM json_each(ofSystems) WHERE value = ?1)";
            let sets: String = reader.maybe(sql, [system], |row| row.get(0))?.unwrap_or_default();
            filter.insert("dataSet".to_owned(), sets);
        }
        "assessed" => {
            let sql = "SELECT coalesce(group_concat(id, ','), '-') FROM impact
                WHERE system = ?1 AND state = 'approved' AND retired_on IS NULL";
            let rounds: String = reader.maybe(sql, [system], |row| row.get(0))?.unwrap_or_default();
            filter.insert("impact".to_owned(), rounds);
        }
        _ => drop(filter.insert(about(register)?.to_owned(), system.to_owned())),
    }
    let wanted = Wanted { filter, columns: records.columns.clone(), ..Wanted::default() };
    let mut list = lists::listing(shelf, reader, &wanted, register.noun, at)?;
    if records.bare {
        list.rows.iter_mut().for_each(|row| row.below.clear());
    }
    blanks::ask(&mut list, &records.asked);
    // What lacks something it is asked for comes before what is whole.
    if list.noun == DATA_SETS.noun {
        list.rows.sort_by_key(|row| !row.cells.contains(&ListCell::Missing));
    }
    if !records.title.is_empty() {
        list.title.clone_from(&records.title);
    }
    if list.rows.is_empty() {
        list.note.clone_from(&records.none);
    }
    if register.noun == SPLITS.noun {
        supply::by_name(reader, &mut list)?;
    }
    if let Some(blank) = &records.blank {
        fill(&mut list, blank);
    }
    Ok(lists::tight(Listing { only: Vec::new(), ..list }))
}

/// Lets no cell be empty: what was not agreed, and what nobody wrote down, are two answers, and silence is none.
fn fill(list: &mut Listing, blank: &BTreeMap<String, String>) {
    let prefix = format!("{}-", list.noun);
    for row in &mut list.rows {
        for (cell, column) in row.cells.iter_mut().zip(&list.columns) {
            if *cell == ListCell::Empty {
                let said = column.strip_prefix(&prefix).and_then(|field| blank.get(field));
                *cell = ListCell::Word { id: said.map_or("sheet-blank-record", String::as_str).to_owned() };
            }
        }
    }
}

/// The field of a register that names its system.
fn about(register: &'static Register) -> Result<&'static str> {
    let found = register.defs().find(|def| def.to.is_some_and(|to| to.noun() == SYSTEMS.noun));
    found.map(|def| def.name).ok_or_else(|| Fault::Malformed(format!("a sheet about {}", register.noun)))
}
