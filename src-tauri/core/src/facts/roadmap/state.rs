//! Whether a criterion is met and a task done, from the counts. What no register holds yet is "not yet recorded".

use super::data::{Criterion, Task};
use super::facts::Facts;
pub(super) use super::measured::State;
use super::measured::{BOTH, UNKNOWN, both, least, none_left, said, state};
use super::risk;
use super::shown;
use crate::fault::Message;
use crate::plan::profile::has_isms;

/// Roles without which nobody steers: top management and the AI lead.
const KEY_ROLES: u32 = 2;
/// External and internal issues, the answer on climate change, an interested party.
const CONTEXT: u32 = 4;
/// Assessable sub-clauses of clauses 4 to 10.
const SUBCLAUSES: u32 = 32;

/// Every clause judged: by a first pass as a whole, or by a full run requirement by requirement.
fn all_judged(facts: &Facts) -> State {
    let (first, full) = (facts.of("first"), facts.of("full"));
    if first >= 32 || full == 0 { least(first, 32, "gapAnswer") } else { least(full, 133, "gapAnswer") }
}

/// The state of an exit criterion.
pub(super) fn criterion(one: &Criterion, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match one.id.as_str() {
        "P1-E1" => all_judged(facts),
        "P1-E2" => state(of("inventory") > 0 || facts.aligns(), of("inventory"), 1, "system"),
        "P1-E3" => none_left(
            of("noPurposeOrRole"),
            of("inside"),
            "roadmap-left-purpose",
            ["system?scope=in&missing=purpose,aimsRoles", "system?scope=in"],
        ),
        "P1-E4" => least(of("reports"), 1, "document?kind=gap-report"),
        "P1-E5" => least(of("controls"), 38, "gapAnswer"),
        "P1-E6" => none_left(
            of("noOwnerOrClass"),
            of("inside"),
            "roadmap-left-class",
            ["system?scope=in&missing=businessOwner,actClass", "system?scope=in"],
        ),
        id if id.starts_with("P2-") => governance_criterion(id, facts),
        id if risk::CRITERIA.contains(&id) => risk::criterion(id, facts),
        id if shown::CRITERIA.contains(&id) => shown::criterion(id, facts),
        "P3-E4" => least(of("statements"), 1, "statementVersion"),
        "P3-E6" => none_left(
            of("prohibited") + of("unclassified"),
            of("listed"),
            "roadmap-left-prohibited",
            ["classification"; 2],
        ),
        "P3-E7" => none_left(
            of("unassessedInUse"),
            of("inUse"),
            "roadmap-left-unassessed-in-use",
            ["system?scope=in&stage=in-use,changed&assessedOn=", "system?scope=in&stage=in-use,changed"],
        ),
        "P6-E1" => shown::all_run(facts),
        "P5-E4" => least(of("approvedReviews"), 1, "review?kind=!committee&state=minutes-approved,closed"),
        _ => UNKNOWN,
    }
}

