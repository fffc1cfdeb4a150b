//! The report on a round as a paper: in full, which approval freezes; in chosen sections, for parties; the six elements alone.

use std::collections::BTreeMap;

use super::ask::read;
use super::phrases::readers;
use super::shape::{ImpactAnswer, ImpactEffect, ImpactQuestion};
use super::taken;
use crate::door::{Reader, Writer};
use crate::facts::outside::{numbered, posts, without_names, without_numbers};
use crate::facts::reserve::{self, GROUND, grounds, reserved};
use crate::fault::{Fault, Message, Refusal, Result};
use crate::kernel::Record;
use crate::kernel::declare::{AnyField, Field, Person};
use crate::kernel::kinds::stamped;
use crate::moment::Moment;
use crate::paper::{ImpactPaper, ImpactPaperAnswer, ImpactPaperEffect, ImpactPaperSection, Paper, Standing, Wanted};
use crate::plan::criteria::CRITERIA;
use crate::plan::impacts::said::*;
use crate::plan::impacts::{IMPACTS, State, data, stands};
use crate::plan::issuing::{self, Standard};
use crate::plan::organisation::LANGUAGES;
use crate::plan::people::named::{Named, named};
use crate::plan::systems::{
    ACT_ROLES, ActRole, LOGS, STAGE as SYSTEM_STAGE, SYSTEMS, VERSION as SYSTEM_VERSION, VULNERABLE,
};
use crate::run::actions::action_on;

/// The kind of document that approval freezes.
pub const REPORT: &str = "impact";
/// Chosen sections of it.
pub const EXTRACT: &str = "impact-extract";
/// The six elements of Art. 27(1).
pub const FRIA: &str = "impact-fria";

/// Sections of an extract for which nobody chose: what the system is for and not for, people, impacts, what happens when it fails, and
/// measures, as the screen proposes them.
const FOR_PARTIES: [&str; 6] = ["2", "6", "7", "8", "10", "11"];

/// Sections that ask for impacts.
const IMPACTS_IN: [&str; 2] = ["7", "8"];

/// The round a document is wanted about; absent: the one that was begun last.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    if let Some(id) = &wanted.impact {
        return IMPACTS.key(reader, id);
    }
    let last = reader
        .maybe("SELECT id FROM impact WHERE retired_on IS NULL ORDER BY id DESC LIMIT 1", [], |row| row.get(0))?;
    last.ok_or_else(|| Fault::NotFound { kind: "impact", id: String::new() })
}

/// The report as it stands; an extract of what is approved is a list of what the record says.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(
    reader: &Reader<'_>,
    wanted: &Wanted,
    id: &str,
    lang: &str,
    at: &Moment,
) -> Result<ImpactPaper> {
    let round = Record::read(reader, &IMPACTS, id)?;
    let standing = match round.get(&STATE) {
        Some(State::Approved) => Standing::Listed,
        Some(State::Superseded) => Standing::Superseded,
        _ => Standing::Draft,
    };
    let mut paper = report(reader, &round, lang, at, standing)?;
    if standing != Standing::Draft {
        as_approved(reader, &mut paper, id, at)?;
    }
    // Whoever it is made for may read it: the organisation's own word for what stays inside would be wrong on it.
    let whom = readers(&wanted.kind, lang)?;
    if !whom.is_empty() {
        paper.head.classification = whom;
    }
    match wanted.kind.as_str() {
        EXTRACT => {
            paper.extent = "short".to_owned();
            choose(&mut paper, &wanted.sections);
            paper.demands.clear();
            paper.fria.clear();
            for_parties(reader, &mut paper, &round)?;
        }
        FRIA => {
            // Art. 27 asks it of deployers alone: where it does not bind, nothing may bear its title.
            if paper.fria.is_empty() {
                return Err(unbound(reader, &round, &paper)?.into());
            }
            paper.extent = "fria".to_owned();
            paper.fria_authority = authority(reader, &round)?;
            paper.demands.clear();
            paper.sections.clear();
            paper.effects.clear();
        }
        _ => {}
    }
    Ok(paper)
}

