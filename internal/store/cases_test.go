package store_test

import (
	"encoding/base64"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func caseRoundTrip(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	full := aCase(1)
	bare := permits.Case{ID: "0190-bare", Door: permits.DoorApplications, Kind: "k", Enterprise: scope, State: "s",
		Private: true, Live: true, Version: 1, CreatedAt: epoch, UpdatedAt: epoch, Acts: map[string]permits.Act{}, Shows: []byte("{}"), Exposes: []byte("{}")}
	commit(t, s, insert(full, bare))

	for _, want := range []permits.Case{full, bare} {
		got, err := s.Case(ctx, want.ID)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
	_, err := s.Case(ctx, "nowhere")
	requireProblem(t, permits.NotFound, err)
}

func caseTwice(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	again := aCase(1)
	again.State = "forged"
	refused(t, s, permits.AlreadyExists, insert(again))
	got, err := s.Case(ctx, again.ID)
	require.NoError(t, err)
	require.Equal(t, "draft", got.State)
}

// What the domain knows of a case and the tables do not is lost in silence, so the sample has every field set.
func TestTheSampleCaseHasEveryFieldSet(t *testing.T) {
	v := reflect.ValueOf(aCase(1))
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		if name == "Private" || name == "Live" || name == "Undisclosed" || name == "Exposed" {
			continue // false is a value; caseVersions sets them
		}
		require.False(t, v.Field(i).IsZero(), "aCase leaves %s unset", name)
	}
}

func caseVersions(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))

	next := aCase(1)
	next.Version, next.State, next.Private, next.Live, next.Revision, next.Journal, next.SignedAfter = 2, "approved", true, true, 3, 5, 4
	next.Outcome, next.ValidUntil, next.Acts, next.Place = permits.Compliant, "", map[string]permits.Act{}, permits.Place{}
	next.Dossier, next.Evaluation, next.Jurisdiction = digest(8), "", "330212"
	next.Undisclosed, next.Exposed, next.Clocks, next.Exposes = true, true, nil, []byte(`{"state":"overdue"}`)
	next.ReceivedAt, next.UpdatedAt = time.Time{}, epoch.Add(time.Minute)
	update := func(c permits.Case, want int) func(permits.Tx) error {
		return func(tx permits.Tx) error { return tx.UpdateCase(c, want) }
	}
	commit(t, s, update(next, 1))
	got, err := s.Case(ctx, next.ID)
	require.NoError(t, err)
	require.Equal(t, next, got)

	refused(t, s, permits.StaleVersion, update(next, 1))
	missing := next
	missing.ID = "nowhere"
	refused(t, s, permits.NotFound, update(missing, 1))
	skipping := next
	skipping.Version = 9
	_, err = s.Commit(ctx, body("case/any"), update(skipping, 2))
	require.ErrorContains(t, err, "version 9 cannot follow 2")
	got, err = s.Case(ctx, next.ID)
	require.NoError(t, err)
	require.Equal(t, next, got)
}

func caseRace(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	errs := race(12, func(i int) error {
		c := aCase(1)
		c.Version, c.Journal = 2, 100+i
		_, err := s.Commit(ctx, body("case/any"), func(tx permits.Tx) error { return tx.UpdateCase(c, 1) })
		return err
	})
	requireOneWinner(t, permits.StaleVersion, errs)
	entries, err := s.Entries(ctx, scope, "", 0, 0)
	require.NoError(t, err)
	require.Len(t, entries, 2, "the opening and the one winner")
}

