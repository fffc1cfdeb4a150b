//! The figures of a chart as a table: nothing a picture says is said by the picture alone.

use aims_core::chart::{Chart, Figure, MatrixCell};
use serde_json::json;

use super::pen::Pen;
use super::{coverage, matrix, processes};
use crate::document::{Align, Cell, Column, Row, Run, Table};

/// A head: its words, share of the width and where the column's text stands.
pub type Head = (String, f32, Align);

/// Heads and rows of the figures of a chart.
pub fn figures(pen: &Pen<'_>, chart: &Chart) -> (Vec<Head>, Vec<Vec<String>>) {
    match &chart.figure {
        Figure::Radar { spokes } => {
            let compared = spokes.iter().any(|spoke| spoke.before.is_some());
            let score =
                |score: Option<u32>| score.map_or_else(|| pen.say("chart-incomplete"), |score| score.to_string());
            let mut heads =
                vec![head(pen, "id", 1.0), head(pen, "title", 5.0), figure(pen, "answered"), figure(pen, "score")];
            if compared {
                heads.push(figure(pen, "before"));
            }
            let rows = spokes.iter().map(|spoke| {
                let mut row = vec![
                    spoke.label.clone(),
                    spoke.title.clone(),
                    pen.with("chart-of", [("part", json!(spoke.answered)), ("whole", json!(spoke.of))]),
                    score(spoke.score),
                ];
                if compared {
                    row.push(score(spoke.before));
                }
                row
            });
            (heads, rows.collect())
        }
        Figure::Bars { codes, bars } => {
            let parts = codes.iter().map(|code| (pen.say(&format!("cell-part-{code}")), 1.3, Align::End));
            let heads = [head(pen, "id", 1.0), head(pen, "title", 4.4)].into_iter().chain(parts).collect();
            let rows = bars.iter().map(|bar| {
                let counts = bar.counts.iter().map(u32::to_string);
                [bar.label.clone(), bar.title.clone()].into_iter().chain(counts).collect()
            });
            (heads, rows.collect())
        }
        Figure::Readings { unit, baseline, target, points } => {
            let told = |value: &i64| format!("{value} {unit}").trim().to_owned();
            let line = |id: &str, value: &Option<i64>| value.as_ref().map(|value| vec![pen.say(id), told(value)]);
            let rows = line("chart-baseline", baseline)
                .into_iter()
                .chain(points.iter().map(|point| vec![pen.day(&point.on), told(&point.value)]))
                .chain(line("chart-target", target));
            (vec![head(pen, "day", 2.0), figure(pen, "figure")], rows.collect())
        }
        Figure::Gantt { lanes, marks, .. } => {
            let heads = vec![
                head(pen, "id", 0.9),
                head(pen, "title", 4.2),
                head(pen, "starts", 1.5),
                head(pen, "ends", 1.5),
                head(pen, "first-planned", 3.0),
                figure(pen, "met"),
            ];
            let rows = lanes.iter().map(|lane| {
                let late = lane.late.then(|| format!(" ({})", pen.say("chart-late")));
                vec![
                    lane.label.clone(),
                    lane.title.clone() + &late.unwrap_or_default(),
                    pen.day(&lane.starts_on),
                    pen.day(&lane.ends_on),
                    format!("{} – {}", pen.day(&lane.first_starts_on), pen.day(&lane.first_ends_on)),
                    pen.with("chart-of", [("part", json!(lane.met)), ("whole", json!(lane.of))]),
                ]
            });
            let days = marks.iter().map(|mark| {
                let (title, none) = (format!("{}: {}", pen.say("chart-marks"), pen.message(&mark.label)), String::new);
                vec!["◆".to_owned(), title, pen.day(&mark.on), none(), none(), none()]
            });
            (heads, rows.chain(days).collect())
        }
        Figure::Matrix { rows } => {
            let steps = rows.first().map_or(0, Vec::len);
            let step = |at: usize| (pen.with("chart-consequence", [("step", json!(at))]), 1.3, Align::End);
            let heads = std::iter::once(head(pen, "likelihood", 2.0)).chain((1..=steps).map(step)).collect();
            let line = |row: &Vec<MatrixCell>| {
                let likelihood = row.first().map(|cell| cell.likelihood.to_string()).unwrap_or_default();
                std::iter::once(likelihood).chain(row.iter().map(|cell| matrix::told(pen, cell))).collect()
            };
            (heads, rows.iter().map(line).collect())
        }
        Figure::Moves { moves, .. } => {
            let heads = vec![head(pen, "what", 3.0), head(pen, "from", 2.4), head(pen, "to", 2.4)];
            let cell = |end: &Option<(u32, u32, String)>, none: &str| match end {
                None => pen.say(none),
                Some((likelihood, worst, level)) => {
                    let level =
                        if level.is_empty() { String::new() } else { pen.say(&format!("riskLevelCode.{level}")) };
                    format!("{likelihood} × {worst} {level}").trim().to_owned()
                }
            };
            let rows = moves.iter().map(|one| {
                vec![one.what.join(", "), cell(&one.from, "chart-moves-new"), cell(&one.to, "chart-moves-gone")]
            });
            (heads, rows.collect())
        }
        Figure::Coverage { quarters, lines } => {
            let quarter = |name: &String| (coverage::quarter_of(pen, name), 1.3, Align::Start);
            let heads = [head(pen, "id", 1.2), head(pen, "title", 4.4)].into_iter().chain(quarters.iter().map(quarter));
            let rows = lines.iter().map(|line| {
                // Most cells of a young system hold nothing: a word in each would hide those that do.
                let states = line.cells.iter().map(|code| match code.as_str() {
                    "gap" => "–".to_owned(),
                    code => pen.say(&format!("coverageState.{code}")),
                });
                [line.label.clone(), line.title.clone()].into_iter().chain(states).collect()
            });
            (heads.collect(), rows.collect())
        }
        Figure::Processes { bands } => {
            let heads = vec![
                head(pen, "process", 2.4),
                head(pen, "clauses", 1.8),
                head(pen, "answers", 2.0),
                head(pen, "takes", 2.4),
                head(pen, "gives", 2.4),
                head(pen, "records", 2.2),
            ];
            let rows = bands.iter().flat_map(|band| &band.boxes).map(|one| {
                vec![
                    one.title.clone(),
                    one.clauses.join(", "),
                    processes::who(pen, one),
                    one.takes.clone(),
                    one.gives.clone(),
                    processes::records(pen, one).unwrap_or_else(|| processes::nothing(pen, one)),
                ]
            });
            (heads, rows.collect())
        }
    }
}

/// The table of a chart on paper.
pub fn of(pen: &Pen<'_>, chart: &Chart) -> Table {
    let (heads, rows) = figures(pen, chart);
    let column = |(_, share, align): &(String, f32, Align)| Column { share: *share, min: 26.0, align: *align };
    Table {
        summary: pen.message(&chart.title),
        columns: heads.iter().map(column).collect(),
        head: vec![heads.iter().map(|(title, ..)| Cell::of(Run::plain(title.clone()))).collect()],
        rows: rows
            .into_iter()
            .map(|row| Row::cells(row.into_iter().map(|text| Cell::of(Run::plain(text))).collect()))
            .collect(),
        row_header: Some(0),
    }
}

fn head(pen: &Pen<'_>, id: &str, share: f32) -> (String, f32, Align) {
    (pen.say(&format!("chart-column-{id}")), share, Align::Start)
}

fn figure(pen: &Pen<'_>, id: &str) -> (String, f32, Align) {
    (pen.say(&format!("chart-column-{id}")), 1.3, Align::End)
}
