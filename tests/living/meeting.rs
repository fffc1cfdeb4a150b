//! A management review held on the shared screen: by keyboard alone, looked at, and killed at any moment.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::sample;
use super::screens::dress;
use super::texts::look;
use crate::webdriver::Window;
use crate::{ALONE, Desk, judge};

const ENTER: &str = "\u{E007}";
const TAB: &str = "\u{E004}";
const ESCAPE: &str = "\u{E00C}";
const PAGE_DOWN: &str = "\u{E00F}";
const DOWN: &str = "\u{E015}";
const END: &str = "\u{E010}";
const HOME: &str = "\u{E011}";

/// How often the meeting is killed.
const KILLS: u64 = 20;

/// A keyboard that counts.
struct Hands<'w> {
    window: &'w Window,
    strokes: usize,
}

impl Hands<'_> {
    fn keys(&mut self, keys: &str) {
        self.strokes += keys.chars().count();
        self.window.keys(keys);
    }

    /// Tab until something is reached, at most forty times.
    fn tab_to(&mut self, what: &str) {
        for _ in 0..40 {
            if self.window.run(&format!("return document.activeElement?.matches({}) ?? false", json!(what))) == true {
                return;
            }
            self.keys(TAB);
        }
        panic!("no Tab leads to {what}");
    }

    /// A line: its key, its words, Enter; it is gone when it is kept.
    fn line(&mut self, key: &str, words: &str) {
        self.keys(key);
        self.window.until("document.activeElement.matches('.capture textarea')");
        self.keys(words);
        self.keys(ENTER);
        self.window.until("!document.querySelector('.capture')");
        self.focused();
    }

    /// The focus is on the slide, where every key counts.
    fn focused(&self) {
        self.window.until("document.activeElement.matches('.slide')");
    }

    fn turn_to(&mut self, key: &str) {
        for _ in 0..60 {
            legible(self.window);
            if slide(self.window) == key {
                return;
            }
            let before = slide(self.window);
            self.keys(PAGE_DOWN);
            self.window.until(&format!("!location.hash.endsWith('slide={before}')"));
        }
        panic!("no slide {key}");
    }
}

/// The slide is whole in sight (a part of a pixel is rounding), its sentence at least 28 pixels high and its rows 24, and it fills more than half of the screen
/// where it has a picture or rows.
fn legible(window: &Window) {
    window.until("document.querySelector('.slide article') && (!document.querySelector('.picture') || document.querySelector('.picture img')?.complete)");
    let told = window.run(
        "const sheet = document.querySelector('.slide article'), size = (one) => parseFloat(getComputedStyle(one).fontSize);
         const least = (of) => Math.min(...[...sheet.querySelectorAll(of)].map(size), 999);
         const last = Math.max(...[...sheet.children].map((one) => one.getBoundingClientRect().bottom)) - sheet.getBoundingClientRect().top;
         return {whole: sheet.scrollHeight <= sheet.clientHeight + 1 && sheet.scrollWidth <= sheet.clientWidth + 1,
                 sentence: least('.sentence'), rows: least('li span, .since, .more'), fills: last / sheet.clientHeight, title: sheet.innerText.slice(0, 60)}",
    );
    assert_eq!(told["whole"], true, "{told}");
    assert!(told["sentence"].as_f64().unwrap() >= 28.0 && told["rows"].as_f64().unwrap() >= 24.0, "{told}");
    assert!(told["fills"].as_f64().unwrap() > 0.3, "{told}");
}

/// Key of the slide in sight.
fn slide(window: &Window) -> String {
    window.run("return location.hash.split('slide=')[1] ?? ''").as_str().unwrap_or_default().to_owned()
}

/// The sample's next review, prepared for today and started.
fn started(hands: &mut Hands<'_>, today: &str) -> Value {
    let window = hands.window;
    window.run("location.hash = '#/reviews/new'");
    window.until("document.activeElement.matches('form.card input')");
    window.run("document.activeElement.select()");
    hands.keys(today);
    hands.keys(TAB);
    hands.tab_to("form.card button.primary");
    hands.keys(ENTER);
    window.until("document.querySelectorAll('main nav .name').length > 10");
    window.until("document.activeElement.matches('main h1')");
    hands.tab_to("main .top button.primary");
    hands.keys(ENTER);
    window.until("document.querySelector('dialog[open] button.primary')");
    hands.tab_to("dialog button.primary");
    hands.keys(ENTER);
    window.until("document.querySelector('dialog.full .slide h2')");
    hands.focused();
    window.view("reviews.review", &json!({"id": "MR-2026-3"}))
}

