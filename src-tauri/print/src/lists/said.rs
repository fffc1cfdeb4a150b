//! What a cell of a list says, in words.

use aims_core::paper::ListCell;

use crate::document::{Ink, Run};
use crate::form::Form;

/// The paragraphs of a cell under a column: what a day that has passed means, a column may say in a word of its own.
pub(crate) fn under(form: &Form<'_>, column: &str, cell: &ListCell) -> Vec<Vec<Run>> {
    let own = format!("{column}-past");
    match cell {
        ListCell::Day { day, late: true } if form.has(&own) => {
            vec![vec![form.day(day), Run::plain(format!(" {}", form.say(&own))).strong().ink(Ink::Bad)]]
        }
        // What a field means that says nothing, a column may say: a risk of no system is one of them all.
        ListCell::Empty if form.has(&format!("{column}-none")) => {
            vec![vec![Run::plain(form.say(&format!("{column}-none"))).ink(Ink::Soft)]]
        }
        other => paragraphs(form, other),
    }
}

/// The paragraphs of a cell; none for a field that says nothing and may.
pub(crate) fn paragraphs(form: &Form<'_>, cell: &ListCell) -> Vec<Vec<Run>> {
    match cell {
        ListCell::Empty => Vec::new(),
        ListCell::Missing => vec![vec![Run::plain(form.say("register-missing")).ink(Ink::Warn)]],
        ListCell::Text { text } => form.own_lines(text),
        ListCell::Name { name } => vec![vec![form.own(name)]],
        ListCell::Names { names } => names.iter().map(|name| vec![form.own(name)]).collect(),
        ListCell::Day { day, late: true } => {
            vec![vec![form.day(day), Run::plain(format!(" {}", form.say("register-late"))).strong().ink(Ink::Bad)]]
        }
        ListCell::Reserved { open, .. } => {
            let open = open.iter().map(|one| vec![form.of_class(one)]);
            std::iter::once(vec![Run::plain(plain(form, cell))]).chain(open).collect()
        }
        ListCell::Told { said } => said.iter().map(|one| form.told(one)).collect(),
        // Who approved a document from outside is not on record: nobody is named then.
        ListCell::Stamp { on, by } if by.is_empty() => vec![vec![form.day(on)]],
        ListCell::Stamp { on, by } => {
            let by = form.with("list-recorded-by", [("name", by.as_str().into())]);
            vec![vec![form.day(on)], vec![Run::plain(by).small().ink(Ink::Soft)]]
        }
        other => vec![vec![Run::plain(plain(form, other))]],
    }
}

/// The same as one text.
pub(super) fn plain(form: &Form<'_>, cell: &ListCell) -> String {
    match cell {
        ListCell::Empty => String::new(),
        ListCell::Missing => form.say("register-missing"),
        ListCell::Text { text } => text.clone(),
        ListCell::Name { name } => name.clone(),
        ListCell::Names { names } => names.join(", "),
        ListCell::Word { id } => form.say(id),
        ListCell::Told { said } => said.iter().map(|one| form.message(one)).collect::<Vec<_>>().join(" "),
        ListCell::Number { value } => value.to_string(),
        ListCell::Money { hundredths } => form.amount(*hundredths),
        ListCell::Day { day, .. } => form.short_day(day),
        ListCell::Code { list, code } | ListCell::Reserved { list, code, .. } => form.word(list, code),
        ListCell::Codes { list, codes } => {
            let each = codes.iter().enumerate();
            each.map(|(at, code)| running(form, at, form.word(list, code))).collect::<Vec<_>>().join(", ")
        }
        ListCell::Stamp { on, by } if by.is_empty() => form.short_day(on),
        ListCell::Stamp { on, by } => {
            form.with("register-stamp", [("on", form.short_day(on).into()), ("by", by.as_str().into())])
        }
    }
}

/// A word of a list as it stands in a row of them: in Spanish only the first begins with a capital, and what is all capitals stays.
/// In English a name keeps its capital, an article has none.
fn running(form: &Form<'_>, at: usize, word: String) -> String {
    let mut letters = word.chars();
    if let Some(rest) = word.strip_prefix("The ").filter(|_| at > 0 && !form.spanish()) {
        return format!("the {rest}");
    }
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if at > 0 && form.spanish() && second.is_lowercase() => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => word,
    }
}

/// Whether it has so many words that they want the width of a page.
pub(crate) fn long(cell: &ListCell) -> bool {
    matches!(cell, ListCell::Text { text } if text.chars().count() > 90)
}

/// Whether it is a figure, which stands at the right.
pub(super) fn figure(cell: &ListCell) -> bool {
    matches!(cell, ListCell::Number { .. } | ListCell::Money { .. })
}
