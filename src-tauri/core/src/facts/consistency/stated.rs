//! What the organisation says of itself against its registers: the answers on whether to certify, its texts, its size, the resources of the
//! year (clauses 4.1, 4.3, 5.2 and 7.1).

use rusqlite::Row;
use serde::Deserialize;

use super::found::{Contradiction, Found};
use super::look::Look;
use crate::catalogue::{Shipped, parsed};
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::Register;
use crate::maps::ai_act::CLASSIFICATIONS;
use crate::plan::founding::{FOUNDING, KEY, SITES};
use crate::plan::organisation::ORGANISATION;
use crate::plan::people::PEOPLE;
use crate::plan::profile::{PROFILE, row};
use crate::plan::risks::{COST, RISKS};
use crate::plan::roles::{ROLES, TIME};
use crate::plan::systems::SYSTEMS;
use crate::plan::texts::{ANSWERS, BODY, HEADING, KIND, Kind, PARAGRAPHS, TEXT, TEXTS, ids};
use crate::reasons::plain;
use crate::rich::Rich;
use crate::run::resources::{AUDIT, CERTIFICATION, LEAD_HOURS, RESOURCES, TESTS, TRAINING};
use crate::run::statement::CONTROLS;

/// Where the answers on whether to certify are given.
const FIT: &str = "fit";

/// An answer on whether to certify that systems speak against: question, answer, the register that says otherwise, its rows.
static ANSWERED: [(&str, bool, &Register, &str); 4] = [
    (
        "FS-1",
        false,
        &SYSTEMS,
        "SELECT id, number FROM system WHERE scope = 'in' AND stage IN ('in-use', 'changed') AND retired_on IS NULL ORDER BY number",
    ),
    (
        "FS-6",
        false,
        &CLASSIFICATIONS,
        "SELECT system.id, system.number FROM classification JOIN system ON system.id = classification.system
        WHERE classification.state = 'recorded' AND outcome LIKE 'highRiskAnnexIII%' AND scope <> 'out' ORDER BY system.number",
    ),
    (
        "FW-1",
        true,
        &SYSTEMS,
        "SELECT id, number FROM system WHERE scope = 'in' AND stage <> 'retired' AND retired_on IS NULL ORDER BY number",
    ),
    (
        "FW-2",
        true,
        &SYSTEMS,
        "SELECT id, number FROM system WHERE scope <> 'out' AND stage <> 'retired' AND retired_on IS NULL
        AND origin IN ('own', 'on-model') ORDER BY number",
    ),
];

fn pair(row: &Row<'_>) -> rusqlite::Result<[String; 2]> {
    Ok([row.get(0)?, row.get(1)?])
}

fn numbers(rows: &[[String; 2]]) -> String {
    rows.iter().map(|[_, number]| number.as_str()).collect::<Vec<_>>().join(", ")
}

/// An answer on whether to certify beside the inventory and the classes on record.
pub(super) fn fit(look: &Look<'_>) -> Result<Found> {
    let said = row(&look.reader)?.answers;
    let mut found = Vec::new();
    for (question, answer, register, sql) in ANSWERED {
        if said.get(question) != Some(&Some(answer)) {
            continue;
        }
        let rows = look.reader.rows(sql, [], pair)?;
        if rows.is_empty() {
            continue;
        }
        let one = Contradiction::of("contradiction-fit-answer", &[]).with("question", question);
        let one = one.with("count", rows.len()).with("named", numbers(&rows)).at(&PROFILE, FIT, question);
        found.push(rows.iter().fold(one, |one, [id, number]| one.at(register, id, number)));
    }
    Ok(found)
}

/// Beginnings of sentences, plain and in both languages, by which an organisation says what it does not do, and words for those who work there and for where they do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    none: Vec<String>,
    trains: Vec<String>,
    people: Vec<String>,
    house: Vec<String>,
}

fn sayings() -> Result<&'static Said> {
    static READ: Shipped<Said> = Shipped::new(|| parsed(include_str!("stated.json")));
    READ.get()
}

fn scope_now(look: &Look<'_>) -> Result<String> {
    Ok(look.reader.maybe("SELECT scope FROM organisation", [], |row| row.get(0))?.unwrap_or_default())
}

