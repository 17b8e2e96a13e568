package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// checkOutline holds the pointers of kind.yaml to the form: what a kind tells others must be there to tell.
func (l *loader) checkOutline(file string, p *pack, kf kindFile, k *kind) {
	bad := func(word, format string, args ...any) {
		l.issues.add(file, lineWith(l.files[file], word), format, args...)
	}
	expect := func(what, pointer string, types ...string) {
		if pointer == "" {
			return
		}
		if n := k.form.root.at(permits.PointerKeys(pointer)); n == nil {
			bad(pointer, "%s: the form has no %s", what, pointer)
		} else if !slices.Contains(types, n.typ) {
			bad(pointer, "%s: %s is of type %s; it must be %s", what, pointer, n.typ, strings.Join(types, " or "))
		}
	}
	for what, pointer := range map[string]string{"place.area": kf.Place.Area, "place.start": kf.Place.Start, "place.end": kf.Place.End,
		"number": kf.Number, "links": kf.Links, "day": kf.Day} {
		expect(what, pointer, "string")
	}
	if n := k.form.root.at(permits.PointerKeys(kf.Day)); kf.Day != "" && n != nil && n.typ == "string" && k.form.said(n, "format") != "date" {
		bad(kf.Day, "day: %s must be of format date", kf.Day)
	}
	expect("place.lat", kf.Place.Lat, "number")
	expect("place.lon", kf.Place.Lon, "number")
	if kf.Place.Radius != "" {
		value, _ := p.params[kf.Place.Radius].(map[string]any)
		metres, ok := value["value"].(json.Number)
		r, err := metres.Float64()
		if !ok || err != nil || r < 0 {
			bad(kf.Place.Radius, "place.radius: params/data.yaml has no parameter %q that is a number of metres", kf.Place.Radius)
		}
		k.Radius = r
	}
	if j := kf.Job; j != nil {
		if kf.Number == "" || j.Operation == "" || j.Own == "" || j.All == "" || j.Linked == "" {
			bad("job", "job: a kind that takes part in one has a number, and job names operation, own, all and linked")
		}
		expect("job.own", j.Own, "string")
		expect("job.all", j.All, "array")
		expect("job.linked", j.Linked, "array")
		for _, key := range []string{"kind", "no"} {
			if n := k.form.root.at(append(permits.PointerKeys(j.Linked), "*", key)); j.Linked != "" && (n == nil || n.typ != "string") {
				bad(j.Linked, "job.linked: the elements of %s have a text %q", j.Linked, key)
			}
		}
	}
	for name, pointer := range kf.Shows {
		n := k.form.root.at(permits.PointerKeys(pointer))
		if n != nil && n.typ == "array" {
			n = n.items
		}
		if n == nil || n.typ == "object" || n.typ == "array" {
			bad(pointer, "shows %s: %s must be a value of the form or a list of values", name, pointer)
		}
	}
}

// checkExpected holds what a kind says of who is expected: a slip would make everybody look as if nothing were owed.
func (l *loader) checkExpected(k *kind) {
	e := k.Expected
	if e == nil {
		return
	}
	bad := func(format string, args ...any) {
		l.issues.add(k.file, lineWith(l.files[k.file], "expected"), "expected: "+format, args...)
	}
	if k.Day == "" {
		bad("the kind says by day which day a case is about")
	}
	switch r := l.registers[e.From.Register]; {
	case r == nil || r.Scope != "enterprise":
		bad("from.register %q is no register of scope enterprise", e.From.Register)
	default:
		for _, alternative := range e.From.Any {
			for _, pointer := range sortedKeys(alternative) {
				n := r.form.root.at(permits.PointerKeys(pointer))
				if n == nil || n.typ != "string" && n.typ != "boolean" {
					bad("the records of %s have no text and no truth value %s", e.From.Register, pointer)
					continue
				}
				for _, v := range alternative[pointer] {
					_, isText := v.(string)
					if _, isBool := v.(bool); n.typ == "string" && !isText || n.typ == "boolean" && !isBool {
						bad("%s is of type %s, and never %v", pointer, n.typ, v)
					}
				}
				if len(alternative[pointer]) == 0 {
					bad("%s names at least one value", pointer)
				}
			}
			if len(alternative) == 0 {
				bad("an alternative of from.any names at least one pointer")
			}
		}
	}
	if len(e.From.Any) == 0 || len(e.States) == 0 {
		bad("from.any names at least one alternative, and states at least one state")
	}
	for _, name := range e.States {
		if s, ok := k.Workflow.States[name]; !ok || s.Private {
			bad("states: %q is no state of the kind, or a private one", name)
		}
	}
}

