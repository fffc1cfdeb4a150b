//! Assessments of what an AI system does to people and society: one record is one round of one system (clauses 6.1.4 and 8.4,
//! controls A.5.2 to A.5.5).
//!
//! Screening is the default, ten questions; the full form has twelve sections. What an earlier round said is shown and counts
//! as nothing until it is kept with words or changed. Not here: risks (6.1.2), and what the class of a system or its template
//! demand and propose, which is known further up.

mod answers;
mod approve;
mod data;
mod demand;
mod effects;
mod fields;
mod hands;
mod moved;
mod register;
mod round;
mod rows;
mod seen;
mod stands;

pub use answers::Reply;
pub(crate) use approve::fact_of;
pub(crate) use data::{Part, Question, data};
pub(crate) use demand::demands;
pub use effects::{Area, EffectKind, Target};
pub use fields::{Decision, Dpia, Form, State, WhyNow};
pub(crate) use hands::{approvers, officers};
pub(crate) use moved::heard;
pub(crate) use register::ensure;
pub use register::{ANSWERS, EFFECTS, IMPACTS};
pub(crate) use rows::{Found, effects as judged, steps};
pub use seen::{ASSESSED_MOVED_ON, ASSESSED_ON};
pub(crate) use stands::{limited, stand, stands};

/// Fields of the three registers, for whoever asks about an assessment.
pub mod said {
    pub use super::answers::{ANSWER, KEPT_WHY, LAST_ANSWER, LAST_WORDS, QUESTION, WORDS};
    pub use super::effects::{
        AREA, CARRIED, CONSEQUENCE, CONSEQUENCE_AFTER, DETAIL, EARLIER, EFFECT_AFTER, EFFECT_BEFORE, KIND, LIKELIHOOD,
        LIKELIHOOD_AFTER, MEASURES, TARGET, WHAT, WHO, WHY_NO_RISK,
    };
    pub use super::fields::*;
    pub use super::register::{ANSWER_OF, EFFECT_OF};
}
