//! Slots of drafted texts, `{{roles.aiLead}}`, and what the registers know for each. What nobody said stays as it stands.
//!
//! Not here: which texts are drafted, and what becomes of them.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::types::Value as Sql;

use super::words::{Joining, joining};
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::Result;
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::plan::profile;
use crate::plan::texts::{next, open, placeholder};

/// Slots whose value one row has. A person is named with the post in brackets.
static ONE: &[(&str, &str)] = &[
    ("organisation.name", "SELECT name FROM organisation"),
    ("organisation.people", "SELECT people FROM profile"),
    (
        "roles.topManagement",
        "SELECT named FROM (
            SELECT person.name || iif(person.role = '', '', ' (' || person.role || ')') named, role.state = 'accepted' took,
                   role.number FROM role JOIN person ON person.id = role.person
            WHERE role.kind = 'topManagement' AND role.state <> 'ended' AND role.retired_on IS NULL
            UNION ALL
            SELECT max(name || iif(role = '', '', ' (' || role || ')')), -1, '' FROM person
            WHERE topManagement = 1 AND retired_on IS NULL HAVING count(*) = 1)
         ORDER BY took DESC, number LIMIT 1",
    ),
    (
        "roles.aiLead",
        "SELECT person.name || iif(person.role = '', '', ' (' || person.role || ')')
         FROM role JOIN person ON person.id = role.person
         WHERE role.kind = 'aiLead' AND role.state <> 'ended' AND role.retired_on IS NULL
         ORDER BY role.state = 'accepted' DESC, role.number LIMIT 1",
    ),
    (
        "concern.channel",
        "SELECT coalesce((SELECT name FROM (CHANNEL)), nullif(concernChannel, '')) FROM founding",
    ),
    ("concern.receiver", "SELECT name FROM person WHERE id = (SELECT receiver FROM (CHANNEL))"),
    ("concern.secondReceiver", "SELECT name FROM person WHERE id = (SELECT second FROM (CHANNEL))"),
    ("aims.resources.hours", "SELECT leadHours FROM (YEAR)"),
    ("aims.resources.ownerHours", "SELECT ownerHours FROM (YEAR)"),
    ("aims.resources.refused", "SELECT refused FROM (YEAR)"),
    ("aims.resources.refusedWhy", "SELECT refusedWhy FROM (YEAR)"),
    ("organisation.activity", "SELECT activity FROM founding"),
    ("organisation.aiPurpose", "SELECT aiPurpose FROM founding"),
    ("organisation.sites", "SELECT sites FROM founding"),
    ("policy.outside", "SELECT policyPlace FROM founding"),
    ("policy.related", "SELECT otherPolicies FROM founding"),
    ("reports.channel", "SELECT reportsChannel FROM founding"),
    ("incident.contact", "SELECT incidentContact FROM founding"),
    ("customers.changeNoticeDays", "SELECT noticeDays FROM founding"),
    ("systems.count", "SELECT nullif(count(*), 0) FROM system WHERE scope = 'in'"),
    (
        "statement.version",
        "SELECT major || '.' || minor FROM statementVersion ORDER BY major DESC, minor DESC LIMIT 1",
    ),
];

/// Slots that stand within a sentence, whatever a person began with.
static INSIDE: &[&str] = &["organisation.activity", "organisation.aiPurpose", "policy.outside"];

/// The channel of concerns: an open one before a planned one, the first of several.
const CHANNEL: &str = "SELECT * FROM channel WHERE retired_on IS NULL AND state <> 'closed'
    ORDER BY state = 'open' DESC, number LIMIT 1";
/// What top management decided last on resources; until it did, what was agreed for it to decide: a draft counts as nothing.
const YEAR: &str = "SELECT * FROM resource WHERE retired_on IS NULL ORDER BY state = 'decided' DESC, year DESC LIMIT 1";

