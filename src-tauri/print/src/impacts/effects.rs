//! Impacts on paper: a table of harms with levels before and after their measures, and the benefits beside, never set off.

use aims_core::paper::{ImpactPaper, ImpactPaperEffect};

use crate::document::{Block, Cell, Column, Ink, Row, Run, Table};
use crate::form::Form;

/// The impacts that count; those nobody has looked at are told as such.
pub(super) fn blocks(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    if paper.effects.is_empty() {
        let none = Block::small(form.say("impact-paper-no-effects"));
        return if paper.form == "screened" { vec![none] } else { vec![form.heading("ui-impacts-effects"), none] };
    }
    let mut columns = vec![
        ("impactEffect-what", Column::new(3.0, 130.0)),
        ("impactEffect-levelBefore", Column::new(1.0, 54.0)),
        ("impactEffect-measures", Column::new(2.6, 110.0)),
        ("impactEffect-levelAfter", Column::new(1.0, 54.0)),
    ];
    if !outside(paper) {
        columns.push(("impact-paper-follows", Column::new(1.8, 80.0)));
    }
    let (head, columns): (Vec<&str>, Vec<Column>) = columns.into_iter().unzip();
    let table = Table {
        summary: form.say("ui-impacts-effects"),
        columns,
        head: vec![head.into_iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.effects.iter().map(|one| row(form, paper, one)).collect(),
        row_header: Some(0),
    };
    vec![form.heading("ui-impacts-effects"), Block::Table(table), Block::small(form.say("impact-paper-key"))]
}

/// What an extract says is for readers outside: no numbers, and nothing of the register of risks.
fn outside(paper: &ImpactPaper) -> bool {
    paper.extent == "short"
}

fn row(form: &Form<'_>, paper: &ImpactPaper, one: &ImpactPaperEffect) -> Row {
    let [kind, area, target] = &one.codes;
    let word = |list: &str, code: &str| if code.is_empty() { String::new() } else { form.word(list, code) };
    let about = [word("effectKind", kind), word("effectArea", area), word("effectTarget", target), one.who.clone()];
    let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let mut what = vec![
        match outside(paper) {
            true => vec![form.own(&one.what).strong()],
            false => vec![Run::plain(format!("{} ", one.number)).strong(), form.own(&one.what)],
        },
        vec![form.own(&about).small().ink(Ink::Soft)],
    ];
    if one.carried {
        what.push(vec![Run::plain(form.say("impactEffect-carried")).ink(Ink::Warn)]);
    }
    let harm = kind == "harm";
    let rated = |[likelihood, consequence, level]: &[String; 3]| match (level.as_str(), harm) {
        ("", true) => Cell::of(Run::plain(form.say("ui-impacts-unrated")).ink(Ink::Warn)),
        ("", false) => Cell::of(Run::plain(form.say("impact-paper-no-level")).ink(Ink::Soft)),
        (level, _) => Cell::new(vec![
            vec![Run::plain(form.word("riskLevelCode", level)).strong()],
            vec![Run::plain(format!("{likelihood} × {consequence}")).small()],
        ]),
    };
    let none = || Run::plain(form.say("impact-paper-nothing")).ink(Ink::Soft);
    let measures = Cell::new(form.own_lines(&one.measures)).or(none());
    let mut cells = vec![Cell::new(what), rated(&one.rated[0]), measures, rated(&one.rated[1])];
    if !outside(paper) {
        let mut follows: Vec<Vec<Run>> = one.follows.iter().map(|name| vec![form.own(name)]).collect();
        follows.extend(form.own_lines(&one.why_no_risk));
        cells.push(Cell::new(follows).or(none()));
    }
    Row::cells(cells)
}
