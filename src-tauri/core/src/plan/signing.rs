//! Who signs: for each duty whoever was named for it, or else whoever accepted the role it goes with (clause 5.3). The role is
//! typed once, where it is accepted.
//!
//! Not here: naming somebody (`people`), roles and their acceptance (`roles`).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::kernel::declare::Codes;
use crate::moment::Moment;
use crate::plan::people::DUTIES;
use crate::plan::roles::Kind;

/// Owns the Statement of Applicability and what is printed beside it.
pub(crate) const STATEMENT_OWNER: &str = "statementOwner";
/// Approves the Statement of Applicability.
pub(crate) const STATEMENT_APPROVER: &str = "statementApprover";
/// Leads management reviews.
pub(crate) const REVIEW_CHAIR: &str = "reviewChair";
/// Approves their minutes.
pub(crate) const MINUTES_APPROVER: &str = "minutesApprover";

/// The role that signs where nobody is named.
fn role_of(duty: &str) -> Kind {
    if duty == STATEMENT_OWNER { Kind::AiLead } else { Kind::TopManagement }
}

/// Key of whoever signs; none while nobody is named and nobody accepted the role.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn signs(reader: &Reader<'_>, duty: &str) -> Result<Option<String>> {
    Ok(match named(reader, duty)? {
        Some(named) => Some(named),
        None => accepted(reader, role_of(duty))?,
    })
}

/// Key of whoever accepted a role, the first of several.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn accepted(reader: &Reader<'_>, kind: Kind) -> Result<Option<String>> {
    let sql = "SELECT role.person FROM role JOIN person ON person.id = role.person
        WHERE kind = ?1 AND state = 'accepted' AND role.retired_on IS NULL AND person.retired_on IS NULL
        ORDER BY role.number LIMIT 1";
    reader.maybe(sql, [kind.code()], |row| row.get(0))
}

fn named(reader: &Reader<'_>, duty: &str) -> Result<Option<String>> {
    Ok(reader.maybe("SELECT person FROM duty WHERE id = ?1", [duty], |row| row.get(0))?.flatten())
}

/// Asks who signs what.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub struct SigningAsk {}

/// A duty with whoever signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct Signing {
    /// Code of the duty.
    pub duty: String,
    /// Key of whoever is named for it; none: the role signs.
    pub named: Option<String>,
    /// Code of the role that signs where nobody is named.
    pub role: String,
    /// Key of whoever signs now; none: nobody yet.
    pub signs: Option<String>,
    /// Name of whoever signs now.
    pub name: String,
}

impl Ask for SigningAsk {
    const NAME: &'static str = "signing";
    type Answer = Vec<Signing>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let one = |duty: &&str| {
            let (named, signs) = (named(reader, duty)?, signs(reader, duty)?);
            let name = signs
                .as_ref()
                .map(|id| reader.maybe("SELECT name FROM person WHERE id = ?1", [id], |row| row.get::<_, String>(0)));
            let name = name.transpose()?.flatten().unwrap_or_default();
            Ok(Signing { duty: (*duty).to_owned(), named, role: role_of(duty).code().to_owned(), signs, name })
        };
        DUTIES.iter().map(one).collect()
    }
}
