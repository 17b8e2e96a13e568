package engine

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"firewatch/permits"
)

// Mutant is one small change of a rule that its tests should notice.
type Mutant struct {
	File string // of the tree
	Line int
	Name string // file without the pack, rule and change: what equivalent.yaml lists
}

// Mutation is what became of the mutants of a pack.
type Mutation struct {
	Killed     int
	Stillborn  int      // did not compile
	Survived   []Mutant // unnoticed and not listed
	Equivalent int      // unnoticed and listed with a reason
	Wrong      []string // lines of equivalent.yaml that name no survivor
}

// Mutating says what Mutate changes and whom it asks.
type Mutating struct {
	Pack  string        // or "lib"
	Only  []string      // sections, files, or beginnings of ids; none: every rule
	Limit time.Duration // of one test run and of one answer
	// Recorded returns what was asked before of the kinds that a changed rule may judge; nil: nothing was.
	Recorded func(e *Engine, kinds []string) ([]permits.Recorded, error)
}

// picks tells whether only means a file of the pack. id is empty where the file is no requirement.
func picks(only, short, id string) bool {
	name := strings.TrimSuffix(short, ".rego")
	only = strings.TrimSuffix(strings.TrimSuffix(only, "/"), ".rego")
	return only != "" && (name == only || strings.HasPrefix(name, only+"/") || strings.HasPrefix(id, only))
}

// equivalentFile is a pack's equivalent.yaml: mutants that judge as the rule does, each with the reason.
type equivalentFile []struct {
	Mutant string `json:"mutant"`
	Why    string `json:"why"`
}

// Mutate changes every Rego rule of a pack (or of lib) in one small way at a time and runs the
// tests that stand beside it: an expression dropped, a comparison flipped, a number shifted by one, a negation
// dropped, "and" and "or" exchanged. What they miss is asked what was asked before (recorded, which may be nil): a mutant that shows
// something else there is noticed too, because the case files assert the whole of what an evaluation shows.
//
// Each mutant is compiled with what its file refers to, not with the whole tree, a requirement is asked once for questions in
// which it sees the same, and a test run or an answer ends after the limit: the time grows with the rules and not with the square of them.
func Mutate(ctx context.Context, fsys fs.FS, o Mutating) (Mutation, error) {
	l, err := readTree(fsys)
	if err != nil {
		return Mutation{}, err
	}
	e, err := l.build()
	if err != nil {
		return Mutation{}, err
	}
	m := &mutation{limit: o.Limit, sources: map[string]string{}, modules: map[string]*ast.Module{}, packages: map[string]string{},
		data: map[string]any{}, watched: map[string][]*watched{}}
	for _, p := range l.packs {
		m.data[p.dir] = map[string]any{"params": p.params}
	}
	dir := "lib"
	if o.Pack != dir {
		dir = "packs/" + o.Pack
		if l.packs[o.Pack] == nil {
			return Mutation{}, fmt.Errorf("there is no pack %q; there are %s", o.Pack, strings.Join(sortedKeys(l.packs), ", "))
		}
	}
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".rego" {
			return err
		}
		src, err := fs.ReadFile(fsys, name)
		m.sources[name] = string(src)
		parsed, err := parseModule(name, string(src))
		if err != nil {
			return err
		}
		m.modules[name] = parsed
		m.packages[parsed.Package.Path.String()] = name // of tests too: they may share what they begin with
		return nil
	})
	if err != nil {
		return Mutation{}, err
	}
	files, err := m.pick(e, dir+"/", o)
	if err != nil {
		return Mutation{}, err
	}
	equivalent, err := readEquivalent(fsys, dir)
	if err != nil {
		return Mutation{}, err
	}
	for name := range equivalent {
		file, _, _ := strings.Cut(name, ": ")
		if len(o.Only) > 0 && !slices.Contains(files, dir+"/"+file) {
			delete(equivalent, name) // not asked about
		}
	}
	if o.Recorded != nil {
		kinds, err := m.kinds(e, files)
		if err != nil {
			return Mutation{}, err
		}
		asked, err := o.Recorded(e, kinds)
		if err != nil {
			return Mutation{}, err
		}
		if err := m.watch(e, asked, files); err != nil {
			return Mutation{}, err
		}
	}
	return m.run(ctx, dir+"/", files, equivalent)
}

