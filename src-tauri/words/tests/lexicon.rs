//! What people write over columns and into cells is understood: every word of the packs that sheets were read with so far,
//! and no word of a list or register means two things.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use aims_words::{Lang, Lexicon, Words, ids};
use serde_json::{Map, Value};

const PACKS: [&str; 2] = [include_str!("packs/en.json"), include_str!("packs/es.json")];

/// The lists as they are called now.
fn list(group: &str) -> &str {
    match group {
        "aimsRoles" => "aimsRole",
        "actRoles" => "actRole",
        "origin" => "systemOrigin",
        other => other,
    }
}

/// Fields of a noun that have a message, in the order of their ids.
fn fields(noun: &str) -> Vec<&'static str> {
    let own = |id: &&'static str| id.strip_prefix(noun)?.strip_prefix('-');
    let plain = |field: &&str| !field.contains(['-', '.']);
    ids::ALL.iter().filter_map(own).filter(plain).collect()
}

#[test]
fn every_word_of_the_packs_is_understood() {
    let lexicon = Lexicon::new().unwrap();
    let fields = fields("system");
    let mut seen = 0;
    for pack in PACKS {
        let pack: Value = serde_json::from_str(pack).unwrap();
        for (field, names) in pack["fields"].as_object().unwrap() {
            for name in names.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).chain([field.as_str()]) {
                assert_eq!(lexicon.field("system", &fields, name).as_deref(), Some(field.as_str()), "{name}");
                seen += 1;
            }
        }
        for (group, codes) in pack["codes"].as_object().unwrap() {
            for (code, names) in codes.as_object().unwrap() {
                for name in names.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).chain([code.as_str()]) {
                    assert_eq!(lexicon.code(list(group), name).as_deref(), Some(code.as_str()), "{group}: {name}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 400, "{seen}");
}

#[test]
fn labels_are_what_sheets_were_written_with() {
    for (lang, pack) in Lang::ALL.into_iter().zip(PACKS) {
        let (words, pack): (Words, Value) = (Words::new(lang).unwrap(), serde_json::from_str(pack).unwrap());
        let first = |id: String, names: &Value| assert_eq!(words.say(&id, &Map::new()), names[0].as_str().unwrap());
        for (field, names) in pack["fields"].as_object().unwrap() {
            match field.as_str() {
                "number" => first("register-number".to_owned(), names),
                field => first(format!("system-{field}"), names),
            }
        }
        for (group, codes) in pack["codes"].as_object().unwrap() {
            for (code, names) in codes.as_object().unwrap() {
                first(format!("{}.{code}", list(group)), names);
            }
        }
    }
}

#[test]
fn no_word_of_a_register_or_list_means_two_things() {
    let lexicon = Lexicon::new().unwrap();
    for lang in Lang::ALL {
        let words = Words::new(lang).unwrap();
        let nouns = aims_words::ids::ALL
            .iter()
            .filter_map(|id| id.split_once("-group-"))
            .map(|(noun, _)| noun)
            .collect::<BTreeSet<_>>();
        assert!(nouns.len() >= 5, "{nouns:?}");
        for noun in nouns {
            let fields = fields(noun);
            for field in &fields {
                let mut said = vec![words.say(&format!("{noun}-{field}"), &Map::new())];
                let also = format!("{noun}-{field}.also");
                if words.has(&also) {
                    said.extend(words.say(&also, &Map::new()).split(';').map(str::to_owned));
                }
                for word in said {
                    assert_eq!(lexicon.field(noun, &fields, &word).as_deref(), Some(*field), "{noun}: {word}");
                }
            }
        }
        let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (list, code) in ids::ALL.iter().filter_map(|id| id.split_once('.')) {
            if !["a", "also", "empty", "help", "many"].contains(&code) {
                codes.entry(list).or_default().push(code);
            }
        }
        assert!(codes.len() > 15, "{codes:?}");
        for (message, codes) in codes {
            let list = message.strip_suffix("-also").unwrap_or(message);
            for code in codes {
                for word in words.say(&format!("{message}.{code}"), &Map::new()).split(';') {
                    assert_eq!(lexicon.code(list, word).as_deref(), Some(code), "{list}: {word}");
                }
            }
        }
    }
}

#[test]
fn what_people_write_is_found() {
    let lexicon = Lexicon::new().unwrap();
    let system = fields("system");
    let field = |head: &str| lexicon.field("system", &system, head);
    assert_eq!(field(" FINALIDAD ").as_deref(), Some("purpose"));
    assert_eq!(field("life_cycle status").as_deref(), Some("stage"));
    assert_eq!(field("prohibitedUses").as_deref(), Some("prohibitedUses"));
    assert_eq!(field("n.º").as_deref(), Some("number"));
    assert_eq!((field(""), field("—"), field("Colour")), (None, None, None));
    // A word is only a head where the field is one of the register's.
    assert_eq!(lexicon.field("system", &["name"], "Purpose"), None);
    assert_eq!(lexicon.code("yesNo", "sí").as_deref(), Some("yes"));
    assert_eq!(lexicon.code("scope", "Si").as_deref(), Some("in"));
    assert_eq!(lexicon.code("actRole", "responsable del despliegue").as_deref(), Some("deployer"));
    assert_eq!(
        (lexicon.code("stage", "soon"), lexicon.code("stage", ""), lexicon.code("none", "yes")),
        (None, None, None)
    );
    assert_eq!(lexicon.known("yesNo", &["yes", "no"], "es"), "Sí, No");
    assert_eq!(lexicon.known("dependence", &["low", "strange"], "en"), "Low, strange");
}

/// The rail and the palette call every screen by a message: its own, or its register's.
#[test]
fn every_screen_has_a_title_in_both_languages() {
    let table = include_str!("../../../ui/src/screens.ts");
    let quoted = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!("{name}: \""))?;
        rest.split_once('"').map(|(value, _)| value.to_owned())
    };
    let rows = table.lines().filter(|line| line.trim_start().starts_with("{ id: "));
    let titles: Vec<String> = rows
        .map(|line| match quoted(line, "noun") {
            Some(noun) => format!("{noun}.many"),
            None => format!("ui-screen-{}", quoted(line, " id").unwrap()),
        })
        .collect();
    assert!(titles.len() > 30, "{titles:?}");
    for lang in [Lang::En, Lang::Es] {
        let words = Words::new(lang).unwrap();
        for title in &titles {
            assert!(words.has(title), "{lang:?}: {title}");
        }
    }
}
