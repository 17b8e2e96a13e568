package engine_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const trialPrint = `print:
  form: {en: form 1, zh: 表1}
  title: {en: trial permit, zh: 试验票}
  number: /a/s
  valid: [done]
  people: people
  blocks:
    - cells:
        - {at: /a/s, span: 6, label: {en: text, zh: 文}}
        - {at: /a/who, span: 6, label: {en: who, zh: 谁}}
    - cells:
        - {at: /list, show: [s, n], span: 12, label: {en: list, zh: 列}}
    - across:
        at: /readings
        columns: 3
        rows:
          - {at: v, label: {en: value, zh: 值}}
    - measures:
        at: /sure
        concerned: answer
        confirmer: [by]
        remarks: [why]
        rows:
          - {is: dry}
          - {is: cold, show: [why], also: [/grade]}
    - signatures:
        at: /marks
        boxes:
          - {post: boss, label: {en: boss, zh: 主管}}
          - {act: finish, label: {en: finished, zh: 完成}}
  copies:
    - {holder: {en: one, zh: 甲}}
    - {by: /grade, holders: {low: {en: two, zh: 乙}}}
`

// printing is the trial pack whose kind prints. The edit replaces a text in one of its files.
func printing(file, old, new string) map[string]string {
	f, text := rule("r", "met if input.a.y")
	files := map[string]string{
		f:                                text,
		"packs/t/kinds/trial/print.yaml": trialPrint,
		"registers/people/schema.json":   strings.Replace(peopleSchema, `"id":`, `"name": {"type": "string", "x-personal": "self"}, "id":`, 1),
		"registers/people/register.yaml": "register: {title: {en: people, zh: 人员}, scope: enterprise, source: declared, write: [{role: enterprise}], pick: referred, vouches: false, shown: /name}\n",
		"packs/t/kinds/trial/workflow.yaml": strings.Replace(strings.Replace(trialWorkflow, "needs: compliant}", "needs: compliant, line: mark}\n    note: {title: {en: n, zh: 记}, from: [open], by: [{role: regulator, posts: [boss]}], needs: nothing}", 1),
			"\n  journal:\n    mark: {by: [{role: enterprise}], in: [open]}", "", 1),
		"packs/t/kinds/trial/schema.json": strings.Replace(strings.Replace(trialSchema, `"tags":`, `
  "grade": {"type": "string", "enum": ["low", "high"], "x-words": {"low": {"en": "low", "zh": "低"}, "high": {"en": "high", "zh": "高"}}, "x-en": "grade", "x-zh": "级"},
  "bare": {"type": "string", "enum": ["x"]},
  "sure": {"type": "object", "x-journal": "sure", "x-key": "measure", "additionalProperties": false, "properties": {
    "dry": {"$ref": "#/$defs/sure", "x-en": "dry", "x-zh": "干"}, "cold": {"$ref": "#/$defs/sure", "x-en": "cold", "x-zh": "冷"}}},
  "tags":`, 1), `"$defs": {`, `"$defs": {"sure": {"type": "object", "additionalProperties": false, "properties": {"measure": {"type": "string"},
    "answer": {"type": "boolean"}, "by": {"type": "string", "x-ref": "people"}, "why": {"type": "string", "x-en": "why", "x-zh": "因"}}}, `, 1),
	}
	files["packs/t/kinds/trial/schema.json"] = strings.Replace(files["packs/t/kinds/trial/schema.json"], `"ok": {"type": "boolean"}`,
		`"ok": {"type": "boolean"}, "person": {"type": "string"}, "at": {"type": "string"}`, 1)
	if old != "" {
		if !strings.Contains(files[file], old) {
			panic("the edit changes nothing: " + old)
		}
		files[file] = strings.Replace(files[file], old, new, 1)
	}
	return files
}

