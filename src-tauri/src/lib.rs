//! The shell, the first host: one window over one workspace, and beside it in a meeting one for the audience. A command unpacks, calls core, repacks; it holds no rule.
//!
//! Deliberately absent: file, dialog or network permission for the page. Paths live here; the page never sees one.

mod answer;
mod arrive;
mod audience;
mod backups;
mod desk;
mod doors;
mod files;
mod inside;
mod meeting;
mod papers;
mod pick;
mod requests;
mod settings;
mod sheets;
mod start;

use std::process::ExitCode;

/// Runs the window until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    // Before anything of a window: this may be the process that looks into a file.
    if let Some(done) = aims_peek::child(std::env::args_os().nth(1).as_deref()) {
        return done;
    }
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, args, folder| arrive::again(app, args, &folder)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().with_denylist(&[audience::AUDIENCE]).build())
        .manage(desk::Desk::default())
        .manage(audience::Slide::default())
        .setup(|app| {
            arrive::listen(app.handle());
            arrive::came(app.handle(), std::env::args_os().skip(1).map(Into::into), None);
            arrive::open_ahead(app.handle());
            Ok(())
        })
        .on_window_event(arrive::happened)
        .invoke_handler(tauri::generate_handler![
            start::start_state,
            start::new_workspace,
            start::sample_workspace,
            start::open_workspace,
            start::open_recent,
            arrive::open_came,
            arrive::close_window,
            arrive::stay_open,
            start::all_backups,
            start::open_backup,
            start::salvage_refused,
            start::close_workspace,
            doors::view,
            doors::edit,
            doors::rehearse,
            doors::check_workspace,
            papers::preview,
            papers::save_pdf,
            papers::save_word,
            papers::stop_printing,
            papers::reveal,
            papers::attach_scan,
            files::set_file,
            files::files_to_take,
            files::take_evidence,
            files::save_kept,
            inside::look_inside,
            requests::write_requests,
            requests::look_returned,
            requests::take_returned,
            papers::set_logo,
            sheets::draw_chart,
            papers::read_word,
            sheets::read_sheet,
            sheets::save_sheet,
            sheets::save_calendar,
            backups::backups,
            backups::back_up,
            backups::drill_backup,
            backups::restore_backup,
            backups::save_copy,
            settings::settings,
            settings::keep_settings,
            settings::zoom,
            meeting::keep_meeting,
            meeting::kept_meeting,
            audience::show_slide,
            audience::shown_slide,
        ])
        .run(tauri::generate_context!());
    match app {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("aims-desk: {error}");
            ExitCode::FAILURE
        }
    }
}
