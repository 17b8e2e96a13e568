package engine

import (
	"context"
	"errors"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// answer is what OPA said to one query of the form x = <reference>.
type answer struct {
	value    ast.Value       // nil: undefined
	builtins []topdown.Error // builtins that failed and made their expression undefined
	err      error
}

// true reports whether the answer is exactly true. A rule with any other value is not met.
func (a answer) isTrue() bool { return a.value != nil && a.value.Compare(ast.Boolean(true)) == 0 }

type mode struct {
	strict bool // a failing builtin is an error of the query
	tracer *tracer
	limit  time.Duration
}

var errTimedOut = errors.New("the rule did not answer in time")

// ask runs one compiled query. A deadline cancels it; OPA stops at the next expression.
func (e *Engine) ask(ctx context.Context, txn storage.Transaction, q ast.Body, input *ast.Term, m mode) answer {
	var out answer
	cancel := topdown.NewCancel()
	timer := time.AfterFunc(m.limit, cancel.Cancel)
	defer timer.Stop()
	stop := context.AfterFunc(ctx, cancel.Cancel)
	defer stop()
	query := topdown.NewQuery(q).WithCompiler(e.compiler).WithStore(e.store).WithTransaction(txn).
		WithInput(input).WithCancel(cancel).WithStrictBuiltinErrors(m.strict)
	if !m.strict {
		query = query.WithBuiltinErrorList(&out.builtins)
	}
	if m.tracer != nil {
		query = query.WithIndexing(false).WithEarlyExit(false).WithQueryTracer(m.tracer)
	}
	out.err = query.Iter(ctx, func(r topdown.QueryResult) error {
		if t, ok := r[ast.Var("x")]; ok {
			out.value = t.Value
		}
		return nil
	})
	if topdown.IsCancel(out.err) {
		out.err = errTimedOut
		if ctx.Err() != nil {
			out.err = ctx.Err()
		}
	}
	return out
}
