//! Phase 2, governance and scope, from the registers of clauses 4 to 7.
//!
//! Not here: what approves a text. Policy and scope as documents (`P2-E1`, `P2-T03`), the alignment of other policies
//! (`P2-T04`), a charter and meetings of a committee (`P2-T05`, `P2-T14`, `P2-E5`, `P2-E7`), the union with ISO/IEC 27001
//! (`P2-T10`) and rules for documents (`P2-T11`, `P2-T16`) fall to [`UNKNOWN`] below, and get their lines here once a
//! register holds them. So does the sector supervisor (`P2-T15`): a party says authority, not which one.

use super::facts::Facts;
use super::state::{State, UNKNOWN, least, none_left, state};
use crate::fault::Message;

/// Roles without which nobody steers: top management and the AI lead.
const KEY_ROLES: u32 = 2;
/// External and internal issues, the answer on climate change, an interested party.
const CONTEXT: u32 = 4;
/// The text, and the document that carries its approval.
const SCOPE: u32 = 2;

/// The state of an exit criterion of phase 2.
pub(super) fn criterion(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        "P2-E2" => none_left(of("undecided"), 38, "roadmap-left-undecided", ["control?applicability=undecided"; 2]),
        "P2-E3" => roles(facts),
        "P2-E4" => objectives(facts, 1),
        "P2-E6" => objectives(facts, 3),
        _ => UNKNOWN,
    }
}

/// The state of a task of phase 2.
pub(super) fn task(id: &str, facts: &Facts) -> State {
    let of = |name: &str| facts.of(name);
    match id {
        "P2-T01" => context(facts),
        "P2-T02" => said("roadmap-scope", least(of("scope") + of("scopeDocument"), SCOPE, "organisation")),
        "P2-T06" => roles(facts),
        "P2-T07" => least(of("openChannels"), 1, "channel?state=open"),
        "P2-T08" => none_left(of("undecided"), 38, "roadmap-left-undecided", ["control?applicability=undecided"; 2]),
        "P2-T09" => objectives(facts, 1),
        "P2-T12" => told(facts),
        "P2-T13" => least(of("bound"), 1, "party?basis=law,contract&taken=*"),
        _ => UNKNOWN,
    }
}

/// The same with words that name the parts.
fn said(id: &str, state: State) -> State {
    let words = Message::new(id).with("value", state.value).with("needed", state.needed);
    state.counting(words)
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
