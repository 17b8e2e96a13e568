package permits

import (
	"slices"
	"strings"
)

// Country is the code of the whole country.
const Country = "000000"

// The levels of administrative divisions.
const (
	LevelCountry  = "country"
	LevelProvince = "province"
	LevelCity     = "city"
	LevelCounty   = "county"
)

// Division is one administrative division of GB/T 2260.
type Division struct {
	Code  string `json:"code"`
	Name  Text   `json:"name"`
	Level string `json:"level"`
	// Parent is the division above it that has authorities of its own. It is not what the digits alone would say: the districts of a
	// municipality lie directly under it (110101 under 110000), as do the counties that a province administers (419001 under 410000).
	Parent string `json:"parent,omitempty"`
}

// DivisionTree holds the divisions of one edition of GB/T 2260. The zero tree holds none and knows every code of six digits.
type DivisionTree struct {
	Edition  string
	Complete []string // levels at which a code that is not listed does not exist
	// Groups are codes that only group others (市辖区, 省直辖县级行政区划): no authority and no enterprise is of one.
	Groups []string
	Names  map[string]Text
}

// Find returns a division by its code.
func (t *DivisionTree) Find(code string) (Division, bool) {
	if code == Country {
		return Division{Code: Country, Name: Text{EN: "The whole country", ZH: "全国"}, Level: LevelCountry}, true
	}
	name, ok := t.Names[code]
	if !ok || slices.Contains(t.Groups, code) {
		return Division{}, false
	}
	return Division{Code: code, Name: name, Level: levelOf(code), Parent: t.above(code)}, true
}

// Known reports whether a code may be a division: it is listed, or its level is not listed in full and what is above it is. Where
// there is no list, each code of six digits may be.
func (t *DivisionTree) Known(code string) bool {
	if len(code) != 6 || strings.Trim(code, "0123456789") != "" {
		return false
	}
	if _, ok := t.Find(code); ok || len(t.Names) == 0 {
		return true
	}
	if slices.Contains(t.Groups, code) || slices.Contains(t.Complete, levelOf(code)) {
		return false
	}
	above := t.above(code)
	return above != Country && t.Known(above)
}

// Children lists the divisions directly under one, by code.
func (t *DivisionTree) Children(code string) []Division {
	var out []Division
	for c := range t.Names {
		if d, ok := t.Find(c); ok && d.Parent == code {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b Division) int { return strings.Compare(a.Code, b.Code) })
	return out
}

// Path lists a division and those above it, the province first; nil for one that is not listed.
func (t *DivisionTree) Path(code string) []Division {
	var out []Division
	for d, ok := t.Find(code); ok && d.Level != LevelCountry; d, ok = t.Find(d.Parent) {
		out = append(out, d)
	}
	slices.Reverse(out)
	return out
}

// levelOf is the level that the digits of a code say.
func levelOf(code string) string {
	switch len(DivisionPrefix(code)) {
	case 0:
		return LevelCountry
	case 2:
		return LevelProvince
	case 4:
		return LevelCity
	}
	return LevelCounty
}

// above is the nearest division above that does not only group.
func (t *DivisionTree) above(code string) string {
	prefix := DivisionPrefix(code)
	if len(prefix) == 6 {
		city := prefix[:4] + "00"
		if !slices.Contains(t.Groups, city) && levelOf(city) == LevelCity {
			return city
		}
	}
	if len(prefix) > 2 {
		return prefix[:2] + "0000"
	}
	return Country
}
