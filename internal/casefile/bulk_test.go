package casefile_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/policies"
)

// leastMadeUp is how many made-up cases the built-in packs are judged by at least.
const leastMadeUp = 400

// No rule fails on whatever the forms allow, and each gives each verdict as often as was accepted.
func TestNoRuleFailsOnCasesThatAreMadeUp(t *testing.T) {
	b, err := casefile.OpenBulk(fixtures, corpus(t))
	require.NoError(t, err)
	if *accept {
		require.NoError(t, b.Fill(builtIn, 0))
	}
	b.Judge(context.Background(), builtIn)
	if *accept {
		require.NoError(t, b.Accept("../../fixtures", builtIn))
	}
	assert.Empty(t, b.Complaints(builtIn))
	assert.GreaterOrEqual(t, len(b.Made), leastMadeUp)
}

// Chance is an input: a seed makes up one case, another seed another one, and the door takes both.
func TestASeedMakesUpOneCase(t *testing.T) {
	for _, k := range builtIn.Kinds() {
		for how, near := range map[string]bool{"whole": false, "near": true} {
			t.Run(k.Name+" "+how, func(t *testing.T) {
				text := func(seed string) string {
					m, err := casefile.MakeUp(builtIn, corpus(t), k.Name, k.Workflow.Stages[0], seed, near)
					require.NoError(t, err)
					assert.Equal(t, near, m.Case == nil)
					raw, err := json.Marshal(m)
					require.NoError(t, err)
					return strings.Replace(string(raw), seed, "", 1)
				}
				one := text("1 " + k.Name + " x whole 1")
				assert.Equal(t, one, text("1 "+k.Name+" x whole 1"))
				assert.NotEqual(t, one, text("2 "+k.Name+" x whole 1"))
			})
		}
	}
}

// madeUp is a directory of the built-in written cases of one kind, with these lines.
func madeUp(t *testing.T, kind string, lines ...string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	names, err := fs.Glob(fixtures, kind+"/*.yaml")
	require.NoError(t, err)
	for _, name := range names {
		src, err := fs.ReadFile(fixtures, name)
		require.NoError(t, err)
		files[name] = &fstest.MapFile{Data: src}
	}
	files["corpus/"+kind+".jsonl"] = &fstest.MapFile{Data: []byte(strings.Join(lines, "\n"))}
	return files
}

func bulk(t *testing.T, files fs.FS, e *engine.Engine) *casefile.Bulk {
	t.Helper()
	c, err := casefile.Open(files)
	require.NoError(t, err)
	b, err := casefile.OpenBulk(files, c)
	require.NoError(t, err)
	b.Judge(context.Background(), e)
	return b
}

const (
	asWritten = `{"seed":"1 blind-plate apply near 1","base":"blind_plate/apply.yaml","set":{"/dossier/permit/no":"BP-1"}}`
	refused   = `{"seed":"1 blind-plate apply near 2","base":"blind_plate/apply.yaml","set":{"/dossier/permit/number":"BP-1"}}`
	noBase    = `{"seed":"1 blind-plate apply near 3","base":"blind_plate/gone.yaml","remove":["/journal"]}`
	bare      = `{"seed":"1 blind-plate start whole 1","case":{"kind":"blind-plate","stage":"start","now":"2026-11-20T09:20:00+08:00","case":{},"dossier":{}}}`
)

// A rule that fails on what a form allows is named with the case that shows it.
func TestAFailingRuleIsNamed(t *testing.T) {
	const broken = "packs/gb30871_2022/blind_plate/form_complete.rego"
	tree := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(policies.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := fs.ReadFile(policies.FS, name)
		if name == broken {
			src = bytes.Replace(src, []byte("\nmet if {\n"), []byte("\nmet if {\n\ttime.parse_rfc3339_ns(input.permit.no) > 0\n"), 1)
			require.Contains(t, string(src), "parse_rfc3339_ns")
		}
		tree[name] = &fstest.MapFile{Data: src}
		return err
	}))
	e, err := engine.Load(tree)
	require.NoError(t, err)
	files := madeUp(t, "blind_plate", asWritten)
	assert.Contains(t, strings.Join(bulk(t, files, e).Complaints(e), "\n"), "1 blind-plate apply near 1: blind-plate.form-complete failed: "+broken)
	assert.NotContains(t, strings.Join(bulk(t, files, builtIn).Complaints(builtIn), "\n"), "failed")
}

