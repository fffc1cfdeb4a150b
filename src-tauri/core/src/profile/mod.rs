//! The organisation's starting point: sector, certificates, objective, and whether certifying is the right first step.

use rusqlite::types::Value as Sql;

use crate::door::Writer;
use crate::fault::Result;

/// Writes the empty profile of a new workspace; onboarding is still to come.
pub(crate) fn found(writer: &mut Writer<'_>) -> Result<()> {
    let empty = || Sql::Text(String::new());
    writer.insert(
        "profile",
        "profile",
        &[
            ("onboarding", Sql::Text("open".to_owned())),
            ("sector", empty()),
            ("people", Sql::Null),
            ("availability", empty()),
            ("iso27001", empty()),
            ("objective", empty()),
            ("target_date", Sql::Null),
            ("body", empty()),
            ("fit_answers", Sql::Text("{}".to_owned())),
            ("fit_verdict", empty()),
            ("fit_decision", empty()),
            ("fit_reason", empty()),
            ("fit_by", empty()),
            ("fit_on", Sql::Null),
        ],
    )
}
