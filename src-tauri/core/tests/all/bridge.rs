//! The bridge to ISO/IEC 27001: proposed from the documents of the ISMS, confirmed in one act, dropped by itself when a document
//! no longer holds; and a text that leaves it to the 27001 system.
#![allow(clippy::unwrap_used)]

use crate::common::desk::{Desk, pair};
use serde_json::{Value, json};

/// An organisation that is certified after ISO/IEC 27001.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.add("person", json!({"id": "p1", "name": "Ada"}));
    desk.edit(json!({"profile": {"amend": {"patch": {"iso27001": "certified"}}}}));
    desk
}

fn page(desk: &Desk) -> Value {
    desk.ask("bridge.page", json!({}))
}

fn row(desk: &Desk, id: &str) -> Value {
    page(desk)["rows"].as_array().unwrap().iter().find(|one| one["id"] == id).unwrap().clone()
}

fn count(desk: &Desk, stands: &str) -> usize {
    page(desk)["rows"].as_array().unwrap().iter().filter(|one| one["stands"] == stands).count()
}

fn proposals(desk: &Desk) -> Vec<Value> {
    let page = page(desk);
    let all = page["rows"].as_array().unwrap().iter().map(|one| one["proposal"].clone());
    all.filter(|one| !one.is_null()).collect()
}

fn document(desk: &mut Desk, id: &str, title: &str, clauses: &str) {
    desk.add(
        "ismsDocument",
        json!({"id": id, "title": title, "version": "3", "clauses": clauses, "place": "27001 system share"}),
    );
}

#[test]
fn without_an_isms_nothing_is_proposed_and_nothing_shared() {
    let mut desk = Desk::new();
    assert_eq!(page(&desk)["applies"], false);
    assert_eq!(page(&desk)["rows"].as_array().unwrap().len(), 32);
    assert_eq!(desk.refused(json!({"bridge": {"draft": {}}})), [pair("refuse-bridge-no-isms", "")]);
    let share = json!({"profile": {"amend": {"patch": {"shared": ["review"]}}}});
    assert_eq!(desk.refused(share.clone()), [pair("refuse-shared-alone", "shared")]);
    desk.edit(json!({"profile": {"amend": {"patch": {"iso27001": "parallel"}}}}));
    desk.edit(share);
    assert_eq!(page(&desk)["shared"], json!(["review"]));
    // Without a 27001 system there is nothing to share any more.
    desk.edit(json!({"profile": {"amend": {"patch": {"iso27001": "no"}}}}));
    assert_eq!(page(&desk)["shared"], json!([]));
}

#[test]
fn marks_are_proposed_from_documents_and_confirmed_in_one_act() {
    let mut desk = desk();
    // What names no clause is kept, and said to answer nothing.
    document(&mut desk, "odd", "Odd paper", "chapter seven, 11");
    assert_eq!(page(&desk)["idle"], json!(["ISD-001 Odd paper (3)"]));
    document(&mut desk, "doc", "Documents and records", "7.5");
    document(&mut desk, "ctx", "Context", "4.1");
    desk.edit(json!({"bridge": {"draft": {}}}));
    // Two documents answer four sub-clauses; two more are new for AI, whatever the 27001 system has.
    assert_eq!((proposals(&desk).len(), count(&desk, "open")), (6, 32));
    assert_eq!(row(&desk, "7.5.1")["because"], json!(["ISD-002 Documents and records (3)"]));
    assert_eq!(row(&desk, "4.1")["level"], "partial");
    assert_eq!(desk.total("bridge", json!({"level": "*"})), 0, "what is proposed counts as nothing");
    desk.edit(json!({"proposal": {"confirm": {"ids": proposals(&desk)}}}));
    assert_eq!((count(&desk, "full"), count(&desk, "partial"), count(&desk, "none")), (3, 1, 2));
    assert_eq!(desk.values("bridge", "7.5.1")["decided"]["by"], "Mara Voss");
    // Drafted again, what is decided is left alone.
    desk.edit(json!({"bridge": {"draft": {}}}));
    assert_eq!(proposals(&desk).len(), 0);
    // A mark names its document, and what is used in part says what is added.
    let patch = |id: &str, patch: Value| json!({"bridge": {"amend": {"id": id, "patch": patch}}});
    assert_eq!(desk.refused(patch("5.1", json!({"level": "full"}))), [pair("refuse-bridge-document", "papers")]);
    assert_eq!(
        desk.refused(patch("5.1", json!({"level": "partial", "papers": ["ctx"]}))),
        [pair("refuse-bridge-add", "toAdd")]
    );
    let made = desk.edit(patch("7.5.1", json!({"level": "none"})));
    assert_eq!((made.edit.as_str(), row(&desk, "7.5.1")["documents"].clone()), ("bridge.decide", json!([])));
}

