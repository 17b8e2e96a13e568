package engine

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"firewatch/permits"
)

// input is what the rules of one evaluation see.
type input struct {
	doc   map[string]any
	value *ast.Term
	// pointers tells where each object and array of the input stands. OPA hands ground values on by reference, so
	// a value that reaches an expression through any number of variables and helpers is still found here.
	pointers map[ast.Value]string
}

// compose folds a question into one document: the dossier's own keys, the journal, and the reserved keys.
func (k *kind) compose(q permits.Question) (*input, error) {
	doc, err := k.form.fold(q.Dossier, k.counting(q))
	if err != nil {
		return nil, err
	}
	k.linesAnswer(doc)
	for _, key := range reserved {
		if _, ok := doc[key]; ok {
			return nil, fmt.Errorf("the dossier may not hold the reserved key %q", key)
		}
	}
	if len(q.Facts) > 0 {
		v, err := decode(q.Facts)
		if err != nil {
			return nil, fmt.Errorf("facts: %w", err)
		}
		facts, ok := withoutNulls(v).(map[string]any)
		if !ok {
			return nil, fmt.Errorf("facts: an object is expected")
		}
		if e, ok := facts["enterprise"]; ok {
			doc["enterprise"] = e
			delete(facts, "enterprise")
		}
		doc["facts"] = facts
	}
	doc["now"] = instant(q.Now)
	doc["stage"] = q.Stage
	act := permits.Act{Action: "evaluate", At: instant(q.Now)}
	if q.Act != nil {
		act = *q.Act
	}
	for key, v := range map[string]any{"act": act, "case": q.Case} {
		raw, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		if doc[key], err = decode(raw); err != nil {
			return nil, err
		}
	}
	c := doc["case"].(map[string]any)
	// A section that several kinds ask may judge by which of them this is.
	c["kind"] = k.Name
	// Firewatch is the only source of what was done on a case: no act is the answer "none" and not an absence.
	if c["acts"] == nil {
		c["acts"] = map[string]any{}
	}
	return newInput(doc), nil
}

func newInput(doc map[string]any) *input {
	in := &input{doc: doc, pointers: map[ast.Value]string{}}
	in.value = in.term(doc, "")
	return in
}

// linesAnswer writes the empty list where only acts write a list and none did, or the workflow says that its lines tell everything:
// Firewatch is the only source of it, so no line is the answer "none" and not an absence.
func (k *kind) linesAnswer(doc map[string]any) {
	for lineType, lf := range k.form.lines {
		if lf.node.items == nil || !k.Workflow.Signature(lineType) && !k.Workflow.Journal[lineType].Complete {
			continue
		}
		at, ok := doc, true
		for _, key := range lf.path[:len(lf.path)-1] {
			if at, ok = at[key].(map[string]any); !ok {
				break
			}
		}
		last := lf.path[len(lf.path)-1]
		if _, there := at[last]; ok && !there {
			at[last] = []any{}
		}
	}
}

// counting returns the journal lines that are judged: all but the signatures that a later revision or a clearing act
// made void. People sign a dossier digest; what they did not read they did not sign.
func (k *kind) counting(q permits.Question) []permits.Line {
	kept := make([]permits.Line, 0, len(q.Journal))
	for _, l := range q.Journal {
		valid := l.Number > q.Case.SignedAfter && l.Revision == q.Case.Revision
		if valid || !k.Workflow.Signature(l.Type) {
			kept = append(kept, l)
		}
	}
	return kept
}

// instant writes a time the one way that evaluations use: UTC, whole seconds.
func instant(t time.Time) string { return t.UTC().Truncate(time.Second).Format(time.RFC3339) }

// term builds the value that OPA sees. Every object and array is a new one, so that its identity names its place.
func (in *input) term(v any, pointer string) *ast.Term {
	switch x := v.(type) {
	case map[string]any:
		pairs := make([][2]*ast.Term, 0, len(x))
		for key, c := range x {
			pairs = append(pairs, [2]*ast.Term{ast.StringTerm(key), in.term(c, below(pointer, key, c))})
		}
		o := ast.NewObject(pairs...)
		in.pointers[o] = pointer
		return ast.NewTerm(o)
	case []any:
		elems := make([]*ast.Term, len(x))
		for i, c := range x {
			elems[i] = in.term(c, below(pointer, strconv.Itoa(i), c))
		}
		arr := ast.NewArray(elems...)
		in.pointers[arr] = pointer
		return ast.NewTerm(arr)
	case json.Number:
		return ast.NumberTerm(x)
	case string:
		return ast.StringTerm(x)
	case bool:
		return ast.BooleanTerm(x)
	}
	return ast.NullTerm() // nulls were removed; an array's are refused at the door
}

// below names the place of a member or element, where it is one that is named: an object or an array.
func below(pointer, key string, v any) string {
	switch v.(type) {
	case map[string]any, []any:
		return pointer + "/" + permits.PointerKey(key)
	}
	return ""
}

// lacks reports whether the pattern is missing in some element of the input.
func lacks(v any, pattern []string) bool {
	if len(pattern) == 0 {
		return false
	}
	if pattern[0] == "*" {
		switch x := v.(type) {
		case []any:
			for _, c := range x {
				if lacks(c, pattern[1:]) {
					return true
				}
			}
		case map[string]any:
			for _, c := range x {
				if lacks(c, pattern[1:]) {
					return true
				}
			}
		default:
			return true
		}
		return false
	}
	m, ok := v.(map[string]any)
	if !ok {
		return true
	}
	c, ok := m[pattern[0]]
	return !ok || lacks(c, pattern[1:])
}

// someEmpty reports whether a collection that the pattern points to is absent or empty.
func someEmpty(v any, pattern []string) bool {
	if len(pattern) > 0 {
		if pattern[0] == "*" {
			switch x := v.(type) {
			case []any:
				for _, c := range x {
					if someEmpty(c, pattern[1:]) {
						return true
					}
				}
				return false
			case map[string]any:
				for _, c := range x {
					if someEmpty(c, pattern[1:]) {
						return true
					}
				}
				return false
			}
			return true
		}
		m, ok := v.(map[string]any)
		if !ok {
			return true
		}
		return someEmpty(m[pattern[0]], pattern[1:])
	}
	switch x := v.(type) {
	case []any:
		return len(x) == 0
	case map[string]any:
		return len(x) == 0
	}
	return true
}
