//! Which file of a crate names which other, and where such arrows run in a circle.
//!
//! A name is followed through re-exports to the file that defines it. `mod x;` is no arrow, nor is it one to show what a
//! child has (`pub use x::Y`) without using it. Not here: which arrows are allowed ([`super::house`]).

use std::collections::{BTreeMap, BTreeSet};

use super::Source;
use super::rust::Token;

/// From each of a set of names to those it names.
pub type Arrows = BTreeMap<String, BTreeSet<String>>;

type Path = Vec<String>;

/// What a file says about names.
#[derive(Default)]
struct Module {
    file: String,
    /// Words and marks outside `use`.
    body: Vec<Token>,
    defined: BTreeSet<String>,
    /// Imported names and where they come from; nowhere if from another crate.
    names: BTreeMap<String, Option<Path>>,
    /// Names it shows to others.
    shown: BTreeSet<String>,
    globs: Vec<Path>,
}

/// How many re-exports a name is followed through.
const STEPS: usize = 12;

/// Arrows between the files of the crate whose sources lie below `root` (`src-tauri/core/src/`).
pub fn of_crate(sources: &[Source], root: &str) -> Arrows {
    let inside = sources.iter().filter(|source| source.path.starts_with(root) && source.path.ends_with(".rs"));
    let mut all = Modules(BTreeMap::new());
    let mut programs = Vec::new();
    for source in inside {
        let path = module_path(&source.path[root.len()..]);
        all.0.insert(path.clone(), Module { file: source.path.clone(), ..Module::default() });
        programs.push((path, source.program()));
    }
    for (path, program) in &programs {
        let read = all.read(path, program);
        all.0.insert(path.clone(), read);
    }
    all.0.iter().map(|(path, module)| (module.file.clone(), all.arrows(path, module))).collect()
}

fn module_path(file: &str) -> Path {
    let plain = file.trim_end_matches(".rs");
    let plain = plain.strip_suffix("/mod").unwrap_or(plain);
    let words = plain.split('/').map(str::to_owned);
    if ["lib", "main"].contains(&plain) { Vec::new() } else { words.collect() }
}

struct Modules(BTreeMap<Path, Module>);

impl Modules {
    /// Reads what the file of `here` imports and defines.
    fn read(&self, here: &Path, tokens: &[Token]) -> Module {
        let mut module = Module { file: self.0[here].file.clone(), ..Module::default() };
        let (mut uses, mut at, mut depth, mut shown) = (Vec::new(), 0, 0_usize, false);
        while at < tokens.len() {
            let next = tokens.get(at + 1).and_then(Token::word);
            match &tokens[at] {
                Token::Word(word) if word == "use" && next != Some("<") => {
                    let mut leaves = Vec::new();
                    at = leaves_of(tokens, at + 1, &Vec::new(), &mut leaves);
                    uses.extend(leaves.into_iter().map(|leaf| (leaf, shown)));
                    continue;
                }
                Token::Word(word) => {
                    let item =
                        ["fn", "struct", "enum", "trait", "type", "const", "static", "mod"].contains(&word.as_str());
                    let declared = tokens.get(at + 2).is_some_and(|token| word == "mod" && token.is(";"));
                    // A macro at the top may define types within its braces.
                    let inner = shown && ["struct", "enum"].contains(&word.as_str());
                    if let Some(name) = next.filter(|_| item && !declared && (depth == 0 || inner)) {
                        module.defined.insert(name.to_owned());
                    }
                    if let Some(name) = tokens.get(at + 2).and_then(Token::word).filter(|_| word == "macro_rules") {
                        module.defined.insert(name.to_owned());
                    }
                    shown = word == "pub" || (shown && ["crate", "super", "self", "in"].contains(&word.as_str()));
                }
                Token::Mark("{" | "(" | "[") => depth += 1,
                Token::Mark("}" | ")" | "]") => depth = depth.saturating_sub(1),
                _ => {}
            }
            shown &= !matches!(&tokens[at], Token::Mark(mark) if !["(", ")", "::"].contains(mark));
            module.body.push(tokens[at].clone());
            at += 1;
        }
        for ((path, name), shown) in uses {
            let target = self.absolute(here, &module, &path);
            match name {
                None => module.globs.extend(target),
                Some(name) => {
                    if shown {
                        module.shown.insert(name.clone());
                    }
                    module.names.insert(name, target);
                }
            }
        }
        module
    }

    /// A path as the file of `here` says it, from the root of the crate.
    fn absolute(&self, here: &Path, module: &Module, said: &[String]) -> Option<Path> {
        let first = said.first()?;
        let below = [here.as_slice(), std::slice::from_ref(first)].concat();
        let (mut path, mut rest) = match first.as_str() {
            "crate" => (Vec::new(), &said[1..]),
            "self" => (here.clone(), &said[1..]),
            "super" => (here[..here.len().checked_sub(1)?].to_vec(), &said[1..]),
            name => match module.names.get(name) {
                Some(target) if said.len() > 1 => (target.clone()?, &said[1..]),
                _ if self.0.contains_key(&below) || module.defined.contains(name) => (here.clone(), said),
                _ => return None,
            },
        };
        while rest.first().is_some_and(|word| word == "super") {
            path.pop()?;
            rest = &rest[1..];
        }
        path.extend_from_slice(rest);
        Some(path)
    }

