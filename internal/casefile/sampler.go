package casefile

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"firewatch/permits"
)

// sampler makes up what a form allows, from chance and from what cases hold already. It knows no kind: all that it says comes
// from forms, workflows, the numbers of packs and case files.
type sampler struct {
	r       *rand.Rand
	now     time.Time // the moment judged; times lie around it
	density int       // of ten members that an object may have, so many are there
	numbers []*big.Rat
	seen    seen
	ids     map[string][]string // of records, by register
}

// one is true in so many cases of so many.
func (s *sampler) one(of, in int) bool { return s.r.IntN(in) < of }

func choose[T any](s *sampler, from []T) T { return from[s.r.IntN(len(from))] }

func (s *sampler) value(p place) any {
	if v, ok := p.schema["const"]; ok {
		return v
	}
	if enum, ok := p.schema["enum"].([]any); ok && len(enum) > 0 {
		return choose(s, enum)
	}
	switch p.text("type") {
	case "object":
		return s.object(p)
	case "array":
		return s.array(p)
	case "boolean":
		return s.one(1, 2)
	case "number", "integer":
		return s.number(p)
	}
	return s.text(p)
}

// object leaves out what journal lines produce.
func (s *sampler) object(p place) map[string]any {
	out := map[string]any{}
	for _, key := range p.keys() {
		if m, ok := p.member(key); ok && m.text("x-journal") == "" && s.one(s.density, 10) {
			out[key] = s.value(m)
		}
	}
	if extra, ok := p.schema["additionalProperties"].(map[string]any); ok {
		if m, ok := p.to(extra, p.at+"/*"); ok {
			for range s.r.IntN(3) {
				out[choose(s, words)] = s.value(m)
			}
		}
	}
	// The second of two times that the form orders is later: mostly, for the texts are compared and not the instants.
	if order, ok := p.schema["x-order"].([]any); ok && len(order) == 2 {
		first, second := fmt.Sprint(order[0]), fmt.Sprint(order[1])
		a, one := out[first].(string)
		b, two := out[second].(string)
		if one && two && b < a {
			out[first], out[second] = b, a
		}
	}
	return out
}

func (s *sampler) array(p place) []any {
	out := []any{}
	items, ok := p.member("*")
	if !ok {
		return out
	}
	n := choose(s, []int{0, 1, 1, 1, 2, 2, 3})
	if least, ok := whole(p.schema["minItems"]); ok {
		n = max(n, least)
	}
	if most, ok := whole(p.schema["maxItems"]); ok {
		n = min(n, most)
	}
	for range n {
		v := s.value(items)
		same := func(old any) bool { return fmt.Sprint(old) == fmt.Sprint(v) }
		if p.schema["uniqueItems"] != true || !slices.ContainsFunc(out, same) {
			out = append(out, v)
		}
	}
	return out
}

func whole(v any) (int, bool) {
	n, err := strconv.Atoi(fmt.Sprint(v))
	return n, err == nil
}

func rational(v any) *big.Rat {
	r, ok := new(big.Rat).SetString(fmt.Sprint(v))
	if !ok {
		return nil
	}
	return r
}

