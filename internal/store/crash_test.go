package store_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

const (
	crashDSN   = "FIREWATCH_TEST_CRASH_DSN"
	crashRound = "FIREWATCH_TEST_CRASH_ROUND"
)

// TestMain turns this program into the writer that TestKilledWriterLosesNothing kills.
func TestMain(m *testing.M) {
	if dsn := os.Getenv(crashDSN); dsn != "" {
		fmt.Println("the writer ended:", write(dsn))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// write commits cases without end from several goroutines and prints the id of each one that was acknowledged.
func write(dsn string) error {
	s, err := store.Open(context.Background(), dsn, store.Options{MasterKey: testdb.MasterKey})
	if err != nil {
		return err
	}
	errs := make(chan error)
	for worker := range 4 {
		go func() {
			for n := 0; ; n++ {
				c := aCase(n)
				c.ID = fmt.Sprintf("%s-%d-%d", os.Getenv(crashRound), worker, n)
				_, err := s.Commit(context.Background(), body("case/"+c.ID), whole(c))
				if err != nil {
					errs <- err
					return
				}
				fmt.Println("stored", c.ID)
			}
		}()
	}
	return <-errs
}

// whole stores a case with its first revision and its evaluation.
func whole(c permits.Case) func(tx permits.Tx) error {
	return func(tx permits.Tx) error {
		if err := tx.InsertCase(c); err != nil {
			return err
		}
		if err := tx.InsertRevision(permits.Revision{Case: c.ID, Number: 1, Digest: digest(1), Bytes: doc(1), By: "p-1", At: epoch}); err != nil {
			return err
		}
		return tx.InsertEvaluation(c.ID, judged(1), epoch)
	}
}

func TestKilledWriterLosesNothing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		acknowledged := map[string]bool{}
		const kills = 3
		for round := range kills {
			for _, id := range killDuring(t, db.DSN, round, 40*(round+1)) { // on top of what the last one left
				acknowledged[id] = true
			}
			verify(t, db, acknowledged)
		}
	})
}

// killDuring runs a writer, kills it after so many acknowledgements, and returns them.
func killDuring(t *testing.T, dsn string, round, after int) []string {
	t.Helper()
	writer := exec.Command(os.Args[0])
	writer.Env = append(os.Environ(), crashDSN+"="+dsn, fmt.Sprint(crashRound, "=", round))
	writer.Stderr = os.Stderr
	out, err := writer.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, writer.Start())
	guard := time.AfterFunc(time.Minute, func() { writer.Process.Kill() })
	defer guard.Stop()
	var stored []string
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		id, ok := strings.CutPrefix(lines.Text(), "stored ")
		require.True(t, ok, lines.Text())
		stored = append(stored, id)
		if len(stored) == after {
			require.NoError(t, writer.Process.Kill()) // SIGKILL; what it printed before it died is read on
		}
	}
	require.Error(t, writer.Wait())
	require.GreaterOrEqual(t, len(stored), after)
	return stored
}

// verify checks that every acknowledged case is there with its entry, that none is half-written, and that the
// counter has no gap.
func verify(t *testing.T, db testdb.DB, acknowledged map[string]bool) {
	t.Helper()
	s := db.Open(t)
	entries, err := s.Entries(ctx, scope, "", 0, 0)
	require.NoError(t, err)
	requireNoGaps(t, entries, len(entries))
	subjects := map[string]bool{}
	for _, e := range entries {
		var b permits.EntryBody
		require.NoError(t, json.Unmarshal(e.Body, &b))
		id := strings.TrimPrefix(b.Subject, "case/")
		require.False(t, subjects[id], "one entry a change")
		subjects[id] = true
		_, err := s.Revision(ctx, id, 1)
		require.NoError(t, err)
		page, err := s.Evaluations(ctx, id, 0, "")
		require.NoError(t, err)
		require.Len(t, page.Items, 1)
	}
	for id := range acknowledged {
		require.True(t, subjects[id], "%s was acknowledged and has no entry", id)
		_, err := s.Case(ctx, id)
		require.NoError(t, err)
	}
	var cases int
	require.NoError(t, db.Raw(t).QueryRow("SELECT COUNT(*) FROM cases").Scan(&cases))
	require.Len(t, entries, cases, "no case without its entry")
}
