//! Charts: core says what they show, here they are drawn, once, for the screen and for paper.
//!
//! Every chart comes with its title, one sentence in words and its figures as a table. Not here: what is counted (core).

mod bars;
mod coverage;
mod gantt;
mod matrix;
mod moves;
mod pen;
mod processes;
mod radar;
mod readings;
mod table;

use aims_core::chart::{Chart, Figure};
use aims_words::{Lang, Words};
use serde::Serialize;

use crate::document::{Drawing, Label, Stroke, Table, Tie};
use crate::fault::PrintFault;
pub(crate) use pen::Pen;
use pen::SLIDE;

/// Width of a chart on the screen, in points.
const SCREEN: f32 = 620.0;
/// Of a radar, two of which stand side by side, and of readings, which stand beside a record: the narrower the drawing, the larger its words are shown.
const RADAR: f32 = 340.0;
/// Of what is as wide as a lying sheet, on paper and on the screen, in points.
pub(crate) const LYING: f32 = 745.0;
/// Between two that lie side by side in one drawing, and the room of the title above each, in points.
const GUTTER: f32 = 25.0;
const UNDER: f32 = 16.0;
/// Width of a chart on paper, A4 portrait, in points.
pub(crate) const PAPER: f32 = 499.0;

impl Pen<'_> {
    /// The drawing of a chart, `width` points wide. Its description is its title and its sentence.
    pub(crate) fn drawing(&self, chart: &Chart, width: f32) -> Drawing {
        let mut drawing = match &chart.figure {
            Figure::Radar { spokes } => radar::draw(spokes, width),
            Figure::Bars { codes, bars } => bars::draw(self, codes, bars, width),
            Figure::Readings { baseline, target, points, .. } => {
                readings::draw(self, &readings::Shape { baseline: *baseline, target: *target, points }, width)
            }
            Figure::Gantt { from, to, today, lanes, marks } => {
                gantt::draw(self, &gantt::Shape { from, to, today, lanes, marks }, width)
            }
            Figure::Matrix { rows } => matrix::draw(self, rows, width),
            Figure::Moves { rows, moves } => moves::draw(self, rows, moves, width),
            Figure::Coverage { quarters, lines } => coverage::draw(self, quarters, lines, width),
            Figure::Processes { bands } => processes::draw(self, bands, width),
        };
        drawing.alt = self.told(chart);
        drawing
    }

    /// The same for a slide, where there is a way to lay it flat.
    fn on_slide(&self, chart: &Chart) -> Drawing {
        match &chart.figure {
            Figure::Matrix { .. } => self.flat(chart, SLIDE),
            _ => self.drawing(chart, SLIDE),
        }
    }

    /// A matrix laid flat, with its levels beside it; any other chart as it is drawn.
    pub(crate) fn flat(&self, chart: &Chart, width: f32) -> Drawing {
        match &chart.figure {
            Figure::Matrix { rows } => Drawing { alt: self.told(chart), ..matrix::lying(self, rows, width) },
            _ => self.drawing(chart, width),
        }
    }

    /// Two matrices side by side in one drawing, each under its title. Its description says what both do and what stands in every
    /// cell, for whoever cannot see it.
    pub(crate) fn beside(&self, charts: [&Chart; 2], width: f32) -> Drawing {
        let half = (width - GUTTER) / 2.0;
        let mut both = Drawing { width, ..Drawing::default() };
        for (at, chart) in charts.into_iter().enumerate() {
            let (aside, down) = ((half + GUTTER) * at as f32, UNDER);
            let title = pen::label(self.message(&chart.title), aside, 8.0, Tie::Left, half);
            both.strokes.push(Stroke::Text(Label { strong: true, ..title }));
            let one = self.flat(chart, half);
            both.height = both.height.max(one.height + down);
            both.strokes.extend(one.strokes.into_iter().map(|stroke| stroke.moved(aside, down)));
            let cells = match &chart.figure {
                Figure::Matrix { rows } => matrix::held(self, rows),
                _ => String::new(),
            };
            let told = [both.alt, one.alt, cells];
            both.alt = told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        }
        both
    }

    fn told(&self, chart: &Chart) -> String {
        format!("{}. {}", self.message(&chart.title), self.message(&chart.sentence))
    }

    /// The figures of a chart as a table.
    pub(crate) fn table(&self, chart: &Chart) -> Table {
        table::of(self, chart)
    }
}

pub use gantt::Plan;

/// A chart for the screen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ShownChart {
    /// One SVG that stands by itself, on white.
    pub svg: String,
    /// What it shows.
    pub title: String,
    /// What there is to see in it.
    pub sentence: String,
    /// Heads of its table.
    pub heads: Vec<String>,
    /// Rows of its table.
    pub rows: Vec<Vec<String>>,
    /// Where the bars of a plan over time stand.
    pub plan: Option<Plan>,
    /// Where the cells of controls over quarters stand, line by line, in parts of the picture; empty for any other.
    pub cells: Vec<[f32; 4]>,
}

