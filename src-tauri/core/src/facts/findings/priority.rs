//! Which gap comes first: the formula of the programme, each term explained.

use chrono::{Months, NaiveDate};

use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::plan::gap::answer::Answer;
use crate::plan::gap::data::data;
use crate::plan::gap::items::{Item, Kind};

/// A gap with its points and what they are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Priority {
    pub(super) points: i32,
    pub(super) because: Vec<Message>,
    /// Phase of the roadmap: equal points follow its order.
    pub(super) phase: u32,
}

/// What the formula asks of the registers, once for all gaps.
pub(super) struct World {
    high_risk: Option<String>,
    transparency: Option<String>,
    any: Option<String>,
}

/// Dates from which duties bind: the current ones, the first of those that concern a class.
const HIGH_RISK: [(&str, &str); 2] = [("highRiskAnnexIII", "2027-12-02"), ("highRiskAnnexI", "2028-08-02")];
const TRANSPARENCY: &str = "2026-08-02";
const LITERACY: &str = "2025-02-02";

impl World {
    /// Which duties apply within twelve months of `today`, because of a system inside the scope.
    pub(super) fn of(reader: &Reader<'_>, today: NaiveDate) -> Result<Self> {
        let sql = "SELECT DISTINCT classification.collected FROM classification
            JOIN system ON system.id = classification.system
            WHERE classification.state = 'recorded' AND system.scope <> 'out' AND system.stage <> 'retired'";
        let classes = reader.rows(sql, [], |row| row.get::<_, String>(0))?.concat();
        let systems: Option<u32> =
            reader.maybe("SELECT count(*) FROM system WHERE scope <> 'out' AND stage <> 'retired'", [], |row| {
                row.get(0)
            })?;
        let horizon = today.checked_add_months(Months::new(12)).unwrap_or(today).to_string();
        let near = |day: &str| (day <= horizon.as_str()).then(|| day.to_owned());
        let high_risk = HIGH_RISK.iter().find(|(class, _)| classes.contains(&format!("\"{class}\"")));
        Ok(Self {
            high_risk: high_risk.and_then(|(_, day)| near(day)),
            transparency: classes.contains("\"transparency\"").then(|| TRANSPARENCY.to_owned()),
            any: (systems.unwrap_or_default() > 0).then(|| LITERACY.to_owned()),
        })
    }
}

/// The points of a gap.
pub(super) fn of(item: &Item, answer: &Answer, world: &World) -> Result<Priority> {
    let data = data()?;
    let mut because = Vec::new();
    let mut points = 0;
    let document = data.document(&item.of).filter(|_| answer.rating == "not");
    // Of the requirements of a sub-clause only those that ask for something written miss a document.
    if let Some(document) = document.filter(|_| item.kind != Kind::Requirement || item.proof != "action") {
        points += 3;
        because.push(Message::new("gap-because-document").with("document", document));
    }
    let duties = [
        (&world.high_risk, &data.act.high_risk),
        (&world.transparency, &data.act.transparency),
        (&world.any, &data.act.any),
    ];
    let duty = duties.into_iter().find_map(|(day, items)| day.as_ref().filter(|_| items.contains(&item.of)));
    if let Some(day) = duty {
        points += 2;
        because.push(Message::new("gap-because-duty").with("on", day.as_str()));
    }
    let phase = data.phase(&item.of);
    if phase < 4 {
        points += 1;
        because.push(Message::new("gap-because-blocks").with("phase", phase));
    }
    let effort = match answer.effort.as_str() {
        "small" => 1,
        "large" => 3,
        _ => 2,
    };
    points -= effort;
    let id = if answer.effort.is_empty() { "gap-because-effort-assumed" } else { "gap-because-effort" };
    because.push(Message::new(id).with("points", u32::try_from(effort).unwrap_or_default()));
    Ok(Priority { points, because, phase })
}
