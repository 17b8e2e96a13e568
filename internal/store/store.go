// Package store keeps everything that Firewatch knows, behind the ports of package permits: in one SQLite file
// (the embedded default) or in PostgreSQL. It is the only importer of gorm.
//
// Three rules hold on both engines. A change and its audit entry are one transaction. What is proved later is only
// ever added, and the database itself refuses anything else (see migrations). A refusal that a caller can act on
// is a *permits.Error; any other error is a fault of the store.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"firewatch/permits"
)

// MasterKeySize is the length in bytes of the key (AES-256) under which the keys of persons are kept.
const MasterKeySize = 32

// Options are what Open needs beside the address.
type Options struct {
	// MasterKey seals the keys of persons: 32 random bytes, kept outside the database. Without it the personal
	// values in the database cannot be read by anyone.
	MasterKey []byte
	// BusyTimeout is how long a SQLite statement waits for another process; 0 means five seconds.
	BusyTimeout time.Duration
}

// Store implements permits.Store. It is safe for concurrent use.
type Store struct {
	engine  engine
	write   *gorm.DB // SQLite: one connection, so that writers queue here and not inside the database
	read    *gorm.DB
	pool    *sql.DB // behind write
	sealer  sealer
	release func() error
	closed  atomic.Bool
	swept   atomic.Int64 // Unix second of the last removal of expired answers
}

var _ permits.Store = (*Store)(nil)

// engine is what differs between the databases beside their SQL.
type engine interface {
	// appendEntry takes the next number of the entry's scope and inserts it; the transaction's last act.
	appendEntry(tx *gorm.DB, row entryRow) (int64, error)
	// classify tells what an error of the driver means to a caller.
	classify(err error) meaning
}

// connection is an opened database without its schema checked.
type connection struct {
	engine      engine
	schema      schema
	write, read *sql.DB
	dialect     func(*sql.DB) gorm.Dialector
	release     func() error
}

// Open opens the database at dsn: "sqlite:PATH" or "postgres://...". It never creates or changes a schema: when the
// schema is not the one this program was built for, or there is no database yet, it fails and says to run
// "firewatch migrate". A PostgreSQL that does not answer is Unavailable.
func Open(ctx context.Context, dsn string, opts Options) (*Store, error) {
	if len(opts.MasterKey) != MasterKeySize {
		return nil, fmt.Errorf("store: the master key has %d bytes, it must have %d", len(opts.MasterKey), MasterKeySize)
	}
	conn, err := connect(ctx, dsn, opts)
	if err != nil {
		return nil, err
	}
	s, err := conn.store(ctx, opts)
	if err != nil {
		return nil, errors.Join(err, conn.release())
	}
	return s, nil
}

func connect(ctx context.Context, dsn string, opts Options) (connection, error) {
	path, isSQLite := strings.CutPrefix(dsn, "sqlite:")
	switch {
	case isSQLite:
		return connectSQLite(path, opts.BusyTimeout)
	case isPostgres(dsn):
		return connectPostgres(ctx, dsn)
	}
	// The address may hold a password, so it is not repeated.
	return connection{}, errors.New(`store: the database address must be "sqlite:PATH" or "postgres://user@host/name"`)
}

func isPostgres(dsn string) bool {
	return strings.HasPrefix(dsn, "postgres://") || strings.HasPrefix(dsn, "postgresql://")
}

func (c connection) store(ctx context.Context, opts Options) (*Store, error) {
	s := &Store{engine: c.engine, pool: c.write, release: c.release, sealer: sealer{master: opts.MasterKey}}
	if err := checkSchema(ctx, c); err != nil {
		return nil, s.fault(err, "the database schema")
	}
	config := gorm.Config{
		SkipDefaultTransaction: true, // Commit opens the only ones
		Logger:                 logger.Discard,
	}
	var err error
	if s.write, err = gorm.Open(c.dialect(c.write), &config); err != nil {
		return nil, s.fault(err, "the database")
	}
	readConfig := config
	if s.read, err = gorm.Open(c.dialect(c.read), &readConfig); err != nil {
		return nil, s.fault(err, "the database")
	}
	return s, nil
}

// Ping tells whether the database answers, for reading and for writing.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.usable(); err != nil {
		return err
	}
	for _, db := range []*gorm.DB{s.read, s.write} {
		var one int
		if err := db.WithContext(ctx).Raw("SELECT 1").Scan(&one).Error; err != nil {
			return s.fault(err, "the database")
		}
	}
	return nil
}

// Close waits for running statements and closes the database. Calls after it are Unavailable.
func (s *Store) Close() error {
	if s.closed.Swap(true) {
		return nil
	}
	return s.release()
}

// usable refuses the use of a closed store.
func (s *Store) usable() error {
	if s.closed.Load() {
		return unavailable(sql.ErrConnDone)
	}
	return nil
}

// reader returns the database for one read.
func (s *Store) reader(ctx context.Context) *gorm.DB { return s.read.WithContext(ctx) }
