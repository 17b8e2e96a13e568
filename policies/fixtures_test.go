package policies_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

// fixtureDirs says which folder of fixtures/ holds the cases of which kind.
var fixtureDirs = map[string]string{"hot_work": "hot-work", "coal": "coal-resumption"}

// minimumChanges is how many one-fact changes the tables must hold together; a table that was lost would
// otherwise pass.
const minimumChanges = 45

type caseFile struct {
	Shows      string            `json:"shows"`
	Kind       string            `json:"kind"`
	Stage      string            `json:"stage"`
	Now        time.Time         `json:"now"`
	Act        *permits.Act      `json:"act"`
	Enterprise string            `json:"enterprise"`
	Case       permits.CaseFacts `json:"case"`
	Dossier    json.RawMessage   `json:"dossier"`
	Journal    []journalLine     `json:"journal"`
	Facts      json.RawMessage   `json:"facts"`
	Expect     caseExpectation   `json:"expect"`
}

type journalLine struct {
	Type string          `json:"type"`
	Body json.RawMessage `json:"body"`
}

type caseExpectation struct {
	Outcome  permits.Outcome            `json:"outcome"`
	Verdicts map[string]permits.Verdict `json:"verdicts"`
	Upcoming []string                   `json:"upcoming"`
}

type changeTable struct {
	Changes []change `json:"changes"`
}

type change struct {
	Shows  string                     `json:"shows"`
	Base   string                     `json:"base"`
	Set    map[string]json.RawMessage `json:"set"`
	Remove []string                   `json:"remove"`
	Expect map[string]permits.Verdict `json:"expect"`
}

func load(t testing.TB) *engine.Engine {
	e, err := engine.Load(policies.FS)
	require.NoError(t, err)
	return e
}

func readFixture(t testing.TB, dir, name string) []byte {
	src, err := os.ReadFile(filepath.Join("..", "fixtures", dir, name))
	require.NoError(t, err)
	raw, err := canon.FromYAML(src)
	require.NoError(t, err, name)
	return raw
}

func decodeInto(t testing.TB, raw []byte, into any, what string) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	require.NoError(t, dec.Decode(into), what)
}

// judgeCase passes every part of a case file through the door, as it would come over HTTP, and judges it.
func judgeCase(t testing.TB, e *engine.Engine, raw []byte, what string) (caseFile, permits.Evaluation) {
	var c caseFile
	decodeInto(t, raw, &c, what)
	require.True(t, permits.ValidUSCC(c.Enterprise), "%s: enterprise code", what)
	dossier, err := e.Dossier(c.Kind, c.Dossier, "/dossier")
	require.NoError(t, err, what)
	q := permits.Question{Kind: c.Kind, Stage: c.Stage, Dossier: dossier.Bytes, Case: c.Case, Act: c.Act, Now: c.Now}
	for i, l := range c.Journal {
		at := fmt.Sprintf("/journal/%d/body", i)
		d, err := e.Line(c.Kind, l.Type, l.Body, at)
		require.NoError(t, err, what)
		q.Journal = append(q.Journal, permits.Line{Number: i + 1, Type: l.Type, Body: d.Bytes, Digest: d.Digest})
	}
	if len(c.Facts) > 0 {
		q.Facts, err = canon.Parse(c.Facts)
		require.NoError(t, err, what)
		checkRecords(t, e, c.Facts, what)
	}
	judged, err := e.Evaluate(context.Background(), q)
	require.NoError(t, err, what)
	return c, judged.Evaluation
}

// checkRecords holds the registers of a snapshot against their schemas, so that no fixture rests on a record that
// nobody could have entered.
func checkRecords(t testing.TB, e *engine.Engine, facts json.RawMessage, what string) {
	var registers map[string]json.RawMessage
	decodeInto(t, facts, &registers, what)
	for name, raw := range registers {
		if name == "neighbours" || name == "complete" {
			continue
		}
		var records map[string]json.RawMessage
		decodeInto(t, raw, &records, what)
		for id, document := range records {
			_, err := e.Record(name, document, "/facts/"+name+"/"+id)
			require.NoError(t, err, what)
		}
	}
}

func verdictsOf(ev permits.Evaluation) map[string]permits.Verdict {
	out := map[string]permits.Verdict{}
	for _, v := range ev.Verdicts {
		out[v.Requirement] = v.Verdict
	}
	return out
}

