//! The founding session in the window: from two systems to approved texts, by keys, left by a kill and taken up again.

use serde_json::{Value, json};

use super::{axe, chord};
use crate::webdriver::Window;
use crate::{ALONE, Desk, judge, make};

fn part(window: &Window, id: &str) -> Value {
    let session = window.view("founding", &json!({}));
    session["parts"].as_array().unwrap().iter().find(|part| part["id"] == id).unwrap().clone()
}

/// The part in sight is this one.
fn at(window: &Window, title: &str) {
    window.until(&format!("document.querySelector('#founding-part')?.innerText.startsWith({})", json!(title)));
}

/// A company of thirty with two systems from templates, as the window would make it.
fn ready(window: &Window) {
    make(window);
    for edit in [
        json!({"profile": {"amend": {"patch": {"people": 30, "iso27001": "no", "sector": "saas"}}}}),
        json!({"person": {"add": {"id": "md", "name": "Mara", "role": "Managing director", "topManagement": true}}}),
        json!({"person": {"add": {"id": "lead", "name": "Ada", "role": "Quality"}}}),
        json!({"person": {"add": {"id": "dev", "name": "Tom", "role": "Development"}}}),
        json!({"person": {"add": {"id": "audit", "name": "Ines", "role": "Outside auditor"}}}),
    ] {
        window.edit(&edit);
    }
    for (name, template) in [("Quill", "office-assistant"), ("Helpline", "customer-chatbot")] {
        window.edit(&json!({"system": {"addFrom": {"name": name, "template": template}}}));
        let rows = window.view("register.rows", &json!({"noun": "system", "text": name}));
        let id = rows["rows"][0]["id"].clone();
        let one = window.view("register.one", &json!({"noun": "system", "id": id}));
        let ids: Vec<Value> = one["proposals"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
        window.edit(&json!({"proposal": {"confirm": {"ids": ids}}}));
        window.edit(&json!({"system": {"amend": {"id": id, "patch": {"supplier": "Nimbus", "businessOwner": "dev"}}}}));
        window.edit(&json!({"system": {"setScope": {"id": id, "scope": "in"}}}));
        window.edit(&json!({"system": {"setStage": {"id": id, "stage": "in-use"}}}));
    }
}

#[test]
fn a_company_is_founded_by_keys_and_a_kill_in_the_middle_loses_nothing() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    ready(&window);
    window.go("Founding session");
    at(&window, "What we do");
    axe(&window, "before drafting");
    window.click("main", "Draft what can be drafted");
    window.until("document.querySelector('nav ol').innerText.includes('13 proposals')");
    // What only a person can say is kept when it is left.
    for (field, words) in [
        ("activity", "sells scheduling software to clinics"),
        ("aiPurpose", "to answer customers sooner"),
        ("sites", "Kiel"),
        ("policyPlace", "otter.example/policy"),
        ("otherPolicies", "Privacy notice"),
        ("concernChannel", "concerns@otter.example"),
        ("reportsChannel", "report@otter.example"),
        ("incidentContact", "Ada, 0431 555"),
    ] {
        window.until(&format!("document.querySelector('#about-{field}')"));
        window.run(&format!("document.querySelector('#about-{field}').focus()"));
        window.fill(&format!("#about-{field}"), 0, words);
        window.run("document.activeElement.blur()");
    }
    window.until("document.querySelectorAll('.part .mark.warn').length === 1");
    assert_eq!(window.view("founding", &json!({}))["says"]["sites"], "Kiel");
    window
        .edit(&json!({"founding": {"say": {"patch": {"ownTooling": "no", "noticeDays": 30, "present": "Mara, Ada"}}}}));
    window.run("document.querySelector('#founding-part').focus()");
    chord(&window, "Enter", "ctrlKey: true");
    at(&window, "Where we stand");
    axe(&window, "a part with proposals");
    // One is not theirs, one is put in their words.
    let first = part(&window, "context")["proposals"][1]["id"].clone();
    window.run("document.querySelectorAll('.part article button')[1].click()");
    window.until("document.querySelectorAll('.part article').length === 12");
    window.run("document.querySelector('.part article button').click()");
    window.until(&format!("document.getElementById('{}-text')", first.as_str().unwrap()));
    window.run(&format!(
        "const one = document.getElementById('{0}-text'); one.focus(); one.value = 'Our clinics ask how AI is governed.';
         one.dispatchEvent(new Event('input', {{bubbles: true}})); one.blur()",
        first.as_str().unwrap()
    ));
    window.until("document.querySelector('.part article .mark')?.innerText === 'changed'");

    // Killed in the middle: all that was kept is there, and the session goes on where it was.
    window.kill();
    drop(window);
    let window = desk.open();
    window.size(1280, 800);
    window.click("main", "Lindenhof Triage GmbH");
    window.until("document.querySelector('.screen-link')");
    window.go("Founding session");
    at(&window, "Where we stand");
    let context = part(&window, "context");
    assert_eq!(
        (context["proposals"].as_array().unwrap().len(), &context["proposals"][0]["patch"]["text"]),
        (12, &json!("Our clinics ask how AI is governed."))
    );
    for title in ["Who has a stake", "What is inside", "What we stand for", "Who answers"] {
        window.run("document.querySelector('#founding-part').focus()");
        chord(&window, "Enter", "ctrlKey: true");
        at(&window, title);
    }
    axe(&window, "roles");
    let names = |id: &str, field: &str, who: &dyn Fn(&str) -> &'static str| {
        for one in part(&window, id)["proposals"].as_array().unwrap() {
            let person = who(one["patch"]["kind"].as_str().unwrap_or_default());
            window.edit(&json!({"proposal": {"amend": {"id": one["id"], "patch": {field: person}}}}));
        }
    };
    names("who", "person", &|kind| match kind {
        "topManagement" => "md",
        "aiLead" => "lead",
        "internalAuditor" => "audit",
        _ => "dev",
    });
    names("goals", "owner", &|_| "lead");
    for one in part(&window, "voices")["proposals"].as_array().unwrap() {
        let patch = match one["noun"].as_str() {
            Some("channel") => json!({"receiver": "lead", "second": "md"}),
            Some("resource") => json!({"training": 3000, "tests": 2000, "audit": 4000, "certification": 9000}),
            _ => continue,
        };
        window.edit(&json!({"proposal": {"amend": {"id": one["id"], "patch": patch}}}));
    }
    window.run("location.reload()");
    window.until("document.querySelector('.screen-link')");
    window.go("Founding session");
    while window.run("return document.querySelector('#founding-part')?.innerText.startsWith('Decide') ?? false")
        != json!(true)
    {
        let before = window.run("return document.querySelector('#founding-part')?.innerText ?? ''");
        window.run("document.querySelector('#founding-part')?.focus()");
        chord(&window, "Enter", "ctrlKey: true");
        window.until(&format!("document.querySelector('#founding-part')?.innerText !== {before}"));
    }
    axe(&window, "the decision");
    window.until("document.querySelector('.part .primary') && !document.querySelector('.part .primary').disabled");
    window.run("document.querySelector('.part .primary').click()");
    window.until("document.querySelector('dialog[open] .primary')");
    window.run("document.querySelector('dialog[open] .primary').click()");
    window.until("document.querySelector('.part .ok[role=status]')?.innerText.startsWith('Approved by Mara')");
    let approved = window.view("register.rows", &json!({"noun": "text", "filter": {"state": "approved"}}));
    assert_eq!(approved["total"], 6);
    // The minutes are a paper like every other.
    window.click("main", "Minutes of the session");
    window.until("document.querySelectorAll('dialog img').length > 0");
    window.click("dialog", "Save PDF");
    window.until("document.querySelector('dialog [role=status].ok')");
    let pdfs = desk.pdfs();
    judge::judge_all(&pdfs).unwrap();
    assert!(judge::text_of(&pdfs[0]).unwrap().contains("Our clinics ask how AI is governed."));
}
