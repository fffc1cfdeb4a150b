//! A register as a table that leaves the program, and what the heads of one mean.

use super::rows::columns;
use crate::door::{Lexicon, Reader};
use crate::fault::Result;
use crate::kernel::Shelf;
use crate::kernel::record::json;
use crate::sheet::{self, Cell, SheetRead, Table};

/// All records in use or not, by number: number, every field, every derived column.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such register.
pub fn table(shelf: &Shelf, noun: &str, reader: &Reader<'_>) -> Result<Table> {
    let register = shelf.of(noun)?;
    let columns = columns(shelf, register);
    // What the program keeps for itself is no cell.
    let columns: Vec<_> =
        columns.into_iter().filter(|(def, _)| !["inner", "file"].contains(&def.kind.name())).collect();
    let values: Vec<String> = columns.iter().map(|(_, sql)| format!(", {sql}")).collect();
    let names =
        columns.iter().map(|(def, _)| format!(", {}", def.kind.name_of(def).unwrap_or_else(|| "''".to_owned())));
    let sql = format!(
        "SELECT coalesce(record.number, ''){}{} FROM \"{}\" record ORDER BY length(record.number), record.number, record.id",
        values.concat(),
        names.collect::<String>(),
        register.noun
    );
    let numbered = register.numbered();
    let rows = reader.rows(&sql, [], |row| {
        let mut cells = Vec::with_capacity(columns.len() + 1);
        if numbered {
            cells.push(Cell::Text(row.get(0)?));
        }
        for (at, (def, _)) in columns.iter().enumerate() {
            let name: Option<String> = row.get(at + 1 + columns.len())?;
            cells.push(def.kind.tell(def, &json(row.get_ref(at + 1)?)?, &name.unwrap_or_default()));
        }
        Ok(cells)
    })?;
    let mut heads: Vec<String> = columns.iter().map(|(def, _)| format!("{noun}-{}", def.name)).collect();
    let mut choices: Vec<Option<(String, Vec<String>)>> = columns
        .iter()
        .map(|(def, _)| {
            let list = def.codes.filter(|_| def.kind.name() == "code")?;
            Some((list.name.to_owned(), list.codes.iter().map(|code| (*code).to_owned()).collect()))
        })
        .collect();
    if numbered {
        heads.insert(0, "register-number".to_owned());
        choices.insert(0, None);
    }
    Ok(Table { name: format!("{noun}.many"), heads, rows, choices })
}

/// For each head the field it names; an empty text where none is known or an earlier column has it.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such register.
pub fn heads(shelf: &Shelf, noun: &str, heads: &[String], lexicon: &dyn Lexicon) -> Result<Vec<String>> {
    let register = shelf.of(noun)?;
    let mut fields: Vec<&str> = columns(shelf, register).iter().map(|(def, _)| def.name).collect();
    if register.numbered() {
        fields.insert(0, "number");
    }
    let mut found: Vec<String> = Vec::with_capacity(heads.len());
    for head in heads {
        let field = lexicon.field(noun, &fields, head).unwrap_or_default();
        let taken = found.contains(&field);
        found.push(if taken { String::new() } else { field });
    }
    Ok(found)
}

/// A stranger's spreadsheet with what its columns are.
///
/// # Errors
/// As [`sheet::read`], and [`crate::Fault::NotFound`] when there is no such register.
pub fn sheet_in(shelf: &Shelf, noun: &str, name: &str, bytes: &[u8], lexicon: &dyn Lexicon) -> Result<SheetRead> {
    let mut read = sheet::read(name, bytes)?;
    let columns = heads(shelf, noun, &read.heads, lexicon)?;
    let days: Vec<&str> = shelf.of(noun)?.defs().filter(|def| def.kind.name() == "day").map(|def| def.name).collect();
    read.name_columns(columns, &days);
    Ok(read)
}
