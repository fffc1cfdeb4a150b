//! The report on an impact assessment as a document, A4 portrait: its result first, then why and how it came to it. A screening
//! is one page and says so; an extract has the sections somebody chose; the six elements of Art. 27 stand alone where wanted.

mod effects;

use aims_core::paper::{ImpactPaper, ImpactPaperAnswer, SignLine, Standing};

use crate::document::{Block, Cell, Column, Document, Grid, Heading, Ink, List, PageShape, Pair, Row, Run, Table};
use crate::fault::PrintFault;
use crate::form::Form;

/// Builds the document a paper says.
///
/// # Errors
/// [`PrintFault::Property`] for an unknown language.
pub fn document(paper: &ImpactPaper) -> Result<Document, PrintFault> {
    let form = Form::new(&paper.head)?;
    let screened = paper.form == "screened";
    let title = form.say(match (paper.extent.as_str(), screened) {
        ("fria", _) => "impact-fria",
        ("short", _) => "impact-extract",
        (_, true) => "impact-paper-screened",
        _ => "impact-paper-full",
    });
    let system = [&paper.system[0], &paper.system[1], &paper.system[2]].into_iter().filter(|text| !text.is_empty());
    let under = system.cloned().collect::<Vec<_>>().join(" ");
    let mut blocks = form.front_of(&title, &under, facts(&form, paper));
    match paper.extent.as_str() {
        "fria" => {
            blocks.extend(fria(&form, paper));
            blocks.extend(result(&form, paper));
            blocks.extend(beside(&form, paper));
        }
        "short" => {
            let approved = [("by", paper.head.approver.clone().into()), ("on", paper.head.date.clone().into())];
            blocks.push(Block::small(form.with("impact-paper-extract-note", approved)));
            // What was left out stands beside the result: whoever reads that alone knows what it does not rest on here.
            let mut told = result(&form, paper);
            if !paper.left_out.is_empty() {
                let left = [("sections", paper.left_out.join("; ").into()), ("count", paper.left_out.len().into())];
                let left = Run::plain(form.with("impact-paper-left-out", left)).ink(Ink::Warn);
                told.insert(1, Block::body(vec![left]));
            }
            told.extend(beside(&form, paper));
            blocks.extend(told);
            if !paper.effects.is_empty() {
                blocks.extend(effects::blocks(&form, paper));
            }
            blocks.extend(sections(&form, paper));
        }
        // One page: of a first round nothing was carried, and where no impact was named its questions say so.
        _ if screened => {
            if !paper.previous[0].is_empty() {
                blocks.push(Block::small(counted(&form, paper)));
            }
            blocks.extend(sections(&form, paper));
            if !paper.effects.is_empty() {
                blocks.extend(effects::blocks(&form, paper));
            }
            blocks.extend(result(&form, paper));
        }
        _ => {
            // How far it is comes before what it says: a draft is read otherwise than an assessment.
            let draft = paper.head.standing == Standing::Draft;
            if draft {
                blocks.extend(lacking(&form, paper));
            } else {
                blocks.push(Block::body(vec![Run::plain(counted(&form, paper))]));
            }
            blocks.extend(beside(&form, paper));
            // Of a draft without any conclusion none is printed.
            if !draft || concluded(paper) {
                blocks.extend(result(&form, paper));
            }
            blocks.extend(why_full(&form, paper));
            blocks.extend(effects::blocks(&form, paper));
            blocks.push(form.heading("impact-paper-answers"));
            blocks.extend(sections(&form, paper));
            blocks.extend(fria(&form, paper));
        }
    }
    match paper.head.standing {
        Standing::Listed => {}
        standing if screened => blocks.push(Block::small(unsigned(&form, paper, standing))),
        _ => blocks.extend(form.sign_off(&signs(paper))),
    }
    if paper.extent == "short" && paper.head.contact.is_empty() {
        blocks.push(Block::small(form.say("impact-paper-ask-none")));
    }
    blocks.extend(form.back());
    if paper.extent == "short" {
        let written = i64::from(!paper.address.is_empty());
        let at = [
            ("written", written.into()),
            ("name", paper.head.organisation.clone().into()),
            ("address", paper.address.clone().into()),
        ];
        blocks.extend([Block::Stay, Block::small(form.with("impact-paper-address", at))]);
    }
    // Ten questions are one page, and whoever is outside is given as few as it takes.
    let page = if paper.form == "screened" || paper.extent == "short" { PageShape::Close } else { PageShape::Portrait };
    let mut document = form.document(&title, "impact-paper-subject", page, blocks);
    if paper.head.standing == Standing::Draft {
        document.running.foot_start = form.foot(&format!("{} · {}", paper.head.number, round(&form, paper)));
    }
    document.marks = form.marks(false);
    Ok(document)
}

