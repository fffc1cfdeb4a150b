//! `cargo xtask`: the commands that set a machine up, test everything and hold the house to its rules.
//!
//! Not here: any rule of the product. Only the standard library is used, so that the first command a person types
//! compiles in a second.

mod bench;
mod census;
mod generate;
mod machine;
mod page;
mod soak;
mod supply;
mod test;
mod tidy;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <command>

  run       installs what is missing, builds the page, opens the window
  test      installs what is missing, then runs every check and test
  tidy      the house rules alone
  deps      the dependency gate alone (deny.toml)
  bench     the promised figures, beside their floors and peers, in release
  screens   writes a picture of every screen into the folder screens, to be looked at
  soak      kills, lost power, failing calls, mutated files and payloads, all of them, in release
  path      the golden path by the command alone: decisions, fields typed and refusals, step by step
  cycle     24 months of the sample company, day by day: when each duty and trigger appears, and why
  generate  writes the generated files anew
  census    writes docs/census.txt alone, in a moment";

fn main() -> ExitCode {
    let root = root();
    match std::env::args().nth(1).as_deref() {
        Some("run") => page::run(&root),
        Some("test") => test::all(&root),
        Some("tidy") => tidy::report(&root),
        Some("deps") => supply::report(&root),
        Some("bench") => bench::run(&root),
        Some("screens") => page::screens(&root),
        Some("soak") => soak::run(&root),
        Some("path") => soak::path(&root),
        Some("cycle") => soak::cycle(&root),
        Some("generate") => generate::write(&root),
        Some("census") => census::write(&root),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// The repository root: two folders above this crate.
fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).map_or(here.clone(), PathBuf::from)
}
