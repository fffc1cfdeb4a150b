#![allow(clippy::unwrap_used)]

use aims_core::Message;
use aims_core::chart::{Bar, Chart, Figure, Lane, Spoke};

use super::shown;

fn picture(chart: &Chart, lang: &str) -> Result<String, crate::PrintFault> {
    shown(chart, lang).map(|shown| shown.svg)
}

fn chart(figure: Figure) -> Chart {
    Chart { title: Message::new("chart-today"), sentence: Message::new("chart-incomplete"), figure }
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
    let open = picture(&chart(Figure::Radar { spokes: spokes(&[Some(50), None, Some(100), Some(70)]) }), "en").unwrap();
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
        met: 9,
        of: 3,
    };
    let gantt = |from: &str, to: &str, lanes: Vec<Lane>| Figure::Gantt {
        from: from.into(),
        to: to.into(),
        today: "2026-01-15".into(),
        lanes,
    };
    let figures = [
        Figure::Radar { spokes: Vec::new() },
        Figure::Radar { spokes: spokes(&[Some(4_000_000_000)]) },
        Figure::Bars { codes: vec!["conforms".into()], bars: Vec::new() },
        Figure::Bars {
            codes: vec!["conforms".into(), "open".into()],
            bars: vec![Bar { label: "4".into(), title: "T".into(), counts: vec![0, 0] }],
        },
        gantt("2026-01-01", "2025-01-01", vec![lane("2030-01-01", "1990-01-01")]),
        gantt("yesterday", "2026-01-01", vec![lane("", "")]),
        gantt("2026-01-01", "2090-12-31", vec![lane("2026-01-01", "2026-01-01")]),
    ];
    for figure in figures {
        let svg = picture(&chart(figure.clone()), "es").unwrap();
        assert!(svg.starts_with("<svg") && !svg.contains("NaN") && !svg.contains("inf"), "{figure:?}");
    }
}
