# Resources of the AIMS, a year each (clauses 5.1 and 7.1).

resource = Resources of a year
    .a = the resources of a year
    .many = Resources
    .empty = No year yet. Say what top management provides for the AIMS, what was asked for and not given, and why.

## Fields
resource-year = Year
    .also = Period; Resources
resource-leadHours = AI lead, hours a month
    .help = A guide where three systems are in use: 8. Write what the AI lead really gets.
    .also = AI lead; Hours of the AI lead
resource-ownerHours = Owners and overseers, hours a month
    .help = All of them together. A guide: 2 for each system.
    .also = Owners and overseers; Hours of the owners
resource-amounts = Amounts
    .help = Where an amount waits for a quote, leave it empty and say so here: the decision then names the day, and no figure is made up.
    .also = Known amounts
resource-training = Training
    .help = Courses and material for the year; 0 where the training of the program and your own people do. A guide: 30 to 60 minutes a module for each person, at what an hour costs you.
    .also = Training budget
resource-tests = Tests and tools
    .help = Licences, test data and outside help to test and watch the AI systems. A guide: 0 where the supplier tests and you look at the results; else what one tool or one outside test was quoted at.
    .also = Tests; Tools
resource-audit = Internal audit
    .help = Whoever audits from outside. A guide: one or two days a year for a small organisation, at what a day is quoted at; 0 for an exchange.
    .also = Audit
resource-certification = Certification
    .help = What the certification body quotes for the year; 0 where you do not certify this year. A guide from one published figure: 3.5 to 6.5 auditor days for one to ten people in AI work, at what a day is quoted at.
    .also = Certification body
resource-total = Total of the year
    .help = Training, tests and tools, internal audit and certification together, once all four are known.
    .also = Total; Sum
resource-quoteBy = Quotes by
    .help = Day by which the amounts that are not known yet will be.
    .also = Quote by; Quotes due
resource-other = Besides
    .also = Other; Other resources
resource-refused = Asked for and not given
    .also = Refused; Not given
resource-refusedWhy = Why not
    .also = Reason
resource-state = State
    .also = Status; Standing
resource-reopenedWhy = Why it was reopened
    .help = What top management had decided is decided again: what changed, and who asked for it.
    .also = Reopened because
resource-decidedBy = Decided by
    .help = Somebody of top management.
    .also = Approver
resource-decided = Decided
    .also = Decided on; Decision

## Lists of codes
resourceAmounts = Amounts
    .known = Given here
    .quotes = Not all known yet: quotes come
resourceAmounts-also =
    .known = All known; Known; Complete
    .quotes = Quotes; Not known yet
resourceState = State
    .proposed = Proposed
    .decided = Decided
resourceState-also =
    .proposed = Draft; Asked
    .decided = Approved

## Groups of the form
resource-group-time = Time
resource-group-money = Money and means
resource-group-refused = What was not given
resource-group-decided = Decision

## Steps
edit-resource-decide = Decide the resources of a year
edit-resource-reopen = Reopen the resources of a year
resource-decide-do = Decide
resource-reopen-do = Reopen

## Duties that fall due, and refusals
due-resource-quote = Quotes for the resources of a year
refuse-resource-decided = Top management decided these figures. Reopen the year, change the figure, and have it decided again.
refuse-resource-why = Something was asked for and not given. Say why.
