//! What the matrix of the EU AI Act says on paper. Nobody approves it: it is a view of a day.

use serde::{Deserialize, Serialize};

use super::Masthead;
use crate::fault::Message;

parts! {
    /// System × duty, with what shows each.
    ActPaper {
        /// Head block.
        head: Masthead,
        /// The law.
        law: String,
        /// Its day.
        as_of: String,
        /// Number and day of the gap analysis that stands beside; empty: there is none.
        gap: [String; 2],
        /// That gap analysis is not frozen.
        gap_open: bool,
        /// The Statement of Applicability in force, and its day; empty: none was approved.
        statement: [String; 2],
        /// The columns.
        systems: Vec<ActPaperSystem>,
        /// Number and name of each system that is outside the scope or retired: no column is theirs.
        beyond: Vec<String>,
        /// Duties that the AIMS bears.
        rows: Vec<ActPaperRow>,
        /// Duties outside the AIMS.
        outside: Vec<ActPaperRow>,
        /// Each duty that binds no system.
        unbound: Vec<ActPaperUnbound>,
        /// What would follow if a class with a reservation fell.
        falls: Vec<ActPaperFall>,
        /// The same records by another framework.
        frameworks: Vec<ActPaperFramework>,
        /// Number and title of every sub-clause, control and record that the paper names by its number.
        named: Vec<[String; 2]>,
    }
    /// A system.
    ActPaperSystem {
        /// `SYS-001`.
        number: String,
        /// Name.
        name: String,
        /// Outcome by code; empty while it is not classified.
        class: String,
        /// Roles by code.
        roles: Vec<String>,
        /// What stands open behind the class.
        open: Vec<Message>,
        /// What the class rests on; none: on nothing that an article names, or it is not classified.
        ground: Option<Message>,
    }
    /// What would follow if the class of a system fell.
    ActPaperFall {
        /// `SYS-001`.
        system: String,
        /// The class it would have, by code.
        class: String,
        /// Duties that would bind the organisation, by day.
        groups: Vec<ActPaperFalling>,
        /// The same of its customers, as deployers, as far as the conditions of each article hold for them.
        deployers: Vec<ActPaperFalling>,
    }
    /// Duties that would bind from one day.
    ActPaperFalling {
        /// Article and what to do.
        duties: Vec<[String; 2]>,
        /// The day; empty where only a significant change of design wakes them.
        on: String,
        /// Day before which such a change wakes nothing; empty where there is none.
        after: String,
        /// The day for a system intended for public authorities, where that is another; else empty.
        public: String,
        /// Article the day rests on.
        by: String,
    }
    /// A duty that binds no system.
    ActPaperUnbound {
        /// Article; empty where only its count is told.
        article: String,
        /// What to do, or what would call for it; empty where its article or count is told.
        text: String,
        /// Why, by code.
        reason: String,
        /// Day from which it applies, where that is the same for every system; else empty.
        date: String,
        /// Whom it would bind: roles by code.
        roles: Vec<String>,
    }
    /// A duty.
    ActPaperRow {
        /// Article.
        article: String,
        /// What to do.
        text: String,
        /// How else its day is read, where that is open; else empty.
        note: String,
        /// `duty` or `check`.
        kind: String,
        /// It forbids a practice: it is no duty to be counted.
        prohibits: bool,
        /// Whom it binds: roles by code.
        #[serde(default)]
        roles: Vec<String>,
        /// Where it is open whether it binds, or its day is disputed: the action that settles it, whose it is, its day; empty: nobody is named.
        settles: [String; 3],
        /// Day from which it applies to a system of which nothing puts it off; empty where that is not told.
        general: String,
        /// References an auditor expects.
        references: Vec<String>,
        /// A cell for each system.
        cells: Vec<ActPaperCell>,
    }
    /// A duty of a system.
    ActPaperCell {
        /// `linked`, `partly`, `missing`, `unclassified`, `open` or `none`.
        state: String,
        /// `role`, `class`, `trigger` or `derogation`, where it does not apply.
        reason: String,
        /// Day; empty while dormant.
        date: String,
        /// Day before the law was changed.
        original: String,
        /// Numbers of the items behind it.
        items: Vec<String>,
        /// Numbers of records that registers hold of what it rests on, and that nobody entered as evidence.
        held: Vec<String>,
        /// What it rests on and nothing shows.
        lacking: Vec<String>,
        /// Items that end before the class was recorded from which the duty follows, each with its last day; none: no item does.
        older: Vec<[String; 2]>,
        /// Article the day rests on.
        by: String,
        /// Where two answers contradict each other on whether it binds, the technique that the entry of the system names.
        technique: String,
        /// The day on which the class was recorded; empty: the duty follows from no class.
        class_on: String,
        /// It binds everybody, whatever the class: what is not assessed is whether the system does what it forbids.
        everybody: bool,
        /// What else is known of what it rests on.
        beside: ActPaperBeside,
    }
    /// What the gap analysis and the Statement of Applicability say of controls and sub-clauses.
    ActPaperBeside {
        /// A record shows it, and the gap analysis rates it as not conforming.
        not: Vec<String>,
        /// The same, partly conforming.
        partly: Vec<String>,
        /// No record shows it, and the gap analysis rates it as not conforming.
        bare_not: Vec<String>,
        /// The same, partly conforming.
        bare_partly: Vec<String>,
        /// A record shows it, and the gap analysis has not rated it.
        unrated: Vec<String>,
        /// Excluded by the statement in force, and decided since to apply.
        since: Vec<String>,
        /// Excluded by the statement in force.
        excluded: Vec<String>,
        /// Decided to be excluded, and in no approved version.
        decided: Vec<String>,
    }
    /// A framework.
    ActPaperFramework {
        /// `nist` or `oecd`.
        id: String,
        /// Its categories.
        lines: Vec<ActPaperCategory>,
    }
    /// A category or principle.
    ActPaperCategory {
        /// `GOVERN-1`.
        id: String,
        /// What it is about.
        title: String,
        /// `linked`, `partly` or `missing`.
        state: String,
        /// What shows it, by number; each once.
        items: Vec<String>,
        /// Controls and sub-clauses of it that something shows, and against which the gap analysis says nothing.
        shown: Vec<String>,
        /// Those that nothing shows.
        lacking: Vec<String>,
        /// What else is known of them.
        beside: ActPaperBeside,
    }
}
