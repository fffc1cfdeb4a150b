//! The words in which a register is declared. A noun imports all of them: `use crate::kernel::declare::*`.
//!
//! Declarations are data: statics of typed handles, nothing derived, nothing generated per register.

mod codes;
mod field;
mod life;
mod register;

pub use codes::{CodeList, Codes};
pub use field::{
    Anchor, AnyField, Code, CodeSet, Day, Field, FieldDef, File, Flag, Inner, Line, Link, Links, Money, Number, Person,
    Place, Stamp, Typed, Words, YesNo,
};
pub use life::{Act, AnyLife, Life, Rule, Settle, Step, StepView, Take};
pub use register::{Edits, FormGroup, Group, Register, Rows, Then};

pub use crate::codes;
pub use crate::fault::Result;
pub use crate::kernel::{Draft, Record, Refusals};