func caseBirth(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	c := aCase(1)
	c.Version = 2
	c.Door, c.Kind, c.Enterprise, c.CreatedBy, c.CreatedAt = permits.DoorApplications, "x", "y", "z", epoch.Add(time.Hour)
	commit(t, s, func(tx permits.Tx) error { return tx.UpdateCase(c, 1) })
	want := aCase(1)
	want.Version = 2
	got, err := s.Case(ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func caseFilters(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	cs := make([]permits.Case, 6)
	for i := range cs {
		cs[i] = aCase(i)
	}
	cs[1].Door = permits.DoorApplications
	cs[2].Kind, cs[2].Jurisdiction = "lifting", "330300"
	cs[3].State, cs[3].Private, cs[3].Jurisdiction = "approved", true, "339900"
	cs[4].Enterprise, cs[4].Jurisdiction = "other", "340000"
	cs[5].Outcome, cs[5].Jurisdiction = permits.Compliant, "330200"
	cs[1].Undisclosed, cs[4].Exposed, cs[5].Exposed = true, true, true
	commit(t, s, insert(cs...))

	at := func(n int) time.Time { return epoch.Add(time.Duration(n) * time.Second) }
	for _, c := range []struct {
		shows  string
		filter permits.CaseFilter
		want   string // last digits of the ids, newest first
	}{
		{"no filter", permits.CaseFilter{}, "5 4 3 2 1 0"},
		{"door", permits.CaseFilter{Door: permits.DoorApplications}, "1"},
		{"kind", permits.CaseFilter{Kind: "lifting"}, "2"},
		{"state", permits.CaseFilter{State: "approved"}, "3"},
		{"enterprise", permits.CaseFilter{Enterprise: "other"}, "4"},
		{"outcome", permits.CaseFilter{Outcome: permits.Compliant}, "5"},
		{"hide private", permits.CaseFilter{HidePrivate: true}, "5 4 2 1 0"},
		{"hide undisclosed", permits.CaseFilter{HideUndisclosed: true}, "5 4 3 2 0"},
		{"exposed", permits.CaseFilter{Exposed: true}, "5 4"},
		{"country", permits.CaseFilter{Jurisdiction: "000000"}, "5 4 3 2 1 0"},
		{"province, to its last prefecture", permits.CaseFilter{Jurisdiction: "330000"}, "5 3 2 1 0"},
		{"prefecture", permits.CaseFilter{Jurisdiction: "330200"}, "5 1 0"},
		{"county", permits.CaseFilter{Jurisdiction: "330211"}, "1 0"},
		{"from is included", permits.CaseFilter{From: at(4)}, "5 4"},
		{"to is excluded", permits.CaseFilter{To: at(2)}, "1 0"},
		{"an instant", permits.CaseFilter{From: at(2), To: at(2).Add(1)}, "2"},
		{"together", permits.CaseFilter{Kind: "hot-work", Enterprise: scope, Outcome: permits.Incomplete}, "3 1 0"},
		{"none", permits.CaseFilter{Kind: "hot-work' OR 1=1 --"}, ""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			page, err := s.Cases(ctx, c.filter)
			require.NoError(t, err)
			require.Empty(t, page.Next)
			require.Equal(t, c.want, ids(page.Items, func(c permits.Case) string { return c.ID[len(c.ID)-1:] }))
		})
	}
	for _, division := range []string{"33", "33%200", "3302001", "ab0000"} {
		_, err := s.Cases(ctx, permits.CaseFilter{Jurisdiction: division})
		requireProblem(t, permits.InvalidRequest, err)
	}
}

// The clock that is due first decides, one that fired no more; both ends of the instant are included.
func due(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	cs := make([]permits.Case, 5)
	at := func(n int) time.Time { return epoch.Add(time.Duration(n) * time.Hour) }
	for i, clocks := range []map[string]permits.Running{
		{"a": {Due: at(5)}, "b": {Due: at(3)}},
		{"a": {Due: at(2), Fired: true}},
		{"a": {Due: at(1), Fired: true}, "b": {Due: at(2)}},
		nil,
		{"a": {Due: at(9)}},
	} {
		cs[i] = aCase(i)
		cs[i].Clocks = clocks
	}
	commit(t, s, insert(cs...))
	dueAt := func(now time.Time, limit int) string {
		found, err := s.Due(ctx, now, limit)
		require.NoError(t, err)
		return ids(found, func(c permits.Case) string { return c.ID[len(c.ID)-1:] })
	}
	require.Equal(t, "", dueAt(at(2).Add(-1), 10))
	require.Equal(t, "2", dueAt(at(2), 10))
	require.Equal(t, "2 0", dueAt(at(3), 10))
	require.Equal(t, "2", dueAt(at(9), 1))
	require.Equal(t, "2 0 4", dueAt(at(99), 10))

	stopped := cs[2]
	stopped.Version, stopped.Clocks = 2, nil
	commit(t, s, func(tx permits.Tx) error { return tx.UpdateCase(stopped, 1) })
	require.Equal(t, "0 4", dueAt(at(99), 10))
}

func casePages(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	const n = 7
	for i := range n {
		c := aCase(i)
		c.CreatedAt = epoch.Add(time.Duration(i/3) * time.Second) // three cases share an instant
		commit(t, s, insert(c))
	}
	var seen []permits.Case
	filter := permits.CaseFilter{Limit: 2}
	for pages := 0; ; pages++ {
		page, err := s.Cases(ctx, filter)
		require.NoError(t, err)
		require.LessOrEqual(t, len(page.Items), 2)
		seen = append(seen, page.Items...)
		if page.Next == "" {
			require.Equal(t, 3, pages)
			break
		}
		filter.Cursor = page.Next
		newer := aCase(100 + pages) // opened while the list is read
		commit(t, s, insert(newer))
	}
	require.Equal(t, "0190-000006 0190-000005 0190-000004 0190-000003 0190-000002 0190-000001 0190-000000", caseIDs(seen))
}

func badCursors(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1), aCase(2)))
	page, err := s.Cases(ctx, permits.CaseFilter{Limit: 1})
	require.NoError(t, err)
	encode := base64.RawURLEncoding.EncodeToString
	for shows, cursor := range map[string]string{
		"not base64":      "***",
		"not JSON":        encode([]byte("hello")),
		"another shape":   encode([]byte(`{"at":1}`)),
		"too short":       encode([]byte(`["cases"]`)),
		"not a time":      encode([]byte(`["cases","yesterday","0190"]`)),
		"no id":           encode([]byte(`["cases","2026-11-20T01:20:00.000000000Z",""]`)),
		"of another list": encode([]byte(`["records","","0190"]`)),
	} {
		t.Run(shows, func(t *testing.T) {
			_, err := s.Cases(ctx, permits.CaseFilter{Cursor: cursor})
			requireProblem(t, permits.InvalidRequest, err)
			_, err = s.Evaluations(ctx, "0190", 1, cursor)
			requireProblem(t, permits.InvalidRequest, err)
		})
	}
	_, err = s.Evaluations(ctx, "0190", 1, page.Next)
	requireProblem(t, permits.InvalidRequest, err)
	_, err = s.Records(ctx, permits.RecordFilter{Register: "r", Cursor: page.Next})
	requireProblem(t, permits.InvalidRequest, err)
}

