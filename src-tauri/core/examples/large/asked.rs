//! What the figures ask and do on a large workspace: the questions of the screens, pages of grids, and edits each about other records.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{DUE, Size, content};

/// What people do to such a workspace, each time about other records.
pub fn edits(turn: u32, size: Size) -> Vec<(&'static str, Value)> {
    // Treated, and what remains is medium: see `fill`.
    let medium = |nth: u32| format!("r{}", 2 + 20 * nth);
    let half = size.risks / 40 + 5 * turn;
    let listed: Vec<String> = (half..half + 5).filter(|nth| 2 + 20 * nth < size.risks).map(medium).collect();
    let patch = json!({"state": "accepted", "acceptedBy": "p1", "acceptedWhy": "Read together on Monday."});
    let bytes = STANDARD.encode(content(size.items + turn, size.bytes));
    let file =
        json!({"name": format!("One more {turn}.txt"), "size": 0, "sha256": "", "mediaType": "", "bytesBase64": bytes});
    vec![
        ("action.add", json!({"action": {"add": {"title": "One more"}}})),
        (
            "system.amend",
            json!({"system": {"amend": {"id": "s7", "patch": {"purpose": format!("Sort letters {turn}.")}}}}),
        ),
        (
            "risk.rate",
            json!({"risk": {"rate": {"id": format!("r{}", 7 + 2 * turn), "likelihood": 2, "individuals": 2, "why": "Counted again."}}}),
        ),
        (
            "risk.treat",
            json!({"risk": {"treat": {"id": format!("r{}", 1 + 2 * (size.risks / 16 + turn)), "treatment": "reduce", "how": "A second look.", "due": DUE,
                "controls": ["A.6.2.6"], "likelihood": 1, "individuals": 1, "why": "It finds most."}}}),
        ),
        (
            "risk.accept",
            json!({"risk": {"accept": {"id": medium(turn), "by": "p1", "why": "What remains is small beside the help."}}}),
        ),
        ("risk.acceptListed", json!({"risk": {"many": {"ids": listed, "patch": patch}}})),
        (
            "evidence.amend",
            json!({"evidence": {"amend": {"id": format!("e{turn}"), "patch": {"note": "Looked at twice.", "shownUntil": "2026-11-01"}}}}),
        ),
        ("evidence.vouch", json!({"evidence": {"vouch": {"id": format!("e{turn}"), "by": "p1"}}})),
        ("evidence.takeFile", json!({"evidence": {"takeFile": file}})),
        (
            "system.amend of weight",
            json!({"system": {"amend": {"id": format!("s{}", 8 + turn), "patch": {"modelVersion": "2"}}}}),
        ),
        (
            "gap.rate",
            json!({"gap": {"rate": {"item": "4.1-01", "patch": {"rating": if turn.is_multiple_of(2) { "not" } else { "partly" }}}}}),
        ),
        (
            "classification.answer",
            json!({"classification": {"answer": {"system": format!("s{}", size.systems / 5 + 9 + turn), "question": "Q01", "answer": "no", "reason": "Rules written by hand."}}}),
        ),
        (
            "roadmap.move",
            json!({"roadmap": {"move": {"id": "P2", "startsOn": "2027-01-01", "endsOn": format!("2027-09-{:02}", 1 + turn), "why": "Later.", "carry": true}}}),
        ),
    ]
}

/// Pages of the register of 10,000 actions as its grid asks for them.
pub fn lists() -> [(&'static str, Value); 6] {
    let open = json!({"state": "open", "due": "..2026-06-30"});
    [
        ("first page", json!({"noun": "action"})),
        ("filter and sort", json!({"noun": "action", "filter": open, "sort": "-due,title", "limit": 100})),
        (
            "words anywhere, far down",
            json!({"noun": "action", "text": "action 7", "sort": "title", "offset": 900, "limit": 100}),
        ),
        ("evidence, first page", json!({"noun": "evidence"})),
        (
            "evidence of a control",
            json!({"noun": "evidence", "filter": {"controls": "A.6.2.6"}, "sort": "-shownUntil"}),
        ),
        ("evidence, words", json!({"noun": "evidence", "text": "reading 7", "offset": 900, "limit": 100})),
    ]
}

/// Arguments a screen asks with; none for questions about a record there is none of here.
pub fn arguments(name: &str) -> Option<Value> {
    Some(match name {
        "reviews.review" | "incident.clocks" | "systems.template" | "impacts.round" | "objective.picture"
        | "text.page" | "text.live" | "text.compare" | "text.returned" | "controlTest.drawn" => return None,
        "register.answering" => json!({"item": "A.5.2"}),
        "person.holds" => json!({"id": "p1"}),
        "systems.gates" => json!({"system": "s7"}),
        "criteria.matrix" => json!({"id": "c1"}),
        "register.offered" => json!({"noun": "risk"}),
        "evidence.control" => json!({"control": "A.6.2.6"}),
        "evidence.recipe" => json!({"evidence": "e7"}),
        "search" => json!({"text": "system 4"}),
        "statement.control" => json!({"id": "A.6.2.4"}),
        "systems.shares" => json!({"id": "s7"}),
        "register.heads" => json!({"noun": "system", "heads": ["Name", "Purpose"]}),
        "register.rows" => json!({"noun": "system"}),
        "register.one" => json!({"noun": "system", "id": "SYS-001"}),
        "act.system" => json!({"system": "s7"}),
        "roadmap.phase" => json!({"phase": 4}),
        "calendar" => json!({"most": 200}),
        "gap.result" => json!({"against": "GAP-01"}),
        _ => json!({}),
    })
}
