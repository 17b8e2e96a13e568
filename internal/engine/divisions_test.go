package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

func TestADivisionThatDoesNotExistIsRefusedAtTheDoor(t *testing.T) {
	load := func(list string) *engine.Engine {
		files := country(map[string]string{"national": "met if input.a.y"})
		files["lib/divisions.json"] = list
		e, err := engine.Load(trialPack(files))
		require.NoError(t, err)
		return e
	}
	listed, none := load(trialDivisions), load("")
	for _, c := range []struct {
		shows, code string
		e           *engine.Engine
		en, zh      string
	}{
		{"a listed county", "140212", listed, "", ""},
		{"a county of a listed city, where counties are not listed in full", "140299", listed, "", ""},
		{"a city that is not listed", "140300", listed, `there is no division "140300" in the list of 2023`, "没有“140300”"},
		{"a county of it", "140302", listed, `there is no division "140302"`, "没有“140302”"},
		{"a code that only groups", "110100", listed, `there is no division "110100"`, "没有“110100”"},
		{"five digits", "14021", listed, `there is no division "14021"`, "没有“14021”"},
		{"any code where there is no list", "999999", none, "", ""},
		{"no code where there is no list", "9999", none, `"9999" is no code of a division`, "不是行政区划代码"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := c.e.Record("enterprises", []byte(`{"division":"`+c.code+`"}`), "/document")
			if c.en == "" {
				require.NoError(t, err)
				return
			}
			var refusal *permits.Error
			require.ErrorAs(t, err, &refusal)
			require.Len(t, refusal.Faults, 1)
			assert.Equal(t, "/document/division", refusal.Faults[0].Pointer)
			assert.Contains(t, refusal.Faults[0].Detail.EN, c.en)
			assert.Contains(t, refusal.Faults[0].Detail.ZH, c.zh)
		})
	}
}

func TestABrokenListOfDivisionsIsRefused(t *testing.T) {
	for _, c := range []struct{ shows, from, to, want string }{
		{"a code that is none", `"140200": "大同市"`, `"1402": "大同市"`, `"1402" is no code of a division`},
		{"a county without its city", `"140200": "大同市",`, ``, "140212 lies in 140200, which is not listed"},
		{"a group that has no name", `"groups": [`, `"groups": ["429000", `, "429000 is not listed under names"},
		{"an English name of nothing", `"en": {`, `"en": {"150000": "Inner Mongolia", `, "150000 is not listed under names"},
		{"a level that is none", `"complete": [`, `"complete": ["town", `, "town is no level"},
		{"an unknown key", `"edition"`, `"editions"`, `unknown key "editions"`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			files := country(map[string]string{"national": "met if input.a.y"})
			files["lib/divisions.json"] = strings.Replace(trialDivisions, c.from, c.to, 1)
			_, err := engine.Load(trialPack(files))
			require.ErrorContains(t, err, "lib/divisions.json:")
			require.ErrorContains(t, err, c.want)
		})
	}
}

// The list that the program carries: every province, and what is not as the digits say.
func TestTheBuiltInDivisions(t *testing.T) {
	e, err := engine.Load(policies.FS)
	require.NoError(t, err)
	tree := e.Divisions()
	assert.Len(t, tree.Children(permits.Country), 34)
	assert.Len(t, tree.Children("140000"), 11)
	for code, parent := range map[string]string{"110101": "110000", "500229": "500000", "419001": "410000", "659001": "650000", "441900": "440000", "140212": "140200", "810001": "810000"} {
		d, ok := tree.Find(code)
		assert.True(t, ok, code)
		assert.Equal(t, parent, d.Parent, code)
	}
}
