//! The twin painter agrees: krilla's validator accepts the display list, its text is the text of our file.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../../tests/judge/mod.rs"]
mod judge;
mod oracle;
mod specimen;

use std::path::PathBuf;

use aims_print::document::PageShape::{Landscape, Portrait};
use aims_print::lay_out;

#[test]
fn krilla_accepts_every_specimen_and_reads_the_same() {
    let fonts = oracle::Fonts::read();
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    for (name, document) in [
        ("rich-landscape", specimen::rich(Landscape)),
        ("rich-portrait", specimen::rich(Portrait)),
        ("longest", specimen::longest(Landscape)),
        ("emptiest", specimen::emptiest(Portrait)),
    ] {
        let layout = lay_out(&document).unwrap();
        let twin = oracle::paint(&layout, &fonts).unwrap_or_else(|fault| panic!("{name}: krilla refuses: {fault}"));
        let (ours, theirs) = (folder.join(format!("{name}-ours.pdf")), folder.join(format!("{name}-twin.pdf")));
        std::fs::write(&ours, layout.pdf().unwrap()).unwrap();
        std::fs::write(&theirs, twin).unwrap();
        let (ours, theirs) = (judge::text_of(&ours).unwrap(), judge::text_of(&theirs).unwrap());
        for (line, (a, b)) in ours.lines().zip(theirs.lines()).enumerate() {
            assert_eq!(a, b, "{name}, line {line}");
        }
        assert_eq!(ours.lines().count(), theirs.lines().count(), "{name}");
    }
}
