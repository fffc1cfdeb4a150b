//! Which copy of a document somebody wants, and the copy. Finding it is `documents`'.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Paper, Standing};

/// Which document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Wanted {
    /// `statement`, `management-review`, `gap-report`, `text`, `register`, `master-list`, `evidence-index`, `control-sheet`, `act-matrix`,
    /// `act-frameworks`,
    /// `impact`, `impact-extract`, `impact-fria`, `risk-criteria`, `treatment-plan`, `literacy-table`, `module-slides`,
    /// `incident-record`, `asked-list`, or a sheet of a system: `technical-file`, `user-information`, `resource-sheet`, `data-sheet`,
    /// `oversight-sheet`, `log-sheet`, `supplier-split`.
    pub kind: String,
    /// Key of an issued document: that one, whatever it is about and whichever came after it. Version and record need not be said then.
    #[serde(default)]
    pub issued: Option<String>,
    /// Version; absent: the latest approved one, else the draft.
    #[serde(default)]
    pub version: Option<String>,
    /// Number or key of the review; absent: the latest one.
    #[serde(default)]
    pub review: Option<String>,
    /// Number or key of the gap analysis run; absent: the latest one.
    #[serde(default)]
    pub run: Option<String>,
    /// Number, key or kind of the text; absent: the policy.
    #[serde(default)]
    pub text: Option<String>,
    /// Number or key of the impact assessment; absent: the one begun last.
    #[serde(default)]
    pub impact: Option<String>,
    /// Sections of an extract, by number; none: 2, 6, 7, 8, 10 and 11, which parties ask for.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>")]
    pub sections: Vec<String>,
    /// Noun of the register to be listed; of a sheet, key or number of the control or system.
    #[serde(default)]
    pub register: Option<String>,
    /// Which of its records: field → condition, as `register.rows` takes it; of what is asked, `codes`, `people` and `due`.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>")]
    pub filter: BTreeMap<String, String>,
    /// Words anywhere in them.
    #[serde(default)]
    pub search: Option<String>,
    /// In which order, as `register.rows` takes it.
    #[serde(default)]
    pub sort: Option<String>,
    /// Those out of use as well.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub retired: bool,
    /// Fields to show, in this order; none: those of the list as it is declared.
    #[serde(default)]
    #[ts(as = "Option<Vec<String>>")]
    pub columns: Vec<String>,
    /// `en` or `es`; absent: the language of the approved record, or the organisation's first document language.
    #[serde(default)]
    pub lang: Option<String>,
    /// The draft as it stands, even where an approved version exists.
    #[serde(default)]
    #[ts(as = "Option<bool>")]
    pub draft: bool,
}

/// A copy of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copy {
    /// What it prints.
    pub paper: Paper,
    /// The PDF as issued; none for a draft or a translation, which are printed when asked for.
    pub pdf: Option<Vec<u8>>,
    /// Made of what the records say now, not of what was frozen.
    pub live: bool,
}

impl Copy {
    /// The message that says in a file name that this is not the record itself; empty where it is.
    #[must_use]
    pub fn short_of(&self) -> &'static str {
        match self.paper.masthead().standing {
            Standing::Draft => "file-draft",
            Standing::Translation => "file-translation",
            Standing::Approved | Standing::Superseded | Standing::Listed => "",
        }
    }

    /// A file name that says what it is, e.g. `Kestrelmoor-Ltd-SoA-1.0-en.pdf`: what the document is called, and the word for
    /// what it is short of.
    #[must_use]
    pub fn file_name(&self, called: &str, short_of: &str) -> String {
        let head = self.paper.masthead();
        let name = format!("{}-{called}-{}-{short_of}-{}", head.organisation, head.version, head.lang);
        let plain = |c: char| if c.is_alphanumeric() || ".-_".contains(c) { c } else { '-' };
        let name: String = name.chars().map(plain).collect();
        // Nothing but dots says nothing, and a name that begins with one is hidden from its reader.
        let parts: Vec<&str> = name.split('-').filter(|part| part.contains(|c| c != '.')).collect();
        format!("{}.pdf", parts.join("-").trim_start_matches('.'))
    }
}
