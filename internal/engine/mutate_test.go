package engine_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
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
			m, err := engine.Mutate(context.Background(), tested(c.tests, c.equivalent), engine.Mutating{Pack: "t", Limit: 10 * time.Second})
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

// twoSections has the same rule in two sections, each asked by a kind of its own.
func twoSections(equivalent string) fstest.MapFS {
	one := tested(atLimit+beyond+otherwise, equivalent)
	files := twins(map[string]string{})
	for _, name := range []string{"packs/t/equivalent.yaml", "packs/t/s/r.rego", "packs/t/s/r_test.rego"} {
		files[name] = string(one[name].Data)
	}
	for _, name := range []string{"r.rego", "r_test.rego"} {
		files["packs/t/more/"+name] = strings.NewReplacer("packs.t.s.r", "packs.t.more.r", "id: s.r", "id: more.r").Replace(files["packs/t/s/"+name])
	}
	files["packs/t/kinds/twin/kind.yaml"] = strings.Replace(files["packs/t/kinds/twin/kind.yaml"], "sections: [s]", "sections: [more]", 1)
	return trialPack(files)
}

// What is not asked about is neither changed nor held, and the cases of a kind that does not ask it are not judged.
func TestMutationIsNarrowedToWhatIsAsked(t *testing.T) {
	const dropped = "r.rego: met: without input.a.y"
	files := twoSections("equivalent:\n  - {mutant: \"s/" + dropped + "\", why: same}\n  - {mutant: \"more/gone.rego: met: gone\", why: gone}\n")
	var kinds []string
	run := func(only ...string) (engine.Mutation, error) {
		return engine.Mutate(context.Background(), files, engine.Mutating{Pack: "t", Only: only, Limit: 10 * time.Second,
			Recorded: func(_ *engine.Engine, asking []string) ([]permits.Recorded, error) { kinds = asking; return nil, nil }})
	}
	all, err := run()
	require.NoError(t, err)
	require.Equal(t, 1, all.Equivalent)
	require.Len(t, all.Survived, 1)
	require.Equal(t, []string{"more/gone.rego: met: gone"}, all.Wrong)
	require.Equal(t, []string{"trial", "twin"}, kinds)
	half := engine.Mutation{Killed: all.Killed / 2, Stillborn: all.Stillborn / 2, Equivalent: 1}
	for _, only := range []string{"s", "s/", "s/r.rego", "s/r", "s.", "s.r"} {
		m, err := run(only)
		require.NoError(t, err, only)
		assert.Equal(t, half, m, only)
		assert.Equal(t, []string{"trial"}, kinds, only)
	}
	m, err := run("more.r")
	require.NoError(t, err)
	assert.Equal(t, all.Survived, m.Survived)
	assert.Equal(t, []string{"twin"}, kinds)
	assert.Empty(t, m.Wrong, "a file that is not there is nobody's")
	m, err = run("more.r", "s")
	require.NoError(t, err)
	assert.Equal(t, all.Killed, m.Killed)
	for _, only := range []string{"", "t", "s/r_test.rego", "mores", "r"} {
		_, err := run("s", only)
		assert.ErrorContains(t, err, fmt.Sprintf("no id in Rego that begins with %q", only))
	}
}

// A helper is the business of every kind that asks a rule which refers to it.
func TestTheCasesOfAHelperAreThoseOfItsUsers(t *testing.T) {
	var asked []string
	_, err := engine.Mutate(context.Background(), shownPack(), engine.Mutating{Pack: "lib", Only: []string{"flags"}, Limit: 10 * time.Second,
		Recorded: func(_ *engine.Engine, kinds []string) ([]permits.Recorded, error) { asked = kinds; return nil, nil }})
	require.NoError(t, err)
	assert.Equal(t, []string{"trial"}, asked)
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
			_, err := engine.Mutate(context.Background(), c.tree, engine.Mutating{Pack: c.pack, Limit: 10 * time.Second})
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
