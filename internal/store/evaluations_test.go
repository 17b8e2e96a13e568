package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func judged(n int) permits.Judged {
	return permits.Judged{Digest: digest(n), Bytes: doc(n), Evaluation: permits.Evaluation{Kind: "hot-work", Stage: "start",
		Outcome: permits.Compliant, Release: "r", Now: "2026-11-20T01:20:00Z"}}
}

func judge(id string, n int, at time.Time) func(tx permits.Tx) error {
	return func(tx permits.Tx) error { return tx.InsertEvaluation(id, judged(n), at) }
}

func evaluations(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	a, b := aCase(1), aCase(2)
	commit(t, s, insert(a, b))
	commit(t, s, judge(b.ID, 7, epoch.Add(time.Hour)))
	commit(t, s, judge(a.ID, 7, epoch))
	commit(t, s, judge(a.ID, 7, epoch)) // the same once more changes nothing
	commit(t, s, judge(a.ID, 7, epoch.Add(time.Minute)))

	page, err := s.Evaluations(ctx, a.ID, 0, "")
	require.NoError(t, err)
	stored := func(at time.Time) permits.StoredEvaluation {
		return permits.StoredEvaluation{Case: a.ID, Digest: digest(7), Bytes: doc(7), At: at}
	}
	require.Equal(t, []permits.StoredEvaluation{stored(epoch.Add(time.Minute)), stored(epoch)}, page.Items)

	got, err := s.Evaluation(ctx, digest(7))
	require.NoError(t, err)
	require.Equal(t, stored(epoch), got, "the case that it judged first")
	_, err = s.Evaluation(ctx, digest(8))
	requireProblem(t, permits.NotFound, err)

	var n int
	require.NoError(t, db.Raw(t).QueryRow("SELECT COUNT(*) FROM evaluations").Scan(&n))
	require.Equal(t, 1, n)
}

func evaluationPages(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	c := aCase(1)
	commit(t, s, insert(c))
	for n := range 5 {
		commit(t, s, judge(c.ID, n, epoch.Add(time.Duration(n/2)*time.Second))) // two share an instant
	}
	seen, cursor := map[string]bool{}, ""
	var times []time.Time
	for {
		page, err := s.Evaluations(ctx, c.ID, 2, cursor)
		require.NoError(t, err)
		for _, e := range page.Items {
			require.False(t, seen[e.Digest], "twice")
			seen[e.Digest] = true
			times = append(times, e.At)
		}
		if cursor = page.Next; cursor == "" {
			break
		}
	}
	require.Len(t, seen, 5)
	for i := 1; i < len(times); i++ {
		require.False(t, times[i].After(times[i-1]), "newest first")
	}
}

func snapshots(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	store := func(tx permits.Tx) error { return tx.InsertSnapshot(digest(1), doc(1)) }
	commit(t, s, store)
	commit(t, s, store)
	got, err := s.Snapshot(ctx, digest(1))
	require.NoError(t, err)
	require.Equal(t, doc(1), got)
	_, err = s.Snapshot(ctx, digest(2))
	requireProblem(t, permits.NotFound, err)
}

func snapshotRace(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	c := aCase(1)
	commit(t, s, insert(c))
	for _, err := range race(12, func(int) error {
		_, err := s.Commit(ctx, body("x"), func(tx permits.Tx) error {
			if err := tx.InsertSnapshot(digest(1), doc(1)); err != nil {
				return err
			}
			return tx.InsertEvaluation(c.ID, judged(2), epoch)
		})
		return err
	}) {
		require.NoError(t, err)
	}
	page, err := s.Evaluations(ctx, c.ID, 0, "")
	require.NoError(t, err)
	require.Len(t, page.Items, 1)
}
