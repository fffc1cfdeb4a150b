//! Power lost at every sync, killed at any call, any call failing: every command that writes leaves the old state or the new one,
//! leaves nothing behind, and says what is true. Linux, where a library can stand before the system's.
//!
//! A sample here; all of it with `cargo xtask soak` (`AIMS_IMAGES`, `AIMS_NTH`).
#![cfg(all(target_os = "linux", target_env = "gnu"))]
#![allow(clippy::unwrap_used)]

mod disk;
mod record;
mod stage;

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use disk::{Chance, Disk, Image, image};
use record::{Deed, Event, Run, run};
use stage::{Place, Stage, stages};

static STAGES: LazyLock<Vec<Stage>> = LazyLock::new(stages);

fn asked(name: &str, usual: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn digest(image: &Image, answers: usize) -> u64 {
    let mut sum = DefaultHasher::new();
    (image, answers).hash(&mut sum);
    sum.finish()
}

/// A run that nothing disturbs, and the disk before it. What the recorder saw makes what is there.
fn recorded(stage: &Stage) -> (Place, Disk, Run) {
    let place = Place::with(&stage.before);
    let before = Disk::of(&place.path);
    let done = run(&place.path, &stage.words, None);
    let mut disk = before.clone();
    done.events.iter().for_each(|event| disk.go(event));
    assert!(disk.whole(&place.path) == image(&place.path), "{}: something was written past the recorder", stage.name);
    (place, before, done)
}

/// Images of the disk at each sync, before and after it, and after each answer.
fn images(
    stage: &Stage,
    events: &[Event],
    place: &Place,
    mut disk: Disk,
    most: usize,
    each: &mut dyn FnMut(&Image, usize),
) {
    // Between two syncs more and more waits; whoever has the time looks after every single change as well.
    let every = most > 300;
    let ends = |event: &Event| every || matches!(event, Event::Synced(..) | Event::Said);
    let points = 2 * events.iter().filter(|event| ends(event)).count() + 1;
    let (mut chance, mut seen, mut answers) =
        (Chance(0x9e37_79b9_7f4a_7c15 ^ stage.name.len() as u64), HashSet::new(), 0);
    let share = most.div_ceil(points);
    let mut take = |disk: &Disk, answers: usize, chance: &mut Chance| {
        let tries = if disk.waits() { share } else { 1 };
        for _ in 0..tries {
            let image = disk.lost(&place.path, chance);
            // An image is counted once.
            if seen.insert(digest(&image, answers)) {
                each(&image, answers);
            }
        }
    };
    for event in events {
        if ends(event) {
            take(&disk, answers, &mut chance);
        }
        disk.go(event);
        answers += usize::from(*event == Event::Said);
        if ends(event) {
            take(&disk, answers, &mut chance);
        }
    }
    take(&disk, answers, &mut chance);
}

#[test]
fn power_is_lost_at_every_sync_and_nothing_that_was_answered_is_lost() {
    let most = asked("AIMS_IMAGES", 300);
    let all_of_it = most > 2_000;
    let (mut all, mut wrong) = (0, Vec::new());
    let each = most.div_ceil(STAGES.len());
    for stage in STAGES.iter() {
        let (place, before, done) = recorded(stage);
        let mut count = 0;
        images(stage, &done.events, &place, before, each, &mut |image, answers| {
            let after = Place::with(image);
            count += 1;
            let found = stage.judge(&after.path, answers, false);
            // What is left behind takes as long to look at as all the rest.
            let tidied = |_| if all_of_it || count % 4 == 0 { stage.tidy(&after.path) } else { Ok(()) };
            if let Err(what) = found.and_then(tidied) {
                wrong.push(format!("{} after {answers} answers, image {count}: {what}", stage.name));
            }
        });
        println!("{:<20} {:>5} events {count:>6} images, {} wrong so far", stage.name, done.events.len(), wrong.len());
        all += count;
    }
    println!("{all} images");
    assert!(wrong.is_empty(), "{} of {all}:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
    // Of what is drawn, each distinct image is judged once.
    assert!(all >= (most / 3).min(10_000), "too few images to prove anything: {all}");
}

/// The judge can judge: the same commands without their syncs lose what they answered, or leave what does not open.
#[test]
fn without_syncs_it_would_be_noticed() {
    for stage in STAGES.iter().filter(|stage| ["apply", "new", "restore"].contains(&stage.name)) {
        let (place, before, done) = recorded(stage);
        let files = |event: &&Event| !matches!(event, Event::Synced(_, path) if path.is_file() || !path.exists());
        let unsynced: Vec<Event> = done.events.iter().filter(files).cloned().collect();
        let mut wrong = 0;
        images(stage, &unsynced, &place, before, 60, &mut |image, answers| {
            let after = Place::with(image);
            wrong += usize::from(stage.judge(&after.path, answers, false).is_err());
        });
        assert!(wrong > 0, "{}: nobody would notice", stage.name);
    }
}

/// The nth of the calls that change something, and a few of those that only ask: between two changes the disk is the same.
fn calls(done: &Run, nth: usize, salt: usize) -> Vec<usize> {
    let asks = ["lock", "pread64", "pread", "read", "access"];
    let (changes, asking): (Vec<_>, Vec<_>) = (1..=done.calls.len())
        .partition(|at| !asks.contains(&done.calls[at - 1].as_str()) && !done.calls[at - 1].contains("stat"));
    let some = |all: Vec<usize>, nth: usize| all.into_iter().skip(salt % nth).step_by(nth);
    let mut chosen: Vec<usize> = some(changes, nth).chain(some(asking, nth * 9)).collect();
    chosen.sort_unstable();
    chosen
}

/// Whether what is left behind is looked at too, which takes as long as all the rest: always where every call is tried.
fn tidies(nth: usize, at: usize) -> bool {
    nth == 1 || at.is_multiple_of(3)
}

#[test]
fn killed_at_any_call_the_state_is_the_old_or_the_new_one() {
    let nth = asked("AIMS_NTH", 61);
    let (mut kills, mut wrong) = (0, Vec::new());
    for (salt, stage) in STAGES.iter().enumerate() {
        let (_, _, done) = recorded(stage);
        let mut here = 0;
        for at in calls(&done, nth, salt * 31) {
            let place = Place::with(&stage.before);
            let cut = run(&place.path, &stage.words, Some((at, Deed::Kill)));
            here += usize::from(cut.killed);
            let found = stage.judge(&place.path, cut.answers, cut.code == Some(0));
            let found = found.and_then(|_| if tidies(nth, at) { stage.tidy(&place.path) } else { Ok(()) });
            if let Err(what) = found {
                wrong.push(format!("{} killed at call {at}: {what}", stage.name));
            }
        }
        println!("{:<20} {:>5} calls {here:>6} kills", stage.name, done.calls.len());
        kills += here;
    }
    println!("{kills} kills");
    assert!(wrong.is_empty(), "{} of {kills}:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
    assert!(kills > 30, "too few kills to prove anything: {kills}");
}

#[test]
fn when_any_call_fails_the_state_is_the_old_or_the_new_one_and_the_sentence_is_true() {
    let nth = asked("AIMS_NTH", 157);
    let (mut failures, mut wrong) = (0, Vec::new());
    for (salt, stage) in STAGES.iter().enumerate() {
        let (_, _, done) = recorded(stage);
        let mut here = 0;
        for deed in [Deed::Error, Deed::Full, Deed::Gone] {
            for at in calls(&done, nth, salt * 17) {
                let place = Place::with(&stage.before);
                let cut = run(&place.path, &stage.words, Some((at, deed)));
                if cut.failed.is_none() {
                    continue;
                }
                here += 1;
                let found = stage.judge(&place.path, cut.answers, cut.code == Some(0));
                let found = found.and_then(|seen| stage.truth(&cut, &seen));
                let found = found.and_then(|()| if tidies(nth, at) { stage.tidy(&place.path) } else { Ok(()) });
                if let Err(what) = found {
                    wrong.push(format!("{} {deed:?} at call {at}: {what}", stage.name));
                }
            }
        }
        println!("{:<20} {:>5} calls {here:>6} failures", stage.name, done.calls.len());
        failures += here;
    }
    println!("{failures} failures");
    assert!(wrong.is_empty(), "{} of {failures}:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
    assert!(failures > 30, "too few failures to prove anything: {failures}");
}

/// What a shelf does not say when it is swept is not taken for a no: the backups that lay there stay.
#[test]
fn when_a_shelf_cannot_be_asked_nothing_is_swept_from_it() {
    let stage = STAGES.iter().find(|stage| stage.name == "backup").unwrap();
    let (_, _, done) = recorded(stage);
    let swept = done.calls.iter().rposition(|call| call == "opendir").unwrap();
    let (mut failed, mut wrong) = (0, Vec::new());
    for at in (swept..done.calls.len()).filter(|at| done.calls[*at].contains("stat")).map(|at| at + 1) {
        let place = Place::with(&stage.before);
        let cut = run(&place.path, &stage.words, Some((at, Deed::Error)));
        failed += usize::from(cut.failed.is_some());
        if let Err(what) = stage.judge(&place.path, cut.answers, cut.code == Some(0)) {
            wrong.push(format!("at call {at}: {what}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(failed > 5, "too few failures to prove anything: {failed}");
}

/// What the disk does not tell is an error of the disk: no fault of the program, no damage, and no verdict on a backup. SQLite itself
/// calls a copy whose length is not told one that exists, and a page that is not given a damaged one.
#[test]
fn what_the_disk_does_not_tell_is_held_against_nobody_else() {
    let (mut failed, mut wrong) = (0, Vec::new());
    for (name, asks) in [("backup", "fstat64"), ("drill", "pread64"), ("restore", "pread64")] {
        let stage = STAGES.iter().find(|stage| stage.name == name).unwrap();
        let (_, _, done) = recorded(stage);
        // A page is asked for after it was looked whether a journal is there: once a question. A copy has its length asked
        // shortly before it is written.
        let begins = |at: &usize| done.calls[*at] == asks && (asks == "fstat64" || done.calls[at - 1] == "stat64");
        let written = done.calls.iter().position(|call| call.starts_with("pwrite")).unwrap();
        let (from, every) = match name {
            "backup" => (written - 60, 1),
            "drill" => (1, 17),
            _ => (1, if asked("AIMS_NTH", 61) == 1 { 1 } else { 5 }),
        };
        for at in (from..done.calls.len()).filter(begins).step_by(every).map(|at| at + 1) {
            let place = Place::with(&stage.before);
            let cut = run(&place.path, &stage.words, Some((at, Deed::Error)));
            failed += usize::from(cut.failed.is_some());
            let seen = stage.judge(&place.path, cut.answers, cut.code == Some(0));
            if let Err(what) = seen.and_then(|seen| stage.truth(&cut, &seen)) {
                wrong.push(format!("{name} at call {at}: {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(failed > 25, "too few failures to prove anything: {failed}");
}

/// A sync that fails at a commit: what was kept is asked of the file, and where the disk does not say, that is said.
#[test]
fn when_a_sync_fails_it_is_said_whether_the_edit_stands() {
    let stage = STAGES.iter().find(|stage| stage.name == "apply").unwrap();
    let (_, _, done) = recorded(stage);
    let syncs: Vec<usize> = (1..=done.calls.len()).filter(|at| done.calls[at - 1].ends_with("sync")).collect();
    let (mut unknown, mut not_made, mut wrong) = (0, 0, Vec::new());
    for (nth, at) in syncs.iter().enumerate() {
        for deed in [Deed::Error, Deed::Gone] {
            let place = Place::with(&stage.before);
            let cut = run(&place.path, &stage.words, Some((*at, deed)));
            unknown += usize::from(cut.told.contains("it could not be found out whether it was"));
            not_made += usize::from(cut.told.contains("reported an error"));
            let seen = stage.judge(&place.path, cut.answers, cut.code == Some(0));
            // Three edits: each was answered, or its line is named.
            let named = cut.told.contains(&format!("Line {} was not applied", cut.answers + 1));
            let stands =
                seen.as_ref().map(|seen| stage.steps.iter().position(|step| *step == seen.last) == Some(cut.answers));
            if named && stands == Ok(false) {
                wrong.push(format!("{deed:?} at sync {nth}: said not to be applied, and is: {}", cut.told));
            }
            if let Err(what) = seen.and_then(|seen| stage.truth(&cut, &seen)).and_then(|()| stage.tidy(&place.path)) {
                wrong.push(format!("{deed:?} at sync {nth}: {what}"));
            }
        }
    }
    println!("{} syncs: {unknown} times not known, {not_made} times an error of the disk", syncs.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(unknown > 0 && not_made > 0, "{unknown} unknown, {not_made} not made");
}
