//! Evidence, declared: drafted, vouched for by a person, withdrawn. Only what is vouched for counts, for as long as it is valid.

use chrono::{Months, NaiveDate};

use super::fields::*;
use super::recipes::{data, served};
use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::texts::{ids, known};

/// Months for which an item without a recipe is valid where nobody says less, and the most anybody may say.
const MONTHS: u32 = 12;

pub static EVIDENCE: Register = Register {
    noun: "evidence",
    prefix: "EV",
    group: Group::Run,
    answers: &["7.5.3", "8.1", "9.1"],
    fields: &[
        &TITLE, &KIND, &RECIPE, &CONTROLS, &SYSTEMS, &ANSWERS, &FROM, &UNTIL, &CAME_ON, &VALID_UNTIL, &PLACE, &RECORD,
        &FILE_NAME, &SHA256, &SIZE, &MEDIA, &COPY, &CONFIDENCE, &NOTE, &STATE, &BY, &VOUCHED, &WHY,
    ],
    form: &[
        ("what", &[&TITLE, &KIND, &RECIPE, &NOTE]),
        ("shows", &[&CONTROLS, &SYSTEMS, &ANSWERS, &FROM, &UNTIL, &VALID_UNTIL, &CAME_ON]),
        ("where", &[&PLACE, &RECORD, &CONFIDENCE]),
        ("vouched", &[&BY, &VOUCHED, &WHY]),
        ("file", &[&FILE_NAME, &SIZE, &MEDIA, &SHA256]),
    ],
    grid: &[&TITLE, &COUNTING, &CONTROLS, &SYSTEMS, &FROM, &UNTIL, &VALID_UNTIL, &STATE, &RECIPE, &KIND, &BY],
    lists: &[List {
        name: "",
        filter: &[],
        columns: &[&TITLE, &CONTROLS, &SYSTEMS, &FROM, &UNTIL, &VALID_UNTIL, &BY, &STATE],
        by: None,
    }],
    settle: Some(stands_as_it_was_vouched_for),
    rules: &[days_in_order, known_ids],
    life: Some(&LIFE),
    indexes: &[
        ("by_digest", "sha256"),
        ("by_validity", "state, validUntil"),
        ("by_recipe", "recipe, ofSystems, validUntil"),
    ],
    ..Register::PLAIN
};

static LIFE: Life<State> = Life {
    field: &STATE,
    first: State::Draft,
    steps: &[
        Step {
            act: Act::new("vouch")
                .takes(&[Take { name: "by", field: &BY, needed: "refuse-empty" }])
                .guards(&[whole, there_is_something, none_waits])
                .stamps(&VOUCHED)
                .rests_on(&[
                    &TITLE, &RECIPE, &CONTROLS, &SYSTEMS, &ANSWERS, &FROM, &UNTIL, &VALID_UNTIL, &SHA256, &PLACE,
                ]),
            from: &[State::Draft],
            to: State::Vouched,
        },
        Step { act: Act::new("reopen"), from: &[State::Vouched, State::Withdrawn], to: State::Draft },
        Step {
            act: Act::new("withdraw").aside().takes(&[Take { name: "why", field: &WHY, needed: "refuse-empty" }]),
            from: &[State::Draft, State::Vouched],
            to: State::Withdrawn,
        },
    ],
};

static SAME: Field<Line> = Field::new("sameAs").read_only();

/// Other items with the same file, by number: the same content is told, whatever it is called.
pub static SAME_AS: Derived = Derived {
    on: &EVIDENCE,
    field: &SAME,
    sql:
        "(CASE WHEN record.sha256 = '' THEN '' ELSE coalesce((SELECT group_concat(twin.number, ', ') FROM evidence twin
        WHERE twin.sha256 = record.sha256 AND twin.id <> record.id AND twin.retired_on IS NULL), '') END)",
};

static COUNTING: Field<Line> = Field::new("counts").read_only();

