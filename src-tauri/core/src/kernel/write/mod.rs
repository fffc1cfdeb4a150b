//! Writing: every road leads through [`put`], so that rules, stamps, links and follow-ups cannot be passed by.

mod act;
mod add;
mod amend;
mod edit;
mod import;
mod leave;
mod many;
mod moot;
mod propose;
mod put;
mod take;

pub use act::{perform, reaffirm};
pub use amend::{patch, said};
pub use edit::{RegisterEdit, deed};
pub use import::{RowIn, rows_in};
pub use leave::discard;
pub use propose::{ProposalEdit, propose, proposed, take_back, withdraw};
pub use put::{add_with, change, insert, stored};
