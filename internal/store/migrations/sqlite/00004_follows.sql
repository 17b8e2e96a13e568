-- What follows from the state of a case: the clocks that run and when the first of them is due, whether its enterprise sees it,
-- and what of it is public.

-- +goose Up
ALTER TABLE cases ADD COLUMN clocks BLOB NOT NULL DEFAULT x'7b7d'; -- {}
ALTER TABLE cases ADD COLUMN next_due TEXT;
ALTER TABLE cases ADD COLUMN undisclosed INTEGER NOT NULL DEFAULT 0 CHECK (undisclosed IN (0, 1));
ALTER TABLE cases ADD COLUMN exposed INTEGER NOT NULL DEFAULT 0 CHECK (exposed IN (0, 1));
ALTER TABLE cases ADD COLUMN exposes BLOB NOT NULL DEFAULT x'7b7d';
CREATE INDEX cases_due ON cases (next_due, id);
CREATE INDEX cases_exposed ON cases (exposed, created_at, id);
