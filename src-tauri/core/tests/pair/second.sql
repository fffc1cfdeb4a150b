-- Tables of the newer program. A tool has a note now, its label is called its name, its size is split in two, and its colour is
-- gone; so are rumours. The house is new, and everybody has one.

CREATE TABLE keeper (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE tool (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  keeper TEXT REFERENCES keeper (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX tool_by_name ON tool (name);

CREATE TABLE house (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'house'),
  welcome TEXT NOT NULL
) STRICT;
