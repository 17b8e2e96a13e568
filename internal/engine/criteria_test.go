package engine_test

import (
	"encoding/json"
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const table = `criteria:
  document: D 7
  basis: mandatory
  effective: {from: "2026-07-01", to: ""}
  governed_by: /check/on
  stages: [one]
  trades: [coal, iron]
  remedy: {en: mend it, zh: 改正}
  items:
    - {id: D7-4.1, clause: "4(1)", judged: computed, title: {en: Too much, zh: 超量}, text: {en: More than allowed., zh: 超过限量。}}
    - {id: D7-4.10, clause: "4(10)", judged: declared, title: {en: Too deep, zh: 超深}, text: {en: Deeper than allowed., zh: 超过深度。}, trades: [iron],
       effective: {from: "2026-01-01", to: "2026-10-01"}, document: D 8, doubt: "which datum is meant", remedy: {en: fill it, zh: 回填}}
    - {id: D7-5, clause: "5", judged: inspected, entered: false, title: {en: Order, zh: 次序}, text: {en: Order of work., zh: 作业次序。}}
`

const attestationForm = `"check": {"type": "object", "additionalProperties": false, "properties": {
    "on": {"type": "string", "format": "date"},
    "trades": {"type": "array", "minItems": 1, "items": {"type": "string", "enum": ["coal", "iron", "tin"]}}}},
  "criteria": {"x-criteria": ["d"], "$ref": "#/$defs/attestation", "x-journal": "attestation", "x-key": "criterion"},
  "tags":`

const attestationDef = `"$defs": {"attestation": {"type": "object", "additionalProperties": false, "properties": {
    "criterion": {"type": "string"}, "answer": {"type": "string", "enum": ["absent", "present", "not_here"]},
    "by": {"type": "string", "minLength": 1, "x-writer": true}, "at": {"type": "string", "format": "date-time"},
    "evidence": {"type": "string", "minLength": 1}, "reason": {"type": "string", "minLength": 1}, "hazard": {"type": "string", "minLength": 1},
    "text_read": {"type": "boolean"}}},`

const hazardSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "status": {"type": "string"}, "grade": {"type": "string"}, "codes": {"type": "array", "items": {"type": "string"}}}}}`

// judged is a pack with one table of criteria. The edits are pairs of file and replaced text: file, old, new.
func judged(t testing.TB, edits ...string) map[string]string {
	t.Helper()
	schema := strings.Replace(trialSchema, `"tags":`, attestationForm, 1)
	schema = strings.Replace(schema, `"$defs": {`, attestationDef, 1)
	files := map[string]string{
		"registers/hazards/register.yaml": "register: {title: {en: h, zh: 隐}, scope: enterprise, source: declared, write: [{role: enterprise}], pick: all, vouches: false}\n",
		"registers/hazards/schema.json":   hazardSchema,
		"packs/t/kinds/trial/kind.yaml":   "kind: {name: trial, title: {en: trial, zh: 试}, door: permits, sections: [d], place: {}}\n",
		"packs/t/kinds/trial/schema.json": schema,
		"packs/t/d/criteria.yaml":         table,
		"packs/t/clauses.yaml":            "clauses:\n  - {clause: D 7, requirements: [D7-4.1, D7-4.10, D7-5]}\n",
	}
	for i := 0; i+2 < len(edits); i += 3 {
		text := files[edits[i]]
		require.Contains(t, text, edits[i+1])
		files[edits[i]] = strings.Replace(text, edits[i+1], edits[i+2], 1)
	}
	return files
}

func attested(body string) func(*permits.Question) {
	return func(q *permits.Question) {
		q.Journal = append(q.Journal, permits.Line{Number: len(q.Journal) + 1, Type: "attestation", Body: json.RawMessage(body)})
	}
}

// One criterion through every answer and every state of the register of hazards.
func TestACriterionHoldsWhenAPersonAttestsItAbsent(t *testing.T) {
	e, err := engine.Load(trialPack(judged(t)))
	require.NoError(t, err)
	const (
		sat  = permits.Satisfied
		vio  = permits.Violated
		und  = permits.Undetermined
		na   = permits.NotApplicable
		none = permits.NotEffective

		coal   = `{"check":{"on":"2026-08-03","trades":["coal"]}}`
		absent = `{"criterion":"D7-4.1","answer":"absent","by":"P1","at":"2026-08-03T08:00:00+08:00","evidence":"E1"}`
		before = "2026-08-03T08:00:00+08:00"
		after  = "2026-11-20T09:00:01+08:00" // a second after the moment judged
		clear  = `{"hazards":{}}`
	)
	edit := func(old, new string) string {
		require.Contains(t, absent, old)
		return strings.Replace(absent, old, new, 1)
	}
	hazard := func(status, grade, code string) string {
		h := map[string]any{}
		for k, v := range map[string]string{"status": status, "grade": grade} {
			if v != "" {
				h[k] = v
			}
		}
		if code != "" {
			h["codes"] = strings.Split(code, " ")
		}
		raw, err := json.Marshal(map[string]any{"hazards": map[string]any{"H1": h}})
		require.NoError(t, err)
		return string(raw)
	}
	notHere := edit(`"absent"`, `"not_here","reason":"no such place"`)
	for _, c := range []struct {
		shows, dossier, line, facts string
		want                        permits.Verdict
		missing                     []string
	}{
		{"attested absent", coal, absent, clear, sat, nil},
		{"attested at this very second", coal, edit(before, "2026-11-20T09:00:00+08:00"), clear, sat, nil},
		{"attested after now", coal, edit(before, after), clear, vio, nil},
		{"attested present", coal, edit("absent", "present"), clear, vio, nil},
		{"nobody attested", coal, "", clear, und, []string{"/criteria"}},
		{"another item was attested", coal, edit("D7-4.1", "D7-5"), clear, und, []string{"/criteria/D7-4.1"}},
		{"no answer", coal, edit(`"answer":"absent",`, ""), clear, und, []string{"/criteria/D7-4.1/answer"}},
		{"nobody's name", coal, edit(`"by":"P1",`, ""), clear, und, []string{"/criteria/D7-4.1/by"}},
		{"no evidence", coal, edit(`,"evidence":"E1"`, ""), clear, und, []string{"/criteria/D7-4.1/evidence"}},
		{"no time", coal, edit(`"at":"`+before+`",`, ""), clear, und, []string{"/criteria/D7-4.1/at"}},
		{"another trade", `{"check":{"on":"2026-08-03","trades":["tin"]}}`, "", clear, na, nil},
		{"one trade of several", `{"check":{"on":"2026-08-03","trades":["tin","iron"]}}`, absent, clear, sat, nil},
		{"no trade", `{"check":{"on":"2026-08-03"}}`, absent, clear, und, []string{"/check/trades"}},
		{"not here, and why", coal, notHere, clear, na, nil},
		{"not here, no reason", coal, edit("absent", "not_here"), clear, und, []string{"/criteria/D7-4.1/reason"}},
		{"not here, nobody's name", coal, strings.Replace(notHere, `"by":"P1",`, "", 1), clear, und, []string{"/criteria/D7-4.1/by"}},
		{"not here, no time", coal, strings.Replace(notHere, `"at":"`+before+`",`, "", 1), clear, und, []string{"/criteria/D7-4.1/at"}},
		{"not here, from tomorrow", coal, strings.Replace(notHere, before, after, 1), clear, vio, nil},
		{"absent, but an open major hazard says otherwise", coal, absent, hazard("open", "major", "D7-4.1"), vio, nil},
		{"an open major hazard of a state that the pack does not know", coal, absent, hazard("ordered", "major", "D7-4.1"), vio, nil},
		{"nobody attested, but there is an open major hazard", coal, "", hazard("open", "major", "D7-4.1"), vio, nil},
		{"not here, but there is an open major hazard", coal, notHere, hazard("open", "major", "D7-4.1"), vio, nil},
		{"an open major hazard in another trade", `{"check":{"on":"2026-08-03","trades":["tin"]}}`, "", hazard("open", "major", "D7-4.1"), na, nil},
		{"an open major hazard of this criterion and another", coal, absent, hazard("open", "major", "D7-5 D7-4.1"), vio, nil},
		{"the hazard is closed", coal, absent, hazard("closed", "major", "D7-4.1"), sat, nil},
		{"the hazard is general", coal, absent, hazard("open", "general", "D7-4.1"), sat, nil},
		{"the hazard has other codes", coal, absent, hazard("open", "major", "D7-4.10 D7-5"), sat, nil},
		{"a closed hazard without a code", coal, absent, hazard("closed", "major", ""), sat, nil},
		{"a general hazard without a code", coal, absent, hazard("open", "general", ""), sat, nil},
		{"an open major hazard without a code may be this", coal, absent, hazard("open", "major", ""), und, []string{"/facts/hazards/H1/codes"}},
		{"an open hazard without a grade may be major", coal, absent, hazard("open", "", "D7-4.1"), und, []string{"/facts/hazards/H1/grade"}},
		{"a hazard without a status may be open", coal, absent, hazard("", "major", "D7-4.1"), und, []string{"/facts/hazards/H1/status"}},
		{"the register was not read", coal, absent, `{}`, und, []string{"/facts/hazards"}},
		{"the day before it is in force", `{"check":{"on":"2026-06-30","trades":["coal"]}}`, absent, clear, none, nil},
		{"no date of the check", `{"check":{"trades":["coal"]}}`, absent, clear, und, []string{"/check/on"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			change := []func(*permits.Question){withFacts(c.facts)}
			if c.line != "" {
				_, err := e.Line("trial", "attestation", permits.Hand{}, []byte(c.line), "/body")
				require.NoError(t, err)
				change = append(change, attested(c.line))
			}
			j := judge(t, e, c.dossier, change...)
			require.Equal(t, c.want, verdicts(j)["D7-4.1"], "%s", j.Bytes)
			for _, f := range j.Findings {
				if f.Requirement != "D7-4.1" {
					continue
				}
				var missing []string
				for _, m := range f.Missing {
					missing = append(missing, m.Pointer)
				}
				assert.Equal(t, c.missing, missing)
				switch {
				case strings.Contains(c.facts, "D7-4.1\"") && c.want == vio:
					assert.Equal(t, `"open major hazard H1"`, string(f.Observed))
				case c.want == vio:
					assert.Contains(t, c.line, `"answer":`+string(f.Observed))
				}
				assert.Equal(t, `"absent, by a named person, with evidence, and no open major hazard of it"`, string(f.Required))
			}
		})
	}
}

// The topic of a clause whose text the pack does not have settles nothing: a person says that the printed text was read, and it advises.
func TestAClauseWhoseTextIsNotEntered(t *testing.T) {
	e, err := engine.Load(trialPack(judged(t)))
	require.NoError(t, err)
	const coal, clear = `{"check":{"on":"2026-08-03","trades":["coal"]}}`, `{"hazards":{}}`
	const line = `{"criterion":"D7-5","answer":"absent","by":"P1","at":"2026-08-03T08:00:00+08:00","evidence":"E1"}`
	for read, want := range map[string]permits.Verdict{"": permits.Undetermined, `,"text_read":true`: permits.Satisfied, `,"text_read":false`: permits.Violated} {
		j := judge(t, e, coal, withFacts(clear), attested(strings.Replace(line, `"E1"`, `"E1"`+read, 1)))
		assert.Equal(t, want, verdicts(j)["D7-5"], read)
	}
	r := requirements(e)["D7-5"]
	assert.Equal(t, permits.Advise, r.Severity)
	assert.Equal(t, permits.Text{EN: "Not present by the printed text of D 7, 5, which is not entered here; its topic: Order of work.",
		ZH: "对照D 7第5条原文判定不存在（原文尚未录入，此处仅列主题）：作业次序。"}, r.Sentence)
}

func requirements(e *engine.Engine) map[string]permits.Requirement {
	out := map[string]permits.Requirement{}
	for _, r := range e.Requirements() {
		out[r.ID] = r
	}
	return out
}

// An item says of itself what differs from its table.
func TestWhatAnItemSaysOfItself(t *testing.T) {
	e, err := engine.Load(trialPack(judged(t)))
	require.NoError(t, err)
	plain, own := requirements(e)["D7-4.1"], requirements(e)["D7-4.10"]
	assert.Equal(t, permits.Text{EN: "Not present: More than allowed.", ZH: "不存在：超过限量。"}, plain.Sentence)
	assert.Equal(t, permits.Citation{Document: "D 7", Clause: "4(1)", Basis: "mandatory"}, plain.Citation)
	assert.Equal(t, permits.Citation{Document: "D 8", Clause: "4(10)", Basis: "mandatory"}, own.Citation)
	assert.Equal(t, []string{"2026-07-01", "", "2026-01-01", "2026-10-01"}, []string{plain.From, plain.To, own.From, own.To})
	assert.Equal(t, []string{"", "which datum is meant"}, []string{plain.Doubt, own.Doubt})
	assert.Equal(t, "fill it", own.Remedy.EN)
	assert.Equal(t, permits.Block, plain.Severity)
	for _, r := range []permits.Requirement{plain, own} {
		assert.Equal(t, "criterion", r.Pattern)
		assert.True(t, r.Timed)
	}
	j := judge(t, e, `{"check":{"on":"2026-08-03","trades":["coal"]}}`, withFacts(`{"hazards":{}}`))
	assert.Equal(t, permits.NotApplicable, verdicts(j)["D7-4.10"], "it is narrowed to another trade")
}

// The form has one property for each item, and a line about any other is refused.
func TestAFormHasAPropertyForEachCriterion(t *testing.T) {
	e, err := engine.Load(trialPack(judged(t)))
	require.NoError(t, err)
	k, err := e.Kind("trial")
	require.NoError(t, err)
	var schema struct {
		Properties map[string]struct {
			Type       string                     `json:"type"`
			Journal    string                     `json:"x-journal"`
			Key        string                     `json:"x-key"`
			Attest     bool                       `json:"x-attest"`
			Closed     bool                       `json:"additionalProperties"`
			Criteria   any                        `json:"x-criteria"`
			Properties map[string]json.RawMessage `json:"properties"`
		} `json:"properties"`
	}
	require.NoError(t, json.Unmarshal(k.Schema, &schema))
	at := schema.Properties["criteria"]
	assert.Equal(t, []any{"object", "attestation", "criterion", true, false, nil}, []any{at.Type, at.Journal, at.Key, at.Attest, at.Closed, at.Criteria})
	require.Len(t, at.Properties, 3)
	assert.JSONEq(t, `{"$ref":"#/$defs/attestation","x-en":"D7-4.1 Too much","x-zh":"D7-4.1 超量"}`, string(at.Properties["D7-4.1"]))
	_, err = e.Line("trial", "attestation", permits.Hand{Person: "P1"}, []byte(`{"criterion":"D7-6","answer":"absent"}`), "/body")
	assert.ErrorContains(t, err, "is none of D7-4.1, D7-4.10, D7-5")
	_, err = e.Line("trial", "attestation", permits.Hand{Person: "P2"}, []byte(`{"criterion":"D7-5","answer":"absent","by":"P1"}`), "/body")
	assert.ErrorContains(t, err, "nobody states this in another person's name")
	j := judge(t, e, `{"check":{"on":"2026-08-03","trades":["coal"]}}`, withFacts(`{"hazards":{}}`), attested(`{"criterion":"D7-5","answer":"absent"}`))
	for _, f := range j.Findings {
		if f.Requirement == "D7-4.1" {
			assert.Equal(t, "awaiting_judgement", f.Missing[0].Cause)
		}
	}
}

// A rule of the pack sees the tables as a parameter, so that it can judge a criterion that somebody names by the edition of its day.
func TestARuleSeesTheCriteriaAsAParameter(t *testing.T) {
	files := judged(t, "packs/t/kinds/trial/kind.yaml", "[d]", "[d, s]", "packs/t/clauses.yaml", "D7-5]", "D7-5, s.known]")
	name, text := rule("known", `met if {
	c := data.packs.t.params.criteria.value[input.a.s]
	c.entered
	some trade in c.trades
	trade in input.check.trades
	c.from <= input.check.on
}

observed := [c.document, c.clause, c.to, c.judged, c.en, c.zh] if c := data.packs.t.params.criteria.value[input.a.s]
`)
	files[name] = text
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	for dossier, want := range map[string]permits.Verdict{
		`{"a":{"s":"D7-4.10"},"check":{"on":"2026-01-01","trades":["iron"]}}`: permits.Satisfied,
		`{"a":{"s":"D7-4.10"},"check":{"on":"2025-12-31","trades":["iron"]}}`: permits.Violated,
		`{"a":{"s":"D7-4.10"},"check":{"on":"2026-01-01","trades":["coal"]}}`: permits.Violated,
		`{"a":{"s":"D7-5"},"check":{"on":"2026-08-01","trades":["coal"]}}`:    permits.Violated, // not entered
		`{"a":{"s":"D9"},"check":{"on":"2026-08-01","trades":["coal"]}}`:      permits.Violated,
		`{"check":{"on":"2026-08-01","trades":["coal"]}}`:                     permits.Undetermined,
	} {
		assert.Equal(t, want, verdicts(judge(t, e, dossier))["s.known"], dossier)
	}
	for _, f := range judge(t, e, `{"a":{"s":"D7-4.10"},"check":{"on":"2025-12-31","trades":["iron"]}}`).Findings {
		if f.Requirement == "s.known" {
			assert.JSONEq(t, `["D 8","4(10)","2026-10-01","declared","Deeper than allowed.","超过深度。"]`, string(f.Observed))
		}
	}

	built, err := engine.Build(trialPack(files))
	require.NoError(t, err)
	assert.Contains(t, string(built["packs/t/d/d7_4_10.rego"]), "doubt: which datum is meant")
	assert.Contains(t, string(built["packs/t/params/criteria/data.json"]), `"D7-4.10":{"clause":"4(10)"`)
	_, err = engine.LoadArchive(e.Release().Bytes)
	assert.NoError(t, err)
}

// A rule goes through the members of an object where all of them are one thing under different names, and by the law: a member that lacks
// the fact is named.
func TestARuleGoesThroughTheAttestations(t *testing.T) {
	const schema = "packs/t/kinds/trial/schema.json"
	load := func(edits ...string) (*engine.Engine, error) {
		files := judged(t, append(edits, "packs/t/kinds/trial/kind.yaml", "[d]", "[d, s]", "packs/t/clauses.yaml", "D7-5]", "D7-5, s.all]")...)
		name, text := rule("all", "met if {\n\tevery id, a in input.criteria {\n\t\ta.criterion == id\n\t\ta.evidence != \"\"\n\t}\n}")
		files[name] = text
		return engine.Load(trialPack(files))
	}
	e, err := load()
	require.NoError(t, err)
	line := func(id, evidence string) func(*permits.Question) {
		return attested(`{"criterion":"` + id + `","answer":"absent"` + evidence + `}`)
	}
	const given = `,"evidence":"E1"`
	for _, c := range []struct {
		change  []func(*permits.Question)
		want    permits.Verdict
		missing string
	}{
		{nil, permits.Undetermined, "/criteria"},
		{[]func(*permits.Question){line("D7-5", given)}, permits.Satisfied, ""},
		{[]func(*permits.Question){line("D7-5", given), line("D7-4.10", "")}, permits.Undetermined, "/criteria/D7-4.10/evidence"},
	} {
		j := judge(t, e, `{}`, c.change...)
		assert.Equal(t, c.want, verdicts(j)["s.all"])
		for _, f := range j.Findings {
			if f.Requirement == "s.all" {
				assert.Equal(t, c.missing, f.Missing[0].Pointer)
			}
		}
	}
	_, err = load(schema, `"x-key": "criterion"}`, `"x-key": "criterion", "properties": {"D9": {"$ref": "#/$defs/attestation", "x-due": "two"}}}`)
	assert.ErrorContains(t, err, "kind trial knows no /criteria/*", "one of them is due later")
	_, err = load(schema, `"x-key": "criterion"}`, `"x-key": "criterion", "properties": {"D9": {"$ref": "#/$defs/mark"}}}`)
	assert.ErrorContains(t, err, "kind trial knows no /criteria/*", "one of them is something else")
}

// What is wrong with a table is shown at the item, though many items hold the same words.
func TestBrokenCriteriaAreRefused(t *testing.T) {
	const file, schema, kind = "packs/t/d/criteria.yaml", "packs/t/kinds/trial/schema.json", "packs/t/kinds/trial/kind.yaml"
	more := func(name, text string) func(map[string]string) {
		return func(files map[string]string) { files[name] = text }
	}
	for _, c := range []struct {
		shows string
		edits []string
		more  func(map[string]string)
		want  string
	}{
		{"an unknown key of the table", []string{file, "  basis:", "  colour: red\n  basis:"}, nil, file + `:3: unknown key "colour"`},
		{"an unknown key of an item", []string{file, `clause: "5"`, `clause: "5", colour: red`}, nil, file + `:13: item 3: unknown key "colour"`},
		{"no items", []string{file, table[strings.Index(table, "  items:"):], "  items: []\n"}, nil, file + ":1: criteria.yaml has items"},
		{"an item without an id", []string{file, "id: D7-4.10, ", ""}, nil, file + `:11: item : id "": letters and digits`},
		{"an id twice", []string{file, "id: D7-5", "id: D7-4.1"}, nil, file + ":13: item D7-4.1: the id stands twice"},
		{"an id that a rule has", nil, more("packs/t/d/d7_5.rego", "package packs.t.d.d7_5\n"), file + ":13: item D7-5: packs/t/d/d7_5.rego exists beside it"},
		{"judged otherwise", []string{file, "judged: declared", "judged: guessed"}, nil, file + ":11: item D7-4.10: judged is computed | declared | inspected"},
		{"no text in Chinese", []string{file, ", zh: 超过深度。", ""}, nil, file + ":11: item D7-4.10: text says in en and zh"},
		{"no title in Chinese", []string{file, ", zh: 超深", ""}, nil, file + ":11: METADATA: zh.title is empty"},
		{"no clause", []string{file, `clause: "4(10)", `, ""}, nil, file + ":11: METADATA: clause is empty"},
		{"a trade of another shape", []string{file, "[coal, iron]", "[Coal mines, iron]"}, nil, file + `:7: trade "Coal mines": lower case letters`},
		{"trades that are no list", []string{file, "trades: [iron]", "trades: iron"}, nil, file + ":11: item 2: json: cannot unmarshal"},
		{"a trade twice", []string{file, "[coal, iron]", "[iron, iron]"}, nil, file + `:7: trade "iron"`},
		{"no trade", []string{file, "  trades: [coal, iron]\n", ""}, nil, "trades: at least one"},
		{"an item with no trade", []string{file, "trades: [iron]", "trades: []"}, nil, file + ":11: item D7-4.10: trades: at least one"},
		{"an item that widens its table", []string{file, "trades: [iron]", "trades: [tin]"}, nil, file + `:11: item D7-4.10: trade "tin" is none of the table's`},
		{"a trade that nobody can state", []string{file, "[coal, iron]", "[coal, iron, lead]"}, nil, file + `:10: D7-4.1: /check/trades of kind trial cannot be "lead"`},
		{"in force from no day", []string{file, "  effective: {from: \"2026-07-01\", to: \"\"}\n", ""}, nil, file + ":9: item D7-4.1: effective: neither the item nor the table"},
		{"in force from a day that is none", []string{file, `from: "2026-01-01"`, `from: "2026-13-01"`}, nil, file + ":11: METADATA: effective.from"},
		{"a basis that is none", []string{file, "basis: mandatory", "basis: custom"}, nil, file + ":10: METADATA: basis is"},
		{"a stage that is none", []string{file, "[one]", "[three]"}, nil, file + `:10: stage "three" is none of kind trial`},
		{"a date that the form does not have", []string{file, "/check/on", "/check/at"}, nil, file + ":10: governed_by: kind trial knows no /check/at"},
		{"a remedy that nobody wrote", []string{file, "  remedy: {en: mend it, zh: 改正}\n", ""}, nil, file + ":9: METADATA: remedy.en is empty"},
		{"a table outside a section", nil, more("packs/t/criteria.yaml", table), "packs/t/criteria.yaml:1: criteria.yaml stands in a section"},
		{"a parameter of the same name", nil, more("packs/t/params/data.yaml", "limit: {value: 1, clause: a}\ncriteria: {value: 1, clause: a}\n"), `packs/t/params/data.yaml:2: parameter "criteria" is what the pack's criteria.yaml give`},
		{"a table that no kind asks", []string{kind, "sections: [d]", "sections: [s]"}, nil, file + ":10: no kind asks D7-4.1"},
		{"a form without the attestations", []string{schema, `"x-criteria": ["d"], "$ref": "#/$defs/attestation", "x-journal": "attestation", "x-key": "criterion"`, `"type": "string"`}, nil, file + ":10: kind trial knows no /criteria/D7-4.1"},
		{"an attestation that does not say whether the text was read", []string{schema, `, "hazard": {"type": "string", "minLength": 1},
    "text_read": {"type": "boolean"}`, ""}, nil, file + ":13: kind trial knows no /criteria/D7-5/text_read"},
		{"a form that names a section without criteria", []string{schema, `"x-criteria": ["d"]`, `"x-criteria": ["d", "s"]`}, nil, schema + `:15: x-criteria: section "s" has no criteria`},
		{"a form that names a section twice", []string{schema, `"x-criteria": ["d"]`, `"x-criteria": ["d", "d"]`}, nil, schema + `:15: x-criteria: the form has "D7-4.1" twice`},
		{"a form that does not say what an attestation is", []string{schema, `"x-criteria": ["d"], "$ref": "#/$defs/attestation"`, `"x-criteria": ["d"]`}, nil, schema + ":15: x-criteria lists sections of the kind's pack"},
		{"a form whose criteria are no list", []string{schema, `"x-criteria": ["d"]`, `"x-criteria": "d"`}, nil, schema + ":15: x-criteria lists sections of the kind's pack"},
		{"a register with criteria", nil, more("registers/hazards/schema.json", strings.Replace(hazardSchema, `"grade": {"type": "string"}`, `"grade": {"x-criteria": ["d"], "$ref": "#/x"}`, 1)), "registers/hazards/schema.json:2: x-criteria lists sections"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			files := judged(t, c.edits...)
			if c.more != nil {
				c.more(files)
			}
			_, err := engine.Load(trialPack(maps.Clone(files)))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}
