package engine

import (
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// What follows from a change of a case beside its own judgement: the record that it is, what of it is public, when its clocks
// are due, whom its acts tell and what they stop. All of it is pack data; here it is held to the forms that it names.

// checkFollows holds what kind.yaml says of records and exposure to the forms, once every kind and register is read.
func (l *loader) checkFollows(k *kind) {
	bad := func(word, format string, args ...any) {
		l.issues.add(k.file, lineWith(l.files[k.file], word), format, args...)
	}
	state := func(what, name string) {
		if _, ok := k.Workflow.States[name]; !ok {
			bad(what, "%s: no state %q", what, name)
		}
	}
	if r := k.Records; r != nil {
		reg := l.registers[r.Register]
		if reg == nil {
			bad("records", "records: there is no register %q", r.Register)
			return
		}
		if reg.Scope == "division" {
			bad("records", "records: a case is an enterprise's, the records of %s are of divisions", r.Register)
		}
		member := func(name, typ string) {
			if n := reg.form.root.at([]string{name}); n == nil {
				bad("records", "records: the records of %s have no %q", r.Register, name)
			} else if typ != "" && n.typ != typ {
				bad("records", "records: %q is of type %s, the case has %s", name, n.typ, typ)
			}
		}
		for _, name := range sortedKeys(r.Document) {
			pattern := permits.PointerKeys(r.Document[name])
			if n := k.form.root.at(pattern); n == nil {
				bad(r.Document[name], "records: the form has no %s", r.Document[name])
			} else if slices.Contains(pattern, "*") {
				member(name, "array")
			} else {
				member(name, n.typ)
			}
		}
		if r.Acts != "" {
			member(r.Acts, "array")
			for _, part := range []string{"action", "at"} {
				if n := reg.form.root.at([]string{r.Acts, "*", part}); n == nil || n.typ != "string" {
					bad("acts", "records: acts: the elements of %q have no text %q", r.Acts, part)
				}
			}
		}
		for _, s := range sortedKeys(r.States) {
			state("records", s)
			for _, name := range sortedKeys(r.States[s]) {
				member(name, "string")
			}
		}
	}
	if x := k.Exposes; x != nil {
		for _, s := range x.From {
			state("exposes", s)
			if k.Workflow.States[s].Private || k.Workflow.States[s].Undisclosed {
				bad("exposes", "exposes: state %s is not seen by both sides, so it is not public", s)
			}
		}
		if len(x.From) == 0 || len(x.Shows) == 0 {
			bad("exposes", "exposes: states (from) and facts (shows) are both named")
		}
		for _, name := range sortedKeys(x.Shows) {
			n := k.form.root.at(permits.PointerKeys(x.Shows[name]))
			switch {
			case n == nil || n.typ == "object" || n.typ == "array":
				bad(x.Shows[name], "exposes: %s must be one value of the form", x.Shows[name])
			case n.personal != "" || n.ref == personsRegister(l):
				bad(x.Shows[name], "exposes: %s is about a person; nobody is put on a public list by name", x.Shows[name])
			}
		}
	}
	if first := l.noticeKind(); k.Notice && first != k {
		bad("notice", "notice: %s is the kind of notices already; a release has one", first.Name)
	}
	if k.Standing != "" && !slices.Contains(k.Workflow.Stages, k.Standing) {
		bad("standing", "standing: no stage %q", k.Standing)
	}
	l.checkClocks(k)
	l.checkActs(k)
}

// personsRegister is the register whose records are people: the one that prints show by name.
func personsRegister(l *loader) string {
	for _, name := range sortedKeys(l.registers) {
		if l.registers[name].Shown != "" {
			return name
		}
	}
	return ""
}

// checkClocks refuses a clock that could approve, or that fires what does not leave its states.
func (l *loader) checkClocks(k *kind) {
	file := l.workflowFile(k)
	for _, name := range sortedKeys(k.Workflow.Clocks) {
		c := k.Workflow.Clocks[name]
		bad := func(format string, args ...any) {
			l.issues.add(file, lineWith(l.files[file], name), "clock "+name+": "+format, args...)
		}
		if c.Title.EN == "" || c.Title.ZH == "" {
			bad("title in both languages")
		}
		a, ok := k.Workflow.Actions[c.Fires]
		if !ok {
			bad("there is no action %q", c.Fires)
			continue
		}
		if !onlySystem(a) || len(a.By[0].Posts) > 0 {
			bad("the action %s is the system's alone: by: [{role: system}]", c.Fires)
		}
		if a.Needs != "nothing" || a.Line != "" || a.Seen || a.Reason {
			bad("the action %s needs nothing and signs nothing: a clock never approves", c.Fires)
		}
		if len(c.In) == 0 {
			bad("in: it runs in at least one state")
		}
		for _, s := range c.In {
			if _, ok := k.Workflow.States[s]; !ok {
				bad("no state %q", s)
			} else if !slices.Contains(a.From, s) {
				bad("the action %s does not leave state %s, in which the clock may be due", c.Fires, s)
			}
		}
		said := 0
		for _, is := range []bool{c.Due != "", c.After != nil, len(c.Answers) > 0} {
			if is {
				said++
			}
		}
		switch {
		case said != 1:
			bad("due (a pointer), after (a time) or answers (requirements), and one of them")
		case c.After != nil && c.After.Length() <= 0:
			bad("after is longer than nothing: minutes, hours, days")
		case c.Due != "":
			n := k.form.root.at(permits.PointerKeys(c.Due))
			if format := ""; n == nil {
				bad("the form has no %s", c.Due)
			} else if format = k.form.said(n, "format"); format != "date" && format != "date-time" {
				bad("%s is no date and no date-time", c.Due)
			}
		}
	}
}

// checkAnswers holds clocks to requirements that say by when somebody must have done something.
func (l *loader) checkAnswers(k *kind, compiler *ast.Compiler) {
	file := l.workflowFile(k)
	for _, name := range sortedKeys(k.Workflow.Clocks) {
		c := k.Workflow.Clocks[name]
		bad := func(format string, args ...any) {
			l.issues.add(file, lineWith(l.files[file], name), "clock "+name+": answers: "+format, args...)
		}
		for _, id := range c.Answers {
			r := l.reqs[id]
			if r == nil || !slices.Contains(r.Kinds, k.Name) {
				bad("kind %s has no requirement %q", k.Name, id)
				continue
			}
			if len(compiler.GetRulesExact(ast.MustParseRef("data."+r.Package+".answerable"))) == 0 {
				bad("%s does not say who answers for it, and by when (answerable)", id)
			}
			for _, state := range c.In {
				if !slices.Contains(r.Stages, k.Workflow.States[state].Stage) {
					bad("%s is not judged at the stage of state %s", id, state)
				}
			}
		}
	}
}

// checkActs holds what acts bring with them to the release.
func (l *loader) checkActs(k *kind) {
	file := l.workflowFile(k)
	for _, typ := range sortedKeys(k.Workflow.Journal) {
		l.checkNotify(k, "warns", k.Workflow.Journal[typ].Warns, func(format string, args ...any) {
			l.issues.add(file, lineWith(l.files[file], typ), "journal "+typ+": "+format, args...)
		})
	}
	for _, name := range sortedKeys(k.Workflow.Actions) {
		a := k.Workflow.Actions[name]
		bad := func(format string, args ...any) {
			l.issues.add(file, lineWith(l.files[file], name), "action "+name+": "+format, args...)
		}
		if a.Only != "" {
			if n := k.form.root.at(permits.PointerKeys(a.Only)); n == nil || n.typ != "string" {
				bad("only: the form has no text %s", a.Only)
			}
		}
		if a.Receives && (a.Stage == "" || a.Needs != "nothing" || a.Stops) {
			bad("receives: an application is judged at a stage, so that all that is missing is told, and needs nothing")
		}
		l.checkNotify(k, "notify", a.Notify, bad)
		if h := a.Halts; h != nil {
			if !a.Stops {
				bad("halts: an act that stops other work stops (stops: true)")
			}
			found := false
			for _, other := range l.kinds {
				found = found || other.Workflow.Actions[h.Action].Stops
			}
			if !found {
				bad("halts: no kind has an action %q that stops", h.Action)
			}
			if h.Place != "" {
				if n := k.form.root.at(permits.PointerKeys(h.Place)); n == nil || n.typ != "string" {
					bad("halts: the form has no text %s", h.Place)
				}
			}
		}
	}
}

// checkNotify holds whom something tells to the release.
func (l *loader) checkNotify(k *kind, key string, notify []permits.Notify, bad func(format string, args ...any)) {
	for _, n := range notify {
		if !slices.Contains([]string{permits.SideEnterprise, permits.SideAuthority, permits.SideAbove, permits.SideNext}, n.Side) {
			bad(key + ": side is enterprise, authority, above or next")
		}
		if n.Side == permits.SideNext && !k.Notice {
			bad(key + ": only a notice goes to the next addressee")
		}
		if n.Text.EN == "" || n.Text.ZH == "" {
			bad(key + ": text in both languages")
		}
		if l.noticeKind() == nil {
			bad(key + ": no kind of the release is that of notices (kind.yaml: notice: true)")
		}
	}
}

func (l *loader) noticeKind() *kind {
	for _, name := range sortedKeys(l.kinds) {
		if l.kinds[name].Notice {
			return l.kinds[name]
		}
	}
	return nil
}

// workflowFile is the file that a fault of the kind's workflow is reported at.
func (l *loader) workflowFile(k *kind) string {
	return strings.TrimSuffix(k.file, "kind.yaml") + "workflow.yaml"
}

// checkRegisters holds what registers say of rosters and of being judged anew to the forms.
func (l *loader) checkRegisters() {
	for _, name := range sortedKeys(l.registers) {
		r, file := l.registers[name], "registers/"+name+"/register.yaml"
		bad := func(word, format string, args ...any) {
			l.issues.add(file, lineWith(l.files[file], word), format, args...)
		}
		if x := r.Roster; x != nil {
			for what, p := range map[string][2]string{"person": {x.Person, "string"}, "post": {x.Post, "string"},
				"from": {x.From, "string"}, "to": {x.To, "string"}, "rank": {x.Rank, "integer"}} {
				if n := r.form.root.at(permits.PointerKeys(p[0])); p[0] == "" || n == nil || n.typ != p[1] {
					bad("roster", "roster: %s: the records have no %s %q", what, p[1], p[0])
				}
			}
		}
		if x := r.Regrade; x != nil {
			k := l.kinds[x.Kind]
			if k == nil {
				bad("regrade", "regrade: there is no kind %q", x.Kind)
				continue
			}
			if !slices.Contains(k.Workflow.Stages, x.Stage) {
				bad("regrade", "regrade: kind %s has no stage %q", x.Kind, x.Stage)
			}
			if n := k.form.root.at(permits.PointerKeys(x.At)); n == nil || n.typ != "array" || n.items == nil || n.items.typ != "object" {
				bad("regrade", "regrade: the form of %s has no list of objects %s", x.Kind, x.At)
			} else if x.ID != "" && n.items.child(x.ID) == nil {
				bad("regrade", "regrade: the elements of %s have no %q", x.At, x.ID)
			}
		}
	}
}

// Texts implements permits.Engine.
func (e *Engine) Texts(kindName string, dossier []byte, lines []permits.Line, pattern string) ([]string, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return nil, err
	}
	doc, err := k.form.fold(dossier, lines)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, v := range gather(doc, permits.PointerKeys(pattern)) {
		if s, ok := v.(string); ok {
			out = append(out, s)
		}
	}
	return out, nil
}

