package store_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func onDays(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	midnight := time.Date(2026, 11, 23, 16, 0, 0, 0, time.UTC) // a day of UTC+8
	h := func(n int) time.Time { return midnight.Add(time.Duration(n) * time.Hour) }
	put := func(id string, private bool, start, end time.Time) permits.Case {
		c := aCase(0)
		c.ID, c.Private, c.Place = id, private, permits.Place{Start: start, End: end}
		return c
	}
	none := time.Time{}
	foreign := put("foreign", false, h(8), h(9))
	foreign.Enterprise = "another"
	commit(t, s, insert(
		foreign,
		put("asking", false, h(8), h(9)),
		put("within", false, h(8), h(9)),
		put("not-live", false, h(1), h(2)),
		put("draft", true, h(8), h(9)),
		put("whole-week", false, h(-72), h(96)),
		put("over-at-midnight", false, h(-5), h(0)),
		put("over-just-after", false, h(-5), h(0).Add(1)),
		put("begins-in-the-last-instant", false, h(24).Add(-1), h(30)),
		put("begins-the-next-day", false, h(24), h(30)),
		put("moment-at-midnight", false, h(0), h(0)),
		put("moment-the-next-midnight", false, h(24), h(24)),
		put("moment-within", false, h(5), h(5)),
		put("no-end", false, h(3), none),
		put("no-end-since-last-week", false, h(-100), none),
		put("no-end-later", false, h(24), none),
		put("no-start", false, none, h(3)),
		put("no-start-over", false, none, h(0)),
		put("no-time", false, none, none),
	))
	got, err := s.OnDays(ctx, permits.During{Except: "asking", Enterprise: scope, From: midnight, To: h(24)})
	require.NoError(t, err)
	require.Equal(t, "begins-in-the-last-instant moment-at-midnight moment-within no-end no-end-since-last-week no-start not-live over-just-after whole-week within", caseIDs(got))
	got, err = s.OnDays(ctx, permits.During{Enterprise: "nobody", From: midnight, To: h(24)})
	require.NoError(t, err)
	require.Empty(t, got)
}

// said inserts a case of an enterprise about a day, and its own record unless it has one.
func said(t *testing.T, db testdb.DB, enterprise string, cases ...permits.Case) {
	t.Helper()
	commit(t, db.Open(t), func(tx permits.Tx) error {
		for _, c := range cases {
			c.Enterprise = enterprise
			if err := tx.InsertCase(c); err != nil {
				return err
			}
		}
		return tx.InsertRecord(permits.Record{Register: "firms", ID: enterprise, Version: 1, Enterprise: enterprise,
			Digest: digest(1), Bytes: doc(1), Source: "register", By: "o-1", At: epoch}, 0)
	})
}

func about(id, day string) permits.Case {
	c := aCase(0)
	c.ID, c.Kind, c.State, c.Day = id, "notice", "posted", day
	return c
}

func silentOnDays(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	private, void, other := about("private", "2026-11-24"), about("void", "2026-11-24"), about("other", "2026-11-24")
	private.Private, void.State, other.Kind = true, "void", "hot-work"
	said(t, db, "E-never")
	said(t, db, "E-today", about("today", "2026-11-24"), about("before", "2026-11-20"))
	said(t, db, "E-first-day", about("first", "2026-11-22"))
	said(t, db, "E-day-before", about("day-before", "2026-11-21"), about("older", "2026-10-01"))
	said(t, db, "E-tomorrow", about("tomorrow", "2026-11-25"), about("last-week", "2026-11-17"))
	said(t, db, "E-private", private)
	said(t, db, "E-void", void, about("long-ago", "2025-01-01"))
	said(t, db, "E-other-kind", other)
	said(t, db, "E-no-day", about("no-day", ""))
	commit(t, s, func(tx permits.Tx) error { // another's record, another register, an older version
		for _, r := range []permits.Record{{Register: "firms", ID: "E-x", Enterprise: "E-today"}, {Register: "people", ID: "E-y", Enterprise: "E-y"},
			{Register: "firms", ID: "E-never", Enterprise: "E-never", Version: 2}} {
			r.Version, r.Digest, r.Bytes, r.At = max(r.Version, 1), digest(2), doc(2), epoch
			if err := tx.InsertRecord(r, r.Version-1); err != nil {
				return err
			}
		}
		return nil
	})
	filter := permits.SilentFilter{Register: "firms", Kind: "notice", States: []string{"posted", "explained"}, Since: "2026-11-22", Until: "2026-11-24"}
	page, err := s.Silent(ctx, filter)
	require.NoError(t, err)
	require.Empty(t, page.Next)
	newest := func(x permits.Silent) string { return x.Record.ID + "=" + x.Newest }
	require.Equal(t, "E-day-before=2026-11-21 E-never= E-no-day= E-other-kind= E-private= E-tomorrow=2026-11-17 E-void=2025-01-01", ids(page.Items, newest))
	require.Equal(t, 2, page.Items[1].Record.Version)
	require.Equal(t, doc(2), page.Items[1].Record.Bytes)

	filter.Since = "2026-11-24"
	page, err = s.Silent(ctx, filter)
	require.NoError(t, err)
	require.Contains(t, ids(page.Items, newest), "E-first-day=2026-11-22")
	filter.States = []string{"void"}
	page, err = s.Silent(ctx, filter)
	require.NoError(t, err)
	require.NotContains(t, ids(page.Items, newest), "E-void")
}

func silentPages(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for i := range 5 {
		said(t, db, fmt.Sprintf("E-%d", i))
	}
	filter := permits.SilentFilter{Register: "firms", Kind: "notice", States: []string{"posted"}, Since: "2026-11-22", Until: "2026-11-24", Limit: 2}
	var seen []permits.Silent
	for pages := 1; ; pages++ {
		page, err := s.Silent(ctx, filter)
		require.NoError(t, err)
		seen = append(seen, page.Items...)
		if page.Next == "" {
			require.Equal(t, 3, pages)
			break
		}
		filter.Cursor = page.Next
		said(t, db, fmt.Sprintf("A-%d", pages)) // behind us, and never on a later page
	}
	require.Equal(t, "E-0 E-1 E-2 E-3 E-4", ids(seen, func(x permits.Silent) string { return x.Record.ID }))
	// One may go on behind any row.
	filter.Cursor = seen[2].Cursor
	page, err := s.Silent(ctx, filter)
	require.NoError(t, err)
	require.Equal(t, "E-3 E-4", ids(page.Items, func(x permits.Silent) string { return x.Record.ID }))
	filter.Cursor = "x"
	_, err = s.Silent(ctx, filter)
	requireProblem(t, permits.InvalidRequest, err)
}
