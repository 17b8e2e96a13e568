package engine

import (
	"fmt"
	"slices"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"firewatch/permits"
)

// divisionsFile lists the administrative divisions. A release without it knows no names, and holds a code to its form only.
const divisionsFile = "lib/divisions.json"

type divisionList struct {
	Standard string            `json:"standard"`
	Edition  string            `json:"edition"`
	Sources  []string          `json:"sources"`
	Complete []string          `json:"complete"`
	Groups   []string          `json:"groups"`
	EN       map[string]string `json:"en"` // where a name has an English form of its own
	Names    map[string]string `json:"names"`
}

func (l *loader) loadDivisions() {
	src, ok := l.files[divisionsFile]
	if !ok {
		return
	}
	var list divisionList
	if line, err := decodeWrapped(src, "divisions", &list); err != nil {
		l.issues.add(divisionsFile, line, "%v", err)
		return
	}
	bad := func(code, format string, args ...any) {
		l.issues.add(divisionsFile, lineWith(src, code), format, args...)
	}
	tree := &permits.DivisionTree{Edition: list.Edition, Complete: list.Complete, Groups: list.Groups, Names: map[string]permits.Text{}}
	for code, zh := range list.Names {
		en := list.EN[code]
		if en == "" {
			en = zh
		}
		tree.Names[code] = permits.Text{EN: en, ZH: zh}
	}
	for _, code := range sortedKeys(list.Names) {
		if !divisionCode.MatchString(code) || code == country {
			bad(code, "%q is no code of a division", code)
			continue
		}
		d, ok := tree.Find(code)
		if _, above := tree.Find(d.Parent); ok && !above {
			bad(code, "%s lies in %s, which is not listed", code, d.Parent)
		}
	}
	for _, code := range append(slices.Clone(list.Groups), sortedKeys(list.EN)...) {
		if _, ok := list.Names[code]; !ok {
			bad(code, "%s is not listed under names", code)
		}
	}
	for _, level := range list.Complete {
		if !slices.Contains([]string{permits.LevelProvince, permits.LevelCity, permits.LevelCounty}, level) {
			bad(level, "complete: %s is no level: province, city, county", level)
		}
	}
	l.divisions = tree
}

// twoTongues is what is wrong with a value, in both languages.
type twoTongues struct{ permits.Text }

// Error implements error.
func (t twoTongues) Error() string { return t.EN }

// divisionFormat holds a text to the divisions that exist.
func (l *loader) divisionFormat() *jsonschema.Format {
	return &jsonschema.Format{Name: "division", Validate: func(v any) error {
		code, ok := v.(string)
		if !ok || l.divisions.Known(code) {
			return nil
		}
		if l.divisions.Edition == "" {
			return twoTongues{permits.Text{EN: fmt.Sprintf("%q is no code of a division (GB/T 2260): six digits", code), ZH: fmt.Sprintf("“%s”不是行政区划代码（GB/T 2260，六位数字）", code)}}
		}
		return twoTongues{permits.Text{EN: fmt.Sprintf("there is no division %q in the list of %s (GB/T 2260); GET /v1/divisions shows it", code, l.divisions.Edition),
			ZH: fmt.Sprintf("行政区划代码表（GB/T 2260，%s）中没有“%s”，可查 GET /v1/divisions", l.divisions.Edition, code)}}
	}}
}

// Divisions returns the administrative divisions of the release.
func (e *Engine) Divisions() *permits.DivisionTree { return e.divisions }
