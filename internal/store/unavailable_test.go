package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

func TestPostgresThatHasGoneIsUnavailable(t *testing.T) {
	server := testdb.StartServer(t)
	dsn := server.Fresh(t)
	s := testdb.Open(t, dsn)
	commit(t, s, insert(aCase(1)))

	_, err := s.Commit(ctx, body("x"), func(tx permits.Tx) error {
		if err := tx.InsertCase(aCase(2)); err != nil {
			return err
		}
		server.Stop(t)
		return tx.InsertCase(aCase(3))
	})
	requireProblem(t, permits.Unavailable, err)

	for shows, call := range map[string]func(ctx context.Context) error{
		"a commit": func(ctx context.Context) error {
			_, err := s.Commit(ctx, body("x"), insert(aCase(4)))
			return err
		},
		"a read":      func(ctx context.Context) error { _, err := s.Case(ctx, "x"); return err },
		"a list":      func(ctx context.Context) error { _, err := s.Cases(ctx, permits.CaseFilter{}); return err },
		"an answer":   func(ctx context.Context) error { _, _, err := s.Answer(ctx, key, epoch); return err },
		"a ping":      s.Ping,
		"an opening":  func(context.Context) error { return open(dsn) },
		"a migration": func(ctx context.Context) error { return store.Migrate(ctx, dsn) },
	} {
		t.Run(shows, func(t *testing.T) {
			began := time.Now()
			requireProblem(t, permits.Unavailable, call(ctx))
			require.Less(t, time.Since(began), 10*time.Second)
		})
	}
}

func TestPostgresConnectionsThatBreakAreReplaced(t *testing.T) {
	db := testdb.DB{Engine: "postgres", DSN: testdb.Postgres(t)}
	s, raw := db.Open(t), db.Raw(t)
	commit(t, s, insert(aCase(1)))
	const killAll = "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = 'firewatch' AND datname = current_database()"
	_, err := s.Commit(ctx, body("x"), func(tx permits.Tx) error {
		if err := tx.InsertCase(aCase(2)); err != nil {
			return err
		}
		var killed int
		require.NoError(t, raw.QueryRow(killAll).Scan(&killed))
		require.Positive(t, killed)
		return tx.InsertCase(aCase(3))
	})
	requireProblem(t, permits.Unavailable, err)

	require.Eventually(t, func() bool { return s.Ping(ctx) == nil }, 5*time.Second, 10*time.Millisecond)
	require.Equal(t, int64(2), commit(t, s, insert(aCase(2))).Seq, "nothing of the broken change is there")
}

func TestSQLiteHeldByAnotherProcessIsUnavailableToWriters(t *testing.T) {
	db := testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)}
	commit(t, db.Open(t), insert(aCase(1)))
	s, err := store.Open(ctx, db.DSN, store.Options{MasterKey: testdb.MasterKey, BusyTimeout: 50 * time.Millisecond})
	require.NoError(t, err)
	defer s.Close()

	holder, err := db.Raw(t).Conn(ctx)
	require.NoError(t, err)
	defer holder.Close()
	_, err = holder.ExecContext(ctx, "BEGIN IMMEDIATE")
	require.NoError(t, err)
	refused(t, s, permits.Unavailable, insert(aCase(2)))
	_, err = s.Case(ctx, aCase(1).ID)
	require.NoError(t, err, "readers do not wait for a writer")

	_, err = holder.ExecContext(ctx, "ROLLBACK")
	require.NoError(t, err)
	require.Equal(t, int64(2), commit(t, s, insert(aCase(2))).Seq)
}

func TestPostgresThatMayForgetIsRefused(t *testing.T) {
	dsn := testdb.Postgres(t)
	require.ErrorContains(t, open(dsn+"&synchronous_commit=off"), "synchronous_commit")
}
