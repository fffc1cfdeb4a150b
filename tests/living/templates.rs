//! From Ctrl+K to a system whose entry is drafted, taken over and classified, with keys alone.

use serde_json::json;

use super::{axe, sample};
use crate::{ALONE, Desk, make};

#[test]
fn a_system_comes_from_a_template_by_keys_and_its_answers_by_one_key_each() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 800);
    super::chord(&window, "k", "ctrlKey: true");
    window.until("document.activeElement.role === 'combobox'");
    window.strike(&["t", "e", "m", "p", "l", "a", "t", "e", "Enter"]);
    // The name first, then the choice; Enter is enough.
    window.until("document.querySelector('dialog[open] input[type=radio]') && document.activeElement.matches('dialog input:not([type])')");
    axe(&window, "the dialog");
    window.strike(&["W", "r", "i", "t", "e", "r", "Tab", "ArrowDown", "ArrowUp", "Enter"]);
    window.until("!document.querySelector('dialog[open]') && document.querySelector('#record-title')?.innerText.endsWith(' Writer')");
    window.until("document.querySelectorAll('[data-line]').length > 15");
    axe(&window, "the panel");
    let open = || window.run("return document.querySelectorAll('[data-line]').length").as_u64().unwrap_or_default();
    let before = open();
    // One line goes by itself and the next has the focus; the rest is one act, and one undo.
    window.run("document.querySelectorAll('[data-line]')[2].querySelectorAll('button')[1].focus()");
    window.strike(&["Enter"]);
    window.until(&format!("document.querySelectorAll('[data-line]').length === {}", before - 1));
    window.until("document.activeElement.closest('[data-line]')");
    window.run("document.querySelector('.note .primary').focus()");
    window.strike(&["Enter"]);
    window
        .until("document.querySelectorAll('[data-line]').length === 0 && document.activeElement.id === 'record-title'");
    let system = window.run("return document.querySelector('#record-title').innerText.split(' ')[0]");
    let said = |field: &str| {
        window.view("register.one", &json!({"noun": "system", "id": system}))["row"]["values"][field].clone()
    };
    // The third line of the form is how much hangs on it.
    assert_eq!((said("origin"), said("criticality")), (json!("bought"), json!("")));
    super::chord(&window, "z", "ctrlKey: true");
    window.until(&format!("document.querySelectorAll('[data-line]').length === {}", before - 1));
    assert_eq!(said("origin"), json!(""));

    // The questionnaire: what is proposed stands beside the question, and counts as nothing until T takes it.
    window.click("main", "Open the classification");
    window.until("document.querySelector('form .note')?.innerText.includes('Proposed by the template')");
    axe(&window, "the question");
    let given = || window.view("act.system", &json!({"system": system}))["given"].as_array().unwrap().len();
    assert_eq!(given(), 0);
    window.run("document.querySelector('fieldset legend h2').focus()");
    window.strike(&["t"]);
    window.until("document.querySelector('form > .muted').innerText.includes('Q02')");
    assert_eq!(given(), 1);
    // The country of the organisation answers the next one.
    window.until("document.querySelector('form .note')?.innerText.includes('The file says already')");
    // One key an answer, up to the first that is left open, or only filled in because it is to be read first: there it sends nothing.
    let mut taken = given();
    let open = "/leaves this open|Fill in this answer/.test(document.querySelector('form .note')?.innerText ?? '')";
    while window.run(&format!("return {open}")) == json!(false) && taken < 20 {
        let asked = window.run("return document.querySelector('form > .muted').innerText");
        window.strike(&["t"]);
        window.until(&format!("document.querySelector('form > .muted').innerText !== {asked}"));
        window.until("document.querySelector('form .note')");
        taken += 1;
        assert_eq!(given(), taken);
    }
    window.until(open);
    assert!(taken > 2, "{taken}");
    window.strike(&["t"]);
    std::thread::sleep(std::time::Duration::from_millis(300));
    assert_eq!(given(), taken, "nothing is answered there");
}

#[test]
fn a_system_that_is_removed_leaves_without_a_word() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    make(&window);
    for name in ["Lens camera", "Optibot", "Ranker"] {
        window.edit(&json!({"system": {"addFrom": {"name": name, "template": "bought-chatbot"}}}));
    }
    let left = |count: usize| {
        window.until("!document.querySelector('aside.panel')");
        std::thread::sleep(std::time::Duration::from_millis(600));
        assert_eq!(window.view("register.rows", &json!({"noun": "system"}))["all"], count);
        let said = window.run("return document.querySelector('.trouble')?.innerText ?? ''");
        assert_eq!(said, "", "what is gone asks about itself");
    };
    // By its panel, and by a key of its row while the panel is open.
    window.run("location.hash = '#/systems/SYS-003'");
    window.until("document.querySelector('aside .foot')?.lastElementChild");
    window.run("document.querySelector('aside .foot').lastElementChild.click()");
    left(2);
    window.run("location.hash = '#/systems/SYS-001'");
    window.until("document.querySelector('#record-title')?.innerText.includes('Lens camera')");
    window.run("document.querySelector('[data-cell=\"0-0\"]').focus()");
    super::chord(&window, "Delete", "ctrlKey: true");
    left(1);
}
