//! Core's tests in one program: linked once, run side by side.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
#[path = "../pair/mod.rs"]
mod pair;

mod acknowledgements;
mod act_cases;
mod act_matrix;
mod actions;
mod ai_act;
mod assessing;
mod backups;
mod bridge;
mod calendar;
mod catalogue;
mod committee;
mod consistency;
mod contradictions;
mod control_tests;
mod controlled;
mod covered;
mod criteria;
mod current;
mod disks;
mod door;
mod drills;
mod evidence;
mod forged;
mod forget;
mod gap;
mod gap_work;
mod governance;
mod hostile;
mod impacts;
mod incidents;
mod lifecycle;
mod lists;
mod machine;
mod medium;
mod migrate;
mod migrate_pair;
mod mutated;
<<<<<<< HEAD
mod past;
=======
mod numerals;
>>>>>>> 47e4d73efc5de8ce5462dbcff8dbbb9ab3f36e9b
mod people;
mod planted;
mod processes;
mod profile;
mod proof;
mod proposed;
mod records;
mod redact;
mod reviews;
mod risk_histories;
mod risks;
mod roadmap;
mod routes;
mod salvage;
mod sample;
mod session;
mod sheets;
mod spanish;
mod statement;
mod suppliers;
mod systems;
mod tamper;
mod templates;
mod texts;
mod trial;
mod wire;
mod word;