fn facts(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Pair> {
    let word = |list: &str, code: &str| match code {
        "" => Run::plain(form.say("impact-paper-nothing")).ink(Ink::Soft),
        code => Run::plain(form.word(list, code)),
    };
    let dated = if paper.head.standing == Standing::Listed { "list-as-of" } else { "print-date" };
    let mut pairs = form.identity();
    match (paper.head.standing, pairs.as_mut_slice()) {
        (Standing::Draft, [_, version, ..]) => {
            *version = Pair::new(form.say("print-version"), Run::plain(round(form, paper)).strong());
        }
        // What is read out of an approved round is neither a list nor approved by itself.
        (Standing::Listed, [_, _, status, ..]) => {
            *status = Pair::new(form.say("print-status"), Run::plain(form.say("impact-paper-of-approved")).strong());
        }
        _ => {}
    }
    let screened = paper.form == "screened";
    if !paper.part.is_empty() {
        pairs.push(Pair::new(form.say("impact-part"), form.own(&paper.part).strong()));
    }
    // The title of a screening says that it is one, and an extract is no form of its own.
    if !screened && paper.extent != "short" {
        pairs.push(Pair::new(form.say("impact-form"), word("impactForm", &paper.form)));
    }
    pairs.extend([
        Pair::new(form.say("impact-whyNow"), word("impactWhy", &paper.why_now)),
        Pair::new(form.say("impact-assessor"), form.own_or(&paper.assessor, "print-not-named")),
        Pair::new(form.say("print-approver"), form.approver()),
        Pair::new(form.say(dated), form.long_day(&paper.head.date)),
        Pair::new(form.say("impact-nextOn"), next(form, paper)),
        Pair::new(form.say("print-classification"), form.own_or(&paper.head.classification, "print-not-classified")),
        form.scope_named(),
    ]);
    if paper.extent == "fria" {
        pairs.push(Pair::new(
            form.say("impact-paper-fria-authority"),
            form.own_or(&paper.fria_authority, "print-not-named"),
        ));
    }
    // A question that is open behind the class is a sentence: it takes a line of its own.
    let of_class = class(form, paper, word("actClass", &paper.class));
    let long = of_class.value.len() > 2;
    pairs.push(if long { of_class.wide() } else { of_class });
    if !screened || !paper.previous[0].is_empty() {
        pairs.push(Pair::new(form.say("impact-paper-before"), before(form, paper)));
    }
    if !paper.occasion.is_empty() {
        pairs.push(Pair::new(form.say("impact-occasion"), form.own(&paper.occasion)).wide());
    }
    // A screening is one page: what it does not ask for stands there where somebody said it.
    if !screened || !paper.consulted.is_empty() {
        let consulted = form.own_or(&paper.consulted, "impact-paper-nothing");
        let pair = Pair::new(form.say("impact-consulted"), consulted);
        pairs.push(if screened { pair } else { pair.wide() });
    }
    pairs
}

/// The class with what stands open behind it.
fn class(form: &Form<'_>, paper: &ImpactPaper, said: Run) -> Pair {
    let mut value = vec![vec![said]];
    value.extend(paper.class_open.iter().map(|one| vec![form.of_class(one)]));
    if !paper.since_on.is_empty() {
        value.insert(
            1,
            vec![
                Run::plain(form.with("impact-paper-class-then", [("on", paper.head.date.clone().into())]))
                    .small()
                    .ink(Ink::Soft),
            ],
        );
        value.extend(since(form, paper).map(|told| vec![Run::plain(told).small().ink(Ink::Warn)]));
    }
    Pair { value, ..Pair::new(form.say("system-actClass"), "") }
}

/// What is known of the class since the day of approval, under the day on which it was looked up.
fn since<'a>(form: &'a Form<'_>, paper: &'a ImpactPaper) -> impl Iterator<Item = String> + 'a {
    let on = || ("on", paper.since_on.clone().into());
    let class = (!paper.class_since.is_empty()).then(|| {
        form.with("impact-paper-class-since", [on(), ("class", form.word("actClass", &paper.class_since).into())])
    });
    let open = paper.class_open_since.iter();
    let open = open.map(move |one| form.with("impact-paper-since", [on(), ("told", form.message(one).into())]));
    class.into_iter().chain(open)
}

