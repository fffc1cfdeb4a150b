//! `documents.master`: the master list of documented information (7.5.3): texts, controlled documents of the organisation and from
//! outside, and what was issued, each in the version that holds.

use rusqlite::Row as SqlRow;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::cited;
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::moment::Moment;
use crate::paper::{ListCell, ListRow, Listing, Paper, RegisterPaper};
use crate::plan::issuing;
use crate::plan::organisation::{LANGUAGES, ORGANISATION};
use crate::plan::roles::Kind;
use crate::plan::signing;
use crate::plan::systems::SYSTEMS;
use crate::run::actions::action_on;
use crate::run::statement::{self, unconfirmed};

/// The kind of the minutes of the founding session.
const FOUNDING: &str = "founding-minutes";

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
    /// The message that is its kind: `textKind.policy`; what has no title is called by it.
    pub kind: String,
    /// The message that says what sort of document it is, where its kind stands as its title; else the kind.
    pub sort: String,
    /// What leads to it: its number, or the key of the record it is compiled from.
    pub leads: String,
    /// Version that holds; empty: none yet.
    pub version: String,
    /// The message that is its state: `textState.approved`.
    pub state: String,
    /// Who keeps it right; empty: nobody is on record.
    pub owner: String,
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
/// languages, keepUntil, owner.
const SOURCES: [&str; 8] = [
    "SELECT 'issued', 'document', id, number, '', 'ui-document-' || kind, version,
        CASE WHEN EXISTS (SELECT 1 FROM statementVersion said WHERE said.document = document.id AND said.provisional = 1)
            THEN 'print-standing-provisional' ELSE 'textState.approved' END,
        approverName, issuedOn,
        CASE kind WHEN 'impact' THEN (SELECT nextOn FROM impact WHERE impact.id = document.subject)
            WHEN 'risk-criteria' THEN (SELECT reviewOn FROM criteria WHERE criteria.number = document.subject)
            WHEN 'treatment-plan' THEN (SELECT reviewOn FROM treatmentPlan plan WHERE plan.document = document.id) END,
        '', languages, NULL,
        coalesce((SELECT name FROM person WHERE person.id = CASE kind
            WHEN 'impact' THEN (SELECT assessor FROM impact WHERE impact.id = document.subject)
            WHEN 'technical-file' THEN (SELECT businessOwner FROM system WHERE system.id = document.subject)
            WHEN 'user-information' THEN (SELECT businessOwner FROM system WHERE system.id = document.subject) END), '')
        FROM document WHERE kind <> 'text' AND NOT EXISTS (
            SELECT 1 FROM document later WHERE later.kind = document.kind AND later.subject = document.subject
            AND later.headSeq > document.headSeq) ORDER BY number",
    "SELECT 'texts', 'organisation', organisation.id, scopeDocument, '', 'master-scope',
        iif(scopeApproved = '', '', CAST(scopeVersion AS TEXT)),
        iif(scopeApproved = '', 'textState.draft', 'textState.approved'),
        coalesce((SELECT name FROM person WHERE person.id = scopeBy), ''), json_extract(nullif(scopeApproved, ''), '$.on'),
        NULL, '', json_array(contentLanguage), NULL, '' FROM organisation WHERE scope <> ''",
    "SELECT 'texts', 'text', text.id, number, title, CASE kind WHEN '' THEN '' ELSE 'textKind.' || kind END, version,
        'textState.' || state,
        CASE version WHEN '' THEN '' ELSE coalesce((SELECT name FROM person WHERE person.id = approver), '') END,
        json_extract(nullif(approved, ''), '$.on'), CASE state WHEN 'approved' THEN reviewOn END, classification,
        CASE language WHEN '' THEN '[]' ELSE json_array(language) END, nullif(keepUntil, ''),
        coalesce((SELECT name FROM person WHERE person.id = author), '')
        FROM text WHERE text.retired_on IS NULL ORDER BY number",
    "SELECT CASE WHEN kind IN ('standard', 'law', 'guidance', 'modelCard', 'contract', 'outside') THEN 'outside'
            ELSE 'own' END AS part,
        'controlledDocument', controlledDocument.id, number, title,
        CASE kind WHEN '' THEN '' ELSE 'controlledKind.' || kind END, version, 'controlledState.' || state,
        coalesce((SELECT name FROM person WHERE person.id = approver), ''), nullif(approvedOn, ''),
        CASE state WHEN 'approved' THEN reviewOn END, classification,
        CASE language WHEN '' THEN '[]' ELSE json_array(language) END, nullif(keepUntil, ''),
        coalesce((SELECT name FROM person WHERE person.id = owner), '')
        FROM controlledDocument WHERE controlledDocument.retired_on IS NULL ORDER BY part DESC, number",
    // What was begun and never issued: an analysis, an assessment, criteria, minutes.
    "SELECT 'drafts', 'gapRun', id, number, '', 'ui-document-gap-report', '', 'textState.draft', '', NULL, NULL, '', '[]', NULL, ''
        FROM gapRun WHERE retired_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM document WHERE kind = 'gap-report' AND subject = gapRun.id) ORDER BY number",
    "SELECT 'drafts', 'impact', id, number, '', 'ui-document-impact', '', 'impactState.draft', '', NULL, NULL, '', '[]', NULL,
        coalesce((SELECT name FROM person WHERE person.id = assessor), '')
        FROM impact WHERE state = 'draft' AND retired_on IS NULL ORDER BY number",
    "SELECT 'drafts', 'criteria', id, number, '', 'ui-document-risk-criteria', '', 'criteriaState.draft', '', NULL, NULL, '', '[]', NULL,
        '' FROM criteria WHERE state = 'draft' AND retired_on IS NULL ORDER BY number",
    "SELECT 'drafts', 'review', id, number, '', CASE kind WHEN 'committee' THEN 'ui-document-committee' ELSE
            'ui-document-management-review' END, '', 'review-state-' || state, '', NULL, NULL, '', '[]', NULL, ''
        FROM review WHERE retired_on IS NULL AND NOT EXISTS (
            SELECT 1 FROM document WHERE kind IN ('management-review', 'committee') AND subject = review.id) ORDER BY number",
];

