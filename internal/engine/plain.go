package engine

import (
	"context"
	"encoding/json"
	"errors"
	"path"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// rollUpFile is where Build writes the roll-up of a kind and stage; without the extension it is the roll-up's path
// in OPA's data.
func rollUpFile(kind, stage string) string {
	return path.Join("firewatch", "rollup", kind, stage+".rego")
}

// addRollUps writes the rule that the engine generates for each kind and stage, so that plain OPA can be asked what
// the engine asks: one rule, which says of all requirements whether they apply and are met; and with it the condition of
// place of each requirement of a province. What a province sets in place of a national value is not in it: plain OPA has one set of data.
func (l *loader) addRollUps(out map[string][]byte) error {
	for name, k := range l.kinds {
		for _, stage := range k.Workflow.Stages {
			file := rollUpFile(name, stage)
			text, err := format.SourceWithOpts(file, []byte(rollUp(name, stage, k.asks[stage])), format.Opts{RegoVersion: ast.RegoV1})
			if err != nil {
				return err
			}
			out[file] = text
		}
	}
	for _, r := range l.reqs {
		if r.Jurisdiction != "" {
			text, err := format.SourceWithOpts(r.withinFile(), []byte(r.within()), format.Opts{RegoVersion: ast.RegoV1})
			if err != nil {
				return err
			}
			out[r.withinFile()] = text
		}
	}
	return nil
}

// Plain is a question as plain OPA is asked it, over the tree that Build writes. Its answer is no verdict: that an
// absent fact is never a pass is the engine's to keep (docs/packs.md), and plain OPA does not keep it.
type Plain struct {
	Path  string          // of the roll-up in OPA's data: firewatch/rollup/<kind>/<stage>/result
	Input json.RawMessage // what the rules see: the dossier with the journal folded in, and the reserved keys

	e     *Engine
	query ast.Body
	value *ast.Term
}

// Plain returns a question as plain OPA is asked it. It refuses what Evaluate refuses.
func (e *Engine) Plain(q permits.Question) (Plain, error) {
	k, err := e.kind(q.Kind)
	if err != nil {
		return Plain{}, err
	}
	query, ok := k.rollup[q.Stage]
	if !ok {
		return Plain{}, permits.Refuse(permits.UnknownStage, "kind "+k.Name+" has no stage "+quote(q.Stage), "种类 "+k.Name+" 没有阶段 "+quote(q.Stage))
	}
	in, err := k.compose(q)
	if err != nil {
		return Plain{}, err
	}
	raw, err := canon.Marshal(in.doc)
	if err != nil {
		return Plain{}, err
	}
	file := rollUpFile(k.Name, q.Stage)
	return Plain{Path: file[:len(file)-len(".rego")] + "/result", Input: raw, e: e.in(in.doc), query: query, value: in.value}, nil
}

// Ask asks the roll-up alone: the ids that apply, and those of them that are met, sorted.
func (p Plain) Ask(ctx context.Context) (applies, met []string, err error) {
	txn, err := p.e.store.NewTransaction(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer p.e.store.Abort(ctx, txn)
	a := p.e.ask(ctx, txn, p.query, p.value, mode{limit: p.e.limits.RollUp})
	if a.err != nil {
		return nil, nil, a.err
	}
	inForce, held := sets(a.value)
	if inForce == nil || held == nil {
		return nil, nil, errors.New("the roll-up gave no answer")
	}
	return ids(inForce), ids(held), nil
}

func ids(set ast.Set) []string {
	out := make([]string, 0, set.Len())
	for _, t := range set.Slice() { // in order
		s, _ := t.Value.(ast.String)
		out = append(out, string(s))
	}
	return out
}
