//! Records: as the rows say, and as the images so far make them.

use std::collections::HashMap;

use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::{Map, Value};

use crate::fault::Result;
use crate::file::content::{hex, sha256};
use crate::journal::{Fields, LONGEST, cleared, watched};

/// One record: a value per column of its table, by position; none where no image named the column.
#[derive(Clone, Debug, Default)]
pub(in crate::file) struct Row(pub(in crate::file) Vec<Option<Value>>);

/// One table.
#[derive(Clone, Debug, Default)]
pub(in crate::file) struct Table {
    /// Columns in the order in which images first named them.
    pub(in crate::file) columns: Vec<String>,
    /// Records by key.
    pub(in crate::file) rows: HashMap<String, Row>,
}

/// All tables by name.
#[derive(Clone, Debug, Default)]
pub(in crate::file) struct State {
    /// By name.
    pub(in crate::file) tables: HashMap<String, Table>,
}

impl Table {
    /// Position of a column.
    pub(super) fn column(&mut self, name: &str) -> usize {
        self.columns.iter().position(|one| one == name).unwrap_or_else(|| {
            self.columns.push(name.to_owned());
            self.columns.len() - 1
        })
    }

    fn put(&mut self, key: &str, fields: Fields) {
        for (name, value) in fields.0 {
            let at = self.column(&name);
            let Some(row) = self.rows.get_mut(key) else { return };
            if row.0.len() <= at {
                row.0.resize(at + 1, None);
            }
            row.0[at] = Some(value);
        }
    }

    /// Do these values stand in the record? Of a cleared value it is known that it is one: a redaction clears both images it
    /// stands in.
    fn stands(&mut self, key: &str, fields: &Fields) -> bool {
        let places: Vec<usize> = fields.0.iter().map(|(name, _)| self.column(name)).collect();
        let Some(row) = self.rows.get(key) else { return false };
        places.iter().zip(&fields.0).all(|(at, (_, value))| match row.0.get(*at) {
            Some(Some(known)) => known == value || cleared(known).is_some() && cleared(value).is_some(),
            _ => false,
        })
    }

    /// How many columns of the record are known.
    fn known(&self, key: &str) -> usize {
        self.rows.get(key).map_or(0, |row| row.0.iter().flatten().count())
    }
}

impl State {
    /// The table of that name, empty at first.
    pub(super) fn table(&mut self, name: &str) -> &mut Table {
        if !self.tables.contains_key(name) {
            self.tables.insert(name.to_owned(), Table::default());
        }
        self.tables.entry(name.to_owned()).or_default()
    }

    /// Goes one image forward. False when the image does not follow from what was before.
    pub(super) fn forward(&mut self, table: &str, key: &str, before: Option<Fields>, after: Option<Fields>) -> bool {
        let table = self.table(table);
        match (before, after) {
            (None, Some(after)) => {
                if table.rows.contains_key(key) {
                    return false;
                }
                table.rows.insert(key.to_owned(), Row::default());
                table.put(key, after);
                true
            }
            (Some(before), None) => {
                let stood = table.stands(key, &before) && table.known(key) <= before.0.len();
                table.rows.remove(key);
                stood
            }
            (Some(before), Some(after)) => {
                let stood = table.stands(key, &before) && same_columns(&before, &after);
                table.put(key, after);
                stood
            }
            (None, None) => false,
        }
    }
}

fn same_columns(before: &Fields, after: &Fields) -> bool {
    before.0.len() == after.0.len() && before.0.iter().zip(&after.0).all(|(a, b)| a.0 == b.0)
}

/// The records of all watched tables.
pub(super) fn read(conn: &Connection) -> Result<State> {
    let mut state = State::default();
    for (name, columns) in watched(conn)? {
        let mut ask = conn.prepare(&format!("SELECT {} FROM {name}", columns.join(", ")))?;
        let id = columns.iter().position(|column| column == "id").unwrap_or_default();
        let table = state.table(&name);
        table.columns.clone_from(&columns);
        let mut rows = ask.query([])?;
        while let Some(row) = rows.next()? {
            let mut values = Vec::with_capacity(columns.len());
            for at in 0..columns.len() {
                values.push(Some(json_of(row.get_ref(at)?)));
            }
            let key = row.get_ref(id)?.as_str().unwrap_or_default().to_owned();
            table.rows.insert(key, Row(values));
        }
    }
    Ok(state)
}

/// A stored value as an image holds it.
fn json_of(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Real(number) => Value::from(number),
        ValueRef::Text(bytes) if bytes.len() > LONGEST => {
            Value::Object(Map::from_iter([("sha256".to_owned(), Value::from(sha256(bytes)))]))
        }
        ValueRef::Text(bytes) => Value::from(String::from_utf8_lossy(bytes).into_owned()),
        ValueRef::Blob(bytes) => Value::from(hex(bytes)),
    }
}
