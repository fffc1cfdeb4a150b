//! Controls, declared: the 38 rows of the catalogue and the organisation's own beside them, with what was decided about each
//! (clause 6.1.3). What treats a risk points at them.
//!
//! Not here: the statement of them as a document and its versions (`statement`).

use std::collections::BTreeMap;

use crate::catalogue::catalogue;
use crate::fault::Result;
use crate::kernel::declare::*;
use crate::kernel::{Draft, Refusals};
use crate::plan::people::PEOPLE;
use crate::reasons::{Weak, weak};
use serde_json::Value;

codes! {
    /// Whether a control applies.
    pub enum Applicability as "applicability" { Undecided = "undecided", Applicable = "applicable", Excluded = "excluded" }
    /// Why a control is included.
    pub enum Inclusion as "inclusionCode" { Risk = "risk", Law = "law", Contract = "contract", Party = "party", Practice = "practice" }
    /// On what ground a control is excluded.
    pub enum Exclusion as "exclusionGround" {
        Unnecessary = "not-necessary", Unrequired = "not-required",
    }
    /// What is said of an applicable control. How far it is follows from records (`evidence`): said alone, it is planned at most.
    pub enum Status as "controlStatus" { NotStarted = "not-started", Planned = "planned", Partly = "partly" }
}

/// Title of a control of the organisation's own; the standard's are the catalogue's.
pub static TITLE: Field<Line> = Field::new("title");
pub static PURPOSE: Field<Words> = Field::new("purpose");
pub static POSITION: Field<Number> = Field::new("position").read_only();
pub static EDITION: Field<Line> = Field::new("edition").kept();
pub static OWN: Field<Flag> = Field::new("own").read_only();
pub static APPLICABILITY: Field<Code<Applicability>> = Field::new("applicability").until("undecided");
pub static INCLUSION_CODES: Field<CodeSet<Inclusion>> = Field::new("inclusionCodes");
pub static INCLUSION_WORDS: Field<Words> = Field::new("inclusionWords");
/// Where each coded reason stands: the risk, the law and article, the contract, the interested party and what it asked for.
pub static RISK_SOURCE: Field<Line> = Field::new("riskSource");
pub static LAW_SOURCE: Field<Line> = Field::new("lawSource");
pub static CONTRACT_SOURCE: Field<Line> = Field::new("contractSource");
pub static PARTY_SOURCE: Field<Line> = Field::new("partySource");
/// The reasons that name their source. Good practice has none beyond the words of the organisation.
pub static SOURCES: [(Inclusion, &Field<Line>); 4] = [
    (Inclusion::Risk, &RISK_SOURCE),
    (Inclusion::Law, &LAW_SOURCE),
    (Inclusion::Contract, &CONTRACT_SOURCE),
    (Inclusion::Party, &PARTY_SOURCE),
];
pub static EXCLUSION_GROUND: Field<Code<Exclusion>> = Field::new("exclusionGround");
pub static EXCLUSION_WORDS: Field<Words> = Field::new("exclusionWords");
/// What would reopen the exclusion: the event or fact after which the reason no longer holds.
pub static REOPENS: Field<Words> = Field::new("reopens");
pub static IMPLEMENTATION: Field<Words> = Field::new("implementation");
pub static STATUS: Field<Code<Status>> = Field::new("status");
pub static OWNER: Field<Person> = Field::new("owner").to(&PEOPLE).held_in(&[]);
pub static TARGET_DATE: Field<Day> = Field::new("targetDate");
/// Why the target date moved back the last time.
pub static DATE_REASON: Field<Words> = Field::new("dateReason").reason();
/// What was considered from the guidance of Annex B, by whom and when.
pub static ANNEX_B_NOTE: Field<Words> = Field::new("annexBNote");
pub static ANNEX_B_BY: Field<Line> = Field::new("annexBBy").not_searched().read_only();
pub static ANNEX_B_ON: Field<Day> = Field::new("annexBOn").read_only();
pub static DECIDED_BY: Field<Line> = Field::new("decidedBy").not_searched().read_only();
pub static DECIDED_ON: Field<Day> = Field::new("decidedOn").read_only();

pub static CONTROLS: Register = Register {
    noun: "control",
    prefix: "X",
    group: Group::Plan,
    answers: &["6.1.3"],
    fields: &[
        &TITLE, &PURPOSE, &POSITION, &EDITION, &OWN, &APPLICABILITY, &INCLUSION_CODES, &RISK_SOURCE, &LAW_SOURCE,
        &CONTRACT_SOURCE, &PARTY_SOURCE, &INCLUSION_WORDS, &EXCLUSION_GROUND, &EXCLUSION_WORDS, &REOPENS,
        &IMPLEMENTATION, &STATUS, &OWNER, &TARGET_DATE, &DATE_REASON, &ANNEX_B_NOTE, &ANNEX_B_BY, &ANNEX_B_ON,
        &DECIDED_BY, &DECIDED_ON,
    ],
    grid: &[&TITLE, &APPLICABILITY, &STATUS, &OWNER, &TARGET_DATE],
    rows: Rows::Fixed,
    edits: Edits::Closed,
    settle: Some(noted),
    rules: &[fits],
    acts: &[DECIDE],
    retires: false,
    called: "record.number",
    titles: Some(titles),
    ..Register::PLAIN
};

/// The standard's short titles.
fn titles(lang: &str) -> Result<BTreeMap<String, String>> {
    let all = catalogue()?;
    Ok(all.structure.controls.iter().map(|one| (one.id.clone(), all.title(&one.id, lang).text)).collect())
}