/// Words of a language for what is said in the meeting.
struct Said {
    lang: &'static str,
    today: &'static str,
    none: &'static str,
    note: &'static str,
    dissent: &'static str,
    actions: [&'static str; 3],
    correction: &'static str,
    next: &'static str,
    decision: &'static str,
}

const SAID: [Said; 2] = [
    Said {
        lang: "en",
        today: "today",
        none: "no change because what there is fits",
        note: "Marta asks about the date.",
        dissent: "Lukas dissents: too early.",
        actions: [
            "Ask for the terms, Marta, end of next month",
            "Tell the clinics, Lukas, 15 jan",
            "Plan the audit @ruth by tomorrow",
        ],
        correction: "no, Lukas, the 15th",
        next: "in six months",
        decision: "Take the second contract on because the hospital asks for it",
    },
    Said {
        lang: "es",
        today: "hoy",
        none: "sin cambios porque lo que hay encaja",
        note: "Marta pregunta por la fecha.",
        dissent: "Lukas discrepa: demasiado pronto.",
        actions: [
            "Pedir las condiciones, Marta, fin de mes",
            "Avisar a las clínicas, Lukas, 15 ene",
            "Planificar la auditoría @ruth para mañana",
        ],
        correction: "no, Lukas, el 15",
        next: "en seis meses",
        decision: "Aceptar el segundo contrato porque lo pide el hospital",
    },
];

/// From the proposal to the PDF without the mouse, every slide in between; counted.
#[test]
fn a_meeting_is_held_by_keyboard_alone_in_both_languages() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    for said in &SAID {
        let desk = Desk::new();
        let window = sample(&desk, 1280, 720);
        dress(&window, said.lang, "light");
        window.size(1280, 720);
        let begun = Instant::now();
        let mut hands = Hands { window: &window, strokes: 0 };
        let review = started(&mut hands, said.today);
        assert_eq!(review["state"], "in-meeting");
        hands.keys("p");
        // Every slide, forwards and to both ends; no key dies there.
        hands.keys(&format!("{END}{PAGE_DOWN}{PAGE_DOWN}"));
        window.until("location.hash.endsWith('slide=thanks')");
        hands.focused();
        hands.keys(HOME);
        window.until("location.hash.endsWith('slide=title')");
        hands.keys(".");
        window.until("document.querySelector('.black')");
        hands.keys(".");
        window.until("!document.querySelector('.black')");
        // Two decisions, three actions, a note, a correction. What the first is about is said with an arrow: an improvement.
        hands.turn_to("MR-I1");
        hands.line("d", &format!("{}{DOWN}", said.decision));
        hands.line("a", said.actions[0]);
        hands.line("n", said.note);
        // Who dissents does so from a decision, and is read with it.
        hands.line("n", said.dissent);
        hands.turn_to("MR-I7");
        hands.line("d", said.none);
        hands.line("a", said.actions[1]);
        hands.line("a", said.actions[2]);
        hands.line("c", said.correction);
        // What is still missing is said on the slides where it belongs.
        let sheet = window.view("reviews.review", &json!({"id": "MR-2026-3"}));
        let bare: Vec<(usize, String)> = sheet["inputs"]
            .as_array()
            .unwrap()
            .iter()
            .enumerate()
            .filter(|(_, one)| one["required"] == true && one["covered"] == false)
            .map(|(at, one)| (at + 1, one["input"].as_str().unwrap().to_owned()))
            .collect();
        for (at, input) in bare {
            hands.keys(HOME);
            window.until("location.hash.endsWith('slide=title')");
            let known = window.run(&format!("return {}", json!(input)));
            let own = sheet["inputs"][at - 1]["data"]["rows"].as_array().unwrap().len()
                + sheet["inputs"][at - 1]["compared"].as_array().unwrap().len();
            hands.turn_to(if own > 0 { known.as_str().unwrap() } else { "bare" });
            let words = if own > 0 { said.note.to_owned() } else { format!("{at} {}", said.note) };
            hands.line("n", &words);
        }
        for (question, answer) in [("suitable", "1"), ("adequate", "2"), ("effective", "1")] {
            hands.turn_to(question);
            hands.keys(answer);
            window.until("document.activeElement.matches('.capture textarea')");
            hands.keys(said.note);
            hands.keys(ENTER);
            window.until("!document.querySelector('.capture')");
            hands.focused();
        }
        hands.turn_to("next");
        hands.line("w", said.next);
        hands.turn_to("thanks");
        let sheet = window.view("reviews.review", &json!({"id": "MR-2026-3"}));
        assert_eq!(sheet["ahead"], json!([]), "nothing is open before anybody leaves");
        let (decisions, actions) = (sheet["decisions"].as_array().unwrap(), sheet["actions"].as_array().unwrap());
        // Who does not agree is named in full.
        assert_eq!(decisions[0]["dissent"], said.dissent.replacen("Lukas", "Lukas Wendt", 1));
        assert_eq!(
            decisions.iter().map(|one| one["input"].clone()).collect::<Vec<_>>(),
            [json!("MR-I1"), json!("MR-I7")]
        );
        assert_eq!(
            (&decisions[1]["noChange"], decisions[1]["reason"].as_str().unwrap().is_empty()),
            (&json!(true), false)
        );
        assert_eq!(
            actions.iter().map(|one| one["ownerName"].clone()).collect::<Vec<_>>(),
            [json!("Marta Quiroga"), json!("Lukas Wendt"), json!("Lukas Wendt")]
        );
        assert!(
            actions.iter().all(|one| one["due"].is_string()) && actions[2]["due"].as_str().unwrap().ends_with("-15"),
            "{actions:?}"
        );
        let first = window.view("register.one", &json!({"noun": "action", "id": actions[0]["id"]}));
        assert_eq!(first["row"]["values"]["originLabel"], "MR-2026-3/1");
        // The end, the approval and the paper, each in its own place.
        hands.keys("e");
        window.until("document.querySelectorAll('dialog[open]').length === 2");
        hands.tab_to("dialog:not(.full) button.primary");
        hands.keys(ENTER);
        window.until("!document.querySelector('dialog') && document.activeElement.matches('.part h2')");
        assert_eq!(window.view("reviews.review", &json!({"id": "MR-2026-3"}))["state"], "held");
        let stands = json!({"kind": "management-review", "subject": sheet["id"]});
        if window.view("consistency", &stands) != json!([]) {
            window.until("document.querySelector('.part textarea')");
            hands.tab_to(".part textarea");
            hands.keys(said.note);
        }
        hands.tab_to(".part button.primary");
        hands.keys(ENTER);
        window.until("document.querySelector('dialog[open] button.primary')");
        hands.tab_to("dialog button.primary");
        hands.keys(ENTER);
        window.until("document.querySelector('.part p.ok') && document.activeElement.matches('main h1')");
        hands.tab_to(".part .row button");
        hands.keys(ENTER);
        window.until("document.querySelectorAll('dialog img').length > 1");
        hands.tab_to("dialog button.primary");
        hands.keys(ENTER);
        window.until("document.querySelector('dialog [role=status].ok')");
        println!("{}: {} keystrokes, {} s", said.lang, hands.strokes, begun.elapsed().as_secs());
        judge::judge_all(&desk.pdfs()).unwrap();
    }
}

