package engine

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"firewatch/permits"
)

// polarity tells what the absence of a fact does to a rule that reads it.
type polarity int

const (
	// plain: absent means the condition does not hold. It can only make "met" false.
	plain polarity = iota
	// guarded: read under an odd number of negations. Absent, the negation holds: "not bad" would pass.
	guarded
	// mixed: read in a comprehension, behind an else, or by a helper with a value. Absent, anything may follow.
	mixed
)

func (p polarity) negated() polarity {
	switch p {
	case plain:
		return guarded
	case guarded:
		return plain
	}
	return mixed
}

// join is the polarity of a read that is reached in two ways.
func (p polarity) join(q polarity) polarity {
	if p == q {
		return p
	}
	return mixed
}

// read is one reference into the input that a requirement's rules may make.
type read struct {
	patterns [][]string // where it may point to, with * for an element
	polarity polarity
	term     *ast.Term // the reference itself; the tracer meets the same pointer
	loc      *ast.Location
	keyed    bool   // a key is a value, not an iteration: which member is missing is known only at run time
	whole    string // name of the builtin or comparison that is given the value itself, or empty
}

// domain is one "every": nothing holds for all of nothing only because there is nothing.
type domain struct {
	patterns [][]string
	computed bool // built on the way: whether it is empty is known only at run time
	emptyOK  bool // the metadata says that "empty" is an answer
	polarity polarity
	loc      *ast.Location
}

// readSet is what the analysis found for one requirement.
type readSet struct {
	byTerm  map[*ast.Term]*read
	domains map[*ast.Term]*domain // by the domain term of the every
	list    []*read               // in order of discovery
}

// shape is what analysis knows of a value: the places of the input it may be, or the shape of its elements.
type shape struct {
	paths [][]string
	elem  *shape
}

func (s *shape) empty() bool { return s == nil || len(s.paths) == 0 && s.elem.isNil() }
func (s *shape) isNil() bool { return s == nil || len(s.paths) == 0 && s.elem == nil }

func union(a, b *shape) *shape {
	if a.isNil() {
		return b
	}
	if b.isNil() {
		return a
	}
	out := &shape{paths: append([][]string(nil), a.paths...)}
	for _, p := range b.paths {
		if !slices.ContainsFunc(out.paths, func(q []string) bool { return slices.Equal(p, q) }) {
			out.paths = append(out.paths, p)
		}
	}
	if a.elem != nil || b.elem != nil {
		out.elem = union(a.elem, b.elem)
	}
	return out
}

// member is the shape of one member or element of a value.
func (s *shape) member(key string) *shape {
	if s.isNil() {
		return nil
	}
	out := &shape{}
	for _, p := range s.paths {
		out.paths = append(out.paths, append(append([]string(nil), p...), key))
	}
	if s.elem != nil {
		return union(out, s.elem)
	}
	return out
}

// analysis walks the compiled rules of one requirement from applies and met, following helpers and functions with
// the places that their arguments stand for. Rego has no recursion, so it ends.
type analysis struct {
	l        *loader
	compiler *ast.Compiler
	r        *requirement
	pkg      ast.Ref
	set      *readSet
	done     map[ruleVisit]*shape
	params   map[string]bool // pack/parameter that was read
	depth    int
}

type ruleVisit struct {
	rule *ast.Rule
	pol  polarity
	args string
}

type env map[ast.Var]*shape