/// A text of the organisation, and where it stands.
struct Words {
    register: &'static Register,
    id: String,
    called: String,
    text: String,
}

impl Words {
    /// What its sentence calls it: the scope has no name of its own.
    fn of(&self) -> &'static str {
        if self.called.is_empty() { "scope" } else { "words" }
    }
}

/// The scope, the paragraphs of texts in use or being written, and what is said of each control.
fn words(look: &Look<'_>) -> Result<Vec<Words>> {
    let scope = Words { register: &ORGANISATION, id: String::new(), called: String::new(), text: scope_now(look)? };
    let mut all = vec![scope];
    all.extend(paragraphs(look, None)?.into_iter().map(|(words, _)| words));
    let control = |one: &super::look::Control| Words {
        register: &CONTROLS,
        id: one.id.clone(),
        called: one.number.clone(),
        text: one.words.clone(),
    };
    all.extend(look.controls.iter().map(control));
    Ok(all)
}

/// Paragraphs of texts in use or being written, each with the sub-clauses it answers; of one kind, or of any. What another document says
/// for them is not read.
fn paragraphs(look: &Look<'_>, kind: Option<Kind>) -> Result<Vec<(Words, Vec<String>)>> {
    let texts = Record::all(&look.reader, &TEXTS, "record.retired_on IS NULL AND record.state <> 'withdrawn'", &[])?;
    let said = Record::all(&look.reader, &PARAGRAPHS, "record.retired_on IS NULL AND record.refers IS NULL", &[])?;
    let told = said.into_iter().filter_map(|one| {
        let of = one.get(&TEXT)?;
        let text = texts.iter().find(|text| text.id == of && kind.is_none_or(|kind| text.get(&KIND) == Some(kind)))?;
        let called = format!("{} {}", text.number, one.get(&HEADING));
        let said = Rich::kept(one.stored(BODY.name()).as_str().unwrap_or_default()).words();
        Some((Words { register: &TEXTS, id: of, called, text: said }, ids(&one.get(&ANSWERS))))
    });
    Ok(told.collect())
}

/// A text that says that no AI is used, or no model trained, beside systems and data that say otherwise.
pub(super) fn disclaimed(look: &Look<'_>) -> Result<Found> {
    let used = "SELECT id, number FROM system WHERE scope <> 'out' AND stage IN ('in-use', 'changed') AND retired_on IS NULL ORDER BY number";
    let trained = "SELECT DISTINCT system.id, system.number FROM system WHERE scope <> 'out' AND stage <> 'retired'
        AND system.retired_on IS NULL AND (origin = 'own' OR EXISTS (SELECT 1 FROM dataSet, json_each(dataSet.ofSystems) AS of
            WHERE of.value = system.id AND dataSet.uses LIKE '%\"training\"%' AND dataSet.state <> 'withdrawn' AND dataSet.retired_on IS NULL))
        ORDER BY system.number";
    let Said { none, trains, .. } = sayings()?;
    let texts = words(look)?;
    let mut found = Vec::new();
    for (what, begins, sql) in [("none", none, used), ("trains", trains, trained)] {
        let rows = look.reader.rows(sql, [], pair)?;
        if rows.is_empty() {
            continue;
        }
        for one in &texts {
            let said = format!(" {} ", plain(&one.text).join(" "));
            let Some(begin) = begins.iter().find(|begin| said.contains(&format!(" {begin}"))) else { continue };
            let told = Contradiction::of("contradiction-text-disclaims", &[]).with("what", what);
            let told = told.with("said", begin.as_str()).with("of", one.of()).with("place", one.called.as_str());
            let told = told.with("count", rows.len()).with("named", numbers(&rows));
            let told = told.at(one.register, &one.id, &one.called);
            found.push(rows.iter().fold(told, |told, [id, number]| told.at(&SYSTEMS, id, number)));
        }
    }
    Ok(found)
}

