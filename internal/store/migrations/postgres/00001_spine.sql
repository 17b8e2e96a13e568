-- +goose Up
-- Instants are text in UTC with nine digits of a second (2026-11-20T01:20:00.000000000Z): exact, sortable, and the
-- same on both engines. Documents are bytes, never the database's JSON type: their digests are of those bytes.
-- Text that is compared or ordered is COLLATE "C", so that the locale of a server changes no page and no range.

CREATE TABLE cases (
    id           TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    door         TEXT COLLATE "C" NOT NULL CHECK (door IN ('permits', 'applications')),
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind <> ''),
    enterprise   TEXT COLLATE "C" NOT NULL CHECK (enterprise <> ''),
    jurisdiction TEXT COLLATE "C" NOT NULL,
    state        TEXT COLLATE "C" NOT NULL CHECK (state <> ''),
    private      BOOLEAN NOT NULL,
    live         BOOLEAN NOT NULL,
    version      BIGINT  NOT NULL CHECK (version >= 1),
    revision     BIGINT  NOT NULL CHECK (revision >= 0),
    journal      BIGINT  NOT NULL CHECK (journal >= 0),
    signed_after BIGINT  NOT NULL CHECK (signed_after BETWEEN 0 AND journal),
    dossier      TEXT COLLATE "C" NOT NULL,
    outcome      TEXT COLLATE "C" NOT NULL,
    evaluation   TEXT COLLATE "C" NOT NULL,
    valid_until  TEXT COLLATE "C" NOT NULL,
    acts         BYTEA   NOT NULL,
    place_area   TEXT COLLATE "C" NOT NULL,
    place_start  TEXT COLLATE "C",
    place_end    TEXT COLLATE "C",
    received_at  TEXT COLLATE "C",
    created_by   TEXT COLLATE "C" NOT NULL,
    created_at   TEXT COLLATE "C" NOT NULL,
    updated_at   TEXT COLLATE "C" NOT NULL
);
CREATE INDEX cases_newest ON cases (created_at, id);
CREATE INDEX cases_of_enterprise ON cases (enterprise, created_at, id);
CREATE INDEX cases_of_jurisdiction ON cases (jurisdiction, created_at, id);
CREATE INDEX cases_of_kind ON cases (kind, state, created_at, id);
CREATE INDEX cases_near ON cases (place_area, live, place_start);

CREATE TABLE revisions (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    number  BIGINT  NOT NULL CHECK (number >= 1),
    digest  TEXT COLLATE "C" NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes   BYTEA   NOT NULL,
    author      TEXT COLLATE "C" NOT NULL,
    at      TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, number)
);

CREATE TABLE lines (
    case_id  TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    number   BIGINT  NOT NULL CHECK (number >= 1),
    type     TEXT COLLATE "C" NOT NULL CHECK (type <> ''),
    revision BIGINT  NOT NULL CHECK (revision >= 0),
    digest   TEXT COLLATE "C" NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    body     BYTEA   NOT NULL,
    author       TEXT COLLATE "C" NOT NULL,
    at       TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (case_id, number)
);

CREATE TABLE evaluations (
    digest  TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    kind    TEXT COLLATE "C" NOT NULL,
    stage   TEXT COLLATE "C" NOT NULL,
    outcome TEXT COLLATE "C" NOT NULL,
    release TEXT COLLATE "C" NOT NULL,
    now     TEXT COLLATE "C" NOT NULL,
    bytes   BYTEA NOT NULL
);

-- An evaluation is a pure function, so the same digest may come up again: on one case, or on a twin case.
CREATE TABLE case_evaluations (
    case_id TEXT COLLATE "C" NOT NULL REFERENCES cases (id),
    at      TEXT COLLATE "C" NOT NULL,
    digest  TEXT COLLATE "C" NOT NULL REFERENCES evaluations (digest),
    PRIMARY KEY (case_id, at, digest)
);
CREATE INDEX case_evaluations_by_digest ON case_evaluations (digest, at, case_id);

CREATE TABLE snapshots (
    digest TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes  BYTEA NOT NULL
);

CREATE TABLE records (
    register   TEXT COLLATE "C" NOT NULL CHECK (register <> ''),
    id         TEXT COLLATE "C" NOT NULL CHECK (id <> ''),
    version    BIGINT  NOT NULL CHECK (version >= 1),
    enterprise TEXT COLLATE "C" NOT NULL,
    division   TEXT COLLATE "C" NOT NULL,
    digest     TEXT COLLATE "C" NOT NULL CHECK (digest LIKE 'sha256:%' AND length(digest) = 71),
    bytes      BYTEA   NOT NULL,
    source     TEXT COLLATE "C" NOT NULL,
    author         TEXT COLLATE "C" NOT NULL,
    at         TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (register, id, version)
);
CREATE INDEX records_of_enterprise ON records (register, enterprise, id, version);
CREATE INDEX records_of_division ON records (register, division, id, version);

CREATE TABLE releases (
    digest TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (digest <> ''),
    engine TEXT COLLATE "C" NOT NULL,
    packs  BYTEA NOT NULL,
    bytes  BYTEA NOT NULL,
    at     TEXT COLLATE "C" NOT NULL
);

CREATE TABLE counters (
    scope TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (scope <> ''),
    seq   BIGINT  NOT NULL CHECK (seq >= 1)
);

CREATE TABLE entries (
    scope   TEXT COLLATE "C" NOT NULL CHECK (scope <> ''),
    seq     BIGINT  NOT NULL CHECK (seq >= 1),
    subject TEXT COLLATE "C" NOT NULL CHECK (subject <> ''),
    at      TEXT COLLATE "C" NOT NULL,
    body    BYTEA   NOT NULL CHECK (octet_length(body) BETWEEN 1 AND 65535),
    PRIMARY KEY (scope, seq)
);
CREATE INDEX entries_of_subject ON entries (subject, scope, seq);

