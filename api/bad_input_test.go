package api_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const good = `{"load":{"kg":300}}`

// Every bad input is refused with a stable type and the place of every fault, and stores nothing.
func TestBadInputIsRefusedWithItsPlaceAndStoresNothing(t *testing.T) {
	e := newEdge(t)
	made := e.open()
	id := made.json()["id"].(string)
	stale := e.send(ask{method: "PUT", path: "/v1/permits/" + id + "/dossier", header: map[string]string{"If-Match": `"1"`},
		body: `{"dossier":{"load":{"kg":301}}}`})
	require.Equal(t, http.StatusOK, stale.Status, string(stale.Body))
	before := e.stored()

	post := func(body string) ask { return ask{method: "POST", path: "/v1/permits", body: body} }
	get := func(path string) ask { return ask{method: "GET", path: path} }
	put := func(header map[string]string, body string) ask {
		return ask{method: "PUT", path: "/v1/permits/" + id + "/dossier", header: header, body: body}
	}
	ifMatch := func(v string) map[string]string { return map[string]string{"If-Match": v} }
	key := func(v string) ask {
		a := post(opening("lift", ourCode, good))
		a.header = map[string]string{"Idempotency-Key": v}
		return a
	}

	for name, test := range map[string]struct {
		ask      ask
		status   int
		problem  string
		pointers []string
	}{
		// syntax: the first fault
		"malformed JSON":         {post(`{"kind":"lift",}`), 400, "malformed-json", []string{""}},
		"empty body":             {ask{method: "POST", path: "/v1/permits", header: map[string]string{"Content-Type": "application/json"}}, 400, "malformed-json", []string{""}},
		"two documents":          {post(opening("lift", ourCode, good) + `{}`), 400, "malformed-json", []string{""}},
		"truncated":              {post(`{"kind":"lift","dossier":{"load":`), 400, "malformed-json", []string{"/dossier/load"}},
		"duplicate key":          {post(opening("lift", ourCode, `{"load":{"kg":1,"kg":2}}`)), 400, "malformed-json", []string{"/dossier/load/kg"}},
		"duplicate key, escaped": {post(`{"kind":"lift","k\u0069nd":"lift","enterprise":"` + ourCode + `","dossier":{}}`), 400, "malformed-json", []string{"/kind"}},
		"invalid UTF-8":          {post(opening("lift", ourCode, "{\"load\":{\"note\":\"\xff\"}}")), 400, "malformed-json", []string{"/dossier/load/note"}},
		"lone surrogate":         {post(opening("lift", ourCode, `{"load":{"note":"\ud800"}}`)), 400, "malformed-json", []string{"/dossier/load/note"}},
		"nested 40 deep":         {post(opening("lift", ourCode, strings.Repeat(`{"a":`, 40)+"1"+strings.Repeat("}", 40))), 400, "too-deep", []string{"/dossier" + strings.Repeat("/a", 31)}},
		"2 MiB":                  {post(opening("lift", ourCode, `{"load":{"note":"`+strings.Repeat("x", 2<<20)+`"}}`)), 413, "too-large", nil},

		// documents: every fault
		"inexact numbers":   {post(opening("lift", ourCode, `{"load":{"kg":0.10000000000000000001},"x":[12345678901234567890]}`)), 422, "inexact-number", []string{"/dossier/load/kg", "/dossier/x/0"}},
		"number too large":  {post(opening("lift", ourCode, `{"load":{"kg":1e400}}`)), 422, "inexact-number", []string{"/dossier/load/kg"}},
		"unknown fields":    {post(opening("lift", ourCode, `{"load":{"kgs":1},"extra":2}`)), 422, "invalid-document", []string{"/dossier/extra", "/dossier/load/kgs"}},
		"wrong types":       {post(opening("lift", ourCode, `{"load":{"kg":"300","note":5}}`)), 422, "invalid-document", []string{"/dossier/load/kg", "/dossier/load/note"}},
		"wrong case of key": {post(opening("lift", ourCode, `{"Load":{"kg":300}}`)), 422, "invalid-document", []string{"/dossier/Load"}},
		"date without zone": {post(opening("lift", ourCode, `{"load":{"weighed_at":"2026-11-20T09:20:00"}}`)), 422, "invalid-document", []string{"/dossier/load/weighed_at"}},
		"journal in the dossier": {post(opening("lift", ourCode, `{"readings":[{"value":1}]}`)), 422, "invalid-document",
			[]string{"/dossier/readings"}},
		"unknown kind":                {post(opening("sorcery", ourCode, good)), 422, "unknown-kind", []string{"/kind"}},
		"kind of the other door":      {post(opening("reopening", ourCode, good)), 422, "unknown-kind", []string{"/kind"}},
		"wrong check character":       {post(opening("lift", wrongCheck, good)), 422, "invalid-enterprise", []string{"/enterprise"}},
		"enterprise of another":       {post(opening("lift", otherCode, good)), 403, "forbidden", []string{"/enterprise"}},
		"line with an unknown field":  {ask{method: "POST", path: "/v1/permits/" + id + "/journal", body: `{"type":"reading","body":{"x":1}}`}, 422, "invalid-document", []string{"/body/x"}},
		"line of an unknown type":     {ask{method: "POST", path: "/v1/permits/" + id + "/journal", body: `{"type":"weather","body":{}}`}, 400, "invalid-request", []string{"/type"}},
		"record with a wrong date":    {ask{method: "PUT", path: "/v1/records/tools/T-1", header: map[string]string{"If-None-Match": "*"}, body: `{"document":{"checked_on":"20.11.2026"}}`}, 422, "invalid-document", []string{"/document/checked_on"}},
		"check at an unknown stage":   {ask{method: "POST", path: "/v1/checks", body: `{"kind":"lift","stage":"never","dossier":{}}`}, 422, "unknown-stage", []string{"/stage"}},
		"check with a clock of one's": {ask{method: "POST", path: "/v1/checks", body: `{"kind":"lift","dossier":{},"now":"2026-01-01T00:00:00Z","facts":{}}`}, 403, "forbidden", []string{"/facts", "/now"}},

		// the envelope: every fault
		"envelope, everything wrong": {post(`{"kind":7,"dossier":[],"colour":"red","Enterprise":"x"}`), 400, "invalid-request",
			[]string{"/Enterprise", "/colour", "/dossier", "/kind", "/enterprise"}},
		"null where a document belongs": {post(`{"kind":"lift","enterprise":"` + ourCode + `","dossier":null}`), 400, "invalid-request", []string{"/dossier"}},
		"an array":                      {post(`[]`), 400, "invalid-request", []string{""}},
		"act with unknown opinion": {ask{method: "POST", path: "/v1/permits/" + id + "/actions/approve", body: `{"opinion":"perhaps","seen":{"dossier":"md5:1"}}`}, 400, "invalid-request",
			[]string{"/opinion", "/seen/dossier", "/seen/evaluation"}},
		"check at a time without zone": {ask{as: "author", method: "POST", path: "/v1/checks", body: `{"kind":"lift","dossier":{},"now":"2026-11-20T09:20:00"}`}, 400, "invalid-request", []string{"/now"}},
		"key with a slash and a tilde": {post(`{"kind":"lift","enterprise":"` + ourCode + `","dossier":{},"a/b~c":1}`), 400, "invalid-request", []string{"/a~1b~0c"}},

		// headers and parameters
		"missing If-Match":            {put(nil, `{"dossier":{}}`), 428, "precondition-required", nil},
		"stale If-Match":              {put(ifMatch(`"1"`), `{"dossier":{}}`), 412, "stale-version", nil},
		"If-Match without quotes":     {put(ifMatch(`2`), `{"dossier":{}}`), 400, "invalid-request", []string{"header:If-Match"}},
		"If-Match of anything":        {put(ifMatch(`*`), `{"dossier":{}}`), 400, "invalid-request", []string{"header:If-Match"}},
		"new record without a header": {ask{method: "PUT", path: "/v1/records/tools/T-1", body: `{"document":{}}`}, 428, "precondition-required", nil},
		"record, both headers": {ask{method: "PUT", path: "/v1/records/tools/T-1", body: `{"document":{}}`,
			header: map[string]string{"If-None-Match": "*", "If-Match": `"1"`}}, 400, "invalid-request", nil},
		"record that is not there":           {ask{method: "PUT", path: "/v1/records/tools/T-1", header: ifMatch(`"4"`), body: `{"document":{}}`}, 412, "stale-version", nil},
		"idempotency key with a tab":         {key("a\tb"), 400, "invalid-request", []string{"header:Idempotency-Key"}},
		"idempotency key of 129":             {key(strings.Repeat("k", 129)), 400, "invalid-request", []string{"header:Idempotency-Key"}},
		"idempotency key in Chinese":         {key("钥匙"), 400, "invalid-request", []string{"header:Idempotency-Key"}},
		"bad cursor":                         {get("/v1/permits?cursor=nonsense"), 400, "invalid-request", nil},
		"limit of nothing":                   {get("/v1/permits?limit=0"), 400, "invalid-request", []string{"query:limit"}},
		"limit in words":                     {get("/v1/permits?limit=ten"), 400, "invalid-request", []string{"query:limit"}},
		"misspelt and repeated filters":      {get("/v1/permits?kinds=lift&state=a&state=b"), 400, "invalid-request", []string{"query:kinds", "query:state"}},
		"outcome that is none":               {get("/v1/permits?outcome=fine"), 400, "invalid-request", []string{"query:outcome"}},
		"filter time without zone":           {get("/v1/permits?from=2026-11-20T09:20:00"), 400, "invalid-request", []string{"query:from"}},
		"query that is no query":             {get("/v1/permits?kind=%zz"), 400, "invalid-request", nil},
		"content type of a form":             {ask{method: "POST", path: "/v1/permits", header: map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, body: "kind=lift"}, 415, "unsupported-media-type", nil},
		"no content type":                    {ask{method: "POST", path: "/v1/permits", header: map[string]string{"Content-Type": ""}, body: opening("lift", ourCode, good)}, 415, "unsupported-media-type", nil},
		"another charset":                    {ask{method: "POST", path: "/v1/permits", header: map[string]string{"Content-Type": "application/json; charset=gbk"}, body: opening("lift", ourCode, good)}, 415, "unsupported-media-type", nil},
		"a compressed body":                  {ask{method: "POST", path: "/v1/permits", header: map[string]string{"Content-Encoding": "gzip"}, body: "\x1f\x8b"}, 415, "unsupported-media-type", nil},
		"missing token":                      {ask{as: "-", method: "POST", path: "/v1/permits", body: opening("lift", ourCode, good)}, 401, "unauthenticated", nil},
		"missing token, malformed body":      {ask{as: "-", method: "POST", path: "/v1/permits", body: `{`}, 401, "unauthenticated", nil},
		"unknown token":                      {ask{as: "nobody", method: "GET", path: "/v1/me"}, 401, "unauthenticated", nil},
		"expired token":                      {ask{as: "expired", method: "GET", path: "/v1/me"}, 401, "unauthenticated", nil},
		"token of another scheme":            {ask{as: "-", method: "GET", path: "/v1/me", header: map[string]string{"Authorization": "Basic YTpi"}}, 401, "unauthenticated", nil},
		"unknown route":                      {get("/v2/permits"), 404, "not-found", nil},
		"unknown case":                       {get("/v1/permits/none"), 404, "not-found", nil},
		"case of another enterprise":         {ask{as: "stranger", method: "GET", path: "/v1/permits/" + id}, 404, "not-found", nil},
		"case through the other door":        {get("/v1/applications/" + id), 404, "not-found", nil},
		"unknown kind in the path":           {get("/v1/kinds/sorcery"), 404, "not-found", nil},
		"unknown register":                   {get("/v1/records/spells"), 404, "unknown-register", nil},
		"unknown problem":                    {get("/problems/none"), 404, "not-found", nil},
		"unknown action":                     {ask{method: "POST", path: "/v1/permits/" + id + "/actions/fly", body: `{}`}, 404, "unknown-action", nil},
		"wrong method":                       {ask{method: "DELETE", path: "/v1/permits/" + id}, 405, "method-not-allowed", nil},
		"invented method":                    {ask{method: "BREW", path: "/v1/permits"}, 405, "method-not-allowed", nil},
		"action without the reason it needs": {ask{method: "POST", path: "/v1/permits/" + id + "/actions/stop", body: `{}`}, 400, "invalid-request", []string{"/reason"}},
	} {
		t.Run(name, func(t *testing.T) {
			e := *e
			e.t = t
			a := e.send(test.ask)
			slug, pointers := a.problem()
			require.Equal(t, test.problem, slug, string(a.Body))
			require.Equal(t, test.status, a.Status, string(a.Body))
			require.ElementsMatch(t, test.pointers, pointers, string(a.Body))
			require.Equal(t, before, e.stored(), "a refusal stored something")
			switch test.status {
			case http.StatusUnauthorized:
				require.Contains(t, a.Header.Get("WWW-Authenticate"), "Bearer")
			case http.StatusMethodNotAllowed:
				require.NotEmpty(t, a.Header.Get("Allow"))
			}
		})
	}
}

