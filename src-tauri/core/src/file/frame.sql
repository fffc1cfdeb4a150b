-- The tables that every workspace file has, whatever is registered in it: whose it is, its numbers, its journal, what is kept
-- by hash, what was corrected in the catalogue, what is proposed. Together with the nouns' tables this is the whole schema.
-- Tables and indexes, nothing else: a view, trigger or virtual table in a file is a reason to refuse it. Foreign keys are
-- NO ACTION, checked at commit, so that undo can put rows back in any order. Every table but `content`, `journal`,
-- `image` and `kept_words` is journaled.

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

-- Words that were read in contents, by the content: derived, in no history, and read again whenever they are not there.
CREATE TABLE kept_words (
  id TEXT PRIMARY KEY NOT NULL,
  reader INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('read', 'not', 'cleared')),
  sum TEXT NOT NULL,
  words TEXT NOT NULL
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
  cleared TEXT,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE image (
  seq INTEGER NOT NULL REFERENCES journal (seq) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  tab TEXT NOT NULL,
  row TEXT NOT NULL,
  before TEXT,
  after TEXT,
  salt BLOB NOT NULL,
  PRIMARY KEY (seq, at)
) STRICT, WITHOUT ROWID;

CREATE INDEX image_by_row ON image (tab, row, seq);

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

CREATE TABLE proposal (
  id TEXT PRIMARY KEY NOT NULL,
  noun TEXT NOT NULL,
  record TEXT,
  patch TEXT NOT NULL,
  source TEXT NOT NULL,
  why TEXT NOT NULL,
  changed INTEGER NOT NULL CHECK (changed IN (0, 1))
) STRICT;

CREATE INDEX proposal_by_record ON proposal (noun, record);
