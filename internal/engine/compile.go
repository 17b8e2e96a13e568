package engine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"

	"firewatch/permits"
)

// builtins is the allow-list of functions that packs may call. None reaches the network, the machine, the clock
// or chance, none walks a document, and none reads a key that analysis cannot see (object.get).
var builtins = []string{
	"eq", "assign", "equal", "neq", "lt", "lte", "gt", "gte", "plus", "minus", "mul", "rem", "abs", "round", "ceil", "floor",
	"and", "or", "internal.member_2", "internal.member_3",
	"count", "sum", "max", "min", "sort", "any", "all",
	"array.concat", "array.slice", "array.reverse", "intersection", "union", "object.keys", "numbers.range", "numbers.range_step",
	"concat", "contains", "startswith", "endswith", "lower", "upper", "split", "substring", "trim", "trim_space", "trim_prefix",
	"trim_suffix", "sprintf", "format_int", "indexof", "replace", "regex.match", "strings.count", "to_number",
	"is_string", "is_number", "is_boolean", "is_array", "is_object", "is_set", "is_null", "type_name",
	"time.parse_rfc3339_ns", "time.add_date", "time.date", "time.clock", "time.weekday", "time.diff", "time.format",
}

// division is left out on purpose: Rego's "/" put 7 % of sums that are exactly 1 below it. Cross-multiply.
var capabilities = sync.OnceValue(func() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	c := *all
	c.AllowNet = []string{}
	c.Builtins = nil
	for _, b := range all.Builtins {
		if slices.Contains(builtins, b.Name) {
			c.Builtins = append(c.Builtins, b)
		}
	}
	return &c
})

// compile compiles every module of the release with the generated roll-ups. A test, which may use "with" and more
// of OPA, is not part of a release.
func (l *loader) compile() *ast.Compiler {
	for _, name := range sortedKeys(l.modules) {
		l.forbid(name, l.modules[name])
	}
	if l.err() != nil {
		return nil // the compiler would only say less clearly what was said
	}
	modules := map[string]*ast.Module{}
	for name, m := range l.modules {
		modules[name] = m
	}
	for _, name := range sortedKeys(l.kinds) {
		k := l.kinds[name]
		for _, stage := range k.Workflow.Stages {
			file := "rollup/" + name + "/" + stage + ".rego"
			m, err := ast.ParseModuleWithOpts(file, rollUp(name, stage, k.asks[stage]), ast.ParserOptions{RegoVersion: ast.RegoV1})
			if err != nil {
				l.issues.add(file, 1, "%v", err)
				continue
			}
			modules[file] = m
		}
	}
	l.withins(modules)
	c := ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true).SetErrorLimit(0)
	c.Compile(modules)
	if c.Failed() {
		l.opaErrors("policies", c.Errors)
	}
	return c
}

func rollUpPackage(kind, stage string) string {
	return "firewatch.rollup[" + strconv.Quote(kind) + "][" + strconv.Quote(stage) + "]"
}

// rollUp writes the one rule that is asked for all requirements of a kind and stage: one query is two to three
// times faster than a query each. Until when the answers stand is a second query; what a finding shows is asked of
// its own requirement, so that a detail that fails spoils no other.
func rollUp(kind, stage string, reqs []*requirement) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n\n", rollUpPackage(kind, stage))
	b.WriteString("applies := set()\n\nmet := set()\n")
	text := b.String()
	if len(reqs) > 0 {
		b.Reset()
		fmt.Fprintf(&b, "package %s\n", rollUpPackage(kind, stage))
		for _, r := range reqs {
			id := strconv.Quote(r.ID)
			if r.conditional() {
				applies := r.appliesPackage()
				fmt.Fprintf(&b, "\napplies contains %s if data.%s.applies\n\nmet contains %s if {\n\tdata.%s.applies\n\tdata.%s.met\n}\n", id, applies, id, applies, r.Package)
			} else {
				fmt.Fprintf(&b, "\napplies contains %s\n\nmet contains %s if data.%s.met\n", id, id, r.Package)
			}
		}
		text = b.String()
	}
	text += "\nresult := {\"applies\": applies, \"met\": met}\n\nuntil := {}\n"
	if timed := timedRules(reqs); timed != "" {
		text = strings.Replace(text, "\nuntil := {}\n", timed, 1)
	}
	return text
}

// timedRules asks every requirement that reads the clock until when its answer stands, in one query.
func timedRules(reqs []*requirement) string {
	var b strings.Builder
	for _, r := range reqs {
		if r.Timed {
			// With the id as a variable this is one object; as a constant each would be a document of its own to be merged.
			fmt.Fprintf(&b, "\nuntil[id] := data.%s.until if id := %s\n", r.Package, strconv.Quote(r.ID))
		}
	}
	return b.String()
}

