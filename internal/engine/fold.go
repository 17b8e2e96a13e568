package engine

import (
	"fmt"
	"slices"

	"firewatch/permits"
)

// fold puts a journal into its dossier: one document for the rules. Lines are taken in order; where a line type
// has a key, a later line with the same key replaces the earlier one.
func (f *form) fold(dossier []byte, lines []permits.Line) (map[string]any, error) {
	doc := map[string]any{}
	if len(dossier) > 0 {
		v, err := decode(dossier)
		if err != nil {
			return nil, err
		}
		m, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("a dossier is an object")
		}
		doc = m
	}
	for _, l := range lines {
		lf, ok := f.lines[l.Type]
		if !ok {
			return nil, fmt.Errorf("journal line %d has type %q, which the kind does not know", l.Number, l.Type)
		}
		body, err := decode(l.Body)
		if err != nil {
			return nil, fmt.Errorf("journal line %d: %w", l.Number, err)
		}
		at := doc
		for _, key := range lf.path[:len(lf.path)-1] {
			next, ok := at[key].(map[string]any)
			if !ok {
				next = map[string]any{}
				at[key] = next
			}
			at = next
		}
		last := lf.path[len(lf.path)-1]
		switch {
		case lf.keyed:
			m, ok := at[last].(map[string]any)
			if !ok {
				m = map[string]any{}
				at[last] = m
			}
			m[keyOf(body, lf.key)] = body
		case lf.node.items != nil:
			list, _ := at[last].([]any)
			replaced := false
			if lf.key != "" {
				for i := range list {
					if keyOf(list[i], lf.key) == keyOf(body, lf.key) {
						list[i], replaced = body, true
					}
				}
			}
			if !replaced {
				list = append(list, body)
			}
			at[last] = list
		default:
			at[last] = body
		}
	}
	withoutNulls(doc)
	return doc, nil
}

func keyOf(body any, key string) string {
	m, _ := body.(map[string]any)
	s, _ := m[key].(string) // the door refused a line without its key
	return s
}

// Refs implements permits.Engine: the record ids that a folded case names, by register.
func (e *Engine) Refs(kindName string, dossier []byte, lines []permits.Line) (map[string][]string, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return nil, err
	}
	doc, err := k.form.fold(dossier, lines)
	if err != nil {
		return nil, err
	}
	found := map[string]map[string]bool{}
	k.form.root.refs(doc, found)
	return idsOf(found), nil
}

// RecordRefs implements permits.Engine: the record ids that a record of a register names, by register.
func (e *Engine) RecordRefs(name string, document []byte) (map[string][]string, error) {
	r, ok := e.registers[name]
	if !ok {
		return nil, permits.Refuse(permits.UnknownRegister, "there is no register "+quote(name), "没有登记簿 "+quote(name))
	}
	doc, err := decode(document)
	if err != nil {
		return nil, err
	}
	found := map[string]map[string]bool{}
	r.form.root.refs(doc, found)
	return idsOf(found), nil
}

// refs gathers, by register, the ids that a value names.
func (n *node) refs(v any, found map[string]map[string]bool) {
	if n == nil {
		return
	}
	switch x := v.(type) {
	case map[string]any:
		for key, c := range x {
			n.child(key).refs(c, found)
		}
	case []any:
		for _, c := range x {
			n.items.refs(c, found)
		}
	case string:
		if n.ref != "" {
			if found[n.ref] == nil {
				found[n.ref] = map[string]bool{}
			}
			found[n.ref][x] = true
		}
	}
}

func idsOf(found map[string]map[string]bool) map[string][]string {
	out := map[string][]string{}
	for reg, ids := range found {
		out[reg] = sortedKeys(ids)
	}
	return out
}

// DueAfter lists what a case states although its form says that it is due at a later stage than the question's.
// Stating early is allowed; fixtures use this to show that a stage does not need it.
func (e *Engine) DueAfter(q permits.Question) ([]string, error) {
	k, err := e.kind(q.Kind)
	if err != nil {
		return nil, err
	}
	doc, err := k.form.fold(q.Dossier, q.Journal)
	if err != nil {
		return nil, err
	}
	stages := k.Workflow.Stages
	now := slices.Index(stages, q.Stage)
	var out []string
	var walk func(n *node, v any, pointer string)
	walk = func(n *node, v any, pointer string) {
		if n == nil {
			return
		}
		m, _ := v.(map[string]any)
		list, _ := v.([]any)
		// A part may be due before the whole that it is in.
		if len(m)+len(list) == 0 && slices.Index(stages, n.due) > now {
			out = append(out, pointer)
			return
		}
		switch x := v.(type) {
		case map[string]any:
			for _, key := range sortedKeys(x) {
				walk(n.child(key), x[key], pointer+"/"+permits.PointerKey(key))
			}
		case []any:
			for i, c := range x {
				walk(n.items, c, fmt.Sprintf("%s/%d", pointer, i))
			}
		}
	}
	walk(k.form.root, doc, "")
	return out, nil
}
