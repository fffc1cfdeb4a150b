# A second person's rating of a risk (clause 6.1.2); optional, ours.

secondRating = Second rating
    .a = a second rating
    .many = Second ratings
    .empty = Nobody has rated a risk a second time. It is optional: a second person rates without seeing the first figures.

## Fields
secondRating-by = Rated by
    .help = Somebody who did not make the first rating.
    .also = Second person; Rater
secondRating-risk = Risk
    .also = Of risk; Risk number
secondRating-likelihood = Likelihood
    .also = Probability
secondRating-individuals = Individuals
    .also = For individuals
secondRating-groups = Groups
    .also = For groups
secondRating-society = Society
    .also = For society
secondRating-organisation = Organisation
    .also = For the organisation
secondRating-why = Why these figures
    .also = Reason; Grounds
secondRating-apart = Steps apart
    .also = Difference
secondRating-settled = How the difference was settled
    .help = Who talked, on what grounds, which figures stand. Asked for where the two are more than a step apart.
    .also = Reconciled; Agreed

## Groups of the form
secondRating-group-what = What it is about
secondRating-group-figures = The figures
secondRating-group-settled = The difference

refuse-risk-apart = The second rating { $second } is more than a step apart. Write there how the difference was settled.
