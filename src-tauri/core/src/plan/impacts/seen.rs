//! What a system shows of its assessments: when the one that counts was approved, when it is to be made again, and since when
//! it rests on other facts.

use crate::kernel::Derived;
use crate::kernel::declare::*;
use crate::plan::systems::SYSTEMS;

static ASSESSED: Field<Day> = Field::new("assessedOn").read_only();
static ASSESSED_MOVED: Field<Day> = Field::new("assessedMovedOn").read_only();

/// Day of approval of the assessment that counts.
pub static ASSESSED_ON: Derived = Derived {
    on: &SYSTEMS,
    field: &ASSESSED,
    sql: "(SELECT json_extract(nullif(approved, ''), '$.on') FROM impact
        WHERE system = record.id AND state = 'approved' AND impact.retired_on IS NULL ORDER BY round DESC LIMIT 1)",
};

/// Since when that assessment rests on other facts.
pub static ASSESSED_MOVED_ON: Derived = Derived {
    on: &SYSTEMS,
    field: &ASSESSED_MOVED,
    sql: "(SELECT movedOn FROM impact
        WHERE system = record.id AND state = 'approved' AND impact.retired_on IS NULL ORDER BY round DESC LIMIT 1)",
};
