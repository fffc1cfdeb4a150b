//! Figures that the house does not reach yet, and how far it has come: each may fall, none may rise.
//!
//! Not here: how the figures so far are kept ([`crate::census`]).

use std::collections::BTreeMap;

use super::arrows::{Arrows, between, circles, of_crate};
use super::house::{self, CORE};
use super::lists::{self, Places};
use super::{Source, registers, tables, twins};

/// Where the sources of print lie.
const PRINT: &str = "src-tauri/print/src/";

/// A figure, and what it counts.
pub struct Figure {
    /// What is counted.
    pub name: &'static str,
    /// How many there are.
    pub now: usize,
    /// Whether it may not rise.
    pub held: bool,
    /// Where they are, one a line.
    pub places: Vec<String>,
}

/// Every figure.
pub fn figures(sources: &[Source]) -> Vec<Figure> {
    let declared = registers::tables(sources);
    let core = of_crate(sources, CORE);
    let nouns = between(&core, house::noun);
    vec![
        in_circles("core: files in circles", &core),
        in_circles("core: nouns in circles", &nouns),
        in_circles("core: floors in circles", &between(&core, house::floor)),
        in_circles("print: files in circles", &of_crate(sources, PRINT)),
        pairs("core: nouns that import one above", true, ups(&nouns)),
        pairs("core: nouns that name a table of one above", true, sql(sources, &declared, true)),
        pairs("core: nouns that name a table of one below", false, sql(sources, &declared, false)),
        blocks(sources),
        counted("rows written past the kernel", lists::writes(sources)),
        counted("parts of the kit outside it", lists::kit(sources)),
        counted("page: imports of another noun", lists::neighbours(sources)),
        counted("core: names of screens", lists::screens(sources)),
        listed("files that name three nouns", &lists::nouns(sources, &declared)),
    ]
}

/// How many stand in circles: the number of circles would grow when a large one is cut.
fn in_circles(name: &'static str, arrows: &Arrows) -> Figure {
    let circles = circles(arrows);
    let short = |path: &String| path.trim_start_matches(CORE).trim_start_matches(PRINT).to_owned();
    let line =
        |circle: &Vec<String>| format!("{}: {}", circle.len(), circle.iter().map(short).collect::<Vec<_>>().join(" "));
    Figure { name, now: circles.iter().map(Vec::len).sum(), held: true, places: circles.iter().map(line).collect() }
}

fn ups(nouns: &Arrows) -> Vec<(String, String)> {
    let all = nouns.iter().flat_map(|(from, to)| to.iter().map(|to| (from.clone(), to.clone())));
    all.filter(|(from, to)| is_up(from, to)).collect()
}

fn is_up(from: &str, to: &str) -> bool {
    house::height(from).zip(house::height(to)).is_some_and(|(from, to)| from < to)
}

fn sql(sources: &[Source], declared: &BTreeMap<String, String>, up: bool) -> Vec<(String, String)> {
    tables::pairs(sources, declared).into_iter().filter(|(from, to)| is_up(from, to) == up).collect()
}

fn pairs(name: &'static str, held: bool, pairs: Vec<(String, String)>) -> Figure {
    let mut from: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let now = pairs.len();
    for (noun, other) in pairs {
        from.entry(noun).or_default().push(other);
    }
    let places = from.into_iter().map(|(noun, others)| format!("{noun}: {}", others.join(" "))).collect();
    Figure { name, now, held, places }
}

fn blocks(sources: &[Source]) -> Figure {
    let found = twins::blocks(sources);
    let line = |((one, other), times): (&(String, String), &usize)| format!("{times}: {one} {other}");
    let (now, places) = (found.values().sum(), found.iter().map(line).collect());
    Figure { name: "blocks that stand in two files", now, held: true, places }
}

fn counted(name: &'static str, places: Places) -> Figure {
    Figure { now: places.values().sum(), ..listed(name, &places) }
}

fn listed(name: &'static str, places: &Places) -> Figure {
    let lines = places.iter().map(|(path, times)| format!("{times}: {path}"));
    Figure { name, now: places.len(), held: true, places: lines.collect() }
}

/// Adds a line for each figure that is worse than it was.
pub fn check(figures: &[Figure], reached: &BTreeMap<String, usize>, found: &mut Vec<String>) {
    for Figure { name, now, .. } in figures.iter().filter(|figure| figure.held) {
        if let Some(most) = reached.get(*name).filter(|most| now > *most) {
            found.push(format!("{name}: {now}, and it was {most}; `docs/census.txt` says where"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now(files: &[(&str, &str)]) -> BTreeMap<&'static str, usize> {
        let source = |(path, text): &(&str, &str)| Source::new(path, text);
        let sources: Vec<Source> = files.iter().map(source).collect();
        figures(&sources).into_iter().map(|figure| (figure.name, figure.now)).collect()
    }

    #[test]
    fn arrows_up_and_circles_are_counted_wherever_a_noun_lies() {
        let root = ("src-tauri/core/src/lib.rs", "");
        for (people, systems) in [("people", "systems"), ("plan/people", "plan/systems")] {
            let plan = ("src-tauri/core/src/plan/mod.rs", "");
            let one = format!("src-tauri/core/src/{people}.rs");
            let two = format!("src-tauri/core/src/{systems}.rs");
            let up = format!(
                "use crate::{}::System; const A: &str = \"SELECT 1 FROM system\";\npub static P: Register = Register {{ noun: \"person\" }};",
                systems.replace('/', "::")
            );
            let down = format!(
                "use crate::{}::Person; pub struct System; const A: &str = \"FROM person\";\npub static S: Register = Register {{ noun: \"system\" }};",
                people.replace('/', "::")
            );
            let files = [root, plan, (one.as_str(), up.as_str()), (two.as_str(), down.as_str())];
            let found = now(&files);
            assert_eq!(found["core: files in circles"], 2, "{people}");
            assert_eq!(found["core: nouns in circles"], 2);
            assert_eq!(found["core: floors in circles"], if people == "people" { 2 } else { 0 });
            assert_eq!(found["core: nouns that import one above"], 1);
            assert_eq!(found["core: nouns that name a table of one above"], 1);
            assert_eq!(found["core: nouns that name a table of one below"], 1);
        }
    }

    #[test]
    fn worse_is_found_and_better_is_not() {
        let figures = |now| [counted("a", Places::from([("f".to_owned(), now)]))];
        let reached = BTreeMap::from([("a".to_owned(), 2)]);
        for (now, lines) in [(1, 0), (2, 0), (3, 1)] {
            let mut found = Vec::new();
            check(&figures(now), &reached, &mut found);
            assert_eq!(found.len(), lines);
        }
    }
}
