-- Tables of the older program.

CREATE TABLE keeper (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE tool (
  id TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  colour TEXT NOT NULL,
  size TEXT NOT NULL,
  keeper TEXT REFERENCES keeper (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX tool_by_label ON tool (label);

CREATE TABLE rumour (
  id TEXT PRIMARY KEY NOT NULL,
  words TEXT NOT NULL
) STRICT;