/// The state of a task.
pub(super) fn task(one: &Task, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    let profile = &facts.profile;
    let given = [&profile.sector, &profile.iso27001, &profile.objective].iter().filter(|text| !text.is_empty()).count();
    match one.id.as_str() {
        "P1-T01" => least(u32::try_from(given).unwrap_or_default(), 3, "profile"),
        "P1-T02" => state(facts.fit_complete(), u32::from(facts.fit_complete()), 1, "profile"),
        "P1-T03" => none_left(
            of("checked"),
            of("listed"),
            "roadmap-left-unchecked",
            ["system?scope=!out&checkedOn=", "system?scope=!out"],
        ),
        "P1-T04" => none_left(
            of("incomplete"),
            of("listed"),
            "roadmap-left-incomplete",
            ["system?scope=!out&missing=purpose,businessOwner,aimsRoles", "system?scope=!out"],
        ),
        "P1-T05" => none_left(
            of("unclassified"),
            of("listed"),
            "roadmap-left-unclassified",
            ["system?scope=!out&missing=actClass", "system?scope=!out"],
        ),
        "P1-T06" => all_judged(facts),
        "P1-T07" => least(of("controls"), 38, "gapAnswer"),
        "P1-T08" if of("controls") < 38 => least(of("controls"), 38, "gapAnswer"),
        "P1-T08" => none_left(of("unexplained"), 38, "roadmap-left-unexplained", ["gapAnswer"; 2]),
        "P1-T09" => least(of("first").max(of("full")), 32, "gapAnswer"),
        "P1-T10" => least(of("frozen"), 1, "gapRun"),
        "P1-T11" => least(of("phases"), 1, "roadmap"),
        "P1-T12" => state(!profile.fit_decision.is_empty(), u32::from(!profile.fit_decision.is_empty()), 1, "profile"),
        "P1-T13" => least(of("reports"), 1, "document?kind=gap-report"),
        id if id.starts_with("P2-") => governance_task(id, facts),
        "P3-T03" => said("roadmap-impact-rules", least(of("impactRules").min(1), 1, "text?version=*")),
        "P3-T04" => none_left(
            of("unscreened"),
            of("active"),
            "roadmap-left-unscreened",
            ["system?scope=in&stage=!retired&assessedOn=", "system?scope=in&stage=!retired"],
        ),
        "P3-T05" => none_left(
            of("unassessed"),
            of("active"),
            "roadmap-left-unassessed",
            ["system?scope=in&stage=!retired&assessedOn=", "impact?state=approved"],
        ),
        "P3-T14" => none_left(
            of("unsigned"),
            of("personalInside"),
            "roadmap-left-unsigned",
            ["impact?signed=", "impact?signed=*"],
        ),
        id if risk::TASKS.contains(&id) => risk::task(id, facts),
        id if id.starts_with("P4-") => shown::task(id, facts),
        "P3-T09" => least(of("statements"), 1, "statementVersion"),
        "P5-T08" => least(of("prepared"), 1, "review?kind=!committee"),
        // What a review decided is improved; what an audit found is kept outside this program and counts nothing here.
        "P5-T10" => least(of("decidedImprovements"), 1, "action?origin=review"),
        "P5-T11" => least(of("matured"), of("rated").max(1), "gapAnswer"),
        "P6-T13" => least(of("spokenTo"), 1, "party?kind=supervisor&lastContact=*"),
        "P5-T09" => least(of("approvedReviews"), 1, "review?kind=!committee&state=minutes-approved,closed"),
        _ => UNKNOWN,
    }
}

/// The state of an exit criterion of phase 2, governance.
fn governance_criterion(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        "P2-E1" => policy_and_scope(facts),
        "P2-E2" => none_left(of("undecided"), 38, "roadmap-left-undecided", ["control?applicability=undecided"; 2]),
        "P2-E3" => roles(facts),
        "P2-E4" => objectives(facts, 1),
        "P2-E5" => least(meetings(facts), 1, "review?state=minutes-approved,closed"),
        "P2-E6" => objectives(facts, 3),
        "P2-E7" => said("roadmap-charter", least(of("charter").min(1), 1, "text?kind=manual,own&version=*")),
        _ => UNKNOWN,
    }
}

/// The state of a task of phase 2. An approved text counts by its last version: while the next one is written, what was
/// approved holds.
fn governance_task(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        "P2-T01" => context(facts),
        "P2-T02" => said("roadmap-scope", least(of("scope") + of("scopeApproved"), BOTH, "organisation")),
        "P2-T03" => said("roadmap-policy", least(of("policy"), 1, "text?kind=policy&version=*")),
        "P2-T04" => aligned(facts),
        "P2-T05" => committee(facts),
        "P2-T06" => roles(facts),
        "P2-T07" => least(of("openChannels"), 1, "channel?state=open"),
        "P2-T08" => none_left(of("undecided"), 38, "roadmap-left-undecided", ["control?applicability=undecided"; 2]),
        "P2-T09" => objectives(facts, 1),
        "P2-T10" => joined(facts),
        "P2-T11" => said("roadmap-document-rules", least(of("documentRules").min(1), 1, "text?version=*")),
        "P2-T12" => told(facts),
        "P2-T13" => least(of("bound"), 1, "party?basis=law,contract&taken=*"),
        "P2-T14" => calendar(facts),
        "P2-T15" => least(of("supervisors"), 1, "party?kind=supervisor&taken=*"),
        "P2-T16" => first_entries(facts),
        _ => UNKNOWN,
    }
}