// Each stage has a case file named after it that holds only what is known by then, and it is compliant with
// nothing undetermined; further files show further situations.
func TestEveryStageHasACompliantCase(t *testing.T) {
	e := load(t)
	for dir, kindName := range fixtureDirs {
		kind, err := e.Kind(kindName)
		require.NoError(t, err)
		for _, stage := range kind.Workflow.Stages {
			require.FileExists(t, filepath.Join("..", "fixtures", dir, stage+".yaml"))
		}
		files, err := filepath.Glob(filepath.Join("..", "fixtures", dir, "*.yaml"))
		require.NoError(t, err)
		for _, file := range files {
			name := filepath.Base(file)
			if name == "changes.yaml" {
				continue
			}
			t.Run(dir+"/"+name, func(t *testing.T) {
				c, ev := judgeCase(t, e, readFixture(t, dir, name), name)
				if slices.Contains(kind.Workflow.Stages, strings.TrimSuffix(name, ".yaml")) {
					require.Equal(t, strings.TrimSuffix(name, ".yaml"), c.Stage)
				}
				require.Equal(t, c.Expect.Outcome, ev.Outcome, "findings: %+v", ev.Findings)
				require.Equal(t, permits.Compliant, ev.Outcome)
				require.Equal(t, c.Expect.Verdicts, verdictsOf(ev))
				upcoming := []string{}
				for _, u := range ev.Upcoming {
					upcoming = append(upcoming, u.Requirement)
				}
				require.Equal(t, c.Expect.Upcoming, upcoming)
				for id, v := range verdictsOf(ev) {
					require.True(t, v.Passes(), id)
				}
			})
		}
	}
}

// One fact changes, and exactly the requirements that the table names change their verdict.
func TestOneFactChanges(t *testing.T) {
	e := load(t)
	count := 0
	seen := map[string]map[permits.Verdict]bool{}
	for _, r := range e.Requirements() {
		seen[r.ID] = map[permits.Verdict]bool{}
	}
	for _, dir := range []string{"coal", "hot_work"} {
		var table changeTable
		decodeInto(t, readFixture(t, dir, "changes.yaml"), &table, dir)
		for _, ch := range table.Changes {
			count++
			t.Run(dir+"/"+ch.Shows, func(t *testing.T) {
				require.NotNil(t, ch.Expect, "say {} where no verdict changes")
				base := readFixture(t, dir, ch.Base)
				_, before := judgeCase(t, e, base, ch.Base)
				_, after := judgeCase(t, e, changed(t, base, ch), ch.Shows)
				was, is := verdictsOf(before), verdictsOf(after)
				differ := map[string]permits.Verdict{}
				for id, v := range is {
					if was[id] != v {
						differ[id] = v
					}
				}
				require.Equal(t, ch.Expect, differ, "findings: %+v", after.Findings)
				for id, v := range differ {
					seen[id][v] = true
				}
			})
		}
	}
	require.GreaterOrEqual(t, count, minimumChanges)
	for id, verdicts := range seen {
		require.True(t, verdicts[permits.Violated], "%s: no change shows it violated", id)
		require.True(t, verdicts[permits.Undetermined], "%s: no change shows it undetermined", id)
	}
}

// changed returns the case file with one change applied. A pointer that leads nowhere is a fault of the table.
func changed(t testing.TB, base []byte, ch change) []byte {
	dec := json.NewDecoder(bytes.NewReader(base))
	dec.UseNumber()
	var doc any
	require.NoError(t, dec.Decode(&doc))
	require.Positive(t, len(ch.Set)+len(ch.Remove), ch.Shows)
	for pointer, value := range ch.Set {
		dec := json.NewDecoder(bytes.NewReader(value))
		dec.UseNumber()
		var v any
		require.NoError(t, dec.Decode(&v))
		doc = edit(t, doc, strings.Split(pointer, "/")[1:], pointer, func(any, bool) (any, bool) { return v, true })
	}
	for _, pointer := range ch.Remove {
		doc = edit(t, doc, strings.Split(pointer, "/")[1:], pointer, func(_ any, there bool) (any, bool) {
			require.True(t, there, "%s: nothing to remove at %s", ch.Shows, pointer)
			return nil, false
		})
	}
	raw, err := json.Marshal(doc)
	require.NoError(t, err)
	return raw
}

// edit rebuilds a document with one place changed: f gets the old value and returns the new one, or false to take
// the place away. "-" stands for a new last element (RFC 6902).
func edit(t testing.TB, doc any, toks []string, pointer string, f func(old any, there bool) (any, bool)) any {
	tok := strings.ReplaceAll(strings.ReplaceAll(toks[0], "~1", "/"), "~0", "~")
	next := func(old any, there bool) (any, bool) {
		if len(toks) == 1 {
			return f(old, there)
		}
		require.True(t, there, "no such place: %s", pointer)
		return edit(t, old, toks[1:], pointer, f), true
	}
	switch x := doc.(type) {
	case map[string]any:
		old, there := x[tok]
		if v, keep := next(old, there); keep {
			x[tok] = v
		} else {
			delete(x, tok)
		}
		return x
	case []any:
		if tok == "-" {
			v, _ := next(nil, false)
			return append(x, v)
		}
		i, err := strconv.Atoi(tok)
		require.NoError(t, err, pointer)
		require.Less(t, i, len(x), pointer)
		if v, keep := next(x[i], true); keep {
			x[i] = v
			return x
		}
		return slices.Delete(x, i, i+1)
	}
	require.Fail(t, "neither an object nor a list", pointer)
	return nil
}