// analyse finds the reads of every requirement and refuses what the law cannot be kept over.
func (l *loader) analyse(c *ast.Compiler) {
	for _, id := range sortedKeys(l.reqs) {
		r := l.reqs[id]
		a := &analysis{l: l, compiler: c, r: r, pkg: ast.MustParseRef("data." + r.Package), done: map[ruleVisit]*shape{}, params: map[string]bool{},
			set: &readSet{byTerm: map[*ast.Term]*read{}, domains: map[*ast.Term]*domain{}}}
		a.entry("applies", plain)
		if r.Jurisdiction != "" {
			within := *a
			within.pkg = ast.MustParseRef("data." + r.appliesPackage())
			within.entry("applies", plain)
		}
		toApply := maps.Clone(a.params)
		r.toApply, r.simpleToApply = slices.Clone(a.set.list), len(a.set.domains) == 0
		a.entry("met", plain)
		r.reads = a.set
		r.params = maps.Clone(a.params)
		r.localToApply = slices.ContainsFunc(l.provinces(), func(p *province) bool {
			return slices.ContainsFunc(sortedKeys(p.values), func(name string) bool { return toApply[p.tightens+"/"+name] })
		})
		for _, d := range a.set.domains {
			d.emptyOK = slices.ContainsFunc(d.patterns, func(p []string) bool { return slices.Contains(r.EmptyOK, permits.Pointer(p...)) })
		}
		pats := a.set.patterns()
		// What only shapes the finding is read under the same rules of schema and stage, but does not judge.
		b := *a
		b.set = &readSet{byTerm: map[*ast.Term]*read{}, domains: map[*ast.Term]*domain{}}
		for _, name := range []string{"observed", "required", "until", "fixes", "reckoning", "answerable"} {
			b.entry(name, mixed)
		}
		r.Reads = pats
		r.sees = append(slices.Clone(a.set.list), b.set.list...)
		l.checkReads(r, r.sees)
		l.checkTime(r)
	}
}

func (s *readSet) patterns() []string {
	found := map[string]bool{}
	for _, rd := range s.list {
		for _, p := range rd.patterns {
			found[permits.Pointer(p...)] = true
		}
	}
	return sortedKeys(found)
}

func (a *analysis) bad(loc *ast.Location, format string, args ...any) {
	file, row := a.r.file, a.r.line
	if loc != nil && loc.File != "" {
		file, row = loc.File, loc.Row
	}
	a.l.issues.add(file, row, format, args...)
}

func (a *analysis) entry(name string, p polarity) {
	for _, rule := range a.compiler.GetRulesExact(a.pkg.Append(ast.StringTerm(name))) {
		if (name == "applies" || name == "met") && (!trueValued(rule) || rule.Else != nil) {
			a.bad(rule.Location, "%s is true or undefined: write \"%s if { ... }\", with a second body for an alternative", name, name)
			continue
		}
		a.rule(rule, p, nil)
	}
}

// rule analyses one rule or function body and returns the shape of its value.
func (a *analysis) rule(rule *ast.Rule, p polarity, args []*shape) *shape {
	if a.depth > 40 {
		a.bad(rule.Location, "helpers call each other more than 40 deep")
		return nil
	}
	visit := ruleVisit{rule: rule, pol: p, args: describe(args)}
	if s, ok := a.done[visit]; ok {
		return s
	}
	a.depth++
	defer func() { a.depth-- }()
	var value *shape
	for x := rule; x != nil; x = x.Else {
		q := p
		if x.Else != nil || x != rule {
			q = mixed // whether an else is reached depends on what came before it being undefined
		}
		if !trueValued(x) {
			q = mixed
		}
		e := env{}
		for i, t := range x.Head.Args {
			if i < len(args) {
				a.bind(e, t, args[i])
			}
		}
		a.body(x.Body, e, q)
		if x.Head.Key != nil {
			key := a.term(x.Head.Key, e, mixed, "")
			if x.Head.Value == nil {
				value = union(value, &shape{elem: key})
			}
		}
		if x.Head.Value != nil {
			v := a.term(x.Head.Value, e, q, "")
			if x.Head.Key != nil || x.Head.RuleKind() == ast.MultiValue {
				v = &shape{elem: v}
			}
			value = union(value, v)
		}
	}
	a.done[visit] = value
	return value
}

// trueValued reports whether a rule can only be true or undefined, so that a read in it keeps its polarity.
func trueValued(r *ast.Rule) bool {
	h := r.Head
	return !r.Default && h.Key == nil && h.RuleKind() == ast.SingleValue && h.Value != nil && h.Value.Equal(ast.BooleanTerm(true))
}

func describe(args []*shape) string {
	var b strings.Builder
	var write func(s *shape)
	write = func(s *shape) {
		if s == nil {
			b.WriteByte('-')
			return
		}
		for _, p := range s.paths {
			b.WriteString(permits.Pointer(p...) + ",")
		}
		if s.elem != nil {
			b.WriteByte('[')
			write(s.elem)
			b.WriteByte(']')
		}
	}
	for _, s := range args {
		write(s)
		b.WriteByte(';')
	}
	return b.String()
}

