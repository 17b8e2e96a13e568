package casefile_test

import (
	"context"
	"io/fs"
	"maps"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/casefile"
)

// small is a corpus of one built-in case with a table of its own.
func small(t *testing.T, changes string, more map[string]string) fstest.MapFS {
	t.Helper()
	src, err := fs.ReadFile(fixtures, "hot_work/apply.yaml")
	require.NoError(t, err)
	files := fstest.MapFS{"hot_work/apply.yaml": {Data: src}, "hot_work/changes.yaml": {Data: []byte(changes)}}
	for name, text := range more {
		files[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return files
}

func held(t *testing.T, files fs.FS) *casefile.Corpus {
	t.Helper()
	c, err := casefile.Open(files)
	require.NoError(t, err)
	c.Judge(context.Background(), builtIn)
	return c
}

const (
	late   = "  - {shows: analysed too late, base: apply.yaml, set: {/dossier/permit/jsa/done_at: \"2026-11-19T15:10:01+08:00\"}, expect: {gen.jsa.done: violated}}\n"
	golden = "hot_work/findings_changes.golden"
)

func TestAnEntryWithoutAFindingIsAsWrongAsAFindingWithoutAnEntry(t *testing.T) {
	table := "changes:\n" + late
	goldens := held(t, small(t, table, nil)).Goldens()
	require.Contains(t, goldens[golden], `"/permit/jsa/done_at": "2026-11-19T15:10:01+08:00"`)
	require.NotContains(t, goldens[golden], "Analysis", "no texts")
	with := func(change func(map[string]string)) []string {
		files := maps.Clone(goldens)
		change(files)
		return held(t, small(t, table, files)).HoldGoldens()
	}
	assert.Empty(t, with(func(map[string]string) {}))
	for shows, c := range map[string]struct {
		change func(map[string]string)
		want   string
	}{
		"the file is missing":    {func(f map[string]string) { delete(f, golden) }, golden + " is missing"},
		"an entry is missing":    {func(f map[string]string) { f[golden] = "# empty\n" }, golden + ` has no entry shows: "analysed too late"`},
		"an entry finds nothing": {func(f map[string]string) { f[golden] += "- shows: \"gone\"\n" }, `nothing found: shows: "gone"`},
		"a case is not there":    {func(f map[string]string) { f["hot_work/findings_cases.golden"] += "- case: \"gone.yaml\"\n" }, `nothing found: case: "gone.yaml"`},
		"a fact is another": {func(f map[string]string) {
			f[golden] = strings.Replace(f[golden], "15:10:01+08:00\"\n", "15:10:02+08:00\"\n", 1)
		}, "15:10:02"},
		"what was required": {func(f map[string]string) { f[golden] = strings.Replace(f[golden], "before the act", "some day", 1) }, "some day"},
		"a verdict of a case": {func(f map[string]string) {
			n := "hot_work/findings_cases.golden"
			f[n] = strings.Replace(f[n], "  hot-area.approved: not_applicable\n", "", 1)
		}, "hot-area.approved"},
		"a golden file of nothing": {func(f map[string]string) { f["hot_work/findings_gone.golden"] = "" }, "findings_gone.golden belongs to no table"},
	} {
		t.Run(shows, func(t *testing.T) {
			got := with(c.change)
			require.Len(t, got, 1)
			assert.Contains(t, got[0], c.want)
		})
	}
}

func TestAChangeThatSaysSomethingElseIsNamed(t *testing.T) {
	for _, c := range []struct{ shows, table, want string }{
		{"all is as it says", late, ""},
		{"another verdict", strings.Replace(late, "violated", "undetermined", 1), `gen.jsa.done becomes violated, the file says "undetermined"`},
		{"a verdict that is left out", strings.Replace(late, "{gen.jsa.done: violated}", "{}", 1), `gen.jsa.done becomes violated, the file says ""`},
		{"a verdict that does not change", strings.Replace(late, "violated}", "violated, gen.form.complete: violated}", 1), "gen.form.complete does not become violated"},
		{"a place that is not there", strings.Replace(late, "/jsa/", "/gone/", 1), "nothing at /dossier/permit/gone/done_at"},
		{"no change", "  - {shows: nothing, base: apply.yaml, expect: {}}\n", "changes nothing"},
		{"a dossier that the door refuses", strings.Replace(late, "15:10:01+08:00", "noon", 1), "/dossier/permit/jsa/done_at"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got := held(t, small(t, "changes:\n"+c.table, nil)).Tables[0].Changes[0].Complaints()
			if c.want == "" {
				assert.Empty(t, got)
				return
			}
			require.Len(t, got, 1)
			assert.Contains(t, got[0], c.want)
		})
	}
}

func TestWhatNoCaseShowsIsNamed(t *testing.T) {
	complaints := strings.Join(held(t, small(t, "changes:\n"+late, nil)).Complaints(builtIn), "\n")
	assert.Contains(t, complaints, "gen.jsa.done: no case: undetermined")
	assert.NotContains(t, complaints, "gen.jsa.done: no case: violated")
	assert.NotContains(t, complaints, "gen.jsa.done: no case: satisfied")
	assert.Contains(t, complaints, "no compliant case of hot-work at start")
}

func TestACorpusThatCannotBeRead(t *testing.T) {
	for shows, c := range map[string]struct {
		files fstest.MapFS
		want  string
	}{
		"no case":               {fstest.MapFS{}, "no case files"},
		"an unknown key":        {small(t, "changes:\n  - {shows: x, base: apply.yaml, sets: {}}\n", nil), `unknown field "sets"`},
		"a base that is absent": {small(t, "changes:\n  - {shows: x, base: gone.yaml, set: {}}\n", nil), `there is no case file "gone.yaml"`},
	} {
		t.Run(shows, func(t *testing.T) {
			_, err := casefile.Open(c.files)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func TestACorpusIsNarrowedToKinds(t *testing.T) {
	c, err := casefile.Open(fixtures)
	require.NoError(t, err)
	cases, changes := len(c.Cases), changesOf(c)
	c.Narrow([]string{"hot-work"})
	require.NotEmpty(t, c.Cases)
	assert.Less(t, len(c.Cases), cases)
	assert.Positive(t, changesOf(c))
	assert.Less(t, changesOf(c), changes)
	for _, x := range c.Cases {
		assert.Equal(t, "hot-work", x.File.Kind)
	}
	for _, table := range c.Tables {
		for _, x := range table.Changes {
			assert.Equal(t, "hot-work", x.Of.File.Kind)
		}
	}
}

func changesOf(c *casefile.Corpus) int {
	n := 0
	for _, t := range c.Tables {
		n += len(t.Changes)
	}
	return n
}
