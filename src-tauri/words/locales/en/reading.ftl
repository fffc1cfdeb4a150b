# Readings of an objective (clauses 6.2 and 9.1).

reading = Reading
    .a = a reading
    .many = Readings
    .empty = No reading yet. Add the figure of the day, whole, in the unit of the objective.

## Fields
reading-day = Day
    .also = Date; Read on
reading-objective = Objective
    .also = Of
reading-value = Figure
    .help = A whole number in the objective's unit.
    .also = Value; Reading
reading-by = Read by
    .also = Person
reading-note = Note
    .also = Remark

## Groups of the form
reading-group-what = The reading

## Duties that fall due, and refusals