/// Kinds of sheets that are approved and issued, and what their numbers begin with.
pub(crate) const SHEET_NUMBERS: [[&str; 2]; 2] = [["technical-file", "TF"], ["user-information", "UI"]];

/// Sheets of systems in use that nobody has approved yet: each can be printed as a draft, and whoever holds one looks here for it.
/// Columns as in [`SOURCES`]; ?1 is the kind of the sheet, ?2 what its number begins with.
const SHEETS: &str = "SELECT 'drafts', 'system', id, ?2 || '-' || number, '', 'ui-document-' || ?1, '', 'textState.draft', '', NULL, NULL,
    '', '[]', NULL, coalesce((SELECT name FROM person WHERE person.id = businessOwner), '')
    FROM system WHERE scope = 'in' AND stage IN ('in-use', 'changed') AND retired_on IS NULL AND NOT EXISTS (
        SELECT 1 FROM document WHERE document.kind = ?1 AND document.subject = system.id) ORDER BY number";

fn rows(reader: &Reader<'_>, at: &Moment) -> Result<Vec<MasterRow>> {
    let today = at.today.to_string();
    let read = |row: &SqlRow<'_>| {
        let day = |at: usize| row.get::<_, Option<String>>(at).map(|day| day.filter(|day| !day.is_empty()));
        let review_on = day(10)?;
        let own: String = row.get(11)?;
        let (noun, title, kind): (String, String, String) = (row.get(1)?, row.get(4)?, row.get(5)?);
        let sort = match title.is_empty() {
            false => kind.clone(),
            true if noun == ORGANISATION.noun => "master-kind-scope".to_owned(),
            true => "master-kind-issued".to_owned(),
        };
        Ok(MasterRow {
            group: row.get(0)?,
            leads: row.get(if noun == SYSTEMS.noun { 2 } else { 3 })?,
            sort,
            noun,
            id: row.get(2)?,
            number: row.get(3)?,
            title,
            kind,
            version: row.get(6)?,
            state: row.get(7)?,
            approved_by: row.get(8)?,
            approved_on: day(9)?,
            late: review_on.as_ref().is_some_and(|on| *on < today),
            review_on,
            classification: own,
            languages: serde_json::from_str(&row.get::<_, String>(12)?).unwrap_or_default(),
            keep_until: day(13)?,
            owner: row.get(14)?,
        })
    };
    let mut all = Vec::new();
    for sql in SOURCES {
        all.extend(reader.rows(sql, [], read)?);
    }
    for sheet in SHEET_NUMBERS {
        all.extend(reader.rows(SHEETS, sheet, read)?);
    }
    // Papers of the program have the owner that their heads name.
    let name = |key: Option<String>| -> Result<String> {
        let sql = "SELECT name FROM person WHERE id = ?1";
        Ok(reader.maybe(sql, [key], |row| row.get(0))?.unwrap_or_default())
    };
    let keeper = name(signing::signs(reader, signing::STATEMENT_OWNER)?)?;
    let lead = name(signing::accepted(reader, Kind::AiLead)?)?;
    for row in &mut all {
        // What the program composes is written in every language it has.
        if row.languages.is_empty() && row.kind.starts_with("ui-document-") {
            row.languages = LANGUAGES.map(str::to_owned).to_vec();
        }
        match row.kind.strip_prefix("ui-document-") {
            Some("statement" | "treatment-plan" | "gap-report" | "risk-criteria") => row.owner.clone_from(&keeper),
            Some("management-review" | "committee") => row.owner.clone_from(&lead),
            // The scope is a text of the AIMS, and has no field for whoever keeps it right.
            None if row.noun == ORGANISATION.noun => row.owner.clone_from(&lead),
            Some(FOUNDING) => {
                row.owner.clone_from(&lead);
                // The paper itself says in its head that parts were not agreed: the list has the same word.
                if in_part(reader)? {
                    "founding-minutes-in-part".clone_into(&mut row.state);
                }
            }
            _ => {}
        }
    }
    // A statement that is to be confirmed by a day is read again on that day.
    let confirm_by = statement::held(reader)?.confirm_by;
    let confirm_by = Some(confirm_by).filter(|day| !day.is_empty());
    for row in all.iter_mut().filter(|row: &&mut MasterRow| row.kind == "ui-document-statement") {
        row.late = confirm_by.as_ref().is_some_and(|on| *on < today);
        row.review_on.clone_from(&confirm_by);
    }
    // What nobody has approved is no document that holds: it stands after those that do, with how far it is.
    for row in all.iter_mut().filter(|row: &&mut MasterRow| row.approved_on.is_none()) {
        "drafts".clone_into(&mut row.group);
    }
    all.sort_by_key(|row| row.group == "drafts");
    Ok(all)
}

