//! A file is taken as evidence, vouched for, counted, and written out again; all of it in the window.

use serde_json::json;

use super::{answered, axe, key};
use crate::{ALONE, Desk};

#[test]
fn a_file_is_taken_vouched_for_counted_and_written_out_again() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let folder = desk.folder.path();
    let taken = folder.join("in").join("<b>Cross-check & policy.txt");
    std::fs::create_dir_all(folder.join("in")).unwrap();
    std::fs::write(&taken, "Read beside the rules on privacy: no contradiction.\n").unwrap();
    let window = answered(&desk, &[("AIMS_DESK_PICK_TAKE", &taken)]);

    // The page of a control says what is missing, begins the record, goes on with one that was begun, and takes a file about it.
    window.run("location.hash = '#/statement/A.4.2'");
    window.until("document.querySelector('aside')?.innerText.includes('Finish EV-007 for SYS-001 Inlet')");
    axe(&window, "the control");
    window.run("location.hash = '#/statement/A.2.4'");
    window.click("aside", "Take a file");
    let items = || window.view("register.rows", &json!({"noun": "evidence", "filter": {"controls": "A.2.4"}}));
    window.until("document.querySelector('aside')?.innerText.includes('Cross-check')");
    let row = items()["rows"][0].clone();
    let (number, values) = (row["number"].as_str().unwrap().to_owned(), &row["values"]);
    assert_eq!(values["fileName"], "<b>Cross-check & policy.txt");
    assert_eq!((&values["state"], &values["kind"], &values["size"]), (&json!("draft"), &json!("file"), &json!(52)));
    assert_eq!(values["copy"], values["sha256"], "it is kept");

    // Nobody vouches for it before it says what it shows.
    window.run(&format!("location.hash = '#/evidence/{number}'"));
    window.until("document.querySelector('aside .steps button:disabled')");
    window.until("document.querySelector('aside [role=status]')?.innerText.includes('counts for nothing until somebody vouches')");
    axe(&window, "the item");
    let shows = json!({"id": number, "patch": {"shownFrom": "2026-11-01", "shownUntil": "2026-11-20"}});
    window.edit(&json!({"evidence": {"amend": shows}}));
    window.edit(&json!({"evidence": {"vouch": {"id": number, "by": key(&window, "Ingrid Solheim")}}}));
    window.run("location.hash = '#/home'");
    window.until("document.querySelector('h1')?.innerText === 'Home'");
    window.run(&format!("location.hash = '#/evidence/{number}'"));
    window.until("document.querySelector('aside .mark')?.innerText === 'Vouched for'");
    // What leads back is never what there is to do next.
    assert_eq!(window.run("return document.querySelectorAll('aside .steps .primary').length"), 0);
    // What it comes to is said at once, and so is that a change of it makes it a draft again.
    window.until("document.querySelector('aside [role=status]')?.innerText.includes('Vouched for')");
    // Nothing of it is written by a stray key, in the record or in its row: it is changed on purpose, once it is said what that does.
    let still = "return document.querySelectorAll('aside [data-field] :is(input, textarea, select):not([type=checkbox])').length";
    assert_eq!(window.run(still), json!(0), "a record that is vouched for is read");
    window.run("document.querySelector('[role=grid] tr.picked [role=rowheader]').focus()");
    window.strike(&["X", "Delete"]);
    window.click("aside .steps", "Change …");
    window.until("document.querySelector('dialog')?.innerText.includes('These controls rest on it')");
    let now = window.view("register.one", &json!({"noun": "evidence", "id": number}));
    assert_eq!(now["row"]["values"]["state"], "vouched", "it is only asked");
    window.click("dialog", "Make it a draft");
    window.until("document.querySelector('aside [role=status]')?.innerText.includes('A draft again')");
    window.until("document.querySelector('aside [data-field=title] :is(input, textarea)')");
    window.edit(&json!({"evidence": {"vouch": {"id": number, "by": key(&window, "Ingrid Solheim")}}}));

    // What is kept comes out again, byte for byte, under its own name.
    window.click("aside", "Save a copy");
    let out = folder.join("<b>Cross-check & policy.txt");
    window.until("document.querySelector('[role=status]')?.innerText.includes('Cross-check') || document.body.innerText.includes('Saved <b>Cross-check')");
    assert_eq!(std::fs::read(out).unwrap(), std::fs::read(&taken).unwrap());

    // What stands in it is read by a process of its own, shown without opening it, and found.
    // In a wide window the record stays in sight beside it, in a narrow one it lies over all.
    window.click("aside", "Preview");
    window.until("document.querySelector('.docked pre')?.innerText.includes('no contradiction')");
    let apart = window.run("return document.querySelector('.docked').getBoundingClientRect().right <= document.querySelector('.panel').getBoundingClientRect().left + 1");
    assert_eq!(apart, json!(true));
    axe(&window, "what stands in a file");
    window.strike(&["Escape"]);
    window.until("!document.querySelector('.docked') && document.querySelector('.panel')");
    window.size(1024, 700);
    window.click("aside", "Preview");
    window.until("document.querySelector('dialog pre')?.innerText.includes('no contradiction')");
    window.strike(&["Escape"]);
    window.until("!document.querySelector('dialog')");
    window.size(1280, 800);
    let inside = || {
        let hits = window.view("search", &json!({"text": "contradiction priva"}));
        hits.as_array().unwrap().iter().any(|hit| hit["number"] == number.as_str() && hit["inside"] == true)
    };
    assert!((0..100).any(|_| inside() || {
        std::thread::sleep(std::time::Duration::from_millis(100));
        false
    }));

    // It covers the control in its quarter, and the figure opens it.
    window.run("location.hash = '#/evidence/coverage'");
    window.until("document.querySelectorAll('main tbody tr').length > 30");
    axe(&window, "what is covered");
    // Each cell of the picture is one, by key as by click; the table of the picture's words stands before that of its items.
    window
        .run("window.items = () => [...document.querySelectorAll('main .scroll')].pop().querySelectorAll('tbody tr')");
    window.until("document.querySelectorAll('main [data-cell]').length === 5 * items().length");
    window.run("document.querySelector('main [data-cell=\"0 0\"]').focus()");
    window.strike(&["ArrowDown", "ArrowRight"]);
    window.until("document.activeElement?.dataset.cell === '1 1'");
    window.run(
        "const row = [...items()].find(one => one.innerText.startsWith('A.2.4'));
         [...row.querySelectorAll('td button')].pop().click()",
    );
    window.until(&format!("document.querySelector('[role=grid]')?.innerText.includes('{number}')"));
}

