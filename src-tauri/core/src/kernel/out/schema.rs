//! The tables of the registers, as the file's schema has them.

use crate::kernel::declare::Register;

/// `CREATE TABLE` and its indexes.
#[must_use]
pub fn table(register: &'static Register) -> String {
    // A number that the program gives out stands once; one that code of its own sets may name several versions.
    let unique = if register.prefix.is_empty() { "" } else { " UNIQUE" };
    let mut sql =
        format!("CREATE TABLE \"{}\" (\n  id TEXT PRIMARY KEY NOT NULL,\n  number TEXT{unique},\n", register.noun);
    sql.push_str("  retired_on TEXT,\n  retired_why TEXT");
    for def in register.defs() {
        sql.push_str(&format!(",\n  \"{}\" {}", def.name, def.kind.column(def)));
    }
    sql.push_str("\n) STRICT;\n");
    for (name, columns) in register.indexes {
        let unique = if name.starts_with("unique") { "UNIQUE " } else { "" };
        sql.push_str(&format!("\nCREATE {unique}INDEX \"{0}_{name}\" ON \"{0}\" ({columns});\n", register.noun));
    }
    sql
}

/// All of them, in the order of the registers.
#[must_use]
pub fn tables(registers: &[&'static Register]) -> String {
    registers.iter().map(|register| table(register)).collect::<Vec<_>>().join("\n")
}
