//! Impact assessments: what stands against approval, what an earlier round counts for, and what moves under an approved one.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

/// Criteria in force, one system with personal data, two people.
fn desk() -> Desk {
    let mut desk = Desk::new();
    for (id, name, top) in [("p1", "Ada", false), ("md", "Mara", true)] {
        desk.add("person", json!({"id": id, "name": name, "topManagement": top}));
    }
    let criteria = json!({"id": "c1", "title": "Criteria", "rules": "Likelihood times consequence.", "worstHigh": "yes",
        "never": "A prohibited practice.", "appetite": "Little."});
    desk.add("criteria", criteria);
    desk.edit(json!({"criteria": {"approve": {"id": "c1", "by": "md"}}}));
    let system = json!({"id": "s1", "name": "Reply drafts", "purpose": "Draft replies.", "users": "Clerks",
        "countries": "IE", "modelVersion": "1", "personalData": "no"});
    desk.add("system", system);
    desk
}

fn rows(desk: &Desk, of: &str) -> Vec<Value> {
    let asked = json!({"noun": "impactAnswer", "filter": {"impact": of}, "limit": 100});
    desk.ask("register.rows", asked)["rows"].as_array().unwrap().clone()
}

fn row(desk: &Desk, of: &str, question: &str) -> Value {
    rows(desk, of).into_iter().find(|row| row["values"]["question"] == question).unwrap()
}

fn answer(desk: &mut Desk, of: &str, question: &str, patch: Value) {
    let id = row(desk, of, question)["id"].clone();
    desk.edit(json!({"impactAnswer": {"amend": {"id": id, "patch": patch}}}));
}

/// A screening with all ten answers no, decided and with its people.
fn screened(desk: &mut Desk, id: &str) {
    desk.add("impact", json!({"id": id, "system": "s1"}));
    for row in rows(desk, id) {
        let mut patch = json!({"answer": "no"});
        // What a no spares the full form for is said in words.
        if ["SC-03", "SC-04"].map(Value::from).contains(&row["values"]["question"]) {
            patch["words"] = json!("A clerk reads each before it goes out.");
        }
        desk.edit(json!({"impactAnswer": {"amend": {"id": row["id"], "patch": patch}}}));
    }
    let patch = json!({"whyNow": "firstRelease", "assessor": "p1", "consulted": "Two clerks.", "decision": "proceed",
        "classOpen": "It is tried by two clerks alone; Ada settles its class by 1 March."});
    desk.edit(json!({"impact": {"amend": {"id": id, "patch": patch}}}));
}

fn approve(id: &str) -> Value {
    json!({"impact": {"approve": {"id": id, "by": "md"}}})
}

#[test]
fn a_draft_has_ten_questions_and_says_what_is_missing() {
    let mut desk = desk();
    desk.add("impact", json!({"id": "i1", "system": "s1"}));
    assert_eq!(rows(&desk, "i1").len(), 10);
    assert_eq!(desk.values("impact", "i1")["name"], "Reply drafts");
    let missing = ["assessor", "consulted", "decision"].map(|field| pair("refuse-empty", field));
    let rest = [pair("refuse-impact-unanswered", "state"), pair("refuse-impact-class-open", "classOpen")];
    let all = [&missing[..], &rest].concat();
    assert_eq!(desk.refused(approve("i1")), all);
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"form": "full"}}}}));
    assert_eq!(rows(&desk, "i1").len(), 45, "the sections come with the form");
}

#[test]
fn a_screening_is_approved_with_all_its_answers_and_has_its_levels_and_its_facts() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    answer(&mut desk, "i1", "SC-02", json!({"answer": "notSure"}));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-bare", "state")]);
    answer(&mut desk, "i1", "SC-02", json!({"words": "Letters may name people."}));
    answer(&mut desk, "i1", "SC-04", json!({"answer": "yes", "words": "Children write to us."}));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-full-answer", "form")]);
    answer(&mut desk, "i1", "SC-04", json!({"answer": "no", "words": ""}));
    assert_eq!(
        desk.refused(approve("i1")),
        [pair("refuse-impact-bare", "state")],
        "a no spares the full form in words"
    );
    answer(&mut desk, "i1", "SC-04", json!({"words": "Only companies write to us."}));
    desk.edit(approve("i1"));
    let values = desk.values("impact", "i1");
    assert_eq!(
        (&values["state"], &values["levelBefore"], &values["levelAfter"]),
        (&json!("approved"), &json!("low"), &json!("low"))
    );
    assert_eq!((&values["ofPurpose"], &values["criteria"]), (&json!("Draft replies."), &json!("c1")));
    let settled = desk.refused(json!({"impact": {"amend": {"id": "i1", "patch": {"decision": "reject"}}}}));
    assert_eq!(settled, [pair("refuse-impact-settled", "decision")]);
}