// slowReader gives zeros for ever and counts them.
type slowReader struct{ given int64 }

func (r *slowReader) Read(p []byte) (int, error) {
	clear(p)
	r.given += int64(len(p))
	return len(p), nil
}

func TestABodyThatAnnouncesTooMuchIsNotRead(t *testing.T) {
	e := newEdge(t)
	source := &slowReader{}
	request, err := http.NewRequest("POST", e.url+"/v1/permits", io.LimitReader(source, 64<<20))
	require.NoError(t, err)
	request.ContentLength = 64 << 20
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Expect", "100-continue") // the client waits for a word before it sends
	request.Header.Set("Authorization", "Bearer "+e.tokens["applicant"])
	client := &http.Client{Transport: &http.Transport{ExpectContinueTimeout: 10e9}}
	response, err := client.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusRequestEntityTooLarge, response.StatusCode)
	require.Zero(t, source.given, "the body was asked for")
}

func TestABodyWithoutALengthIsReadToTheLimitOnly(t *testing.T) {
	e := newEdge(t)
	source := &slowReader{}
	request, err := http.NewRequest("POST", e.url+"/v1/permits", io.LimitReader(source, 256<<20))
	require.NoError(t, err)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+e.tokens["applicant"])
	response, err := http.DefaultClient.Do(request)
	if err == nil { // the server may hang up while the client still writes
		defer response.Body.Close()
		require.Equal(t, http.StatusRequestEntityTooLarge, response.StatusCode)
	}
	require.Less(t, source.given, int64(64<<20))
}