/// The last day on which an item that somebody vouched for is valid; whether it counts as long is told beside it (`stands`), by rules
/// that no statement of SQL has.
pub static COUNTS: Derived = Derived {
    on: &EVIDENCE,
    field: &COUNTING,
    sql: "(CASE WHEN record.state = 'vouched' THEN coalesce(record.validUntil, '') ELSE '' END)",
};

static FOLLOWED: Field<Line> = Field::new("followedBy").read_only();

/// Number of the next item that somebody vouched for of the same record, about the same systems and showing the same controls for
/// longer: what it took the place of is over, and late for nothing. It is looked for among those of its recipe and systems: by the state
/// (`+` keeps that index away) there would be thousands for each of thousands.
pub static FOLLOWED_BY: Derived = Derived {
    on: &EVIDENCE,
    field: &FOLLOWED,
    sql:
        "(CASE WHEN coalesce(record.recipe, '') = '' OR record.state <> 'vouched' THEN '' ELSE coalesce((SELECT later.number FROM evidence later
        WHERE later.recipe = record.recipe AND later.ofSystems IS record.ofSystems AND later.validUntil > record.validUntil
        AND +later.state = 'vouched' AND later.retired_on IS NULL AND NOT EXISTS (SELECT 1 FROM json_each(nullif(record.controls, '')) mine
            WHERE mine.value NOT IN (SELECT value FROM json_each(nullif(later.controls, ''))))
        ORDER BY later.validUntil LIMIT 1), '') END)",
};

static SEARCHES: Field<Code<Searched>> = Field::new("searched").read_only();

/// Whether the words of its file are searched; what a record seals the name in is closed, as `facts/inside.rs` has it.
pub static SEARCHED: Derived = Derived {
    on: &EVIDENCE,
    field: &SEARCHES,
    sql: "(CASE WHEN record.sha256 = '' THEN ''
        WHEN record.confidentiality = 'restricted' OR EXISTS (SELECT 1 FROM incident it WHERE it.reporter <> ''
            AND ('incident/' || it.id = record.record OR EXISTS (SELECT 1 FROM evidenceAnswer said
                WHERE said.evidence = record.id AND said.record = 'incident/' || it.id))) THEN 'closed'
        ELSE coalesce((SELECT CASE WHEN state = 'read' THEN 'read'
                WHEN state = 'cleared' THEN 'cleared'
                WHEN words IN ('time', 'memory', 'large', 'locked', 'unreadable', 'damaged') THEN words ELSE 'none' END
            FROM kept_words WHERE kept_words.id = record.sha256),
            CASE WHEN record.copy IS NULL THEN 'outside'
                WHEN (SELECT min(seq) FROM image WHERE tab = 'evidence' AND row = record.id
                    AND json_extract(after, '$.sha256') = record.sha256)
                    < (SELECT max(seq) FROM journal WHERE edit = 'workspace.redact') THEN 'unread'
                ELSE 'waiting' END) END)",
};

