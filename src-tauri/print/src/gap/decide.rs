//! What whoever reads the report has to decide: use ahead of an assessment, what is late or kept shorter than promised, a new end, a body, systems nobody placed, exclusions, gaps without an owner.

use aims_core::paper::{GapLine, GapPaper};

use crate::document::{Block, Heading, List, Run};
use crate::form::Form;

/// The decisions that wait, each in a sentence; nothing where none does.
pub(super) fn blocks(form: &Form<'_>, paper: &GapPaper) -> Vec<Block> {
    // What goes on today and nobody has decided comes before what is only to come.
    let ahead = paper.ahead.iter().filter(|one| !one.doing.is_empty()).map(|one| {
        let named = i64::from(!one.owner.is_empty()).into();
        let args = [
            ("system", one.system.clone().into()),
            ("named", named),
            ("owner", one.owner.clone().into()),
            ("planned", form.planned(one).into()),
        ];
        form.with("gap-decide-ahead", args)
    });
    let mut asked: Vec<String> = ahead.collect();
    if let Some(late) = &paper.late {
        let said = |name: &str| late.args.get(name).cloned().unwrap_or_default();
        asked.push(form.with("gap-decide-late", [("count", said("count")), ("worst", said("worst"))]));
    }
    asked.extend(paper.waits.iter().map(|wait| form.message(wait)));
    let ended = paper
        .plan
        .as_ref()
        .and_then(|plan| plan.phases.last())
        .is_some_and(|last| !last.ends_on.is_empty() && last.ends_on < paper.head.date && last.status != "closed");
    if ended {
        asked.push(form.say("gap-decide-end"));
    }
    let certifies = paper.start.objective.is_empty() || paper.start.objective == "certification";
    if certifies && paper.start.body.is_empty() {
        asked.push(form.say("gap-decide-body"));
    }
    for system in paper.systems.iter().filter(|system| system.scope == "undecided" && system.stage != "retired") {
        let args = [("number", system.number.clone().into()), ("name", system.name.clone().into())];
        asked.push(form.with("gap-decide-system", args));
    }
    let duties = || paper.systems.iter().flat_map(|system| system.duties.iter().map(move |duty| (system, duty)));
    for (system, duty) in duties().filter(|(_, duty)| duty.open || duty.disputed) {
        let id = if duty.open { "gap-decide-duty" } else { "gap-decide-day" };
        let args = [
            ("article", duty.article.clone().into()),
            ("number", system.number.clone().into()),
            ("name", system.name.clone().into()),
            ("dated", i64::from(!duty.on.is_empty()).into()),
            ("on", duty.on.clone().into()),
        ];
        asked.push(form.with(id, args));
    }
    // What the statement excludes already waits for nobody.
    let named: Vec<&str> = paper.exclusions.iter().filter(|one| !one.decided).map(|one| one.control.as_str()).collect();
    if !named.is_empty() {
        let args = [("count", named.len().into()), ("controls", named.join(", ").into())];
        asked.push(form.with("gap-decide-exclusions", args));
    }
    let undated = |gap: &GapLine| gap.due.is_empty() && gap.target.is_empty();
    let unowned: Vec<&str> =
        paper.gaps.iter().filter(|gap| gap.owner.is_empty()).map(|gap| gap.item.as_str()).collect();
    if !unowned.is_empty() {
        let args = [("count", unowned.len().into()), ("items", unowned.join(", ").into())];
        asked.push(form.with("gap-decide-owners", args));
    }
    let owned = paper.gaps.iter().filter(|gap| !gap.owner.is_empty() && undated(gap));
    let late: Vec<String> = owned.map(|gap| format!("{} ({})", gap.item, gap.owner)).collect();
    if !late.is_empty() {
        let args = [("count", late.len().into()), ("items", late.join(", ").into())];
        asked.push(form.with("gap-decide-days", args));
    }
    if asked.is_empty() {
        return Vec::new();
    }
    let items = asked.into_iter().map(|words| vec![vec![Run::plain(words)]]).collect();
    vec![
        Block::Heading(Heading::new(3, form.say("gap-decide"), "gap-decide")),
        Block::List(List { numbered: false, items }),
    ]
}