    /// The file that defines what a path from the root names. `sure`: only if it is seen to be defined there.
    fn defining(&self, path: &[String], sure: bool, steps: usize) -> Option<&str> {
        let mut at = 0;
        while at < path.len() {
            let module = self.0.get(&path[..at])?;
            let (name, rest) = (&path[at], &path[at + 1..]);
            let named = module.defined.contains(name) || module.names.contains_key(name);
            if self.0.contains_key(&path[..=at]) && !(rest.is_empty() && named) {
                at += 1;
                continue;
            }
            if module.defined.contains(name) {
                return Some(&module.file);
            }
            let steps = steps.checked_sub(1)?;
            if let Some(target) = module.names.get(name) {
                let target = target.as_ref()?;
                return self.defining(&[target, rest].concat(), sure, steps);
            }
            let mut globs = module.globs.iter().map(|glob| [glob, &path[at..]].concat());
            let through = globs.find_map(|path| self.defining(&path, true, steps));
            return through.or((!sure).then_some(&module.file));
        }
        // A module by itself says nothing about what is used of it; paths through it do.
        None
    }

    fn arrows(&self, here: &Path, module: &Module) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let alone = alone(&module.body);
        for (name, target) in &module.names {
            let Some(target) = target else { continue };
            let facade = module.shown.contains(name) && target.starts_with(here) && !alone.contains(name.as_str());
            if !facade {
                found.extend(self.defining(target, false, STEPS));
            }
        }
        for glob in &module.globs {
            for word in &alone {
                let path = [glob.as_slice(), &[(*word).to_owned()]].concat();
                found.extend(self.defining(&path, true, STEPS));
            }
        }
        for said in paths(&module.body) {
            if let Some(path) = self.absolute(here, module, &said) {
                found.extend(self.defining(&path, false, STEPS));
            }
        }
        let mut found: BTreeSet<String> = found.into_iter().map(str::to_owned).collect();
        found.remove(&module.file);
        found
    }
}

/// What a path of `use` brings in: its path and the name it has here, or no name for `*`. Gives where it ends.
fn leaves_of(tokens: &[Token], mut at: usize, before: &Path, leaves: &mut Vec<(Path, Option<String>)>) -> usize {
    let mut path = before.clone();
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            Token::Word(word) if word == "as" => {
                let name = tokens.get(at).and_then(Token::word).unwrap_or_default().to_owned();
                leaves.push((path, Some(name)));
                return at + 1;
            }
            Token::Word(word) => {
                if word != "self" || path.is_empty() {
                    path.push(word.clone());
                }
                let goes_on = tokens.get(at).is_some_and(|token| token.is("::") || token.is("as"));
                if !goes_on {
                    let name = path.last().cloned();
                    leaves.push((path, name));
                    return at;
                }
            }
            Token::Mark("{") => {
                while tokens.get(at).is_some_and(|token| !token.is("}")) {
                    at = if tokens[at].is(",") { at + 1 } else { leaves_of(tokens, at, &path, leaves) };
                }
                return at + 1;
            }
            Token::Mark("*") => {
                leaves.push((path, None));
                return at;
            }
            _ => {}
        }
    }
    at
}

/// Words that may be an imported name: no member, no part of a longer path, no name that is given here.
fn alone(body: &[Token]) -> BTreeSet<&str> {
    let given = |at: usize| {
        let before = at.checked_sub(1).map(|at| &body[at]);
        before.is_some_and(|token| [".", "::", "fn", "mod", "let"].iter().any(|mark| token.is(mark)))
            || body.get(at + 1).is_some_and(|token| token.is(":"))
    };
    (0..body.len()).filter(|at| !given(*at)).filter_map(|at| body[at].word()).collect()
}

/// Paths of two words and more, as they are said.
fn paths(body: &[Token]) -> Vec<Path> {
    let (mut found, mut at) = (Vec::new(), 0);
    while at < body.len() {
        let Some(word) = body[at].word() else {
            at += 1;
            continue;
        };
        let mut path = vec![word.to_owned()];
        at += 1;
        while let (Some(true), Some(word)) =
            (body.get(at).map(|token| token.is("::")), body.get(at + 1).and_then(Token::word))
        {
            path.push(word.to_owned());
            at += 2;
        }
        if path.len() > 1 {
            found.push(path);
        }
    }
    found
}

