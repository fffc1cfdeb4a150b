//! What was late at the cut-off and got nothing in the meeting: told while people sit together, and on page one of the minutes.

use super::actions::was_due;
use super::named::{names, numbers};
use super::targets::{self, lists_controls};
use super::{Record, ReviewAction};
use crate::door::Reader;
use crate::fault::Result;
use crate::paper::InputData;
use crate::run::statement::unconfirmed;

/// What a row says that is late: an action, an assessment, a system that nobody looked at by its day.
const OVERDUE: [&str; 3] = ["cell-action-overdue", "cell-impact-late", "cell-impact-none-late"];

/// Something that was late, and stays so.
pub(super) struct Late {
    /// Key of the input that shows it.
    pub(super) input: String,
    /// Its number; of a Statement of Applicability its version too.
    pub(super) number: String,
    /// An action: the meeting gives it a new day. Anything else is settled by what names it.
    pub(super) action: bool,
    /// Of a statement the day by which it was to be confirmed; else empty.
    pub(super) by: String,
}

/// What was late at the cut-off, in the order of the inputs; not what got a new day, or is done, or what
/// was agreed of it; nor, but of controls, what was decided of it.
///
/// # Errors
/// When the file cannot be read.
pub(super) fn late<'a>(
    reader: &Reader<'_>,
    record: &Record,
    inputs: impl Iterator<Item = (&'a str, &'a InputData)>,
) -> Result<Vec<Late>> {
    let mut found: Vec<Late> = Vec::new();
    let open = match &record.cut_off {
        Some(day) if !record.committee() => unconfirmed(reader, day)?,
        _ => None,
    };
    for (place, (input, data)) in (1..).zip(inputs) {
        let moved_here = targets::moved(reader, record, [data])?;
        let controls = lists_controls(data);
        let rows = data.rows.iter().filter(|row| controls || row.iter().any(|cell| OVERDUE.contains(&cell.as_str())));
        let numbers = rows.filter_map(|row| Some((row.first()?, "")));
        let open = open.as_ref().filter(|_| controls).map(|[document, by, _]| (document, by.as_str()));
        let action = data.columns.iter().any(|one| one == "column-action");
        for (number, by) in numbers.chain(open).filter(|(number, _)| !number.is_empty()) {
            let moved = |one: &&ReviewAction| one.number == *number && one.overdue && was_due([data], one).is_none();
            let stays = if action {
                record.earlier.iter().any(|one| moved(&one))
            } else if controls && by.is_empty() {
                // A decision that names a control and leaves it its day has put it off without saying until when.
                !moved_here.iter().any(|one| one.control == *number) && !agreed(record, place, number)
            } else {
                !decided(record, number) && !agreed(record, place, number)
            };
            if stays && !found.iter().any(|one| one.number == *number) {
                found.push(Late { input: input.to_owned(), number: number.clone(), action, by: by.to_owned() });
            }
        }
    }
    Ok(found)
}

/// Whether a decision names it, on any input. One that names nothing leaves everybody to guess, and settles nothing.
fn decided(record: &Record, number: &str) -> bool {
    let of = number.split(' ').next().unwrap_or_default();
    record.decisions.iter().any(|one| one.names(of))
}

/// Whether an action was agreed of it: one that names it, on any input; on its own input also an action that names no record, for an action
/// has somebody and a day, but not of a statement.
fn agreed(record: &Record, place: usize, number: &str) -> bool {
    let of = number.split(' ').next().unwrap_or_default();
    let place = place.to_string();
    record.actions.iter().filter(|one| one.state != "dropped").any(|one| {
        let bare = one.input_place == place && of == number && numbers(&one.title).next().is_none();
        bare || names(&one.title, of)
    })
}
