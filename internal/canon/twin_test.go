package canon_test

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/gowebpki/jcs"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/internal/canon"
)

// RFC 8785, appendix B: doubles by their bits, and how they are written.
func TestNumbersOfRFC8785AppendixB(t *testing.T) {
	for bits, want := range map[uint64]string{
		0x0000000000000000: "0",
		0x8000000000000000: "0",
		0x0000000000000001: "5e-324",
		0x8000000000000001: "-5e-324",
		0x7fefffffffffffff: "1.7976931348623157e+308",
		0xffefffffffffffff: "-1.7976931348623157e+308",
		0x4340000000000000: "9007199254740992",
		0xc340000000000000: "-9007199254740992",
		0x4430000000000000: "295147905179352830000",
		0x44b52d02c7e14af5: "9.999999999999997e+22",
		0x44b52d02c7e14af6: "1e+23",
		0x44b52d02c7e14af7: "1.0000000000000001e+23",
		0x444b1ae4d6e2ef4e: "999999999999999700000",
		0x444b1ae4d6e2ef4f: "999999999999999900000",
		0x444b1ae4d6e2ef50: "1e+21",
		0x3eb0c6f7a0b5ed8c: "9.999999999999997e-7",
		0x3eb0c6f7a0b5ed8d: "0.000001",
		0x41b3de4355555553: "333333333.3333332",
		0x41b3de4355555554: "333333333.33333325",
		0x41b3de4355555555: "333333333.3333333",
		0x41b3de4355555556: "333333333.3333334",
		0x41b3de4355555557: "333333333.33333343",
		0xbecbf647612f3696: "-0.0000033333333333333333",
		0x43143ff3c1cb0959: "1424953923781206.2",
	} {
		f := math.Float64frombits(bits)
		for _, format := range "eEfg" {
			literal := strconv.FormatFloat(f, byte(format), -1, 64)
			got, err := canon.Canonical([]byte(literal))
			require.NoError(t, err)
			assert.Equal(t, want, string(got), "%016x as %s", bits, literal)
		}
	}
}

// Stored digests were made by another writer of RFC 8785 (gowebpki/jcs). On whatever is sent, both write the same bytes
// or both refuse.
func TestTheCanonicalFormIsTheOneOfItsTwin(t *testing.T) {
	accepted := 0
	rapid.Check(t, func(r *rapid.T) {
		raw := text(r, 4)
		if rapid.IntRange(0, 9).Draw(r, "broken") == 0 { // one byte lost, doubled or changed
			i := rapid.IntRange(0, len(raw)-1).Draw(r, "at")
			raw = raw[:i] + rapid.SampledFrom([]string{"", raw[i:i+1] + raw[i:i+1], "\"", "\\", ",", "]", "0", "-", "\x00", "\xff"}).Draw(r, "by") + raw[i+1:]
		}
		want, wantErr := jcs.Transform([]byte(raw))
		sent := []byte(raw)
		got, err := canon.Canonical(sent)
		require.Equal(t, raw, string(sent), "what was sent is left alone")
		if wantErr != nil {
			require.Error(t, err, "%q became %q; its twin says: %v", raw, got, wantErr)
			return
		}
		require.NoError(t, err, "%q", raw)
		require.Equal(t, string(want), string(got), "%q", raw)
		// At the door: refused for what the canonical form would change, or the same bytes.
		if got, err := canon.Parse([]byte(raw)); err == nil {
			require.Equal(t, string(want), string(got), "%q", raw)
			accepted++
		}
	})
	assert.Greater(t, accepted, 10)
}

// text draws a JSON text as somebody might send it, not as a library would write it.
func text(r *rapid.T, depth int) string {
	gap := func() string { return rapid.SampledFrom([]string{"", "", "", " ", "\n", "\t\r "}).Draw(r, "gap") }
	kinds := 5
	if depth == 0 {
		kinds = 3
	}
	switch rapid.IntRange(0, kinds-1).Draw(r, "kind") {
	case 0:
		return rapid.SampledFrom([]string{"true", "false", "null"}).Draw(r, "literal")
	case 1:
		return number(r)
	case 2:
		return quoted(r)
	case 3:
		var parts []string
		for range rapid.IntRange(0, 4).Draw(r, "elements") {
			parts = append(parts, gap()+text(r, depth-1)+gap())
		}
		return "[" + strings.Join(parts, ",") + "]"
	}
	var parts []string
	for range rapid.IntRange(0, 5).Draw(r, "members") {
		parts = append(parts, gap()+quoted(r)+gap()+":"+gap()+text(r, depth-1)+gap())
	}
	return "{" + strings.Join(parts, ",") + "}"
}

