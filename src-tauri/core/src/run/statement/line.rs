//! Controls as lines of a paper, the form in which versions are frozen and compared.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::register::{Applicability, Inclusion, SOURCES};
use crate::catalogue::catalogue;
use crate::door::Reader;
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::paper::{ControlLine, Paper, StatementPaper};
use crate::plan::organisation::content_language;
use crate::plan::risks::reasons;
use crate::run::evidence::{World, standings};

/// A control with its key.
pub(super) struct Keyed {
    pub(super) id: String,
    pub(super) line: ControlLine,
    /// Why the target date moved back the last time.
    pub(super) date_reason: String,
    /// What was said of it; the line has what records carry.
    pub(super) said: String,
    /// How many things are missing before it is implemented.
    pub(super) lacking: usize,
}

/// All controls as they stand on a day, in order, with titles in `lang`. How far each is follows from the records.
pub(super) fn lines(reader: &Reader<'_>, lang: &str, day: NaiveDate) -> Result<Vec<Keyed>> {
    let world = World::standing(reader, &day.to_string())?;
    let standings = standings(&world, &day.to_string())?;
    let catalogue = catalogue()?;
    let content = content_language(reader)?;
    let sql = "SELECT c.id, c.number, c.applicability, c.inclusionCodes, c.inclusionWords, c.exclusionGround,
        c.exclusionWords, c.implementation, c.status, coalesce(p.name, ''), coalesce(c.targetDate, ''), c.decidedBy,
        coalesce(c.decidedOn, ''), c.own, c.title, c.riskSource, c.lawSource, c.contractSource, c.partySource, c.dateReason, c.reopens
        FROM control c LEFT JOIN person p ON p.id = c.owner ORDER BY c.position, c.id";
    let needed = reasons::reasons(reader)?;
    reader.rows(sql, [], |row| {
        let (id, codes, own): (String, String, bool) = (row.get(0)?, row.get(3)?, row.get(13)?);
        let applicability: String = row.get(2)?;
        let (title, title_lang, domain) = if own {
            (row.get(14)?, content.clone(), String::new())
        } else {
            let title = catalogue.title(&id, lang);
            let domain = catalogue.control(&id).map(|control| control.domain.clone());
            (title.text, title.lang, domain.unwrap_or_default())
        };
        let mut sources = BTreeMap::new();
        for (at, (code, _)) in SOURCES.iter().enumerate() {
            let source: String = row.get(15 + at)?;
            if !source.is_empty() {
                sources.insert(code.code().to_owned(), source);
            }
        }
        let mut codes: Vec<String> = serde_json::from_str(&codes).unwrap_or_default();
        // Risks whose treatment needs an applicable control are its reason, whoever decided it for what else.
        if let Some(risks) = needed.get(&id).filter(|_| applicability == Applicability::Applicable.code()) {
            let code = Inclusion::Risk.code();
            if !codes.iter().any(|one| one == code) {
                codes.insert(0, code.to_owned());
            }
            let written = sources.get(code).cloned().unwrap_or_default();
            sources.insert(code.to_owned(), reasons::source(risks, &written));
        }
        let standing = standings.get(&id).cloned().unwrap_or_default();
        let line = ControlLine {
            number: row.get(1)?,
            title,
            title_lang,
            domain,
            applicability,
            inclusion_codes: codes,
            sources,
            inclusion_words: row.get(4)?,
            exclusion_ground: row.get(5)?,
            exclusion_words: row.get(6)?,
            reopens: row.get(16 + SOURCES.len())?,
            implementation: row.get(7)?,
            status: standing.status.to_owned(),
            evidence: world.shown(&standing.items),
            owner: row.get(9)?,
            target_date: row.get(10)?,
            decided_by: row.get(11)?,
            decided_on: row.get(12)?,
        };
        let (said, lacking) = (row.get(8)?, standing.missing.len());
        Ok(Keyed { id, line, date_reason: row.get(15 + SOURCES.len())?, said, lacking })
    })
}

/// An approved version with what it froze.
pub(super) struct Frozen {
    pub(super) major: u32,
    pub(super) minor: u32,
    /// Journal entry that issued it.
    pub(super) issued_at: u64,
    pub(super) paper: StatementPaper,
}

impl Frozen {
    /// `1.0`.
    pub(super) fn version(&self) -> String {
        format!("{}.{}", self.major, self.minor)
    }
}

/// The version named `1.0`, or the latest.
pub(super) fn frozen(reader: &Reader<'_>, version: Option<&str>) -> Result<Option<Frozen>> {
    let sql = "SELECT v.major, v.minor, d.headSeq + 1, c.bytes FROM statementVersion v
        JOIN document d ON d.id = v.document JOIN content c ON c.id = v.frozen
        WHERE ?1 IS NULL OR d.version = ?1 ORDER BY v.major DESC, v.minor DESC LIMIT 1";
    let found =
        reader.maybe(sql, [version], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get::<_, Vec<u8>>(3)?)))?;
    let Some((major, minor, issued_at, bytes)) = found else { return Ok(None) };
    for paper in serde_json::from_slice::<Vec<Paper>>(&bytes)? {
        if let Paper::Statement(paper) = paper {
            return Ok(Some(Frozen { major, minor, issued_at, paper: *paper }));
        }
    }
    Ok(None)
}
