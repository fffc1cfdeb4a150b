# Readings of a measure (9.1, A.6.2.6).

measureReading = Reading of a measure
    .a = a reading of a measure
    .many = Readings of measures
    .empty = No reading yet. Add the figure of the day, whole, in the unit of the measure, or paste a whole column.

## Fields
measureReading-day = Day
    .also = Date; Read on
measureReading-measure = Measure
    .also = Of
measureReading-value = Figure
    .help = A whole number in the unit of the measure.
    .also = Value; Reading
measureReading-version = Version read
    .help = Of system and model, as it was when the figure was read.
    .also = Version; Model version
measureReading-by = Read by
    .also = Person
measureReading-note = Note
    .also = Remark

## Groups of the form
measureReading-group-what = The reading
