//! What a decision made anew takes with it: the acceptance, and whether the treatment works.

use super::fields::*;
use crate::kernel::declare::*;

/// Acceptance lapses with what it was about.
pub(super) fn lapse(it: &mut Draft<'_>) {
    let all: [&dyn AnyField; 5] = [&ACCEPTED_BY, &ACCEPTED_WHY, &CONDITIONS, &UNTIL, &ACCEPTED];
    for field in all {
        it.set(field, field.def().nothing());
    }
}

/// Of what is rated or treated anew nobody has seen yet whether it works.
pub(super) fn unseen(it: &mut Draft<'_>) {
    let all: [&dyn AnyField; 3] = [&WORKS, &WORKS_WHY, &JUDGED];
    for field in all {
        it.set(field, field.def().nothing());
    }
}
