//! Texts: one line, several lines, a place, and what the program keeps for itself.

use serde_json::Value;

use super::test::Test;
use crate::fault::Result;
use crate::kernel::declare::{FieldDef, Kind, Taking};
use crate::kernel::refusals::Refusals;

/// A text and how long it may be.
pub struct Text {
    name: &'static str,
    most: usize,
    lines: bool,
}

/// One line.
pub static LINE: Text = Text { name: "line", most: 200, lines: false };
/// Several lines.
pub static WORDS: Text = Text { name: "words", most: 20_000, lines: true };
/// Where something is kept.
pub static PLACE: Text = Text { name: "place", most: 1_000, lines: false };

impl Kind for Text {
    fn name(&self) -> &'static str {
        self.name
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn most(&self, field: &FieldDef) -> Option<usize> {
        Some(if field.most > 0 { field.most } else { self.most })
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let text = said(field, given, desk.refuse);
        let (length, most) = (text.chars().count(), self.most(field).unwrap_or(self.most));
        if length > most {
            desk.refuse.named(field.name, "refuse-too-long").with("length", length).with("most", most);
        }
        let breaks = |c: char| self.lines && c == '\n';
        if text.chars().any(|c| c.is_control() && !breaks(c) && c != '\t') {
            desk.refuse.named(field.name, "refuse-control-character");
        }
        Ok(Value::String(text))
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        // A mark of the program is one of its codes: compared whole, and several at once.
        let test = if field.kept { Test::any_of } else { Test::contains };
        test(&Test::column(field.name), said)
    }

    fn own_words(&self) -> bool {
        true
    }

    fn sample(&self, field: &FieldDef, nth: usize) -> Option<Value> {
        let most = if field.most > 0 { field.most } else { self.most };
        let text = match nth {
            0 => format!("{} one", field.name),
            1 => "ñ".repeat(most),
            _ => format!("=cmd|'/c calc'!A1 {}", "x".repeat(nth % 7)),
        };
        Some(Value::String(text.chars().take(most).collect()))
    }
}

/// Data of the program.
pub struct InnerKind;

/// What the program keeps for itself, as JSON; nobody sets it by hand.
pub static INNER: InnerKind = InnerKind;

impl Kind for InnerKind {
    fn name(&self) -> &'static str {
        "inner"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::Null
    }

    fn take(&self, field: &FieldDef, _given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        desk.refuse.named(field.name, "refuse-read-only");
        Ok(Value::Null)
    }

    fn page_type(&self, _field: &FieldDef) -> String {
        "unknown".to_owned()
    }

    fn sample(&self, _field: &FieldDef, _nth: usize) -> Option<Value> {
        None
    }
}

/// Refuses what is not a text and gives it without space around it; null is nothing.
pub(super) fn said(field: &FieldDef, given: &Value, refuse: &mut Refusals) -> String {
    match given {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => {
            refuse.named(field.name, "refuse-not-text").with("value", other.to_string());
            String::new()
        }
    }
}
