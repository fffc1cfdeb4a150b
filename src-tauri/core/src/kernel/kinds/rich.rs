//! Rich text: kept as JSON blocks, said and told as light text; the wire may say blocks as well.

use serde_json::Value;

use super::test::Test;
use super::text::said;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::rich::{Block, MOST_BLOCKS, MOST_COLUMNS, Rich};
use crate::sheet::Cell;

/// Longest text, in characters of light text.
const MOST: usize = 20_000;
/// Longest JSON of it: every character of a text may need two, and blocks have names.
const MOST_KEPT: usize = 80_000;

/// Rich text.
pub struct RichKind;

/// Headings, paragraphs, lists, tables and live parts.
pub static RICH: RichKind = RichKind;

impl Kind for RichKind {
    fn name(&self) -> &'static str {
        "words"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn most(&self, _field: &FieldDef) -> Option<usize> {
        Some(MOST_KEPT)
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let rich = match given {
            Value::Array(_) => serde_json::from_value::<Rich>(given.clone()).unwrap_or_else(|_| {
                desk.refuse.named(field.name, "refuse-rich-blocks");
                Rich::default()
            }),
            _ => {
                let text = said(field, given, desk.refuse);
                if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
                    desk.refuse.named(field.name, "refuse-control-character");
                }
                Rich::light(&text)
            }
        };
        // A break within words is a space; what else steers is refused, wherever it stands.
        if rich.words().chars().any(|c| c.is_control() && c != '\n') {
            desk.refuse.named(field.name, "refuse-control-character");
        }
        let (length, kept) = (rich.to_light().chars().count(), rich.stored());
        if length > MOST || kept.chars().count() > MOST_KEPT {
            desk.refuse.named(field.name, "refuse-too-long").with("length", length).with("most", MOST);
        }
        let wide = |block: &Block| matches!(block, Block::Table { head, .. } if head.len() > MOST_COLUMNS);
        if rich.0.iter().any(wide) {
            desk.refuse.named(field.name, "refuse-rich-columns").with("most", MOST_COLUMNS);
        }
        if rich.0.len() > MOST_BLOCKS {
            desk.refuse.named(field.name, "refuse-rich-many").with("most", MOST_BLOCKS);
        }
        Ok(Value::String(kept))
    }

    fn give(&self, stored: &Value) -> Value {
        Value::String(Rich::kept(stored.as_str().unwrap_or_default()).to_light())
    }

    fn tell(&self, _field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        match stored.as_str() {
            Some(kept) if !kept.is_empty() => Cell::Text(Rich::kept(kept).to_light()),
            _ => Cell::Empty,
        }
    }

    fn searched(&self, field: &FieldDef) -> String {
        words(&format!("record.\"{}\"", field.name))
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        // Whether it says anything is asked of what is kept.
        let column = Test::column(field.name);
        let bare = matches!(said.trim(), "" | "*");
        Test::contains(&if bare { column } else { words(&column) }, said)
    }

    fn own_words(&self) -> bool {
        true
    }

    fn sample(&self, field: &FieldDef, nth: usize) -> Option<Value> {
        Some(match nth {
            0 => Value::String(format!("{} one", field.name)),
            1 => Value::String("ñ".repeat(MOST)),
            2 => serde_json::json!([
                { "is": "heading", "text": "One" },
                { "is": "list", "numbered": true, "items": ["a", "b"] },
                { "is": "table", "head": ["x", "y"], "rows": [["1", "=cmd|'/c calc'!A1"]] },
            ]),
            _ => Value::String(format!("=cmd|'/c calc'!A1 {}", "x".repeat(nth % 7))),
        })
    }
}

/// SQL for the words that a column keeps as blocks.
fn words(column: &str) -> String {
    format!(
        "CASE WHEN json_valid({column}) THEN (SELECT group_concat(value, ' ') FROM json_tree({column})
            WHERE type = 'text' AND key NOT IN ('is', 'part')) ELSE {column} END"
    )
}
