//! Summary, exclusions, and how the controls were determined.

use aims_core::Message;
use aims_core::paper::{ControlLine, Standing, StatementPaper};

use super::anchor::row_id;
use super::who::who;
use crate::document::{Block, Cell, Column, Grid, Ink, Pair, Paragraph, ParagraphStyle, Row, Run, Table};
use crate::form::Form;

pub(super) fn summary(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let count = |fits: &dyn Fn(&&ControlLine) -> bool| paper.controls.iter().filter(|line| fits(line)).count();
    let status = |status: &'static str| count(&move |line| line.applicability == "applicable" && line.status == status);
    let own = |own: bool| count(&move |line| line.domain.is_empty() == own);
    let applies = |own: bool| count(&move |line| line.domain.is_empty() == own && line.applicability == "applicable");
    let states = form.with(
        "statement-summary-status",
        [
            ("implemented", status("implemented").into()),
            ("partly", status("partly").into()),
            ("planned", status("planned").into()),
            ("notstarted", status("not-started").into()),
            ("nostatus", status("").into()),
            ("undecided", count(&|line| line.applicability == "undecided").into()),
            ("own", own(true).into()),
            ("ownapply", applies(true).into()),
            ("annex", applies(false).into()),
            ("annexall", own(false).into()),
        ],
    );
    // Page one: how many, how far they are, what contradicts itself, what is left out and why.
    let mut blocks = vec![Block::Grid(Grid { across: 4, pairs: figures(form, paper) })];
    if !paper.provisional {
        blocks.extend(despite(form, paper).map(|link| Block::body(vec![link])));
    }
    blocks.extend(exclusions(form, paper));
    blocks.push(form.heading("statement-summary"));
    blocks.push(Block::Paragraph(Paragraph::plain(states)));
    if !paper.note.is_empty() {
        blocks.push(Block::body(vec![form.own(&paper.note)]));
    }
    blocks
}

/// Which document it is, and what it is about: the scope with its systems and places.
pub(super) fn facts(form: &Form<'_>, paper: &StatementPaper) -> Vec<Pair> {
    let mut facts = form.facts();
    // What lies inside stands beside the scope.
    facts.pop();
    facts.push(form.scope_headed().span(3));
    let systems = match paper.systems.is_empty() {
        true => Run::plain(form.say("print-systems-none")).ink(Ink::Soft),
        false => form.own(&paper.systems.join(", ")),
    };
    // Places are announced where some are named.
    let label = if paper.sites.trim().is_empty() { "print-inside-systems" } else { "print-inside" };
    let mut inside = Pair::new(form.say(label), systems);
    inside.value.extend((!paper.sites.trim().is_empty()).then(|| vec![form.own(&paper.sites)]));
    facts.push(inside);
    facts
}

/// Four figures, each with what it is counted from.
fn figures(form: &Form<'_>, paper: &StatementPaper) -> Vec<Pair> {
    let count = |fits: &dyn Fn(&ControlLine) -> bool| paper.controls.iter().filter(|line| fits(line)).count();
    let applicable = count(&|line| line.applicability == "applicable");
    let moved = paper.changes.iter().filter(|change| change.dated_later()).count();
    let figure = |label: &str, part: usize, whole: usize| {
        let text = form.with("statement-figure", [("part", part.into()), ("whole", whole.into())]);
        Pair::new(form.say(label), Run::plain(text).strong())
    };
    // The controls behind the figure of those overdue are named beside it.
    let late: Vec<&ControlLine> = paper.controls.iter().filter(|line| overdue(paper, line)).collect();
    let mut late_figure = figure("statement-overdue-label", late.len(), applicable);
    if !late.is_empty() {
        let numbers: Vec<&str> = late.iter().map(|line| line.number.as_str()).collect();
        late_figure.value.iter_mut().for_each(|line| {
            line.push(Run::plain(format!(" {}", numbers.join(", "))).small().ink(Ink::Warn));
        });
    }
    // Beside how many apply: how many of them are implemented, that nobody takes the one for the other.
    let mut apply = figure("statement-applicable", applicable, paper.controls.len());
    let implemented = count(&|line| line.applicability == "applicable" && line.status == "implemented");
    let told = form.with("statement-figure-implemented", [("count", implemented.into())]);
    let ink = if implemented == 0 { Ink::Warn } else { Ink::Soft };
    apply.value.iter_mut().for_each(|line| line.push(Run::plain(format!(" · {told}")).small().ink(ink)));
    vec![
        apply,
        figure("statement-excluded", count(&|line| line.applicability == "excluded"), paper.controls.len()),
        late_figure,
        figure("statement-redated-label", moved, applicable),
    ]
}

/// A target date that was past on the day of the statement, of a control that does not run yet.
pub(super) fn overdue(paper: &StatementPaper, line: &ControlLine) -> bool {
    let awaited = line.applicability == "applicable" && line.status != "implemented" && !line.target_date.is_empty();
    awaited && line.target_date < paper.head.date
}

