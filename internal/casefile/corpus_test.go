package casefile_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

var (
	builtIn  = mustLoad()
	fixtures = os.DirFS("../../fixtures")
)

func mustLoad() *engine.Engine {
	e, err := engine.Load(policies.FS)
	if err != nil {
		panic(err)
	}
	return e
}

func noClock() time.Time { panic("a fixture names its own time") }

// caseFiles returns the readable cases: every YAML file outside demo and scripts that is not a table of changes (changes*.yaml).
func caseFiles(t testing.TB) []string {
	t.Helper()
	var out []string
	require.NoError(t, fs.WalkDir(fixtures, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && path.Ext(name) == ".yaml" && !strings.HasPrefix(name, "demo/") && !strings.HasPrefix(name, "scripts/") && !strings.HasPrefix(path.Base(name), "changes") {
			out = append(out, name)
		}
		return err
	}))
	require.NotEmpty(t, out)
	return out
}

// texts holds each fixture as JSON: the deletion test reads one again for every key of it.
var texts sync.Map

func read(t testing.TB, name string) any {
	t.Helper()
	if raw, ok := texts.Load(name); ok {
		return decode(t, raw.([]byte))
	}
	raw, err := casefile.Resolve(fixtures, name)
	require.NoError(t, err)
	texts.Store(name, raw)
	return decode(t, raw)
}

func decode(t testing.TB, raw []byte) any {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(string(raw)))
	dec.UseNumber()
	var v any
	require.NoError(t, dec.Decode(&v))
	return v
}

func parse(t testing.TB, doc any) casefile.File {
	t.Helper()
	raw, err := json.Marshal(doc)
	require.NoError(t, err)
	f, err := casefile.Parse(raw)
	require.NoError(t, err)
	return f
}

func judge(f casefile.File) (permits.Judged, error) {
	q, err := f.Question(builtIn, noClock)
	if err != nil {
		return permits.Judged{}, err
	}
	return builtIn.Evaluate(context.Background(), q)
}

func verdicts(j permits.Judged) map[string]permits.Verdict {
	out := map[string]permits.Verdict{}
	for _, v := range j.Verdicts {
		out[v.Requirement] = v.Verdict
	}
	return out
}

// Per kind and stage there is a file that holds only what is known by then, and it is compliant with nothing
// undetermined: no stage asks for what comes later.
func TestEveryStageIsCompliantOnWhatIsKnownByThen(t *testing.T) {
	covered := map[string]bool{}
	for _, name := range caseFiles(t) {
		t.Run(name, func(t *testing.T) {
			f := parse(t, read(t, name))
			require.NotNil(t, f.Expect, "a fixture says what it expects")
			j, err := judge(f)
			require.NoError(t, err)
			assert.Equal(t, f.Expect.Outcome, j.Outcome, "%s", j.Bytes)
			got := verdicts(j)
			for id, want := range f.Expect.Verdicts {
				assert.Equal(t, want, got[id], id)
			}
			if f.Expect.Outcome == permits.Compliant {
				assert.Empty(t, j.Findings)
				covered[f.Kind+" "+f.Stage] = true
			}
			upcoming := []string{}
			for _, u := range j.Upcoming {
				upcoming = append(upcoming, u.Requirement)
				assert.NotEmpty(t, u.Who, "%s: from whom", u.Requirement)
			}
			assert.ElementsMatch(t, f.Expect.Upcoming, upcoming, "what comes at later stages")
			assertOnlyWhatIsDue(t, f)
		})
	}
	for _, k := range builtIn.Kinds() {
		for _, stage := range k.Workflow.Stages {
			assert.True(t, covered[k.Name+" "+stage], "no compliant fixture of %s at %s", k.Name, stage)
		}
	}
}

// assertOnlyWhatIsDue holds that a fixture states nothing that its form says is due later.
func assertOnlyWhatIsDue(t *testing.T, f casefile.File) {
	t.Helper()
	k, err := builtIn.Kind(f.Kind)
	require.NoError(t, err)
	q, err := f.Question(builtIn, noClock)
	require.NoError(t, err)
	due, err := builtIn.DueAfter(q)
	require.NoError(t, err)
	assert.Empty(t, due, "stated before it is due; stages: %v", k.Workflow.Stages)
}

type change struct {
	Shows  string                     `json:"shows"`
	Base   string                     `json:"base"`
	Set    map[string]json.RawMessage `json:"set"`
	Remove []string                   `json:"remove"`
	Expect map[string]permits.Verdict `json:"expect"`
}

