//! `reviews.review`: one review with its inputs, results and what stands against the next step.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::gather::{self, AsOf};
use super::{COMMITTEE, Covering, Item, Record, ReviewAction, State, acceptance, agenda, picture, required};
use crate::catalogue::{Worded, catalogue};
use crate::chart::Chart;
use crate::door::{Ask, Reader};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{Correction, InputCompared, InputData, PreviousInput};
use crate::plan::profile::{self, Shared};

/// Asks for one review.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReviewAsk {
    /// Key or number.
    pub id: String,
    /// Language of titles, `en` (the default) or `es`.
    #[serde(default)]
    #[ts(optional)]
    pub lang: Option<String>,
}

/// One review in full.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReviewSheet {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Where it stands.
    pub state: State,
    /// `planned`, `extra` or `committee`.
    pub kind: String,
    /// Planned or actual day.
    pub held_on: Option<String>,
    /// Place or call.
    pub place: String,
    /// First day of the period.
    pub period_from: Option<String>,
    /// Last day of the period.
    pub period_to: Option<String>,
    /// Data cut-off.
    pub cut_off: Option<String>,
    /// Key of the chair.
    pub chair: Option<String>,
    /// Chair's name.
    pub chair_name: String,
    /// When the inputs were copied, UTC.
    pub started_at: Option<String>,
    /// When the meeting ended, UTC.
    pub ended_at: Option<String>,
    /// Key of whoever takes the minutes.
    pub secretary: Option<String>,
    /// Day of the next review.
    pub next_review_on: Option<String>,
    /// `yes`, `partly`, `no` or empty.
    pub suitable: String,
    /// Why.
    pub suitable_why: String,
    /// As `suitable`.
    pub adequate: String,
    /// Why.
    pub adequate_why: String,
    /// As `suitable`.
    pub effective: String,
    /// Why.
    pub effective_why: String,
    /// Free note.
    pub note: String,
    /// Key of the approver.
    pub approver: Option<String>,
    /// Day of approval.
    pub approved_on: Option<String>,
    /// Key of the issued minutes.
    pub document: Option<String>,
    /// Who was invited.
    pub participants: Vec<SheetSeat>,
    /// The 27001 system shares this review, or this committee.
    pub shared: bool,
    /// Inputs, those of clause 9.3.2 first.
    pub inputs: Vec<SheetInput>,
    /// Decisions.
    pub decisions: Vec<SheetDecision>,
    /// Actions decided here.
    pub actions: Vec<ReviewAction>,
    /// Actions carried over to this review.
    pub carried_actions: Vec<ReviewAction>,
    /// What was corrected in open minutes since the meeting ended.
    pub corrections: Vec<Correction>,
    /// The state that follows.
    pub next: Option<State>,
    /// Reasons against approving the minutes, named while people are still at the table; empty at any other time.
    pub ahead: Vec<Refusal>,
    /// Reasons against entering it: `field` names the part of the sheet (`inputs`, `participants`, `decisions`, or a
    /// field), `row` the input, person, result or action. Empty: it can be entered now.
    pub blockers: Vec<Refusal>,
}

/// One person at the table.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetSeat {
    /// Key of the person.
    pub person: String,
    /// Name.
    pub name: String,
    /// Role, as copied.
    pub role: String,
    /// Top management, as copied.
    pub top_management: bool,
    /// `invited`, `video` (invited by video), `present`, `remote` (present by video) or `excused`.
    pub attendance: String,
}

/// One input.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetInput {
    /// Catalogue id.
    pub input: String,
    /// Asked for by clause 9.3.2.
    pub required: bool,
    /// Clause or reference.
    pub clause: String,
    /// Short title.
    pub title: Worded,
    /// What belongs here.
    pub shows: Worded,
    /// Live until the meeting starts, then the copy.
    pub data: InputData,
    /// The same input at the review before.
    pub previous: Option<PreviousInput>,
    /// Its counts beside those of the review before.
    pub compared: Vec<InputCompared>,
    /// Comment: what was prepared, then the notes.
    pub comment: String,
    /// What of it was prepared before the meeting.
    pub prepared: String,
    /// What was noted in the meeting, a line each.
    pub notes: Vec<String>,
    /// Conclusion.
    pub conclusion: String,
    /// Explicit "nothing to report".
    pub nothing: bool,
    /// Its reason.
    pub nothing_reason: String,
    /// Minutes planned for it.
    pub minutes: Option<u32>,
    /// Its counts drawn, beside those of the review before; none where there is nothing to draw.
    pub picture: Option<Chart>,
    /// Whether an auditor finds something here.
    pub covered: bool,
}

/// One decision.
#[derive(Clone, Debug, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct SheetDecision {
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// `MR-R1` to `MR-R5`.
    pub result: String,
    /// Title of that result.
    pub result_title: Worded,
    /// What was decided.
    pub words: String,
    /// Why.
    pub reason: String,
    /// A reasoned "no change".
    pub no_change: bool,
    /// Catalogue id of the input it was taken on, or empty.
    pub input: String,
    /// Who did not agree, and why; empty: nobody said so.
    pub dissent: String,
}

