package api_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"database/sql"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"firewatch/api"
	"firewatch/internal/auth"
	"firewatch/internal/blobs"
	"firewatch/internal/engine"
	"firewatch/internal/releases"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

const (
	ourCode    = "91330200MA2TE1T008" // unified social credit codes with right check characters
	otherCode  = "91330200MA2TE1T01B"
	wrongCheck = "91330200MA2TE1T007"
)

// noon is when the tests happen.
var noon = time.Date(2026, 11, 20, 4, 0, 0, 0, time.UTC)

// edge is the whole service on a database of its own, with the trial pack of testdata, behind a real HTTP server.
type edge struct {
	t      *testing.T
	url    string
	store  permits.Store
	raw    *sql.DB
	tokens map[string]string // by name of the principal
	log    *logBuffer
	folder string // of the files
}

// maxFile is the most bytes of a file of evidence.
const maxFile = 1 << 20

// parts may replace real parts by faulty ones.
type parts struct {
	db     testdb.DB // zero: SQLite
	store  func(permits.Store) permits.Store
	engine func(permits.Engine) permits.Engine
}

func newEdge(t *testing.T) *edge { return newEdgeOf(t, parts{}) }

func newEdgeOf(t *testing.T, faulty parts) *edge {
	t.Helper()
	db := faulty.db
	if db.DSN == "" {
		db = testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)}
	}
	var store permits.Store = db.Open(t)
	rules, err := engine.Load(os.DirFS("testdata/policies"))
	require.NoError(t, err)
	e := &edge{t: t, store: store, raw: db.Raw(t), tokens: map[string]string{}, log: &logBuffer{}}
	for _, p := range []permits.Principal{
		{ID: "P-1", Name: "applicant", Role: permits.RoleEnterprise, Posts: []string{"applicant", "keeper"}, Enterprise: ourCode},
		{ID: "P-2", Name: "unit", Role: permits.RoleEnterprise, Posts: []string{"unit"}, Enterprise: ourCode},
		{ID: "P-3", Name: "stranger", Role: permits.RoleEnterprise, Posts: []string{"applicant"}, Enterprise: otherCode},
		{ID: "R-1", Name: "regulator", Role: permits.RoleRegulator, Division: "330200"},
		{ID: "A-1", Name: "author", Role: permits.RolePolicyAuthor},
		{ID: "X-1", Name: "expired", Role: permits.RoleAuditor, Expires: noon.Add(-time.Second)},
	} {
		e.signIn(p)
	}

	clock := func() time.Time { return noon }
	keeper, err := releases.Open(context.Background(), store, rules, releases.Check, clock, slog.New(slog.NewJSONHandler(e.log, nil)))
	require.NoError(t, err)
	var judging permits.Engine = rules
	if faulty.engine != nil {
		judging = faulty.engine(judging)
	}
	if faulty.store != nil {
		store = faulty.store(store)
	}
	e.folder = filepath.Join(t.TempDir(), "evidence")
	files, err := blobs.Open(context.Background(), e.folder, t.TempDir(), maxFile)
	require.NoError(t, err)
	service := workflow.New(store, permits.Fixed(judging), clock, func() string { return uuid.Must(uuid.NewV7()).String() }).Keeping(files)
	handler, err := api.New(api.Options{Service: service, Engines: permits.Fixed(judging), Releases: keeper, Store: store, Clock: clock,
		Log: slog.New(slog.NewJSONHandler(e.log, nil))})
	require.NoError(t, err)
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	e.url = server.URL
	return e
}

// signIn gives somebody a token, under the name.
func (e *edge) signIn(p permits.Principal) {
	e.t.Helper()
	token, digest := auth.NewToken(rand.Reader)
	_, err := e.store.Commit(context.Background(), permits.EntryBody{Format: 1, Scope: permits.SystemScope,
		At: noon.Format(time.RFC3339Nano), Actor: permits.Actor{ID: "test", Role: permits.RoleOperator},
		Action: "token.create", Subject: "principal/" + p.ID, Digests: map[string]string{}},
		func(tx permits.Tx) error { return tx.InsertToken(digest, p) })
	require.NoError(e.t, err)
	e.tokens[p.Name] = token
}

// ask is one request. The zero token is the applicant's, the zero content type JSON.
type ask struct {
	as     string // principal; "-" sends no token
	method string
	path   string
	header map[string]string
	body   string
}

type answered struct {
	t      *testing.T
	Status int
	Header http.Header
	Body   []byte
}

// send sends the request as it is and holds the answer to the contract.
func (e *edge) send(a ask) answered {
	e.t.Helper()
	request, err := http.NewRequest(a.method, e.url+a.path, strings.NewReader(a.body))
	require.NoError(e.t, err)
	if a.body != "" {
		request.Header.Set("Content-Type", "application/json")
	}
	if a.as == "" {
		a.as = "applicant"
	}
	if a.as != "-" {
		request.Header.Set("Authorization", "Bearer "+e.tokens[a.as])
	}
	for name, value := range a.header {
		request.Header.Set(name, value)
		if value == "" {
			request.Header.Del(name)
		}
	}
	response, err := http.DefaultClient.Do(request)
	require.NoError(e.t, err)
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	require.NoError(e.t, err)
	holdToContract(e.t, request, response, body)
	require.NotEmpty(e.t, response.Header.Get("X-Request-Id"))
	return answered{e.t, response.StatusCode, response.Header, body}
}

