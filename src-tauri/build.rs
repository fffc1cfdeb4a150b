//! Build steps of the shell: the list of commands, and a page that says so when the real one has not been built.

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=ui/dist");
    println!("cargo::rerun-if-changed=tauri.conf.json");
    let page = std::path::Path::new("ui/dist/index.html");
    if !page.exists() {
        if std::env::var("PROFILE").as_deref() == Ok("release") {
            return Err(std::io::Error::other("build the page first: npm run build --prefix ui"));
        }
        println!("cargo::warning=the page is not built; run `cargo xtask run`");
        std::fs::create_dir_all("ui/dist")?;
        std::fs::write(page, "<!doctype html><title>AIMS Desk</title><p>Run cargo xtask run.</p>\n")?;
    }
    let commands = tauri_build::AppManifest::new().commands(&[
        "start_state", "new_workspace", "sample_workspace", "open_workspace", "open_recent", "close_workspace", "view",
        "edit", "rehearse", "check_workspace", "preview", "save_pdf", "save_word", "stop_printing", "draw_chart",
        "read_sheet", "read_word", "save_sheet", "save_calendar", "reveal", "attach_scan", "set_file", "take_evidence",
        "files_to_take", "save_kept", "look_inside", "set_logo", "backups", "back_up", "drill_backup",
        "restore_backup", "save_copy", "settings", "keep_settings", "keep_meeting", "kept_meeting", "zoom",
        "all_backups", "open_backup", "salvage_refused", "open_came", "close_window", "stay_open", "show_slide",
        "shown_slide", "write_requests", "look_returned", "take_returned",
    ]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands)).map_err(std::io::Error::other)
}
