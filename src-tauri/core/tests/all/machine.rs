//! Any order of edits, undo, redo, closing, backups and restores against a model that is a list and a counter.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::common::{World, author, open, person, redo, rename, undo};
use aims_core::Fault;
use aims_core::door::Workspace;
use aims_core::file::Why;
use proptest::prelude::*;

/// One step of a person's day.
#[derive(Clone, Debug)]
enum Step {
    Add(u8),
    Rename(u8, String),
    Undo,
    Redo,
    Reopen,
    Rehearse(u8),
    Backup,
    Restore(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0_u8..6).prop_map(Step::Add),
        5 => (0_u8..6, "[a-zA-ZñÑ ]{1,12}x{0,2}").prop_map(|(id, name)| Step::Rename(id, name)),
        5 => Just(Step::Undo),
        4 => Just(Step::Redo),
        1 => Just(Step::Reopen),
        1 => (0_u8..6).prop_map(Step::Rehearse),
        1 => Just(Step::Backup),
        1 => (0_u8..4).prop_map(Step::Restore),
    ]
}

type People = BTreeMap<String, String>;

/// What the program should hold: the people now, and those before and after each edit that can be taken back or repeated.
#[derive(Clone, Default)]
struct Model {
    now: People,
    back: Vec<People>,
    forth: Vec<People>,
}

impl Model {
    fn edited(&mut self, next: People) {
        self.back.push(std::mem::replace(&mut self.now, next));
        self.forth.clear();
    }

    fn undo(&mut self) -> bool {
        let Some(before) = self.back.pop() else { return false };
        self.forth.push(std::mem::replace(&mut self.now, before));
        true
    }

    fn redo(&mut self) -> bool {
        let Some(after) = self.forth.pop() else { return false };
        self.back.push(std::mem::replace(&mut self.now, after));
        true
    }
}

struct Run {
    folder: tempfile::TempDir,
    world: World,
    workspace: Option<Workspace>,
    model: Model,
    backups: Vec<(PathBuf, People)>,
}

impl Run {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new();
        let workspace = Some(world.create(&folder.path().join("a.aims")));
        Self { folder, world, workspace, model: Model::default(), backups: Vec::new() }
    }

    /// Makes an edit; true when it was not refused.
    fn edit(&mut self, edit: serde_json::Value) -> bool {
        match self.world.try_edit(self.workspace.as_mut().unwrap(), edit) {
            Ok(_) => true,
            Err(Fault::Refused(_) | Fault::NotFound { .. }) => false,
            Err(fault) => panic!("{fault:?}"),
        }
    }

    fn take(&mut self, step: &Step) {
        let key = |id: u8| format!("p{id}");
        let shelf = self.folder.path().join("backups");
        match step {
            Step::Add(id) => {
                let done = self.edit(person(&key(*id), "New"));
                assert_eq!(done, !self.model.now.contains_key(&key(*id)));
                if done {
                    let mut next = self.model.now.clone();
                    next.insert(key(*id), "New".to_owned());
                    self.model.edited(next);
                }
            }
            Step::Rename(id, name) => {
                let fits = self.model.now.contains_key(&key(*id)) && !name.trim().is_empty();
                assert_eq!(self.edit(rename(&key(*id), name)), fits, "{name:?}");
                if fits {
                    let mut next = self.model.now.clone();
                    next.insert(key(*id), name.trim().to_owned());
                    self.model.edited(next);
                }
            }
            Step::Undo => assert_eq!(self.edit(undo()), self.model.undo()),
            Step::Redo => assert_eq!(self.edit(redo()), self.model.redo()),
            Step::Reopen => {
                let head = self.workspace.take().unwrap().head().clone();
                self.workspace = Some(open(&self.folder.path().join("a.aims")));
                assert_eq!(*self.workspace.as_ref().unwrap().head(), head);
            }
            Step::Rehearse(id) => {
                let edit = serde_json::from_value(person(&key(*id), "Nobody")).unwrap();
                let (workspace, mut hands) = (self.workspace.as_mut().unwrap(), self.world.hands());
                let rehearsal = workspace.rehearse(edit, &author(), &mut hands).unwrap();
                assert_eq!(rehearsal.would_commit, !self.model.now.contains_key(&key(*id)));
            }
            Step::Backup => {
                let made = self.workspace.as_ref().unwrap().backup(&shelf, self.world.at, Why::Asked).unwrap();
                assert!(made.ok);
                self.backups.push((made.path, self.model.now.clone()));
            }
            Step::Restore(which) => {
                // The rotation may have cleared one out.
                self.backups.retain(|(path, _)| path.exists());
                let Some((path, people)) = self.backups.get(usize::from(*which) % self.backups.len().max(1)).cloned()
                else {
                    return;
                };
                let workspace = self.workspace.take().unwrap();
                let left = workspace.head().clone();
                let (restored, workspace) =
                    workspace.restore(&path, &shelf, &author(), &mut self.world.hands()).unwrap();
                assert_eq!(restored.left, Some(left));
                self.backups.push((restored.kept.unwrap().path, self.model.now.clone()));
                self.workspace = Some(workspace);
                self.model = Model { now: people, ..Model::default() };
            }
        }
    }

    fn agrees(&mut self) {
        let workspace = self.workspace.as_ref().unwrap();
        let found = self.world.people(workspace);
        let name = |one: &serde_json::Value, field: &str| one[field].as_str().unwrap().to_owned();
        let found: People = found.as_array().unwrap().iter().map(|one| (name(one, "id"), name(one, "name"))).collect();
        assert_eq!(found, self.model.now);
        assert_eq!(workspace.undo_name().unwrap().is_some(), !self.model.back.is_empty());
        assert_eq!(workspace.redo_name().unwrap().is_some(), !self.model.forth.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_workspace_is_what_the_model_says(steps in prop::collection::vec(step(), 1..60)) {
        let mut run = Run::new();
        for step in &steps {
            run.take(step);
            run.agrees();
        }
        let report = run.workspace.as_ref().unwrap().check(None).unwrap();
        prop_assert!(report.ok, "{report:?}");
    }
}
