//! One process for many acts: `aims apply FILE -` answers each line once it is durable.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use serde_json::Value;

use super::command;

/// `aims apply FILE -`, line by line: the file is opened once for many acts, as it is in the window.
pub struct Hand {
    child: Child,
    lines: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Hand {
    pub fn on(file: &str) -> Self {
        let mut command = command(&["apply", file, "-"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (lines, answers) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, lines, answers }
    }

    /// Whether the act was done; each answer stands for one that is durable.
    pub fn does(&mut self, edit: &Value) -> bool {
        writeln!(self.lines.as_mut().unwrap(), "{edit}").unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap() > 0
    }

    /// Ends it, and gives what it said against the last line.
    pub fn ends(mut self) -> String {
        drop(self.lines.take());
        let mut told = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        self.child.wait().unwrap();
        told.trim().to_owned()
    }
}
