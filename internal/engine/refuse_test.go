package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
)

// A broken pack is refused whole, with file, line and reason.
func TestBrokenPacksAreRefused(t *testing.T) {
	sound := func() map[string]string {
		f, text := rule("sound", "met if input.a.y")
		return map[string]string{f: text}
	}
	// A register that says what it needs of each year.
	yearly := func(says, scope string) map[string]string {
		files := sound()
		files["registers/almanacs/register.yaml"] = "register: {title: {en: a, zh: 历}, scope: " + scope +
			", source: firewatch, write: [], pick: all, vouches: false, yearly: " + says + "}\n"
		files["registers/almanacs/schema.json"] = peopleSchema
		return files
	}
	with := func(body string, opts ...string) map[string]string {
		files := sound()
		f, text := rule("r", body, opts...)
		files[f] = text
		return files
	}
	put := func(name, text string) map[string]string {
		files := sound()
		files[name] = text
		return files
	}
	edit := func(body string, old, new string) map[string]string {
		files := with(body)
		text := files["packs/t/s/r.rego"]
		if !strings.Contains(text, old) {
			panic("the edit changes nothing: " + old)
		}
		files["packs/t/s/r.rego"] = strings.Replace(text, old, new, 1)
		return files
	}
	const row = "packs/t/rows.yaml"
	const rowHead = "rows:\n  - {id: s.row, section: s, title: {en: t, zh: 题}, sentence: {en: t, zh: 题}, document: T 1, clause: \"1\", basis: mandatory, obligation: shall, severity: block, stages: [one], effective: {from: \"2020-01-01\", to: \"\"}, governed_by: now, remedy: {en: a, zh: 乙}, "
	for _, c := range []struct {
		shows string
		files map[string]string
		want  string
	}{
		{"a syntax error", with("met if {"), "packs/t/s/r.rego:21: "},
		{"an unknown function", with("met if nothing(input.a.x)"), "packs/t/s/r.rego:20: undefined function nothing"},
		{"the network", with("met if http.send({\"url\": \"x\"}).status_code == 200"), "undefined function http.send"},
		{"the machine's clock", with("met if time.now_ns() > 1"), "undefined function time.now_ns"},
		{"chance", with("met if rand.intn(\"x\", 2) == 1"), "undefined function rand.intn"},
		{"the environment", with("met if opa.runtime().env.X"), "undefined function opa.runtime"},
		{"walk", with("met if {\n\twalk(input.a, [_, v])\n\tv == 1\n}"), "packs/t/s/r.rego:21: walk: reads that analysis cannot see"},
		{"object.get", with("met if object.get(input.a, \"x\", 1) == 1"), "packs/t/s/r.rego:20: object.get: "},
		{"division", with("met if input.a.x / 3 == 1"), "packs/t/s/r.rego:20: div: division before a comparison is inexact"},
		{"with", with("met if input.a.y with input.a.y as true"), "packs/t/s/r.rego:20: \"with\" belongs in tests"},
		{"default met", with("default met := true\nmet if input.a.y"), "packs/t/s/r.rego:20: no default met"},
		{"met with a value", with("met := input.a.y"), "packs/t/s/r.rego:20: met is true or undefined"},
		{"no met", with("applies if input.a.y"), "a requirement defines met"},
		{"an unused variable", with("met if {\n\tx := input.a.x\n\tinput.a.y\n}"), "packs/t/s/r.rego:21: assigned var x unused"},
		{"a misspelt path", with("met if input.a.yy"), "packs/t/s/r.rego:20: kind trial knows no /a/yy in its form, journal or facts"},
		{"a misspelt path behind a variable", with("met if {\n\tsome e in input.list\n\te.nn > 1\n}"), "packs/t/s/r.rego:22: kind trial knows no /list/*/nn"},
		{"a misspelt path behind a function", with("f(x) if x.deep.zz\nmet if f(input.a)"), "packs/t/s/r.rego:20: kind trial knows no /a/deep/zz"},
		{"a misspelt path in what is observed", with("met if input.a.y\nobserved := input.a.yy"), "packs/t/s/r.rego:21: kind trial knows no /a/yy"},
		{"an unknown register", with("met if input.facts.nothing[input.a.who].ok"), "knows no /facts/nothing"},
		{"a misspelt parameter", with("met if input.a.x < data.packs.t.params.limits.value"), "params/data.yaml of pack t has no \"limits\""},
		{"a misspelt part of a parameter", with("met if input.a.x < data.packs.t.params.limit.values"), "the parameter has no \"values\""},
		{"another pack's rule", with("met if data.packs.u.x"), "packs/t/s/r.rego:20: "},
		{"a path before it is due", with("met if input.marks.boss.ok"), "packs/t/s/r.rego:20: /marks/boss/ok is due from stage \"two\", but is read at stage \"one\""},
		{"a personal field", with("met if input.a.name == \"Li\""), "packs/t/s/r.rego:20: /a/name is a personal field"},
		{"an object compared whole", with("met if input.a.deep == {\"z\": 1}"), "packs/t/s/r.rego:20: /a/deep: an object is not given to == whole"},
		{"an object given to a builtin", with("met if count(object.keys(input.a)) > 0"), "packs/t/s/r.rego:20: /a: an object is not given to object.keys whole"},
		{"a list of objects given to a builtin", with("both := array.concat(input.list, input.list)\nmet if {\n\tevery e in both { not e.flag }\n}"), "packs/t/s/r.rego:20: /list: an object is not given to array.concat whole"},
		{"objects gathered and given to a builtin", with("met if {\n\tsorted := sort([e | some e in input.list])\n\tnot sorted[0].flag\n}"), "packs/t/s/r.rego:21: /list/*: an object is not given to sort whole"},
		{"a register given to a builtin", with("met if count(object.keys(input.facts.people)) > 1"), "packs/t/s/r.rego:20: /facts/people: an object is not given to object.keys whole"},
		{"a computed key", with("met if {\n\tk := concat(\"\", [\"x\", \"\"])\n\tinput.a[k] == 1\n}"), "packs/t/s/r.rego:22: "},
		{"a helper read into", with("first := e if {\n\tsome e in input.list\n\te.s == \"one\"\n}\nmet if first.n > 1"), "packs/t/s/r.rego:24: "},
		{"the clock without until", with("met if input.now > \"2020\""), "s.r reads /now, so it must define until"},
		{"no METADATA", put("packs/t/s/r.rego", "package packs.t.s.r\nmet if input.a.y\n"), "packs/t/s/r.rego:1: a requirement begins with a METADATA block"},
		{"a metadata key missing", edit("met if input.a.y", "#   clause: \"1.1\"\n", ""), "packs/t/s/r.rego:1: METADATA custom: \"clause\" is missing"},
		{"a metadata key unknown", edit("met if input.a.y", "#   clause:", "#   colour: red\n#   clause:"), "unknown field \"colour\""},
		{"an empty title in Chinese", edit("met if input.a.y", "title: 题", "title: \"\""), "zh.title is empty"},
		{"an obligation that is none", edit("met if input.a.y", "obligation: shall", "obligation: perhaps"), "obligation is shall | should | may"},
		{"a stage that is none", with("met if input.a.y", "stages=[three]"), "packs/t/s/r.rego:1: stage \"three\" is none of kind trial"},
		{"a date that is none", with("met if input.a.y", `effective={from: "2020-13-01", to: ""}`), "effective.from \"2020-13-01\" is no date"},
		{"an id in the wrong file", edit("met if input.a.y", "id: s.r", "id: s.other"), "id \"s.other\" belongs in s/other.rego"},
		{"a package in the wrong file", edit("met if input.a.y", "package packs.t.s.r", "package packs.t.s.q"), "package must be packs.t.s.r"},
		{"a governing date that is none", with("met if input.a.y", "governed_by=/a/when"), "governed_by: kind trial knows no /a/when"},
		{"an empty answer that is none", with("met if input.a.y", "empty_answer=[/a/list]"), "empty_answer: kind trial knows no /a/list"},
		{"a parameter without a clause", put("packs/t/params/data.yaml", "limit: {value: 10}\n"), "packs/t/params/data.yaml:1: parameter \"limit\" names no clause"},
		{"a key twice", put("packs/t/params/data.yaml", "limit: {value: 1, clause: a}\nlimit: {value: 2, clause: a}\n"), "packs/t/params/data.yaml:2: "},
		{"a schema that asks for presence", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"type": "object", "additionalProperties": false, "properties": {
  "a"`, `"type": "object", "required": ["a"], "additionalProperties": false, "properties": {
  "a"`, 1)), "packs/t/kinds/trial/schema.json:1: : keyword \"required\""},
		{"an open schema", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"additionalProperties": false, "x-producer"`, `"x-producer"`, 1)), "an object says \"additionalProperties\": false"},
		{"a schema that opens files", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, "#/$defs/mark", "file:///etc/passwd", 1)), "a schema refers to itself only, not to file:///etc/passwd"},
		{"evidence that is a number", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "number", "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"evidence that is a list", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "array", "items": {"type": "string"}, "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"evidence too short for a digest", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "string", "maxLength": 70, "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"evidence of certain words", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "string", "enum": ["a"], "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"evidence that is a record", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "string", "x-ref": "people", "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"evidence that is personal", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"file": {"type": "string", "x-personal": "self", "x-evidence": true}, "tags":`, 1)), "/properties/file: x-evidence stands on a free text of at least 71 characters"},
		{"a time of writing outside the journal", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"then": {"type": "string", "format": "date-time", "x-written": true}, "tags":`, 1)), "x-written stands on a date-time that is a member of a journal line"},
		{"a time of writing deeper in a line", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"v": {"type": "number"}`, `"v": {"type": "number"}, "more": {"type": "object", "additionalProperties": false, "properties": {"then": {"type": "string", "format": "date-time", "x-written": true}}}`, 1)), "x-written stands on a date-time that is a member of a journal line"},
		{"a time of writing that is a text", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"x-writer": true}`, `"x-written": true}`, 1)), "x-written stands on a date-time that is a member of a journal line"},
		{"a writer outside the journal", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"me": {"type": "string", "x-writer": true}, "tags":`, 1)), "x-writer stands on a string that a journal line produces"},
		{"a form with a reserved key", put("packs/t/kinds/trial/schema.json", strings.Replace(trialSchema, `"tags":`, `"facts":`, 1)), "the form may not define \"facts\""},
		{"a workflow with an unknown state", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "to: done", "to: gone", 1)), "no state \"gone\""},
		{"a workflow with an unknown key", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "needs: compliant", "need: compliant", 1)), "packs/t/kinds/trial/workflow.yaml:13: unknown key \"need\""},
		{"a stop that waits for an evaluation", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "needs: compliant", "needs: compliant, stops: true", 1)), "stopping work never waits for an evaluation"},
		{"comments about what no line says", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "mark: {by: [{role: enterprise}], in: [open]}", "reading: {by: [{role: enterprise}], in: [open], about: /rule}", 1)), "journal reading: about: /rule is no text of a line of a list"},
		{"comments about a number", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "mark: {by: [{role: enterprise}], in: [open]}", "reading: {by: [{role: enterprise}], in: [open], about: /v}", 1)), "journal reading: about: /v is no text of a line of a list"},
		{"comments that replace each other", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "in: [open]}\n  actions", "in: [open], about: /post}\n  actions", 1)), "journal mark: about: /post is no text of a line of a list"},
		{"no line of what is no list", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "in: [open]}\n  actions", "in: [open], complete: true}\n  actions", 1)), "journal mark: complete: only of a list"},
		{"a role that is none", put("packs/t/kinds/trial/workflow.yaml", strings.Replace(trialWorkflow, "create: {by: [{role: enterprise}]}", "create: {by: [{role: king}]}", 1)), "no role \"king\""},
		{"a form that shows what it does not have", put("packs/t/kinds/trial/ui.json", `{"ui": {"help": {"/a/yy": {"en": "a", "zh": "甲"}}}}`), "packs/t/kinds/trial/ui.json:1: the form has no /a/yy"},
		{"a form whose groups leave a field out", put("packs/t/kinds/trial/ui.json", `{"ui": {"groups": [{"title": {"en": "a", "zh": "甲"}, "fields": ["/a"]}]}}`), "packs/t/kinds/trial/ui.json:1: no group shows /tags"},
		{"a widget that is none", put("packs/t/kinds/trial/ui.json", `{"ui": {"widgets": {"/a/s": "lever"}}}`), `/a/s: no widget "lever"`},
		{"a row with an unknown pattern", put(row, rowHead+"pattern: magic}\n"), "packs/t/rows.yaml:2: row s.row: no pattern \"magic\""},
		{"a row with a misspelt path", put(row, rowHead+"pattern: present, path: /a/xx}\n"), "packs/t/rows.yaml:2: kind trial knows no /a/xx"},
		{"a row with a misspelt parameter", put(row, rowHead+"pattern: limit, path: /a/x, at_most: nothing}\n"), "packs/t/rows.yaml:2: "},
		{"a fact that may be two things", put(row, rowHead+"pattern: fact, path: /a/s, is: red, in: [blue]}\n"), "a fact has is (a text or a truth value) or in (texts)"},
		{"a fact that may be anything", put(row, rowHead+"pattern: fact, path: /a/s}\n"), "a fact has is (a text or a truth value) or in (texts)"},
		{"a fact that is a number", put(row, rowHead+"pattern: fact, path: /a/x, is: 3}\n"), "a fact has is (a text or a truth value) or in (texts)"},
		{"a row with an unknown key", put(row, rowHead+"pattern: present, path: /a/x, colour: red}\n"), "packs/t/rows.yaml:2: unknown key \"colour\""},
		{"a row and a file of one id", put(row, strings.Replace(rowHead, "s.row", "s.sound", 1)+"pattern: present, path: /a/x}\n"), "exists beside the row"},
		{"an import of another package", with("import data.packs.t.s.sound\nmet if sound.met"), "rules import data.lib.* only"},
		{"a requirement that the ledger leaves out", put("packs/t/clauses.yaml", "clauses:\n  - {clause: \"1\", why: nobody knows}\n"), "packs/t/s/sound.rego:1: s.sound stands under no clause"},
		{"a ledger with a requirement that is none", put("packs/t/clauses.yaml", "clauses:\n  - {clause: \"1\", requirements: [s.sound, s.gone]}\n"), "packs/t/clauses.yaml:2: clause \"1\": the pack has no requirement \"s.gone\""},
		{"a clause with two answers", put("packs/t/clauses.yaml", "clauses:\n  - {clause: \"1\", requirements: [s.sound], why: nobody knows}\n"), "packs/t/clauses.yaml:2: clause \"1\" has one of requirements, judged_by, why"},
		{"a clause without an answer", put("packs/t/clauses.yaml", "clauses:\n  - {clause: \"1\", requirements: [s.sound]}\n  - {clause: \"2\"}\n"), "packs/t/clauses.yaml:3: clause \"2\" has one of"},
		{"no ledger", put("packs/t/clauses.yaml", ""), "packs/t/clauses.yaml:0: the file is missing"},
		{"a section that nothing is in", put("packs/t/kinds/trial/kind.yaml", "kind: {name: trial, title: {en: trial, zh: 试}, door: permits, sections: [s, empty], place: {}}\n"), "section \"empty\""},
		{"a door that is none", put("packs/t/kinds/trial/kind.yaml", "kind: {name: trial, title: {en: trial, zh: 试}, door: window, sections: [s], place: {}}\n"), "door is permits or applications"},
		{"a yearly register whose records have no such text", yearly("{year: /until2, division: \"000000\", days: 30}", "division"), "the records have no text /until2"},
		{"a yearly register without the pointer", yearly("{division: \"000000\", days: 30}", "division"), "the records have no text "},
		{"a yearly register of enterprises", yearly("{year: /id, division: \"000000\", days: 30}", "enterprise"), "scope division"},
		{"a yearly register of no division", yearly("{year: /id, division: \"\", days: 30}", "division"), "a division of six digits"},
		{"a yearly register announced never", yearly("{year: /id, division: \"000000\"}", "division"), "days is 1 to 366"},
		{"a yearly register announced more than a year before", yearly("{year: /id, division: \"000000\", days: 367}", "division"), "days is 1 to 366"},
		{"a register's rule in another package", put("registers/people/accept.rego", "package registers.people\n\naccepts if input.ok\n\nrefusal := {}\n"), "package must be registers.people.accept"},
		{"a register's rule without its refusal", put("registers/people/accept.rego", "package registers.people.accept\n\naccepts if input.ok\n"), "there is no rule refusal"},
		{"a register's rule that accepts by default", put("registers/people/accept.rego", "package registers.people.accept\n\ndefault accepts := true\n\nrefusal := {}\n"), "registers/people/accept.rego:3: no default"},
		{"a register's rule with a misspelt path", put("registers/people/accept.rego", "package registers.people.accept\n\naccepts if input.okay\n\nrefusal := {}\n"), "registers/people/accept.rego:3: the records have no /okay"},
		{"a register's rule that takes the record whole", put("registers/people/accept.rego", "package registers.people.accept\n\naccepts if count(input) > 0\n\nrefusal := {}\n"), "registers/people/accept.rego:3: it reads members"},
		{"a rule of no register", put("registers/pets/accept.rego", "package registers.pets.accept\n\naccepts if input.ok\n\nrefusal := {}\n"), "there is no register \"pets\""},
		{"a pack without its description", put("packs/u/params/data.yaml", "x: {value: 1, clause: a}\n"), "no pack \"u\""},
		{"two requirements with one id in two files", func() map[string]string {
			files := with("met if input.a.y")
			files["packs/t/s/s_r.rego"] = strings.Replace(files["packs/t/s/r.rego"], "package packs.t.s.r", "package packs.t.s.s_r", 1)
			return files
		}(), "id \"s.r\""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(c.files))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	t.Run("the sound one is not", func(t *testing.T) {
		_, err := engine.Load(trialPack(sound()))
		require.NoError(t, err)
	})
}
