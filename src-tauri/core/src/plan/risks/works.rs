//! Whether a treatment works (clause 8.3): judged once it is carried out and the day of the check has come. Of what does not work
//! nothing counts any more but the rating: it is treated and accepted anew.

use super::fields::*;
use super::lapse::lapse;
use crate::kernel::declare::*;
use crate::moment::months_on;

/// Months after the day of a treatment from which its effect is checked, unless somebody says another day. Ours.
const CHECK_AFTER: u32 = 3;

/// A day by which something is done has a day on which it is checked; it goes with that day unless somebody said another one.
pub(super) fn day_of_the_check(it: &mut Draft<'_>) {
    let check = |due: Option<String>| due.and_then(|due| due.parse().ok()).map(|due| months_on(due, CHECK_AFTER));
    let follows = it.silent(&CHECK_ON) || !it.changes(&CHECK_ON) && it.get(&CHECK_ON) == check(it.was(&DUE));
    if let Some(on) = check(it.get(&DUE)).filter(|_| it.changes(&DUE) && follows) {
        it.set(&CHECK_ON, on);
    }
}

/// There is a treatment, and the day of its check has come. Open actions are known above.
pub(super) fn carried_out(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    // While a risk is unrated, what is typed is a note.
    if it.was(&STATE) == Some(Standing::Unrated) {
        return Ok(());
    }
    let does = matches!(it.get(&TREATMENT), Some(Treatment::Avoid | Treatment::Reduce | Treatment::Share));
    if !does || !matches!(it.was(&STATE), Some(Standing::Treated | Standing::Accepted)) {
        refuse.at(&WORKS, "refuse-risk-nothing-to-judge");
    }
    let today = it.moment.today.to_string();
    // It stands empty once it was judged: what counts is the day there was.
    if let Some(on) = it.was(&CHECK_ON).filter(|on| *on > today) {
        refuse.at(&CHECK_ON, "refuse-risk-check-ahead").with("on", on);
    }
    Ok(())
}

/// What was checked waits no more; what does not work is only rated again.
pub(super) fn judged(it: &mut Draft<'_>) -> Result<()> {
    it.clear(&CHECK_ON);
    let stood = matches!(it.was(&STATE), Some(Standing::Treated | Standing::Accepted));
    if stood && it.get(&WORKS) == Some(Works::NotEffective) {
        lapse(it);
        it.set(&STATE, Standing::Rated.code());
    }
    Ok(())
}
