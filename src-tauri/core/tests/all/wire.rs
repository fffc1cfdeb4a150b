//! The page's types are those of core. `cargo xtask generate` writes them, this test compares.
#![allow(clippy::unwrap_used)]

use std::path::Path;

#[test]
fn the_pages_types_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/ipc/wire.ts");
    let wanted = aims_core::desk::wire_types();
    if std::env::var_os("AIMS_GENERATE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap();
    assert!(found == wanted, "ui/src/ipc/wire.ts is stale: run cargo xtask generate");
}

#[test]
fn the_tables_of_the_file_are_those_declared() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/file/nouns.sql");
    let wanted = aims_core::desk::nouns_sql();
    if std::env::var_os("AIMS_GENERATE").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap();
    assert!(found == wanted, "nouns.sql is stale: run cargo xtask generate");
}
