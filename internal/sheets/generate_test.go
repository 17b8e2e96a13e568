package sheets_test

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/canon"
	"firewatch/internal/engine"
	"firewatch/permits"
)

// packs is the release that the packs in the tree make.
var packs = sync.OnceValues(func() (*engine.Engine, error) { return engine.Load(os.DirFS("../../policies")) })

func release(t *testing.T) *engine.Engine {
	t.Helper()
	e, err := packs()
	require.NoError(t, err)
	return e
}

// strange has every shape that a schema may have and that the registers of the packs do not.
const strange = `{"type": "object", "additionalProperties": false,
  "$defs": {
    "leaf": {"type": "object", "additionalProperties": false, "properties": {"b~c": {"type": "number"}, "when": {"type": "string", "format": "date-time"}}},
    "part": {"type": "object", "additionalProperties": false, "properties": {
      "no": {"type": "string"}, "inner": {"$ref": "#/$defs/leaf", "x-en": "Inner"},
      "leaves": {"type": "array", "items": {"$ref": "#/$defs/leaf"}},
      "sizes": {"type": "array", "items": {"type": "number"}}}}},
  "properties": {
    "id": {"type": "string"}, "version": {"type": "integer"}, "a/b": {"type": "string"},
    "parts": {"type": "array", "items": {"$ref": "#/$defs/part"}},
    "deep": {"type": "object", "additionalProperties": false, "properties": {"deeper": {"type": "object", "additionalProperties": false,
      "properties": {"parts": {"type": "array", "items": {"$ref": "#/$defs/part"}}, "on": {"type": "string", "format": "date"}}}}},
    "free": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "boolean"}}},
    "mixed": {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "integer"}},
    "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
    "flags": {"type": "array", "items": {"type": "boolean"}},
    "level": {"type": "integer", "enum": [1, 2, 3]},
    "grade": {"enum": ["a", "b", "1"], "x-words": {"a": {"en": "first", "zh": "一级"}, "b": {"en": "second", "zh": "二级"}}},
    "ok": {"type": "boolean"}, "real": {"type": "number"}}}`

type schema struct {
	root any
	m    map[string]any
}

func schemaOf(t *testing.T, raw []byte) schema {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(raw, &m))
	return schema{m, m}
}

func (s schema) to(v any) schema {
	m, _ := v.(map[string]any)
	for m["$ref"] != nil {
		var at any = s.root
		for _, tok := range strings.Split(strings.TrimPrefix(m["$ref"].(string), "#/"), "/") {
			at = at.(map[string]any)[tok]
		}
		m = at.(map[string]any)
	}
	return schema{s.root, m}
}

// texts are those that a sheet could change: codes, blanks, marks, what XML has not.
var texts = []string{"007", "91330200MA2TE1T008", "12345678901234567890", " ", "", "\u3000x", "x ", "a\nb", "a;b", "a；b", "[", "[]", `["a"]`, `"`, `""`, `"x"`, `"old" tank`,
	"=1+1", "'x", "TRUE", "是", "1e3", "2026-11-20", "a\r\nb", "a\tb", "\x00\x1f", "\ufffe", "_x0041_", "_x005F_x0041_", "_x005F_", "commit:sha256:0", "动火 🔥", "e\u0301", "null", "\u202e", "#N/A", "-", "+86"}

// numbers are exact as doubles, and some have more digits than a spreadsheet keeps.
var numbers = []json.Number{"0", "1", "-1", "0.07", "0.1", "1000000000", "123456789012345", "1234567890123456", "9007199254740991", "0.30000000000000004", "1e+21", "1e-7", "1.7e+300", "-0.000123", "330200"}

func (s schema) value(t *rapid.T) any {
	if enum, ok := s.m["enum"].([]any); ok {
		return rapid.SampledFrom(enum).Draw(t, "choice")
	}
	switch s.m["type"] {
	case "object":
		out := map[string]any{}
		props, _ := s.m["properties"].(map[string]any)
		for _, key := range slices.Sorted(maps.Keys(props)) {
			if rapid.IntRange(0, 3).Draw(t, "there") > 0 {
				out[key] = s.to(props[key]).value(t)
			}
		}
		if extra, ok := s.m["additionalProperties"].(map[string]any); ok {
			for _, key := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"x", "y/z", "字"}), 0, 2, rapid.ID).Draw(t, "keys") {
				out[key] = s.to(extra).value(t)
			}
		}
		return out
	case "array":
		out := []any{}
		for range rapid.SampledFrom([]int{0, 1, 1, 2, 3}).Draw(t, "many") {
			out = append(out, s.to(s.m["items"]).value(t))
		}
		return out
	case "boolean":
		return rapid.Bool().Draw(t, "bool")
	case "integer":
		return rapid.SampledFrom([]json.Number{"0", "1", "-7", "330200", "123456789012345", "9007199254740991"}).Draw(t, "integer")
	case "number":
		return rapid.SampledFrom(numbers).Draw(t, "number")
	}
	switch s.m["format"] {
	case "date":
		return rapid.SampledFrom([]string{"2026-11-20", "0001-01-01", "9999-12-31", "2024-02-29"}).Draw(t, "day")
	case "date-time":
		return rapid.SampledFrom([]string{"2026-11-20T09:20:00+08:00", "2026-11-20T01:20:00Z", "2026-11-20T09:20:00.123456789-05:30"}).Draw(t, "instant")
	}
	return rapid.OneOf(rapid.SampledFrom(texts), rapid.StringN(0, 12, -1)).Draw(t, "text")
}

// stated leaves out of a document what says nothing: nulls and objects without members.
func stated(v any) any {
	switch x := v.(type) {
	case map[string]any:
		for key, c := range x {
			c = stated(c)
			if m, ok := c.(map[string]any); c == nil || ok && len(m) == 0 {
				delete(x, key)
			}
		}
	case []any:
		for _, c := range x {
			stated(c)
		}
	}
	return v
}

func bytesOf(t require.TestingT, v any) []byte {
	raw, err := json.Marshal(v)
	require.NoError(t, err)
	out, err := canon.Parse(raw)
	require.NoError(t, err, string(raw))
	return out
}

type registered struct {
	permits.Register
	schema []byte
}

// registers are all registers of the packs, and a strange one.
func registers(t *testing.T) []registered {
	t.Helper()
	e := release(t)
	out := []registered{{permits.Register{Name: "strange", Scope: "either"}, []byte(strange)}}
	for _, r := range e.Registers() {
		raw, err := e.RegisterSchema(r.Name)
		require.NoError(t, err)
		out = append(out, registered{r, raw})
	}
	return out
}
