//! How far two ratings of a risk lie apart, in SQL, and what follows for whoever accepts it.

use super::fields::STATE;
use crate::kernel::declare::*;

/// How many steps the two ratings differ by at most, over a row of it beside the risk.
macro_rules! apart {
    ($second:literal) => {
        concat!(
            "(SELECT max(",
            "abs(coalesce(",
            $second,
            ".likelihood, risk.likelihood, 0) - coalesce(risk.likelihood, ",
            $second,
            ".likelihood, 0)), ",
            "abs(coalesce(",
            $second,
            ".individuals, risk.individuals, 0) - coalesce(risk.individuals, ",
            $second,
            ".individuals, 0)), ",
            "abs(coalesce(",
            $second,
            ".\"groups\", risk.\"groups\", 0) - coalesce(risk.\"groups\", ",
            $second,
            ".\"groups\", 0)), ",
            "abs(coalesce(",
            $second,
            ".society, risk.society, 0) - coalesce(risk.society, ",
            $second,
            ".society, 0)), ",
            "abs(coalesce(",
            $second,
            ".organisation, risk.organisation, 0) - coalesce(risk.organisation, ",
            $second,
            ".organisation, 0)))",
            " FROM risk WHERE risk.id = ",
            $second,
            ".risk AND risk.state <> 'unrated')"
        )
    };
}

pub(super) use apart;

/// Risk and number of each second rating that is more than a step apart and not settled.
pub(crate) const UNSETTLED: &str = concat!(
    "SELECT second.risk, second.number FROM secondRating second WHERE second.retired_on IS NULL AND second.settled = '' AND ",
    apart!("second"),
    " > 1"
);

/// A difference of more than a step is settled before anybody accepts.
pub(super) fn settled(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let sql = format!("{UNSETTLED} AND second.risk = ?1");
    if let Some(number) = it.reader.maybe(&sql, [&it.record().id], |row| row.get::<_, String>(1))? {
        refuse.at(&STATE, "refuse-risk-apart").with("second", number);
    }
    Ok(())
}
