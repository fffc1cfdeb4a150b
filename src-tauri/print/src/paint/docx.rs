//! A document as Word reads it (ISO/IEC 29500, WordprocessingML): for rounds in which people write on it. Headings, paragraphs,
//! lists and tables with their languages, and nothing else; the record is the PDF. The same document gives the same bytes.
//!
//! Not here: pictures, drawings, running lines and links, which a round does not need.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::document::{Block, Cell, Document, Grid, Ink, List, PageShape, ParagraphStyle, Row, Run, Table};
use crate::fault::PrintFault;
use aims_core::word::mark;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
/// Width between the margins, in twentieths of a point, portrait and landscape.
const MEASURE: [u32; 2] = [9_638, 14_570];

/// The bytes of a document. `whole` is the name of the bookmark on its title, by which it is known when it comes back; headings bear
/// their ids.
///
/// # Errors
/// [`PrintFault::Word`] when the container cannot be written.
pub fn docx(document: &Document, whole: &str) -> Result<Vec<u8>, PrintFault> {
    let measure = MEASURE[usize::from(wide(document))];
    let mut body = Body { text: String::new(), lists: Vec::new(), marks: 0, whole, measure };
    document.blocks.iter().for_each(|block| body.block(block));
    let parts = [
        ("[Content_Types].xml", types()),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml"), CORE])),
        ("docProps/core.xml", core(document)),
        ("word/document.xml", main(document, &body.text)),
        ("word/styles.xml", styles(&document.lang)),
        ("word/numbering.xml", numbering(&body.lists)),
        ("word/_rels/document.xml.rels", relations(&[("styles", "styles.xml"), ("numbering", "numbering.xml")])),
    ];
    pack(&parts).map_err(|error| PrintFault::Word(error.to_string()))
}

const CORE: (&str, &str) = ("core", "docProps/core.xml");

fn wide(document: &Document) -> bool {
    matches!(document.page, PageShape::Landscape)
}

fn pack(parts: &[(&str, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    // The day it was saved is the file system's to say.
    let plain = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, text) in parts {
        file.start_file(*name, plain)?;
        file.write_all(text.as_bytes())?;
    }
    Ok(file.finish()?.into_inner())
}

fn types() -> String {
    let of = |part: &str, kind: &str| {
        format!("<Override PartName=\"/{part}\" ContentType=\"application/vnd.openxmlformats-{kind}+xml\"/>")
    };
    let main = "officedocument.wordprocessingml";
    format!(
        "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{}{}{}{}</Types>",
        of("word/document.xml", &format!("{main}.document.main")),
        of("word/styles.xml", &format!("{main}.styles")),
        of("word/numbering.xml", &format!("{main}.numbering")),
        of("docProps/core.xml", "package.core-properties"),
    )
}

fn relations(to: &[(&str, &str)]) -> String {
    let one = |(at, (kind, target)): (usize, &(&str, &str))| {
        let base = "http://schemas.openxmlformats.org";
        let kind = match *kind {
            "core" => format!("{base}/package/2006/relationships/metadata/core-properties"),
            kind => format!("{base}/officeDocument/2006/relationships/{kind}"),
        };
        format!("<Relationship Id=\"r{}\" Type=\"{kind}\" Target=\"{target}\"/>", at + 1)
    };
    let all: String = to.iter().enumerate().map(one).collect();
    format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{all}</Relationships>"
    )
}

fn core(document: &Document) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:subject>{}</dc:subject><dc:language>{}</dc:language></cp:coreProperties>",
        escaped(&document.title),
        escaped(&document.author),
        escaped(&document.subject),
        escaped(&document.lang)
    )
}

fn main(document: &Document, body: &str) -> String {
    let marks: String =
        document.marks.iter().map(|mark| paragraph("Small", "", &run(&Run::plain(&mark.text).strong()))).collect();
    let page = if wide(document) {
        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
    } else {
        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    };
    format!(
        "{HEAD}<w:document {W}><w:body>{marks}{body}<w:sectPr>{page}<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn styles(lang: &str) -> String {
    let style = |id: &str, name: &str, size: u8, more: &str, level: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"120\" w:after=\"80\"/>{level}</w:pPr><w:rPr>{more}<w:sz w:val=\"{size}\"/></w:rPr></w:style>"
        )
    };
    let level = |level: u8| format!("<w:outlineLvl w:val=\"{level}\"/>");
    format!(
        "{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\" w:cs=\"Calibri\"/><w:sz w:val=\"21\"/><w:lang w:val=\"{}\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"100\"/></w:pPr></w:style>{}{}{}{}{}{}</w:styles>",
        escaped(lang),
        style("Title", "Title", 40, "<w:b/>", ""),
        style("Heading1", "heading 1", 28, "<w:b/>", &level(0)),
        style("Heading2", "heading 2", 24, "<w:b/>", &level(1)),
        style("Heading3", "heading 3", 22, "<w:b/>", &level(2)),
        style("Small", "Small", 17, "<w:color w:val=\"595959\"/>", ""),
        style("Aside", "Aside", 21, "", ""),
    )
}

