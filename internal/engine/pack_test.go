package engine_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// A tiny pack on which the law is shown: form "trial", stages one and two.
const trialSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "a": {"type": "object", "additionalProperties": false, "x-producer": "applicant", "properties": {
    "x": {"type": "number"}, "y": {"type": "boolean"}, "s": {"type": "string", "minLength": 1},
    "at": {"type": "string", "format": "date-time"}, "code": {"type": "string", "format": "uscc"},
    "name": {"type": "string", "x-personal": "who"}, "who": {"type": "string", "minLength": 1, "x-ref": "people"},
    "from": {"type": "string", "format": "date-time"}, "to": {"type": "string", "format": "date-time"},
    "deep": {"type": "object", "additionalProperties": false, "properties": {"z": {"type": "number"}}}
  }, "x-order": ["from", "to"]},
  "list": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {
    "n": {"type": "number"}, "s": {"type": "string"}, "flag": {"type": "boolean"},
    "inner": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {"v": {"type": "number"}}}}}}},
  "tags": {"type": "array", "items": {"type": "string"}},
  "marks": {"type": "object", "x-journal": "mark", "x-key": "post", "x-due": "two", "x-producer": "checker", "x-attest": true, "additionalProperties": false,
    "properties": {"boss": {"$ref": "#/$defs/mark"}}},
  "readings": {"type": "array", "x-journal": "reading", "items": {"type": "object", "additionalProperties": false, "properties": {"v": {"type": "number"}, "by": {"type": "string", "minLength": 1, "x-writer": true}, "written_at": {"type": "string", "format": "date-time", "x-written": true}}}}
}, "$defs": {"mark": {"type": "object", "additionalProperties": false, "properties": {"post": {"type": "string"}, "ok": {"type": "boolean"}}}}}}`

const trialWorkflow = `
workflow:
  stages: [one, two]
  initial: open
  states:
    open: {title: {en: open, zh: 开}, stage: one}
    done: {title: {en: done, zh: 完}, final: true}
  create: {by: [{role: enterprise}]}
  revise: {by: [{role: enterprise}], in: [open]}
  journal:
    mark: {by: [{role: enterprise}], in: [open]}
  actions:
    finish: {title: {en: finish, zh: 完成}, from: [open], to: done, by: [{role: enterprise}], stage: two, needs: compliant}
`

const peopleSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "id": {"type": "string"}, "ok": {"type": "boolean"}, "until": {"type": "string", "format": "date"}}}}`

func trialPack(more map[string]string) fstest.MapFS {
	files := map[string]string{
		"registers/people/register.yaml":    "register: {title: {en: people, zh: 人员}, scope: enterprise, source: declared, write: [{role: enterprise}], pick: referred, vouches: false}\n",
		"registers/people/schema.json":      peopleSchema,
		"packs/t/pack.yaml":                 "pack: {name: t, authority: {en: a, zh: 甲}, title: {en: t, zh: 题}, document: T 1, edition: \"1\", in_force: {from: \"2020-01-01\", to: \"\"}, timezone: Asia/Shanghai, sources: []}\n",
		"packs/t/params/data.yaml":          "limit: {value: 10, clause: \"1\"}\n",
		"packs/t/kinds/trial/kind.yaml":     "kind: {name: trial, title: {en: trial, zh: 试}, door: permits, sections: [s], place: {}}\n",
		"packs/t/kinds/trial/schema.json":   trialSchema,
		"packs/t/kinds/trial/ui.json":       `{"ui": {}}`,
		"packs/t/kinds/trial/workflow.yaml": trialWorkflow,
	}
	maps.Copy(files, more)
	if _, given := files["packs/t/clauses.yaml"]; !given {
		files["packs/t/clauses.yaml"] = ledger(files)
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		if text != "" {
			fsys[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	return fsys
}

var ruleID = regexp.MustCompile(`(?m)(?:^#   id:|- \{id:) ([a-z0-9._-]+)`)

// ledger writes a clauses.yaml that lists every requirement of the files.
func ledger(files map[string]string) string {
	text := "clauses:\n"
	for _, name := range slices.Sorted(maps.Keys(files)) {
		for _, m := range ruleID.FindAllStringSubmatch(files[name], -1) {
			text += fmt.Sprintf("  - {clause: %q, requirements: [%s]}\n", name, m[1])
		}
	}
	return text
}

// rule writes a requirement file of the trial pack. opts replace lines of its metadata.
func rule(name, body string, opts ...string) (file, text string) {
	meta := map[string]string{"stages": "[one]", "effective": `{from: "2020-01-01", to: ""}`, "governed_by": "now", "severity": "block", "empty_answer": "[]"}
	for _, o := range opts {
		k, v, _ := strings.Cut(o, "=")
		meta[k] = v
	}
	return "packs/t/s/" + name + ".rego", fmt.Sprintf(`# METADATA
# scope: package
# title: %[1]s
# description: What %[1]s asks.
# custom:
#   id: s.%[1]s
#   zh: {title: 题, description: 要求}
#   document: T 1
#   clause: "1.1"
#   basis: mandatory
#   obligation: shall
#   severity: %[3]s
#   stages: %[4]s
#   effective: %[5]s
#   governed_by: %[6]s
#   remedy: {en: mend it, zh: 改正}
#   empty_answer: %[7]s
package packs.t.s.%[1]s

%[2]s
`, name, body, meta["severity"], meta["stages"], meta["effective"], meta["governed_by"], meta["empty_answer"])
}

func loadRules(t testing.TB, rules map[string]string, opts ...string) *engine.Engine {
	t.Helper()
	files := map[string]string{}
	for name, body := range rules {
		f, text := rule(name, body, opts...)
		files[f] = text
	}
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	return e
}

var trialNow = time.Date(2026, 11, 20, 1, 0, 0, 0, time.UTC)

func judge(t testing.TB, e *engine.Engine, dossier string, change ...func(*permits.Question)) permits.Judged {
	t.Helper()
	doc, err := e.Dossier("trial", []byte(dossier), "/dossier")
	require.NoError(t, err)
	q := permits.Question{Kind: "trial", Stage: "one", Dossier: doc.Bytes, Now: trialNow,
		Case: permits.CaseFacts{ReceivedAt: "2026-11-19T00:00:00Z"}}
	for _, c := range change {
		c(&q)
	}
	j, err := e.Evaluate(context.Background(), q)
	require.NoError(t, err)
	return j
}

func verdicts(j permits.Judged) map[string]permits.Verdict {
	out := map[string]permits.Verdict{}
	for _, v := range j.Verdicts {
		out[v.Requirement] = v.Verdict
	}
	return out
}

func withFacts(raw string) func(*permits.Question) {
	return func(q *permits.Question) { q.Facts = json.RawMessage(raw) }
}