#[test]
fn an_impact_from_medium_on_needs_measures_and_a_risk_or_words_and_a_high_one_the_full_form() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    let effect = json!({"id": "e1", "what": "Wrong advice", "impact": "i1", "kind": "harm", "area": "access",
        "target": "individuals", "who": "Patients"});
    desk.add("impactEffect", effect);
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-unrated", "state")]);
    // What the page is told: whether it waits, whether it asks for more, and on how many steps it is rated.
    let told = |desk: &Desk| {
        let page = desk.ask("impacts.round", json!({"id": "i1"}));
        let one = &page["effects"][0];
        (one["open"].clone(), one["weighs"].clone(), page["steps"].clone())
    };
    assert_eq!(told(&desk), (json!(true), json!(false), json!(5)));
    let amend = |patch: Value| json!({"impactEffect": {"amend": {"id": "e1", "patch": patch}}});
    let worse = json!({"likelihood": 2, "consequence": 3, "likelihoodAfter": 3, "consequenceAfter": 4});
    assert_eq!(desk.refused(amend(worse)), [pair("refuse-impact-after", "consequenceAfter")]);
    assert_eq!(desk.refused(amend(json!({"likelihood": 6}))), [pair("refuse-impact-scale", "likelihood")]);
    desk.edit(amend(json!({"likelihood": 3, "consequence": 3, "likelihoodAfter": 1, "consequenceAfter": 3})));
    let levels = desk.values("impactEffect", "e1");
    assert_eq!((&levels["levelBefore"], &levels["levelAfter"]), (&json!("medium"), &json!("low")));
    assert_eq!(told(&desk), (json!(false), json!(true), json!(5)), "medium asks for more");
    let bare = ["measures", "no-risk"].map(|id| pair(&format!("refuse-impact-{id}"), "state"));
    assert_eq!(desk.refused(approve("i1")), bare);
    desk.edit(amend(json!({"measures": "A clerk reads each.", "whyNoRisk": "Treated with R of the desk."})));
    desk.edit(amend(json!({"likelihood": 1, "consequence": 3})));
    assert_eq!(told(&desk), (json!(false), json!(false), json!(5)), "low does not");
    desk.edit(amend(json!({"likelihood": 1, "consequence": 5})));
    assert_eq!(desk.values("impactEffect", "e1")["levelBefore"], "high", "the worst for people is at least high");
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-full-level", "form")]);
    desk.edit(amend(json!({"likelihood": 2, "consequence": 3})));
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"levelAfter": "low", "levelBefore": "low"}}}}));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-level", "levelBefore")]);
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"levelBefore": "medium"}}}}));
    desk.edit(approve("i1"));
}