// otherNode is the schema of what rules see of another case: itself, and what the kinds of the release show.
func (l *loader) otherNode() *node {
	text := &node{typ: "string"}
	shows := &node{typ: "object", props: map[string]*node{}}
	for _, name := range sortedKeys(l.kinds) {
		k := l.kinds[name]
		for _, fact := range sortedKeys(k.Shows) {
			n := k.form.root.at(permits.PointerKeys(k.Shows[fact]))
			shown := &node{typ: n.typ}
			if n.typ == "array" {
				shown.items = &node{typ: n.items.typ}
			} else if slices.Contains(permits.PointerKeys(k.Shows[fact]), "*") {
				shown = &node{typ: "array", items: shown}
			}
			if other := shows.props[fact]; other != nil && (other.typ != shown.typ || other.items != nil && other.items.typ != shown.items.typ) {
				l.issues.add("packs/"+k.Pack, 0, "kind %s shows %q as %s, another kind shows it as %s", name, fact, shown.typ, other.typ)
			}
			shows.props[fact] = shown
		}
	}
	return &node{typ: "object", props: map[string]*node{"id": text, "kind": text, "state": text, "live": {typ: "boolean"}, "area": text,
		"number": text, "start": text, "end": text, "distance_m": {typ: "integer"}, "shows": shows}}
}

// Outline implements permits.Engine.
func (e *Engine) Outline(kindName string, dossier []byte, lines []permits.Line) (permits.Outline, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return permits.Outline{}, err
	}
	doc, err := k.form.fold(dossier, lines)
	if err != nil {
		return permits.Outline{}, err
	}
	one := func(pointer string) any {
		if pointer == "" {
			return nil
		}
		return permits.At(doc, pointer)
	}
	text := func(pointer string) string { s, _ := one(pointer).(string); return s }
	when := func(pointer string) time.Time {
		t, err := time.Parse(time.RFC3339, text(pointer))
		if err != nil {
			return time.Time{}
		}
		return t.UTC()
	}
	p := k.Place
	out := permits.Outline{Place: permits.Place{Area: text(p.Area), Start: when(p.Start), End: when(p.End)}, Number: text(k.Number), Day: text(k.Day)}
	lat, isLat := one(p.Lat).(json.Number)
	lon, isLon := one(p.Lon).(json.Number)
	if isLat && isLon {
		at := permits.Position{}
		if at.Lat, err = lat.Float64(); err != nil {
			return permits.Outline{}, err
		}
		if at.Lon, err = lon.Float64(); err != nil {
			return permits.Outline{}, err
		}
		out.Place.Position = &at
	}
	if k.Links != "" {
		for _, v := range gather(doc, permits.PointerKeys(k.Links)) {
			if s, ok := v.(string); ok {
				out.Links = append(out.Links, s)
			}
		}
		slices.Sort(out.Links)
		out.Links = slices.Compact(out.Links)
	}
	shows := map[string]any{}
	for name, pointer := range k.Shows {
		pattern := permits.PointerKeys(pointer)
		found := gather(doc, pattern)
		switch {
		case slices.Contains(pattern, "*"):
			if at := slices.Index(pattern, "*"); one(permits.Pointer(pattern[:at]...)) != nil {
				shows[name] = append([]any{}, found...)
			}
		case len(found) == 1:
			shows[name] = found[0]
		}
	}
	if out.Shows, err = canon.Marshal(shows); err != nil {
		return out, err
	}
	return out, k.follows(doc, k.zone, &out)
}

// gather returns the values at a pattern, in order; "*" stands for every element or member.
func gather(v any, pattern []string) []any {
	if len(pattern) == 0 {
		return []any{v}
	}
	var out []any
	switch x := v.(type) {
	case map[string]any:
		if pattern[0] == "*" {
			for _, key := range sortedKeys(x) {
				out = append(out, gather(x[key], pattern[1:])...)
			}
		} else if c, ok := x[pattern[0]]; ok {
			out = gather(c, pattern[1:])
		}
	case []any:
		if pattern[0] == "*" {
			for _, c := range x {
				out = append(out, gather(c, pattern[1:])...)
			}
		} else if i, err := strconv.Atoi(pattern[0]); err == nil && i >= 0 && i < len(x) {
			out = gather(x[i], pattern[1:])
		}
	}
	return out
}

// otherFaults holds a stated list of other cases to what rules may read of them.
func (e *Engine) otherFaults(v any, at string) []permits.Fault {
	var faults []permits.Fault
	var check func(n *node, v any, pointer string)
	check = func(n *node, v any, pointer string) {
		ok := false
		switch x := v.(type) {
		case map[string]any:
			ok = n.typ == "object"
			for _, key := range sortedKeys(x) {
				if c := n.child(key); c == nil {
					faults = append(faults, fault(pointer+"/"+permits.PointerKey(key), "additionalProperties", "no kind shows such a fact", "没有此项可见事实"))
				} else if x[key] != nil { // a null member is an absent one
					check(c, x[key], pointer+"/"+permits.PointerKey(key))
				}
			}
		case []any:
			ok = n.typ == "array"
			for i, c := range x {
				if ok {
					check(n.items, c, fmt.Sprintf("%s/%d", pointer, i))
				}
			}
		case string:
			ok = n.typ == "string"
		case bool:
			ok = n.typ == "boolean"
		case json.Number:
			ok = n.typ == "number" || n.typ == "integer"
		}
		if !ok {
			faults = append(faults, fault(pointer, "type", "must be of type "+n.typ, "类型应为 "+n.typ))
		}
	}
	check(&node{typ: "array", items: e.other}, v, at)
	return faults
}
