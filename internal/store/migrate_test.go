package store_test

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

// onEmpty runs a test on a database without a schema, on both engines.
func onEmpty(t *testing.T, test func(t *testing.T, db testdb.DB)) {
	for _, engine := range []string{"sqlite", "postgres"} {
		t.Run(engine, func(t *testing.T) { test(t, testdb.DB{Engine: engine, DSN: testdb.Empty(t, engine)}) })
	}
}

func open(dsn string) error {
	s, err := store.Open(ctx, dsn, store.Options{MasterKey: testdb.MasterKey})
	if err != nil {
		return err
	}
	return s.Close()
}

func TestOpenNeverMigrates(t *testing.T) {
	onEmpty(t, func(t *testing.T, db testdb.DB) {
		require.ErrorContains(t, open(db.DSN), "run firewatch migrate")
		if path, ok := strings.CutPrefix(db.DSN, "sqlite:"); ok {
			require.NoFileExists(t, path)
			require.NoError(t, os.WriteFile(path, nil, 0o600))
			require.ErrorContains(t, open(db.DSN), "run firewatch migrate")
		}
		require.Empty(t, columns(t, db))
	})
}

func TestMigrateTwice(t *testing.T) {
	onEmpty(t, func(t *testing.T, db testdb.DB) {
		require.NoError(t, store.Migrate(ctx, db.DSN))
		commit(t, db.Open(t), insert(aCase(1)))
		require.NoError(t, store.Migrate(ctx, db.DSN))
		_, err := db.Open(t).Case(ctx, aCase(1).ID)
		require.NoError(t, err)
	})
}

func TestMigrateInManyProcessesAtOnce(t *testing.T) {
	onEmpty(t, func(t *testing.T, db testdb.DB) {
		for _, err := range race(8, func(int) error { return store.Migrate(ctx, db.DSN) }) {
			require.NoError(t, err)
		}
		var rows, versions int
		require.NoError(t, db.Raw(t).QueryRow("SELECT COUNT(*), COUNT(DISTINCT version_id) FROM schema_versions").Scan(&rows, &versions))
		require.Equal(t, versions, rows, "each migration ran once")
		require.Greater(t, versions, 1)
		require.NoError(t, open(db.DSN))
		// What decides between two processes, also for migrations that would not meet each other by themselves.
		_, err := db.Raw(t).Exec("INSERT INTO schema_versions (version_id, is_applied) VALUES (1, true)")
		require.ErrorContains(t, err, "constraint")
	})
}

// A migration that fails for itself is told as it is; what went well before it stays.
func TestAMigrationThatCannotBeAppliedIsShown(t *testing.T) {
	onEmpty(t, func(t *testing.T, db testdb.DB) {
		require.NoError(t, store.Migrate(ctx, db.DSN))
		raw := db.Raw(t)
		_, err := raw.Exec("DELETE FROM schema_versions WHERE version_id > 2")
		require.NoError(t, err)
		require.ErrorContains(t, store.Migrate(ctx, db.DSN), "version:3")
		var newest int
		require.NoError(t, raw.QueryRow("SELECT MAX(version_id) FROM schema_versions").Scan(&newest))
		require.Equal(t, 2, newest)
	})
}

func TestSchemaOfAnotherVersionIsRefused(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		raw := db.Raw(t)
		_, err := raw.Exec("INSERT INTO schema_versions (version_id, is_applied) VALUES (9999, true)")
		require.NoError(t, err)
		require.ErrorContains(t, open(db.DSN), "run a newer firewatch")
		require.ErrorContains(t, store.Migrate(ctx, db.DSN), "run a newer firewatch")

		_, err = raw.Exec("DELETE FROM schema_versions WHERE version_id > 0")
		require.NoError(t, err)
		require.ErrorContains(t, open(db.DSN), "run firewatch migrate")
	})
}

// columns returns what each table of a database holds.
func columns(t *testing.T, db testdb.DB) map[string][]string {
	t.Helper()
	query := `SELECT t.name, c.name FROM sqlite_master AS t, pragma_table_info(t.name) AS c
		WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'`
	if db.Engine == "postgres" {
		query = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
	}
	rows, err := db.Raw(t).Query(query)
	require.NoError(t, err)
	defer rows.Close()
	out := map[string][]string{}
	for rows.Next() {
		var table, column string
		require.NoError(t, rows.Scan(&table, &column))
		out[table] = append(out[table], column)
	}
	require.NoError(t, rows.Err())
	for _, names := range out {
		slices.Sort(names)
	}
	return out
}

func TestBothEnginesHaveTheSameTables(t *testing.T) {
	sqlite := columns(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
	postgres := columns(t, testdb.DB{Engine: "postgres", DSN: testdb.Postgres(t)})
	require.Contains(t, sqlite, "entries")
	require.Equal(t, sqlite, postgres, "tables: %v", slices.Sorted(maps.Keys(postgres)))

	for _, engine := range []string{"sqlite", "postgres"} {
		files, err := filepath.Glob(filepath.Join("migrations", engine, "*.sql"))
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for i, f := range files {
			require.True(t, strings.HasPrefix(filepath.Base(f), fmt.Sprintf("%05d_", i+1)), "%s: numbers have no gaps", f)
		}
	}
}

func TestAddressesThatNameNoDatabase(t *testing.T) {
	for shows, dsn := range map[string]string{
		"empty":             "",
		"a path alone":      "data/firewatch.db",
		"another database":  "mysql://root:secret@localhost/x",
		"no path":           "sqlite:",
		"a memory database": "sqlite::memory:",
		"a broken address":  "postgres://user:secret@[::1/x",
	} {
		t.Run(shows, func(t *testing.T) {
			for _, err := range []error{open(dsn), store.Migrate(ctx, dsn)} {
				require.Error(t, err)
				require.NotContains(t, err.Error(), "secret")
			}
		})
	}
	notADatabase := filepath.Join(t.TempDir(), "letter.txt")
	require.NoError(t, os.WriteFile(notADatabase, []byte(strings.Repeat("Dear Sir or Madam, ", 300)), 0o600))
	err := open("sqlite:" + notADatabase)
	require.ErrorContains(t, err, "not a database")
	require.False(t, permits.Is(err, permits.Unavailable), "trying again would not help")
}
