//! Who answers for what over the life of a system (A.10.2): us, the supplier, the customer; a row a task, to be decided in bulk and
//! printed for a contract.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use super::register::SUPPLIERS;
use crate::catalogue::{Shipped, Text, parsed, say};
use crate::door::{Act, Writer};
use crate::kernel::add_with;
use crate::kernel::declare::*;
use crate::plan::organisation::content_language;
use crate::plan::systems::SYSTEMS;

codes! {
    /// Whose task it is.
    pub enum Whose as "taskOf" { Us = "us", Supplier = "supplier", Customer = "customer" }
}

pub static TASK: Field<Line> = Field::new("task").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
pub static WHOSE: Field<CodeSet<Whose>> = Field::new("whose").wanted();
pub static SUPPLIER: Field<Link> = Field::new("supplier").to(&SUPPLIERS);
/// What each does, where more than one has a part.
pub static HOW: Field<Words> = Field::new("how").twin();
/// Paragraph of the contract or the terms.
pub static WRITTEN: Field<Place> = Field::new("writtenIn");

pub static SPLITS: Register = Register {
    noun: "responsibility",
    prefix: "RSP",
    group: Group::Run,
    answers: &["A.10.2"],
    fields: &[&TASK, &SYSTEM, &WHOSE, &SUPPLIER, &HOW, &WRITTEN],
    form: &[("what", &[&SYSTEM, &TASK, &WHOSE, &SUPPLIER, &HOW, &WRITTEN])],
    grid: &[&TASK, &SYSTEM, &WHOSE, &SUPPLIER, &HOW, &WRITTEN],
    lists: &[List { name: "", filter: &[], columns: &[&TASK, &WHOSE, &SUPPLIER, &HOW, &WRITTEN], by: None }],
    parent: Some(&SYSTEM),
    rules: &[the_supplier_is_named],
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};

/// A task of a supplier says of which.
fn the_supplier_is_named(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if it.get(&WHOSE).contains(&Whose::Supplier) && it.silent(&SUPPLIER) {
        refuse.at(&SUPPLIER, "refuse-responsibility-supplier");
    }
    Ok(())
}

/// What a person does with the split besides what can be done with every register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "ResponsibilityEdit")]
pub enum Edit {
    /// Lists the usual tasks of a system that are not listed yet. Whose each is, nobody has said then.
    List {
        /// Key or number of the system.
        system: String,
    },
}

fn tasks() -> Result<&'static [Text]> {
    static READ: Shipped<Vec<Text>> = Shipped::new(|| parsed(include_str!("tasks.json")));
    READ.get().map(Vec::as_slice)
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::List { system } = self;
        let system = SYSTEMS.key(&writer.reader(), &system)?;
        let lang = content_language(&writer.reader())?;
        let sql = "SELECT lower(task) FROM responsibility WHERE system = ?1";
        let there: BTreeSet<String> = writer.reader().rows(sql, [&system], |row| row.get(0))?.into_iter().collect();
        for task in tasks()?.iter().map(|task| say(task, &lang)).filter(|task| !there.contains(&task.to_lowercase())) {
            let said = Map::from_iter([
                (TASK.name().to_owned(), Value::String(task)),
                (SYSTEM.name().to_owned(), system.clone().into()),
            ]);
            add_with(writer, &SPLITS, None, &said, Map::new())?;
        }
        Ok(())
    }
}