// pick lists the files that are changed. What picks none is refused: a misspelt section would read as one without survivors.
func (m *mutation) pick(e *Engine, prefix string, o Mutating) ([]string, error) {
	ids := map[string]string{}
	for id, r := range e.reqs {
		ids[r.file] = id
	}
	var files []string
	found := map[string]bool{}
	for _, name := range sortedKeys(m.sources) {
		short, of := strings.CutPrefix(name, prefix)
		if !of || strings.HasSuffix(name, "_test.rego") {
			continue
		}
		picked := len(o.Only) == 0
		for _, only := range o.Only {
			if picks(only, short, ids[name]) {
				picked, found[only] = true, true
			}
		}
		if picked {
			files = append(files, name)
		}
	}
	for _, only := range o.Only {
		if !found[only] {
			return nil, fmt.Errorf("%s has no section, no file and no id in Rego that begins with %q", o.Pack, only)
		}
	}
	return files, nil
}

// kinds lists those that ask a requirement which uses one of the files.
func (m *mutation) kinds(e *Engine, files []string) ([]string, error) {
	var out []string
	for _, name := range sortedKeys(e.kinds) {
		asks := false
		for _, stage := range e.kinds[name].asks {
			for _, r := range stage {
				if asks {
					break
				}
				used, err := m.uses(r, files)
				if err != nil {
					return nil, err
				}
				asks = used
			}
		}
		if asks {
			out = append(out, name)
		}
	}
	return out, nil
}

// uses tells whether the rule of a requirement stands in one of the files or refers to one.
func (m *mutation) uses(r *requirement, files []string) (bool, error) {
	if m.sources[r.file] == "" {
		return false, nil // a row: its pattern is no rule of the pack
	}
	modules := map[string]*ast.Module{}
	if err := m.need(r.file, modules); err != nil {
		return false, err
	}
	return slices.ContainsFunc(files, func(file string) bool { return modules[file] != nil }), nil
}

func readEquivalent(fsys fs.FS, dir string) (map[string]bool, error) {
	name := path.Join(dir, "equivalent.yaml")
	src, err := fs.ReadFile(fsys, name)
	if err != nil {
		return map[string]bool{}, nil // a pack need not have any
	}
	var issues Issues
	var lines equivalentFile
	if line, err := decodeWrapped(src, "equivalent", &lines); err != nil {
		issues.add(name, line, "%v", err)
	}
	out := map[string]bool{}
	for _, x := range lines {
		if strings.TrimSpace(x.Why) == "" || out[x.Mutant] {
			issues.add(name, lineWith(src, x.Mutant), "%q needs a reason and stands once", x.Mutant)
		}
		out[x.Mutant] = true
	}
	return out, issues.err()
}

// mutation holds the sources that mutants are made of.
type mutation struct {
	limit    time.Duration
	sources  map[string]string      // file -> text, tests included
	modules  map[string]*ast.Module // the same parsed; never changed
	packages map[string]string      // package -> file, without tests
	data     map[string]any
	watched  map[string][]*watched // file -> the requirements that use it, with what they were asked
}

