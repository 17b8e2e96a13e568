package engine

import (
	"slices"
	"strconv"

	"firewatch/permits"
)

// Wanted implements permits.Engine. A rule stops at the first fact that it does not find, so what it reached tells only the next step of
// many. The static analysis knows all that it reads: of that, what this case does not state is listed with it, once, down to what can be
// entered. What a rule has not reached it may never read, and is marked so.
func (e *Engine) Wanted(q permits.Question, findings []permits.Finding) ([][]permits.Wanted, error) {
	k, err := e.kind(q.Kind)
	if err != nil {
		return nil, err
	}
	doc, err := k.form.fold(q.Dossier, k.counting(q))
	if err != nil {
		return nil, err
	}
	k.linesAnswer(doc)
	out := make([][]permits.Wanted, len(findings))
	for i, f := range findings {
		if f.Verdict != permits.Undetermined && f.Verdict != permits.Violated {
			continue
		}
		found := map[string]permits.Missing{}
		for _, m := range f.Missing {
			found[m.Pointer] = m
		}
		if r := e.reqs[f.Requirement]; r != nil {
			k.unstated(r, doc, q.Stage, found)
		}
		for _, p := range sortedPointers(found) {
			label := e.labelOf(k, permits.PointerKeys(p))
			out[i] = append(out[i], permits.Wanted{Missing: found[p], Label: label, Remedy: k.remedyOf(f, found[p], label)})
		}
	}
	return out, nil
}

// unstated adds to what a rule reached and did not find what else it reads of the dossier and nobody stated. A whole that is not there
// gives way to its parts.
func (k *kind) unstated(r *requirement, doc map[string]any, stage string, found map[string]permits.Missing) {
	reached := sortedPointers(found)
	for _, pattern := range k.leaves(r) {
		n := k.form.root.at(pattern)
		if n == nil || slices.Index(k.Workflow.Stages, n.due) > slices.Index(k.Workflow.Stages, stage) {
			continue
		}
		for _, p := range absentAt(doc, pattern, nil, func(list string) bool { return found[list].Cause == "empty" }) {
			if _, there := found[p]; there {
				continue
			}
			m := permits.Missing{Pointer: p, Cause: permits.Follows, Who: n.producer}
			for _, whole := range reached {
				if liesIn(permits.PointerKeys(whole), permits.PointerKeys(p)) {
					m.Cause = "not_supplied"
					if n.attest {
						m.Cause = "awaiting_judgement"
					}
				}
			}
			found[p] = m
		}
	}
	for _, whole := range reached {
		for p := range found {
			if found[whole].Cause != "empty" && liesIn(permits.PointerKeys(whole), permits.PointerKeys(p)) {
				delete(found, whole)
				break
			}
		}
	}
}

// leaves are the patterns of the dossier that a requirement judges by, without those that lead to others, and without signatures: those
// are given by an act and entered by nobody.
func (k *kind) leaves(r *requirement) [][]string {
	var out [][]string
	for _, read := range r.Reads {
		p := permits.PointerKeys(read)
		for len(p) > 0 && p[len(p)-1] == "*" {
			p = p[:len(p)-1] // a list of plain values is one answer
		}
		if len(p) == 0 || slices.Contains(reserved, p[0]) || k.signed(p) || slices.ContainsFunc(out, func(q []string) bool { return slices.Equal(p, q) }) {
			continue
		}
		out = append(out, p)
	}
	return slices.DeleteFunc(slices.Clone(out), func(p []string) bool {
		return slices.ContainsFunc(out, func(q []string) bool { return liesIn(p, q) })
	})
}

// signed reports whether a place is written by acts.
func (k *kind) signed(pattern []string) bool {
	n := k.form.root
	for _, key := range pattern {
		if n = n.child(key); n == nil {
			return false
		}
		if n.journal != "" && k.Workflow.Signature(n.journal) {
			return true
		}
	}
	return false
}

// liesIn reports whether one place lies in another.
func liesIn(whole, part []string) bool {
	return len(part) > len(whole) && slices.Equal(whole, part[:len(whole)])
}

// maxElements is how many elements that lack the same fact are named one by one.
const maxElements = 20

