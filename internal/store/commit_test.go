package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

func entryBody(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	b := body("case/0190")
	b.Actor.Post, b.Action = "guardian", "case.submit"
	b.Digests = map[string]string{"dossier": digest(1)}
	b.Detail = map[string]string{"reason": "风力 6 级 <停止>"}
	e, err := s.Commit(ctx, b, func(permits.Tx) error { return nil })
	require.NoError(t, err)

	want, err := canon.Marshal(b)
	require.NoError(t, err)
	require.Equal(t, permits.Entry{Scope: scope, Seq: 1, Body: want, At: epoch}, e)
	stored, err := s.Entries(ctx, scope, "", 0, 0)
	require.NoError(t, err)
	require.Equal(t, []permits.Entry{e}, stored)
	leaf, err := canon.Parse(e.Leaf())
	require.NoError(t, err)
	require.Equal(t, string(leaf), string(e.Leaf()), "the leaf is canonical as it stands")

	bare, err := s.Commit(ctx, body("case/0190"), func(permits.Tx) error { return nil })
	require.NoError(t, err)
	require.Contains(t, string(bare.Body), `"digests":{}`)
}

func entryLists(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for _, e := range []struct{ scope, subject string }{
		{"A", "case/1"}, {"A", "case/2"}, {"B", "case/1"}, {"A", "case/1"}, {"A", "case/1"},
	} {
		b := body(e.subject)
		b.Scope = e.scope
		_, err := s.Commit(ctx, b, func(permits.Tx) error { return nil })
		require.NoError(t, err)
	}
	for _, c := range []struct {
		shows, scope, subject string
		after                 int64
		limit                 int
		want                  []int64
	}{
		{"a scope", "A", "", 0, 0, []int64{1, 2, 3, 4}},
		{"each scope counts for itself", "B", "", 0, 0, []int64{1}},
		{"a scope after a number", "A", "", 2, 0, []int64{3, 4}},
		{"a scope after a number, limited", "A", "", 1, 2, []int64{2, 3}},
		{"a subject", "A", "case/1", 0, 0, []int64{1, 3, 4}},
		{"a subject after a number", "A", "case/1", 1, 1, []int64{3}},
		{"a subject that another scope has too", "B", "case/1", 0, 0, []int64{1}},
		{"nothing", "C", "", 0, 0, nil},
	} {
		t.Run(c.shows, func(t *testing.T) {
			entries, err := s.Entries(ctx, c.scope, c.subject, c.after, c.limit)
			require.NoError(t, err)
			var got []int64
			for _, e := range entries {
				require.Equal(t, c.scope, e.Scope)
				got = append(got, e.Seq)
			}
			require.Equal(t, c.want, got)
		})
	}
}

// requireNoGaps checks that the entries of the scope are numbered 1 to n.
func requireNoGaps(t testing.TB, entries []permits.Entry, n int) {
	t.Helper()
	require.Len(t, entries, n)
	for i, e := range entries {
		require.Equal(t, int64(i+1), e.Seq)
	}
}

func entryRace(t *testing.T, db testdb.DB) {
	replicas := []permits.Store{db.Open(t), db.Open(t)}
	const n = 40
	var mu sync.Mutex
	given := map[int64]bool{}
	for _, err := range race(n, func(i int) error {
		c := aCase(i)
		e, err := replicas[i%2].Commit(ctx, body("case/"+c.ID), insert(c))
		mu.Lock()
		given[e.Seq] = true
		mu.Unlock()
		return err
	}) {
		require.NoError(t, err)
	}
	require.Len(t, given, n, "every commit got a number of its own")
	entries, err := replicas[0].Entries(ctx, scope, "", 0, 0)
	require.NoError(t, err)
	requireNoGaps(t, entries, n)
	var counter int
	require.NoError(t, db.Raw(t).QueryRow("SELECT seq FROM counters WHERE scope = '"+scope+"'").Scan(&counter))
	require.Equal(t, n, counter)
}

func failedChange(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	mine := errors.New("the caller thought better of it")
	_, err := s.Commit(ctx, body("x"), func(tx permits.Tx) error {
		require.NoError(t, tx.InsertCase(aCase(2)))
		return mine
	})
	require.ErrorIs(t, err, mine)
	refused(t, s, permits.AlreadyExists, insert(aCase(3), aCase(1)))

	for _, n := range []int{2, 3} {
		_, err = s.Case(ctx, aCase(n).ID)
		requireProblem(t, permits.NotFound, err)
	}
	require.Equal(t, int64(2), commit(t, s, insert(aCase(4))).Seq)
}