/// Why there is no assessment under Art. 27, whose it would be, and what informs whoever makes it.
fn unbound(reader: &Reader<'_>, round: &Record, paper: &ImpactPaper) -> Result<Refusal> {
    let roles = match round.get(&SYSTEM) {
        Some(system) => Record::read(reader, &SYSTEMS, &system)?.get(&ACT_ROLES),
        None => Vec::new(),
    };
    let [number, name, _] = &paper.system;
    let told = Refusal::new("refuse-impact-fria-unbound").with("called", format!("{number} {name}"));
    let told = told.with("deploys", u32::from(roles.contains(&ActRole::Deployer)));
    Ok(told.with("class", if paper.class.is_empty() { "none" } else { paper.class.as_str() }))
}

/// Whom the results are told to (Art. 27(3)): receivers of binding duties to inform of the system that name that article of the Act.
fn authority(reader: &Reader<'_>, round: &Record) -> Result<String> {
    let sql = "SELECT DISTINCT receiver FROM informationDuty WHERE state = 'binding' AND retired_on IS NULL AND coalesce(receiver, '') <> ''
        AND EXISTS (SELECT 1 FROM json_each(aiSystems) WHERE value = ?1)
        AND ' ' || reference || ' ' GLOB '*[^0-9]27[^0-9]*'
        AND (reference LIKE '%AI Act%' OR reference LIKE '%Reglamento de IA%' OR reference LIKE '%2024/1689%') ORDER BY receiver";
    let named: Vec<String> = reader.rows(sql, [round.get(&SYSTEM)], |row| row.get(0))?;
    Ok(named.join("; "))
}

/// Leaves the sections that were chosen, where none were those that parties get, and names the others. A screening has none to
/// choose from.
fn choose(paper: &mut ImpactPaper, chosen: &[String]) {
    let taken = |id: &String| if chosen.is_empty() { FOR_PARTIES.contains(&id.as_str()) } else { chosen.contains(id) };
    if paper.sections.iter().all(|section| section.id.is_empty()) {
        return;
    }
    let (kept, left): (Vec<_>, Vec<_>) =
        std::mem::take(&mut paper.sections).into_iter().partition(|section| taken(&section.id));
    paper.left_out = left.into_iter().map(|section| format!("{} {}", section.id, section.title)).collect();
    paper.sections = kept;
    // Impacts belong to the sections that ask for them.
    if !IMPACTS_IN.iter().any(|id| paper.sections.iter().any(|section| section.id == *id)) {
        paper.effects.clear();
    }
}

/// What whoever is outside is told otherwise: posts and no names of the staff, records by their names and not by numbers, what stands open
/// behind the class as it was approved, and what came since apart, under its day; and where they turn to.
fn for_parties(reader: &Reader<'_>, paper: &mut ImpactPaper, round: &Record) -> Result<()> {
    let kept = match round.get(&SYSTEM) {
        Some(system) => Record::read(reader, &SYSTEMS, &system)?.get(&LOGS),
        None => String::new(),
    };
    let post = |who: &str| who.split_once(", ").map(|(_, post)| post.to_owned()).unwrap_or_default();
    for who in [&mut paper.assessor, &mut paper.officer[0], &mut paper.head.owner] {
        *who = post(who);
    }
    paper.head.approver.clone_from(&paper.head.approver_role);
    paper.head.approver_role.clear();
    paper.head.contact = channels(reader)?;
    paper.address =
        reader.maybe("SELECT coalesce(address, '') FROM organisation", [], |row| row.get(0))?.unwrap_or_default();
    // Risks that came since are no part of what was approved, and are told as that, like a question that came up since: with the day.
    let since = std::mem::take(&mut paper.class_open_since).into_iter();
    let since = since.map(|told| reserve::since(reader, told, &paper.class_open)).collect::<Result<Vec<_>>>()?;
    paper.class_open_since = since.into_iter().flatten().collect();
    let open = std::mem::take(&mut paper.class_open).into_iter();
    paper.class_open = open.map(|told| reserve::outside(reader, told)).collect::<Result<_>>()?;
    for told in &mut paper.beside {
        told.args.insert("outside".to_owned(), 1.into());
    }
    let named = |called: &str| called.split_once(' ').map_or(called, |(_, name)| name).to_owned();
    for one in paper.sections.iter_mut().flat_map(|section| &mut section.answers) {
        one.taken.clear();
        one.effects.iter_mut().for_each(|effect| *effect = named(effect));
        // Of two times for which a log is kept the one that holds goes out: the other is what the organisation means to reach.
        if one.against.iter().any(|told| told.id == "sheet-note-logs") {
            one.words = without_entry(&one.words, &kept);
        }
        for told in &mut one.against {
            told.args.insert("outside".to_owned(), 1.into());
            if told.id == "sheet-note-offered" {
                "sheet-note-offered-outside".clone_into(&mut told.id);
                told.args.remove("person");
            }
            for said in told.args.values_mut() {
                if let Some(called) = said.as_str().filter(|said| numbered(said)).map(named) {
                    *said = called.into();
                }
            }
        }
    }
    let posts = posts(reader)?;
    for words in worded(paper) {
        *words = without_names(&without_numbers(words), &posts);
    }
    // Whoever has an extract has no register of risks, and was promised nothing of it.
    for effect in &mut paper.effects {
        effect.follows.clear();
        effect.why_no_risk.clear();
    }
    Ok(())
}

