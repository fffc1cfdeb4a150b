//! What the program drafts from what it knows: data in both languages with the facts each rests on. Nothing of it counts:
//! it becomes proposals, and a person confirms, changes or throws away each.

pub mod grounds;
