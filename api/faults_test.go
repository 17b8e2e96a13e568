package api_test

import (
	"context"
	"errors"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// panicking is an engine whose Evaluate panics with something that must not be shown.
type panicking struct{ permits.Engine }

func (panicking) Evaluate(context.Context, permits.Question) (permits.Judged, error) {
	panic("secret at 0xdeadbeef")
}

func TestAPanicBecomesAProblemWithoutInternals(t *testing.T) {
	e := newEdgeOf(t, parts{engine: func(real permits.Engine) permits.Engine { return panicking{real} }})
	before := e.stored()
	a := e.post("applicant", "/v1/permits", opening("lift", ourCode, `{}`))
	slug, _ := a.problem()
	require.Equal(t, "internal", slug)
	require.Equal(t, http.StatusInternalServerError, a.Status)
	require.NotContains(t, string(a.Body), "secret")
	require.NotContains(t, string(a.Body), ".go")
	require.Contains(t, e.log.String(), "secret at 0xdeadbeef", "the log must say what happened")
	require.Contains(t, e.log.String(), a.Header.Get("X-Request-Id"))
	require.Equal(t, before, e.stored())
	require.Equal(t, http.StatusOK, e.get("-", "/healthz").Status, "the service goes on")
}

// failing is a store whose commits and pings fail with a given error.
type failing struct {
	permits.Store
	err error
}

func (f failing) Commit(context.Context, permits.EntryBody, func(permits.Tx) error, ...permits.EntryBody) (permits.Entry, error) {
	return permits.Entry{}, f.err
}

func (f failing) Ping(context.Context) error { return f.err }

func TestAFailingStoreIsNeverAnAcknowledgement(t *testing.T) {
	for name, test := range map[string]struct {
		err     error
		problem string
		status  int
	}{
		"unreachable":       {permits.Refuse(permits.Unavailable, "down", "停机"), "unavailable", http.StatusServiceUnavailable},
		"outcome not known": {errors.New("password=hunter2 connection reset"), "internal", http.StatusInternalServerError},
	} {
		t.Run(name, func(t *testing.T) {
			e := newEdgeOf(t, parts{store: func(real permits.Store) permits.Store { return failing{real, test.err} }})
			a := e.post("applicant", "/v1/permits", opening("lift", ourCode, `{}`))
			slug, _ := a.problem()
			require.Equal(t, test.problem, slug)
			require.Equal(t, test.status, a.Status)
			require.NotContains(t, string(a.Body), "hunter2")

			ready := e.get("-", "/readyz")
			require.Equal(t, http.StatusServiceUnavailable, ready.Status)
			require.NotContains(t, string(ready.Body), "hunter2")
			require.Equal(t, http.StatusOK, e.get("-", "/healthz").Status)
		})
	}
}

func TestReadyWhenTheDatabaseAnswers(t *testing.T) {
	require.Equal(t, http.StatusOK, newEdge(t).get("-", "/readyz").Status)
}

func TestMetricsCountRequestsAndEvaluations(t *testing.T) {
	e := newEdge(t)
	e.open()
	e.get("-", "/nowhere/1")
	e.get("-", "/nowhere/2")
	e.send(ask{as: "-", method: "BREW", path: "/v1/permits"})
	e.post("applicant", "/v1/checks", `{"kind":"lift","stage":"start","dossier":{}}`)
	text := string(e.get("-", "/metrics").Body)
	for _, line := range []string{
		`firewatch_http_requests_total{method="POST",route="/v1/permits",status="201"} 1`,
		`firewatch_http_requests_total{method="any",route="unmatched",status="404"} 2`,
		`firewatch_http_requests_total{method="any",route="unmatched",status="405"} 1`,
		`firewatch_http_request_duration_seconds_count{method="POST",route="/v1/permits"} 1`,
		`firewatch_evaluations_total{kind="lift",outcome="compliant",stage="apply"} 1`,
		`firewatch_evaluations_total{kind="lift",outcome="incomplete",stage="start"} 1`,
	} {
		require.Contains(t, text, line)
	}
}

// A register that misses the record of a year shows in the metrics until it is written. It is 42 days to the next year.
func TestMetricsShowYearsThatRegistersMiss(t *testing.T) {
	e := newEdge(t)
	metric := func(year string) string {
		return `firewatch_register_year_missing{register="almanacs",year="` + year + `"} 1`
	}
	text := string(e.get("-", "/metrics").Body)
	require.Contains(t, text, metric("2026"))
	require.Contains(t, text, metric("2027"))
	require.NotContains(t, text, metric("2028"))
	written := e.send(ask{as: "author", method: "PUT", path: "/v1/records/almanacs/A", header: map[string]string{"If-None-Match": "*"},
		body: `{"division":"000000","document":{"head":{"year":"2026"}}}`})
	require.Equal(t, http.StatusCreated, written.Status, string(written.Body))
	text = string(e.get("-", "/metrics").Body)
	require.NotContains(t, text, metric("2026"))
	require.Contains(t, text, metric("2027"))
}

// The access log names the peer that was connected, and holds neither tokens nor bodies.
func TestTheLogHoldsNoTokensAndNoBodies(t *testing.T) {
	e := newEdge(t)
	a := e.send(ask{method: "POST", path: "/v1/permits?x=visible-query", body: opening("lift", ourCode, `{"load":{"note":"张三的病历"}}`),
		header: map[string]string{"X-Forwarded-For": "203.0.113.9", "X-Real-IP": "203.0.113.9", "X-Request-Id": "forged"}})
	log := e.log.String()
	require.Contains(t, log, a.Header.Get("X-Request-Id"))
	require.Contains(t, log, `"principal":"P-1"`)
	require.Contains(t, log, `"peer":"127.0.0.1"`)
	for _, never := range []string{e.tokens["applicant"], "张三", "visible-query", "203.0.113.9", "forged"} {
		require.NotContains(t, log, never)
	}
}
