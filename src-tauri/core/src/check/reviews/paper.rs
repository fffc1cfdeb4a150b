//! The minutes as a paper: everything they print, in one language, as it stands.

use super::acceptance::QUESTIONS;
use super::actions::was_due;
use super::named::names;
use super::{MovedTarget, Record, ReviewAction, State, gather, late, position, shown, targets};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::fault::Result;
use crate::moment::{Moment, clock};
use crate::paper::{
    Masthead, PaperAction, PaperDecision, PaperInput, Participant, ReviewPaper, SignLine, Standing, Verdict,
};
use crate::plan::issuing::{self, Standard};
use crate::plan::roles::Kind;
use crate::plan::signing;
use crate::run::statement::unconfirmed;

/// The review `id` (key or number) as a draft in `lang`: the preparation file before the meeting, draft minutes after it.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is no such review.
pub fn draft_paper(reader: &Reader<'_>, id: &str, lang: &str, at: &Moment) -> Result<ReviewPaper> {
    let record = Record::find(reader, id, &at.today.to_string())?;
    paper(reader, &record, lang, at, &Approval::default())
}

/// What approval adds to the masthead.
#[derive(Clone, Debug, Default)]
pub(super) struct Approval {
    /// Approver's name; empty for a draft.
    pub(super) name: String,
    /// Approver's role.
    pub(super) role: String,
}

/// The record as a paper in `lang`.
pub(super) fn paper(
    reader: &Reader<'_>,
    record: &Record,
    lang: &str,
    at: &Moment,
    approval: &Approval,
) -> Result<ReviewPaper> {
    let catalogue = catalogue()?;
    let head = masthead(reader, record, lang, at, approval)?;
    // What a committee looks at is no question of the scope.
    let head = if record.committee() { head.scope_named() } else { head };
    let input = |shown: shown::Shown| {
        let title = shown.item.title(lang)?;
        let (prepared, notes) = shown.covering.told();
        let (prepared, notes) = (prepared.to_owned(), notes.into_iter().map(str::to_owned).collect());
        Ok(PaperInput {
            input: shown.item.id.to_owned(),
            title: title.text,
            title_lang: title.lang,
            reference: shown.item.clause.to_owned(),
            required: shown.item.required,
            brief: shown.item.brief,
            data: shown.data,
            previous: shown.previous,
            compared: shown.compared,
            comment: prepared,
            notes,
            conclusion: shown.covering.conclusion,
            nothing: shown.covering.nothing,
            nothing_reason: shown.covering.nothing_reason,
            covered: record.covers(shown.item.id),
        })
    };
    let decision = |decision: &super::Decision| PaperDecision {
        number: decision.number.clone(),
        result: decision.result.clone(),
        // What the result is about; what it may embrace stands in the catalogue.
        result_title: catalogue.title(&decision.result, lang).text.split(" (").next().unwrap_or_default().to_owned(),
        words: decision.words.clone(),
        reason: begun(&decision.reason),
        no_change: decision.no_change,
        input: decision.input.clone(),
        dissent: decision.dissent.clone(),
    };
    let verdict = |(question, (answer, why)): (&&str, &(String, String))| Verdict {
        question: (*question).to_owned(),
        answer: answer.clone(),
        why: begun(why),
    };
    // The committee concludes nothing on the AIMS: that is the management review's (9.3.1).
    let asked: &[&str] = if record.committee() { &[] } else { &QUESTIONS };
    let verdicts = asked.iter().zip(&record.verdicts).map(verdict).collect();
    let shown = shown::inputs(reader, record, at)?;
    let planned = shown.iter().map(shown::Shown::minutes).sum();
    let inputs: Vec<PaperInput> = shown.into_iter().map(input).collect::<Result<_>>()?;
    let decided = record.actions.iter().filter(|action| action.state != "dropped").map(action);
    let targets = targets::moved(reader, record, inputs.iter().map(|one| &one.data))?;
    let targets = targets.into_iter().map(|one| target(reader, lang, one)).collect::<Result<Vec<_>>>()?;
    let actions: Vec<PaperAction> = decided.chain(moved(record, &inputs)).chain(targets).collect();
    let cut_off = record.cut_off.clone().unwrap_or_default();
    let unconfirmed = match record.committee() || cut_off.is_empty() {
        true => None,
        false => unconfirmed(reader, &cut_off)?,
    };
    let late = match record.started_at.is_some() {
        true => late::late(reader, record, inputs.iter().map(|one| (one.input.as_str(), &one.data)))?,
        false => Vec::new(),
    };
    Ok(ReviewPaper {
        bare: bare(record, &actions)?,
        late: late.into_iter().map(|one| one.number).collect(),
        planned_minutes: planned,
        signatures: signatures(record, &head, approval),
        head,
        kind: record.kind.clone(),
        state: record.state.code().to_owned(),
        held_on: record.held_on.clone().unwrap_or_default(),
        place: record.place.clone(),
        period_from: record.period_from.clone().unwrap_or_default(),
        period_to: record.period_to.clone().unwrap_or_default(),
        cut_off,
        planned_on: gather::planned_on(reader, record)?,
        unconfirmed,
        snapshot_at: record.started_at.clone().unwrap_or_default(),
        chair: record.chair_name.clone(),
        secretary: record.secretary_name.clone(),
        hours: hours(reader, record)?,
        participants: record.seats.iter().map(participant).collect(),
        inputs,
        decisions: record.decisions.iter().map(decision).collect(),
        actions,
        verdicts,
        next_review_on: record.next_review_on.clone().unwrap_or_default(),
        note: record.note.clone(),
        corrections: if record.state < State::MinutesApproved {
            gather::corrections(reader, record)?
        } else {
            gather::added(reader, record)?
        },
    })
}

