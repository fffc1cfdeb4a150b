//! Collecting the types that cross to the page, as TypeScript: each stands once, in order of its name.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by name, and the map of questions.
pub struct Collected {
    config: Config,
    declared: BTreeMap<String, String>,
    views: String,
}

impl Default for Collected {
    fn default() -> Self {
        let config = Config::new().with_large_int("number");
        Self { config, declared: BTreeMap::new(), views: String::new() }
    }
}

impl Collected {
    /// Adds a type and everything it rests on.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        self.visit::<T>();
    }

    /// Adds a type and says its name.
    pub fn named<T: TS + 'static>(&mut self) -> String {
        self.add::<T>();
        T::name(&self.config)
    }

    /// Adds a type by name and text.
    pub fn declare(&mut self, name: &str, declaration: String) {
        self.declared.insert(name.to_owned(), declaration);
    }

    /// Adds a question with its answer.
    pub fn question<Q: TS + 'static, A: TS + 'static>(&mut self, name: &str) {
        let (args, answer) = (self.named::<Q>(), self.named::<A>());
        self.views.push_str(&format!("  \"{name}\": {{ args: {args}; answer: {answer} }};\n"));
    }

    /// The whole file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text =
            String::from("// What crosses the bridge. Generated from core by `cargo xtask generate`; do not edit.\n\n");
        for declaration in self.declared.values() {
            text.push_str("export ");
            text.push_str(&without_comments(declaration));
            text.push('\n');
        }
        text.push_str("\nexport type Views = {\n");
        text.push_str(&self.views);
        text.push_str("};\n");
        text
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