/// The sample's second review in its meeting, on the first slide.
fn in_meeting(window: &Window) {
    let id = window.view("reviews.review", &json!({"id": "MR-2026-2"}))["id"].clone();
    window.edit(&json!({"review": {"hold": {"id": id}}}));
    window.run("window.before = true; location.hash = '#/reviews/MR-2026-2?slide=title'; location.reload()");
    window.until("!window.before && document.querySelector('dialog.full .slide h2')");
    window.until("document.activeElement?.matches('.slide')");
}

/// C lists what was kept; arrows or a number choose a line; a line that is emptied is taken back. A reload forgets nothing.
#[test]
fn any_line_that_was_kept_is_corrected_and_not_only_the_last() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = sample(&desk, 1280, 720);
    in_meeting(&window);
    let mut hands = Hands { window: &window, strokes: 0 };
    hands.turn_to("MR-I1");
    hands.line("d", "Buy the second licence because two people wait for it");
    hands.line("a", "Ask for the terms, Marta, 15 jan");
    hands.line("n", "Marta asks for a date.");
    hands.line("a", "Tell the clinics, Lukas, 20 jan");
    window.run("window.before = true; location.reload()");
    window.until("!window.before && document.activeElement?.matches('.slide')");
    // What was kept last comes first, also after the program was killed: the third line is the first action.
    hands.keys("c");
    window.until("document.querySelectorAll('.capture ol li').length > 3");
    assert_eq!(window.run("return document.querySelector('[aria-current=true] .what').innerText"), "ACT-048");
    hands.keys("\u{E015}\u{E015}");
    window.until("document.querySelector('.capture [aria-current=true] .what').innerText === 'ACT-047'");
    hands.keys("no, Lukas, the 22nd");
    hands.keys(ENTER);
    window.until("!document.querySelector('.capture')");
    let sheet = || window.view("reviews.review", &json!({"id": "MR-2026-2"}));
    let first = sheet()["actions"][0].clone();
    assert_eq!((first["number"].clone(), first["ownerName"].clone()), (json!("ACT-047"), json!("Lukas Wendt")));
    assert!(first["due"].as_str().unwrap().ends_with("-22"), "{first}");
    // By its number: the decision stands there to be changed, and emptied it is taken back.
    hands.keys(&format!("c4{ENTER}"));
    window.until("document.querySelector('.capture textarea').value.startsWith('Buy the second licence, because')");
    let length = window.run("return document.querySelector('.capture textarea').value.length").as_u64().unwrap();
    for _ in 0..length {
        hands.keys("\u{E003}");
    }
    hands.keys(ENTER);
    window.until("!document.querySelector('.capture')");
    assert_eq!(sheet()["decisions"], json!([]));
}