/// The same arrows between what `unit` makes of both ends; an end without a unit is left out.
pub fn between(arrows: &Arrows, unit: impl Fn(&str) -> Option<String>) -> Arrows {
    let mut found = Arrows::new();
    for (from, to) in arrows {
        let Some(from) = unit(from) else { continue };
        let ends = to.iter().filter_map(|to| unit(to)).filter(|to| *to != from);
        found.entry(from.clone()).or_default().extend(ends);
    }
    found
}

/// Sets of two and more that reach each other, largest first.
pub fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let reached = |from: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(name) = next.pop() {
            for to in arrows.get(&name).into_iter().flatten() {
                if seen.insert(to.clone()) {
                    next.push(to.clone());
                }
            }
        }
        seen
    };
    let all: BTreeMap<&String, BTreeSet<String>> = arrows.keys().map(|name| (name, reached(name))).collect();
    let mut circles: Vec<Vec<String>> = Vec::new();
    for (name, reach) in &all {
        if reach.contains(*name) && !circles.iter().any(|circle| circle.contains(name)) {
            let back = |other: &&String| all.get(other).is_some_and(|reach| reach.contains(*name));
            circles.push(reach.iter().filter(back).cloned().collect());
        }
    }
    circles.sort_by_key(|circle| std::cmp::Reverse(circle.len()));
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrows(files: &[(&str, &str)]) -> Vec<String> {
        let source = |(path, text): &(&str, &str)| Source::new(&format!("c/src/{path}"), text);
        let sources: Vec<Source> = files.iter().map(source).collect();
        let found = of_crate(&sources, "c/src/");
        let short = |path: &String| path.trim_start_matches("c/src/").to_owned();
        found.iter().flat_map(|(from, to)| to.iter().map(move |to| format!("{} {}", short(from), short(to)))).collect()
    }

    #[test]
    fn every_way_to_name_another_file_is_an_arrow() {
        let (a, b) = ("pub struct A;", "pub fn b() {}");
        for text in [
            "use crate::a::A;",
            "use crate::{a::{self, A}, b};",
            "use crate::a; fn c() -> a::A {}",
            "fn c() -> crate::a::A {}",
            "use super::a::A as B;",
            "fn c() { super::a::A::new() }",
            "use crate::a::*; fn c() -> A {}",
        ] {
            let found = arrows(&[("lib.rs", "mod a; mod b; mod c;"), ("a.rs", a), ("b.rs", b), ("c.rs", text)]);
            assert_eq!(found, ["c.rs a.rs"], "{text}");
        }
        for text in
            ["mod a;", "use serde::A;", "use crate::a;", "#[cfg(test)] mod t { use crate::a::A; }", "x.a::<B>();"]
        {
            assert!(arrows(&[("lib.rs", "mod a;"), ("a.rs", a), ("c.rs", text)]).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_name_is_followed_to_the_file_that_defines_it() {
        let n = (
            "n/mod.rs",
            "mod one; mod two; pub use one::One; pub(crate) use two::*; pub struct Own; use serde::Value;",
        );
        let (one, two) = (("n/one.rs", "pub struct One;"), ("n/two.rs", "codes! { pub enum Two {} }"));
        let with = |text| arrows(&[("lib.rs", "pub use n::One;"), n, one, two, ("c.rs", text)]);
        assert_eq!(with("use crate::n::One;"), ["c.rs n/one.rs"]);
        assert_eq!(with("use crate::One;"), ["c.rs n/one.rs"]);
        assert_eq!(with("use crate::n; fn c() { n::Two::x() }"), ["c.rs n/two.rs"]);
        assert_eq!(with("use crate::n::Own;"), ["c.rs n/mod.rs"]);
        assert!(with("use crate::n::Value;").is_empty());
        let shown = [("lib.rs", ""), ("n/mod.rs", "mod one; pub use one::{One, one};"), one];
        assert!(arrows(&shown).is_empty());
        // Who uses what it shows depends on it.
        let used = arrows(&[("lib.rs", ""), ("n/mod.rs", "mod one; pub use one::One; fn x() -> One {}"), one]);
        assert_eq!(used, ["n/mod.rs n/one.rs"]);
    }

    #[test]
    fn circles_are_found_among_files_and_units() {
        let found = |names: &[(&str, &[&str])]| {
            let to = |to: &[&str]| to.iter().map(|to| (*to).to_owned()).collect();
            names.iter().map(|(from, all)| ((*from).to_owned(), to(all))).collect::<Arrows>()
        };
        let arrows = found(&[
            ("a/1", &["b/1"]),
            ("b/1", &["b/2"]),
            ("b/2", &["a/2"]),
            ("a/2", &[]),
            ("c", &["c2"]),
            ("c2", &["c"]),
        ]);
        assert_eq!(circles(&arrows), [["c", "c2"]]);
        let unit = |path: &str| path.split_once('/').map(|(unit, _)| unit.to_owned());
        assert_eq!(circles(&between(&arrows, unit)), [["a", "b"]]);
    }
}
