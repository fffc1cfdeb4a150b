# The grid of a gap analysis, and where its results show elsewhere.
ui-gap-part = Clause or domain
ui-gap-grid-hint = 1–4 rate and go on, 0 clears; Shift with the arrows marks, Ctrl+D fills down. Paste from a spreadsheet: what would change is shown first.
ui-gap-grid-frozen = This run is frozen: it is shown as it was. Enter opens an item.
ui-gap-paste-title = Rate several items
ui-gap-proposal-excluded = { $run } proposes to exclude this control: “{ $reason }”. It was proposed by { $by } on { $on }. The decision is yours.
ui-gap-proposal-status = { $run } found this control to be: { $status }. Proposed by { $by } on { $on }. Evidence is asked for before anything counts as done.
ui-gap-proposal-take = Take the proposal over into the form
ui-gap-proposal-first = From a first pass: rated as a whole, not requirement by requirement.
home-gap-begin = No gap analysis has begun. A first pass of about 40 minutes says how far clauses 4 to 10 and the 38 controls are met.
ui-next-gap-begin = Begin a first pass
home-gap-open = { $number }: { $answered } of { $of } answered, next { $item }.
ui-next-gap-open = Go on rating
ui-hit-gap = Gap
ui-noun-gap = Gap analysis
