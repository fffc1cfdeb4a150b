//! What was late at the cut-off and got nothing in the meeting: told while people sit together, and on page one of the minutes.

use super::Record;
use super::actions::was_due;
use crate::door::Reader;
use crate::fault::Result;
use crate::paper::InputData;
use crate::run::statement::unconfirmed;

/// Something that was late, and stays so.
pub(super) struct Late {
    /// Key of the input that shows it.
    pub(super) input: String,
    /// Its number; of a Statement of Applicability its version too.
    pub(super) number: String,
    /// An action of an earlier review: the meeting gives it a new day. Anything else is settled by what is decided or agreed on its input.
    pub(super) earlier: bool,
}

/// What was late at the cut-off, in the order of the inputs; not what got a new day, or is done, or stands in an input on which something
/// was decided or agreed.
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
        Some(day) if !record.committee() => unconfirmed(reader, day)?.map(|[document, _, _]| document),
        _ => None,
    };
    for (place, (input, data)) in (1..).zip(inputs) {
        // A table of controls with a target date lists those that are past it, and no others.
        let controls =
            ["column-control", "column-target"].iter().all(|head| data.columns.iter().any(|one| one == head));
        let rows = data.rows.iter().filter(|row| controls || row.iter().any(|cell| cell == "cell-action-overdue"));
        let numbers = rows.filter_map(|row| row.first()).chain(open.as_ref().filter(|_| controls));
        for number in numbers.filter(|number| !number.is_empty()) {
            let stays = if place == 1 {
                record.earlier.iter().any(|one| one.number == *number && one.overdue && was_due(data, one).is_none())
            } else {
                !settled(record, input, place)
            };
            if stays && !found.iter().any(|one| one.number == *number) {
                found.push(Late { input: input.to_owned(), number: number.clone(), earlier: place == 1 });
            }
        }
    }
    Ok(found)
}

/// Whether something was decided or agreed on an input.
fn settled(record: &Record, input: &str, place: usize) -> bool {
    record.decisions.iter().any(|one| one.input == input)
        || record.actions.iter().any(|one| one.state != "dropped" && one.input_place == place.to_string())
}
