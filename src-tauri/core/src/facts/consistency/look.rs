//! What the rules look at: the controls with their people, and the run whose ratings count.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::door::Reader;
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::gap::answer::{Answer, answers};
use crate::plan::gap::run_row::{GapRun, latest, resolve};
use crate::plan::risks::plan::{Judged, judged};
use crate::run::evidence::{World, standings};

/// A control as the rules see it.
pub(super) struct Control {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) applicability: String,
    pub(super) status: String,
    pub(super) owner: String,
    /// Day the owner left, empty while they are here.
    pub(super) owner_left: String,
    /// Key of the owner, empty for nobody.
    pub(super) owner_id: String,
    pub(super) decided_by: String,
    /// Key of the person who decided, empty where nobody of that name is recorded.
    pub(super) decider: String,
    /// Day whoever decided left, empty while somebody of that name is here.
    pub(super) decider_left: String,
    pub(super) decided_on: String,
    pub(super) target: String,
    pub(super) implementation: String,
    /// Every text of the organisation about it.
    pub(super) words: String,
}

impl Control {
    pub(super) fn excluded(&self) -> bool {
        self.applicability == "excluded"
    }

    /// It applies, and no record shows yet that it runs: its target date still says something.
    pub(super) fn awaited(&self) -> bool {
        self.applies() && self.status != "implemented" && !self.target.is_empty()
    }

    pub(super) fn applies(&self) -> bool {
        self.applicability == "applicable"
    }
}

/// The workspace as the rules see it.
pub(super) struct Look<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) today: String,
    pub(super) controls: Vec<Control>,
    pub(super) run: Option<GapRun>,
    pub(super) answers: BTreeMap<String, Answer>,
    /// Risks as they are judged today.
    pub(super) risks: Arc<Vec<Judged>>,
}

const CONTROLS: &str = "SELECT control.id, control.number, applicability, status, coalesce(person.name, ''),
    coalesce(substr(person.retired_on, 1, 10), ''), decidedBy,
    CASE WHEN EXISTS (SELECT 1 FROM person AS here WHERE here.name = decidedBy AND here.retired_on IS NULL) THEN ''
        ELSE coalesce((SELECT substr(max(gone.retired_on), 1, 10) FROM person AS gone WHERE gone.name = decidedBy), '') END,
    coalesce(decidedOn, ''), coalesce(targetDate, ''), implementation,
    coalesce(control.owner, ''),
    coalesce((SELECT id FROM person AS any WHERE any.name = decidedBy ORDER BY retired_on IS NOT NULL,
        retired_on DESC, id LIMIT 1), ''),
    inclusionWords || char(10) || exclusionWords || char(10) || implementation || char(10) || annexBNote
    FROM control LEFT JOIN person ON person.id = control.owner ORDER BY control.position, control.id";

impl<'a> Look<'a> {
    /// Reads it; the ratings are those of `run`, or of the newest.
    pub(super) fn take(reader: &Reader<'a>, at: &Moment, run: Option<&str>) -> Result<Self> {
        let controls = reader.rows(CONTROLS, [], |row| {
            Ok(Control {
                id: row.get(0)?,
                number: row.get(1)?,
                applicability: row.get(2)?,
                status: row.get(3)?,
                owner: row.get(4)?,
                owner_left: row.get(5)?,
                decided_by: row.get(6)?,
                decider_left: row.get(7)?,
                decided_on: row.get(8)?,
                target: row.get(9)?,
                implementation: row.get(10)?,
                owner_id: row.get(11)?,
                decider: row.get(12)?,
                words: row.get(13)?,
            })
        })?;
        // What records show goes before what was said.
        let day = at.today.to_string();
        let standings = standings(&*World::standing(reader, &day)?, &day)?;
        let mut controls: Vec<Control> = controls;
        for control in &mut controls {
            let shown = standings.get(&control.id).filter(|one| one.status == "implemented");
            if let Some(shown) = shown {
                shown.status.clone_into(&mut control.status);
            }
        }
        let run = match run {
            Some(run) => Some(resolve(reader, Some(run))?),
            None => latest(reader)?,
        };
        let answers = run.as_ref().map_or_else(|| Ok(BTreeMap::new()), |run| answers(reader, &run.id))?;
        Ok(Self {
            reader: reader.again(),
            today: at.today.to_string(),
            controls,
            run,
            answers,
            risks: judged(reader, at)?,
        })
    }

    /// Key of an answer as its register calls it.
    pub(super) fn answered(&self, item: &str) -> String {
        self.run.as_ref().map(|run| format!("{}/{item}", run.number)).unwrap_or_default()
    }

    /// Number of the run whose ratings count, as a sentence has it.
    pub(super) fn run(&self) -> &str {
        self.run.as_ref().map_or("", |run| run.number.as_str())
    }
}
