# Gap analysis as a spreadsheet, and the fields of its answers.

gapAnswer = Answer of the gap analysis
    .a = an answer of the gap analysis
    .many = Answers of the gap analysis
    .empty = No item is here yet. Start a run; each requirement, sub-clause and control it asks about stands here to be rated.
gapSheet = Gap analysis
gapAnswer-run = Run
gapAnswer-item = Item
gapSheet-part = Part
gapSheet-title = Duty or title
gapAnswer-rating = Rating
gapAnswer-maturity = Maturity
gapAnswer-finding = Finding
gapAnswer-evidence = Evidence seen
gapAnswer-recommendation = Recommendation
gapAnswer-exclusionReason = Reason for exclusion
gapAnswer-owner = Owner
gapAnswer-effort = Effort
gapSheet-reuse = Reuse of ISO/IEC 27001
gapSheet-actions = Actions
gapAnswer-ratedBy = Rated by
gapAnswer-ratedOn = Rated on

gapRating = Rating
    .conforms = conforms
    .partly = partly
    .not = does not conform
    .na = not applicable
    .open = not assessed
gapEffort = Effort
    .small = small
    .medium = medium
    .large = large
gapReuse = Reuse of ISO/IEC 27001
    .full = full
    .partial = partial
    .none = none
