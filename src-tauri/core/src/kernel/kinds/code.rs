//! Codes of a list: one, several, and yes or no.

use serde_json::Value;

use super::test::Test;
use super::text::said;
use crate::fault::Result;
use crate::kernel::declare::{CodeList, FieldDef, Kind, Taking};
use crate::sheet::Cell;

/// Yes or no; an empty text is not said.
static YES_OR_NO: CodeList = CodeList { name: "yesNo", codes: &["yes", "no"] };

/// One code.
pub struct OneCode {
    name: &'static str,
}

/// Several codes.
pub struct SeveralCodes;

/// One code of the field's list, or none.
pub static CODE: OneCode = OneCode { name: "code" };
/// Yes, no or not said.
pub static YES_NO: OneCode = OneCode { name: "yesNo" };
/// Several codes of the field's list, each once and in the order of the list.
pub static CODE_SET: SeveralCodes = SeveralCodes;

fn list_of(field: &FieldDef) -> &'static CodeList {
    field.codes.unwrap_or(&YES_OR_NO)
}

fn known(field: &FieldDef, code: &str, desk: &mut Taking<'_>) -> bool {
    let list = list_of(field);
    let here = list.codes.contains(&code);
    if !here {
        let known = list.codes.join(", ");
        desk.refuse.named(field.name, "refuse-unknown-code").with("value", code).with("known", known);
    }
    here
}

/// The code a person's word means.
fn heard(field: &FieldDef, word: &str, desk: &mut Taking<'_>) -> Option<String> {
    let list = list_of(field);
    let code = desk.lexicon.code(list.name, word);
    if code.is_none() {
        let refusal = desk.refuse.named(field.name, "refuse-sheet-word").with("value", word);
        refusal.known(desk.lexicon, list.name, list.codes);
    }
    code
}

impl Kind for OneCode {
    fn name(&self) -> &'static str {
        self.name
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let code = said(field, given, desk.refuse);
        if code.is_empty() {
            return Ok(field.nothing());
        }
        known(field, &code, desk);
        Ok(Value::String(code))
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        Ok(heard(field, cell, desk).map_or(Value::Null, Value::String))
    }

    fn tell(&self, field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        match stored.as_str() {
            Some(code) if !code.is_empty() => {
                Cell::Code { list: list_of(field).name.to_owned(), code: code.to_owned() }
            }
            _ => Cell::Empty,
        }
    }

    fn order(&self, field: &FieldDef) -> String {
        let cases: Vec<String> =
            list_of(field).codes.iter().enumerate().map(|(at, code)| format!("WHEN '{code}' THEN {at}")).collect();
        format!("CASE record.\"{}\" {} ELSE {} END", field.name, cases.join(" "), cases.len())
    }

    fn page_type(&self, field: &FieldDef) -> String {
        let codes: Vec<String> = list_of(field).codes.iter().map(|code| format!("\"{code}\"")).collect();
        format!("{} | \"\"", codes.join(" | "))
    }

    fn sample(&self, field: &FieldDef, nth: usize) -> Option<Value> {
        list_of(field).codes.get(nth % list_of(field).codes.len()).map(|code| Value::String((*code).to_owned()))
    }
}

impl Kind for SeveralCodes {
    fn name(&self) -> &'static str {
        "codes"
    }

    fn column(&self, _field: &FieldDef) -> String {
        "TEXT NOT NULL".to_owned()
    }

    fn nothing(&self) -> Value {
        Value::String("[]".to_owned())
    }

    fn take(&self, field: &FieldDef, given: &Value, desk: &mut Taking<'_>) -> Result<Value> {
        let given: Vec<&str> = given.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for code in &given {
            known(field, code, desk);
        }
        // Kept once each and in the order of the list, so that the same choice is the same text.
        let kept: Vec<&&str> = list_of(field).codes.iter().filter(|code| given.contains(code)).collect();
        Ok(Value::String(serde_json::to_string(&kept)?))
    }

    fn give(&self, stored: &Value) -> Value {
        stored.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or(Value::Array(Vec::new()))
    }

    fn hear(&self, field: &FieldDef, cell: &str, desk: &mut Taking<'_>) -> Result<Value> {
        let parts = cell.split([';', ',', '|', '\n']).map(str::trim).filter(|part| !part.is_empty());
        Ok(Value::Array(parts.filter_map(|part| heard(field, part, desk)).map(Value::String).collect()))
    }

    fn tell(&self, field: &FieldDef, stored: &Value, _name: &str) -> Cell {
        let codes: Vec<String> = stored.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        match codes.as_slice() {
            [] => Cell::Empty,
            _ => Cell::Codes { list: list_of(field).name.to_owned(), codes },
        }
    }

    fn test(&self, field: &FieldDef, said: &str) -> Test {
        Test::list(&Test::column(field.name), said)
    }

    fn page_type(&self, field: &FieldDef) -> String {
        let codes: Vec<String> = list_of(field).codes.iter().map(|code| format!("\"{code}\"")).collect();
        format!("({})[]", codes.join(" | "))
    }

    fn sample(&self, field: &FieldDef, nth: usize) -> Option<Value> {
        let codes = list_of(field).codes;
        let some = codes.iter().take(1 + nth % codes.len());
        Some(Value::Array(some.map(|code| Value::String((*code).to_owned())).collect()))
    }
}
