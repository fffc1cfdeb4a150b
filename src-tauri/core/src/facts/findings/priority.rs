//! Which gap comes first: the formula of the programme, each term explained.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Months;

use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::maps::ai_act::{Standing, standing};
use crate::moment::Moment;
use crate::plan::criteria::Level;
use crate::plan::gap::answer::Answer;
use crate::plan::gap::data::data;
use crate::plan::gap::items::{Item, Kind};
use crate::plan::risks::plan::judged;
use crate::plan::risks::reasons::{numbers, reasons};
use crate::plan::texts::ids;

/// A gap with its points and what they are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Priority {
    pub(super) points: i32,
    pub(super) because: Vec<Message>,
    /// Phase of the roadmap: equal points follow its order.
    pub(super) phase: u32,
}

/// What the formula asks of the registers, once for all gaps: the duties under the EU AI Act that are near, and the risks that
/// controls treat.
pub(super) struct World {
    duties: Vec<Standing>,
    /// By control: numbers of the risks it treats that are high or critical before they are treated.
    risks: BTreeMap<String, String>,
    /// Whether any risk at all is treated by a control: before, that term counts for no gap.
    pub(super) treated: bool,
    /// By sub-clause or control: number and day of the approved texts and documents that answer it.
    written: BTreeMap<String, Vec<[String; 2]>>,
    lang: String,
}

/// Approved texts with a paragraph that says something, and approved documents that are cited, each with what it answers.
const WRITTEN: &str = "SELECT answers, text.number, json_extract(nullif(approved, ''), '$.on') AS day
        FROM paragraph JOIN text ON text.id = paragraph.text
        WHERE paragraph.retired_on IS NULL AND text.retired_on IS NULL AND text.state = 'approved' AND trim(body) <> ''
    UNION SELECT citation.answers, coalesce(nullif(reference, ''), document.number), nullif(approvedOn, '')
        FROM citation JOIN controlledDocument document ON document.id = citation.document
        WHERE citation.retired_on IS NULL AND document.retired_on IS NULL AND document.state = 'approved' ORDER BY 2";

/// What they answer, by sub-clause or control; a text approved on no day is left out.
fn written(reader: &Reader<'_>) -> Result<BTreeMap<String, Vec<[String; 2]>>> {
    let mut all: BTreeMap<String, Vec<[String; 2]>> = BTreeMap::new();
    let rows: Vec<(String, String, Option<String>)> =
        reader.rows(WRITTEN, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    for (answers, number, day) in rows {
        let Some(day) = day else { continue };
        for id in ids(&answers) {
            let one = [number.clone(), day.clone()];
            let known = all.entry(id).or_default();
            if !known.contains(&one) {
                known.push(one);
            }
        }
    }
    Ok(all)
}

impl World {
    /// The risks, and the duties that apply within twelve months of `today`, because of a system inside the scope: one that nobody placed counts
    /// once somebody does.
    pub(super) fn of(reader: &Reader<'_>, at: &Moment, lang: &str) -> Result<Self> {
        let today = at.today;
        let horizon = today.checked_add_months(Months::new(12)).unwrap_or(today).to_string();
        let mut duties = standing(reader)?;
        duties.retain(|duty| duty.inside && duty.on <= horizon);
        let mut needed = reasons(reader)?;
        let treated = !needed.is_empty();
        let judged = judged(reader, at)?;
        let high = judged.iter().filter(|one| one.first >= Some(Level::High));
        let high: BTreeSet<&str> = high.map(|one| one.risk.id.as_str()).collect();
        needed.values_mut().for_each(|risks| risks.retain(|risk| high.contains(risk.id.as_str())));
        let risks = needed.into_iter().filter(|(_, risks)| !risks.is_empty());
        let risks = risks.map(|(control, risks)| (control, numbers(&risks))).collect();
        Ok(Self { duties, risks, treated, written: written(reader)?, lang: lang.to_owned() })
    }
}

impl World {
    /// What was approved on or after the day of a rating that answers its item: the finding stands as it was made, and says what
    /// has come since. Where no day is known, nothing is said.
    fn since(&self, item: &str, rated: &str) -> Option<Message> {
        let later = |one: &&[String; 2]| !rated.is_empty() && one[1].as_str() >= rated;
        let later: Vec<&[String; 2]> = self.written.get(item).into_iter().flatten().filter(later).collect();
        let last = later.iter().map(|one| one[1].as_str()).max()?;
        let named: Vec<&str> = later.iter().map(|one| one[0].as_str()).collect();
        Some(Message::new(SINCE).with("rated", rated).with("numbers", named.join(", ")).with("on", last))
    }
}

/// The message that says what was approved since a document was found missing.
pub(super) const SINCE: &str = "gap-because-document-since";

/// The points of a gap.
pub(super) fn of(item: &Item, answer: &Answer, world: &World) -> Result<Priority> {
    let data = data()?;
    let mut because = Vec::new();
    let mut points = 0;
    let document = data.document(&item.of).filter(|_| answer.rating == "not");
    // Of the requirements of a sub-clause only those that ask for something written miss a document.
    if let Some(document) = document.filter(|_| item.kind != Kind::Requirement || item.proof != "action") {
        points += 3;
        let id = if data.expected(&item.of) { "gap-because-document-expected" } else { "gap-because-document" };
        because.push(Message::new(id).with("document", say(document, &world.lang)));
        because.extend(world.since(&item.of, answer.rated_on.as_deref().unwrap_or_default()));
    }
    if let Some(risks) = world.risks.get(&item.of) {
        points += 3;
        because.push(Message::new("gap-because-risk").with("risks", risks.as_str()));
    }
    if let Some(duty) = world.duties.iter().find(|duty| duty.controls.contains(&item.of)) {
        points += 2;
        let message = Message::new("gap-because-duty").with("article", say(&duty.article, &world.lang));
        because.push(message.with("on", duty.on.as_str()));
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
