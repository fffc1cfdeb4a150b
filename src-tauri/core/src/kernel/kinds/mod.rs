//! What a field can take. One file a kind; each owns everything about itself: its column, reading what a person or a cell says,
//! telling it, filtering and ordering by it, its type on the page.

mod anchor;
mod code;
mod day;
mod flag;
mod link;
mod number;
mod rich;
mod stamp;
mod test;
mod text;

pub use anchor::{ANCHOR, anchored};
pub use code::{CODE, CODE_SET, YES_NO};
pub use day::DAY;
pub use flag::FLAG;
pub use link::{FILE, LINK, LINKS, PERSON};
pub use number::{MONEY, NUMBER};
pub use rich::RICH;
pub use stamp::{STAMP, Stamped, stamped};
pub use test::Test;
pub use text::{INNER, LINE, PLACE, WORDS};
