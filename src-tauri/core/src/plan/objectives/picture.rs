//! `objective.picture`: the readings of an objective as a chart: where it began, where it is to lie, and what was read when.

use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

use super::register::{BASELINE, DIRECTION, NAME, OBJECTIVES, TARGET_VALUE, UNIT};
use crate::chart::{Chart, Figure, Point};
use crate::door::{Ask, Reader};
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::moment::Moment;

/// Asks for the picture of an objective; none while nothing was read.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ObjectivePicture {
    /// Key or number.
    pub id: String,
}

impl Ask for ObjectivePicture {
    const NAME: &'static str = "objective.picture";
    type Answer = Option<Chart>;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let objective = Record::read(reader, &OBJECTIVES, &OBJECTIVES.key(reader, &self.id)?)?;
        let sql = "SELECT day, value FROM reading WHERE objective = ?1 AND retired_on IS NULL ORDER BY day, id";
        let points = reader.rows(sql, [&objective.id], |row| Ok(Point { on: row.get(0)?, value: row.get(1)? }))?;
        let (unit, target) = (objective.get(&UNIT), objective.get(&TARGET_VALUE));
        let Some(last) = points.last() else { return Ok(None) };
        let title = Message::new("objective-picture").with("name", objective.get(&NAME));
        let sentence = Message::new(
            match objective.get(&DIRECTION).zip(target).map(|(direction, target)| direction.reached(target, last.value))
            {
                Some(true) => "objective-picture-reached",
                Some(false) => "objective-picture-short",
                None => "objective-picture-read",
            },
        );
        let sentence = sentence.with("value", last.value).with("unit", unit.as_str()).with("on", last.on.as_str());
        Ok(Some(Chart {
            title,
            sentence: sentence.with("target", target.unwrap_or_default()).with("count", points.len()),
            figure: Figure::Readings { baseline: figure(&objective.get(&BASELINE), &unit), target, points, unit },
        }))
    }
}

/// The figure of a baseline that is one: a whole number, alone or with the unit behind it.
fn figure(said: &str, unit: &str) -> Option<i64> {
    let said = said.trim();
    let end = said.char_indices().find(|(at, c)| !(c.is_ascii_digit() || (*at == 0 && *c == '-')));
    let (number, rest) = said.split_at(end.map_or(said.len(), |(at, _)| at));
    let rest = rest.trim();
    let alone = rest.is_empty() || rest == "%" || rest.eq_ignore_ascii_case(unit.trim());
    number.parse().ok().filter(|_| alone)
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn a_baseline_is_drawn_only_where_it_is_a_figure() {
        assert_eq!(figure("12", ""), Some(12));
        assert_eq!(figure(" 12 letters ", "letters"), Some(12));
        assert_eq!(figure("-3 %", ""), Some(-3));
        for said in ["12 of 200", "about 12", "", "12.5", "none yet"] {
            assert_eq!(figure(said, "letters"), None, "{said}");
        }
    }
}
