//! Risks and opportunities of AI systems, declared: found, rated under the criteria in force, treated, accepted (clauses 6.1.2,
//! 6.1.3, 8.2 and 8.3).

use super::fields::*;
use super::{accept, apart, rate, system, works};
use crate::kernel::declare::*;

pub static RISKS: Register = Register {
    noun: "risk",
    prefix: "R",
    group: Group::Plan,
    answers: &["6.1.1", "6.1.2", "6.1.3", "8.2", "8.3"],
    fields: &[
        &NAME, &SYSTEM, &KIND, &CAUSE, &EFFECT, &TARGETS, &FOUND, &IMPACTS, &MISUSE, &RULED_OUT, &VULNERABLE, &OWNER,
        &EXISTING, &LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &WHY, &UNDER, &RATED, &READ_NOTE,
        &READ, &TREATMENT, &HOW, &TREATED_BY, &BY_DESIGN, &BY_CONTROL, &BY_TELLING, &TESTS, &COST, &DUE, &EXPECTED,
        &WORKS_WHEN, &CHECK_ON, &WORKS, &WORKS_WHY, &JUDGED, &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS,
        &LEFT_SOCIETY, &LEFT_ORGANISATION, &LEFT_WHY, &TREATED, &STATE, &ACCEPTED_BY, &ACCEPTED_WHY, &CONDITIONS,
        &UNTIL, &ACCEPTED, &REVIEW_ON, &CLOSED_WHY, &MOVED_ON, &SYSTEM_FACTS,
    ],
    form: &[
        (
            "what",
            &[
                &NAME, &SYSTEM, &KIND, &CAUSE, &EFFECT, &TARGETS, &FOUND, &IMPACTS, &MISUSE, &RULED_OUT, &VULNERABLE,
                &OWNER,
            ],
        ),
        (
            "rating",
            &[
                &EXISTING, &LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &WHY, &UNDER, &RATED,
                &READ_NOTE, &READ, &MOVED_ON,
            ],
        ),
        ("treatment", &[&TREATMENT, &HOW, &TREATED_BY, &EXPECTED, &WORKS_WHEN, &COST, &DUE]),
        ("works", &[&CHECK_ON, &WORKS, &WORKS_WHY, &JUDGED]),
        ("order", &[&BY_DESIGN, &BY_CONTROL, &BY_TELLING, &TESTS]),
        (
            "left",
            &[
                &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS, &LEFT_SOCIETY, &LEFT_ORGANISATION, &LEFT_WHY,
                &TREATED,
            ],
        ),
        ("accepted", &[&ACCEPTED_BY, &ACCEPTED_WHY, &CONDITIONS, &UNTIL, &ACCEPTED, &REVIEW_ON, &CLOSED_WHY]),
    ],
    grid: &[&NAME, &LEVEL_NOW, &LEVEL_LEFT, &STATE, &SYSTEM, &OWNER, &TREATMENT, &DUE, &UNTIL, &TREATED_BY, &MOVED_ON],
    lists: &[
        List {
            name: "",
            filter: &[],
            columns: &[&NAME, &CAUSE, &EFFECT, &OWNER, &STATE, &HOW, &DUE, &UNTIL],
            by: Some(&SYSTEM),
        },
        List {
            name: "treatment",
            filter: &[("kind", "risk"), ("state", "rated,treated,accepted")],
            columns: &[&NAME, &SYSTEM, &OWNER, &LEVEL_NOW, &TREATMENT, &HOW, &TREATED_BY, &DUE, &EXPECTED, &LEVEL_LEFT],
            by: None,
        },
        List {
            name: "order",
            filter: &[("kind", "risk"), ("byDesign", "*"), ("state", "rated,treated,accepted")],
            columns: &[&NAME, &SYSTEM, &BY_DESIGN, &BY_CONTROL, &BY_TELLING, &TESTS, &VULNERABLE],
            by: None,
        },
        List {
            name: "worked",
            filter: &[("kind", "risk"), ("judged", "*")],
            columns: &[&NAME, &SYSTEM, &HOW, &WORKS_WHEN, &JUDGED, &WORKS, &WORKS_WHY],
            by: None,
        },
        List {
            name: "accepted",
            filter: &[("state", "accepted")],
            columns: &[&NAME, &SYSTEM, &LEVEL_LEFT, &ACCEPTED_BY, &ACCEPTED, &ACCEPTED_WHY, &CONDITIONS, &UNTIL],
            by: None,
        },
        List {
            name: "unrated",
            filter: &[("kind", "risk"), ("state", "unrated")],
            columns: &[&NAME, &SYSTEM, &OWNER, &CAUSE, &EFFECT],
            by: None,
        },
        List {
            name: "opportunities",
            filter: &[("kind", "opportunity")],
            columns: &[&NAME, &SYSTEM, &CAUSE, &EFFECT, &OWNER, &HOW, &DUE, &STATE],
            by: None,
        },
    ],
    settle: Some(begins),
    rules: &[rate::by_its_act],
    leaves: &[accept::stays_while_accepted],
    life: Some(&LIFE),
    acts: &ACTS,
    indexes: &[("by_system", "system, state")],
    ..Register::PLAIN
};

