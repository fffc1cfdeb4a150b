//! The papers of the house: each kind of document, what it is about, and how its draft is made.

use super::SHELF;
use crate::check::reviews;
use crate::door::{Ask, Reader};
use crate::facts::{
    act_matrix, assessing, coverage, findings, incident_record, lists, literacy, processes, session, sheets, treatment,
};
use crate::fault::Result;
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::paper::Paper;
use crate::plan::issuing::{self, DocumentRow, Documents, Printed};
use crate::plan::{controls, criteria, founding, gap, impacts, organisation, risks, systems, texts};
use crate::run::{evidence, incidents, statement, training};

impl Ask for Documents {
    const NAME: &'static str = "documents.list";
    type Answer = Vec<DocumentRow>;

    fn answer(self, reader: &Reader<'_>, _: &Moment) -> Result<Self::Answer> {
        self.listed(reader, PAPERS)
    }
}

/// Documents that can be printed.
pub(super) static PAPERS: &[Printed] = &[
    Printed {
        kind: "statement",
        about: &statement::VERSIONS,
        subject: |_, _| Ok(statement::SUBJECT.to_owned()),
        draft: |reader, _, _, lang, at| Ok(Paper::Statement(Box::new(statement::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "management-review",
        about: &reviews::REVIEWS,
        subject: |reader, wanted| reviews::resolve(reader, wanted.review.as_deref(), wanted.draft, false),
        draft: |reader, _, id, lang, at| {
            Ok(Paper::ManagementReview(Box::new(reviews::draft_paper(reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: reviews::COMMITTEE,
        about: &reviews::REVIEWS,
        subject: |reader, wanted| reviews::resolve(reader, wanted.review.as_deref(), wanted.draft, true),
        draft: |reader, _, id, lang, at| {
            Ok(Paper::ManagementReview(Box::new(reviews::draft_paper(reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: "gap-report",
        about: &gap::RUNS,
        subject: |reader, wanted| Ok(gap::resolve(reader, wanted.run.as_deref())?.id),
        draft: |reader, _, id, lang, at| Ok(Paper::GapReport(Box::new(findings::draft_paper(reader, id, lang, at)?))),
    },
    Printed {
        kind: "text",
        about: &texts::TEXTS,
        subject: texts::resolve,
        draft: |reader, _, id, lang, at| {
            let live = |part: &str| lists::live(&SHELF, part, reader, at);
            Ok(Paper::Text(Box::new(texts::draft_paper(reader, id, lang, at, &live)?)))
        },
    },
    Printed {
        kind: "processes",
        about: &organisation::ORGANISATION,
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| {
            Ok(Paper::Processes(Box::new(processes::draft_paper(&SHELF, reader, lang, at)?)))
        },
    },
    Printed {
        kind: "founding-minutes",
        about: &founding::FOUNDING,
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Founding(Box::new(session::draft_paper(&SHELF, reader, lang, at)?))),
    },
    Printed {
        kind: assessing::REPORT,
        about: &impacts::IMPACTS,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: assessing::EXTRACT,
        about: &impacts::IMPACTS,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: assessing::FRIA,
        about: &impacts::IMPACTS,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: criteria::KIND,
        about: &criteria::CRITERIA,
        subject: |_, _| Ok(criteria::NUMBER.to_owned()),
        draft: |reader, _, _, lang, at| Ok(Paper::Criteria(Box::new(criteria::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "treatment-plan",
        about: &risks::PLANS,
        subject: |_, _| Ok(treatment::NUMBER.to_owned()),
        draft: |reader, _, _, lang, at| {
            Ok(Paper::Treatment(Box::new(treatment::draft_paper(&SHELF, reader, lang, at)?)))
        },
    },
    Printed {
        kind: "evidence-index",
        about: &evidence::EVIDENCE,
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Evidence(Box::new(coverage::index_paper(&SHELF, reader, lang, at)?))),
    },
    Printed {
        kind: "control-sheet",
        about: &controls::CONTROLS,
        subject: coverage::resolve,
        draft: |reader, _, id, lang, at| {
            Ok(Paper::Evidence(Box::new(coverage::control_paper(&SHELF, reader, id, lang, at)?)))
        },
    },
    sheet("technical-file"),
    sheet("user-information"),
    sheet("resource-sheet"),
    sheet("data-sheet"),
    sheet("oversight-sheet"),
    sheet("log-sheet"),
    sheet("supplier-split"),
    Printed {
        kind: act_matrix::TABLE,
        about: &ai_act::CLASSIFICATIONS,
        subject: |_, _| Ok(String::new()),
        draft: |reader, wanted, _, lang, at| {
            Ok(Paper::Act(Box::new(act_matrix::draft_paper(&SHELF, reader, &wanted.kind, lang, at)?)))
        },
    },
    Printed {
        kind: act_matrix::SEEN,
        about: &ai_act::CLASSIFICATIONS,
        subject: |_, _| Ok(String::new()),
        draft: |reader, wanted, _, lang, at| {
            Ok(Paper::Act(Box::new(act_matrix::draft_paper(&SHELF, reader, &wanted.kind, lang, at)?)))
        },
    },
    Printed {
        kind: "literacy-table",
        about: &training::TRAININGS,
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Register(Box::new(literacy::table_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "module-slides",
        about: &training::MODULES,
        subject: literacy::module_key,
        draft: |reader, _, id, lang, at| Ok(Paper::Slides(Box::new(literacy::slides_paper(reader, id, lang, at)?))),
    },
    Printed {
        kind: "incident-record",
        about: &incidents::INCIDENTS,
        subject: incident_record::resolve,
        draft: |reader, _, id, lang, at| {
            Ok(Paper::Incident(Box::new(incident_record::draft_paper(&SHELF, reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: "master-list",
        about: &issuing::DOCUMENTS,
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Register(Box::new(lists::master_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "asked-list",
        about: &evidence::EVIDENCE,
        subject: |_, _| Ok(String::new()),
        draft: |reader, wanted, _, lang, at| {
            Ok(Paper::Register(Box::new(lists::asked_paper(reader, wanted, lang, at)?)))
        },
    },
    Printed {
        kind: "register",
        about: &issuing::DOCUMENTS,
        subject: |_, wanted| lists::resolve(&SHELF, wanted),
        draft: |reader, wanted, noun, lang, at| {
            Ok(Paper::Register(Box::new(lists::draft_paper(&SHELF, reader, wanted, noun, lang, at)?)))
        },
    },
];

/// A sheet of a system.
const fn sheet(kind: &'static str) -> Printed {
    Printed {
        kind,
        about: &systems::SYSTEMS,
        subject: sheets::resolve,
        draft: |reader, wanted, id, lang, at| {
            let about = (wanted.kind.as_str(), id);
            Ok(Paper::Sheet(Box::new(sheets::draft_paper(&SHELF, reader, about, lang, at)?)))
        },
    }
}