impl Ask for ReviewAsk {
    const NAME: &'static str = "reviews.review";
    type Answer = ReviewSheet;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ReviewSheet> {
        let today = at.today.to_string();
        let lang = self.lang.as_deref().unwrap_or("en");
        let record = Record::find(reader, &self.id, &today)?;
        let catalogue = catalogue()?;
        let next = record.state.next();
        let required = required(&record.kind)?;
        let blockers = next.map(|next| acceptance::reasons(&record, next, &required, &today)).unwrap_or_default();
        let ahead = match record.state {
            State::InMeeting => acceptance::reasons(&record, State::MinutesApproved, &required, &today),
            _ => Vec::new(),
        };
        let corrections = gather::corrections(reader, &record)?;
        let inputs = inputs(reader, &record, at)?;
        let decided: Vec<&str> = record.decisions.iter().map(|decision| decision.input.as_str()).collect();
        let inputs =
            inputs.into_iter().map(|input| input.sheet(lang, &record.number, &decided)).collect::<Result<_>>()?;
        let decision = |decision: super::Decision| SheetDecision {
            result_title: catalogue.title(&decision.result, lang),
            id: decision.id,
            number: decision.number,
            result: decision.result,
            words: decision.words,
            reason: decision.reason,
            no_change: decision.no_change,
            input: decision.input,
            dissent: decision.dissent,
        };
        let [(suitable, suitable_why), (adequate, adequate_why), (effective, effective_why)] = record.verdicts;
        Ok(ReviewSheet {
            id: record.id,
            number: record.number,
            state: record.state,
            shared: shared(reader, &record.kind)?,
            kind: record.kind,
            held_on: record.held_on,
            place: record.place,
            period_from: record.period_from,
            period_to: record.period_to,
            cut_off: record.cut_off,
            chair: record.chair,
            chair_name: record.chair_name,
            started_at: record.started_at,
            ended_at: record.ended_at,
            secretary: record.secretary,
            next_review_on: record.next_review_on,
            suitable,
            suitable_why,
            adequate,
            adequate_why,
            effective,
            effective_why,
            note: record.note,
            approver: record.approver,
            approved_on: record.approved_on,
            document: record.document,
            participants: record.seats.into_iter().map(seat).collect(),
            inputs,
            decisions: record.decisions.into_iter().map(decision).collect(),
            actions: record.actions,
            carried_actions: record.carried,
            corrections,
            next,
            ahead,
            blockers,
        })
    }
}

/// Whether the organisation said that its 27001 system has this meeting too.
fn shared(reader: &Reader<'_>, kind: &str) -> Result<bool> {
    let what = if kind == COMMITTEE { Shared::Committee } else { Shared::Review };
    Ok(profile::row(reader)?.shared.iter().any(|one| one == what.code()))
}

fn seat(seat: super::Seat) -> SheetSeat {
    SheetSeat {
        person: seat.person,
        name: seat.name,
        role: seat.role,
        top_management: seat.top_management,
        attendance: seat.attendance,
    }
}

/// One input with its data, before it is put into a language.
pub(super) struct Shown {
    pub(super) item: Item,
    pub(super) data: InputData,
    pub(super) previous: Option<PreviousInput>,
    pub(super) compared: Vec<InputCompared>,
    pub(super) covering: Covering,
}

/// Every input in the catalogue's order: the copy once the meeting has started, else live.
pub(super) fn inputs(reader: &Reader<'_>, record: &Record, at: &Moment) -> Result<Vec<Shown>> {
    let as_of = AsOf::of(reader, record, at)?;
    let previous = gather::previous(reader, record)?;
    let mut shown = Vec::new();
    for item in agenda(&record.kind)? {
        let covering = record.covering(item.id).cloned().unwrap_or_default();
        let data = match &covering.snapshot {
            Some(copy) => serde_json::from_str(copy)?,
            None => gather::input(reader, record, item.id, &as_of)?,
        };
        let previous = gather::before(reader, previous.as_deref(), item.id)?;
        let compared = gather::compared(&data, previous.as_ref());
        shown.push(Shown { item, data, previous, compared, covering });
    }
    Ok(shown)
}

impl Shown {
    fn sheet(self, lang: &str, number: &str, decided: &[&str]) -> Result<SheetInput> {
        let covered = self.covering.covered() || decided.contains(&self.item.id);
        let picture = picture::of(&self.data, self.previous.as_ref(), number);
        let (prepared, notes) = self.covering.told();
        let (prepared, notes) = (prepared.to_owned(), notes.into_iter().map(str::to_owned).collect());
        Ok(SheetInput {
            prepared,
            notes,
            title: self.item.title(lang)?,
            shows: self.item.shows(lang)?,
            input: self.item.id.to_owned(),
            required: self.item.required,
            clause: self.item.clause.to_owned(),
            data: self.data,
            previous: self.previous,
            compared: self.compared,
            comment: self.covering.comment,
            conclusion: self.covering.conclusion,
            nothing: self.covering.nothing,
            nothing_reason: self.covering.nothing_reason,
            minutes: self.covering.minutes.or(self.item.minutes),
            picture,
            covered,
        })
    }
}
