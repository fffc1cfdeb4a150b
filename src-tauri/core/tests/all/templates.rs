//! Templates of AI systems: what they propose, that it counts as nothing until it is taken, and that every value is one there is.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use crate::common::{redo, undo};
use serde_json::{Value, json};

fn proposals(desk: &Desk, id: &str) -> Vec<Value> {
    desk.one("system", id)["proposals"].as_array().unwrap().clone()
}

fn ids(proposals: &[Value]) -> Vec<String> {
    proposals.iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

/// What is proposed, field by field; each proposal is about one.
fn patches(proposals: &[Value]) -> Vec<(String, Value)> {
    let one = |proposal: &Value| {
        let patch = proposal["patch"].as_object().unwrap();
        assert_eq!(patch.len(), 1, "{proposal}");
        patch.iter().next().map(|(field, value)| (field.clone(), value.clone())).unwrap()
    };
    proposals.iter().map(one).collect()
}

/// A list as a set: a list of codes is kept in the order of its codes.
fn sorted(value: &Value) -> Value {
    let Some(list) = value.as_array() else { return value.clone() };
    let mut list: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
    list.sort_unstable();
    json!(list)
}

fn shipped(desk: &Desk) -> Vec<Value> {
    let all = desk.ask("systems.templates", json!({}));
    all.as_array().unwrap().iter().filter(|one| one["own"] == false).cloned().collect()
}

#[test]
fn every_template_fills_what_is_empty_and_every_value_is_taken() {
    for (lang, source) in [("en", "the template “"), ("es", "la plantilla «")] {
        let mut desk = Desk::speaking(lang);
        let all = shipped(&desk);
        assert_eq!(all.len(), 11);
        for template in &all {
            let id = template["id"].as_str().unwrap();
            let made = desk.edit(json!({"system": {"addFrom": {"name": id, "template": id}}}));
            let system = made.created[0].number.clone();
            let before = desk.values("system", &system);
            let open = proposals(&desk, &system);
            assert!(open.len() > 15, "{id}: {}", open.len());
            assert!(
                open.iter().all(|one| one["why"] != "" && one["source"].as_str().unwrap().starts_with(source)),
                "{id}"
            );
            for (field, value) in patches(&open) {
                let silent = [json!(""), json!([]), Value::Null].contains(&before[&field]);
                assert!(silent && value != "" && value != json!([]), "{id}.{field}");
            }
            desk.edit(json!({"proposal": {"confirm": {"ids": ids(&open)}}}));
            let after = desk.values("system", &system);
            for (field, value) in patches(&open) {
                assert_eq!(sorted(&after[&field]), sorted(&value), "{id}.{field}");
            }
            assert!(proposals(&desk, &system).is_empty());
        }
    }
}

#[test]
fn who_buys_a_chatbot_is_proposed_as_its_user_and_not_as_its_maker() {
    let mut desk = Desk::new();
    desk.edit(json!({"system": {"addFrom": {"name": "Optibot", "template": "bought-chatbot"}}}));
    let open = proposals(&desk, "SYS-001");
    let said: std::collections::BTreeMap<String, Value> = patches(&open).into_iter().collect();
    assert_eq!(
        (&said["aimsRoles"], &said["actRoles"], &said["origin"]),
        (&json!(["customer"]), &json!(["deployer"]), &json!("bought"))
    );
    desk.edit(json!({"proposal": {"confirm": {"ids": ids(&open)}}}));
    let ready = desk.ask("systems.template", json!({"id": "SYS-001"}));
    assert!(ready["ask"].as_array().unwrap().len() > 10, "{ready}");
}

#[test]
fn a_draft_counts_as_nothing_until_it_is_confirmed_in_one_act_and_that_is_undone_in_one() {
    let mut desk = Desk::new();
    desk.add("system", json!({"id": "s1", "name": "Writer", "purpose": "Our own words", "criticality": "high"}));
    let missing = |desk: &Desk| desk.one("system", "s1")["row"]["missing"].clone();
    let lacks = missing(&desk);
    desk.edit(json!({"system": {"draft": {"id": "SYS-001", "template": "office-assistant"}}}));
    let open = proposals(&desk, "s1");
    assert_eq!(open[0]["source"], "the template “Bought writing and office assistant”");
    let fields: Vec<String> = patches(&open).into_iter().map(|(field, _)| field).collect();
    assert!(!fields.contains(&"purpose".to_owned()) && !fields.contains(&"criticality".to_owned()), "{fields:?}");
    let said = desk.values("system", "s1");
    assert_eq!(
        (&said["oversight"], &said["origin"], &said["purpose"]),
        (&json!(""), &json!(""), &json!("Our own words"))
    );
    assert_eq!(missing(&desk), lacks);
    assert_eq!(desk.total("system", json!({"origin": "bought"})), 0);

    let (away, kept) = (open.iter().find(|one| one["patch"].get("users").is_some()).unwrap(), open.len() - 1);
    desk.edit(json!({"proposal": {"dismiss": {"ids": [away["id"]]}}}));
    let rest = proposals(&desk, "s1");
    assert_eq!(rest.len(), kept);
    let done = desk.edit(json!({"proposal": {"confirm": {"ids": ids(&rest)}}}));
    assert_eq!(done.edit, "proposal.confirm");
    let said = desk.values("system", "s1");
    assert_eq!((&said["origin"], &said["users"], &said["configured"]), (&json!("bought"), &json!(""), &json!("no")));
    assert!(said["oversight"].as_str().unwrap().contains("How it is stopped"));
    desk.edit(undo());
    assert_eq!((proposals(&desk, "s1").len(), &desk.values("system", "s1")["origin"]), (kept, &json!("")));
    desk.edit(redo());
    assert_eq!(proposals(&desk, "s1").len(), 0);
    assert_eq!(desk.values("system", "s1")["origin"], "bought");
}

#[test]
fn a_second_choice_takes_the_place_of_the_first_and_leaves_what_others_proposed() {
    let mut desk = Desk::speaking("es");
    desk.add("system", json!({"id": "s1", "name": "Finder"}));
    let other = json!({"system": {"propose": {"record": "s1", "patch": {"users": "Lawyers"}, "source": "the owner"}}});
    desk.edit(other);
    let draft = |template: &str| json!({"system": {"draft": {"id": "s1", "template": template}}});
    desk.edit(draft("agent-with-tools"));
    desk.edit(draft("rag-own-documents"));
    let open = proposals(&desk, "s1");
    let of = |source: &str| open.iter().filter(|one| one["source"] == source).count();
    assert_eq!(of("the owner"), 1);
    assert_eq!(of("la plantilla «Preguntas y respuestas sobre documentos propios (RAG)»"), open.len() - 1);
    let patches = patches(&open);
    assert_eq!(patches.iter().filter(|(field, _)| field == "users").count(), 1);
    assert!(patches.iter().any(|(field, value)| field == "vulnerable" && value == "no"));
    desk.edit(undo());
    let back = proposals(&desk, "s1");
    assert!(
        back.iter().any(|one| one["source"] == "la plantilla «Agente con herramientas (por ejemplo, mediante MCP)»")
    );
}

#[test]
fn what_cannot_be_drafted_says_why_at_its_field() {
    let mut desk = Desk::new();
    desk.add("system", json!({"id": "s1", "name": "Finder"}));
    let add = |name: &str, template: &str| json!({"system": {"addFrom": {"name": name, "template": template}}});
    assert_eq!(desk.refused(add("finder", "code-assistant")), [pair("refuse-taken", "name")]);
    assert_eq!(desk.refused(add("", "nothing")), [pair("refuse-template", "template"), pair("refuse-empty", "name")]);
    let draft = |template: &str| json!({"system": {"draft": {"id": "s1", "template": template}}});
    assert_eq!(desk.refused(draft("nothing")), [pair("refuse-template", "template")]);
    assert_eq!(desk.refused(draft("SYS-001")), [pair("refuse-template-itself", "template")]);
    assert_eq!(desk.total("system", json!({})), 1);
}

#[test]
fn the_answers_of_a_template_are_answers_there_are_and_none_is_given() {
    let mut desk = Desk::new();
    let all = shipped(&desk);
    let mut proposed = 0;
    for template in &all {
        let id = template["id"].as_str().unwrap();
        let made = desk.edit(json!({"system": {"addFrom": {"name": id, "template": id}}}));
        let system = made.created[0].id.clone();
        let ready = desk.ask("systems.template", json!({"id": system, "lang": "es"}));
        assert_ne!(ready["title"], template["title"], "{id}: in Spanish");
        assert!(ready["ask"].as_array().unwrap().len() > 3, "{id}");
        let act = desk.ask("act.system", json!({"system": system}));
        assert_eq!((&act["draft"], act["given"].as_array().unwrap().len()), (&json!(false), 0), "{id}");
        for answer in ready["answers"].as_array().unwrap() {
            let (question, chosen) = (answer["question"].as_str().unwrap(), answer["chosen"].as_array().unwrap());
            assert_ne!(answer["why"], "", "{id} {question}");
            assert!(question != "Q06" || chosen.is_empty(), "{id}");
            if chosen.is_empty() {
                continue;
            }
            let kind =
                desk.ask("act.system", json!({"system": system, "question": question}))["question"]["kind"].clone();
            let given = match kind.as_str().unwrap() {
                "single" => chosen[0].clone(),
                "multi" => json!(chosen),
                _ => chosen.iter().map(|one| one.as_str().unwrap().split_once('=').unwrap()).collect(),
            };
            desk.edit(json!({"classification": {"answer": {
                "system": system, "question": question, "answer": given, "reason": answer["why"]
            }}}));
            proposed += 1;
        }
    }
    assert!(proposed > 60, "{proposed}");
}

#[test]
fn in_some_sectors_an_answer_is_left_open() {
    let mut desk = Desk::new();
    let made = desk.edit(json!({"system": {"addFrom": {"name": "Bot", "template": "customer-chatbot"}}}));
    let system = made.created[0].id.clone();
    let nine = |desk: &Desk| {
        let ready = desk.ask("systems.template", json!({"id": system}));
        ready["answers"].as_array().unwrap().iter().find(|one| one["question"] == "Q09").unwrap().clone()
    };
    let before = nine(&desk);
    assert_eq!(before["chosen"], json!(["none"]));
    desk.edit(json!({"profile": {"amend": {"patch": {"sector": "health"}}}}));
    let open = nine(&desk);
    assert_eq!((&open["chosen"], &open["unless"]), (&json!([]), &json!("")));
    assert!(open["why"] != before["why"] && open["why"] != "");
}

#[test]
fn what_the_file_says_already_is_proposed_with_or_without_a_template() {
    let mut desk = Desk::new();
    desk.add("system", json!({"id": "bare", "name": "Lens camera", "stage": "in-use"}));
    let answers = |desk: &Desk, system: &str| -> Vec<(Value, Value, Value)> {
        let all = desk.ask("systems.template", json!({"id": system}))["answers"].as_array().unwrap().clone();
        let known = all.into_iter().filter(|one| one["known"] == true);
        known.map(|one| (one["question"].clone(), one["chosen"].clone(), one["readFirst"].clone())).collect()
    };
    let union = (json!("Q02"), json!(["yes"]), json!(false));
    let used = (json!("Q03"), json!(["none"]), json!(true));
    assert_eq!(answers(&desk, "bare"), [union.clone(), used]);
    // Nothing is given by it: the questionnaire begins at its beginning.
    assert_eq!(desk.ask("act.system", json!({"system": "bare"}))["given"], json!([]));
    // What a template leaves open is said; what it answers stays its own.
    let made = desk.edit(json!({"system": {"addFrom": {"name": "Bot", "template": "office-assistant"}}}));
    assert_eq!(answers(&desk, &made.created[0].id), [union]);
    desk.edit(json!({"organisation": {"amend": {"patch": {"country": "CH"}}}}));
    assert!(answers(&desk, "bare").iter().all(|one| one.0 != "Q02"));
}

#[test]
fn what_hangs_on_a_question_that_is_still_asked_is_not_settled() {
    let mut desk = Desk::new();
    desk.add("system", json!({"id": "s1", "name": "Ranking", "stage": "in-use", "inUseOn": "2025-01-05"}));
    let mut seen = false;
    for _ in 0..40 {
        let now = desk.ask("act.system", json!({"system": "s1"}));
        let settled = now["settled"].to_string().contains("not significantly changed");
        let Some(question) = now["question"]["id"].as_str().map(str::to_owned) else {
            assert!(settled && seen, "{now}");
            return;
        };
        assert!(seen || !settled, "before {question}");
        seen |= question == "Q17";
        let choices = now["question"]["choices"].as_array().unwrap().clone();
        let value = |wanted: &str| choices.iter().any(|one| one["value"] == wanted).then(|| wanted.to_owned());
        let kind = now["question"]["kind"].as_str().unwrap();
        let answer = match (question.as_str(), kind) {
            ("Q04", _) => json!(["deployer"]),
            ("Q09", _) => json!(["4a"]),
            (_, "group") => {
                let no = |one: &Value| (one["value"].as_str().unwrap().to_owned(), json!("no"));
                Value::Object(choices.iter().map(no).collect())
            }
            (_, "multi") => json!(["none"]),
            ("Q01" | "Q02", _) => json!("yes"),
            _ => json!(
                value("no")
                    .or_else(|| value("before"))
                    .unwrap_or_else(|| choices[0]["value"].as_str().unwrap().to_owned())
            ),
        };
        desk.edit(json!({"classification": {"answer": {"system": "s1", "question": question, "answer": answer, "reason": "So it is."}}}));
    }
    panic!("never finished");
}

#[test]
fn a_system_of_ones_own_is_a_template_too() {
    let mut desk = Desk::new();
    desk.add(
        "system",
        json!({"id": "s1", "name": "Writer", "purpose": "Letters", "origin": "own", "hosting": "Dublin",
        "aimsRoles": ["producer"], "stage": "in-use", "inUseOn": "2026-01-05", "scope": "in"}),
    );
    for (question, answer) in [("Q01", json!("yes")), ("Q03", json!(["none"]))] {
        desk.edit(json!({"classification": {"answer": {"system": "s1", "question": question, "answer": answer, "reason": "It learns."}}}));
    }
    let all = desk.ask("systems.templates", json!({}));
    assert_eq!(all.as_array().unwrap().last().unwrap()["title"], "SYS-001 Writer");
    desk.edit(json!({"system": {"addFrom": {"name": "Second writer", "template": "SYS-001"}}}));
    let open = proposals(&desk, "SYS-002");
    assert_eq!(open[0]["source"], "SYS-001 Writer");
    let mut fields: Vec<String> = patches(&open).into_iter().map(|(field, _)| field).collect();
    fields.sort();
    assert_eq!(fields, ["aimsRoles", "hosting", "origin", "purpose"]);
    let ready = desk.ask("systems.template", json!({"id": "SYS-002"}));
    assert_eq!((&ready["title"], &ready["answers"][0]["chosen"]), (&json!("SYS-001 Writer"), &json!(["yes"])));
    assert_eq!(ready["answers"][0]["why"], "It learns.");
    assert_eq!(desk.ask("systems.template", json!({"id": "s1"}))["title"], "");
}

#[test]
fn what_was_proposed_about_a_system_leaves_with_it_and_comes_back_with_it() {
    let mut desk = Desk::new();
    desk.edit(json!({"system": {"addFrom": {"name": "Coder", "template": "code-assistant"}}}));
    let open = ids(&proposals(&desk, "SYS-001"));
    desk.edit(json!({"system": {"remove": {"id": "SYS-001"}}}));
    let fault = desk.world.try_edit(&mut desk.workspace, json!({"proposal": {"confirm": {"ids": [open[0]]}}}));
    assert!(format!("{:?}", fault.unwrap_err()).contains("proposal"), "gone, not pointing at nothing");
    desk.edit(undo());
    assert_eq!(ids(&proposals(&desk, "SYS-001")), open);
}
