//! What core's tests share: a clock that steps, ids that count, a press that only stamps.
#![allow(clippy::unwrap_used, dead_code)]

pub mod desk;
pub mod folder;

use std::path::Path;
use std::sync::LazyLock;

use aims_core::desk::Desk;
use aims_core::door::{Changed, Edit, Founding, Lexicon, Workspace};
use aims_core::fault::Holder;
use aims_core::file::Access;
use aims_core::paper::Paper;
use aims_core::sheet::Cell;
use aims_core::{Author, Hands, Ids, Press, PressFault, Pressed, Result};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

/// The house with the words of the program.
pub static DESK: Desk = Desk::new(&Words);

/// What words mean.
pub struct Words;

impl Lexicon for Words {
    fn code(&self, list: &str, text: &str) -> Option<String> {
        words().code(list, text)
    }

    fn field(&self, noun: &str, fields: &[&str], head: &str) -> Option<String> {
        words().field(noun, fields, head)
    }

    fn known(&self, list: &str, codes: &[&str], lang: &str) -> String {
        words().known(list, codes, lang)
    }
}

fn words() -> &'static aims_words::Lexicon {
    static READ: LazyLock<aims_words::Lexicon> = LazyLock::new(|| aims_words::Lexicon::new().unwrap());
    &READ
}

pub struct Counting(pub u64);

impl Ids for Counting {
    fn bytes(&mut self) -> [u8; 16] {
        self.0 += 1;
        // Spread over all bytes, so that keys made in one millisecond differ in the part a key uses.
        let mixed = u128::from(self.0).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835);
        mixed.to_be_bytes()
    }
}

/// A press that prints the paper's own JSON, so that a test can read what went in.
pub struct Stamp;

impl Press for Stamp {
    fn press(&self, paper: &Paper) -> std::result::Result<Pressed, PressFault> {
        let pdf = serde_json::to_vec(paper).map_err(|error| PressFault::Failed(error.to_string()))?;
        Ok(Pressed { pdf, pages: 1, unprintable: Vec::new() })
    }

    fn draws(&self, picture: &[u8]) -> std::result::Result<(), PressFault> {
        let broken = picture.windows(6).any(|bytes| bytes == b"broken");
        if broken { Err(PressFault::Failed("broken".to_owned())) } else { Ok(()) }
    }
}

/// The world of one test.
pub struct World {
    pub ids: Counting,
    pub at: DateTime<Utc>,
}

impl World {
    pub fn new() -> Self {
        Self { ids: Counting(0), at: "2026-11-24T08:00:00Z".parse().unwrap() }
    }

    pub fn hands(&mut self) -> Hands<'_> {
        self.at += TimeDelta::seconds(1);
        Hands { at: self.at, ids: &mut self.ids, press: &Stamp }
    }

    pub fn create(&mut self, path: &Path) -> Workspace {
        self.found(path, founding())
    }

    pub fn found(&mut self, path: &Path, founding: Founding) -> Workspace {
        Workspace::create(&DESK, path, founding, &author(), &holder(), &mut self.hands()).unwrap()
    }

    pub fn try_edit(&mut self, workspace: &mut Workspace, edit: Value) -> Result<Changed> {
        let edit: Edit = serde_json::from_value(edit).unwrap();
        let done = workspace.edit(edit, &author(), &mut self.hands());
        if let Err(fault) = &done {
            fault.refusals().iter().for_each(for_people);
        }
        done
    }

    pub fn edit(&mut self, workspace: &mut Workspace, edit: Value) -> Changed {
        self.try_edit(workspace, edit).unwrap()
    }

    pub fn view(&mut self, workspace: &Workspace, name: &str) -> Value {
        let moment = workspace.moment(self.at).unwrap();
        workspace.view_json(name, json!({}), &moment).unwrap()
    }

    /// Everyone, by name, with what each field says.
    pub fn people(&mut self, workspace: &Workspace) -> Value {
        let moment = workspace.moment(self.at).unwrap();
        let ask = json!({"noun": "person", "retired": true, "limit": 500});
        let page = workspace.view_json("register.rows", ask, &moment).unwrap();
        let one = |row: &Value| {
            let mut said = row["values"].clone();
            said["id"] = row["id"].clone();
            said
        };
        page["rows"].as_array().unwrap().iter().map(one).collect()
    }
}

