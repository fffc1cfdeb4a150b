//! That a record was asked of somebody: by when, and on which day. Nothing is sent from here, so that a folder was written is what
//! there is to say. It is shown beside the record until somebody vouches for one.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::fields::RecipeId;
use crate::door::{Reader, Writer, field};
use crate::fault::Result;
use crate::kernel::declare::*;
use crate::kernel::{insert, stored};
use crate::plan::people::PEOPLE;
use crate::plan::systems::SYSTEMS as AI_SYSTEMS;

/// What a file that answers it begins with.
static CODE: Field<Line> = Field::new("code").kept();
static WHOM: Field<Link> = Field::new("person").to(&PEOPLE).required().read_only();
static FOLLOWS: Field<Code<RecipeId>> = Field::new("recipe").read_only();
static ABOUT: Field<Link> = Field::new("system").to(&AI_SYSTEMS).read_only();
/// The day on which it was asked.
static ON: Field<Day> = Field::new("askedOn").read_only();
/// By when.
static DUE: Field<Day> = Field::new("due").read_only();

pub static REQUESTED: Register = Register {
    noun: "evidenceRequest",
    prefix: "",
    group: Group::Run,
    answers: &["7.5.3"],
    fields: &[&CODE, &WHOM, &FOLLOWS, &ABOUT, &ON, &DUE],
    grid: &[&CODE, &WHOM, &FOLLOWS, &ABOUT, &ON, &DUE],
    parent: Some(&WHOM),
    edits: Edits::Closed,
    // Where it is named, of whom and when says more than its code.
    called: "(SELECT person.name FROM person WHERE person.id = record.person) || ' ' || record.\"askedOn\" || ' (' || record.code || ')'",
    retires: false,
    indexes: &[("by_recipe", "recipe, system")],
    ..Register::PLAIN
};

/// A record that goes out to be asked of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(rename = "EvidenceAsked", optional_fields)]
pub struct Asked {
    /// Key or name of the person.
    pub person: String,
    /// Its code.
    pub code: String,
    /// Id of the recipe.
    pub recipe: String,
    /// Key or number of the system it is about; none for the AIMS.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// By when, `2026-12-14`.
    pub due: String,
}

/// Notes them as asked today.
pub(super) fn note(writer: &mut Writer<'_>, records: Vec<Asked>) -> Result<()> {
    let today = writer.moment().today.to_string();
    for one in records {
        let person = PEOPLE.key(&writer.reader(), &one.person)?;
        let system = one.system.as_deref().map(|one| AI_SYSTEMS.key(&writer.reader(), one)).transpose()?;
        field::date(writer, DUE.name(), &one.due);
        field::text(writer, CODE.name(), &one.code, 80, false);
        if super::recipes::data()?.of(&one.recipe).is_none() {
            return Err(crate::fault::Fault::NotFound { kind: "recipe", id: one.recipe });
        }
        if writer.refused() {
            return Ok(());
        }
        let fields = [
            (CODE.name(), Value::from(one.code)),
            (WHOM.name(), person.into()),
            (FOLLOWS.name(), one.recipe.into()),
            (ABOUT.name(), system.map_or(Value::Null, Value::from)),
            (ON.name(), today.as_str().into()),
            (DUE.name(), one.due.into()),
        ];
        insert(writer, &REQUESTED, None, stored(fields))?;
    }
    Ok(())
}

/// Of whom a record was asked last: name, the day and by when. None once somebody vouched for one on that day or later.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn last(reader: &Reader<'_>, recipe: &str, system: Option<&str>) -> Result<Option<AskedLast>> {
    let about = "(?2 IS NULL OR EXISTS (SELECT 1 FROM json_each(item.ofSystems) WHERE value = ?2))";
    let sql = format!(
        "SELECT person.name, askedOn, asked.due, coalesce((SELECT item.number FROM evidence item WHERE item.recipe = ?1
            AND item.state = 'draft' AND item.sha256 <> '' AND item.cameOn >= askedOn AND item.retired_on IS NULL AND {about} LIMIT 1), '')
        FROM evidenceRequest asked JOIN person ON person.id = asked.person WHERE asked.recipe = ?1 AND asked.system IS ?2 AND NOT EXISTS (SELECT 1 FROM evidence item WHERE item.recipe = ?1
            AND item.state = 'vouched' AND item.retired_on IS NULL AND json_extract(nullif(item.vouched, ''), '$.on') >= askedOn AND {about})
        ORDER BY askedOn DESC, asked.rowid DESC LIMIT 1"
    );
    let row = |row: &rusqlite::Row<'_>| {
        Ok(AskedLast { name: row.get(0)?, on: row.get(1)?, due: row.get(2)?, back: row.get(3)? })
    };
    reader.maybe(&sql, rusqlite::params![recipe, system], row)
}

/// That a record was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct AskedLast {
    /// Of whom.
    pub name: String,
    /// The day.
    pub on: String,
    /// By when it was to come.
    pub due: String,
    /// Number of the draft with which it came back; empty: it has not.
    pub back: String,
}