func (m *mutation) run(ctx context.Context, prefix string, files []string, equivalent map[string]bool) (Mutation, error) {
	results := make([][]fate, len(files))
	errs := make([]error, len(files))
	var wait sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := range next {
				results[i], errs[i] = m.file(ctx, files[i], strings.TrimPrefix(files[i], prefix))
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	wait.Wait()
	var out Mutation
	survivors := map[string]bool{}
	for i := range files {
		if errs[i] != nil {
			return Mutation{}, fmt.Errorf("%s: %w", files[i], errs[i])
		}
		for _, o := range results[i] {
			switch {
			case o.stillborn:
				out.Stillborn++
			case o.killed:
				out.Killed++
			case equivalent[o.mutant.Name]:
				out.Equivalent++
				survivors[o.mutant.Name] = true
			default:
				out.Survived = append(out.Survived, o.mutant)
			}
		}
	}
	for _, name := range sortedKeys(equivalent) {
		if !survivors[name] {
			out.Wrong = append(out.Wrong, name)
		}
	}
	if out.Killed+len(out.Survived)+out.Equivalent == 0 {
		return out, fmt.Errorf("%s: nothing to mutate", prefix)
	}
	return out, nil
}

type fate struct {
	mutant            Mutant
	killed, stillborn bool
}

// file makes every mutant of one file and runs the tests beside it.
func (m *mutation) file(ctx context.Context, name, short string) ([]fate, error) {
	beside := map[string]*ast.Module{}
	test := strings.TrimSuffix(name, ".rego") + "_test.rego"
	if err := m.need(name, beside); err != nil {
		return nil, err
	}
	if err := m.need(test, beside); err != nil {
		return nil, err
	}
	sound, err := m.try(ctx, beside)
	if err != nil {
		return nil, err
	}
	if sound.killed || sound.stillborn {
		return nil, fmt.Errorf("its tests fail without any change")
	}
	was, err := m.replay(ctx, name, nil)
	if err != nil {
		return nil, err
	}
	lines := sourceLines(strings.Split(m.sources[name], "\n"))
	count := len(changes(beside[name], lines))
	var out []fate
	seen := map[string]int{}
	for i := range count {
		changed := m.modules[name].Copy()
		c := changes(changed, lines)[i]
		c.make()
		modules := map[string]*ast.Module{}
		for k, v := range beside {
			modules[k] = v
		}
		modules[name] = changed
		o, err := m.try(ctx, modules)
		if err != nil {
			return nil, err
		}
		if !o.killed && !o.stillborn {
			is, err := m.replay(ctx, name, changed)
			if err != nil {
				return nil, err
			}
			o.killed = !slices.Equal(was, is)
		}
		label := short + ": " + c.what
		if seen[label]++; seen[label] > 1 {
			label = fmt.Sprintf("%s (%d)", label, seen[label])
		}
		o.mutant = Mutant{File: name, Line: c.line, Name: label}
		out = append(out, o)
	}
	return out, nil
}

// need parses a file and whatever it refers to.
func (m *mutation) need(name string, into map[string]*ast.Module) error {
	if into[name] != nil {
		return nil
	}
	module := m.modules[name]
	if module == nil {
		return fmt.Errorf("there is no %s", name)
	}
	into[name] = module
	var missing []string
	ast.WalkRefs(module, func(r ast.Ref) bool {
		for i := range r {
			if file := m.packages[r[:i+1].String()]; file != "" {
				missing = append(missing, file)
			}
		}
		return false
	})
	for _, file := range missing {
		if err := m.need(file, into); err != nil {
			return err
		}
	}
	return nil
}

// try compiles the modules and runs their tests. One failing test kills.
func (m *mutation) try(ctx context.Context, modules map[string]*ast.Module) (fate, error) {
	store := inmem.NewFromObject(map[string]any{"packs": m.data})
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return fate{}, err
	}
	defer store.Abort(ctx, txn)
	results, err := tester.NewRunner().SetStore(store).SetModules(modules).SetTimeout(m.limit).
		SetDefaultRegoVersion(ast.RegoV1).RunTests(ctx, txn)
	if err != nil {
		return fate{stillborn: true}, ctx.Err() // a mutant that does not compile is no rule
	}
	var o fate
	ran := 0
	for r := range results {
		ran++
		o.killed = o.killed || !r.Pass()
	}
	if ran == 0 {
		return fate{}, fmt.Errorf("no test ran")
	}
	return o, ctx.Err()
}

