# Who oversees AI systems, and how they are stopped (A.6.2.5, A.9.2, A.9.3).

oversight = Oversight
    .a = an oversight
    .many = Oversight
    .empty = No oversight yet. Say who looks at what a system does, when, what they may decide, and how it is stopped and put back.

## Fields
oversight-name = What is overseen
    .help = Every result before it is used, a sample, the running agent.
    .also = Oversight; Name
oversight-system = AI system
    .also = System; System number
oversight-overseer = Overseer
    .also = Person; Who
oversight-deputy = Deputy
    .also = Stand-in
oversight-times = When and how
    .also = When
oversight-may = May decide
    .help = Without asking: overrule, not use, stop.
    .also = Authority
oversight-stop = How it is stopped
    .help = By whom, where, how fast.
    .also = Stop
oversight-reach = Reached at, to have it stopped
    .help = A telephone or an address that answers while the system is in use; information for users prints it.
    .also = Telephone; Stop contact
oversight-wayBack = Way back
    .help = What the work goes on with, and how the last good version comes back.
    .also = Rollback; Fallback
oversight-competence = Competence
    .help = What they were taught, and what shows it.
    .also = Training
ui-screen-oversight = Oversight
ui-oversight-never = never
ui-oversight-untested = Nobody has tested how it is stopped. Try it once, and say on which day and what came of it.
oversight-stoppedOn = Last stop test
    .also = Stop tested on
oversight-stopResult = What came of it
    .help = How long it took, and what went on.
    .also = Result of the stop test
oversight-stopAgain = Next stop test
    .also = Next stop
oversight-overrides = Overrules
    .help = How often the system was overruled, and who was right.
    .also = Overrides
oversight-agreed = Agreed
    .also = Agreed on

## Groups of the form
oversight-group-who = Who and when
oversight-group-stop = Stop and way back

edit-oversight-agree = Agree on the oversight of a system
oversight-agree-do = Agree
due-oversight-stop = Stop of a system to be tested
