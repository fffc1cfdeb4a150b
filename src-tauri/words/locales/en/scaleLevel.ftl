# Levels of the scales of risk (clauses 6.1.2 and 6.1.4).

scaleLevel = Level of a scale
    .a = a level of a scale
    .many = Scales of risk
    .empty = No scale yet. Add risk criteria: five scales of five levels come with them.

## Fields
scaleLevel-name = Level
    .also = Name; Title
scaleLevel-criteria = Risk criteria
    .also = Criteria; Version
scaleLevel-scale = Scale
    .help = How likely, or how bad and for whom.
    .also = Target; Measure
scaleLevel-value = Figure
    .help = 1 is the lowest.
    .also = Value; Number
scaleLevel-meaning = What it means
    .help = So that two people choose the same figure.
    .also = Meaning; Description
scaleLevel-example = Example
    .also = Examples
scaleLevel-origin = Words of
    .help = A default is what the program proposes; changed, it is your own.
    .also = Origin

## Lists of codes
scale = Scale
    .likelihood = Likelihood
    .individuals = Consequence for individuals
    .groups = Consequence for groups
    .society = Consequence for society
    .organisation = Consequence for the organisation
scale-also =
    .likelihood = Probability; How likely
    .individuals = Individuals; People; Persons
    .groups = Groups
    .society = Society; Societies
    .organisation = Organisation; Company
criteriaOrigin = Words of
    .default = Default, unchanged
    .own = Our own
criteriaOrigin-also =
    .default = Default; Proposed
    .own = Own; Ours

## Groups of the form
scaleLevel-group-what = The level