/// What is a draft has no version: it is the round that it will be.
fn round(form: &Form<'_>, paper: &ImpactPaper) -> String {
    form.with("impact-paper-round", [("round", paper.head.version.clone().into())])
}

/// The day of the next assessment, which the approval of this one sets.
fn next(form: &Form<'_>, paper: &ImpactPaper) -> Run {
    match (paper.next_on.as_str(), paper.head.standing) {
        ("", Standing::Draft) => Run::plain(form.say("impact-paper-next-draft")).ink(Ink::Soft),
        ("", _) => Run::plain(form.say("impact-paper-nothing")).ink(Ink::Soft),
        (day, _) => Run::plain(form.long_day(day)),
    }
}

fn before(form: &Form<'_>, paper: &ImpactPaper) -> Run {
    let [number, on] = &paper.previous;
    if number.is_empty() {
        return Run::plain(form.say("impact-paper-first")).ink(Ink::Soft);
    }
    Run::plain(form.with("impact-paper-previous", [("number", number.clone().into()), ("on", on.clone().into())]))
}

fn counted(form: &Form<'_>, paper: &ImpactPaper) -> String {
    let [asked, looked, kept, carried] = paper.counts;
    // An answer that only points at impacts is no answer of whoever assessed: it is counted apart.
    let pointing = |one: &&ImpactPaperAnswer| named_alone(one) && ["answered", "kept"].contains(&one.standing.as_str());
    let named = paper.sections.iter().flat_map(|section| &section.answers).filter(pointing).count();
    let args = [
        ("asked", asked.into()),
        ("answered", looked.saturating_sub(named).into()),
        ("named", named.into()),
        ("kept", kept.into()),
        ("carried", carried.into()),
        ("first", i64::from(paper.previous[0].is_empty()).into()),
    ];
    let mut said = form.with("impact-paper-counted", args);
    let taken: Vec<&ImpactPaperAnswer> =
        paper.sections.iter().flat_map(|section| &section.answers).filter(|one| !one.taken.is_empty()).collect();
    if !taken.is_empty() {
        let ids: Vec<&str> = taken.iter().map(|one| one.id.as_str()).collect();
        let args = [("count", taken.len().into()), ("ids", ids.join(", ").into())];
        said = format!("{said} {}", form.with("impact-paper-taken-count", args));
    }
    match asked.saturating_sub(looked + carried) {
        0 => said,
        open => format!("{said} {}", form.with("impact-paper-open", [("count", open.into())])),
    }
}

/// Whether anything of a result is said yet.
fn concluded(paper: &ImpactPaper) -> bool {
    let said = [&paper.decision, &paper.conditions, &paper.dpia[0], &paper.officer[3]];
    said.into_iter().chain(&paper.levels).any(|one| !one.is_empty())
}

/// What a draft lacks before anybody can approve it, and who brings it to its end: first of all that is said of it.
fn lacking(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    let mut items = vec![counted(form, paper)];
    let harms = || paper.effects.iter().filter(|one| one.codes[0] == "harm");
    let unrated = harms().filter(|one| one.rated[1][2].is_empty()).count();
    if unrated > 0 {
        let args = [
            ("count", unrated.into()),
            ("all", harms().count().into()),
            ("named", i64::from(!paper.criteria.is_empty()).into()),
            ("criteria", paper.criteria.clone().into()),
        ];
        items.push(form.with("impact-paper-unrated", args));
    }
    let silent = [
        ("impact-decision", &paper.decision),
        ("impact-dpia", &paper.dpia[0]),
        ("impact-opinion", &paper.officer[3]),
        ("impact-consulted", &paper.consulted),
    ];
    let silent: Vec<String> = silent.iter().filter(|(_, said)| said.is_empty()).map(|(id, _)| form.say(id)).collect();
    if !silent.is_empty() {
        items.push(form.with("impact-paper-silent", [("what", silent.join(" · ").into())]));
    }
    let [action, person, due] = paper.settles.clone();
    let named = i64::from(!action.is_empty());
    let args = [("named", named.into()), ("what", action.into()), ("whom", person.into()), ("due", due.into())];
    items.push(form.with("impact-paper-settles", args));
    let mut blocks = Vec::new();
    if paper.in_use {
        blocks.push(Block::body(vec![Run::plain(form.say("impact-paper-in-use")).strong().ink(Ink::Warn)]));
    }
    let said = |text: String| vec![vec![Run::plain(text).ink(Ink::Warn)]];
    let items = items.into_iter().map(said).collect();
    blocks.extend([form.heading("impact-paper-lacking"), Block::List(List { numbered: false, items })]);
    blocks
}