/// Somebody else read the rating and stands by it. And whether the treatment works, once it is carried out (8.3): what does not
/// work waits for another treatment.
static ACTS: [Act; 2] = [
    Act::new("secondLook").guards(&[rate::another_hand]).stamps(&READ).rests_on(FIGURES),
    Act::new("judge")
        .takes(&[
            Take { name: "works", field: &WORKS, needed: "refuse-empty" },
            Take { name: "why", field: &WORKS_WHY, needed: "refuse-empty" },
        ])
        .guards(&[works::carried_out])
        .settle(works::judged)
        .stamps(&JUDGED)
        .rests_on(&[&TREATMENT, &HOW, &TREATED_BY]),
];

/// What a rating says.
const FIGURES: &[&dyn AnyField] = &[&LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &WHY];

/// What a rating is about.
const TOLD: &[&dyn AnyField] =
    &[&NAME, &SYSTEM, &CAUSE, &EFFECT, &TARGETS, &MISUSE, &VULNERABLE, &EXISTING, &SYSTEM_FACTS];

/// What an acceptance is about: everything of weight, of the risk and of its system.
const WEIGHED: &[&dyn AnyField] = &[
    &NAME, &SYSTEM, &CAUSE, &EFFECT, &TARGETS, &MISUSE, &VULNERABLE, &EXISTING, &SYSTEM_FACTS, &LIKELIHOOD,
    &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &TREATMENT, &HOW, &TREATED_BY, &BY_DESIGN, &BY_CONTROL,
    &BY_TELLING, &LEFT_LIKELIHOOD, &LEFT_INDIVIDUALS, &LEFT_GROUPS, &LEFT_SOCIETY, &LEFT_ORGANISATION, &CONDITIONS,
];

const BY_A_PERSON: &[Take] = &[
    Take { name: "by", field: &ACCEPTED_BY, needed: "refuse-empty" },
    Take { name: "why", field: &ACCEPTED_WHY, needed: "refuse-empty" },
    Take::new("conditions", &CONDITIONS),
    Take::new("until", &UNTIL),
];