// absentAt names the places of a pattern at which nothing is stated: each element that lacks it, and the pattern itself where there is no
// element or too many lack it. A list that is stated as empty is an answer, unless the rule asked for more.
func absentAt(v any, pattern, at []string, asked func(list string) bool) []string {
	if len(pattern) == 0 {
		return nil
	}
	rest := func(key string) []string { return append(slices.Clone(at), key) }
	whole := []string{permits.Pointer(slices.Concat(at, pattern)...)}
	if pattern[0] != "*" {
		m, _ := v.(map[string]any)
		c, there := m[pattern[0]]
		if !there {
			return whole
		}
		return absentAt(c, pattern[1:], rest(pattern[0]), asked)
	}
	var out []string
	none := true
	switch x := v.(type) {
	case []any:
		for i, c := range x {
			none, out = false, append(out, absentAt(c, pattern[1:], rest(strconv.Itoa(i)), asked)...)
		}
	case map[string]any:
		for _, key := range sortedKeys(x) {
			none, out = false, append(out, absentAt(x[key], pattern[1:], rest(key), asked)...)
		}
	}
	if none && asked(permits.Pointer(at...)) || len(out) > maxElements {
		return whole
	}
	return out
}

// given are the words for what the engine gives the rules.
var given = map[string]permits.Text{"now": {EN: "Time of the check", ZH: "核查时间"}, "stage": {EN: "Stage", ZH: "阶段"}, "act": {EN: "Act", ZH: "操作"},
	"case": {EN: "Case", ZH: "案件"}, "enterprise": {EN: "Enterprise", ZH: "企业"}, "facts": {EN: "Registers", ZH: "登记信息"}}

// labelOf is what the form calls a place, each part of the way by its label; of a record it is what the register calls it.
func (e *Engine) labelOf(k *kind, keys []string) permits.Text {
	var out permits.Text
	add := func(t permits.Text) {
		if t.EN == "" && t.ZH == "" {
			return
		}
		if out.EN != "" {
			out.EN, out.ZH = out.EN+" / ", out.ZH+" / "
		}
		out.EN, out.ZH = out.EN+t.EN, out.ZH+t.ZH
	}
	f := k.form
	switch {
	case len(keys) > 1 && keys[0] == "facts" && e.registers[keys[1]] != nil:
		r := e.registers[keys[1]]
		add(r.Title)
		f, keys = r.form, keys[min(len(keys), 3):]
	case len(keys) > 0 && keys[0] == "enterprise" && e.registers[enterpriseRegister] != nil:
		r := e.registers[enterpriseRegister]
		add(r.Title)
		f, keys = r.form, keys[1:]
	case len(keys) > 0 && slices.Contains(reserved, keys[0]):
		return given[keys[0]]
	}
	n := f.root
	for _, key := range keys {
		named := n.props[key] != nil
		if n = n.child(key); n == nil {
			break
		}
		switch _, err := strconv.Atoi(key); {
		case named:
			add(permits.Text{EN: f.said(n, "x-en"), ZH: f.said(n, "x-zh")})
		case err == nil:
			i, _ := strconv.Atoi(key)
			add(permits.Text{EN: "No. " + strconv.Itoa(i+1), ZH: "第" + strconv.Itoa(i+1) + "项"})
		case key != "*":
			add(permits.Text{EN: key, ZH: key})
		}
	}
	return out
}

// remedyOf says what to do about one fact: to state it, where that is all. What a source outside owes, the requirement knows to mend.
func (k *kind) remedyOf(f permits.Finding, m permits.Missing, label permits.Text) permits.Text {
	words, known := map[string]permits.Text{
		"not_supplied":       {EN: "Enter: ", ZH: "请填写："},
		"awaiting_judgement": {EN: "A person judges: ", ZH: "请由人员判定："},
		"empty":              {EN: "Enter at least one: ", ZH: "请至少填写一项："},
		permits.Follows:      {EN: "Enter, where it applies: ", ZH: "如涉及，请填写："},
	}[m.Cause]
	if !known || label.EN == "" || label.ZH == "" || slices.Contains(reserved, permits.PointerKeys(m.Pointer)[0]) {
		return f.Remedy
	}
	out := permits.Text{EN: words.EN + label.EN, ZH: words.ZH + label.ZH}
	if m.Who != "" {
		who := k.Workflow.Posts.Of(m.Who)
		out.EN, out.ZH = out.EN+" ("+who.EN+")", out.ZH+"（"+who.ZH+"）"
	}
	return out
}