/// Numbers of the decisions that change something and that no action carries: none that follows from it, none agreed on its input, none
/// that it names. Who does it, and when, is said by the decision alone.
fn bare(record: &Record, actions: &[PaperAction]) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for one in record.decisions.iter().filter(|one| !one.no_change) {
        let place = position(&one.input)?.map(|at| at.to_string());
        let carries = |action: &PaperAction| {
            action.decision == one.number || place.as_ref() == Some(&action.input) || one.names(&action.number)
        };
        if !actions.iter().any(carries) {
            found.push(one.number.clone());
        }
    }
    Ok(found)
}

/// A reason was said behind *because*, or behind a key; in a column of its own it begins like a sentence.
fn begun(reason: &str) -> String {
    let mut signs = reason.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

/// From when to when the meeting was held, by the clock on the organisation's wall, and its zone; nothing before it ended.
fn hours(reader: &Reader<'_>, record: &Record) -> Result<[String; 3]> {
    let zone = reader.time_zone()?;
    let on_the_wall = |at: &str| at.parse().map(|at| clock(&zone, at).1).unwrap_or_default();
    Ok(match (&record.started_at, &record.ended_at) {
        (Some(start), Some(end)) => [on_the_wall(start), on_the_wall(end), zone],
        _ => Default::default(),
    })
}

fn participant(seat: &super::Seat) -> Participant {
    Participant {
        name: seat.name.clone(),
        role: seat.role.clone(),
        top_management: seat.top_management,
        attendance: seat.attendance.clone(),
    }
}

fn action(action: &ReviewAction) -> PaperAction {
    PaperAction {
        number: action.number.clone(),
        title: action.title.clone(),
        owner: action.owner_name.clone(),
        due: action.due.clone().unwrap_or_default(),
        decision: action.decision_number.clone(),
        input: action.input_place.clone(),
        was_due: None,
        control: false,
        done: String::new(),
    }
}

/// A control that got another target date: its title in `lang`, or as the organisation wrote it.
fn target(reader: &Reader<'_>, lang: &str, one: MovedTarget) -> Result<PaperAction> {
    let sql = "SELECT title FROM control WHERE number = ?1 AND own";
    let own: Option<String> = reader.maybe(sql, [&one.control], |row| row.get(0))?;
    let title = own.map_or_else(|| catalogue().map(|all| all.title(&one.control, lang).text), Ok)?;
    Ok(PaperAction {
        number: one.control,
        title,
        owner: one.owner_name,
        due: one.due,
        decision: one.decision_number,
        input: one.input_place,
        was_due: Some(one.was),
        control: true,
        done: String::new(),
    })
}

/// Whether an input lists an action, or what was prepared names it.
fn named_in(input: &PaperInput, number: &str) -> bool {
    input.data.rows.iter().flatten().any(|cell| cell == number) || names(&input.comment, number)
}

/// Actions of before that have another day than at the cut-off, or are done since: the input that lists them shows them as they were.
fn moved(record: &Record, inputs: &[PaperInput]) -> Vec<PaperAction> {
    if record.started_at.is_none() {
        return Vec::new();
    }
    let one = |earlier: &ReviewAction| {
        let ended = earlier.state == "done";
        let listed = || inputs.iter().position(|one| named_in(one, &earlier.number)).map(|at| (at + 1, None));
        let (place, was_due) = if ended {
            listed()?
        } else {
            was_due(inputs.iter().map(|one| &one.data), earlier).map(|(at, was)| (at, Some(was)))?
        };
        let done = if ended { earlier.outcome.clone() } else { String::new() };
        // What was decided of it here moved it; else it is where it was agreed that tells why it is there.
        let here = record.decisions.iter().find(|one| one.names(&earlier.number));
        let decision = match here {
            Some(one) => one.number.clone(),
            None => format!("{} {}", earlier.review, earlier.decision_number).trim().to_owned(),
        };
        Some(PaperAction { was_due, done, decision, input: place.to_string(), ..action(earlier) })
    };
    record.earlier.iter().filter_map(one).collect()
}

/// Lines to sign on: the chair, who took the minutes, then whoever approves.
fn signatures(record: &Record, head: &Masthead, approval: &Approval) -> Vec<SignLine> {
    let line = |capacity: &str, name: &str, person: Option<&String>| SignLine {
        capacity: capacity.to_owned(),
        name: name.to_owned(),
        role: record
            .seats
            .iter()
            .find(|seat| Some(&seat.person) == person)
            .map(|seat| seat.role.clone())
            .unwrap_or_default(),
        on: String::new(),
    };
    let chair = line("sign-chair", &record.chair_name, record.chair.as_ref());
    let secretary =
        record.secretary.as_ref().map(|person| line("sign-secretary", &record.secretary_name, Some(person)));
    let approved = SignLine {
        capacity: "sign-approved".to_owned(),
        name: approval.name.clone(),
        role: approval.role.clone(),
        on: if approval.name.is_empty() { String::new() } else { head.date.clone() },
    };
    [Some(chair), secretary, Some(approved)].into_iter().flatten().collect()
}

/// Version of the minutes to be issued next: 1.0, and one up for each correction.
pub(super) fn next_version(reader: &Reader<'_>, record: &Record) -> Result<(String, String)> {
    let sql = "SELECT version FROM document WHERE subject = ?1 ORDER BY id DESC";
    let versions: Vec<String> = reader.rows(sql, [&record.id], |row| row.get(0))?;
    let replaces = versions.first().map(|version| format!("{} {version}", record.number)).unwrap_or_default();
    Ok((format!("1.{}", versions.len()), replaces))
}

fn masthead(reader: &Reader<'_>, record: &Record, lang: &str, at: &Moment, approval: &Approval) -> Result<Masthead> {
    let (version, replaces) = next_version(reader, record)?;
    issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: record.number.clone(),
            version,
            standing: if approval.name.is_empty() { Standing::Draft } else { Standing::Approved },
            date: at.today.to_string(),
            owner: signing::accepted(reader, Kind::AiLead)?,
            approver: approval.name.clone(),
            approver_role: approval.role.clone(),
            replaces,
        },
    )
}