func (a *analysis) body(body ast.Body, e env, p polarity) {
	for _, x := range body {
		a.expr(x, e, p)
	}
}

func (a *analysis) expr(x *ast.Expr, e env, p polarity) {
	if len(x.With) > 0 {
		a.bad(x.Location, "\"with\" belongs in tests")
		return
	}
	if x.Negated {
		p = p.negated()
	}
	switch terms := x.Terms.(type) {
	case *ast.SomeDecl:
	case *ast.Every:
		q := p
		if q == plain {
			q = guarded // an absent or empty domain makes the whole true
		}
		dom := a.term(terms.Domain, e, q, "")
		a.set.addDomain(terms.Domain, dom, q, x.Location)
		inner := e.copy()
		if terms.Key != nil {
			a.bind(inner, terms.Key, iteration)
		}
		a.bind(inner, terms.Value, dom.member("*"))
		a.body(terms.Body, inner, p)
	case *ast.Term:
		a.term(terms, e, p, "")
	case []*ast.Term:
		op := terms[0].Value.String()
		args := terms[1:]
		if op == "eq" || op == "assign" {
			a.unify(args[0], args[1], e, p)
			return
		}
		out := a.call(terms[0], args, e, p, x.Location)
		if n := a.arity(terms[0]); n >= 0 && len(args) == n+1 {
			a.bind(e, args[n], out)
		}
	}
}

func (e env) copy() env {
	c := make(env, len(e))
	for k, v := range e {
		c[k] = v
	}
	return c
}

// unify analyses both sides; a variable that is new on one side becomes the other.
func (a *analysis) unify(l, r *ast.Term, e env, p polarity) {
	lNew, rNew := a.unbound(l, e), a.unbound(r, e)
	whole := "=="
	if lNew || rNew || hasNewVars(l, e) || hasNewVars(r, e) {
		whole = ""
	}
	var ls, rs *shape
	if !lNew {
		ls = a.term(l, e, p, whole)
	}
	if !rNew {
		rs = a.term(r, e, p, whole)
	}
	if lNew || hasNewVars(l, e) {
		a.bind(e, l, rs)
	}
	if rNew || hasNewVars(r, e) {
		a.bind(e, r, ls)
	}
}

func (a *analysis) unbound(t *ast.Term, e env) bool {
	v, ok := t.Value.(ast.Var)
	if !ok {
		return false
	}
	_, bound := e[v]
	return !bound
}

// hasNewVars reports whether a pattern such as [h, m, s] introduces variables.
func hasNewVars(t *ast.Term, e env) bool {
	switch x := t.Value.(type) {
	case *ast.Array:
		found := false
		x.Foreach(func(c *ast.Term) { found = found || hasNewVars(c, e) || isNewVar(c, e) })
		return found
	case ast.Object:
		found := false
		x.Foreach(func(_, c *ast.Term) { found = found || hasNewVars(c, e) || isNewVar(c, e) })
		return found
	}
	return false
}

func isNewVar(t *ast.Term, e env) bool {
	v, ok := t.Value.(ast.Var)
	if !ok {
		return false
	}
	_, bound := e[v]
	return !bound
}

// bind gives the variables of a pattern the shapes of the parts of a value.
func (a *analysis) bind(e env, t *ast.Term, s *shape) {
	switch x := t.Value.(type) {
	case ast.Var:
		if old, ok := e[x]; ok {
			e[x] = union(old, s)
			return
		}
		e[x] = s
	case *ast.Array:
		x.Foreach(func(c *ast.Term) { a.bind(e, c, s.member("*")) })
	case ast.Object:
		x.Foreach(func(k, c *ast.Term) {
			if str, ok := k.Value.(ast.String); ok {
				a.bind(e, c, s.member(string(str)))
			}
		})
	}
}

