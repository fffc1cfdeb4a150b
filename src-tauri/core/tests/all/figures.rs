//! What the figures are taken of still stands: the large workspace is filled, asked and worked on as the bench does, only smaller.

use aims_core::desk::view_list;
use serde_json::json;

#[allow(dead_code)]
#[path = "../../examples/large/mod.rs"]
mod large;

use large::asked::{arguments, edits, lists};
use large::{Desk, Size, fill, read_all};

const SMALL: Size = Size { systems: 20, actions: 10, risks: 60, items: 12, bytes: 600 };

#[test]
fn the_bench_can_be_run() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::new(&folder.path().join("small.aims")).unwrap();
    fill(&mut desk, SMALL).unwrap();
    let mut asked = 0;
    for sketch in view_list() {
        let Some(args) = arguments(sketch.name) else { continue };
        desk.view(sketch.name, &args).unwrap_or_else(|why| panic!("{}: {why}", sketch.name));
        asked += 1;
    }
    assert!(asked > 50, "{asked} questions");
    for (name, asked) in lists() {
        let rows = desk.view("register.rows", &asked).unwrap();
        assert!(rows["rows"].is_array(), "{name}: {rows}");
    }
    // Every tenth file is a text; each is read once.
    let (_, turns) = read_all(&mut desk).unwrap();
    assert_eq!(turns, SMALL.items);
    for turn in 0..1 {
        for (name, edit) in edits(turn, SMALL) {
            desk.edit(edit).unwrap_or_else(|why| panic!("{name}, turn {turn}: {why}"));
        }
    }
    desk.edit(json!({"risk": {"acceptLow": {}}})).unwrap();
}
