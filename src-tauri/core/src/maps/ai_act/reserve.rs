//! What stands open behind a recorded class: a legal question with whoever answers it and by when, and an entry that has changed
//! since. A class that is printed bears it, or it would read as settled.

use std::collections::BTreeMap;

use super::answer::given;
use super::decide::follow;
use super::law::{effective, shipped};
use super::one::{chosen, outdated};
use super::shape::Product;
use crate::catalogue::say;
use crate::door::Reader;
use crate::fault::{Message, Result};

/// A record whose class may bear a reservation: key of its system, whether nothing is open, who answers, by when, day, facts.
type Row = (String, bool, String, String, String, String);

/// By key of the system, what its recorded class is printed with; a system whose class is settled is not among them.
///
/// # Errors
/// Those of the file.
pub(crate) fn reserved(reader: &Reader<'_>, lang: &str) -> Result<BTreeMap<String, Vec<Message>>> {
    let (law, _, _) = effective(reader)?;
    let sql = "SELECT system, approvable, coalesce(person.name, ''), coalesce(legalDue, ''), coalesce(classifiedOn, ''), basis
        FROM classification LEFT JOIN person ON person.id = legalReviewer WHERE state = 'recorded'";
    let read = |row: &rusqlite::Row<'_>| -> rusqlite::Result<Row> {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get::<_, Option<String>>(5)?.unwrap_or_default(),
        ))
    };
    let mut all = BTreeMap::new();
    for (system, settled, who, due, on, basis) in reader.rows(sql, [], read)? {
        let mut told = Vec::new();
        let record = if settled { None } else { given(reader, &system, "recorded")? };
        if let Some(record) = record {
            let path = follow(&law, &record.answers, record.revision < law.reference.revision);
            let unsure = |id: &&String| {
                let said = chosen(record.answers.get(*id));
                said.iter().any(|one| one == "unsure" || one.ends_with("=unsure"))
            };
            // A question that hangs on one before it is open with it, and is part of what is asked.
            let open = path.answered.iter().filter(unsure).filter_map(|id| law.question(id));
            let mut open = open.map(|one| say(&one.text, lang));
            let (question, then) = (open.next().unwrap_or_default(), open.next());
            let one = Message::new("act-class-open").with("question", question).with("more", u32::from(then.is_some()));
            let one = one.with("then", then.unwrap_or_default()).with("reviewer", who).with("due", due);
            let reasons = path.answered.iter().filter(unsure).filter_map(|id| record.reasons.get(id));
            let acts = product_law(reasons, lang)?;
            told.push(one.with("acted", u32::from(!acts.is_empty())).with("under", acts.join("; ")));
        }
        if !outdated(reader, &system, &basis)?.is_empty() {
            told.push(Message::new("act-class-moved").with("on", on));
        }
        if !told.is_empty() {
            all.insert(system, told);
        }
    }
    Ok(all)
}

/// Product law of Annex I whose products the reasons of open answers name, in either language: a reader is told which law the
/// question is about.
fn product_law<'a>(reasons: impl Iterator<Item = &'a String>, lang: &str) -> Result<Vec<String>> {
    // One product or several: the words are held against each other without their plural.
    let plain = |text: &str| {
        let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        let words = words.map(|word| word.to_lowercase().trim_end_matches('s').to_owned());
        format!(" {} ", words.collect::<Vec<_>>().join(" "))
    };
    let said: Vec<String> = reasons.map(|reason| plain(reason)).collect();
    // A name of one word is a verb as often as a thing: “lifts”.
    let names = |product: &Product| {
        product.product.values().any(|name| {
            plain(name).split_whitespace().nth(1).is_some() && said.iter().any(|one| one.contains(&plain(name)))
        })
    };
    let all = shipped()?.reference.annex_i.values().flatten().filter(|product| names(product));
    Ok(all.map(|one| format!("{}, {}", say(&one.act, lang), say(&one.product, lang))).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::product_law;

    #[test]
    fn a_reason_that_names_a_product_names_its_law_and_no_other() {
        let of = |reason: &str| product_law([&reason.to_owned()].into_iter(), "en").unwrap();
        assert_eq!(of("The opinion says that it is no medical device."), ["Regulation (EU) 2017/745, medical devices"]);
        assert_eq!(of("Se pregunta si es un producto sanitario."), ["Regulation (EU) 2017/745, medical devices"]);
        assert_eq!(of("Depends on the question before; a person lifts it."), [""; 0]);
    }
}