// term analyses a term and returns its shape. whole names what is done with the value itself.
func (a *analysis) term(t *ast.Term, e env, p polarity, whole string) *shape {
	switch x := t.Value.(type) {
	case ast.Var:
		s := e[x]
		a.use(t, s, p, whole)
		return s
	case ast.Ref:
		return a.ref(t, x, e, p, whole)
	case *ast.Array:
		var elem *shape
		x.Foreach(func(c *ast.Term) { elem = union(elem, a.term(c, e, p, whole)) })
		return wrap(elem)
	case ast.Set:
		var elem *shape
		x.Foreach(func(c *ast.Term) { elem = union(elem, a.term(c, e, p, whole)) })
		return wrap(elem)
	case ast.Object:
		var elem *shape
		x.Foreach(func(k, c *ast.Term) {
			a.term(k, e, p, whole)
			elem = union(elem, a.term(c, e, p, whole))
		})
		return wrap(elem)
	case *ast.ArrayComprehension:
		inner := e.copy()
		a.body(x.Body, inner, mixed)
		return wrap(a.term(x.Term, inner, mixed, whole))
	case *ast.SetComprehension:
		inner := e.copy()
		a.body(x.Body, inner, mixed)
		return wrap(a.term(x.Term, inner, mixed, whole))
	case *ast.ObjectComprehension:
		inner := e.copy()
		a.body(x.Body, inner, mixed)
		a.term(x.Key, inner, mixed, "")
		return wrap(a.term(x.Value, inner, mixed, whole))
	case ast.Call:
		return a.call(x[0], x[1:], e, p, t.Location)
	}
	return nil
}

// use notes that a value, or a collection of values, is given whole to a builtin or a comparison. The places were
// read when the value was bound; only the use is new.
func (a *analysis) use(t *ast.Term, s *shape, p polarity, whole string) {
	if whole == "" || s.isNil() {
		return
	}
	a.set.add(&read{patterns: s.paths, polarity: p, term: t, loc: t.Location, whole: whole}, true)
	a.use(t, s.elem, p, whole)
}

func wrap(elem *shape) *shape {
	if elem.isNil() {
		return nil
	}
	return &shape{elem: elem}
}

func (a *analysis) ref(t *ast.Term, ref ast.Ref, e env, p polarity, whole string) *shape {
	head, ok := ref[0].Value.(ast.Var)
	if !ok {
		a.bad(t.Location, "%s: bind the value to a variable first", ref)
		return nil
	}
	if head == "data" {
		return a.dataRef(t, ref, e, p, whole)
	}
	var s *shape
	if head == "input" {
		s = &shape{paths: [][]string{nil}}
	} else {
		s = e[head]
	}
	return a.follow(t, s, ref[1:], e, p, whole)
}

// follow extends a shape along the keys of a reference and records the read.
func (a *analysis) follow(t *ast.Term, s *shape, keys ast.Ref, e env, p polarity, whole string) *shape {
	keyed := false
	for _, k := range keys {
		switch x := k.Value.(type) {
		case ast.String:
			s = s.member(string(x))
		case ast.Number:
			s = s.member("*")
		case ast.Var:
			if _, bound := e[x]; bound && !s.isNil() && !iterating(e, x) && !intoRegister(s) {
				a.bad(t.Location, "%s: a key is a constant, an iteration variable or, into input.facts.<register>, an id from the dossier", t)
			}
			if _, bound := e[x]; !bound {
				e[x] = iteration
			}
			keyed = keyed || !iterating(e, x)
			s = s.member("*")
		default:
			if !s.isNil() {
				a.bad(t.Location, "%s: a key is a constant or a variable", t)
			}
			a.term(k, e, p, "==")
			keyed = true
			s = s.member("*")
		}
	}
	if !s.isNil() && len(s.paths) > 0 && len(keys) > 0 {
		a.set.add(&read{patterns: s.paths, polarity: p, term: t, loc: t.Location, keyed: keyed, whole: whole}, false)
	}
	return s
}

// iteration marks a variable that a reference enumerates.
var iteration = &shape{}

func iterating(e env, v ast.Var) bool { return e[v] == iteration }

// intoRegister reports whether the shape is a register under facts, whose members are found by id.
func intoRegister(s *shape) bool {
	return !slices.ContainsFunc(s.paths, func(p []string) bool {
		return !(len(p) == 2 && p[0] == "facts") && !(len(p) == 2 && p[0] == "case" && p[1] == "acts")
	})
}

