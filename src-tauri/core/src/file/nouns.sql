-- The tables of the nouns, as the frame's: rows with a text key, `STRICT`, foreign keys without action.

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'org'),
  name TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  scope TEXT NOT NULL,
  scope_document TEXT NOT NULL,
  content_language TEXT NOT NULL,
  document_languages TEXT NOT NULL,
  logo TEXT REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  edition TEXT NOT NULL,
  edition_label TEXT NOT NULL,
  classification TEXT NOT NULL,
  review_every_months INTEGER NOT NULL,
  sample INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  top_management INTEGER NOT NULL,
  contact TEXT NOT NULL,
  active INTEGER NOT NULL
) STRICT;

CREATE TABLE duty (
  id TEXT PRIMARY KEY NOT NULL,
  person TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE control (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  position INTEGER NOT NULL,
  edition TEXT NOT NULL,
  own INTEGER NOT NULL,
  title TEXT NOT NULL,
  purpose TEXT NOT NULL,
  applicability TEXT NOT NULL,
  inclusion_codes TEXT NOT NULL,
  inclusion_words TEXT NOT NULL,
  exclusion_ground TEXT NOT NULL,
  exclusion_words TEXT NOT NULL,
  implementation TEXT NOT NULL,
  status TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  target_date TEXT,
  annex_b_note TEXT NOT NULL,
  annex_b_by TEXT NOT NULL,
  annex_b_on TEXT,
  decided_by TEXT NOT NULL,
  decided_on TEXT
) STRICT;

CREATE TABLE statement_version (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  approver TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  approver_name TEXT NOT NULL,
  approver_role TEXT NOT NULL,
  approved_on TEXT NOT NULL,
  note TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED,
  provisional INTEGER NOT NULL,
  frozen TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  kind TEXT NOT NULL,
  held_on TEXT,
  place TEXT NOT NULL,
  period_from TEXT,
  period_to TEXT,
  cut_off TEXT,
  chair TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  started_at TEXT,
  next_review_on TEXT,
  suitable TEXT NOT NULL,
  suitable_why TEXT NOT NULL,
  adequate TEXT NOT NULL,
  adequate_why TEXT NOT NULL,
  effective TEXT NOT NULL,
  effective_why TEXT NOT NULL,
  note TEXT NOT NULL,
  approver TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  approved_on TEXT,
  document TEXT REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE review_participant (
  id TEXT PRIMARY KEY NOT NULL,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  attendance TEXT NOT NULL,
  role TEXT NOT NULL,
  top_management INTEGER NOT NULL
) STRICT;

CREATE INDEX review_participant_by_review ON review_participant (review);

CREATE TABLE review_input (
  id TEXT PRIMARY KEY NOT NULL,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  input TEXT NOT NULL,
  comment TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  nothing_to_report INTEGER NOT NULL,
  nothing_reason TEXT NOT NULL,
  snapshot TEXT
) STRICT;

CREATE INDEX review_input_by_review ON review_input (review);

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  result TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  no_change INTEGER NOT NULL
) STRICT;

CREATE INDEX decision_by_review ON decision (review);

CREATE TABLE action (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  due TEXT,
  state TEXT NOT NULL,
  origin TEXT NOT NULL,
  origin_id TEXT NOT NULL,
  origin_label TEXT NOT NULL,
  decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL,
  closed_on TEXT,
  carried_to TEXT REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  carried_why TEXT NOT NULL
) STRICT;

CREATE INDEX action_by_due ON action (state, due);
CREATE INDEX action_by_origin ON action (origin, origin_id);

CREATE TABLE profile (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'profile'),
  onboarding TEXT NOT NULL,
  sector TEXT NOT NULL,
  people INTEGER,
  availability TEXT NOT NULL,
  iso27001 TEXT NOT NULL,
  objective TEXT NOT NULL,
  target_date TEXT,
  body TEXT NOT NULL,
  fit_answers TEXT NOT NULL,
  fit_verdict TEXT NOT NULL,
  fit_decision TEXT NOT NULL,
  fit_reason TEXT NOT NULL,
  fit_by TEXT NOT NULL,
  fit_on TEXT
) STRICT;

