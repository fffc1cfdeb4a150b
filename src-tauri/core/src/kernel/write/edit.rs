//! The generic edits of a register, from `noun, verb, arguments`.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};
use ts_rs::TS;

use super::amend::amend;
use super::import::RowIn;
use super::{act, add, import, leave, many, propose};
use crate::door::{Deed, Edit};
use crate::fault::{Fault, Result};
use crate::kernel::Shelf;
use crate::kernel::declare::{Edits, Register, Rows};

/// What can be done to the records of every open register, besides adding one and the steps of its own.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[allow(clippy::large_enum_variant)]
pub enum RegisterEdit {
    /// Changes the fields given; null or an empty text clears one.
    Amend {
        /// Key or number.
        id: String,
        /// Fields.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
    },
    /// A new record that says the same.
    Duplicate {
        /// Key or number.
        id: String,
    },
    /// Takes a record out of use; what names it keeps naming it.
    Retire {
        /// Key or number.
        id: String,
        /// Why.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        why: String,
    },
    /// Brings it back.
    Reinstate {
        /// Key or number.
        id: String,
    },
    /// Removes a record that nothing points at.
    Remove {
        /// Key or number.
        id: String,
    },
    /// Changes the same fields of several records; reasons name the record.
    Many {
        /// Keys or numbers.
        ids: Vec<String>,
        /// Fields.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
    },
    /// Rows of a spreadsheet, pasted or imported: each changes a record or adds one.
    Import {
        /// The rows.
        rows: Vec<RowIn>,
        /// Takes the good rows and leaves those out that have reasons against them; else one reason stops all.
        #[serde(default)]
        #[ts(optional, as = "Option<bool>")]
        skip_bad: bool,
    },
    /// A decision still holds although its facts have changed.
    Reaffirm {
        /// Key or number.
        id: String,
        /// Verb of the act that was done.
        act: String,
        /// Why it still holds.
        why: String,
    },
    /// Proposes fields of a record, or a new one. Nothing counts until a person confirms it.
    Propose {
        /// Key or number; absent: a new record.
        #[serde(default)]
        #[ts(optional)]
        record: Option<String>,
        /// Fields.
        #[ts(type = "Record<string, unknown>")]
        patch: Map<String, Value>,
        /// Where it comes from.
        source: String,
        /// Why.
        #[serde(default)]
        #[ts(optional, as = "Option<String>")]
        why: String,
    },
}

/// What a generic edit does.
///
/// # Errors
/// [`Fault::Malformed`] for a verb the register does not have or arguments that do not fit.
pub fn deed(shelf: &'static Shelf, register: &'static Register, edit: &Edit) -> Result<Deed> {
    let malformed = |what: String| Fault::Malformed(format!("{}.{}: {what}", edit.noun, edit.verb));
    if register.edits == Edits::Closed {
        return Err(malformed("only code of its own writes it".to_owned()));
    }
    if edit.verb == "add" && register.rows == Rows::Many {
        let args = edit.args.as_object().cloned().ok_or_else(|| malformed("an object".to_owned()))?;
        return Ok(Box::new(move |writer| add::add(writer, register, args)));
    }
    if let Some(step) = register.all_acts().into_iter().find(|step| step.act.verb == edit.verb) {
        let args = edit.args.as_object().cloned().ok_or_else(|| malformed("an object".to_owned()))?;
        return Ok(Box::new(move |writer| act::act(writer, register, step, args)));
    }
    let whole = Value::Object(Map::from_iter([(edit.verb.clone(), edit.args.clone())]));
    let asked: RegisterEdit = serde_json::from_value(whole).map_err(|error| malformed(error.to_string()))?;
    let many = register.rows == Rows::Many;
    Ok(match asked {
        RegisterEdit::Amend { id, patch } => Box::new(move |writer| amend(writer, register, &id, &patch, None)),
        RegisterEdit::Many { ids, patch } => Box::new(move |writer| many::many(writer, register, &ids, &patch)),
        RegisterEdit::Import { rows, skip_bad } => {
            Box::new(move |writer| import::import(writer, shelf, register, rows, skip_bad))
        }
        RegisterEdit::Reaffirm { id, act, why } => {
            Box::new(move |writer| act::reaffirm(writer, register, &id, &act, &why))
        }
        RegisterEdit::Propose { record, patch, source, why } => {
            Box::new(move |writer| propose::propose(writer, register, record.as_deref(), &patch, &source, &why))
        }
        RegisterEdit::Retire { id, why } if register.retires => {
            Box::new(move |writer| leave::retire(writer, register, &id, &why))
        }
        RegisterEdit::Reinstate { id } if register.retires => {
            Box::new(move |writer| leave::reinstate(writer, register, &id))
        }
        RegisterEdit::Duplicate { id } if many => Box::new(move |writer| add::duplicate(writer, register, &id)),
        RegisterEdit::Remove { id } if many => Box::new(move |writer| leave::remove(writer, shelf, register, &id)),
        _ => return Err(malformed("this register has no such edit".to_owned())),
    })
}
