# Levels of risk and who accepts them (clauses 6.1.2 and 6.1.3).

riskLevel = Risk level
    .a = a risk level
    .many = Risk levels
    .empty = No risk level yet. Add risk criteria: four levels come with them.

## Fields
riskLevel-level = Level
    .also = Name; Risk level
riskLevel-criteria = Risk criteria
    .also = Criteria; Version
riskLevel-upTo = Up to
    .help = The highest likelihood times consequence that is still of this level.
    .also = To; Limit; Maximum
riskLevel-treat = What is done
    .also = Treatment; Treat
riskLevel-acceptor = Who may accept
    .help = Nobody accepts alone what they assessed themselves.
    .also = Accepted by; Acceptor
riskLevel-accept = How it is accepted
    .help = In a list or one by one, with which reason and which end.
    .also = Acceptance; Way
riskLevel-months = Counts for months
    .help = After that an acceptance counts no longer.
    .also = Months; Validity
riskLevel-origin = Words of
    .help = A default is what the program proposes; changed, it is your own.
    .also = Origin

## Lists of codes
riskLevelCode = Level
    .low = Low
    .medium = Medium
    .high = High
    .critical = Critical
riskLevelCode-also =
    .low = Green
    .medium = Yellow; Moderate
    .high = Orange
    .critical = Red; Very high
acceptor = Who may accept
    .rule = Accepted by rule
    .riskOwner = Risk owner
    .aiLead = AI lead
    .topManagement = Top management
    .exception = Top management, as a written exception
acceptor-also =
    .rule = Rule; By rule
    .riskOwner = Owner
    .aiLead = AI manager
    .topManagement = Management; Board
    .exception = Exception

## Groups of the form
riskLevel-group-what = The level
riskLevel-group-accept = Who accepts what remains
