package store_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func aFile(n int) permits.Evidence {
	return permits.Evidence{File: permits.File{Digest: digest(n), Size: 7, MediaType: "image/jpeg",
		Photo: permits.Photo{TakenAt: "2026-11-20T09:20:05", Local: true, Position: &permits.Position{Lat: 29.875, Lon: -0.25}}},
		Name: "照片.jpg", Enterprise: scope, By: "p-1", At: epoch}
}

func handIn(es ...permits.Evidence) func(tx permits.Tx) error {
	return func(tx permits.Tx) error {
		for _, e := range es {
			if err := tx.InsertEvidence(e); err != nil {
				return err
			}
		}
		return nil
	}
}

func evidenceKept(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	plain := aFile(2)
	plain.Photo, plain.MediaType = permits.Photo{}, "application/pdf"
	secret, theirs := aFile(1), aFile(1)
	secret.Undisclosed, secret.Division, secret.Name = true, "330200", "secret.jpg"
	theirs.Enterprise = "01330200MA2EXAMPLE" // before the other in order
	commit(t, s, handIn(secret, aFile(1), plain))
	commit(t, s, handIn(theirs))

	got, err := s.Evidence(ctx, digest(1), digest(2), digest(3))
	require.NoError(t, err)
	want := []permits.Evidence{theirs, aFile(1), secret}
	if digest(1) < digest(2) {
		want = append(want, plain)
	} else {
		want = append([]permits.Evidence{plain}, want...)
	}
	require.Equal(t, want, got)
	for _, none := range [][]string{nil, {digest(3)}, {"sha256:"}} {
		got, err := s.Evidence(ctx, none...)
		require.NoError(t, err)
		require.Empty(t, got)
	}
	got, err = s.Evidence(ctx, append(make([]string, 9999), digest(2))...)
	require.NoError(t, err)
	require.Equal(t, []permits.Evidence{plain}, got)
	_, err = s.Evidence(ctx, make([]string, 10001)...)
	requireProblem(t, permits.TooMany, err)

	again := aFile(1)
	again.Name, again.By = "other.jpg", "p-2"
	refused(t, s, permits.AlreadyExists, handIn(again))
	refused(t, s, permits.AlreadyExists, handIn(secret))
	for _, bad := range []func(e *permits.Evidence){
		func(e *permits.Evidence) { e.Name = "a\x00.jpg" },
		func(e *permits.Evidence) { e.Name = "\xff.jpg" },
	} {
		e := aFile(4)
		bad(&e)
		refused(t, s, permits.InvalidRequest, handIn(e))
	}
	for _, never := range []func(e *permits.Evidence){
		func(e *permits.Evidence) { e.Digest = "md5:1" },
		func(e *permits.Evidence) { e.Size = 0 },
		func(e *permits.Evidence) { e.Name = "" },
		func(e *permits.Evidence) { e.Enterprise = "" },
		func(e *permits.Evidence) { e.MediaType = "" },
		func(e *permits.Evidence) { e.By = "" },
		func(e *permits.Evidence) { e.Undisclosed = true }, // by no authority
	} {
		e := aFile(4)
		never(&e)
		_, err := s.Commit(ctx, body("x"), handIn(e))
		require.Error(t, err)
	}
	got, err = s.Evidence(ctx, digest(4))
	require.NoError(t, err)
	require.Empty(t, got)
}

func evidenceRace(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	replicas := []permits.Store{s, db.Open(t)}
	requireOneWinner(t, permits.AlreadyExists, race(8, func(i int) error {
		_, err := replicas[i%2].Commit(ctx, body("x"), handIn(aFile(1)))
		return err
	}))
}
