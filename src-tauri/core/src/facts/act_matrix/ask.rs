//! `act.matrix`: system × duty, with the evidence behind each cell.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::behind::{ActItem, ActReference, Beside, items, reference, shown_of};
use super::looks::{Looks, looks};
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::facts::reserve::{grounds, reserved};
use crate::fault::{Message, Result};
use crate::maps::ai_act::{CLASSIFICATIONS, Duty, LawDuty, Owing, as_of, duties_of_law, label, owed};
use crate::moment::Moment;
use crate::run::evidence::{World, shows_duty};

/// Asks for the matrix.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ActMatrix {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// The matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActMatrixAnswer {
    /// The law.
    pub label: String,
    /// Its day.
    pub as_of: String,
    /// Number of the gap analysis whose ratings stand beside, and its day; empty: there is none.
    pub gap: [String; 2],
    /// That gap analysis is not frozen.
    pub gap_open: bool,
    /// The Statement of Applicability in force, and its day; empty: none was approved.
    pub statement: [String; 2],
    /// The columns: systems that are not out of scope and not retired.
    pub systems: Vec<ActMatrixSystem>,
    /// Duties that bind one of them and that the AIMS bears, by the day from which they apply.
    pub rows: Vec<ActMatrixRow>,
    /// The same of those that lie outside the AIMS: declaration, marking, registration, representative, what counsel decides.
    pub outside: Vec<ActMatrixRow>,
    /// Duties of the law that bind none of them.
    pub unbound: Vec<ActUnbound>,
}

/// A system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActMatrixSystem {
    /// Its classification.
    pub goal: Goal,
    /// `SYS-001`.
    pub number: String,
    /// Name.
    pub name: String,
    /// Outcome on record by code; empty while it is not classified.
    pub class: String,
    /// Day of the record, or empty.
    pub on: String,
    /// Roles under the Act by code.
    pub roles: Vec<String>,
    /// What stands open behind the class; none: it is settled.
    pub open: Vec<Message>,
    /// What the class rests on; none: on nothing that an article names, or it is not classified.
    pub ground: Option<Message>,
}

/// A duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActMatrixRow {
    /// Key, as evidence names it: `D-14`.
    pub id: String,
    /// Article.
    pub article: String,
    /// What to do, in one sentence of ours.
    pub text: String,
    /// `duty` or `check`.
    pub kind: String,
    /// Roles it binds by code.
    pub roles: Vec<String>,
    /// What to know beside it; empty if there is nothing.
    pub note: String,
    /// How sure its day is: `low` where the law is read in two ways.
    pub certainty: String,
    /// What shows that it is met.
    pub evidence: String,
    /// Sub-clauses and controls that support it.
    pub references: Vec<String>,
    /// The programme's reference for it; empty where it has none.
    pub programme: String,
    /// A cell for each system.
    pub cells: Vec<ActCell>,
}

/// A duty of a system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActCell {
    /// `linked`, `partly`, `missing`, `unclassified`, `open` while one of two answers is wrong, or `none`: it does not apply.
    pub state: String,
    /// How it reads, by the code of its word and sign ([`looks`]).
    pub look: String,
    /// Why it does not apply: `role`, `class`, `trigger` (nobody does what would call for it) or `derogation` (it binds only whoever takes a
    /// use of Annex III out of high risk); empty where it does.
    pub reason: String,
    /// Day it applies from, or would where that is open; empty while it is dormant or does not apply.
    pub date: String,
    /// Day it was to apply from before the law was changed; empty if it never was.
    pub original: String,
    /// Day before which a dormant duty does not wake; empty if there is none.
    pub after: String,
    /// Article the day rests on; empty where it does not apply.
    pub by: String,
    /// Items of which somebody said that they show this very duty.
    pub named: Vec<ActItem>,
    /// What it rests on, each with what shows it.
    pub references: Vec<ActReference>,
}

/// A duty that binds no system there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActUnbound {
    /// Article.
    pub article: String,
    /// What to do.
    pub text: String,
    /// Roles it binds by code.
    pub roles: Vec<String>,
    /// `role`: nobody holds one of them; `trigger`: it binds whoever does what it speaks of, whatever the class; `class`: no
    /// class on record leads to it; `prohibition`: it forbids a practice to everybody.
    pub reason: String,
    /// Day from which it applies, where that is the same for every system; else empty.
    pub date: String,
    /// What somebody would have to do for it to bind; empty where it hangs on a class alone.
    pub trigger: String,
}

