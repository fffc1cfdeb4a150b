//! From a system of a template to an accepted risk that the statement names, with keys.

use serde_json::{Value, json};

use super::{axe, chord, sample};
use crate::{ALONE, Desk, pick};

#[test]
fn five_risks_are_rated_by_digits_treated_and_accepted_in_a_list_and_the_statement_names_them() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 900);
    window.edit(&json!({"system": {"addFrom": {"name": "Writer", "template": "office-assistant"}}}));
    let found = window.view("register.rows", &json!({"noun": "system", "text": "Writer"}));
    let system = found["rows"][0]["id"].clone();
    window.edit(&json!({"system": {"setScope": {"id": system, "scope": "in"}}}));
    let person = window.view("register.rows", &json!({"noun": "person", "text": "Henrik"}))["rows"][0]["id"].clone();
    window.edit(&json!({"system": {"amend": {"id": system, "patch": {"businessOwner": person}}}}));
    let risks = |state: &str| {
        let asked = json!({"noun": "risk", "filter": {"system": system, "state": state}, "limit": 50});
        window.view("register.rows", &asked)["rows"].as_array().unwrap().clone()
    };
    // What the template knows arrives unrated and counts as nothing.
    window.run("location.hash = '#/risks'");
    window.click("main", "Take in 5 starter risks");
    window.until("[...document.querySelectorAll('main button')].some(one => one.innerText.startsWith('Rate 5 risks'))");
    axe(&window, "the register of risks");
    assert_eq!(risks("unrated").len(), 5);
    window.click("main", "Rate 5 risks");
    window.until("document.activeElement.classList.contains('figures')");
    axe(&window, "rating");
    for left in (0..5).rev() {
        window.until("document.activeElement.classList.contains('figures')");
        // A digit a figure until the reason has the focus: each risk asks for whom it is about.
        let asked = window.run("return document.querySelectorAll('.figures fieldset').length").as_u64().unwrap();
        for at in 0..asked {
            window.strike(&[if at == 0 { "3" } else { "2" }]);
        }
        window.until("document.activeElement.tagName === 'TEXTAREA'");
        window.strike(&["S", "e", "e", "n", "Enter"]);
        let told = if left == 0 {
            "document.querySelector('main').innerText.includes('Every risk is rated')".to_owned()
        } else {
            format!(
                "[...document.querySelectorAll('main p')].some(one => /^(One risk is|{left} risks are) left to rate/.test(one.innerText))"
            )
        };
        window.until(&told);
    }
    assert_eq!((risks("unrated").len(), risks("rated").len()), (0, 5));
    // Each is medium; what is done about two of them is decided on the page, and they are accepted in one list.
    window.click("main", "Back to the register");
    window.click("main", "Treat 5 risks");
    // Each control that is named stands under its own number, in whatever order they are kept.
    let risk = risks("rated")[0].clone();
    let named = ["A.10.2", "A.2.2", "A.6.2.2", "A.9.2"];
    window.edit(&json!({"risk": {"amend": {"id": risk["id"], "patch": {"controls": named}}}}));
    window.run(&format!("location.hash = '#/risks/{}/treat'", risk["number"].as_str().unwrap()));
    window.until("document.querySelectorAll('main .several .mark').length === 4 && [...document.querySelectorAll('main .several .mark')].every(one => /^A[.0-9]+ \\D/.test(one.innerText))");
    let grid = window.view("statement.grid", &json!({}));
    let shown =
        window.run("return [...document.querySelectorAll('main .several .mark')].map(one => one.innerText.trim())");
    for (number, shown) in named.iter().zip(shown.as_array().unwrap()) {
        let control = grid["rows"].as_array().unwrap().iter().find(|one| one["number"] == *number).unwrap();
        assert_eq!(*shown, format!("{number} {}", control["title"].as_str().unwrap()), "{shown}");
    }
    window.run("location.hash = '#/risks/treat'");
    for left in [4, 3] {
        window.until("document.querySelector('#treat-how') && document.querySelector('.figures')");
        if left == 4 {
            axe(&window, "treating");
        }
        window.fill("#treat-how", 0, "Read before it is sent.");
        // It is reduced unless somebody says otherwise, and hits as hard as before: one digit is left to say.
        // The digit goes where the light is, without a hand on the mouse.
        window.strike(&["3"]);
        window.until("/Remains: Medium/.test(document.querySelector('.levels').innerText)");
        assert!(
            window.run("return document.querySelector('main form').innerText").as_str().unwrap().contains("takes R-")
        );
        // After the digit the keys are in the reason.
        window.until("document.activeElement.id === 'treat-why'");
        window.fill("#treat-why", 0, "Nobody has measured less.");
        if left == 4 {
            // Without a day the decision is refused at its field, and nothing that was typed is lost, also by going elsewhere and back.
            window.run("document.querySelector('#treat-why').focus()");
            chord(&window, "Enter", "ctrlKey: true");
            window.until("document.activeElement.id === 'treat-due'");
            window.run("location.hash = '#/home'");
            window.until("document.querySelector('main h1') && !document.querySelector('.figures')");
            window.run("location.hash = '#/risks/treat'");
            window.until("document.querySelector('#treat-why')?.value === 'Nobody has measured less.'");
        }
        // What decides is in sight without scrolling.
        let seen = "(() => { const box = [...document.querySelectorAll('main form button')].find(one => one.innerText === 'Decide treatment').getBoundingClientRect(); return box.bottom <= window.innerHeight; })()";
        assert_eq!(window.run(&format!("return {seen}")), json!(true));
        window.fill("#treat-due", 0, "2027-03-31");
        window.run("document.querySelector('#treat-due').focus()");
        chord(&window, "Enter", "ctrlKey: true");
        window.until(&format!("[...document.querySelectorAll('main .muted, main h1 + *, main p')].some(one => one.innerText.startsWith('{left} risks: what is done'))"));
    }
    // What an edit through the door changed is asked for when the screen is entered.
    window.run("location.hash = '#/home'");
    window.until("document.querySelector('main h1') && !document.querySelector('.figures')");
    window.run("location.hash = '#/risks/map'");
    window.until("document.querySelectorAll('main figure').length === 3");
    axe(&window, "how the risks lie");
    window.run("location.hash = '#/risks'");
    window.until(
        "[...document.querySelectorAll('main button')].some(one => /^Accept [0-9]+ risks$/.test(one.innerText))",
    );
    window.run("[...document.querySelectorAll('main button')].find(one => /^Accept [0-9]+ risks$/.test(one.innerText)).click()");
    window.until("document.querySelector('main .check input[type=checkbox]')");
    axe(&window, "accepting");
    // What is accepted is read where it is accepted: what is done, and why so much remains.
    window.until(
        "[...document.querySelectorAll('main .read dd')].some(one => one.innerText === 'Nobody has measured less.')",
    );
    window.until("[...document.querySelectorAll('main section dd')].some(one => one.innerText.startsWith('Read before it is sent.'))");
    let names: Vec<Value> = risks("treated").iter().map(|one| one["number"].clone()).collect();
    for number in &names {
        let line =
            format!("[...document.querySelectorAll('main .check')].find(one => one.innerText.includes({number}))");
        window.run(&format!("{line}.querySelector('input').focus()"));
        window.strike(&[" "]);
    }
    pick(&window, "main form [role=combobox]", "Henrik", "Henrik Falk");
    window.fill("main form textarea", 0, "Read together on Monday.");
    window.click("main form", "Accept 2 risks");
    window.until("[...document.querySelectorAll('main h2')].length > 0");
    let begun = std::time::Instant::now();
    while risks("accepted").len() < 2 && begun.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    assert_eq!(risks("accepted").len(), 2);
    let grid = window.view("statement.grid", &json!({}));
    let first = risks("accepted")[0].clone();
    let control = first["values"]["controls"][0].clone();
    let row = grid["rows"].as_array().unwrap().iter().find(|row| row["id"] == control).unwrap().clone();
    assert!(row["riskSource"].as_str().unwrap().contains(first["number"].as_str().unwrap()), "{row}");
    // The vendor changes the model: what was accepted says so.
    window.edit(&json!({"system": {"amend": {"id": system, "patch": {"modelVersion": "2027-01"}}}}));
    let told = window.view("risk.map", &json!({"system": system}));
    let moved = told["risks"].as_array().unwrap().iter().filter(|one| one["moved"] == json!(["systemFacts"])).count();
    assert_eq!(moved, 2, "{told}");
    // Home has one line for it, which leads to the system; there one reason says why it is not significant.
    window.run("location.hash = '#/home'");
    let line = "[...document.querySelectorAll('main li')].filter(one => /Writer is out of date: model version/.test(one.innerText))";
    window.until(&format!("{line}.length === 1"));
    window.run(&format!("{line}[0].querySelector('button').click()"));
    window.until("[...document.querySelectorAll('h3')].some(one => one.innerText === 'Out of date')");
    axe(&window, "a system that is out of date");
    assert_eq!(window.view("current", &json!({"system": system}))[0]["rated"].as_array().unwrap().len(), 5);
    window.edit(&json!({"system": {"notSignificant": {"id": system, "why": "The same answers to fifty letters."}}}));
    let left = window.view("current", &json!({"system": system}));
    assert_eq!((left[0]["rated"].as_array().unwrap().len(), left[0]["accepted"].as_array().unwrap().len()), (0, 2));
}

