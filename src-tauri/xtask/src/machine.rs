//! Debian packages the commands need: found with dpkg-query, installed with apt-get (sudo when not root).

use std::process::{Command, Stdio};

/// What building the shell needs.
const BUILD: &[&str] = &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests need besides: the outside judges of our PDFs, and a screen on which the real window is driven.
const TESTS: &[&str] = &[
    "at-spi2-core", "dbus-daemon", "default-jdk-headless", "fonts-dejavu-core", "gir1.2-atspi-2.0", "libjaxb-java",
    "poppler-utils", "procps", "python3", "python3-gi", "python3-pip", "qpdf", "webkit2gtk-driver", "xauth", "xvfb",
];

/// What the machine is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Opening the window.
    Run,
    /// Running the tests.
    Test,
}

/// Makes sure the packages are there. On other systems it says what to install and goes on.
///
/// # Errors
/// A sentence for the terminal when a package is missing and cannot be installed.
pub fn prepare(purpose: Purpose) -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        eprintln!(
            "Needed here: Rust, Node 20 or newer, and the system's WebView (on Windows: WebView2; on macOS: Xcode tools)."
        );
        return Ok(());
    }
    let more = if purpose == Purpose::Test { TESTS } else { &[] };
    let wanted = [BUILD, more].concat();
    if !answers("dpkg-query", &["--version"]) {
        eprintln!("Not a Debian system: please install the counterparts of {}.", wanted.join(", "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing Debian packages: {}", missing.join(", "));
    let root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root && !answers("sudo", &["-V"]) {
        return Err(format!("please install as root: apt-get install {}", missing.join(" ")));
    }
    apt(root, &["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(missing);
    apt(root, &words)
}

fn apt(root: bool, words: &[&str]) -> Result<(), String> {
    let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
    if !root {
        command.args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    }
    let status = command.env("DEBIAN_FRONTEND", "noninteractive").args(words).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("apt-get {} ended with {status}", words.join(" "))),
        Err(error) => Err(format!("apt-get could not be started: {error}")),
    }
}

fn installed(name: &str) -> bool {
    output("dpkg-query", &["-W", "-f=${Status}", name]).is_some_and(|s| s.ends_with("ok installed"))
}

fn answers(program: &str, words: &[&str]) -> bool {
    Command::new(program)
        .args(words)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn output(program: &str, words: &[&str]) -> Option<String> {
    let out = Command::new(program).args(words).stderr(Stdio::null()).output().ok()?;
    out.status.success().then(|| String::from_utf8_lossy(&out.stdout).into_owned())
}
