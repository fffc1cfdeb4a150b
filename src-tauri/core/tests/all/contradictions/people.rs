//! People, roles, scope, and the management review.

use super::*;

/// Everything decided, approved, and a person who may leave.
fn approved() -> Desk {
    let mut desk = decided();
    desk.edit(json!({"statement": {"approve": {"approver": "dir", "version": "minor", "languages": ["en"], "despite": "So it stands today."}}}));
    desk
}

fn leaver() -> Desk {
    let mut desk = decided();
    desk.add("person", json!({"id": "gone", "name": "Gus Gone"}));
    desk
}

/// A review of today, held, with a decision and what is to be done by it.
fn held() -> Desk {
    let mut desk = decided();
    let plan = json!({"id": "r1", "heldOn": "2026-11-24", "periodFrom": "2026-01-01", "periodTo": "2026-11-24", "chair": "dir"});
    let decide = json!({"id": "d1", "review": "r1", "result": "MR-R1", "words": "Do better.", "reason": "It helps."});
    let task =
        json!({"id": "a1", "review": "r1", "title": "Do it", "owner": "eng", "due": "2026-12-20", "decision": "d1"});
    for (verb, body) in [
        ("plan", plan),
        ("amend", json!({"id": "r1", "patch": {"cutOff": "2026-11-24"}})),
        ("prepare", json!({"id": "r1"})),
        ("hold", json!({"id": "r1"})),
        ("decide", decide),
        ("act", task),
    ] {
        desk.edit(json!({"review": {verb: body}}));
    }
    desk
}

/// A system that was retired, one that shares its supplier, and one inside with another owner.
fn retired() -> Desk {
    let mut desk = plain();
    play(&mut desk, &inside(json!({"supplier": "Hosted Ltd", "onRetiring": "Data are deleted."})));
    let given = json!({"name": "It ends", "system": "s1", "sheet": "retirement", "givenOn": "2026-11-20"});
    play(
        &mut desk,
        &[
            json!({"system": {"setStage": {"id": "s1", "stage": "in-use"}}}),
            add("delivery", given),
            json!({"system": {"setStage": {"id": "s1", "stage": "retired"}}}),
            add("system", json!({"id": "s2", "name": "Notes", "supplier": "Hosted Ltd"})),
            add("system", json!({"id": "s3", "name": "Outlet", "businessOwner": "dir"})),
            json!({"system": {"setScope": {"id": "s3", "scope": "in"}}}),
        ],
    );
    desk
}

fn silent(input: &str) -> Value {
    let patch = json!({"nothing": true, "nothingReason": "Nothing came in."});
    json!({"review": {"input": {"id": "r1", "input": input, "patch": patch}}})
}

