//! The slides of a module: its talking points, the organisation's own systems as cases, where to raise a concern, and the questions.

use rusqlite::Row;

use crate::catalogue::{catalogue, say};
use crate::door::Reader;
use crate::facts::lists;
use crate::facts::offered::offered;
use crate::fault::{Message, Result};
use crate::kernel::Record;
use crate::moment::Moment;
use crate::paper::{Slide, SlideLine, SlidesPaper, SlidesQuestion, Wanted};
use crate::plan::systems::SYSTEMS;
use crate::run::training::{self, CONTENT, MODULES, OWN_POINTS, Question};

/// Lines of one slide; what a register knows beyond them stands there.
const LINES: usize = 7;

/// Key of the module whose slides somebody wants.
///
/// # Errors
/// [`crate::Fault::NotFound`] when there is none.
pub(crate) fn module_key(reader: &Reader<'_>, wanted: &Wanted) -> Result<String> {
    MODULES.key(reader, wanted.register.as_deref().unwrap_or_default())
}

/// The slides of a module: its goals, points, the systems inside the scope as cases, and questions.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn slides_paper(reader: &Reader<'_>, id: &str, lang: &str, at: &Moment) -> Result<SlidesPaper> {
    let module = Record::read(reader, &MODULES, id)?;
    let (mut goals, mut slides, mut questions) = (Vec::new(), Vec::new(), Vec::new());
    let mut title = module.get(&training::NAME);
    if let Some(content) = module.get(&CONTENT).map(training::content).transpose()?.flatten() {
        goals = content.goals.iter().map(|text| say(text, lang)).collect();
        for part in &content.points {
            let points = part.points.iter().map(|text| fill(reader, &say(text, lang)));
            let lines = points.filter_map(Result::transpose).map(|text| text.map(SlideLine::of_program));
            slides.push(Slide {
                title: say(&part.title, lang),
                lines: lines.collect::<Result<_>>()?,
                ..Slide::default()
            });
        }
        slides.insert(slides.len().min(1), used(reader)?);
        questions = content.quiz.iter().map(|one| question(one, lang)).collect::<Result<_>>()?;
        // The program's own words come in the language of the paper, also where the register has the other one.
        if [say(&content.title, "en"), say(&content.title, "es")].contains(&title) {
            title = say(&content.title, lang);
        }
    }
    slides.push(here(reader, &module, lang)?);
    slides.extend(cases(reader, at)?);
    slides.retain(|slide| !slide.lines.is_empty());
    Ok(SlidesPaper { head: lists::head(reader, "module-slides", lang, at)?, title, goals, slides, questions })
}

/// Which systems may be used here and which may not: whoever works here asks that first.
fn used(reader: &Reader<'_>) -> Result<Slide> {
    let sql = "SELECT stage, scope, name FROM system WHERE retired_on IS NULL ORDER BY number";
    let systems: Vec<[String; 3]> = reader.rows(sql, [], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))?;
    let mut lines = Vec::new();
    for (id, stages) in [
        ("module-slides-used", ["in-use", "changed"]),
        ("module-slides-tried", ["test"; 2]),
        ("module-slides-ended", ["retired"; 2]),
    ] {
        // What is in use outside the scope is none of the AI that anybody here was told they may use.
        let of = |[stage, scope, _]: &&[String; 3]| {
            stages.contains(&stage.as_str()) && (id != "module-slides-used" || scope == "in")
        };
        let names: Vec<&str> = systems.iter().filter(of).map(|[.., name]| name.as_str()).collect();
        lines.extend((!names.is_empty()).then(|| SlideLine::said(Message::new(id).with("names", names.join("; ")))));
    }
    Ok(Slide { about: "module-slides-use".to_owned(), lines, ..Slide::default() })
}