impl Ask for ActMatrix {
    const NAME: &'static str = "act.matrix";
    type Answer = ActMatrixAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (lang, day) = (self.lang.as_deref().unwrap_or("en"), at.today.to_string());
        let (world, beside, owing) = (World::standing(reader, &day)?, Beside::read(reader)?, owed(reader, lang)?);
        let (mut open, mut grounds) = (reserved(reader, lang, at)?, grounds(reader, lang)?);
        let (mut inside, mut outside, mut unbound) = (Vec::new(), Vec::new(), Vec::new());
        for law in duties_of_law(reader, lang)?.into_iter().filter(|one| ["duty", "check"].contains(&one.kind.as_str()))
        {
            let some = |open: bool| owing.iter().find_map(|system| of(system, &law.id, open));
            let Some(duty) = some(false).or_else(|| some(true)) else {
                let held = owing.iter().any(|system| holds(system, &law));
                // What only asks to check on somebody else is no duty that binds nobody.
                if law.kind == "check" {
                    continue;
                }
                let reason = match (held, law.by_class) {
                    _ if law.prohibits => "prohibition",
                    (false, _) => "role",
                    (true, false) => "trigger",
                    (true, true) => "class",
                };
                let (reason, date) = (reason.to_owned(), law.date);
                let (article, text, roles, trigger) = (law.article, law.text, law.roles, law.trigger);
                unbound.push(ActUnbound { article, text, roles, reason, date, trigger });
                continue;
            };
            let cells = owing
                .iter()
                .map(|system| {
                    let mut cell = cell((&world, &beside), system, (&law, duty), &day)?;
                    let doubted = duty.certainty == "low";
                    let (everybody, prohibits) = (binds_everybody(&law), law.prohibits);
                    let of = Looks { state: &cell.state, date: &cell.date, doubted, everybody, prohibits };
                    cell.look = looks(&of, &day).to_owned();
                    Ok(cell)
                })
                .collect::<Result<_>>()?;
            // What it comes to for a class is said where all whom it binds are of that class.
            let mut all = owing.iter().filter_map(|system| of(system, &law.id, false));
            let like = all.all(|one| one.text == duty.text);
            let text = if like { duty.text.clone() } else { law.text };
            let row = ActMatrixRow {
                note: duty.note.clone(),
                certainty: duty.certainty.clone(),
                evidence: duty.evidence.clone(),
                references: duty.references.clone(),
                programme: duty.programme.clone(),
                article: law.article,
                text,
                kind: law.kind,
                roles: law.roles,
                id: law.id,
                cells,
            };
            if duty.handling == "counsel" { outside.push(row) } else { inside.push(row) }
        }
        // What applies first stands first; what only an event wakes stands last.
        let first = |row: &ActMatrixRow| {
            let days = row.cells.iter().map(|cell| cell.date.clone()).filter(|day| !day.is_empty());
            days.min().map_or((true, String::new()), |day| (false, day))
        };
        inside.sort_by_key(first);
        outside.sort_by_key(first);
        let mut system = |one: Owing| ActMatrixSystem {
            open: open.remove(&one.system[0]).unwrap_or_default(),
            ground: grounds.remove(&one.system[0]),
            goal: Goal::to(CLASSIFICATIONS.noun).at(Some(one.system[0].clone())),
            number: one.system[1].clone(),
            name: one.system[2].clone(),
            class: one.class,
            on: one.on,
            roles: one.roles,
        };
        Ok(ActMatrixAnswer {
            label: label(lang)?,
            as_of: as_of(reader)?,
            gap_open: beside.gap.open,
            gap: [beside.gap.run, beside.gap.on],
            statement: [beside.held.called, beside.held.on],
            systems: owing.into_iter().map(&mut system).collect(),
            rows: inside,
            outside,
            unbound,
        })
    }
}

/// Whether a duty binds whoever they are and whatever class their system has: the prohibitions of Art. 5, and AI literacy.
pub(super) fn binds_everybody(law: &LawDuty) -> bool {
    law.roles.iter().any(|role| role == "any") && (law.prohibits || law.without_class)
}

/// A duty of a system by its key: one that binds, or one of which that is open.
fn of<'a>(system: &'a Owing, id: &str, open: bool) -> Option<&'a Duty> {
    let among = if open { &system.open } else { &system.duties };
    among.iter().find(|(key, _)| key == id).map(|(_, duty)| duty)
}

