//! The window on the other screen: where there are two, the audience sees the slide alone, and whoever writes has the first.
//!
//! It is handed its slide and knows nothing else: its page may ask for that slide and for a drawing, for no workspace and no file.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;
use tauri::{AppHandle, Emitter, Manager, Monitor, State, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::answer::Answer;

/// Name of that window.
pub const AUDIENCE: &str = "audience";

/// The slide that is shown, as the page made it; none while there is no meeting on the screen.
#[derive(Default)]
pub struct Slide(Mutex<Option<Value>>);

impl Slide {
    fn held(&self) -> MutexGuard<'_, Option<Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A screen that the first window is not on.
fn other(window: &WebviewWindow) -> Option<Monitor> {
    let here = window.current_monitor().ok()??;
    if crate::pick::one_screen_is_two() {
        return Some(here);
    }
    window.available_monitors().ok()?.into_iter().find(|one| one.position() != here.position())
}

/// Shows a slide on the other screen, and opens the window there; nothing closes it. True where the audience has a screen of
/// its own: a projector that is pulled out takes its window with it.
#[tauri::command]
pub async fn show_slide(app: AppHandle, slide: State<'_, Slide>, shown: Option<Value>) -> Answer<bool> {
    slide.held().clone_from(&shown);
    let Some(main) = app.get_webview_window("main") else { return Ok(false) };
    let there = app.get_webview_window(AUDIENCE);
    let (Some(shown), Some(screen)) = (shown, other(&main)) else {
        if let Some(window) = there {
            let _ = window.destroy();
        }
        return Ok(false);
    };
    if there.is_some() {
        return Ok(app.emit_to(AUDIENCE, "slide", shown).is_ok());
    }
    let (place, size, scale) = (screen.position(), screen.size(), screen.scale_factor());
    let made = WebviewWindowBuilder::new(&app, AUDIENCE, WebviewUrl::App("index.html".into()))
        .title("AIMS Desk")
        .decorations(false)
        .focused(false)
        .skip_taskbar(true)
        .position(f64::from(place.x) / scale, f64::from(place.y) / scale)
        .inner_size(f64::from(size.width) / scale, f64::from(size.height) / scale)
        .fullscreen(true)
        .build();
    // Another slide may have opened it meanwhile; a desktop that gives no second window leaves the meeting on the first screen.
    let there = made.is_ok() || app.get_webview_window(AUDIENCE).is_some();
    let _ = main.set_focus();
    Ok(there)
}

/// The slide that is shown, for a window that has just come.
#[tauri::command]
pub async fn shown_slide(slide: State<'_, Slide>) -> Answer<Option<Value>> {
    Ok(slide.held().clone())
}