/// The systems inside the scope that are in use, two slides each: what it is for and never for, where it errs by the register of risks
/// and what happened here; then what to do when it errs.
fn cases(reader: &Reader<'_>, at: &Moment) -> Result<Vec<Slide>> {
    let sql = "SELECT id, number || ' ' || name, purpose, prohibitedUses FROM system
        WHERE scope = 'in' AND stage IN ('in-use', 'changed') AND retired_on IS NULL ORDER BY number";
    let read =
        |row: &Row<'_>| -> rusqlite::Result<[String; 4]> { Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?]) };
    let mut slides = Vec::new();
    for [id, title, purpose, never] in reader.rows(sql, [], read)? {
        let mut lines =
            vec![SlideLine::own("module-slides-for", purpose), SlideLine::own("module-slides-never", never)];
        let sql = "SELECT name FROM risk WHERE system = ?1 AND kind <> 'opportunity' AND state <> 'closed' AND retired_on IS NULL
            AND likelihood IS NOT NULL ORDER BY likelihood * max(coalesce(individuals, 0), coalesce(\"groups\", 0),
            coalesce(society, 0), coalesce(organisation, 0)) DESC, number LIMIT 3";
        let errs: Vec<String> = reader.rows(sql, [&id], |row| row.get(0))?;
        lines.push(SlideLine::own("module-slides-errs", errs.join("; ")));
        let sql = "SELECT name, lessons FROM incident WHERE state IN ('handled', 'closed') AND retired_on IS NULL AND lessons <> ''
            AND EXISTS (SELECT 1 FROM json_each(aiSystems) WHERE value = ?1) ORDER BY number DESC LIMIT 2";
        let learned = |row: &Row<'_>| -> rusqlite::Result<String> {
            Ok(format!("{}: {}", row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        };
        let learned = reader.rows(sql, [&id], learned)?;
        lines.extend(learned.into_iter().map(|one| SlideLine::own("module-slides-happened", one)));
        let errs = wrong(reader, &id, at)?;
        for (about, mut lines) in [("module-slides-purpose", lines), ("module-slides-wrong", errs)] {
            lines.retain(SlideLine::says);
            lines.truncate(LINES);
            slides.push(Slide { title: title.clone(), own: true, about: about.to_owned(), lines });
        }
    }
    Ok(slides)
}

/// What whoever works with a system does when it errs: who may correct it and who may stop it, how, whom to reach, who watches over it.
/// Somebody who was offered that and has not accepted is told as that, and not as somebody who watches.
fn wrong(reader: &Reader<'_>, id: &str, at: &Moment) -> Result<Vec<SlideLine>> {
    let mut lines = vec![SlideLine::said(Message::new("module-slides-wrong-first"))];
    let offered = offered(reader, &Record::read(reader, &SYSTEMS, id)?, at, false)?;
    let waits =
        |name: &str| offered.iter().any(|told| told.args.get("person").and_then(|one| one.as_str()) == Some(name));
    let sql =
        "SELECT times, stop, overrides, coalesce(person.name, ''), coalesce(deputy.name, ''), may, coalesce(reach, '')
        FROM oversight LEFT JOIN person ON person.id = overseer LEFT JOIN person deputy ON deputy.id = oversight.deputy
        WHERE system = ?1 AND oversight.retired_on IS NULL ORDER BY oversight.number LIMIT 1";
    let read = |row: &Row<'_>| -> rusqlite::Result<[String; 7]> {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?, row.get(6)?])
    };
    match reader.maybe(sql, [id], read)? {
        None => lines.push(SlideLine::said(Message::new("module-slides-no-overseer"))),
        Some([times, stop, overrides, overseer, deputy, may, reach]) => {
            lines.extend([
                SlideLine::own("module-slides-may", may),
                SlideLine::own("module-slides-stop", stop),
                SlideLine::own("module-slides-reach", reach),
            ]);
            let watch = match overseer.is_empty() {
                true => Message::new("module-slides-no-overseer"),
                false if waits(&overseer) => Message::new("module-slides-none-accepted").with("words", times),
                false => Message::new("module-slides-watch").with("who", overseer).with("words", times),
            };
            let deputed = i64::from(!deputy.is_empty() && !waits(&deputy));
            lines.push(SlideLine::said(watch.with("deputed", deputed).with("deputy", deputy)));
            lines.extend(
                offered
                    .into_iter()
                    .map(|told| SlideLine::said(Message { id: "module-slides-offered".to_owned(), args: told.args })),
            );
            lines.push(SlideLine::own("module-slides-corrected", overrides));
        }
    }
    Ok(lines)
}

/// What the sector and the organisation add, and every open way for whoever works here to raise a concern, with who receives it.
fn here(reader: &Reader<'_>, module: &Record, lang: &str) -> Result<Slide> {
    let mut lines: Vec<SlideLine> = sector(reader, module, lang)?.into_iter().map(SlideLine::of_program).collect();
    let own = module.get(&OWN_POINTS);
    let own = own.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.extend(own.map(|line| SlideLine::own("", line.to_owned())));
    let sql =
        "SELECT channel.name, how, coalesce(first.name, ''), coalesce(second.name, ''), coalesce(first.contact, ''),
        coalesce(answerDays, 0) FROM channel LEFT JOIN person first ON first.id = receiver
        LEFT JOIN person second ON second.id = channel.second
        WHERE state = 'open' AND openTo <> 'outside' AND channel.retired_on IS NULL ORDER BY channel.number";
    let read = |row: &Row<'_>| -> rusqlite::Result<([String; 5], i64)> {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?], row.get(5)?))
    };
    let channels = reader.rows(sql, [], read)?;
    if channels.is_empty() {
        lines.push(SlideLine::said(Message::new("module-slides-no-channel")));
    }
    for ([name, how, first, second, contact], days) in channels {
        lines.push(SlideLine::own("module-slides-channel", format!("{name}. {how}")));
        if !first.is_empty() {
            let told = Message::new("module-slides-received").with("days", days).with("first", first);
            let told = told.with("seconded", i64::from(!second.is_empty())).with("second", second);
            lines.push(SlideLine::said(told.with("reached", i64::from(!contact.is_empty())).with("contact", contact)));
        }
    }
    Ok(Slide { lines, ..Slide::default() })
}