func (e *edge) get(as, path string) answered {
	e.t.Helper()
	return e.send(ask{as: as, method: "GET", path: path})
}

func (e *edge) post(as, path, body string) answered {
	e.t.Helper()
	return e.send(ask{as: as, method: "POST", path: path, body: body})
}

// open opens a permit with a load that is allowed.
func (e *edge) open() answered {
	e.t.Helper()
	a := e.post("applicant", "/v1/permits", opening("lift", ourCode, `{"load":{"kg":300}}`))
	require.Equal(e.t, http.StatusCreated, a.Status, string(a.Body))
	return a
}

func opening(kind, enterprise, dossier string) string {
	return `{"kind":"` + kind + `","enterprise":"` + enterprise + `","dossier":` + dossier + `}`
}

// json decodes the answer's body.
func (a answered) json() map[string]any {
	a.t.Helper()
	var v map[string]any
	require.NoError(a.t, json.Unmarshal(a.Body, &v), string(a.Body))
	return v
}

// problem decodes a problem and checks what every problem has.
func (a answered) problem() (slug string, pointers []string) {
	a.t.Helper()
	require.Equal(a.t, "application/problem+json", a.Header.Get("Content-Type"), string(a.Body))
	var p api.Problem
	require.NoError(a.t, json.Unmarshal(a.Body, &p))
	require.Equal(a.t, a.Status, p.Status)
	require.Equal(a.t, a.Header.Get("X-Request-Id"), p.RequestId)
	for _, text := range []string{p.Title, p.TitleZh, p.Detail, p.DetailZh} {
		require.NotEmpty(a.t, text, string(a.Body))
	}
	for _, f := range p.Faults {
		require.NotEmpty(a.t, f.Rule)
		require.NotEmpty(a.t, f.Detail.EN)
		require.NotEmpty(a.t, f.Detail.ZH)
		pointers = append(pointers, f.Pointer)
	}
	slug, isProblem := strings.CutPrefix(p.Type, "/problems/")
	require.True(a.t, isProblem, p.Type)
	return slug, pointers
}

// stored counts the rows of every table that a request could write.
func (e *edge) stored() map[string]int {
	e.t.Helper()
	counts := map[string]int{}
	for _, table := range []string{"entries", "cases", "revisions", "lines", "evaluations", "snapshots", "records", "answers", "personal", "releases", "activations", "evidence"} {
		var n int
		require.NoError(e.t, e.raw.QueryRow("SELECT count(*) FROM "+table).Scan(&n))
		counts[table] = n
	}
	return counts
}

// contract reads openapi.yaml the way a client would, beside the server under test.
var contract = sync.OnceValues(func() (*openapi3.T, error) { return openapi3.NewLoader().LoadFromFile("openapi.yaml") })

// holdToContract fails when an answer is not one that openapi.yaml promises for its operation.
func holdToContract(t *testing.T, request *http.Request, response *http.Response, body []byte) {
	t.Helper()
	doc, err := contract()
	require.NoError(t, err)
	path := doc.Paths.Find(templateOf(doc, request.URL.EscapedPath()))
	if path == nil || path.GetOperation(request.Method) == nil {
		return // not in the contract: a 404 or 405, whose form problem() checks
	}
	input := &openapi3filter.ResponseValidationInput{
		RequestValidationInput: &openapi3filter.RequestValidationInput{Request: request,
			Route: &routers.Route{Spec: doc, PathItem: path, Method: request.Method, Operation: path.GetOperation(request.Method)}},
		Status: response.StatusCode, Header: response.Header, Body: io.NopCloser(bytes.NewReader(body)),
		Options: &openapi3filter.Options{MultiError: true, IncludeResponseStatus: true},
	}
	if strings.Contains(response.Header.Get("Content-Type"), "json") {
		require.NoError(t, openapi3filter.ValidateResponse(context.Background(), input), string(body))
	}
}

// templateOf finds the path of the contract that an asked path is an instance of.
func templateOf(doc *openapi3.T, asked string) string {
	parts := strings.Split(asked, "/")
	best, bestFixed := "", -1
	for template := range doc.Paths.Map() {
		pattern := strings.Split(template, "/")
		fixed := 0
		for i := range pattern {
			if len(pattern) != len(parts) {
				fixed = -1
				break
			}
			if strings.HasPrefix(pattern[i], "{") {
				continue
			}
			if pattern[i] != parts[i] {
				fixed = -1
				break
			}
			fixed++
		}
		if fixed > bestFixed {
			best, bestFixed = template, fixed
		}
	}
	return best
}

// logBuffer collects what the server logs.
type logBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
