package engine

import (
	"encoding/json"
	"sort"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"

	"firewatch/permits"
)

// absence is a fact that a rule reached for and did not find.
type absence struct {
	pointer  string
	polarity polarity
	empty    bool // an "every" over a collection that is there and empty
}

// tracer watches one requirement run alone, without rule indexing and early exit, so that every read which an
// evaluation could reach is seen.
type tracer struct {
	r       *requirement
	in      *input
	absent  map[absence]bool
	present map[string]ast.Value // plain facts and lists of them looked at, by pointer
	watched map[*ast.Expr]bool   // expressions met so far: whether they make a read of the requirement
}

func newTracer(r *requirement, in *input) *tracer {
	return &tracer{r: r, in: in, absent: map[absence]bool{}, present: map[string]ast.Value{}, watched: map[*ast.Expr]bool{}}
}

// Enabled implements topdown.QueryTracer.
func (*tracer) Enabled() bool { return true }

// Config implements topdown.QueryTracer. Variables are looked up where a reference into the input needs them: all of
// them at every event would be half the cost of a trace.
func (*tracer) Config() topdown.TraceConfig { return topdown.TraceConfig{} }

// TraceEvent implements topdown.QueryTracer.
func (t *tracer) TraceEvent(event topdown.Event) {
	if event.Op != topdown.EvalOp {
		return
	}
	x, ok := event.Node.(*ast.Expr)
	if !ok || !t.concerns(x) {
		return
	}
	ev := event // most events end above, and only what goes on is copied to the heap
	switch terms := x.Terms.(type) {
	case *ast.Term:
		t.visit(terms, &ev)
	case []*ast.Term:
		for _, c := range terms[1:] {
			t.visit(c, &ev)
		}
	case *ast.Every:
		t.visit(terms.Domain, &ev)
		t.every(terms, &ev)
	}
}

// concerns reports whether an expression makes a read of the requirement, or is an "every". Each is looked at once.
func (t *tracer) concerns(x *ast.Expr) bool {
	found, known := t.watched[x]
	if known {
		return found
	}
	if _, every := x.Terms.(*ast.Every); every {
		found = true
	}
	ast.WalkTerms(x, func(term *ast.Term) bool {
		if _, ok := t.r.reads.byTerm[term]; ok {
			found = true
		}
		return found
	})
	t.watched[x] = found
	return found
}

// valueOf is what a term stands for when it is evaluated; nil for a variable that has no value yet.
func valueOf(term *ast.Term, ev *topdown.Event) ast.Value {
	v := term.Value
	if _, ok := v.(ast.Var); ok {
		v = ev.Plug(term).Value
	}
	if _, ok := v.(ast.Var); ok {
		return nil
	}
	return v
}

// visit resolves the input references that a term itself makes. Bodies of comprehensions have events of their own.
func (t *tracer) visit(term *ast.Term, ev *topdown.Event) {
	switch x := term.Value.(type) {
	case ast.Ref:
		if rd, ok := t.r.reads.byTerm[term]; ok {
			t.resolve(rd, x, ev)
		}
	case *ast.Array:
		x.Foreach(func(c *ast.Term) { t.visit(c, ev) })
	case ast.Set:
		x.Foreach(func(c *ast.Term) { t.visit(c, ev) })
	case ast.Object:
		x.Foreach(func(k, c *ast.Term) { t.visit(k, ev); t.visit(c, ev) })
	case ast.Call:
		for _, c := range x[1:] {
			t.visit(c, ev)
		}
	}
}

func (t *tracer) resolve(rd *read, ref ast.Ref, ev *topdown.Event) {
	var base ast.Value
	if ref[0].Equal(ast.InputRootDocument) {
		base = t.in.value.Value
	} else if base = valueOf(ref[0], ev); base == nil {
		return
	}
	t.step(rd, base, ref[1:], ev)
}

func (t *tracer) step(rd *read, v ast.Value, keys ast.Ref, ev *topdown.Event) {
	if len(keys) == 0 {
		t.list(v)
		return
	}
	key := valueOf(keys[0], ev)
	if key == nil {
		if len(keys) == 1 {
			t.list(v)
		}
		t.eachMember(v, func(c ast.Value) { t.step(rd, c, keys[1:], ev) })
		return
	}
	next, ok := member(v, key)
	here := t.pointer(rd, v, len(keys))
	at := here + "/" + permits.PointerKey(keyText(key))
	if !ok {
		t.absent[absence{pointer: at, polarity: rd.polarity}] = true
		return
	}
	switch next.(type) {
	case ast.String, ast.Number, ast.Boolean:
		if len(keys) == 1 {
			t.present[at] = next
		}
	}
	t.step(rd, next, keys[1:], ev)
}

// maxList bounds the lists of plain values that a finding shows whole.
const maxList = 20

// list keeps a short list of plain values that was read as one, or element by element.
func (t *tracer) list(v ast.Value) {
	arr, isArray := v.(*ast.Array)
	if !isArray || arr.Len() > maxList {
		return
	}
	p, known := t.in.pointers[v]
	if !known {
		return
	}
	for i := range arr.Len() {
		switch arr.Elem(i).Value.(type) {
		case ast.String, ast.Number, ast.Boolean:
		default:
			return
		}
	}
	t.present[p] = v
}

