package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// Plain OPA, given what Build writes, answers the roll-up as the engine does; what it passes over an absent fact the
// engine does not.
func TestPlainOPAAnswersTheRollUp(t *testing.T) {
	rules := map[string]string{}
	for name, body := range map[string]string{
		"limit":   "met if input.a.x <= data.packs.t.params.limit.value",
		"exempt":  "applies if input.a.y\n\nmet if input.a.x > 100",
		"binding": "applies if input.a.x > 1\n\nmet if input.a.x > 100",
		"negated": "met if not input.a.deep.z",
		"journal": "met if {\n\tsome r in input.readings\n\tr.v < 1\n}",
		"acted":   `met if input.act.person == "P1"`,
	} {
		file, text := rule(name, body)
		rules[file] = text
	}
	tree := trialPack(rules)
	e, err := engine.Load(tree)
	require.NoError(t, err)
	q := permits.Question{Kind: "trial", Stage: "one", Dossier: []byte(`{"a":{"x":9,"y":false}}`), Now: trialNow,
		Journal: []permits.Line{{Number: 1, Type: "reading", Body: []byte(`{"v":0.5}`)}},
		Act:     &permits.Act{Action: "finish", Person: "P1", At: "2026-11-20T01:00:00Z"}}
	plain, err := e.Plain(q)
	require.NoError(t, err)
	applies, met, err := plain.Ask(context.Background())
	require.NoError(t, err)
	require.Equal(t, []string{"s.acted", "s.binding", "s.journal", "s.limit", "s.negated"}, applies)
	require.Equal(t, []string{"s.acted", "s.journal", "s.limit", "s.negated"}, met)

	answered := askOPA(t, tree, plain)
	require.Equal(t, map[string][]string{"applies": applies, "met": met}, answered)

	judged, err := e.Evaluate(context.Background(), q)
	require.NoError(t, err)
	require.Equal(t, permits.Undetermined, verdicts(judged)["s.negated"], "the law is not in the roll-up")

	_, err = e.Plain(permits.Question{Kind: "other", Stage: "one"})
	require.True(t, permits.Is(err, permits.UnknownKind), "%v", err)
	_, err = e.Plain(permits.Question{Kind: "trial", Stage: "three"})
	require.True(t, permits.Is(err, permits.UnknownStage), "%v", err)
}

// askOPA asks OPA as its server does, by path and with JSON in and out, over the tree that Build writes.
func askOPA(t *testing.T, tree fs.FS, plain engine.Plain) map[string][]string {
	t.Helper()
	files, err := engine.Build(tree)
	require.NoError(t, err)
	input, err := decodeNumbers(plain.Input)
	require.NoError(t, err)
	opts := []func(*rego.Rego){rego.Query("x = data." + strings.ReplaceAll(plain.Path, "/", ".")), rego.Input(input), rego.Strict(true),
		rego.Store(inmem.NewFromObject(map[string]any{"packs": map[string]any{"t": map[string]any{"params": map[string]any{"limit": map[string]any{"value": 10}}}}}))}
	for name, src := range files {
		if path.Ext(name) == ".rego" {
			opts = append(opts, rego.Module(name, string(src)))
		}
	}
	results, err := rego.New(opts...).Eval(context.Background())
	require.NoError(t, err)
	require.Len(t, results, 1)
	raw, err := json.Marshal(results[0].Bindings["x"])
	require.NoError(t, err)
	out := map[string][]string{}
	require.NoError(t, json.Unmarshal(raw, &out))
	return out
}

func decodeNumbers(raw []byte) (v any, err error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	err = dec.Decode(&v)
	return v, err
}
