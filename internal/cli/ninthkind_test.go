package cli_test

import (
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/policies"
)

// A kind that is added as a directory of files works from form to start over HTTP, with no Go change.
func TestAKindIsADirectoryOfFiles(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, policies.FS))
	require.NoError(t, os.CopyFS(filepath.Join(dir, "packs", "example_site"), os.DirFS("testdata/ninth_kind/packs/example_site")))

	s := newSite(t, "", "FIREWATCH_POLICIES="+dir)
	person := func(post string) string {
		return s.token("--role", "enterprise", "--enterprise", chemicalEnterprise, "--post", post, "--name", post, "--person", "P-"+post)
	}
	applicant, analyst, guardian, leader := person("applicant"), person("analyst"), person("guardian"), person("work_leader")
	author := s.token("--role", "policy-author", "--name", "author")
	p := s.serve()

	kinds := string(p.must(http.StatusOK, author, http.MethodGet, "/v1/kinds", nil).body)
	assert.Contains(t, kinds, `"radiography"`)
	assert.Contains(t, kinds, `"hot-work"`, "beside the kinds that were there")
	assert.Contains(t, string(p.must(http.StatusOK, author, http.MethodGet, "/v1/kinds/radiography/schema", nil).body), "microsievert_per_hour")

	open := func(distance float64) map[string]any {
		return map[string]any{"kind": "radiography", "enterprise": chemicalEnterprise, "dossier": map[string]any{
			"area": "A-1", "from": "2026-11-23T08:00:00+08:00", "to": "2026-11-23T10:00:00+08:00", "distance_m": distance}}
	}
	opened := p.must(http.StatusCreated, applicant, http.MethodPost, "/v1/permits", open(14.5))
	assert.Contains(t, string(opened.body), `"radiography.distance"`)
	at := "/v1/permits/" + opened.json(t)["id"].(string)
	refused := p.must(http.StatusConflict, applicant, http.MethodPost, at+"/actions/submit", map[string]any{})
	assert.Contains(t, string(refused.body), `"at least 15 m"`)
	p.must(http.StatusPreconditionRequired, applicant, http.MethodPut, at+"/dossier", map[string]any{"dossier": open(15)["dossier"]})
	p.must(http.StatusOK, applicant, http.MethodPut, at+"/dossier", map[string]any{"dossier": open(15)["dossier"]}, "If-Match", opened.header.Get("ETag"))
	p.must(http.StatusOK, applicant, http.MethodPost, at+"/actions/submit", map[string]any{})

	p.must(http.StatusConflict, leader, http.MethodPost, at+"/actions/start", map[string]any{})
	p.must(http.StatusForbidden, applicant, http.MethodPost, at+"/journal", map[string]any{"type": "dose", "body": map[string]any{"point": "N", "microsievert_per_hour": 1}})
	p.must(http.StatusCreated, analyst, http.MethodPost, at+"/journal", map[string]any{"type": "dose", "body": map[string]any{"point": "N", "microsievert_per_hour": 2.5}})
	p.must(http.StatusCreated, guardian, http.MethodPost, at+"/journal", map[string]any{"type": "barrier", "body": map[string]any{
		"answer": "yes", "confirmed_by": "P-guardian", "confirmed_at": "2026-11-23T07:50:00+08:00", "evidence": "photo"}})
	started := p.must(http.StatusOK, leader, http.MethodPost, at+"/actions/start", map[string]any{})
	assert.Equal(t, "active", started.json(t)["state"])
	stopped := p.must(http.StatusOK, guardian, http.MethodPost, at+"/actions/stop", map[string]any{})
	assert.Equal(t, "stopped", stopped.json(t)["state"])
}
