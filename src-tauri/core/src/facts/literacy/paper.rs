//! Literacy on paper: the table of people and modules.

use std::collections::BTreeMap;

use super::ask::{LiteracyAsk, LiteracyModule, LiteracyPerson};
use crate::door::{Ask, Reader};
use crate::facts::lists;
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, RegisterPaper};
use crate::run::training::planned;

/// People × modules: a row for each person, with the modules they need or hold.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn table_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<RegisterPaper> {
    let mut answer = LiteracyAsk {}.answer(reader, at)?;
    // The screen begins with who lacks something; on paper a person is looked for by name.
    answer.people.sort_by(|a, b| a.name.cmp(&b.name));
    let (offered, owned, planned) = (offered(reader)?, owned(reader)?, planned(reader, at)?);
    let none = Vec::new();
    let of = |one: &LiteracyPerson| {
        let of = |all: &'_ BTreeMap<String, Vec<String>>| {
            one.goal.id.as_ref().and_then(|id| all.get(id)).unwrap_or(&none).clone()
        };
        line(one, (&of(&offered), &of(&owned)), &answer.modules, &planned, at)
    };
    let rows: Vec<ListRow> = answer.people.iter().map(of).collect();
    let columns = ["literacy-person", "literacy-roles", "literacy-aware", "literacy-competent", "literacy-modules"];
    let total = u64::try_from(answer.people.len()).unwrap_or(u64::MAX);
    let mut said = vec![summary(&answer.people)];
    said.extend(of_all(reader, total)?);
    said.push(counting(&answer.modules));
    said.extend(acknowledged(reader)?);
    Ok(RegisterPaper {
        head: lists::head(reader, "literacy-table", lang, at)?,
        said,
        charts: Vec::new(),
        list: Listing {
            noun: "literacy".to_owned(),
            title: "literacy-table".to_owned(),
            note: "literacy-table-note".to_owned(),
            answers: ["7.2", "7.3", "A.4.6"].map(str::to_owned).to_vec(),
            only: Vec::new(),
            total,
            all: total,
            columns: columns.map(str::to_owned).to_vec(),
            rows,
        },
    })
}

/// What the table comes to, before anybody counts its rows: who is complete, aware, competent, and how many modules are still to take.
fn summary(people: &[LiteracyPerson]) -> Message {
    let concerned: Vec<&LiteracyPerson> = people.iter().filter(|one| one.state != "notConcerned").collect();
    let count = |fits: &dyn Fn(&LiteracyPerson) -> bool| concerned.iter().filter(|one| fits(one)).count();
    let cells = || concerned.iter().flat_map(|one| &one.cells);
    Message::new("literacy-summary")
        .with("people", concerned.len())
        .with("all", people.len())
        .with("complete", count(&|one| one.state == "complete"))
        .with("aware", count(&|one| one.aware == "aware"))
        .with("roles", count(&|one| one.competent != "noRole"))
        .with("competent", count(&|one| one.competent == "shown"))
        .with("open", cells().filter(|cell| !["notNeeded", "valid"].contains(&cell.state.as_str())).count())
        .with("needed", cells().filter(|cell| cell.state != "notNeeded").count())
}

/// How many of all who work here the table has: whoever is not in the register of people is not in it. Nothing where nobody said
/// how many there are, or all of them stand here.
fn of_all(reader: &Reader<'_>, here: u64) -> Result<Option<Message>> {
    let all: Option<Option<i64>> = reader.maybe("SELECT people FROM profile", [], |row| row.get(0))?;
    let all = all.flatten().and_then(|all| u64::try_from(all).ok()).filter(|all| *all > here);
    Ok(all.map(|all| Message::new("literacy-of-all").with("here", here).with("all", all).with("others", all - here)))
}

