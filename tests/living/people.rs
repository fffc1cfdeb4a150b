//! People and incidents in the window, by keyboard alone: an incident in a minute, a session with a list of those present, and a
//! leaver who hands over; and the calendar as a file.

use std::time::Instant;

use serde_json::json;

use super::{answered, axe, key, sample};
use crate::webdriver::Window;
use crate::{ALONE, Desk};

/// Where Tab leads until this holds of what has the focus.
fn tab_to(window: &Window, holds: &str) {
    for _ in 0..60 {
        if window.run(&format!("const e = document.activeElement; return !!({holds})")).as_bool().unwrap_or_default() {
            return;
        }
        window.strike(&["Tab"]);
    }
    panic!("no Tab leads to {holds}");
}

#[test]
fn an_incident_is_reported_from_anywhere_in_a_minute_by_keyboard() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 800);
    window.go("Home");
    let begun = Instant::now();
    window.strike(&["Ctrl+k"]);
    window.until("document.activeElement?.matches('input')");
    window.keys("report something");
    window.until("document.querySelector('[role=option]')?.innerText.includes('Report something')");
    window.strike(&["Enter"]);
    window.until("document.querySelector('dialog h2, [role=dialog]') && document.activeElement?.matches('input')");
    axe(&window, "the report");
    window.keys("The bot told a patient to stop a medicine");
    tab_to(&window, "e.closest('label')?.innerText.startsWith('Who reported it')");
    window.keys("Zwerenz");
    window.strike(&["Enter"]);
    window.until("location.hash.includes('#/incidents/INC-003') && document.querySelector('aside')");
    assert!(begun.elapsed().as_secs() < 60, "{:?}", begun.elapsed());
    window.until("document.querySelector('aside').innerText.includes('Whether this is serious is not decided')");
    axe(&window, "the incident");
    let row = window.view("register.one", &json!({"noun": "incident", "id": "INC-003"}))["row"].clone();
    assert_eq!((&row["values"]["state"], &row["values"]["reporter"]), (&json!("reported"), &json!("Zwerenz")));
    // Who reported it is seen in the record, and in no list.
    assert!(!window.view("register.rows", &json!({"noun": "incident"})).to_string().contains("Zwerenz"));
    // Decided, the clock runs.
    let said = json!({"id": "INC-003", "patch": {"serious": "health", "personalData": "yes"}});
    window.edit(&json!({"incident": {"amend": said}}));
    window.run("location.hash = '#/home'");
    window.until("document.querySelector('h1')?.innerText === 'Home'");
    window.run("location.hash = '#/incidents/INC-003'");
    window.until("document.querySelector('aside')?.innerText.includes('Market surveillance authority')");
    assert!(
        window.run("return document.querySelector('aside').innerText.includes('GDPR, Art. 33')").as_bool().unwrap()
    );
}

#[test]
fn a_session_with_a_list_of_those_present_makes_their_records() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 800);
    let today = window.view("calendar", &json!({}))["today"].as_str().unwrap().to_owned();
    window.edit(&json!({"training": {"amend": {"id": "TRN-003", "patch": {"day": today}}}}));
    window.run("location.hash = '#/training/TRN-003'");
    window.until("document.querySelector('aside .score')");
    axe(&window, "the list of those present");
    let before = window.view("register.rows", &json!({"noun": "attendance"}))["total"].as_u64().unwrap();
    window.run("document.querySelector('aside input[type=checkbox]').focus()");
    window.strike(&[" ", "Tab"]);
    window.until("document.activeElement?.matches('.score')");
    window.keys("5");
    tab_to(&window, "e.matches('button.primary') && e.innerText.startsWith('Record one person')");
    window.strike(&["Enter"]);
    window.until("document.querySelector('aside .mark')?.innerText === 'Held'");
    let after = window.view("register.rows", &json!({"noun": "attendance"}))["total"].as_u64().unwrap();
    assert_eq!(after - before, 2, "one person, two modules");
    window.run("location.hash = '#/training/table'");
    window.until("document.querySelectorAll('main tbody tr').length > 8");
    axe(&window, "who needs and holds what");
}

#[test]
fn who_leaves_hands_over_and_the_calendar_is_saved_for_another_program() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let (window, folder) = (answered(&desk, &[]), desk.folder.path());
    let (priya, ingrid) = (key(&window, "Priya Raghunathan"), key(&window, "Ingrid Solheim"));
    let held = window.view("person.holds", &json!({"id": priya})).as_array().unwrap().len();
    assert!(held > 3, "{held}");
    window.run(&format!("location.hash = '#/people/{priya}'"));
    window.click("aside", "Hand over");
    window.until(&format!("document.querySelectorAll('[role=region] li').length === {held}"));
    axe(&window, "what somebody answers for");
    window.strike(&["Escape"]);
    window.edit(&json!({"person": {"handOver": {"id": priya, "to": ingrid, "leaves": "Another town."}}}));
    assert!(window.view("person.holds", &json!({"id": priya})).as_array().unwrap().is_empty());

    window.run("location.hash = '#/calendar'");
    window.until("document.querySelectorAll('main tbody tr').length > 5");
    axe(&window, "the calendar as a list");
    window.click("main", "Month");
    window.until("document.querySelectorAll('main tbody td').length >= 28");
    axe(&window, "the calendar as a month");
    window.click("main", "Save for another calendar");
    window.until("document.querySelector('[role=status]')?.innerText.includes('.ics')");
    let saved = std::fs::read_to_string(folder.join("AIMS-calendar.ics")).unwrap();
    assert!(saved.starts_with("BEGIN:VCALENDAR\r\n") && saved.contains("SUMMARY:"), "{saved}");
}
