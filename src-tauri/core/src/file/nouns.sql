-- The tables of the nouns, as the frame's: rows with a text key, `STRICT`, foreign keys without action.

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'org'),
  name TEXT NOT NULL,
  legalForm TEXT NOT NULL,
  country TEXT NOT NULL,
  sector TEXT NOT NULL,
  scope TEXT NOT NULL,
  scopeDocument TEXT NOT NULL,
  contentLanguage TEXT NOT NULL,
  documentLanguages TEXT NOT NULL,
  logo TEXT REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED,
  edition TEXT NOT NULL,
  editionLabel TEXT NOT NULL,
  classification TEXT NOT NULL,
  reviewEveryMonths INTEGER NOT NULL,
  sample INTEGER NOT NULL
) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  topManagement INTEGER NOT NULL,
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
  inclusionCodes TEXT NOT NULL,
  inclusionWords TEXT NOT NULL,
  exclusionGround TEXT NOT NULL,
  exclusionWords TEXT NOT NULL,
  implementation TEXT NOT NULL,
  status TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  targetDate TEXT,
  annexBNote TEXT NOT NULL,
  annexBBy TEXT NOT NULL,
  annexBOn TEXT,
  decidedBy TEXT NOT NULL,
  decidedOn TEXT
) STRICT;