func (a *analysis) dataRef(t *ast.Term, ref ast.Ref, e env, p polarity, whole string) *shape {
	for n := 2; n <= len(ref); n++ {
		prefix := ref[:n]
		if !prefix.IsGround() {
			break
		}
		rules := a.compiler.GetRulesExact(prefix)
		if len(rules) == 0 {
			continue
		}
		var s *shape
		for _, rule := range rules {
			s = union(s, a.rule(rule, valuePolarity(rules, p), nil))
		}
		rest := ref[n:]
		for i, k := range rest {
			if v, ok := k.Value.(ast.Var); ok {
				if _, bound := e[v]; !bound {
					e[v] = iteration
				}
			}
			if s.isNil() {
				return nil
			}
			if len(s.paths) > 0 || i > 0 {
				a.bad(t.Location, "%s: bind the helper's value to a variable before reading into it", ref)
				return nil
			}
			s = s.elem
		}
		return s
	}
	// Not a rule: a parameter of the pack, which must exist, or a rule's absence would look like a violation.
	if len(ref) >= 5 && ref[1].Equal(ast.StringTerm("packs")) && ref[3].Equal(ast.StringTerm("params")) {
		pk, _ := ref[2].Value.(ast.String)
		name, _ := ref[4].Value.(ast.String)
		if !a.l.packs[a.r.Pack].mayRead(string(pk)) {
			a.bad(t.Location, "%s: a rule reads the parameters of its own pack, and of the one that it tightens", ref)
			return nil
		}
		value, ok := a.l.packs[string(pk)].params[string(name)]
		if !ok {
			a.bad(t.Location, "%s: params/data.yaml of pack %s has no %q", ref, string(pk), string(name))
			return nil
		}
		a.params[string(pk)+"/"+string(name)] = true
		for _, k := range ref[5:] {
			str, ok := k.Value.(ast.String)
			if !ok {
				return nil // an iteration or lookup in a table
			}
			m, ok := value.(map[string]any)
			if !ok || m[string(str)] == nil {
				a.bad(t.Location, "%s: the parameter has no %q", ref, string(str))
				return nil
			}
			value = m[string(str)]
		}
		return nil
	}
	a.bad(t.Location, "%s: there is no such rule or parameter", ref)
	return nil
}

// valuePolarity is how a rule is read when some of its definitions have a value: all of them matter then.
func valuePolarity(rules []*ast.Rule, p polarity) polarity {
	for _, r := range rules {
		if !trueValued(r) || r.Else != nil {
			return mixed
		}
	}
	return p
}

// arity is the number of arguments of a function or builtin, or -1.
func (a *analysis) arity(op *ast.Term) int {
	ref, ok := op.Value.(ast.Ref)
	if !ok {
		return -1
	}
	if rules := a.compiler.GetRulesExact(ref); len(rules) > 0 {
		return len(rules[0].Head.Args)
	}
	for _, b := range capabilities().Builtins {
		if b.Name == op.Value.String() {
			return len(b.Decl.FuncArgs().Args)
		}
	}
	return -1
}

// call analyses a call of one of our functions, with the places that its arguments stand for, or of a builtin.
func (a *analysis) call(op *ast.Term, args []*ast.Term, e env, p polarity, loc *ast.Location) *shape {
	ref, ok := op.Value.(ast.Ref)
	if !ok {
		return nil
	}
	n := a.arity(op)
	if rules := a.compiler.GetRulesExact(ref); len(rules) > 0 {
		shapes := make([]*shape, 0, n)
		for i, t := range args {
			if i < n {
				shapes = append(shapes, a.term(t, e, p, ""))
			}
		}
		q := valuePolarity(rules, p)
		var s *shape
		for _, rule := range rules {
			s = union(s, a.rule(rule, q, shapes))
		}
		return s
	}
	for i, t := range args {
		if n < 0 || i < n {
			a.term(t, e, p, op.Value.String())
		}
	}
	return nil
}

func (s *readSet) add(r *read, use bool) {
	if len(r.patterns) == 0 {
		return
	}
	if !use {
		if old, ok := s.byTerm[r.term]; ok {
			old.polarity = old.polarity.join(r.polarity)
			for _, p := range r.patterns {
				if !slices.ContainsFunc(old.patterns, func(q []string) bool { return slices.Equal(p, q) }) {
					old.patterns = append(old.patterns, p)
				}
			}
			return
		}
		s.byTerm[r.term] = r
	}
	s.list = append(s.list, r)
}

