//! The types that cross to the page, as TypeScript: every question with its answer, and every edit.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use super::views::visit_views;
use super::{Changed, Edit, Founding, Rehearsal};
use crate::documents::Wanted;
use crate::fault::{Holder, Message, Refusal};
use crate::file::{Backup, CheckReport};
use crate::sheet::SheetRead;

/// Declarations by name, so that each type stands once and the file is in order.
pub(super) struct Collected {
    config: Config,
    declared: BTreeMap<String, String>,
    views: String,
}

impl Collected {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }

    pub(super) fn question<Q: TS + 'static, A: TS + 'static>(&mut self, name: &str) {
        self.add::<Q>();
        self.add::<A>();
        let (args, answer) = (Q::name(&self.config), A::name(&self.config));
        self.views.push_str(&format!("  \"{name}\": {{ args: {args}; answer: {answer} }};\n"));
    }
}

impl TypeVisitor for Collected {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types of ours have a place of their own; numbers, lists and the like are written where they are used.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.declared.contains_key(&name) {
                return;
            }
            self.declared.insert(name, T::decl(&self.config));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// The whole file.
#[must_use]
pub fn wire_types() -> String {
    let mut all =
        Collected { config: Config::new().with_large_int("number"), declared: BTreeMap::new(), views: String::new() };
    visit_views(&mut all);
    all.add::<Edit>();
    all.add::<Changed>();
    all.add::<Rehearsal>();
    all.add::<Founding>();
    all.add::<Wanted>();
    all.add::<crate::chart::Chart>();
    all.add::<CheckReport>();
    all.add::<Backup>();
    all.add::<Holder>();
    all.add::<Message>();
    all.add::<Refusal>();
    all.add::<SheetRead>();
    let mut text =
        String::from("// What crosses the bridge. Generated from core by `cargo xtask generate`; do not edit.\n\n");
    for declaration in all.declared.values() {
        text.push_str("export ");
        text.push_str(&without_comments(declaration));
        text.push('\n');
    }
    text.push_str("\nexport type Views = {\n");
    text.push_str(&all.views);
    text.push_str("};\n");
    text
}

/// The documentation stays with the Rust types; the page needs the shapes on one line each.
fn without_comments(declaration: &str) -> String {
    let mut text = String::new();
    let mut rest = declaration;
    while let Some((before, after)) = rest.split_once("/**") {
        text.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