/// What the round is to the one before it and to one begun after it.
fn beside(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    paper
        .beside
        .iter()
        .map(|told| Block::body(form.told(told).into_iter().map(|run| run.ink(Ink::Warn)).collect()))
        .collect()
}

/// What came of it, and what data protection says.
fn result(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    let level = |code: &str| match code {
        "" => Run::plain(form.say("impact-paper-nothing")).ink(Ink::Soft),
        code => Run::plain(form.word("riskLevelCode", code)).strong(),
    };
    let decision = match paper.decision.as_str() {
        "" => Run::plain(form.say("impact-paper-undecided")).ink(Ink::Warn),
        code => Run::plain(form.word("impactDecision", code)).strong(),
    };
    let mut pairs = vec![
        Pair::new(form.say("impact-decision"), decision),
        Pair::new(form.say("impact-levelBefore"), level(&paper.levels[0])),
        Pair::new(form.say("impact-levelAfter"), level(&paper.levels[1])),
        Pair::new(form.say("impact-criteria"), form.own_or(&paper.criteria, "impact-paper-nothing")),
    ];
    if !paper.conditions.is_empty() {
        pairs.push(Pair::new(form.say("impact-conditions"), form.own(&paper.conditions)).wide());
    }
    // What data protection has not answered says so: a field that is not there would read as not asked.
    let unanswered = || Run::plain(form.say("impact-paper-unanswered")).ink(Ink::Warn);
    let [code, words] = &paper.dpia;
    pairs.push(if code.is_empty() {
        Pair::new(form.say("impact-dpia"), unanswered())
    } else {
        let said = format!("{}. {words}", form.word("dpia", code));
        Pair::new(form.say("impact-dpia"), form.own(&said)).wide()
    });
    let [officer, opinion, on, view] = &paper.officer;
    if view.is_empty() {
        pairs.push(Pair::new(form.say("impact-opinion"), unanswered()));
    } else {
        let view = form.word("officerOpinion", view);
        let id = if opinion.is_empty() { "impact-paper-signed" } else { "impact-paper-opinion" };
        let args = [("words", opinion.clone().into()), ("name", officer.clone().into()), ("on", on.clone().into())];
        let said = format!("{view}. {}", form.with(id, args));
        pairs.push(Pair::new(form.say("impact-opinion"), form.own(&said)).wide());
    }
    let whys =
        [("impact-despite", &paper.despite), ("impact-ownWhy", &paper.own_why), ("impact-classOpen", &paper.class_why)];
    for (label, words) in whys {
        if !words.is_empty() {
            pairs.push(Pair::new(form.say(label), form.own(words)).wide());
        }
    }
    let mut blocks = vec![form.heading("impact-group-result"), Block::Grid(Grid { across: 4, pairs })];
    if !paper.moved.is_empty() {
        blocks.push(Block::body(vec![Run::plain(form.say("ui-impacts-moved")).strong().ink(Ink::Warn)]));
        blocks.push(list(paper.moved.iter().map(|one| form.message(one))));
    }
    blocks
}

fn list(items: impl Iterator<Item = String>) -> Block {
    Block::List(List { numbered: false, items: items.map(|text| vec![vec![Run::plain(text)]]).collect() })
}

fn why_full(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    if paper.demands.is_empty() {
        return Vec::new();
    }
    let heading = form.heading("impact-paper-demands");
    vec![heading, list(paper.demands.iter().map(|one| form.message(one)))]
}