/// Amounts, in hundredths.
static AMOUNTS: &[(&str, &str)] = &[
    ("aims.resources.training", "SELECT training FROM (YEAR)"),
    ("aims.resources.tests", "SELECT tests FROM (YEAR)"),
    ("aims.resources.audit", "SELECT audit FROM (YEAR)"),
    ("aims.resources.certification", "SELECT certification FROM (YEAR)"),
    ("aims.resources.budget", "SELECT training + tests + audit FROM (YEAR)"),
];

/// Slots that list the names of records.
static LISTS: &[(&str, &str)] = &[
    ("systems.inScope", "SELECT name FROM system WHERE scope = 'in' ORDER BY number"),
    ("systems.outOfScope", "SELECT name FROM system WHERE scope = 'out' ORDER BY number"),
    ("scope.suppliers", "SELECT name FROM supplier WHERE standing <> 'ended' AND retired_on IS NULL ORDER BY number"),
    (
        "scope.customers",
        "SELECT name FROM party WHERE kind = 'customer' AND taken = 'yes' AND retired_on IS NULL ORDER BY number",
    ),
];

/// Slots that list codes in the order of their list.
static CODES: &[(&str, &str, &str)] = &[
    (
        "scope.roles",
        "aimsRole",
        "SELECT value FROM system, json_each(aimsRoles) WHERE scope = 'in' GROUP BY value
         ORDER BY instr('provider producer customer partner', value)",
    ),
    (
        "scope.stages",
        "stage",
        "SELECT stage FROM system WHERE scope = 'in' AND stage <> '' GROUP BY stage
         ORDER BY instr('idea development test in-use changed retired', stage)",
    ),
];

/// What is known for each slot, in one language.
#[derive(Clone, Debug, Default)]
pub struct Slots {
    known: BTreeMap<String, String>,
    lang: String,
}

/// A text with its slots filled, and the names of those that nothing is known for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The text. An open slot stands in it as it stood.
    pub text: String,
    /// Names of open slots, each once, in the order of the text.
    pub open: Vec<String>,
}

impl Slots {
    /// What the registers know now, said in `lang` (`en` or `es`).
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(reader: &Reader<'_>, at: &Moment, lang: &str) -> Result<Self> {
        let words = joining()?;
        let mut slots = Self { known: BTreeMap::new(), lang: lang.to_owned() };
        for (slot, sql) in ONE {
            let found = one(reader, sql)?.map(told).unwrap_or_default();
            slots.know(slot, &if INSIDE.contains(slot) { inside(&found) } else { found });
        }
        let currency: Option<String> = reader.maybe("SELECT currency FROM organisation", [], |row| row.get(0))?;
        let currency = currency.unwrap_or_default();
        for (slot, sql) in AMOUNTS {
            if let Some(Sql::Integer(hundredths)) = one(reader, sql)? {
                slots.know(slot, &amount(hundredths, &say(&words.thousands, lang), &currency));
            }
        }
        slots.quotes(reader, words, &currency)?;
        for (slot, sql) in LISTS {
            slots.know(slot, &listed(&reader.rows(sql, [], |row| row.get(0))?, words, lang));
        }
        for (slot, list, sql) in CODES {
            let codes: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
            let word = |code: &String| words.codes.get(&format!("{list}.{code}")).map(|text| say(text, lang));
            slots.know(slot, &listed(&codes.iter().filter_map(word).collect::<Vec<_>>(), words, lang));
        }
        slots.know("session.date", &day(at.today, words, lang));
        // Budgets are made in autumn: from October on, for the year that comes.
        let ahead = i32::from(at.today.month() >= 10);
        slots.know("session.year", &(at.today.year() + ahead).to_string());
        if let Ok(as_of) = ai_act::as_of(reader)?.parse() {
            slots.know("aims.lawAsOf", &day(as_of, words, lang));
        }
        if let Some(sector) = profile::sector(reader, lang)? {
            slots.know("sector.supervisors", &listed(&profile::sector_supervisors(reader, lang)?, words, lang));
            slots.know("sector.regulations", &listed(&sector.regulations, words, lang));
        }
        let country: Option<String> = reader.maybe("SELECT country FROM organisation", [], |row| row.get(0))?;
        for (kind, general) in &words.authorities {
            let named = profile::authorities_named(kind, country.as_deref().unwrap_or_default())?;
            let called = if named.is_empty() { String::new() } else { format!(": {}", listed(&named, words, lang)) };
            slots.know(&format!("authority.{kind}"), &format!("{}{called}", say(general, lang)));
        }
        slots.know("scope.activities", &activities(reader, words, lang)?);
        slots.scope(reader, words, lang)?;
        Ok(slots)
    }

