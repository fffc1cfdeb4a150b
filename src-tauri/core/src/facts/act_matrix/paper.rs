//! The matrix as a paper.

use std::collections::{BTreeMap, BTreeSet};

use super::ask::{ActCell, ActMatrix, ActMatrixAnswer, ActMatrixRow, ActMatrixSystem, ActUnbound, binds_everybody};
use super::frameworks::{Framework, FrameworkLine, FrameworkReference, Frameworks};
use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::facts::lists;
use crate::fault::Result;
use crate::kernel::{Record, Shelf};
use crate::maps::ai_act::{Fall, Falling, LawDuty, duties_of_law, falls};
use crate::moment::Moment;
use crate::paper::{
    ActPaper, ActPaperBeside, ActPaperCategory, ActPaperCell, ActPaperFall, ActPaperFalling, ActPaperFramework,
    ActPaperRow, ActPaperSystem, ActPaperUnbound,
};
use crate::plan::organisation::LANGUAGES;
use crate::run::actions::action_on;
use crate::run::evidence::in_registers;

/// The same records by other frameworks: a paper of its own, for whoever asks for it.
pub(crate) const SEEN: &str = "act-frameworks";

/// The matrix of a day, or with [`SEEN`] the same records by the categories of other frameworks.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn draft_paper(
    shelf: &'static Shelf,
    reader: &Reader<'_>,
    kind: &str,
    lang: &str,
    at: &Moment,
) -> Result<ActPaper> {
    let mut matrix = ActMatrix { lang: Some(lang.to_owned()) }.answer(reader, at)?;
    let mut frameworks = Vec::new();
    if kind == SEEN {
        frameworks = Frameworks { lang: Some(lang.to_owned()) }.answer(reader, at)?;
        for none in [&mut matrix.rows, &mut matrix.outside] {
            none.clear();
        }
        matrix.systems.clear();
        matrix.unbound.clear();
    }
    let system = |one: ActMatrixSystem| ActPaperSystem {
        number: one.number,
        name: one.name,
        class: one.class,
        roles: one.roles,
        open: one.open,
        ground: one.ground,
    };
    let falls = fallen(reader, &matrix.systems, lang)?;
    // An article of which another duty binds is none that binds nobody.
    let bound: BTreeSet<String> = matrix.rows.iter().chain(&matrix.outside).map(|row| row.article.clone()).collect();
    let classed: Vec<(String, String)> =
        matrix.systems.iter().map(|one| (one.goal.id.clone().unwrap_or_default(), one.on.clone())).collect();
    let laws: BTreeMap<String, LawDuty> =
        duties_of_law(reader, lang)?.into_iter().map(|law| (law.id.clone(), law)).collect();
    let settles = settles(reader, &matrix)?;
    let mut titles = named(reader, &matrix, &frameworks, lang)?;
    let mut held = Held::new(reader, at);
    let mut rows = |all: Vec<ActMatrixRow>| -> Result<Vec<ActPaperRow>> {
        all.into_iter()
            .map(|one| {
                let law = laws.get(&one.id);
                let by_class = law.is_some_and(|law| law.by_class);
                let settles = settles.get(&one.id).cloned().unwrap_or_default();
                let mut row = row(one, &classed, (by_class, law.is_some_and(binds_everybody)), &mut held)?;
                row.prohibits = law.is_some_and(|law| law.prohibits);
                row.general = law.map(|law| law.general.clone()).unwrap_or_default();
                row.settles = settles;
                Ok(row)
            })
            .collect()
    };
    let (inside, outside) = (rows(matrix.rows)?, rows(matrix.outside)?);
    titles.extend(held.named(shelf)?);
    Ok(ActPaper {
        head: lists::scoped(reader, kind, lang, at)?,
        law: if kind == SEEN { String::new() } else { matrix.label },
        as_of: matrix.as_of,
        gap: matrix.gap,
        gap_open: matrix.gap_open,
        statement: matrix.statement,
        beyond: if kind == SEEN { Vec::new() } else { beyond(reader)? },
        systems: matrix.systems.into_iter().map(system).collect(),
        rows: inside,
        outside,
        unbound: matrix
            .unbound
            .into_iter()
            .filter(|one| !bound.contains(&one.article))
            .map(|ActUnbound { article, text, reason, date, roles, trigger }| {
                // What nobody here can have is told by whose it would be, and of a prohibition since when.
                let [article, text] = match reason.as_str() {
                    "role" | "class" => [String::new(), String::new()],
                    "prohibition" if !date.is_empty() => [article, String::new()],
                    // What would call for it, and not what would then have to be done: nothing of it has to.
                    "trigger" => [article, trigger],
                    _ => [article, text],
                };
                let date = if reason == "prohibition" { date } else { String::new() };
                ActPaperUnbound { article, text, reason, date, roles }
            })
            .collect(),
        falls,
        frameworks: frameworks.into_iter().map(framework).collect(),
        named: titles,
    })
}

