//! `profile`: the starting point beside what the inventory says.

use crate::door::{Ask, Reader};
use crate::fault::Result;
use crate::moment::Moment;
use crate::plan::profile::{Inventory, Profile, ProfileAnswer, beside};

impl Ask for Profile {
    const NAME: &'static str = "profile";
    type Answer = ProfileAnswer;

    fn answer(self, reader: &Reader<'_>, _at: &Moment) -> Result<Self::Answer> {
        let sql = "SELECT count(*), count(CASE WHEN stage IN ('test', 'in-use', 'changed') THEN 1 END),
            count(CASE WHEN stage = '' THEN 1 END) FROM system";
        let counted =
            |row: &rusqlite::Row<'_>| Ok(Inventory { systems: row.get(0)?, live: row.get(1)?, unsaid: row.get(2)? });
        let none = Inventory { systems: 0, live: 0, unsaid: 0 };
        let inventory = reader.maybe(sql, [], counted)?.unwrap_or(none);
        beside(reader, self.lang.as_deref().unwrap_or("en"), &inventory)
    }
}
