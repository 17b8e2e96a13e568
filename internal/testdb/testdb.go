// Package testdb gives tests real databases: SQLite files, and a PostgreSQL that it starts itself from the server
// binaries on the machine. Where they are missing a test fails and says what to install; it is never skipped.
package testdb

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/glebarez/go-sqlite"  // the driver "sqlite" of Raw
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx" of Raw

	"firewatch/internal/store"
)

// MasterKey seals the keys of persons in test databases.
var MasterKey = bytes.Repeat([]byte{0x5a}, store.MasterKeySize)

// DB is a fresh, migrated database of one test.
type DB struct {
	Engine string // sqlite | postgres
	DSN    string // for store.Open, or for a process of its own
}

// Each runs a test on both engines, each time with a fresh migrated database.
func Each(t *testing.T, test func(t *testing.T, db DB)) {
	t.Helper()
	t.Run("sqlite", func(t *testing.T) { test(t, DB{Engine: "sqlite", DSN: SQLite(t)}) })
	t.Run("postgres", func(t *testing.T) { test(t, DB{Engine: "postgres", DSN: Postgres(t)}) })
}

// Open opens the database; called again it opens a second replica. It is closed when the test ends.
func (db DB) Open(t testing.TB) *store.Store {
	t.Helper()
	return Open(t, db.DSN)
}

// Raw opens the database beside the store, to look at it or to tamper with it in SQL.
func (db DB) Raw(t testing.TB) *sql.DB {
	t.Helper()
	driver, dsn := "pgx", db.DSN
	if path, ok := strings.CutPrefix(db.DSN, "sqlite:"); ok {
		driver, dsn = "sqlite", "file:"+path+"?_pragma=busy_timeout(5000)"
	}
	raw, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatalf("testdb: %v", err)
	}
	t.Cleanup(func() { raw.Close() })
	return raw
}

// Open opens a store with the MasterKey of the tests and closes it when the test ends.
func Open(t testing.TB, dsn string) *store.Store {
	t.Helper()
	s, err := store.Open(context.Background(), dsn, store.Options{MasterKey: MasterKey})
	if err != nil {
		t.Fatalf("testdb: %v", err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("testdb: closing the store: %v", err)
		}
	})
	return s
}

// SQLite returns the address of a fresh migrated SQLite database.
func SQLite(t testing.TB) string {
	t.Helper()
	dsn := "sqlite:" + filepath.Join(t.TempDir(), "firewatch.db")
	if err := store.Migrate(context.Background(), dsn); err != nil {
		t.Fatalf("testdb: %v", err)
	}
	return dsn
}

// Postgres returns the address of a fresh migrated database on the PostgreSQL server of this test process. That
// server runs without fsync: a killed Firewatch loses nothing by it, only a power failure would. A test about
// the server's own durability starts one with StartServer.
func Postgres(t testing.TB) string {
	t.Helper()
	s := shared(t)
	return s.Fresh(t)
}

var sharedServer = sync.OnceValues(func() (*Server, error) { return startServer(false) })

func shared(t testing.TB) *Server {
	t.Helper()
	s, err := sharedServer()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Empty returns the address of a fresh database with no schema.
func (s *Server) Empty(t testing.TB) string {
	t.Helper()
	return s.create(t, "template0")
}

// Fresh returns the address of a fresh migrated database.
func (s *Server) Fresh(t testing.TB) string {
	t.Helper()
	s.template.Do(func() { // migrated once, then copied
		if s.templateErr = s.exec("CREATE DATABASE firewatch_template TEMPLATE template0"); s.templateErr == nil {
			s.templateErr = store.Migrate(context.Background(), s.dsn("firewatch_template"))
		}
	})
	if s.templateErr != nil {
		t.Fatalf("testdb: %v", s.templateErr)
	}
	return s.create(t, "firewatch_template")
}

func (s *Server) create(t testing.TB, template string) string {
	t.Helper()
	name := fmt.Sprintf("test_%d", s.databases.Add(1))
	if err := s.exec("CREATE DATABASE " + name + " TEMPLATE " + template); err != nil {
		t.Fatalf("testdb: %v", err)
	}
	t.Cleanup(func() {
		// A server that the test stopped has nothing left to drop.
		if s.stopped.Load() {
			return
		}
		if err := s.exec("DROP DATABASE " + name + " WITH (FORCE)"); err != nil {
			t.Errorf("testdb: %v", err)
		}
	})
	return s.dsn(name)
}

// Empty returns the address of a fresh database with no schema on the given engine (sqlite | postgres).
func Empty(t testing.TB, engine string) string {
	t.Helper()
	if engine == "sqlite" {
		return "sqlite:" + filepath.Join(t.TempDir(), "firewatch.db")
	}
	return shared(t).Empty(t)
}