func panickedChange(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	require.PanicsWithValue(t, "boom", func() {
		s.Commit(ctx, body("x"), func(tx permits.Tx) error {
			if err := tx.InsertCase(aCase(2)); err != nil {
				return err
			}
			panic("boom")
		})
	})
	_, err := s.Case(ctx, aCase(2).ID)
	requireProblem(t, permits.NotFound, err)
	require.Equal(t, int64(1), commit(t, s, insert(aCase(4))).Seq, "and the connection is free again")
}

func cancelledChange(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for shows, when := range map[string]func(cancel func(), tx permits.Tx) error{
		"before its first statement": func(cancel func(), tx permits.Tx) error { cancel(); return tx.InsertCase(aCase(1)) },
		"after its last":             func(cancel func(), tx permits.Tx) error { defer cancel(); return tx.InsertCase(aCase(1)) },
	} {
		t.Run(shows, func(t *testing.T) {
			ctx, cancel := context.WithCancel(ctx)
			defer cancel()
			_, err := s.Commit(ctx, body("x"), func(tx permits.Tx) error { return when(cancel, tx) })
			require.Error(t, err)
		})
	}
	_, err := s.Case(ctx, aCase(1).ID)
	requireProblem(t, permits.NotFound, err)
	require.Equal(t, int64(1), commit(t, s, insert(aCase(4))).Seq)
}

func badEntries(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	never := func(permits.Tx) error { t.Error("the change ran"); return nil }
	for shows, spoil := range map[string]func(b *permits.EntryBody){
		"no format":       func(b *permits.EntryBody) { b.Format = 0 },
		"no scope":        func(b *permits.EntryBody) { b.Scope = "" },
		"no action":       func(b *permits.EntryBody) { b.Action = "" },
		"no subject":      func(b *permits.EntryBody) { b.Subject = "" },
		"nobody":          func(b *permits.EntryBody) { b.Actor = permits.Actor{} },
		"no time":         func(b *permits.EntryBody) { b.At = "" },
		"a time not UTC":  func(b *permits.EntryBody) { b.At = "2026-11-20T09:20:00+08:00" },
		"a time not real": func(b *permits.EntryBody) { b.At = "2026-11-31T09:20:00Z" },
	} {
		t.Run(shows, func(t *testing.T) {
			b := body("x")
			spoil(&b)
			_, err := s.Commit(ctx, b, never)
			require.Error(t, err)
		})
	}
	long := func(n int) permits.EntryBody {
		b := body("x")
		b.Detail = map[string]string{"reason": strings.Repeat("x", n)}
		return b
	}
	_, err := s.Commit(ctx, long(65535), never)
	requireProblem(t, permits.TooLarge, err)

	// The largest that is accepted, found from the overhead, still fits the log with the largest number.
	raw, err := json.Marshal(long(0))
	require.NoError(t, err)
	for extra := 200; ; extra-- {
		e, err := s.Commit(ctx, long(65535-len(raw)-extra), func(permits.Tx) error { return nil })
		if err != nil {
			requireProblem(t, permits.TooLarge, err)
			break
		}
		e.Seq = 1<<63 - 1
		require.LessOrEqual(t, len(e.Leaf()), 65535)
		require.Positive(t, extra)
	}
}

// Changes that stand or fall together take numbers that follow each other, all of one scope.
func together(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(9)))
	e, err := s.Commit(ctx, body("one"), insert(aCase(1), aCase(2)), body("two"), body("three"))
	require.NoError(t, err)
	require.Equal(t, int64(2), e.Seq)
	entries, err := s.Entries(ctx, scope, "", 1, 10)
	require.NoError(t, err)
	require.Len(t, entries, 3)
	for i, want := range []string{"one", "two", "three"} {
		require.Equal(t, int64(i+2), entries[i].Seq)
		require.Contains(t, string(entries[i].Body), want)
	}
	foreign := body("four")
	foreign.Scope = "another"
	_, err = s.Commit(ctx, body("x"), insert(aCase(3)), foreign)
	require.ErrorContains(t, err, "one scope")
	_, err = s.Case(ctx, aCase(3).ID)
	requireProblem(t, permits.NotFound, err)
}