/// By key of each duty of which it is open whether it binds, or whose day is disputed, the open action that speaks of its article: what it is called, whose it is,
/// its day. A duty that no action speaks of is not among them.
fn settles(reader: &Reader<'_>, matrix: &ActMatrixAnswer) -> Result<BTreeMap<String, [String; 3]>> {
    let open = |row: &&ActMatrixRow| row.certainty == "low" || row.cells.iter().any(|cell| cell.state == "open");
    let mut all = BTreeMap::new();
    for row in matrix.rows.iter().chain(&matrix.outside).filter(open) {
        // An action may be written in either language.
        let mut articles = Vec::new();
        for lang in LANGUAGES {
            articles
                .extend(duties_of_law(reader, lang)?.into_iter().find(|law| law.id == row.id).map(|law| law.article));
        }
        let words: Vec<&str> = articles.iter().map(String::as_str).collect();
        if let Some(found) = action_on(reader, &words)? {
            all.insert(row.id.clone(), found);
        }
    }
    Ok(all)
}

/// What would follow if a class that bears a reservation fell: by the question that counsel has, and by the risks to people.
fn fallen(reader: &Reader<'_>, systems: &[ActMatrixSystem], lang: &str) -> Result<Vec<ActPaperFall>> {
    let mut all = Vec::new();
    for system in systems {
        let bears = |id: &str| system.open.iter().any(|one| one.id == id);
        let reserved = (bears("act-class-open"), bears("act-class-light"));
        let key = system.goal.id.as_deref().unwrap_or_default();
        let group = |Falling { duties, on, after, public, by }| ActPaperFalling { duties, on, after, public, by };
        let paper = |Fall { class, groups, deployers }| ActPaperFall {
            system: system.number.clone(),
            class,
            groups: groups.into_iter().map(group).collect(),
            deployers: deployers.into_iter().map(group).collect(),
        };
        all.extend(falls(reader, key, reserved, lang)?.into_iter().map(paper));
    }
    Ok(all)
}

/// Systems that the matrix has no column for: whoever knows of them would look for them.
fn beyond(reader: &Reader<'_>) -> Result<Vec<String>> {
    let sql =
        "SELECT number || ' ' || name FROM system WHERE (scope = 'out' OR stage = 'retired') AND retired_on IS NULL
        ORDER BY length(number), number";
    reader.rows(sql, [], |row| row.get(0))
}

