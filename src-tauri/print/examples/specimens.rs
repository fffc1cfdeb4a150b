//! Writes the artificial documents of the tests to a folder: `cargo run -p aims-print --example specimens -- OUT`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use aims_print::document::PageShape::{Landscape, Portrait};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("usage: specimens OUT")?);
    std::fs::create_dir_all(&folder)?;
    let documents = [
        ("rich-landscape", specimen::rich(Landscape)),
        ("rich-portrait", specimen::rich(Portrait)),
        ("longest-landscape", specimen::longest(Landscape)),
        ("longest-portrait", specimen::longest(Portrait)),
        ("emptiest-portrait", specimen::emptiest(Portrait)),
    ];
    for (name, document) in documents {
        let layout = aims_print::lay_out(&document)?;
        let pdf = layout.pdf()?;
        println!("{name}: {} pages, {} bytes, unprintable {:?}", layout.pages(), pdf.len(), layout.unprintable());
        std::fs::write(folder.join(format!("{name}.pdf")), pdf)?;
        std::fs::write(folder.join(format!("{name}.svg")), layout.svg_page(0)?)?;
    }
    Ok(())
}
