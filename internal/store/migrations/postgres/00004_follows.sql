-- What follows from the state of a case: the clocks that run and when the first of them is due, whether its enterprise sees it,
-- and what of it is public.

-- +goose Up
ALTER TABLE cases ADD COLUMN clocks BYTEA NOT NULL DEFAULT '\x7b7d'; -- {}
ALTER TABLE cases ADD COLUMN next_due TEXT COLLATE "C";
ALTER TABLE cases ADD COLUMN undisclosed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN exposed BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE cases ADD COLUMN exposes BYTEA NOT NULL DEFAULT '\x7b7d';
CREATE INDEX cases_due ON cases (next_due, id);
CREATE INDEX cases_exposed ON cases (exposed, created_at, id);