func neighbours(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	h := func(n int) time.Time { return epoch.Add(time.Duration(n) * time.Hour) }
	put := func(id, area string, live bool, start, end time.Time) permits.Case {
		c := aCase(0)
		c.ID, c.Live, c.Place = id, live, permits.Place{Area: area, Start: start, End: end}
		return c
	}
	none := time.Time{}
	foreign := put("foreign", "A", true, h(10), h(12))
	foreign.Enterprise = "another"
	commit(t, s, insert(
		foreign,
		put("own", "A", true, h(10), h(12)),
		put("before", "A", true, h(7), h(10).Add(-1)),
		put("touches-start", "A", true, h(7), h(10)),
		put("inside", "A", true, h(11), h(11)),
		put("around", "A", true, h(1), h(20)),
		put("touches-end", "A", true, h(12), h(14)),
		put("after", "A", true, h(12).Add(1), h(14)),
		put("elsewhere", "B", true, h(10), h(12)),
		put("dead", "A", false, h(10), h(12)),
		put("no-end", "A", true, h(9), none),
		put("no-end-later", "A", true, h(13), none),
		put("no-start", "A", true, none, h(11)),
		put("no-time", "A", true, none, none),
		put("no-area", "", true, h(10), h(12)),
	))
	for _, c := range []struct {
		shows    string
		area     string
		from, to time.Time
		want     string
	}{
		{"both ends are included, an unknown end is open", "A", h(10), h(12),
			"around inside no-end no-start no-time touches-end touches-start"},
		{"another area", "B", h(10), h(12), "elsewhere"},
		{"an unknown area is nobody's", "", h(10), h(12), ""},
		{"no start asks for everything until the end", "A", none, h(1), "around no-start no-time"},
		{"no end asks for everything from the start", "A", h(13), none, "after around no-end no-end-later no-time touches-end"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got, err := s.Neighbours(ctx, permits.Nearby{Except: "own", Enterprise: scope, Place: permits.Place{Area: c.area, Start: c.from, End: c.to}})
			require.NoError(t, err)
			require.Equal(t, c.want, caseIDs(got))
		})
	}
}

