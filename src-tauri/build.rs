//! Build steps of the shell.
fn main() {}