    /// The yearly amount where only quotes will tell: what is known of it, and the day by which the rest is.
    fn quotes(&mut self, reader: &Reader<'_>, words: &Joining, currency: &str) -> Result<()> {
        let sql = "SELECT quoteBy, coalesce(training, 0) + coalesce(tests, 0) + coalesce(audit, 0) FROM (YEAR)
            WHERE amounts = 'quotes' AND training + tests + audit IS NULL"
            .replace("(YEAR)", &format!("({YEAR})"));
        let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, Option<String>>(0)?, row.get::<_, i64>(1)?));
        let Some((Some(by), known)) = reader.maybe(&sql, [], read)? else { return Ok(()) };
        let lang = self.lang.clone();
        self.day("quotes.by", &by, &lang)?;
        self.know("quotes.known", &amount(known, &say(&words.thousands, &lang), currency));
        let told = self.fill(&say(if known == 0 { &words.quotes } else { &words.quotes_besides }, &lang));
        if told.open.is_empty() {
            self.know("aims.resources.budget", &told.text);
        }
        Ok(())
    }

    /// The scope as it was worded, or else put together from the inventory.
    fn scope(&mut self, reader: &Reader<'_>, words: &Joining, lang: &str) -> Result<()> {
        let worded: Option<String> = reader.maybe("SELECT scope FROM organisation", [], |row| row.get(0))?;
        let mut text = worded.unwrap_or_default();
        if text.trim().is_empty() {
            text = self.fill(&say(&words.scope, lang)).text;
            // Nobody on the other side, nothing left out: no sentence about it.
            let beside = say(&words.interfaces, lang).into_iter().chain([say(&words.not_covered, lang)]);
            for filled in beside.map(|sentence| self.fill(&sentence)).filter(|filled| filled.open.is_empty()) {
                text = format!("{text} {}", filled.text);
            }
        }
        self.know("scope.text", &text);
        Ok(())
    }

    /// Lets a person's words stand for a slot. An empty text says nothing.
    pub fn know(&mut self, slot: &str, text: &str) {
        if !text.trim().is_empty() {
            self.known.insert(slot.to_owned(), text.trim().to_owned());
        }
    }

    /// Lets a list stand for a slot, as a sentence has it: `a, b and c`.
    ///
    /// # Errors
    /// When the words that join it cannot be read: a build fault.
    pub fn list(&mut self, slot: &str, items: &[String], lang: &str) -> Result<()> {
        let text = listed(items, joining()?, lang);
        self.know(slot, &text);
        Ok(())
    }

    /// Lets a day of the file, `2027-12-02`, stand for a slot, as a sentence has it.
    ///
    /// # Errors
    /// As [`Slots::list`].
    pub fn day(&mut self, slot: &str, on: &str, lang: &str) -> Result<()> {
        if let Ok(on) = on.parse() {
            self.know(slot, &day(on, joining()?, lang));
        }
        Ok(())
    }

    /// What is known for a slot.
    #[must_use]
    pub fn get(&self, slot: &str) -> Option<&str> {
        self.known.get(slot).map(String::as_str)
    }

    /// Fills the slots of a text.
    #[must_use]
    pub fn fill(&self, text: &str) -> Filled {
        let text = each(text, |slot| self.get(slot).map_or_else(|| placeholder(slot), str::to_owned));
        let open = open(&text);
        Filled { text, open }
    }

    /// The same for people to read and finish: an open slot is a place that says in their words what is missing.
    ///
    /// # Errors
    /// When the words do not parse.
    pub fn write(&self, text: &str) -> Result<Filled> {
        let (filled, places) = (self.fill(text), &joining()?.places);
        let named = |slot: &str| places.get(slot).map_or_else(|| slot.to_owned(), |text| say(text, &self.lang));
        Ok(Filled { text: each(&filled.text, |slot| placeholder(&named(slot))), open: filled.open })
    }
}