func (s *readSet) addDomain(t *ast.Term, dom *shape, p polarity, loc *ast.Location) {
	d := &domain{polarity: p, loc: loc, computed: dom == nil || len(dom.paths) == 0}
	if dom != nil {
		d.patterns = dom.paths
		if len(d.patterns) == 0 && dom.elem != nil {
			d.patterns = dom.elem.paths
		}
	}
	if old, ok := s.domains[t]; ok {
		old.polarity = old.polarity.join(p)
		old.computed = old.computed || d.computed
		old.patterns = append(old.patterns, d.patterns...)
		return
	}
	s.domains[t] = d
}

// checkReads holds every read against the schema of each kind that asks the requirement: the path exists, is due
// by the first stage that reads it, is not personal, and an object is not handed whole to a builtin.
func (l *loader) checkReads(r *requirement, reads []*read) {
	a := &analysis{l: l, r: r}
	for _, name := range r.Kinds {
		k := l.kinds[name]
		order := k.Workflow.Stages
		first := len(order)
		for _, s := range r.Stages {
			if i := slices.Index(order, s); i >= 0 {
				first = min(first, i)
			}
		}
		for _, rd := range reads {
			for _, p := range rd.patterns {
				n := k.input.at(p)
				ptr := permits.Pointer(p...)
				switch {
				case n == nil:
					a.bad(rd.loc, "kind %s knows no %s in its form, journal or facts; check the spelling", name, ptr)
					continue
				case n.personal != "":
					a.bad(rd.loc, "%s is a personal field; rules see person ids only", ptr)
				case rd.whole != "" && rd.whole != "count" && holdsObjects(n):
					// Beyond a builtin the engine could no longer tell which facts a rule reads.
					a.bad(rd.loc, "%s: an object is not given to %s whole; compare its fields", ptr, rd.whole)
				}
				if due := slices.Index(order, n.due); n.due != "" && due > first {
					a.bad(rd.loc, "%s is due from stage %q, but is read at stage %q", ptr, n.due, order[first])
				} else if n.due != "" && due < 0 {
					a.bad(rd.loc, "kind %s: x-due of %s names no stage: %q", name, ptr, n.due)
				}
				if p[0] == "facts" && len(p) > 1 {
					l.registersRead(k, p)
				}
			}
		}
		for _, ptr := range r.EmptyOK {
			if k.input.at(permits.PointerKeys(ptr)) == nil {
				a.bad(nil, "empty_answer: kind %s knows no %s", name, ptr)
			}
		}
		if strings.HasPrefix(r.GovernedBy, "/") && k.input.at(permits.PointerKeys(r.GovernedBy)) == nil {
			a.bad(nil, "governed_by: kind %s knows no %s", name, r.GovernedBy)
		}
	}
}

// holdsObjects reports whether a value of this place is or contains an object.
func holdsObjects(n *node) bool {
	return n != nil && (n.typ == "object" || n.typ == "array" && holdsObjects(n.items))
}

// registersRead notes that a kind's rules read a register, so that its facts snapshots hold it.
func (l *loader) registersRead(k *kind, p []string) {
	name := p[1]
	if name == "complete" && len(p) > 2 {
		name = p[2]
	}
	if l.registers[name] != nil && !slices.Contains(k.Registers, name) {
		k.Registers = append(k.Registers, name)
		slices.Sort(k.Registers)
	}
	k.Neighbours = k.Neighbours || name == "neighbours"
	k.Linked = k.Linked || name == "linked"
	k.Concurrent = k.Concurrent || name == "concurrent"
	k.SameDay = k.SameDay || name == "day"
}

// checkTime holds that a rule which reads the clock says until when its answer stands.
func (l *loader) checkTime(r *requirement) {
	for _, p := range r.Reads {
		if (p == "/now" || p == "/act/at") && !r.Timed {
			(&analysis{l: l, r: r}).bad(nil, "%s reads %s, so it must define until: the first second at which met would stop being true with no new fact, or \"never\"", r.ID, p)
		}
	}
}
