//! Copies the fonts of the documents from the npm packages of `ui/` beside the compiled crate, so that no binary file
//! lives in version control and the exact font versions are pinned by `ui/package-lock.json`.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

const FONTS: [(&str, &str); 5] = [
    ("inter", "400Regular/Inter_400Regular.ttf"),
    ("inter", "600SemiBold/Inter_600SemiBold.ttf"),
    ("inter", "400Regular_Italic/Inter_400Regular_Italic.ttf"),
    ("noto-sans", "400Regular/NotoSans_400Regular.ttf"),
    ("noto-sans", "600SemiBold/NotoSans_600SemiBold.ttf"),
];

fn main() {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let packages = here.join("../../ui/node_modules/@expo-google-fonts");
    for (package, file) in FONTS {
        let from = packages.join(package).join(file);
        println!("cargo::rerun-if-changed={}", from.display());
        if let Err(error) = copy(&from, &out) {
            eprintln!(
                "error: the documents' font {} is not there ({error}).\n\
                 Fonts come from npm. Run `cargo xtask run` (it installs what is missing) or `npm ci --prefix ui`, then build again.",
                from.display()
            );
            process::exit(1);
        }
    }
}

fn copy(from: &Path, folder: &Path) -> std::io::Result<()> {
    let name = from.file_name().ok_or(std::io::ErrorKind::InvalidInput)?;
    fs::write(folder.join(name), fs::read(from)?)
}
