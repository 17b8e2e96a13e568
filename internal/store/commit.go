package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"strings"
	"time"

	"gorm.io/gorm"

	"firewatch/internal/canon"
	"firewatch/permits"
)

const (
	// maxLeaf is the length in bytes that a tile bundle of the log allows an entry (C2SP tlog-tiles).
	maxLeaf = 65535
	// maxSeqDigits bounds a number that is not known before the transaction ends.
	maxSeqDigits = 19
	// attempts bounds how often a transaction that lost against another is run.
	attempts   = 6
	retryPause = 5 * time.Millisecond // doubled each time, with jitter
)

// Commit runs change in one transaction and, as its last act, takes the next number of the scope's counter and
// appends the entry. When it returns nil everything is durable; a *permits.Error means that nothing changed; after
// any other error from the commit itself the outcome is unknown and the caller must read before it repeats.
//
// PostgreSQL may refuse a transaction that lost against another (deadlock, serialization failure). It is then run
// again a few times, so change must do nothing but call tx, and must be safe to run more than once. A change that
// panics is rolled back. Commit must not be called inside a change: on SQLite it would wait for itself.
func (s *Store) Commit(ctx context.Context, entry permits.EntryBody, change func(permits.Tx) error, more ...permits.EntryBody) (permits.Entry, error) {
	if err := s.usable(); err != nil {
		return permits.Entry{}, err
	}
	var rows []entryRow
	for _, e := range append([]permits.EntryBody{entry}, more...) {
		row, err := newEntryRow(e)
		if err != nil {
			return permits.Entry{}, err
		}
		if row.Scope != entry.Scope {
			return permits.Entry{}, fmt.Errorf("store: one transaction writes entries of one scope, not of %q and %q", entry.Scope, row.Scope)
		}
		rows = append(rows, row)
	}
	pause := retryPause
	for attempt := 1; ; attempt++ {
		done, err := s.commitOnce(ctx, rows, change)
		if err == nil {
			s.sweepAnswers(ctx, rows[0].At)
			return done, nil
		}
		if attempt == attempts || s.engine.classify(err) != meansRetry {
			return permits.Entry{}, err
		}
		select {
		case <-ctx.Done():
			return permits.Entry{}, ctx.Err()
		case <-time.After(pause + rand.N(pause)):
			pause *= 2
		}
	}
}

// commitOnce runs the transaction once.
func (s *Store) commitOnce(ctx context.Context, rows []entryRow, change func(permits.Tx) error) (_ permits.Entry, err error) {
	conn, err := s.pool.Conn(ctx)
	if err != nil {
		return permits.Entry{}, s.fault(err, "the database")
	}
	defer conn.Close() // gives it back to the pool
	// A caller that gives up must not interrupt the COMMIT itself, or nobody would know its outcome. Until then
	// each statement still obeys ctx.
	raw, err := conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return permits.Entry{}, s.fault(err, "the database")
	}
	ended := false
	defer func() { // also when change panics
		if !ended {
			rollback(conn, raw)
		}
	}()

	db := s.write.Session(&gorm.Session{NewDB: true, Context: ctx})
	db.Statement.ConnPool = raw
	if err := change(&transaction{store: s, db: db}); err != nil {
		return permits.Entry{}, err
	}
	var first int64
	for i, row := range rows {
		seq, err := s.engine.appendEntry(db, row)
		if err != nil {
			return permits.Entry{}, s.fault(err, "the entry")
		}
		if i == 0 {
			first = seq
		}
	}
	ended = true
	if err := raw.Commit(); err != nil {
		discard(conn)
		if s.engine.classify(err) == meansRetry {
			return permits.Entry{}, s.fault(err, "the change")
		}
		// Not a refusal: the database may or may not have made it durable before it failed.
		return permits.Entry{}, fmt.Errorf("store: the outcome of the commit is unknown: %w", err)
	}
	return entryOf(entryRow{Scope: rows[0].Scope, Seq: first, At: rows[0].At, Body: rows[0].Body})
}

// rollback undoes the transaction. A connection that cannot even do that is thrown away, which undoes it too.
func rollback(conn *sql.Conn, tx *sql.Tx) {
	if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		discard(conn)
	}
}

// discard closes the connection instead of giving it back to the pool.
func discard(conn *sql.Conn) {
	_ = conn.Raw(func(any) error { return driver.ErrBadConn }) // answers ErrBadConn, as told
}

// newEntryRow checks an entry and writes its canonical bytes.
func newEntryRow(e permits.EntryBody) (entryRow, error) {
	at, err := time.Parse(time.RFC3339Nano, e.At)
	if err != nil || !strings.HasSuffix(e.At, "Z") {
		return entryRow{}, fmt.Errorf("store: the entry's time %q is not RFC 3339 in UTC", e.At)
	}
	if e.Format != 1 || e.Scope == "" || e.Action == "" || e.Subject == "" || e.Actor.ID == "" || e.Actor.Role == "" {
		return entryRow{}, fmt.Errorf("store: the entry %q of %q needs format 1, scope, action, subject and actor", e.Action, e.Subject)
	}
	if e.Digests == nil {
		e.Digests = map[string]string{} // so that readers of the log always find an object
	}
	body, err := canon.Marshal(e)
	if err != nil {
		return entryRow{}, fmt.Errorf("store: the entry has no canonical form: %w", err)
	}
	if n := len(permits.Entry{Body: body}.Leaf()) + maxSeqDigits; n > maxLeaf {
		return entryRow{}, permits.Refuse(permits.TooLarge,
			fmt.Sprintf("the log entry would have %d bytes; at most %d fit. Shorten the reason or opinion", n, maxLeaf),
			fmt.Sprintf("日志条目将有 %d 字节，最多 %d 字节，请缩短原因或意见", n, maxLeaf))
	}
	return entryRow{Scope: e.Scope, Subject: e.Subject, At: instantOf(at), Body: body}, nil
}

// sweepAnswers removes expired answers, at most once an hour. The change before it is committed, so a failure
// here is a matter for the log only.
func (s *Store) sweepAnswers(ctx context.Context, now instant) {
	at, err := now.time()
	last := s.swept.Load()
	if err != nil || at.Unix()-last < int64(time.Hour/time.Second) || !s.swept.CompareAndSwap(last, at.Unix()) {
		return
	}
	if err := s.ForgetAnswers(ctx, at); err != nil {
		slog.WarnContext(ctx, "expired answers were not removed; the next hour tries again", "error", err)
	}
}