#[test]
fn what_a_rating_was_refused_for_is_said_on_its_page_and_no_key_goes_astray_while_it_is_kept() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 900);
    window.edit(&json!({"risk": {"add": {"name": "A wrong letter is signed", "targets": ["individuals"]}}}));
    let kept = || {
        let found = window.view("register.rows", &json!({"noun": "risk", "text": "A wrong letter is signed"}));
        found["rows"][0].clone()
    };
    window.run("location.hash = '#/risks/rate'");
    window.until("document.activeElement.classList.contains('figures')");
    window.strike(&["3", "2"]);
    window.until("document.activeElement.tagName === 'TEXTAREA'");
    window.strike(&["S", "e", "e", "n", "Enter"]);
    window.until("document.activeElement.id === 'rate-cause'");
    axe(&window, "a rating that was refused");
    window.keys("A rare");
    // It is kept by itself while whoever writes it thinks; the list is read again, and the field is still theirs.
    let begun = std::time::Instant::now();
    while kept()["values"]["cause"] != "A rare" && begun.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    std::thread::sleep(std::time::Duration::from_millis(600));
    window.keys(" form 44");
    window.until("document.activeElement.id === 'rate-cause' && document.activeElement.value === 'A rare form 44'");
    let figures = "return [...document.querySelectorAll('.figures [aria-pressed=true]')].map(one => one.innerText)";
    assert_eq!(window.run(figures), json!(["3", "2"]), "digits in a field are words");
    let person = window.view("register.rows", &json!({"noun": "person", "text": "Henrik"}))["rows"][0]["id"].clone();
    let rest = json!({"effect": "A patient is called late.", "owner": person});
    window.edit(&json!({"risk": {"amend": {"id": kept()["id"], "patch": rest}}}));
    chord(&window, "Enter", "ctrlKey: true");
    window.until("document.querySelector('main').innerText.includes('Every risk is rated')");
    let now = kept();
    assert_eq!((&now["values"]["state"], &now["values"]["cause"]), (&json!("rated"), &json!("A rare form 44")));
}

