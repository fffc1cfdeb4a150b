//! Questions and edits that go over every register: they are handed the shelf here, since what they stand in knows no list of nouns.

use super::SHELF;
use crate::door::{Act, Ask, Reader, Writer};
use crate::facts::{calendar, drafts, handover, history, home, lists, processes, session, sheets, treatment, versions};
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::Listing;

impl Ask for processes::Processes {
    const NAME: &'static str = "processes";
    type Answer = processes::ProcessesAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.map(&SHELF, reader, at)
    }
}

impl Ask for calendar::Calendar {
    const NAME: &'static str = "calendar";
    type Answer = calendar::CalendarAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.days(&SHELF, reader, at)
    }
}

impl Ask for history::History {
    const NAME: &'static str = "history";
    type Answer = Vec<history::HistoryEntry>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        self.entries(&SHELF, reader)
    }
}

impl Ask for home::Home {
    const NAME: &'static str = "home";
    type Answer = home::HomeAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.shown(&SHELF, reader, at)
    }
}

impl Ask for handover::PersonHolds {
    const NAME: &'static str = "person.holds";
    type Answer = Vec<handover::HeldRecord>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        self.held(&SHELF, reader)
    }
}

impl Act for handover::Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        self.run(&SHELF, writer)
    }
}

impl Act for treatment::Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        self.run(&SHELF, writer)
    }
}

impl Ask for drafts::Coverage {
    const NAME: &'static str = "texts.coverage";
    type Answer = Vec<drafts::CoverageRow>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.demands(&SHELF, reader, at)
    }
}

impl Ask for lists::TextLive {
    const NAME: &'static str = "text.live";
    type Answer = Listing;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.listing(&SHELF, reader, at)
    }
}

impl Ask for versions::TextCompare {
    const NAME: &'static str = "text.compare";
    type Answer = versions::TextCompared;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.compared(&SHELF, reader, at)
    }
}

impl Ask for versions::TextReturned {
    const NAME: &'static str = "text.returned";
    type Answer = versions::TextReturnedAnswer;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        self.compared(&SHELF, reader, at)
    }
}

impl Act for session::Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        self.run(&SHELF, writer)
    }
}

impl Act for sheets::Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        self.run(&SHELF, writer)
    }
}
