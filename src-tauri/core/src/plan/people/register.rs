//! People, declared.

use crate::kernel::declare::*;

codes! {
    /// What somebody does with AI for the organisation; *nothing* takes them out of the programme of literacy.
    pub enum Does as "doesWithAi" {
        Uses = "uses", Oversees = "oversees", Operates = "operates", Develops = "develops", Checks = "checks", Nothing = "nothing",
    }
}

/// As documents print it.
pub static NAME: Field<Line> = Field::new("name").required().identifies();
pub static ROLE: Field<Line> = Field::new("role");
pub static TOP_MANAGEMENT: Field<Flag> = Field::new("topManagement");
/// E-mail or telephone.
pub static CONTACT: Field<Line> = Field::new("contact").identifies();
/// What they do with AI; nobody said: they count as concerned.
pub static DOES: Field<CodeSet<Does>> = Field::new("doesWithAi");
/// Since when they act for the organisation, staff and contractors alike.
pub static SINCE: Field<Day> = Field::new("startedOn");
/// Away for long: leave, illness.
pub static AWAY: Field<Flag> = Field::new("away");

pub static PEOPLE: Register = Register {
    noun: "person",
    group: Group::Plan,
    answers: &["5.3", "7.2"],
    fields: &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT, &DOES, &SINCE, &AWAY],
    form: &[("who", &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT]), ("ai", &[&DOES, &SINCE, &AWAY])],
    grid: &[&NAME, &ROLE, &TOP_MANAGEMENT, &CONTACT, &DOES, &SINCE],
    leaves: &[holds_no_duty],
    ..Register::PLAIN
};

/// Refuses that somebody leaves who still holds a duty: documents would name a person who is gone.
fn holds_no_duty(it: &Draft<'_>, refuse: &mut Refusals) -> Result<()> {
    let sql = "SELECT id FROM duty WHERE person = ?1 ORDER BY id";
    for duty in it.reader.rows(sql, [&it.record().id], |row| row.get::<_, String>(0))? {
        refuse.named("duty", "refuse-retire-duty").with("duty", duty);
    }
    Ok(())
}