/// Of an item that was vouched for and is another one now, nobody has vouched yet.
pub(super) fn again() -> [(&'static str, serde_json::Value); 2] {
    [(STATE.name(), State::Draft.code().into()), (VOUCHED.name(), VOUCHED.def().nothing())]
}

/// A person vouched for this item with these days and links: changed by hand, it is a draft again. An item that says until
/// when it shows something is valid as long as its recipe has it.
fn stands_as_it_was_vouched_for(it: &mut Draft<'_>) -> Result<()> {
    let facts: [&dyn AnyField; 10] =
        [&TITLE, &RECIPE, &CONTROLS, &SYSTEMS, &ANSWERS, &FROM, &UNTIL, &VALID_UNTIL, &PLACE, &RECORD];
    if it.act.is_empty() && it.get(&STATE) == Some(State::Vouched) && facts.into_iter().any(|fact| it.changes(fact)) {
        it.set(&STATE, State::Draft.code());
        it.set(&VOUCHED, "");
    }
    if it.new_record() && it.silent(&CAME_ON) {
        let today = it.moment.today.to_string();
        it.set(&CAME_ON, today);
    }
    // A file that is said to be the record of a recipe shows what that record shows, until somebody says otherwise.
    if it.changes(&RECIPE)
        && it.silent(&CONTROLS)
        && let Some(recipe) = it.get(&RECIPE).and_then(|recipe| data().ok()?.of(recipe.code()))
    {
        let served = served(&it.reader, &recipe.controls)?;
        it.set(&CONTROLS, serde_json::json!(served).to_string());
    }
    // Who said no day gets the last one, also when the period or the recipe moves.
    let computed = !it.changes(&VALID_UNTIL) && it.was(&VALID_UNTIL) == last(it.was(&RECIPE), it.was(&UNTIL))?;
    if it.silent(&VALID_UNTIL) || computed {
        let last = last(it.get(&RECIPE), it.get(&UNTIL))?;
        it.set(&VALID_UNTIL, last.map_or(serde_json::Value::Null, Into::into));
    }
    Ok(())
}

/// The last day for which an item may be valid: its recipe says how many months after the period it shows.
fn last(recipe: Option<RecipeId>, until: Option<String>) -> Result<Option<String>> {
    let months = match recipe {
        Some(recipe) => data()?.of(recipe.code()).map_or(MONTHS, |recipe| recipe.months),
        None => MONTHS,
    };
    let until: Option<NaiveDate> = until.and_then(|day| day.parse().ok());
    Ok(until.and_then(|day| day.checked_add_months(Months::new(months))).map(|day| day.to_string()))
}

fn days_in_order(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    if let (Some(from), Some(until)) = (it.get(&FROM), it.get(&UNTIL))
        && until < from
    {
        refuse.at(&UNTIL, "refuse-evidence-period");
    }
    let (Some(valid), Some(until)) = (it.get(&VALID_UNTIL), it.get(&UNTIL)) else { return Ok(()) };
    if valid < until {
        refuse.at(&VALID_UNTIL, "refuse-evidence-validity");
    }
    if let Some(last) = last(it.get(&RECIPE), it.get(&UNTIL))?.filter(|last| valid > *last) {
        refuse.at(&VALID_UNTIL, "refuse-evidence-too-long").with("last", last);
    }
    Ok(())
}

/// What the key of a duty of law begins with; which duties there are is asked when somebody vouches.
const DUTY: &str = "D-";

/// What it is said to show is there.
fn known_ids(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    for id in ids(&it.get(&ANSWERS)) {
        if it.changes(&ANSWERS) && !id.starts_with(DUTY) && !known(&id)? {
            refuse.at(&ANSWERS, "refuse-citation-answers").with("value", id);
        }
    }
    Ok(())
}

/// A title alone shows nothing: there is a file, a place, a record of the program, or what the recipe asks for.
fn there_is_something(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let said: [&dyn AnyField; 3] = [&SHA256, &PLACE, &RECORD];
    let sql = "SELECT 1 FROM evidenceAnswer WHERE evidence = ?1 AND trim(words) <> '' LIMIT 1";
    let filled = it.reader.maybe(sql, [&it.record().id], |_| Ok(()))?.is_some();
    if !filled && said.into_iter().all(|field| it.silent(field)) {
        refuse.at(&PLACE, "refuse-evidence-nothing");
    }
    Ok(())
}

/// Nobody vouches past what a colleague wrote: each answer is taken over or set aside first.
fn none_waits(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let sql = "SELECT count(*), coalesce(min(file), '') FROM evidenceReply WHERE evidence = ?1";
    let read = |row: &rusqlite::Row<'_>| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
    let (count, file) = it.reader.maybe(sql, [&it.record().id], read)?.unwrap_or_default();
    if count > 0 {
        refuse.at(&STATE, "refuse-evidence-replies").with("count", count).with("file", file);
    }
    Ok(())
}