/// Each sub-clause has its mark on the bridge; without a 27001 system there is nothing to join.
fn joined(facts: &Facts) -> State {
    match facts.profile.iso27001.as_str() {
        "" => least(0, 1, "profile"),
        code if has_isms(code) => least(facts.of("bridged"), SUBCLAUSES, "bridge?level=*"),
        _ => state(true, 1, 1, "profile"),
    }
}

/// An approved version of both.
fn policy_and_scope(facts: &Facts) -> State {
    both("roadmap-policy-scope", [facts.of("policy"), facts.of("scopeApproved")], ["text?kind=policy", "organisation"])
}

/// The approved policy names the others, and the control that aligns them is begun or excluded.
fn aligned(facts: &Facts) -> State {
    both("roadmap-aligned", [facts.of("related"), facts.of("alignment")], ["text?kind=policy", "control/A.2.3"])
}

/// Top management acts as the committee: who took the role on, and the text that says how it works.
fn committee(facts: &Facts) -> State {
    let rows = ["role?kind=topManagement", "text?kind=manual,own"];
    both("roadmap-committee", [facts.of("topRole"), facts.of("charter")], rows)
}

/// Meetings with approved minutes: management reviews, and the committee's between them.
fn meetings(facts: &Facts) -> u32 {
    facts.of("approvedReviews") + facts.of("committees")
}

/// A meeting that was held and one that is planned.
fn calendar(facts: &Facts) -> State {
    let rows = ["review?state=minutes-approved,closed", "review?state=planned,in-preparation"];
    both("roadmap-calendar", [meetings(facts), facts.of("plannedReviews")], rows)
}

/// Registers are set up when they have their first entry: changes of the AIMS (6.3) and improvements (10.1).
fn first_entries(facts: &Facts) -> State {
    both("roadmap-first-entries", [facts.of("changes"), facts.of("improvements")], ["change", "action"])
}

/// Where the organisation stands and who has a stake in it; what is missing is opened first.
fn context(facts: &Facts) -> State {
    let (issues, parties) = (facts.of("issueKinds"), facts.of("parties").min(1));
    let rows = if issues + 1 == CONTEXT && parties == 0 { "party" } else { "issue" };
    said("roadmap-context", least(issues + parties, CONTEXT, rows))
}

/// Who steers has accepted, and no role that stands waits for somebody.
fn roles(facts: &Facts) -> State {
    let key = facts.of("keyRoles");
    if key < KEY_ROLES {
        return said("roadmap-roles-key", state(false, key, KEY_ROLES, "role?kind=topManagement,aiLead"));
    }
    let rows = ["role?state=proposed", "role?state=accepted"];
    none_left(facts.of("proposedRoles"), facts.of("roles"), "roadmap-left-unaccepted", rows)
}

/// Objectives that were approved, whatever became of them: none is approved without owner, plan and date.
fn objectives(facts: &Facts, needed: u32) -> State {
    least(facts.of("objectives"), needed, "objective?state=approved,met,not-met")
}

/// A table that was never used tells nobody anything.
fn told(facts: &Facts) -> State {
    let (told, of) = (facts.of("told"), facts.of("communication"));
    let counted = match of {
        0 => Message::new("roadmap-none-recorded"),
        _ => Message::new("roadmap-told").with("told", told).with("of", of),
    };
    let rows = if told > 0 { "communication?lastOn=*" } else { "communication" };
    state(told > 0, told, 1, rows).counting(counted)
}
