//! `documents.master`: the master list of documented information (7.5.3): texts, controlled documents of the organisation and from
//! outside, and what was issued, each in the version that holds.

use rusqlite::Row as SqlRow;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, RegisterPaper};

/// Asks for the master list.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct Master {}

/// A document that is under control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct MasterRow {
    /// `issued`, `texts`, `own`, `outside`; `drafts`: nothing of it was approved yet.
    pub group: String,
    /// Register.
    pub noun: String,
    /// Key.
    pub id: String,
    /// Number.
    pub number: String,
    /// Title in the organisation's words; empty: what is issued is called by its kind.
    pub title: String,
    /// The message that is its kind: `textKind.policy`.
    pub kind: String,
    /// Version that holds; empty: none yet.
    pub version: String,
    /// The message that is its state: `textState.approved`.
    pub state: String,
    /// Who approved it.
    pub approved_by: String,
    /// When.
    pub approved_on: Option<String>,
    /// When it is read again.
    pub review_on: Option<String>,
    /// That day has passed.
    pub late: bool,
    /// Classification: its own, else the organisation's.
    pub classification: String,
    /// Languages.
    pub languages: Vec<String>,
    /// The last day on which it must still be there.
    pub keep_until: Option<String>,
}

impl Ask for Master {
    const NAME: &'static str = "documents.master";
    type Answer = Vec<MasterRow>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        rows(reader, at)
    }
}

/// How many issued documents the master list has: of each its newest version, and no text, which is a row of its own.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn issued(reader: &Reader<'_>, at: &Moment) -> Result<u64> {
    let rows = rows(reader, at)?;
    Ok(rows.iter().filter(|row| row.group == "issued").count() as u64)
}

/// Columns: group, noun, id, number, title, kind, version, state, approvedBy, approvedOn, reviewOn, classification,
/// languages, keepUntil.
const SOURCES: [&str; 4] = [
    "SELECT 'issued', 'document', id, number, '', 'ui-document-' || kind, version, 'textState.approved', approverName,
        issuedOn, NULL, '', languages, NULL FROM document WHERE kind <> 'text' AND NOT EXISTS (
            SELECT 1 FROM document later WHERE later.kind = document.kind AND later.subject = document.subject
            AND later.headSeq > document.headSeq) ORDER BY number",
    "SELECT 'texts', 'organisation', organisation.id, scopeDocument, '', 'master-scope',
        iif(scopeApproved = '', '', CAST(scopeVersion AS TEXT)),
        iif(scopeApproved = '', 'textState.draft', 'textState.approved'),
        coalesce((SELECT name FROM person WHERE person.id = scopeBy), ''), json_extract(nullif(scopeApproved, ''), '$.on'),
        NULL, '', json_array(contentLanguage), NULL FROM organisation WHERE scope <> ''",
    "SELECT 'texts', 'text', text.id, number, title, CASE kind WHEN '' THEN '' ELSE 'textKind.' || kind END, version,
        'textState.' || state,
        CASE version WHEN '' THEN '' ELSE coalesce((SELECT name FROM person WHERE person.id = approver), '') END,
        json_extract(nullif(approved, ''), '$.on'), CASE state WHEN 'approved' THEN reviewOn END, classification,
        CASE language WHEN '' THEN '[]' ELSE json_array(language) END, nullif(keepUntil, '')
        FROM text WHERE text.retired_on IS NULL ORDER BY number",
    "SELECT CASE WHEN kind IN ('standard', 'law', 'guidance', 'modelCard', 'contract', 'outside') THEN 'outside'
            ELSE 'own' END AS part,
        'controlledDocument', controlledDocument.id, number, title,
        CASE kind WHEN '' THEN '' ELSE 'controlledKind.' || kind END, version, 'controlledState.' || state,
        coalesce((SELECT name FROM person WHERE person.id = approver), ''), nullif(approvedOn, ''),
        CASE state WHEN 'approved' THEN reviewOn END, classification,
        CASE language WHEN '' THEN '[]' ELSE json_array(language) END, nullif(keepUntil, '')
        FROM controlledDocument WHERE controlledDocument.retired_on IS NULL ORDER BY part DESC, number",
];

