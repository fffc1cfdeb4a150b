//! The window's commands stand in four places that only the running window compares: the handler, the manifest of the build,
//! the permissions of a page, and the page that calls them. One that is missing in any of them is refused when a person needs it.

use std::collections::BTreeSet;
use std::path::Path;

type Names = BTreeSet<String>;

/// Commands that do not stand in all of the places.
pub fn check(root: &Path, found: &mut Vec<String>) {
    let text = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_default();
    let (handled, built) = (handled(&text("src-tauri/src/lib.rs")), built(&text("src-tauri/build.rs")));
    let (allowed, called) = (allowed(&text("tauri.conf.json")), called(&text("ui/src/ipc/doors.ts")));
    if handled.is_empty() || called.is_empty() {
        found.push("commands: none found; tidy looks in the wrong place".to_owned());
    }
    let mut lacks = |of: &Names, names: &Names, place: &str| {
        found.extend(of.difference(names).map(|name| format!("commands: {name} does not stand in {place}")));
    };
    for (names, place) in [
        (&built, "src-tauri/build.rs"),
        (&allowed, "the permissions of tauri.conf.json"),
        (&called, "ui/src/ipc/doors.ts, so that nothing calls it"),
    ] {
        lacks(&handled, names, place);
    }
    for names in [&built, &allowed, &called] {
        lacks(names, &handled, "the handler of src-tauri/src/lib.rs");
    }
}

/// What stands between two marks, or nothing.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).map_or("", |(inside, _)| inside)
}

fn handled(text: &str) -> Names {
    let names = between(text, "generate_handler![", "]").split(',').filter_map(|path| path.trim().rsplit("::").next());
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn built(text: &str) -> Names {
    between(text, ".commands(&[", "]").split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

fn allowed(text: &str) -> Names {
    let names = text.split("\"allow-").skip(1).filter_map(|rest| rest.split('"').next());
    names.map(|name| name.replace('-', "_")).collect()
}

fn called(text: &str) -> Names {
    let calls = text.split("invoke").skip(1).filter_map(|rest| rest.split_once("(\"")?.1.split('"').next());
    calls.filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_read() {
        let names = |all: &[&str]| all.iter().map(|name| (*name).to_owned()).collect::<Names>();
        let handler = "x.invoke_handler(tauri::generate_handler![\n    a::one,\n    b::two_more,\n]).run()";
        assert_eq!(handled(handler), names(&["one", "two_more"]));
        assert_eq!(built("AppManifest::new().commands(&[\"one\", \"two_more\",\n]);"), names(&["one", "two_more"]));
        assert_eq!(
            allowed("[\"allow-one\", \"core:event:allow-listen\", \"allow-two-more\"]"),
            names(&["one", "two_more"])
        );
        assert_eq!(
            called("invoke<void>(\"one\");\n  invoke<Done | null>(\"two_more\", { id });"),
            names(&["one", "two_more"])
        );
    }
}
