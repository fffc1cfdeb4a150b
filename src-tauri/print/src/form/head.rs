//! Title, head block, running lines and marks.

use aims_core::paper::{AheadLine, Despite, Standing};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::Form;
use crate::document::{
    Block, Document, Grid, Heading, Ink, List, Mark, PAGE, PAGES, PageShape, Pair, Paragraph, ParagraphStyle, Picture,
    Run, Running, Title, Tone,
};
use crate::layout::picture::Pixels;

/// As many contradictions as stand on the page of the reason for issuing all the same.
const SHORT: usize = 6;

/// Largest logo on paper, in points.
const LOGO: (f32, f32) = (120.0, 42.0);

impl Form<'_> {
    /// An empty document of this form; the caller adds what it says.
    pub(crate) fn document(&self, title: &str, subject: &str, page: PageShape, blocks: Vec<Block>) -> Document {
        let head = self.head;
        let number = self
            .with("print-foot-number", [("number", head.number.clone().into()), ("version", self.version().into())]);
        let blocks = self.act_in_full(blocks);
        Document {
            lang: head.lang.clone(),
            content_lang: head.content_lang.clone(),
            title: format!("{title} {} {}", head.number, head.version),
            author: head.organisation.clone(),
            subject: self.say(subject),
            date: head.date.clone(),
            page,
            running: Running {
                head_start: vec![self.own(&head.organisation), Run::plain(format!(" · {title}"))],
                foot_start: self.foot(&number),
                foot_under: self.journal_head(),
                page_label: self.with("print-page", [("page", PAGE.into()), ("pages", PAGES.into())]),
            },
            marks: Vec::new(),
            blocks,
        }
    }

    /// The first line of the foot. Whatever page is copied, it says how far it may go.
    pub(crate) fn foot(&self, named: &str) -> Vec<Run> {
        let mut runs = vec![Run::plain(named)];
        if !self.head.classification.trim().is_empty() {
            runs.extend([Run::plain(" · "), self.own(&self.head.classification)]);
        }
        runs
    }

    /// Number, time and first 32 hex digits of the entry before the issuing one.
    fn journal_head(&self) -> Vec<Run> {
        let head = &self.head.head;
        let args = [("seq", head.seq.to_string().into()), ("at", head.local.clone().into()), ("hash", "".into())];
        vec![Run::plain(self.with("print-foot-head", args)), Run::plain(&head.hash)]
    }

    /// Marks on every page, from the standing of the record.
    pub(crate) fn marks(&self, provisional: bool) -> Vec<Mark> {
        let mark = |id: &str, tone: Tone| Mark { text: self.say(id), tone };
        let mut marks = Vec::new();
        match self.head.standing {
            Standing::Draft => marks.push(mark("print-mark-draft", Tone::Warning)),
            // The words of the organisation are in its own language: where that is the other one, only the labels are translated.
            Standing::Translation if self.head.content_lang != self.head.lang => {
                marks.push(mark("print-mark-labels", Tone::Warning));
            }
            Standing::Translation => marks.push(mark("print-mark-translation", Tone::Warning)),
            Standing::Approved | Standing::Superseded | Standing::Listed => {}
        }
        if provisional {
            marks.push(mark("print-mark-provisional", Tone::Remark));
        }
        if self.head.sample {
            marks.push(mark("print-mark-sample", Tone::Remark));
        }
        marks
    }

    /// Title and the block of facts every record carries.
    pub(crate) fn front(&self, title: &str, under: &str) -> Vec<Block> {
        self.front_of(title, under, self.facts())
    }

    /// Title and a block of facts.
    pub(crate) fn front_of(&self, title: &str, under: &str, facts: Vec<Pair>) -> Vec<Block> {
        let head = self.head;
        let organisation = if head.legal_form.is_empty() {
            head.organisation.clone()
        } else {
            format!("{} · {}", head.organisation, head.legal_form)
        };
        // A logo that cannot be drawn stops no document: it is left out, and the document says so.
        let drawn = |text: &String| STANDARD.decode(text).ok().filter(|bytes| Pixels::decode(bytes).is_ok());
        let logo = head.logo.as_ref().and_then(drawn).map(|bytes| {
            let alt = self.with("print-logo", [("organisation", head.organisation.clone().into())]);
            Picture { bytes, alt, max_width: LOGO.0, max_height: LOGO.1 }
        });
        let lost = head.logo.is_some() && logo.is_none();
        let title = Title {
            over: vec![self.own(&organisation)],
            text: title.to_owned(),
            under: vec![Run::plain(self.under(under)).ink(Ink::Soft)],
            logo,
        };
        let mut blocks = vec![Block::Title(title)];
        blocks.extend(lost.then(|| Block::small(self.say("print-logo-lost"))));
        blocks.push(Block::Grid(Grid { across: 4, pairs: facts }));
        for [number, name] in &head.prohibited {
            let args = [("number", number.clone().into()), ("name", name.clone().into())];
            blocks.push(Block::body(vec![Run::plain(self.with("treatment-prohibited", args)).strong().ink(Ink::Warn)]));
        }
        blocks
    }

    /// What stands under the title, and the standard with its edition where it is not named in it already.
    fn under(&self, under: &str) -> String {
        let standard = self.head.edition.split(':').next().unwrap_or_default();
        if under.is_empty() {
            return self.head.edition.clone();
        }
        if !standard.is_empty() && under.contains(standard) {
            under.to_owned()
        } else {
            format!("{under} · {}", self.head.edition)
        }
    }

    /// Words that lead to what contradicted itself when it was issued.
    pub(crate) fn despite_link(&self) -> Option<Run> {
        let text = self.despite_told(self.head.despite.as_ref()?);
        Some(Run::plain(text).strong().ink(Ink::Warn).to("despite"))
    }

    /// What contradicted itself when it was issued, and why it was issued all the same.
    pub(crate) fn despite(&self) -> Vec<Block> {
        let Some(despite) = &self.head.despite else { return Vec::new() };
        let (found, late) = despite.apart();
        let item = |found: &&aims_core::Message| vec![vec![Run::plain(self.message(found))]];
        let list = |found: &[&aims_core::Message]| {
            Block::List(List { numbered: false, items: found.iter().map(item).collect() })
        };
        let draft = self.head.standing == Standing::Draft;
        let words = self.with("print-despite-words", [("words", despite.words.clone().into())]);
        let mut blocks = vec![Block::Heading(Heading::new(2, self.despite_told(despite), "despite"))];
        if !found.is_empty() {
            blocks.push(list(&found));
            blocks.extend((!draft && found.len() <= SHORT).then_some(Block::Whole));
        }
        if !late.is_empty() {
            let of = |found: &aims_core::Message, name: &str| {
                found.args.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
            };
            let told = |found: &&aims_core::Message| {
                format!("{} ({})", of(found, "control"), self.short_day(&of(found, "target")))
            };
            let told: Vec<String> = late.iter().map(told).collect();
            let label = Run::plain(format!("{}: ", self.say("print-despite-late"))).strong();
            blocks.push(Block::body(vec![label, Run::plain(told.join(", "))]));
            blocks.extend((!draft).then_some(Block::Stay));
        }
        // The reason stands beside what it speaks of: a short list is not parted from it.
        // Nobody has said of a draft why it would be issued all the same.
        if !draft {
            blocks.push(Block::Paragraph(Paragraph { runs: vec![self.own(&words)], style: ParagraphStyle::Callout }));
        }
        blocks
    }

    /// How many contradictions, and how many dates that were late: two things, counted apart.
    fn despite_told(&self, despite: &Despite) -> String {
        let (found, late) = despite.apart();
        let id = match (found.is_empty(), late.is_empty()) {
            _ if self.head.standing == Standing::Draft => "print-despite-draft",
            (_, true) => "print-despite",
            (true, false) => "print-despite-only-late",
            (false, false) => "print-despite-and-late",
        };
        self.with(id, [("count", found.len().into()), ("late", late.len().into())])
    }

    /// A system that is in use ahead of what was to come first: who answers for it, what is not there, who decided.
    pub(crate) fn ahead(&self, one: &AheadLine) -> Vec<Run> {
        let named = if one.owner.is_empty() { self.say("gap-owner-none") } else { one.owner.clone() };
        let why = one.why.iter().map(|told| self.message(told)).collect::<Vec<_>>().join(" ");
        let system = Run::plain(format!("{} ({named}): ", one.system)).strong().ink(Ink::Warn);
        vec![system, Run::plain(why).ink(Ink::Warn)]
    }

    /// What is to be done about it, by whom, and who decides on which day: where no action says so, that no day is set.
    pub(crate) fn ahead_doing(&self, one: &AheadLine) -> Vec<Run> {
        if one.doing.is_empty() {
            return Vec::new();
        }
        let what = one.doing.iter().map(|told| self.message(told)).collect::<Vec<_>>().join(" ");
        let args = [
            ("what", what.into()),
            ("named", i64::from(!one.owner.is_empty()).into()),
            ("owner", one.owner.clone().into()),
            ("planned", self.planned(one).into()),
        ];
        vec![Run::plain(self.with("ahead-doing", args))]
    }

    /// Who decides about a system in use ahead of a decision, and when, or that no day is set.
    pub(crate) fn planned(&self, one: &AheadLine) -> String {
        one.planned.as_ref().map_or_else(|| self.say("ahead-planned-none"), |told| self.message(told))
    }

    /// Which document it is, in which version, and where it stands.
    pub(crate) fn identity(&self) -> Vec<Pair> {
        let head = self.head;
        let (standing, ink) = match head.standing {
            Standing::Draft => ("print-standing-draft", Ink::Warn),
            Standing::Approved if self.provisional => ("print-standing-provisional", Ink::Warn),
            Standing::Approved => ("print-standing-approved", Ink::Ok),
            Standing::Translation => ("print-standing-translation", Ink::Warn),
            Standing::Superseded => ("print-standing-superseded", Ink::Soft),
            Standing::Listed => ("list-standing", Ink::Soft),
        };
        vec![
            Pair::new(self.say("print-document"), Run::plain(&head.number).strong()),
            Pair::new(self.say("print-version"), Run::plain(self.version()).strong()),
            Pair::new(self.say("print-status"), Run::plain(self.say(standing)).ink(ink).strong()),
        ]
    }

    pub(crate) fn facts(&self) -> Vec<Pair> {
        let head = self.head;
        let mut facts = self.identity();
        facts.extend([
            Pair::new(self.say("print-date"), self.long_day(&head.date)),
            Pair::new(self.say("print-owner"), self.own_or(&head.owner, "print-not-named")),
            Pair::new(self.say("print-approver"), self.approver()),
            Pair::new(self.say("print-classification"), self.own_or(&head.classification, "print-not-classified")),
        ]);
        // Where its document holds it, a paper that is not about the scope names that; and has no room to say that it replaces nothing.
        let named = head.scope.trim().is_empty();
        if !(named && head.replaces.trim().is_empty()) {
            facts.push(Pair::new(self.say("print-replaces"), self.own_or(&head.replaces, "print-replaces-nothing")));
        }
        facts.push(if named { self.scope_named() } else { self.scope_told() });
        facts
    }

    /// The day a list is of, and under it the day of the last entry, where that is another one: nothing in it is newer.
    pub(crate) fn as_of(&self) -> Pair {
        let (day, entry) = (&self.head.date, &self.head.head);
        let last = entry.local.get(..10).unwrap_or_default();
        let mut pair = Pair::new(self.say("list-as-of"), self.long_day(day));
        let told = || self.with("list-as-of-entry", [("on", self.long_day(last).into())]);
        pair.value.extend((!last.is_empty() && last != day).then(|| vec![Run::plain(told()).small().ink(Ink::Soft)]));
        pair
    }

    /// The scope with its document, version and day.
    pub(crate) fn scope_told(&self) -> Pair {
        Pair { value: self.scope(), ..Pair::new(self.say("print-scope"), "") }.wide()
    }

    /// The scope under its document, version and day: a line less where room is short.
    pub(crate) fn scope_headed(&self) -> Pair {
        if self.head.scope.trim().is_empty() {
            return self.scope_told();
        }
        let from: String = self.scope_from().iter().map(|run| run.text.as_str()).collect();
        let value = self.own_lines(&self.head.scope);
        Pair { value, ..Pair::new(format!("{} · {from}", self.say("print-scope")), "") }
    }

    /// Where the scope stands, for what is about a part of it.
    pub(crate) fn scope_named(&self) -> Pair {
        let head = &self.head;
        let written = [&head.scope, &head.scope_document, &head.scope_on].iter().any(|said| !said.trim().is_empty());
        let value = if written { vec![self.scope_from()] } else { self.scope() };
        Pair { value, ..Pair::new(self.say("print-scope"), "") }
    }

    fn scope(&self) -> Vec<Vec<Run>> {
        if self.head.scope.trim().is_empty() {
            return vec![vec![Run::plain(self.say("print-not-written")).ink(Ink::Soft)]];
        }
        let mut lines = self.own_lines(&self.head.scope);
        // Where it comes from stands right behind it.
        if let Some(last) = lines.last_mut() {
            last.push(Run::plain(" "));
            last.extend(self.scope_from().into_iter().map(|run| run.small().ink(Ink::Soft)));
        }
        lines
    }

    /// The document that holds the scope, its version and its day.
    fn scope_from(&self) -> Vec<Run> {
        let (version, on) = (self.head.scope_version.clone(), self.head.scope_on.clone());
        // Without a document the program holds the scope: what stands is said whole, and not as a document that is missing.
        if self.head.scope_document.trim().is_empty() {
            let stands = match (version.is_empty(), on.is_empty()) {
                (_, true) => "none",
                (true, false) => "written",
                (false, false) => "approved",
            };
            let args = [("stands", stands.into()), ("version", version.into()), ("on", on.into())];
            return vec![Run::plain(self.with("print-scope-unnumbered", args)).ink(Ink::Soft)];
        }
        let since = match (version.is_empty(), on.is_empty()) {
            (_, true) => String::new(),
            (true, false) => self.with("print-scope-since", [("on", on.into())]),
            (false, false) => self.with("print-scope-version", [("version", version.into()), ("on", on.into())]),
        };
        let mut from = vec![self.own(&self.head.scope_document)];
        from.extend((!since.is_empty()).then(|| Run::plain(format!(" · {since}"))));
        from
    }

    /// The version, and that it is a draft.
    fn version(&self) -> String {
        match self.head.standing {
            Standing::Draft => self.with("print-version-draft", [("version", self.head.version.clone().into())]),
            Standing::Approved | Standing::Translation | Standing::Superseded | Standing::Listed => {
                self.head.version.clone()
            }
        }
    }

    /// The same for what names no title of the standard: the record, its translation, and whom to ask.
    pub(crate) fn back_short(&self) -> Vec<Block> {
        self.ending(false)
    }

    /// What a reader should know about the record itself, in one paragraph at the end.
    pub(crate) fn back(&self) -> Vec<Block> {
        self.ending(true)
    }

    /// `titled`: the paper names titles of the standard.
    fn ending(&self, titled: bool) -> Vec<Block> {
        let seq = self.head.head.seq;
        let note = match self.head.standing {
            Standing::Draft => self.with("print-head-note-draft", [("seq", seq.to_string().into())]),
            Standing::Listed => {
                let day = self.head.head.local.get(..10).unwrap_or_default();
                self.with("list-head-note", [("seq", seq.to_string().into()), ("on", self.long_day(day).into())])
            }
            Standing::Approved | Standing::Translation | Standing::Superseded => {
                let args = [("seq", seq.to_string().into()), ("next", (seq + 1).to_string().into())];
                self.with("print-head-note", args)
            }
        };
        let [owner, contact] = [&self.head.owner, &self.head.contact].map(String::clone);
        let edition = [("edition", self.head.edition.clone().into())];
        let translated = self.head.standing == Standing::Translation;
        let told = [
            translated.then(|| self.say("print-translation-note")),
            Some(note),
            titled.then(|| self.with("print-edition-note", edition)),
            (!contact.is_empty())
                .then(|| self.with("print-contact", [("owner", owner.into()), ("contact", contact.into())])),
        ];
        let told: Vec<String> = told.into_iter().flatten().collect();
        // It ends the document where that ends: never on a page of its own.
        vec![Block::Stay, Block::small(told.join(" "))]
    }
}
