package engine_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// lentRule writes a requirement of pack u, section lent.
func lentRule(name, body string, opts ...string) (file, text string) {
	file, text = rule(name, body, opts...)
	return strings.Replace(file, "packs/t/s/", "packs/u/lent/", 1),
		strings.NewReplacer("packs.t.s.", "packs.u.lent.", "id: s.", "id: lent.").Replace(text)
}

// Pack u has no kind of its own; kinds of pack t list its section beside theirs.
func lent(sections string, more map[string]string) map[string]string {
	f, text := lentRule("low", "met if input.a.x <= data.packs.u.params.most.value")
	files := twins(map[string]string{
		"packs/u/pack.yaml":               "pack: {name: u, authority: {en: a, zh: 甲}, title: {en: u, zh: 另}, document: U 1, edition: \"1\", in_force: {from: \"2020-01-01\", to: \"\"}, timezone: Asia/Shanghai, sources: []}\n",
		"packs/u/params/data.yaml":        "most: {value: 5, clause: \"1\"}\n",
		f:                                 text,
		"packs/t/kinds/trial/schema.json": `{"schema": {"properties": {"list": null}}}`,
	})
	for _, kind := range []string{"trial", "twin"} {
		name := "packs/t/kinds/" + kind + "/kind.yaml"
		files[name] = strings.Replace(files[name], "sections: [s]", "sections: "+sections, 1)
	}
	maps.Copy(files, more)
	if _, given := files["packs/u/clauses.yaml"]; !given {
		own := maps.Clone(files)
		maps.DeleteFunc(own, func(name, _ string) bool { return !strings.HasPrefix(name, "packs/u/") })
		files["packs/u/clauses.yaml"] = ledger(own)
	}
	own := maps.Clone(files)
	maps.DeleteFunc(own, func(name, _ string) bool { return strings.HasPrefix(name, "packs/u/") })
	files["packs/t/clauses.yaml"] = ledger(own)
	return files
}

func TestAKindAsksASectionOfAnotherPack(t *testing.T) {
	later, text := lentRule("later", "met if input.a.y", `effective={from: "2027-01-01", to: ""}`)
	e, err := engine.Load(trialPack(lent("[s, u/lent]", map[string]string{later: text})))
	require.NoError(t, err)
	assert.Equal(t, map[string]permits.Verdict{"s.r": permits.Satisfied, "lent.low": permits.Satisfied, "lent.later": permits.NotEffective},
		verdicts(judge(t, e, `{"a":{"y":true,"x":5}}`)), "by the other pack's parameter, and by its dates")
	assert.Equal(t, permits.Violated, verdicts(judge(t, e, `{"a":{"y":true,"x":6}}`))["lent.low"])
	assert.Equal(t, permits.Undetermined, verdicts(judge(t, e, `{"a":{"y":true}}`))["lent.low"])
	for _, r := range e.Requirements() {
		assert.Equal(t, []string{"trial", "twin"}, r.Kinds, r.ID)
	}

	place, err := e.PlaceOf(engine.NewRequirement{Pack: "u", Kind: "trial", ID: "lent.new", Clause: "2"})
	require.NoError(t, err)
	assert.Equal(t, "lent", place.Section)
	assert.Equal(t, []string{"trial", "twin"}, place.Kinds)
}

// A section that several kinds ask may judge by which of them the case is of, whatever the question says of the case.
func TestARuleSeesOfWhichKindTheCaseIs(t *testing.T) {
	f, text := rule("r", `met if input.case.kind == "twin"`)
	e, err := engine.Load(trialPack(twins(map[string]string{f: text})))
	require.NoError(t, err)
	twin := func(q *permits.Question) { q.Kind = "twin" }
	assert.Equal(t, permits.Violated, verdicts(judge(t, e, `{}`))["s.r"])
	assert.Equal(t, permits.Satisfied, verdicts(judge(t, e, `{}`, twin))["s.r"])
}

