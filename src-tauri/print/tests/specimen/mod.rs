//! Artificial documents: a rich one in both page shapes, the longest case and the emptiest.

#![allow(dead_code)]

use aims_print::document::{
    Block, Cell, Column, Document, Grid, Heading, Ink, List, Mark, PageShape, Pair, Paragraph, ParagraphStyle, Picture,
    Row, Run, Running, Table, Title, Tone,
};

/// Groups and how many rows each has: 38 in all.
const GROUPS: [(&str, &str, usize); 9] = [
    ("G.2", "Policies and their upkeep", 3),
    ("G.3", "Who answers for what", 2),
    ("G.4", "Means: people, tools, machines", 5),
    ("G.5", "Consequences for people", 4),
    ("G.6", "Life of a system", 9),
    ("G.7", "Where records come from", 5),
    ("G.8", "Telling those concerned", 4),
    ("G.9", "Using systems with care", 3),
    ("G.10", "Partners and customers", 3),
];

const REASONS: [&str; 5] = [
    "Los modelos de clasificación intervienen en decisiones que afectan a solicitantes; el riesgo R-004 exige una revisión humana documentada antes de cada versión.",
    "Kontrola wynika z umowy z klientem; przegląd odbywa się co kwartał, a wyniki zatwierdza właściciel procesu.",
    "Ο έλεγχος απαιτείται από τη σύμβαση με τον πελάτη και επανεξετάζεται κάθε εξάμηνο.",
    "Kontrolu vyžaduje nařízení; příslušný záznam vede vedoucí týmu a ověřuje se při každém vydání modelu.",
    "Chosen as good practice: a short list of checks before release keeps errors ≤ 2 % → fewer complaints; cost about 1 200 € a year.",
];

/// A document with every kind of block, 38 table rows in nine groups.
pub fn rich(page: PageShape) -> Document {
    let mut blocks = front();
    blocks.push(Block::Heading(Heading::new(2, "Controls", "controls")));
    blocks.push(Block::Table(controls(&|i| REASONS[i % 5].to_owned())));
    blocks.extend(back());
    document(page, blocks)
}

/// Cells of 5,000 characters, an unbroken string of 10,000, four scripts, characters no font has.
pub fn longest(page: PageShape) -> Document {
    let scripts = [
        "Żółć gęślą jaźń, őrült fűnyíró, šťastný žluťoučký kůň, þæð ŋoŋ. ",
        "Εύρηκα: ταχύτατη αλώπηξ βαφής ψημένη γη. ",
        "Съешь же ещё этих мягких французских булок; ґанок, їжак, ђак, џеп. ",
        "Ángel, ¿cigüeña? coração, naïve, øre, Straße ẞ, ſ, ǆ, ș ț. ",
    ];
    let mut blocks = front();
    blocks.push(Block::Heading(Heading::new(2, "Controls", "controls")));
    blocks.push(Block::Table(controls(&|i| match i {
        3 => "x".repeat(10_000),
        7 => words(5_000, "検査 مرحبا שלום \u{1F600} e\u{33A}\u{36B} \u{7}bell \u{AD}soft"),
        n if n % 6 == 1 => scripts.join("").repeat(5_000 / 200),
        n => numbered(n, 5_000),
    })));
    blocks.push(Block::Paragraph(Paragraph::plain("0123456789".repeat(1_000))));
    blocks.push(Block::Paragraph(Paragraph::plain(numbered(99, 9_000)).style(ParagraphStyle::Callout)));
    blocks.push(Block::Grid(Grid { across: 3, pairs: vec![Pair::new("Scope", numbered(77, 9_000)).wide()] }));
    blocks.push(Block::List(List { numbered: false, items: vec![vec![vec![Run::plain(numbered(55, 9_000))]]] }));
    blocks.push(Block::Heading(Heading::new(3, numbered(11, 600), "long-heading")));
    blocks.extend(back());
    let mut document = document(page, blocks);
    document.running.head_start = vec![Run::plain("Very long organisation name ".repeat(40))];
    document.running.foot_start = vec![Run::plain("No. ".repeat(200))];
    document
}

/// The least a document can hold.
pub fn emptiest(page: PageShape) -> Document {
    let mut document = document(page, vec![Block::Title(Title { text: "T".to_owned(), ..Title::default() })]);
    document.author = String::new();
    document.subject = String::new();
    document.running = Running::default();
    document.marks = Vec::new();
    document.blocks.push(Block::Paragraph(Paragraph::plain("")));
    document.blocks.push(Block::Grid(Grid { across: 3, pairs: Vec::new() }));
    document.blocks.push(Block::List(List::default()));
    document
}