/// A refusal is read by people: in neither language it shows a code, a field's name or a key of the program. What somebody
/// wrote is said back as it was written, and a script that wrote an unknown code is told the codes.
fn for_people(refusal: &aims_core::fault::Refusal) {
    static BOTH: LazyLock<Vec<aims_words::Words>> =
        LazyLock::new(|| aims_words::Lang::ALL.map(|lang| aims_words::Words::new(lang).unwrap()).into());
    let mut args = refusal.message.args.clone();
    for said in ["value", "head", "heads", "column", "id"] {
        args.remove(said);
    }
    if ["refuse-unknown-code", "refuse-redact-field"].contains(&refusal.message.id.as_str()) {
        args.remove("known");
    }
    for words in BOTH.iter() {
        let sentence = words.say(&refusal.message.id, &args);
        let inner = |word: &str| {
            let camel = word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
            let key = word.len() >= 32 && word.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
            let own = ["MR-R", "MR-I", "refuse-", "ui-"].iter().any(|own| word.starts_with(own));
            let code = word.contains('-') && words_of_lists().contains(word);
            camel || key || own || code
        };
        let shown: Vec<&str> =
            sentence.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| inner(word)).collect();
        assert!(shown.is_empty() && !sentence.contains('\u{27e8}'), "{}: {shown:?} in {sentence}", refusal.message.id);
    }
}

/// Codes of all lists that are no words of a language.
fn words_of_lists() -> &'static std::collections::BTreeSet<&'static str> {
    static READ: LazyLock<std::collections::BTreeSet<&'static str>> = LazyLock::new(|| {
        let codes = aims_words::ids::ALL.iter().filter_map(|id| id.split_once('.')).map(|(_, code)| code);
        codes.filter(|code| code.contains('-') && !["open-source", "follow-up"].contains(code)).collect()
    });
    &READ
}

/// A new workspace in a folder of its own, with the hands that write it.
pub struct Fresh {
    _folder: tempfile::TempDir,
    pub world: World,
    pub workspace: Workspace,
}

impl Fresh {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let workspace = world.create(&folder.path().join("a.aims"));
        Self { _folder: folder, world, workspace }
    }

    pub fn edit(&mut self, edit: Value) -> Changed {
        self.world.edit(&mut self.workspace, edit)
    }

    pub fn view(&self, name: &str, args: Value) -> Value {
        self.workspace.view_json(name, args, &self.workspace.moment(self.world.at).unwrap()).unwrap()
    }
}

pub fn founding() -> Founding {
    serde_json::from_value(
        json!({"name": "Lindenhof Triage GmbH", "country": "DE", "timeZone": "Europe/Berlin", "contentLanguage": "en"}),
    )
    .unwrap()
}

pub fn author() -> Author {
    Author { name: "Mara Voss".to_owned() }
}

pub fn holder() -> Holder {
    Holder { user: "mara".to_owned(), host: "desk".to_owned(), since: "2026-11-24T08:00:00.000Z".to_owned() }
}

pub fn open(path: &Path) -> Workspace {
    Workspace::open(&DESK, path, Access::Write, &holder()).unwrap()
}

pub fn person(id: &str, name: &str) -> Value {
    json!({"person": {"add": {"id": id, "name": name, "topManagement": true}}})
}

pub fn rename(id: &str, name: &str) -> Value {
    json!({"person": {"amend": {"id": id, "patch": {"name": name}}}})
}

pub fn undo() -> Value {
    json!({"workspace": {"undo": {}}})
}

pub fn redo() -> Value {
    json!({"workspace": {"redo": {}}})
}

/// A register as it leaves in a language: for each row the cells by field, as the person would read them.
pub fn worded(workspace: &Workspace, noun: &str, lang: aims_words::Lang) -> Vec<Value> {
    let words = aims_words::Words::new(lang).unwrap();
    let say = |id: &str| words.say(id, &serde_json::Map::new());
    let table =
        workspace.table(noun, lang.tag(), &workspace.moment("2026-11-26T09:00:00Z".parse().unwrap()).unwrap()).unwrap();
    let field = |head: &str| match head.split_once('-') {
        Some(("register", name)) => name.to_owned(),
        Some((_, name)) => name.to_owned(),
        None => head.to_owned(),
    };
    let worded = |cell: &Cell| match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Day(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Code { list, code } => say(&format!("{list}.{code}")),
        Cell::Codes { list, codes } => {
            codes.iter().map(|code| say(&format!("{list}.{code}"))).collect::<Vec<_>>().join("; ")
        }
    };
    let rows = table.rows.iter().enumerate();
    rows.map(|(at, row)| {
        let cells: serde_json::Map<String, Value> =
            table.heads.iter().zip(row).map(|(head, cell)| (field(head), json!(worded(cell)))).collect();
        json!({"row": at + 2, "cells": cells})
    })
    .collect()
}
