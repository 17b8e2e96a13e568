package engine_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const sectionRow = "rows:\n  - {id: s.row, title: {en: t, zh: 题}, sentence: {en: t, zh: 题}, document: T 1, clause: \"1\", basis: mandatory, obligation: shall, severity: block, stages: [one], effective: {from: \"2020-01-01\", to: \"\"}, governed_by: now, remedy: {en: a, zh: 乙}, "

// A row stands in its section's directory and judges by the law like any rule.
func TestRowsOfASection(t *testing.T) {
	for _, c := range []struct {
		pattern string
		want    map[string]permits.Verdict // by dossier
	}{
		{"pattern: fact, path: /a/y, is: true", map[string]permits.Verdict{
			`{"a":{"y":true}}`: permits.Satisfied, `{"a":{"y":false}}`: permits.Violated, `{"a":{}}`: permits.Undetermined}},
		{"pattern: fact, path: /a/y, is: false", map[string]permits.Verdict{
			`{"a":{"y":false}}`: permits.Satisfied, `{"a":{"y":true}}`: permits.Violated, `{}`: permits.Undetermined}},
		{"pattern: fact, path: /a/s, is: red", map[string]permits.Verdict{
			`{"a":{"s":"red"}}`: permits.Satisfied, `{"a":{"s":"green"}}`: permits.Violated, `{"a":{}}`: permits.Undetermined}},
		{"pattern: fact, path: /a/s, in: [red, blue]", map[string]permits.Verdict{
			`{"a":{"s":"blue"}}`: permits.Satisfied, `{"a":{"s":"green"}}`: permits.Violated, `{"a":{}}`: permits.Undetermined}},
		{"pattern: fact, path: /a/s, in: [red], applies: [{path: /a/y, is: true}]", map[string]permits.Verdict{
			`{"a":{"y":false,"s":"green"}}`: permits.NotApplicable, `{"a":{"y":true,"s":"red"}}`: permits.Satisfied, `{"a":{"s":"red"}}`: permits.Undetermined}},
	} {
		t.Run(c.pattern, func(t *testing.T) {
			e, err := engine.Load(trialPack(map[string]string{"packs/t/s/rows.yaml": sectionRow + c.pattern + "}\n",
				"packs/t/s/clauses.yaml": "clauses:\n  - {clause: \"1\", requirements: [s.row]}\n", "packs/t/clauses.yaml": ""}))
			require.NoError(t, err)
			for dossier, want := range c.want {
				assert.Equal(t, want, verdicts(judge(t, e, dossier))["s.row"], dossier)
			}
			for _, f := range judge(t, e, strings.Replace(`{"a":{"y":X,"s":"green"}}`, "X", fmt.Sprint(!strings.Contains(c.pattern, "is: true") || strings.Contains(c.pattern, "applies")), 1)).Findings {
				assert.NotEmpty(t, f.Observed)
				assert.NotEmpty(t, f.Required)
			}
		})
	}
}

func TestTwoSectionsShareNoClause(t *testing.T) {
	f, text := rule("r", "met if input.a.y")
	_, err := engine.Load(trialPack(map[string]string{f: text, "packs/t/clauses.yaml": "clauses:\n  - {clause: \"1\", why: nobody}\n",
		"packs/t/s/clauses.yaml": "clauses:\n  - {clause: \"1\", requirements: [s.r]}\n"}))
	require.Error(t, err)
	assert.Contains(t, err.Error(), `packs/t/s/clauses.yaml:2: clause "1" is empty or stands twice`)
}
