package permits_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"firewatch/permits"
)

var tree = permits.DivisionTree{Edition: "2023", Complete: []string{permits.LevelProvince, permits.LevelCity}, Groups: []string{"110100", "419000"},
	Names: map[string]permits.Text{"110000": {ZH: "北京市"}, "110100": {ZH: "市辖区"}, "110101": {ZH: "东城区"}, "140000": {ZH: "山西省"}, "140200": {ZH: "大同市"},
		"140212": {ZH: "新荣区"}, "410000": {ZH: "河南省"}, "419000": {ZH: "省直辖县级行政区划"}, "419001": {ZH: "济源市"}, "441900": {ZH: "东莞市"}, "440000": {ZH: "广东省"}}}

func TestADivisionLiesUnderWhatHasAuthorities(t *testing.T) {
	for _, c := range []struct {
		shows, code, level string
		path               []string
	}{
		{"a county of a city", "140212", permits.LevelCounty, []string{"山西省", "大同市", "新荣区"}},
		{"a city", "140200", permits.LevelCity, []string{"山西省", "大同市"}},
		{"a province", "140000", permits.LevelProvince, []string{"山西省"}},
		{"a district of a municipality lies directly under it", "110101", permits.LevelCounty, []string{"北京市", "东城区"}},
		{"so does a county that its province administers", "419001", permits.LevelCounty, []string{"河南省", "济源市"}},
		{"a city without counties", "441900", permits.LevelCity, []string{"广东省", "东莞市"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			d, ok := tree.Find(c.code)
			assert.True(t, ok)
			assert.Equal(t, c.level, d.Level)
			var names []string
			for _, x := range tree.Path(c.code) {
				names = append(names, x.Name.ZH)
			}
			assert.Equal(t, c.path, names)
		})
	}
	var under []string
	for _, of := range []string{permits.Country, "110000", "140000", "419000"} {
		for _, d := range tree.Children(of) {
			under = append(under, of[:2]+">"+d.Code)
		}
	}
	assert.Equal(t, []string{"00>110000", "00>140000", "00>410000", "00>440000", "11>110101", "14>140200"}, under)
}

func TestWhichCodesMayBeDivisions(t *testing.T) {
	for code, known := range map[string]bool{"140212": true, permits.Country: true, "140213": true, // counties are not listed in full
		"140300": false, "150000": false, "140313": false, "110100": false, "110102": true, "419000": false, "419002": true, "14021": false, "14021a": false, "": false} {
		assert.Equal(t, known, tree.Known(code), code)
	}
	assert.Nil(t, tree.Path("140300"))
	var none permits.DivisionTree
	assert.True(t, none.Known("999999"), "without a list each code may be one")
	assert.False(t, none.Known("9999"))
	_, listed := none.Find("140000")
	assert.False(t, listed)
}
