-- The files that were handed in as evidence. Their bytes are kept elsewhere under the digest, before the row is written.
-- What an authority keeps to itself has a row of its own: the same bytes from the enterprise are another one. Rows are never changed.

-- +goose Up
CREATE TABLE evidence (
    enterprise  TEXT COLLATE "C" NOT NULL CHECK (enterprise <> ''),
    digest      TEXT COLLATE "C" NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    undisclosed BOOLEAN NOT NULL,
    size        BIGINT NOT NULL CHECK (size > 0),
    media_type  TEXT COLLATE "C" NOT NULL CHECK (media_type <> ''),
    name        TEXT COLLATE "C" NOT NULL CHECK (name <> ''),
    division    TEXT COLLATE "C" NOT NULL,
    author      TEXT COLLATE "C" NOT NULL CHECK (author <> ''),
    at          TEXT COLLATE "C" NOT NULL,
    taken_at    TEXT COLLATE "C" NOT NULL,
    taken_local BOOLEAN NOT NULL,
    lat         DOUBLE PRECISION,
    lon         DOUBLE PRECISION CHECK ((lat IS NULL) = (lon IS NULL)),
    PRIMARY KEY (enterprise, digest, undisclosed),
    CHECK (NOT undisclosed OR division <> '')
);
CREATE INDEX evidence_by_digest ON evidence (digest, undisclosed, enterprise);
CREATE TRIGGER evidence_no_change BEFORE UPDATE OR DELETE ON evidence FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER evidence_no_truncate BEFORE TRUNCATE ON evidence FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE evidence ENABLE ALWAYS TRIGGER evidence_no_change;
ALTER TABLE evidence ENABLE ALWAYS TRIGGER evidence_no_truncate;
