//! Duties of the EU AI Act that stand, one row a system and day: as home and the calendar tell them.

use std::collections::HashMap;

use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};
use crate::maps::ai_act::{self, Standing};

/// What begins for a system on a day.
pub(super) struct DutyDay {
    /// The system: key, number, name.
    pub(super) system: [String; 3],
    /// The day.
    pub(super) on: String,
    english: Vec<String>,
    spanish: Vec<String>,
}

impl DutyDay {
    /// A message that names the articles as well.
    pub(super) fn articles(&self, message: Message) -> Message {
        message.with("articles", self.english.join(", ")).with("articles-es", self.spanish.join("; "))
    }
}

/// Duties that fit, in the order of their days; each article is named once.
///
/// # Errors
/// Those of the file.
pub(super) fn duty_days(reader: &Reader<'_>, fits: impl Fn(&Standing) -> bool) -> Result<Vec<DutyDay>> {
    let (mut days, mut places) = (Vec::<DutyDay>::new(), HashMap::new());
    for one in ai_act::standing(reader)?.into_iter().filter(|one| fits(one)) {
        let at = *places.entry((one.system[0].clone(), one.on.clone())).or_insert_with(|| {
            days.push(DutyDay { system: one.system, on: one.on, english: Vec::new(), spanish: Vec::new() });
            days.len() - 1
        });
        let day = &mut days[at];
        let article = say(&one.article, "en");
        if !day.english.contains(&article) {
            day.english.push(article);
            day.spanish.push(say(&one.article, "es"));
        }
    }
    Ok(days)
}
