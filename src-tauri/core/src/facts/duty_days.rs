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
    let all = ai_act::standing(reader)?.into_iter().filter(|one| fits(one));
    Ok(grouped(all.map(|one| {
        let article = ["en", "es"].map(|lang| say(&one.article, lang));
        (one.system, one.on, article)
    })))
}

/// The same of duties that are told one by one: the system, the day, the article in English and in Spanish.
pub(super) fn grouped(all: impl IntoIterator<Item = ([String; 3], String, [String; 2])>) -> Vec<DutyDay> {
    let (mut days, mut places) = (Vec::<DutyDay>::new(), HashMap::new());
    for (system, on, [english, spanish]) in all {
        let at = *places.entry((system[0].clone(), on.clone())).or_insert_with(|| {
            days.push(DutyDay { system, on, english: Vec::new(), spanish: Vec::new() });
            days.len() - 1
        });
        let day = &mut days[at];
        if !day.english.contains(&english) {
            day.english.push(english);
            day.spanish.push(spanish);
        }
    }
    days
}