/// The words without the sentence that an entry of the system put there.
fn without_entry(words: &str, entry: &str) -> String {
    let entry = entry.trim().trim_end_matches('.');
    match words.split_once(entry) {
        Some((before, after)) if !entry.is_empty() => {
            [before.trim_end(), after.trim_start_matches('.').trim_start()].join(" ").trim().to_owned()
        }
        _ => words.to_owned(),
    }
}

/// Everything in a report that somebody wrote.
fn worded(paper: &mut ImpactPaper) -> impl Iterator<Item = &mut String> {
    let answers = paper.sections.iter_mut().flat_map(|section| &mut section.answers);
    let answers = answers.flat_map(|one| [&mut one.words, &mut one.kept_why, &mut one.last[1]]);
    let effects = paper.effects.iter_mut();
    let effects = effects.flat_map(|one| [&mut one.what, &mut one.who, &mut one.measures]);
    let [_, dpia] = &mut paper.dpia;
    let [_, opinion, ..] = &mut paper.officer;
    let own = [
        &mut paper.part, &mut paper.occasion, &mut paper.consulted, &mut paper.conditions, dpia, opinion,
        &mut paper.despite, &mut paper.own_why, &mut paper.class_why,
    ];
    own.into_iter().chain(answers).chain(effects)
}

/// The ways by which anybody outside reports or asks, by their names.
fn channels(reader: &Reader<'_>) -> Result<String> {
    let sql = "SELECT name FROM channel WHERE state = 'open' AND retired_on IS NULL AND openTo IN ('everybody', 'outside') ORDER BY number";
    Ok(reader.rows(sql, [], |row| row.get::<_, String>(0))?.join("; "))
}

/// The class as it stood on the day of approval, from what was frozen then; what is known since stands apart, under its own day.
fn as_approved(reader: &Reader<'_>, paper: &mut ImpactPaper, id: &str, at: &Moment) -> Result<()> {
    let frozen = issuing::frozen(reader, REPORT, id, None)?.into_iter().flatten();
    let then = frozen.filter(|one| one.masthead().lang == paper.head.lang).find_map(|one| match one {
        Paper::Impact(then) => Some(then),
        _ => None,
    });
    let Some(then) = then else { return Ok(()) };
    if then.class != paper.class {
        paper.class_since.clone_from(&paper.class);
    }
    paper.class_open_since = paper
        .class_open
        .iter()
        .filter(|one| !one.id.starts_with(GROUND) && !then.class_open.contains(one))
        .cloned()
        .collect();
    // What was taken from an entry that has changed since would read as somebody's own words.
    let was: BTreeMap<String, ImpactPaperAnswer> =
        then.sections.into_iter().flat_map(|one| one.answers).map(|one| (one.id.clone(), one)).collect();
    for one in paper.sections.iter_mut().flat_map(|section| &mut section.answers) {
        if let Some(was) = was.get(&one.id) {
            (one.taken, one.against) = (was.taken.clone(), was.against.clone());
        }
    }
    // The elements of a class that has fallen since are those that were approved.
    if paper.fria.is_empty() {
        (paper.fria, paper.fria_on) = (then.fria, then.fria_on);
    }
    (paper.class, paper.class_open, paper.system) = (then.class, then.class_open, then.system);
    paper.since_on = at.today.to_string();
    Ok(())
}

