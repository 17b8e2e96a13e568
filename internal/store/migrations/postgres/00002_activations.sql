-- Which release is in force: the newest activation. Rows are never changed; going back is another activation.

-- +goose Up
CREATE TABLE activations (
    number  BIGINT NOT NULL PRIMARY KEY CHECK (number >= 1),
    release TEXT COLLATE "C" NOT NULL REFERENCES releases (digest),
    author  TEXT COLLATE "C" NOT NULL CHECK (author <> ''),
    reason  TEXT COLLATE "C" NOT NULL,
    origin  TEXT COLLATE "C" NOT NULL CHECK (origin IN ('start', 'author')),
    at      TEXT COLLATE "C" NOT NULL
);
CREATE TRIGGER activations_no_change BEFORE UPDATE OR DELETE ON activations FOR EACH ROW EXECUTE FUNCTION firewatch_refuse_change();
CREATE TRIGGER activations_no_truncate BEFORE TRUNCATE ON activations FOR EACH STATEMENT EXECUTE FUNCTION firewatch_refuse_change();
ALTER TABLE activations ENABLE ALWAYS TRIGGER activations_no_change;
ALTER TABLE activations ENABLE ALWAYS TRIGGER activations_no_truncate;
