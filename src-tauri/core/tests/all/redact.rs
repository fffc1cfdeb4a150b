//! A person asks to be forgotten: the text is gone from the file, byte for byte, and the history still proves itself.
#![allow(clippy::unwrap_used)]

use crate::common::{World, open, rename, undo};
use aims_core::file;
use serde_json::{Value, json};

const NAME: &str = "Wilhelmina Quetzalcoatl";
const MAIL: &str = "w.quetzal@lindenhof.example";

fn redact(field: &str, reason: &str) -> Value {
    json!({"workspace": {"redact": {"table": "person", "record": "p1", "field": field, "reason": reason}}})
}

#[test]
fn a_redacted_text_is_in_no_byte_of_the_file_and_the_check_still_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    let add = json!({"person": {"add": {"id": "p1", "name": NAME, "role": "Clerk", "contact": MAIL}}});
    world.edit(&mut workspace, add);
    world.edit(&mut workspace, rename("p1", "Mina Quetzalcoatl"));
    world.edit(&mut workspace, undo());
    world.edit(&mut workspace, json!({"organisation": {"amend": {"patch": {"scope": format!("Led by {NAME}.")}}}}));
    let printed = workspace.head().clone();

    let faults = |world: &mut World, workspace: &mut _, edit| world.try_edit(workspace, edit).unwrap_err();
    let id = |fault: aims_core::Fault| fault.refusals()[0].message.id.clone();
    assert_eq!(id(faults(&mut world, &mut workspace, redact("topManagement", "x"))), "refuse-redact-field");
    assert_eq!(id(faults(&mut world, &mut workspace, redact("name", ""))), "refuse-empty");
    let telling = redact("name", &format!("{NAME} asked for it"));
    assert_eq!(id(faults(&mut world, &mut workspace, telling)), "refuse-redact-reason");

    let changed = world.edit(&mut workspace, redact("name", "Asked for by letter of 3 November."));
    assert_eq!(changed.undo, None, "a redaction is a barrier");
    world.edit(&mut workspace, redact("contact", "As before."));
    assert_eq!(world.people(&workspace)[0]["name"], "[…]");
    assert_eq!(id(faults(&mut world, &mut workspace, redact("contact", "Once more."))), "refuse-redact-nothing");
    // The scope is another record's own text: the name alone goes out of it, and everything else about it stays proved.
    let scope = world.view(&workspace, "organisation");
    assert!(scope.to_string().contains("Led by […]."), "{scope}");
    assert!(changed.kept.is_empty(), "{:?}", changed.kept);
    let report = workspace.check(Some((printed.seq, &printed.hash))).unwrap();
    assert!(report.ok, "{report:?}");
    drop(workspace);

    let bytes = std::fs::read(&path).unwrap();
    for text in [NAME, "Mina Quetzalcoatl", MAIL] {
        assert!(!bytes.windows(text.len()).any(|window| window == text.as_bytes()), "{text} is still in the file");
    }
    assert!(file::check(&path, Some(&printed)).unwrap().ok);
    let mut workspace = open(&path);
    world.edit(&mut workspace, rename("p1", "Somebody"));
    world.edit(&mut workspace, undo());
    let conn = rusqlite::Connection::open(&path).unwrap();
    conn.execute("UPDATE person SET role = 'Eve'", []).unwrap();
    drop(conn);
    drop(workspace);
    assert!(!file::check(&path, None).unwrap().ok, "a change behind the back is found in a redacted record, too");
}

#[test]
fn who_somebody_is_goes_out_of_every_record_and_any_other_text_out_of_its_own_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.aims");
    let mut world = World::new();
    let mut workspace = world.create(&path);
    let add = |id: &str, name: &str, contact: &str| json!({"person": {"add": {"id": id, "name": name, "role": "Clerk", "contact": contact}}});
    world.edit(&mut workspace, add("p1", NAME, MAIL));
    world.edit(&mut workspace, add("p2", "Ada Clerk", "As for Clerk"));
    world.edit(&mut workspace, json!({"organisation": {"amend": {"patch": {"scope": format!("{NAME}, Clerk.")}}}}));

    let changed = world.edit(&mut workspace, redact("role", "Left."));
    assert!(changed.kept.is_empty(), "others that say the same say it of somebody else: {:?}", changed.kept);
    let says = |world: &mut World, workspace: &_, id: &str, field: &str| {
        world.people(workspace).as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()[field].clone()
    };
    assert_eq!(says(&mut world, &workspace, "p1", "role"), "[…]");
    assert_eq!(says(&mut world, &workspace, "p2", "role"), "Clerk");
    assert!(world.view(&workspace, "organisation").to_string().contains(&format!("{NAME}, Clerk.")));
    let conn = rusqlite::Connection::open(&path).unwrap();
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let told = |row: &str| {
        count(&format!(
            "SELECT (SELECT count(*) FROM image WHERE row = '{row}' AND instr(coalesce(before, '') || coalesce(after, ''), 'Clerk'))
                  + (SELECT count(*) FROM journal WHERE instr(args, '\"{row}\"') AND instr(args, 'Clerk'))"
        ))
    };
    assert_eq!((told("p1"), told("p2")), (0, 2), "its own history forgets it, the others' do not");

    world.edit(&mut workspace, redact("name", "Left."));
    assert!(world.view(&workspace, "organisation").to_string().contains("[…], Clerk."));
    assert_eq!(says(&mut world, &workspace, "p2", "role"), "Clerk");
    assert_eq!(
        count("SELECT count(*) FROM image WHERE instr(coalesce(before, '') || coalesce(after, ''), 'Wilhelmina')"),
        0
    );
    drop(conn);
    drop(workspace);
    assert!(file::check(&path, None).unwrap().ok);
}