/// Freezes the report of a round that has just been approved, in the languages of the organisation.
pub(super) fn issue(writer: &mut Writer<'_>, round: &Record) -> Result<()> {
    let moment = writer.moment();
    let mut papers = Vec::new();
    for lang in LANGUAGES {
        let paper = report(&writer.reader(), round, lang, &moment, Standing::Approved)?;
        papers.push(Paper::Impact(Box::new(paper)));
    }
    issuing::freeze(writer, REPORT, &round.id, papers)
}

fn report(reader: &Reader<'_>, round: &Record, lang: &str, at: &Moment, standing: Standing) -> Result<ImpactPaper> {
    let page = read(reader, round, lang)?;
    let who = |field: &Field<Person>| round.get(field).map(|key| named(reader, &key)).transpose().map(Option::flatten);
    let (assessor, officer, approver) = (who(&ASSESSOR)?, who(&OFFICER)?, who(&APPROVED_BY)?);
    let approved = stamped(round.stored(APPROVED.name()));
    let approver = approver.filter(|_| standing != Standing::Draft);
    let previous = page.previous.clone().map(|[_, number, on]| [number, on]).unwrap_or_default();
    let [part, part_before] = parts(reader, round)?;
    let mut head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: round.number.clone(),
            version: round.get(&ROUND).unwrap_or(1).to_string(),
            standing,
            date: approved.map_or_else(|| at.today.to_string(), |stamp| stamp.on),
            owner: None,
            approver: approver.as_ref().map(|person| person.name.clone()).unwrap_or_default(),
            approver_role: approver.as_ref().map(|person| person.role.clone()).unwrap_or_default(),
            replaces: if replaces(&part, &part_before) { previous[0].clone() } else { String::new() },
        },
    )?;
    head.owner = assessor.as_ref().map(with_post).unwrap_or_default();
    let text = |field: &dyn AnyField| round.stored(field.def().name).as_str().unwrap_or_default().to_owned();
    let signed = stamped(round.stored(SIGNED.name())).map(|stamp| stamp.on).unwrap_or_default();
    let (version, in_use) = match round.get(&SYSTEM) {
        Some(system) => {
            let system = Record::read(reader, &SYSTEMS, &system)?;
            (
                system.get(&SYSTEM_VERSION),
                matches!(system.stored(SYSTEM_STAGE.name()).as_str(), Some("in-use" | "changed")),
            )
        }
        None => (String::new(), false),
    };
    let criteria = match round.get(&CRITERIA_USED) {
        Some(id) => Record::read(reader, &CRITERIA, &id)?.called(),
        None => String::new(),
    };
    let class_open = match round.get(&SYSTEM) {
        Some(system) => {
            let ground = grounds(reader, lang)?.remove(&system).into_iter();
            ground.chain(reserved(reader, lang, at)?.remove(&system).unwrap_or_default()).collect()
        }
        None => Vec::new(),
    };
    let by_area = by_area(&page.effects);
    let mut sections = sections(&page, &by_area);
    let mut fria: Vec<ImpactPaperAnswer> =
        page.fria.iter().flat_map(|fria| &fria.questions).map(|one| answer(one, &by_area)).collect();
    let answers = sections.iter_mut().flat_map(|section| &mut section.answers).chain(&mut fria);
    taken::mark(reader, answers, round, (lang, at))?;
    groups(&page, &mut sections)?;
    if page.form == "full" {
        let answers = sections.iter_mut().flat_map(|section| &mut section.answers);
        answers.for_each(told_by_number);
    }
    let beside = beside(reader, round, &previous)?;
    Ok(ImpactPaper {
        extent: "full".to_owned(),
        system: [page.system[1].clone(), page.system[2].clone(), version],
        class: page.class.clone(),
        class_open,
        class_since: String::new(),
        class_open_since: Vec::new(),
        since_on: String::new(),
        left_out: Vec::new(),
        address: String::new(),
        form: page.form.clone(),
        why_now: text(&WHY_NOW),
        occasion: text(&OCCASION),
        part,
        assessor: head.owner.clone(),
        consulted: text(&CONSULTED),
        previous,
        counts: [page.asked, page.looked, page.kept, page.carried],
        in_use,
        beside,
        demands: demands(&page),
        moved: page.moved.clone(),
        sections,
        fria_on: page.fria.as_ref().map(|fria| fria.on.clone()).unwrap_or_default(),
        fria,
        fria_authority: String::new(),
        effects: page.effects.iter().map(effect).collect(),
        criteria,
        levels: [text(&BEFORE), text(&AFTER)],
        // Who brings a round to its end is asked of one that nobody approved alone.
        settles: match standing {
            Standing::Draft => action_on(reader, &[&round.number])?.unwrap_or_default(),
            _ => <_>::default(),
        },
        decision: text(&DECISION),
        conditions: text(&CONDITIONS),
        dpia: [text(&DPIA), text(&DPIA_WORDS)],
        officer: [officer.as_ref().map(with_post).unwrap_or_default(), text(&OPINION), signed, text(&VIEW)],
        despite: text(&DESPITE),
        own_why: text(&OWN_WHY),
        class_why: text(&CLASS_OPEN),
        next_on: text(&NEXT_ON),
        head,
    })
}

