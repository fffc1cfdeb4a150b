//! Lines to sign on.

use aims_core::paper::SignLine;

use super::Form;
use crate::document::{Block, Ink, Run, SignOff};

impl Form<'_> {
    /// The sign-off section.
    pub(crate) fn sign_off(&self, lines: &[SignLine]) -> Vec<Block> {
        let head = ["print-sign-capacity", "print-sign-name", "print-sign-date", "print-sign-signature"];
        let line = |line: &SignLine| {
            let who = match (line.name.as_str(), line.role.as_str()) {
                (name, "") => name.to_owned(),
                (name, role) => self.with("print-person-with-role", [("name", name.into()), ("role", role.into())]),
            };
            vec![vec![Run::plain(self.say(&line.capacity))], vec![self.own(&who)], vec![self.signed(&line.on)]]
        };
        let table = SignOff { head: head.map(|id| self.say(id)).to_vec(), lines: lines.iter().map(line).collect() };
        vec![self.heading("print-sign-off"), Block::SignOff(table)]
    }

    /// The date of a recorded approval, or that it is still to be signed.
    fn signed(&self, on: &str) -> Run {
        if on.is_empty() { Run::plain(self.say("print-to-be-signed")).ink(Ink::Soft) } else { self.day(on) }
    }
}