/// The slots that have a name where nothing is known for them.
///
/// # Errors
/// When the words do not parse.
#[cfg(test)]
pub(crate) fn places() -> Result<Vec<&'static str>> {
    Ok(joining()?.places.keys().map(String::as_str).collect())
}

/// The slot that an open place of a text stands for, in whichever language it is named; none where a person wrote the place.
///
/// # Errors
/// When the words do not parse.
pub(crate) fn slot_of(place: &str) -> Result<Option<&'static str>> {
    let named = |text: &crate::catalogue::Text| text.values().any(|word| word == place);
    Ok(joining()?.places.iter().find(|(_, text)| named(text)).map(|(slot, _)| slot.as_str()))
}

/// A text with something else in the place of each slot.
fn each(text: &str, mut put: impl FnMut(&str) -> String) -> String {
    let mut said = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, slot, after)) = next(rest) {
        said.push_str(before);
        said.push_str(&put(slot));
        rest = after;
    }
    said.push_str(rest);
    said
}

fn one(reader: &Reader<'_>, sql: &str) -> Result<Option<Sql>> {
    let sql = sql.replace("(CHANNEL)", &format!("({CHANNEL})")).replace("(YEAR)", &format!("({YEAR})"));
    reader.maybe(&sql, [], |row| row.get(0))
}

/// An answer as it stands within a sentence: it begins small and brings no full stop. A word with a second capital or a
/// figure, as *ISO* or *AI*, stays.
fn inside(said: &str) -> String {
    let said = said.trim();
    let said = said.strip_suffix('.').filter(|kept| !kept.ends_with('.')).unwrap_or(said);
    let (first, rest) = said.split_at(said.chars().next().map_or(0, char::len_utf8));
    let word = rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let plain = word.chars().all(char::is_lowercase);
    if plain { format!("{}{rest}", first.to_lowercase()) } else { said.to_owned() }
}

fn told(value: Sql) -> String {
    match value {
        Sql::Text(text) => text,
        Sql::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}

/// A list as a sentence has it: `a, b and c`.
fn listed(items: &[String], words: &Joining, lang: &str) -> String {
    let Some((last, most)) = items.split_last() else { return String::new() };
    if most.is_empty() {
        return last.clone();
    }
    let begins = last.to_lowercase();
    let as_i = (begins.starts_with('i') || begins.starts_with("hi")) && !begins.starts_with("hie");
    let and = say(if as_i { &words.and_before_i } else { &words.and }, lang);
    format!("{} {and} {last}", most.join(", "))
}

fn day(on: NaiveDate, words: &Joining, lang: &str) -> String {
    let pattern = say(&words.months, lang).get(on.month0() as usize).cloned().unwrap_or_default();
    pattern.replace("{{day}}", &on.day().to_string()).replace("{{year}}", &on.year().to_string())
}

/// Whole units, with the thousands apart and the currency behind them where the organisation has one, as papers have it.
fn amount(hundredths: i64, apart: &str, currency: &str) -> String {
    let digits = (hundredths / 100).to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push_str(apart);
        }
        said.push(digit);
    }
    if !currency.is_empty() {
        said.push('\u{a0}');
        said.push_str(currency);
    }
    said
}