fn document(page: PageShape, blocks: Vec<Block>) -> Document {
    Document {
        lang: "en".to_owned(),
        content_lang: "es".to_owned(),
        title: "Statement of specimens <1.0> & more".to_owned(),
        author: "Ñandú Análisis, S. L.".to_owned(),
        subject: "A document with every kind of block".to_owned(),
        date: "2026-03-02".to_owned(),
        page,
        running: Running {
            head_start: vec![Run::plain("Ñandú Análisis, S. L. · Statement of specimens")],
            foot_start: vec![Run::plain("SP-1 · version 1.0")],
            foot_under: vec![
                Run::plain("Journal entry 128 · 2026-03-02 09:14 UTC · "),
                Run::plain("9f86d081884c7d659a2feaa0c55ad015"),
            ],
            page_label: "Page {page} of {pages}".to_owned(),
        },
        marks: vec![
            Mark { text: "DRAFT: not approved".to_owned(), tone: Tone::Warning },
            Mark { text: "SAMPLE: invented company, for demonstration only".to_owned(), tone: Tone::Remark },
        ],
        blocks,
    }
}

fn front() -> Vec<Block> {
    let logo = Picture {
        bytes: logo(),
        alt: "Logo of Ñandú Análisis: a circle on a bar".to_owned(),
        max_width: 120.0,
        max_height: 40.0,
    };
    let title = Title {
        over: vec![Run::plain("Ñandú Análisis, S. L.")],
        text: "Statement of specimens".to_owned(),
        under: vec![Run::plain("Every kind of block this program prints").ink(Ink::Soft)],
        logo: Some(logo),
    };
    let pairs = vec![
        Pair::new("Document", Run::plain("SP-1").strong()),
        Pair::new("Version", "1.0"),
        Pair::new("Status", Run::plain("Draft").ink(Ink::Warn).strong()),
        Pair::new("Date", "2026-03-02"),
        Pair::new("Owner", "Íñigo Pérez-Reverte, AI lead"),
        Pair::new("Approved by", Run::plain("Not yet approved").ink(Ink::Soft)),
        Pair::new("Classification", "Internal"),
        Pair::new("Standard", "Specimen 42:2023 (catalogue revision 3)"),
        Pair::new(
            "Scope of the system",
            Run::plain(
                "Desarrollo, prueba y explotación de los sistemas de clasificación de solicitudes de la \
                 organización en Zaragoza y Huesca, incluidos los servicios contratados a terceros.",
            )
            .in_lang("es"),
        )
        .wide(),
    ];
    let sentence = "38 controls listed: 33 applicable, 5 excluded, 0 undecided.";
    vec![
        Block::Title(title),
        Block::Grid(Grid { across: 4, pairs }),
        Block::Heading(Heading::new(2, "Summary", "summary")),
        Block::Paragraph(Paragraph::plain(sentence).style(ParagraphStyle::Lead)),
        Block::Paragraph(Paragraph {
            runs: vec![
                Run::plain("The rows follow under "),
                Run::plain("Controls").to("controls"),
                Run::plain(", the fifth group under "),
                Run::plain("G.6 Life of a system").to("group-G.6"),
                Run::plain(". Questions to "),
                Run::plain("ai@example.org").to_address("mailto:ai@example.org"),
                Run::plain(". "),
                Run::plain("Esta frase está en español").in_lang("es").italic(),
                Run::plain(" and this one is not -> see "),
                Run::plain("row G.7.3").to("G.7.3"),
                Run::plain("."),
            ],
            style: ParagraphStyle::Body,
        }),
        Block::Paragraph(
            Paragraph::plain(
                "This statement is provisional: no approved assessment exists yet, so the necessary controls could \
                 not be compared with assessed risks. It is to be confirmed or changed once there is one.",
            )
            .style(ParagraphStyle::Callout),
        ),
        Block::List(List {
            numbered: false,
            items: vec![
                vec![vec![Run::plain("First point, short.")]],
                vec![vec![
                    Run::plain("Second point, ").strong(),
                    Run::plain(
                        "long enough to need a second line on a page that stands upright, so that the hanging \
                     indent can be seen below the bullet.",
                    ),
                ]],
            ],
        }),
        Block::Heading(Heading::new(3, "By group", "by-group")),
        Block::Table(counts()),
    ]
}