/// Whether a system is held in a role that a duty binds.
fn holds(system: &Owing, law: &LawDuty) -> bool {
    law.roles.iter().any(|role| role == "any" || system.roles.contains(role))
}

fn cell(
    (world, beside): (&World, &Beside),
    system: &Owing,
    (law, like): (&LawDuty, &Duty),
    day: &str,
) -> Result<ActCell> {
    let none = ActCell { state: "none".to_owned(), ..ActCell::default() };
    if let Some(duty) = of(system, &law.id, true) {
        let (date, original) = (duty.date.clone(), duty.original.clone());
        return Ok(ActCell { state: "open".to_owned(), date, original, by: duty.by.clone(), ..none });
    }
    // What hangs on no class is owed for a system that nobody has classified yet, from the day of the others.
    let unclassified = (system.class.is_empty() && law.without_class).then_some(like);
    let Some(duty) = of(system, &law.id, false).or(unclassified) else {
        if system.class.is_empty() {
            return Ok(ActCell { state: "unclassified".to_owned(), ..none });
        }
        // A role is the reason only where nothing but the role is lacking.
        let reason = match (law.derogates, law.by_class, holds(system, law)) {
            (true, ..) => "derogation",
            (_, true, _) if !system.whoever.contains(&law.id) => "class",
            (_, _, false) => "role",
            (_, true, true) => "class",
            (_, false, true) => "trigger",
        };
        return Ok(ActCell { reason: reason.to_owned(), ..none });
    };
    let about = &system.system[0];
    let shown = |id: &String| reference((world, beside), id, about, day);
    let references: Vec<ActReference> = duty.references.iter().map(shown).collect::<Result<_>>()?;
    let named = items(shows_duty(world, &law.id, &duty.references, about, day)?);
    Ok(ActCell {
        state: state(&named, &references).to_owned(),
        date: duty.date.clone(),
        original: duty.original.clone(),
        after: duty.after.clone(),
        by: duty.by.clone(),
        named,
        references,
        ..none
    })
}

/// `linked` where somebody said that a record shows this very duty, or where all is shown that it rests on; else as much as is. What
/// the gap analysis found not to conform is not shown whole by any record.
fn state(named: &[ActItem], references: &[ActReference]) -> &'static str {
    let rated = references.iter().any(|one| !one.rating.is_empty() && one.excluded.is_empty());
    match (named.is_empty(), rated) {
        (true, _) => shown_of(references.iter().map(|one| (one.shown(), one.rating.as_str(), one.excluded.as_str()))),
        (false, true) => "partly",
        (false, false) => "linked",
    }
}

impl ActCell {
    /// Numbers of the items behind it, each once.
    pub(super) fn numbers(&self) -> Vec<String> {
        let behind = self.references.iter().flat_map(|one| &one.items).chain(&self.named);
        let texts = self.references.iter().flat_map(|one| &one.told_by);
        behind.map(|item| &item.number).chain(texts).cloned().collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// What it rests on and nothing shows; a control that is excluded is not looked for, and one that is rated is told by its rating.
    pub(super) fn lacking(&self) -> Vec<String> {
        self.of(|one| !one.shown() && one.excluded.is_empty() && one.rating.is_empty())
    }

    /// What no record shows, and no record that names the duty either, and the gap analysis rates like this.
    pub(super) fn bare(&self, how: &str) -> Vec<String> {
        self.of(|one| !one.shown() && self.named.is_empty() && one.excluded.is_empty() && one.rating == how)
    }

    /// What was excluded and is decided to apply since, in no approved statement yet.
    pub(super) fn since(&self) -> Vec<String> {
        self.of(|one| one.since)
    }

    /// What a record shows and the gap analysis has not rated.
    pub(super) fn unrated(&self) -> Vec<String> {
        self.of(|one| one.unrated && one.shown() && one.excluded.is_empty())
    }

    /// What it rests on that is excluded: by the statement in force, or decided since.
    pub(super) fn excluded(&self, how: &str) -> Vec<String> {
        self.of(|one| !one.shown() && one.excluded == how)
    }

    /// What a record shows, or is said to, and the gap analysis rates like this.
    pub(super) fn rated(&self, how: &str) -> Vec<String> {
        self.of(|one| (one.shown() || !self.named.is_empty()) && one.rating == how)
    }

    fn of(&self, fits: impl Fn(&&ActReference) -> bool) -> Vec<String> {
        self.references.iter().filter(fits).map(|one| one.id.clone()).collect()
    }
}
