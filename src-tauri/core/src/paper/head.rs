//! What every paper has: its standing, the block at its head, the lines to sign on.

use crate::fault::Message;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where the record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Not approved: DRAFT is marked on every page.
    Draft,
    /// Approved and frozen, in a language chosen at approval.
    Approved,
    /// A rendering of an approved record in a language not chosen at approval: "translation, not the approved record".
    Translation,
    /// Approved, and replaced by a newer version since.
    Superseded,
    /// A list of what the records say at this moment: nothing that anybody approves.
    Listed,
}

/// The journal head a document carries in its foot: the entry before the one that issued it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeadLine {
    /// Entry number.
    pub seq: u64,
    /// Instant of that entry, UTC.
    pub at: String,
    /// The same on the organisation's wall, with how far it is from UTC: `2026-11-30 00:08 +01:00`.
    pub local: String,
    /// First 32 hex digits of that entry's hash.
    pub hash: String,
}

/// What contradicted itself when the document was issued, and why it was issued all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Despite {
    /// One sentence a finding, naming both places.
    pub found: Vec<Message>,
    /// Why it was issued all the same, in the words of whoever issued it.
    pub words: String,
}

/// The sentence that says that a target date has passed: it is late, and contradicts nothing.
pub const LATE: &str = "contradiction-target-past";

impl Despite {
    /// What contradicts itself, and apart from it the dates that were only late.
    #[must_use]
    pub fn apart(&self) -> (Vec<&Message>, Vec<&Message>) {
        self.found.iter().partition(|found| found.id != LATE)
    }
}

/// The block at the head of every document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Masthead {
    /// Language the form is printed in: `en` or `es`.
    pub lang: String,
    /// Language of the organisation's own words.
    pub content_lang: String,
    /// Organisation's name.
    pub organisation: String,
    /// Legal form, empty if not given.
    pub legal_form: String,
    /// Country, ISO 3166 alpha-2.
    pub country: String,
    /// PNG or JPEG bytes as base64, if the organisation has a logo.
    pub logo: Option<String>,
    /// Document number, e.g. `SoA-2` or `MR-2026-1`.
    pub number: String,
    /// Version, e.g. `1.1`; for a draft the version it would become.
    pub version: String,
    /// Standing of the record.
    pub standing: Standing,
    /// Date of approval, or of the draft (organisation's date).
    pub date: String,
    /// Owner's name and role, empty if none.
    pub owner: String,
    /// How whoever owns it is reached; empty where the register of people does not say.
    pub contact: String,
    /// Approver's name; empty for a draft.
    pub approver: String,
    /// Approver's role.
    pub approver_role: String,
    /// Classification, in the organisation's words.
    pub classification: String,
    /// What amounts are in: `EUR`; empty where nobody said.
    pub currency: String,
    /// Scope statement of the AIMS.
    pub scope: String,
    /// Number of the document that holds the scope, in the organisation's words.
    pub scope_document: String,
    /// Version of the scope; empty while it is not approved.
    pub scope_version: String,
    /// Day of its approval, or since which it reads so.
    pub scope_on: String,
    /// Edition of the standard as the organisation labels it, e.g. `ISO/IEC 42001:2023`.
    pub edition: String,
    /// Catalogue revision the titles come from.
    pub revision: u32,
    /// Number and version of what this replaces, empty if none.
    pub replaces: String,
    /// True for the sample company: every page says so.
    pub sample: bool,
    /// Journal head before the issuing entry (for a draft: the head now).
    pub head: HeadLine,
    /// Contradictions it was issued despite; none when nothing contradicted itself.
    pub despite: Option<Despite>,
    /// Systems it speaks of whose practice is prohibited, or may be: number and name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub prohibited: Vec<[String; 2]>,
}

/// A line to sign on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SignLine {
    /// In what capacity: a Fluent id of `print` such as `sign-approved`.
    pub capacity: String,
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Date of the recorded approval, empty where still to be given by hand.
    pub on: String,
}

impl SignLine {
    /// A line to be signed in a capacity.
    pub(crate) fn of(capacity: &str, name: &str, role: &str, on: &str) -> Self {
        let [capacity, name, role, on] = [capacity, name, role, on].map(str::to_owned);
        Self { capacity, name, role, on }
    }
}

impl Masthead {
    /// The same for a paper that names the document which holds the scope and does not say its words again; where there is none, they
    /// stay.
    #[must_use]
    pub(crate) fn scope_named(self) -> Self {
        let named = !self.scope_document.is_empty() || !self.scope_on.is_empty();
        Self { scope: if named { String::new() } else { self.scope }, ..self }
    }
}