#[test]
fn a_list_narrowed_down_by_many_conditions_keeps_its_tools_and_its_record_in_sight() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = answered(&desk, &[]);
    // What sticks out of the window: tools over the list, chips, and the record beside it.
    let out = "return [...document.querySelectorAll('.register .top button, .register .top input, aside')].filter(one => {
            const box = one.getBoundingClientRect();
            return box.width > 0 && (box.left < 0 || box.right > innerWidth + 1 || box.top < 0 || (one.tagName === 'ASIDE' && box.bottom > innerHeight + 1));
        }).map(one => `${one.tagName} ${one.innerText.slice(0, 30)} ${Math.round(one.getBoundingClientRect().right)}`).join('; ')";
    for (width, height) in [(1280, 800), (1024, 700)] {
        window.size(width, height);
        window.run("location.hash = '#/evidence/coverage'");
        window.until("document.querySelectorAll('main .scroll tbody tr').length > 30");
        window.run(
            "const rows = document.querySelectorAll('main .scroll tbody tr');
             [...rows].find(one => one.innerText.startsWith('A.6.2.6') && one.querySelector('td button')).querySelector('td button').click()",
        );
        window.until("document.querySelectorAll('[data-chip]').length >= 4 && document.querySelector('[role=grid] tbody button')");
        assert_eq!(window.run(out), json!(""), "{width} the list");
        window.run("document.querySelector('[role=grid] tbody button').click()");
        window.until("document.querySelector('aside h2')?.innerText.startsWith('EV-')");
        assert_eq!(window.run(out), json!(""), "{width} the record");
        let seen = "const box = document.querySelector('aside').getBoundingClientRect(); return box.width > 300 && box.height > 200";
        assert_eq!(window.run(seen), json!(true), "{width} the record is there to be read");
    }
}

#[test]
fn an_own_control_opens_without_a_word_of_trouble() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = answered(&desk, &[]);
    window.run("location.hash = '#/statement'");
    window.until("document.querySelectorAll('[role=grid] tbody tr').length > 10");
    let rows = window.view("statement.grid", &json!({}))["rows"].clone();
    let mine: Vec<String> = rows
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["own"] == true)
        .map(|row| row["number"].as_str().unwrap().to_owned())
        .collect();
    assert!(!mine.is_empty(), "the sample has one");
    for number in mine {
        window.run(&format!("location.hash = '#/statement/{number}'"));
        window.until(&format!("document.querySelector('aside h2')?.innerText.startsWith('{number}')"));
        // Each of its questions is answered before one looks.
        std::thread::sleep(std::time::Duration::from_millis(600));
        let told = "return [...document.querySelectorAll('[role=alert]')].map(one => one.innerText.trim()).join('')";
        assert_eq!(window.run(told), json!(""), "{number}");
    }
}

