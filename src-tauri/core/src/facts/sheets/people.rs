//! What those are told whom a system affects, in words of its entry: that an AI takes part, where to turn, what rights they have in their
//! data; and who provides it, with an address (Art. 13(3)(a), 26(11) and 50 of Regulation (EU) 2024/1689; Art. 13 to 22 GDPR).

use crate::door::Reader;
use crate::facts::outside::without_numbers;
use crate::fault::{Message, Result};
use crate::kernel::declare::{Codes, Record};
use crate::plan::profile::authorities_named;
use crate::plan::systems::{
    ACT_ROLES, ACTS_ALONE, AFFECTED, ActRole, COUNTRIES, CUSTOMERS_RECEIVE, NAME, OVERSIGHT, PERSONAL_DATA, PURPOSE,
};

/// Countries whose authority is known by name, as an entry writes them in either language.
const COUNTRY_NAMES: [(&str, [&str; 2]); 12] = [
    ("IE", ["ireland", "irlanda"]),
    ("ES", ["spain", "españa"]),
    ("FR", ["france", "francia"]),
    ("IT", ["italy", "italia"]),
    ("PT", ["portugal", "portugal"]),
    ("NL", ["netherlands", "países bajos"]),
    ("AT", ["austria", "austria"]),
    ("BE", ["belgium", "bélgica"]),
    ("GB", ["united kingdom", "reino unido"]),
    ("PL", ["poland", "polonia"]),
    ("SE", ["sweden", "suecia"]),
    ("DK", ["denmark", "dinamarca"]),
];

/// That an AI takes part, and whether it does anything without a person; what nobody said of that is not guessed.
pub(super) fn takes_part(system: &Record) -> Message {
    let alone = system.stored(ACTS_ALONE.name()).as_str().unwrap_or_default().to_owned();
    Message::new("sheet-note-takes-part").with("system", system.get(&NAME)).with("alone", alone)
}

/// Where whoever does not agree turns to: first whoever uses it, where that is another.
pub(super) fn turn_to(system: &Record) -> Message {
    let others = system.get(&CUSTOMERS_RECEIVE) == Some(true);
    Message::new("sheet-note-turn-to").with("system", system.get(&NAME)).with("others", u32::from(others))
}

/// Who answers for personal data, the rights in them and the supervisory authorities of the countries it is used in; a system without such data has none.
///
/// # Errors
/// When the file cannot be read, or the embedded one of authorities does not parse.
pub(super) fn rights(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    if system.get(&PERSONAL_DATA) != Some(true) {
        return Ok(None);
    }
    let mut named = Vec::new();
    let said = system.get(&COUNTRIES).to_lowercase();
    for (code, names) in COUNTRY_NAMES {
        let by_code = said.split(|sign: char| !sign.is_alphabetic()).any(|word| word == code.to_lowercase());
        if by_code || names.iter().any(|name| said.contains(name)) {
            named.extend(authorities_named("dataProtection", code)?);
        }
    }
    // Whoever is affected has to know whom to ask first: where others use it for their matter, them.
    let others = u32::from(system.get(&CUSTOMERS_RECEIVE) == Some(true));
    let us: String = reader.maybe("SELECT name FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
    let told = Message::new("sheet-note-rights").with("others", others).with("us", us);
    let told = told.with("system", system.get(&NAME));
    Ok(Some(told.with("count", named.len()).with("authorities", named.join("; "))))
}

/// Who else has the data of those affected in hand: suppliers of the system that are on record as handling personal data, each with what they do
/// with it (Art. 13(1)(e) and 14(1)(e) GDPR). Empty for a system without personal data.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn recipients(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    if system.get(&PERSONAL_DATA) != Some(true) {
        return Ok(Vec::new());
    }
    let sql = "SELECT name, coalesce(dataUse, '') FROM supplier WHERE personalData = 'yes' AND retired_on IS NULL AND standing <> 'ended'
        AND EXISTS (SELECT 1 FROM json_each(systems) WHERE value = ?1) ORDER BY number";
    let found: Vec<[String; 2]> = reader.rows(sql, [&system.id], |row| Ok([row.get(0)?, row.get(1)?]))?;
    let told = found.into_iter().map(|[name, words]| {
        let words = without_numbers(words.trim());
        let told = Message::new("sheet-note-recipient").with("name", name).with("told", u32::from(!words.is_empty()));
        told.with("words", words)
    });
    Ok(told.collect())
}

/// Logs that hold data about whoever uses the system, and the post of whoever reads them.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn staff_logs(reader: &Reader<'_>, system: &Record) -> Result<Vec<Message>> {
    let sql = "SELECT systemLog.name, coalesce(person.role, '') FROM systemLog LEFT JOIN person ON person.id = systemLog.reader
        WHERE system = ?1 AND systemLog.personalData = 'yes' AND systemLog.retired_on IS NULL ORDER BY systemLog.number";
    let found: Vec<[String; 2]> = reader.rows(sql, [&system.id], |row| Ok([row.get(0)?, row.get(1)?]))?;
    let told = found.into_iter().map(|[log, post]| {
        let told = Message::new("sheet-note-staff-log").with("log", log).with("read", u32::from(!post.is_empty()));
        told.with("post", post)
    });
    Ok(told.collect())
}

/// In a sentence what users may tell those it affects, in the words of its entry: what it is for and who confirms.
pub(super) fn say(system: &Record) -> Option<Message> {
    let words = [system.get(&PURPOSE), system.get(&OVERSIGHT)];
    let words: Vec<&str> = words.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    let told = Message::new("sheet-note-say").with("system", system.get(&NAME));
    (!words.is_empty() && !system.get(&AFFECTED).is_empty()).then(|| told.with("words", words.join(" ")))
}

/// Who provides it, or uses it, and where post reaches them; that no address is on record is told as missing.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn organisation(reader: &Reader<'_>, system: &Record) -> Result<Option<Message>> {
    let roles = system.get(&ACT_ROLES);
    let role = [ActRole::Provider, ActRole::Deployer].into_iter().find(|role| roles.contains(role));
    let sql = "SELECT name, coalesce(address, '') FROM organisation";
    let found = reader.maybe(sql, [], |row| Ok([row.get::<_, String>(0)?, row.get(1)?]))?;
    Ok(found.map(|[name, address]| {
        let id = if address.trim().is_empty() { "sheet-note-address-none" } else { "sheet-note-address" };
        let told = Message::new(id).with("role", role.map_or("none", Codes::code)).with("name", name);
        told.with("address", address.trim())
    }))
}