// One changed fact changes exactly the verdicts that hang on it: the ids, and violated told apart from undetermined.
func TestOneFactChangesNameExactlyTheRightRequirements(t *testing.T) {
	ran := 0
	seen := map[string]map[permits.Verdict]bool{}
	fixed := map[string]bool{}
	tables, err := fs.Glob(fixtures, "*/changes*.yaml")
	require.NoError(t, err)
	for _, table := range tables {
		raw, err := json.Marshal(read(t, table))
		require.NoError(t, err)
		var file struct {
			Changes []change `json:"changes"`
		}
		dec := json.NewDecoder(strings.NewReader(string(raw)))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&file))
		for i, c := range file.Changes {
			t.Run(fmt.Sprintf("%s/%02d %s", path.Dir(table), i+1, c.Shows), func(t *testing.T) {
				ran++
				base := path.Join(path.Dir(table), c.Base)
				before, err := judge(parse(t, read(t, base)))
				require.NoError(t, err)
				doc := read(t, base)
				require.NotZero(t, len(c.Set)+len(c.Remove))
				for p, v := range c.Set {
					require.True(t, set(doc, p, decode(t, v)), "nothing at %s", p)
				}
				for _, p := range c.Remove {
					require.True(t, remove(doc, p), "nothing at %s", p)
				}
				after, err := judge(parse(t, doc))
				require.NoError(t, err)
				got := map[string]permits.Verdict{}
				was := verdicts(before)
				for id, v := range verdicts(after) {
					if was[id] != v {
						got[id] = v
					}
				}
				assert.Equal(t, c.Expect, got)
				for id, v := range got {
					if seen[id] == nil {
						seen[id] = map[permits.Verdict]bool{}
					}
					seen[id][v] = true
				}
				for _, f := range after.Findings {
					fixed[f.Requirement] = fixed[f.Requirement] || len(f.Fixes) > 0
					assertWholeFinding(t, f)
				}
			})
		}
	}
	assert.GreaterOrEqual(t, ran, 40, "the tables hold at least forty changes")
	for _, r := range builtIn.Requirements() {
		assert.True(t, seen[r.ID][permits.Violated], "%s: no change violates it", r.ID)
		assert.True(t, seen[r.ID][permits.Undetermined], "%s: no change leaves it undetermined", r.ID)
		assert.True(t, fixed[r.ID] || !r.HasFixes, "%s proposes fixes, and none was found to help", r.ID)
	}
}

func assertWholeFinding(t *testing.T, f permits.Finding) {
	t.Helper()
	assert.NotEmpty(t, f.Citation.Document)
	assert.NotEmpty(t, f.Citation.Clause)
	for _, x := range []permits.Text{f.Title, f.Sentence, f.Remedy} {
		assert.NotEmpty(t, x.EN)
		assert.NotEmpty(t, x.ZH)
	}
	switch f.Verdict {
	case permits.Undetermined:
		assert.NotEmpty(t, f.Missing, "%s: what is missing", f.Requirement)
	case permits.Violated:
		assert.NotEmpty(t, f.Facts, "%s: by which fact", f.Requirement)
		assert.NotEmpty(t, f.Required, "%s: what was required", f.Requirement)
	}
}

// The order of verdicts: deleting a fact may turn a pass into one of the others, never one into a pass, and never
// one kind of pass into another, which would be an answer drawn from silence.
func improves(was, is permits.Verdict) bool {
	return is.Passes() && was != is
}

// stated are the parts of a case file that people state: what may be deleted or mangled. The act and the case's own
// facts come from the service and are always there.
var stated = []string{"/dossier", "/journal", "/facts"}

func TestDeletingAnyKeyOfACompliantCaseImprovesNothing(t *testing.T) {
	var deleted atomic.Int64
	t.Cleanup(func() { assert.Greater(t, deleted.Load(), int64(300)) })
	one := func(t *testing.T, name string) {
		t.Parallel()
		before, err := judge(parse(t, read(t, name)))
		require.NoError(t, err)
		was := verdicts(before)
		var keys []string
		for _, root := range stated {
			keys = append(keys, objectKeys(lookup(read(t, name), root), root)...)
		}
		for _, p := range keys {
			doc := read(t, name)
			require.True(t, remove(doc, p))
			after, err := judge(parseLoose(doc))
			deleted.Add(1)
			if err != nil {
				continue // refused at the door: a journal line without its key or its type
			}
			for id, is := range verdicts(after) {
				if improves(was[id], is) {
					t.Errorf("%s without %s: %s went from %s to %s", name, p, id, was[id], is)
				}
			}
		}
	}
	for _, name := range caseFiles(t) {
		t.Run(name, func(t *testing.T) { one(t, name) })
	}
}

