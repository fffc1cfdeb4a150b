//! What speaks against a step of a record from further up than its noun: told beside the step, and refused where it is taken all the same.

use crate::check::reviews;
use crate::door::Reader;
use crate::facts::{act_matrix, assessing, gates};
use crate::fault::{Refusal, Result};
use crate::maps::ai_act;
use crate::moment::Moment;
use crate::plan::{impacts, organisation, risks, systems};
use crate::run::actions::{self, ACTIONS};
use crate::run::{changes, evidence};

/// What speaks against a step of a record, or against its leaving: told before it is taken, and refused where it is.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn against(verb: &str, noun: &str, id: &str, reader: &Reader<'_>, at: &Moment) -> Result<Vec<Refusal>> {
    match noun {
        _ if noun == ACTIONS.noun => reviews::against(verb, id, reader),
        _ if noun == impacts::IMPACTS.noun && verb == "approve" => {
            assessing::against(reader, id, &at.today.to_string())
        }
        _ if noun == evidence::EVIDENCE.noun && verb == "vouch" => act_matrix::against(id, reader),
        _ if noun == organisation::ORGANISATION.noun && verb == "scope" => changes::against_scope(reader),
        _ if noun == risks::RISKS.noun => {
            let mut against = ai_act::against_risk(verb, id, reader)?;
            against.extend(actions::against_judging(verb, id, reader)?);
            Ok(against)
        }
        _ if noun == systems::SYSTEMS.noun && verb == "endUse" => gates::against_retirement(reader, id),
        _ if noun == systems::SYSTEMS.noun && verb == "use" => {
            let mut against = ai_act::against_use(id, reader)?;
            against.extend(gates::against_use(reader, id)?);
            Ok(against)
        }
        _ => Ok(Vec::new()),
    }
}
