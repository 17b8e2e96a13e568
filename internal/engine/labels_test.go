package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
)

const labelled = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "plan": {"$ref": "#/$defs/plan"},
  "own": {"$ref": "#/$defs/plan", "x-en": "Own plan", "x-zh": "本企业方案"},
  "list": {"type": "array", "x-en": "List", "x-zh": "清单", "items": {"type": "object", "additionalProperties": false, "properties": {
    "n": {"type": "number", "x-en": "Number", "x-zh": "数量"}
  }}},
  "by": {"type": "object", "x-en": "By name", "x-zh": "按名称", "additionalProperties": {"type": "object", "additionalProperties": false, "properties": {
    "m": {"type": "number", "x-en": "Mass", "x-zh": "质量"}
  }}}
}, "$defs": {
  "plan": {"type": "object", "additionalProperties": false, "x-en": "Plan", "x-zh": "方案", "properties": {
    "no": {"type": "string", "x-en": "Number of the plan", "x-zh": "方案编号"}
  }}
}}}`

const labelledPeople = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "id": {"type": "string", "x-en": "Id", "x-zh": "编号"}
}}}`

// A property of a form without a label is refused where it is written, under a reference and in a base as well.
func TestEveryPropertyHasALabelInBothLanguages(t *testing.T) {
	_, r := rule("r", "met if input.plan.no == \"1\"", `stages=["one"]`)
	files := func(more map[string]string) map[string]string {
		all := map[string]string{
			"packs/t/s/r.rego":                  strings.ReplaceAll(r, "\n\n\n", "\n\n"),
			"packs/t/s/r_test.rego":             "package packs.t.s.r_test\n\nimport data.packs.t.s.r\n\ntest_met if r.met with input as {\"plan\": {\"no\": \"1\"}}\n",
			"registers/people/schema.json":      labelledPeople,
			"packs/t/base/common/schema.json":   labelled,
			"packs/t/base/common/ui.json":       `{"ui": {}}`,
			"packs/t/base/common/workflow.yaml": strings.Replace(trialWorkflow, "  journal:\n    mark: {by: [{role: enterprise}], in: [open]}\n", "", 1),
			"packs/t/kinds/trial/kind.yaml":     "kind: {name: trial, title: {en: trial, zh: 试}, door: permits, base: common, sections: [s], place: {}}\n",
			"packs/t/kinds/trial/schema.json":   `{"schema": {}}`,
			"packs/t/kinds/trial/workflow.yaml": "workflow: {}\n",
		}
		for name, text := range more {
			all[name] = text
		}
		return all
	}
	without := func(schema, label string) string {
		require.Contains(t, schema, label)
		return strings.Replace(schema, label, "", 1)
	}
	const base, own = "packs/t/base/common/schema.json", "packs/t/kinds/trial/schema.json"
	for _, c := range []struct {
		shows string
		files map[string]string
		want  string // empty: accepted
	}{
		{"labels everywhere", nil, ""},
		{"none in Chinese", map[string]string{base: without(labelled, `, "x-zh": "清单"`)}, base + ":4: /properties/list: the form gives it no label (x-zh)"},
		{"none of either", map[string]string{base: without(labelled, `, "x-en": "Mass", "x-zh": "质量"`)},
			base + ":8: /properties/by/additionalProperties/properties/m: the form gives it no label (x-en, x-zh)"},
		{"an empty one", map[string]string{base: strings.Replace(labelled, `"Number"`, `" "`, 1)}, base + ":5: /properties/list/items/properties/n: the form gives it no label (x-en)"},
		{"none behind a reference", map[string]string{base: without(labelled, `"x-en": "Number of the plan", `)}, base + ":12: /$defs/plan/properties/no: the form gives it no label (x-en)"},
		{"neither beside a reference nor behind it", map[string]string{base: without(labelled, `"x-en": "Plan", `)}, base + ":2: /properties/plan: the form gives it no label (x-en)"},
		{"none of what the kind adds", map[string]string{own: "{\"schema\": {\"properties\": {\n  \"depth\": {\"type\": \"number\", \"x-en\": \"Depth\"}\n}}}"},
			own + ":2: /properties/depth: the form gives it no label (x-zh)"},
		{"one that the kind takes away", map[string]string{own: "{\"schema\": {\n\"properties\": {\n  \"list\": {\"x-zh\": null}\n}}}"},
			own + ":3: /properties/list: the form gives it no label (x-zh)"},
		{"none in a register", map[string]string{"registers/people/schema.json": without(labelledPeople, `"x-en": "Id", `)},
			"registers/people/schema.json:2: /properties/id: the form gives it no label (x-en)"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Check(trialPack(files(c.files)))
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			require.Error(t, err)
			assert.Equal(t, c.want, err.Error())
		})
	}
}