/// Where there is a second screen it has the slide alone, and the first what whoever writes needs.
#[test]
fn on_two_screens_the_audience_sees_the_slide_and_the_secretary_the_rest() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    drop(sample(&desk, 1280, 720));
    let (file, folder) = (desk.file(), desk.folder.path());
    let answers: [(&str, &std::path::Path); 3] =
        [("AIMS_DESK_PICK_OPEN", &file), ("AIMS_DESK_PICK_PDF", folder), ("AIMS_DESK_PICK_SCREEN", folder)];
    let window = Window::open_with(folder, &answers, &[file.to_str().unwrap()]);
    window.until("document.querySelector('nav .name')");
    in_meeting(&window);
    window.until("document.querySelector('.stage.beside aside')");
    let mut hands = Hands { window: &window, strokes: 0 };
    hands.keys(PAGE_DOWN);
    window.until("location.hash.endsWith('slide=agenda')");
    let shown = window.windows();
    assert_eq!(shown.len(), 2, "{shown:?}");
    let find = |stage: bool| {
        let fits = |one: &&String| {
            window.turn_to(one);
            window.run("return !!document.querySelector('.stage')") == stage
        };
        shown.iter().find(fits).expect("a window for each")
    };
    let (secretary, audience) = (find(true), find(false));
    window.turn_to(audience);
    window.until("document.querySelector('main article h2')?.innerText.startsWith('Agenda')");
    assert_eq!(window.run("return document.querySelectorAll('button, input, nav, aside').length"), 0);
    // It can ask for nothing but its slide and drawings.
    let refused = window.run_async(
        "const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__.invoke('view', {name: 'home', args: {}}).then(() => done('told'), () => done('refused'))",
        &json!([]),
    );
    assert_eq!(refused, "refused");
    look(&window, "en-meeting-audience");
    window.turn_to(secretary);
    look(&window, "en-meeting-secretary");
    hands.line("a", "Ask for the terms, Marta, 15 jan");
    window.until("document.querySelector('aside').innerText.includes('Ask for the terms')");
    // A meeting that is on is not left by one key.
    hands.keys(ESCAPE);
    window.until("document.querySelector('dialog.full .foot').innerText.includes('Esc once more')");
    hands.keys(ESCAPE);
    window.until("!document.querySelector('dialog.full')");
    let begun = Instant::now();
    while window.windows().len() > 1 {
        assert!(begun.elapsed() < Duration::from_secs(20), "the other window stays");
    }
}