/// What each number in the cells stands for: sub-clauses and controls that a duty rests on, in the order of the standard, then records.
/// Those of the annex alone are read in the standard.
fn named(reader: &Reader<'_>, matrix: &ActMatrixAnswer, by: &[Framework], lang: &str) -> Result<Vec<[String; 2]>> {
    let rows = || matrix.rows.iter().chain(&matrix.outside);
    let lines = || by.iter().flat_map(|one| &one.lines).flat_map(|line| &line.references);
    let references: BTreeSet<&str> = rows()
        .flat_map(|row| {
            row.references.iter().chain(row.cells.iter().flat_map(|cell| &cell.references).map(|one| &one.id))
        })
        .map(String::as_str)
        .collect();
    let mut records: BTreeSet<String> = rows().flat_map(|row| &row.cells).flat_map(ActCell::numbers).collect();
    records.extend(lines().flat_map(|one| one.items.iter().map(|item| &item.number).chain(&one.told_by)).cloned());
    let catalogue = catalogue()?;
    let mut all: Vec<[String; 2]> =
        references.iter().map(|id| [(*id).to_owned(), catalogue.title(id, lang).text]).collect();
    // 10.1 comes after 9.3, and the controls after the clauses.
    all.sort_by_key(|[id, _]| {
        let parts = id.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect::<Vec<_>>();
        (id.starts_with(char::is_alphabetic), parts)
    });
    let sql = "SELECT title FROM evidence WHERE number = ?1 UNION SELECT title FROM text WHERE number = ?1
        UNION SELECT title FROM controlledDocument WHERE number = ?1 UNION SELECT name FROM dataSet WHERE number = ?1";
    for number in records {
        if let Some(title) = reader.maybe(sql, [&number], |row| row.get(0))? {
            all.push([number, title]);
        }
    }
    all.retain(|[_, title]: &[String; 2]| !title.is_empty());
    Ok(all)
}

/// Records that registers hold of controls, each control and system asked once.
struct Held<'a, 'file> {
    reader: &'a Reader<'file>,
    at: &'a Moment,
    known: BTreeMap<(String, String), Vec<String>>,
    /// Those that a cell names.
    named: BTreeSet<String>,
}

impl<'a, 'file> Held<'a, 'file> {
    fn new(reader: &'a Reader<'file>, at: &'a Moment) -> Self {
        Self { reader, at, known: BTreeMap::new(), named: BTreeSet::new() }
    }

    /// Numbers of the records behind what a cell rests on and no item shows; each once.
    fn of(&mut self, cell: &ActCell, (system, article): (&str, &str)) -> Result<Vec<String>> {
        let bare = cell.references.iter().filter(|one| !one.shown() && one.excluded.is_empty());
        let mut all = Vec::new();
        for one in bare {
            let asked = (one.id.clone(), system.to_owned());
            let found = match self.known.get(&asked) {
                Some(found) => found.clone(),
                None => {
                    let found = in_registers(self.reader, &one.id, system, self.at.today)?;
                    self.known.insert(asked, found.clone());
                    found
                }
            };
            for number in found {
                if !all.contains(&number) && self.speaks(&number, article)? {
                    self.named.insert(number.clone());
                    all.push(number);
                }
            }
        }
        Ok(all)
    }

    /// A duty to inform somebody shows a duty of the Act where it names its article; every other record is what its register is for.
    fn speaks(&self, number: &str, article: &str) -> Result<bool> {
        let sql = "SELECT reference LIKE '%' || ?2 || '%' FROM informationDuty WHERE number = ?1";
        Ok(self.reader.maybe(sql, [number, article], |row| row.get(0))?.unwrap_or(true))
    }

    /// What each record that a cell names by its number is called: number and name.
    fn named(&self, shelf: &'static Shelf) -> Result<Vec<[String; 2]>> {
        let mut all = Vec::new();
        for number in &self.named {
            let prefix = number.split_once('-').map_or("", |(prefix, _)| prefix);
            let Some(register) = shelf.registers.iter().find(|one| one.prefix == prefix) else { continue };
            let key = register.key(self.reader, number)?;
            let called = Record::read(self.reader, *register, &key)?.called();
            let name = called.strip_prefix(number.as_str()).unwrap_or(&called).trim().to_owned();
            all.push([number.clone(), name]);
        }
        Ok(all)
    }
}