// Element implements permits.Engine.
func (e *Engine) Element(kindName, at string, element map[string]any) (permits.Document, error) {
	k, err := e.kind(kindName)
	if err != nil {
		return permits.Document{}, err
	}
	list := k.form.root.at(permits.PointerKeys(at))
	if list == nil || list.items == nil {
		return permits.Document{}, &permits.Error{Problem: permits.InvalidRequest,
			Detail: permits.Text{EN: "the form of " + kindName + " has no list " + at, ZH: "种类 " + kindName + " 的表单没有列表 " + at}}
	}
	keys := permits.PointerKeys(at)
	var doc any = []any{known(list.items, element)}
	for i := len(keys) - 1; i >= 0; i-- {
		doc = map[string]any{keys[i]: doc}
	}
	raw, err := canon.Marshal(doc)
	if err != nil {
		return permits.Document{}, err
	}
	return e.Dossier(kindName, raw, "")
}

// known is what a form has a place for of a value.
func known(n *node, v any) any {
	switch x := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for key, c := range x {
			if child := n.child(key); child != nil {
				out[key] = known(child, c)
			}
		}
		return out
	case []any:
		out := make([]any, 0, len(x))
		for _, c := range x {
			if n.items != nil {
				out = append(out, known(n.items, c))
			}
		}
		return out
	}
	return v
}