/// Whether the minutes of the founding session in force were approved while parts of it were open.
fn in_part(reader: &Reader<'_>) -> Result<bool> {
    let sql = "SELECT subject FROM document WHERE kind = ?1 ORDER BY headSeq DESC LIMIT 1";
    let Some(subject) = reader.maybe(sql, [FOUNDING], |row| row.get::<_, String>(0))? else { return Ok(false) };
    let papers = issuing::frozen(reader, FOUNDING, &subject, None)?.unwrap_or_default();
    let open =
        |paper: &Paper| matches!(paper, Paper::Founding(one) if one.parts.iter().any(|part| part.agreed_on.is_empty()));
    Ok(papers.iter().any(open))
}

/// Numbers of issued documents in force that one act approved, as minutes and what they decided: one decision, and a number for each.
fn same_act(reader: &Reader<'_>) -> Result<Vec<Vec<String>>> {
    let sql = "SELECT group_concat(number, ', ') FROM (
            SELECT number, headSeq FROM document WHERE NOT EXISTS (
                SELECT 1 FROM document later WHERE later.kind = document.kind AND later.subject = document.subject
                AND later.headSeq > document.headSeq) ORDER BY number)
        GROUP BY headSeq HAVING count(*) > 1 ORDER BY headSeq";
    let all: Vec<String> = reader.rows(sql, [], |row| row.get(0))?;
    Ok(all.iter().map(|numbers| numbers.split(", ").map(str::to_owned).collect()).collect())
}

/// That the documented information the standard asks for is there: an action on it settles what is cited and not listed.
const LISTED: &str = "7.5.1-01";

/// So many drafts are named in the sentence that counts them; all of them stand in the list.
const NAMED_DRAFTS: usize = 6;

