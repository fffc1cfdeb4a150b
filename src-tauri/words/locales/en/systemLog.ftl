# Logs of AI systems (A.6.2.8).

systemLog = Log of a system
    .a = a log of a system
    .many = Logs of systems
    .empty = No log yet. Say what a system writes down, how long that is kept and why, and who reads it.

## Fields
systemLog-name = Log
    .also = Name
systemLog-system = AI system
    .also = System; System number
systemLog-holds = What stands in it
    .help = Events, times, versions, inputs, results, who.
    .also = Content
systemLog-personalData = Personal data
    .also = Contains personal data
systemLog-months = Kept for (months)
    .also = Months; Retention
systemLog-enough = Long enough
    .help = Against the longer of what law and contract ask.
logKept = Long enough
    .short = too short
    .enough = yes
ui-screen-systemLogs = Logs of systems
ui-log-short = Kept for { $months } months: too short. { $law ->
    [0] {""}
    [one] The law asks for one month. {""}
   *[other] The law asks for { $law } months. {""}
}{ $contract ->
    [0] {""}
    [one] The contract asks for one month.
   *[other] The contract asks for { $contract } months.
}
logKept-also =
    .short = short
    .enough = enough
systemLog-contractMonths = Contract asks for (months)
    .also = Contract months
systemLog-lawMonths = Law asks for (months)
    .help = High-risk systems: at least six months (Art. 19 and 26(6) of the EU AI Act).
    .also = Legal months
systemLog-ground = Why so long
    .help = The law or the contract by name; why no longer.
    .also = Ground; Reason
systemLog-place = Where it is
    .also = Location
systemLog-reader = Read by
    .also = Reader; Owner
systemLog-every = Read every
    .also = Frequency
systemLog-readOn = Last read on
    .also = Read on
systemLog-found = What the reading found
    .help = Also that nothing was found.
    .also = Result of the reading
systemLog-oldest = Oldest entry found
    .also = Oldest
systemLog-extract = Extract
    .help = Where an extract is kept that shows it.
    .also = Evidence

## Groups of the form
systemLog-group-what = The log
systemLog-group-long = How long
systemLog-group-read = Who reads it

refuse-systemLog-oldest = The oldest entry cannot be later than the day on which the log was read.
