package engine_test

import (
	"context"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
)

const mutated = `met if {
	input.a.y
	input.a.x <= 10
}

met if not input.a.y`

// tested returns the trial pack with one rule and its tests.
func tested(tests, equivalent string) fstest.MapFS {
	f, text := rule("r", mutated)
	return trialPack(map[string]string{f: text, "packs/t/equivalent.yaml": equivalent,
		"packs/t/s/r_test.rego": "package packs.t.s.r_test\n\nimport data.packs.t.s.r as subject\n\n" + tests})
}

const (
	atLimit   = "test_at_limit if subject.met with input as {\"a\": {\"y\": true, \"x\": 10}}\n\n"
	beyond    = "test_beyond if not subject.met with input as {\"a\": {\"y\": true, \"x\": 11}}\n\n"
	otherwise = "test_otherwise if subject.met with input as {\"a\": {\"y\": false, \"x\": 11}}\n\n"
)

func TestMutantsThatTestsMissAreNamed(t *testing.T) {
	const dropped = "s/r.rego: met: without input.a.y"
	for _, c := range []struct {
		shows, tests, equivalent string
		survived, wrong          []string
		listed                   int
	}{
		{"every change is noticed but one that judges the same", atLimit + beyond + otherwise, "", []string{dropped}, nil, 0},
		{"that one is listed with its reason", atLimit + beyond + otherwise, "equivalent:\n  - {mutant: \"" + dropped + "\", why: the other alternative holds where y is false}\n", nil, nil, 1},
		{"a listed mutant that is noticed is wrong", atLimit + beyond + otherwise,
			"equivalent:\n  - {mutant: \"" + dropped + "\", why: same}\n  - {mutant: \"s/r.rego: met: without input.a.x <= 10\", why: wrong}\n",
			nil, []string{"s/r.rego: met: without input.a.x <= 10"}, 1},
		{"a listed mutant that does not exist is wrong", atLimit + beyond + otherwise,
			"equivalent:\n  - {mutant: \"" + dropped + "\", why: same}\n  - {mutant: \"s/r.rego: met: gone\", why: gone}\n", nil, []string{"s/r.rego: met: gone"}, 1},
		{"the limit itself is not tested", beyond + otherwise, "", []string{
			dropped, "s/r.rego: met: input.a.x <= 10, < for <=", "s/r.rego: met: without alternative 1"}, nil, 0},
		{"one beyond the limit is not tested", atLimit + otherwise, "", []string{dropped, "s/r.rego: met: without input.a.x <= 10",
			"s/r.rego: met: input.a.x <= 10, 11 for 10", "s/r.rego: met: or for and before input.a.x <= 10"}, nil, 0},
	} {
		t.Run(c.shows, func(t *testing.T) {
			m, err := engine.Mutate(context.Background(), tested(c.tests, c.equivalent), "t", 10*time.Second, nil)
			require.NoError(t, err)
			var survived []string
			for _, s := range m.Survived {
				survived = append(survived, s.Name)
				assert.Equal(t, "packs/t/s/r.rego", s.File)
				assert.Greater(t, s.Line, 18, "the rule's own line")
			}
			assert.ElementsMatch(t, c.survived, survived)
			assert.Equal(t, c.wrong, m.Wrong)
			assert.Equal(t, c.listed, m.Equivalent)
			assert.Positive(t, m.Killed)
		})
	}
}

func TestMutationRefuses(t *testing.T) {
	for _, c := range []struct {
		shows string
		tree  fstest.MapFS
		pack  string
		want  string
	}{
		{"tests that fail before any change", tested("test_wrong if not subject.met with input as {\"a\": {\"y\": false}}\n", ""), "t", "its tests fail without any change"},
		{"a file without tests that run", tested("helper := 1\n", ""), "t", "no test ran"},
		{"a reason that is not given", tested(atLimit, "equivalent:\n  - {mutant: x, why: \"\"}\n"), "t", "packs/t/equivalent.yaml:2: \"x\" needs a reason"},
		{"a pack that is not there", tested(atLimit, ""), "u", `there is no pack "u"; there are t`},
		{"nothing to change", tested(atLimit, ""), "lib", "nothing to mutate"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Mutate(context.Background(), c.tree, c.pack, 10*time.Second, nil)
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}

func TestTheLedgerIsHeldAgainstTheNumberingOfTheDocument(t *testing.T) {
	f, text := rule("r", "met if input.a.y")
	load := func(numbering, clauses string) error {
		_, err := engine.Load(trialPack(map[string]string{f: text, "packs/t/numbering.yaml": numbering,
			"packs/t/clauses.yaml": "clauses:\n  - {clause: \"4.1\", requirements: [s.r]}\n" + clauses}))
		return err
	}
	const why = `", why: a person}` + "\n"
	line := func(clause string) string { return `  - {clause: "` + clause + why }
	for _, c := range []struct {
		shows, numbering, clauses, want string
	}{
		{"every number stands", "numbering: {\"4\": 2, \"4.2\": c}\n", line("4.2 a") + line("4.2 b-c"), ""},
		{"the whole stands for its letters", "numbering: {\"4\": 2, \"4.2\": c}\n", line("4.2"), ""},
		{"a qualified line stands for its number", "numbering: {\"4\": 2}\n", line("4.2, voltages"), ""},
		{"a number is missing", "numbering: {\"4\": 3}\n", line("4.2"), "clause 4.3 of T 1 is unaccounted for"},
		{"a letter is missing", "numbering: {\"4\": 2, \"4.2\": c}\n", line("4.2 a") + line("4.2 c"), "clause 4.2 b of T 1 is unaccounted for"},
		{"a chapter does not stand for the parts of its parts", "numbering: {\"4\": 2, \"4.2\": a}\n", line("4"), "clause 4.2 a of T 1 is unaccounted for"},
		{"4.2 is not 4.20", "numbering: {\"4\": 20}\n", line("4.2"), "clause 4.20 of T 1 is unaccounted for"},
		{"nonsense", "numbering: {\"4\": many}\n", "", `packs/t/numbering.yaml:1: clause "4": say how many`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			err := load(c.numbering, c.clauses)
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}
