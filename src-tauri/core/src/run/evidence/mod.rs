//! Evidence: what shows that a control runs, for the period that it covers (clauses 7.5.3, 8.1, 9.1). An item is a file, a link or
//! a record; somebody vouches for it; recipes say what a record consists of and when it counts; whether a control is
//! *implemented* is computed from that and typed by nobody.
//!
//! Not here: the statement, which prints it.

mod answered;
mod answers;
mod ask;
mod asked;
mod behind;
mod blank;
mod checks;
mod counts;
mod coverage;
mod edit;
mod ended;
mod fields;
mod figures;
mod file;
mod form;
mod holds;
mod item;
mod judged;
mod proposed;
mod ran;
mod recipes;
mod register;
mod registers;
mod replies;
mod reply;
mod requests;
mod returned;
mod row;
mod shows;
mod standing;
mod stands;
mod told;
mod wanted;
mod world;

pub use answered::Answered;
pub use answers::ANSWERS;
pub use ask::{RecipeAnswer, RecipeAsk, RecipeColumn, RecipeCount, RecipeField, RecipeOption, RecipeReply, worded};
pub use asked::{Asked, AskedLast, REQUESTED};
pub use blank::{AskedColumn, AskedQuestion, sealed};
pub(crate) use counts::standings;
pub(crate) use coverage::{Covered, Quarter, covered, quarters};
pub use edit::Edit;
pub(crate) use ended::ended;
pub use fields::{
    CONTROLS, Confidence, FILE_NAME, FROM, PLACE, RECORD, STATE, SYSTEMS, State, TITLE, UNTIL, VALID_UNTIL,
};
pub(crate) use figures::{Figures, Left, figures};
pub use file::{Taken, look};
pub use proposed::{BehindRecord, EvidenceProposed, Proposed, Taken as RecordTaken};
pub(crate) use proposed::{in_registers, looked, wholly};
pub use register::{COUNTS, EVIDENCE, FOLLOWED_BY, SAME_AS, SEARCHED};
pub use replies::REPLIES;
pub use reply::form_of;
pub use requests::{AskedRecord, Requests, RequestsOf, went_out};
pub(crate) use requests::{ROUND, counts_when, effort};
pub use returned::{Returned, ReturnedAsk, ReturnedFile, ReturnedSaid, UNSENT, came_back};
pub(crate) use row::names;
pub(crate) use shows::{Named, shows, shows_duty};
pub use stands::{Stands, StandsAsk};
pub(crate) use wanted::{Wanted, all_lacking, begun, records, wanted};
pub(crate) use world::World;