#[test]
fn the_matrix_of_the_act_shows_what_stands_behind_a_cell_and_prints_by_keyboard() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let (window, folder) = (answered(&desk, &[]), desk.folder.path());
    window.run("location.hash = '#/act/matrix'");
    window.until("document.querySelector('main .tabs [aria-current]')?.innerText === 'By duty'");
    window.until("document.querySelector('main td button')");
    axe(&window, "the matrix");
    // A cell by its name, opened with Enter; what it rests on and the record behind it; Escape gives the focus back.
    let cell = "[...document.querySelectorAll('main td button')].find(one => one.getAttribute('aria-label')?.startsWith('Art. 4, SYS-001'))";
    window.run(&format!("{cell}.focus()"));
    window.strike(&["Enter"]);
    window.until("document.querySelector('dialog')?.innerText.includes('EV-003')");
    axe(&window, "what stands behind a cell");
    window.strike(&["Escape"]);
    window.until(&format!("!document.querySelector('dialog') && document.activeElement === {cell}"));
    // To paper: the button, the preview, and the one that saves.
    window.run("[...document.querySelectorAll('main button')].find(one => one.innerText === 'As PDF').focus()");
    window.strike(&["Enter"]);
    window.until("document.querySelector('dialog .primary')");
    window.run("document.querySelector('dialog .primary').focus()");
    window.strike(&["Enter"]);
    let saved = || {
        let names =
            std::fs::read_dir(folder).unwrap().flatten().map(|one| one.file_name().to_string_lossy().into_owned());
        names.filter(|name| name.contains("EU-AI-Act-by-system")).collect::<Vec<_>>()
    };
    window.until("document.querySelector('dialog')?.innerText.includes('EU-AI-Act-by-system')");
    for _ in 0..100 {
        if !saved().is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert!(std::fs::read(folder.join(&saved()[0])).unwrap().starts_with(b"%PDF-"));
    window.strike(&["Escape"]);
    // A record opened from a cell is that record.
    window.run(&format!("{cell}.click()"));
    window.until("document.querySelector('dialog')?.innerText.includes('EV-003')");
    window.click("dialog", "EV-003");
    window.until(
        "location.hash.startsWith('#/evidence/') && document.querySelector('aside')?.innerText.includes('EV-003')",
    );
    window.run("location.hash = '#/act/frameworks'");
    window.until("document.querySelectorAll('main tbody tr').length === 24");
    axe(&window, "NIST and OECD");
}

#[test]
fn a_supplier_is_asked_and_split_where_it_stands_and_what_is_amiss_with_a_log_or_a_stop_is_said_first() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = answered(&desk, &[]);
    // Nothing was asked of it: the usual questions are listed, and each is answered where it stands.
    window.run("location.hash = '#/suppliers/SUP-003'");
    window.click("aside", "Put questions to a supplier");
    window.until("document.querySelectorAll('aside [aria-labelledby^=questions] li').length >= 4");
    window.run("document.querySelector('aside [aria-labelledby^=questions] li button').click()");
    window.until("document.querySelector('aside li [data-field=answer] textarea')");
    axe(&window, "what a supplier was asked");
    window.run("document.querySelector('aside li [data-field=answer] textarea').focus()");
    window.strike(&["N", "o", ".", "Tab"]);
    window.until("document.querySelector('aside li p')?.innerText.includes('nobody has judged it')");
    // What rests on another one: the model it runs, who answers for what, and the paper for the contract.
    window.run("location.hash = '#/suppliers/SUP-001'");
    window.until("document.querySelector('aside')?.innerText.includes('It runs on Brightfold Text, version')");
    window.until("document.querySelector('aside')?.innerText.includes('Human oversight and the stop')");
    window.click("aside", "Print the split for the contract");
    window.until("document.querySelector('dialog')");
    window.strike(&["Escape"]);
    for (place, said) in [
        ("systemLogs/LOG-001", "Kept for 12 months: too short. The contract asks for 24 months."),
        ("oversight/OVS-002", "Nobody has tested how it is stopped"),
        ("risks/R-001", " by Maeve Corrigan; it counts until"),
        ("systems/SYS-001", "Test, passed with 1 of 2. What was never recorded:"),
        ("systems/SYS-001", "missing: DS-003 Letters that arrive at clinics"),
    ] {
        window.run(&format!("location.hash = '#/{place}'"));
        window.until(&format!("document.querySelector('aside')?.innerText.includes('{said}')"));
        assert_eq!(
            window.run("return document.body.innerText.includes('⟨')"),
            json!(false),
            "{place}: words are missing"
        );
    }
}

