//! `evidence.recipe`: a recipe in words, with the form of an item as it is filled and what does not count yet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answered::Answered;
use super::blank;
use super::checks::Check;
use super::holds::holds;
use super::proposed::{BehindRecord, behind, looked_at};
use super::recipes::{Asked, Data, Recipe, data};
use super::register::EVIDENCE;
use super::replies;
use super::world::{self, World};
use crate::catalogue::say;
use crate::door::{Ask, Reader};
use crate::fault::{Fault, Message, Result};
use crate::moment::Moment;

/// Asks for a recipe, or for the form of an item.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct RecipeAsk {
    /// Id of the recipe; absent: that of the item.
    pub recipe: Option<String>,
    /// Key or number of the item.
    pub evidence: Option<String>,
    /// `en` (the default) or `es`.
    pub lang: Option<String>,
}

/// A recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeAnswer {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// Controls it serves.
    pub controls: Vec<String>,
    /// Sub-clauses it serves besides.
    pub clauses: Vec<String>,
    /// Who makes it.
    pub does: Vec<String>,
    /// Who decides.
    pub decides: Vec<String>,
    /// Who helps.
    pub helps: Vec<String>,
    /// Minutes of whoever makes it.
    pub minutes: u32,
    /// Minutes of each who helps.
    pub others: u32,
    /// How often.
    pub often: String,
    /// Months for which a record is valid.
    pub months: u32,
    /// What to look out for; mostly empty.
    pub caution: String,
    /// About its validity; mostly empty.
    pub note: String,
    /// Steps.
    pub steps: Vec<String>,
    /// It counts when.
    pub counts: Vec<RecipeCount>,
    /// What an auditor asks.
    pub asks: Vec<String>,
    /// A good record.
    pub good: String,
    /// A poor one.
    pub poor: String,
    /// Fields of the form.
    pub fields: Vec<RecipeField>,
    /// What the form of the item says.
    pub answers: Vec<Answered>,
    /// What a form that came back says and nobody has taken over.
    pub replies: Vec<RecipeReply>,
    /// Records of the program behind the item.
    pub records: Vec<BehindRecord>,
    /// Numbers of those that are withdrawn, or no longer say what somebody vouched for.
    pub gone: String,
    /// Number of the item; empty: a recipe alone was asked for.
    pub number: String,
}

/// A rule of *it counts when*.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeCount {
    /// In words.
    pub words: String,
    /// `standard`, `form-ours` or `ours`: whose rule it is.
    pub basis: String,
    /// Whether it holds of the item today; none where a recipe alone was asked for. Of a draft: once somebody vouches for it.
    pub holds: Option<bool>,
    /// It holds because whoever vouches says by it that they looked.
    pub by_vouching: bool,
    /// Days that stand in the wrong order, where that is why it does not hold.
    pub out: Vec<Message>,
}

/// An answer of a form that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeReply {
    /// Key.
    pub id: String,
    /// Name of the file that says it.
    pub file: String,
    /// Where it would stand, and what it says as its kind keeps it.
    pub said: Answered,
    /// The same as people read it; a day as `2026-11-24`.
    pub words: String,
    /// The question, and the column where it is a table.
    pub asks: String,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeField {
    /// Id.
    pub id: String,
    /// `text`, `longText`, `date`, `number`, `yesNo`, `code`, `person`, `system`, `table`; anything else is a text.
    pub kind: String,
    /// Label.
    pub label: String,
    /// It is asked for in every case.
    pub required: bool,
    /// Codes.
    pub options: Vec<RecipeOption>,
    /// Columns of a table.
    pub columns: Vec<RecipeColumn>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeColumn {
    /// Id.
    pub id: String,
    /// As of a field, but no table.
    pub kind: String,
    /// Label.
    pub label: String,
    /// Codes.
    pub options: Vec<RecipeOption>,
}

/// A code with its word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecipeOption {
    /// Code.
    pub code: String,
    /// Word.
    pub words: String,
}

impl Ask for RecipeAsk {
    const NAME: &'static str = "evidence.recipe";
    type Answer = Option<RecipeAnswer>;

