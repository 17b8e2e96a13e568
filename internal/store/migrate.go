package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/pressly/goose/v3"
	"github.com/pressly/goose/v3/database"
)

//go:embed migrations
var migrations embed.FS

const (
	versionTable    = "schema_versions"
	migrateAttempts = 20
	migratePause    = 250 * time.Millisecond
	migrateBusy     = time.Minute // SQLite: how long to wait for another process that migrates
	createVersions  = `CREATE TABLE ` + versionTable + ` (id %s, version_id BIGINT NOT NULL UNIQUE, is_applied BOOLEAN NOT NULL, tstamp TIMESTAMP DEFAULT CURRENT_TIMESTAMP)`
)

// Migrate brings the database at dsn to the schema that this program was built for; a SQLite file and its folder
// are created if need be. It may run twice, and in several processes at once: every migration is one transaction
// that ends by inserting its number under a unique key, so the slower process loses, looks again and finds it done.
// A schema newer than this program is an error and stays as it is.
func Migrate(ctx context.Context, dsn string) error {
	if file, ok := strings.CutPrefix(dsn, "sqlite:"); ok {
		if err := createSQLite(file); err != nil {
			return err
		}
	}
	conn, err := connect(ctx, dsn, Options{BusyTimeout: migrateBusy})
	if err != nil {
		return err
	}
	return errors.Join(migrate(ctx, conn), conn.release())
}

func migrate(ctx context.Context, conn connection) error {
	for attempt := 1; ; attempt++ {
		moved, err := migrateOnce(ctx, conn)
		if err == nil || attempt == migrateAttempts || !moved && !lostRace(conn.engine, err) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(migratePause):
		}
	}
}

// migrateOnce applies what is not applied yet. When it fails, moved tells whether the schema is newer than before all
// the same: then this process met the work of another (a column that is there by now) and looks again, and if the fault
// is in a migration, the next attempt moves nothing and shows it.
func migrateOnce(ctx context.Context, conn connection) (moved bool, err error) {
	before, target, err := schemaVersions(ctx, conn)
	if err != nil {
		return false, err
	}
	if before > target {
		return false, tooNew(before, target)
	}
	table, err := database.NewStore(conn.schema.dialect, versionTable)
	if err != nil {
		return false, fmt.Errorf("store: %w", err)
	}
	files, err := fs.Sub(migrations, conn.schema.folder)
	if err != nil {
		return false, fmt.Errorf("store: %w", err)
	}
	versions := versionStore{Store: table, create: fmt.Sprintf(createVersions, conn.schema.identity)}
	provider, err := goose.NewProvider(goose.DialectCustom, conn.write, files, goose.WithStore(versions),
		goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return false, fmt.Errorf("store: %w", err)
	}
	if _, err := provider.Up(ctx); err != nil {
		now, _, unseen := schemaVersions(ctx, conn)
		return unseen != nil || now > before, errors.Join(fmt.Errorf("store: migrating: %w", err), unseen)
	}
	return true, nil
}

// lostRace tells whether the error is what a process sees when another migrated at the same moment.
func lostRace(e engine, err error) bool {
	switch e.classify(err) {
	case meansDuplicate, meansRetry, meansUnreachable:
		return true
	}
	return strings.Contains(err.Error(), "already exists")
}

// checkSchema returns an error that says what to do unless the schema is exactly this program's.
func checkSchema(ctx context.Context, conn connection) error {
	current, target, err := schemaVersions(ctx, conn)
	switch {
	case err != nil:
		return err
	case current < target:
		return fmt.Errorf("store: the database schema is at version %d, this program needs %d; run firewatch migrate", current, target)
	case current > target:
		return tooNew(current, target)
	}
	return nil
}

func tooNew(current, target int64) error {
	return fmt.Errorf("store: the database schema is at version %d, this program knows only %d; run a newer firewatch", current, target)
}

// schemaVersions returns the version of the database (0: nothing there) and the newest one that is built in. It
// writes nothing.
func schemaVersions(ctx context.Context, conn connection) (current, target int64, err error) {
	names, err := fs.Glob(migrations, conn.schema.folder+"/*.sql")
	if err != nil {
		return 0, 0, fmt.Errorf("store: %w", err)
	}
	for _, name := range names {
		v, err := goose.NumericComponent(path.Base(name))
		if err != nil {
			return 0, 0, fmt.Errorf("store: %s: %w", name, err)
		}
		target = max(target, v)
	}
	var there bool
	if err := conn.read.QueryRowContext(ctx, conn.schema.exists).Scan(&there); err != nil {
		return 0, target, err
	}
	if !there {
		return 0, target, nil
	}
	var newest sql.NullInt64
	if err := conn.read.QueryRowContext(ctx, "SELECT MAX(version_id) FROM "+versionTable).Scan(&newest); err != nil {
		return 0, target, err
	}
	return newest.Int64, target, nil
}

// schema is what differs between the engines in migrating.
type schema struct {
	folder   string // of the SQL files
	dialect  database.Dialect
	identity string // column definition of a number that counts by itself
	exists   string // query: is there a table of versions?
}

var (
	sqliteSchema = schema{
		folder: "migrations/sqlite", dialect: database.DialectSQLite3,
		identity: "INTEGER PRIMARY KEY AUTOINCREMENT",
		exists:   "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '" + versionTable + "')",
	}
	postgresSchema = schema{
		folder: "migrations/postgres", dialect: database.DialectPostgres,
		identity: "BIGINT PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY",
		exists:   "SELECT to_regclass('" + versionTable + "') IS NOT NULL",
	}
)

// versionStore is goose's table of versions with a unique key on the version. The key, not a lock or a clock, is
// what keeps two processes from applying the same migration.
type versionStore struct {
	database.Store
	create string
}

// CreateVersionTable implements database.Store.
func (s versionStore) CreateVersionTable(ctx context.Context, db database.DBTxConn) error {
	_, err := db.ExecContext(ctx, s.create)
	return err
}
