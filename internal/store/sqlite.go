package store

import (
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	gosqlite "github.com/glebarez/go-sqlite"
	"github.com/glebarez/sqlite"
	"gorm.io/gorm"
	sqlite3 "modernc.org/sqlite/lib" // the library only; its driver would register the name "sqlite" a second time
)

const (
	defaultBusyTimeout = 5 * time.Second
	sqliteReaders      = 8 // connections; readers never wait for the writer (WAL)
)

type sqliteEngine struct{}

// connectSQLite opens an existing database file.
func connectSQLite(path string, busy time.Duration) (connection, error) {
	if err := checkPath(path); err != nil {
		return connection{}, err
	}
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
		return connection{}, fmt.Errorf("store: there is no database at %s; run firewatch migrate: %w", path, err)
	} else if err != nil {
		return connection{}, fmt.Errorf("store: %w", err)
	}
	write, err := sql.Open(sqlite.DriverName, sqliteDSN(path, busy, false))
	if err != nil {
		return connection{}, fmt.Errorf("store: %w", err)
	}
	read, err := sql.Open(sqlite.DriverName, sqliteDSN(path, busy, true))
	if err != nil {
		return connection{}, errors.Join(fmt.Errorf("store: %w", err), write.Close())
	}
	// SQLite has one writer. A pool of one makes our own writers queue in order instead of polling a file lock.
	write.SetMaxOpenConns(1)
	read.SetMaxOpenConns(sqliteReaders)
	read.SetMaxIdleConns(sqliteReaders)
	return connection{engine: sqliteEngine{}, schema: sqliteSchema, write: write, read: read,
		dialect: func(db *sql.DB) gorm.Dialector { return &sqlite.Dialector{Conn: db} },
		release: func() error { return errors.Join(read.Close(), write.Close()) },
	}, nil
}

// createSQLite makes an empty database file that only its owner can read, and its folder, if they do not exist.
func createSQLite(path string) error {
	if err := checkPath(path); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("store: %w", err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return fmt.Errorf("store: %w", err)
	}
	return f.Close()
}

func checkPath(path string) error {
	if path == "" || strings.HasPrefix(path, ":memory:") {
		return errors.New("store: the address sqlite:PATH needs the path of a file")
	}
	return nil
}

// sqliteDSN writes the file: URI with everything that must hold on each connection. synchronous FULL: in WAL mode
// NORMAL would lose acknowledged commits when the power fails.
func sqliteDSN(path string, busy time.Duration, readOnly bool) string {
	if busy <= 0 {
		busy = defaultBusyTimeout
	}
	q := url.Values{"mode": {"rw"}, "_pragma": {
		fmt.Sprintf("busy_timeout(%d)", busy.Milliseconds()), // first: the others may have to wait
		"journal_mode(WAL)",
		"synchronous(FULL)",
		"foreign_keys(1)",
	}}
	if readOnly {
		q.Add("_pragma", "query_only(1)")
	} else {
		q.Set("_txlock", "immediate")
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// appendEntry runs two statements: an upsert would meet the trigger that refuses to create a counter twice.
// Nobody else can write between them, because the transaction began IMMEDIATE.
func (sqliteEngine) appendEntry(tx *gorm.DB, row entryRow) (int64, error) {
	var seq int64
	res := tx.Raw("UPDATE counters SET seq = seq + 1 WHERE scope = ? RETURNING seq", row.Scope).Scan(&seq)
	if res.Error != nil {
		return 0, res.Error
	}
	if res.RowsAffected == 0 {
		seq = 1
		if err := tx.Exec("INSERT INTO counters (scope, seq) VALUES (?, ?)", row.Scope, seq).Error; err != nil {
			return 0, err
		}
	}
	row.Seq = seq
	return seq, tx.Create(&row).Error
}

func (sqliteEngine) classify(err error) meaning {
	var e *gosqlite.Error
	if !errors.As(err, &e) {
		return meansOther
	}
	switch e.Code() {
	case sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY:
		return meansDuplicate
	case sqlite3.SQLITE_CONSTRAINT_TRIGGER:
		// Our insert triggers speak before the primary key does.
		if strings.Contains(e.Error(), "already exists") {
			return meansDuplicate
		}
		return meansOther
	case sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY:
		return meansNoParent
	}
	switch e.Code() & 0xff { // the primary code; the rest is detail
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR,
		sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY:
		return meansUnreachable
	}
	return meansOther
}
