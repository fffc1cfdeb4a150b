//! Lives and acts: what a person decides about a record, under a name, whatever road set the field.

use super::{AnyField, Code, Codes, Field, FieldDef, Stamp};
use crate::fault::Result;
use crate::kernel::{Draft, Refusals};

/// A rule over a draft: notes every reason against it.
pub type Rule = fn(&Draft<'_>, &mut Refusals) -> Result<()>;

/// What follows from a patch before the rules look at it.
pub type Settle = fn(&mut Draft<'_>) -> Result<()>;

/// An argument of an act: a field that comes with it.
pub struct Take {
    /// Name among the arguments.
    pub name: &'static str,
    /// The field it sets.
    pub field: &'static dyn AnyField,
    /// The reason to refuse it empty; an empty text: it may be left out.
    pub needed: &'static str,
}

impl Take {
    /// An argument that may be left out.
    #[must_use]
    pub const fn new(name: &'static str, field: &'static dyn AnyField) -> Self {
        Self { name, field, needed: "" }
    }
}

/// A decision about a record, with a name.
pub struct Act {
    /// Its verb on the wire.
    pub verb: &'static str,
    /// What stands against it.
    pub guards: &'static [Rule],
    /// What it takes.
    pub takes: &'static [Take],
    /// Where who and when go.
    pub stamps: Option<&'static dyn AnyField>,
    /// The facts it is made on.
    pub rests_on: &'static [&'static dyn AnyField],
    /// What it sets besides.
    pub settle: Option<Settle>,
    /// The reason to refuse it from another state; takes the record's number.
    pub elsewhere: &'static str,
    /// Another way to do what a step before it does, for many at once: a record by itself does not offer it.
    pub for_many: bool,
    /// It leads off the way: never what there is to do next.
    pub aside: bool,
}

impl Act {
    /// An act without conditions.
    #[must_use]
    pub const fn new(verb: &'static str) -> Self {
        Self {
            verb,
            guards: &[],
            takes: &[],
            stamps: None,
            rests_on: &[],
            settle: None,
            elsewhere: "refuse-step-from",
            for_many: false,
            aside: false,
        }
    }

    /// What stands against it.
    #[must_use]
    pub const fn guards(mut self, guards: &'static [Rule]) -> Self {
        self.guards = guards;
        self
    }

    /// What it takes.
    #[must_use]
    pub const fn takes(mut self, takes: &'static [Take]) -> Self {
        self.takes = takes;
        self
    }

    /// Where who and when go.
    #[must_use]
    pub const fn stamps(mut self, field: &'static Field<Stamp>) -> Self {
        self.stamps = Some(field);
        self
    }

    /// The facts it is made on.
    #[must_use]
    pub const fn rests_on(mut self, fields: &'static [&'static dyn AnyField]) -> Self {
        self.rests_on = fields;
        self
    }

    /// The reason to refuse it from another state.
    #[must_use]
    pub const fn elsewhere(mut self, id: &'static str) -> Self {
        self.elsewhere = id;
        self
    }

    /// Another way to do what a step before it does, for many at once.
    #[must_use]
    pub const fn for_many(mut self) -> Self {
        self.for_many = true;
        self
    }

    /// It leads off the way: never what there is to do next.
    #[must_use]
    pub const fn aside(mut self) -> Self {
        self.aside = true;
        self
    }

    /// What it sets besides.
    #[must_use]
    pub const fn settle(mut self, settle: Settle) -> Self {
        self.settle = Some(settle);
        self
    }
}

/// A step of a life: an act that leads from a state to another.
pub struct Step<C: 'static> {
    /// The act.
    pub act: Act,
    /// From where.
    pub from: &'static [C],
    /// To where.
    pub to: C,
}

/// The states of a record and the steps between them.
pub struct Life<C: Codes> {
    /// The field that holds the state. Nothing but a step sets it.
    pub field: &'static Field<Code<C>>,
    /// Where a record begins.
    pub first: C,
    /// The steps.
    pub steps: &'static [Step<C>],
}

/// A step without the type of its states.
pub struct StepView<'a> {
    /// The act.
    pub act: &'a Act,
    /// Codes of the states it leads from.
    pub from: Vec<&'static str>,
    /// Code of the state it leads to.
    pub to: &'static str,
}

/// A life without the type of its states.
pub trait AnyLife: Sync {
    /// The field that holds the state.
    fn field(&self) -> &FieldDef;
    /// Code of the state a record begins with.
    fn first(&self) -> &'static str;
    /// The steps.
    fn steps(&self) -> Vec<StepView<'_>>;
}

impl<C: Codes> AnyLife for Life<C> {
    fn field(&self) -> &FieldDef {
        self.field.def()
    }

    fn first(&self) -> &'static str {
        self.first.code()
    }

    fn steps(&self) -> Vec<StepView<'_>> {
        let view = |step: &'static Step<C>| StepView {
            act: &step.act,
            from: step.from.iter().map(|state| state.code()).collect(),
            to: step.to.code(),
        };
        self.steps.iter().map(view).collect()
    }
}
