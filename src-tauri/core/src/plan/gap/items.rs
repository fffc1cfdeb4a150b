//! The items of a run: what is judged, in the standard's order.

use crate::catalogue::catalogue;
use crate::fault::Result;

/// What kind of thing an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A sub-clause as a whole.
    Subclause,
    /// One requirement of a sub-clause.
    Requirement,
    /// A control of Annex A.
    Control,
}

impl Kind {
    /// Its code on the wire.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Subclause => "subclause",
            Self::Requirement => "requirement",
            Self::Control => "control",
        }
    }
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// `4.1-01`, `4.1` or `A.2.2`.
    pub(crate) id: String,
    pub(crate) kind: Kind,
    /// Clause (`4` to `10`) or domain (`A.2` to `A.10`).
    pub(crate) part: String,
    /// Sub-clause or control it belongs to.
    pub(crate) of: String,
    /// `action`, `document` or `record` for a requirement; else empty.
    pub(crate) proof: String,
}

/// The items of a depth: `first` 70, `full` 171. A permission is no item: nothing can be missing.
pub(crate) fn items(depth: &str) -> Result<Vec<Item>> {
    let structure = &catalogue()?.structure;
    let mut all = Vec::with_capacity(171);
    for subclause in &structure.subclauses {
        let item = |id: &str, kind, proof: &str| Item {
            id: id.to_owned(),
            kind,
            part: subclause.clause.clone(),
            of: subclause.id.clone(),
            proof: proof.to_owned(),
        };
        if depth == "first" {
            all.push(item(&subclause.id, Kind::Subclause, ""));
        } else {
            all.extend(subclause.duties().map(|one| item(&one.id, Kind::Requirement, &one.kind)));
        }
    }
    all.extend(structure.controls.iter().map(|control| Item {
        id: control.id.clone(),
        kind: Kind::Control,
        part: control.domain.clone(),
        of: control.id.clone(),
        proof: String::new(),
    }));
    Ok(all)
}

/// What an item is called: the short title of a sub-clause or control, the duty of a requirement in our words.
pub(crate) fn title(item: &Item, lang: &str) -> Result<String> {
    let catalogue = catalogue()?;
    Ok(match item.kind {
        Kind::Requirement => catalogue.text(&item.id, crate::catalogue::Field::Text, lang).text,
        Kind::Subclause | Kind::Control => catalogue.title(&item.id, lang).text,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_first_pass_has_seventy_items_and_a_full_run_171_all_with_a_title() {
        let (first, full) = (items("first").unwrap(), items("full").unwrap());
        assert_eq!((first.len(), full.len()), (70, 171));
        for item in first.iter().chain(&full) {
            for lang in ["en", "es"] {
                assert!(!title(item, lang).unwrap().is_empty(), "{} {lang}", item.id);
            }
        }
        assert!(full.iter().all(|item| item.id != "6.1.4-05"), "the standard permits it and demands nothing");
    }
}
