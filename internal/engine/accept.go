package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"firewatch/permits"
)

// acceptFile judges what a register takes in: package registers.<register>.accept, with the record as input. A record is
// taken in when `accepts` is true, and otherwise refused with `refusal`, {pointer, en, zh}. What is not there is not
// accepted: nothing passes because a rule did not reach it.
const acceptFile = "accept.rego"

func acceptPackage(register string) string { return "registers." + register + ".accept" }

// acceptOf holds the rule of a register to its contract.
func (l *loader) acceptOf(file, name string, m *ast.Module) {
	if want := "data." + acceptPackage(name); m.Package.Path.String() != want {
		l.issues.add(file, m.Package.Location.Row, "package must be %s", acceptPackage(name))
	}
	r := l.registers[name]
	if r == nil {
		l.issues.add(file, 1, "there is no register %q", name)
		return
	}
	r.judged = true
	defined := map[string]bool{}
	for _, rule := range m.Rules {
		defined[rule.Head.Name.String()] = true
		if rule.Default {
			l.issues.add(file, rule.Location.Row, "no default: what is not there is not accepted")
		}
	}
	for _, rule := range []string{"accepts", "refusal"} {
		if !defined[rule] {
			l.issues.add(file, 1, "there is no rule %s", rule)
		}
	}
	ast.WalkRefs(m, func(ref ast.Ref) bool {
		if !ref[0].Equal(ast.InputRootDocument) {
			return false
		}
		var path []string
		for _, part := range ref[1:] {
			key, constant := part.Value.(ast.String)
			if !constant {
				break
			}
			path = append(path, string(key))
		}
		if len(path) == 0 {
			l.issues.add(file, ref[0].Location.Row, "it reads members of the record, never the record whole")
		} else if r.form.root.at(path) == nil {
			l.issues.add(file, ref[0].Location.Row, "the records have no /%s", strings.Join(path, "/"))
		}
		return false
	})
}

// prepare compiles the queries of a register whose records a rule judges.
func (r *register) prepare(query func(string) (ast.Body, error)) error {
	if !r.judged {
		return nil
	}
	var err error
	if r.accepts, err = query("x = data." + acceptPackage(r.Name) + ".accepts"); err != nil {
		return err
	}
	r.refusal, err = query("x = data." + acceptPackage(r.Name) + ".refusal")
	return err
}

// acceptable asks the register's own rule, where it has one. A rule that fails accepts nothing.
func (e *Engine) acceptable(r *register, document []byte, at string) error {
	if !r.judged {
		return nil
	}
	doc, err := decode(document)
	if err != nil {
		return err
	}
	input, err := ast.InterfaceToValue(withoutNulls(doc))
	if err != nil {
		return err
	}
	ctx := context.Background()
	txn, err := e.store.NewTransaction(ctx)
	if err != nil {
		return err
	}
	defer e.store.Abort(ctx, txn)
	m := mode{strict: true, limit: e.limits.Alone}
	a := e.ask(ctx, txn, r.accepts, ast.NewTerm(input), m)
	if a.err != nil {
		return fmt.Errorf("the rule of the register %s: %w", r.Name, a.err)
	}
	if a.isTrue() {
		return nil
	}
	why := struct{ Pointer, EN, ZH string }{EN: "the rule of this register does not accept the record", ZH: "不符合该登记簿的登记规则"}
	if said := e.ask(ctx, txn, r.refusal, ast.NewTerm(input), m); said.err == nil && said.value != nil {
		if err := json.Unmarshal(jsonOfValue(said.value), &why); err != nil {
			return fmt.Errorf("the refusal of the register %s: %w", r.Name, err)
		}
	}
	return &permits.Error{Problem: permits.InvalidDocument, Faults: []permits.Fault{fault(at+why.Pointer, "accept", why.EN, why.ZH)},
		Detail: permits.Text{EN: "the register does not take this record in; nothing was stored", ZH: "该登记簿不接受此记录，未作任何保存"}}
}
