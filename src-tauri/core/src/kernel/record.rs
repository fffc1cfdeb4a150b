//! A record: field → value as the file keeps it, the shape of the journal's image of a row.

use rusqlite::types::{Value as Sql, ValueRef};
use serde_json::Value;

use super::declare::{AnyField, Field, FieldDef, Shape, Typed};
use crate::door::Reader;
use crate::fault::{Fault, Result};

/// Values of a row by name of field. A register has tens of fields and a list thousands of rows: no name is copied.
#[derive(Clone, Default)]
pub struct Stored(Vec<(&'static str, Value)>);

impl Stored {
    /// Of these names, each of which stands once.
    pub(crate) fn of(values: Vec<(&'static str, Value)>) -> Self {
        Self(values)
    }

    /// The text under a name, empty where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// What stands under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        // Most often it is the declared name itself that is asked for: where it stands is compared before what it says.
        let at = self.0.iter().position(|(own, _)| std::ptr::eq(*own, name));
        let at = at.or_else(|| self.0.iter().position(|(own, _)| *own == name))?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// Lets a name say something, instead of what it said.
    pub fn insert(&mut self, name: &'static str, value: Value) {
        match self.0.iter_mut().find(|(own, _)| *own == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }
}

impl IntoIterator for Stored {
    type Item = (&'static str, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// One row of a register.
#[derive(Clone)]
pub struct Record {
    /// Its register.
    pub register: &'static dyn Shape,
    /// Key.
    pub id: String,
    /// Number, or an empty text.
    pub number: String,
    /// Out of use since.
    pub retired_on: Option<String>,
    /// Why.
    pub retired_why: String,
    /// Values as the file keeps them.
    pub fields: Stored,
}

impl Record {
    /// A record that says nothing but the first state of its life.
    #[must_use]
    pub fn blank(register: &'static dyn Shape, id: &str) -> Self {
        let mut fields = Stored(register.defs().map(|def| (def.name, def.nothing())).collect());
        if let Some((field, state)) = register.first() {
            fields.insert(field, Value::String(state.to_owned()));
        }
        Self {
            register,
            id: id.to_owned(),
            number: String::new(),
            retired_on: None,
            retired_why: String::new(),
            fields,
        }
    }

    /// The record with this key.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn read(reader: &Reader<'_>, register: &'static dyn Shape, id: &str) -> Result<Self> {
        Self::one(reader, register, register.defs().collect(), id)
    }

    /// The same with these fields alone, where it is read for thousands; of the others nothing is known.
    ///
    /// # Errors
    /// [`Fault::NotFound`] when there is none.
    pub fn part(
        reader: &Reader<'_>,
        register: &'static dyn Shape,
        fields: &[&'static dyn AnyField],
        id: &str,
    ) -> Result<Self> {
        Self::one(reader, register, fields.iter().map(|field| field.def()).collect(), id)
    }

    fn one(reader: &Reader<'_>, register: &'static dyn Shape, defs: Vec<&'static FieldDef>, id: &str) -> Result<Self> {
        let found = Self::of(reader, register, defs, "record.id = ?1", &[Sql::Text(id.to_owned())])?;
        found.into_iter().next().ok_or_else(|| Fault::NotFound { kind: register.noun(), id: id.to_owned() })
    }

    /// The records that fit a condition over `record`, by number.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn all(reader: &Reader<'_>, register: &'static dyn Shape, fit: &str, with: &[Sql]) -> Result<Vec<Self>> {
        Self::of(reader, register, register.defs().collect(), fit, with)
    }

    /// The same with these fields alone, where thousands are gone through; of the others nothing is known.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn some(
        reader: &Reader<'_>,
        register: &'static dyn Shape,
        fields: &[&'static dyn AnyField],
        fit: &str,
        with: &[Sql],
    ) -> Result<Vec<Self>> {
        Self::of(reader, register, fields.iter().map(|field| field.def()).collect(), fit, with)
    }

    fn of(
        reader: &Reader<'_>,
        register: &'static dyn Shape,
        defs: Vec<&'static FieldDef>,
        fit: &str,
        with: &[Sql],
    ) -> Result<Vec<Self>> {
        let mut sql =
            "SELECT record.id, coalesce(record.number, ''), record.retired_on, coalesce(record.retired_why, '')"
                .to_owned();
        for def in &defs {
            sql.extend([", record.\"", def.name, "\""]);
        }
        sql.extend([" FROM \"", register.noun(), "\" record WHERE ", fit]);
        sql.push_str(" ORDER BY length(record.number), record.number, record.id");
        reader.rows(&sql, rusqlite::params_from_iter(with), |row| {
            let mut fields = Vec::with_capacity(defs.len());
            for (at, def) in defs.iter().enumerate() {
                fields.push((def.name, json(row.get_ref(at + 4)?)?));
            }
            let fields = Stored(fields);
            Ok(Self {
                register,
                id: row.get(0)?,
                number: row.get(1)?,
                retired_on: row.get(2)?,
                retired_why: row.get(3)?,
                fields,
            })
        })
    }

    /// What a field says.
    #[must_use]
    pub fn get<K: Typed>(&self, field: &Field<K>) -> K::Value {
        field.read(self.stored(field.name()))
    }

    /// What the file keeps under a name.
    #[must_use]
    pub fn stored(&self, name: &str) -> &Value {
        self.fields.get(name).unwrap_or(&Value::Null)
    }

    /// Whether a field says nothing.
    #[must_use]
    pub fn silent(&self, def: &FieldDef) -> bool {
        *self.stored(def.name) == def.nothing()
    }

    /// Wanted and required fields that say nothing, by name.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let asked = self.register.defs().filter(|def| def.asked(|name| self.fields.get(name)));
        asked.filter(|def| self.silent(def)).map(|def| def.name).collect()
    }

    /// What people call it: its number and the field that names it.
    #[must_use]
    pub fn called(&self) -> String {
        let name = self.register.defs().next().and_then(|def| self.stored(def.name).as_str()).unwrap_or_default();
        format!("{} {name}", self.number).trim().to_owned()
    }
}

/// A value of a row as JSON, its text copied once.
pub(crate) fn json(value: ValueRef<'_>) -> rusqlite::Result<Value> {
    Ok(match value {
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(_) => Value::String(value.as_str()?.to_owned()),
    })
}

/// The same the other way.
pub(crate) fn sql(value: &Value) -> Sql {
    match value {
        Value::Null => Sql::Null,
        Value::Bool(flag) => Sql::Integer(i64::from(*flag)),
        Value::Number(number) => number.as_i64().map_or(Sql::Null, Sql::Integer),
        Value::String(text) => Sql::Text(text.clone()),
        list => Sql::Text(list.to_string()),
    }
}
