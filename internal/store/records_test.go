package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func record(id string, version int) permits.Record {
	return permits.Record{Register: "persons", ID: id, Version: version, Enterprise: scope, Digest: digest(version),
		Bytes: doc(version), Source: "declared", By: "p-1", At: epoch.Add(time.Duration(version) * time.Second)}
}

func put(rs ...permits.Record) func(tx permits.Tx) error {
	return func(tx permits.Tx) error {
		for _, r := range rs {
			if err := tx.InsertRecord(r, r.Version-1); err != nil {
				return err
			}
		}
		return nil
	}
}

func recordIDs(rs []permits.Record) string {
	return ids(rs, func(r permits.Record) string { return r.ID })
}

func recordVersions(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, put(record("P-1", 1)))
	commit(t, s, put(record("P-1", 2), record("P-1", 3)))

	newest, err := s.Record(ctx, "persons", "P-1")
	require.NoError(t, err)
	require.Equal(t, record("P-1", 3), newest)
	all, err := s.RecordVersions(ctx, "persons", "P-1")
	require.NoError(t, err)
	require.Equal(t, []permits.Record{record("P-1", 3), record("P-1", 2), record("P-1", 1)}, all)

	refused(t, s, permits.StaleVersion, put(record("P-1", 1)))
	refused(t, s, permits.StaleVersion, put(record("P-1", 3)))
	refused(t, s, permits.StaleVersion, put(record("P-1", 5)))
	refused(t, s, permits.StaleVersion, put(record("P-2", 2)))
	_, err = s.Commit(ctx, body("x"), func(tx permits.Tx) error { return tx.InsertRecord(record("P-1", 9), 3) })
	require.ErrorContains(t, err, "version 9 cannot follow 3")
	_, err = s.Record(ctx, "persons", "P-2")
	requireProblem(t, permits.NotFound, err)
	_, err = s.RecordVersions(ctx, "installations", "P-1")
	requireProblem(t, permits.NotFound, err)
}

func recordRace(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	replicas := []permits.Store{s, db.Open(t)}
	commit(t, s, put(record("P-1", 1)))
	// The change reads before it writes. A SQLite transaction that began as a reader would fail here as busy.
	requireOneWinner(t, permits.StaleVersion, race(12, func(i int) error {
		_, err := replicas[i%2].Commit(ctx, body("x"), put(record("P-1", 2)))
		return err
	}))
	all, err := s.RecordVersions(ctx, "persons", "P-1")
	require.NoError(t, err)
	require.Len(t, all, 2)
}

func recordFilters(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	of := func(id string, version int, enterprise, division string) permits.Record {
		r := record(id, version)
		r.Enterprise, r.Division = enterprise, division
		return r
	}
	other := of("X", 1, scope, "")
	other.Register = "installations"
	commit(t, s, put(other,
		of("A", 1, scope, ""), of("B", 1, scope, ""), of("B", 2, "moved", ""),
		of("country", 1, "", "000000"), of("province", 1, "", "330000"), of("prefecture", 1, "", "330200"),
		of("county", 1, "", "330211"), of("sibling", 1, "", "330212"), of("abroad", 1, "", "340000")))

	for _, c := range []struct {
		shows  string
		filter permits.RecordFilter
		want   string
	}{
		{"a register", permits.RecordFilter{}, "A B abroad country county prefecture province sibling"},
		{"an enterprise, by the newest version", permits.RecordFilter{Enterprise: scope}, "A"},
		{"the enterprise that a record moved to", permits.RecordFilter{Enterprise: "moved"}, "B"},
		{"divisions that contain a county", permits.RecordFilter{Division: "330211"}, "country county prefecture province"},
		{"divisions that contain a province", permits.RecordFilter{Division: "330000"}, "country province"},
		{"the enterprise's or the division's", permits.RecordFilter{Enterprise: scope, Division: "330212"}, "A country prefecture province sibling"},
		{"by id", permits.RecordFilter{IDs: []string{"county", "A", "nobody"}}, "A county"},
		{"no ids", permits.RecordFilter{IDs: []string{}}, ""},
		{"by id and enterprise", permits.RecordFilter{IDs: []string{"A", "B"}, Enterprise: scope}, "A"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			c.filter.Register = "persons"
			page, err := s.Records(ctx, c.filter)
			require.NoError(t, err)
			require.Equal(t, c.want, recordIDs(page.Items))
		})
	}
	page, err := s.Records(ctx, permits.RecordFilter{Register: "persons", IDs: []string{"B"}})
	require.NoError(t, err)
	require.Equal(t, []permits.Record{of("B", 2, "moved", "")}, page.Items)

	_, err = s.Records(ctx, permits.RecordFilter{})
	requireProblem(t, permits.InvalidRequest, err)
	_, err = s.Records(ctx, permits.RecordFilter{Register: "persons", Division: "33"})
	requireProblem(t, permits.InvalidRequest, err)
	_, err = s.Records(ctx, permits.RecordFilter{Register: "persons", IDs: make([]string, 10001)})
	requireProblem(t, permits.TooMany, err)
	page, err = s.Records(ctx, permits.RecordFilter{Register: "persons", IDs: append(make([]string, 9999), "A")})
	require.NoError(t, err)
	require.Equal(t, "A", recordIDs(page.Items))
}

