//! The gap analysis: how far clauses 4 to 10 and the controls of Annex A are met, run by run.