fn back() -> Vec<Block> {
    let line = |capacity: &str, name: &str, on: &str| Row::cells([capacity, name, on].map(Cell::of).to_vec());
    let note = "Identifiers refer to an invented list; the text of no standard is reproduced.";
    vec![
        Block::Heading(Heading::new(2, "Sign-off", "sign-off")),
        Block::Table(Table {
            summary: "Sign-off".to_owned(),
            columns: vec![Column::new(1.6, 40.0), Column::new(2.6, 40.0), Column::new(1.1, 40.0)],
            head: vec![["Capacity", "Name and role", "Date"].map(Cell::of).to_vec()],
            rows: vec![
                line("Approved", "María José Núñez, managing director", "2026-03-02"),
                line("Responsible for the document", "Íñigo Pérez-Reverte, AI lead", ""),
            ],
            row_header: Some(0),
        }),
        Block::Paragraph(Paragraph::plain(note).style(ParagraphStyle::Small)),
    ]
}

fn counts() -> Table {
    let head = ["Group", "Listed", "Applicable", "Excluded"].map(Cell::of).to_vec();
    let rows = GROUPS.iter().map(|(id, title, n)| {
        let group = vec![Run::plain(*id).to(format!("group-{id}")), Run::plain(format!(" {title}"))];
        let figures = [*n, n - 1, 1].map(|figure| Cell::of(figure.to_string()));
        Row::cells([Cell::new(vec![group])].into_iter().chain(figures).collect())
    });
    let total = ["Total", "38", "29", "9"].map(|text| Cell::of(Run::plain(text).strong())).to_vec();
    Table {
        summary: "Controls by group: listed, applicable and excluded".to_owned(),
        columns: vec![
            Column::new(4.0, 120.0),
            Column::figures(1.0, 50.0),
            Column::figures(1.0, 50.0),
            Column::figures(1.0, 50.0),
        ],
        head: vec![head],
        rows: rows.chain([Row::cells(total)]).collect(),
        row_header: Some(0),
    }
}

fn controls(reason: &dyn Fn(usize) -> String) -> Table {
    let mut rows = Vec::new();
    let mut i = 0;
    for (id, title, count) in GROUPS {
        rows.push(Row::Group {
            runs: vec![Run::plain(format!("{id} {title}"))],
            id: format!("group-{id}"),
            bookmark: true,
        });
        for n in 0..count {
            let excluded = n == 0 && count > 3;
            let number = format!("{id}.{}", n + 2);
            let decision = if excluded {
                Run::plain("Excluded").ink(Ink::Bad).strong()
            } else {
                Run::plain("Applicable").ink(Ink::Ok).strong()
            };
            rows.push(Row::Cells {
                id: number.clone(),
                cells: vec![
                    Cell::of(number),
                    Cell::of(format!("Specimen control on {}", title.to_lowercase())),
                    Cell::of(decision),
                    Cell::new(vec![
                        vec![Run::plain("Risk · Contract").small().ink(Ink::Soft)],
                        vec![Run::plain(reason(i)).in_lang(["es", "pl", "el", "cs", "en"][i % 5])],
                    ]),
                    Cell::of(Run::plain("Checklist LV-07, kept in the register of releases").in_lang("en")),
                    Cell::new(vec![vec![Run::plain("Planned")], vec![Run::plain("by 2026-09-30").ink(Ink::Soft)]]),
                    Cell::of("Íñigo Pérez-Reverte"),
                ],
            });
            i += 1;
        }
    }
    let head = ["Control", "Title", "Decision", "Reason", "How it is implemented", "Status", "Owner"].map(Cell::of);
    Table {
        summary: "Each control with decision, reason, implementation, status and owner".to_owned(),
        columns: vec![
            Column::new(0.7, 42.0),
            Column::new(1.6, 70.0),
            Column::new(0.9, 52.0),
            Column::new(3.6, 110.0),
            Column::new(2.0, 70.0),
            Column::new(1.0, 52.0),
            Column::new(1.1, 50.0),
        ],
        head: vec![head.to_vec()],
        rows,
        row_header: Some(0),
    }
}

/// Words that are all different, so that a lost one is noticed.
fn numbered(seed: usize, length: usize) -> String {
    let mut text = String::new();
    let mut i = 0;
    while text.chars().count() < length {
        text += &format!("w{seed}q{i} ");
        i += 1;
    }
    text
}

fn words(length: usize, text: &str) -> String {
    text.chars().chain([' ']).cycle().take(length).collect()
}

/// A small PNG with transparency: a disc over a bar.
fn logo() -> Vec<u8> {
    let (width, height) = (180_u32, 60_u32);
    let mut rgba = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) = (i64::from(x) - 30, i64::from(y) - 30);
            let disc = dx * dx + dy * dy < 24 * 24;
            let bar = x > 64 && (22..38).contains(&y);
            rgba.extend_from_slice(if disc || bar { &[0x1D, 0x5B, 0xB8, 0xFF] } else { &[0, 0, 0, 0] });
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    if let Ok(mut writer) = encoder.write_header() {
        let _ = writer.write_image_data(&rgba);
    }
    bytes
}