func recordPages(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for _, id := range []string{"a", "B", "c", "张", "E"} {
		commit(t, s, put(record(id, 1)))
	}
	var seen []permits.Record
	filter := permits.RecordFilter{Register: "persons", Limit: 2}
	for {
		page, err := s.Records(ctx, filter)
		require.NoError(t, err)
		seen = append(seen, page.Items...)
		if page.Next == "" {
			break
		}
		filter.Cursor = page.Next
	}
	require.Equal(t, "B E a c 张", recordIDs(seen), "the same order on both engines, whatever the server's locale")
}

func releases(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	r := permits.Release{Digest: digest(1), Engine: "1", Packs: []string{"gb@2022", "coal@2025"}, Bytes: []byte{0, 1, 2}, At: epoch}
	later := permits.Release{Digest: digest(2), Engine: "1", Packs: []string{}, Bytes: []byte{3}, At: epoch.Add(1)}
	for _, r := range []permits.Release{r, later} {
		commit(t, s, func(tx permits.Tx) error { return tx.InsertRelease(r) })
	}
	got, err := s.Release(ctx, r.Digest)
	require.NoError(t, err)
	require.Equal(t, r, got)
	refused(t, s, permits.AlreadyExists, func(tx permits.Tx) error { return tx.InsertRelease(r) })
	_, err = s.Release(ctx, digest(3))
	requireProblem(t, permits.NotFound, err)

	all, err := s.Releases(ctx)
	require.NoError(t, err)
	r.Bytes, later.Bytes = nil, nil // a list does not carry the archives
	require.Equal(t, []permits.Release{later, r}, all)
}

func activation(n int, release string) permits.Activation {
	return permits.Activation{Number: n, Release: release, By: "p", Reason: "because", Origin: permits.OriginAuthor, At: epoch}
}

func activations(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	none, err := s.Activations(ctx, 1)
	require.NoError(t, err)
	require.Empty(t, none)
	refused(t, s, permits.NotFound, func(tx permits.Tx) error { return tx.InsertActivation(activation(1, digest(9))) })
	for n := 1; n <= 2; n++ {
		commit(t, s, func(tx permits.Tx) error {
			return tx.InsertRelease(permits.Release{Digest: digest(n), Engine: "1", Bytes: doc(n), At: epoch})
		})
	}
	first, second := activation(1, digest(1)), activation(2, digest(2))
	commit(t, s, func(tx permits.Tx) error { return tx.InsertActivation(first) })
	commit(t, s, func(tx permits.Tx) error { return tx.InsertActivation(second) })
	// Two that decide at once: the second saw another release in force.
	refused(t, s, permits.StaleVersion, func(tx permits.Tx) error { return tx.InsertActivation(activation(2, digest(1))) })
	got, err := s.Activations(ctx, 10)
	require.NoError(t, err)
	require.Equal(t, []permits.Activation{second, first}, got)
	got, err = s.Activations(ctx, 1)
	require.NoError(t, err)
	require.Equal(t, []permits.Activation{second}, got)
}
