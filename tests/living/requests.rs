//! Records are asked of people from the window: folders with mails and a calendar, a list on paper, and the folder that comes back.

use serde_json::json;

use super::{answered, axe};
use crate::{ALONE, Desk};

#[test]
fn records_are_asked_for_in_folders_and_what_comes_back_is_seen_before_it_is_taken() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let folder = desk.folder.path().join("asked");
    std::fs::create_dir_all(&folder).unwrap();
    let window = answered(&desk, &[("AIMS_DESK_PICK_FOLDER", &folder)]);
    window.run("location.hash = '#/evidence'");
    window.click("main", "Ask colleagues");
    window.until("document.querySelectorAll('main fieldset').length >= 2");
    axe(&window, "records that are asked for");

    // One person is left out as a whole, by keyboard; the button says what is left.
    let write = "[...document.querySelectorAll('main button')].find(one => one.innerText.startsWith('Write'))";
    let mails = || window.run(&format!("return Number({write}.innerText.match(/\\d+/)?.[0] ?? 1)")).as_u64().unwrap();
    // Whoever is asked for something: of whom the registers say all, or who was asked already, nothing is chosen.
    window.run("window.asked = [...document.querySelectorAll('main fieldset')].find(one => one.querySelector('.record input:checked'))");
    let (all, first) = (mails(), window.run("return asked.querySelectorAll('.record input:checked').length"));
    let name = window.run("return asked.querySelector('legend').innerText.trim()").as_str().unwrap().to_owned();
    window.run("asked.querySelector('legend input').focus()");
    // Where the registers say one of the records whole, only some are chosen: the first stroke chooses all, the second none.
    let some = window.run("return asked.querySelector('legend input').indeterminate") == json!(true);
    window.strike(if some { &[" ", " "] } else { &[" "] });
    let rest = all - first.as_u64().unwrap();
    window.until(&format!("Number({write}.innerText.match(/\\d+/)?.[0] ?? 1) === {rest}"));
    window.run(&format!("{write}.focus()"));
    window.strike(&["Enter"]);
    window.until("document.body.innerText.includes('Nothing was sent')");
    let sent = files(&folder);
    let of = |ending: &str| sent.iter().filter(|name| name.ends_with(ending)).cloned().collect::<Vec<_>>();
    assert_eq!(of(".eml").len() as u64, rest, "{sent:?}");
    assert!(!of(".ics").is_empty() && sent.iter().all(|file| !file.starts_with(&name)), "{sent:?}");

    // What was asked is not asked again by the way: it says so, and nothing of it is ticked; nor is what somebody left out.
    window.until("document.querySelector('main').innerText.includes('not yet back')");
    window.until(&format!("Number({write}.innerText.match(/\\d+/)?.[0] ?? 1) === 0"));

    // The same on paper, once something is chosen.
    window.run("[...document.querySelectorAll('main fieldset legend input')].find(one => !one.disabled).click()");
    window.click("main", "Print the list");
    window.until("document.querySelector('dialog')?.innerText.includes('Records-asked-for')");
    window.strike(&["Escape"]);

    // The folder comes back with an answer in it, and a file that answers nothing.
    let code = of(".eml")[0].rsplit('/').next().unwrap().trim_end_matches(".eml").to_owned();
    std::fs::write(folder.join(format!("{code} done.txt")), "What was asked for.").unwrap();
    std::fs::write(folder.join("holiday.txt"), "Sun.").unwrap();
    let before = window.view("register.rows", &json!({"noun": "evidence"}))["all"].clone();
    window.click("main", "A folder that came back");
    window.until("document.querySelectorAll('main li').length === 2");
    axe(&window, "what came back");
    assert_eq!(window.view("register.rows", &json!({"noun": "evidence"}))["all"], before, "nothing is taken yet");
    let told = window.run("return [...document.querySelectorAll('main li')].map(one => one.textContent).join('|')");
    assert!(told.as_str().unwrap().contains(&code) && told.as_str().unwrap().contains("no code"), "{told}");
    assert!(told.as_str().unwrap().contains(&format!("{code} · ")), "a sign stands clear of its words: {told}");
    // Changed since it was shown: not taken, and said.
    std::fs::write(folder.join(format!("{code} done.txt")), "Something else.").unwrap();
    window.click("main", "Take one file");
    window.until("document.body.innerText.includes('has changed since')");
    window.click("main", "A folder that came back");
    window.until("!document.body.innerText.includes('has changed since')");
    window.click("main", "Take one file");
    window.until("document.body.innerText.includes('One file taken')");
    let rows = window.view("register.rows", &json!({"noun": "evidence", "filter": {"state": "draft"}, "limit": 200}));
    let taken = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["values"]["fileName"] == json!(format!("{code} done.txt")));
    assert_eq!(taken.count(), 1, "it is the file of a draft that nobody vouched for yet");

    // A file whose name says nothing is given to a record by hand.
    window.click("main", "A folder that came back");
    window.until("document.querySelector('main li select')");
    window.run(&format!(
        "const one = document.querySelector('main li select'); one.value = '{code}'; one.dispatchEvent(new Event('change', {{bubbles: true}}))"
    ));
    window.until(
        "[...document.querySelectorAll('main button')].some(one => one.innerText === 'Take one file' && !one.disabled)",
    );
    window.click("main", "Take one file");
    // The notice of the file before says the same: what was looked at goes once it is taken.
    window.until("!document.querySelector('main li select') && document.body.innerText.includes('New: EV-')");
    let rows = window.view("register.rows", &json!({"noun": "evidence", "filter": {"state": "draft"}, "limit": 200}));
    let given = rows["rows"].as_array().unwrap().iter().find(|row| row["values"]["fileName"] == "holiday.txt").cloned();
    assert!(given.is_some_and(|row| row["values"]["recipe"] != json!(null)), "{rows}");
}

/// Files below a folder, with their way from it.
fn files(folder: &std::path::Path) -> Vec<String> {
    let mut found = Vec::new();
    for person in std::fs::read_dir(folder).unwrap().flatten().filter(|one| one.path().is_dir()) {
        let inside = std::fs::read_dir(person.path()).unwrap().flatten();
        let name = person.file_name().to_string_lossy().into_owned();
        found.extend(inside.map(|one| format!("{name}/{}", one.file_name().to_string_lossy())));
    }
    found.sort();
    found
}