// Two packs may have sections of one name.
func TestSectionsOfOneNameAreTheirPacks(t *testing.T) {
	files := lent("[s]", nil)
	for _, name := range []string{"packs/u/lent/low.rego"} {
		files["packs/u/s/low.rego"] = strings.NewReplacer("packs.u.lent.", "packs.u.s.", "id: lent.", "id: s.").Replace(files[name])
		delete(files, name)
	}
	files["packs/u/clauses.yaml"] = "clauses:\n  - {clause: \"1\", requirements: [s.low]}\n"
	_, err := engine.Load(trialPack(files))
	require.ErrorContains(t, err, "packs/u/s/low.rego:1: no kind asks s.low")
	files["packs/t/kinds/twin/kind.yaml"] = strings.Replace(files["packs/t/kinds/twin/kind.yaml"], "[s]", "[u/s]", 1)
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	for _, r := range e.Requirements() {
		assert.Equal(t, map[string][]string{"s.r": {"trial"}, "s.low": {"twin"}}[r.ID], r.Kinds, r.ID)
	}
}

// A step that only some kinds take is named beside one that the others have.
func TestASharedRequirementNamesAStepOfSomeKindsOnly(t *testing.T) {
	step := func(stages string) map[string]string {
		f, text := lentRule("step", "met if input.a.y", "stages="+stages)
		return map[string]string{f: text, "packs/t/kinds/twin/workflow.yaml": "workflow: {stages: [one, extra, two]}\n"}
	}
	e, err := engine.Load(trialPack(lent("[s, u/lent]", step("[extra, two]"))))
	require.NoError(t, err)
	asked := map[string][]string{}
	for kind, stages := range map[string][]string{"trial": {"one", "two"}, "twin": {"one", "extra", "two"}} {
		for _, stage := range stages {
			j := judge(t, e, `{"a":{"y":true,"x":5}}`, func(q *permits.Question) { q.Kind, q.Stage = kind, stage })
			if verdicts(j)["lent.step"] == permits.Satisfied {
				asked[kind] = append(asked[kind], stage)
			}
		}
	}
	assert.Equal(t, map[string][]string{"trial": {"two"}, "twin": {"extra", "two"}}, asked)

	_, err = engine.Load(trialPack(lent("[s, u/lent]", step("[extra]"))))
	require.ErrorContains(t, err, `packs/u/lent/step.rego:1: stage "extra" is none of kind trial: one, two`, "it would ask trial nowhere")
	_, err = engine.Load(trialPack(lent("[s, u/lent]", step("[one, third]"))))
	require.ErrorContains(t, err, `packs/u/lent/step.rego:1: stage "third" is none of kind trial: one, two`, "a slip: no kind has it")
}

func TestBrokenSectionsOfOtherPacksAreRefused(t *testing.T) {
	wrong := func(name, body string, opts ...string) map[string]string {
		f, text := lentRule(name, body, opts...)
		return map[string]string{f: text}
	}
	for _, c := range []struct {
		shows, sections string
		more            map[string]string
		want            string
	}{
		{"a pack that is not there", "[s, u/lent, v/lent]", nil, `packs/t/kinds/trial/kind.yaml:1: kind trial names a section of pack "v", which is not there`},
		{"a section that is not there", "[s, u/lent, u/borrowed]", nil, `packs/t/kinds/twin/kind.yaml:1: kind twin names section "borrowed" of pack u, which holds no requirement`},
		{"a section that nobody lists", "[s]", nil, "packs/u/lent/low.rego:1: no kind asks lent.low"},
		{"a place that one of the kinds does not have", "[s, u/lent]", wrong("places", "met if input.list[_].flag"),
			"packs/u/lent/places.rego:20: kind trial knows no /list"},
		{"a stage that the kinds do not have", "[s, u/lent]", wrong("stages", "met if input.a.y", "stages=[three]"), `packs/u/lent/stages.rego:1: stage "three" is none of kind trial`},
		{"a number of the kind's own pack", "[s, u/lent]", wrong("foreign", "met if input.a.x <= data.packs.t.params.limit.value"),
			"packs/u/lent/foreign.rego:20: data.packs.t.params.limit.value: a rule reads the parameters of its own pack"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(lent(c.sections, c.more)))
			require.ErrorContains(t, err, c.want)
		})
	}
}
