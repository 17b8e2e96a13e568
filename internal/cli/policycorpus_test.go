package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const radiograph = `
kind: radiography
stage: apply
now: 2026-11-23T07:30:00+08:00
case: {state: draft, received_at: 2026-11-23T07:00:00+08:00}
dossier: {area: A-1, from: "2026-11-23T08:00:00+08:00", to: "2026-11-23T10:00:00+08:00", distance_m: 15}
`

// A kind that is a directory of files gets its made-up cases like any other, and what is accepted is held.
func TestCasesAreMadeUpForAKindThatIsNew(t *testing.T) {
	dir := t.TempDir()
	rules, cases := filepath.Join(dir, "policies"), filepath.Join(dir, "fixtures")
	require.NoError(t, os.CopyFS(rules, os.DirFS("testdata/ninth_kind")))
	require.NoError(t, os.MkdirAll(filepath.Join(cases, "radiography"), 0o700))
	write := func(name, text string) {
		t.Helper()
		require.NoError(t, os.WriteFile(filepath.Join(cases, name), []byte(text), 0o600))
	}
	read := func(name string) string {
		t.Helper()
		text, err := os.ReadFile(filepath.Join(cases, name))
		require.NoError(t, err)
		return string(text)
	}
	write("radiography/apply.yaml", radiograph)
	out, _, code := firewatch(t, "policy", "corpus", rules)
	assert.Equal(t, 1, code)
	assert.Contains(t, out, "no case of radiography at apply is made up\nno case of radiography at start is made up\ncorpus/counts.golden is missing\n")

	out, errs, code := firewatch(t, "policy", "corpus", rules, "--accept")
	require.Zero(t, code, out+errs)
	assert.Equal(t, "28 made-up cases judged beside the written ones\n", out)
	first, counts := read("corpus/radiography.jsonl"), read("corpus/counts.golden")
	assert.Contains(t, counts, "radiography at start, made up")
	assert.Regexp(t, `(?m)^radiography\.distance +[1-9][0-9]* +[1-9][0-9]* +[1-9]`, counts, "seen satisfied, violated and undetermined")

	_, _, code = firewatch(t, "policy", "corpus", rules, "--accept")
	require.Zero(t, code)
	assert.Equal(t, first, read("corpus/radiography.jsonl"), "what is there stays")
	_, _, code = firewatch(t, "policy", "corpus", rules, "--accept", "--seed", "2")
	require.Zero(t, code)
	assert.NotEqual(t, first, read("corpus/radiography.jsonl"))
	_, _, code = firewatch(t, "policy", "corpus", rules, "--accept", "--seed", "1")
	require.Zero(t, code)
	assert.Equal(t, first, read("corpus/radiography.jsonl"), "the seed makes up the same")
	assert.Equal(t, counts, read("corpus/counts.golden"))

	// A revised number moves the counts, and nobody is told that it passes.
	params := filepath.Join(rules, "packs/example_site/params/data.yaml")
	text, err := os.ReadFile(params)
	require.NoError(t, err)
	require.Contains(t, string(text), "value: 15")
	require.NoError(t, os.WriteFile(params, []byte(strings.Replace(string(text), "value: 15", "value: 0", 1)), 0o600))
	out, _, code = firewatch(t, "policy", "corpus", rules)
	assert.Equal(t, 1, code)
	assert.Contains(t, out, "corpus/counts.golden: accepted\n")
	assert.Contains(t, out, "radiography.distance")
}

func TestACorpusCommandThatCannotRun(t *testing.T) {
	for shows, c := range map[string]struct {
		args []string
		want string
	}{
		"the built-in cases are not written": {[]string{"--accept"}, "name a directory by --fixtures"},
		"a seed without accept":              {[]string{"--seed", "3"}, "which --accept writes"},
		"policies without cases":             {[]string{"testdata/ninth_kind"}, "there is no directory of cases"},
		"cases that are not there":           {[]string{"testdata/ninth_kind", "--fixtures", "testdata/none"}, "none"},
	} {
		t.Run(shows, func(t *testing.T) {
			_, errs, code := firewatch(t, append([]string{"policy", "corpus"}, c.args...)...)
			assert.Equal(t, 2, code)
			assert.Contains(t, errs, c.want)
		})
	}
}