fn with_post(person: &Named) -> String {
    if person.role.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.role) }
}

/// A reason for the full form is no refusal on paper, but the same sentence.
fn demands(page: &ImpactAnswer) -> Vec<Message> {
    page.demands.iter().map(|refusal| refusal.message.clone()).collect()
}

fn by_area(effects: &[ImpactEffect]) -> BTreeMap<&str, Vec<String>> {
    let mut all: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for one in effects.iter().filter(|one| !one.carried) {
        all.entry(one.area.as_str()).or_default().push(format!("{} {}", one.number, one.what));
    }
    all
}

fn sections(page: &ImpactAnswer, by_area: &BTreeMap<&str, Vec<String>>) -> Vec<ImpactPaperSection> {
    let asked = page.sections.iter().filter(|section| !section.questions.is_empty());
    let one = |section: &super::shape::ImpactSection| ImpactPaperSection {
        id: section.id.clone(),
        title: section.title.clone(),
        answers: section.questions.iter().map(|one| answer(one, by_area)).collect(),
    };
    asked.map(one).collect()
}

/// Of an answer that nobody has looked at in this round its number is left: what it said stands in the round before.
fn told_by_number(one: &mut ImpactPaperAnswer) {
    if one.standing == "carried" && one.proposed.is_empty() {
        let (id, standing) = (std::mem::take(&mut one.id), std::mem::take(&mut one.standing));
        *one = ImpactPaperAnswer { id, standing, ..ImpactPaperAnswer::default() };
    }
}

/// Beside the answer that says whether vulnerable people are affected, whom the impacts on groups name: that there are some is half of it.
fn groups(page: &ImpactAnswer, sections: &mut [ImpactPaperSection]) -> Result<()> {
    let of = |one: &&ImpactEffect| !one.carried && one.kind == "harm" && one.target == "groups" && !one.who.is_empty();
    let named: Vec<String> = page.effects.iter().filter(of).map(|one| one.who.clone()).collect();
    for one in sections.iter_mut().flat_map(|section| &mut section.answers) {
        let asked = data()?
            .question(&one.id)
            .is_some_and(|question| question.from.iter().any(|name| name == VULNERABLE.name()));
        if asked && !named.is_empty() {
            one.groups.clone_from(&named);
        }
    }
    Ok(())
}