/// Which modules awareness rests on: whoever lacks one of theirs is not aware, whatever else they hold.
fn counting(modules: &[LiteracyModule]) -> Message {
    let of = |aim: &str| {
        let names = modules.iter().filter(|one| one.aims.iter().any(|own| own == aim));
        names.map(|one| one.name.as_str()).collect::<Vec<_>>().join("; ")
    };
    let (aware, able) = (of("awareness"), of("competence"));
    let told = Message::new("literacy-counting");
    let told = told.with("some", i64::from(!aware.is_empty())).with("aware", aware);
    told.with("able-some", i64::from(!able.is_empty())).with("able", able)
}

/// Which version of the policy an acknowledgement counts for, and who acknowledged another one only; nothing without a policy that
/// is approved.
fn acknowledged(reader: &Reader<'_>) -> Result<Option<Message>> {
    let sql =
        "SELECT id, number, version FROM text WHERE kind = 'policy' AND retired_on IS NULL AND state <> 'withdrawn'
        AND version <> '' ORDER BY number LIMIT 1";
    let read =
        |row: &rusqlite::Row<'_>| -> rusqlite::Result<[String; 3]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?]) };
    let Some([id, number, version]) = reader.maybe(sql, [], read)? else { return Ok(None) };
    let sql = "SELECT DISTINCT person.name FROM acknowledgement JOIN person ON person.id = acknowledgement.person
        WHERE acknowledgement.text = ?1 AND acknowledgement.state = 'given' AND acknowledgement.retired_on IS NULL
            AND person.retired_on IS NULL AND NOT EXISTS (SELECT 1 FROM acknowledgement AS newer
                WHERE newer.text = ?1 AND newer.person = person.id AND newer.state = 'given'
                AND newer.retired_on IS NULL AND newer.version = ?2) ORDER BY person.name";
    let older: Vec<String> = reader.rows(sql, [&id, &version], |row| row.get(0))?;
    let told = Message::new("literacy-policy").with("number", number).with("version", version);
    Ok(Some(told.with("count", older.len()).with("older", older.join(", "))))
}

/// Roles that somebody is meant to take on and has not accepted, by key of the person: they are held by nobody yet, and whoever
/// reads the table would look for them.
fn offered(reader: &Reader<'_>) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT person, number || ' ' || name FROM role WHERE state = 'proposed' AND retired_on IS NULL
        AND person IS NOT NULL ORDER BY number";
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (person, role) in reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        all.entry(person).or_default().push(role);
    }
    Ok(all)
}

/// Controls that apply and risks that count, by key of the person who owns them: whoever has no role and answers for some of them
/// is not somebody with nothing to do.
fn owned(reader: &Reader<'_>) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT owner, number FROM (
        SELECT owner, number, 0 AS which, position AS place FROM control WHERE applicability = 'applicable' AND owner IS NOT NULL
        UNION ALL SELECT owner, number, 1, 0 FROM risk WHERE state <> 'closed' AND retired_on IS NULL AND owner IS NOT NULL)
        ORDER BY which, place, number";
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (person, number) in reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))? {
        all.entry(person).or_default().push(number);
    }
    Ok(all)
}

/// What stands under *roles*: those that were taken on, then those that were offered; of who has neither, what they own.
fn roles(one: &LiteracyPerson, offered: &[String], owned: &[String]) -> ListCell {
    if one.roles.is_empty() && offered.is_empty() && !owned.is_empty() {
        let told = Message::new("literacy-owned").with("what", owned.join(", "));
        return ListCell::Told { said: vec![told] };
    }
    let said = |id: &str, role: &String| Message::new(id).with("role", role.as_str());
    match (one.sorted, one.roles.is_empty()) {
        (false, _) if offered.is_empty() => ListCell::Word { id: "literacy-unsorted".to_owned() },
        (_, true) if offered.is_empty() => ListCell::Word { id: "literacy-no-role".to_owned() },
        (_, false) if offered.is_empty() => ListCell::Names { names: one.roles.clone() },
        _ => {
            let held = one.roles.iter().map(|role| said("literacy-role", role));
            ListCell::Told {
                said: held.chain(offered.iter().map(|role| said("literacy-role-offered", role))).collect(),
            }
        }
    }
}

