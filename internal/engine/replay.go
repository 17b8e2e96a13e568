package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// watched is one requirement with the questions that it was asked, each once for what it sees of them.
type watched struct {
	r     *requirement
	asked []asked
}

type asked struct {
	q       permits.Question
	input   *ast.Term
	verdict permits.Verdict
	fixes   []permits.Fix // those that were found to help
}

// watch lays the recorded questions beside the files whose mutants could answer them otherwise.
func (m *mutation) watch(e *Engine, recorded []permits.Recorded, files []string) error {
	concerns := map[string]bool{}
	for id, r := range e.reqs {
		used, err := m.uses(r, files)
		if err != nil {
			return err
		}
		concerns[id] = used
	}
	inputs := make([]*input, len(recorded))
	of := map[string]*watched{}
	seen := map[string]bool{}
	for i, rec := range recorded {
		k, err := e.kind(rec.Question.Kind)
		if err != nil {
			return err
		}
		if inputs[i], err = k.compose(rec.Question); err != nil {
			return err
		}
		fixes := map[string][]permits.Fix{}
		for _, f := range rec.Evaluation.Findings {
			fixes[f.Requirement] = f.Fixes
		}
		for _, v := range rec.Evaluation.Verdicts {
			r := e.reqs[v.Requirement]
			if r == nil || !concerns[r.ID] {
				continue
			}
			view, err := canon.Marshal([]any{r.ID, v.Verdict, v.Until, fixes[r.ID], prune(inputs[i].doc, r.patterns())})
			if err != nil {
				return err
			}
			if seen[string(view)] {
				continue
			}
			seen[string(view)] = true
			if of[r.ID] == nil {
				of[r.ID] = &watched{r: r}
			}
			of[r.ID].asked = append(of[r.ID].asked, asked{q: rec.Question, input: inputs[i].value, verdict: v.Verdict, fixes: fixes[r.ID]})
		}
	}
	for _, id := range sortedKeys(of) {
		modules := map[string]*ast.Module{}
		if err := m.need(of[id].r.file, modules); err != nil {
			return err
		}
		for file := range modules {
			m.watched[file] = append(m.watched[file], of[id])
		}
	}
	return nil
}

// patterns lists the places of the input that any rule of the requirement may look at.
func (r *requirement) patterns() [][]string {
	var out [][]string
	for _, rd := range r.sees {
		out = append(out, rd.patterns...)
	}
	return out
}

// prune keeps of a document what the patterns reach, with the shape of what leads there.
func prune(v any, patterns [][]string) any {
	for _, p := range patterns {
		if len(p) == 0 {
			return v
		}
	}
	below := func(key string) [][]string {
		var rest [][]string
		for _, p := range patterns {
			if p[0] == "*" || p[0] == key {
				rest = append(rest, p[1:])
			}
		}
		return rest
	}
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, c := range x {
			if rest := below(key); rest != nil {
				out[key] = prune(c, rest)
			}
		}
		return out
	case []any:
		out := make([]any, len(x))
		for i, c := range x {
			out[i] = prune(c, below(strconv.Itoa(i)))
		}
		return out
	}
	return v
}

// replay asks every requirement that uses a file what it was asked, with another module in the file's place (nil: the
// file's own), and returns what the evaluations would show of the answers.
func (m *mutation) replay(ctx context.Context, file string, changed *ast.Module) ([]string, error) {
	all := m.watched[file]
	if len(all) == 0 {
		return nil, nil
	}
	modules := map[string]*ast.Module{}
	for _, w := range all {
		if err := m.need(w.r.file, modules); err != nil {
			return nil, err
		}
	}
	if changed != nil {
		modules[file] = changed
	}
	e := &Engine{compiler: ast.NewCompiler(), store: inmem.NewFromObject(map[string]any{"packs": m.data})}
	if e.compiler.Compile(modules); e.compiler.Failed() {
		return nil, fmt.Errorf("%s: %w", file, e.compiler.Errors)
	}
	txn, err := e.store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	defer e.store.Abort(ctx, txn)
	var out []string
	for _, w := range all {
		rules := map[string]ast.Body{}
		for _, name := range []string{"applies", "met", "observed", "required", "until", "fixes", "reckoning", "answerable"} {
			body, err := ast.ParseBodyWithOpts("x = data."+w.r.Package+"."+name, ast.ParserOptions{RegoVersion: ast.RegoV1})
			if err != nil {
				return nil, err
			}
			if rules[name], err = e.compiler.QueryCompiler().Compile(body); err != nil {
				return nil, err
			}
		}
		for _, a := range w.asked {
			ask := func(name string) ast.Value {
				answer := e.ask(ctx, txn, rules[name], a.input, mode{limit: m.limit})
				if answer.err != nil || len(answer.builtins) > 0 {
					return ast.String("error")
				}
				return answer.value
			}
			out = append(out, w.show(a, ask))
		}
	}
	return out, ctx.Err()
}

// show returns what an evaluation with this verdict shows of the answers, and nothing that it keeps to itself: what was observed is
// told of a finding only, until when is told of a pass only. Where an absent fact decided, the answers alone do not tell the
// verdict, so applies and met do not count there.
func (w *watched) show(a asked, ask func(string) ast.Value) string {
	is := func(name string) string {
		v := ask(name)
		return fmt.Sprint(v != nil && v.Compare(ast.Boolean(true)) == 0)
	}
	reckoned := func() string { return string(jsonOfValue(ask("reckoning"))) + string(jsonOfValue(ask("answerable"))) }
	finding := func() string {
		return string(jsonOfValue(ask("observed"))) + string(jsonOfValue(ask("required"))) + reckoned()
	}
	applies := func() string { return fmt.Sprint(!w.r.HasApplies) + is("applies") }
	switch a.verdict {
	case permits.Satisfied:
		until := ""
		if w.r.Timed {
			until = instant(lapse(ask("until"), a.q.Now))
		}
		return strings.Join([]string{applies(), is("met"), until, reckoned()}, " ")
	case permits.NotApplicable:
		return applies()
	case permits.Violated:
		var proposed []permits.Fix
		if v := ask("fixes"); v != nil {
			_ = json.Unmarshal(jsonOfValue(v), &proposed) // what is no list proposes nothing
		}
		kept := 0
		for _, fix := range a.fixes {
			if slices.ContainsFunc(proposed, func(p permits.Fix) bool { return p.Pointer == fix.Pointer && bytes.Equal(p.Value, fix.Value) }) {
				kept++
			}
		}
		return strings.Join([]string{applies(), is("met"), finding(), fmt.Sprint(kept)}, " ")
	case permits.Undetermined:
		return finding()
	}
	return ""
}
