//! Evidence on paper: the index with what is covered, and the sheet of a control.

use std::collections::BTreeSet;

use super::ask::{Coverage, CoverageLine, picture};
use super::control::{ControlEvidence, EvidenceLine};
use crate::door::{Ask, Reader};
use crate::facts::lists;
use crate::fault::{Fault, Message, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::{AnyField, Codes};
use crate::moment::Moment;
use crate::paper::{EvidencePaper, ListCell, ListRow, Listing, Wanted};
use crate::plan::controls::CONTROLS;
use crate::plan::risks::RISKS;
use crate::plan::texts::{TEXTS, ids};
use crate::run::actions::ACTIONS;
use crate::run::control_tests::CONTROL_TESTS;
use crate::run::evidence::{
    CONTROLS as ABOUT, EVIDENCE, FILE_NAME, FROM, PLACE, RECORD, SEARCHED, STATE, State, UNTIL, World, all_lacking,
};
use crate::run::statement::{decided as applying, held};

/// Key of the control a sheet is of.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub(crate) fn resolve(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    CONTROLS.key(reader, wanted.register.as_deref().unwrap_or_default())
}

/// What is covered, and every item that stands: vouched for, or begun. What was withdrawn is no evidence.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn index_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    lang: &str,
    at: &Moment,
) -> Result<EvidencePaper> {
    let covered = Coverage { lang: Some(lang.to_owned()), ..Coverage::default() }.answer(reader, at)?;
    let filter = [(STATE.name().to_owned(), format!("!{}", State::Withdrawn.code()))].into_iter().collect();
    let mut items = lists::listing(shelf, reader, &Wanted { filter, ..Wanted::default() }, EVIDENCE.noun, at)?;
    let day = at.today.to_string();
    let lacking = all_lacking(reader, &*World::standing(reader, &day)?, &day)?;
    short(&mut items, &lacking);
    originals(shelf, reader, &mut items, at)?;
    let missing = lacking.into_iter().map(|one| one.alone(lang)).collect();
    // What is neither shown to run nor without anything stands between the two figures of the sentence.
    let between = |line: &&CoverageLine| {
        line.status != "implemented" && line.cells.last().is_some_and(|cell| cell.state != "gap")
    };
    let between = covered.lines.iter().filter(between).map(|line| line.number.clone()).collect();
    Ok(EvidencePaper {
        head: lists::scoped(reader, "evidence-index", lang, at)?,
        control: String::new(),
        facts: Vec::new(),
        since: since(reader)?,
        running: covered
            .lines
            .iter()
            .filter(|line| line.status == "implemented")
            .map(|line| format!("{} {}", line.number, line.title))
            .collect(),
        chart: covered.chart,
        between,
        missing,
        recipe: Vec::new(),
        lists: vec![Listing { only: Vec::new(), ..unsearched(span(items)) }],
    })
}

/// The items with the two days of what each shows in one column: days in columns of their own leave names and places a sliver.
fn span(mut items: Listing) -> Listing {
    let column = |field: &dyn AnyField| format!("{}-{}", EVIDENCE.noun, field.def().name);
    let place = |name: String| items.columns.iter().position(|one| *one == name);
    let (Some(from), Some(until)) = (place(column(&FROM)), place(column(&UNTIL))) else { return items };
    let said = |cell: Option<&ListCell>| match cell {
        Some(ListCell::Day { day, .. }) => day.clone(),
        _ => String::new(),
    };
    for row in &mut items.rows {
        let [first, last] = [from, until].map(|at| said(row.cells.get(at)));
        if until < row.cells.len() {
            row.cells.remove(until);
        }
        if let Some(cell) = row.cells.get_mut(from).filter(|_| !first.is_empty() && !last.is_empty() && first != last) {
            let told = Message::new("evidence-shows-span").with("from", first).with("until", last);
            *cell = ListCell::Told { said: vec![told] };
        }
    }
    items.columns.remove(until);
    "evidence-shows".clone_into(&mut items.columns[from]);
    items
}