func parseModule(name, src string) (*ast.Module, error) {
	return ast.ParseModuleWithOpts(name, src, ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
}

// flips are the comparisons that a comparison is exchanged for: at the limit, and the other way round.
var flips = map[string][]string{"lt": {"lte", "gte"}, "lte": {"lt", "gt"}, "gt": {"gte", "lte"}, "gte": {"gt", "lt"}, "equal": {"neq"}, "neq": {"equal"}}

var operators = map[string]string{"lt": "<", "lte": "<=", "gt": ">", "gte": ">=", "equal": "==", "neq": "!="}

// changeOf is one mutation, not yet made.
type changeOf struct {
	line int
	what string
	make func()
}

// changes lists the mutations of a module in a fixed order. Making one of them changes the module in place.
func changes(m *ast.Module, lines sourceLines) []changeOf {
	var out []changeOf
	alternatives := map[string][]*ast.Rule{}
	for _, top := range m.Rules {
		name := top.Head.Name.String()
		if len(top.Head.Reference) > 0 {
			name = top.Head.Reference.String()
		}
		alternatives[name] = append(alternatives[name], top)
		add := func(loc *ast.Location, apply func(), format string, args ...any) {
			line := top.Location.Row
			if loc != nil {
				line = loc.Row
			}
			out = append(out, changeOf{line: line, what: name + ": " + fmt.Sprintf(format, args...), make: apply})
		}
		for r := top; r != nil; r = r.Else {
			ast.WalkBodies(r, func(b ast.Body) bool {
				for i, e := range b {
					if len(b) > 1 {
						add(e.Location, func() { b[i] = ast.NewExpr(ast.BooleanTerm(true)) }, "without %s", text(e.Location))
					}
					if e.Negated {
						add(e.Location, func() { e.Negated = false }, "%s, without its not", text(e.Location))
					}
				}
				return false
			})
			flip := func(term *ast.Term, whole *ast.Location) {
				ref, ok := term.Value.(ast.Ref)
				if !ok || len(ref) != 1 {
					return
				}
				was := strings.Trim(ref.String(), `"`)
				for _, to := range flips[was] {
					add(term.Location, func() { term.Value = ast.Ref{ast.VarTerm(to)} }, "%s, %s for %s", text(whole), operators[to], operators[was])
				}
			}
			ast.WalkExprs(r, func(e *ast.Expr) bool {
				if terms, ok := e.Terms.([]*ast.Term); ok && len(terms) == 3 {
					flip(terms[0], e.Location)
				}
				return false
			})
			ast.WalkTerms(r, func(t *ast.Term) bool {
				switch v := t.Value.(type) {
				case ast.Call:
					if len(v) == 3 {
						flip(v[0], t.Location)
					}
				case ast.Number:
					if n, ok := v.Int(); ok {
						add(t.Location, func() { t.Value = ast.IntNumberTerm(n + 1).Value }, "%s, %d for %d", lines.at(t.Location), n+1, n)
					}
				}
				return false
			})
			if r == top && len(r.Body) > 1 && r.Else == nil {
				add(r.Location, func() {
					other := r.Copy()
					last := len(r.Body) - 1
					other.Body = ast.NewBody(r.Body[last])
					r.Body = r.Body[:last:last]
					m.Rules = append(m.Rules, other)
				}, "or for and before %s", text(r.Body[len(r.Body)-1].Location))
			}
		}
	}
	for _, name := range sortedKeys(alternatives) {
		rules := alternatives[name]
		for i, r := range rules {
			if len(rules) < 2 {
				break
			}
			out = append(out, changeOf{line: r.Location.Row, what: fmt.Sprintf("%s: without alternative %d", name, i+1), make: func() {
				m.Rules = slices.DeleteFunc(m.Rules, func(x *ast.Rule) bool { return x == r })
			}})
			if i > 0 {
				first := rules[i-1]
				out = append(out, changeOf{line: r.Location.Row, what: fmt.Sprintf("%s: and for or between alternatives %d and %d", name, i, i+1), make: func() {
					for _, e := range r.Body {
						first.Body.Append(e.Copy())
					}
					m.Rules = slices.DeleteFunc(m.Rules, func(x *ast.Rule) bool { return x == r })
				}})
			}
		}
	}
	return out
}

// text is the source of an expression in one line, short enough for a name.
func text(loc *ast.Location) string {
	if loc == nil {
		return "?"
	}
	return abbreviate(string(loc.Text))
}

func abbreviate(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 100 {
		return string(r[:100]) + "…"
	}
	return s
}

// sourceLines are the lines of a file, in which a number is shown.
type sourceLines []string

func (l sourceLines) at(loc *ast.Location) string {
	if loc == nil || loc.Row < 1 || loc.Row > len(l) {
		return "?"
	}
	return abbreviate(l[loc.Row-1])
}
