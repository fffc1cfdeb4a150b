//! `reviews.review` answered: live until the meeting starts, from the copies since.

use super::actions::was_due;
use super::gather::{self, AsOf};
use super::{COMMITTEE, Covering, Item, Record, State, acceptance, agenda, late, picture, required, targets, told};
use super::{PreviousVerdicts, ReviewAsk, ReviewSheet, SheetDecision, SheetInput, SheetSeat, Standing, Verdicts};
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::paper::{InputCompared, InputData, PreviousInput};
use crate::plan::profile::{self, Shared};

impl Ask for ReviewAsk {
    const NAME: &'static str = "reviews.review";
    type Answer = ReviewSheet;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<ReviewSheet> {
        let today = at.today.to_string();
        let lang = self.lang.as_deref().unwrap_or("en");
        let mut record = Record::find(reader, &self.id, &today)?;
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
        let before = previous(reader, &record, &today)?;
        let undecided = acceptance::undecided(&record);
        let mut inputs: Vec<SheetInput> = inputs
            .into_iter()
            .map(|input| {
                // What an input is about by itself is proposed; of any other a decision is what people say it is.
                let concerns = input.item.concerns.unwrap_or(acceptance::OTHER).to_owned();
                let covered = record.covers(input.item.id);
                input.sheet(lang, &record.number, covered, concerns)
            })
            .collect::<Result<_>>()?;
        let moved_targets = targets::moved(reader, &record, inputs.iter().map(|one| &one.data))?;
        let planned = gather::planned_on(reader, &record)?;
        inputs.iter_mut().for_each(|one| one.posed = record.posed(&one.prepared, &planned));
        if record.started_at.is_some() {
            let data = || inputs.iter().map(|one| &one.data);
            record.earlier.iter_mut().for_each(|one| one.was_due = was_due(data(), one).map(|(_, day)| day));
        }
        let late = late::late(reader, &record, inputs.iter().map(|one| (one.input.as_str(), &one.data)))?;
        let told = told::told(record.state, &inputs, &late, &record.decisions);
        told::stand(&mut inputs, &told);
        let decision = |decision: super::Decision| SheetDecision {
            names: decision.named(),
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
        Ok(ReviewSheet {
            told,
            previous: before,
            undecided: undecided.into_iter().map(|(result, _)| result.to_owned()).collect(),
            next_days: told::next_days(record.held_on.as_deref()),
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
            verdicts: verdicts(record.verdicts),
            note: record.note,
            approver: record.approver,
            approved_on: record.approved_on,
            document: record.document,
            participants: record.seats.into_iter().map(seat).collect(),
            inputs,
            decisions: record.decisions.into_iter().map(decision).collect(),
            actions: record.actions,
            carried_actions: record.carried,
            earlier_actions: record.earlier,
            moved_targets,
            corrections,
            next,
            ahead,
            blockers,
        })
    }
}

/// What the review before this one concluded; a committee concludes nothing.
fn previous(reader: &Reader<'_>, record: &Record, today: &str) -> Result<Option<PreviousVerdicts>> {
    let Some(id) = gather::previous(reader, record)?.filter(|_| !record.committee()) else { return Ok(None) };
    let before = Record::find(reader, &id, today)?;
    Ok(Some(PreviousVerdicts { review: before.number, verdicts: verdicts(before.verdicts) }))
}

fn verdicts(of: [(String, String); 3]) -> Verdicts {
    let [(suitable, suitable_why), (adequate, adequate_why), (effective, effective_why)] = of;
    Verdicts { suitable, suitable_why, adequate, adequate_why, effective, effective_why }
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
    /// Minutes planned for it: what was said, else what the agenda proposes, else five where there was something to see before the meeting
    /// and one where not.
    pub(super) fn minutes(&self) -> u32 {
        let seen = !self.data.rows.is_empty() || !self.compared.is_empty() || !self.covering.told().0.is_empty();
        self.covering.minutes.or(self.item.minutes).unwrap_or(if seen { 5 } else { 1 })
    }

    fn sheet(self, lang: &str, number: &str, covered: bool, concerns: String) -> Result<SheetInput> {
        let picture = picture::of(&self.data, self.previous.as_ref(), number);
        let words = [&self.covering.comment, &self.covering.conclusion].into_iter().any(|words| !words.is_empty());
        let minutes = self.minutes();
        let figures = self.data.counted() > 0 || !self.compared.is_empty();
        let (prepared, notes) = self.covering.told();
        let (prepared, notes) = (prepared.to_owned(), notes.into_iter().map(str::to_owned).collect());
        Ok(SheetInput {
            content: figures || words || self.covering.nothing,
            posed: Vec::new(),
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
            minutes,
            concerns,
            standing: Standing::Free,
            picture,
            covered,
        })
    }
}