fn row(
    row: ActMatrixRow,
    systems: &[(String, String)],
    (by_class, everybody): (bool, bool),
    held: &mut Held<'_, '_>,
) -> Result<ActPaperRow> {
    let mut cell = |(cell, (system, on)): (&ActCell, &(String, String))| {
        let class_on = if by_class { on.as_str() } else { "" };
        Ok(ActPaperCell {
            older: older(held.reader, cell, class_on)?,
            class_on: class_on.to_owned(),
            everybody,
            held: held.of(cell, (system, &row.article))?,
            state: cell.state.clone(),
            reason: cell.reason.clone(),
            date: cell.date.clone(),
            // Told only where it is open whether the day counts at all.
            by: if cell.state == "open" { cell.by.clone() } else { String::new() },
            technique: if cell.state == "open" { technique(held.reader, system)? } else { String::new() },
            original: cell.original.clone(),
            items: cell.numbers(),
            lacking: cell.lacking(),
            beside: ActPaperBeside {
                not: cell.rated("not"),
                partly: cell.rated("partly"),
                bare_not: cell.bare("not"),
                bare_partly: cell.bare("partly"),
                unrated: cell.unrated(),
                since: cell.since(),
                excluded: cell.excluded("approved"),
                decided: cell.excluded("decided"),
            },
        })
    };
    Ok(ActPaperRow {
        cells: row.cells.iter().zip(systems).map(&mut cell).collect::<Result<_>>()?,
        article: row.article,
        text: row.text,
        // A day that is certain needs no word; one that is read in two ways is for the lawyer.
        note: if row.certainty == "low" { row.note } else { String::new() },
        kind: row.kind,
        prohibits: false,
        settles: <[String; 3]>::default(),
        general: String::new(),
        roles: row.roles,
        references: row.references,
    })
}

/// The technique that the entry of a system names.
fn technique(reader: &Reader<'_>, system: &str) -> Result<String> {
    let sql = "SELECT coalesce(technique, '') FROM system WHERE id = ?1";
    Ok(reader.maybe(sql, [system], |row| row.get(0))?.unwrap_or_default())
}

/// Numbers of the items behind a cell whose last day comes before the class was recorded: they show what was judged before it.
fn older(reader: &Reader<'_>, cell: &ActCell, class_on: &str) -> Result<Vec<[String; 2]>> {
    let mut found = Vec::new();
    for number in cell.numbers().into_iter().filter(|_| !class_on.is_empty()) {
        let sql =
            "SELECT shownUntil FROM evidence WHERE number = ?1 AND coalesce(shownUntil, '') <> '' AND shownUntil < ?2";
        if let Some(until) = reader.maybe(sql, [number.as_str(), class_on], |row| row.get(0))? {
            found.push([number, until]);
        }
    }
    Ok(found)
}

fn framework(one: Framework) -> ActPaperFramework {
    let line = |line: FrameworkLine| {
        let numbers = line.references.iter().flat_map(|one| &one.items).map(|item| item.number.clone());
        let ids = |fits: &dyn Fn(&&FrameworkReference) -> bool| -> Vec<String> {
            line.references.iter().filter(fits).map(|one| one.id.clone()).collect()
        };
        let excluded = |how: &str| ids(&|one| !one.shown && one.excluded == how);
        let rated = |how: &str| ids(&|one| one.shown && one.rating == how);
        let bare = |how: &str| ids(&|one| !one.shown && one.excluded.is_empty() && one.rating == how);
        let texts = line.references.iter().flat_map(|one| &one.told_by).cloned();
        ActPaperCategory {
            items: numbers.chain(texts).collect::<BTreeSet<_>>().into_iter().collect(),
            shown: ids(&|one| one.shown && one.rating.is_empty() && !one.unrated),
            lacking: ids(&|one| !one.shown && one.excluded.is_empty() && one.rating.is_empty()),
            beside: ActPaperBeside {
                not: rated("not"),
                partly: rated("partly"),
                bare_not: bare("not"),
                bare_partly: bare("partly"),
                unrated: ids(&|one| one.shown && one.unrated),
                since: ids(&|one| one.since),
                excluded: excluded("approved"),
                decided: excluded("decided"),
            },
            id: line.id,
            title: line.title,
            state: line.state,
        }
    };
    ActPaperFramework { id: one.id, lines: one.lines.into_iter().map(line).collect() }
}
