# Indicators of a risk (clauses 8.2 and 9.1).

riskIndicator = Indicator of a risk
    .a = an indicator of a risk
    .many = Indicators of risks
    .empty = No indicator yet. Say which figure shows that a risk grows, from where it calls for a look, and how often it is read.

## Fields
riskIndicator-name = Indicator
    .help = What is counted or measured.
    .also = Name; Measure; KRI; Key risk indicator
riskIndicator-risk = Risk
    .also = Of risk; Risk number
riskIndicator-unit = Unit
    .also = In
riskIndicator-crossedWhen = Calls for a look when the figure is
    .also = Direction; Crossed when
riskIndicator-threshold = Threshold
    .help = A whole number in the unit. The figure itself is still within.
    .also = Limit; Tolerance
riskIndicator-every = Read every
    .also = Frequency; Interval
riskIndicator-source = Where the figure comes from
    .also = Source; Data source
riskIndicator-owner = Read by
    .also = Owner; Responsible
riskIndicator-since = Watched since
    .also = Since; From
riskIndicator-nextReading = To be read again by
    .also = Next reading; Reading due
riskIndicator-stands = Last reading
    .also = State; Status

## Lists of codes
crossing = Calls for a look when the figure is
    .above = Above the threshold
    .below = Below the threshold
crossing-also =
    .above = Above; Over; Greater; Max
    .below = Below; Under; Less; Min
indicatorState = Last reading
    .unread = Not read yet
    .within = Within its threshold
    .crossed = Beyond its threshold
indicatorState-also =
    .unread = None
    .within = OK
    .crossed = Crossed; Exceeded

## Groups of the form
riskIndicator-group-what = The indicator
riskIndicator-group-reading = How it is read
due-risk-reading = Reading of a risk indicator