/// Whether everything a person needs towards an aim is taken and valid.
fn taken(one: &LiteracyPerson, modules: &[LiteracyModule], aim: &str) -> bool {
    let needed = one
        .cells
        .iter()
        .zip(modules)
        .filter(|(cell, module)| cell.state != "notNeeded" && module.aims.iter().any(|own| own == aim));
    let states: Vec<&str> = needed.map(|(cell, _)| cell.state.as_str()).collect();
    states.iter().all(|state| *state == "valid") && (aim != "awareness" || !states.is_empty())
}

/// Whether a module towards awareness is asked of a person at all.
fn asked(one: &LiteracyPerson, modules: &[LiteracyModule]) -> bool {
    let mut all = one.cells.iter().zip(modules);
    all.any(|(cell, module)| cell.state != "notNeeded" && module.aims.iter().any(|own| own == "awareness"))
}

/// How somebody of whom no module is asked stands: nothing of it can be missing but the policy.
fn free(code: &str) -> ListCell {
    let id = if code == "missing" { "literacy-free-unread" } else { "literacy-free-read" };
    ListCell::Word { id: id.to_owned() }
}

/// How somebody stands, and where something is missing, what.
fn lacks(list: &str, code: &str, taken: bool) -> ListCell {
    let id = match (code, taken) {
        ("partly", true) => "literacy-lacks-policy",
        ("partly", false) => "literacy-lacks-module",
        ("missing", _) => "literacy-lacks-both",
        ("gap", true) => "literacy-lacks-record",
        ("gap", false) => "literacy-lacks-able-module",
        _ => return ListCell::Code { list: list.to_owned(), code: code.to_owned() },
    };
    ListCell::Word { id: id.to_owned() }
}

/// The row of a person: their name, what they do, how they stand, and each module with its days. Whoever is parted from their
/// modules by the end of a page would be somebody without a name.
fn line(
    one: &LiteracyPerson,
    (offered, owned): (&[String], &[String]),
    modules: &[LiteracyModule],
    planned: &BTreeMap<String, String>,
    at: &Moment,
) -> ListRow {
    let today = at.today.to_string();
    // What somebody holds beyond what they need counts wherever holders are counted, so it stands here too.
    let beyond = |cell: &super::ask::LiteracyCell| cell.state == "notNeeded" && cell.until.as_str() >= today.as_str();
    let shown = one.cells.iter().zip(modules).filter(|(cell, _)| cell.state != "notNeeded" || beyond(cell));
    let told = shown.map(|(cell, module)| {
        let state = if beyond(cell) { "beyond" } else { cell.state.as_str() };
        let on = |day: &str| if day.is_empty() { "none".to_owned() } else { day.to_owned() };
        // A module that is to be taken is due on the day of the next course; where none is planned, that is said.
        let due = module.goal.id.as_ref().and_then(|id| planned.get(id)).map_or("", String::as_str);
        let told = Message::new("literacy-line").with("called", module.name.as_str()).with("state", state);
        told.with("on", on(&cell.on)).with("until", on(&cell.until)).with("due", on(due))
    });
    let told: Vec<Message> = told.collect();
    ListRow {
        group: None,
        number: String::new(),
        retired_on: String::new(),
        cells: vec![
            ListCell::Name { name: one.name.clone() },
            roles(one, offered, owned),
            match asked(one, modules) {
                true => lacks("literacyAware", &one.aware, taken(one, modules, "awareness")),
                false => free(&one.aware),
            },
            lacks("literacyCompetent", &one.competent, taken(one, modules, "competence")),
            if told.is_empty() { ListCell::Empty } else { ListCell::Told { said: told } },
        ],
        below: Vec::new(),
    }
}
