//! The EU AI Act: classification of each AI system, the duties that follow, and the law as data with its date.