/// What contradicts itself. In a draft the excluded rows and the figure of those overdue say what is theirs; it tells that there
/// is more.
fn despite(form: &Form<'_>, paper: &StatementPaper) -> Option<Run> {
    let found = |despite: &aims_core::paper::Despite| despite.apart().0.iter().any(|one| one.id != DECIDER_LEFT);
    let more = paper.head.despite.as_ref().is_some_and(found);
    form.despite_link().filter(|_| more || paper.head.standing != Standing::Draft)
}

/// Why a statement is provisional, who resolves it and by when, and what else is open.
pub(super) fn provisional(form: &Form<'_>, paper: &StatementPaper) -> Option<Block> {
    let by = if paper.confirm_by.is_empty() {
        form.say("statement-provisional-no-day")
    } else {
        form.long_day(&paper.confirm_by)
    };
    let who = if paper.head.owner.is_empty() { form.say("print-not-named") } else { paper.head.owner.clone() };
    let until = form.with("statement-provisional-until", [("name", who.into()), ("day", by.into())]);
    let lacks = |[system, lacks]: &[String; 2]| {
        form.with("statement-unassessed", [("system", system.clone().into()), ("lacks", lacks.clone().into())])
    };
    let systems = paper.unassessed.iter().map(lacks).collect::<Vec<_>>().join("; ");
    let why = form
        .with("statement-provisional-text", [("count", paper.unassessed.len().into()), ("systems", systems.into())]);
    let mut runs = vec![Run::plain(why), Run::plain(" "), Run::plain(until).strong()];
    runs.extend(despite(form, paper).into_iter().flat_map(|link| [Run::plain(" "), link]));
    paper.provisional.then_some(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Callout }))
}

pub(super) fn domain_name(form: &Form<'_>, domain: &str, title: &str) -> String {
    if domain.is_empty() {
        return form.say("statement-own-controls");
    }
    form.with("statement-domain", [("domain", domain.into()), ("title", title.into())])
}

/// The sentence of an exclusion whose decider has left.
const DECIDER_LEFT: &str = "contradiction-decider-left";

/// Whether a finding says of a control that whoever excluded it has left.
fn left(found: &Message, control: &str) -> bool {
    found.id == DECIDER_LEFT && found.args.get("control").is_some_and(|one| one == control)
}

/// Excluded controls first, on their own: an auditor reads these before anything else.
fn exclusions(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let row = |line: &ControlLine| {
        let named = vec![
            Run::plain(&line.number).strong().to(row_id(&line.number)),
            Run::plain(" "),
            Run::plain(&line.title).in_lang(&line.title_lang),
        ];
        // Until it is issued, the row itself says that nobody here stands behind it.
        let draft = paper.head.despite.as_ref().filter(|_| paper.head.standing == Standing::Draft);
        let mut words = form.own_lines(&line.exclusion_words);
        // What reopens it runs on behind the reason, and so all of it finds room on page one.
        let mut after = match line.reopens.is_empty() {
            true => vec![Run::plain(format!(" ({})", form.say("statement-reopens-none"))).ink(Ink::Soft)],
            false => vec![Run::plain(format!(" {} ", form.say("statement-reopens"))).strong(), form.own(&line.reopens)],
        };
        match words.last_mut() {
            Some(last) => last.append(&mut after),
            None => words.push(after),
        }
        for found in draft.iter().flat_map(|despite| &despite.found).filter(|found| left(found, &line.number)) {
            words.push(vec![Run::plain(form.message(found)).small().ink(Ink::Warn)]);
        }
        Row::cells(vec![
            Cell::new(vec![
                named,
                vec![Run::plain(form.code("statement-ground", &line.exclusion_ground)).ink(Ink::Soft)],
            ]),
            Cell::new(words),
            Cell::new(who(form, line)),
        ])
    };
    let rows: Vec<Row> = paper.controls.iter().filter(|line| line.applicability == "excluded").map(row).collect();
    let heads = ["statement-control", "statement-reason-reopens", "statement-watched"];
    let told = match rows.is_empty() {
        true => Block::Paragraph(form.paragraph("statement-exclusions-none")),
        false => Block::Table(Table {
            summary: form.say("statement-exclusions"),
            columns: vec![Column::new(2.6, 130.0), Column::new(6.4, 260.0), Column::new(2.4, 118.0)],
            head: vec![heads.map(|id| Cell::of(form.say(id))).to_vec()],
            rows,
            row_header: Some(0),
        }),
    };
    vec![form.heading("statement-exclusions"), told]
}

pub(super) fn method(form: &Form<'_>, paper: &StatementPaper) -> Vec<Block> {
    let told = form.with("statement-method-text", [("provisional", u32::from(paper.provisional).into())]);
    let mut blocks = vec![form.heading("statement-method"), Block::Paragraph(Paragraph::plain(told))];
    blocks.push(form.heading("statement-approval-proves"));
    blocks.push(Block::Paragraph(form.paragraph("statement-approval-text")));
    if paper.head.approver.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("print-not-yet-approved").style(ParagraphStyle::Small)));
    }
    blocks
}
