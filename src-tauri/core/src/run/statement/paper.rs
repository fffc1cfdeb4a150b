//! The statement as a paper in one language: the draft, or the version being approved.

use super::changes::since_last;
use super::line::{self, Keyed};
use super::{NUMBER, state};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::fault::Result;
use crate::moment::Moment;
use crate::paper::{ChangeLine, ControlLine, DomainCount, SignLine, Standing, StatementPaper, VersionLine};
use crate::plan::issuing::{self, Standard};
use crate::plan::signing;

/// What approval adds.
#[derive(Clone, Debug)]
pub(super) struct Approval {
    pub(super) name: String,
    pub(super) role: String,
    pub(super) version: String,
    pub(super) note: String,
    /// Day by which a provisional version is to be confirmed, or empty.
    pub(super) confirm_by: String,
}

/// The statement as it stands, as a draft of the version that its changes propose.
pub(crate) fn draft_paper(reader: &Reader<'_>, lang: &str, at: &Moment) -> Result<StatementPaper> {
    let version = state::drafted_version(reader, at.today)?;
    let none = String::new;
    paper(reader, lang, at, &Approval { name: none(), role: none(), version, note: none(), confirm_by: none() })
}

/// The statement in `lang`. Without an approver's name it is a draft.
pub(super) fn paper(reader: &Reader<'_>, lang: &str, at: &Moment, approval: &Approval) -> Result<StatementPaper> {
    let draft = approval.name.is_empty();
    let last = line::frozen(reader, None)?;
    let head = issuing::masthead(
        reader,
        Standard {
            lang: lang.to_owned(),
            number: NUMBER.to_owned(),
            version: approval.version.clone(),
            standing: if draft { Standing::Draft } else { Standing::Approved },
            date: at.today.to_string(),
            owner: signing::signs(reader, signing::STATEMENT_OWNER)?,
            approver: approval.name.clone(),
            approver_role: approval.role.clone(),
            replaces: last.as_ref().map(|last| format!("{NUMBER} {}", last.version())).unwrap_or_default(),
        },
    )?;
    let now = line::lines(reader, lang, at.today)?;
    let mut versions = state::versions(reader)?;
    if !draft {
        versions.push(VersionLine {
            version: approval.version.clone(),
            on: at.today.to_string(),
            approver: state::with_role(&approval.name, &approval.role),
            note: approval.note.clone(),
        });
    }
    let signatures = vec![
        SignLine {
            capacity: "sign-owner".to_owned(),
            name: head.owner.clone(),
            role: String::new(),
            on: String::new(),
        },
        SignLine {
            capacity: "sign-approved".to_owned(),
            name: approval.name.clone(),
            role: approval.role.clone(),
            on: if draft { String::new() } else { at.today.to_string() },
        },
    ];
    let sql = "SELECT number || ' ' || name FROM system WHERE scope = 'in' AND stage <> 'retired' ORDER BY number";
    let systems = reader.rows(sql, [], |row| row.get(0))?;
    Ok(StatementPaper {
        systems,
        sites: reader.maybe("SELECT sites FROM founding", [], |row| row.get(0))?.unwrap_or_default(),
        provisional: state::provisional(reader, at)?,
        unassessed: state::unassessed(reader, at)?,
        confirm_by: approval.confirm_by.clone(),
        scope_before: last.map(|last| last.paper.head.scope).filter(|scope| *scope != head.scope).unwrap_or_default(),
        changes: since_last(reader, &now)?.into_iter().map(worded).collect(),
        domains: domains(&now, lang)?,
        controls: now.into_iter().map(|keyed| keyed.line).collect(),
        versions,
        note: approval.note.clone(),
        signatures,
        head,
    })
}

/// New wording stands in the row of its control, the old one in the version replaced: neither is printed twice.
fn worded(change: ChangeLine) -> ChangeLine {
    match change.field.as_str() {
        "inclusionWords" | "exclusionWords" | "reopens" | "implementation" => {
            ChangeLine { from: String::new(), to: String::new(), ..change }
        }
        _ => change,
    }
}

fn domains(now: &[Keyed], lang: &str) -> Result<Vec<DomainCount>> {
    let catalogue = catalogue()?;
    let count = |lines: &[&ControlLine], state: &str| {
        u32::try_from(lines.iter().filter(|line| state.is_empty() || line.applicability == state).count())
            .unwrap_or(u32::MAX)
    };
    let own = (String::new(), String::new());
    let listed =
        catalogue.structure.domains.iter().map(|domain| (domain.id.clone(), catalogue.title(&domain.id, lang).text));
    let all = listed.chain(std::iter::once(own)).map(|(domain, title)| {
        let lines: Vec<&ControlLine> =
            now.iter().map(|keyed| &keyed.line).filter(|line| line.domain == domain).collect();
        DomainCount {
            listed: count(&lines, ""),
            applicable: count(&lines, "applicable"),
            excluded: count(&lines, "excluded"),
            undecided: count(&lines, "undecided"),
            domain,
            title,
        }
    });
    // Controls of the organisation's own have a row only where there are any.
    Ok(all.filter(|count| !count.domain.is_empty() || count.listed > 0).collect())
}