/// How many people work there: in the profile, in its texts, and in the register.
pub(super) fn headcount(look: &Look<'_>) -> Result<Found> {
    let Some(people) = row(&look.reader)?.people.map(i64::from) else { return Ok(Vec::new()) };
    let sql = "SELECT count(*) FROM person WHERE retired_on IS NULL";
    let known: i64 = look.reader.maybe(sql, [], |row| row.get(0))?.unwrap_or_default();
    let told = |id: &str| Contradiction::of(id, &[]).with("people", people).at(&PROFILE, "", "");
    let mut found = Vec::new();
    if known > people {
        found.push(told("contradiction-headcount").with("known", known).at(&PEOPLE, "", ""));
    }
    for one in words(look)? {
        if let Some(said) = counted(&one.text)?.filter(|said| *said != people) {
            let told = told("contradiction-headcount-text").with("said", said).with("of", one.of());
            let told = told.with("place", one.called.as_str());
            found.push(told.at(one.register, &one.id, &one.called));
        }
    }
    Ok(found)
}

/// The size that a text gives as that of the organisation: *a company of 30 people*, *con 30 empleados*.
fn counted(text: &str) -> Result<Option<i64>> {
    const OF: [&str; 4] = ["of", "with", "de", "con"];
    let words: Vec<String> = text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let people = &sayings()?.people;
    // An organisation stands before it: “groups of 12 people” are none.
    let house = |word: &&str| sayings().is_ok_and(|said| said.house.iter().any(|one| one == word));
    Ok(words.windows(4).find_map(|near| match near {
        [of, before, number, who] if house(of) && OF.contains(before) && people.iter().any(|one| one == who) => {
            number.parse().ok()
        }
        _ => None,
    }))
}

/// A policy that names a system by its number although the system is outside the scope.
pub(super) fn outside(look: &Look<'_>) -> Result<Found> {
    let systems = look.reader.rows("SELECT id, number FROM system WHERE scope = 'out' ORDER BY number", [], pair)?;
    let mut found = Vec::new();
    for (one, answers) in paragraphs(look, Some(Kind::Policy))? {
        // Whoever states the scope names what is left out.
        if answers.iter().any(|one| one == "4.3") {
            continue;
        }
        let named =
            |number: &str| one.text.split(|c: char| !c.is_alphanumeric() && c != '-').any(|word| word == number);
        for [id, number] in systems.iter().filter(|[_, number]| named(number)) {
            let told = Contradiction::of("contradiction-policy-outside", &[]).with("place", one.called.as_str());
            found.push(
                told.with("number", number.as_str()).at(one.register, &one.id, &one.called).at(&SYSTEMS, id, number),
            );
        }
    }
    Ok(found)
}

/// A text that states another scope than the one that stands: a line that is mostly the scope, and differs.
pub(super) fn scope(look: &Look<'_>) -> Result<Found> {
    /// Words in common, in hundredths of the words of both, from which on a line states the scope.
    const STATES: usize = 60;
    let known: Vec<String> = plain(&scope_now(look)?);
    if known.is_empty() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for (one, _) in paragraphs(look, None)? {
        let states = |text: &str| {
            let said = plain(text);
            let shared = said.iter().filter(|word| known.contains(word)).count();
            said.len() > 2 && 200 * shared / (said.len() + known.len()) >= STATES
        };
        let same = plain(&one.text).join(" ").contains(&known.join(" "));
        if !same && (one.text.lines().any(states) || states(&one.text)) {
            let told = Contradiction::of("contradiction-scope-text", &[]).with("place", one.called.as_str());
            found.push(told.at(one.register, &one.id, &one.called).at(&ORGANISATION, "", ""));
        }
    }
    Ok(found)
}

/// A site that the session about the organisation names and the scope does not: one of the two is behind (4.3).
pub(super) fn sites(look: &Look<'_>) -> Result<Found> {
    let scope = format!(" {} ", plain(&scope_now(look)?).join(" "));
    let said = Record::read(&look.reader, &FOUNDING, KEY)?.get(&SITES);
    if scope.trim().is_empty() {
        return Ok(Vec::new());
    }
    let parts = said.split([',', ';', '\n']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" y "));
    let missing: Vec<&str> = parts
        .map(str::trim)
        .filter(|site| {
            let words = plain(site);
            !words.is_empty() && !scope.contains(&format!(" {} ", words.join(" ")))
        })
        .collect();
    if missing.is_empty() {
        return Ok(Vec::new());
    }
    let one = Contradiction::of("contradiction-scope-sites", &[]).with("count", missing.len());
    Ok(vec![one.with("sites", missing.join(", ")).at(&FOUNDING, "", "").at(&ORGANISATION, "", "")])
}

