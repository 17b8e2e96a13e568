package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

const (
	defaultPostgresConns = 16 // per replica, unless the address says pool_max_conns
	postgresConnect      = 5 * time.Second
)

type postgresEngine struct{}

// connectPostgres opens a pool and makes sure that the server answers.
func connectPostgres(ctx context.Context, dsn string) (connection, error) {
	config, err := pgxpool.ParseConfig(dsn)
	if err != nil {
		return connection{}, fmt.Errorf("store: the database address cannot be used: %w", err) // pgx leaves the password out
	}
	if !strings.Contains(dsn, "pool_max_conns") {
		config.MaxConns = defaultPostgresConns
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = postgresConnect
	}
	if config.ConnConfig.RuntimeParams["application_name"] == "" {
		config.ConnConfig.RuntimeParams["application_name"] = "firewatch"
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return connection{}, fmt.Errorf("store: %w", err)
	}
	db := stdlib.OpenDBFromPool(pool)
	release := func() error {
		err := db.Close()
		pool.Close()
		return err
	}
	// With synchronous_commit off the server acknowledges what a crash may lose.
	var durable string
	if err := db.QueryRowContext(ctx, "SHOW synchronous_commit").Scan(&durable); err != nil {
		if (postgresEngine{}).classify(err) == meansUnreachable {
			err = unavailable(err)
		}
		return connection{}, errors.Join(err, release())
	}
	if durable == "off" {
		return connection{}, errors.Join(
			errors.New("store: the server runs with synchronous_commit off and would lose acknowledged changes; switch it on"),
			release())
	}
	return connection{engine: postgresEngine{}, schema: postgresSchema, write: db, read: db, release: release,
		dialect: func(db *sql.DB) gorm.Dialector { return postgres.New(postgres.Config{Conn: db}) },
	}, nil
}

// appendEntry is one statement: the counter's row lock is held for this round trip and the commit, no longer.
func (postgresEngine) appendEntry(tx *gorm.DB, row entryRow) (int64, error) {
	var seq int64
	err := tx.Raw(`WITH next AS (
	INSERT INTO counters (scope, seq) VALUES (?, 1)
	ON CONFLICT (scope) DO UPDATE SET seq = counters.seq + 1
	RETURNING scope, seq)
INSERT INTO entries (scope, seq, subject, at, body)
SELECT next.scope, next.seq, ?, ?, ? FROM next
RETURNING seq`, row.Scope, row.Subject, row.At, row.Body).Scan(&seq).Error
	return seq, err
}

// classify reads SQLSTATE (PostgreSQL documentation, appendix A).
func (postgresEngine) classify(err error) meaning {
	var e *pgconn.PgError
	if errors.As(err, &e) {
		switch e.Code {
		case "23505": // unique_violation
			return meansDuplicate
		case "23503": // foreign_key_violation
			return meansNoParent
		case "40001", "40P01": // serialization_failure, deadlock_detected
			return meansRetry
		case "22021": // character_not_in_repertoire: a NUL, which PostgreSQL text cannot hold
			return meansBadText
		case "57P01", "57P02", "57P03", "53300": // shutting down, crashed, starting up, too many connections
			return meansUnreachable
		}
		if strings.HasPrefix(e.Code, "08") { // connection exceptions
			return meansUnreachable
		}
		return meansOther
	}
	var (
		connect *pgconn.ConnectError
		network net.Error
	)
	switch {
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		if errors.As(err, &connect) {
			return meansUnreachable // the connect time-out, not the caller's
		}
		return meansOther
	case errors.As(err, &connect), errors.As(err, &network), errors.Is(err, driver.ErrBadConn),
		errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, net.ErrClosed),
		errors.Is(err, sql.ErrConnDone):
		return meansUnreachable
	case strings.Contains(err.Error(), "conn closed"), strings.Contains(err.Error(), "closed pool"):
		return meansUnreachable // pgx exports no value for these two
	}
	return meansOther
}
