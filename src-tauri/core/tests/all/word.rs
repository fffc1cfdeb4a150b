//! A text for Word that came back: read within limits whatever the file is, compared with what was exported, and nothing of it in the
//! text before somebody takes a paragraph over.
#![allow(clippy::unwrap_used)]

use std::io::{Cursor, Write};

use crate::common::desk::Desk;
use aims_core::Fault;
use aims_core::paper::{Paper, TextPaper, Wanted};
use aims_core::word::{Base, MOST_BYTES, WordRead, mark, read};
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        file.start_file(*name, SimpleFileOptions::default()).unwrap();
        file.write_all(text.as_bytes()).unwrap();
    }
    file.finish().unwrap().into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!("<?xml version=\"1.0\"?><w:document {W}><w:body>{body}</w:body></w:document>");
    packed(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &document)])
}

fn run(text: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", text.replace('&', "&amp;").replace('<', "&lt;"))
}

fn heading(level: u8, name: &str, text: &str) -> String {
    let mark = if name.is_empty() { String::new() } else { format!("<w:bookmarkStart w:id=\"1\" w:name=\"{name}\"/>") };
    format!("<w:p><w:pPr><w:pStyle w:val=\"Heading{level}\"/></w:pPr>{mark}{}</w:p>", run(text))
}

fn words(text: &str) -> String {
    format!("<w:p>{}</w:p>", run(text))
}

#[test]
fn words_lists_and_tables_are_read_as_they_would_be_accepted() {
    let numbering = format!(
        "<w:numbering {W}><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>
         <w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>
         <w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"
    );
    let styles = format!(
        "<w:styles {W}><w:style w:styleId=\"Ttulo1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"Small\"><w:name w:val=\"Small\"/></w:style></w:styles>"
    );
    let item = |list: u8, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>{}</w:p>",
            run(text)
        )
    };
    let cell = |text: &str| format!("<w:tc>{}</w:tc>", words(text));
    let body = [
        words("Front matter"),
        "<w:p><w:pPr><w:pStyle w:val=\"Ttulo1\"/></w:pPr><w:bookmarkStart w:id=\"1\" w:name=\"p_a_b\"/><w:r><w:t>Who</w:t></w:r></w:p>".to_owned(),
        format!(
            "<w:p>{}<w:del><w:r><w:delText>gone</w:delText></w:r><w:r><w:t>gone too</w:t></w:r></w:del><w:ins>{}</w:ins><w:r><w:tab/><w:t>&#241; &amp; c</w:t><w:commentReference w:id=\"1\"/></w:r></w:p>",
            run("We "), run("all run it")
        ),
        "<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>in a box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>".to_owned(),
        item(7, "one"), item(7, "two"), item(8, "first"),
        format!("<w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>", cell("Tool"), cell("For"), cell("Writer"), cell("letters")),
        "<w:p><w:pPr><w:pStyle w:val=\"Small\"/></w:pPr><w:r><w:t>Answers: 5.2</w:t></w:r></w:p>".to_owned(),
        heading(2, "live_in_scope_1_2", "AI systems in scope"),
        format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cell("A register's")),
        heading(1, "", "New"),
        words("Added."),
        heading(1, "signatures", "Signatures"),
        words("Not read"),
    ];
    let document = format!("<w:document {W}><w:body>{}</w:body></w:document>", body.concat());
    let bytes =
        packed(&[("word/document.xml", &document), ("word/numbering.xml", &numbering), ("word/styles.xml", &styles)]);
    let found = read("back.docx", &bytes).unwrap();
    let told: Vec<(&str, &str, String)> =
        found.parts.iter().map(|part| (part.id.as_str(), part.heading.as_str(), part.blocks.to_light())).collect();
    let body =
        "We all run it ñ & c\n\n- one\n- two\n\n1. first\n\n| Tool | For |\n| Writer | letters |\n\n[[in-scope]]";
    assert_eq!(told, [("a-b", "Who", body.to_owned()), ("", "New", "Added.".to_owned())]);
    let notes: Vec<&str> = found.notes.iter().map(|note| note.id.as_str()).collect();
    assert_eq!(notes, ["word-note-tracked", "word-note-comments", "word-note-pictures"]);
}

