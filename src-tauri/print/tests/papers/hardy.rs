//! Papers under bad conditions: threads, marks, logos, and a stop at any moment.

use super::*;

#[test]
fn a_thread_of_its_own_prints_the_same_bytes() {
    for Case { name, paper, .. } in usual() {
        let one = Printer.press(paper).unwrap().pdf;
        // A new thread has its own fonts and shaper, as a new process has.
        let other = std::thread::spawn(move || Printer.press(paper).unwrap().pdf).join().unwrap();
        assert!(one == other, "{name}");
    }
}

#[test]
fn the_preview_shows_every_page_and_names_what_no_font_has() {
    let mut paper = statement();
    if let Paper::Statement(statement) = &mut paper {
        statement.note = "検 here".to_owned();
    }
    let shown = preview(&paper, &|| true).unwrap();
    assert_eq!(shown.pages.len(), lay_out_paper(&paper).unwrap().sheets.len());
    assert!(shown.pages.iter().all(|page| page.starts_with("<svg") && !page.contains("<script")));
    assert_eq!(shown.unprintable, ['検']);
}

fn noted(note: &str) -> Paper {
    let mut paper = statement();
    if let Paper::Statement(statement) = &mut paper {
        note.clone_into(&mut statement.note);
    }
    paper
}

#[test]
fn a_heap_of_marks_on_one_letter_costs_what_thirty_do() {
    let heap = |marks: usize| noted(&format!("a{}b", "\u{301}\u{300}".repeat(marks / 2)));
    let (many, thirty) = (heap(20_000), heap(30));
    assert_eq!(Printer.press(&many).unwrap(), Printer.press(&thirty).unwrap());
    // An enclosing mark and one that takes room are marks as well, and what is invisible between them ends no heap.
    let mixed = noted(&format!("a{}b", "\u{20DD}\u{34F}\u{200D}\u{489}".repeat(5_000)));
    assert!(lay_out_paper(&mixed).unwrap().text().len() < lay_out_paper(&noted("ab")).unwrap().text().len() + 200);
}

#[test]
fn marks_of_direction_turn_no_sentence_round() {
    let turned = "\u{202E}refused\u{202C} \u{2067}by\u{2069} \u{200F}Mara\u{200E}\u{61C}";
    assert_eq!(Printer.press(&noted(turned)).unwrap(), Printer.press(&noted("refused by Mara")).unwrap());
    let named = |name: &str| {
        let paper = statement();
        let mut value = serde_json::to_value(&paper).unwrap();
        value["head"]["organisation"] = json!(name);
        Printer.press(&serde_json::from_value(value).unwrap()).unwrap().pdf
    };
    // Also in what the file says of itself and of its pictures.
    assert_eq!(named("Linden\u{202E}hof"), named("Lindenhof"));
}

#[test]
fn a_document_whose_logo_cannot_be_drawn_prints_without_it_and_says_so() {
    let paper = statement();
    let (text, logo) = (lay_out_paper(&paper).unwrap().text(), paper.masthead().logo.clone());
    assert!(logo.is_some() && !text.contains("logo cannot be drawn"));
    for broken in ["iVBORw0KGgo=", "not base64", ""] {
        let mut value = serde_json::to_value(&paper).unwrap();
        value["head"]["logo"] = json!(broken);
        let layout = lay_out_paper(&serde_json::from_value(value).unwrap()).unwrap();
        assert!(layout.pictures.is_empty() && layout.text().contains("logo cannot be drawn"), "{broken}");
        layout.pdf().unwrap();
    }
}

#[test]
fn a_document_is_stopped_at_any_moment() {
    let paper = statement();
    let asked = std::cell::Cell::new(0);
    let until = |most: u32| {
        asked.set(0);
        let go_on = || {
            asked.set(asked.get() + 1);
            asked.get() <= most
        };
        (press_while(&paper, &go_on), preview(&paper, &go_on))
    };
    until(u32::MAX).0.unwrap();
    let all = asked.get();
    assert!(all > 50, "{all}");
    for most in [0, 1, 40] {
        let (pressed, shown) = until(most);
        assert!(matches!(pressed, Err(PressFault::Stopped)), "{most}");
        assert!(matches!(shown, Err(PrintFault::Stopped)), "{most}");
    }
}

#[test]
fn only_a_picture_that_can_be_drawn_is_taken_for_a_logo() {
    let png = |width: u32, height: u32| {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::One);
        let row = width.div_ceil(8) as usize;
        encoder.write_header().unwrap().write_image_data(&vec![0; row * height as usize]).unwrap();
        bytes
    };
    let good = png(40, 20);
    Printer.draws(&good).unwrap();
    // A few kilobytes that stand for a hundred million pixels.
    let huge = png(10_000, 10_000);
    assert!(huge.len() < 1_000_000);
    for bad in [&huge[..], &good[..good.len() / 2], b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""] {
        assert!(Printer.draws(bad).is_err());
    }
}

#[test]
fn no_page_is_turned_for_a_few_lines_that_the_pages_before_can_take() {
    let pages = |sentences: usize| {
        let paper =
            noted(&"This sentence of the note fills about half a line of the page it stands on. ".repeat(sentences));
        lay_out_paper(&paper).unwrap().text()
    };
    let count = |text: &str| text.split('\u{C}').filter(|page| !page.trim().is_empty()).count();
    let bare = count(&pages(1));
    // Where one sentence more begins a page, that page holds more than what went over: those few lines were taken in until then.
    let over = (2..120).map(|nth| pages(4 * nth)).find(|text| count(text) > bare).unwrap();
    let last = over.split('\u{C}').rfind(|page| !page.trim().is_empty()).unwrap();
    assert!(last.split_whitespace().count() > 110, "{last}");
}