func TestWhatIsWrongWithMadeUpCasesIsNamed(t *testing.T) {
	files := madeUp(t, "blind_plate", asWritten, refused, noBase, bare)
	b := bulk(t, files, builtIn)
	got := strings.Join(b.Complaints(builtIn), "\n")
	for _, want := range []string{
		"1 blind-plate apply near 2: invalid-document: the case file does not fit the forms of its kind; /dossier/permit/number: the form has no such field",
		`1 blind-plate apply near 3: there is no case file "blind_plate/gone.yaml"`,
		"no case of blind-plate at during is made up", "no case of hot-work at apply is made up", "corpus/counts.golden is missing"} {
		assert.Contains(t, got, want)
	}
	assert.NotContains(t, got, "near 1")
	assert.NotContains(t, got, "no case of blind-plate at start")
	counts := b.Counts(builtIn)
	assert.Regexp(t, `(?m)^blind-plate at start, made up +0 +1 +0 +0$`, counts, "an empty dossier is incomplete")
	files["corpus/counts.golden"] = &fstest.MapFile{Data: []byte(counts)}
	assert.NotContains(t, strings.Join(bulk(t, files, builtIn).Complaints(builtIn), "\n"), "counts.golden")
	files["corpus/counts.golden"] = &fstest.MapFile{Data: []byte(strings.Replace(counts, "start, made up  ", "start, made down", 1))}
	assert.Regexp(t, `counts\.golden: accepted\nblind-plate at start, made down +0 +1 +0 +0\nfound\nblind-plate at start, made up +0 +1 +0 +0$`,
		strings.Join(bulk(t, files, builtIn).Complaints(builtIn), "\n"))
	for _, line := range []string{`{"sead":"1"}`, `{"seed":"1"}`, asWritten, "7"} {
		_, err := casefile.OpenBulk(madeUp(t, "blind_plate", asWritten, line), nil)
		assert.ErrorContains(t, err, "corpus/blind_plate.jsonl:2: ", line)
	}
}

// What is there and still fits stays byte for byte; what no longer fits is made up anew, and so is what was never there.
func TestOnlyWhatIsLackingIsMadeUp(t *testing.T) {
	files := fstest.MapFS{}
	names, err := fs.Glob(fixtures, "corpus/*.jsonl")
	require.NoError(t, err)
	for _, name := range names {
		src, err := fs.ReadFile(fixtures, name)
		require.NoError(t, err)
		files[name] = &fstest.MapFile{Data: src}
	}
	const name = "corpus/blind-plate.jsonl"
	var kept []string
	for _, line := range strings.Split(strings.TrimSpace(string(files[name].Data)), "\n") {
		seed := func(of string) bool { return strings.HasPrefix(line, of[:strings.Index(of, ",")]) }
		switch {
		case seed(asWritten):
			kept = append(kept, asWritten)
		case !seed(refused) && !seed(noBase) && !seed(bare):
			kept = append(kept, line)
		}
	}
	require.Greater(t, len(kept), 20)
	files[name].Data = []byte(strings.Join(append(slices.Clone(kept), refused, noBase), "\n"))
	b, err := casefile.OpenBulk(files, corpus(t))
	require.NoError(t, err)
	before := len(b.Made)
	require.NoError(t, b.Fill(builtIn, 0))
	dir := t.TempDir()
	require.NoError(t, b.Accept(dir, builtIn))
	src, err := os.ReadFile(dir + "/" + name)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(src)), "\n")
	assert.Len(t, b.Made, before+1, "the one that was not there")
	assert.Subset(t, lines, kept)
	assert.Len(t, lines, len(kept)+3)
	assert.NotContains(t, lines, refused)
	assert.NotContains(t, lines, noBase)
	b, err = casefile.OpenBulk(os.DirFS(dir), corpus(t))
	require.NoError(t, err)
	b.Judge(context.Background(), builtIn)
	for _, m := range b.Made {
		assert.NoError(t, m.Err, m.Seed)
	}
}
