-- The tables that every workspace file has, whatever is registered in it: whose it is, its numbers, its journal, what is kept
-- by hash, what was corrected in the catalogue and what was issued. Together with the nouns' tables this is the whole schema.
-- Tables and indexes, nothing else: a view, trigger or virtual table in a file is a reason to refuse it. Foreign keys are
-- NO ACTION, checked at commit, so that undo can put rows back in any order. Every table but `content`, `journal` and
-- `image` is journaled.

CREATE TABLE workspace (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'workspace'),
  workspace_id TEXT NOT NULL,
  lineage_id TEXT NOT NULL,
  written_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  time_zone TEXT NOT NULL
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

CREATE TABLE document (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL,
  kind TEXT NOT NULL,
  version TEXT NOT NULL,
  subject TEXT NOT NULL,
  languages TEXT NOT NULL,
  approverName TEXT NOT NULL,
  approverRole TEXT NOT NULL,
  issuedOn TEXT NOT NULL,
  edition TEXT NOT NULL,
  revision INTEGER NOT NULL,
  frozen TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  headSeq INTEGER NOT NULL,
  headHash TEXT NOT NULL,
  headAt TEXT NOT NULL,
  replaces TEXT NOT NULL
) STRICT;

CREATE TABLE rendering (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  language TEXT NOT NULL,
  approved INTEGER NOT NULL,
  pdf TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL
) STRICT;

CREATE TABLE scan (
  id TEXT PRIMARY KEY NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  content TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  mediaType TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE catalogue_override (
  id TEXT PRIMARY KEY NOT NULL,
  edition TEXT NOT NULL,
  key TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  asOf TEXT NOT NULL,
  source TEXT NOT NULL,
  baseRevision INTEGER NOT NULL
) STRICT;