#[test]
fn personal_data_ask_for_the_words_of_the_data_protection_officer() {
    let mut desk = desk();
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"personalData": "yes"}}}}));
    screened(&mut desk, "i1");
    let both = [pair("refuse-impact-dpia", "dpia"), pair("refuse-impact-officer", "officer")];
    assert_eq!(desk.refused(approve("i1")), both);
    let patch = json!({"dpia": "notRequired"});
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": patch}}}));
    let words = desk.refused(json!({"impact": {"signOff": {"id": "i1", "by": "p1"}}}));
    assert_eq!(words, [pair("refuse-empty", "view")]);
    let bare = desk.refused(json!({"impact": {"signOff": {"id": "i1", "by": "p1", "view": "objects"}}}));
    assert_eq!(bare, [pair("refuse-empty", "opinion")], "who objects says what to");
    let silent = json!({"impact": {"signOff": {"id": "i1", "by": "p1", "view": "agrees"}}});
    assert_eq!(
        desk.refused(silent),
        [pair("refuse-impact-new-officer", "opinion")],
        "nobody holds the role, and the name is new"
    );
    desk.edit(
        json!({"impact": {"signOff": {"id": "i1", "by": "p1", "view": "objects", "opinion": "Too much is kept."}}}),
    );
    let against = [pair("refuse-empty", "dpiaWords"), pair("refuse-impact-objection", "despite")];
    assert_eq!(desk.refused(approve("i1")), against, "an objection is answered before anybody approves");
    desk.edit(json!({"impact": {"signOff": {"id": "i1", "by": "p1", "view": "agrees", "opinion": "No high risk to people's data."}}}));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-empty", "dpiaWords")]);
    // What is still to be made is a condition of going on.
    let decides = |dpia: &str, decision: &str| json!({"impact": {"amend": {"id": "i1", "patch": {"dpia": dpia, "dpiaWords": "Ada Moreau, by 1 March.", "decision": decision, "conditions": "Not before it is made."}}}});
    desk.edit(decides("open", "proceed"));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-dpia-open", "decision")]);
    desk.edit(decides("open", "conditional"));
    assert_eq!(
        desk.refused(json!({"impact": {"approve": {"id": "i1", "by": "p1"}}})),
        [pair("refuse-impact-own", "ownWhy")],
        "only the hand is wrong"
    );
    desk.edit(decides("notRequired", "proceed"));
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"dpiaWords": "No criterion of Art. 35(3) is met."}}}}));
    let own = |why: &str| json!({"impact": {"approve": {"id": "i1", "by": "p1", "ownWhy": why}}});
    assert_eq!(desk.refused(own("")), [pair("refuse-impact-own", "ownWhy")], "who assessed it does not approve it");
    desk.edit(own("Mara is away until January; nobody else knows the system."));
    assert_eq!(desk.values("impact", "i1")["signed"]["by"], desk.values("impact", "i1")["approved"]["by"]);
}

#[test]
fn home_names_an_assessment_that_waits_for_the_data_protection_officer_alone() {
    let mut desk = desk();
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"personalData": "yes"}}}}));
    screened(&mut desk, "i1");
    let waits = |desk: &Desk| {
        let home = desk.ask("home", json!({}));
        let all = [&home["next"], &home["behind"]].into_iter().flat_map(|list| list.as_array().unwrap().clone());
        all.filter(|one| one["rule"] == "officer").collect::<Vec<Value>>()
    };
    assert!(waits(&desk).is_empty(), "where data protection is assessed is not said either");
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"dpia": "notRequired", "dpiaWords": "No criterion is met."}}}}));
    let line = waits(&desk);
    assert_eq!((line.len(), &line[0]["goal"]["noun"], &line[0]["goal"]["id"]), (1, &json!("impact"), &json!("i1")));
    desk.edit(json!({"impact": {"signOff": {"id": "i1", "by": "p1", "view": "agrees", "opinion": "As data protection officer."}}}));
    assert!(waits(&desk).is_empty());
    // What the officer signed is done as long as it stands on what they signed, approved or not.
    let signed = |desk: &Desk| desk.ask("impacts.round", json!({"id": "i1"}))["signed"].clone();
    assert_eq!(signed(&desk), true);
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"dpiaWords": "Two criteria are met after all."}}}}));
    assert_eq!(signed(&desk), false);
}