/// Under the title of each item, where its original is: the file that is kept, the place, the record of the program.
fn originals(shelf: &'static Shelf, reader: &Reader<'_>, items: &mut Listing, at: &Moment) -> Result<()> {
    let columns = [&FILE_NAME as &dyn AnyField, &PLACE, &RECORD].map(|field| field.def().name.to_owned()).to_vec();
    let found = lists::listing(shelf, reader, &Wanted { columns, ..Wanted::default() }, EVIDENCE.noun, at)?;
    // A form that was filled in here is its own original.
    let sql = "SELECT number FROM evidence WHERE EXISTS (SELECT 1 FROM \"evidenceAnswer\" one WHERE one.evidence = evidence.id)";
    let filled: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    for row in &mut items.rows {
        let Some(kept) = found.rows.iter().find(|one| one.number == row.number) else { continue };
        let how = ["kept", "place", "made"].into_iter().zip(&kept.cells);
        let said = how.filter_map(|(how, cell)| match cell {
            ListCell::Text { text: words } | ListCell::Name { name: words } => {
                Some(Message::new("evidence-original").with("how", how).with("words", words.as_str()))
            }
            _ => None,
        });
        let mut told: Vec<Message> = said.collect();
        if told.is_empty() {
            let form = filled.contains(&row.number);
            told.push(Message::new(if form { "evidence-form-original" } else { "evidence-no-original" }));
        }
        if let Some(cell) = row.cells.first_mut()
            && let ListCell::Text { text } = cell
        {
            let title = Message::new("list-words").with("words", text.as_str());
            *cell = ListCell::Told { said: std::iter::once(title).chain(told).collect() };
        }
    }
    Ok(())
}

/// Beside the state of an item that somebody vouched for and that falls short of its template, what was checked of it.
fn short(items: &mut Listing, lacking: &[Message]) {
    let state = format!("{}-{}", EVIDENCE.noun, STATE.name());
    let Some(at) = items.columns.iter().position(|one| *one == state) else { return };
    let falls = |number: &str| {
        let about = |one: &&Message| one.args.get("number").and_then(|said| said.as_str()) == Some(number);
        lacking.iter().filter(about).any(|one| !["counts-begun", "counts-held"].contains(&one.id.as_str()))
    };
    for row in items.rows.iter_mut().filter(|row| falls(&row.number)) {
        if let ListCell::Code { list, code } = &row.cells[at]
            && code == State::Vouched.code()
        {
            let said = vec![Message::new(&format!("{list}.{code}")), Message::new("evidence-short")];
            row.cells[at] = ListCell::Told { said };
        }
    }
}

/// The items without whether the search of the program has read their files: on paper it says nothing of what they show.
fn unsearched(mut items: Listing) -> Listing {
    let column = format!("{}-{}", EVIDENCE.noun, SEARCHED.field.def().name);
    if let Some(at) = items.columns.iter().position(|one| *one == column) {
        items.columns.remove(at);
        for row in items.rows.iter_mut().filter(|row| at < row.cells.len()) {
            row.cells.remove(at);
        }
    }
    items
}

/// Which controls are decided otherwise than the Statement of Applicability in force says: the index counts what holds now, and
/// whoever has the statement beside it would find another number.
fn since(reader: &Reader<'_>) -> Result<Option<Message>> {
    let (held, [now, _]) = (held(reader)?, applying(reader)?);
    if held.called.is_empty() || held.applicable == now {
        return Ok(None);
    }
    let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other).map(String::as_str).collect::<Vec<_>>().join(", ")
    };
    let (more, less) = (list(&now, &held.applicable), list(&held.applicable, &now));
    let what = [more, less].into_iter().filter(|list| !list.is_empty()).collect::<Vec<_>>().join(", ");
    let told = Message::new("coverage-since").with("statement", held.called).with("on", held.on);
    Ok(Some(told.with("count", held.applicable.len()).with("what", what)))
}

