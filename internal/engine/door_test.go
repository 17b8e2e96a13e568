package engine_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/engine"
	"firewatch/permits"
)

func pointersOf(t *testing.T, err error) (permits.Problem, []string) {
	t.Helper()
	var e *permits.Error
	require.True(t, errors.As(err, &e), "%v", err)
	var out []string
	for _, f := range e.Faults {
		assert.NotEmpty(t, f.Detail.EN)
		assert.NotEmpty(t, f.Detail.ZH)
		out = append(out, f.Pointer)
	}
	return e.Problem, out
}

func TestTheDoorNamesEveryFault(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	for _, c := range []struct {
		shows, dossier string
		problem        permits.Problem
		pointers       []string
	}{
		{"not JSON", `{"a":`, permits.MalformedJSON, []string{"/dossier/a"}},
		{"nothing", ``, permits.MalformedJSON, []string{"/dossier"}},
		{"two documents", `{} {}`, permits.MalformedJSON, []string{"/dossier"}},
		{"a key twice", `{"a":{"x":1,"x":2}}`, permits.MalformedJSON, []string{"/dossier/a/x"}},
		{"a key twice, escaped differently", `{"a":{"x":1,"\u0078":2}}`, permits.MalformedJSON, []string{"/dossier/a/x"}},
		{"invalid UTF-8", "{\"a\":{\"s\":\"\xff\"}}", permits.MalformedJSON, []string{"/dossier/a/s"}},
		{"half a surrogate pair", `{"a":{"s":"\ud800"}}`, permits.MalformedJSON, []string{"/dossier/a/s"}},
		{"too deep", strings.Repeat(`[`, 40) + strings.Repeat(`]`, 40), permits.TooDeep, nil},
		{"too large", `{"a":{"s":"` + strings.Repeat("x", 1<<20) + `"}}`, permits.TooLarge, nil},
		{"a number beyond a double", `{"a":{"x":12345678901234567890}}`, permits.InexactNumber, []string{"/dossier/a/x"}},
		{"a number with more digits than a double", `{"a":{"x":0.10000000000000000555}}`, permits.InexactNumber, []string{"/dossier/a/x"}},
		{"a number that overflows", `{"a":{"x":1e400}}`, permits.InexactNumber, []string{"/dossier/a/x"}},
		{"a number that underflows", `{"a":{"x":1e-400}}`, permits.InexactNumber, []string{"/dossier/a/x"}},
		{"a negative zero", `{"a":{"x":-0}}`, permits.InexactNumber, []string{"/dossier/a/x"}},
		{"two inexact numbers", `{"a":{"x":1e400},"list":[{"n":1e999}]}`, permits.InexactNumber, []string{"/dossier/a/x", "/dossier/list/0/n"}},
		{"unknown fields, all of them", `{"b":1,"a":{"q":1},"list":[{"n":1},{"z":2}]}`, permits.InvalidDocument, []string{"/dossier/a/q", "/dossier/b", "/dossier/list/1/z"}},
		{"wrong types, all of them", `{"a":{"x":"1","y":1},"tags":"red"}`, permits.InvalidDocument, []string{"/dossier/a/x", "/dossier/a/y", "/dossier/tags"}},
		{"a null in a list", `{"tags":[null]}`, permits.InvalidDocument, []string{"/dossier/tags/0"}},
		{"a list for an object", `[]`, permits.InvalidDocument, []string{"/dossier"}},
		{"an empty name", `{"a":{"s":""}}`, permits.InvalidDocument, []string{"/dossier/a/s"}},
		{"a date without zone", `{"a":{"at":"2026-11-20T08:00:00"}}`, permits.InvalidDocument, []string{"/dossier/a/at"}},
		{"a day that is none", `{"a":{"at":"2026-02-30T08:00:00Z"}}`, permits.InvalidDocument, []string{"/dossier/a/at"}},
		{"a leap second, which rules could not read", `{"a":{"at":"2016-12-31T23:59:60Z"}}`, permits.InvalidDocument, []string{"/dossier/a/at"}},
		{"a window that ends before it starts", `{"a":{"from":"2026-11-20T08:00:00+08:00","to":"2026-11-20T00:00:00Z"}}`, permits.InvalidDocument, []string{"/dossier/a/to"}},
		{"an instant before those that rules can count to", `{"a":{"at":"1699-12-31T23:59:59Z"}}`, permits.InvalidDocument, []string{"/dossier/a/at"}},
		{"an instant after them", `{"a":{"at":"2201-01-01T00:00:00+08:00"}}`, permits.InvalidDocument, []string{"/dossier/a/at"}},
		{"a false credit code", `{"a":{"code":"91330200MA2XXXXXXX"}}`, permits.InvalidDocument, []string{"/dossier/a/code"}},
		{"what the journal writes", `{"marks":{"boss":{"ok":true}}}`, permits.InvalidDocument, []string{"/dossier/marks"}},
		{"a personal value of nobody", `{"a":{"name":"Li"}}`, permits.InvalidDocument, []string{"/dossier/a/name"}},
		{"a commitment sent in", `{"a":{"who":"P1","name":"commit:sha256:00"}}`, permits.InvalidDocument, []string{"/dossier/a/name"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := e.Dossier("trial", []byte(c.dossier), "/dossier")
			problem, pointers := pointersOf(t, err)
			assert.Equal(t, c.problem, problem)
			if c.pointers != nil {
				assert.Equal(t, c.pointers, pointers)
			}
		})
	}
}

