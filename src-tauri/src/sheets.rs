//! Charts on the screen, and spreadsheets in and out.

use aims_core::chart::Chart;
use aims_core::{Fault, PressFault};
use aims_print::chart::ShownChart;

use crate::answer::Answer;

/// Draws a chart.
#[tauri::command]
pub async fn draw_chart(chart: Chart, lang: String) -> Answer<ShownChart> {
    let drawn = aims_print::chart::shown(&chart, &lang);
    Ok(drawn.map_err(|fault| Fault::Press(PressFault(fault.to_string())))?)
}
