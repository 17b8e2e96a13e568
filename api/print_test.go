package api_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/prints"
	"firewatch/internal/testdb"
)

func TestAPermitOnPaper(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		e := newEdgeOf(t, parts{db: db})
		a := e.post("applicant", "/v1/permits", opening("lift", ourCode, `{"load":{"kg":300,"note":"L-7 <script>alert(1)</script>"}}`))
		require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
		made := a.json()
		id := made["id"].(string)
		require.Equal(t, http.StatusCreated, e.post("applicant", "/v1/permits/"+id+"/journal", `{"type":"reading","body":{"value":7.5}}`).Status)
		path := "/v1/permits/" + id + "/print"

		print := e.get("applicant", path)
		require.Equal(t, http.StatusOK, print.Status, string(print.Body))
		require.Equal(t, "text/html; charset=utf-8", print.Header.Get("Content-Type"))
		require.Equal(t, prints.Policy+"; frame-ancestors 'none'", print.Header.Get("Content-Security-Policy"))
		require.Equal(t, "nosniff", print.Header.Get("X-Content-Type-Options"))
		require.Equal(t, "no-store", print.Header.Get("Cache-Control"))
		require.Equal(t, "no-referrer", print.Header.Get("Referrer-Policy"))
		body := string(print.Body)
		require.Contains(t, body, "L-7 &lt;script&gt;alert(1)&lt;/script&gt;")
		require.NotContains(t, body, "<script")
		require.Contains(t, body, "<bdi>7.5</bdi>")
		require.Contains(t, body, "<bdi>"+id+"</bdi>")
		require.Contains(t, body, made["dossier_digest"].(string)[:len("sha256:")+16])
		require.Equal(t, 2, strings.Count(body, `<table class="sheet">`))
		require.Equal(t, 1, strings.Count(body, `<div class="mark">`), "a draft")

		// Who sees the case sees its print; for all others it is not there.
		before := e.stored()
		for _, as := range []string{"stranger", "author", "regulator"} { // a draft is private to its enterprise
			slug, _ := e.get(as, path).problem()
			require.Equal(t, "not-found", slug, as)
		}
		require.Equal(t, http.StatusUnauthorized, e.get("-", path).Status)
		require.Equal(t, http.StatusUnauthorized, e.get("expired", path).Status)
		slug, _ := e.get("applicant", "/v1/applications/"+id+"/print").problem()
		require.Equal(t, "not-found", slug, "the other door")
		slug, _ = e.get("applicant", path+"?copy=2").problem()
		require.Equal(t, "invalid-request", slug)
		require.Equal(t, http.StatusMethodNotAllowed, e.post("applicant", path, `{}`).Status)
		require.Equal(t, before, e.stored(), "printing stores nothing")

		current := e.get("unit", "/v1/permits/"+id).json()
		a = e.post("unit", "/v1/permits/"+id+"/actions/approve",
			`{"seen":{"dossier":"`+current["dossier_digest"].(string)+`","evaluation":"`+current["evaluation_digest"].(string)+`"}}`)
		require.Equal(t, http.StatusOK, a.Status, string(a.Body))
		for _, as := range []string{"applicant", "unit", "regulator"} {
			print := e.get(as, path)
			require.Equal(t, http.StatusOK, print.Status, as)
			require.NotContains(t, string(print.Body), `<div class="mark">`, "approved")
		}
		a = e.post("regulator", "/v1/permits/"+id+"/actions/stop", `{"reason":"gas"}`)
		require.Equal(t, http.StatusOK, a.Status, string(a.Body))
		require.Contains(t, string(e.get("applicant", path).Body), `<div class="mark"><span class="zh">已停止</span>`)
	})
}

func TestAnApplicationWithoutALayoutHasNoPrint(t *testing.T) {
	e := newEdge(t)
	a := e.post("applicant", "/v1/applications", opening("reopening", ourCode, `{"load":{}}`))
	require.Equal(t, http.StatusCreated, a.Status, string(a.Body))
	print := e.get("applicant", "/v1/applications/"+a.json()["id"].(string)+"/print")
	slug, _ := print.problem()
	require.Equal(t, "not-found", slug)
	require.Contains(t, string(print.Body), "no layout")
}
