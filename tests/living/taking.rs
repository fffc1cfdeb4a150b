//! Many files at once: they come in one after the other, the bar says how far that is, and whoever stops keeps what came in.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Value, json};

use super::answered;
use crate::webdriver::Window;
use crate::{ALONE, Desk};

/// Files that are dropped together.
const MANY: usize = 20;

/// Twenty texts of some megabytes, the last of them larger than what is kept in a workspace.
fn files(desk: &Desk) -> Vec<PathBuf> {
    let folder = desk.folder.path().join("dropped");
    std::fs::create_dir_all(&folder).unwrap();
    (1..=MANY)
        .map(|nth| {
            let path = folder.join(format!("Log of week {nth:02}.txt"));
            let line = format!("Week {nth:02}, nothing unusual in word{nth:02}.\n");
            std::fs::write(&path, line.repeat(if nth == MANY { 150_000 } else { 80_000 })).unwrap();
            path
        })
        .collect()
}

/// Names of the files that were taken, in the order in which they came in.
fn taken(window: &Window) -> Vec<String> {
    let asked = json!({"noun": "evidence", "text": "Log of week", "sort": "number", "limit": 100});
    let rows = window.view("register.rows", &asked)["rows"].clone();
    let name = |row: &Value| row["values"]["fileName"].as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(name).collect()
}

#[test]
fn twenty_files_that_are_dropped_come_in_one_by_one_until_somebody_stops() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let paths = files(&desk);
    let words: Vec<&str> = paths.iter().map(|path| path.to_str().unwrap()).collect();
    let window = answered(&desk, &[]);
    window.run("location.hash = '#/evidence'");
    window.until("document.querySelector('[role=grid]')");
    // A second start hands its files over as the desktop does what is dropped: both go through one door.
    window.start_again(&words);
    window.until("document.querySelector('[role=status] progress')?.max === 20");
    window.until("document.querySelector('[role=status] progress')?.value >= 2");
    // The window is free meanwhile: a question is answered, and another screen shows.
    assert!(window.view("home", &json!({})).is_object());
    window.run("location.hash = '#/people'");
    window.until("document.querySelector('h1')?.innerText === 'People'");
    assert!(window.run("return !!document.querySelector('[role=status] progress')").as_bool().unwrap(), "it goes on");
    window.click("[role=status]", "Stop");
    window.until("!document.querySelector('[role=status] progress')");
    let first = taken(&window);
    assert!((2..MANY).contains(&first.len()), "{first:?}");
    let named = |upto: &[PathBuf]| -> Vec<String> {
        upto.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect()
    };
    assert_eq!(first, named(&paths[..first.len()]), "those before the stop, whole and in order");
    window.until(&format!("document.querySelector('.notice')?.innerText.includes('{}')", first.len()));

    // The rest comes in to the end.
    let rest: Vec<&str> = words[first.len()..].to_vec();
    window.start_again(&rest);
    window.until("document.querySelector('[role=status] progress')");
    window.until("!document.querySelector('[role=status] progress')");
    assert_eq!(taken(&window), named(&paths));

    // Words are read beside the window, those of the file that stays where it is too; and its item says so.
    let read = |number: usize| {
        let hits = window.view("search", &json!({"text": format!("word{number:02}")}));
        hits.as_array().unwrap().iter().any(|hit| hit["inside"] == true)
    };
    for number in [1, MANY] {
        assert!(
            (0..600).any(|_| read(number) || {
                std::thread::sleep(Duration::from_millis(100));
                false
            }),
            "{number}"
        );
    }
    let asked = json!({"noun": "evidence", "text": "Log of week 20", "limit": 1});
    let row = window.view("register.rows", &asked)["rows"][0].clone();
    assert_eq!((&row["values"]["copy"], &row["values"]["searched"]), (&Value::Null, &json!("read")));
    window.run(&format!("location.hash = '#/evidence/{}'", row["number"].as_str().unwrap()));
    // What is known of the file itself stands folded at the foot.
    window.until("document.querySelector('aside details:has([data-field=searched]) summary')");
    window.run("document.querySelector('aside details:has([data-field=searched]) summary').click()");
    window.until("document.querySelector('aside [data-field=searched]').innerText.includes('Searched')");
}