/// The master list on paper.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn master_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<RegisterPaper> {
    let rows = rows(reader, at)?;
    let of = |group: &str| rows.iter().filter(|row| row.group == group).count();
    let told = Message::new("master-list-counted").with("issued", of("issued")).with("drafts", of("drafts"));
    // A bare number of drafts right after an approval would read as if something of it had been left out.
    let drafts: Vec<&str> = rows
        .iter()
        .filter(|row| row.group == "drafts" && !row.number.is_empty())
        .map(|row| row.number.as_str())
        .collect();
    let more = if drafts.len() > NAMED_DRAFTS { ", …" } else { "" };
    let which = drafts.iter().take(NAMED_DRAFTS).copied().collect::<Vec<_>>().join(", ") + more;
    let told = told.with("named", u32::from(!drafts.is_empty())).with("which", which);
    let mut said = vec![told.with("others", rows.len() - of("issued") - of("drafts"))];
    // What an auditor would stop at comes before what only explains the list.
    if let Some([document, on, _]) = unconfirmed(reader, &at.today.to_string())? {
        said.push(Message::new("master-statement-due").with("document", document).with("on", on));
    }
    let listed: Vec<&str> = rows.iter().map(|row| row.number.as_str()).collect();
    let elsewhere = cited::elsewhere(reader, &listed)?;
    if !elsewhere.is_empty() {
        let [what, whom, due] = action_on(reader, &[LISTED])?.unwrap_or_default();
        let told = Message::new("master-cited").with("count", elsewhere.len());
        let told = told.with("numbers", cited::in_line(&elsewhere)).with("named", u32::from(!what.is_empty()));
        said.push(told.with("what", what).with("whom", whom).with("due", due));
    }
    // How long most are kept is on no record: one sentence says so, where a column would stand empty.
    let (kept, all): (Vec<&MasterRow>, _) = (rows.iter().filter(|row| row.keep_until.is_some()).collect(), rows.len());
    let column = kept.len() * 2 > all;
    if kept.len() < all {
        said.push(Message::new("master-list-kept").with("none", all - kept.len()).with("of", all));
    }
    if !column {
        said.extend(kept.iter().filter_map(|row| {
            let until = row.keep_until.as_deref()?;
            Some(Message::new("master-list-kept-until").with("number", row.number.as_str()).with("on", until))
        }));
    }
    // How far a document may go is said of those alone of which it was set; what holds of the others, once.
    let usual: Option<String> = reader.maybe("SELECT classification FROM organisation", [], |row| row.get(0))?;
    let open = rows.iter().filter(|row| row.classification.is_empty()).count();
    if let Some(usual) = usual.filter(|usual| open > 0 && !usual.trim().is_empty()) {
        said.push(Message::new("master-classified").with("count", open).with("words", usual));
    }
    let acts = same_act(reader)?.into_iter();
    said.extend(acts.map(|numbers| Message::new("master-same-act").with("numbers", cited::in_line(&numbers))));
    let rows: Vec<ListRow> = rows.into_iter().map(|row| line(row, column)).collect();
    let counted = u64::try_from(rows.len()).unwrap_or(u64::MAX);
    let columns = [
        "master-document", "master-kind", "master-owner", "master-version", "master-state", "master-approved",
        "master-review", "master-classification", "master-language",
    ];
    let columns = columns.into_iter().chain(column.then_some("master-keep"));
    let list = Listing {
        noun: "master-list".to_owned(),
        title: "master-list".to_owned(),
        note: "master-list-note".to_owned(),
        answers: ["7.5.2", "7.5.3"].map(str::to_owned).to_vec(),
        only: Vec::new(),
        total: counted,
        all: counted,
        columns: columns.map(str::to_owned).collect(),
        rows,
    };
    Ok(RegisterPaper { head: super::head(reader, "master-list", lang, at)?, said, charts: Vec::new(), list })
}

fn line(row: MasterRow, kept: bool) -> ListRow {
    let word = |id: String| if id.is_empty() { ListCell::Empty } else { ListCell::Word { id } };
    let text = |text: String| if text.is_empty() { ListCell::Empty } else { ListCell::Text { text } };
    let day = |day: Option<String>, late| day.map_or(ListCell::Empty, |day| ListCell::Day { day, late });
    let titled = !row.title.is_empty();
    let languages = if row.languages.is_empty() {
        ListCell::Empty
    } else {
        ListCell::Codes { list: "language".to_owned(), codes: row.languages }
    };
    let approved = match (row.approved_on, row.version.is_empty()) {
        (Some(on), false) => ListCell::Stamp { on, by: row.approved_by },
        _ => ListCell::Empty,
    };
    let mut cells = vec![
        if titled { ListCell::Text { text: row.title } } else { word(row.kind) },
        word(row.sort),
        text(row.owner),
        text(row.version),
        word(row.state),
        approved,
        day(row.review_on, row.late),
        text(row.classification),
        languages,
    ];
    cells.extend(kept.then(|| day(row.keep_until, false)));
    ListRow {
        group: Some(ListCell::Word { id: format!("master-group-{}", row.group) }),
        number: row.number,
        retired_on: String::new(),
        cells,
        below: Vec::new(),
    }
}
