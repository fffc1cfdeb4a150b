-- The whole schema of a workspace file, version 1. Tables and indexes, nothing else: a view, trigger or virtual table in a
-- file is a reason to refuse it. Foreign keys are NO ACTION, checked at commit, so that undo can put rows back in any order.
-- Every table but `content`, `journal` and `image` is journaled.

CREATE TABLE workspace (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'workspace'),
  workspace_id TEXT NOT NULL,
  lineage_id TEXT NOT NULL,
  written_by TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE counter (
  id TEXT PRIMARY KEY NOT NULL,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE content (
  id TEXT PRIMARY KEY NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY NOT NULL,
  at TEXT NOT NULL,
  author TEXT,
  author_salt BLOB,
  author_mark BLOB,
  edit TEXT NOT NULL,
  kind TEXT NOT NULL,
  target INTEGER,
  args TEXT,
  args_salt BLOB,
  args_mark BLOB,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE image (
  seq INTEGER NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  tab TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT,
  salt BLOB,
  mark BLOB,
  PRIMARY KEY (seq, at)
) STRICT, WITHOUT ROWID;

CREATE INDEX image_by_row ON image (tab, row, seq);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'org'),
  name TEXT NOT NULL,
  legal_form TEXT NOT NULL,
  country TEXT NOT NULL,
  time_zone TEXT NOT NULL,
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

CREATE TABLE issued_document (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  version TEXT NOT NULL,
  subject TEXT NOT NULL,
  languages TEXT NOT NULL,
  approver_name TEXT NOT NULL,
  approver_role TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  edition TEXT NOT NULL,
  revision INTEGER NOT NULL,
  frozen TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  head_seq INTEGER NOT NULL,
  head_hash TEXT NOT NULL,
  head_at TEXT NOT NULL,
  replaces TEXT NOT NULL
) STRICT;

CREATE TABLE issued_rendering (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  approved INTEGER NOT NULL,
  pdf TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL
) STRICT;

CREATE TABLE signed_scan (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES issued_document (id) DEFERRABLE INITIALLY DEFERRED,
  content TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  note TEXT NOT NULL
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

CREATE TABLE catalogue_override (
  id TEXT PRIMARY KEY NOT NULL,
  edition TEXT NOT NULL,
  key TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  as_of TEXT NOT NULL,
  source TEXT NOT NULL,
  base_revision INTEGER NOT NULL
) STRICT;