pub(super) fn cases() -> Vec<Case> {
    let leave = |id: &str| act("person", "retire", id);
    let action = |id: &str| json!({"id": id, "title": "Write it", "owner": "gone", "due": "2027-01-15"});
    let supplier = json!({"id": "p", "name": "Host", "provides": ["model"], "dependence": "low", "owner": "eng",
        "reviewOn": "2027-03-01", "split": "Written in the contract.", "dataUse": "none"});
    let role = json!({"id": "lead", "name": "AI lead", "kind": "aiLead", "person": "eng", "authority": "As the sheet says.",
        "needs": "Knows the standard.", "holds": "Course of 2025."});
    let conforms = |item: &str| rate(item, json!({"rating": "conforms", "evidence": "Seen."}));
    let scope = |text: &str| json!({"organisation": {"amend": {"patch": {"scope": text}}}});
    let out = json!({"system": {"setScope": {"id": "s2", "scope": "out", "reason": "Trial ended before any use"}}});
    vec![
        Case {
            // Whoever decided has gone, and somebody of that name is still here.
            rule: "decider-left",
            on: plain,
            near: vec![
                exclude("A.7.3"),
                add("person", json!({"id": "m1", "name": "Mara Voss"})),
                add("person", json!({"id": "m2", "name": "Mara Voss"})),
                leave("m1"),
            ],
            trip: vec![json!({"days": 3}), leave("m2")],
            places: &[("control", "A.7.3"), ("person", "m2")],
        },
        Case {
            // The inventory names who owns the role, and then somebody else.
            rule: "role-everything",
            on: plain,
            near: [
                &inside(json!({"businessOwner": "eng"}))[..],
                &[add("role", json!({"id": "own", "name": "System owner", "kind": "systemOwner", "person": "eng"}))],
            ]
            .concat(),
            trip: vec![amend("system", "s1", json!({"businessOwner": "dir"}))],
            places: &[("role", "own"), ("system", "s1")],
        },
        Case {
            rule: "roles-proposed",
            on: plain,
            near: vec![conforms("5.3"), add("role", role.clone()), act("role", "accept", "lead")],
            trip: vec![add(
                "role",
                json!({"id": "eye", "name": "Oversight", "kind": "humanOverseer", "person": "eng"}),
            )],
            places: &[("gapAnswer", "GAP-01/5.3"), ("role", "eye")],
        },
        Case {
            rule: "objectives-proposed",
            on: plain,
            near: vec![add("objective", json!({"id": "o1", "name": "No letter is lost"}))],
            trip: vec![conforms("6.2")],
            places: &[("gapAnswer", "GAP-01/6.2"), ("objective", "o1")],
        },
        Case {
            // Who has no role has no competence to show.
            rule: "competent",
            on: plain,
            near: vec![conforms("7.2"), add("role", role.clone()), act("role", "accept", "lead")],
            trip: vec![amend("role", "lead", json!({"holds": ""}))],
            places: &[("gapAnswer", "GAP-01/7.2"), ("person", "eng")],
        },
        Case {
            rule: "aware",
            on: plain,
            near: vec![rate("7.3", json!({"rating": "partly"}))],
            trip: vec![conforms("7.3")],
            places: &[("gapAnswer", "GAP-01/7.3"), ("person", "dir"), ("person", "eng")],
        },
        Case {
            rule: "decider-unknown",
            on: plain,
            near: vec![add("person", json!({"id": "m1", "name": "Mara Voss"})), exclude("A.7.3")],
            trip: vec![amend("person", "m1", json!({"name": "Mara Lind"}))],
            places: &[("control", "A.7.3"), ("person", "")],
        },
        Case {
            // What is done needs no owner any more.
            rule: "owner-left",
            on: leaver,
            near: vec![
                add("action", action("a1")),
                json!({"action": {"drop": {"id": "a1", "reason": "Another way was found."}}}),
                leave("gone"),
            ],
            trip: vec![act("person", "reinstate", "gone"), add("action", action("a2")), leave("gone")],
            places: &[("action", "a2"), ("person", "gone")],
        },
        Case {
            rule: "owner-left",
            on: leaver,
            near: vec![exclude("A.7.3"), control("A.7.3", json!({"owner": "gone"})), leave("gone")],
            trip: vec![include("A.7.3")],
            places: &[("control", "A.7.3"), ("person", "gone")],
        },
        Case {
            rule: "owner-left",
            on: leaver,
            near: vec![add("system", json!({"id": "s1", "name": "Inlet", "businessOwner": "gone"})), leave("gone")],
            trip: vec![json!({"system": {"setScope": {"id": "s1", "scope": "in"}}})],
            places: &[("system", "s1"), ("person", "gone")],
        },
        Case {
            // A role that has ended is held by nobody.
            rule: "owner-left",
            on: leaver,
            near: vec![
                add("role", json!({"id": "old", "name": "Own role", "kind": "other", "person": "gone"})),
                json!({"role": {"end": {"id": "old", "why": "Another holds it now."}}}),
                leave("gone"),
            ],
            trip: vec![
                act("person", "reinstate", "gone"),
                add("role", json!({"id": "new", "name": "Own role", "kind": "other", "person": "gone"})),
                leave("gone"),
            ],
            places: &[("role", "new"), ("person", "gone")],
        },
        Case {
            rule: "owner-left",
            on: leaver,
            near: vec![leave("gone")],
            trip: vec![
                act("person", "reinstate", "gone"),
                add("risk", json!({"id": "r1", "name": "Letters lost", "owner": "gone"})),
                leave("gone"),
            ],
            places: &[("risk", "r1"), ("person", "gone")],
        },
        Case {
            rule: "role-able",
            on: plain,
            near: vec![add("role", role), act("role", "accept", "lead")],
            trip: vec![amend("role", "lead", json!({"holds": ""}))],
            places: &[("role", "lead")],
        },
        Case {
            // The same words with a line break at the end are the same text.
            rule: "scope-differs",
            on: approved,
            near: vec![scope("Triage of letters.\n")],
            trip: vec![scope("Triage of letters and faxes.")],
            places: &[("organisation", ""), ("statementVersion", "")],
        },
        Case {
            rule: "scope-shared",
            on: plain,
            near: [
                &inside(json!({"supplier": "Hosted Ltd"}))[..],
                &[add("system", json!({"id": "s2", "name": "Notes", "supplier": "Else"})), out.clone()],
            ]
            .concat(),
            trip: vec![amend("system", "s2", json!({"supplier": "hosted ltd"}))],
            places: &[("system", "s2"), ("system", "s1")],
        },
        Case {
            // With what is retired nothing is shared any more.
            rule: "scope-shared",
            on: retired,
            near: vec![out.clone()],
            trip: vec![amend("system", "s2", json!({"businessOwner": "dir"}))],
            places: &[("system", "s2"), ("system", "s3")],
        },
        Case {
            // The first counts nothing in the period, the second the people who came.
            rule: "nothing-counted",
            on: held,
            near: vec![silent("MR-I4")],
            trip: vec![silent("MR-I2")],
            places: &[("review", "r1")],
        },
        Case {
            rule: "due-before-cause",
            on: held,
            near: vec![amend("action", "a1", json!({"due": "2026-11-24"}))],
            trip: vec![amend("action", "a1", json!({"due": "2026-11-20"}))],
            places: &[("action", "a1"), ("review", "r1")],
        },
        Case {
            rule: "cited-absent",
            on: held,
            near: vec![json!({"review": {"amendDecision": {"id": "d1", "patch": {"words": "Do ACT-001."}}}})],
            trip: vec![json!({"review": {"amendDecision": {"id": "d1", "patch": {"words": "Do ACT-011."}}}})],
            places: &[("review", "r1")],
        },
        Case {
            // Who pays what under which number is no fact the approval rests on.
            rule: "facts-changed",
            on: plain,
            near: vec![
                add("supplier", supplier),
                act("supplier", "approve", "p"),
                amend("supplier", "p", json!({"contract": "K-7"})),
            ],
            trip: vec![amend("supplier", "p", json!({"split": "Not written any more."}))],
            places: &[("supplier", "p")],
        },
    ]
}