CREATE TABLE ai_system (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  description TEXT NOT NULL,
  purpose TEXT NOT NULL,
  prohibited_uses TEXT NOT NULL,
  business_owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  technical_owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  aims_roles TEXT NOT NULL,
  act_roles TEXT NOT NULL,
  origin TEXT NOT NULL,
  supplier TEXT NOT NULL,
  contract TEXT NOT NULL,
  base_model TEXT NOT NULL,
  model_version TEXT NOT NULL,
  technique TEXT NOT NULL,
  autonomy TEXT NOT NULL,
  oversight TEXT NOT NULL,
  users TEXT NOT NULL,
  affected TEXT NOT NULL,
  vulnerable TEXT NOT NULL,
  countries TEXT NOT NULL,
  data_sets TEXT NOT NULL,
  personal_data TEXT NOT NULL,
  hosting TEXT NOT NULL,
  tools TEXT NOT NULL,
  stage TEXT NOT NULL,
  started_on TEXT,
  in_use_on TEXT,
  changed_on TEXT,
  retired_on TEXT,
  scope TEXT NOT NULL,
  scope_reason TEXT NOT NULL,
  criticality TEXT NOT NULL,
  monitoring TEXT NOT NULL,
  logs TEXT NOT NULL,
  next_review_on TEXT,
  checked_on TEXT,
  checked_by TEXT NOT NULL,
  look_again TEXT NOT NULL,
  look_again_on TEXT
) STRICT;

CREATE INDEX ai_system_by_name ON ai_system (name);

CREATE TABLE ai_system_stage (
  id TEXT PRIMARY KEY NOT NULL,
  system TEXT NOT NULL REFERENCES ai_system (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL,
  on_day TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX ai_system_stage_by_system ON ai_system_stage (system);

CREATE TABLE classification (
  id TEXT PRIMARY KEY NOT NULL,
  system TEXT NOT NULL REFERENCES ai_system (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  answers TEXT NOT NULL,
  reasons TEXT NOT NULL,
  outcome TEXT NOT NULL,
  collected TEXT NOT NULL,
  articles TEXT NOT NULL,
  law_as_of TEXT NOT NULL,
  law_digest TEXT NOT NULL,
  basis TEXT NOT NULL,
  classified_by TEXT NOT NULL,
  classified_on TEXT,
  approvable INTEGER NOT NULL,
  legal_reviewer TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  legal_due TEXT,
  handling TEXT NOT NULL,
  handled_on TEXT,
  handling_note TEXT NOT NULL
) STRICT;

CREATE INDEX classification_by_system ON classification (system, state);

CREATE TABLE gap_run (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  depth TEXT NOT NULL,
  title TEXT NOT NULL,
  started_on TEXT NOT NULL,
  frozen_on TEXT,
  frozen_by TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE gap_answer (
  id TEXT PRIMARY KEY NOT NULL,
  run TEXT NOT NULL REFERENCES gap_run (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL,
  rating TEXT NOT NULL,
  maturity INTEGER,
  finding TEXT NOT NULL,
  evidence TEXT NOT NULL,
  recommendation TEXT NOT NULL,
  exclusion_reason TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  effort TEXT NOT NULL,
  rated_by TEXT NOT NULL,
  rated_on TEXT
) STRICT;

CREATE UNIQUE INDEX gap_answer_by_run ON gap_answer (run, item);

CREATE TABLE roadmap (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'roadmap'),
  starting_point TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  systems INTEGER NOT NULL,
  made_on TEXT NOT NULL,
  made_by TEXT NOT NULL
) STRICT;

CREATE TABLE roadmap_item (
  id TEXT PRIMARY KEY NOT NULL,
  phase INTEGER NOT NULL,
  task TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  first_starts_on TEXT NOT NULL,
  first_ends_on TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  why TEXT NOT NULL,
  closed_on TEXT,
  closed_by TEXT NOT NULL,
  closed_note TEXT NOT NULL
) STRICT;
