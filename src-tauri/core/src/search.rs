//! `search`: records by any words in them, over an index that lives in TEMP and never in the file.
//!
//! Built when a file is opened, and brought up to date with every edit from the rows it touched.

use rusqlite::{Connection, params};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;

/// Tables that are searched: table, kind, and an SQL expression each for number, title and text.
const SOURCES: [(&str, &str, &str, &str, &str); 8] = [
    (
        "control",
        "control",
        "number",
        "title",
        "purpose || ' ' || inclusion_words || ' ' || exclusion_words || ' ' || implementation || ' ' || annex_b_note",
    ),
    ("person", "person", "''", "name", "role || ' ' || contact"),
    ("action", "action", "number", "title", "detail || ' ' || outcome || ' ' || origin_label"),
    (
        "review",
        "review",
        "number",
        "place",
        "note || ' ' || suitable_why || ' ' || adequate_why || ' ' || effective_why",
    ),
    ("decision", "decision", "number", "words", "reason"),
    (
        "ai_system",
        "system",
        "number",
        "name",
        "purpose || ' ' || description || ' ' || supplier || ' ' || base_model || ' ' || data_sets || ' ' || affected",
    ),
    // The number names run and item, which is how the screen is asked for one.
    (
        "gap_answer",
        "gap",
        "(SELECT gap_run.number FROM gap_run WHERE gap_run.id = record.run) || '/' || record.item",
        "record.finding",
        "record.evidence || ' ' || record.recommendation || ' ' || record.exclusion_reason",
    ),
    ("issued_document", "document", "number || ' ' || version", "kind", "approver_name || ' ' || approver_role"),
];

/// Makes the index and fills it.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn build(conn: &Connection) -> Result<()> {
    conn.execute_batch(
        "CREATE TEMP TABLE place (at INTEGER PRIMARY KEY, tab TEXT NOT NULL, id TEXT NOT NULL, UNIQUE (tab, id));
         CREATE VIRTUAL TABLE temp.found USING fts5 (tab UNINDEXED, kind UNINDEXED, id UNINDEXED, number, title, text,
            tokenize = \"unicode61 remove_diacritics 2 tokenchars '.'\", prefix = '2 3');",
    )?;
    for source in &SOURCES {
        // A file on its way up from an earlier schema does not have every table yet.
        if !conn.table_exists(None, source.0)? {
            continue;
        }
        conn.execute(&format!("INSERT INTO place (tab, id) SELECT '{0}', id FROM {0}", source.0), [])?;
        conn.execute(&filling(source), [])?;
    }
    titles(conn, None)
}

/// Rows of a source that have a place in the index.
fn filling((table, kind, number, title, text): &(&str, &str, &str, &str, &str)) -> String {
    format!(
        "INSERT INTO found (rowid, tab, kind, id, number, title, text)
         SELECT place.at, '{table}', '{kind}', record.id, {number}, {title}, {text}
         FROM {table} record JOIN place ON place.tab = '{table}' AND place.id = record.id"
    )
}

/// Titles of the standard's controls are the catalogue's, in both languages.
fn titles(conn: &Connection, only: Option<&str>) -> Result<()> {
    let catalogue = catalogue()?;
    let mut set = conn.prepare_cached(
        "UPDATE found SET title = ?2, text = text || ' ' || ?3
         WHERE rowid = (SELECT at FROM place WHERE tab = 'control' AND id = ?1)",
    )?;
    for control in catalogue.structure.controls.iter().filter(|control| only.is_none_or(|only| only == control.id)) {
        let (en, es) = (catalogue.title(&control.id, "en").text, catalogue.title(&control.id, "es").text);
        set.execute(params![control.id, en, es])?;
    }
    Ok(())
}

/// Brings the index up to date with the rows an edit touched. Called before the edit's images are taken away.
///
/// # Errors
/// When SQLite refuses.
pub(crate) fn follow(conn: &Connection) -> Result<()> {
    let touched: Vec<(String, String)> = conn
        .prepare_cached("SELECT DISTINCT tab, row FROM temp.touched")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (table, id) in touched {
        let Some(source) = SOURCES.iter().find(|source| source.0 == table) else { continue };
        conn.prepare_cached("INSERT INTO place (tab, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
            .execute([&table, &id])?;
        conn.prepare_cached("DELETE FROM found WHERE rowid = (SELECT at FROM place WHERE tab = ?1 AND id = ?2)")?
            .execute([&table, &id])?;
        conn.prepare_cached(&format!("{} WHERE record.id = ?1", filling(source)))?.execute([&id])?;
        if table == "control" {
            titles(conn, Some(&id))?;
        }
    }
    Ok(())
}

/// `search`: records whose words begin with the words given.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Search {
    /// Words.
    #[ts(optional = false)]
    pub text: String,
    /// At most so many, 1 to 50; 20 if absent.
    pub limit: Option<u32>,
}

/// A record that fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// Noun: `control`, `person`, `action`, `review`, `decision`, `system`, `document`, `gap`.
    pub kind: String,
    /// Key.
    pub id: String,
    /// Number, or empty.
    pub number: String,
    /// Title or name.
    pub title: String,
    /// The words around the match.
    pub snippet: String,
}

impl Ask for Search {
    const NAME: &'static str = "search";
    type Answer = Vec<Hit>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        // Every word is quoted, so that nothing in it is taken for the query language of the index.
        let quoted = |word: &str| format!("\"{}\"*", word.replace('"', "\"\""));
        let asked: Vec<String> = self.text.split_whitespace().map(quoted).collect();
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let sql = "SELECT kind, id, number, title, snippet(found, 5, '', '', '…', 12) FROM found
            WHERE found MATCH ?1 ORDER BY bm25(found, 0, 0, 0, 20, 8, 1), number LIMIT ?2";
        reader.rows(sql, params![asked.join(" "), self.limit.unwrap_or(20).clamp(1, 50)], |row| {
            Ok(Hit {
                kind: row.get(0)?,
                id: row.get(1)?,
                number: row.get(2)?,
                title: row.get(3)?,
                snippet: row.get(4)?,
            })
        })
    }
}