    fn answer(self, reader: &Reader<'_>, at: &Moment) -> Result<Self::Answer> {
        let (data, lang) = (data()?, self.lang.as_deref().unwrap_or("en"));
        let missing = |id: &str| Fault::NotFound { kind: "recipe", id: id.to_owned() };
        let Some(evidence) = &self.evidence else {
            // Asked for nothing, there is nothing to say.
            let Some(id) = self.recipe.as_deref() else { return Ok(None) };
            return Ok(Some(said(data.of(id).ok_or_else(|| missing(id))?, lang)?));
        };
        let whole = world::one(reader, &EVIDENCE.key(reader, evidence)?)?;
        let item = world::settled(reader, whole.clone())?;
        let Some(recipe) = data.of(&item.recipe) else { return Ok(None) };
        let (day, mut told) = (at.today.to_string(), said(recipe, lang)?);
        let (world, left) = (World::standing(reader, &day)?, item.on(&day));
        let draft = draft(reader, &whole.id)?.then(|| looked_at(left.clone().into_owned(), recipe, &day));
        for (told, count) in told.counts.iter_mut().zip(&recipe.counts) {
            let said = holds(&count.check, &left, &recipe.from, &world, &day);
            told.by_vouching =
                !said && draft.as_ref().is_some_and(|item| holds(&count.check, item, &recipe.from, &world, &day));
            told.holds = Some(said || told.by_vouching);
            told.out = out_of_order(recipe, &count.check, &left, lang);
        }
        told.records = behind(reader, whole.answers.iter().map(|said| said.record.as_str()))?;
        told.gone = item.gone.join(", ");
        told.number = whole.number;
        for one in replies::waiting(reader, &whole.id)? {
            let Some(asked) = recipe.asked(&one.said.question, &one.said.cell) else { continue };
            let words = blank::worded(reader, asked, &one.said.words, lang)?;
            let asks = recipe.asks(&one.said.question, &one.said.cell, lang);
            told.replies.push(RecipeReply { id: one.id, file: one.file, said: one.said, words, asks });
        }
        let answer = |said: world::Said| Answered {
            question: said.question,
            line: i32::try_from(said.line).unwrap_or_default(),
            cell: said.cell,
            words: said.words,
        };
        told.answers = whole.answers.into_iter().map(answer).collect();
        told.answers.sort_by(|a, b| (&a.question, a.line, &a.cell).cmp(&(&b.question, b.line, &b.cell)));
        Ok(Some(told))
    }
}

/// Whether nobody has vouched for an item yet.
fn draft(reader: &Reader<'_>, id: &str) -> Result<bool> {
    let sql = "SELECT 1 FROM evidence WHERE id = ?1 AND state = 'draft'";
    Ok(reader.maybe(sql, [id], |_| Ok(()))?.is_some())
}

/// The days of a rule about their order that do not follow one another, each pair with its questions.
fn out_of_order(recipe: &Recipe, check: &Check, it: &world::Item, lang: &str) -> Vec<Message> {
    let Check::Order { fields } = check else { return Vec::new() };
    let label = |id: &str| recipe.asked(id, "").map(|field| say(&field.label, lang)).unwrap_or_default();
    let said: Vec<(&str, &str)> =
        fields.iter().map(|field| (field.as_str(), it.said(field))).filter(|(_, day)| !day.is_empty()).collect();
    let wrong = |pair: &[(&str, &str)]| {
        let [(first, on), (second, later)] = pair else { return None };
        let told = Message::new("evidence-order").with("first", label(first)).with("on", *on);
        (later < on).then(|| told.with("second", label(second)).with("later", *later))
    };
    said.windows(2).filter_map(wrong).collect()
}

/// The recipe of a control in words; none for one of the organisation's own.
///
/// # Errors
/// When the embedded recipes do not parse.
pub fn worded(control: &str, lang: &str) -> Result<Option<RecipeAnswer>> {
    data()?.serving(control).map(|recipe| said(recipe, lang)).transpose()
}

fn said(recipe: &Recipe, lang: &str) -> Result<RecipeAnswer> {
    let data = data()?;
    let people = |codes: &[String]| codes.iter().map(|code| data.label(code, lang)).collect();
    let count = |count: &super::recipes::Count| RecipeCount {
        words: say(&count.words, lang),
        basis: count.basis.clone(),
        holds: None,
        by_vouching: false,
        out: Vec::new(),
    };
    Ok(RecipeAnswer {
        id: recipe.id.clone(),
        title: say(&recipe.title, lang),
        controls: recipe.controls.clone(),
        clauses: recipe.clauses.clone(),
        does: people(&recipe.who.does),
        decides: people(&recipe.who.decides),
        helps: people(&recipe.who.helps),
        minutes: recipe.minutes,
        others: recipe.others,
        often: say(&recipe.often, lang),
        months: recipe.months,
        caution: say(&recipe.caution, lang),
        note: say(&recipe.note, lang),
        steps: say(&recipe.steps, lang),
        counts: recipe.counts.iter().map(count).collect(),
        asks: say(&recipe.asks, lang),
        good: say(&recipe.good, lang),
        poor: say(&recipe.poor, lang),
        fields: recipe.fields.iter().map(|asked| field(data, asked, lang)).collect(),
        answers: Vec::new(),
        replies: Vec::new(),
        records: Vec::new(),
        gone: String::new(),
        number: String::new(),
    })
}

fn field(data: &Data, asked: &Asked, lang: &str) -> RecipeField {
    let column = |asked: &Asked| RecipeColumn {
        id: asked.id.clone(),
        kind: asked.kind.clone(),
        label: say(&asked.label, lang),
        options: options(data, asked, lang),
    };
    RecipeField {
        id: asked.id.clone(),
        kind: asked.kind.clone(),
        label: say(&asked.label, lang),
        required: asked.required,
        options: options(data, asked, lang),
        columns: asked.columns.iter().map(column).collect(),
    }
}

fn options(data: &Data, asked: &Asked, lang: &str) -> Vec<RecipeOption> {
    asked.options.iter().map(|code| RecipeOption { code: code.clone(), words: data.label(code, lang) }).collect()
}
