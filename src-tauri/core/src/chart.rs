//! Pictures as data: what a chart says, before anybody draws it. `print` draws it, once, for the screen and for paper.
//!
//! Every chart carries its title, one sentence in words and the figures behind it, which are its table.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::fault::Message;

/// A chart with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Chart {
    /// What it shows.
    pub title: Message,
    /// What there is to see in it, in one sentence.
    pub sentence: Message,
    /// The figures.
    pub figure: Figure,
}

/// The figures of a chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Figure {
    /// A score from 0 to 100 on each spoke, 3 to 12 of them.
    Radar {
        /// Spokes, clockwise from the top.
        spokes: Vec<Spoke>,
    },
    /// Bars of counted parts, one below the other.
    Bars {
        /// Codes of the parts in their order; the words are the messages `cell-part-<code>`.
        codes: Vec<String>,
        /// Bars, from the top.
        bars: Vec<Bar>,
    },
    /// Figures read on days, beside where they began and where they are to lie.
    Readings {
        /// What is counted; empty: nothing said.
        unit: String,
        /// Where it began; none where it is no figure.
        baseline: Option<i64>,
        /// Where it is to lie; none where it is no figure.
        target: Option<i64>,
        /// Figures in the order of their days.
        points: Vec<Point>,
    },
    /// A plan over time.
    Gantt {
        /// First day shown.
        from: String,
        /// Last day shown.
        to: String,
        /// Today; drawn where it lies between the two.
        today: String,
        /// Lanes, from the top.
        lanes: Vec<Lane>,
        /// Days to know of, none outside what is shown; a paper frozen before there were any has none.
        #[serde(default)]
        marks: Vec<Mark>,
    },
    /// How many lie at each likelihood and consequence, with the level of each pair.
    Matrix {
        /// A row for each likelihood, the highest first; its cells by consequence, the lowest first.
        rows: Vec<Vec<MatrixCell>>,
    },
    /// Where each went between two days, over the matrix of the second.
    Moves {
        /// As in a matrix, on the second day.
        rows: Vec<Vec<MatrixCell>>,
        /// What lies elsewhere, is new or gone.
        moves: Vec<MatrixMove>,
    },
    /// Lines over quarters: what is covered when.
    Coverage {
        /// `2026-Q3`, from the left.
        quarters: Vec<String>,
        /// Lines, from the top.
        lines: Vec<CoverLine>,
    },
    /// Processes in bands, and what one band hands to the next.
    Processes {
        /// Bands, from the top; the last hands back to the first.
        bands: Vec<ProcessBand>,
    },
}

/// A likelihood with a consequence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatrixCell {
    /// Step of the likelihood.
    pub likelihood: u32,
    /// Step of the consequence.
    pub consequence: u32,
    /// Code of the level; the word is `riskLevelCode.<code>`. Empty: the limits leave it out.
    pub level: String,
    /// Code of the level where the consequence is for people, where the criteria raise it; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub for_people: String,
    /// How many lie there.
    pub count: u32,
}

/// From one cell to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MatrixMove {
    /// Likelihood, consequence and level on the first day; none: it was not there.
    pub from: Option<(u32, u32, String)>,
    /// The same on the second day; none: it is gone.
    pub to: Option<(u32, u32, String)>,
    /// Numbers of what went there.
    pub what: Vec<String>,
}

/// A control over quarters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoverLine {
    /// Number.
    pub label: String,
    /// Title.
    pub title: String,
    /// A code for each quarter: `covered`, `overlap`, `since`, `validity`, `partly`, `short` or `gap`; the word is `coverageState.<code>`.
    pub cells: Vec<String>,
}

/// Processes of one kind, side by side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProcessBand {
    /// Title.
    pub title: String,
    /// One follows the other.
    pub flow: bool,
    /// What the others get from it.
    pub gives: String,
    /// Processes, from the left.
    pub boxes: Vec<ProcessBox>,
}

/// A process.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProcessBox {
    /// Title.
    pub title: String,
    /// Sub-clauses and controls it answers.
    pub clauses: Vec<String>,
    /// Code of the role that answers for it; the word is `roleKind.<code>`.
    pub role: String,
    /// Who holds it; empty: nobody yet.
    pub who: String,
    /// Who owns its controls, each with their numbers; of a process without registers who owns it in the gap analysis, with its
    /// number. Where somebody stands here, they answer before the role.
    pub owners: Vec<String>,
    /// Number of the gap analysis that has evidence of a process without registers; empty: none has.
    pub assessed: String,
    /// What comes in.
    pub takes: String,
    /// What goes out.
    pub gives: String,
    /// What shows it in use; nothing where all counts are 0.
    pub records: Vec<Records>,
}

/// Records of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Records {
    /// Noun; the word is `<noun>.many`.
    pub noun: String,
    /// How many.
    #[ts(type = "number")]
    pub count: u64,
}

/// A figure read on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Point {
    /// The day.
    pub on: String,
    /// The figure, in the unit of the chart.
    pub value: i64,
}

/// One spoke of a radar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Spoke {
    /// Short id at its end, e.g. `A.6`.
    pub label: String,
    /// Title, for the table.
    pub title: String,
    /// Score from 0 to 100; none while something it counts has no answer.
    pub score: Option<u32>,
    /// The score of the run compared with.
    pub before: Option<u32>,
    /// Answered.
    pub answered: u32,
    /// Out of.
    pub of: u32,
}

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Bar {
    /// Short id at its left.
    pub label: String,
    /// Title, for the table.
    pub title: String,
    /// Counts, in the order of the codes.
    pub counts: Vec<u32>,
}

/// One lane of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Lane {
    /// Short id, e.g. `1` or `P1-T03`.
    pub label: String,
    /// Title.
    pub title: String,
    /// A phase (false: a task of one).
    pub phase: bool,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// First day as first planned.
    pub first_starts_on: String,
    /// Last day as first planned.
    pub first_ends_on: String,
    /// On the longest chain: a day later here is a day later at the end.
    pub critical: bool,
    /// Today is after its last day and it is not done.
    #[serde(default)]
    pub late: bool,
    /// Exit criteria met, or tasks done.
    pub met: u32,
    /// Out of.
    pub of: u32,
}

/// A day to know of beside a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Mark {
    /// The day.
    pub on: String,
    /// What it is, in words.
    pub label: Message,
}