// Cases of anybody within the radius are near, whatever they call their areas.
func around(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	centre := permits.Position{Lat: 29.9500, Lon: 121.6800}
	put := func(id, enterprise, area string, at *permits.Position) permits.Case {
		c := aCase(0)
		c.ID, c.Live, c.Enterprise, c.Place.Area, c.Place.Position = id, true, enterprise, area, at
		return c
	}
	metres := func(north, east float64) *permits.Position {
		return &permits.Position{Lat: centre.Lat + north/111195, Lon: centre.Lon + east/96344}
	}
	commit(t, s, insert(
		put("here", scope, "A", &centre),
		put("north-29", scope, "B", metres(29, 0)),
		put("north-31", scope, "B", metres(31, 0)),
		put("east-29-over-the-fence", "another", "X", metres(0, 29)),
		put("corner-of-the-box", scope, "B", metres(25, 25)),
		put("same-area-far", scope, "A", metres(500, 0)),
		put("same-area-nowhere", scope, "A", nil),
		put("nowhere", scope, "B", nil),
	))
	at := permits.Nearby{Except: "here", Enterprise: scope, Place: aCase(0).Place, Radius: 30}
	at.Place.Area, at.Place.Position = "A", &centre
	for _, c := range []struct {
		shows  string
		change func(*permits.Nearby)
		want   string
	}{
		{"by area and by position", func(*permits.Nearby) {}, "east-29-over-the-fence north-29 same-area-far same-area-nowhere"},
		{"by position only", func(n *permits.Nearby) { n.Place.Area = "" }, "east-29-over-the-fence north-29"},
		{"by area only", func(n *permits.Nearby) { n.Place.Position = nil }, "same-area-far same-area-nowhere"},
		{"without a radius a position finds nobody", func(n *permits.Nearby) { n.Radius = 0 }, "same-area-far same-area-nowhere"},
		{"anywhere in the enterprise", func(n *permits.Nearby) { n.Place.Position, n.Anywhere = nil, true }, "corner-of-the-box north-29 north-31 nowhere same-area-far same-area-nowhere"},
		{"neither", func(n *permits.Nearby) { n.Place.Area, n.Place.Position = "", nil }, ""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			n := at
			c.change(&n)
			got, err := s.Neighbours(ctx, n)
			require.NoError(t, err)
			require.Equal(t, c.want, caseIDs(got))
		})
	}
}

func numbered(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	put := func(id, enterprise, number string) permits.Case {
		c := aCase(0)
		c.ID, c.Enterprise, c.Number, c.Shows = id, enterprise, number, []byte(`{"no":"`+number+`"}`)
		return c
	}
	commit(t, s, insert(put("one", scope, "N-1"), put("two", scope, "N-2"), put("again", scope, "N-2"), put("theirs", "another", "N-1"), put("unnumbered", scope, "")))
	for _, c := range []struct {
		numbers []string
		want    string
	}{{[]string{"N-1"}, "one"}, {[]string{"N-1", "N-2", "N-3"}, "again one two"}, {nil, ""}} {
		got, err := s.Numbered(ctx, scope, c.numbers)
		require.NoError(t, err)
		require.Equal(t, c.want, caseIDs(got))
	}
	got, err := s.Case(ctx, "two")
	require.NoError(t, err)
	require.Equal(t, `{"no":"N-2"}`, string(got.Shows))
}