/// What of the system a round speaks of, and what the one before it; empty: all of it.
fn parts(reader: &Reader<'_>, round: &Record) -> Result<[String; 2]> {
    let before = round.get(&PREVIOUS).map(|before| Record::read(reader, &IMPACTS, &before)).transpose()?;
    Ok([round.get(&PART), before.map(|before| before.get(&PART)).unwrap_or_default()])
}

/// Whether a round takes the place of the one before: of the whole it does, of a part where that was of the same part.
fn replaces(part: &str, before: &str) -> bool {
    part.is_empty() || part == before
}

/// What the round is to others of its system: a draft takes the place of the one that counts once it is approved, and an approved
/// one took it; beside one that counts stands each that was begun since.
fn beside(reader: &Reader<'_>, round: &Record, previous: &[String; 2]) -> Result<Vec<Message>> {
    let Some(system) = round.get(&SYSTEM) else { return Ok(Vec::new()) };
    let all = stands(reader, &system, false)?;
    Ok(match round.get(&STATE) {
        Some(State::Draft) if previous[0].is_empty() => Vec::new(),
        Some(State::Draft) => {
            let [part, before] = parts(reader, round)?;
            let takes = Message::new("impact-paper-takes").with("previous", previous[0].as_str());
            let takes = takes.with("whole", i64::from(replaces(&part, &before)));
            let takes = takes.with("partly", i64::from(!part.is_empty())).with("part", part);
            let takes = takes.with("beforePartly", i64::from(!before.is_empty())).with("before", before);
            std::iter::once(takes).chain(all.into_iter().filter(|one| one.id == "impact-stands")).collect()
        }
        Some(State::Approved) => {
            let [part, before] = parts(reader, round)?;
            let took = (!previous[0].is_empty() && replaces(&part, &before))
                .then(|| Message::new("impact-paper-took").with("previous", previous[0].as_str()));
            took.into_iter().chain(all.into_iter().filter(|one| one.id == "impact-stands-open")).collect()
        }
        _ => Vec::new(),
    })
}

/// What stands proposed where nobody has answered: on paper it must not read as an answer, and not vanish either.
fn proposed(one: &ImpactQuestion) -> String {
    let open = ["open", "carried"].contains(&one.standing.as_str());
    let mut words = one.proposals.iter().filter_map(|proposal| proposal.patch.get(WORDS.name())?.as_str());
    words.rfind(|_| open).unwrap_or_default().to_owned()
}

fn answer(one: &ImpactQuestion, by_area: &BTreeMap<&str, Vec<String>>) -> ImpactPaperAnswer {
    ImpactPaperAnswer {
        id: one.id.clone(),
        text: one.text.clone(),
        answer: one.answer.clone(),
        words: one.words.clone(),
        standing: one.standing.clone(),
        last: one.last.clone().filter(|_| one.standing == "carried").unwrap_or_default(),
        kept_why: one.kept_why.clone(),
        proposed: proposed(one),
        taken: String::new(),
        groups: Vec::new(),
        against: Vec::new(),
        effects: if one.area.is_empty() {
            Vec::new()
        } else {
            by_area.get(one.area.as_str()).cloned().unwrap_or_default()
        },
    }
}

fn effect(one: &ImpactEffect) -> ImpactPaperEffect {
    let figure = |name: &str| one.figures.get(name).map(ToString::to_string).unwrap_or_default();
    ImpactPaperEffect {
        number: one.number.clone(),
        what: one.what.clone(),
        codes: [one.kind.clone(), one.area.clone(), one.target.clone()],
        who: one.who.clone(),
        rated: [
            [figure("likelihood"), figure("consequence"), one.before.clone()],
            [figure("likelihoodAfter"), figure("consequenceAfter"), one.after.clone()],
        ],
        measures: one.measures.clone(),
        follows: one.links.iter().map(|link| link.name.clone()).collect(),
        why_no_risk: one.why_no_risk.clone(),
        carried: one.carried,
    }
}
