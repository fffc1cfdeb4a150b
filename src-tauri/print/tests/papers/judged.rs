//! Every paper before the judges, and the texts that go out for Word.

use super::*;

#[test]
fn every_case_passes_the_judges_and_loses_no_word() {
    // Two at a time: the judges take longer than everything else here together.
    std::thread::scope(|scope| {
        for first in 0..2 {
            scope.spawn(move || judge_cases(CASES.iter().skip(first).step_by(2)));
        }
    });
}

fn judge_cases(cases: impl Iterator<Item = &'static Case>) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let mut paths = Vec::new();
    for Case { name, paper, .. } in cases {
        let pressed = Printer.press(paper).unwrap();
        assert_eq!(pressed.unprintable, Vec::<char>::new(), "{name}");
        let path = folder.join(format!("paper-{name}.pdf"));
        std::fs::write(&path, &pressed.pdf).unwrap();
        let found = squeeze(&judge::text_of(&path).unwrap());
        let mut wanted = Vec::new();
        words(&fronts::printed(name, paper), &mut wanted);
        wanted.sort_unstable();
        wanted.dedup();
        let lost: Vec<&String> = wanted.iter().filter(|word| !found.contains(word.trim_end_matches(','))).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
        paths.push(path);
    }
    if let Err(faults) = judge::judge_all(&paths) {
        panic!("{faults}");
    }
}

#[test]
fn a_text_goes_out_for_word_with_all_it_says_and_places_to_sign() {
    let mut world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let mut bare = world.create(&folder.path().join("w.aims"));
    world.edit(&mut bare, json!({"text": {"add": {"id": "t", "title": "Rules of use", "kind": "own"}}}));
    let body = "Look first.\n\n- names\n- dates";
    world.edit(&mut bare, json!({"paragraph": {"add": {"heading": "Check & ask", "text": "t", "body": body}}}));
    let wanted = Wanted { kind: "text".to_owned(), text: Some("t".to_owned()), ..Wanted::default() };
    let copy = bare.copy(&wanted, &bare.moment(AT.parse().unwrap()).unwrap()).unwrap();
    assert!(aims_print::word_name(&copy).ends_with("-draft-en.docx"), "{}", aims_print::word_name(&copy));
    let bytes = aims_print::word(&copy.paper).unwrap().unwrap();
    let mut file = zip::ZipArchive::new(std::io::Cursor::new(&bytes)).unwrap();
    let text = std::io::read_to_string(file.by_name("word/document.xml").unwrap()).unwrap();
    for said in ["Rules of use", "Check &amp; ask", "Look first.", "names", "Signature", "DRAFT"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // What was written comes back as it was: headings, lists, tables, and a live part by its name.
    let body = json!([
        {"is": "heading", "text": "Why <this>"}, {"is": "paragraph", "text": "Look first."}, {"is": "list", "numbered": true, "items": ["a", "b"]},
        {"is": "list", "numbered": false, "items": ["c"]}, {"is": "table", "head": ["Tool", "For"], "rows": [["Writer", "letters"], ["", "x"]]},
        {"is": "live", "part": "roles"}, {"is": "paragraph", "text": "Then go on."},
    ]);
    for (id, refers) in [("more", Value::Null), ("left", "d".into())] {
        if id == "left" {
            let document = json!({"ismsDocument": {"add": {"id": "d", "title": "Access", "version": "2", "clauses": "7.5", "place": "Wiki"}}});
            world.edit(&mut bare, document);
        }
        world.edit(&mut bare, json!({"role": {"add": {"name": id, "kind": "other"}}}));
        let added = json!({"id": id, "heading": id, "text": "t", "body": body, "answers": "7.5.3", "refers": refers});
        world.edit(&mut bare, json!({"paragraph": {"add": added}}));
    }
    let copy = bare.copy(&wanted, &bare.moment(AT.parse().unwrap()).unwrap()).unwrap();
    let Paper::Text(text) = &copy.paper else { panic!() };
    let back = aims_core::word::read("back.docx", &aims_print::word(&copy.paper).unwrap().unwrap()).unwrap();
    let parts: Vec<_> = back.parts.iter().map(|part| (part.heading.clone(), part.blocks.clone())).collect();
    assert_eq!(parts, text.parts.iter().map(|part| (part.heading.clone(), part.body.clone())).collect::<Vec<_>>());
    assert!(back.parts.iter().zip(&text.parts).all(|(back, part)| back.id == part.id), "{:?}", back.parts);
    let moment = bare.moment(AT.parse().unwrap()).unwrap();
    let found = bare.view_json("text.returned", json!({"id": "t", "read": back}), &moment).unwrap();
    assert!(
        found["parts"].as_array().unwrap().iter().all(|one| one["mark"] == "same") && found["movedOn"] == false,
        "{found}"
    );
    assert_eq!(found["notes"], json!([{"id": "word-note-live", "args": {}}]));
    // On paper the same stands with its tables and lists tagged, in both languages.
    for lang in ["en", "es"] {
        let wanted = Wanted { lang: Some(lang.to_owned()), ..wanted.clone() };
        let copy = bare.copy(&wanted, &moment).unwrap();
        let shown = lay_out_paper(&copy.paper).unwrap().text();
        for said in ["Why <this>", "Writer", "letters", "Then go on."] {
            assert!(shown.contains(said), "{lang}: {said}: {shown}");
        }
    }
    // No other document goes round in a form that anybody can change.
    assert_eq!(aims_print::word(&paper(&bare, "statement", true, "en")).unwrap(), None);
}