#[test]
fn whoever_holds_the_role_speaks_for_data_protection_and_is_proposed() {
    let mut desk = desk();
    desk.edit(json!({"system": {"amend": {"id": "s1", "patch": {"personalData": "yes"}}}}));
    desk.add("person", json!({"id": "dpo", "name": "Dara"}));
    screened(&mut desk, "i1");
    let offered = |desk: &Desk, id: &str| {
        let page = desk.ask("impacts.round", json!({"id": id}));
        (page["officers"].clone(), page["approvers"].clone())
    };
    assert_eq!(offered(&desk, "i1"), (json!([]), json!(["md"])));
    let signs = |id: &str, by: &str, opinion: &str| json!({"impact": {"signOff": {"id": id, "by": by, "view": "agrees", "opinion": opinion}}});
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"dpia": "notRequired", "dpiaWords": "No criterion is met.", "assessor": "md"}}}}));
    desk.edit(signs("i1", "dpo", "As data protection officer."));
    assert_eq!(offered(&desk, "i1").1, json!([]), "whoever assessed it is not offered to approve it");
    desk.edit(json!({"impact": {"approve": {"id": "i1", "by": "md", "ownWhy": "Nobody else knows the system."}}}));
    // Whoever spoke in an approved assessment is known: nothing more is asked of them, and of somebody else it is.
    desk.edit(json!({"impact": {"assess": {"system": "s1"}}}));
    let next =
        desk.ask("register.rows", json!({"noun": "impact", "filter": {"state": "draft"}}))["rows"][0]["id"].clone();
    let next = next.as_str().unwrap();
    assert_eq!(offered(&desk, next).0, json!(["dpo"]));
    assert_eq!(desk.refused(signs(next, "p1", "")), [pair("refuse-impact-new-officer", "opinion")]);
    desk.edit(signs(next, "dpo", ""));
    // Once the role is accepted, nobody speaks in its holder's place, whatever they say.
    desk.add(
        "role",
        json!({"id": "ro1", "name": "Data protection", "kind": "dataProtection", "person": "p1",
        "authority": "Advises.", "needs": "The law of data protection."}),
    );
    desk.edit(signs(next, "dpo", ""));
    desk.edit(json!({"role": {"accept": {"id": "ro1"}}}));
    assert_eq!(offered(&desk, next).0, json!(["p1"]));
    assert_eq!(desk.refused(signs(next, "dpo", "As every year.")), [pair("refuse-impact-not-officer", "by")]);
    let said = desk.reason(signs(next, "dpo", "As every year."));
    assert_eq!((&said["name"], &said["who"]), (&json!("Dara"), &json!("Ada")));
    desk.edit(signs(next, "p1", ""));
}

#[test]
fn a_screening_says_why_it_suffices_or_what_is_open_before_that_can_be_said() {
    let mut desk = desk();
    desk.add("impact", json!({"id": "i1", "system": "s1"}));
    let verdict = |desk: &Desk| {
        let page = desk.ask("impacts.round", json!({"id": "i1"}));
        (page["verdict"]["id"].clone(), page["verdict"]["args"].clone())
    };
    let (id, args) = verdict(&desk);
    assert_eq!(
        (id, &args["open"], &args["count"]),
        (json!("impact-screening-open"), &json!("SC-03, SC-04"), &json!(2))
    );
    for row in rows(&desk, "i1") {
        let said = row["values"]["question"].as_str().unwrap();
        let reply = if ["SC-02", "SC-06", "SC-07"].contains(&said) { "yes" } else { "no" };
        answer(&mut desk, "i1", said, json!({"answer": reply, "words": "Looked at with two clerks."}));
    }
    let (id, args) = verdict(&desk);
    assert_eq!(
        (id, &args["spared"], &args["told"], &args["class"]),
        (json!("impact-screening-enough"), &json!("SC-03, SC-04"), &json!("SC-02, SC-06, SC-07"), &json!("none")),
        "a class that is open is named"
    );
    answer(&mut desk, "i1", "SC-04", json!({"answer": "notSure"}));
    assert_eq!(verdict(&desk).0, Value::Null, "what demands the full form says so itself");
    let page = desk.ask("impacts.round", json!({"id": "i1"}));
    assert_eq!(page["demands"][0]["id"], "refuse-impact-full-answer");
    // The day of the next one, by the interval of a screening; the full form comes round sooner.
    let screened = page["nextOn"].clone();
    desk.edit(json!({"impact": {"amend": {"id": "i1", "patch": {"form": "full"}}}}));
    let full = desk.ask("impacts.round", json!({"id": "i1"}))["nextOn"].clone();
    assert!(full.as_str().unwrap() < screened.as_str().unwrap(), "{full} {screened}");
}