/// The money of this year beside what treatments that are due in it cost, and the hours of the AI lead beside what the role says.
pub(super) fn resources(look: &Look<'_>) -> Result<Found> {
    let year: i64 = look.today.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
    let fit = "record.year = ?1 AND record.retired_on IS NULL";
    let Some(given) = Record::all(&look.reader, &RESOURCES, fit, &[year.into()])?.into_iter().next() else {
        return Ok(Vec::new());
    };
    let told = |what: &str| {
        let one = Contradiction::of(what, &[]).with("number", given.number.as_str()).with("year", year);
        one.at(&RESOURCES, &given.id, &given.number)
    };
    let mut found = Vec::new();
    let money: Option<Vec<i64>> =
        [&TRAINING, &TESTS, &AUDIT, &CERTIFICATION].map(|field| given.get(field)).into_iter().collect();
    let fit =
        "record.cost > 0 AND substr(record.due, 1, 4) = ?1 AND record.state <> 'closed' AND record.retired_on IS NULL";
    let risks = Record::all(&look.reader, &RISKS, fit, &[year.to_string().into()])?;
    let cost: i64 = risks.iter().filter_map(|risk| risk.get(&COST)).sum();
    if let Some(money) = money.map(|all| all.iter().sum::<i64>()).filter(|money| cost > *money) {
        let one = told("contradiction-money-short")
            .with("money", money / 100)
            .with("cost", cost / 100)
            .with("count", risks.len());
        found.push(risks.iter().fold(one, |one, risk| one.at(&RISKS, &risk.id, &risk.number)));
    }
    let leads = "record.kind = 'aiLead' AND record.state <> 'ended' AND record.retired_on IS NULL";
    for role in Record::all(&look.reader, &ROLES, leads, &[])? {
        let time = role.get(&TIME);
        if let (Some(asked), Some(hours)) = (a_month(&time), given.get(&LEAD_HOURS))
            && asked > hours
        {
            let one = told("contradiction-hours-short").with("hours", hours).with("asked", asked);
            let one = one.with("held", role.number.as_str()).with("time", time);
            found.push(one.at(&ROLES, &role.id, &role.number));
        }
    }
    Ok(found)
}

/// Hours a month that a role says it takes, rounded down; none where it says them otherwise: *about 2 hours a week*, *10 h al mes*.
fn a_month(time: &str) -> Option<i64> {
    let words: Vec<String> = time.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let has = |any: &[&str]| words.iter().any(|word| any.contains(&word.as_str()));
    if !has(&["h", "hour", "hours", "hora", "horas"]) {
        return None;
    }
    let hours: i64 = words.iter().find_map(|word| word.parse().ok())?;
    match () {
        () if has(&["week", "semana"]) => Some(hours * 52 / 12),
        () if has(&["month", "mes"]) => Some(hours),
        () if has(&["quarter", "trimestre"]) => Some(hours / 3),
        () if has(&["year", "año"]) => Some(hours / 12),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn hours_are_read_as_roles_say_them() {
        let told =
            ["about 2 hours a week", "10 h al mes", "unas 6 horas al trimestre", "30 minutes a quarter", "a day"];
        assert_eq!(told.map(a_month), [Some(8), Some(10), Some(2), None, None]);
    }

    #[test]
    fn the_size_of_the_organisation_is_read_and_no_other_figure() {
        let told = ["A company of 30 people in Kiel", "Empresa de 12 personas", "groups of 12 people", "30 systems"];
        assert_eq!(told.map(|text| counted(text).unwrap()), [Some(30), Some(12), None, None]);
    }

    #[test]
    fn every_saying_is_plain() {
        let said = sayings().unwrap();
        for one in said.none.iter().chain(&said.trains).chain(&said.people) {
            assert_eq!(plain(one).join(" "), *one);
        }
    }
}
