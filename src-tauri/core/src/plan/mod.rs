//! Clauses 4 to 6: whose AIMS it is, where it starts, what it covers and what is decided.

pub mod acknowledgements;
pub mod aims_risks;
pub mod controlled;
pub mod controls;
pub mod criteria;
pub mod founding;
pub mod gap;
pub mod impacts;
pub mod interfaces;
pub mod isms_documents;
pub mod issues;
pub mod issuing;
pub mod objectives;
pub mod organisation;
pub mod parties;
pub mod people;
pub mod profile;
pub(crate) mod rhythm;
pub mod risks;
pub mod roles;
pub mod signing;
pub mod systems;
pub mod texts;
pub(crate) mod watch;
