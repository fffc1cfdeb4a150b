//! What a field of a row says, as a list on paper holds it.

use serde_json::Value;

use crate::kernel::declare::FieldDef;
use crate::kernel::read::Row;
use crate::paper::ListCell;

/// The list of codes that says yes and no.
const YES_NO: &str = "yesNo";

/// Whether it says anything to a reader: what the program keeps for itself does not.
pub(super) fn shown(def: &FieldDef) -> bool {
    !["inner", "file"].contains(&def.kind.name())
}

/// What a field of a row says.
pub(crate) fn of(def: &FieldDef, row: &Row) -> ListCell {
    let value = row.values.get(def.name).unwrap_or(&Value::Null);
    let name = row.names.get(def.name).map(String::as_str).unwrap_or_default();
    let cell = said(def, value, name, row.late.iter().any(|field| field == def.name));
    // A field that says nothing yet says so where it should say something.
    if cell == ListCell::Empty && row.missing.iter().any(|field| field == def.name) { ListCell::Missing } else { cell }
}

/// What a value says; `name` is what the records behind a link are called.
pub(crate) fn said(def: &FieldDef, value: &Value, name: &str, late: bool) -> ListCell {
    let text = value.as_str().unwrap_or_default();
    let part = |part: &str| value.get(part).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = def.codes.map_or(YES_NO, |list| list.name).to_owned();
    match def.kind.name() {
        "person" | "link" | "anchor" | "links" if name.is_empty() => ListCell::Empty,
        "person" | "link" | "anchor" => ListCell::Name { name: name.to_owned() },
        "links" => ListCell::Names { names: name.split("; ").map(str::to_owned).collect() },
        "stamp" if value.is_object() => ListCell::Stamp { on: part("on"), by: part("by") },
        "flag" => {
            let set = value.as_bool().unwrap_or_else(|| value.as_i64() == Some(1));
            ListCell::Code { list, code: if set { "yes" } else { "no" }.to_owned() }
        }
        "number" => value.as_i64().map_or(ListCell::Empty, |value| ListCell::Number { value }),
        #[allow(clippy::cast_possible_truncation)]
        "money" => value
            .as_f64()
            .map_or(ListCell::Empty, |amount| ListCell::Money { hundredths: (amount * 100.0).round() as i64 }),
        "codes" => {
            let codes = value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
            let codes: Vec<String> = codes.collect();
            if codes.is_empty() { ListCell::Empty } else { ListCell::Codes { list, codes } }
        }
        _ if text.is_empty() || !shown(def) => ListCell::Empty,
        "code" | "yesNo" => ListCell::Code { list, code: text.to_owned() },
        "day" => ListCell::Day { day: text.to_owned(), late },
        _ => ListCell::Text { text: text.to_owned() },
    }
}