func TestTheDoorAcceptsWhatIsIncomplete(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	for _, c := range []struct{ shows, dossier, canonical string }{
		{"nothing filled in", `{}`, `{}`},
		{"keys in any order, numbers in any notation", `{"tags":["b","a"],"a":{"y":true,"x":1.50e1}}`, `{"a":{"x":15,"y":true},"tags":["b","a"]}`},
		{"a null", `{"a":{"x":null}}`, `{"a":{"x":null}}`},
		{"the first and the last instant", `{"a":{"at":"1700-01-01T00:00:00Z","to":"2200-12-31T23:59:59Z"}}`, `{"a":{"at":"1700-01-01T00:00:00Z","to":"2200-12-31T23:59:59Z"}}`},
		{"Chinese", `{"a":{"s":"动火"}}`, `{"a":{"s":"动火"}}`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			doc, err := e.Dossier("trial", []byte(c.dossier), "/dossier")
			require.NoError(t, err)
			assert.Equal(t, c.canonical, string(doc.Bytes))
			again, err := e.Dossier("trial", doc.Bytes, "/dossier")
			require.NoError(t, err)
			assert.Equal(t, doc.Digest, again.Digest, "the canonical form is its own canonical form")
		})
	}
}

func TestPersonalValuesLeaveOnlyACommitment(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	const dossier = `{"a":{"who":"P1","name":"李四"}}`
	one, err := e.Dossier("trial", []byte(dossier), "/dossier")
	require.NoError(t, err)
	two, err := e.Dossier("trial", []byte(dossier), "/dossier")
	require.NoError(t, err)
	assert.NotContains(t, string(one.Bytes), "李四")
	assert.NotEqual(t, one.Digest, two.Digest, "salted: equal names do not look equal")
	require.Len(t, one.Personal, 1)
	p := one.Personal[0]
	assert.Equal(t, "/a/name", p.Pointer)
	assert.Equal(t, "P1", p.Person)
	assert.Equal(t, engine.Commit(p.Salt, p.Value), p.Commitment)
	var doc map[string]map[string]string
	require.NoError(t, json.Unmarshal(one.Bytes, &doc))
	assert.Equal(t, p.Commitment, doc["a"]["name"])
	assert.NotEqual(t, engine.Commit(p.Salt, []byte(`"王五"`)), p.Commitment)
}

