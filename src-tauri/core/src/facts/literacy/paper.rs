//! Literacy on paper: the table of people and modules, and the slides of a module.

use std::collections::BTreeMap;

use super::ask::{LiteracyAsk, LiteracyModule, LiteracyPerson};
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::facts::lists;
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, RegisterPaper, SlidesPaper, SlidesQuestion, Wanted};
use crate::run::training::{self, CONTENT, MODULES, OWN_POINTS, Question};

/// Key of the module whose slides somebody wants.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is none.
pub(crate) fn module_key(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    MODULES.key(reader, wanted.register.as_deref().unwrap_or_default())
}

/// People × modules: a row for each module somebody needs, and one for who needs none.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn table_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<RegisterPaper> {
    let mut answer = LiteracyAsk {}.answer(reader, at)?;
    // The screen begins with who lacks something; on paper a person is looked for by name.
    answer.people.sort_by(|a, b| a.name.cmp(&b.name));
    let (offered, owned) = (offered(reader)?, owned(reader)?);
    let none = Vec::new();
    let of = |one: &LiteracyPerson| {
        let of = |all: &'_ BTreeMap<String, Vec<String>>| {
            one.goal.id.as_ref().and_then(|id| all.get(id)).unwrap_or(&none).clone()
        };
        lines(one, (&of(&offered), &of(&owned)), &answer.modules, at)
    };
    let rows: Vec<ListRow> = answer.people.iter().flat_map(of).collect();
    let columns = ["literacy-module", "literacy-stands", "attendance-day", "attendance-validUntil"];
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
            columns: ["literacy-roles", "literacy-whole", "literacy-aware", "literacy-competent"]
                .into_iter()
                .chain(columns)
                .map(str::to_owned)
                .collect(),
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

fn lines(
    one: &LiteracyPerson,
    (offered, owned): (&[String], &[String]),
    modules: &[LiteracyModule],
    at: &Moment,
) -> Vec<ListRow> {
    let word = |list: &str, code: &str| ListCell::Code { list: list.to_owned(), code: code.to_owned() };
    let today = at.today.to_string();
    let row = |first: bool, cells: [ListCell; 4]| {
        let mut all = match first {
            true => vec![
                roles(one, offered, owned),
                word("literacyState", &one.state),
                match asked(one, modules) {
                    true => lacks("literacyAware", &one.aware, taken(one, modules, "awareness")),
                    false => free(&one.aware),
                },
                lacks("literacyCompetent", &one.competent, taken(one, modules, "competence")),
            ],
            false => vec![ListCell::Empty; 4],
        };
        all.extend(cells);
        ListRow {
            group: Some(ListCell::Name { name: one.name.clone() }),
            number: String::new(),
            retired_on: String::new(),
            cells: all,
            below: Vec::new(),
        }
    };
    let day = |day: &str, due: bool| match day {
        "" => ListCell::Empty,
        day => ListCell::Day { day: day.to_owned(), late: due && day < today.as_str() },
    };
    // What somebody holds beyond what they need counts wherever holders are counted, so it stands here too.
    let beyond = |cell: &super::ask::LiteracyCell| cell.state == "notNeeded" && cell.until.as_str() >= today.as_str();
    let shown = |cell: &super::ask::LiteracyCell| cell.state != "notNeeded" || beyond(cell);
    let needed: Vec<_> = one.cells.iter().zip(modules).filter(|(cell, _)| shown(cell)).collect();
    if needed.is_empty() {
        return vec![row(true, [ListCell::Empty, ListCell::Empty, ListCell::Empty, ListCell::Empty])];
    }
    let line = |(nth, (cell, module)): (usize, (&super::ask::LiteracyCell, &LiteracyModule))| {
        let name = ListCell::Name { name: module.name.clone() };
        let stands = match beyond(cell) {
            true => ListCell::Word { id: "literacy-beyond".to_owned() },
            false => word("literacyCell", &cell.state),
        };
        row(nth == 0, [name, stands, day(&cell.on, false), day(&cell.until, true)])
    };
    needed.into_iter().enumerate().map(line).collect()
}