fn question(one: &Question, lang: &str) -> Result<SlidesQuestion> {
    let mark = |at: usize| char::from(b'a'.saturating_add(u8::try_from(at).unwrap_or_default()));
    let answers = one.options.iter().enumerate();
    let catalogue = catalogue()?;
    Ok(SlidesQuestion {
        text: say(&one.text, lang),
        options: answers.clone().map(|(at, option)| format!("{}) {}", mark(at), say(&option.text, lang))).collect(),
        right: answers.filter(|(_, option)| option.right).map(|(at, _)| mark(at).to_string()).collect(),
        why: say(&one.explanation, lang),
        rests_on: one.rests_on.iter().map(|id| format!("{id} {}", catalogue.title(id, lang).text)).collect(),
    })
}

/// What the organisation's sector adds.
fn sector(reader: &Reader<'_>, module: &Record, lang: &str) -> Result<Vec<String>> {
    let Some(content) = module.get(&CONTENT) else { return Ok(Vec::new()) };
    let sector: String = reader.maybe("SELECT sector FROM profile", [], |row| row.get(0))?.unwrap_or_default();
    Ok(training::notes(content, &sector)?.into_iter().map(|text| say(text, lang)).collect())
}

/// What the registers know in the places that a point leaves for it. A part of a point whose place they know nothing for is left out;
/// none for a point of such parts alone: a slide with a blank teaches nobody.
fn fill(reader: &Reader<'_>, text: &str) -> Result<Option<String>> {
    let (told, end) = text.strip_suffix('.').map_or((text, ""), |told| (told, "."));
    let mut parts = Vec::new();
    for part in told.split("; ") {
        parts.extend(part_filled(reader, part)?);
    }
    Ok((!parts.is_empty()).then(|| format!("{}{end}", parts.join("; "))))
}

/// One part of it; none where something is not known.
fn part_filled(reader: &Reader<'_>, text: &str) -> Result<Option<String>> {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (slot, behind) = after.split_once("}}").unwrap_or((after, ""));
        filled.push_str(before);
        let sql = match slot {
            "risks.top" => "SELECT group_concat(name, '; ') FROM (SELECT name FROM risk WHERE state <> 'closed' AND retired_on IS NULL AND likelihood IS NOT NULL
                ORDER BY likelihood * max(coalesce(individuals, 0), coalesce(\"groups\", 0), coalesce(society, 0), coalesce(organisation, 0)) DESC, number LIMIT 3)",
            _ => "SELECT NULL",
        };
        let Some(known) = reader.maybe(sql, [], |row| row.get::<_, Option<String>>(0))?.flatten() else {
            return Ok(None);
        };
        filled.push_str(known.trim_end_matches('.'));
        rest = behind;
    }
    filled.push_str(rest);
    Ok(Some(filled))
}