#[test]
fn what_the_round_before_said_counts_once_it_is_kept_with_words_or_changed() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    let effect = json!({"id": "e1", "what": "Less typing", "impact": "i1", "kind": "benefit", "area": "access",
        "target": "individuals", "who": "Clerks"});
    desk.add("impactEffect", effect);
    desk.edit(approve("i1"));
    desk.add(
        "impact",
        json!({"id": "i2", "system": "s1", "whyNow": "planned", "assessor": "p1", "consulted": "As before.",
        "decision": "proceed"}),
    );
    assert_eq!(
        (&desk.values("impact", "i2")["previous"], &desk.values("impact", "i2")["round"]),
        (&json!("i1"), &json!(2))
    );
    let shown = row(&desk, "i2", "SC-01");
    assert_eq!((&shown["values"]["lastAnswer"], &shown["values"]["answer"]), (&json!("no"), &json!("")));
    let nothing = [("unanswered", "state"), ("carried", "state"), ("class-open", "classOpen")];
    let nothing = nothing.map(|(id, field)| pair(&format!("refuse-impact-{id}"), field));
    assert_eq!(desk.refused(approve("i2")), nothing, "a class that is open is said anew in each round");
    let bare = desk.refused(json!({"impactAnswer": {"keep": {"id": shown["id"]}}}));
    assert_eq!(bare, [pair("refuse-impact-keep-why", "why")]);
    for row in rows(&desk, "i2") {
        desk.edit(json!({"impactAnswer": {"keep": {"id": row["id"], "why": "Looked at with the clerks: the same."}}}));
    }
    desk.edit(json!({"impact": {"amend": {"id": "i2", "patch": {"classOpen": "Ada settles it by 1 June."}}}}));
    let page = desk.ask("impacts.round", json!({"id": "i2"}));
    assert_eq!(
        (&page["asked"], &page["looked"], &page["kept"], &page["carried"]),
        (&json!(10), &json!(10), &json!(10), &json!(0))
    );
    assert_eq!(desk.refused(approve("i2")), [pair("refuse-impact-carried", "state")]);
    let carried = page["effects"][0]["id"].clone();
    desk.edit(json!({"impactEffect": {"keep": {"id": carried, "why": "Still so."}}}));
    desk.edit(approve("i2"));
    assert_eq!(desk.values("impact", "i1")["state"], "superseded");
}

#[test]
fn a_round_of_a_part_takes_the_place_of_that_part_alone_and_one_of_the_whole_of_all() {
    let mut desk = desk();
    let states = |desk: &Desk| ["i1", "i2", "i3", "i4"].map(|id| desk.values("impact", id)["state"].clone());
    for (id, part) in [("i1", "Ireland"), ("i2", "Spain"), ("i3", "Ireland"), ("i4", "")] {
        screened(&mut desk, id);
        desk.edit(json!({"impact": {"amend": {"id": id, "patch": {"part": part}}}}));
        for row in rows(&desk, id) {
            if row["values"]["words"].as_str().is_none_or(str::is_empty) {
                desk.edit(
                    json!({"impactAnswer": {"amend": {"id": row["id"], "patch": {"words": "Read by a clerk."}}}}),
                );
            }
        }
        desk.edit(approve(id));
        match id {
            "i2" => assert_eq!(
                [&desk.values("impact", "i1")["state"], &desk.values("impact", "i2")["state"]],
                ["approved", "approved"],
                "another part goes on counting"
            ),
            "i3" => assert_eq!(
                [&desk.values("impact", "i1")["state"], &desk.values("impact", "i2")["state"]],
                ["superseded", "approved"],
                "of the same part the later counts"
            ),
            _ => {}
        }
    }
    assert_eq!(states(&desk), ["superseded", "superseded", "superseded", "approved"].map(Value::from));
    let settled = json!({"impact": {"amend": {"id": "i4", "patch": {"part": "Spain"}}}});
    assert_eq!(desk.refused(settled), [pair("refuse-impact-settled", "part")]);
}

