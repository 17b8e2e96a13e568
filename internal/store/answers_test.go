package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

var key = permits.IdempotencyKey{Principal: "p-1", Route: "POST /v1/permits", Key: "k-1"}

func answer(n int, at time.Time) permits.Answer {
	return permits.Answer{Request: digest(n), Status: 201, Header: map[string]string{"Location": "/v1/permits/1"},
		Body: doc(n), At: at}
}

func remember(k permits.IdempotencyKey, a permits.Answer) func(tx permits.Tx) error {
	return func(tx permits.Tx) error { return tx.Remember(k, a) }
}

func answers(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	_, found, err := s.Answer(ctx, key, epoch)
	require.NoError(t, err)
	require.False(t, found)

	commit(t, s, remember(key, answer(1, epoch)))
	other := key
	other.Principal = "p-2" // a key is one principal's on one route
	commit(t, s, remember(other, permits.Answer{Request: digest(2), Status: 204, At: epoch}))

	const life = 24 * time.Hour
	for _, c := range []struct {
		shows string
		now   time.Time
		found bool
	}{
		{"at once", epoch, true},
		{"in the last moment", epoch.Add(life - 1), true},
		{"when 24 hours are over", epoch.Add(life), false},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got, found, err := s.Answer(ctx, key, c.now)
			require.NoError(t, err)
			require.Equal(t, c.found, found)
			if found {
				require.Equal(t, answer(1, epoch), got)
			}
		})
	}
	empty, found, err := s.Answer(ctx, other, epoch)
	require.NoError(t, err)
	require.True(t, found)
	require.Empty(t, empty.Body)

	refused(t, s, permits.AlreadyExists, remember(key, answer(3, epoch.Add(life-1))))
	commit(t, s, remember(key, answer(4, epoch.Add(life)))) // an expired answer gives way
	got, found, err := s.Answer(ctx, key, epoch.Add(life))
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, answer(4, epoch.Add(life)), got)
}

// twins starts a change that remembers the key and then holds until finish is called, and a twin of it behind.
func twins(t *testing.T, db testdb.DB, outcome error) (first, twin chan error, finish func()) {
	s := db.Open(t)
	first, twin = make(chan error, 1), make(chan error, 1)
	holding, release := make(chan struct{}), make(chan struct{})
	go func() {
		_, err := s.Commit(ctx, body("first"), func(tx permits.Tx) error {
			if err := tx.Remember(key, answer(1, epoch)); err != nil {
				return err
			}
			close(holding)
			<-release
			return outcome
		})
		first <- err
	}()
	<-holding
	go func() {
		_, err := s.Commit(ctx, body("twin"), remember(key, answer(2, epoch)))
		twin <- err
	}()
	select {
	case err := <-twin:
		t.Fatalf("the twin did not wait: %v", err)
	case <-time.After(150 * time.Millisecond):
	}
	return first, twin, func() { close(release) }
}

func twinWaits(t *testing.T, db testdb.DB) {
	first, twin, finish := twins(t, db, nil)
	finish()
	require.NoError(t, <-first)
	requireProblem(t, permits.AlreadyExists, <-twin)
	got, found, err := db.Open(t).Answer(ctx, key, epoch)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, answer(1, epoch), got)
}

func twinOfFailure(t *testing.T, db testdb.DB) {
	first, twin, finish := twins(t, db, permits.Refuse(permits.WrongState, "no", "否"))
	finish()
	requireProblem(t, permits.WrongState, <-first)
	require.NoError(t, <-twin)
	got, found, err := db.Open(t).Answer(ctx, key, epoch)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, answer(2, epoch), got)
}

func expiredAnswers(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	old, young := key, key
	old.Key, young.Key = "old", "young"
	commit(t, s, remember(old, answer(1, epoch.Add(-25*time.Hour))))
	commit(t, s, remember(young, answer(2, epoch.Add(-23*time.Hour))))
	count := func() (n int) {
		require.NoError(t, db.Raw(t).QueryRow("SELECT COUNT(*) FROM answers").Scan(&n))
		return n
	}
	require.NoError(t, s.ForgetAnswers(ctx, epoch))
	require.Equal(t, 1, count())

	later := body("a day later")
	later.At = epoch.Add(2 * time.Hour).Format(time.RFC3339Nano)
	_, err := s.Commit(ctx, later, func(permits.Tx) error { return nil })
	require.NoError(t, err)
	require.Zero(t, count(), "a commit an hour after the last removal removes what has expired since")
}
