//! The words in which a register is declared. A noun imports all of them: `use crate::kernel::declare::*`.
//!
//! Declarations are data: statics of typed handles, nothing derived, nothing generated per register.

mod codes;
mod def;
mod field;
mod life;
mod register;

pub(crate) use codes::codes;
pub use codes::{CodeList, Codes};
pub use def::{AnyField, FieldDef, Kind, Shape, Taking};
pub use field::{
    Anchor, Blocks, Code, CodeSet, Day, Field, File, Flag, Inner, Line, Link, Links, Money, Number, Person, Place,
    Stamp, Typed, Words, YesNo,
};
pub use life::{Act, AnyLife, Life, Rule, Settle, Step, StepView, Take};
pub use register::{Edits, FormGroup, Group, List, Register, Rows, Then};

pub use crate::fault::Result;
pub use crate::kernel::{Draft, Record, Refusals, whole};
