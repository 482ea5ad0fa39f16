-- Looking together, helping, reviewing, agreeing, consenting, and who saw what. Written in what SQLite and PostgreSQL
-- share; the types are filled in per database (see schema.rs). Sealed columns hold AEAD text; times are microseconds UTC.
CREATE TABLE sharing_table (
  id BLOB PRIMARY KEY,
  subject BLOB NOT NULL,
  subject_name BLOB NOT NULL,
  session BLOB NOT NULL,
  ends_at INTEGER NOT NULL,
  present_until INTEGER NOT NULL,
  cards BLOB NOT NULL,
  lit TEXT,
  revision INTEGER NOT NULL,
  ended INTEGER NOT NULL
);
CREATE INDEX sharing_table_session ON sharing_table (session);
CREATE INDEX sharing_table_subject ON sharing_table (subject);

CREATE TABLE seat (
  id BLOB PRIMARY KEY,
  table_id BLOB NOT NULL REFERENCES sharing_table (id),
  seat_key BLOB NOT NULL UNIQUE,
  name BLOB NOT NULL,
  coach BLOB,
  number TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'confirmed', 'gone')),
  joined_at INTEGER NOT NULL
);
CREATE INDEX seat_table ON seat (table_id);

CREATE TABLE invitation (
  id BLOB PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('table', 'helper', 'coach')),
  table_id BLOB,
  subject BLOB NOT NULL,
  subject_name BLOB NOT NULL,
  bsn BLOB,
  categories INTEGER NOT NULL,
  actions INTEGER NOT NULL,
  grant_until INTEGER NOT NULL,
  secret BLOB NOT NULL UNIQUE,
  words_name BLOB NOT NULL,
  words_secret BLOB NOT NULL,
  wrong INTEGER NOT NULL,
  until INTEGER NOT NULL,
  words_until INTEGER NOT NULL,
  over INTEGER NOT NULL
);
CREATE INDEX invitation_words ON invitation (words_name);
CREATE INDEX invitation_subject ON invitation (subject);

CREATE TABLE access_grant (
  id BLOB PRIMARY KEY,
  subject BLOB NOT NULL,
  subject_name BLOB NOT NULL,
  bsn BLOB,
  grantee_kind TEXT NOT NULL CHECK (grantee_kind IN ('helper', 'coach')),
  grantee BLOB NOT NULL,
  grantee_name BLOB NOT NULL,
  categories INTEGER NOT NULL,
  actions INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  until INTEGER NOT NULL,
  last_used INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'active', 'revoked'))
);
CREATE INDEX access_grant_subject ON access_grant (subject);
CREATE INDEX access_grant_grantee ON access_grant (grantee);

CREATE TABLE note (
  id BLOB PRIMARY KEY,
  subject BLOB NOT NULL,
  author_grant BLOB,
  author_name BLOB,
  text BLOB NOT NULL,
  lang TEXT NOT NULL,
  at INTEGER NOT NULL,
  done INTEGER NOT NULL
);
CREATE INDEX note_subject ON note (subject);

CREATE TABLE agreement (
  id BLOB PRIMARY KEY,
  chain BLOB NOT NULL,
  version INTEGER NOT NULL,
  subject BLOB NOT NULL,
  grant_id BLOB NOT NULL,
  coach BLOB NOT NULL,
  coach_name BLOB NOT NULL,
  dutch BLOB NOT NULL,
  own BLOB NOT NULL,
  own_lang TEXT NOT NULL,
  by_coach INTEGER NOT NULL,
  written INTEGER NOT NULL,
  person_confirmed INTEGER,
  coach_confirmed INTEGER,
  replaced INTEGER NOT NULL,
  declined INTEGER NOT NULL,
  UNIQUE (chain, version)
);
CREATE INDEX agreement_subject ON agreement (subject);

CREATE TABLE consent_record (
  id BLOB PRIMARY KEY,
  subject BLOB NOT NULL,
  made_at INTEGER NOT NULL,
  sealed BLOB NOT NULL
);
CREATE INDEX consent_record_subject ON consent_record (subject);

CREATE TABLE consent_event (
  record BLOB NOT NULL REFERENCES consent_record (id),
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('given', 'refused', 'withdrawn', 'expired')),
  PRIMARY KEY (record, number)
);

CREATE TABLE access_log (
  subject BLOB NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sealed BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (subject, seq)
);
