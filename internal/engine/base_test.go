package engine_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// Two kinds stand on one base; each states only what is its own.
func twins(more map[string]string) map[string]string {
	f, text := rule("r", "met if input.a.y")
	files := map[string]string{f: text,
		"packs/t/base/common/schema.json":   trialSchema,
		"packs/t/base/common/ui.json":       `{"ui": {}}`,
		"packs/t/base/common/workflow.yaml": trialWorkflow,
		"packs/t/kinds/trial/kind.yaml":     "kind: {name: trial, title: {en: trial, zh: 试}, door: permits, base: common, sections: [s], place: {}}\n",
		"packs/t/kinds/trial/schema.json":   `{"schema": {"properties": {"list": null, "depth": {"type": "number"}}}}`,
		"packs/t/kinds/trial/workflow.yaml": "workflow: {states: {late: {title: {en: late, zh: 晚}, final: true}}, actions: {finish: {to: late}, lapse: null}}\n",
		"packs/t/kinds/twin/kind.yaml":      "kind: {name: twin, title: {en: twin, zh: 双}, door: permits, base: common, sections: [s], place: {}}\n",
		"packs/t/kinds/twin/schema.json":    `{"schema": {}}`,
		"packs/t/kinds/twin/ui.json":        `{"ui": {}}`,
		"packs/t/kinds/twin/workflow.yaml":  "workflow: {}\n",
	}
	for name, text := range more {
		files[name] = text
	}
	return files
}

func TestAKindStatesWhatItsBaseDoesNot(t *testing.T) {
	e, err := engine.Load(trialPack(twins(nil)))
	require.NoError(t, err)
	accepts := func(kind, dossier string) error {
		_, err := e.Dossier(kind, []byte(dossier), "")
		return err
	}
	require.NoError(t, accepts("trial", `{"depth":2,"a":{"y":true}}`), "its own field beside the common ones")
	problem, pointers := pointersOf(t, accepts("trial", `{"list":[{"n":1}]}`))
	assert.Equal(t, permits.InvalidDocument, problem)
	assert.Equal(t, []string{"/list"}, pointers, "what the kind took away")
	require.NoError(t, accepts("twin", `{"list":[{"n":1}]}`), "the other kind kept it")
	_, pointers = pointersOf(t, accepts("twin", `{"depth":2}`))
	assert.Equal(t, []string{"/depth"}, pointers)
	trial, err := e.Kind("trial")
	require.NoError(t, err)
	twin, err := e.Kind("twin")
	require.NoError(t, err)
	assert.Equal(t, "late", trial.Workflow.Actions["finish"].To)
	assert.Equal(t, "two", trial.Workflow.Actions["finish"].Stage, "the rest of the action is the base's")
	assert.Equal(t, "done", twin.Workflow.Actions["finish"].To)
}

func TestBrokenBasesAreRefused(t *testing.T) {
	for _, c := range []struct {
		shows string
		files map[string]string
		want  string
	}{
		{"a base that is not there", map[string]string{"packs/t/base/common/schema.json": ""}, "packs/t/base/common/schema.json:0: the file is missing"},
		{"a base that no kind stands on", map[string]string{"packs/t/base/other/schema.json": trialSchema}, "packs/t/base/other/schema.json:1: a base is"},
		{"another file in a base", map[string]string{"packs/t/base/common/kind.yaml": "kind: {}\n"}, "packs/t/base/common/kind.yaml:1: a base is"},
		{"a kind that says nothing of its own", map[string]string{"packs/t/kinds/twin/workflow.yaml": ""}, "packs/t/kinds/twin/workflow.yaml:0: the file is missing"},
		{"a patch that leaves a hole", map[string]string{"packs/t/kinds/twin/workflow.yaml": "workflow: {states: {done: null}}\n"}, `packs/t/kinds/twin/workflow.yaml:1: finish: no state "done"`},
		{"an unknown key in a patch", map[string]string{"packs/t/kinds/twin/workflow.yaml": "workflow:\n  colour: red\n"}, `packs/t/kinds/twin/workflow.yaml:2: unknown key "colour"`},
		{"an unknown key in the base", map[string]string{"packs/t/base/common/workflow.yaml": trialWorkflow + "  colour: red\n"}, `packs/t/base/common/workflow.yaml:14: unknown key "colour"`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(twins(c.files)))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}