fn rows(reader: &Reader<'_>, at: &Moment) -> Result<Vec<MasterRow>> {
    let usual = reader.maybe("SELECT classification FROM organisation", [], |row| row.get(0))?;
    let (usual, today): (String, _) = (usual.unwrap_or_default(), at.today.to_string());
    let read = |row: &SqlRow<'_>| {
        let day = |at: usize| row.get::<_, Option<String>>(at).map(|day| day.filter(|day| !day.is_empty()));
        let review_on = day(10)?;
        let own: String = row.get(11)?;
        Ok(MasterRow {
            group: row.get(0)?,
            noun: row.get(1)?,
            id: row.get(2)?,
            number: row.get(3)?,
            title: row.get(4)?,
            kind: row.get(5)?,
            version: row.get(6)?,
            state: row.get(7)?,
            approved_by: row.get(8)?,
            approved_on: day(9)?,
            late: review_on.as_ref().is_some_and(|on| *on < today),
            review_on,
            classification: if own.is_empty() { usual.clone() } else { own },
            languages: serde_json::from_str(&row.get::<_, String>(12)?).unwrap_or_default(),
            keep_until: day(13)?,
        })
    };
    let mut all = Vec::new();
    for sql in SOURCES {
        all.extend(reader.rows(sql, [], read)?);
    }
    // What nobody has approved is no document that holds: it stands after those that do, with how far it is.
    for row in all.iter_mut().filter(|row: &&mut MasterRow| row.approved_on.is_none()) {
        "drafts".clone_into(&mut row.group);
    }
    all.sort_by_key(|row| row.group == "drafts");
    Ok(all)
}

/// The master list on paper.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn master_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<RegisterPaper> {
    let rows = rows(reader, at)?;
    let of = |group: &str| rows.iter().filter(|row| row.group == group).count();
    let told = Message::new("master-list-counted").with("issued", of("issued")).with("drafts", of("drafts"));
    let said = vec![told.with("others", rows.len() - of("issued") - of("drafts"))];
    let rows: Vec<ListRow> = rows.into_iter().map(line).collect();
    let counted = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let columns = [
        "master-document", "master-kind", "master-version", "master-state", "master-approved", "master-review",
        "master-classification", "master-language", "master-keep",
    ];
    let list = Listing {
        noun: "master-list".to_owned(),
        title: "master-list".to_owned(),
        note: "master-list-note".to_owned(),
        answers: ["7.5.2", "7.5.3"].map(str::to_owned).to_vec(),
        only: Vec::new(),
        total: counted,
        all: counted,
        columns: columns.map(str::to_owned).to_vec(),
        rows,
    };
    Ok(RegisterPaper { head: super::head(reader, "master-list", lang, at)?, said, list })
}

fn line(row: MasterRow) -> ListRow {
    let word = |id: String| if id.is_empty() { ListCell::Empty } else { ListCell::Word { id } };
    let text = |text: String| if text.is_empty() { ListCell::Empty } else { ListCell::Text { text } };
    let day = |day: Option<String>, late| day.map_or(ListCell::Empty, |day| ListCell::Day { day, late });
    let titled = !row.title.is_empty();
    let languages = ListCell::Codes { list: "language".to_owned(), codes: row.languages };
    let approved = match (row.approved_on, row.version.is_empty()) {
        (Some(on), false) => ListCell::Stamp { on, by: row.approved_by },
        _ => ListCell::Empty,
    };
    ListRow {
        group: Some(ListCell::Word { id: format!("master-group-{}", row.group) }),
        number: row.number,
        retired_on: String::new(),
        cells: vec![
            if titled { ListCell::Text { text: row.title } } else { word(row.kind.clone()) },
            if titled { word(row.kind) } else { ListCell::Empty },
            text(row.version),
            word(row.state),
            approved,
            day(row.review_on, row.late),
            text(row.classification),
            languages,
            day(row.keep_until, false),
        ],
        below: Vec::new(),
    }
}
