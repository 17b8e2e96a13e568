package api_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The comment beside each permits.Problem gives its status; the table of the edge must say the same, and explain it.
func TestEveryProblemHasTheStatusThatItsDeclarationSays(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "../permits/errors.go", nil, parser.ParseComments)
	require.NoError(t, err)
	e := newEdge(t)
	found := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if of, ok := spec.Type.(*ast.Ident); !ok || of.Name != "Problem" {
			return true
		}
		found++
		slug, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		want, err := strconv.Atoi(strings.Fields(spec.Comment.Text())[0])
		require.NoError(t, err, "%s: the comment begins with the status", slug)

		a := e.get("-", "/problems/"+slug)
		require.Equal(t, http.StatusOK, a.Status, slug)
		page := a.json()
		require.EqualValues(t, want, page["status"], slug)
		require.Equal(t, "/problems/"+slug, page["type"])
		for _, part := range []string{"title", "explanation"} {
			text := page[part].(map[string]any)
			require.NotEmpty(t, text["en"], slug)
			require.NotEmpty(t, text["zh"], slug)
		}
		return true
	})
	require.GreaterOrEqual(t, found, 24, "the declarations were not found")
}

// The statuses that the contract lists in the description of Problem are those of the table.
func TestTheContractListsEveryProblem(t *testing.T) {
	doc, err := contract()
	require.NoError(t, err)
	listed := *doc.Components.Responses["Problem"].Value.Description
	e := newEdge(t)
	for _, group := range strings.Split(strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(listed[strings.Index(listed, "400"):]), "."), "\n", " "), ";") {
		status, slugs, _ := strings.Cut(strings.TrimSpace(group), " ")
		for _, slug := range strings.Split(slugs, ",") {
			a := e.get("-", "/problems/"+strings.TrimSpace(slug))
			require.Equal(t, http.StatusOK, a.Status, slug)
			got := a.json()["status"].(float64)
			require.Equal(t, status, strconv.Itoa(int(got)), slug)
		}
	}
}

func TestRegeneratingTheServerGivesTheCommittedFile(t *testing.T) {
	const output = "openapi.gen.go"
	settings, err := os.ReadFile("oapi-codegen.yaml")
	require.NoError(t, err)
	dir := t.TempDir()
	out, elsewhere := filepath.Join(dir, output), filepath.Join(dir, "oapi-codegen.yaml")
	redirected := strings.Replace(string(settings), "output: "+output, "output: "+out, 1)
	require.NoError(t, os.WriteFile(elsewhere, []byte(redirected), 0o600))
	cmd := exec.Command("go", "tool", "oapi-codegen", "-config", elsewhere, "openapi.yaml")
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	want, err := os.ReadFile(out)
	require.NoError(t, err)
	got, err := os.ReadFile(output)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run: go generate ./api")
}

func TestTheServedContractIsTheCommittedOne(t *testing.T) {
	a := newEdge(t).get("-", "/openapi.yaml")
	want, err := os.ReadFile("openapi.yaml")
	require.NoError(t, err)
	require.Equal(t, want, a.Body)
	require.Equal(t, "application/yaml", a.Header.Get("Content-Type"))
}

// Requests are closed objects everywhere: Go would take "Kind" for "kind", so an open object would let an unknown
// spelling through to the decoder.
func TestEveryRequestObjectIsClosed(t *testing.T) {
	doc, err := contract()
	require.NoError(t, err)
	seen := 0
	for path, item := range doc.Paths.Map() {
		for method, op := range item.Operations() {
			if op.RequestBody == nil {
				continue
			}
			seen++
			media := op.RequestBody.Value.Content.Get("application/json")
			if media == nil {
				require.Contains(t, []string{"pushRelease", "importRecords", "handInEvidence"}, op.OperationID, "the bodies that are no JSON")
				continue
			}
			schema := media.Schema.Value
			closed(t, method+" "+path, mustJSON(t, schema), doc)
		}
	}
	require.Equal(t, 17, seen)
}

func closed(t *testing.T, at string, schema map[string]any, doc any) {
	t.Helper()
	if schema["x-go-type"] == "json.RawMessage" {
		return // a document, which its own closed schema judges
	}
	if schema["type"] == "object" {
		require.Contains(t, schema, "additionalProperties", at)
		require.NotEqual(t, true, schema["additionalProperties"], at)
	}
	properties, _ := schema["properties"].(map[string]any)
	for name, p := range properties {
		property := p.(map[string]any)
		if _, isRef := property["$ref"]; !isRef {
			closed(t, at+"/"+name, property, doc)
		}
	}
}

func mustJSON(t *testing.T, v any) map[string]any {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	var m map[string]any
	require.NoError(t, json.Unmarshal(b, &m))
	return m
}
