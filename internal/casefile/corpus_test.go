package casefile_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path"
	"runtime/debug"
	"slices"
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

// The corpus is judged tens of thousands of times, and what is kept is little: collecting less often saves a sixth of it.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}

func mustLoad() *engine.Engine {
	e, err := engine.Load(policies.FS)
	if err != nil {
		panic(err)
	}
	return e
}

func noClock() time.Time { panic("a fixture names its own time") }

// caseFiles returns the names of the readable cases.
func caseFiles(t testing.TB) []string {
	t.Helper()
	var out []string
	for _, x := range corpus(t).Cases {
		out = append(out, x.Name)
	}
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

var (
	set    = casefile.Set
	remove = casefile.Remove
	lookup = permits.At
)

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

var accept = flag.Bool("accept", false, "write what the engine found into the golden files")

// judged is the corpus as the built-in packs judge it, made once.
var judged = sync.OnceValues(func() (*casefile.Corpus, error) {
	c, err := casefile.Open(fixtures)
	if err == nil {
		c.Judge(context.Background(), builtIn)
	}
	return c, err
})

func corpus(t testing.TB) *casefile.Corpus {
	t.Helper()
	c, err := judged()
	require.NoError(t, err)
	return c
}

// Per kind and stage there is a file that holds only what is known by then, and it is compliant with nothing
// undetermined: no stage asks for what comes later.
func TestEveryStageIsCompliantOnWhatIsKnownByThen(t *testing.T) {
	for _, x := range corpus(t).Cases {
		t.Run(x.Name, func(t *testing.T) { assert.Empty(t, x.Complaints(builtIn)) })
	}
	assert.Empty(t, corpus(t).Unshown(builtIn), "no compliant case")
}

// One changed fact changes exactly the verdicts that hang on it: the ids, and violated told apart from undetermined.
func TestOneFactChangesNameExactlyTheRightRequirements(t *testing.T) {
	ran := 0
	for _, table := range corpus(t).Tables {
		for i, x := range table.Changes {
			ran++
			t.Run(fmt.Sprintf("%s/%02d %s", path.Dir(table.Name), i+1, x.Shows), func(t *testing.T) { assert.Empty(t, x.Complaints()) })
		}
	}
	assert.GreaterOrEqual(t, ran, 40, "the tables hold at least forty changes")
}

// Each requirement is seen satisfied, violated, undetermined and, where it has a condition, not applicable; a fix that it
// proposes is seen to help.
func TestEveryRequirementIsSeenInEachVerdict(t *testing.T) {
	assert.Empty(t, corpus(t).Lacking(builtIn))
}

// The whole of what is found is what was accepted: facts, what was observed and required, what is missing, fixes, until when.
func TestWholeFindingsAreWhatWasAccepted(t *testing.T) {
	if *accept {
		require.NoError(t, corpus(t).Accept("../../fixtures"))
	}
	assert.Empty(t, corpus(t).HoldGoldens())
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
		f := parse(t, read(t, name))
		before, err := judge(f)
		require.NoError(t, err)
		was := verdicts(before)
		doors := &memo{Engine: builtIn}
		alone, err := doors.verdicts(f)
		require.NoError(t, err)
		require.Equal(t, was, alone, "verdicts asked without findings are those of the evaluation")
		most := effort / len(was)
		for _, root := range stated {
			part := lookup(read(t, name), root)
			for _, p := range spread(objectKeys(part, ""), most) {
				gone := lookup(part, p)
				require.True(t, remove(part, p))
				after, err := doors.verdicts(with(f, root, part))
				require.True(t, set(part, p, gone))
				deleted.Add(1)
				if err != nil {
					continue // refused at the door: a journal line without its key or its type
				}
				for id, is := range after {
					// A record that is not in a register asks for nothing, and where it showed what is wrong its absence shows nothing: who
					// said that the register holds all answers for that.
					if root == "/facts" && fromWhole(part, p) && (is == permits.NotApplicable || before.Outcome != permits.Compliant) {
						continue
					}
					if improves(was[id], is) {
						t.Errorf("%s without %s%s: %s went from %s to %s", name, root, p, id, was[id], is)
					}
				}
			}
		}
	}
	for _, name := range caseFiles(t) {
		t.Run(name, func(t *testing.T) { one(t, name) })
	}
}

