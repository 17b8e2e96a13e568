package engine

import (
	"cmp"
	"encoding/json"
	"slices"
	"strconv"

	"firewatch/permits"
)

// Evidence implements permits.Engine. A list or a map of files is one place while it is empty, and then each file is one. A list of other
// things that is not stated stands as "*": each of them will be asked. One that is stated as empty asks for nothing, and neither does one
// that answers "none" while no line of it was written.
func (e *Engine) Evidence(kindName string, dossier []byte, lines []permits.Line) ([]permits.Asked, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return nil, err
	}
	doc, err := k.form.fold(dossier, lines)
	if err != nil {
		return nil, err
	}
	k.linesAnswer(doc)
	w := &evidenceWalk{form: k.form, first: k.Workflow.Stages[0]}
	for _, id := range e.order {
		if r := e.reqs[id]; slices.Contains(r.Kinds, kindName) {
			w.reqs = append(w.reqs, r)
		}
	}
	w.visit(k.form.root, doc, spot{})
	slices.SortStableFunc(w.asked, func(a, b permits.Asked) int {
		return cmp.Compare(slices.Index(k.Workflow.Stages, a.Due), slices.Index(k.Workflow.Stages, b.Due))
	})
	return w.asked, nil
}

// evidenceWalk goes through a form and what a case states of it.
type evidenceWalk struct {
	form  *form
	first string // stage
	reqs  []*requirement
	asked []permits.Asked
}

// spot is a place on the way: in the form, in the case, and as people call it.
type spot struct {
	pattern []string
	pointer string
	label   permits.Text
}

func (s spot) element(key string) spot {
	s.pattern = append(slices.Clone(s.pattern), "*")
	s.pointer += "/" + key
	return s
}

func (w *evidenceWalk) member(s spot, n *node, key string) spot {
	join := func(before, label string) string {
		if before == "" {
			return label
		}
		return before + " / " + label
	}
	return spot{append(slices.Clone(s.pattern), key), s.pointer + "/" + permits.PointerKey(key),
		permits.Text{EN: join(s.label.EN, w.form.said(n, "x-en")), ZH: join(s.label.ZH, w.form.said(n, "x-zh"))}}
}

func (w *evidenceWalk) visit(n *node, v any, at spot) {
	if !hasEvidence(n) {
		return
	}
	if n.evidence {
		value, _ := v.(string)
		w.ask(n, at.pattern, at, value)
		return
	}
	stated, _ := v.(map[string]any)
	for _, key := range sortedKeys(n.props) {
		w.visit(n.props[key], stated[key], w.member(at, n.props[key], key))
	}
	below := n.items
	if below == nil {
		below = n.extra
	}
	if below == nil {
		return
	}
	keys, values := elements(n, v)
	for i, key := range keys {
		w.visit(below, values[i], at.element(key))
	}
	switch {
	case len(keys) > 0:
	case below.evidence:
		w.ask(below, at.element("*").pattern, at, "")
	case v == nil:
		w.visit(below, nil, at.element("*"))
	}
}

// ask notes a place, with the requirements that judge by it.
func (w *evidenceWalk) ask(n *node, pattern []string, at spot, value string) {
	a := permits.Asked{Pointer: at.pointer, Label: at.label, Due: n.due, Who: n.producer, Value: value}
	if a.Due == "" {
		a.Due = w.first
	}
	for _, r := range w.reqs {
		if slices.ContainsFunc(r.Reads, func(read string) bool { return reaches(permits.PointerKeys(read), pattern) }) {
			a.Requirements = append(a.Requirements, r.Requirement)
		}
	}
	w.asked = append(w.asked, a)
}

// reaches reports whether a rule that reads one pattern reads the other: that place itself, any of those alike, or the list of files
// that it is in.
func reaches(read, pattern []string) bool {
	if n := len(pattern); n == len(read)+1 && pattern[n-1] == "*" {
		pattern = pattern[:n-1]
	}
	return slices.EqualFunc(read, pattern, func(a, b string) bool { return a == b || a == "*" })
}

// elements returns what is in a list, or in a map beyond the members that its form names.
func elements(n *node, v any) (keys []string, values []any) {
	switch x := v.(type) {
	case []any:
		for i, c := range x {
			keys, values = append(keys, strconv.Itoa(i)), append(values, c)
		}
	case map[string]any:
		for _, key := range sortedKeys(x) {
			if n.props[key] == nil {
				keys, values = append(keys, permits.PointerKey(key)), append(values, x[key])
			}
		}
	}
	return keys, values
}

// digestLength is the length of the digest by which a file is named.
const digestLength = len(permits.EvidencePrefix) + 64

// holdsDigest reports whether a text of these schemas is long enough for a digest.
func holdsDigest(schemas ...map[string]any) bool {
	return !slices.ContainsFunc(schemas, func(s map[string]any) bool {
		most, limited := s["maxLength"].(json.Number)
		n, err := most.Int64()
		return limited && (err != nil || n < int64(digestLength))
	})
}

func hasEvidence(n *node) bool { return n.evidence || slices.ContainsFunc(n.children(), hasEvidence) }