// number draws literals at the edges of doubles: where integers end to be exact, where the exponent begins to be
// written, the smallest, the largest and what lies beyond them.
func number(r *rapid.T) string {
	sign := rapid.SampledFrom([]string{"", "-"}).Draw(r, "sign")
	digits := func(name string, most int) string {
		return rapid.StringOfN(rapid.RuneFrom([]rune("0123456789")), 1, most, -1).Draw(r, name)
	}
	switch rapid.IntRange(0, 4).Draw(r, "number") {
	case 0:
		return sign + strconv.FormatUint(rapid.Uint64Range(1<<53-8, 1<<53+8).Draw(r, "near 2^53"), 10)
	case 1:
		f := math.Float64frombits(rapid.Uint64().Draw(r, "bits"))
		if math.IsNaN(f) || math.IsInf(f, 0) {
			return "0"
		}
		return strconv.FormatFloat(f, rapid.SampledFrom([]byte("eEfg")).Draw(r, "format"), rapid.IntRange(-1, 20).Draw(r, "precision"), 64)
	case 2:
		return sign + rapid.SampledFrom([]string{"0", "0.0", "0e5", "1e21", "999999999999999999999", "1e20", "0.000001", "0.0000001", "1e-6", "1e-7",
			"5e-324", "2e-324", "4.9e-324", "2.2250738585072014e-308", "2.225073858507201e-308", "1.7976931348623157e308", "1.7976931348623159e308",
			"1e309", "1E+400", "1e-400", "0.1", "100", "1.50", "12345678901234567890"}).Draw(r, "edge")
	case 3:
		whole := strings.TrimLeft(digits("whole", 25), "0")
		if whole == "" {
			whole = "0"
		}
		return sign + whole
	}
	whole := strings.TrimLeft(digits("whole", 5), "0")
	if whole == "" {
		whole = "0"
	}
	return sign + whole + "." + digits("fraction", 20) + rapid.SampledFrom([]string{"", "e30", "E+30", "e-30", "e0"}).Draw(r, "exponent")
}

// quoted draws strings with every way to write a character: itself, its short escape, its code units; those that order
// differently by UTF-16 and by code point (astral before private use), line separators, and halves of pairs.
func quoted(r *rapid.T) string {
	var b strings.Builder
	b.WriteByte('"')
	for range rapid.IntRange(0, 4).Draw(r, "characters") {
		switch rapid.IntRange(0, 9).Draw(r, "how") {
		case 0:
			b.WriteString(rapid.SampledFrom([]string{`\"`, `\\`, `\/`, `\b`, `\f`, `\n`, `\r`, `\t`}).Draw(r, "escape"))
		case 1:
			b.WriteString(fmt.Sprintf(rapid.SampledFrom([]string{`\u%04x`, `\u%04X`}).Draw(r, "case"), rapid.Uint16Max(0xd7ff).Draw(r, "unit")))
		case 2:
			b.WriteString(fmt.Sprintf(`\u%04x\u%04X`, rapid.Uint16Range(0xd800, 0xdbff).Draw(r, "high"), rapid.Uint16Range(0xdc00, 0xdfff).Draw(r, "low")))
		case 3:
			if rapid.IntRange(0, 9).Draw(r, "seldom") == 0 { // half a pair alone is no character
				b.WriteString(fmt.Sprintf(`\u%04x`, rapid.Uint16Range(0xd800, 0xdfff).Draw(r, "half")))
			}
		case 4:
			b.WriteString(rapid.SampledFrom([]string{"\u2028", "\u2029", "\u007f", "\u0080", "\u00e9", "\u20ac", "\ufb33", "\ufffd", "\uffff", "\ue000", "\uf8ff",
				"\U00010000", "\U0001f600", "\U0010ffff", "<", ">", "&", "火"}).Draw(r, "edge"))
		case 5:
			c := rapid.Rune().Draw(r, "any")
			if c < ' ' || c == '"' || c == '\\' {
				c = 'x'
			}
			b.WriteRune(c)
		default:
			b.WriteString(rapid.SampledFrom([]string{"a", "b", "A", "10", "9", "", "é", "\ue000", "\U00010000"}).Draw(r, "key"))
		}
	}
	return b.String() + `"`
}

// What a double cannot hold is refused, not written as the largest one.
func TestANumberOutOfRangeIsRefused(t *testing.T) {
	for _, c := range []struct {
		raw  string
		want string // empty: refused
	}{
		{`[1e309]`, ""}, {`{"a":[-1E400]}`, ""}, {strings.Repeat("9", 310), ""}, {`[1.7976931348623157e308,1e309]`, ""},
		{`[1.7976931348623157e308]`, `[1.7976931348623157e+308]`}, {`"1.7976931348623157e+308"`, `"1.7976931348623157e+308"`},
		{`[1e-400]`, `[0]`},
	} {
		got, err := canon.Canonical([]byte(c.raw))
		assert.Equal(t, c.want, string(got), c.raw)
		assert.Equal(t, c.want == "", err != nil, c.raw)
	}
}