func TestJournalLinesAtTheDoor(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	for _, c := range []struct {
		shows, typ, body string
		pointers         []string
	}{
		{"an unknown type", "gossip", `{}`, []string{"/type"}},
		{"no key", "mark", `{"ok":true}`, []string{"/body/post"}},
		{"an unknown key", "mark", `{"post":"nobody"}`, []string{"/body/post"}},
		{"an unknown field", "mark", `{"post":"boss","colour":"red"}`, []string{"/body/colour"}},
		{"a wrong type", "reading", `{"v":"1"}`, []string{"/body/v"}},
		{"another person's name", "reading", `{"v":1,"by":"P2"}`, []string{"/body/by"}},
		{"when it was written", "reading", `{"v":1,"written_at":"2026-11-20T01:20:00Z"}`, []string{"/body/written_at"}},
		{"not an object", "reading", `7`, []string{"/body"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := e.Line("trial", c.typ, permits.Hand{Person: "P1", At: time.Date(2026, 11, 20, 9, 20, 0, 0, time.UTC)}, []byte(c.body), "/body")
			_, pointers := pointersOf(t, err)
			assert.Equal(t, c.pointers, pointers)
		})
	}
	line, err := e.Line("trial", "reading", permits.Hand{Person: "P1"}, []byte(`{ "v": 1.0 }`), "/body")
	require.NoError(t, err)
	assert.Equal(t, `{"v":1}`, string(line.Bytes))
	_, err = e.Line("trial", "reading", permits.Hand{Person: "P1"}, []byte(`{"v":1,"by":"P1"}`), "/body")
	require.NoError(t, err, "the writer's own name")
	_, err = e.Line("trial", "reading", permits.Hand{}, []byte(`{"v":1,"by":"P2"}`), "/body")
	require.NoError(t, err, "a line that is only checked is written by nobody")
	line, err = e.Line("trial", "reading", permits.Hand{Person: "P1", At: time.Date(2026, 11, 20, 9, 20, 0, 5, time.FixedZone("", 8*3600))}, []byte(`{"v":1}`), "/body")
	require.NoError(t, err)
	assert.Equal(t, `{"v":1,"written_at":"2026-11-20T01:20:00Z"}`, string(line.Bytes))
	assert.Equal(t, canon.Digest(line.Bytes), line.Digest, "it is part of what is signed")
	_, err = e.Line("trial", "reading", permits.Hand{}, []byte(`{"v":1,"written_at":"2026-11-20T01:20:00Z"}`), "/body")
	require.NoError(t, err, "a case file may state it")
}

// A span of days counts both: one day is a span, a reversed one would hold on no day.
func TestDaysOfARecordInOrder(t *testing.T) {
	file, text := rule("r", "met if input.a.y")
	e, err := engine.Load(trialPack(map[string]string{
		file:                            text,
		"registers/spans/register.yaml": "register: {title: {en: s, zh: 段}, scope: division, source: firewatch, pick: all, vouches: false, write: []}\n",
		"registers/spans/schema.json": `{"schema": {"type": "object", "additionalProperties": false, "x-order": ["from", "to"], "properties": {
			"from": {"type": "string", "format": "date"}, "to": {"type": "string", "format": "date"}}}}`,
	}))
	require.NoError(t, err)
	for document, pointers := range map[string][]string{
		`{"from":"2026-12-20","to":"2027-01-05"}`: nil,
		`{"from":"2026-12-20","to":"2026-12-20"}`: nil,
		`{"from":"2026-12-20"}`:                   nil,
		`{"from":"2026-12-20","to":"2026-12-19"}`: {"/document/to"},
	} {
		_, err := e.Record("spans", []byte(document), "/document")
		if pointers == nil {
			assert.NoError(t, err, document)
			continue
		}
		problem, got := pointersOf(t, err)
		assert.Equal(t, permits.InvalidDocument, problem)
		assert.Equal(t, pointers, got, document)
	}
}

func TestRefsNameTheRecordsOfACase(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	refs, err := e.Refs("trial", []byte(`{"a":{"who":"P9"}}`), nil)
	require.NoError(t, err)
	assert.Equal(t, map[string][]string{"people": {"P9"}}, refs)
}

func TestRefsOfARecordNameTheRecordsItHolds(t *testing.T) {
	file, text := rule("r", "met if input.a.y")
	e, err := engine.Load(trialPack(map[string]string{
		file:                            text,
		"registers/units/register.yaml": "register: {title: {en: u, zh: 单元}, scope: enterprise, source: declared, pick: all, vouches: false, write: []}\n",
		"registers/units/schema.json": `{"schema": {"type": "object", "additionalProperties": false, "properties": {
			"head": {"type": "object", "additionalProperties": false, "properties": {"who": {"type": "string", "minLength": 1, "x-ref": "people", "x-en": "w", "x-zh": "人"}}, "x-en": "h", "x-zh": "头"},
			"crew": {"type": "array", "items": {"type": "string", "minLength": 1, "x-ref": "people"}, "x-en": "c", "x-zh": "组"},
			"note": {"type": "string", "x-en": "n", "x-zh": "注"}}}}`,
	}))
	require.NoError(t, err)
	refs, err := e.RecordRefs("units", []byte(`{"head":{"who":"P1"},"crew":["P2","P1","P3"],"note":"P4"}`))
	require.NoError(t, err)
	assert.Equal(t, map[string][]string{"people": {"P1", "P2", "P3"}}, refs)
	refs, err = e.RecordRefs("units", []byte(`{"note":"P4"}`))
	require.NoError(t, err)
	assert.Empty(t, refs)
	_, err = e.RecordRefs("nothing", []byte(`{}`))
	assert.True(t, permits.Is(err, permits.UnknownRegister))
	_, err = e.RecordRefs("units", []byte(`{`))
	assert.Error(t, err)
}

