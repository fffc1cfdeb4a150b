//! Spreadsheets that are anybody's: encodings, separators, dates, limits, bombs and damage, each with its reason.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use aims_core::sheet::SheetRead;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Reads a sheet of AI systems.
fn read(name: &str, bytes: &[u8]) -> aims_core::Result<SheetRead> {
    aims_core::desk::sheet("system", name, bytes, &crate::common::Words)
}

fn refusal(name: &str, bytes: &[u8]) -> String {
    let fault = read(name, bytes).unwrap_err();
    assert_eq!(fault.refusals().len(), 1, "{fault:?}");
    fault.refusals()[0].message.id.clone()
}

fn cells(read: &SheetRead) -> Vec<(u32, Vec<&str>)> {
    read.rows.iter().map(|row| (row.row, row.cells.iter().map(String::as_str).collect())).collect()
}

fn notes(read: &SheetRead) -> Vec<&str> {
    read.notes.iter().map(|note| note.id.as_str()).collect()
}

/// A workbook of one sheet with the given rows of XML, and shared strings.
fn book(rows: &str, strings: &[&str]) -> Vec<u8> {
    book_of(&[("Systems", rows)], strings)
}

fn book_of(sheets: &[(&str, &str)], strings: &[&str]) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut part = |name: &str, text: String| {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    };
    let mut listed = String::new();
    let mut links = String::new();
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let at = at + 1;
        listed += &format!("<sheet name=\"{name}\" sheetId=\"{at}\" r:id=\"r{at}\"/>");
        links += &format!("<Relationship Id=\"r{at}\" Type=\"{office}/worksheet\" Target=\"worksheets/s{at}.xml\"/>");
        part(
            &format!("xl/worksheets/s{at}.xml"),
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        );
    }
    links += &format!("<Relationship Id=\"rs\" Type=\"{office}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
    links += &format!("<Relationship Id=\"rt\" Type=\"{office}/styles\" Target=\"styles.xml\"/>");
    part(
        "xl/workbook.xml",
        format!("<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>{listed}</sheets></workbook>"),
    );
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    part("xl/_rels/workbook.xml.rels", format!("<Relationships xmlns=\"{package}\">{links}</Relationships>"));
    part(
        "_rels/.rels",
        format!(
            "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        ),
    );
    let strings: String = strings.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    part("xl/sharedStrings.xml", format!("<sst xmlns=\"{main}\">{strings}</sst>"));
    part(
        "xl/styles.xml",
        format!(
            "<styleSheet xmlns=\"{main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
        ),
    );
    zip.finish().unwrap().into_inner()
}

fn inline(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn text_is_read_in_the_encodings_that_are_really_written() {
    let plain =
        "Nombre;Finalidad;Etapa\r\nCribado;\"Ordena; y para\nluego\";En uso\r\n\r\nNotas;Resume «actas»;Idea\r\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(plain.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(plain.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(plain.bytes()).collect();
    let windows: Vec<u8> = plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let said: &[&str] = &["sheet-note-windows"];
    for (bytes, told) in
        [(plain.as_bytes().to_vec(), &[][..]), (marked, &[]), (utf16, &[]), (big, &[]), (windows, said)]
    {
        let read = read("a.csv", &bytes).unwrap();
        assert_eq!(read.heads, ["Nombre", "Finalidad", "Etapa"]);
        assert_eq!(read.columns, ["name", "purpose", "stage"]);
        let rows =
            [(2, vec!["Cribado", "Ordena; y para\nluego", "En uso"]), (4, vec!["Notas", "Resume «actas»", "Idea"])];
        assert_eq!(cells(&read), rows);
        assert_eq!(notes(&read), told);
    }
    let unmarked: Vec<u8> = plain.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(refusal("a.csv", &unmarked), "refuse-sheet-encoding");
    assert_eq!(refusal("a.csv", &[0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), "refuse-sheet-encoding");
}

#[test]
fn separators_are_found_and_formulas_do_not_come_back_to_life() {
    for (text, between) in
        [("Name;Purpose", ';'), ("Name,Purpose", ','), ("Name\tPurpose", '\t'), ("\"Na;me\",Purpose", ',')]
    {
        let read = read("a.csv", format!("{text}\n1{between}2").as_bytes()).unwrap();
        assert_eq!((read.heads.len(), read.rows.len()), (2, 1), "{text}");
    }
    let said = read("a.csv", b"sep=|\r\nName|Purpose\r\nA|B, C; D\r\n").unwrap();
    assert_eq!(cells(&said), [(2, vec!["A", "B, C; D"])]);
    let quoted = read("a.csv", b"Name,Purpose\nA 5\" disk,\"say \"\"so\"\"\"\n'=1+1,''-2\n'tis,\n").unwrap();
    assert_eq!(
        cells(&quoted),
        [(2, vec!["A 5\" disk", "say \"so\""]), (3, vec!["=1+1", "'-2"]), (4, vec!["'tis", ""])]
    );
    // A row longer than its heads loses nothing: the column can still be named.
    let wide = read("a.csv", b"Name\nA,B\n").unwrap();
    assert_eq!(
        (wide.columns.as_slice(), cells(&wide)),
        (["name".to_owned(), String::new()].as_slice(), vec![(2, vec!["A", "B"])])
    );
}

#[test]
fn heads_are_known_in_both_languages_and_each_field_once() {
    let read =
        read("a.csv", "SISTEMA DE IA;Life cycle status;Owner;Responsable;colour;AI Act class\nx".as_bytes()).unwrap();
    assert_eq!(read.columns, ["name", "stage", "businessOwner", "", "", "actClass"]);
}

#[test]
fn dates_that_can_be_read_two_ways_are_named() {
    let text = b"Name,In use since,Next review\nA,2026-11-24,03/04/2026\nB,24/11/2026,46350\nC,05/06/2026,31/12/2026\n";
    let read = read("a.csv", text).unwrap();
    assert_eq!(notes(&read), ["sheet-note-day-first"]);
    assert_eq!((&read.notes[0].args["count"], &read.notes[0].args["cells"]), (&2.into(), &"C2, B4".into()));
}

#[test]
fn a_workbook_gives_what_its_cells_showed() {
    let rows = [
        format!("<row r=\"3\">{}{}{}{}</row>", inline("A3", "Name"), inline("B3", "In use since"), inline("C3", "Version"), inline("D3", "Users")),
        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c><c r=\"B4\" s=\"1\"><v>46350</v></c><c r=\"C4\"><v>3</v></c>\
         <c r=\"D4\" t=\"str\"><f>CONCAT(\"1\",\"2\")</f><v>12</v></c></row>".to_owned(),
        "<row r=\"6\"><c r=\"A6\" t=\"s\"><v>1</v></c><c r=\"C6\"><v>0.1</v></c><c r=\"D6\" t=\"e\"><v>#REF!</v></c></row>".to_owned(),
    ];
    let bytes = book_of(&[("Systems", &rows.concat()), ("Other", "")], &["Inlet", "A &amp; B"]);
    let read = read("a.xlsx", &bytes).unwrap();
    assert_eq!(read.columns, ["name", "inUseOn", "version", "users"]);
    assert_eq!(cells(&read), [(4, vec!["Inlet", "2026-11-24", "3", "12"]), (6, vec!["A & B", "", "0.1", ""])]);
    assert_eq!(notes(&read), ["sheet-note-first-sheet", "sheet-note-formulas", "sheet-note-errors"]);
    assert_eq!(read.notes[1].args["cells"], "D4");
}

#[test]
fn limits_are_named() {
    let wide = (0..200).map(|at| format!("H{at}")).collect::<Vec<_>>().join(",");
    let fault = read("a.csv", wide.as_bytes()).unwrap_err();
    assert_eq!((fault.message().id.as_str(), &fault.message().args["most"]), ("refuse-sheet-columns", &100.into()));
    let far = format!("<row r=\"1\">{}</row>", inline("GR1", "Far"));
    assert_eq!(refusal("a.xlsx", &book(&far, &[])), "refuse-sheet-columns");
    let long = "Name\n".to_owned() + &"x\n".repeat(5_001);
    assert_eq!(refusal("a.csv", long.as_bytes()), "refuse-sheet-rows");
    assert_eq!(read("a.csv", &long.as_bytes()[..long.len() - 2]).unwrap().rows.len(), 5_000);
    let fat = format!("Name,Purpose\nA,{}\n", "x".repeat(20_001));
    let fault = read("a.csv", fat.as_bytes()).unwrap_err();
    assert_eq!((fault.message().id.as_str(), &fault.message().args["cell"]), ("refuse-sheet-cell", &"B2".into()));
    assert_eq!(refusal("a.csv", &vec![b'x'; 10_000_001]), "refuse-sheet-large");
    // The last cell of the largest sheet alone costs nothing.
    let corner = format!("<row r=\"1048576\">{}</row>", inline("A1048576", "Name"));
    assert_eq!(read("a.xlsx", &book(&corner, &[])).unwrap().heads, ["Name"]);
    // One long text in many cells.
    let text = "x".repeat(19_000);
    let cells: String =
        (1..=900).map(|at| format!("<row r=\"{at}\"><c r=\"A{at}\" t=\"s\"><v>0</v></c></row>")).collect();
    assert_eq!(refusal("a.xlsx", &book(&cells, &[&text])), "refuse-sheet-text");
}

#[test]
fn a_bomb_is_not_opened() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(&vec![b' '; 50_000_000]).unwrap();
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 100_000);
    assert_eq!(refusal("a.xlsx", &bytes), "refuse-sheet-bomb");
    // The directory says it is small: what is really there is counted.
    let size = 50_000_000_u32.to_le_bytes();
    let mut lying = bytes;
    while let Some(at) = lying.windows(4).position(|part| part == size) {
        lying[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let id = refusal("a.xlsx", &lying);
    assert!(id == "refuse-sheet-bomb" || id == "refuse-sheet-malformed", "{id}");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..2_100 {
        zip.start_file(format!("{at}"), SimpleFileOptions::default()).unwrap();
    }
    assert_eq!(refusal("a.xlsx", &zip.finish().unwrap().into_inner()), "refuse-sheet-bomb");
}

#[test]
fn damage_and_other_files_are_told_apart() {
    let whole = book(&format!("<row r=\"1\">{}</row>", inline("A1", "Name")), &[]);
    assert_eq!(refusal("a.xlsx", &whole[..whole.len() / 2]), "refuse-sheet-malformed");
    assert_eq!(refusal("a.xlsx", b"Name;Purpose\n"), "refuse-sheet-malformed");
    assert_eq!(refusal("a.xlsx", &book("<row r=\"1\"><c r=\"A1\"", &[])), "refuse-sheet-malformed");
    assert_eq!(refusal("a.xlsx", &book("", &[])), "refuse-sheet-empty");
    assert_eq!(refusal("a.csv", b""), "refuse-sheet-empty");
    assert_eq!(refusal("a.csv", b" ; ;\n;;\n"), "refuse-sheet-empty");
    let fault = read("a.csv", b"Name,Purpose\nA,\"begins\nand never ends\n").unwrap_err();
    assert_eq!((fault.message().id.as_str(), &fault.message().args["row"]), ("refuse-sheet-quote", &2.into()));
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert_eq!(refusal("a.xls", &old), "refuse-sheet-kind");
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(refusal("a.xlsx", &old), "refuse-sheet-password");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(b"<w/>").unwrap();
    assert_eq!(refusal("a.docx", &zip.finish().unwrap().into_inner()), "refuse-sheet-kind");
}

#[test]
fn bytes_of_any_kind_are_read_or_refused_and_never_worse() {
    let whole = book(&format!("<row r=\"1\">{}</row>", inline("A1", "Name")), &["x"]);
    for at in 0..whole.len() {
        let mut hurt = whole.clone();
        hurt[at] ^= 0x55;
        if let Err(fault) = read("a.xlsx", &hurt) {
            assert!(!fault.refusals().is_empty(), "{at}: {fault:?}");
        }
    }
}
