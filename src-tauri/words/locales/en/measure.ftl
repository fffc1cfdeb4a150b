# What is measured of systems and data (9.1, A.6.2.6, A.7.4).

measure = Measure
    .a = a measure
    .many = Monitoring
    .empty = Nothing is monitored yet. Say which figure shows that a system or its data still do what they should, from where it calls for a look, and how often it is read.

## Fields
measure-name = Measure
    .help = What is counted or measured.
    .also = Name; Metric; KPI
measure-system = AI system
    .also = System; System number
measure-dataSet = Data set
    .help = Instead of a system: the quality of its data.
    .also = Dataset; Data
measure-kind = Watches
    .also = Kind; Type
measure-unit = Unit
    .help = A whole number is read: choose the unit so that it fits, e.g. per thousand.
    .also = In
measure-crossedWhen = Calls for a look when the figure is
    .also = Direction; Crossed when
measure-threshold = Threshold
    .help = A whole number in the unit. The figure itself is still within.
    .also = Limit; Tolerance
measure-goodEnough = What is good enough, and why
    .also = Target; Criterion
measure-every = Read every
    .also = Frequency; Interval
measure-source = Where the figure comes from
    .also = Source; Data source
measure-owner = Read by
    .also = Owner; Responsible
measure-onceBeyond = What is done once it is beyond
    .also = Reaction; Response
measure-since = Watched since
    .also = Since; From
measure-nextReading = To be read again by
    .also = Next reading; Reading due
measure-stands = Last reading
    .also = State; Status

## Lists of codes
measureKind = Watches
    .performance = Performance
    .drift = Drift
    .fairness = Fairness
    .overrides = Overrides
    .complaints = Complaints
    .misuse = Misuse
    .quality = Quality of data
    .cost = Cost and resources
measureKind-also =
    .performance = Accuracy; Error
    .drift = Shift
    .fairness = Bias
    .overrides = Overrules
    .complaints = Feedback; Appeals
    .misuse = Attacks
    .quality = Data quality
    .cost = Cost; Energy

## Groups of the form
measure-group-what = The measure
measure-group-reading = How it is read

due-measure-reading = Reading of a measure
refuse-measure-of = A measure watches a system or a data set. Name one of the two: not none, not both.