/// A control with its decision, what is missing, its evidence, texts, risks and actions.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn control_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    id: &str,
    lang: &str,
    at: &Moment,
) -> Result<EvidencePaper> {
    let told = ControlEvidence { control: id.to_owned(), lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let covered = Coverage { lang: Some(lang.to_owned()), ..Coverage::default() }.answer(reader, at)?;
    let line = covered.lines.iter().find(|line| line.goal.id.as_deref() == Some(id));
    let (called, mut facts) = decided(reader, id, lang)?;
    let word = |id: String| ListCell::Word { id };
    let status = if told.status.is_empty() { "none" } else { &told.status };
    facts.push(("statement-status".to_owned(), word(format!("statement-status-{status}"))));
    let today = at.today.to_string();
    let target = target(reader, id)?;
    if !target.is_empty() {
        // What runs already is not overdue.
        let late = target < today && told.status != "implemented";
        facts.push(("control-targetDate".to_owned(), ListCell::Day { day: target, late }));
    }
    facts.extend(rated(reader, id)?);
    if !told.holds_until.is_empty() {
        facts.push(("evidence-validUntil".to_owned(), ListCell::Day { day: told.holds_until.clone(), late: false }));
    }
    if !told.tested {
        facts.push(("ui-tested".to_owned(), word("ui-tested-never".to_owned())));
    }
    let filter = [(ABOUT.name().to_owned(), id.to_owned())].into_iter().collect();
    let items = lists::listing(shelf, reader, &Wanted { filter, ..Wanted::default() }, EVIDENCE.noun, at)?;
    let mut recipe = Vec::new();
    if let Some(told) = told.recipe {
        recipe.push(told.title);
        recipe.extend(told.counts.into_iter().map(|count| count.words));
    }
    let listed = |noun: &str, title: &str, list: &str, lines: &[EvidenceLine]| Listing {
        noun: noun.to_owned(),
        title: title.to_owned(),
        columns: [format!("{noun}-{}", named(noun)), format!("{noun}-state")].to_vec(),
        rows: lines.iter().map(|line| row(line, list)).collect(),
        total: lines.len() as u64,
        all: lines.len() as u64,
        note: String::new(),
        answers: Vec::new(),
        only: Vec::new(),
    };
    let mut lists = vec![Listing { only: Vec::new(), ..unsearched(items) }, texts(reader, id)?];
    lists.push(listed(RISKS.noun, "risk.many", "riskState", &told.risks));
    lists.push(listed(CONTROL_TESTS.noun, "controlTest.many", "controlTestState", &told.tests));
    let actions = actions(reader, id, &today)?;
    let mut missing: Vec<Message> = told.missing.into_iter().map(|one| one.alone(lang)).collect();
    missing.extend(actions.iter().filter(|one| one.open).map(Action::told));
    lists.push(Listing {
        columns: ["action-title", "action-owner", "action-due", "action-state"].map(str::to_owned).to_vec(),
        rows: actions.into_iter().map(Action::row).collect(),
        ..listed(ACTIONS.noun, "action.many", "actionState", &told.actions)
    });
    lists.retain(|list| !list.rows.is_empty() || list.noun == EVIDENCE.noun);
    Ok(EvidencePaper {
        head: lists::scoped(reader, "control-sheet", lang, at)?,
        control: called,
        facts,
        chart: picture(line.map(std::slice::from_ref).unwrap_or_default(), &covered.quarters, &today),
        running: Vec::new(),
        between: Vec::new(),
        since: None,
        missing,
        recipe,
        lists,
    })
}

/// By when the control is to run; empty: no day is said.
fn target(reader: &Reader<'_>, id: &str) -> Result<String> {
    let sql = "SELECT coalesce(targetDate, '') FROM control WHERE id = ?1";
    Ok(reader.maybe(sql, [id], |row| row.get(0))?.unwrap_or_default())
}

/// How the newest gap analysis that judged the control rates it, and what it found.
fn rated(reader: &Reader<'_>, id: &str) -> Result<Vec<(String, ListCell)>> {
    let sql = "SELECT gapRun.number, rating, finding FROM gapAnswer JOIN gapRun ON gapRun.id = run
        WHERE item = ?1 AND rating <> '' AND gapRun.retired_on IS NULL ORDER BY startedOn DESC, gapRun.number DESC LIMIT 1";
    let found = reader.maybe(sql, [id], |row| {
        let said: [String; 3] = [row.get(0)?, row.get(1)?, row.get(2)?];
        Ok(said)
    })?;
    let Some([run, code, finding]) = found else { return Ok(Vec::new()) };
    let text = [run, finding].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(": ");
    Ok(vec![
        ("control-sheet-rated".to_owned(), ListCell::Code { list: "gapRating".to_owned(), code }),
        ("control-sheet-finding".to_owned(), ListCell::Text { text }),
    ])
}

/// An action that came from a control: from the statement, a test of it, or a gap.
struct Action {
    said: [String; 5],
    open: bool,
    late: bool,
}

impl Action {
    fn told(&self) -> Message {
        let [number, title, owner, due, _] = &self.said;
        let told = Message::new("control-sheet-action").with("number", number.as_str()).with("title", title.as_str());
        let told = told.with("owner", owner.as_str()).with("named", i64::from(!owner.is_empty()));
        let when = if due.is_empty() {
            "none"
        } else if self.late {
            "late"
        } else {
            "ahead"
        };
        told.with("when", when).with("due", due.as_str())
    }

    fn row(self) -> ListRow {
        let [number, title, owner, due, state] = self.said;
        let owner = if owner.is_empty() { ListCell::Missing } else { ListCell::Name { name: owner } };
        let due = if due.is_empty() { ListCell::Empty } else { ListCell::Day { day: due, late: self.late } };
        let state = ListCell::Code { list: "actionState".to_owned(), code: state };
        ListRow {
            group: None,
            number,
            retired_on: String::new(),
            cells: vec![ListCell::Text { text: title }, owner, due, state],
            below: Vec::new(),
        }
    }
}

/// Actions of a control, the open ones first.
fn actions(reader: &Reader<'_>, id: &str, today: &str) -> Result<Vec<Action>> {
    let sql = "SELECT action.number, title, coalesce(person.name, ''), coalesce(due, ''), action.state
        FROM action LEFT JOIN person ON person.id = action.owner
        WHERE (origin = 'statement' AND originId = ?1) OR (origin = 'gap' AND originId LIKE '%/' || ?1)
            OR (origin = 'test' AND originId IN (SELECT id FROM controlTest WHERE control = ?1))
        ORDER BY action.state <> 'open', due, action.number";
    reader.rows(sql, [id], |row| {
        let said: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        let open = said[4] == "open";
        let late = open && !said[3].is_empty() && said[3].as_str() < today;
        Ok(Action { said, open, late })
    })
}

/// The field that names a record of a list.
fn named(noun: &str) -> &'static str {
    match noun {
        noun if noun == RISKS.noun => "name",
        noun if noun == CONTROL_TESTS.noun => "what",
        _ => "title",
    }
}