#[test]
fn a_mark_drops_when_its_document_expires_or_is_withdrawn() {
    let mut desk = desk();
    document(&mut desk, "doc", "Documents and records", "7.5");
    document(&mut desk, "aud", "Internal audit", "9.2");
    desk.edit(json!({"ismsDocument": {"amend": {"id": "doc", "patch": {"validUntil": "2026-11-24"}}}}));
    desk.edit(json!({"bridge": {"draft": {}}}));
    desk.edit(json!({"proposal": {"confirm": {"ids": proposals(&desk)}}}));
    assert_eq!((count(&desk, "full"), desk.waiting("bridge")), (5, None));
    // The last day still counts; the day after does not, and nobody typed anything.
    desk.world.at += chrono::TimeDelta::days(1);
    assert_eq!((count(&desk, "full"), count(&desk, "dropped")), (2, 3));
    assert_eq!(desk.waiting("bridge"), Some(json!(3)));
    let home = desk.ask("home", json!({}));
    let all = ["next", "behind"].into_iter().flat_map(|part| home[part].as_array().unwrap());
    assert!(all.into_iter().any(|one| one["rule"] == "bridge-dropped"), "{home}");
    // Another document takes its place: it is proposed, and the mark stands again.
    document(&mut desk, "new", "Records, new edition", "7.5");
    desk.edit(json!({"bridge": {"draft": {}}}));
    assert_eq!(proposals(&desk).len(), 3);
    desk.edit(json!({"proposal": {"confirm": {"ids": proposals(&desk)}}}));
    assert_eq!((count(&desk, "full"), count(&desk, "dropped")), (5, 0));
    // What is withdrawn drops the same day, and comes back with it.
    desk.edit(json!({"ismsDocument": {"withdraw": {"id": "aud", "why": "Merged."}}}));
    assert_eq!((count(&desk, "dropped"), row(&desk, "9.2.1")["documents"][0]["holds"].clone()), (2, json!(false)));
    desk.edit(json!({"ismsDocument": {"restore": {"id": "aud"}}}));
    assert_eq!(count(&desk, "dropped"), 0);
    desk.edit(json!({"ismsDocument": {"retire": {"id": "aud", "why": "Not ours."}}}));
    assert_eq!(count(&desk, "dropped"), 2);
}

#[test]
fn the_usual_documents_are_proposed_once_and_answer_all_that_can_be_answered() {
    let mut desk = desk();
    document(&mut desk, "pol", "Information security policy", "5.2");
    desk.edit(json!({"bridge": {"usual": {}}}));
    desk.edit(json!({"bridge": {"usual": {}}}));
    let offered = page(&desk)["proposed"].as_array().unwrap().clone();
    assert_eq!(offered.len(), 14, "one of the fifteen is there already");
    let ids: Vec<&Value> = offered.iter().map(|one| &one["proposal"]).collect();
    desk.edit(json!({"proposal": {"confirm": {"ids": ids}}}));
    desk.edit(json!({"bridge": {"draft": {}}}));
    assert_eq!(proposals(&desk).len(), 32);
    desk.edit(json!({"proposal": {"confirm": {"ids": proposals(&desk)}}}));
    assert_eq!((count(&desk, "full"), count(&desk, "partial"), count(&desk, "none")), (11, 19, 2));
}

/// Where a demand stands, and what its paragraphs refer to.
fn demand(desk: &Desk, subclause: &str) -> (Value, String) {
    let all = desk.ask("texts.coverage", json!({}));
    let one = all.as_array().unwrap().iter().find(|one| one["subclause"] == subclause).unwrap().clone();
    let refers = one["paragraphs"].as_array().unwrap().iter().map(|one| one["reference"].as_str().unwrap().to_owned());
    (one["standing"].clone(), refers.collect::<Vec<_>>().join(""))
}

#[test]
fn a_text_that_is_in_the_isms_is_referred_to_and_not_drafted() {
    let mut desk = desk();
    document(&mut desk, "aud", "Internal audit", "9.2");
    desk.edit(json!({"bridge": {"draft": {}}}));
    desk.edit(json!({"proposal": {"confirm": {"ids": proposals(&desk)}}}));
    desk.edit(json!({"text": {"draft": {"kinds": ["manual"]}}}));
    let page = |desk: &Desk| desk.ask("text.page", json!({"id": "TXT-001"}));
    let find = |desk: &Desk| -> Value {
        let page = page(desk);
        page["paragraphs"].as_array().unwrap().iter().find(|one| one["line"] == "9.2.1, 9.2.2").unwrap().clone()
    };
    let audit = find(&desk);
    assert_eq!(audit["reference"], json!({"id": "aud", "called": "ISD-001 Internal audit (3)", "holds": true}));
    assert!(audit["body"].as_str().unwrap().contains("Auditors who know AI"), "{audit}");
    let (_, refers) = demand(&desk, "9.2.2");
    assert!(refers.contains("ISD-001"), "{refers}");
    // Withdrawn, it answers nothing, and the text does not go round with it.
    desk.edit(json!({"ismsDocument": {"withdraw": {"id": "aud", "why": "Gone."}}}));
    assert_eq!(demand(&desk, "9.2.2").1, "");
    assert_eq!(find(&desk)["reference"]["holds"], false);
    let refused = desk.refused(json!({"text": {"send": {"id": "TXT-001"}}}));
    assert!(refused.contains(&pair("refuse-text-reference", "state")), "{refused:?}");
    // Drafted again, what the 27001 system says is not written over.
    desk.edit(json!({"text": {"draft": {"kinds": ["manual"]}}}));
    assert_eq!(find(&desk)["body"], audit["body"]);
}