// A layout that could not be filled, or would leave something out, is refused with file and line.
func TestBrokenLayoutsAreRefused(t *testing.T) {
	const at = "packs/t/kinds/trial/print.yaml"
	const schema = "packs/t/kinds/trial/schema.json"
	for _, c := range []struct {
		shows          string
		file, old, new string
		want           string
	}{
		{"a place that the form does not have", at, "number: /a/s", "number: /a/zz", at + ":4: the form has no /a/zz"},
		{"a place in a row", at, "at: /a/who", "at: /a/whom", at + ":10: the form has no /a/whom"},
		{"a part of a list", at, "show: [s, n]", "show: [s, nn]", at + ":12: the form has no /list/*/nn"},
		{"a part of what stands sideways", at, "{at: v,", "{at: volume,", at + ":17: the form has no /readings/*/volume"},
		{"a measure that is left out", at, "          - {is: dry}\n", "", at + ":19: measure dry of /sure is left out of the sheet"},
		{"a measure that is none", at, "{is: dry}", "{is: wet}", at + ":24: the form has no /sure/wet"},
		{"a measure twice", at, "{is: dry}", "{is: dry}\n          - {is: dry}", at + ":24: measure dry is printed twice"},
		{"a measure without words", schema, `"x-en": "dry", `, "", "dry: the form gives the measure no label"},
		{"what stands with a measure", at, "also: [/grade]", "also: [/grad]", at + ":25: the form has no /grad"},
		{"a post that nobody signs for", at, "{post: boss,", "{post: cook,", at + `:29: box: no action writes a signature of post "cook"`},
		{"an act that is none", at, "{act: finish,", "{act: vanish,", at + `:30: box: the workflow has no action "vanish"`},
		{"a box of nobody", at, "{post: boss, ", "{", at + ":28: a box shows a post or an act"},
		{"a box without words", at, "{post: boss, label: {en: boss, zh: 主管}}", "{post: boss}", at + ":29: boss: needs words in both languages"},
		{"signatures that nobody signs", at, "        at: /marks", "        at: /sure", "signatures: /sure does not hold what acts sign"},
		{"a state that is none", at, "valid: [done]", "valid: [gone]", at + `:5: valid: the workflow has no state "gone"`},
		{"a state in which nothing is permitted", at, "valid: [done]", "valid: [open]", at + `:5: valid: nothing is permitted in state "open"`},
		{"people of no register", at, "people: people", "people: persons", at + `:6: people: no register "persons"`},
		{"a row that is too wide", at, "at: /a/who, span: 6", "at: /a/who, span: 7", at + ":9: the row that begins with /a/s spans 13 columns; a row has 12"},
		{"a cell without room", at, "at: /a/who, span: 6", "at: /a/who, span: 2", at + ":10: /a/who: span must leave room"},
		{"a cell without a label", at, ", label: {en: who, zh: 谁}", "", at + ":10: /a/who: the form gives it no label"},
		{"an object as it is", at, ", show: [s, n]", "", at + ":12: /list: show names the parts"},
		{"an object among the parts", at, "show: [s, n]", "show: [inner]", at + ":12: /list/*/inner has parts"},
		{"values without words", at, "number: /a/s", "number: /bare", at + ":4: /bare is one of a list of values; the form says them in no words"},
		{"choices of what has none", at, "at: /a/who, span: 6", "at: /a/who, choices: true, span: 6", at + ":10: /a/who: only a word of a list has choices"},
		{"no columns", at, "columns: 3", "columns: 9", at + ":13: across: columns are 1 to 5"},
		{"sideways what is no list", at, "at: /readings", "at: /a", "across: /a is no list of objects"},
		{"a block that is two", at, "    - across:", "    - cells: []\n      across:", "a block is one of cells, across, measures, signatures"},
		{"a copy of nobody", at, "{holder: {en: one, zh: 甲}}", "{holder: {en: one}}", "copies: needs words in both languages"},
		{"a holder for what never is", at, "{low: {en", "{middle: {en", at + `:33: holders: /grade is never "middle"`},
		{"a holder by what is no word", at, "by: /grade", "by: /a/s", at + ":33: by: /a/s is no word of a list"},
		{"no copies", at, trialPrint[strings.Index(trialPrint, "  copies:"):], "", "copies: a sheet prints at least once"},
		{"an unknown key", at, "  people: people", "  people: people\n  colour: red", at + `:7: unknown key "colour"`},
		{"words for a value that is none", schema, `"high": {"en": "high", "zh": "高"}}`, `"high": {"en": "high", "zh": "高"}, "top": {"en": "top", "zh": "顶"}}`, schema + ":1: /properties/grade: x-words: more words than values"},
		{"a value without words", schema, `, "high": {"en": "high", "zh": "高"}}`, "}", schema + `:1: /properties/grade: x-words: "high" needs en and zh`},
		{"words of what is no enum", schema, `"tags": {"type": "array",`, `"tags": {"type": "array", "x-words": {},`, "x-words gives {en, zh} to each value of an enum"},
		{"a name that the records do not have", "registers/people/register.yaml", "shown: /name", "shown: /nickname", "registers/people/register.yaml:1: shown: the records have no text /nickname"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(printing(c.file, c.old, c.new)))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	t.Run("the sound one is not", func(t *testing.T) {
		e, err := engine.Load(trialPack(printing("", "", "")))
		require.NoError(t, err)
		k, err := e.Kind("trial")
		require.NoError(t, err)
		assert.Equal(t, "Asia/Shanghai", k.Sheet.Zone)
		assert.Equal(t, []string{"sure", "cold"}, k.Sheet.Blocks[3].Measures.Rows[1].Is.Pattern)
		assert.Equal(t, permits.Text{EN: "cold", ZH: "冷"}, k.Sheet.Blocks[3].Measures.Rows[1].Is.Label, "the label beside the reference")
		assert.Equal(t, []permits.Choice{{Value: "low", Words: permits.Text{EN: "low", ZH: "低"}}, {Value: "high", Words: permits.Text{EN: "high", ZH: "高"}}},
			k.Sheet.Copies[1].By.Choices, "in the order of the form")
	})
	t.Run("a kind need not print", func(t *testing.T) {
		files := printing("", "", "")
		files["packs/t/kinds/trial/print.yaml"] = ""
		e, err := engine.Load(trialPack(files))
		require.NoError(t, err)
		k, err := e.Kind("trial")
		require.NoError(t, err)
		assert.Nil(t, k.Sheet)
	})
}

// What a print reads holds no signature that counts no more, and names what the sheet shows and nothing else.
func TestAFoldedCaseHoldsWhatCounts(t *testing.T) {
	e, err := engine.Load(trialPack(printing("number", "", "")))
	require.NoError(t, err)
	doc, err := e.Dossier("trial", []byte(`{"a":{"s":"T-1","who":"P-1","name":"张三"},"list":[]}`), "")
	require.NoError(t, err)
	require.Contains(t, string(doc.Bytes), permits.CommitmentPrefix, "the prefix that commitments have")
	line := func(n, revision int, lineType, body string) permits.Line {
		return permits.Line{Number: n, Revision: revision, Type: lineType, Body: []byte(body)}
	}
	q := permits.Question{Kind: "trial", Dossier: doc.Bytes, Now: time.Now(),
		Case: permits.CaseFacts{Revision: 2, SignedAfter: 1, Acts: map[string]permits.Act{
			"finish": {Person: "P-9", Post: "boss", At: "2026-11-20T01:00:00Z"}}},
		Journal: []permits.Line{
			line(1, 1, "mark", `{"post":"boss","person":"P-8","at":"2026-11-19T01:00:00Z"}`),
			line(2, 2, "sure", `{"measure":"dry","by":"P-2","answer":true}`),
		}}
	folded, err := e.Folded(q)
	require.NoError(t, err)
	assert.NotContains(t, string(folded.Document), "marks", "a signature of an earlier revision")
	assert.Equal(t, map[string][]string{"people": {"P-1", "P-2"}}, folded.Refs)
	assert.Empty(t, folded.Commitments, "the sheet does not show the name")

	q.Journal = append(q.Journal, line(3, 2, "mark", `{"post":"boss","person":"P-7","at":"2026-11-20T00:30:00Z"}`))
	folded, err = e.Folded(q)
	require.NoError(t, err)
	assert.Contains(t, string(folded.Document), "P-7")
	assert.Equal(t, []string{"P-1", "P-2", "P-7"}, folded.Refs["people"], "who signed for the post; the act's own signature counts no more")

	files := printing("packs/t/kinds/trial/print.yaml", "{at: /a/s, span: 6, label: {en: text, zh: 文}}", "{at: /a/name, span: 6, label: {en: text, zh: 文}}")
	e, err = engine.Load(trialPack(files))
	require.NoError(t, err)
	folded, err = e.Folded(q)
	require.NoError(t, err)
	require.Len(t, folded.Commitments, 1)
	assert.Equal(t, doc.Personal[0].Commitment, folded.Commitments[0])
	_, err = e.Folded(permits.Question{Kind: "nothing"})
	assert.True(t, permits.Is(err, permits.UnknownKind))
}
