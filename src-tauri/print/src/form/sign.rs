//! Who stands behind a document, and what of it the program recorded. A copy bears no signature and asks for none.

use aims_core::paper::{SignLine, Standing};

use super::Form;
use crate::document::{Block, Cell, Column, Ink, Row, Run, Table};

impl Form<'_> {
    /// Who approved it, with the role.
    pub(crate) fn approver(&self) -> Run {
        let head = self.head;
        let approver = match (head.approver.as_str(), head.approver_role.as_str()) {
            ("", _) => String::new(),
            (name, "") => name.to_owned(),
            (name, role) => self.with("print-person-with-role", [("name", name.into()), ("role", role.into())]),
        };
        self.own_or(&approver, "print-not-yet-approved")
    }

    /// The sign-off section.
    pub(crate) fn sign_off(&self, lines: &[SignLine]) -> Vec<Block> {
        let head = ["print-sign-capacity", "print-sign-name", "print-sign-recorded"];
        let row = |line: &SignLine| {
            let who = match (line.name.as_str(), line.role.as_str()) {
                (name, "") => name.to_owned(),
                (name, role) => self.with("print-person-with-role", [("name", name.into()), ("role", role.into())]),
            };
            Row::cells(vec![
                Cell::of(self.say(&line.capacity)),
                Cell::of(self.own_or(&who, "print-nobody-yet")),
                Cell::of(self.recorded(line)),
            ])
        };
        let table = Table {
            summary: self.say("print-sign-off"),
            columns: vec![Column::new(1.6, 90.0), Column::new(2.6, 130.0), Column::new(2.6, 130.0)],
            head: vec![head.map(|id| Cell::of(self.say(id))).to_vec()],
            rows: lines.iter().map(row).collect(),
            row_header: Some(0),
        };
        let draft = self.head.standing == Standing::Draft;
        let unsigned = self.say(if draft { "print-sign-draft" } else { "print-sign-unsigned" });
        // It never stands on a page of its own, without a line of what was approved.
        let signed = [self.heading("print-sign-off"), Block::Table(table), Block::Stay, Block::small(unsigned)];
        std::iter::once(Block::Stay).chain(signed).chain([Block::Stay]).collect()
    }

    /// That an approval is recorded and when; that it is not; of everybody else that they are named.
    fn recorded(&self, line: &SignLine) -> Run {
        match (line.on.as_str(), line.capacity.as_str()) {
            ("", "sign-approved") => Run::plain(self.say("print-not-yet-approved")).ink(Ink::Soft),
            ("", _) => Run::plain(self.say("print-sign-named")).ink(Ink::Soft),
            // Data protection advises and approves nothing.
            (on, "impact-officer") => Run::plain(self.with("print-sign-opinion", [("on", on.into())])),
            (on, _) => Run::plain(self.with("print-sign-approval", [("on", on.into())])),
        }
    }
}
