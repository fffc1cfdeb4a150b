//! What must hold before a painter sees the pages. Each gate is a typed fault; none is a warning.

use std::collections::BTreeMap;

use super::laid::{Layout, Properties};
use super::list::{Draw, Owner, Target, Words};
use super::tree::{Child, Role};
use crate::document::Document;
use crate::fault::PrintFault;

/// Document properties, complete and well formed.
pub fn properties(document: &Document) -> Result<Properties, PrintFault> {
    if document.title.trim().is_empty() {
        return Err(PrintFault::Property("title"));
    }
    let lang = document.lang.trim();
    if lang.is_empty() || !lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return Err(PrintFault::Property("lang"));
    }
    Ok(Properties {
        lang: lang.to_owned(),
        title: one_line(&document.title),
        author: one_line(&document.author),
        subject: one_line(&document.subject),
        instant: instant(&document.date).ok_or(PrintFault::Property("date"))?,
    })
}

/// Everything that can be checked on the display list and the tree.
pub fn check(layout: &Layout) -> Result<(), PrintFault> {
    words(layout)?;
    marks(layout)?;
    links(layout)?;
    figures(layout)
}

/// `YYYY-MM-DD` or an UTC instant, as an instant without fractions.
fn instant(date: &str) -> Option<String> {
    if let Ok(day) = chrono::NaiveDate::parse_from_str(date, "%Y-%m-%d") {
        return Some(day.format("%Y-%m-%dT00:00:00Z").to_string());
    }
    let moment = chrono::DateTime::parse_from_rfc3339(date).ok()?;
    Some(moment.to_utc().format("%Y-%m-%dT%H:%M:%SZ").to_string())
}

/// Properties are single lines; characters XML cannot hold and marks that turn the direction are left out.
fn one_line(text: &str) -> String {
    let straight = text.chars().filter(|c| c.is_control() || !aims_core::steers(*c));
    let spaced: String = straight.map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kept: String = spaced.chars().filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(layout: &Layout) -> Result<(), PrintFault> {
    for (i, sheet) in layout.sheets.iter().enumerate() {
        let page = i + 1;
        for draw in sheet.sequences.iter().flat_map(|sequence| &sequence.draws) {
            match draw {
                Draw::Words(words) => glyphs(layout, words, page)?,
                Draw::Polygon(points, _) | Draw::Line(points, ..) => {
                    let inside =
                        |(x, y): &(f32, f32)| *x >= 0.0 && *y >= 0.0 && *x <= layout.width && *y <= layout.height;
                    if !points.iter().all(inside) {
                        return Err(PrintFault::OffPage { page, text: format!("{points:?}") });
                    }
                }
                Draw::Picture(_, area) | Draw::Rect(area, _) | Draw::Outline(area, ..) => {
                    let inside = area.x >= 0.0
                        && area.y >= 0.0
                        && area.x + area.w <= layout.width + 0.5
                        && area.y + area.h <= layout.height + 0.5;
                    if !inside {
                        return Err(PrintFault::OffPage { page, text: format!("{area:?}") });
                    }
                }
            }
        }
    }
    Ok(())
}

fn glyphs(layout: &Layout, words: &Words, page: usize) -> Result<(), PrintFault> {
    let shaped = &words.shaped;
    for glyph in &shaped.glyphs {
        let text = || shaped.text.get(glyph.from as usize..glyph.to as usize).unwrap_or_default().to_owned();
        if glyph.id == 0 {
            return Err(PrintFault::MissingGlyph { page, text: text() });
        }
        let left = words.x + glyph.x;
        let inside = left >= 0.0
            && left + glyph.advance <= layout.width
            && words.y - words.size >= 0.0
            && words.y + words.size * 0.3 <= layout.height;
        if !inside {
            return Err(PrintFault::OffPage { page, text: text() });
        }
    }
    Ok(())
}

/// Every marked sequence hangs in the tree once, and nothing hangs there that is not marked.
fn marks(layout: &Layout) -> Result<(), PrintFault> {
    let mut seen: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (page, sheet) in layout.sheets.iter().enumerate() {
        for sequence in &sheet.sequences {
            if let Owner::Leaf { mcid, .. } = sequence.owner
                && seen.insert((page, mcid), 0).is_some()
            {
                return Err(PrintFault::Mark { page: page + 1, mcid, times: 2 });
            }
        }
    }
    for child in layout.tree.nodes.iter().flat_map(|node| &node.children) {
        if let Child::Content(page, mcid) = child {
            match seen.get_mut(&(*page, *mcid)) {
                Some(times) => *times += 1,
                None => return Err(PrintFault::Mark { page: page + 1, mcid: *mcid, times: 0 }),
            }
        }
    }
    match seen.into_iter().find(|(_, times)| *times != 1) {
        Some(((page, mcid), times)) => Err(PrintFault::Mark { page: page + 1, mcid, times }),
        None => Ok(()),
    }
}

fn links(layout: &Layout) -> Result<(), PrintFault> {
    for link in layout.sheets.iter().flat_map(|sheet| &sheet.links) {
        match &link.target {
            Target::Inside(id) if !layout.spots.contains_key(id) => return Err(PrintFault::DeadLink(id.clone())),
            Target::Outside(address) if !allowed(address) => return Err(PrintFault::BadAddress(address.clone())),
            _ => {}
        }
    }
    Ok(())
}

fn allowed(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
        && address.bytes().all(|b| b.is_ascii_graphic())
}

fn figures(layout: &Layout) -> Result<(), PrintFault> {
    let bare = |role: &Role| matches!(role, Role::Figure(alt) if alt.trim().is_empty());
    if layout.tree.nodes.iter().any(|node| bare(&node.role)) { Err(PrintFault::NoAlt) } else { Ok(()) }
}
