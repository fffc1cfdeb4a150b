//! Issued documents, their renderings and the scans of signed copies, declared: issuing alone writes them.

use crate::kernel::declare::*;

/// `statement`, `management-review` or `gap-report`.
pub static KIND: Field<Line> = Field::new("kind").read_only();
pub static VERSION: Field<Line> = Field::new("version").kept();
pub static SUBJECT: Field<Line> = Field::new("subject").kept();
pub static LANGUAGES: Field<Inner> = Field::new("languages").kept();
pub static APPROVER_NAME: Field<Line> = Field::new("approverName").read_only();
pub static APPROVER_ROLE: Field<Line> = Field::new("approverRole").read_only();
pub static ISSUED_ON: Field<Day> = Field::new("issuedOn").read_only();
pub static EDITION: Field<Line> = Field::new("edition").kept();
pub static REVISION: Field<Number> = Field::new("revision").read_only();
pub static FROZEN: Field<File> = Field::new("frozen").read_only();
/// The journal's head before the entry that issued it.
pub static HEAD_SEQ: Field<Number> = Field::new("headSeq").read_only();
pub static HEAD_HASH: Field<Line> = Field::new("headHash").kept();
pub static HEAD_AT: Field<Line> = Field::new("headAt").kept();
/// Number and version of what it replaces.
pub static REPLACES: Field<Line> = Field::new("replaces").kept();

pub static DOCUMENTS: Register = Register {
    noun: "document",
    group: Group::Run,
    answers: &["7.5"],
    fields: &[
        &KIND, &VERSION, &SUBJECT, &LANGUAGES, &APPROVER_NAME, &APPROVER_ROLE, &ISSUED_ON, &EDITION, &REVISION,
        &FROZEN, &HEAD_SEQ, &HEAD_HASH, &HEAD_AT, &REPLACES,
    ],
    grid: &[&KIND, &VERSION, &ISSUED_ON, &APPROVER_NAME],
    edits: Edits::Closed,
    retires: false,
    called: "record.number || ' ' || record.version",
    ..Register::PLAIN
};

pub static LANGUAGE: Field<Line> = Field::new("language").kept();
pub static RENDERING_OF: Field<Link> = Field::new("document").to(&DOCUMENTS).read_only();
pub static APPROVED: Field<Flag> = Field::new("approved").read_only();
pub static PDF: Field<File> = Field::new("pdf").read_only();
pub static RENDERING_BYTES: Field<Number> = Field::new("bytes").read_only();
pub static PAGES: Field<Number> = Field::new("pages").read_only();

pub static RENDERINGS: Register = Register {
    noun: "rendering",
    group: Group::Run,
    answers: &["7.5"],
    fields: &[&LANGUAGE, &RENDERING_OF, &APPROVED, &PDF, &RENDERING_BYTES, &PAGES],
    edits: Edits::Closed,
    parent: Some(&RENDERING_OF),
    retires: false,
    called: "record.language",
    ..Register::PLAIN
};

/// File name.
pub static NAME: Field<Line> = Field::new("name").not_searched().read_only();
pub static SCAN_OF: Field<Link> = Field::new("document").to(&DOCUMENTS).read_only();
pub static CONTENT: Field<File> = Field::new("content").read_only();
pub static MEDIA_TYPE: Field<Line> = Field::new("mediaType").kept();
pub static SCAN_BYTES: Field<Number> = Field::new("bytes").read_only();
pub static NOTE: Field<Words> = Field::new("note").not_searched().read_only();

pub static SCANS: Register = Register {
    noun: "scan",
    group: Group::Run,
    answers: &["7.5"],
    fields: &[&NAME, &SCAN_OF, &CONTENT, &MEDIA_TYPE, &SCAN_BYTES, &NOTE],
    edits: Edits::Closed,
    parent: Some(&SCAN_OF),
    retires: false,
    called: "record.name",
    ..Register::PLAIN
};