// follows adds to an outline what the kind's records, exposure and clocks take from the folded case.
func (k *kind) follows(doc map[string]any, zone *time.Location, out *permits.Outline) (err error) {
	if r := k.Records; r != nil {
		out.Record = map[string]any{}
		for member, pointer := range r.Document {
			pattern := permits.PointerKeys(pointer)
			found := gather(doc, pattern)
			switch {
			case slices.Contains(pattern, "*"):
				if at := slices.Index(pattern, "*"); permits.At(doc, permits.Pointer(pattern[:at]...)) != nil {
					out.Record[member] = append([]any{}, found...)
				}
			case len(found) == 1:
				out.Record[member] = found[0]
			}
		}
	}
	public := map[string]any{}
	if x := k.Exposes; x != nil {
		for name, pointer := range x.Shows {
			if v := permits.At(doc, pointer); v != nil {
				public[name] = v
			}
		}
	}
	if out.Exposes, err = canon.Marshal(public); err != nil {
		return err
	}
	for name, c := range k.Workflow.Clocks {
		text, _ := permits.At(doc, c.Due).(string)
		if c.Due == "" || text == "" {
			continue
		}
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			// A day is over at its end, in the legal time of the pack.
			if at, err = time.ParseInLocation(time.DateOnly, text, zone); err != nil {
				continue // the door lets no other text through
			}
			at = at.AddDate(0, 0, 1)
		}
		if out.Dues == nil {
			out.Dues = map[string]time.Time{}
		}
		out.Dues[name] = at.UTC()
	}
	return nil
}

// Notice implements permits.Engine.
func (e *Engine) Notice() (permits.Kind, bool) {
	for _, k := range e.Kinds() {
		if k.Notice {
			return k, true
		}
	}
	return permits.Kind{}, false
}
