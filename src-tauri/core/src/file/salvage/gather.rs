//! Every row that can be read, put into an empty database of the known schema: by its table's tree where the way to it is whole,
//! by what it looks like where it is not.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use crate::fault::Result;
use crate::file::pages::{Kind, Pages};

/// What was met of one table.
#[derive(Default)]
pub(super) struct Met {
    /// Pages and cells that could not be read.
    pub(super) broken: u64,
    /// Keys that its own index names.
    pub(super) keys: BTreeSet<String>,
    /// Whether the whole of that index could be read.
    pub(super) indexed: bool,
}

/// Puts what can be read of `pages` into `into`. Gives what was met, by table, and whether the list of tables could be read.
pub(super) fn gather(pages: &Pages, into: &Connection) -> Result<(BTreeMap<String, Met>, bool)> {
    let columns = columns(into)?;
    let mut met: BTreeMap<String, Met> = columns.keys().map(|table| (table.clone(), Met::default())).collect();
    let mut walk = Walk { pages, seen: HashSet::new() };
    let mut roots = Vec::new();
    let mut listed = walk.tree(1, true, &mut |_, record| {
        if let [Sql::Text(kind), Sql::Text(name), Sql::Text(table), Sql::Integer(root), _] = record {
            roots.push((kind.clone(), name.clone(), table.clone(), u32::try_from(*root).unwrap_or_default()));
        }
    }) == 0;
    for (kind, name, table, root) in &roots {
        let Some(found) = met.get_mut(table) else { continue };
        let rows = kind == "table";
        if !rows && *name != format!("sqlite_autoindex_{table}_1") {
            walk.tree(*root, false, &mut |_, _| {});
            continue;
        }
        let mut failed = None;
        let broken = walk.tree(*root, rows && table != "image", &mut |rowid, record| match record.first() {
            _ if rows => failed = put(into, table, &columns[table], rowid, record).err().or(failed.take()),
            Some(Sql::Text(key)) => drop(found.keys.insert(key.clone())),
            _ => {}
        });
        if let Some(fault) = failed {
            return Err(fault);
        }
        if rows {
            found.broken = broken;
        } else {
            found.indexed = broken == 0;
        }
    }
    listed &= columns.keys().all(|table| roots.iter().any(|(kind, name, ..)| kind == "table" && name == table));
    if !listed || met.values().any(|one| one.broken > 0) {
        strays(&walk, into, &columns)?;
    }
    Ok((met, listed))
}

/// The columns of every table of the schema.
fn columns(conn: &Connection) -> Result<BTreeMap<String, Vec<String>>> {
    let sql = "SELECT m.name, c.name FROM main.sqlite_schema m, pragma_table_info(m.name) c WHERE m.type = 'table' ORDER BY c.cid";
    let mut tables: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut ask = conn.prepare(sql)?;
    for pair in ask.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))? {
        let (table, column) = pair?;
        tables.entry(table).or_default().push(column);
    }
    Ok(tables)
}

/// A walk through trees that enters no page twice.
struct Walk<'a> {
    pages: &'a Pages,
    seen: HashSet<u32>,
}

impl Walk<'_> {
    /// Hands every record of a tree to `take`. Gives how many pages and cells could not be read.
    fn tree(&mut self, root: u32, table: bool, take: &mut dyn FnMut(i64, &[Sql])) -> u64 {
        let (mut waiting, mut broken) = (vec![root], 0);
        while let Some(number) = waiting.pop() {
            let page =
                Some(number).filter(|number| self.seen.insert(*number)).and_then(|number| self.pages.page(number));
            let fits = |kind| matches!(kind, Kind::TableLeaf | Kind::TableBranch) == table;
            let Some(page) = page.filter(|page| fits(page.kind)) else {
                self.seen.remove(&number);
                broken += 1;
                continue;
            };
            for cell in self.pages.cells(&page) {
                broken += u64::from(cell.broken);
                waiting.extend(cell.child);
                cell.record.iter().for_each(|record| take(cell.rowid, record));
            }
        }
        broken
    }
}

/// Rows on pages to which no way leads any more.
fn strays(walk: &Walk<'_>, into: &Connection, columns: &BTreeMap<String, Vec<String>>) -> Result<()> {
    let mut homeless = Vec::new();
    for number in (2..=walk.pages.count).filter(|number| !walk.seen.contains(number)) {
        if walk.pages.continued.borrow().contains(&number) {
            continue;
        }
        let Some(page) = walk.pages.page(number) else { continue };
        for cell in walk.pages.cells(&page) {
            let Some(record) = cell.record else { continue };
            match (page.kind, record.as_slice()) {
                (Kind::TableLeaf, [Sql::Null, Sql::Text(_), .., Sql::Blob(hash)])
                    if hash.len() == 32 && record.len() == 13 =>
                {
                    put(into, "journal", &columns["journal"], cell.rowid, &record)?;
                }
                (Kind::TableLeaf, [Sql::Text(key), Sql::Integer(_), Sql::Blob(_)]) if key.len() == 64 => {
                    put(into, "content", &columns["content"], cell.rowid, &record)?;
                }
                (Kind::IndexLeaf | Kind::IndexBranch, [Sql::Integer(_), Sql::Integer(_), .., Sql::Blob(_)])
                    if record.len() == 7 =>
                {
                    put(into, "image", &columns["image"], 0, &record)?;
                }
                (Kind::TableLeaf, [Sql::Text(key), ..]) => homeless.push((key.clone(), record.clone())),
                _ => {}
            }
        }
    }
    // The history says which table a key is of.
    for (key, record) in homeless {
        let sql = "SELECT tab FROM image WHERE row = ?1 GROUP BY 1";
        let table: Option<String> = into.prepare_cached(sql)?.query_row([&key], |row| row.get(0)).optional()?;
        if let Some((table, columns)) = table.as_ref().and_then(|table| columns.get_key_value(table)) {
            put(into, table, columns, 0, &record)?;
        }
    }
    Ok(())
}

/// Puts a row into its table, unless the table takes no such row or has one under that key.
fn put(into: &Connection, table: &str, columns: &[String], rowid: i64, record: &[Sql]) -> Result<()> {
    if record.len() != columns.len() {
        return Ok(());
    }
    let mut values = record.to_vec();
    if table == "journal" {
        values[0] = Sql::Integer(rowid);
    }
    let places = vec!["?"; values.len()].join(", ");
    match into.prepare_cached(&format!("INSERT INTO \"{table}\" VALUES ({places})"))?.execute(params_from_iter(values))
    {
        Err(error) if error.sqlite_error_code() != Some(rusqlite::ErrorCode::ConstraintViolation) => Err(error.into()),
        _ => Ok(()),
    }
}
