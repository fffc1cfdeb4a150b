//! What has one place in the house and is counted elsewhere until it is gone there: rows written by hand, parts of the
//! kit, other nouns' parts of the page, names of screens in core, lists of nouns.

use std::collections::{BTreeMap, BTreeSet};

use super::Source;
use super::house::{self, CORE, NOUNS, SCREENS, SHARED_PAGE, WRITERS};
use super::registers;
use super::rust::{Token, begins};

/// Files and how often each does what it should not.
pub type Places = BTreeMap<String, usize>;

fn count(sources: &[Source], of: impl Fn(&Source) -> usize) -> Places {
    sources.iter().map(|source| (source.path.clone(), of(source))).filter(|(_, times)| *times > 0).collect()
}

/// Rows written past the kernel: SQL that writes, and the writer's own verbs.
pub fn writes(sources: &[Source]) -> Places {
    count(sources, |source| {
        if house::inside(&source.path).is_none_or(|path| WRITERS.iter().any(|writer| path.starts_with(writer))) {
            return 0;
        }
        let tokens = source.program();
        let sql = |text: &str| ["INSERT INTO ", "UPDATE ", "DELETE FROM "].iter().any(|verb| text.contains(verb));
        let verb = |at: usize| {
            ["insert", "amend", "remove"].iter().any(|verb| begins(&tokens[at..], &["writer", ".", verb, "("]))
        };
        (0..tokens.len()).filter(|at| verb(*at) || tokens[*at].text().is_some_and(sql)).count()
    })
}

/// Parts of the page that belong to its kit.
pub fn kit(sources: &[Source]) -> Places {
    const PARTS: &[&str] = &["role=\"grid\"", "onpaste", "showModal", "view(\"people\""];
    count(sources, |source| match source.path.strip_prefix("ui/src/") {
        Some(path) if !path.starts_with("kit/") && !source.is_test() => {
            PARTS.iter().map(|part| source.text.matches(part).count()).sum()
        }
        _ => 0,
    })
}

/// Imports of one noun's folder of the page by another's.
pub fn neighbours(sources: &[Source]) -> Places {
    count(sources, |source| {
        let inside = source.path.strip_prefix("ui/src/").and_then(|path| path.split_once('/'));
        let Some((folder, _)) = inside.filter(|(folder, _)| !["kit", "frame"].contains(folder)) else { return 0 };
        let imported = source.text.split("from \"../").skip(1).filter_map(|rest| rest.split('"').next());
        let others = imported.filter_map(|path| path.split_once('/').map(|(other, _)| other));
        others.filter(|other| *other != folder && *other != ".." && !SHARED_PAGE.contains(other)).count()
    })
}

/// Names of screens in core.
pub fn screens(sources: &[Source]) -> Places {
    count(sources, |source| {
        let inside = source.path.starts_with(CORE) && source.path.ends_with(".rs");
        let tokens = if inside { source.program() } else { &[] };
        // A question may be called like the screen that asks it.
        let question = |at: usize| tokens[at.saturating_sub(8)..at].iter().any(|token| token.is("NAME"));
        let named = |at: usize| tokens[at].text().is_some_and(|text| SCREENS.contains(&text)) && !question(at);
        (0..tokens.len()).filter(|at| named(*at)).count()
    })
}

/// Files that name three nouns and more, and how many: lists that a new noun would have to be entered in.
pub fn nouns(sources: &[Source], declared: &BTreeMap<String, String>) -> Places {
    let is_noun = |text: &str| NOUNS.contains(&text) || declared.contains_key(text);
    let lists = |path: &str| {
        path.starts_with(&format!("{CORE}desk"))
            || path.starts_with(&format!("{CORE}sample"))
            || path == "ui/src/screens.ts"
    };
    let found = count(sources, |source| {
        let Source { path, text, .. } = source;
        // A declaration names its own noun, parts and fields: that is no list of others.
        let declares = registers::is_declared(source);
        if source.is_test() || declares || path.starts_with("src-tauri/xtask/") || lists(path) || source.is_generated()
        {
            return 0;
        }
        let named: BTreeSet<String> = if path.ends_with(".rs") {
            source.program().iter().filter_map(Token::text).filter(|text| is_noun(text)).map(str::to_owned).collect()
        } else if path.ends_with(".ts") || path.ends_with(".svelte") {
            text.split('"').skip(1).step_by(2).filter(|text| is_noun(text)).map(str::to_owned).collect()
        } else {
            BTreeSet::new()
        };
        named.len()
    });
    found.into_iter().filter(|(_, nouns)| *nouns >= 3).collect()
}

/// Files of core without a place in the house.
pub fn homeless(sources: &[Source]) -> impl Iterator<Item = String> {
    let nouns: BTreeSet<String> = sources.iter().filter_map(|source| house::noun(&source.path)).collect();
    nouns.into_iter().filter(|noun| house::height(noun).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(path: &str, text: &str) -> [Source; 1] {
        [Source::new(path, text)]
    }

    fn sum(places: &Places) -> usize {
        places.values().sum()
    }

    #[test]
    fn rows_are_written_in_few_places() {
        let text = "writer.amend(\"a\", b); conn.execute(\"DELETE FROM a\"); // UPDATE a";
        assert_eq!(sum(&writes(&of("src-tauri/core/src/people/mod.rs", text))), 2);
        assert_eq!(sum(&writes(&of("src-tauri/core/src/kernel/write/add.rs", text))), 0);
        assert_eq!(sum(&writes(&of("src-tauri/core/tests/a.rs", text))), 0);
    }

    #[test]
    fn the_page_has_one_kit_and_nouns_leave_each_other_alone() {
        let text = "<table role=\"grid\" onpaste={a}> view(\"people\", {})";
        assert_eq!(sum(&kit(&of("ui/src/gap/A.svelte", text))), 3);
        assert_eq!(sum(&kit(&of("ui/src/kit/Grid.svelte", text))), 0);
        let text =
            "import A from \"../gap/A.svelte\"; import { b } from \"../kit/b\"; import { c } from \"../c.svelte\";";
        assert_eq!(sum(&neighbours(&of("ui/src/systems/A.svelte", text))), 1);
        assert_eq!(sum(&neighbours(&of("ui/src/gap/A.svelte", text))), 0);
    }

    #[test]
    fn core_names_no_screen_and_nobody_lists_nouns() {
        assert_eq!(
            sum(&screens(&of(
                "src-tauri/core/src/home.rs",
                "const NAME: &str = \"home\"; fn a() { place(\"act\"); } \"actions of\"; // \"home\""
            ))),
            1
        );
        let declared = BTreeMap::from([("supplier".to_owned(), "suppliers".to_owned())]);
        let text = "[\"action\", \"review\", \"supplier\", \"review\"]";
        assert_eq!(sum(&nouns(&of("ui/src/words.svelte.ts", text), &declared)), 3);
        assert_eq!(sum(&nouns(&of("src-tauri/core/src/desk.rs", text), &declared)), 0);
        assert_eq!(sum(&nouns(&of("ui/src/words.svelte.ts", "[\"action\", \"review\"]"), &declared)), 0);
    }

    #[test]
    fn who_has_no_place_is_found() {
        assert_eq!(homeless(&of("src-tauri/core/src/util/a.rs", "")).collect::<Vec<_>>(), ["util"]);
        assert_eq!(homeless(&of("src-tauri/core/src/plan/systems/a.rs", "")).count(), 0);
    }
}
