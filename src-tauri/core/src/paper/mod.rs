//! Frozen papers: everything one document prints, in the language it prints, as plain data.
//!
//! A paper is made from the registers once, kept by its SHA-256 with the issued document, and handed to the
//! [`crate::hands::Press`]. What is printed never depends on anything outside it, so a reprint gives the same bytes.
//! Not here: layout, fonts, the fixed words of the forms (those are `print`'s, from the Fluent catalogue).

/// Parts of a paper: plain data, documented field by field.
macro_rules! parts {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? })*) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* })*
    };
}

mod act;
mod criteria;
mod evidence;
mod founding;
mod gap;
mod head;
mod impact;
mod incident;
mod process;
mod register;
mod review;
mod sheet;
mod slides;
mod statement;
mod text;
mod treatment;
mod wanted;

pub use head::{Despite, HeadLine, LATE, Masthead, SignLine, Standing};

use serde::{Deserialize, Serialize};

pub use act::{
    ActPaper, ActPaperBeside, ActPaperCategory, ActPaperCell, ActPaperFall, ActPaperFalling, ActPaperFramework,
    ActPaperRow, ActPaperSystem, ActPaperUnbound,
};
pub use criteria::{CriteriaPaper, ScalePart};
pub use evidence::EvidencePaper;
pub use founding::{FoundingPaper, FoundingPaperPart};
pub use gap::{
    AheadLine, AnswerLine, DutyLine, ExclusionLine, FitPart, GapLine, GapPaper, MappingLine, PhaseLine, PlanPart,
    ReuseLine, StartPart, SystemLine,
};
pub use impact::{ImpactPaper, ImpactPaperAnswer, ImpactPaperEffect, ImpactPaperSection};
pub use incident::IncidentPaper;
pub use process::ProcessPaper;
pub use register::{Below, ListCell, ListRow, Listing, Narrowed, RegisterPaper};
pub use review::{
    Also, Correction, InputCompared, InputCount, InputData, PaperAction, PaperDecision, PaperInput, Participant,
    PreviousInput, ReviewPaper, Verdict,
};
pub use sheet::{SheetBlank, SheetPaper, SheetPart, SheetPoint};
pub use slides::{Slide, SlideLine, SlidesPaper, SlidesQuestion};
pub use statement::{ChangeLine, ControlLine, DomainCount, EvidenceMark, StatementPaper, VersionLine};
pub use text::{TextPaper, TextPart};
pub use treatment::{CoverLine, LevelLine, ShareLine, TopLine, TreatmentPaper};
pub use wanted::{Copy, Wanted};

/// A document, ready to print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "document", rename_all = "kebab-case")]
pub enum Paper {
    /// Statement of Applicability (clause 6.1.3).
    Statement(Box<StatementPaper>),
    /// Minutes of a management review (clause 9.3).
    ManagementReview(Box<ReviewPaper>),
    /// Gap report of the diagnostic (phase 1).
    GapReport(Box<GapPaper>),
    /// A text of the AIMS (clause 7.5).
    Text(Box<TextPaper>),
    /// A list of a register (clause 7.5).
    Register(Box<RegisterPaper>),
    /// The process map (clause 4.4).
    Processes(Box<ProcessPaper>),
    /// Minutes of the founding session (clauses 4 to 7).
    Founding(Box<FoundingPaper>),
    /// Report on an impact assessment (clauses 6.1.4 and 8.4).
    Impact(Box<ImpactPaper>),
    /// Criteria of AI risks (clauses 6.1.1 and 6.1.2).
    Criteria(Box<CriteriaPaper>),
    /// The risk treatment plan (clauses 6.1.3 and 8.3).
    Treatment(Box<TreatmentPaper>),
    /// The index of evidence, or the sheet of a control (clause 9.1).
    Evidence(Box<EvidencePaper>),
    /// The EU AI Act by system and duty.
    Act(Box<ActPaper>),
    /// Slides of a module of training (clauses 7.2 and 7.3).
    Slides(Box<SlidesPaper>),
    /// The record of an incident (A.8.4).
    Incident(Box<IncidentPaper>),
    /// A sheet of a system (A.4 to A.10).
    Sheet(Box<SheetPaper>),
}

impl Paper {
    /// The block at its head.
    #[must_use]
    pub fn masthead(&self) -> &Masthead {
        match self {
            Self::Statement(paper) => &paper.head,
            Self::ManagementReview(paper) => &paper.head,
            Self::GapReport(paper) => &paper.head,
            Self::Text(paper) => &paper.head,
            Self::Register(paper) => &paper.head,
            Self::Processes(paper) => &paper.head,
            Self::Founding(paper) => &paper.head,
            Self::Impact(paper) => &paper.head,
            Self::Criteria(paper) => &paper.head,
            Self::Treatment(paper) => &paper.head,
            Self::Evidence(paper) => &paper.head,
            Self::Act(paper) => &paper.head,
            Self::Slides(paper) => &paper.head,
            Self::Incident(paper) => &paper.head,
            Self::Sheet(paper) => &paper.head,
        }
    }

    /// The same, to be changed.
    pub(crate) fn masthead_mut(&mut self) -> &mut Masthead {
        match self {
            Self::Statement(paper) => &mut paper.head,
            Self::ManagementReview(paper) => &mut paper.head,
            Self::GapReport(paper) => &mut paper.head,
            Self::Text(paper) => &mut paper.head,
            Self::Register(paper) => &mut paper.head,
            Self::Processes(paper) => &mut paper.head,
            Self::Founding(paper) => &mut paper.head,
            Self::Impact(paper) => &mut paper.head,
            Self::Criteria(paper) => &mut paper.head,
            Self::Treatment(paper) => &mut paper.head,
            Self::Evidence(paper) => &mut paper.head,
            Self::Act(paper) => &mut paper.head,
            Self::Slides(paper) => &mut paper.head,
            Self::Incident(paper) => &mut paper.head,
            Self::Sheet(paper) => &mut paper.head,
        }
    }

    /// Says at its head which systems of a practice that is prohibited, or may be, it speaks of: what decides about the whole of
    /// them all, any other those it names. The treatment plan says so itself.
    pub(crate) fn warn(&mut self, prohibited: &[[String; 2]]) {
        let told = match &*self {
            Self::Statement(_) | Self::ManagementReview(_) | Self::GapReport(_) => prohibited.to_vec(),
            Self::Treatment(_) => Vec::new(),
            _ if prohibited.is_empty() => Vec::new(),
            other => {
                let said = serde_json::to_string(other).unwrap_or_default();
                prohibited.iter().filter(|one| one.iter().any(|name| said.contains(name.as_str()))).cloned().collect()
            }
        };
        self.masthead_mut().prohibited = told;
    }
}