/// The slides of a module: its goals, points and questions, with what the registers know.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn slides_paper(reader: &Reader<'_>, id: &str, lang: &str, at: &Moment) -> Result<SlidesPaper> {
    let module = Record::read(reader, &MODULES, id)?;
    let (mut goals, mut points, mut questions) = (Vec::new(), Vec::new(), Vec::new());
    let mut title = module.get(&training::NAME);
    if let Some(content) = module.get(&CONTENT).map(training::content).transpose()?.flatten() {
        let filled = |text: &crate::catalogue::Text| fill(reader, &say(text, lang));
        goals = content.goals.iter().map(|text| say(text, lang)).collect();
        points = content.points.iter().map(filled).collect::<Result<Vec<String>>>()?;
        points.retain(|point| !point.is_empty());
        points.extend(sector(reader, &module, lang)?);
        questions = content.quiz.iter().map(|one| question(one, lang)).collect();
        // The program's own words come in the language of the paper, also where the register has the other one.
        if [say(&content.title, "en"), say(&content.title, "es")].contains(&title) {
            title = say(&content.title, lang);
        }
    }
    points.extend(module.get(&OWN_POINTS).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
    Ok(SlidesPaper { head: lists::head(reader, "module-slides", lang, at)?, title, goals, points, questions })
}

fn question(one: &Question, lang: &str) -> SlidesQuestion {
    let mark = |at: usize| char::from(b'a'.saturating_add(u8::try_from(at).unwrap_or_default()));
    let answers = one.options.iter().enumerate();
    SlidesQuestion {
        text: say(&one.text, lang),
        options: answers.clone().map(|(at, option)| format!("{}) {}", mark(at), say(&option.text, lang))).collect(),
        right: answers.filter(|(_, option)| option.right).map(|(at, _)| mark(at).to_string()).collect(),
        why: say(&one.explanation, lang),
    }
}

/// What the organisation's sector adds.
fn sector(reader: &Reader<'_>, module: &Record, lang: &str) -> Result<Vec<String>> {
    let Some(content) = module.get(&CONTENT) else { return Ok(Vec::new()) };
    let sector: String = reader.maybe("SELECT sector FROM profile", [], |row| row.get(0))?.unwrap_or_default();
    Ok(training::notes(content, &sector)?.into_iter().map(|text| say(text, lang)).collect())
}

/// What the registers know in the places that a point leaves for it. A part of a point whose place they know nothing for is left out,
/// and a point of such parts alone: a slide with a blank teaches nobody.
fn fill(reader: &Reader<'_>, text: &str) -> Result<String> {
    let (told, end) = text.strip_suffix('.').map_or((text, ""), |told| (told, "."));
    let mut parts = Vec::new();
    for part in told.split("; ") {
        parts.extend(part_filled(reader, part)?);
    }
    let whole = parts.join("; ");
    Ok(if whole.is_empty() { whole } else { format!("{whole}{end}") })
}

/// One part of it; none where something is not known.
fn part_filled(reader: &Reader<'_>, text: &str) -> Result<Option<String>> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (slot, behind) = after.split_once("}}").unwrap_or((after, ""));
        filled.push_str(before);
        let sql = match slot {
            "systems.inScope" | "system.name" => "SELECT group_concat(name, ', ') FROM (SELECT name FROM system WHERE scope = 'in' AND stage <> 'retired' AND retired_on IS NULL ORDER BY number)",
            "concern.channel" => "SELECT group_concat(name, ', ') FROM (SELECT name FROM channel WHERE state = 'open' AND retired_on IS NULL ORDER BY number)",
            "system.stepIn" => "SELECT group_concat(times, '; ') FROM (SELECT DISTINCT times FROM oversight WHERE retired_on IS NULL AND times <> '' ORDER BY times)",
            "system.stop" => "SELECT group_concat(stop, '; ') FROM (SELECT DISTINCT stop FROM oversight WHERE retired_on IS NULL AND stop <> '' ORDER BY stop)",
            "risks.top" => "SELECT group_concat(name, '; ') FROM (SELECT name FROM risk WHERE state <> 'closed' AND retired_on IS NULL AND likelihood IS NOT NULL
                ORDER BY likelihood * max(coalesce(individuals, 0), coalesce(\"groups\", 0), coalesce(society, 0), coalesce(organisation, 0)) DESC, number LIMIT 3)",
            _ => "SELECT NULL",
        };
        let Some(known) = reader.maybe(sql, [], |row| row.get::<_, Option<String>>(0))?.flatten() else {
            return Ok(None);
        };
        filled.push_str(known.trim_end_matches('.'));
        rest = behind;
    }
    filled.push_str(rest);
    Ok(Some(filled))
}