/// Killed at any moment, before and after Enter: what was kept is there, and the program comes back by itself into the meeting,
/// on the slide, with the line that was being typed.
#[test]
fn a_meeting_survives_kills_at_any_moment() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let mut kept: Vec<String> = Vec::new();
    let mut window = sample(&desk, 1280, 720);
    in_meeting(&window);
    let mut chance = 20_261_127_u64;
    for round in 0..KILLS {
        window.until("document.activeElement?.matches('.slide, .capture textarea')");
        let mut hands = Hands { window: &window, strokes: 0 };
        if window.run("return document.activeElement.matches('.capture textarea')") == true {
            hands.keys(ESCAPE);
            hands.focused();
        }
        hands.keys(PAGE_DOWN);
        std::thread::sleep(Duration::from_millis(50));
        let at = slide(&window);
        let action = format!("Action of round {round}");
        hands.line("a", &action);
        kept.push(action);
        let half = format!("half a thought {round}");
        hands.keys("n");
        window.until("document.activeElement.matches('.capture textarea')");
        hands.keys(&half);
        // The next moment is any within a second; every third time while Enter is on its way.
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let pause = (chance >> 33) % 1000;
        std::thread::sleep(Duration::from_millis(pause));
        let entered = round % 3 == 2;
        if entered {
            hands.keys(ENTER);
        }
        window.kill();
        drop(window);
        window = desk.open();
        window.until("document.querySelector('dialog.full .slide h2')");
        assert_eq!(slide(&window), at, "round {round}: on the slide");
        let sheet = window.view("reviews.review", &json!({"id": "MR-2026-2"}));
        assert_eq!(sheet["state"], "in-meeting");
        let titles: Vec<&str> =
            sheet["actions"].as_array().unwrap().iter().map(|one| one["title"].as_str().unwrap()).collect();
        assert_eq!(titles, kept, "round {round}: nothing kept is lost");
        // What was typed in the last moment may still have been on its way to the disk.
        let line = window.run("return document.querySelector('.capture textarea')?.value ?? ''");
        let line = line.as_str().unwrap();
        let whole = line == half || (pause < 500 && line.len() > 3 && half.starts_with(line));
        assert!(whole || (entered && sheet.to_string().contains(&half)), "round {round}, {pause} ms: {line:?}");
    }
    assert!(window.view("workspace.summary", &json!({}))["entries"].as_u64().unwrap() > KILLS);
}

/// Pictures of the room and of every slide, to be looked at: `AIMS_SCREENS` names the folder.
#[test]
#[ignore = "writes pictures for people; cargo xtask screens asks for it"]
fn pictures_of_a_meeting() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder =
        PathBuf::from(std::env::var_os("AIMS_SCREENS").expect("AIMS_SCREENS names the folder for the pictures"));
    std::fs::create_dir_all(&folder).unwrap();
    for (lang, theme, width, height) in
        [("en", "light", 1280, 720), ("es", "dark", 1280, 720), ("en", "dark", 1920, 1080)]
    {
        let desk = Desk::new();
        let window = sample(&desk, width, height);
        room(&window, &|what| folder.join(format!("{lang}-{theme}-{height}-{what}.png")));
        let id = window.view("reviews.review", &json!({"id": "MR-2026-2"}))["id"].clone();
        window.edit(&json!({"review": {"hold": {"id": id}}}));
        dress(&window, lang, theme);
        let name = |what: &str| folder.join(format!("{lang}-{theme}-{height}-{what}.png"));
        slides(&window, &name);
    }
}

/// The room, part by part.
fn room(window: &Window, name: &dyn Fn(&str) -> PathBuf) {
    let shot = |what: &str| {
        std::thread::sleep(Duration::from_millis(400));
        window.picture(&name(what));
    };
    window.run("location.hash = '#/reviews/new'");
    window.until("document.querySelector('main form.card')");
    shot("prepare");
    window.run("location.hash = '#/reviews/MR-2026-2'");
    window.until("document.querySelectorAll('main nav .name').length > 10");
    for part in [0, 1, 2, 5] {
        window.run(&format!("document.querySelectorAll('main nav button')[{part}].click()"));
        shot(&format!("room-{part:02}"));
    }
}

/// Every slide of the sample's review in its meeting, with a line being typed on the second.
fn slides(window: &Window, name: &dyn Fn(&str) -> PathBuf) {
    window.run("location.hash = '#/reviews/MR-2026-2?slide=title'");
    window.until("document.querySelector('dialog.full .slide h2')");
    let mut hands = Hands { window, strokes: 0 };
    for at in 1..40 {
        std::thread::sleep(Duration::from_millis(500));
        let before = slide(window);
        window.picture(&name(&format!("slide-{at:02}-{before}")));
        if before == "MR-I1" {
            hands.keys("a");
            hands.keys("Ask for the terms, Marta, end of next month");
            std::thread::sleep(Duration::from_millis(300));
            window.picture(&name(&format!("slide-{at:02}-{before}-line")));
            hands.keys(ENTER);
            window.until("!document.querySelector('.capture')");
            window.picture(&name(&format!("slide-{at:02}-{before}-kept")));
        }
        hands.keys(PAGE_DOWN);
        std::thread::sleep(Duration::from_millis(200));
        if slide(window) == before {
            break;
        }
    }
    hands.keys(ESCAPE);
    window.until("!document.querySelector('dialog.full')");
    let parts = window.run("return document.querySelectorAll('main nav button').length").as_u64().unwrap();
    for part in parts - 4..parts {
        window.run(&format!("document.querySelectorAll('main nav button')[{part}].click()"));
        std::thread::sleep(Duration::from_millis(400));
        window.picture(&name(&format!("room-{part:02}")));
    }
}
