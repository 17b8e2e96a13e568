-- The civil day that a case is about (YYYY-MM-DD; empty: of none), and which cases of an enterprise touch a day: most of
-- those that ever were ended before it.

-- +goose Up
ALTER TABLE cases ADD COLUMN day TEXT COLLATE "C" NOT NULL DEFAULT '';
CREATE INDEX cases_of_day ON cases (enterprise, kind, day);
CREATE INDEX cases_ended ON cases (enterprise, place_end, place_start);
