//! Input 9: how high the risks are and how far their treatment is (6.1.3, 8.2, 8.3), as of the cut-off.

use std::collections::{BTreeMap, BTreeSet};

use super::earlier::names;
use super::measures::{behind_its_date, controls};
use super::{AsOf, count, none, part, table};
use crate::chart::{Chart, Figure};
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::kernel::declare::Codes;
use crate::kernel::read::past::text;
use crate::paper::InputData;
use crate::plan::criteria::{Level, Measure};
use crate::plan::risks::level::{Figures, cells};
use crate::plan::risks::past::{Lay, lay};
use crate::plan::risks::{DUE, NAME, OWNER, Standing, TREATED_BY, TREATMENT, Treatment, UNTIL};

/// So many of the highest stand in the table; whatever is late stands there beside them.
const TOP: usize = 10;

/// What is read of a risk besides how it lies.
fn more() -> [&'static str; 5] {
    [OWNER.name(), DUE.name(), UNTIL.name(), TREATMENT.name(), TREATED_BY.name()]
}

/// A risk that counted at the cut-off.
struct Risk {
    lay: Lay,
    /// Its treatment is past its day, or its acceptance ended.
    late: bool,
}

impl Risk {
    fn is(&self, states: &[Standing]) -> bool {
        states.contains(&self.lay.state)
    }

    /// The day its treatment is due, or its acceptance ends.
    fn until(&self) -> String {
        self.lay.row.text(if self.lay.state == Standing::Accepted { UNTIL.name() } else { DUE.name() }).to_owned()
    }

    fn cell(&self) -> &'static str {
        match (self.lay.state, self.late) {
            (Standing::Accepted, true) => "cell-risk-ended-late",
            (Standing::Accepted, false) => "cell-risk-accepted",
            (_, true) => "cell-risk-treatment-late",
            (Standing::Treated, false) => "cell-risk-treated",
            _ => "cell-risk-rated",
        }
    }
}

/// Where what remains lies, the ten highest, what is late, and the controls that answer them.
pub(super) fn treatment(reader: &Reader<'_>, as_of: &AsOf) -> Result<InputData> {
    let measure = Measure::in_force(reader)?;
    let mut risks = counted(reader, as_of)?;
    let needed = needed(&risks);
    let mut controls = controls(reader, as_of)?;
    controls.retain(|row| {
        let coded = text(row, "inclusionCodes").contains("\"risk\"") || needed.contains(&text(row, "id"));
        text(row, "applicability") == "applicable" && coded
    });
    // What was rated since the cut-off does not count yet, and is no reason to say that nothing was: it is shown for what it is.
    let later = if risks.is_empty() { lay(reader, u64::MAX / 2, &more())? } else { BTreeMap::new() };
    let since = later.len();
    if risks.is_empty() && controls.is_empty() && since == 0 {
        return Ok(none());
    }
    let behind = controls.iter().filter(|row| behind_its_date(row, as_of)).count();
    let all = risks.len();
    let at = |levels: &[Level]| risks.iter().filter(|one| one.lay.level.is_some_and(|is| levels.contains(&is))).count();
    let having = |states: &[Standing], late| risks.iter().filter(|one| one.is(states) && one.late == late).count();
    let (high, medium, low) = (at(&[Level::High, Level::Critical]), at(&[Level::Medium]), at(&[Level::Low]));
    let late = having(&[Standing::Rated, Standing::Treated], true);
    let ended = having(&[Standing::Accepted], true);
    let sentence = Message::new("input-sentence-risks").with("total", all).with("high", high).with("medium", medium);
    let sentence = sentence.with("low", low).with("late", late).with("ended", ended);
    let sentence = sentence.with("since", since);
    let mut counts = vec![
        count("risks-rated", all),
        part("risks-high", high, all),
        part("risks-treated", all - having(&[Standing::Rated], false) - having(&[Standing::Rated], true), all),
        count("risks-treatment-late", late),
        part("risks-accepted", having(&[Standing::Accepted], false), all),
        part("risks-ended", ended, all),
        count("risk-controls", controls.len()),
    ];
    counts.push(part("late", behind, controls.len()));
    let figures: Vec<Figures> = risks.iter().map(|one| one.lay.figures).collect();
    let rows = cells(measure.as_ref(), &figures);
    let chart =
        Chart { title: Message::new("risk-map-left"), sentence: sentence.clone(), figure: Figure::Matrix { rows } };
    risks.extend(later.into_values().map(|lay| Risk { lay, late: false }));
    risks.sort_by_key(|one| std::cmp::Reverse((one.lay.level, one.lay.figures.product(), one.late)));
    let names = names(reader)?;
    let shown = risks.iter().enumerate().filter(|(at, one)| since > 0 || *at < TOP || one.late);
    let rows = shown.map(|(_, one)| {
        vec![
            one.lay.row.text("number").to_owned(),
            one.lay.row.text(NAME.name()).to_owned(),
            format!("cell-risk-level-{}", one.lay.level.map_or("none", Codes::code)),
            if since > 0 { "cell-risk-since".to_owned() } else { one.cell().to_owned() },
            names.get(one.lay.row.text(OWNER.name())).cloned().unwrap_or_default(),
            one.until(),
        ]
    });
    let columns =
        ["column-number", "column-risk", "column-remains", "column-state", "column-owner", "column-accepted-until"];
    let told = table(sentence, &columns, rows.collect(), counts);
    Ok(InputData { chart: (all > 0 && measure.is_some()).then_some(chart), ..told })
}

/// The risks that counted, with whether they were late.
fn counted(reader: &Reader<'_>, as_of: &AsOf) -> Result<Vec<Risk>> {
    let told = lay(reader, as_of.seq, &more())?.into_values().map(|lay| {
        let mut one = Risk { lay, late: false };
        let until = one.until();
        one.late = !until.is_empty() && until < as_of.day;
        one
    });
    Ok(told.collect())
}

/// The controls that the treatment of these needs.
fn needed(risks: &[Risk]) -> BTreeSet<String> {
    let treated = risks.iter().filter(|one| one.lay.state != Standing::Rated);
    let treated = treated.filter(|one| one.lay.row.text(TREATMENT.name()) != Treatment::Accept.code());
    let controls = treated.map(|one| one.lay.row.text(TREATED_BY.name()).to_owned());
    controls.flat_map(|ids| serde_json::from_str::<Vec<String>>(&ids).unwrap_or_default()).collect()
}
