//! The record of an incident as a paper: what its register says of it but who reported, its clocks, its log, and its actions.

use crate::door::Reader;
use crate::facts::lists;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::one;
use crate::kernel::{Record, Shelf};
use crate::moment::Moment;
use crate::paper::{IncidentPaper, ListCell, ListRow, Listing, Wanted};
use crate::plan::people::named::named;
use crate::run::actions::{ACTIONS, From, open_from};
use crate::run::incidents::{Clock, ENTRIES, INCIDENTS, LAWS, OWNER, STATE, State, UNSENT, running};

/// Key of the incident a record is of.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    INCIDENTS.key(reader, wanted.register.as_deref().unwrap_or_default())
}

/// The record.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    id: &str,
    lang: &str,
    at: &Moment,
) -> Result<IncidentPaper> {
    let record = Record::read(reader, &INCIDENTS, id)?;
    let row = one(shelf, INCIDENTS.noun, id, reader, at)?.row;
    let fields = INCIDENTS.form.iter().flat_map(|(_, fields)| fields.iter()).map(|field| field.def());
    let facts = fields.filter(|def| !def.sealed).map(|def| {
        let value = row.values.get(def.name).unwrap_or(&serde_json::Value::Null);
        let name = row.names.get(def.name).map(String::as_str).unwrap_or_default();
        (format!("{}-{}", INCIDENTS.noun, def.name), lists::said(def, value, name, false))
    });
    // Of what is closed a dash would read as a question that nobody answered: where no clock asked for a message, that is said.
    let unsent = format!("{}-{}", INCIDENTS.noun, UNSENT.name());
    let owed = running(reader, &record, lang, at)?;
    let closed = record.get(&STATE) == Some(State::Closed);
    let none = owed.is_empty() && closed;
    let facts = facts.map(|(name, cell)| match cell {
        ListCell::Empty if none && name == unsent => (name, ListCell::Word { id: "incident-unsent-none".to_owned() }),
        cell => (name, cell),
    });
    let listed = |noun: &str, filter: &[(&str, &str)], sort: &str, columns: &[&str]| -> Result<Listing> {
        let wanted = Wanted {
            filter: filter.iter().map(|(field, said)| ((*field).to_owned(), (*said).to_owned())).collect(),
            sort: Some(sort.to_owned()),
            columns: columns.iter().map(|field| (*field).to_owned()).collect(),
            ..Wanted::default()
        };
        let list = lists::listing(shelf, reader, &wanted, noun, at)?;
        Ok(Listing { only: Vec::new(), answers: Vec::new(), ..list })
    };
    let from = [("origin", From::Incident.code()), ("originLabel", record.number.as_str())];
    // What was late or is open comes first: closed alone reads as all done, and in time.
    let mut open: Vec<Message> = owed.iter().filter(|clock| clock.late).map(late).collect();
    if closed {
        open.extend(unanswered(reader, &record)?);
        open.extend(still_open(reader, &record.number)?);
    }
    let mut lists = vec![
        clocks(owed),
        listed(ENTRIES.noun, &[("incident", id)], "day,at,number", &["day", "at", "what", "told", "by", "text"])?,
        listed(ACTIONS.noun, &from, "number", &["title", "state", "owner", "due", "outcome"])?,
    ];
    lists.retain(|list| !list.rows.is_empty() || list.noun == ENTRIES.noun);
    let state = record.get(&STATE).map(Codes::code).unwrap_or_default();
    Ok(IncidentPaper {
        state: state.to_owned(),
        open,
        head: lists::head(reader, "incident-record", lang, at)?,
        called: record.called(),
        facts: facts.collect(),
        lists,
    })
}

/// The actions of an incident that is closed which are still open: closed alone reads as all done.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn still_open(reader: &Reader<'_>, incident: &str) -> Result<Vec<Message>> {
    let told = |(nth, [action, person, due]): (usize, [String; 3])| {
        let told = Message::new("incident-open-action").with("number", incident).with("what", action);
        let told = told.with("first", u32::from(nth == 0));
        told.with("named", u32::from(!person.is_empty())).with("whom", person).with("due", due)
    };
    Ok(open_from(reader, From::Incident, incident)?.into_iter().enumerate().map(told).collect())
}

/// A clock that ended before its message, or without one.
fn late(clock: &Clock) -> Message {
    let told = Message::new("incident-late").with("what", clock.what.as_str()).with("article", clock.article.as_str());
    let told = told.with("day", clock.day.as_str()).with("timed", u32::from(!clock.at.is_empty()));
    let told = told.with("at", clock.at.as_str()).with("was", u32::from(!clock.sent.is_empty()));
    told.with("sent", clock.sent.as_str())
}

/// That nobody said of a closed incident whether clocks of other laws ran, and whose answer it is.
fn unanswered(reader: &Reader<'_>, record: &Record) -> Result<Option<Message>> {
    if !record.get(&LAWS).is_empty() {
        return Ok(None);
    }
    let owner = record.get(&OWNER).map(|key| named(reader, &key)).transpose()?.flatten();
    let told = Message::new("incident-open-laws").with("number", record.number.as_str());
    let named = u32::from(owner.is_some());
    Ok(Some(told.with("named", named).with("whom", owner.map(|one| one.name).unwrap_or_default())))
}

/// The clocks as a list.
fn clocks(all: Vec<Clock>) -> Listing {
    let text = |text: String| if text.is_empty() { ListCell::Empty } else { ListCell::Text { text } };
    let day = |day: String, late: bool| if day.is_empty() { ListCell::Empty } else { ListCell::Day { day, late } };
    let row = |one: Clock| ListRow {
        group: None,
        number: String::new(),
        retired_on: String::new(),
        cells: vec![
            text(one.what),
            text(one.article),
            text(one.receiver),
            day(one.day, one.late),
            text(one.at),
            day(one.sent, false),
        ],
        below: Vec::new(),
    };
    let rows: Vec<ListRow> = all.into_iter().map(row).collect();
    let total = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    Listing {
        noun: "incidentClock".to_owned(),
        title: "incident-clocks".to_owned(),
        note: "incident-clocks-note".to_owned(),
        answers: Vec::new(),
        only: Vec::new(),
        total,
        all: total,
        columns: [
            "incident-clock-what", "incident-clock-article", "incident-clock-receiver", "incident-clock-until",
            "incident-clock-at", "incident-clock-sent",
        ]
        .map(str::to_owned)
        .to_vec(),
        rows,
    }
}
