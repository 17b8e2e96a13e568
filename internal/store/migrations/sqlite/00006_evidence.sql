-- The files that were handed in as evidence. Their bytes are kept elsewhere under the digest, before the row is written.
-- What an authority keeps to itself has a row of its own: the same bytes from the enterprise are another one. Rows are never changed.

-- +goose Up
CREATE TABLE evidence (
    enterprise  TEXT    NOT NULL CHECK (enterprise <> ''),
    digest      TEXT    NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    undisclosed INTEGER NOT NULL CHECK (undisclosed IN (0, 1)),
    size        INTEGER NOT NULL CHECK (size > 0),
    media_type  TEXT    NOT NULL CHECK (media_type <> ''),
    name        TEXT    NOT NULL CHECK (name <> ''),
    division    TEXT    NOT NULL,
    author      TEXT    NOT NULL CHECK (author <> ''),
    at          TEXT    NOT NULL,
    taken_at    TEXT    NOT NULL,
    taken_local INTEGER NOT NULL CHECK (taken_local IN (0, 1)),
    lat         REAL,
    lon         REAL CHECK ((lat IS NULL) = (lon IS NULL)),
    PRIMARY KEY (enterprise, digest, undisclosed),
    CHECK (undisclosed = 0 OR division <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_digest ON evidence (digest, undisclosed, enterprise);

-- +goose StatementBegin
CREATE TRIGGER evidence_once BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE enterprise = NEW.enterprise AND digest = NEW.digest AND undisclosed = NEW.undisclosed)
BEGIN SELECT RAISE(ABORT, 'evidence: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER evidence_no_delete BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd
