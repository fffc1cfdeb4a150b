//! The papers of the house: each kind of document, what it is about, and how its draft is made.

use super::SHELF;
use crate::check::reviews;
use crate::facts::{
    act_matrix, assessing, coverage, findings, incident_record, lists, literacy, processes, session, sheets, treatment,
};
use crate::paper::Paper;
use crate::plan::issuing::Printed;
use crate::plan::{criteria, gap, texts};
use crate::run::statement;

/// Documents that can be printed.
pub(super) static PAPERS: &[Printed] = &[
    Printed {
        kind: "statement",
        subject: |_, _| Ok(statement::SUBJECT.to_owned()),
        draft: |reader, _, _, lang, at| Ok(Paper::Statement(Box::new(statement::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "management-review",
        subject: |reader, wanted| reviews::resolve(reader, wanted.review.as_deref(), wanted.draft, false),
        draft: |reader, _, id, lang, at| {
            Ok(Paper::ManagementReview(Box::new(reviews::draft_paper(reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: reviews::COMMITTEE,
        subject: |reader, wanted| reviews::resolve(reader, wanted.review.as_deref(), wanted.draft, true),
        draft: |reader, _, id, lang, at| {
            Ok(Paper::ManagementReview(Box::new(reviews::draft_paper(reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: "gap-report",
        subject: |reader, wanted| Ok(gap::resolve(reader, wanted.run.as_deref())?.id),
        draft: |reader, _, id, lang, at| Ok(Paper::GapReport(Box::new(findings::draft_paper(reader, id, lang, at)?))),
    },
    Printed {
        kind: "text",
        subject: texts::resolve,
        draft: |reader, _, id, lang, at| {
            let live = |part: &str| lists::live(&SHELF, part, reader, at);
            Ok(Paper::Text(Box::new(texts::draft_paper(reader, id, lang, at, &live)?)))
        },
    },
    Printed {
        kind: "processes",
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| {
            Ok(Paper::Processes(Box::new(processes::draft_paper(&SHELF, reader, lang, at)?)))
        },
    },
    Printed {
        kind: "founding-minutes",
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Founding(Box::new(session::draft_paper(&SHELF, reader, lang, at)?))),
    },
    Printed {
        kind: assessing::REPORT,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: assessing::EXTRACT,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: assessing::FRIA,
        subject: assessing::resolve,
        draft: |reader, wanted, id, lang, at| {
            Ok(Paper::Impact(Box::new(assessing::draft_paper(reader, wanted, id, lang, at)?)))
        },
    },
    Printed {
        kind: criteria::KIND,
        subject: |_, _| Ok(criteria::NUMBER.to_owned()),
        draft: |reader, _, _, lang, at| Ok(Paper::Criteria(Box::new(criteria::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "treatment-plan",
        subject: |_, _| Ok(treatment::NUMBER.to_owned()),
        draft: |reader, _, _, lang, at| {
            Ok(Paper::Treatment(Box::new(treatment::draft_paper(&SHELF, reader, lang, at)?)))
        },
    },
    Printed {
        kind: "evidence-index",
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Evidence(Box::new(coverage::index_paper(&SHELF, reader, lang, at)?))),
    },
    Printed {
        kind: "control-sheet",
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
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Act(Box::new(act_matrix::draft_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "literacy-table",
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Register(Box::new(literacy::table_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "module-slides",
        subject: literacy::module_key,
        draft: |reader, _, id, lang, at| Ok(Paper::Slides(Box::new(literacy::slides_paper(reader, id, lang, at)?))),
    },
    Printed {
        kind: "incident-record",
        subject: incident_record::resolve,
        draft: |reader, _, id, lang, at| {
            Ok(Paper::Incident(Box::new(incident_record::draft_paper(&SHELF, reader, id, lang, at)?)))
        },
    },
    Printed {
        kind: "master-list",
        subject: |_, _| Ok(String::new()),
        draft: |reader, _, _, lang, at| Ok(Paper::Register(Box::new(lists::master_paper(reader, lang, at)?))),
    },
    Printed {
        kind: "asked-list",
        subject: |_, _| Ok(String::new()),
        draft: |reader, wanted, _, lang, at| {
            Ok(Paper::Register(Box::new(lists::asked_paper(reader, wanted, lang, at)?)))
        },
    },
    Printed {
        kind: "register",
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
        subject: sheets::resolve,
        draft: |reader, wanted, id, lang, at| {
            let about = (wanted.kind.as_str(), id);
            Ok(Paper::Sheet(Box::new(sheets::draft_paper(&SHELF, reader, about, lang, at)?)))
        },
    }
}