/// The answers, a table a section. What nobody has looked at in this round stands in the one before, and is told at the end by its
/// numbers: repeated it would read as said.
fn sections(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    let (mut blocks, mut left, mut count) = (Vec::new(), Vec::new(), 0_usize);
    let whole = paper.extent != "full" || paper.form == "screened";
    let carried = |one: &ImpactPaperAnswer| !whole && one.standing == "carried" && one.proposed.is_empty();
    for section in &paper.sections {
        let (unseen, said): (Vec<_>, Vec<_>) = section.answers.iter().cloned().partition(carried);
        let title = if section.title.is_empty() {
            form.say("impact-paper-answers")
        } else {
            format!("{} {}", section.id, section.title)
        };
        if !unseen.is_empty() {
            count += unseen.len();
            let ids: Vec<&str> = unseen.iter().map(|one| one.id.as_str()).collect();
            left.push(format!("{title} ({})", ids.join(", ")));
        }
        if said.is_empty() {
            continue;
        }
        let level = if paper.extent == "full" && !section.title.is_empty() { 3 } else { 2 };
        blocks.push(Block::Heading(Heading::new(level, title.clone(), format!("section-{}", section.id))));
        blocks.push(Block::Table(answers(form, paper, (&title, &said))));
    }
    if !left.is_empty() {
        let args =
            [("count", count.into()), ("ids", left.join("; ").into()), ("previous", paper.previous[0].clone().into())];
        blocks.push(Block::body(vec![Run::plain(form.with("impact-paper-carried", args)).ink(Ink::Warn)]));
    }
    blocks
}

fn fria(form: &Form<'_>, paper: &ImpactPaper) -> Vec<Block> {
    if paper.fria.is_empty() {
        return Vec::new();
    }
    let from = if paper.fria_on.is_empty() {
        form.say("ui-impacts-fria-dormant")
    } else {
        form.with("ui-impacts-fria-from", [("on", paper.fria_on.clone().into())])
    };
    let title = form.say("ui-impacts-fria");
    vec![form.heading("ui-impacts-fria"), Block::small(from), Block::Table(answers(form, paper, (&title, &paper.fria)))]
}

/// Nobody wrote this answer: the impacts that were named stand for it.
fn named_alone(one: &ImpactPaperAnswer) -> bool {
    !one.effects.is_empty() && one.words.is_empty() && one.answer.is_empty()
}

/// A question a row: what was answered, what was kept from the round before and why, which impacts it named.
fn answers(form: &Form<'_>, paper: &ImpactPaper, (title, all): (&str, &[ImpactPaperAnswer])) -> Table {
    let (small, short) = (paper.form == "screened", paper.extent == "short");
    let head = ["impactAnswer-question", "impact-paper-asks", "impactAnswer-words"];
    let row = |one: &ImpactPaperAnswer| {
        let mut said = Vec::new();
        if !one.answer.is_empty() {
            said.push(vec![Run::plain(form.word("impactReply", &one.answer)).strong()]);
        }
        said.extend(form.own_lines(&one.words));
        if !one.groups.is_empty() {
            let groups = form.with("impact-paper-groups", [("who", one.groups.join("; ").into())]);
            said.push(vec![Run::plain(groups)]);
        }
        if short {
            said.extend(one.effects.iter().map(|named| vec![Run::plain(level_of(form, paper, named))]));
        } else if !one.effects.is_empty() {
            said.push(vec![Run::plain(form.with("impact-paper-named", [("ids", one.effects.join("; ").into())]))]);
            if named_alone(one) {
                said.push(vec![Run::plain(form.say("impact-paper-named-alone")).small().ink(Ink::Soft)]);
            }
        }
        // A screening is one page: its first lines name the answers that were taken.
        if !one.taken.is_empty() && !small {
            let from = form.with("impact-paper-taken", [("source", one.taken.clone().into())]);
            said.push(vec![Run::plain(from).small().ink(Ink::Soft)]);
        }
        if !one.kept_why.is_empty() {
            let why = form.with("ui-impacts-kept", [("why", one.kept_why.clone().into())]);
            said.push(vec![form.own(&why).small().ink(Ink::Soft)]);
        }
        let open = Run::plain(form.say(&format!("ui-impacts-is-{}", one.standing))).ink(Ink::Warn);
        let last = last(form, one);
        let fit = |run: Run| if small { run.small() } else { run };
        let said = if small { vec![said.into_iter().flat_map(spaced).map(fit).collect()] } else { said };
        // What a register says against the words follows them, whether they were agreed to, kept, proposed or only carried.
        let against = one.against.iter().map(|told| vec![Run::plain(form.message(told)).small().ink(Ink::Warn)]);
        let said = match said.iter().all(Vec::is_empty) {
            true => {
                let open = std::iter::once(vec![fit(open)]).chain(last).chain(proposed(form, one));
                Cell::new(open.chain(against).collect())
            }
            false => Cell::new(said.into_iter().chain(against).collect()),
        };
        Row::cells(vec![Cell::of(Run::plain(&one.id)), Cell::of(fit(Run::plain(&one.text))), said])
    };
    Table {
        summary: title.to_owned(),
        // A short answer needs less room than its question.
        columns: vec![
            Column::new(0.8, 44.0),
            Column::new(if small { 4.3 } else { 3.4 }, 150.0),
            Column::new(if small { 3.6 } else { 4.4 }, 190.0),
        ],
        head: vec![head.map(|id| Cell::of(form.say(id))).to_vec()],
        rows: all.iter().map(row).collect(),
        row_header: Some(0),
    }
}

