//! What the registers say of phase 4 by themselves, beside items of evidence: systems attacked, watched, looked at by data protection,
//! an incident exercised, people who lack a module. Each is a record that a person judged, read or signed.

use std::collections::BTreeSet;

use crate::door::Reader;
use crate::fault::Result;
use crate::run::training;

/// Keys of systems.
#[derive(Default)]
pub(super) struct Ran {
    /// Tested by an attack since their last change, and not failed.
    pub(super) attacked: BTreeSet<String>,
    /// A measure was read in the last four months, and so was the log.
    pub(super) watched: BTreeSet<String>,
    /// Each of their sets of personal data was signed by data protection.
    pub(super) signed: BTreeSet<String>,
    /// An incident was exercised in the last year.
    pub(super) exercised: bool,
    /// Keys of people who lack a module that they need: what a sheet says of them is not all of it.
    pub(super) short: BTreeSet<String>,
}

const ATTACKED: &str = "SELECT test.system FROM systemTest test JOIN system ON system.id = test.system
    WHERE test.state = 'judged' AND test.result IN ('passed', 'conditions') AND test.kind IN ('attack', 'injection', 'tools')
    AND test.retired_on IS NULL AND test.heldOn BETWEEN coalesce(changedOn, '') AND ?1";

const WATCHED: &str = "SELECT measure.system FROM measure JOIN measureReading ON measureReading.measure = measure.id
    JOIN systemLog ON systemLog.system = measure.system WHERE measure.retired_on IS NULL AND measureReading.retired_on IS NULL
    AND systemLog.retired_on IS NULL AND systemLog.reader IS NOT NULL AND measureReading.day BETWEEN date(?1, '-4 months') AND ?1
    AND systemLog.readOn BETWEEN date(?1, '-4 months') AND ?1";

const SIGNED: &str =
    "SELECT used.value FROM dataSet, json_each(nullif(ofSystems, '')) used WHERE personalData = 'yes' AND ?1 <> ''
    AND state <> 'withdrawn' AND retired_on IS NULL GROUP BY used.value HAVING total(signed = '') = 0";

const EXERCISED: &str =
    "SELECT id FROM incident WHERE kind = 'exercise' AND state IN ('handled', 'closed') AND retired_on IS NULL
    AND awareOn BETWEEN date(?1, '-12 months') AND ?1";

impl Ran {
    /// As of a day.
    pub(super) fn read(reader: &Reader<'_>, day: &str) -> Result<Self> {
        let keys = |sql: &str| -> Result<BTreeSet<String>> {
            Ok(reader.rows(sql, [day], |row| row.get(0))?.into_iter().collect())
        };
        let exercised = !keys(EXERCISED)?.is_empty();
        let short = match day.parse() {
            Ok(day) => {
                let people = training::read(reader, day)?.people.into_iter();
                people.filter(|one| one.state == "gap").map(|one| one.id).collect()
            }
            Err(_) => BTreeSet::new(),
        };
        Ok(Self { attacked: keys(ATTACKED)?, watched: keys(WATCHED)?, signed: keys(SIGNED)?, exercised, short })
    }
}
