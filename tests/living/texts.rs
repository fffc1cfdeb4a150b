//! Texts in the window: two versions side by side.

use serde_json::{Value, json};

use super::screens::dress;
use super::{axe, chord};
use crate::webdriver::Window;
use crate::{ALONE, Desk, make};

/// A company with an approved policy.
fn ready(window: &Window) {
    make(window);
    let says = json!({
        "organisation.activity": "sorts letters for clinics", "organisation.aiPurpose": "to propose the right desk",
        "policy.related": "the security policy", "policy.outside": "on the website", "concern.channel": "concerns@example.org"
    });
    for edit in [
        json!({"person": {"add": {"id": "md", "name": "Mara", "role": "Director", "topManagement": true}}}),
        json!({"person": {"add": {"id": "lead", "name": "Ada", "role": "Quality"}}}),
        json!({"role": {"add": {"name": "AI lead", "kind": "aiLead", "person": "lead"}}}),
        json!({"text": {"draft": {"kinds": ["policy"], "says": says}}}),
        json!({"text": {"approve": {"id": "TXT-001"}}}),
    ] {
        window.edit(&edit);
    }
}

fn paragraph(window: &Window, nth: usize) -> Value {
    window.view("text.page", &json!({"id": "TXT-001"}))["paragraphs"][nth].clone()
}

#[test]
fn two_versions_are_read_side_by_side_by_keys_in_both_languages() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    ready(&window);
    let (third, fifth) = (paragraph(&window, 2), paragraph(&window, 4));
    let body = third["body"].as_str().unwrap().replace("three to five", "at most four");
    window.edit(&json!({"paragraph": {"amend": {"id": third["id"], "patch": {"body": body}}}}));
    window.edit(&json!({"paragraph": {"retire": {"id": fifth["id"], "why": "Elsewhere."}}}));
    for (lang, state, gone, next) in [
        ("en", "One paragraph changed, 0 new, 1 gone, 0 moved.", "Gone", "Next difference"),
        (
            "es",
            "Un párrafo modificado; nuevos: 0; suprimidos: 1; cambiados de sitio: 0.",
            "Suprimido",
            "Diferencia siguiente",
        ),
    ] {
        dress(&window, lang, "light");
        window.run("location.hash = '#/texts/TXT-001/page'");
        window.click("main", if lang == "en" { "Compare versions" } else { "Comparar versiones" });
        window.until(&format!("document.querySelector('main header p')?.innerText === {}", json!(state)));
        axe(&window, lang);
        // What is marked says so without a colour: a sign, a word that is heard, struck or underlined.
        assert_eq!(
            window.run(
                "return [...document.querySelectorAll('main del, main ins')].map(one => one.textContent).slice(0, 2)"
            ),
            json!(if lang == "en" {
                ["[gone: three to five ]", "[new: at most four ]"]
            } else {
                ["[suprimido: three to five ]", "[nuevo: at most four ]"]
            })
        );
        // F7 goes from one difference to the next.
        chord(&window, "F7", "shiftKey: false");
        window.until("document.activeElement.innerText.includes('at most four')");
        chord(&window, "F7", "shiftKey: false");
        window.until(&format!("document.activeElement.textContent.includes({})", json!(gone)));
        chord(&window, "F7", "shiftKey: true");
        window.until("document.activeElement.innerText.includes('at most four')");
        window.click("main", next);
        // Only what differs: two paragraphs of eight.
        assert_eq!(window.run("return document.querySelectorAll('main tbody').length"), json!(8));
        window.run("document.querySelector('main input[type=checkbox]').click()");
        window.until("document.querySelectorAll('main tbody').length === 2");
        axe(&window, "only what differs");
        // The other way round, what is gone is new.
        window.run("const one = document.querySelectorAll('main select')[0]; one.value = 'draft'; one.dispatchEvent(new Event('change', {bubbles: true}))");
        window.until("location.hash.endsWith('/compare/draft/draft')");
        window.until("document.querySelectorAll('main tbody').length === 0");
    }
}