// forbid refuses what would make a pack impossible to analyse, in the text as it was written.
func (l *loader) forbid(file string, m *ast.Module) {
	bad := func(loc *ast.Location, format string, args ...any) {
		row := 1
		if loc != nil {
			row = loc.Row
		}
		l.issues.add(file, row, format, args...)
	}
	for _, imp := range m.Imports {
		p := imp.Path.String()
		if !strings.HasPrefix(p, "data.lib.") && p != "rego.v1" {
			bad(imp.Location, "import %s: rules import data.lib.* only", p)
		}
	}
	ast.WalkNodes(m, func(n ast.Node) bool {
		switch x := n.(type) {
		case *ast.Expr:
			if len(x.With) > 0 {
				bad(x.Location, "\"with\" belongs in tests: a rule that changes its own input cannot be analysed")
			}
			if x.IsCall() {
				if why, ok := forbiddenWhy[x.Operator().String()]; ok {
					bad(x.Location, "%s: %s", x.Operator(), why)
				}
			}
		case *ast.Term:
			if call, ok := x.Value.(ast.Call); ok && len(call) > 0 {
				if why, ok := forbiddenWhy[call[0].String()]; ok {
					bad(x.Location, "%s: %s", call[0], why)
				}
			}
		}
		return false // go on into its parts
	})
}

var forbiddenWhy = map[string]string{
	"div":        "division before a comparison is inexact; multiply both sides instead",
	"walk":       "reads that analysis cannot see",
	"object.get": "reads that analysis cannot see; write the reference, with a second rule for the other case",
}

// prepare compiles the queries that evaluation asks.
func (e *Engine) prepare() error {
	query := func(text string) (ast.Body, error) {
		q, err := ast.ParseBodyWithOpts(text, ast.ParserOptions{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, err
		}
		return e.compiler.QueryCompiler().Compile(q)
	}
	for _, id := range e.order {
		r := e.reqs[id]
		var err error
		if r.conditional() {
			if r.applies, err = query("x = data." + r.appliesPackage() + ".applies"); err != nil {
				return err
			}
		}
		if r.met, err = query("x = data." + r.Package + ".met"); err != nil {
			return err
		}
		for name, has := range map[string]bool{"observed": r.HasObserved, "required": r.HasRequired, "until": r.Timed, "fixes": r.HasFixes, "reckoning": r.Reckons,
			"answerable": r.Answered} {
			if has {
				if r.details[name], err = query("x = data." + r.Package + "." + name); err != nil {
					return err
				}
			}
		}
	}
	for _, r := range e.registers {
		if err := r.prepare(query); err != nil {
			return err
		}
	}
	for _, k := range e.kinds {
		k.rollup, k.until = map[string]ast.Body{}, map[string]ast.Body{}
		k.upcoming = map[string][]permits.Upcoming{}
		for i, stage := range k.Workflow.Stages {
			var err error
			if k.rollup[stage], err = query("x = data." + rollUpPackage(k.Name, stage) + ".result"); err != nil {
				return err
			}
			if k.until[stage], err = query("x = data." + rollUpPackage(k.Name, stage) + ".until"); err != nil {
				return err
			}
			k.upcoming[stage] = e.upcomingAfter(k, i)
		}
	}
	return nil
}

// upcomingAfter announces what later stages will ask and whose facts they need, without a verdict: the first
// later stage of each requirement that is not asked already.
func (e *Engine) upcomingAfter(k *kind, stage int) []permits.Upcoming {
	out := []permits.Upcoming{}
	asked := map[string]bool{}
	for i, name := range k.Workflow.Stages {
		for _, r := range k.asks[name] {
			if i > stage && !asked[r.ID] {
				out = append(out, permits.Upcoming{Requirement: r.ID, Stage: name, Who: e.who(k, r, name), Title: r.Title})
			}
			if i >= stage {
				asked[r.ID] = true
			}
		}
	}
	return out
}

// who returns the posts, or the roles where no post is named, that produce the facts which a requirement reads at a
// stage: of the form, of a register, and of the act itself.
func (e *Engine) who(k *kind, r *requirement, stage string) []string {
	who := map[string]bool{}
	add := func(ws []permits.Writer) {
		for _, w := range ws {
			if len(w.Posts) == 0 {
				who[w.Role] = true
			}
			for _, p := range w.Posts {
				who[p] = true
			}
		}
	}
	for _, p := range r.Reads {
		toks := permits.PointerKeys(p)
		if n := k.input.at(toks); n != nil && n.producer != "" {
			who[n.producer] = true
		}
		switch {
		case toks[0] == "facts" && len(toks) > 1 && toks[1] == "complete":
			for _, name := range sortedKeys(e.registers) {
				if e.registers[name].Vouches {
					add(e.registers[name].Write)
				}
			}
		case toks[0] == "facts" && len(toks) > 1:
			if reg := e.registers[toks[1]]; reg != nil {
				add(reg.Write)
			}
		case toks[0] == "act":
			for _, a := range k.Workflow.Actions {
				if a.Stage == stage {
					add(a.By)
				}
			}
		}
	}
	return sortedKeys(who)
}