#[test]
fn a_material_change_of_the_system_shows_the_approval_made_on_other_facts_and_a_cosmetic_one_does_not() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    desk.edit(approve("i1"));
    let stale = |desk: &Desk| desk.one("impact", "i1")["stale"].as_array().unwrap().clone();
    let amend = |patch: Value| json!({"system": {"amend": {"id": "s1", "patch": patch}}});
    for cosmetic in [json!({"name": "Drafts of replies"}), json!({"description": "A box."}), json!({"hosting": "EU"})] {
        desk.edit(amend(cosmetic));
        assert!(stale(&desk).is_empty());
    }
    let material = [
        ("purpose", "Send replies."),
        ("users", "Everybody"),
        ("countries", "IE, ES"),
        ("autonomy", "Sends alone"),
        ("supplier", "Another"),
        ("baseModel", "Other"),
        ("modelVersion", "2"),
        ("dataSets", "Mails"),
    ];
    for (field, said) in material {
        let was = desk.values("system", "s1")[field].clone();
        desk.edit(amend(json!({field: said})));
        let moved = stale(&desk);
        assert_eq!(
            (moved.len(), &moved[0]["act"], &moved[0]["changed"][0]["now"]),
            (1, &json!("approve"), &json!(said)),
            "{field}"
        );
        assert_eq!(moved[0]["changed"][0]["then"], was, "{field}");
        desk.edit(amend(json!({field: was})));
        assert!(stale(&desk).is_empty(), "{field}: what is as it was is no change");
    }
    let gate = |desk: &Desk| {
        let gates = desk.ask("systems.gates", json!({"system": "s1"}));
        let records = gates.as_array().unwrap().iter().flat_map(|gate| gate["records"].as_array().unwrap().clone());
        let one = records.into_iter().find(|one| one["need"] == "impact").unwrap();
        (one["there"].clone(), one["moved"].clone())
    };
    assert_eq!(gate(&desk), (json!(true), json!(false)));
    desk.edit(amend(json!({"modelVersion": "2"})));
    assert_eq!(gate(&desk), (json!(true), json!(true)), "it is there, and out of date");
    assert_eq!(desk.ask("impacts.round", json!({"id": "i1"}))["moved"].as_array().unwrap().len(), 1);
    desk.edit(
        json!({"impact": {"reaffirm": {"id": "i1", "act": "approve", "why": "The test set passes on version 2."}}}),
    );
    assert!(stale(&desk).is_empty());
}

#[test]
fn a_risk_made_of_an_impact_is_what_approval_asks_for_in_later_rounds_too() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    let effect = json!({"id": "e1", "what": "Wrong advice", "impact": "i1", "kind": "harm", "area": "access",
        "target": "individuals", "who": "Patients", "likelihood": 3, "consequence": 3, "likelihoodAfter": 1,
        "consequenceAfter": 3, "measures": "A clerk reads each."});
    desk.add("impactEffect", effect);
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-no-risk", "state")]);
    desk.edit(json!({"risk": {"fromImpact": {"effect": "e1"}}}));
    let made = desk.ask("register.rows", json!({"noun": "risk"}))["rows"][0]["values"].clone();
    assert_eq!((&made["effect"], &made["how"]), (&json!("Wrong advice: Patients"), &json!("A clerk reads each.")));
    // A sentence that ends does not go on after its stop.
    let told = json!({"impactEffect": {"amend": {"id": "e1", "patch": {"detail": "They follow a wrong answer."}}}});
    desk.edit(told);
    desk.edit(json!({"risk": {"fromImpact": {"effect": "e1"}}}));
    let all = desk.ask("register.rows", json!({"noun": "risk"}))["rows"].clone();
    let said: Vec<&Value> = all.as_array().unwrap().iter().map(|one| &one["values"]["effect"]).collect();
    assert!(said.contains(&&json!("They follow a wrong answer: Patients")), "{said:?}");
    // What would stand against the step is what does: levels nobody said are found by approving.
    let steps = desk.ask("register.one", json!({"noun": "impact", "id": "i1"}))["steps"].clone();
    let approving = steps.as_array().unwrap().iter().find(|one| one["verb"] == "approve").unwrap().clone();
    assert_eq!((&approving["possible"], &approving["reasons"]), (&json!(true), &json!([])));
    desk.edit(approve("i1"));
    let second = json!({"id": "i2", "system": "s1", "whyNow": "planned", "assessor": "p1", "consulted": "As before.",
        "decision": "proceed", "classOpen": "Ada settles it by 1 June."});
    desk.add("impact", second);
    for row in rows(&desk, "i2") {
        desk.edit(json!({"impactAnswer": {"keep": {"id": row["id"], "why": "Nothing changed since."}}}));
    }
    let page = desk.ask("impacts.round", json!({"id": "i2"}));
    assert_eq!(page["effects"][0]["before"], "", "a judgement is not carried");
    desk.edit(json!({"impactEffect": {"keep": {"id": page["effects"][0]["id"], "why": "Rated again: the same."}}}));
    let kept = desk.ask("impacts.round", json!({"id": "i2"}))["effects"][0].clone();
    assert_eq!((&kept["before"], &kept["carried"]), (&json!("medium"), &json!(false)));
    assert_eq!(kept["links"][0]["noun"], "risk", "the risk of the round before follows it");
    desk.edit(approve("i2"));
}