static DECIDED: [Take; 10] = [
    Take::new("applicability", &APPLICABILITY),
    Take::new("inclusionCodes", &INCLUSION_CODES),
    Take::new("riskSource", &RISK_SOURCE),
    Take::new("lawSource", &LAW_SOURCE),
    Take::new("contractSource", &CONTRACT_SOURCE),
    Take::new("partySource", &PARTY_SOURCE),
    Take::new("inclusionWords", &INCLUSION_WORDS),
    Take::new("exclusionGround", &EXCLUSION_GROUND),
    Take::new("exclusionWords", &EXCLUSION_WORDS),
    Take::new("reopens", &REOPENS),
];
const DECIDE: Act = Act::new("decide").takes(&DECIDED).settle(decided);

/// Shortest reason for an exclusion, in characters: less cannot be specific to the organisation.
const SHORTEST_REASON: usize = 20;

/// Who decided and when; what no longer fits the decision goes, unless it comes with it.
fn decided(it: &mut Draft<'_>) -> Result<()> {
    let state = it.get(&APPLICABILITY);
    if state != Some(Applicability::Applicable) {
        it.clear(&INCLUSION_CODES);
        it.clear(&INCLUSION_WORDS);
    }
    let codes = it.get(&INCLUSION_CODES);
    for (_, source) in SOURCES.iter().filter(|(code, _)| !codes.contains(code)) {
        it.clear(*source);
    }
    if state == Some(Applicability::Excluded) {
        // What is not done has no state of being done; whoever owns it watches that the reason holds.
        it.clear(&STATUS);
        it.clear(&TARGET_DATE);
        it.clear(&DATE_REASON);
    } else {
        it.clear(&EXCLUSION_GROUND);
        it.clear(&EXCLUSION_WORDS);
        it.clear(&REOPENS);
    }
    sign(it, state != Some(Applicability::Undecided), &DECIDED_BY, &DECIDED_ON);
    Ok(())
}

/// Who considered Annex B and when; the reason of a move goes with the next one, unless that brings its own.
fn noted(it: &mut Draft<'_>) -> Result<()> {
    if it.changes(&TARGET_DATE) && !it.changes(&DATE_REASON) {
        it.clear(&DATE_REASON);
    }
    if it.changes(&ANNEX_B_NOTE) {
        sign(it, !it.silent(&ANNEX_B_NOTE), &ANNEX_B_BY, &ANNEX_B_ON);
    }
    Ok(())
}

/// Puts the author's name and today where something was said, and nothing where it was taken back.
fn sign(it: &mut Draft<'_>, said: bool, by: &dyn AnyField, on: &dyn AnyField) {
    let (name, today) = (it.author.to_owned(), it.moment.today.to_string());
    it.set(by, if said { name } else { String::new() });
    it.set(on, if said { Value::String(today) } else { Value::Null });
}

/// The reasons fit the decision, and only what applies is worked on (clause 6.1.3).
fn fits(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let state = it.get(&APPLICABILITY);
    let excluding = !it.silent(&EXCLUSION_GROUND) || !it.silent(&EXCLUSION_WORDS) || !it.silent(&REOPENS);
    if state == Some(Applicability::Excluded) {
        if it.silent(&EXCLUSION_GROUND) {
            refuse.at(&EXCLUSION_GROUND, "refuse-nothing-chosen");
        }
        // A reason that was cleared since stays as it is until somebody gives another.
        let given = it.changes(&APPLICABILITY) || it.changes(&EXCLUSION_WORDS);
        let words = it.get(&EXCLUSION_WORDS);
        if given && words.chars().count() < SHORTEST_REASON {
            refuse.at(&EXCLUSION_WORDS, "refuse-exclusion-words").with("least", SHORTEST_REASON);
        } else if given {
            says_why(&EXCLUSION_WORDS, &words, refuse)?;
        }
        if !(it.silent(&STATUS) && it.silent(&TARGET_DATE)) {
            refuse.at(&STATUS, "refuse-excluded-has-no-status");
        }
    } else if excluding {
        refuse.at(&EXCLUSION_GROUND, "refuse-reason-does-not-fit");
    }
    let including = !it.silent(&INCLUSION_CODES) || !it.silent(&INCLUSION_WORDS);
    if including && state != Some(Applicability::Applicable) {
        refuse.at(&INCLUSION_CODES, "refuse-reason-does-not-fit");
    }
    if it.changes(&INCLUSION_WORDS) && !it.silent(&INCLUSION_WORDS) {
        says_why(&INCLUSION_WORDS, &it.get(&INCLUSION_WORDS), refuse)?;
    }
    let codes = it.get(&INCLUSION_CODES);
    for (_, source) in SOURCES.iter().filter(|(code, source)| !codes.contains(code) && !it.silent(*source)) {
        refuse.at(*source, "refuse-reason-does-not-fit");
    }
    if it.get(&OWN) && it.silent(&TITLE) {
        refuse.at(&TITLE, "refuse-empty");
    }
    Ok(())
}

/// A reason says something of its own: not only again what was decided.
fn says_why(field: &Field<Words>, words: &str, refuse: &mut Refusals) -> Result<()> {
    let reason = match weak(words)? {
        Some(Weak::Repeats) => "refuse-reason-repeats",
        Some(Weak::Short) => "refuse-reason-short",
        None => return Ok(()),
    };
    refuse.at(field, reason);
    Ok(())
}
