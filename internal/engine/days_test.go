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

const daySchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "on": {"type": "string", "format": "date"}, "at": {"type": "string", "format": "date-time"}, "no": {"type": "string"}, "n": {"type": "number"}
}}}`

const dayKind = `kind:
  name: trial
  title: {en: trial, zh: 试}
  door: permits
  sections: [s]
  place: {}
  day: /on
  expected: {from: {register: people, any: [{/name: [x]}]}, states: [open]}
`

const dayWorkflow = `workflow:
  stages: [one]
  initial: draft
  states:
    draft: {title: {en: d, zh: 草}, stage: one, private: true, live: false, final: false}
    open: {title: {en: o, zh: 开}, stage: one, private: false, live: false, final: false}
  create: {by: [{role: enterprise}]}
  revise: {by: [{role: enterprise}], in: [draft]}
  journal: {}
  actions: {}
`

const dayPeople = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "name": {"type": "string"}, "age": {"type": "number"}, "old": {"type": "boolean"}}}}`

func dayPack(body string, more map[string]string) map[string]string {
	f, text := rule("r", body, `empty_answer=["/facts/day"]`)
	files := map[string]string{f: text, "packs/t/kinds/trial/schema.json": daySchema, "packs/t/kinds/trial/kind.yaml": dayKind,
		"packs/t/kinds/trial/workflow.yaml": dayWorkflow, "registers/people/schema.json": dayPeople}
	maps.Copy(files, more)
	return files
}

const nothingStarts = "met if {\n\tevery o in input.facts.day {\n\t\to.state == \"over\"\n\t}\n}"

func TestAKindIsAboutADay(t *testing.T) {
	e, err := engine.Load(trialPack(dayPack(nothingStarts, nil)))
	require.NoError(t, err)
	kind, err := e.Kind("trial")
	require.NoError(t, err)
	assert.True(t, kind.SameDay)
	assert.False(t, kind.Concurrent || kind.Neighbours || kind.Linked)
	assert.Equal(t, "/on", kind.Day)
	assert.Equal(t, []string{"open"}, kind.Expected.States)
	for dossier, want := range map[string]string{`{"on":"2026-11-24"}`: "2026-11-24", `{}`: "", `{"no":"2026-11-24"}`: ""} {
		o, err := e.Outline("trial", []byte(dossier), nil)
		require.NoError(t, err)
		assert.Equal(t, want, o.Day, dossier)
	}
	verdict := func(facts string) permits.Verdict { return verdicts(judge(t, e, `{}`, withFacts(facts)))["s.r"] }
	assert.Equal(t, permits.Satisfied, verdict(`{"day":[]}`))
	assert.Equal(t, permits.Satisfied, verdict(`{"day":[{"id":"1","state":"over"}]}`))
	assert.Equal(t, permits.Violated, verdict(`{"day":[{"id":"1","state":"draft"}]}`))
	assert.Equal(t, permits.Undetermined, verdict(`{"day":[{"id":"1"}]}`))
	assert.Equal(t, permits.Undetermined, verdict(`{}`), "nobody says what was on the day")
	_, err = e.Facts([]byte(`{"day":[{"colour":"red"}]}`), "/facts")
	_, pointers := pointersOf(t, err)
	assert.Equal(t, []string{"/facts/day/0/colour"}, pointers)

	// Nobody reads it, nobody gets it.
	f, text := rule("r", "met if input.n > 0")
	e, err = engine.Load(trialPack(dayPack(nothingStarts, map[string]string{f: text})))
	require.NoError(t, err)
	kind, err = e.Kind("trial")
	require.NoError(t, err)
	assert.False(t, kind.SameDay)
}

func TestWhatAKindSaysOfDaysIsHeldToItsForm(t *testing.T) {
	for _, c := range []struct{ shows, old, new, want string }{
		{"a day that the form does not have", "day: /on", "day: /no-such", "day: the form has no /no-such"},
		{"a day that is an instant", "day: /on", "day: /at", "day: /at must be of format date"},
		{"a day that is any text", "day: /on", "day: /no", "day: /no must be of format date"},
		{"a day that is a number", "day: /on", "day: /n", "day: /n is of type number"},
		{"facts of a day without one", "  day: /on\n", "", "kind trial knows no /facts/day"},
		{"expected without a day", "  day: /on\n", "", "expected: the kind says by day which day a case is about"},
		{"a register that is not there", "register: people", "register: firms", `from.register "firms" is no register of scope enterprise`},
		{"a text that its records do not have", "/name: [x]", "/trade: [x]", "the records of people have no text and no truth value /trade"},
		{"a number of its records", "/name: [x]", "/age: [x]", "the records of people have no text and no truth value /age"},
		{"no pointer", "{/name: [x]}", `{"": [x]}`, "the records of people have no text and no truth value"},
		{"an alternative of nothing", "{/name: [x]}", `{}`, "an alternative of from.any names at least one pointer"},
		{"a truth value where a text is", "[x]", "[true]", "/name is of type string, and never true"},
		{"a text where a truth value is", "{/name: [x]}", "{/name: [x], /old: [yes please]}", "/old is of type boolean, and never yes please"},
		{"no value", "[x]", "[]", "/name names at least one value"},
		{"nobody", "[{/name: [x]}]", "[]", "from.any names at least one alternative"},
		{"no state", "states: [open]", "states: []", "states at least one state"},
		{"a state that is not there", "states: [open]", "states: [shut]", `"shut" is no state of the kind`},
		{"a private state", "states: [open]", "states: [draft]", `"draft" is no state of the kind, or a private one`},
		{"a key that is unknown", "states: [open]", "states: [open], since: 1", "since"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			require.Contains(t, dayKind, c.old)
			kind := strings.Replace(dayKind, c.old, c.new, 1)
			if c.shows == "facts of a day without one" {
				kind = kind[:strings.Index(kind, "  expected:")]
			}
			_, err := engine.Load(trialPack(dayPack(nothingStarts, map[string]string{"packs/t/kinds/trial/kind.yaml": kind})))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	_, err := engine.Load(trialPack(dayPack(nothingStarts, map[string]string{
		"registers/people/register.yaml": "register: {title: {en: people, zh: 人员}, scope: division, source: declared, write: [{role: regulator}], pick: referred, vouches: false}\n"})))
	require.ErrorContains(t, err, "no register of scope enterprise")
}