/// An impact that an answer names, for whoever has the answer alone: its level after the measures, which stand above, or that none is
/// described.
fn level_of(form: &Form<'_>, paper: &ImpactPaper, named: &str) -> String {
    let number = named.split_once(' ').map_or(named, |(number, _)| number);
    let Some(effect) = paper.effects.iter().find(|one| one.number == number || one.what == named) else {
        return named.to_owned();
    };
    let level = match effect.rated[1][2].as_str() {
        "" => "none".to_owned(),
        code => form.word("riskLevelCode", code).to_lowercase(),
    };
    let args = [
        ("named", effect.what.clone().into()),
        ("benefit", i64::from(effect.codes[0] == "benefit").into()),
        ("measured", i64::from(!effect.measures.is_empty()).into()),
        ("level", level.into()),
    ];
    form.with("impact-paper-effect-told", args)
}

/// What the program proposes and nobody has agreed to, marked as that.
fn proposed(form: &Form<'_>, one: &ImpactPaperAnswer) -> Vec<Vec<Run>> {
    if one.proposed.is_empty() {
        return Vec::new();
    }
    let label = vec![Run::plain(form.say("impact-paper-proposed")).small().ink(Ink::Warn)];
    let soft = |line: Vec<Run>| line.into_iter().map(|run| run.small().ink(Ink::Soft)).collect();
    std::iter::once(label).chain(form.own_lines(&one.proposed).into_iter().map(soft)).collect()
}

/// What the round before said, where nobody has looked at it in this one: it stands beside, and counts as nothing yet.
fn last(form: &Form<'_>, one: &ImpactPaperAnswer) -> Vec<Vec<Run>> {
    let [answer, words] = &one.last;
    let code = if answer.is_empty() { String::new() } else { form.word("impactReply", answer) };
    let said =
        [code.as_str(), words.as_str()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
    if said.is_empty() {
        return Vec::new();
    }
    form.own_lines(&said)
        .into_iter()
        .map(|line| line.into_iter().map(|run| run.small().ink(Ink::Soft)).collect())
        .collect()
}

/// A paragraph that goes on with the next.
fn spaced(mut runs: Vec<Run>) -> Vec<Run> {
    runs.push(Run::plain(" "));
    runs
}

/// In one line what a table of signatures would say: a screening is one page.
fn unsigned(form: &Form<'_>, paper: &ImpactPaper, standing: Standing) -> String {
    if standing == Standing::Draft {
        return form.say("print-sign-draft");
    }
    let approved = form.with("print-sign-approval", [("on", paper.head.date.clone().into())]);
    format!("{approved}. {}", form.say("print-sign-unsigned"))
}

fn signs(paper: &ImpactPaper) -> Vec<SignLine> {
    let approved = if paper.head.approver.is_empty() { String::new() } else { paper.head.date.clone() };
    let line = |capacity: &str, name: &str, role: &str, on: &str| SignLine {
        capacity: capacity.to_owned(),
        name: name.to_owned(),
        role: role.to_owned(),
        on: on.to_owned(),
    };
    let mut lines = vec![line("impact-assessor", &paper.assessor, "", "")];
    if !paper.officer[0].is_empty() {
        lines.push(line("impact-officer", &paper.officer[0], "", &paper.officer[2]));
    }
    lines.push(line("sign-approved", &paper.head.approver, &paper.head.approver_role, &approved));
    lines
}
