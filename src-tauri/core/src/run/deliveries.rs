//! What was handed to whom about a system, in which version, and what shows it (A.8.2, A.6.2.7; Art. 13 and 50 of the EU AI Act).

use crate::kernel::declare::*;
use crate::plan::issuing::DOCUMENTS;
use crate::plan::systems::SYSTEMS;
use crate::run::customers::CUSTOMERS;

codes! {
    /// Which paper or notice it was.
    pub enum Sheet as "sheetKind" {
        UserInformation = "user-information", Notice = "notice", TechnicalFile = "technical-file",
        Split = "supplier-split", Retirement = "retirement", Other = "other",
    }
}

pub static WHAT: Field<Line> = Field::new("name").required();
pub static SYSTEM: Field<Link> = Field::new("system").to(&SYSTEMS).required();
pub static SHEET: Field<Code<Sheet>> = Field::new("sheet").wanted();
/// The issued document, where there is one.
pub static DOCUMENT: Field<Link> = Field::new("document").to(&DOCUMENTS);
pub static VERSION: Field<Line> = Field::new("version").wanted();
pub static TO: Field<Words> = Field::new("receiver").wanted();
pub static CUSTOMER: Field<Link> = Field::new("customer").to(&CUSTOMERS);
pub static ON: Field<Day> = Field::new("givenOn").required().past();
/// How: in the product, by mail, on the wall.
pub static HOW: Field<Line> = Field::new("how");
/// What shows that it arrived.
pub static PROOF: Field<Place> = Field::new("proof").wanted();

pub static DELIVERIES: Register = Register {
    noun: "delivery",
    prefix: "DEL",
    group: Group::Run,
    answers: &["A.6.2.7", "A.8.2"],
    fields: &[&WHAT, &SYSTEM, &SHEET, &DOCUMENT, &VERSION, &TO, &CUSTOMER, &ON, &HOW, &PROOF],
    form: &[("what", &[&WHAT, &SYSTEM, &SHEET, &DOCUMENT, &VERSION]), ("to", &[&TO, &CUSTOMER, &ON, &HOW, &PROOF])],
    grid: &[&WHAT, &SYSTEM, &SHEET, &VERSION, &TO, &ON, &PROOF, &CUSTOMER],
    lists: &[List { name: "", filter: &[], columns: &[&WHAT, &SHEET, &VERSION, &TO, &ON, &HOW, &PROOF], by: None }],
    indexes: &[("by_system", "system")],
    ..Register::PLAIN
};
