//! Whether the technique of a system speaks of generating although its recorded answers say that it generates nothing (Art. 50(2)).
//!
//! Art. 50(2) asks for a mark on text, sound and pictures that a system makes; an exception frees what only assists or does not
//! substantially alter the input. A “no” where a generative model is at work leaves that exception unsaid.

use super::answer::answered;
use super::duties::Due;
use super::law::shipped;
use super::rule::{Answers, texts};
use super::shape::Law;
use super::supposed::dues_if;
use crate::door::Reader;
use crate::fault::Result;

/// The answer that says that it makes text, sound or pictures.
const MAKES: &str = "synthetic";

/// How a technique speaks of generating, in English and Spanish.
const SPEAKS: [&str; 3] = ["generativ", "genai", "gen ai"];

/// What before such a word turns it round.
const TURNS: [&str; 4] = ["non-", "non ", "not ", "no "];

/// Key and number of each classified system that says both.
///
/// # Errors
/// Those of the file.
pub(crate) fn generates_unsaid(reader: &Reader<'_>) -> Result<Vec<[String; 2]>> {
    let sql = "SELECT system.id, system.number, system.technique FROM classification JOIN system ON system.id = classification.system
        WHERE classification.state = 'recorded' AND system.scope <> 'out' AND system.retired_on IS NULL ORDER BY system.number";
    let named = &shipped()?.reference.named.notice;
    let mut found = Vec::new();
    for [id, number, technique] in reader
        .rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?.unwrap_or_default()]))?
    {
        let chosen = answered(reader, &id, named)?;
        if speaks(&technique) && !chosen.is_empty() && !chosen.iter().any(|one| one == MAKES) {
            found.push([id, number]);
        }
    }
    Ok(found)
}

/// What the duties to tell people ask for besides if the technique is right and the answer is wrong; each with the day that would hold.
pub(super) fn would_owe<'a>(
    reader: &Reader<'_>,
    law: &'a Law,
    system: &str,
    (answers, own): (&Answers, &[Due<'a>]),
) -> Result<Vec<Due<'a>>> {
    let named = &law.reference.named;
    let mut answers = answers.clone();
    let mut said: Vec<&str> = texts(answers.get(&named.notice));
    // That nothing holds stands beside no other answer.
    let alone = |value: &&str| {
        let mut all = law.question(&named.notice).into_iter().flat_map(|question| &question.answers);
        all.any(|one| one.value == *value && one.alone)
    };
    said.retain(|value| !alone(value));
    said.push(MAKES);
    let said = serde_json::Value::from(said);
    answers.insert(named.notice.clone(), said);
    let (_, mut all) = dues_if(reader, law, system, answers)?;
    all.retain(|due| named.transparency.contains(&due.duty.id) && own.iter().all(|had| had.duty.id != due.duty.id));
    Ok(all)
}

/// Whether words on a technique say that it generates.
fn speaks(technique: &str) -> bool {
    let words = technique.to_lowercase();
    let said =
        |stem: &str| words.match_indices(stem).any(|(at, _)| !TURNS.iter().any(|turn| words[..at].ends_with(turn)));
    SPEAKS.into_iter().any(said)
}

#[cfg(test)]
mod tests {
    use super::speaks;

    #[test]
    fn a_technique_speaks_of_generating_in_both_languages_and_not_where_it_denies_it() {
        for so in
            ["Generative language model behind fixed prompts", "Modelo de lenguaje generativo", "GenAI of the vendor"]
        {
            assert!(speaks(so), "{so}");
        }
        for not in ["", "Gradient boosted trees", "A non-generative classifier", "Clasificador no generativo"] {
            assert!(!speaks(not), "{not}");
        }
    }
}