/// One list with bullets, and for each numbered list one that begins at 1.
fn numbering(lists: &[bool]) -> String {
    let form = |id: u8, format: &str, text: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:pPr><w:ind w:left=\"454\" w:hanging=\"284\"/></w:pPr></w:lvl></w:abstractNum>"
        )
    };
    let one = |(at, numbered): (usize, &bool)| {
        let again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{}\"/>{}</w:num>",
            at + 1,
            u8::from(*numbered),
            if *numbered { again } else { "" }
        )
    };
    let all: String = lists.iter().enumerate().map(one).collect();
    format!("{HEAD}<w:numbering {W}>{}{}{all}</w:numbering>", form(0, "bullet", "\u{2022}"), form(1, "decimal", "%1."))
}

/// The body while it grows.
struct Body<'a> {
    text: String,
    /// For each list whether it is numbered.
    lists: Vec<bool>,
    /// How many bookmarks there are.
    marks: usize,
    /// Name of the one on the title.
    whole: &'a str,
    measure: u32,
}

impl Body<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => {
                self.push("Small", &title.over);
                let words = self.marked(self.whole, &run(&Run::plain(&title.text)));
                self.text.push_str(&paragraph("Title", "", &words));
                self.push("Small", &title.under);
            }
            Block::Heading(heading) => {
                let words = heading.runs.iter().map(run).collect::<String>();
                let words = self.marked(&mark(&heading.id), &words);
                self.text.push_str(&paragraph(&format!("Heading{}", heading.level.saturating_sub(1)), "", &words));
            }
            Block::Paragraph(text) => {
                let style = match text.style {
                    ParagraphStyle::Small => "Small",
                    ParagraphStyle::Aside => "Aside",
                    _ => "",
                };
                self.push(style, &text.runs);
            }
            Block::Grid(grid) => self.grid(grid),
            Block::Table(table) => self.table(table),
            Block::List(list) => self.list(list),
            // Word breaks its pages itself.
            Block::Stay | Block::Whole => {}
            Block::PageBreak => self.text.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
            Block::Picture(_) | Block::Drawing(_) => {}
        }
    }

    /// Words with a bookmark around them.
    fn marked(&mut self, name: &str, words: &str) -> String {
        if name.is_empty() {
            return words.to_owned();
        }
        self.marks += 1;
        let (at, name) = (self.marks, escaped(name));
        format!("<w:bookmarkStart w:id=\"{at}\" w:name=\"{name}\"/>{words}<w:bookmarkEnd w:id=\"{at}\"/>")
    }

    fn push(&mut self, style: &str, runs: &[Run]) {
        if runs.iter().any(|run| !run.text.is_empty()) {
            self.text.push_str(&paragraph(style, "", &runs.iter().map(run).collect::<String>()));
        }
    }

    fn list(&mut self, list: &List) {
        self.lists.push(list.numbered);
        let numbered = format!("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", self.lists.len());
        for item in &list.items {
            for (at, runs) in item.iter().enumerate() {
                let runs: String = runs.iter().map(run).collect();
                let more = if at == 0 { numbered.as_str() } else { "<w:ind w:left=\"454\"/>" };
                self.text.push_str(&paragraph("", more, &runs));
            }
        }
    }

    /// Labels with their values as a table of two columns.
    fn grid(&mut self, grid: &Grid) {
        let label = self.measure / 4;
        let rows: String = grid
            .pairs
            .iter()
            .map(|pair| {
                let name = cell(label, 1, &[vec![Run::plain(&pair.label).ink(Ink::Soft)]], false);
                format!("<w:tr>{name}{}</w:tr>", cell(self.measure - label, 1, &pair.value, false))
            })
            .collect();
        self.rows(&[label, self.measure - label], &rows);
    }

    fn table(&mut self, table: &Table) {
        let all: f32 = table.columns.iter().map(|column| column.share).sum();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let widths: Vec<u32> =
            table.columns.iter().map(|column| (self.measure as f32 * column.share / all.max(0.1)) as u32).collect();
        let line = |cells: &[Cell], head: bool| {
            let mut at = 0;
            let mut said = String::new();
            for one in cells {
                let wide = widths.iter().skip(at).take(one.span).sum();
                said.push_str(&cell(wide, one.span, &one.paragraphs, head));
                at += one.span;
            }
            let repeat = if head { "<w:trPr><w:tblHeader/></w:trPr>" } else { "" };
            format!("<w:tr>{repeat}{said}</w:tr>")
        };
        let mut rows: String = table.head.iter().map(|cells| line(cells, true)).collect();
        for row in &table.rows {
            rows.push_str(&match row {
                Row::Group { runs, .. } => line(&[Cell::new(vec![runs.clone()]).span(widths.len())], false),
                Row::Cells { cells, .. } => line(cells, false),
            });
        }
        self.rows(&widths, &rows);
    }

    fn rows(&mut self, widths: &[u32], rows: &str) {
        let columns: String = widths.iter().map(|wide| format!("<w:gridCol w:w=\"{wide}\"/>")).collect();
        let border = |side: &str| format!("<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>");
        let borders: String = ["top", "bottom", "insideH"].into_iter().map(border).collect();
        self.text.push_str(&format!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{rows}</w:tbl><w:p/>",
            widths.iter().sum::<u32>()
        ));
    }
}

