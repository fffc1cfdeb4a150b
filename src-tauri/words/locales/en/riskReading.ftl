# Readings of an indicator of a risk (clauses 8.2 and 9.1).

riskReading = Reading of an indicator
    .a = a reading of an indicator
    .many = Readings of indicators
    .empty = No reading yet. Add the figure of the day, whole, in the unit of the indicator, or paste a column of them.

## Fields
riskReading-day = Day
    .also = Date; Read on
riskReading-indicator = Indicator
    .also = Of
riskReading-value = Figure
    .help = A whole number in the indicator's unit.
    .also = Value; Reading
riskReading-by = Read by
    .also = Person
riskReading-note = Note
    .also = Remark

## Groups of the form
riskReading-group-what = The reading