CREATE TABLE statementVersion (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  approver TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  approverName TEXT NOT NULL,
  approverRole TEXT NOT NULL,
  approvedOn TEXT NOT NULL,
  note TEXT NOT NULL,
  document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
  provisional INTEGER NOT NULL,
  frozen TEXT NOT NULL REFERENCES content (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE review (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL,
  kind TEXT NOT NULL,
  heldOn TEXT,
  place TEXT NOT NULL,
  periodFrom TEXT,
  periodTo TEXT,
  cutOff TEXT,
  chair TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  startedAt TEXT,
  nextReviewOn TEXT,
  suitable TEXT NOT NULL,
  suitableWhy TEXT NOT NULL,
  adequate TEXT NOT NULL,
  adequateWhy TEXT NOT NULL,
  effective TEXT NOT NULL,
  effectiveWhy TEXT NOT NULL,
  note TEXT NOT NULL,
  approver TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  approvedOn TEXT,
  document TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE reviewParticipant (
  id TEXT PRIMARY KEY NOT NULL,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  person TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  attendance TEXT NOT NULL,
  role TEXT NOT NULL,
  topManagement INTEGER NOT NULL
) STRICT;

CREATE INDEX review_participant_by_review ON reviewParticipant (review);

CREATE TABLE reviewInput (
  id TEXT PRIMARY KEY NOT NULL,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  input TEXT NOT NULL,
  comment TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  nothingToReport INTEGER NOT NULL,
  nothingReason TEXT NOT NULL,
  snapshot TEXT
) STRICT;

CREATE INDEX review_input_by_review ON reviewInput (review);

CREATE TABLE decision (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  review TEXT NOT NULL REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  result TEXT NOT NULL,
  words TEXT NOT NULL,
  reason TEXT NOT NULL,
  noChange INTEGER NOT NULL
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
  originId TEXT NOT NULL,
  originLabel TEXT NOT NULL,
  decision TEXT REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT NOT NULL,
  closedOn TEXT,
  carriedTo TEXT REFERENCES review (id) DEFERRABLE INITIALLY DEFERRED,
  carriedWhy TEXT NOT NULL
) STRICT;

CREATE INDEX action_by_due ON action (state, due);
CREATE INDEX action_by_origin ON action (origin, originId);

CREATE TABLE profile (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'profile'),
  onboarding TEXT NOT NULL,
  sector TEXT NOT NULL,
  people INTEGER,
  availability TEXT NOT NULL,
  iso27001 TEXT NOT NULL,
  objective TEXT NOT NULL,
  targetDate TEXT,
  body TEXT NOT NULL,
  fitAnswers TEXT NOT NULL,
  fitVerdict TEXT NOT NULL,
  fitDecision TEXT NOT NULL,
  fitReason TEXT NOT NULL,
  fitBy TEXT NOT NULL,
  fitOn TEXT
) STRICT;

CREATE TABLE system (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  description TEXT NOT NULL,
  purpose TEXT NOT NULL,
  prohibitedUses TEXT NOT NULL,
  businessOwner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  technicalOwner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  aimsRoles TEXT NOT NULL,
  actRoles TEXT NOT NULL,
  origin TEXT NOT NULL,
  supplier TEXT NOT NULL,
  contract TEXT NOT NULL,
  baseModel TEXT NOT NULL,
  modelVersion TEXT NOT NULL,
  technique TEXT NOT NULL,
  autonomy TEXT NOT NULL,
  oversight TEXT NOT NULL,
  users TEXT NOT NULL,
  affected TEXT NOT NULL,
  vulnerable TEXT NOT NULL,
  countries TEXT NOT NULL,
  dataSets TEXT NOT NULL,
  personalData TEXT NOT NULL,
  hosting TEXT NOT NULL,
  tools TEXT NOT NULL,
  stage TEXT NOT NULL,
  startedOn TEXT,
  inUseOn TEXT,
  changedOn TEXT,
  retiredOn TEXT,
  scope TEXT NOT NULL,
  scopeReason TEXT NOT NULL,
  criticality TEXT NOT NULL,
  monitoring TEXT NOT NULL,
  logs TEXT NOT NULL,
  nextReviewOn TEXT,
  checkedOn TEXT,
  checkedBy TEXT NOT NULL,
  lookAgain TEXT NOT NULL,
  lookAgainOn TEXT
) STRICT;

CREATE INDEX ai_system_by_name ON system (name);

CREATE TABLE systemStage (
  id TEXT PRIMARY KEY NOT NULL,
  system TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
  stage TEXT NOT NULL,
  onDay TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX ai_system_stage_by_system ON systemStage (system);

CREATE TABLE classification (
  id TEXT PRIMARY KEY NOT NULL,
  system TEXT NOT NULL REFERENCES system (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL,
  answers TEXT NOT NULL,
  reasons TEXT NOT NULL,
  outcome TEXT NOT NULL,
  collected TEXT NOT NULL,
  articles TEXT NOT NULL,
  lawAsOf TEXT NOT NULL,
  lawDigest TEXT NOT NULL,
  basis TEXT NOT NULL,
  classifiedBy TEXT NOT NULL,
  classifiedOn TEXT,
  approvable INTEGER NOT NULL,
  legalReviewer TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  legalDue TEXT,
  handling TEXT NOT NULL,
  handledOn TEXT,
  handlingNote TEXT NOT NULL
) STRICT;

CREATE INDEX classification_by_system ON classification (system, state);

CREATE TABLE gapRun (
  id TEXT PRIMARY KEY NOT NULL,
  number TEXT NOT NULL UNIQUE,
  depth TEXT NOT NULL,
  title TEXT NOT NULL,
  startedOn TEXT NOT NULL,
  frozenOn TEXT,
  frozenBy TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE gapAnswer (
  id TEXT PRIMARY KEY NOT NULL,
  run TEXT NOT NULL REFERENCES gapRun (id) DEFERRABLE INITIALLY DEFERRED,
  item TEXT NOT NULL,
  rating TEXT NOT NULL,
  maturity INTEGER,
  finding TEXT NOT NULL,
  evidence TEXT NOT NULL,
  recommendation TEXT NOT NULL,
  exclusionReason TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  effort TEXT NOT NULL,
  ratedBy TEXT NOT NULL,
  ratedOn TEXT
) STRICT;

CREATE UNIQUE INDEX gap_answer_by_run ON gapAnswer (run, item);

CREATE TABLE roadmap (
  id TEXT PRIMARY KEY NOT NULL CHECK (id = 'roadmap'),
  startingPoint TEXT NOT NULL,
  startsOn TEXT NOT NULL,
  systems INTEGER NOT NULL,
  madeOn TEXT NOT NULL,
  madeBy TEXT NOT NULL
) STRICT;

CREATE TABLE roadmapItem (
  id TEXT PRIMARY KEY NOT NULL,
  phase INTEGER NOT NULL,
  task TEXT NOT NULL,
  startsOn TEXT NOT NULL,
  endsOn TEXT NOT NULL,
  firstStartsOn TEXT NOT NULL,
  firstEndsOn TEXT NOT NULL,
  owner TEXT REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  why TEXT NOT NULL,
  closedOn TEXT,
  closedBy TEXT NOT NULL,
  closedNote TEXT NOT NULL
) STRICT;
