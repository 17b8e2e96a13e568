-- What a case tells others: where exactly it is, by which number the enterprise calls it, and the facts that rules
-- of other cases see.

-- +goose Up
ALTER TABLE cases ADD COLUMN place_lat DOUBLE PRECISION;
ALTER TABLE cases ADD COLUMN place_lon DOUBLE PRECISION;
ALTER TABLE cases ADD COLUMN number TEXT COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN shows BYTEA NOT NULL DEFAULT '\x7b7d'; -- {}
CREATE INDEX cases_around ON cases (live, place_lat);
CREATE INDEX cases_numbered ON cases (enterprise, number);