#[test]
fn an_item_says_in_its_first_lines_what_it_shows_till_when_and_for_what_and_a_vouched_one_is_read() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = answered(&desk, &[]);
    window.run("location.hash = '#/evidence/EV-002'");
    window.until("document.querySelector('aside [role=status]')?.innerText.includes('A.6.2.6')");
    window.until("document.querySelector('aside section.card')?.innerText.includes('5.6 %')");
    // What stands in the first 300 pixels of the record.
    let seen = "const top = document.querySelector('aside').getBoundingClientRect().top;
        return [...document.querySelectorAll('aside :is(dd, [role=status] p, h2)')]
            .filter(one => one.getBoundingClientRect().bottom - top <= 300).map(one => one.innerText).join('|')";
    let seen = window.run(seen).as_str().unwrap().to_owned();
    for said in [
        "EV-002 Monitoring and log reading: Inlet",
        "1 Jul 2026 – 30 Sept 2026",
        "30 Jan 2027",
        "A.6.2.6; A.6.2.8",
        "SYS-001 Inlet",
        "Ingrid Solheim, 6 Oct 2026",
        "A.6.2.6, A.6.2.8 are not implemented yet",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    // Its form is read as words, not in fields that look as if they could be written; all of the record is reached by the wheel.
    let fields = "return document.querySelectorAll('aside section.card :is(input, select, textarea)').length";
    assert_eq!(window.run(fields), json!(0));
    let scrolls = "const box = document.querySelector('aside');
        return getComputedStyle(box).overflowY === 'auto' && box.scrollHeight > box.clientHeight && box.getBoundingClientRect().bottom <= innerHeight + 1";
    assert_eq!(window.run(scrolls), json!(true));
    // Its own answers do not use it.
    let told = window.run("return document.querySelector('aside').innerText").as_str().unwrap().to_owned();
    assert!(!told.contains("Answers in records") && !told.contains("Where it is used"), "{told}");
    axe(&window, "an item that is read");
    // A supplier's questions are named by their list, which opens with them alone.
    window.run("location.hash = '#/suppliers/SUP-001'");
    window.click("aside", "Questions to suppliers: 4");
    window.until("location.hash.startsWith('#/supplierAnswers') && document.querySelectorAll('[role=grid] tbody tr').length === 4");
    // Who accepted a risk, until when, on what ground and with which controls stands in one place.
    window.run("location.hash = '#/risks/R-001'");
    window.until("document.querySelector('aside .card')?.innerText.includes('Reason of the acceptance:') && document.querySelector('aside .card').innerText.includes('A.6.2.4')");
}

#[test]
fn home_shows_the_records_of_the_week_at_once_and_what_is_late_beside_them() {
    let _alone = ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let desk = Desk::new();
    let window = answered(&desk, &[]);
    window.run("location.hash = '#/home'");
    window.until("[...document.querySelectorAll('main h2')].some(one => one.innerText === 'Records of this week')");
    axe(&window, "Home");
    // Each record of the week stands in the window as it opens, with who it is with and for how long.
    let seen = "return [...document.querySelectorAll('main .next li')].filter(one => one.querySelector('.nowrap') && one.getBoundingClientRect().bottom <= innerHeight).map(one => one.innerText).join('|')";
    let seen = window.run(seen).as_str().unwrap().to_owned();
    assert_eq!(seen.matches(" min · ").count(), 4, "{seen}");
    assert!(seen.contains("Finish it") && seen.contains("Begin it") && seen.contains("Priya Raghunathan"), "{seen}");
    let beside = "const [next, late] = ['.next', '.beside'].map(one => document.querySelector(`main ${one}`).getBoundingClientRect());
        return late.left >= next.right && document.querySelector('main .beside').innerText.includes('Late: ')";
    assert_eq!(window.run(beside), json!(true));
    // Begun where it is named, it opens half filled.
    window.run("[...document.querySelectorAll('main .next li')].find(one => one.innerText.includes('Begin it')).querySelector('button').click()");
    window.until("location.hash.startsWith('#/evidence/EV-') && document.querySelector('aside section.card :is(input, textarea)')");
}
