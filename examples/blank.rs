//! An empty window of the same shell and webview: the floor that start and memory of the program are measured beside.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    let built = tauri::Builder::default()
        .setup(|app| {
            let page = WebviewUrl::External("about:blank".parse()?);
            WebviewWindowBuilder::new(app, "main", page).inner_size(1280.0, 860.0).build()?;
            Ok(())
        })
        .run(context);
    if let Err(fault) = built {
        eprintln!("{fault}");
    }
}