// fromWhole says whether the pointer is of a record of a register that is said to hold all.
func fromWhole(facts any, p string) bool {
	register, record, _ := strings.Cut(strings.TrimPrefix(p, "/"), "/")
	return record != "" && !strings.Contains(record, "/") && lookup(facts, "/complete/"+register) == true
}

// effort bounds how many requirements are asked of one case while its keys are deleted: the keys of a small case are all deleted, of a case that
// answers hundreds of requirements, each with facts of the same shape, as many as are spread evenly over it.
const effort = 12_000

// spread returns at most so many of the keys, evenly.
func spread(keys []string, most int) []string {
	if len(keys) <= most {
		return keys
	}
	out := make([]string, 0, most)
	for i := range most {
		out = append(out, keys[i*len(keys)/most])
	}
	return out
}

// memo asks the engine's door once for each text: of a case in which one fact changes, all but one part is what it was.
type memo struct {
	*engine.Engine
	lines, facts map[string]permits.Document
}

func (m *memo) Line(kind, lineType string, by permits.Hand, raw []byte, at string) (permits.Document, error) {
	key := lineType + " " + string(raw)
	if doc, ok := m.lines[key]; ok {
		return doc, nil
	}
	doc, err := m.Engine.Line(kind, lineType, by, raw, at)
	if err == nil {
		m.lines[key] = doc
	}
	return doc, err
}

func (m *memo) Facts(raw []byte, at string) ([]byte, error) {
	if doc, ok := m.facts[string(raw)]; ok {
		return doc.Bytes, nil
	}
	text, err := m.Engine.Facts(raw, at)
	if err == nil {
		m.facts[string(raw)] = permits.Document{Bytes: text}
	}
	return text, err
}

func (m *memo) verdicts(f casefile.File) (map[string]permits.Verdict, error) {
	if m.lines == nil {
		m.lines, m.facts = map[string]permits.Document{}, map[string]permits.Document{}
	}
	q, err := f.Question(m, noClock)
	if err != nil {
		return nil, err
	}
	return m.Verdicts(context.Background(), q)
}

// with is the case with another part, which may be mangled.
func with(f casefile.File, root string, part any) casefile.File {
	raw, err := json.Marshal(part)
	if err != nil {
		return casefile.File{}
	}
	switch root {
	case "/dossier":
		f.Dossier = raw
	case "/facts":
		f.Facts = raw
	case "/journal":
		f.Journal = nil
		if err := json.Unmarshal(raw, &f.Journal); err != nil {
			return casefile.File{Kind: "unreadable"}
		}
	}
	return f
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

// A release compiled again, and again, judges every case alike.
func TestTheSameCaseGivesTheSameBytes(t *testing.T) {
	for range 3 {
		fresh, err := engine.Load(policies.FS)
		require.NoError(t, err)
		for _, name := range caseFiles(t) {
			// Through the door once: the salt of a personal value is drawn there.
			q, err := parse(t, read(t, name)).Question(builtIn, noClock)
			require.NoError(t, err)
			one, err := builtIn.Evaluate(context.Background(), q)
			require.NoError(t, err)
			two, err := fresh.Evaluate(context.Background(), q)
			require.NoError(t, err)
			assert.Equal(t, string(one.Bytes), string(two.Bytes), name)
			assert.Equal(t, one.Digest, two.Digest)
		}
	}
}

// parseLoose reads a mangled case as the JSON that it is; as YAML it would take as long as to judge it.
func parseLoose(doc any) casefile.File {
	raw, err := json.Marshal(doc)
	if err != nil {
		return casefile.File{}
	}
	var f casefile.File
	if err := json.Unmarshal(raw, &f); err != nil {
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
