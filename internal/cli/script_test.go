package cli_test

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/cli"
	"firewatch/permits"
)

// script takes one case from its first act to its last, over HTTP, each step by the person who holds the post. Texts
// that begin with @ are times, as in fixtures/demo/cases.yaml.
type script struct {
	Shows      string          `json:"shows"`
	Kind       string          `json:"kind"`
	Enterprise string          `json:"enterprise"`
	By         string          `json:"by"` // post that opens the case
	Dossier    json.RawMessage `json:"dossier"`
	Records    []scriptRecord  `json:"records"` // written before the case is opened
	Opened     string          `json:"opened"`  // outcome of the opening
	Steps      []scriptStep    `json:"steps"`
	Ends       string          `json:"ends"` // state after the last step
}

type scriptRecord struct {
	By         string          `json:"by"`
	Register   string          `json:"register"`
	ID         string          `json:"id"`
	Enterprise string          `json:"enterprise"`
	Division   string          `json:"division"`
	Document   json.RawMessage `json:"document"`
}

// scriptStep is a journal line or an act, or one that must be refused.
type scriptStep struct {
	By      string          `json:"by"`
	Journal string          `json:"journal"`
	Body    json.RawMessage `json:"body"`
	Act     string          `json:"act"`
	Opinion string          `json:"opinion"`
	Place   string          `json:"place"`
	Reason  string          `json:"reason"`
	Refused permits.Problem `json:"refused"` // the problem that refuses it
	Names   []string        `json:"names"`   // requirements that the refusal names
	State   string          `json:"state"`   // state after it
}

// Every script of fixtures/scripts runs against a real server, on the registers and people of the demonstration.
func TestScriptsFromTheFirstActToTheLast(t *testing.T) {
	const dir = "../../fixtures/scripts"
	names, err := fs.Glob(os.DirFS(dir), "*.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, names)
	s := newSite(t, "")
	p := s.serve("--demo")
	tokens := demoTokens(t, s)
	for _, name := range names {
		src, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		raw, err := canon.FromYAML(src)
		require.NoError(t, err, name)
		if raw, err = cli.AtTime(raw, time.Now()); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var sc script
		dec := json.NewDecoder(strings.NewReader(string(raw)))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&sc), name)
		t.Run(name+" "+sc.Shows, func(t *testing.T) { sc.run(t, p, tokens) })
	}
}

func (sc script) run(t *testing.T, p *process, tokens map[string]string) {
	t.Helper()
	token := func(post string) string {
		tok, ok := tokens[strings.ToUpper(strings.ReplaceAll(post, "-", "_"))]
		require.True(t, ok, "the demonstration has nobody with the post %q", post)
		return tok
	}
	q := *p
	q.t = t
	for _, r := range sc.Records {
		at := "/v1/records/" + r.Register + "/" + r.ID
		body := map[string]any{"document": r.Document}
		if r.Enterprise != "" {
			body["enterprise"] = r.Enterprise
		}
		if r.Division != "" {
			body["division"] = r.Division
		}
		header := []string{"If-None-Match", "*"}
		if old, err := q.call(token(r.By), http.MethodGet, at, nil); err == nil && old.status == http.StatusOK {
			header = []string{"If-Match", old.header.Get("ETag")}
		}
		a, err := q.call(token(r.By), http.MethodPut, at, body, header...)
		require.NoError(t, err)
		require.Contains(t, []int{http.StatusOK, http.StatusCreated}, a.status, "%s: %s", at, a.body)
	}
	door := "/v1/permits"
	opened, err := q.call(token(sc.By), http.MethodPost, door, map[string]any{"kind": sc.Kind, "enterprise": sc.Enterprise, "dossier": sc.Dossier})
	require.NoError(t, err)
	if opened.status == http.StatusUnprocessableEntity {
		door = "/v1/applications"
		opened = q.must(http.StatusCreated, token(sc.By), http.MethodPost, door, map[string]any{"kind": sc.Kind, "enterprise": sc.Enterprise, "dossier": sc.Dossier})
	}
	require.Equal(t, http.StatusCreated, opened.status, "%s", opened.body)
	if sc.Opened != "" {
		require.Equal(t, sc.Opened, opened.json(t)["outcome"], "%s", opened.body)
	}
	at := door + "/" + opened.json(t)["id"].(string)
	for i, step := range sc.Steps {
		var a answer
		what := path.Join(step.Act, step.Journal)
		if step.Journal != "" {
			a, err = q.call(token(step.By), http.MethodPost, at+"/journal", map[string]any{"type": step.Journal, "body": step.Body})
		} else {
			head := q.must(http.StatusOK, token(step.By), http.MethodGet, at, nil).json(t)
			body := map[string]any{"seen": map[string]any{"dossier": head["dossier_digest"], "evaluation": head["evaluation_digest"]}}
			for key, value := range map[string]string{"opinion": step.Opinion, "place": step.Place, "reason": step.Reason} {
				if value != "" {
					body[key] = value
				}
			}
			a, err = q.call(token(step.By), http.MethodPost, at+"/actions/"+step.Act, body)
		}
		require.NoError(t, err)
		if step.Refused != "" {
			require.GreaterOrEqual(t, a.status, 400, "step %d, %s by %s should have been refused: %s", i+1, what, step.By, a.body)
			assert.Contains(t, string(a.body), `"/problems/`+string(step.Refused)+`"`, "step %d, %s by %s: %s", i+1, what, step.By, a.body)
			for _, id := range step.Names {
				assert.Contains(t, string(a.body), `"requirement":"`+id+`"`, "step %d, %s by %s", i+1, what, step.By)
			}
			continue
		}
		require.Less(t, a.status, 300, "step %d, %s by %s: %s", i+1, what, step.By, a.body)
		if step.State != "" {
			require.Equal(t, step.State, a.json(t)["state"], "step %d, %s", i+1, what)
		}
	}
	require.Equal(t, sc.Ends, q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at, nil).json(t)["state"])
	// Each accepted step left one entry, and nothing else did.
	history := q.must(http.StatusOK, tokens["AUDITOR"], http.MethodGet, at+"/history", nil).json(t)
	accepted := 1
	for _, step := range sc.Steps {
		if step.Refused == "" {
			accepted++
		}
	}
	require.Len(t, history["items"], accepted)
}

// demoTokens reads the tokens that the demonstration wrote.
func demoTokens(t *testing.T, s *site) map[string]string {
	t.Helper()
	data := ""
	for _, e := range s.env {
		if v, ok := strings.CutPrefix(e, "FIREWATCH_DATA="); ok {
			data = v
		}
	}
	src, err := os.ReadFile(filepath.Join(data, "demo.env"))
	require.NoError(t, err)
	tokens := map[string]string{}
	for _, line := range strings.Split(string(src), "\n") {
		name, rest, ok := strings.Cut(line, "=")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		token, _, _ := strings.Cut(rest, " ")
		tokens[name] = token
	}
	require.Greater(t, len(tokens), 10)
	return tokens
}