/// Number and title of a control, and what was decided about it.
fn decided(reader: &Reader<'_>, id: &str, lang: &str) -> Result<(String, Vec<(String, ListCell)>)> {
    let sql = "SELECT control.number, title, applicability, CASE applicability WHEN 'excluded' THEN exclusionWords ELSE inclusionWords END,
            implementation, coalesce(person.name, ''), coalesce(decidedOn, ''), decidedBy
        FROM control LEFT JOIN person ON person.id = control.owner WHERE control.id = ?1";
    let found = reader.maybe(sql, [id], |row| {
        let said: [String; 8] =
            [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?];
        Ok(said)
    })?;
    let missing = || Fault::NotFound { kind: CONTROLS.noun, id: id.to_owned() };
    let [number, own, decision, why, how, owner, on, by] = found.ok_or_else(missing)?;
    let title = if own.is_empty() { crate::catalogue::catalogue()?.title(id, lang).text } else { own };
    let text = |text: String| if text.is_empty() { ListCell::Empty } else { ListCell::Text { text } };
    let facts = vec![
        ("statement-decision", ListCell::Word { id: format!("statement-applicability-{decision}") }),
        ("statement-decided", if on.is_empty() { ListCell::Empty } else { ListCell::Stamp { on, by } }),
        ("statement-owner", if owner.is_empty() { ListCell::Missing } else { ListCell::Name { name: owner } }),
        ("column-reason", text(why)),
        ("statement-implementation", text(how)),
    ];
    let facts = facts.into_iter().map(|(id, cell)| (id.to_owned(), cell)).collect();
    Ok((format!("{number} {title}"), facts))
}

fn row(line: &EvidenceLine, list: &str) -> ListRow {
    ListRow {
        group: None,
        number: line.number.clone(),
        retired_on: String::new(),
        cells: vec![
            ListCell::Text { text: line.title.clone() },
            ListCell::Code { list: list.to_owned(), code: line.state.clone() },
        ],
        below: Vec::new(),
    }
}

/// Paragraphs of texts that answer the control, with the version that holds.
fn texts(reader: &Reader<'_>, control: &str) -> Result<Listing> {
    let sql = "SELECT answers, text.number, title, heading, version FROM paragraph JOIN text ON text.id = paragraph.text
        WHERE paragraph.retired_on IS NULL AND text.retired_on IS NULL AND text.state <> 'withdrawn' ORDER BY text.number, position";
    let all = reader.rows(sql, [], |row| {
        let said: [String; 5] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?];
        Ok(said)
    })?;
    let named = all.into_iter().filter(|[answers, ..]| ids(answers).iter().any(|id| id == control));
    let text = |text: String| if text.is_empty() { ListCell::Empty } else { ListCell::Text { text } };
    let rows: Vec<ListRow> = named
        .map(|[_, number, title, heading, version]| ListRow {
            group: None,
            number,
            retired_on: String::new(),
            cells: vec![text(title), text(heading), text(version)],
            below: Vec::new(),
        })
        .collect();
    Ok(Listing {
        noun: TEXTS.noun.to_owned(),
        title: "text.many".to_owned(),
        note: String::new(),
        answers: Vec::new(),
        only: Vec::new(),
        total: rows.len() as u64,
        all: rows.len() as u64,
        columns: ["text-title", "paragraph-heading", "text-version"].map(str::to_owned).to_vec(),
        rows,
    })
}
