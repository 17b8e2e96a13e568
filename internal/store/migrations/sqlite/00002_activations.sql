-- Which release is in force: the newest activation. Rows are never changed; going back is another activation.

-- +goose Up
CREATE TABLE activations (
    number  INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
    release TEXT    NOT NULL REFERENCES releases (digest),
    author  TEXT    NOT NULL CHECK (author <> ''),
    reason  TEXT    NOT NULL,
    origin  TEXT    NOT NULL CHECK (origin IN ('start', 'author')),
    at      TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- +goose StatementBegin
CREATE TRIGGER activations_once BEFORE INSERT ON activations WHEN EXISTS (SELECT 1 FROM activations WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'activations: this key already exists, and its row is never replaced'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER activations_no_update BEFORE UPDATE ON activations
BEGIN SELECT RAISE(ABORT, 'activations: UPDATE is refused, rows are only ever added'); END;
-- +goose StatementEnd

-- +goose StatementBegin
CREATE TRIGGER activations_no_delete BEFORE DELETE ON activations
BEGIN SELECT RAISE(ABORT, 'activations: DELETE is refused, rows are only ever added'); END;
-- +goose StatementEnd