// What a form bounds is said in both languages with the bound and with what was given.
func TestABoundIsSaidInBothLanguages(t *testing.T) {
	for _, c := range []struct{ shows, schema, value, rule, zh string }{
		{"too small", `{"type": "number", "minimum": 0.5}`, `0.25`, "minimum", "数值 0.25 小于下限 0.5"},
		{"too large", `{"type": "integer", "maximum": 20000000}`, `20000001`, "maximum", "数值 20000001 大于上限 20000000"},
		{"not above", `{"type": "number", "exclusiveMinimum": 0}`, `0`, "exclusiveMinimum", "数值 0 应大于 0"},
		{"not below", `{"type": "number", "exclusiveMaximum": 21}`, `21.5`, "exclusiveMaximum", "数值 21.5 应小于 21"},
		{"no multiple", `{"type": "number", "multipleOf": 5}`, `7`, "multipleOf", "数值 7 应为 5 的倍数"},
		{"too short", `{"type": "string", "minLength": 2}`, `"井"`, "minLength", "文本长度为 1，至少 2 个字符"},
		{"too long", `{"type": "string", "maxLength": 2}`, `"三号井"`, "maxLength", "文本长度为 3，至多 2 个字符"},
		{"too few", `{"type": "array", "minItems": 1, "items": {"type": "string"}}`, `[]`, "minItems", "列表有 0 项，至少 1 项"},
		{"too many", `{"type": "array", "maxItems": 1, "items": {"type": "string"}}`, `["a","b"]`, "maxItems", "列表有 2 项，至多 1 项"},
		{"twice the same", `{"type": "array", "uniqueItems": true, "items": {"type": "string"}}`, `["a","b","a"]`, "uniqueItems", "列表第 1 项与第 3 项相同"},
		{"too many members", `{"type": "object", "maxProperties": 1, "additionalProperties": {"type": "string"}}`, `{"a":"1","b":"2"}`, "maxProperties", "有 2 个成员，至多 1 个"},
		{"another form", `{"type": "string", "pattern": "^Q[0-9]$"}`, `"Q10"`, "pattern", "“Q10”不符合格式 ^Q[0-9]$"},
		{"no constant", `{"type": "string", "const": "yes"}`, `"no"`, "const", "取值必须是 yes"},
		{"another type", `{"type": "boolean"}`, `"yes"`, "type", "类型错误：应为是或否（true、false），实为文本"},
		{"no day", `{"type": "string", "format": "date"}`, `"1 June"`, "format", "格式错误，应为日期，例如 2026-11-20"},
		{"no instant", `{"type": "string", "format": "date-time"}`, `"1 June"`, "format", "格式错误，应为带时区的日期时间（年份 1700 至 2200），例如 2026-11-20T08:00:00+08:00"},
		{"no code", `{"type": "string", "format": "uscc"}`, `"9133"`, "format", "格式错误，应为统一社会信用代码（GB 32100）：18 位，末位为校验码"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			f, text := rule("r", "met if input.a.y")
			e, err := engine.Load(trialPack(map[string]string{f: text,
				"packs/t/kinds/trial/schema.json": strings.Replace(trialSchema, `"deep": {`, `"bounded": `+c.schema+`, "deep": {`, 1)}))
			require.NoError(t, err)
			_, err = e.Dossier("trial", []byte(`{"a":{"bounded":`+c.value+`}}`), "")
			var refusal *permits.Error
			require.ErrorAs(t, err, &refusal)
			require.Len(t, refusal.Faults, 1)
			require.Equal(t, permits.Fault{Pointer: "/a/bounded", Rule: c.rule, Detail: permits.Text{EN: refusal.Faults[0].Detail.EN, ZH: c.zh}}, refusal.Faults[0])
		})
	}
}
