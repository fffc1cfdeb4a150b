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
    // Where a record stands in place of its list, the heading of the list is there and not seen.
    window.until("document.querySelector('main h1')?.textContent");
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

/// What is wider than its place, each with its two widths; an empty text where all fits. In a window smaller than 1280 a wide table may
/// scroll in a region of its own, which is named and reached by key.
const WIDER: &str =
    "return [document.documentElement, ...document.querySelectorAll('body *')].filter(one =>
            !(innerWidth < 1280 && one.getAttribute('role') === 'region') &&
            (one === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map(one => `${one.tagName}.${one.className} ${one.scrollWidth} in ${one.clientWidth}`).join('; ')";

/// A screen that threw stands in place of what should be seen; an empty text where none did.
const BROKEN: &str = "return document.querySelector('[data-broken]')?.innerText ?? ''";

/// What a program says to a program, wherever a person reads or hears it: ids without words, keys, codes, data as it is kept, days in
/// figures, words of a parser. What people typed stands in fields and is not looked at; codes are those of the registers themselves.
const MEANT_FOR_PROGRAMS: &str = r#"const [listed, done] = arguments, codes = new Set(listed), found = new Set();
    const shapes = [/\u27e8[^\u27e9]*\u27e9/, /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i, /\bundefined\b|\[object |\bNaN\b/,
      /\{"|"\s*:\s*["{[]|\{ ?\$/, /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/, /\b\d{1,2}\/\d{1,2}\/\d{4}\b/, /\binvalid (type|value|args)\b|\bpanicked\b|SQLITE/,
      /(?<![\w-])(ui|edit|refuse|due|print|thing)-[a-z]+(-[a-z]+)+(?![\w-])/];
    const look = text => {
      for (const shape of shapes) { const hit = text.match(shape); if (hit) found.add(hit[0]); }
      for (const word of text.split(/[^\p{L}\p{N}-]+/u)) if (codes.has(word)) found.add(word);
    };
    look(document.body.innerText);
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-description], img[alt]'))
      for (const name of ['aria-label', 'title', 'placeholder', 'aria-description', 'alt']) look(one.getAttribute(name) ?? '');
    done([...found].join('; '))"#;

/// Codes of every list of every register that no word of a language looks like: `inReview`.
fn codes(window: &Window) -> Vec<String> {
    let mut found = std::collections::BTreeSet::new();
    gather(&window.view("registers", &json!({})), &mut found);
    found.into_iter().filter(|code| code.chars().skip(1).any(char::is_uppercase)).collect()
}

fn gather(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => fields.iter().for_each(|(name, value)| match (name.as_str(), value) {
            ("codes", serde_json::Value::Array(codes)) => {
                found.extend(codes.iter().filter_map(|code| code.as_str()).map(str::to_owned));
            }
            (_, value) => gather(value, found),
        }),
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        _ => {}
    }
}

#[test]
fn every_screen_fits_and_says_nothing_meant_for_programs_in_either_language() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 800);
    let mut found: Vec<String> = Vec::new();
    for (lang, width, height) in [("en", 1280, 800), ("es", 1024, 700), ("es", 1280, 800)] {
        window.size(width, height);
        dress(&window, lang, "light");
        assert_eq!(window.run("return [innerWidth, innerHeight]"), json!([width, height]));
        let codes = json!([codes(&window)]);
        assert!(codes[0].as_array().unwrap().len() > 40, "{codes}");
        walk(&window, &mut |window, what| {
            for seen in [window.run(WIDER), window.run(BROKEN), window.run_async(MEANT_FOR_PROGRAMS, &codes)] {
                let seen =
                    seen.as_str().filter(|one| !one.is_empty()).map(|one| format!("{lang} {width} {what}: {one}"));
                found.extend(seen);
            }
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
    let small = std::env::var_os("AIMS_SCREENS_SMALL").is_some();
    let (width, height) = if small { (1024, 700) } else { (1280, 800) };
    let desk = Desk::new();
    let window = desk.open();
    window.size(width, height);
    std::thread::sleep(Duration::from_millis(500));
    window.picture(&folder.join("en-light-start.png"));
    drop(window);
    let window = sample(&desk, width, height);
    for (lang, theme) in [("en", "light"), ("en", "dark"), ("es", "light"), ("es", "dark")] {
        dress(&window, lang, theme);
        walk(&window, &mut |window, what| window.picture(&folder.join(format!("{lang}-{theme}-{what}.png"))));
    }
}
