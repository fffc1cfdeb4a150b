//! Standard output and standard error, either of which may be closed or full: a failure is a sentence, never a panic.

use std::fmt::Arguments;
use std::io::Write;

/// Writes a line of an answer and stops the command when that fails.
macro_rules! put {
    ($($text:tt)*) => { crate::speak::line(format_args!($($text)*))? };
}

/// Writes a line of an answer about what is done already: when that fails, the person learns that it is done.
macro_rules! done {
    ($($text:tt)*) => { crate::speak::line(format_args!($($text)*)).map_err(crate::Stop::Unanswered)? };
}

/// Says a sentence. Where nobody can hear it, nothing more can be done.
macro_rules! tell {
    ($($text:tt)*) => { crate::speak::aside(format_args!($($text)*)) };
}

/// A line on standard output.
///
/// # Errors
/// Those of whoever reads it, or of the disk it goes to.
pub fn line(text: Arguments<'_>) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}")?;
    out.flush()
}

/// A line on standard error.
pub fn aside(text: Arguments<'_>) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