func revisions(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	rev := func(n int) permits.Revision {
		return permits.Revision{Case: "0190-000001", Number: n, Digest: digest(n), Bytes: doc(n), By: "p-1", At: epoch.Add(time.Duration(n))}
	}
	for n := 1; n <= 2; n++ {
		commit(t, s, func(tx permits.Tx) error { return tx.InsertRevision(rev(n)) })
	}
	for n := 1; n <= 2; n++ {
		got, err := s.Revision(ctx, "0190-000001", n)
		require.NoError(t, err)
		require.Equal(t, rev(n), got)
	}
	_, err := s.Revision(ctx, "0190-000001", 3)
	requireProblem(t, permits.NotFound, err)
	again := rev(2)
	again.By = "someone else"
	refused(t, s, permits.AlreadyExists, func(tx permits.Tx) error { return tx.InsertRevision(again) })
}

func lines(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1), aCase(2)))
	line := func(n int) permits.Line {
		return permits.Line{Case: "0190-000001", Number: n, Type: "gas_test", Revision: 1, Body: doc(n), Digest: digest(n),
			By: "p-1", At: epoch.Add(time.Duration(n) * time.Minute)}
	}
	var want []permits.Line
	for n := 1; n <= 12; n++ {
		want = append(want, line(n))
		commit(t, s, func(tx permits.Tx) error { return tx.InsertLine(line(n)) })
	}
	got, err := s.Lines(ctx, "0190-000001")
	require.NoError(t, err)
	require.Equal(t, want, got)
	refused(t, s, permits.AlreadyExists, func(tx permits.Tx) error { return tx.InsertLine(line(12)) })
	got, err = s.Lines(ctx, "0190-000002")
	require.NoError(t, err)
	require.Empty(t, got)
}

func falseDigests(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, insert(aCase(1)))
	for shows, change := range map[string]func(tx permits.Tx) error{
		"revision": func(tx permits.Tx) error {
			return tx.InsertRevision(permits.Revision{Case: "0190-000001", Number: 1, Digest: digest(1), Bytes: doc(2), At: epoch})
		},
		"line": func(tx permits.Tx) error {
			return tx.InsertLine(permits.Line{Case: "0190-000001", Number: 1, Type: "t", Digest: digest(1), Body: doc(2), At: epoch})
		},
		"evaluation": func(tx permits.Tx) error {
			return tx.InsertEvaluation("0190-000001", permits.Judged{Digest: digest(1), Bytes: doc(2)}, epoch)
		},
		"snapshot": func(tx permits.Tx) error { return tx.InsertSnapshot(digest(1), doc(2)) },
		"record": func(tx permits.Tx) error {
			return tx.InsertRecord(permits.Record{Register: "r", ID: "1", Version: 1, Digest: digest(1), Bytes: doc(2), At: epoch}, 0)
		},
	} {
		t.Run(shows, func(t *testing.T) {
			_, err := s.Commit(ctx, body("x"), change)
			require.ErrorContains(t, err, "does not name its")
		})
	}
}

func orphans(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	refused(t, s, permits.NotFound, func(tx permits.Tx) error {
		return tx.InsertRevision(permits.Revision{Case: "nowhere", Number: 1, Digest: digest(1), Bytes: doc(1), At: epoch})
	})
	refused(t, s, permits.NotFound, func(tx permits.Tx) error {
		return tx.InsertLine(permits.Line{Case: "nowhere", Number: 1, Type: "t", Digest: digest(1), Body: doc(1), At: epoch})
	})
	refused(t, s, permits.NotFound, func(tx permits.Tx) error {
		return tx.InsertEvaluation("nowhere", permits.Judged{Digest: digest(1), Bytes: doc(1)}, epoch)
	})
}
