package api_test

import (
	"context"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

// exists writes the own record of an enterprise.
func (e *edge) exists(enterprise, document string) {
	e.t.Helper()
	_, err := e.store.Commit(context.Background(), permits.EntryBody{Format: 1, Scope: enterprise, At: noon.Format(time.RFC3339Nano),
		Actor: permits.Actor{ID: "test", Role: permits.RoleOperator}, Action: "record.put", Subject: "record/enterprises/" + enterprise, Digests: map[string]string{}},
		func(tx permits.Tx) error {
			return tx.InsertRecord(permits.Record{Register: "enterprises", ID: enterprise, Version: 1, Enterprise: enterprise,
				Digest: canon.Digest([]byte(document)), Bytes: []byte(document), Source: "register", By: "test", At: noon}, 0)
		})
	require.NoError(e.t, err)
}

// The authority learns who owes a case and has none, and since when.
func TestTheSilentAreListed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		e := newEdgeOf(t, parts{db: db})
		e.exists(ourCode, `{"name":"Works"}`)
		e.exists(otherCode, `{"name":"Works"}`)
		list := func(query string) map[string]any {
			a := e.get("regulator", "/v1/silent?kind=reopening"+query)
			require.Equal(t, http.StatusOK, a.Status, string(a.Body))
			return a.json()
		}
		ours := map[string]any{"enterprise": ourCode, "jurisdiction": "330200"}
		theirs := map[string]any{"enterprise": otherCode, "jurisdiction": "330200"}
		require.Equal(t, map[string]any{"kind": "reopening", "since": "2026-11-18", "items": []any{ours, theirs}}, list(""))

		a := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"load":{"on":"2026-11-19"}}`))
		require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
		require.Equal(t, []any{theirs}, list("")["items"])
		require.Equal(t, []any{theirs}, list("&days=2")["items"])
		ours["newest"] = "2026-11-19"
		require.Equal(t, []any{ours, theirs}, list("&days=1")["items"])

		first := list("&days=1&limit=1")
		require.Equal(t, []any{ours}, first["items"])
		second := list("&days=1&limit=1&cursor=" + first["next"].(string))
		require.Equal(t, []any{theirs}, second["items"])
		require.NotContains(t, second, "next")
	})
}

func TestTheSilentAreForTheAuthority(t *testing.T) {
	e := newEdge(t)
	for name, test := range map[string]struct {
		as, query string
		status    int
		problem   string
		pointers  []string
	}{
		"an enterprise":                {"applicant", "?kind=reopening", 403, "forbidden", nil},
		"an author":                    {"author", "?kind=reopening", 403, "forbidden", nil},
		"nobody":                       {"-", "?kind=reopening", 401, "unauthenticated", nil},
		"no kind":                      {"regulator", "", 400, "invalid-request", []string{"query:kind"}},
		"an unknown kind":              {"regulator", "?kind=sorcery", 422, "unknown-kind", []string{"/kind"}},
		"a kind that nobody owes":      {"regulator", "?kind=lift", 400, "invalid-request", []string{"query:kind"}},
		"no days":                      {"regulator", "?kind=reopening&days=0", 400, "invalid-request", []string{"query:days"}},
		"more than a year":             {"regulator", "?kind=reopening&days=367", 400, "invalid-request", []string{"query:days"}},
		"days that are no number":      {"regulator", "?kind=reopening&days=many", 400, "invalid-request", []string{"query:days"}},
		"a cursor from somewhere else": {"regulator", "?kind=reopening&cursor=abc", 400, "invalid-request", nil},
	} {
		t.Run(name, func(t *testing.T) {
			e := *e
			e.t = t
			a := e.get(test.as, "/v1/silent"+test.query)
			require.Equal(t, test.status, a.Status, string(a.Body))
			slug, pointers := a.problem()
			require.Equal(t, test.problem, slug)
			require.Equal(t, test.pointers, pointers)
		})
	}
}
