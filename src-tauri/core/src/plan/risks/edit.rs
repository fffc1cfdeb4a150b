//! What is done to all risks at once: the rule of the criteria accepts what is low.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Map;
use ts_rs::TS;

use super::register::RISKS;
use super::{fields::UNDER, level};
use crate::door::{Act, Writer};
use crate::fault::{Refusal, Result};
use crate::kernel::declare::Record;
use crate::kernel::perform;
use crate::plan::criteria::{Acceptor, Level, Measure, in_force};

/// What a person does with all risks besides what can be done with each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
#[ts(rename = "RiskEdit")]
pub enum Edit {
    /// Accepts by rule what is low, where the criteria in force say so: one act about all of them.
    AcceptLow {},
}

impl Act for Edit {
    fn apply(self, writer: &mut Writer<'_>) -> Result<()> {
        let Self::AcceptLow {} = self;
        let reader = writer.reader();
        let under = in_force(&reader)?;
        let measure = under.as_ref().map(|under| Measure::read(&reader, under)).transpose()?;
        let rule = measure.filter(|measure| measure.acceptor(Level::Low) == Some(Acceptor::Rule));
        let Some(measure) = rule else {
            return Err(Refusal::new("refuse-risk-no-rule").with("level", "low").into());
        };
        let fit = "record.state IN ('rated', 'treated') AND record.kind = 'risk' AND record.retired_on IS NULL";
        let low: Vec<Record> = Record::all(&reader, &RISKS, fit, &[])?
            .into_iter()
            .filter(|risk| risk.get(&UNDER) == under && level::remaining(risk).level(&measure) == Some(Level::Low))
            .collect();
        if low.is_empty() {
            return Err(Refusal::new("refuse-risk-none-low").into());
        }
        let (mut refused, mut accepted) = (Vec::new(), 0);
        for risk in low {
            perform(writer, &RISKS, "acceptByRule", Map::from_iter([("id".to_owned(), risk.id.into())]))?;
            let against = writer.take_refusals();
            accepted += usize::from(against.is_empty());
            refused.extend(against);
        }
        writer.named("risk.acceptLow");
        // What has a reason against it stays as it is and is seen as not accepted; the rule goes on with the rest.
        if accepted == 0 {
            refused.into_iter().for_each(|refusal| writer.refuse(refusal));
        }
        Ok(())
    }
}