func (t *tracer) eachMember(v ast.Value, f func(ast.Value)) {
	switch x := v.(type) {
	case *ast.Array:
		x.Foreach(func(c *ast.Term) { f(c.Value) })
	case ast.Object:
		x.Foreach(func(_, c *ast.Term) { f(c.Value) })
	case ast.Set:
		x.Foreach(func(c *ast.Term) { f(c.Value) })
	}
}

func member(v, key ast.Value) (ast.Value, bool) {
	switch x := v.(type) {
	case ast.Object:
		if c := x.Get(ast.NewTerm(key)); c != nil {
			return c.Value, true
		}
	case *ast.Array:
		if n, ok := key.(ast.Number); ok {
			if i, ok := n.Int(); ok && i >= 0 && i < x.Len() {
				return x.Elem(i).Value, true
			}
		}
	}
	return nil, false
}

func keyText(key ast.Value) string {
	switch k := key.(type) {
	case ast.String:
		return string(k)
	case ast.Number:
		return string(k)
	}
	return key.String()
}

// pointer names the place of a value by its identity, or, for a value that was built on the way, by the pattern
// that the analysis found, up to the keys that are still to come.
func (t *tracer) pointer(rd *read, v ast.Value, keysLeft int) string {
	if comparable(v) {
		if p, ok := t.in.pointers[v]; ok {
			return p
		}
	}
	p := rd.patterns[0]
	if len(p) >= keysLeft {
		return permits.Pointer(p[:len(p)-keysLeft]...)
	}
	return permits.Pointer(p...)
}

// comparable reports whether a value may be a map key: objects and arrays are pointers, references are slices.
func comparable(v ast.Value) bool {
	switch v.(type) {
	case ast.Ref, ast.Call:
		return false
	}
	return true
}

// every records a domain that is empty: "all of nothing" is true, and a clause that asks for samples is not met
// by there being none.
func (t *tracer) every(x *ast.Every, ev *topdown.Event) {
	d, ok := t.r.reads.domains[x.Domain]
	if !ok || d.emptyOK {
		return
	}
	v := valueOf(x.Domain, ev)
	if ref, isRef := v.(ast.Ref); isRef {
		v = t.find(ref, ev)
	}
	if v == nil || size(v) != 0 {
		return
	}
	where := t.in.pointers[v]
	if where == "" && len(d.patterns) > 0 {
		where = permits.Pointer(d.patterns[0]...)
	}
	t.absent[absence{pointer: where, polarity: d.polarity, empty: true}] = true
}

func (t *tracer) find(ref ast.Ref, ev *topdown.Event) ast.Value {
	var v ast.Value
	if ref[0].Equal(ast.InputRootDocument) {
		v = t.in.value.Value
	} else {
		v = valueOf(ref[0], ev)
	}
	for _, k := range ref[1:] {
		key := valueOf(k, ev)
		if v == nil || key == nil {
			return nil
		}
		v, _ = member(v, key)
	}
	return v
}

func size(v ast.Value) int {
	switch x := v.(type) {
	case *ast.Array:
		return x.Len()
	case ast.Object:
		return x.Len()
	case ast.Set:
		return x.Len()
	}
	return -1
}

// harmful reports whether an absence was met where a missing fact could have made the condition hold.
func (t *tracer) harmful() bool {
	for a := range t.absent {
		if a.polarity != plain {
			return true
		}
	}
	return false
}

// missing lists the absences, with the cause and the post that produces each fact.
func (t *tracer) missing(k *kind) []permits.Missing {
	found := map[string]permits.Missing{}
	for a := range t.absent {
		m := permits.Missing{Pointer: a.pointer, Cause: "not_supplied"}
		if a.empty {
			m.Cause = "empty"
		}
		toks := permits.PointerKeys(a.pointer)
		if n := k.input.at(toks); n != nil {
			m.Who = n.producer
			if n.attest && !a.empty {
				m.Cause = "awaiting_judgement"
			}
		}
		if len(toks) > 0 && toks[0] == "facts" {
			m.Cause = "source_unavailable"
		}
		if old, ok := found[a.pointer]; !ok || old.Cause == "empty" {
			found[a.pointer] = m
		}
	}
	out := make([]permits.Missing, 0, len(found))
	for _, p := range sortedPointers(found) {
		out = append(out, found[p])
	}
	return out
}

// maxFacts bounds what one finding shows; the rest is in the dossier that it names.
const maxFacts = 40

// facts lists the values that the rule looked at, except the clock and the stage, which the evaluation holds.
func (t *tracer) facts() []permits.Fact {
	out := []permits.Fact{}
	for _, p := range sortedPointers(t.present) {
		if p == "/stage" || len(out) == maxFacts {
			continue
		}
		raw, err := ast.JSON(t.present[p])
		if err != nil {
			continue
		}
		text, err := json.Marshal(raw)
		if err != nil {
			continue
		}
		out = append(out, permits.Fact{Pointer: p, Value: text})
	}
	return out
}

// sortedPointers sorts pointers with element numbers in numeric order.
func sortedPointers[V any](m map[string]V) []string {
	keys := sortedKeys(m)
	sort.SliceStable(keys, func(i, j int) bool {
		a, b := strings.Split(keys[i], "/"), strings.Split(keys[j], "/")
		for x := 0; x < len(a) && x < len(b); x++ {
			if a[x] == b[x] {
				continue
			}
			n, err1 := strconv.Atoi(a[x])
			m, err2 := strconv.Atoi(b[x])
			if err1 == nil && err2 == nil {
				return n < m
			}
			return a[x] < b[x]
		}
		return len(a) < len(b)
	})
	return keys
}