CREATE TABLE answers (
    principal TEXT COLLATE "C" NOT NULL,
    route     TEXT COLLATE "C" NOT NULL,
    key       TEXT COLLATE "C" NOT NULL CHECK (key <> ''),
    request   TEXT COLLATE "C" NOT NULL,
    status    BIGINT  NOT NULL CHECK (status BETWEEN 100 AND 599),
    header    BYTEA   NOT NULL,
    body      BYTEA   NOT NULL,
    at        TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (principal, route, key)
);
CREATE INDEX answers_by_age ON answers (at);

-- Deleting the row of a person's key erases every value that it sealed; the documents still verify.
CREATE TABLE person_keys (
    person TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (person <> ''),
    id     TEXT COLLATE "C" NOT NULL UNIQUE,
    sealed BYTEA NOT NULL
);

CREATE TABLE personal (
    owner      TEXT COLLATE "C" NOT NULL CHECK (owner <> ''),
    pointer    TEXT COLLATE "C" NOT NULL,
    person     TEXT COLLATE "C" NOT NULL CHECK (person <> ''),
    commitment TEXT COLLATE "C" NOT NULL CHECK (commitment <> ''),
    key_id     TEXT COLLATE "C" NOT NULL,
    sealed     BYTEA NOT NULL,
    PRIMARY KEY (owner, pointer)
);

CREATE TABLE tokens (
    digest    TEXT COLLATE "C" NOT NULL PRIMARY KEY CHECK (digest <> ''),
    principal BYTEA NOT NULL,
    expires   TEXT COLLATE "C"
);


-- What is proved later can only be added. ENABLE ALWAYS: also where a session plays a replica, which skips plain
-- triggers. ON CONFLICT DO UPDATE and MERGE meet the update trigger.
-- +goose StatementBegin
CREATE FUNCTION firewatch_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%: % is refused, rows are only ever added', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
-- +goose StatementEnd

CREATE TRIGGER entries_no_change BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER entries_no_truncate BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE entries ENABLE ALWAYS TRIGGER entries_no_change;
ALTER TABLE entries ENABLE ALWAYS TRIGGER entries_no_truncate;

CREATE TRIGGER revisions_no_change BEFORE UPDATE OR DELETE ON revisions FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER revisions_no_truncate BEFORE TRUNCATE ON revisions FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE revisions ENABLE ALWAYS TRIGGER revisions_no_change;
ALTER TABLE revisions ENABLE ALWAYS TRIGGER revisions_no_truncate;

CREATE TRIGGER lines_no_change BEFORE UPDATE OR DELETE ON lines FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER lines_no_truncate BEFORE TRUNCATE ON lines FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE lines ENABLE ALWAYS TRIGGER lines_no_change;
ALTER TABLE lines ENABLE ALWAYS TRIGGER lines_no_truncate;

CREATE TRIGGER evaluations_no_change BEFORE UPDATE OR DELETE ON evaluations FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER evaluations_no_truncate BEFORE TRUNCATE ON evaluations FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE evaluations ENABLE ALWAYS TRIGGER evaluations_no_change;
ALTER TABLE evaluations ENABLE ALWAYS TRIGGER evaluations_no_truncate;

CREATE TRIGGER case_evaluations_no_change BEFORE UPDATE OR DELETE ON case_evaluations FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER case_evaluations_no_truncate BEFORE TRUNCATE ON case_evaluations FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE case_evaluations ENABLE ALWAYS TRIGGER case_evaluations_no_change;
ALTER TABLE case_evaluations ENABLE ALWAYS TRIGGER case_evaluations_no_truncate;

CREATE TRIGGER snapshots_no_change BEFORE UPDATE OR DELETE ON snapshots FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER snapshots_no_truncate BEFORE TRUNCATE ON snapshots FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE snapshots ENABLE ALWAYS TRIGGER snapshots_no_change;
ALTER TABLE snapshots ENABLE ALWAYS TRIGGER snapshots_no_truncate;

CREATE TRIGGER records_no_change BEFORE UPDATE OR DELETE ON records FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER records_no_truncate BEFORE TRUNCATE ON records FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE records ENABLE ALWAYS TRIGGER records_no_change;
ALTER TABLE records ENABLE ALWAYS TRIGGER records_no_truncate;

CREATE TRIGGER releases_no_change BEFORE UPDATE OR DELETE ON releases FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER releases_no_truncate BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE releases ENABLE ALWAYS TRIGGER releases_no_change;
ALTER TABLE releases ENABLE ALWAYS TRIGGER releases_no_truncate;

-- A counter starts at 1 and goes up by one: an entry that vanished would show as a gap.
-- +goose StatementBegin
CREATE FUNCTION firewatch_step_counter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.seq <> 1 THEN
        RAISE EXCEPTION 'counters: a counter starts at 1' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.scope <> OLD.scope OR NEW.seq <> OLD.seq + 1) THEN
        RAISE EXCEPTION 'counters: a counter goes up by one' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
-- +goose StatementEnd
CREATE TRIGGER counters_step BEFORE INSERT OR UPDATE ON counters FOR EACH ROW EXECUTE FUNCTION firewatch_step_counter();
CREATE TRIGGER counters_no_delete BEFORE DELETE ON counters FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER counters_no_truncate BEFORE TRUNCATE ON counters FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE counters ENABLE ALWAYS TRIGGER counters_step;
ALTER TABLE counters ENABLE ALWAYS TRIGGER counters_no_delete;
ALTER TABLE counters ENABLE ALWAYS TRIGGER counters_no_truncate;
