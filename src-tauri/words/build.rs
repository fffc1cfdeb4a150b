//! Embeds every `.ftl` file under `locales/`, so that a new file needs no line of code.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let here = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut code = String::from("const EMBEDDED: &[(&str, &str)] = &[\n");
    for lang in ["en", "es"] {
        let folder = here.join("locales").join(lang);
        println!("cargo::rerun-if-changed={}", folder.display());
        for path in resources(&folder)? {
            println!("cargo::rerun-if-changed={}", path.display());
            let line = writeln!(code, "    ({lang:?}, include_str!({:?})),", path.display().to_string());
            line.map_err(std::io::Error::other)?;
        }
    }
    code.push_str("];\n");
    std::fs::write(Path::new(&std::env::var("OUT_DIR").unwrap_or_default()).join("embedded.rs"), code)
}

fn resources(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "ftl") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}
