//! A screening in Spanish by keys: a system is chosen by typing, drafted answers are agreed to one after the other, what is not
//! drafted is answered by a figure, and the report is one page.

use serde_json::{Value, json};

use super::screens::dress;
use super::{axe, chord, press, sample};
use crate::webdriver::Window;
use crate::{ALONE, Desk};

const ENTER: &str = "\u{E007}";

/// Id of the question in sight; empty at the impacts and the result.
fn at(window: &Window) -> String {
    let said = window.run("return document.querySelector('.station > .muted')?.innerText.split(' ')[0] ?? ''");
    said.as_str().filter(|id| id.starts_with("SC-")).unwrap_or_default().to_owned()
}

fn round(window: &Window, id: &str) -> Value {
    window.view("impacts.round", &json!({"id": id, "lang": "es"}))
}

#[test]
fn a_system_is_screened_by_keys_in_spanish_and_the_report_is_one_page() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 860);
    dress(&window, "es", "light");
    window.run("location.hash = '#/impacts'");
    window.until("document.querySelector('[role=grid] tbody tr')");
    axe(&window, "the register");
    window.click("main", "Evaluar un sistema");
    window.until("document.querySelector('dialog form input')");
    axe(&window, "which system");
    // The drafting assistant is in use and has none: it is found by typing.
    window.run("document.querySelector('dialog form input').focus()");
    window.keys("Drafting");
    window.until("[...document.querySelectorAll('[role=option]')].some(one => one.innerText.includes('Drafting'))");
    window.keys(ENTER);
    window.until("!document.querySelector('dialog form button[type=submit]').disabled");
    window.run("document.querySelector('dialog form button[type=submit]').focus()");
    press(&window, "Enter");
    window.run("document.activeElement.click?.()");
    window.until("document.querySelector('main h1')?.innerText.startsWith('IA-003')");
    window.until("document.querySelector('.station h2')");
    axe(&window, "a question");
    assert_eq!(round(&window, "IA-003")["form"], "screened");
    let mut typed = 0;
    for _ in 0..12 {
        let question = at(&window);
        if question.is_empty() {
            break;
        }
        window.run("document.querySelector('.station h2').focus()");
        if window.run("return !!document.querySelector('.station .note')") == false {
            press(&window, "2");
            window.until("document.querySelector('.station input[type=radio]:checked')");
            typed += 1;
        }
        chord(&window, "Enter", "ctrlKey: true");
        window
            .until(&format!("!document.querySelector('.station > .muted')?.innerText.startsWith({})", json!(question)));
    }
    let now = round(&window, "IA-003");
    assert_eq!((&now["looked"], &now["asked"]), (&json!(10), &json!(10)), "{now}");
    assert!(typed < 6, "most of it was drafted: {typed}");
    window.until("document.querySelector('[data-field=consulted] textarea')");
    axe(&window, "the result");
    window.until("document.querySelector('main').innerText.includes('Basta la evaluación preliminar')");
    assert_eq!(window.run("return document.documentElement.lang"), json!("es"));
    // The rest is typed where it is missing; each is kept when it is left.
    window.run("document.querySelector('[data-field=consulted] textarea').focus()");
    window.keys("Dos personas de soporte.");
    window.run("document.activeElement.blur()");
    window.until("!document.querySelector('[data-field=consulted] .mark')");
    let people = window.view("register.rows", &json!({"noun": "person", "text": "Maeve"}));
    let maeve = people["rows"][0]["id"].clone();
    // Whoever assessed it does not approve it alone.
    let ingrid = window.view("register.rows", &json!({"noun": "person", "text": "Ingrid"}))["rows"][0]["id"].clone();
    let patch = json!({"assessor": ingrid, "decision": "proceed", "whyNow": "firstRelease"});
    window.edit(&json!({"impact": {"amend": {"id": "IA-003", "patch": patch}}}));
    // Words for what is not sure, and for a no that spares the full form.
    for question in now["sections"][0]["questions"].as_array().unwrap() {
        if (question["answer"] != "no" || question["deep"] == true) && question["words"] == "" {
            let answer = json!({"id": "IA-003", "question": question["id"], "words": "Visto con el equipo."});
            window.edit(&json!({"impact": {"answer": answer}}));
        }
    }
    window.edit(&json!({"impact": {"approve": {"id": "IA-003", "by": maeve}}}));
    window.run("location.reload()");
    window.until("document.querySelector('nav .name, .recent')");
    window.run("document.querySelector('.recent')?.click()");
    window.until("document.querySelector('nav .name')");
    window.run("location.hash = '#/impacts/IA-003/page'");
    window.until("document.querySelector('main h1')?.innerText.startsWith('IA-003')");
    window.until("[...document.querySelectorAll('main .mark')].some(one => one.innerText === 'Aprobada')");
    window.click("main", "Informe");
    window.until("document.querySelectorAll('dialog[open] img').length > 0");
    assert_eq!(window.run("return document.querySelectorAll('dialog[open] img').length"), json!(1), "one page");
}

#[test]
fn what_is_drafted_is_read_in_one_sight_before_it_is_agreed_to_and_what_is_left_out_stays_open() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 860);
    window.edit(&json!({"impact": {"assess": {"system": "SYS-002"}}}));
    // What is in use is not said to be assessed before its first use.
    let made = window.view("register.one", &json!({"noun": "impact", "id": "IA-003"}));
    assert_eq!(made["row"]["values"]["whyNow"], "inUse");
    let drafted = || {
        let asked = round(&window, "IA-003")["sections"][0]["questions"].as_array().unwrap().clone();
        asked.into_iter().filter(|one| one["standing"] == "open" && one["proposals"] != json!([])).collect::<Vec<_>>()
    };
    let before = drafted();
    assert!(before.len() > 2, "{before:?}");
    window.run("location.hash = '#/impacts/IA-003/page'");
    window.until("document.querySelector('.station h2')");
    window.click("main", "Read and agree to all that is drafted");
    window.until(&format!("document.querySelectorAll('dialog[open] li').length === {}", before.len()));
    axe(&window, "what is drafted");
    let said = window.run("return document.querySelector('dialog[open]').innerText");
    for one in &before {
        let words = one["proposals"][0]["patch"]["words"].as_str().unwrap();
        assert!(said.as_str().unwrap().contains(words.lines().next().unwrap()), "{words} in {said}");
    }
    assert_eq!(drafted().len(), before.len(), "nothing is agreed to by opening it");
    window.run("document.querySelector('dialog[open] li input').click()");
    window.click("dialog[open]", &format!("Agree to {} answers", before.len() - 1));
    window.until("!document.querySelector('dialog[open]')");
    let left = drafted();
    assert_eq!((left.len(), &left[0]["id"]), (1, &before[0]["id"]));
}