// Random subsets of keys deleted together, and values replaced by null or by a wrong type.
func TestMangledCasesAreRefusedOrImproveNothing(t *testing.T) {
	names := caseFiles(t)
	rapid.Check(t, func(r *rapid.T) {
		name := rapid.SampledFrom(names).Draw(r, "file")
		before, err := judge(parse(t, read(t, name)))
		require.NoError(t, err)
		was := verdicts(before)
		doc := read(t, name)
		for range rapid.IntRange(1, 4).Draw(r, "changes") {
			root := rapid.SampledFrom(stated).Draw(r, "root")
			keys := objectKeys(lookup(doc, root), root)
			if len(keys) == 0 {
				continue
			}
			p := rapid.SampledFrom(keys).Draw(r, "key")
			switch rapid.IntRange(0, 2).Draw(r, "how") {
			case 0:
				remove(doc, p)
			case 1:
				set(doc, p, nil)
			case 2:
				set(doc, p, wrongType(lookup(doc, p)))
			}
		}
		after, err := judge(parseLoose(doc))
		if err != nil {
			return // refused at the door
		}
		for id, is := range verdicts(after) {
			if improves(was[id], is) {
				r.Fatalf("%s: %s went from %s to %s", name, id, was[id], is)
			}
		}
	})
}

func TestTheSameCaseGivesTheSameBytes(t *testing.T) {
	for _, name := range caseFiles(t) {
		one, err := judge(parse(t, read(t, name)))
		require.NoError(t, err)
		q, err := parse(t, read(t, name)).Question(builtIn, noClock)
		require.NoError(t, err)
		fresh, err := engine.Load(policies.FS)
		require.NoError(t, err)
		two, err := fresh.Evaluate(context.Background(), q)
		require.NoError(t, err)
		assert.Equal(t, string(one.Bytes), string(two.Bytes), name)
		assert.Equal(t, one.Digest, two.Digest)
	}
}

func parseLoose(doc any) casefile.File {
	raw, err := json.Marshal(doc)
	if err != nil {
		return casefile.File{}
	}
	f, err := casefile.Parse(raw)
	if err != nil {
		return casefile.File{Kind: "unreadable"}
	}
	return f
}

func wrongType(v any) any {
	switch v.(type) {
	case string:
		return json.Number("7")
	case json.Number:
		return "7"
	case bool:
		return "true"
	case []any:
		return map[string]any{}
	}
	return []any{}
}

func split(p string) []string {
	toks := strings.Split(strings.TrimPrefix(p, "/"), "/")
	for i := range toks {
		toks[i] = strings.NewReplacer("~1", "/", "~0", "~").Replace(toks[i])
	}
	return toks
}

func lookup(doc any, p string) any {
	for _, k := range split(p) {
		switch x := doc.(type) {
		case map[string]any:
			doc = x[k]
		case []any:
			i, err := strconv.Atoi(k)
			if err != nil || i >= len(x) {
				return nil
			}
			doc = x[i]
		default:
			return nil
		}
	}
	return doc
}

func set(doc any, p string, v any) bool {
	toks := split(p)
	last := toks[len(toks)-1]
	parent := doc
	if len(toks) > 1 {
		parent = lookup(doc, "/"+strings.Join(escapeAll(toks[:len(toks)-1]), "/"))
	}
	switch x := parent.(type) {
	case map[string]any:
		x[last] = v
		return true
	case []any:
		if last == "-" { // RFC 6901: behind the last element
			return set(doc, "/"+strings.Join(escapeAll(toks[:len(toks)-1]), "/"), append(slices.Clone(x), v))
		}
		i, err := strconv.Atoi(last)
		if err != nil || i >= len(x) {
			return false
		}
		x[i] = v
		return true
	}
	return false
}

func escapeAll(toks []string) []string {
	out := slices.Clone(toks)
	for i := range out {
		out[i] = strings.NewReplacer("~", "~0", "/", "~1").Replace(out[i])
	}
	return out
}

// remove deletes a member, or an element of a list (the rest moves up).
func remove(doc any, p string) bool {
	toks := split(p)
	last := toks[len(toks)-1]
	parent := doc
	up := ""
	if len(toks) > 1 {
		up = "/" + strings.Join(escapeAll(toks[:len(toks)-1]), "/")
		parent = lookup(doc, up)
	}
	switch x := parent.(type) {
	case map[string]any:
		if _, ok := x[last]; !ok {
			return false
		}
		delete(x, last)
		return true
	case []any:
		i, err := strconv.Atoi(last)
		if err != nil || i >= len(x) {
			return false
		}
		return set(doc, up, slices.Delete(slices.Clone(x), i, i+1))
	}
	return false
}

// objectKeys lists the pointers of all object members below a value.
func objectKeys(v any, at string) []string {
	var out []string
	switch x := v.(type) {
	case map[string]any:
		keys := make([]string, 0, len(x))
		for k := range x {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			p := at + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(k)
			out = append(out, p)
			out = append(out, objectKeys(x[k], p)...)
		}
	case []any:
		for i, c := range x {
			out = append(out, objectKeys(c, fmt.Sprintf("%s/%d", at, i))...)
		}
	}
	return out
}