func deadlock(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	a, b := aCase(1), aCase(2)
	commit(t, s, insert(a, b))
	var met sync.WaitGroup
	met.Add(2)
	var once [2]sync.Once
	var runs atomic.Int64
	for _, err := range race(2, func(i int) error {
		first, second := a, b
		if i == 1 {
			first, second = b, a
		}
		change := func(tx permits.Tx) error {
			runs.Add(1)
			// Read anew in each run, as a change that is safe to run again must.
			for n, c := range []permits.Case{first, second} {
				now, err := s.Case(ctx, c.ID)
				if err != nil {
					return err
				}
				want := now.Version
				now.Version++
				if err := tx.UpdateCase(now, want); err != nil {
					return err
				}
				if n == 0 && db.Engine == "postgres" { // both hold their first row before they ask for the second
					once[i].Do(func() { met.Done(); met.Wait() })
				}
			}
			return nil
		}
		for {
			// The one that runs again may read before the other commits; its caller then begins anew.
			if _, err := s.Commit(ctx, body("x"), change); !permits.Is(err, permits.StaleVersion) {
				return err
			}
		}
	}) {
		require.NoError(t, err)
	}
	if db.Engine == "postgres" {
		require.GreaterOrEqual(t, runs.Load(), int64(3), "one of the two was run again")
	}
	for _, c := range []permits.Case{a, b} {
		got, err := s.Case(ctx, c.ID)
		require.NoError(t, err)
		require.Equal(t, 3, got.Version)
	}
	entries, err := s.Entries(ctx, scope, "", 0, 0)
	require.NoError(t, err)
	requireNoGaps(t, entries, 3)
}

// A SQLite transaction that began as a reader would be refused as soon as another process has written.
func readsThenWrites(t *testing.T, db testdb.DB) {
	first, second := db.Open(t), db.Open(t)
	done := make(chan error, 1)
	_, err := first.Commit(ctx, body("x"), func(tx permits.Tx) error {
		requireProblem(t, permits.StaleVersion, tx.InsertRecord(record("P-1", 9), 8)) // reads, and writes nothing
		go func() {
			_, err := second.Commit(ctx, body("x"), insert(aCase(2)))
			done <- err
		}()
		select {
		case err := <-done:
			done <- err
		case <-time.After(200 * time.Millisecond):
		}
		return tx.InsertCase(aCase(1))
	})
	require.NoError(t, err)
	require.NoError(t, <-done)
}

func replicas(t *testing.T, db testdb.DB) {
	first, second := db.Open(t), db.Open(t)
	for n := range 20 {
		commit(t, first, insert(aCase(n)))
		_, err := second.Case(ctx, aCase(n).ID)
		require.NoError(t, err)
		first, second = second, first
	}
	require.NoError(t, first.Ping(ctx))
}

func closed(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	require.NoError(t, s.Close())
	require.NoError(t, s.Close(), "twice is fine")
	_, err := s.Case(ctx, aCase(1).ID)
	requireProblem(t, permits.Unavailable, err)
	_, err = s.Commit(ctx, body("x"), func(permits.Tx) error { return nil })
	requireProblem(t, permits.Unavailable, err)
	requireProblem(t, permits.Unavailable, s.Ping(ctx))
}

func nulText(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for shows, change := range map[string]func(tx permits.Tx) error{
		"in the area of a case": func(tx permits.Tx) error {
			c := aCase(1)
			c.Place.Area = "A\x00B"
			return tx.InsertCase(c)
		},
		"in the id of a record": func(tx permits.Tx) error { return put(record("P\x00", 1))(tx) },
		"in the pointer of a personal value": func(tx permits.Tx) error {
			return tx.InsertPersonal("case/1/1", []permits.Personal{{Pointer: "/a\x00", Person: "P", Commitment: "c"}})
		},
		"in an idempotency key": func(tx permits.Tx) error {
			return tx.Remember(permits.IdempotencyKey{Principal: "p", Route: "r", Key: "\xff"}, permits.Answer{Status: 201, At: epoch})
		},
	} {
		t.Run(shows, func(t *testing.T) { refused(t, s, permits.InvalidRequest, change) })
	}
}