static LIFE: Life<Standing> = Life {
    field: &STATE,
    first: Standing::Unrated,
    steps: &[
        Step {
            act: Act::new("rate")
                .takes(&[
                    Take::new("likelihood", &LIKELIHOOD),
                    Take::new("individuals", &INDIVIDUALS),
                    Take::new("groups", &GROUPS),
                    Take::new("society", &SOCIETY),
                    Take::new("organisation", &ORGANISATION),
                    Take { name: "why", field: &WHY, needed: "refuse-empty" },
                ])
                .guards(&[whole, rate::fits_the_scales, rate::rated])
                .settle(rate::under_what_holds)
                .stamps(&RATED)
                .rests_on(TOLD),
            from: &[Standing::Unrated, Standing::Rated, Standing::Treated, Standing::Accepted],
            to: Standing::Rated,
        },
        Step {
            act: Act::new("treat")
                .takes(&[
                    Take { name: "treatment", field: &TREATMENT, needed: "refuse-empty" },
                    Take::new("how", &HOW),
                    Take::new("controls", &TREATED_BY),
                    Take::new("likelihood", &LEFT_LIKELIHOOD),
                    Take::new("individuals", &LEFT_INDIVIDUALS),
                    Take::new("groups", &LEFT_GROUPS),
                    Take::new("society", &LEFT_SOCIETY),
                    Take::new("organisation", &LEFT_ORGANISATION),
                    Take::new("why", &LEFT_WHY),
                    Take::new("worksWhen", &WORKS_WHEN),
                    Take::new("due", &DUE),
                    Take::new("cost", &COST),
                ])
                .guards(&[rate::fits_the_scales, rate::treated])
                .settle(rate::what_remains)
                .stamps(&TREATED)
                .rests_on(&[
                    &LIKELIHOOD, &INDIVIDUALS, &GROUPS, &SOCIETY, &ORGANISATION, &TREATMENT, &HOW, &TREATED_BY,
                ]),
            from: &[Standing::Rated, Standing::Treated, Standing::Accepted],
            to: Standing::Treated,
        },
        // First of those that accept: what a bulk edit and a cell do is this one, which refuses what is taken one by one.
        Step {
            act: Act::new("acceptListed")
                .for_many()
                .takes(BY_A_PERSON)
                .guards(&[accept::acceptable, apart::settled, accept::in_a_list, accept::may, accept::until])
                .settle(accept::ends_in_time)
                .stamps(&ACCEPTED)
                .rests_on(WEIGHED),
            from: &[Standing::Rated, Standing::Treated],
            to: Standing::Accepted,
        },
        Step {
            act: Act::new("accept")
                .takes(BY_A_PERSON)
                .guards(&[accept::acceptable, apart::settled, accept::may, accept::until])
                .settle(accept::ends_in_time)
                .stamps(&ACCEPTED)
                .rests_on(WEIGHED),
            from: &[Standing::Rated, Standing::Treated, Standing::Accepted],
            to: Standing::Accepted,
        },
        Step {
            act: Act::new("acceptByRule")
                .for_many()
                .guards(&[accept::acceptable, apart::settled, accept::by_rule])
                .settle(accept::by_the_rule)
                .stamps(&ACCEPTED)
                .rests_on(WEIGHED),
            from: &[Standing::Rated, Standing::Treated],
            to: Standing::Accepted,
        },
        Step {
            act: Act::new("withdraw").aside().takes(&[Take {
                name: "why",
                field: &CLOSED_WHY,
                needed: "refuse-empty",
            }]),
            from: &[Standing::Accepted],
            to: Standing::Treated,
        },
        Step {
            act: Act::new("close").aside().takes(&[Take { name: "why", field: &CLOSED_WHY, needed: "refuse-empty" }]),
            from: &[Standing::Unrated, Standing::Rated, Standing::Treated, Standing::Accepted],
            to: Standing::Closed,
        },
        Step { act: Act::new("reopen").settle(accept::begins_anew), from: &[Standing::Closed], to: Standing::Unrated },
    ],
};

/// A risk is a risk and one's own unless somebody says otherwise; what its system says stands beside it.
fn begins(it: &mut Draft<'_>) -> Result<()> {
    if it.silent(&KIND) {
        it.set(&KIND, Nature::Risk.code());
    }
    if it.silent(&FOUND) {
        it.set(&FOUND, Found::Own.code());
    }
    works::day_of_the_check(it);
    system::told(it)
}
