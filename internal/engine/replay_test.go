package engine_test

import (
	"context"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const shownRule = `import data.lib.flags

applies if input.a.s == "on"

met if {
	input.a.x <= 10
	input.now < input.a.to
}

until := input.a.to

observed contains item.n if {
	some item in input.list
	flags.raised(item)
}

required := 10

fixes contains {"pointer": "/a/x", "value": 10} if {
	input.a.x > 10
	input.a.y
}
`

const flagsLib = "package lib.flags\n\nraised(item) if {\n\titem.flag\n\titem.n > 1\n}\n"

// shownPack has tests of met alone, and of the helper's truth.
func shownPack() fstest.MapFS {
	f, text := rule("r", shownRule)
	const unit = "package packs.t.s.r_test\n\nimport data.packs.t.s.r as subject\n\n" +
		"test_met if subject.met with input as {\"now\": \"1\", \"a\": {\"x\": 10, \"to\": \"2\"}}\n\n" +
		"test_beyond if not subject.met with input as {\"now\": \"1\", \"a\": {\"x\": 11, \"to\": \"2\"}}\n\n" +
		"test_at_the_end if not subject.met with input as {\"now\": \"2\", \"a\": {\"x\": 10, \"to\": \"2\"}}\n"
	return trialPack(map[string]string{f: text, "packs/t/s/r_test.rego": unit, "lib/flags.rego": flagsLib,
		"lib/flags_test.rego": "package lib.flags_test\n\nimport data.lib.flags\n\ntest_raised if flags.raised({\"flag\": true, \"n\": 2})\n"})
}

// asked records what the engine says of dossiers.
func recordedOf(t *testing.T, dossiers ...string) func(*engine.Engine, []string) ([]permits.Recorded, error) {
	return func(e *engine.Engine, kinds []string) ([]permits.Recorded, error) {
		var out []permits.Recorded
		for _, d := range dossiers {
			doc, err := e.Dossier("trial", []byte(d), "")
			require.NoError(t, err)
			q := permits.Question{Kind: "trial", Stage: "one", Dossier: doc.Bytes, Now: trialNow, Case: permits.CaseFacts{ReceivedAt: "2026-11-19T00:00:00Z"}}
			j, err := e.Evaluate(context.Background(), q)
			require.NoError(t, err)
			out = append(out, permits.Recorded{Question: q, Evaluation: j.Evaluation})
		}
		return out, nil
	}
}

func TestWhatTheTestsMissTheCasesNotice(t *testing.T) {
	const (
		list      = `"list":[{"n":1,"flag":true},{"n":2,"flag":true},{"n":3,"flag":false}]`
		satisfied = `{"a":{"s":"on","x":10,"y":true,"to":"2026-11-20T02:00:00Z"},` + list + `}`
		violated  = `{"a":{"s":"on","x":11,"y":true,"to":"2026-11-20T02:00:00Z"},` + list + `}`
		off       = `{"a":{"s":"off","x":11,"y":true,"to":"2026-11-20T02:00:00Z"},` + list + `}`

		condition  = `s/r.rego: applies: input.a.s == "on", != for ==`
		ofFixes    = "s/r.rego: fixes: input.a.x > 10, <= for >"
		otherFixes = "s/r.rego: fixes: without input.a.x > 10"
		value      = `s/r.rego: fixes: fixes contains {"pointer": "/a/x", "value": 10} if {, 11 for 10`
		ten        = "s/r.rego: required: required := 10, 11 for 10"
	)
	for _, c := range []struct {
		shows    string
		dossiers []string
		noticed  []string
		missed   []string
	}{
		{"without a case", nil, nil, []string{condition, ofFixes, otherFixes, value, ten}},
		{"a pass shows that it applies, and nothing of a finding", []string{satisfied}, []string{condition}, []string{ofFixes, otherFixes, value, ten}},
		{"a finding shows what was required and the fixes that helped", []string{violated}, []string{condition, ofFixes, value, ten}, []string{otherFixes}},
		{"where it does not apply nothing else shows", []string{off}, []string{condition}, []string{ofFixes, otherFixes, value, ten}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			m, err := engine.Mutate(context.Background(), shownPack(), engine.Mutating{Pack: "t", Limit: 10 * time.Second, Recorded: recordedOf(t, c.dossiers...)})
			require.NoError(t, err)
			var survived []string
			for _, s := range m.Survived {
				survived = append(survived, s.Name)
			}
			assert.Subset(t, survived, c.missed)
			for _, n := range c.noticed {
				assert.NotContains(t, survived, n)
			}
		})
	}
	t.Run("a helper is noticed by the requirements that use it", func(t *testing.T) {
		survivors := func(dossiers ...string) []string {
			m, err := engine.Mutate(context.Background(), shownPack(), engine.Mutating{Pack: "lib", Limit: 10 * time.Second, Recorded: recordedOf(t, dossiers...)})
			require.NoError(t, err)
			var names []string
			for _, s := range m.Survived {
				names = append(names, s.Name)
			}
			return names
		}
		flag, number := "flags.rego: raised: without item.flag", "flags.rego: raised: without item.n > 1"
		assert.Subset(t, survivors(satisfied), []string{flag, number}, "what was observed shows in a finding only")
		assert.Empty(t, survivors(violated))
	})
}
