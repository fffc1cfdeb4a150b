//! TEMP triggers that see every write. They are generated from the schema, so that a new table cannot be forgotten.

use rusqlite::Connection;

use super::watched;
use crate::fault::Result;

/// Builds the TEMP table `touched` and three triggers per watched table. Nothing of it is ever stored in the file.
///
/// # Errors
/// When SQLite refuses, which would be a fault of ours.
pub fn arm(conn: &Connection) -> Result<()> {
    let mut sql = String::from(
        "CREATE TEMP TABLE touched (at INTEGER PRIMARY KEY, tab TEXT NOT NULL, row TEXT NOT NULL, before TEXT, after TEXT);\n",
    );
    for (table, columns) in watched(conn)? {
        let whole = |side: &str| {
            let pairs: Vec<String> = columns.iter().map(|c| format!("'{c}', {side}.{c}")).collect();
            format!("json_object({})", pairs.join(", "))
        };
        let changed = |side: &str| {
            let rows: Vec<String> = columns
                .iter()
                .map(|c| format!("SELECT '{c}' AS k, {side}.{c} AS v WHERE OLD.{c} IS NOT NEW.{c}"))
                .collect();
            format!("(SELECT json_group_object(k, v) FROM ({}))", rows.join(" UNION ALL "))
        };
        let differs: Vec<String> = columns.iter().map(|c| format!("OLD.{c} IS NOT NEW.{c}")).collect();
        let into = "INSERT INTO touched (tab, row, before, after) VALUES";
        sql.push_str(&format!(
            "CREATE TEMP TRIGGER {table}_in AFTER INSERT ON main.{table} BEGIN {into} ('{table}', NEW.id, NULL, {}); END;\n\
             CREATE TEMP TRIGGER {table}_out AFTER DELETE ON main.{table} BEGIN {into} ('{table}', OLD.id, {}, NULL); END;\n\
             CREATE TEMP TRIGGER {table}_on AFTER UPDATE ON main.{table} WHEN {} BEGIN {into} ('{table}', NEW.id, {}, {}); END;\n",
            whole("NEW"),
            whole("OLD"),
            differs.join(" OR "),
            changed("OLD"),
            changed("NEW"),
        ));
    }
    conn.execute_batch(&sql)?;
    Ok(())
}
