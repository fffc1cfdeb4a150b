//! Drafting answers from what is recorded: the entry of the system, its class, its template. A draft says its source, stands
//! beside the question and counts as nothing until a person agrees to it.

use super::act::Law;
use super::phrases::{class, phrase};
use crate::facts::templates::{unseen, usual_impacts};
use crate::fault::Result;
use crate::kernel::Record;
use crate::kernel::declare::{AnyField, Codes, Field, YesNo};
use crate::plan::impacts::{Part, Question, Reply, Target};
use crate::plan::systems::*;

/// A drafted answer.
pub(super) struct Drafted {
    /// In a screening.
    pub(super) reply: Option<Reply>,
    pub(super) words: String,
    /// `entry`, `class` or `template`.
    pub(super) source: &'static str,
}

/// What is known of a system.
pub(super) struct Known<'a> {
    pub(super) system: &'a Record,
    pub(super) law: &'a Law,
    pub(super) lang: &'a str,
}

impl Known<'_> {
    /// What the entry says in some fields, in words.
    fn said(&self, fields: &[String]) -> String {
        let text = |name: &String| {
            let def =
                SYSTEMS.def(name).filter(|def| def.codes.is_none() && matches!(def.kind.name(), "words" | "line"));
            def.and_then(|def| self.system.stored(def.name).as_str()).unwrap_or_default().trim().to_owned()
        };
        let mut parts: Vec<String> = fields.iter().map(text).filter(|text| !text.is_empty()).collect();
        for part in &mut parts {
            if !part.ends_with(['.', '!', '?', ')']) {
                part.push('.');
            }
        }
        parts.join(" ")
    }

    fn text(&self, field: &dyn AnyField) -> String {
        self.said(&[field.def().name.to_owned()])
    }

    /// The draft for a question; none where nothing is known.
    pub(super) fn answer(&self, question: &Question) -> Result<Option<Drafted>> {
        if question.part == Part::Screening {
            return self.screening(&question.id);
        }
        let mut words = self.said(&question.from);
        if question.from.iter().any(|from| from == "actClass") && !self.law.class.is_empty() {
            words = format!("{words} {}", class(&self.law.class, self.lang)?);
        }
        for (field, yes, no) in
            [(&VULNERABLE, "vulnerableYes", "vulnerableNo"), (&PERSONAL_DATA, "personalYes", "personalNo")]
        {
            if let Some(said) = self.system.get(field).filter(|_| question.from.iter().any(|from| from == field.name()))
            {
                words = format!("{words} {}", phrase(if said { yes } else { no }, "", self.lang)?);
            }
        }
        let words = words.trim().to_owned();
        Ok((!words.is_empty()).then_some(Drafted { reply: None, words, source: "entry" }))
    }

    fn screening(&self, id: &str) -> Result<Option<Drafted>> {
        let class_code = self.law.class.as_str();
        let high = self.law.asks_for_all();
        let slight = matches!(class_code, "minimal" | "outOfScope" | "transparency");
        let of = |reply: Reply, source: &'static str, id: &str, said: &str| -> Result<Option<Drafted>> {
            Ok(Some(Drafted { reply: Some(reply), words: phrase(id, said, self.lang)?, source }))
        };
        let yes_no = |field: &Field<YesNo>, [yes, no]: [&str; 2], said: &str| match self.system.get(field) {
            Some(true) => of(Reply::Yes, "entry", yes, said),
            Some(false) => of(Reply::No, "entry", no, said),
            None => Ok(None),
        };
        match id {
            "SC-01" if class_code.starts_with("highRiskAnnexIII") => of(Reply::Yes, "class", "decides", ""),
            "SC-01" if slight => of(Reply::No, "class", "decidesNo", &self.text(&PURPOSE)),
            "SC-02" => yes_no(&PERSONAL_DATA, ["personalYes", "personalNo"], &self.text(&DATA_SETS)),
            "SC-03" if high || self.system.get(&CRITICALITY) == Some(Criticality::High) => {
                of(Reply::NotSure, "entry", "harm", &self.text(&PROHIBITED_USES))
            }
            "SC-03" if slight && self.system.get(&CRITICALITY) == Some(Criticality::Low) => {
                of(Reply::No, "entry", "harmNo", &self.text(&PROHIBITED_USES))
            }
            "SC-04" => yes_no(&VULNERABLE, ["vulnerableYes", "vulnerableNo"], &self.text(&AFFECTED)),
            "SC-05" => {
                let reply = match class_code {
                    "" | "legalReview" => Reply::NotSure,
                    "minimal" | "outOfScope" | "annexIIINotHighRisk" => Reply::No,
                    _ => Reply::Yes,
                };
                Ok(Some(Drafted { reply: Some(reply), words: class(class_code, self.lang)?, source: "class" }))
            }
            "SC-06" => match (self.system.get(&OUTSIDERS), self.system.get(&CUSTOMERS_RECEIVE)) {
                (Some(true), _) | (_, Some(true)) => of(Reply::Yes, "entry", "publicYes", &self.text(&USERS)),
                (Some(false), Some(false)) => of(Reply::No, "entry", "publicNo", &self.text(&USERS)),
                _ => Ok(None),
            },
            // An answer that nobody has seen before it is given is little control, whether or not the system acts in others.
            "SC-07" if unseen(&self.system.get(&TEMPLATE))? && self.system.get(&ACTS_ALONE) != Some(true) => {
                of(Reply::Yes, "template", "unseenYes", &self.text(&AUTONOMY))
            }
            "SC-07" => yes_no(&ACTS_ALONE, ["aloneYes", "aloneNo"], &self.text(&AUTONOMY)),
            "SC-08" => {
                let said = self.system.get(&COUNTRIES);
                let several = said.split([',', ';']).filter(|one| !one.trim().is_empty()).count();
                match several {
                    0 => Ok(None),
                    1 => of(Reply::No, "entry", "oneCountry", &said),
                    _ => of(Reply::NotSure, "entry", "countries", &said),
                }
            }
            "SC-09" if !self.system.get(&PROHIBITED_USES).is_empty() => {
                of(Reply::NotSure, "entry", "misuse", &self.text(&PROHIBITED_USES))
            }
            "SC-10" => self.society(),
            _ => Ok(None),
        }
    }

    /// What is usual for such a system, as its template has it.
    fn society(&self) -> Result<Option<Drafted>> {
        let all = usual_impacts(&self.system.get(&TEMPLATE))?;
        let society = Target::Society.code();
        let Some(one) = all.iter().find(|one| one.target == society && one.kind == "harm") else { return Ok(None) };
        let reply = if one.slight { Reply::No } else { Reply::NotSure };
        let words = crate::catalogue::say(&one.what, self.lang);
        Ok(Some(Drafted { reply: Some(reply), words, source: "template" }))
    }
}
