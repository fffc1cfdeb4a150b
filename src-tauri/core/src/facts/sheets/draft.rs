//! A sheet as the registers stand now.

use std::collections::BTreeSet;

use super::data::{Part, Sheet, sheet};
use super::records::listed;
use super::{blanks, notes, points, supply, who};
use crate::catalogue::say;
use crate::door::Reader;
use crate::facts::lists;
use crate::facts::outside::without_numbers;
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::Record;
use crate::kernel::read::one;
use crate::moment::Moment;
use crate::paper::{ListCell, Listing, Masthead, SheetBlank, SheetPaper, SheetPart, SignLine, Standing, Wanted};
use crate::plan::issuing::{self, Standard};
use crate::plan::people::named::named;
use crate::plan::systems::{BUSINESS_OWNER, NAME, SYSTEMS};

/// Key of the system a sheet is of.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    SYSTEMS.key(reader, wanted.register.as_deref().unwrap_or_default())
}

/// Who approved a sheet, in which version; of a draft nobody.
#[derive(Default)]
pub(super) struct Approved {
    pub(super) by: String,
    pub(super) role: String,
}

/// The sheet; one that is approved and issued is the draft of its next version.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    (kind, system): (&str, &str),
    lang: &str,
    at: &Moment,
) -> Result<SheetPaper> {
    paper(shelf, reader, (kind, system), lang, (None, at))
}

pub(super) fn paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    (kind, id): (&str, &str),
    lang: &str,
    (approved, at): (Option<&Approved>, &Moment),
) -> Result<SheetPaper> {
    let (sheet, system) = (sheet(kind)?, Record::read(reader, &SYSTEMS, id)?);
    let (mut missing, mut blank): (_, Vec<SheetBlank>) = (Vec::new(), Vec::new());
    let mut parts = Vec::new();
    for part in &sheet.parts {
        let said = said(shelf, reader, part, id, at)?;
        missing.extend(said.iter().filter(|(_, cell)| *cell == ListCell::Missing).map(|(field, _)| field.clone()));
        let mut lists = Vec::new();
        for records in &part.lists {
            let mut list = listed(shelf, reader, records, id, at)?;
            if sheet.readers.is_some() {
                // The system is no heading over its own records.
                list.rows.iter_mut().for_each(|row| row.group = None);
                plain(&mut list);
            }
            if list.rows.is_empty() && records.needed {
                missing.push(format!("{}.many", records.noun));
            }
            blank.extend(blanks::of(&list, sheet.readers.is_some()));
            lists.push(list);
        }
        let mut notes = notes::told(reader, &part.notes, &system, (lang, at), sheet.readers.is_some())?;
        missing.extend(blanks::of_notes(&notes));
        if sheet.readers.is_none() {
            notes.extend(lists.iter_mut().filter_map(supply::written_once));
            notes.extend(who::late(reader, &lists, at)?);
        }
        let points = part.points.iter().map(|point| points::stands(shelf, reader, point, &system, (lang, at)));
        let points = points.collect::<Result<Vec<_>>>()?;
        parts.push(SheetPart { id: part.id.clone(), whom: part.whom.clone(), said, notes, lists, points });
    }
    let mut once = BTreeSet::new();
    missing.retain(|one| once.insert(one.clone()));
    // A record that stands in two parts is told once, with what either leaves blank.
    let mut told: Vec<SheetBlank> = Vec::new();
    for one in blank {
        match told.iter_mut().find(|other| other.record == one.record) {
            Some(other) => {
                other.draft |= one.draft;
                other.fields.extend(one.fields);
                other.fields.dedup();
            }
            None => told.push(one),
        }
    }
    let head = match sheet.prefix.as_str() {
        // Nobody approves it; whoever owns the system answers for what its records say.
        "" => Masthead {
            owner: system
                .get(&BUSINESS_OWNER)
                .map(|key| named(reader, &key))
                .transpose()?
                .flatten()
                .map(|one| one.name)
                .unwrap_or_default(),
            ..lists::head(reader, kind, lang, at)?
        },
        prefix => issuing::masthead(
            reader,
            standard(reader, sheet, &format!("{prefix}-{}", system.number), &system, (lang, approved, at))?,
        )?,
    };
    // Whoever it is made for may read it: the organisation's own word for what stays inside would be wrong on it.
    let head = match &sheet.readers {
        Some(readers) => Masthead { classification: say(readers, lang), ..head },
        None => head,
    };
    let signatures = match (sheet.prefix.as_str(), approved) {
        ("", _) => Vec::new(),
        (_, Some(one)) => vec![
            SignLine::of("sign-owner", &head.owner, "", ""),
            SignLine::of("sign-approved", &one.by, &one.role, &head.date),
        ],
        (_, None) => vec![SignLine::of("sign-owner", &head.owner, "", ""), SignLine::of("sign-approved", "", "", "")],
    };
    // Whoever is outside knows the system by its name, and has no register to look a number up in.
    let called = if sheet.readers.is_some() { system.get(&NAME) } else { system.called() };
    Ok(SheetPaper { head, kind: kind.to_owned(), system: called, parts, missing, blanks: told, signatures })
}

