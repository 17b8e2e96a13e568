-- +goose Up
-- Instants are text in UTC with nine digits of a second (2026-11-20T01:20:00.000000000Z): exact, sortable, and the
-- same on both engines. Documents are bytes, never the database's JSON type: their digests are of those bytes.
-- Tables are STRICT (SQLite would otherwise store any type in any column) and WITHOUT ROWID (a rowid would be a
-- second key by which INSERT OR REPLACE could overwrite a row).

CREATE TABLE cases (
    id           TEXT    NOT NULL PRIMARY KEY,
    door         TEXT    NOT NULL CHECK (door IN ('permits', 'applications')),
    kind         TEXT    NOT NULL CHECK (kind <> ''),
    enterprise   TEXT    NOT NULL CHECK (enterprise <> ''),
    jurisdiction TEXT    NOT NULL,
    state        TEXT    NOT NULL CHECK (state <> ''),
    private      INTEGER NOT NULL CHECK (private IN (0, 1)),
    live         INTEGER NOT NULL CHECK (live IN (0, 1)),
    version      INTEGER NOT NULL CHECK (version >= 1),
    revision     INTEGER NOT NULL CHECK (revision >= 0),
    journal      INTEGER NOT NULL CHECK (journal >= 0),
    signed_after INTEGER NOT NULL CHECK (signed_after BETWEEN 0 AND journal),
    dossier      TEXT    NOT NULL,
    outcome      TEXT    NOT NULL,
    evaluation   TEXT    NOT NULL,
    valid_until  TEXT    NOT NULL,
    acts         BLOB    NOT NULL,
    place_area   TEXT    NOT NULL,
    place_start  TEXT,
    place_end    TEXT,
    received_at  TEXT,
    created_by   TEXT    NOT NULL,
    created_at   TEXT    NOT NULL,
    updated_at   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_newest ON cases (created_at, id);
CREATE INDEX cases_of_enterprise ON cases (enterprise, created_at, id);
CREATE INDEX cases_of_jurisdiction ON cases (jurisdiction, created_at, id);
CREATE INDEX cases_of_kind ON cases (kind, state, created_at, id);
CREATE INDEX cases_near ON cases (place_area, live, place_start);

CREATE TABLE revisions (
    case_id TEXT    NOT NULL REFERENCES cases (id),
    number  INTEGER NOT NULL CHECK (number >= 1),
    digest  TEXT    NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes   BLOB    NOT NULL,
    author      TEXT    NOT NULL,
    at      TEXT    NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE lines (
    case_id  TEXT    NOT NULL REFERENCES cases (id),
    number   INTEGER NOT NULL CHECK (number >= 1),
    type     TEXT    NOT NULL CHECK (type <> ''),
    revision INTEGER NOT NULL CHECK (revision >= 0),
    digest   TEXT    NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    body     BLOB    NOT NULL,
    author       TEXT    NOT NULL,
    at       TEXT    NOT NULL,
    PRIMARY KEY (case_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluations (
    digest  TEXT NOT NULL PRIMARY KEY CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    kind    TEXT NOT NULL,
    stage   TEXT NOT NULL,
    outcome TEXT NOT NULL,
    release TEXT NOT NULL,
    now     TEXT NOT NULL,
    bytes   BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- An evaluation is a pure function, so the same digest may come up again: on one case, or on a twin case.
CREATE TABLE case_evaluations (
    case_id TEXT NOT NULL REFERENCES cases (id),
    at      TEXT NOT NULL,
    digest  TEXT NOT NULL REFERENCES evaluations (digest),
    PRIMARY KEY (case_id, at, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_evaluations_by_digest ON case_evaluations (digest, at, case_id);

CREATE TABLE snapshots (
    digest TEXT NOT NULL PRIMARY KEY CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes  BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
    register   TEXT    NOT NULL CHECK (register <> ''),
    id         TEXT    NOT NULL CHECK (id <> ''),
    version    INTEGER NOT NULL CHECK (version >= 1),
    enterprise TEXT    NOT NULL,
    division   TEXT    NOT NULL,
    digest     TEXT    NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes      BLOB    NOT NULL,
    source     TEXT    NOT NULL,
    author         TEXT    NOT NULL,
    at         TEXT    NOT NULL,
    PRIMARY KEY (register, id, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX records_of_enterprise ON records (register, enterprise, id, version);
CREATE INDEX records_of_division ON records (register, division, id, version);

CREATE TABLE releases (
    digest TEXT NOT NULL PRIMARY KEY CHECK (digest <> ''),
    engine TEXT NOT NULL,
    packs  BLOB NOT NULL,
    bytes  BLOB NOT NULL,
    at     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE counters (
    scope TEXT    NOT NULL PRIMARY KEY CHECK (scope <> ''),
    seq   INTEGER NOT NULL CHECK (seq >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
    scope   TEXT    NOT NULL CHECK (scope <> ''),
    seq     INTEGER NOT NULL CHECK (seq >= 1),
    subject TEXT    NOT NULL CHECK (subject <> ''),
    at      TEXT    NOT NULL,
    body    BLOB    NOT NULL CHECK (length(body) BETWEEN 1 AND 65535),
    PRIMARY KEY (scope, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entries_of_subject ON entries (subject, scope, seq);

CREATE TABLE answers (
    principal TEXT    NOT NULL,
    route     TEXT    NOT NULL,
    key       TEXT    NOT NULL CHECK (key <> ''),
    request   TEXT    NOT NULL,
    status    INTEGER NOT NULL CHECK (status BETWEEN 100 AND 599),
    header    BLOB    NOT NULL,
    body      BLOB    NOT NULL,
    at        TEXT    NOT NULL,
    PRIMARY KEY (principal, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_by_age ON answers (at);

-- Deleting the row of a person's key erases every value that it sealed; the documents still verify.
CREATE TABLE person_keys (
    person TEXT NOT NULL PRIMARY KEY CHECK (person <> ''),
    id     TEXT NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE personal (
    owner      TEXT NOT NULL CHECK (owner <> ''),
    pointer    TEXT NOT NULL,
    person     TEXT NOT NULL CHECK (person <> ''),
    commitment TEXT NOT NULL CHECK (commitment <> ''),
    key_id     TEXT NOT NULL,
    sealed     BLOB NOT NULL,
    PRIMARY KEY (owner, pointer)
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
    digest    TEXT NOT NULL PRIMARY KEY CHECK (digest <> ''),
    principal BLOB NOT NULL,
    expires   TEXT
) STRICT, WITHOUT ROWID;

-- What is proved later can only be added. The insert triggers are there because INSERT OR REPLACE deletes without
-- firing a delete trigger.
-- +goose StatementBegin
CREATE TRIGGER entries_once BEFORE INSERT ON entries WHEN EXISTS (SELECT 1 FROM entries WHERE scope = NEW.scope AND seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'entries: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'entries: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'entries: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER revisions_once BEFORE INSERT ON revisions WHEN EXISTS (SELECT 1 FROM revisions WHERE case_id = NEW.case_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'revisions: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER revisions_no_update BEFORE UPDATE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER revisions_no_delete BEFORE DELETE ON revisions
BEGIN SELECT RAISE(ABORT, 'revisions: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER lines_once BEFORE INSERT ON lines WHEN EXISTS (SELECT 1 FROM lines WHERE case_id = NEW.case_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'lines: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER lines_no_update BEFORE UPDATE ON lines
BEGIN SELECT RAISE(ABORT, 'lines: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER lines_no_delete BEFORE DELETE ON lines
BEGIN SELECT RAISE(ABORT, 'lines: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER evaluations_once BEFORE INSERT ON evaluations WHEN EXISTS (SELECT 1 FROM evaluations WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'evaluations: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER evaluations_no_update BEFORE UPDATE ON evaluations
BEGIN SELECT RAISE(ABORT, 'evaluations: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER evaluations_no_delete BEFORE DELETE ON evaluations
BEGIN SELECT RAISE(ABORT, 'evaluations: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER case_evaluations_once BEFORE INSERT ON case_evaluations WHEN EXISTS (SELECT 1 FROM case_evaluations WHERE case_id = NEW.case_id AND at = NEW.at AND digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'case_evaluations: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER case_evaluations_no_update BEFORE UPDATE ON case_evaluations
BEGIN SELECT RAISE(ABORT, 'case_evaluations: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER case_evaluations_no_delete BEFORE DELETE ON case_evaluations
BEGIN SELECT RAISE(ABORT, 'case_evaluations: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER snapshots_once BEFORE INSERT ON snapshots WHEN EXISTS (SELECT 1 FROM snapshots WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'snapshots: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER snapshots_no_update BEFORE UPDATE ON snapshots
BEGIN SELECT RAISE(ABORT, 'snapshots: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER snapshots_no_delete BEFORE DELETE ON snapshots
BEGIN SELECT RAISE(ABORT, 'snapshots: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER records_once BEFORE INSERT ON records WHEN EXISTS (SELECT 1 FROM records WHERE register = NEW.register AND id = NEW.id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'records: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER records_no_update BEFORE UPDATE ON records
BEGIN SELECT RAISE(ABORT, 'records: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER records_no_delete BEFORE DELETE ON records
BEGIN SELECT RAISE(ABORT, 'records: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER releases_once BEFORE INSERT ON releases WHEN EXISTS (SELECT 1 FROM releases WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'releases: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER releases_no_update BEFORE UPDATE ON releases
BEGIN SELECT RAISE(ABORT, 'releases: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER releases_no_delete BEFORE DELETE ON releases
BEGIN SELECT RAISE(ABORT, 'releases: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- A counter starts at 1 and goes up by one: an entry that vanished would show as a gap.

-- +goose StatementBegin
CREATE TRIGGER counters_start BEFORE INSERT ON counters
WHEN NEW.seq <> 1 OR EXISTS (SELECT 1 FROM counters WHERE scope = NEW.scope)
BEGIN SELECT RAISE(ABORT, 'counters: a counter is created once and starts at 1'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER counters_step BEFORE UPDATE ON counters
WHEN NEW.scope <> OLD.scope OR NEW.seq <> OLD.seq + 1
BEGIN SELECT RAISE(ABORT, 'counters: a counter goes up by one'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER counters_no_delete BEFORE DELETE ON counters
BEGIN SELECT RAISE(ABORT, 'counters: DELETE is refused'); END;
-- +goose StatementEnd