#[test]
fn criteria_are_printed_as_a_whole_and_a_new_version_is_written_on_one_page() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 900);
    window.run("location.hash = '#/criteria'");
    window.until("document.querySelector('[role=grid] tbody tr')");
    // Nothing is open, and what is printed are the criteria in force, not the one row of their list.
    std::thread::sleep(std::time::Duration::from_millis(800));
    chord(&window, "p", "ctrlKey: true");
    window.until("document.querySelector('dialog[open] h2')?.innerText.includes('Criteria-of-AI-risks-1.0')");
    window.run("document.querySelector('dialog[open]').close()");
    window.until("!document.querySelector('dialog[open]')");
    window.run("location.hash = '#/criteria/CRT-001/matrix'");
    window.until("document.querySelectorAll('main table').length === 7");
    axe(&window, "criteria in force");
    assert_eq!(
        window.run("return document.querySelectorAll('main textarea').length"),
        json!(0),
        "it stands as approved"
    );
    window.click("main", "Begin a new version");
    window.until("document.querySelector('main h1')?.innerText.endsWith('CRT-002')");
    window.until("document.querySelectorAll('main table textarea').length > 20");
    axe(&window, "a draft of criteria");
    window.fill("main table textarea[id$=\"-treat\"]", 0, "Watch it each quarter.");
    window.run("document.activeElement.blur()");
    let treats = |criteria: &str| {
        let id = window.view("register.one", &json!({"noun": "criteria", "id": criteria}))["row"]["id"].clone();
        let all =
            window.view("register.rows", &json!({"noun": "riskLevel", "filter": {"criteria": id, "level": "low"}}));
        all["rows"][0]["values"]["treat"].clone()
    };
    let begun = std::time::Instant::now();
    while treats("CRT-002") != "Watch it each quarter." && begun.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
    assert_eq!((treats("CRT-002"), treats("CRT-001")), (json!("Watch it each quarter."), json!("Watch")));
}
