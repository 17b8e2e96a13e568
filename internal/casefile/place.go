package casefile

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"firewatch/permits"
)

// place is one place of a form: a schema with its references followed, and the pointer that leads there, "*" for each element.
type place struct {
	root   any // the document that references point into
	schema map[string]any
	at     string
}

// formOf is the whole of a form; at names it where it is not a dossier's.
func formOf(raw []byte, at string) (place, error) {
	root, err := decode(raw)
	schema, _ := root.(map[string]any)
	return place{root: root, schema: schema, at: at}, err
}

// to is a place of the same form. What stands beside a reference wins over what it points to, as at the door.
func (p place) to(schema any, at string) (place, bool) {
	m, ok := schema.(map[string]any)
	for range 24 {
		ref, is := m["$ref"].(string)
		if !is {
			break
		}
		target, found := permits.At(p.root, strings.TrimPrefix(ref, "#")).(map[string]any)
		if !found {
			return place{}, false
		}
		merged := maps.Clone(target)
		for key, v := range m {
			if key != "$ref" {
				merged[key] = v
			}
		}
		m = merged
	}
	return place{root: p.root, schema: m, at: at}, ok
}

// keys are the members that the form names.
func (p place) keys() []string {
	props, _ := p.schema["properties"].(map[string]any)
	return slices.Sorted(maps.Keys(props))
}

func (p place) member(key string) (place, bool) {
	props, _ := p.schema["properties"].(map[string]any)
	if prop, ok := props[key]; ok {
		return p.to(prop, p.at+"/"+key)
	}
	if items, ok := p.schema["items"]; ok {
		if _, err := strconv.Atoi(key); err != nil && key != "*" {
			return place{}, false
		}
		return p.to(items, p.at+"/*")
	}
	return p.to(p.schema["additionalProperties"], p.at+"/*")
}

func (p place) under(toks []string) (place, bool) {
	ok := true
	for _, key := range toks {
		if p, ok = p.member(key); !ok {
			return place{}, false
		}
	}
	return p, true
}

func (p place) text(keyword string) string {
	s, _ := p.schema[keyword].(string)
	return s
}

// lines are the places that journal lines produce, by their type.
func (p place) lines() map[string]place {
	out := map[string]place{}
	if typ := p.text("x-journal"); typ != "" {
		out[typ] = p
		return out
	}
	for _, key := range p.keys() {
		if m, ok := p.member(key); ok {
			maps.Copy(out, m.lines())
		}
	}
	return out
}

// body is the place of a line's body: an element, the member that the line is about, or the whole.
func (p place) body(about string) (place, bool) {
	if p.schema["items"] != nil {
		return p.member("*")
	}
	if p.text("x-key") != "" {
		return p.member(about)
	}
	return p, true
}

// seen are the texts and numbers that cases hold, by place.
type seen map[string][]any

func (s seen) note(v any, p place) {
	switch x := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(x)) {
			if m, ok := p.member(key); ok {
				s.note(x[key], m)
			}
		}
	case []any:
		for _, c := range x {
			if m, ok := p.member("*"); ok {
				s.note(c, m)
			}
		}
	case string, json.Number:
		if !slices.Contains(s[p.at], v) {
			s[p.at] = append(s[p.at], v)
		}
	}
}
