//! What a gap report says: the deliverable of phase 1, self-contained.

use serde::{Deserialize, Serialize};

use super::{Masthead, SignLine};
use crate::chart::Chart;
use crate::fault::Message;

parts! {
    /// A gap report, frozen.
    GapPaper {
        /// Head block.
        head: Masthead,
        /// Number of the run, e.g. `GAP-01`.
        run: String,
        /// `first` (marked "first pass" wherever a result is shown) or `full`.
        depth: String,
        /// First day of the run.
        started_on: String,
        /// Day the run was frozen; empty while it is open.
        frozen_on: String,
        /// Items answered.
        answered: u32,
        /// Items of the run: 70 or 171.
        of: u32,
        /// Number of the run compared with, or empty.
        against: String,
        /// What is to be said before anything else: whether stage 1 could begin, counted and never as a percentage.
        readiness: Option<Message>,
        /// Systems whose impact assessment stands under conditions, or has a later round that is open, a sentence each.
        #[serde(default)]
        assessed: Vec<Message>,
        /// Systems in use ahead of what was to come first.
        #[serde(default)]
        ahead: Vec<AheadLine>,
        /// What nobody has decided: logs that are kept for less than was promised, a sentence each.
        #[serde(default)]
        waits: Vec<Message>,
        /// Actions whose day has passed: how many, and the worst of them; none where there are none.
        #[serde(default)]
        late: Option<Message>,
        /// The run before beside this one; none for the first.
        since: Option<Message>,
        /// Six sentences computed from the data: what was looked at, what is worst, the systems, what comes first, the verdict.
        sentences: Vec<Message>,
        /// The one picture of the first page.
        picture: Chart,
        /// Where the organisation starts from.
        start: StartPart,
        /// Whether certifying is the right first step.
        fit: FitPart,
        /// AI systems, in the order of their numbers.
        systems: Vec<SystemLine>,
        /// Day the law data is of; empty where no system is classified.
        law_as_of: String,
        /// The articles of the EU AI Act beside the standard; empty where no system is classified.
        mapping: Vec<MappingLine>,
        /// Scores by clause.
        clauses: Chart,
        /// Ratings by clause.
        clause_bars: Chart,
        /// Scores by domain.
        domains: Chart,
        /// Ratings by domain.
        domain_bars: Chart,
        /// The gaps that come first, by weight and then by points; all of them stand in the rows.
        gaps: Vec<GapLine>,
        /// How many gaps there are.
        gap_count: u32,
        /// Exclusions proposed; a person decides in the Statement of Applicability.
        exclusions: Vec<ExclusionLine>,
        /// What ISO/IEC 27001 gives, sub-clause by sub-clause; empty without it.
        reuse: Vec<ReuseLine>,
        /// The plan, if one was made.
        plan: Option<PlanPart>,
        /// Every item with its answer, in the standard's order.
        rows: Vec<AnswerLine>,
        /// What the standard permits and does not demand: rated nowhere, and in no count.
        permissions: Vec<String>,
        /// Approver's note.
        note: String,
        /// Approval lines.
        signatures: Vec<SignLine>,
    }
    /// A system inside the scope that is in use ahead of what was to come first.
    AheadLine {
        /// Number and name.
        system: String,
        /// Who answers for it, or empty.
        owner: String,
        /// Since when it is in use, what is not there, and who decided to use it.
        why: Vec<Message>,
        /// What is to be done about it; a paper frozen before that was said has none.
        #[serde(default)]
        doing: Vec<Message>,
        /// What top management is to decide about it, by which day; none: no action says so.
        #[serde(default)]
        planned: Option<Message>,
    }
    /// Where the organisation starts from.
    StartPart {
        /// Sector's title, or empty.
        sector: String,
        /// `certified`, `under-way`, `no`, `parallel` or empty.
        iso27001: String,
        /// `certification`, `alignment` or empty.
        objective: String,
        /// Target date, or empty.
        target_date: String,
        /// Certification body, or empty.
        body: String,
    }
    /// Whether certifying is the right first step.
    FitPart {
        /// Verdict in words, or that it is incomplete.
        verdict: Message,
        /// Why: scores, and what overrides them.
        because: Vec<Message>,
        /// First steps before it, in our words.
        steps: Vec<String>,
        /// What was decided, as a message; none while nobody decided.
        decision: Option<Message>,
        /// The reason given.
        reason: String,
        /// Who decided.
        by: String,
        /// When.
        on: String,
    }
    /// One AI system.
    SystemLine {
        /// `SYS-001`.
        number: String,
        /// Name.
        name: String,
        /// What it is for.
        purpose: String,
        /// Business owner.
        owner: String,
        /// AI roles by code.
        roles: Vec<String>,
        /// Roles under the EU AI Act by code.
        act_roles: Vec<String>,
        /// Life-cycle stage by code.
        stage: String,
        /// `undecided`, `in` or `out`.
        scope: String,
        /// Why it is out.
        scope_reason: String,
        /// Outcome under the EU AI Act by code; empty while not classified.
        class: String,
        /// What stands open behind the class.
        class_open: Vec<Message>,
        /// Day of the classification.
        class_on: String,
        /// Who classified.
        class_by: String,
        /// Articles of the class, by the law's data.
        articles: Vec<String>,
        /// Conditions of Art. 6(3) the class relies on: article and words.
        relies: Vec<[String; 2]>,
        /// The class relies on such a condition, and the record does not name it.
        relies_unnamed: bool,
        /// What the law asks, by date, dormant duties last.
        duties: Vec<DutyLine>,
        /// Day of the law data it was classified under.
        law_as_of: String,
    }
    /// A duty under the EU AI Act.
    DutyLine {
        /// Article.
        article: String,
        /// What it asks, in our words.
        text: String,
        /// Day it applies from; empty while it is dormant.
        on: String,
        /// Day before which a dormant duty does not wake; empty if there is none.
        after: String,
        /// What to know beside it; empty if there is nothing.
        note: String,
        /// Its day is read in two ways: which of them holds is for counsel.
        #[serde(default)]
        disputed: bool,
        /// It is open whether it binds: one of two answers is wrong.
        #[serde(default)]
        open: bool,
    }
    /// An article of the EU AI Act beside the standard.
    MappingLine {
        /// Article.
        article: String,
        /// Evidence generated, as the programme says.
        evidence: String,
        /// References an auditor expects.
        auditor: Vec<String>,
        /// `strong`, `partial` or `weak`.
        coverage: String,
        /// Roles it binds, by code; `any` for everybody.
        roles: Vec<String>,
        /// Number, class and day of each system on record that it binds; the day is empty while it is dormant.
        systems: Vec<[String; 3]>,
    }
    /// One gap.
    GapLine {
        /// Item, e.g. `6.1.2-03` or `A.6.2.4`.
        item: String,
        /// Its title or duty, in our words.
        title: String,
        /// `partly` or `not`.
        rating: String,
        /// Why it weighs what it weighs, the heaviest first: `clause` (a requirement of clauses 4 to 10 that fails),
        /// `document` (what stage 1 of an audit would miss), `law` (a duty of the EU AI Act), `partly` (a requirement met in
        /// part), `control` (Annex A).
        weight: String,
        /// Points of the formula.
        priority: i32,
        /// What the points are made of.
        because: Vec<Message>,
        /// What was found.
        finding: String,
        /// What is recommended.
        recommendation: String,
        /// Owner.
        owner: String,
        /// `small`, `medium`, `large` or empty.
        effort: String,
        /// Numbers of the actions made from it.
        actions: Vec<String>,
        /// Day the first of them is due, or empty.
        due: String,
        /// Target date of the control in the Statement of Applicability, or empty.
        target: String,
    }
    /// An exclusion proposed.
    ExclusionLine {
        /// Control.
        control: String,
        /// Its short title.
        title: String,
        /// The reason, in the organisation's words.
        reason: String,
        /// Who proposes it.
        by: String,
        /// When.
        on: String,
        /// The Statement of Applicability excludes it already: nothing is left to decide.
        decided: bool,
    }
    /// What ISO/IEC 27001 gives for one sub-clause.
    ReuseLine {
        /// Sub-clause.
        subclause: String,
        /// Its short title.
        title: String,
        /// `full`, `partial` or `none`.
        level: String,
        /// What must still be added; empty where every item conforms and nothing is left to be done.
        still: String,
        /// What was seen of its items that conform, where others do not.
        #[serde(default)]
        seen: Vec<String>,
        /// What was seen is of items that conform in part only.
        #[serde(default)]
        partly: bool,
        /// Records that the registers hold on it by now: numbers, the first and the last of many; empty: none.
        #[serde(default)]
        held: String,
    }
    /// The plan.
    PlanPart {
        /// First day.
        starts_on: String,
        /// The starting point, in words.
        starting_point: Message,
        /// The picture.
        gantt: Chart,
        /// Phases.
        phases: Vec<PhaseLine>,
    }
    /// One phase.
    PhaseLine {
        /// 1 to 6.
        number: u32,
        /// Name.
        name: String,
        /// First day.
        starts_on: String,
        /// Last day.
        ends_on: String,
        /// State by code.
        status: String,
        /// Deliverables.
        deliverables: Vec<String>,
    }
    /// One item with its answer.
    AnswerLine {
        /// Item.
        item: String,
        /// Clause or domain it belongs to.
        part: String,
        /// Its duty or short title. Empty where the number says enough: for a single requirement that conforms, and for what
        /// is not assessed.
        title: String,
        /// Short title of the sub-clause that a requirement without a title stands under; a report frozen before that was kept has none.
        #[serde(default)]
        under: String,
        /// `conforms`, `partly`, `not`, `na` or empty.
        rating: String,
        /// 0 to 5, where the data defines it.
        maturity: Option<u32>,
        /// What was found.
        finding: String,
        /// What was seen.
        evidence: String,
        /// What is recommended.
        recommendation: String,
        /// Owner.
        owner: String,
    }
}
