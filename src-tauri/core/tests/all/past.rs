//! A table as it was: whatever happened since, what is read of an earlier entry is what was read when that entry was the last one.
#![allow(clippy::unwrap_used)]

use aims_core::door::{Ask, Reader};
use aims_core::kernel::read::past;
use aims_core::{Moment, Result};
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::common::desk::Desk;
use crate::common::{redo, undo};

/// The actions as of an entry, whole or by some of their columns.
#[derive(Deserialize, JsonSchema, TS)]
struct Was {
    seq: u64,
    whole: bool,
}

const SOME: [&str; 4] = ["number", "title", "due", "state"];

impl Ask for Was {
    const NAME: &'static str = "test.was";
    type Answer = Value;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Value> {
        let rows = if self.whole {
            past::rows(reader, "action", self.seq)?
        } else {
            let one = |(id, row): (String, past::Columns)| {
                let said = SOME.iter().filter_map(|name| Some(((*name).to_owned(), row.get(name)?.clone())));
                let fields = said.chain([("id".to_owned(), Value::from(id.as_str()))]).collect();
                (id, fields)
            };
            past::columns(reader, "action", &SOME, self.seq)?.into_iter().map(one).collect()
        };
        Ok(serde_json::to_value(rows)?)
    }
}

fn was(desk: &Desk, seq: u64, whole: bool) -> Value {
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    desk.workspace.view(Was { seq, whole }, &moment).unwrap()
}

/// Rows with the columns asked for alone.
fn part(rows: &Value) -> Value {
    let one = |row: &Value| {
        let kept = row.as_object().unwrap().iter().filter(|(name, _)| *name == "id" || SOME.contains(&name.as_str()));
        Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
    };
    Value::Object(rows.as_object().unwrap().iter().map(|(id, row)| (id.clone(), one(row))).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_earlier_entry_is_read_as_it_was(steps in proptest::collection::vec((0_u8..8, 0_usize..4), 1..20)) {
        let mut desk = Desk::new();
        let mut then = vec![(desk.workspace.head().seq, was(&desk, desk.workspace.head().seq, true))];
        for (at, (what, which)) in steps.into_iter().enumerate() {
            let id = format!("a{which}");
            // A text that is too long for an image stands elsewhere.
            let title = if what == 3 { "Words ".repeat(800) } else { format!("Work {at}") };
            let edit = match what {
                0 | 1 => json!({"action": {"add": {"id": id, "title": title, "due": "2026-12-01"}}}),
                2 => json!({"action": {"amend": {"id": id, "patch": {"title": title}}}}),
                3 => json!({"action": {"amend": {"id": id, "patch": {"detail": title}}}}),
                4 => json!({"action": {"close": {"id": id, "outcome": "Done."}}}),
                5 => json!({"action": {"remove": {"id": id}}}),
                6 => undo(),
                _ => redo(),
            };
            // What is refused leaves no entry.
            let _ = desk.world.try_edit(&mut desk.workspace, edit);
            let seq = desk.workspace.head().seq;
            then.push((seq, was(&desk, seq, true)));
        }
        for (seq, rows) in then {
            prop_assert_eq!(&was(&desk, seq, true), &rows, "as of {}", seq);
            prop_assert_eq!(was(&desk, seq, false), part(&rows), "columns as of {}", seq);
        }
        prop_assert_eq!(was(&desk, 0, true), json!({}));
    }
}
