package canon_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/canon"
)

func TestTheCanonicalFormOfRFC8785(t *testing.T) {
	for _, c := range []struct{ shows, in, want string }{
		{"keys by UTF-16 code units", `{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}`,
			"{\"\\r\":2,\"1\":4,\"\u0080\":6,\"\u00f6\":7,\"\u20ac\":1,\"\U0001f600\":5,\"\ufb33\":3}"},
		{"numbers the ECMAScript way", `[1E30, 4.50, 2e-3, 0.000000000000000000000000001, 1.0, 0, 100]`, `[1e+30,4.5,0.002,1e-27,1,0,100]`},
		{"strings with the shortest escapes", `"\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\/"`, `"€$\u000f\nA'B\"\\\\\"/"`},
		{"white space goes", "{ \"a\" : [ true , null ] }\n", `{"a":[true,null]}`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got, err := canon.Parse([]byte(c.in))
			require.NoError(t, err)
			assert.Equal(t, c.want, string(got))
		})
	}
}

func TestDigestIsSHA256(t *testing.T) {
	assert.Equal(t, "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", canon.Digest([]byte("{}")))
}

// Whatever JSON goes in, what comes out is its own canonical form and means the same.
func TestTheCanonicalFormIsStable(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		raw, err := json.Marshal(value(r, 3))
		require.NoError(t, err)
		one, err := canon.Parse(raw)
		require.NoError(t, err)
		two, err := canon.Parse(one)
		require.NoError(t, err)
		assert.Equal(t, string(one), string(two))
		assert.JSONEq(t, string(raw), string(one))
	})
}

func value(r *rapid.T, depth int) any {
	if depth == 0 {
		return rapid.OneOf(rapid.String().AsAny(), rapid.Bool().AsAny(), rapid.IntRange(-1<<53, 1<<53).AsAny(),
			rapid.Float64Range(1e-6, 1e21).AsAny()).Draw(r, "leaf")
	}
	if rapid.Bool().Draw(r, "list") {
		out := []any{}
		for range rapid.IntRange(0, 3).Draw(r, "n") {
			out = append(out, value(r, depth-1))
		}
		return out
	}
	out := map[string]any{}
	for range rapid.IntRange(0, 3).Draw(r, "n") {
		out[rapid.String().Draw(r, "key")] = value(r, depth-1)
	}
	return out
}

func TestYAMLBecomesTheJSONThatItShows(t *testing.T) {
	for _, c := range []struct{ shows, in, want string }{
		{"a date stays text", "at: 2026-11-20T09:20:00+08:00\nday: 2026-11-20\n", `{"at":"2026-11-20T09:20:00+08:00","day":"2026-11-20"}`},
		{"a number keeps its digits", "x: 0.10\n", `{"x":0.10}`},
		{"a quoted number is text", "grade: \"1\"\n", `{"grade":"1"}`},
		{"JSON is YAML", `{"a": [1, "b", null, true]}`, `{"a":[1,"b",null,true]}`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got, err := canon.FromYAML([]byte(c.in))
			require.NoError(t, err)
			assert.Equal(t, c.want, string(got))
		})
	}
	for _, c := range []struct{ shows, in, want string }{
		{"a key twice", "a: 1\na: 2\n", "line 2"},
		{"an alias", "a: &x 1\nb: *x\n", "aliases are not allowed"},
		{"a hexadecimal number", "a: 0x1F\n", "not a plain decimal number"},
		{"not a number", "a: .nan\n", "not a plain decimal number"},
		{"two documents", "a: 1\n---\nb: 2\n", "only one document"},
		{"a list as a key", "? [a]\n: 1\n", "a key must be a plain word"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := canon.FromYAML([]byte(c.in))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
}
