//! The AI systems with their class under the EU AI Act.

use aims_core::paper::{DutyLine, GapPaper, MappingLine, SystemLine};

use crate::document::{Block, Cell, Column, Heading, Ink, Paragraph, Row, Run, Table};
use crate::form::Form;

pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let mut blocks = vec![form.heading("gap-systems")];
    if paper.systems.is_empty() {
        blocks.push(Block::Paragraph(form.paragraph("gap-systems-none")));
        return blocks;
    }
    // Retired systems are inside or outside of nothing, as the list of systems counts them.
    let retired = |system: &&SystemLine| system.stage == "retired";
    let count = |scope: &str| paper.systems.iter().filter(|one| !retired(one) && one.scope == scope).count();
    let sentence = form.with(
        "gap-systems-sentence",
        [
            ("all", paper.systems.len().into()),
            ("in", count("in").into()),
            ("out", count("out").into()),
            ("undecided", count("undecided").into()),
            ("retired", paper.systems.iter().filter(retired).count().into()),
        ],
    );
    blocks.push(Block::Paragraph(Paragraph::plain(sentence)));
    blocks.push(Block::Table(table(form, paper)));
    blocks.extend(duties(form, paper));
    if !paper.law_as_of.is_empty() {
        blocks.push(Block::small(form.with("gap-law-as-of", [("on", paper.law_as_of.clone().into())])));
    }
    blocks.push(Block::small(form.say("gap-not-legal-advice")));
    blocks
}