/// A chart for the screen, in `en` or `es`; on a `slide` its words are larger.
///
/// # Errors
/// [`PrintFault::Property`] for a language there is not, [`PrintFault::Font`] if an outline cannot be drawn.
pub fn shown(chart: &Chart, lang: &str, slide: bool) -> Result<ShownChart, PrintFault> {
    let lang = Lang::from_tag(lang).ok_or(PrintFault::Property("lang"))?;
    let words = Words::new(lang).map_err(|fault| PrintFault::Words(fault.to_string()))?;
    let pen = Pen::new(&words);
    let width = match chart.figure {
        Figure::Radar { .. } | Figure::Readings { .. } | Figure::Matrix { .. } | Figure::Moves { .. } => RADAR,
        Figure::Processes { .. } => LYING,
        Figure::Bars { .. } | Figure::Gantt { .. } | Figure::Coverage { .. } => SCREEN,
    };
    let width = if slide { SLIDE } else { width };
    let drawing = if slide { pen.on_slide(chart) } else { pen.drawing(chart, width) };
    let draws = crate::layout::draw(&drawing);
    let (heads, rows) = table::figures(&pen, chart);
    Ok(ShownChart {
        svg: crate::paint::picture(draws.iter(), &[], (drawing.width, drawing.height), &drawing.alt)?,
        title: pen.message(&chart.title),
        sentence: pen.message(&chart.sentence),
        heads: heads.into_iter().map(|(words, ..)| words).collect(),
        rows,
        cells: match &chart.figure {
            Figure::Coverage { quarters, lines } => coverage::places(&pen, quarters, lines, width),
            _ => Vec::new(),
        },
        plan: match &chart.figure {
            Figure::Gantt { from, to, today, lanes, marks } => {
                gantt::plan(&gantt::Shape { from, to, today, lanes, marks }, width)
            }
            Figure::Radar { .. }
            | Figure::Bars { .. }
            | Figure::Readings { .. }
            | Figure::Matrix { .. }
            | Figure::Moves { .. }
            | Figure::Coverage { .. }
            | Figure::Processes { .. } => None,
        },
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use aims_core::Message;
    use aims_core::chart::{Bar, Chart, Figure, Lane, Mark, Point, Spoke};

    use super::{Pen, shown, table};
    use aims_words::{Lang, Words};

    fn picture(chart: &Chart, lang: &str) -> Result<String, crate::PrintFault> {
        shown(chart, lang, false).map(|shown| shown.svg)
    }

    fn chart(figure: Figure) -> Chart {
        Chart { title: Message::new("chart-incomplete"), sentence: Message::new("chart-incomplete"), figure }
    }

    fn mark(on: &str) -> Mark {
        let label = Message::new("roadmap-law-mark").with("articles", "Art. 26, Art. 27").with("more", 2);
        Mark { on: on.to_owned(), label }
    }

    fn readings(baseline: Option<i64>, target: Option<i64>, points: &[(&str, i64)]) -> Figure {
        let point = |(on, value): &(&str, i64)| Point { on: (*on).to_owned(), value: *value };
        Figure::Readings { unit: "letters".into(), baseline, target, points: points.iter().map(point).collect() }
    }

    fn spokes(scores: &[Option<u32>]) -> Vec<Spoke> {
        let spoke = |(i, score): (usize, &Option<u32>)| Spoke {
            label: format!("A.{}", i + 2),
            title: "Data for AI systems".to_owned(),
            score: *score,
            before: Some(20),
            answered: 3,
            of: 4,
        };
        scores.iter().enumerate().map(spoke).collect()
    }

    #[test]
    fn a_radar_is_closed_only_when_every_spoke_has_a_score() {
        let full =
            picture(&chart(Figure::Radar { spokes: spokes(&[Some(50), Some(0), Some(100), Some(70)]) }), "en").unwrap();
        assert!(full.contains("<polygon"), "{full}");
        let open =
            picture(&chart(Figure::Radar { spokes: spokes(&[Some(50), None, Some(100), Some(70)]) }), "en").unwrap();
        assert!(!open.contains("<polygon"));
        assert!(!full.contains("NaN") && !open.contains("NaN"));
    }

    #[test]
    fn empty_and_absurd_figures_are_drawn_without_harm() {
        let lane = |from: &str, to: &str| Lane {
            label: "1".into(),
            title: "x".repeat(400),
            phase: true,
            starts_on: from.into(),
            ends_on: to.into(),
            first_starts_on: "2026-01-01".into(),
            first_ends_on: "2026-02-01".into(),
            critical: false,
            late: true,
            met: 9,
            of: 3,
        };
        let gantt = |from: &str, to: &str, lanes: Vec<Lane>| Figure::Gantt {
            from: from.into(),
            to: to.into(),
            today: "2026-01-15".into(),
            lanes,
            marks: vec![mark("2026-01-20"), mark("2099-01-01"), mark("some day")],
        };
        let figures = [
            Figure::Radar { spokes: Vec::new() },
            Figure::Radar { spokes: spokes(&[Some(4_000_000_000)]) },
            Figure::Bars { codes: vec!["conforms".into()], bars: Vec::new() },
            Figure::Bars {
                codes: vec!["conforms".into(), "open".into()],
                bars: vec![Bar { label: "4".into(), title: "T".into(), counts: vec![0, 0] }],
            },
            readings(None, None, &[]),
            readings(Some(i64::MIN), Some(i64::MAX), &[("2026-01-01", 0), ("2026-01-01", 5), ("some day", 3)]),
            readings(Some(4), None, &[("2026-02-01", -7)]),
            gantt("2026-01-01", "2025-01-01", vec![lane("2030-01-01", "1990-01-01")]),
            gantt("yesterday", "2026-01-01", vec![lane("", "")]),
            gantt("2026-01-01", "2090-12-31", vec![lane("2026-01-01", "2026-01-01")]),
        ];
        for figure in figures {
            let svg = picture(&chart(figure.clone()), "es").unwrap();
            assert!(svg.starts_with("<svg") && !svg.contains("NaN") && !svg.contains("inf"), "{figure:?}");
        }
    }

    #[test]
    fn a_hand_finds_the_bars_where_they_are_drawn() {
        let lane = |from: &str, to: &str| Lane {
            label: "1".into(),
            title: "Scope".into(),
            phase: true,
            starts_on: from.into(),
            ends_on: to.into(),
            first_starts_on: from.into(),
            first_ends_on: to.into(),
            critical: true,
            late: false,
            met: 0,
            of: 3,
        };
        let lanes = vec![lane("2026-01-01", "2026-01-10"), lane("2026-01-11", "2026-01-20"), lane("soon", "")];
        let figure = Figure::Gantt {
            from: "2026-01-01".into(),
            to: "2026-01-20".into(),
            today: "2026-02-01".into(),
            lanes,
            marks: vec![mark("2026-01-15")],
        };
        let chart = chart(figure);
        let words = Words::new(Lang::from_tag("en").unwrap()).unwrap();
        let drawing = Pen::new(&words).drawing(&chart, super::SCREEN);
        let plan = shown(&chart, "en", false).unwrap().plan.unwrap();
        let drawn: Vec<[f32; 4]> = drawing
            .strokes
            .iter()
            .filter_map(|stroke| match stroke {
                crate::document::Stroke::Rect([x, y, w, h], crate::document::Tint::Accent) => {
                    let (width, height) = (drawing.width, drawing.height);
                    Some([x / width, y / height, w / width, h / height])
                }
                _ => None,
            })
            .collect();
        assert_eq!((plan.bars[0], plan.bars[1], plan.bars[2]), (Some(drawn[0]), Some(drawn[1]), None));
        // Ten days are as wide as ten days.
        assert!((drawn[0][2] - 10.0 * plan.day).abs() < 1e-5, "{plan:?}");
        assert_eq!(
            shown(&self::chart(Figure::Radar { spokes: spokes(&[Some(1); 3]) }), "en", false).unwrap().plan,
            None
        );
    }

    /// What stands where in each kind of chart, and its table. A change is looked at before it is accepted.
    #[test]
    fn each_kind_is_drawn_as_it_was() {
        let lane = |label: &str, from: &str, to: &str, first_to: &str, critical: bool| Lane {
            label: label.into(),
            title: "Governance and scope".into(),
            phase: true,
            starts_on: from.into(),
            ends_on: to.into(),
            first_starts_on: from.into(),
            first_ends_on: first_to.into(),
            critical,
            late: critical,
            met: 2,
            of: 7,
        };
        let figures = [
            ("radar", Figure::Radar { spokes: spokes(&[Some(50), None, Some(100), Some(70)]) }),
            (
                "bars",
                Figure::Bars {
                    codes: vec!["conforms".into(), "not".into(), "open".into()],
                    bars: vec![Bar {
                        label: "A.6".into(),
                        title: "AI system life cycle".into(),
                        counts: vec![3, 1, 5],
                    }],
                },
            ),
            ("readings", readings(Some(12), Some(3), &[("2026-01-15", 11), ("2026-04-16", 6), ("2026-07-15", 4)])),
            (
                "gantt",
                Figure::Gantt {
                    from: "2026-01-05".into(),
                    to: "2026-04-30".into(),
                    today: "2026-02-15".into(),
                    lanes: vec![
                        lane("1", "2026-01-05", "2026-02-10", "2026-02-01", true),
                        lane("2", "2026-02-11", "2026-04-01", "2026-04-01", false),
                    ],
                    marks: vec![mark("2026-02-20"), mark("2026-04-25")],
                },
            ),
        ];
        let words = Words::new(Lang::from_tag("en").unwrap()).unwrap();
        let pen = Pen::new(&words);
        for (name, figure) in figures {
            let chart = chart(figure);
            let (heads, rows) = table::figures(&pen, &chart);
            insta::assert_debug_snapshot!(name, (pen.drawing(&chart, 500.0).strokes, heads, rows));
        }
    }
}
