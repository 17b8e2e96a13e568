package casefile

import (
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"time"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// generator makes cases up, for every kind that an engine has. The cases of a corpus lend it their values, so that what it
// makes up is now and then right, and are themselves changed in a few places.
type generator struct {
	e         Judge
	kinds     map[string]permits.Kind
	forms     map[string]place
	registers map[string]place
	numbers   []*big.Rat
	cases     map[string][]*Case // by kind and stage
	seen      map[string]seen    // by kind
	acts      map[string][]string
	ids       map[string][]string
}

// enterprises is the register that the enterprise's own record stands in.
const enterprises = "enterprises"

func newGenerator(e Judge, c *Corpus) (*generator, error) {
	g := &generator{e: e, kinds: map[string]permits.Kind{}, forms: map[string]place{}, registers: map[string]place{},
		cases: map[string][]*Case{}, seen: map[string]seen{}, acts: map[string][]string{}, ids: map[string][]string{}}
	var err error
	if g.numbers, err = numbersOf(e.Release()); err != nil {
		return nil, err
	}
	for _, r := range e.Registers() {
		raw, err := e.RegisterSchema(r.Name)
		if err != nil {
			return nil, err
		}
		if g.registers[r.Name], err = formOf(raw, "facts of "+r.Name); err != nil {
			return nil, err
		}
	}
	for _, k := range e.Kinds() {
		g.kinds[k.Name], g.seen[k.Name] = k, seen{}
		if g.forms[k.Name], err = formOf(k.Schema, ""); err != nil {
			return nil, err
		}
	}
	for _, x := range c.Cases {
		stage := x.File.Stage
		if k, ok := g.kinds[x.File.Kind]; !ok {
			continue // of a kind that this release does not have
		} else if stage == "" {
			stage = k.Workflow.Stages[0]
		}
		g.cases[x.File.Kind+" "+stage] = append(g.cases[x.File.Kind+" "+stage], x)
		if err := g.lend(x); err != nil {
			return nil, fmt.Errorf("%s: %w", x.Name, err)
		}
	}
	return g, nil
}

// lend keeps the values of a case by their place.
func (g *generator) lend(x *Case) error {
	doc, err := decode(x.raw)
	if err != nil {
		return err
	}
	into, form := g.seen[x.File.Kind], g.forms[x.File.Kind]
	into.note(permits.At(doc, "/dossier"), form)
	lines := form.lines()
	journal, _ := permits.At(doc, "/journal").([]any)
	for _, l := range journal {
		if p, body, ok := bodyOf(lines, l); ok {
			into.note(body, p)
		}
	}
	facts, _ := permits.At(doc, "/facts").(map[string]any)
	for name, p := range g.registers {
		records, _ := facts[name].(map[string]any)
		for _, id := range slices.Sorted(maps.Keys(records)) {
			into.note(records[id], p)
			if !slices.Contains(g.ids[name], id) {
				g.ids[name] = append(g.ids[name], id)
			}
		}
	}
	if own, ok := permits.At(doc, "/enterprise").(map[string]any); ok {
		into.note(own, g.registers[enterprises])
	}
	if a := x.File.Act; a != nil {
		for key, text := range map[string]string{"person": a.Person, "place": a.Place, "reason": a.Reason, "division": a.Division} {
			if key += " " + x.File.Kind; !slices.Contains(g.acts[key], text) {
				g.acts[key] = append(g.acts[key], text)
			}
		}
	}
	return nil
}

// bodyOf is the body of a journal line and its place in the form.
func bodyOf(lines map[string]place, line any) (place, any, bool) {
	typ, _ := permits.At(line, "/type").(string)
	p, ok := lines[typ]
	if !ok {
		return place{}, nil, false
	}
	body := permits.At(line, "/body")
	about, _ := permits.At(body, "/"+p.text("x-key")).(string)
	p, ok = p.body(about)
	return p, body, ok
}

// sampler draws from a seed alone: the same one makes up the same case from the same forms and cases.
func (g *generator) sampler(kind, seed string) *sampler {
	h := fnv.New64a()
	_, _ = h.Write([]byte(seed)) // a hash never fails
	return &sampler{r: rand.New(rand.NewPCG(h.Sum64(), 0)), numbers: g.numbers, seen: g.seen[kind], ids: g.ids, density: 9}
}

// tries bounds how often something is made up until it fits.
const tries = 40

var errNothing = errors.New("the door takes nothing that was made up")

// whole makes a case up from the forms alone, and from what the workflow says of the stage.
func (g *generator) whole(kind, stage, seed string) (File, error) {
	k, s := g.kinds[kind], g.sampler(kind, seed)
	s.now = time.Date(2026, 11, 20, 1, 20, 0, 0, time.UTC).Add(time.Duration(s.r.IntN(7*24)) * time.Hour)
	if from := g.cases[kind+" "+stage]; len(from) > 0 && s.one(3, 4) {
		if at, err := time.Parse(time.RFC3339, choose(s, from).File.Now); err == nil {
			s.now = at.UTC()
		}
	}
	s.density = choose(s, []int{3, 6, 8, 9, 10, 10})
	f := File{Kind: kind, Stage: stage, Now: s.now.Format(time.RFC3339)}
	f.Act, f.Case = g.moment(s, k, stage)
	doc := map[string]any{"dossier": s.object(g.forms[kind]), "facts": g.facts(s, k)}
	lines := g.forms[kind].lines()
	journal := []any{}
	if types := slices.Sorted(maps.Keys(lines)); len(types) > 0 {
		for range s.r.IntN(2 * len(types)) {
			typ := choose(s, types)
			journal = append(journal, map[string]any{"type": typ, "body": s.line(lines[typ])})
		}
	}
	doc["journal"] = journal
	return g.pass(f, doc)
}

// pass takes out of a case what the door refuses, until it takes the rest.
func (g *generator) pass(f File, doc any) (File, error) {
	var last error
	for range tries {
		raw, err := json.Marshal(doc)
		if err != nil {
			return File{}, err
		}
		f.Dossier, f.Journal, f.Facts, f.Enterprise = nil, nil, nil, nil
		if err := json.Unmarshal(raw, &f); err != nil {
			return File{}, err
		}
		var refused *permits.Error
		_, err = f.Question(g.e, ownTime)
		if err == nil {
			return f, nil
		}
		if last = err; !errors.As(err, &refused) || len(refused.Faults) == 0 {
			return File{}, err
		}
		// The last first, so that elements of a list keep their places until they are taken out.
		slices.SortFunc(refused.Faults, func(a, b permits.Fault) int { return -strings.Compare(a.Pointer, b.Pointer) })
		for _, x := range refused.Faults {
			toks := permits.PointerKeys(x.Pointer)
			if toks[0] == "journal" {
				toks = toks[:2] // the whole line
			}
			remove(doc, permits.Pointer(toks...))
		}
	}
	return File{}, fmt.Errorf("%w: %w", errNothing, last)
}

// moment is who acts, and what the workflow knows of the case.
func (g *generator) moment(s *sampler, k permits.Kind, stage string) (*permits.Act, permits.CaseFacts) {
	facts := permits.CaseFacts{ID: "C-1", ReceivedAt: s.past()}
	var states, actions []string
	for _, name := range slices.Sorted(maps.Keys(k.Workflow.States)) {
		if k.Workflow.States[name].Stage == stage {
			states = append(states, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(k.Workflow.Actions)) {
		if k.Workflow.Actions[name].Stage == stage {
			actions = append(actions, name)
		}
		if s.one(1, 3) {
			if facts.Acts == nil {
				facts.Acts = map[string]permits.Act{}
			}
			facts.Acts[name] = g.act(s, k, name, s.past())
		}
	}
	var act *permits.Act
	if len(actions) > 0 && s.one(9, 10) {
		a := g.act(s, k, choose(s, actions), s.now.Format(time.RFC3339))
		act, states = &a, k.Workflow.Actions[a.Action].From
	}
	if len(states) > 0 {
		facts.State = choose(s, states)
	}
	return act, facts
}

// past is a time as the service writes it, of something that has happened.
func (s *sampler) past() string {
	return s.now.Add(-time.Duration(s.r.IntN(14*24*3600)) * time.Second).UTC().Format(time.RFC3339)
}

func (g *generator) act(s *sampler, k permits.Kind, name, at string) permits.Act {
	a := permits.Act{Action: name, At: at, Opinion: choose(s, []string{"agree", "agree", "agree", "reject", ""})}
	known := func(key string) string {
		if from := g.acts[key+" "+k.Name]; len(from) > 0 && s.one(5, 6) {
			return choose(s, from)
		}
		return choose(s, []string{"", "x"})
	}
	a.Person, a.Place, a.Reason, a.Division = known("person"), known("place"), known("reason"), known("division")
	if by := k.Workflow.Actions[name].By; len(by) > 0 {
		if posts := choose(s, by).Posts; len(posts) > 0 {
			a.Post = choose(s, posts)
		}
	}
	return a
}

// facts makes up what registers say, and other cases.
func (g *generator) facts(s *sampler, k permits.Kind) map[string]any {
	out, complete := map[string]any{}, map[string]any{}
	if own, ok := g.registers[enterprises]; ok && s.one(3, 4) {
		out["enterprise"] = s.object(own)
	}
	for _, name := range slices.Sorted(slices.Values(k.Registers)) {
		p, ok := g.registers[name]
		if !ok || name == enterprises || !s.one(s.density, 10) {
			continue
		}
		records := map[string]any{}
		for range s.r.IntN(3) {
			id := choose(s, words)
			if known := g.ids[name]; len(known) > 0 && s.one(9, 10) {
				id = choose(s, known)
			}
			records[id] = s.object(p)
		}
		out[name] = records
		if s.one(1, 2) {
			complete[name] = s.one(3, 4)
		}
	}
	if len(complete) > 0 {
		out["complete"] = complete
	}
	for _, x := range []struct {
		name  string
		reads bool
	}{{"neighbours", k.Neighbours}, {"linked", k.Linked}, {"concurrent", k.Concurrent}, {"day", k.SameDay}} {
		if x.reads && s.one(3, 4) {
			list := []any{}
			for range s.r.IntN(3) {
				list = append(list, g.other(s, k))
			}
			out[x.name] = list
		}
	}
	return out
}

// other makes up another case, as its kind shows it.
func (g *generator) other(s *sampler, k permits.Kind) map[string]any {
	kind := g.kinds[choose(s, slices.Sorted(maps.Keys(g.kinds)))]
	of := *s
	of.seen = g.seen[kind.Name]
	out := map[string]any{"id": "C-" + strconv.Itoa(2+s.r.IntN(3)), "kind": kind.Name, "live": s.one(3, 4), "start": s.instant(s.now),
		"end": s.instant(s.now), "state": choose(s, slices.Sorted(maps.Keys(kind.Workflow.States)))}
	put := func(into map[string]any, key, pointer string, s *sampler, form place) {
		if p, ok := form.under(permits.PointerKeys(pointer)); ok && pointer != "" {
			if into[key] = s.value(p); strings.Contains(pointer, "*") {
				into[key] = []any{into[key]}
			}
		}
	}
	put(out, "area", k.Place.Area, s, g.forms[k.Name]) // mostly the same one
	put(out, "number", kind.Number, &of, g.forms[kind.Name])
	out["distance_m"] = s.number(place{schema: map[string]any{"type": "integer", "minimum": 0}})
	shows := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(kind.Shows)) {
		put(shows, name, kind.Shows[name], &of, g.forms[kind.Name])
	}
	out["shows"] = shows
	for _, in := range []map[string]any{shows, out} {
		for _, key := range slices.Sorted(maps.Keys(in)) {
			if s.one(1, 10) {
				delete(in, key)
			}
		}
	}
	return out
}

// near changes a case in a few places: a member gone, added or another, a line of the journal more or less, another moment.
func (g *generator) near(base *Case, seed string) (*Change, error) {
	s := g.sampler(base.File.Kind, seed)
	var err error
	if s.now, err = time.Parse(time.RFC3339, base.File.Now); err != nil {
		return nil, err
	}
	doc, err := decode(base.raw)
	if err != nil {
		return nil, err
	}
	x := &Change{Base: base.Name, Of: base}
	want := 1 + s.r.IntN(6)
	for range tries {
		if len(x.Set)+len(x.Remove) >= want {
			break
		}
		more := *x
		more.Set, more.Remove = map[string]json.RawMessage{}, slices.Clone(x.Remove)
		maps.Copy(more.Set, x.Set)
		if err := g.edit(s, doc, &more); err != nil {
			return nil, err
		}
		f, err := more.file()
		if err != nil {
			continue // two changes of one place
		}
		if _, err := f.Question(g.e, ownTime); err != nil {
			continue // the door refuses it
		}
		x = &more
	}
	if len(x.Set)+len(x.Remove) == 0 {
		return nil, errNothing
	}
	return x, nil
}

// edit adds one change.
func (g *generator) edit(s *sampler, doc any, x *Change) error {
	k := g.kinds[x.Of.File.Kind]
	put := func(pointer string, v any) (err error) {
		x.Set[pointer], err = json.Marshal(v)
		return err
	}
	lines := g.forms[k.Name].lines()
	journal, _ := permits.At(doc, "/journal").([]any)
	_, acted := permits.At(doc, "/act").(map[string]any)
	switch n := s.r.IntN(12); {
	case n == 0:
		at := s.now.Add(time.Duration(s.r.IntN(48*3600)-12*3600) * time.Second).Format(time.RFC3339)
		if acted {
			if err := put("/act/at", at); err != nil {
				return err
			}
		}
		return put("/now", at)
	case n == 1:
		stage := x.Of.File.Stage
		if stage == "" {
			stage = k.Workflow.Stages[0]
		}
		act, facts := g.moment(s, k, stage)
		if acted && act != nil && s.one(1, 2) {
			return put("/act/person", act.Person)
		}
		return put("/case", facts)
	case n <= 3 && len(lines) > 0:
		typ := choose(s, slices.Sorted(maps.Keys(lines)))
		if len(journal) == 0 {
			return put("/journal", []any{map[string]any{"type": typ, "body": s.line(lines[typ])}})
		}
		return put("/journal/-", map[string]any{"type": typ, "body": s.line(lines[typ])})
	case n == 4 && len(journal) > 0:
		x.Remove = append(x.Remove, "/journal/"+strconv.Itoa(s.r.IntN(len(journal))))
		return nil
	}
	var pointers []string
	for _, root := range []string{"/dossier", "/dossier", "/journal", "/facts"} {
		pointers = append(pointers, pointersOf(permits.At(doc, root), root)...)
	}
	pointer := choose(s, pointers)
	p, ok := g.placeIn(doc, permits.PointerKeys(pointer), k, lines)
	if !ok || s.one(1, 4) {
		x.Remove = append(x.Remove, pointer)
		return nil
	}
	if absent := absentIn(p, permits.At(doc, pointer)); len(absent) > 0 && s.one(1, 2) {
		key := choose(s, absent)
		pointer += permits.Pointer([]string{key}...)
		p, _ = p.member(key) // it is one of the place
	}
	return put(pointer, s.value(p))
}

// placeIn finds what the forms say of a place in a case file.
func (g *generator) placeIn(doc any, toks []string, k permits.Kind, lines map[string]place) (place, bool) {
	switch {
	case toks[0] == "dossier":
		return g.forms[k.Name].under(toks[1:])
	case toks[0] == "journal" && len(toks) > 2 && toks[2] == "body":
		if p, _, ok := bodyOf(lines, permits.At(doc, permits.Pointer(toks[:2]...))); ok {
			return p.under(toks[3:])
		}
	case toks[0] == "facts" && len(toks) > 2:
		if p, ok := g.registers[toks[1]]; ok {
			return p.under(toks[3:])
		}
	}
	return place{}, false
}

// numbersOf are the numbers of the packs of a release.
func numbersOf(release permits.Release) ([]*big.Rat, error) {
	var archive struct {
		Files map[string]string `json:"files"`
	}
	if err := json.Unmarshal(release.Bytes, &archive); err != nil {
		return nil, err
	}
	found := map[string]*big.Rat{}
	var walk func(v any)
	walk = func(v any) {
		switch x := v.(type) {
		case map[string]any:
			for _, c := range x {
				walk(c)
			}
		case []any:
			for _, c := range x {
				walk(c)
			}
		case json.Number:
			if r := rational(x); r != nil {
				found[r.RatString()] = r
			}
		}
	}
	for name, text := range archive.Files {
		if !strings.HasSuffix(name, "/params/data.yaml") {
			continue
		}
		raw, err := canon.FromYAML([]byte(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		v, err := decode(raw)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		walk(v)
	}
	var out []*big.Rat
	for _, key := range slices.Sorted(maps.Keys(found)) {
		out = append(out, found[key])
	}
	return out, nil
}
