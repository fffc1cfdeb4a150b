//! A workspace of one test, and what it is asked: of registers, by the generic questions.
#![allow(clippy::unwrap_used, dead_code)]

use super::{DESK, World, founding, holder};
use aims_core::door::{Changed, Founding, Workspace};
use aims_core::file::Access;
use serde_json::{Value, json};

pub struct Desk {
    _folder: tempfile::TempDir,
    pub world: World,
    pub workspace: Workspace,
}

/// A reason and the field it stands at.
pub fn pair(id: &str, field: &str) -> (String, String) {
    (id.to_owned(), field.to_owned())
}

impl Desk {
    pub fn new() -> Self {
        Self::speaking("en")
    }

    /// Of an organisation that writes in a language.
    pub fn speaking(lang: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let founding = Founding { content_language: lang.to_owned(), ..founding() };
        let workspace = world.found(&folder.path().join("a.aims"), founding);
        Self { _folder: folder, world, workspace }
    }

    /// The same, closed and opened again.
    pub fn reopened(self, access: Access) -> Self {
        let Self { _folder, world, workspace } = self;
        let path = workspace.path().to_owned();
        drop(workspace);
        Self { _folder, world, workspace: Workspace::open(&DESK, &path, access, &holder()).unwrap() }
    }

    /// The same, after another program wrote into the closed file.
    pub fn meddled(self, writes: impl FnOnce(&std::path::Path)) -> Self {
        let Self { _folder, world, workspace } = self;
        let path = workspace.path().to_owned();
        drop(workspace);
        writes(&path);
        Self { _folder, world, workspace: Workspace::open(&DESK, &path, Access::Write, &holder()).unwrap() }
    }

    pub fn edit(&mut self, edit: Value) -> Changed {
        self.world.edit(&mut self.workspace, edit)
    }

    pub fn add(&mut self, noun: &str, fields: Value) -> Changed {
        self.edit(json!({ noun: {"add": fields} }))
    }

    /// Why an edit is refused, reason by reason.
    pub fn refused(&mut self, edit: Value) -> Vec<(String, String)> {
        let fault = self.world.try_edit(&mut self.workspace, edit).unwrap_err();
        assert!(!fault.refusals().is_empty(), "{fault:?}");
        fault.refusals().iter().map(|r| (r.message.id.clone(), r.field.clone().unwrap_or_default())).collect()
    }

    /// What the first reason against an edit tells.
    pub fn reason(&mut self, edit: Value) -> Value {
        let fault = self.world.try_edit(&mut self.workspace, edit).unwrap_err();
        serde_json::to_value(&fault.refusals()[0].message.args).unwrap()
    }

    pub fn ask(&self, question: &str, args: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        self.workspace.view_json(question, args, &moment).unwrap()
    }

    pub fn one(&self, noun: &str, id: &str) -> Value {
        self.ask("register.one", json!({"noun": noun, "id": id}))
    }

    /// A draft of a document, as data.
    pub fn paper(&self, wanted: Value) -> Value {
        let moment = self.workspace.moment(self.world.at).unwrap();
        let wanted = serde_json::from_value(wanted).unwrap();
        serde_json::to_value(self.workspace.copy(&wanted, &moment).unwrap().paper).unwrap()
    }

    pub fn values(&self, noun: &str, id: &str) -> Value {
        self.one(noun, id)["row"]["values"].clone()
    }

    /// Fields whose day has passed.
    pub fn late(&self, noun: &str, id: &str) -> Value {
        self.one(noun, id)["row"]["late"].clone()
    }

    /// How many records fit a filter.
    pub fn total(&self, noun: &str, filter: Value) -> Value {
        self.ask("register.rows", json!({"noun": noun, "filter": filter}))["total"].clone()
    }

    /// How many records of a register wait.
    pub fn waiting(&self, noun: &str) -> Option<Value> {
        let all = self.ask("waiting", json!({}));
        all.as_array().unwrap().iter().find(|one| one["goal"]["noun"] == noun).map(|one| one["count"].clone())
    }
}
