//! Every screen, in both languages and both themes: that nothing scrolls sideways, and pictures to look at.

use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use super::sample;
use crate::webdriver::Window;
use crate::{ALONE, Desk};

/// Screens by their address, and what opens a record on them.
const SCREENS: [(&str, &str); 44] = [
    ("home", ""),
    ("roadmap", "document.querySelector('tbody .link')"),
    ("calendar", ""),
    ("calendar/month", ""),
    ("profile", ""),
    ("organisation", ""),
    ("founding", ""),
    ("processes", ""),
    ("criteria", OPENED),
    ("risks", OPENED),
    ("texts", OPENED),
    ("controlled", OPENED),
    ("acknowledgements", ""),
    ("people", OPENED),
    ("training", OPENED),
    ("training/table", ""),
    ("modules", OPENED),
    ("informationDuties", OPENED),
    ("dataSets", OPENED),
    ("systemTests", OPENED),
    ("oversight", OPENED),
    ("measures", OPENED),
    ("systemLogs", OPENED),
    ("systemChanges", OPENED),
    ("customers", OPENED),
    ("parties", OPENED),
    ("objectives", OPENED),
    ("bridge", OPENED),
    ("toolLooks", OPENED),
    ("incidents", OPENED),
    ("gap", ""),
    ("impacts", OPENED),
    ("systems", OPENED),
    ("statement", OPENED),
    ("documents", ""),
    ("evidence", OPENED),
    ("actions", OPENED),
    ("suppliers", OPENED),
    ("reviews", "document.querySelector('td .link')"),
    ("consistency", ""),
    ("act", "document.querySelector('main tbody .link')"),
    ("history", ""),
    ("catalogue", ""),
    ("settings", ""),
];
const OPENED: &str = "document.querySelector('[role=grid] tbody button')";

/// Waits until a screen has asked its questions and is drawn.
fn quiet(window: &Window) {
    window.until("document.querySelector('main h1')?.innerText");
    std::thread::sleep(Duration::from_millis(350));
}

/// Goes through every screen, each of its tabs and one of its records, and looks at each by its name.
fn walk(window: &Window, look: &mut dyn FnMut(&Window, &str)) {
    for (screen, opener) in SCREENS {
        window.run(&format!("location.hash = '#/{screen}'"));
        window
            .until(&format!("document.querySelector('nav [aria-current]') && location.hash.startsWith('#/{screen}')"));
        quiet(window);
        look(window, &screen.replace('/', "-"));
        let tabs =
            window.run("return document.querySelectorAll('main .tabs button').length").as_u64().unwrap_or_default();
        for tab in 1..tabs {
            window.run(&format!("document.querySelectorAll('main .tabs button')[{tab}].click()"));
            quiet(window);
            look(window, &format!("{screen}-tab-{tab}"));
        }
        if tabs > 1 {
            window.run("document.querySelectorAll('main .tabs button')[0].click()");
        }
        if !opener.is_empty() {
            window.until(opener);
            window.run(&format!("{opener}.click()"));
            quiet(window);
            look(window, &format!("{screen}-record"));
        }
    }
}

/// Puts the window into a language and a theme.
pub(super) fn dress(window: &Window, lang: &str, theme: &str) {
    let script = "const [lang, theme, done] = arguments;
        window.__TAURI_INTERNALS__.invoke('keep_settings', {lang, theme, author: 'mara'}).then(() => done(null), done)";
    window.run_async(script, &json!([lang, theme]));
    window.run("location.reload()");
    // A question asked while the page goes is answered by nobody.
    std::thread::sleep(Duration::from_millis(200));
    window.until("document.querySelector('nav .name, .recent')");
    window.run("document.querySelector('.recent')?.click()");
    window
        .until(&format!("document.querySelector('nav .name') && document.documentElement.dataset.theme === '{theme}'"));
}

#[test]
fn nothing_scrolls_sideways_on_any_screen_in_either_language() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 800);
    let mut found: Vec<String> = Vec::new();
    let wide = "return [document.documentElement, ...document.querySelectorAll('body *')].filter(one =>
            (one === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map(one => `${one.tagName}.${one.className} ${one.scrollWidth} in ${one.clientWidth}`).join('; ')";
    for lang in ["en", "es"] {
        dress(&window, lang, "light");
        assert_eq!(window.run("return [innerWidth, innerHeight]"), json!([1280, 800]));
        walk(&window, &mut |window, what| {
            let wider = window.run(wide);
            found.extend(wider.as_str().filter(|one| !one.is_empty()).map(|one| format!("{lang} {what}: {one}")));
        });
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Pictures of every screen, to be looked at: `cargo xtask screens`.
#[test]
#[ignore = "writes pictures for people; cargo xtask screens asks for it"]
fn pictures_of_every_screen() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder =
        PathBuf::from(std::env::var_os("AIMS_SCREENS").expect("AIMS_SCREENS names the folder for the pictures"));
    std::fs::create_dir_all(&folder).unwrap();
    let desk = Desk::new();
    let window = desk.open();
    window.size(1280, 800);
    std::thread::sleep(Duration::from_millis(500));
    window.picture(&folder.join("en-light-start.png"));
    drop(window);
    let window = sample(&desk, 1280, 800);
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("es", "light"), ("es", "dark")] {
        dress(&window, lang, theme);
        walk(&window, &mut |window, what| window.picture(&folder.join(format!("{lang}-{theme}-{what}.png"))));
    }
}