// number makes one at a bound of its form, at a limit of a pack, right beside either, or as a case has it.
func (s *sampler) number(p place) json.Number {
	integer := p.text("type") == "integer"
	for range tries {
		var x *big.Rat
		switch n := s.r.IntN(7); {
		case n < 1:
			x = rational(p.schema[choose(s, []string{"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})])
		case n < 3 && len(s.numbers) > 0:
			x = choose(s, s.numbers)
		case n < 6 && len(s.seen[p.at]) > 0:
			x = rational(choose(s, s.seen[p.at]))
		default:
			x = choose(s, []*big.Rat{new(big.Rat), big.NewRat(1, 1), big.NewRat(-1, 1), big.NewRat(1, 1000), big.NewRat(1e15, 1)})
		}
		if x == nil {
			continue
		}
		beside := big.NewRat(int64(choose(s, []int{-1, 0, 0, 0, 1})), 1)
		if !integer && s.one(1, 2) {
			beside.Quo(beside, big.NewRat(10, 1))
		}
		x = new(big.Rat).Add(x, beside)
		if (!integer || x.IsInt()) && within(x, p.schema) {
			text := x.FloatString(6)
			return json.Number(strings.TrimSuffix(strings.TrimRight(text, "0"), "."))
		}
	}
	return "1" // the door may refuse it; then it is taken out
}

func within(x *big.Rat, schema map[string]any) bool {
	for keyword, refused := range map[string][]int{"minimum": {-1}, "exclusiveMinimum": {-1, 0}, "maximum": {1}, "exclusiveMaximum": {1, 0}} {
		if b := rational(schema[keyword]); b != nil && slices.Contains(refused, x.Cmp(b)) {
			return false
		}
	}
	return true
}

// words are texts that people, or their programs, do write.
var words = []string{"x", "B-17", "A-1", "none", "null", "true", "0", "-1", " ", "张三", "no. 4 \"old\" tank", "2026", "330211", "a\nb", "e\u0301", "\u202edesrever", "🔥", "''; --",
	"data.packs", "1e400", "/a~1b", "2026-11-20", "2026-11-20T09:20:00+08:00"}

func (s *sampler) text(p place) string {
	least, _ := whole(p.schema["minLength"])
	most, ok := whole(p.schema["maxLength"])
	if !ok {
		most = 200
	}
	matches := regexp.MustCompile(p.text("pattern")) // the packs were loaded with it
	for range tries {
		var text string
		known := s.ids[p.text("x-ref")]
		switch {
		case len(s.seen[p.at]) > 0 && s.one(1, 2):
			text = fmt.Sprint(choose(s, s.seen[p.at]))
			if t, err := time.Parse(time.RFC3339, text); err == nil && s.one(1, 2) {
				text = s.instant(t)
			}
		case p.text("format") == "date-time":
			text = s.instant(s.now)
		case p.text("format") == "date":
			text = s.day()
		case len(known) > 0 && s.one(9, 10):
			text = choose(s, known)
		case s.one(1, 200):
			text = strings.Repeat("长", most)
		default:
			text = choose(s, words)
		}
		if n := utf8.RuneCountInString(text); n >= least && n <= most && matches.MatchString(text) {
			return text
		}
	}
	return "x" // the door may refuse it; then it is taken out
}

// span is a number of units: small, or one that a pack states.
func (s *sampler) span() int {
	if len(s.numbers) > 0 && s.one(1, 2) {
		if x := choose(s, s.numbers); x.IsInt() && x.Num().IsInt64() && x.Num().Int64() < 4000 {
			return int(x.Num().Int64())
		}
	}
	return s.r.IntN(40)
}

var (
	zones = []*time.Location{time.FixedZone("", 8*3600), time.FixedZone("", 8*3600), time.UTC, time.FixedZone("", -5*3600-1800), time.FixedZone("", 14*3600)}
	units = []time.Duration{0, time.Second, time.Minute, time.Hour, 24 * time.Hour}
)

// instant lies at a time, or a span before or after, or a second beside that; in one zone or another, now and then far away.
func (s *sampler) instant(at time.Time) string {
	at = at.Add(time.Duration(s.span()*choose(s, []int{-1, -1, 1})) * choose(s, units)).Add(time.Duration(choose(s, []int{-1, 0, 0, 1})) * time.Second)
	switch s.r.IntN(60) {
	case 0:
		at = at.AddDate(choose(s, []int{-30, 30, -100, 150}), 0, 0)
	case 1:
		at = time.Date(2024, 2, 29, 23, 59, 59, 999999999, time.UTC)
	case 2:
		return choose(s, []string{"0001-01-01T00:00:00Z", "1677-01-01T00:00:00Z", "2262-12-31T00:00:00Z", "9999-12-31T23:59:59+08:00"})
	}
	return at.In(choose(s, zones)).Format(time.RFC3339Nano)
}

func (s *sampler) day() string {
	switch s.r.IntN(60) {
	case 0:
		return "2024-02-29"
	case 1:
		return choose(s, []string{"0001-01-01", "1677-01-01", "2262-12-31", "9999-12-31"})
	}
	return s.now.AddDate(0, 0, choose(s, []int{0, 0, 1, -1, s.span(), -s.span(), 365, -365})).Format(time.DateOnly)
}

// line makes the body of a journal line.
func (s *sampler) line(p place) map[string]any {
	key, about := p.text("x-key"), ""
	if key != "" && p.schema["items"] == nil {
		if about = choose(s, words); len(p.keys()) > 0 && s.one(7, 8) {
			about = choose(s, p.keys())
		}
	}
	at, ok := p.body(about)
	if !ok {
		return map[string]any{key: about} // the door refuses it
	}
	body := s.object(at)
	if about != "" {
		body[key] = about
	} else if m, ok := at.member(key); ok && key != "" { // what decides which line is replaced is never left out
		body[key] = s.value(m)
	}
	return body
}

// absentIn are the members that a value may have and has not.
func absentIn(p place, v any) []string {
	x, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	return slices.DeleteFunc(p.keys(), func(key string) bool {
		m, ok := p.member(key)
		_, there := x[key]
		return there || !ok || m.text("x-journal") != ""
	})
}

// pointersOf lists every place below a value.
func pointersOf(v any, at string) []string {
	var out []string
	add := func(tok string, c any) {
		p := at + permits.Pointer([]string{tok}...)
		out = append(out, p)
		out = append(out, pointersOf(c, p)...)
	}
	switch x := v.(type) {
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(x)) {
			add(key, x[key])
		}
	case []any:
		for i, c := range x {
			add(strconv.Itoa(i), c)
		}
	}
	return out
}
