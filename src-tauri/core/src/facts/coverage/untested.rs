//! `controlTest.untested`: controls that apply and that nobody ever tested (clauses 8.1 and 9.1), so that the first tests are planned
//! where there are none.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::catalogue::catalogue;
use crate::door::{Ask, Reader};
use crate::facts::Goal;
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::controls::CONTROLS;
use crate::run::control_tests::tested;

/// Asks for them.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Untested {
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A control that nobody ever tested.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct UntestedControl {
    /// Itself.
    pub goal: Goal,
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Number of a test that is planned; empty: none is.
    pub planned: String,
}

impl Ask for Untested {
    const NAME: &'static str = "controlTest.untested";
    type Answer = Vec<UntestedControl>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let (catalogue, lang) = (catalogue()?, self.lang.as_deref().unwrap_or("en"));
        let tested = tested(reader)?;
        let sql = "SELECT id, coalesce(number, id), title, own, coalesce((SELECT min(number) FROM controlTest
                WHERE controlTest.control = control.id AND controlTest.retired_on IS NULL), '')
            FROM control WHERE applicability = 'applicable' AND retired_on IS NULL ORDER BY own, position, number";
        let all: Vec<(String, String, String, bool, String)> =
            reader.rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?)))?;
        let open = all.into_iter().filter(|(id, ..)| !tested.contains_key(id));
        Ok(open
            .map(|(id, number, title, own, planned)| UntestedControl {
                title: if own { title } else { catalogue.title(&id, lang).text },
                goal: Goal::to(CONTROLS.noun).at(Some(number.clone())),
                number,
                planned,
            })
            .collect())
    }
}