#[test]
fn no_file_costs_more_than_it_may_or_is_obeyed() {
    let why = |name: &str, bytes: &[u8]| match read(name, bytes) {
        Err(Fault::Refused(reasons)) => reasons[0].message.id.clone(),
        other => panic!("{other:?}"),
    };
    let laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document/>";
    assert_eq!(why("a.docx", &packed(&[("word/document.xml", laughs)])), "refuse-word-malformed");
    assert_eq!(why("a.docx", &docx(&format!("<w:p>{}</w:p>", "<w:r><w:t>&xxe;</w:t></w:r>"))), "refuse-word-malformed");
    let zeros = "0".repeat(70_000_000);
    assert_eq!(why("a.docx", &packed(&[("word/document.xml", &zeros)])), "refuse-word-bomb");
    assert_eq!(why("a.docx", &packed(&[("xl/workbook.xml", "<x/>")])), "refuse-word-kind");
    assert_eq!(why("a.doc", &[0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "refuse-word-old");
    assert_eq!(why("a.docx", b"PK\x03\x04"), "refuse-word-malformed");
    assert_eq!(why("a.docx", b"no container"), "refuse-word-malformed");
    assert_eq!(why("a.docx", &vec![0; MOST_BYTES + 1]), "refuse-word-large");
    assert_eq!(why("a.docx", &docx("<w:p><w:r><w:t>cut")), "refuse-word-malformed");
    assert_eq!(why("a.docx", &docx("<w:p></w:r></w:p>")), "refuse-word-malformed");
    let long = (0..900).map(|at| words(&format!("{at} {}", "word ".repeat(260)))).collect::<String>();
    assert_eq!(why("a.docx", &docx(&format!("{}{long}", heading(1, "", "H")))), "refuse-word-long");
    assert_eq!(why("a.docx", &docx(&"<w:p/>".repeat(20_001))), "refuse-word-lines");
    // Deep nesting is read, not climbed; what steers a terminal is left out.
    let deep = format!("{}{}{}", "<w:sdt>".repeat(20_000), words("in"), "</w:sdt>".repeat(20_000));
    let found = read(
        "a.docx",
        &docx(&format!("{}{deep}{}", heading(1, "", "H\u{202e}x"), "<w:p><w:r><w:t>a&#x1b;[2Jb</w:t></w:r></w:p>")),
    )
    .unwrap();
    assert_eq!((found.parts[0].heading.as_str(), found.parts[0].blocks.to_light().as_str()), ("Hx", "in\n\na[2Jb"));
    // A nested table belongs to the cell around it.
    let inner = format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", words("inner"));
    let table = format!("<w:tbl><w:tr><w:tc>{}{inner}</w:tc></w:tr></w:tbl>", words("outer"));
    let found = read("a.docx", &docx(&format!("{}{table}", heading(1, "", "H")))).unwrap();
    assert_eq!(found.parts[0].blocks.to_light(), "| outer inner |");
}

/// The draft of the policy as an export would have it, with one paragraph changed.
fn exported(paper: &TextPaper, base: &Base, change: impl Fn(&str, String) -> Option<String>) -> Value {
    let mut body = format!(
        "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"{}\"/>{}</w:p>",
        base.mark(&paper.head.number),
        run(&paper.title)
    );
    for part in &paper.parts {
        let Some(text) = change(&part.heading, part.body.words()) else { continue };
        body += &heading(1, &mark(&format!("p-{}", part.id)), &part.heading);
        for line in text.lines() {
            body += &words(line);
        }
    }
    body += &heading(1, "", "Brand new");
    body += &words("Nobody wrote this before.");
    serde_json::to_value(read("signed.docx", &docx(&body)).unwrap()).unwrap()
}

fn paper(desk: &Desk, draft: bool) -> TextPaper {
    let moment = desk.workspace.moment(desk.world.at).unwrap();
    let wanted = Wanted { kind: "text".to_owned(), draft, ..Wanted::default() };
    let Paper::Text(paper) = desk.workspace.copy(&wanted, &moment).unwrap().paper else { panic!() };
    *paper
}

#[test]
fn what_came_back_is_compared_with_what_was_exported_and_enters_by_one_act_a_paragraph() {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "md", "name": "Mara", "topManagement": true}));
    desk.add("text", json!({"id": "t1", "title": "AI policy", "kind": "policy"}));
    for (id, at, title, text) in
        [("g", 10, "Goals", "We set three goals."), ("w", 20, "Who", "Mara answers."), ("x", 30, "Old", "Out of date.")]
    {
        desk.add("paragraph", json!({"id": id, "text": "t1", "position": at, "heading": title, "body": text}));
    }
    let then = paper(&desk, true);
    let base = Base::Entry(then.head.head.seq, then.head.head.hash.clone());
    let back = exported(&then, &base, |heading, text| match heading {
        "Goals" => Some(text.replace("three", "four")),
        "Old" => None,
        _ => Some(text),
    });
    let ask = |desk: &Desk, back: &Value| desk.ask("text.returned", json!({"id": "TXT-001", "read": back}));
    let marks = |found: &Value| -> Vec<String> {
        found["parts"].as_array().unwrap().iter().map(|one| one["mark"].as_str().unwrap().to_owned()).collect()
    };
    let found = ask(&desk, &back);
    assert_eq!(
        (marks(&found), &found["base"], &found["movedOn"]),
        (["changed", "same", "gone", "new"].map(str::to_owned).to_vec(), &json!("draft"), &json!(false))
    );
    assert_eq!(found["notes"], json!([]));
    // The text goes on meanwhile: what was exported stays what is compared with.
    desk.edit(json!({"paragraph": {"amend": {"id": "w", "patch": {"body": "Ada answers."}}}}));
    let found = ask(&desk, &back);
    assert_eq!((marks(&found)[1].as_str(), &found["movedOn"]), ("same", &json!(true)));
    // Nothing of it is in the text. One act proposes a paragraph, and another takes it.
    let body = |desk: &Desk| desk.values("paragraph", "g")["body"].clone();
    assert_eq!(body(&desk), "We set three goals.");
    let take = |at: usize| found["takes"][at].clone();
    let propose = |taken: &Value| {
        let mut patch = json!({"heading": taken["heading"], "body": taken["body"]});
        let mut asked = json!({"source": "signed.docx"});
        if taken["record"].is_null() {
            patch["text"] = "t1".into();
        } else {
            asked["record"] = taken["record"].clone();
        }
        asked["patch"] = patch;
        json!({"paragraph": {"propose": asked}})
    };
    assert!(take(1).is_null() && take(2).is_null());
    desk.edit(propose(&take(0)));
    desk.edit(propose(&take(3)));
    assert_eq!(body(&desk), "We set three goals.");
    let found = ask(&desk, &back);
    assert!(found["takes"][0]["proposed"] == true && found["takes"][3]["proposed"] == true, "{}", found["takes"]);
    let page = desk.ask("text.page", json!({"id": "t1"}));
    assert_eq!(
        (&page["paragraphs"][0]["source"], &page["proposed"][0]["heading"]),
        (&json!("signed.docx"), &json!("Brand new"))
    );
    let ids = json!([page["paragraphs"][0]["proposal"], page["proposed"][0]["id"]]);
    desk.edit(json!({"proposal": {"confirm": {"ids": ids}}}));
    assert_eq!(body(&desk), "We set four goals.");
    assert_eq!(desk.ask("text.page", json!({"id": "t1"}))["paragraphs"].as_array().unwrap().len(), 4);
    // What is there already is not offered again.
    assert!(ask(&desk, &back)["takes"][0].is_null());
    // A file of another text is refused; one without its mark is held against what holds, and says so.
    desk.add("text", json!({"id": "t2", "title": "Manual", "kind": "manual"}));
    let other = desk.workspace.view_json(
        "text.returned",
        json!({"id": "t2", "read": back}),
        &desk.workspace.moment(desk.world.at).unwrap(),
    );
    assert!(matches!(other, Err(Fault::Refused(reasons)) if reasons[0].message.id == "refuse-word-other"));
    let lost: WordRead = WordRead { mark: String::new(), ..serde_json::from_value(back.clone()).unwrap() };
    let found = ask(&desk, &serde_json::to_value(&lost).unwrap());
    assert_eq!(found["notes"][0]["id"], "word-note-mark");
    // An approved version is what it was, whatever was written since.
    let approved = Base::Version("9.9".to_owned());
    let unknown = exported(&then, &approved, |_, text| Some(text));
    let missing = desk.workspace.view_json(
        "text.returned",
        json!({"id": "t1", "read": unknown}),
        &desk.workspace.moment(desk.world.at).unwrap(),
    );
    assert!(matches!(missing, Err(Fault::NotFound { kind: "version", .. })));
}
