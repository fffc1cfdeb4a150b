//! Charts on the screen, spreadsheets in and out, and the calendar.

use std::io::Read;

use aims_core::Fault;
use aims_core::chart::Chart;
use aims_core::facts::calendar::Calendar;
use aims_core::sheet::{MOST_BYTES, SheetRead};
use aims_print::PrintFault;
use aims_print::chart::ShownChart;
use aims_words::{Lang, Words};
use chrono::Utc;
use tauri::{AppHandle, State};

use crate::answer::Answer;
use crate::desk::Desk;
use crate::doors::opened;
use crate::pick;

fn fault(fault: PrintFault) -> Fault {
    Fault::Press(fault.into())
}

/// Draws a chart; for a slide with larger words.
#[tauri::command]
pub async fn draw_chart(chart: Chart, lang: String, slide: bool) -> Answer<ShownChart> {
    Ok(aims_print::chart::shown(&chart, &lang, slide).map_err(fault)?)
}

/// Reads a spreadsheet that came from outside, or one the person picks; nothing if the dialog was closed. Nothing is written.
#[tauri::command]
pub async fn read_sheet(app: AppHandle, desk: State<'_, Desk>, noun: String) -> Answer<Option<SheetRead>> {
    let came = desk.brought(true);
    desk.with(move |_| {
        let picked = came.or_else(|| pick::taken(&app, &["xlsx", "csv", "tsv", "txt"]));
        let Some(path) = picked else { return Ok(None) };
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        // One byte more than the limit is enough to refuse the file.
        let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
        std::fs::File::open(&path)?.take(most).read_to_end(&mut bytes)?;
        aims_core::desk::sheet(&noun, &name, &bytes, &aims_print::LEXICON).map(Some)
    })
    .await
}

/// Writes a register as a spreadsheet where the person says and gives the file's name; nothing if the dialog was closed.
#[tauri::command]
pub async fn save_sheet(
    app: AppHandle,
    desk: State<'_, Desk>,
    name: String,
    format: String,
    lang: String,
) -> Answer<Option<String>> {
    desk.with(move |open| {
        let workspace = opened(open)?;
        let table = workspace.table(&name, &lang, &workspace.moment(Utc::now())?)?;
        let words =
            Words::new(Lang::from_tag(&lang).unwrap_or(Lang::En)).map_err(|_| Fault::Catalogue(lang.clone()))?;
        let (ending, bytes) = match format.as_str() {
            "xlsx" => ("xlsx", aims_print::sheet::xlsx(&table, &words).map_err(fault)?),
            _ => ("csv", aims_print::sheet::csv(&table, &words)),
        };
        let suggested = format!("{}.{ending}", words.say(&table.name, &serde_json::Map::new()).replace(' ', "-"));
        let Some(path) = pick::sheet(&app, &suggested, ending) else { return Ok(None) };
        aims_core::file::write_out(&path, &bytes)?;
        Ok(Some(path.file_name().unwrap_or_default().to_string_lossy().into_owned()))
    })
    .await
}

/// Writes what falls due, for one person or for all, as a calendar file where the person says, and gives its name; nothing if the
/// dialog was closed.
#[tauri::command]
pub async fn save_calendar(
    app: AppHandle,
    desk: State<'_, Desk>,
    person: String,
    lang: String,
) -> Answer<Option<String>> {
    desk.with(move |open| {
        let workspace = opened(open)?;
        let words =
            Words::new(Lang::from_tag(&lang).unwrap_or(Lang::En)).map_err(|_| Fault::Catalogue(lang.clone()))?;
        let moment = workspace.moment(Utc::now())?;
        let asked = Calendar { person: Some(person).filter(|person| !person.is_empty()), ..Calendar::default() };
        let answer = workspace.view(asked, &moment)?;
        let file = aims_print::calendar::file(&answer, &moment, workspace.head().seq, &words);
        let suggested = format!("{}.ics", words.say("calendar-file", &serde_json::Map::new()));
        let Some(path) = pick::sheet(&app, &suggested, "ics") else { return Ok(None) };
        aims_core::file::write_out(&path, file.as_bytes())?;
        Ok(Some(path.file_name().unwrap_or_default().to_string_lossy().into_owned()))
    })
    .await
}