fn cell(wide: u32, span: usize, paragraphs: &[Vec<Run>], head: bool) -> String {
    let mut said: String = paragraphs
        .iter()
        .map(|runs| paragraph("", "", &runs.iter().map(|one| run_of(one, head)).collect::<String>()))
        .collect();
    if said.is_empty() {
        said.push_str("<w:p/>");
    }
    let span = if span > 1 { format!("<w:gridSpan w:val=\"{span}\"/>") } else { String::new() };
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{wide}\" w:type=\"dxa\"/>{span}</w:tcPr>{said}</w:tc>")
}

fn paragraph(style: &str, more: &str, runs: &str) -> String {
    let style = if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
    format!("<w:p><w:pPr>{style}{more}</w:pPr>{runs}</w:p>")
}

fn run(run: &Run) -> String {
    run_of(run, false)
}

fn run_of(run: &Run, head: bool) -> String {
    let strong = if run.strong || head { "<w:b/>" } else { "" };
    let italic = if run.italic { "<w:i/>" } else { "" };
    let soft = if run.ink == Ink::Soft { "<w:color w:val=\"595959\"/>" } else { "" };
    let lang = run.lang.as_ref().map(|lang| format!("<w:lang w:val=\"{}\"/>", escaped(lang))).unwrap_or_default();
    let lines: Vec<String> =
        run.text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(line))).collect();
    format!("<w:r><w:rPr>{strong}{italic}{soft}{lang}</w:rPr>{}</w:r>", lines.join("<w:br/>"))
}

/// Text as XML holds it. A control character, which XML cannot hold, is shown as on paper.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' => safe.push('\t'),
            c if c.is_control() || ('\u{fffe}'..='\u{ffff}').contains(&c) => safe.push('\u{25a1}'),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::document::{Heading, Paragraph};

    fn part(bytes: &[u8], name: &str) -> String {
        let mut file = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        std::io::read_to_string(file.by_name(name).unwrap()).unwrap()
    }

    #[test]
    fn words_stay_words_and_the_same_document_gives_the_same_bytes() {
        let list = |numbered| {
            Block::List(List { numbered, items: vec![vec![vec![Run::plain("one")]], vec![vec![Run::plain("two")]]] })
        };
        let document = Document {
            lang: "en".to_owned(),
            title: "A & B".to_owned(),
            blocks: vec![
                Block::Heading(Heading::new(2, "<w:p> & \"ñ\"", "h")),
                Block::Paragraph(Paragraph::plain("a\u{1}b\nc")),
                list(false),
                list(true),
                list(true),
            ],
            content_lang: "es".to_owned(),
            author: String::new(),
            subject: String::new(),
            date: "2026-11-24".to_owned(),
            page: PageShape::Portrait,
            running: crate::document::Running::default(),
            marks: Vec::new(),
        };
        let bytes = docx(&document, "aims_TXT_001_v1_0").unwrap();
        assert_eq!(bytes, docx(&document, "aims_TXT_001_v1_0").unwrap());
        let text = part(&bytes, "word/document.xml");
        assert!(text.contains("&lt;w:p&gt; &amp; &quot;ñ&quot;"), "{text}");
        assert!(text.contains("a\u{25a1}b</w:t><w:br/><w:t xml:space=\"preserve\">c"), "{text}");
        assert_eq!(text.matches("w:numId").count(), 6);
        // Each numbered list begins at 1.
        assert_eq!(part(&bytes, "word/numbering.xml").matches("startOverride").count(), 2);
        assert!(part(&bytes, "docProps/core.xml").contains("A &amp; B"));
    }
}
