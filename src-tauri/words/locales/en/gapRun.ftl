# Runs of the gap analysis: the noun and its fields.

gapRun = Run of the gap analysis
    .a = a run of the gap analysis
    .many = Runs of the gap analysis
    .empty = No run yet. Start a first pass or a full run to find out how far the clauses and controls are met.

## Fields
gapRun-title = Title
gapRun-depth = Depth
    .help = A first pass rates each sub-clause and control as a whole; a full run rates every requirement.
gapRun-startedOn = Started on
gapRun-frozenOn = Frozen on
    .help = From this day the run never changes.
gapRun-frozenBy = Frozen by
gapRun-note = Note