/// The articles of the Act that bind a system here, beside the standard, with the evidence that is expected; after the annex.
/// Where the programme's numbers differ, a record carries those of the standard: the programme's stand on the screen.
pub(super) fn mapping(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    if let [line] = paper.mapping.as_slice() {
        return vec![Block::small(alone(form, line))];
    }
    if paper.mapping.is_empty() {
        return Vec::new();
    }
    let heads = [
        "ui-act-article", "gap-mapping-who", "gap-mapping-class", "gap-mapping-from", "ui-act-programme-evidence",
        "ui-act-auditor", "ui-act-coverage",
    ];
    let row = |line: &MappingLine| {
        let coverage = form.say(&format!("ui-act-coverage-{}", line.coverage));
        let [who, class, from] = binds(form, line);
        let plain = |text: &str| Cell::of(Run::plain(text).small());
        Row::cells(vec![
            Cell::of(line.article.as_str()),
            who,
            class,
            from,
            plain(&line.evidence),
            plain(&line.auditor.join(", ")),
            plain(&coverage),
        ])
    };
    let table = Table {
        summary: form.say("ui-act-mapping"),
        columns: vec![
            Column::new(0.9, 44.0),
            Column::new(1.1, 54.0),
            Column::new(1.4, 66.0),
            Column::new(1.0, 52.0),
            Column::new(2.6, 100.0),
            Column::new(1.4, 70.0),
            Column::new(0.8, 46.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.mapping.iter().map(row).collect(),
        row_header: Some(0),
    };
    vec![form.heading("ui-act-mapping"), Block::small(form.say("gap-mapping-hint")), Block::Table(table)]
}

/// The one article that binds, in a sentence: a table of one row would take half a page.
fn alone(form: &Form<'_>, line: &MappingLine) -> String {
    let roles: Vec<String> = line.roles.iter().map(|role| form.code("gap-act-role", role)).collect();
    let systems: Vec<&str> = line.systems.iter().map(|[number, ..]| number.as_str()).collect();
    let coverage = form.say(&format!("ui-act-coverage-{}", line.coverage));
    form.with(
        "gap-mapping-one",
        [
            ("article", line.article.clone().into()),
            ("who", roles.join(", ").into()),
            ("systems", systems.join(", ").into()),
            ("evidence", line.evidence.clone().into()),
            ("auditor", line.auditor.join(", ").into()),
            ("coverage", coverage.into()),
        ],
    )
}

/// Whom an article binds by the law, and which systems on record with what class and from when.
fn binds(form: &Form<'_>, line: &MappingLine) -> [Cell; 3] {
    let roles: Vec<String> = line.roles.iter().map(|role| form.code("gap-act-role", role)).collect();
    let (mut classes, mut days) = (Vec::new(), Vec::new());
    for [number, class, day] in &line.systems {
        classes.push(vec![Run::plain(format!("{number}: {}", form.code("gap-class", class))).small()]);
        let day = if day.is_empty() { form.say("gap-mapping-dormant") } else { form.short_day(day) };
        days.push(vec![Run::plain(day).small()]);
    }
    [Cell::of(roles.join(", ")), Cell::new(classes), Cell::new(days)]
}

/// What the Act asks for each classified system: article, duty, day.
fn duties(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    let heads = ["gap-duties-article", "gap-duties-asks", "gap-duties-from"];
    let mut rows = Vec::new();
    for system in paper.systems.iter().filter(|system| !system.duties.is_empty()) {
        let class = form.code("gap-class", &system.class);
        let roles: Vec<String> = system.act_roles.iter().map(|role| form.code("gap-act-role", role)).collect();
        let role = if roles.is_empty() { String::new() } else { format!(" · {}", roles.join(", ")) };
        let runs = vec![
            Run::plain(format!("{} ", system.number)),
            form.own(&system.name),
            Run::plain(format!("{role}: {class}")),
        ];
        rows.push(Row::Group { runs, id: format!("duties-{}", system.number), bookmark: false });
        rows.extend(system.duties.iter().map(|duty| duty_row(form, duty)));
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table {
        summary: form.say("gap-duties"),
        columns: vec![Column::new(1.4, 84.0), Column::new(5.6, 220.0), Column::new(1.6, 80.0)],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows,
        row_header: Some(0),
    };
    let mut blocks = vec![Block::Heading(Heading::new(3, form.say("gap-duties"), "gap-duties")), Block::Table(table)];
    let open: Vec<String> = paper.systems.iter().filter(|system| unplaced(system)).map(named).collect();
    if !open.is_empty() {
        let args = [("count", open.len().into()), ("systems", open.join(", ").into())];
        blocks.push(Block::body(vec![Run::plain(form.with("gap-duties-open", args)).ink(Ink::Warn)]));
    }
    blocks
}

/// A system in use or on its way of which nobody knows yet what the Act asks.
fn unplaced(system: &SystemLine) -> bool {
    system.class.is_empty() && system.stage != "retired"
}

fn named(system: &SystemLine) -> String {
    format!("{} {}", system.number, system.name)
}

fn duty_row(form: &Form<'_>, duty: &DutyLine) -> Row {
    let mut text = vec![vec![Run::plain(&duty.text)]];
    if duty.open {
        text.push(vec![Run::plain(form.say("gap-duty-unsettled")).small().ink(Ink::Warn)]);
    }
    if !duty.note.is_empty() {
        text.push(vec![Run::plain(&duty.note).small().ink(Ink::Soft)]);
    }
    let from = match (duty.on.as_str(), duty.after.as_str()) {
        ("", "") => form.say("gap-duties-on-change"),
        ("", after) => form.with("gap-duties-on-change-after", [("on", after.into())]),
        (on, _) => form.short_day(on),
    };
    let from = match (duty.open, duty.disputed) {
        (true, _) => form.with("gap-duty-if", [("from", from.into())]),
        (false, true) => form.with("gap-duty-disputed", [("from", from.into())]),
        (false, false) => from,
    };
    Row::cells(vec![Cell::of(Run::plain(&duty.article).strong()), Cell::new(text), Cell::of(from)])
}

fn table(form: &Form<'_>, paper: &GapPaper) -> Table {
    let heads = ["gap-column-number", "gap-column-system", "gap-column-role", "gap-column-scope", "gap-column-class"];
    let row = |system: &SystemLine| {
        let purpose = vec![form.own_or(&system.purpose, "gap-purpose-none").small()];
        let roles: Vec<String> = system.roles.iter().map(|role| form.code("gap-role", role)).collect();
        let stage = form.code("gap-stage", &system.stage);
        // A name is of no language.
        let owner = match system.owner.as_str() {
            "" => form.own_or("", "gap-owner-none"),
            name => Run::plain(name),
        };
        Row::cells(vec![
            Cell::of(Run::plain(&system.number)),
            Cell::new(vec![vec![form.own(&system.name).strong()], purpose]),
            Cell::new(vec![
                vec![Run::plain(roles.join(", "))],
                vec![Run::plain(stage).ink(Ink::Soft)],
                vec![owner.small()],
            ]),
            Cell::new(vec![
                vec![Run::plain(form.code("gap-scope", &system.scope))],
                vec![form.own(&system.scope_reason).small()],
            ]),
            class(form, system),
        ])
    };
    Table {
        summary: form.say("gap-systems"),
        columns: vec![
            Column::new(0.8, 44.0),
            Column::new(2.8, 130.0),
            Column::new(1.5, 80.0),
            Column::new(2.4, 100.0),
            Column::new(2.0, 96.0),
        ],
        head: vec![heads.iter().map(|id| Cell::of(form.say(id))).collect()],
        rows: paper.systems.iter().flat_map(|system| std::iter::once(row(system)).chain(open(form, system))).collect(),
        row_header: Some(0),
    }
}

/// What stands open behind the class, over the whole width: in the cell it would be a tower.
fn open(form: &Form<'_>, system: &SystemLine) -> Option<Row> {
    let said = |one| vec![Run::plain(form.message(one)).small().ink(Ink::Warn)];
    let told: Vec<Vec<Run>> = system.class_open.iter().map(said).collect();
    (!told.is_empty()).then(|| Row::below(told, 5))
}

fn class(form: &Form<'_>, system: &SystemLine) -> Cell {
    let needless = match (system.scope.as_str(), system.stage.as_str()) {
        (_, "retired") => Some("gap-not-needed-retired"),
        ("out", _) => Some("gap-not-needed"),
        _ => None,
    };
    if let Some(why) = needless.filter(|_| system.class.is_empty()) {
        return Cell::of(Run::plain(form.say(why)).ink(Ink::Soft));
    }
    if system.class.is_empty() {
        return Cell::of(Run::plain(form.say("gap-class-none")).ink(Ink::Warn));
    }
    let ink = match system.class.as_str() {
        "prohibited" => Ink::Bad,
        "legalReview" => Ink::Warn,
        class if class.starts_with("highRisk") => Ink::Warn,
        _ => Ink::Body,
    };
    let who = [
        ("on", form.short_day(&system.class_on).into()),
        ("by", system.class_by.clone().into()),
        ("law", form.short_day(&system.law_as_of).into()),
    ];
    let mut told = vec![
        vec![Run::plain(form.code("gap-class", &system.class)).ink(ink).strong()],
        vec![Run::plain(system.articles.join("; ")).small()],
    ];
    for [article, words] in &system.relies {
        let args = [("article", article.clone().into()), ("words", words.clone().into())];
        told.push(vec![Run::plain(form.with("gap-class-relies", args)).small()]);
    }
    if system.relies_unnamed {
        told.push(vec![Run::plain(form.say("gap-class-relies-unnamed")).small().ink(Ink::Warn)]);
    }
    told.push(vec![Run::plain(form.with("gap-class-by", who)).small().ink(Ink::Soft)]);
    Cell::new(told)
}