/// The same list for readers who can look no number of a record up.
fn plain(list: &mut Listing) {
    for cell in list.rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let ListCell::Text { text } = cell {
            *text = without_numbers(text);
        }
    }
}

/// The head of a sheet that is approved: its versions are counted.
fn standard(
    reader: &Reader<'_>,
    sheet: &Sheet,
    number: &str,
    system: &Record,
    (lang, approved, at): (&str, Option<&Approved>, &Moment),
) -> Result<Standard> {
    let sql = "SELECT count(*) FROM document WHERE kind = ?1 AND subject = ?2";
    let issued: u32 = reader.maybe(sql, [&sheet.kind, &system.id], |row| row.get(0))?.unwrap_or_default();
    let by = |pick: fn(&Approved) -> &String| approved.map(pick).cloned().unwrap_or_default();
    Ok(Standard {
        lang: lang.to_owned(),
        number: number.to_owned(),
        version: format!("{}.0", issued + 1),
        standing: if approved.is_some() { Standing::Approved } else { Standing::Draft },
        date: at.today.to_string(),
        owner: system.get(&BUSINESS_OWNER),
        approver: by(|one| &one.by),
        approver_role: by(|one| &one.role),
        replaces: if issued == 0 { String::new() } else { format!("{number} {issued}.0") },
    })
}

/// What the entry of the system says; what it does not say is missing.
fn said(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    part: &Part,
    id: &str,
    at: &Moment,
) -> Result<Vec<(String, ListCell)>> {
    if part.fields.is_empty() {
        return Ok(Vec::new());
    }
    let row = one(shelf, SYSTEMS.noun, id, reader, at)?.row;
    let mut all = Vec::new();
    for name in &part.fields {
        let derived = || shelf.derived(&SYSTEMS).map(|derived| derived.field.def()).find(|def| def.name == name);
        let def =
            SYSTEMS.def(name).or_else(derived).ok_or_else(|| Fault::NotFound { kind: "field", id: name.clone() })?;
        let cell = match lists::cell_of(def, &row) {
            ListCell::Empty => ListCell::Missing,
            cell => cell,
        };
        all.push((format!("{}-{name}", SYSTEMS.noun), cell));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::data::sheets;

    #[test]
    fn every_sheet_asks_for_something_and_annex_iv_has_nine_headings() {
        let all = sheets().unwrap();
        assert_eq!(all.len(), 7);
        for sheet in all {
            assert!(sheet.parts.iter().flat_map(|part| &part.lists).any(|list| list.needed), "{}", sheet.kind);
        }
        let annex = all.iter().find(|sheet| sheet.kind == super::super::TECHNICAL_FILE).unwrap();
        let ids: Vec<String> = annex.parts.iter().map(|part| part.id.clone()).collect();
        assert_eq!(ids, (1..=9).map(|at| format!("annex-{at}")).collect::<Vec<_>>());
    }
}
