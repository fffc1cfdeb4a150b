//! The house described: the page's types, and JSON Schemas of every question and edit for those who script.

use serde_json::{Map, Value, json};

use super::{QUESTIONS, SPECIALS};
use crate::chart::Chart;
use crate::door::{Changed, Collected, Founding, Rehearsal, ViewSketch, WorkspaceEdit};
use crate::fault::{Holder, Message, Refusal};
use crate::file::{Backup, CheckReport};
use crate::paper::Wanted;
use crate::sheet::SheetRead;

/// The types that cross to the page, as one TypeScript file.
#[must_use]
pub fn wire_types() -> String {
    let mut all = Collected::default();
    QUESTIONS.iter().for_each(|question| (question.types)(&mut all));
    let edits = SPECIALS.iter().map(|special| format!("{{ \"{}\": {} }}", special.noun, (special.types)(&mut all)));
    let mut edits: Vec<String> = edits.collect();
    edits.push(format!("{{ \"workspace\": {} }}", all.named::<WorkspaceEdit>()));
    all.declare("Edit", format!("type Edit = {};", edits.join(" | ")));
    all.add::<Changed>();
    all.add::<Rehearsal>();
    all.add::<Founding>();
    all.add::<Wanted>();
    all.add::<Chart>();
    all.add::<CheckReport>();
    all.add::<Backup>();
    all.add::<Holder>();
    all.add::<Message>();
    all.add::<Refusal>();
    all.add::<SheetRead>();
    all.text()
}

/// Every question with its schemas.
#[must_use]
pub fn view_list() -> Vec<ViewSketch> {
    QUESTIONS.iter().map(|question| (question.sketch)()).collect()
}

/// JSON Schema of an edit. Definitions of all nouns stand together under `$defs`.
#[must_use]
pub fn edit_schema() -> Value {
    let mut defs = Map::new();
    let own = ("workspace", schemars::schema_for!(WorkspaceEdit).to_value());
    let nouns = SPECIALS.iter().map(|special| (special.noun, (special.schema)())).chain([own]);
    let choices: Vec<Value> = nouns
        .map(|(noun, mut schema)| {
            if let Some(fields) = schema.as_object_mut() {
                fields.remove("$schema");
                if let Some(Value::Object(inner)) = fields.remove("$defs") {
                    defs.extend(inner);
                }
            }
            json!({
                "type": "object", "properties": { noun: schema }, "required": [noun], "additionalProperties": false
            })
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Edit", "oneOf": choices, "$defs": defs
    })
}