/// What is done with which of the systems in scope; empty until somebody has said of each where it comes from.
fn activities(reader: &Reader<'_>, words: &Joining, lang: &str) -> Result<String> {
    let sql = "SELECT name, origin = '' AND aimsRoles = '[]', origin IN ('own', 'on-model') OR aimsRoles LIKE '%\"producer\"%',
        aimsRoles LIKE '%\"provider\"%' FROM system WHERE scope = 'in' AND stage <> 'retired' ORDER BY number";
    let systems = reader.rows(sql, [], |row| {
        let activity = match (row.get(1)?, row.get(2)?, row.get(3)?) {
            (true, _, _) => "",
            (_, true, true) => "developsAndProvides",
            (_, true, false) => "develops",
            (_, false, true) => "provides",
            (_, false, false) => "uses",
        };
        Ok((activity, row.get::<_, String>(0)?))
    })?;
    if systems.iter().any(|(activity, _)| activity.is_empty()) {
        return Ok(String::new());
    }
    let groups = ["developsAndProvides", "develops", "provides", "uses"].into_iter().filter_map(|activity| {
        let with = |(other, name): &(&str, String)| (*other == activity).then(|| name.clone());
        let names: Vec<String> = systems.iter().filter_map(with).collect();
        let text = words.activities.get(activity).map(|text| say(text, lang))?;
        (!names.is_empty()).then(|| format!("{text} {}", listed(&names, words, lang)))
    });
    Ok(groups.collect::<Vec<_>>().join("; "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_known_is_said_and_what_is_not_stays_open() {
        let mut slots = Slots::default();
        slots.know("a", "one");
        slots.know("b", "  ");
        let filled = slots.fill("{{a}}, {{ b }}, {{c}} and {{b}}, {{a}");
        assert_eq!(filled.text, "one, {{b}}, {{c}} and {{b}}, {{a}");
        assert_eq!(filled.open, ["b", "c"]);
        // A slot in what was said stays open too.
        slots.know("c", "with {{d}}");
        assert_eq!(slots.fill("{{c}}").open, ["d"]);
    }

    #[test]
    fn an_answer_within_a_sentence_begins_small() {
        assert_eq!(inside("On our website."), "on our website");
        assert_eq!(inside("ISO pages of ours"), "ISO pages of ours");
        assert_eq!(inside("Óptica y lentes"), "óptica y lentes");
        assert_eq!(inside("with them, etc."), "with them, etc");
        assert_eq!(inside(""), "");
    }

    #[test]
    fn lists_days_and_amounts_read_like_a_sentence() {
        let words = joining().unwrap();
        let names = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(listed(&names("a b c"), words, "en"), "a, b and c");
        assert_eq!(listed(&names("Notas Informes"), words, "es"), "Notas e Informes");
        assert_eq!(listed(&names("agua hielo"), words, "es"), "agua y hielo");
        let on = "2026-11-04".parse().unwrap();
        assert_eq!(day(on, words, "en"), "4 November 2026");
        assert_eq!(day(on, words, "es"), "4 de noviembre de 2026");
        assert_eq!(amount(123_456_789, ",", "EUR"), "1,234,567\u{a0}EUR");
        assert_eq!(amount(99_900, ",", ""), "999");
    }

    #[test]
    fn the_words_are_whole_in_both_languages() {
        let words = joining().unwrap();
        let texts = words.codes.values().chain(words.activities.values()).chain(words.places.values());
        let more = [&words.and, &words.and_before_i, &words.thousands, &words.scope, &words.not_covered];
        assert!(texts.chain(more).all(|text| text.contains_key("en") && text.contains_key("es")));
        for slot in words.scope.values().chain(words.not_covered.values()).flat_map(|text| open(text)) {
            assert!(words.places.contains_key(&slot), "{slot}");
        }
        assert!(words.months.values().all(|months| months.len() == 12) && words.months.len() == 2);
    }
}