#[test]
fn a_class_that_is_open_asks_for_words_before_an_approval() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    let say = |words: Value| json!({"impact": {"amend": {"id": "i1", "patch": {"classOpen": words}}}});
    desk.edit(say(json!("")));
    assert_eq!(desk.refused(approve("i1")), [pair("refuse-impact-class-open", "classOpen")]);
    // A digit is no reason, and what was approved with words keeps them.
    assert_eq!(desk.refused(say(json!("2"))), [pair("refuse-reason-wordless", "classOpen")]);
    desk.edit(say(json!("Two clerks try it; Ada settles its class by 1 March.")));
    desk.edit(approve("i1"));
    assert_eq!(desk.refused(say(json!("Another reason."))), [pair("refuse-impact-settled", "classOpen")]);
    // Whoever reads the report reads it too.
    let wanted = json!({"kind": "impact", "impact": "i1"});
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let copy = desk.workspace.copy(&serde_json::from_value(wanted).unwrap(), &moment).unwrap();
    let paper = serde_json::to_value(copy.paper).unwrap();
    assert!(paper["classWhy"].as_str().is_some_and(|why| !why.is_empty()), "{paper}");
}

#[test]
fn a_no_to_vulnerable_people_is_held_against_the_impacts_that_name_them() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    let against = |desk: &Desk| {
        let page = desk.ask("impacts.round", json!({"id": "i1"}));
        let all = page["sections"][0]["questions"].as_array().unwrap().clone();
        all.into_iter()
            .filter(|one| one["against"] != json!([]))
            .map(|one| (one["id"].clone(), one["against"].clone()))
            .collect::<Vec<_>>()
    };
    let harm = |id: &str, who: &str| json!({"id": id, "impact": "i1", "what": "Nobody answers", "kind": "harm", "area": "access", "target": "groups", "who": who});
    desk.add("impactEffect", harm("e1", "Customers"));
    assert_eq!(against(&desk), []);
    desk.add("impactEffect", harm("e2", "Older people, people with disabilities"));
    let told = json!([["IMP-002", "Nobody answers (Older people, people with disabilities)"]]);
    assert_eq!(against(&desk), [(json!("SC-04"), told)]);
    answer(&mut desk, "i1", "SC-04", json!({"answer": "yes"}));
    assert_eq!(against(&desk), []);
}

#[test]
fn a_reason_is_words_and_not_a_digit_or_the_choice_once_more() {
    let mut desk = desk();
    screened(&mut desk, "i1");
    desk.add("impactEffect", json!({"id": "e1", "impact": "i1", "what": "Nobody answers", "kind": "harm"}));
    for (field, words) in [("whyNoRisk", "2"), ("measures", "3"), ("whyNoRisk", "It is low.")] {
        let edit = json!({"impactEffect": {"amend": {"id": "e1", "patch": {field: words}}}});
        assert_eq!(desk.refused(edit), [pair("refuse-reason-wordless", field)], "{words}");
    }
    desk.edit(json!({"impactEffect": {"amend": {"id": "e1", "patch": {"whyNoRisk": "Two letters a year."}}}}));
    let id = row(&desk, "i1", "SC-02")["id"].clone();
    let bare = json!({"impactAnswer": {"amend": {"id": id, "patch": {"words": "1"}}}});
    assert_eq!(desk.refused(bare), [pair("refuse-reason-wordless", "words")]);
}
