package engine

import (
	"path"
	"slices"
	"strings"

	"firewatch/permits"
)

// loadTransitions reads kinds/<kind>/transitions.yaml: what becomes of each transition of the document that the workflow
// follows. A kind without one claims to follow none.
func (l *loader) loadTransitions(file string, k *kind) {
	src, ok := l.files[file]
	if !ok {
		return
	}
	k.transitions = &permits.Transitions{}
	if line, err := decodeWrapped(src, "transitions", k.transitions); err != nil {
		l.issues.add(file, line, "%v", err)
	}
}

// checkTransitions holds the ledger against the workflow and the requirements, once every kind is linked: each transition has one
// answer, which is there, and no action of the workflow is left unexplained.
func (l *loader) checkTransitions(k *kind) {
	t := k.transitions
	if t == nil {
		return
	}
	file := path.Join(path.Dir(k.file), "transitions.yaml")
	bad := func(word, format string, args ...any) {
		l.issues.add(file, lineWith(l.files[file], word), format, args...)
	}
	if !bilingual(t.Source) {
		bad("source", "source: name the document or table in both languages")
	}
	if t.None != (permits.Text{}) {
		switch {
		case !bilingual(t.None):
			bad("none", "none: that there is no table, in both languages")
		case len(t.Table) > 0 || len(t.Own) > 0:
			bad("none", "none: there is a table, or none; not both")
		}
		return
	}
	if len(t.Table) == 0 {
		bad("table", "table: a ledger has at least one transition")
	}
	explained, seen := map[string]bool{}, map[string]bool{}
	for i, x := range t.Table {
		at := eventLine(l.files[file], x.Event, i)
		bad := func(format string, args ...any) {
			l.issues.add(file, at, "transition "+quote(x.Event)+": "+format, args...)
		}
		for _, part := range [][2]string{{"from", x.From}, {"event", x.Event}, {"to", x.To}, {"by", x.By}} {
			if strings.TrimSpace(part[1]) == "" {
				bad("%s is empty", part[0])
			}
		}
		if key := x.From + "\x00" + x.Event + "\x00" + x.To; seen[key] {
			bad("from %s to %s stands twice", x.From, x.To)
		} else {
			seen[key] = true
		}
		if x.Note != (permits.Text{}) && !bilingual(x.Note) {
			bad("note in both languages")
		}
		l.checkAnswer(k, x, explained, bad)
	}
	for _, name := range sortedKeys(t.Own) {
		switch _, ok := k.Workflow.Actions[name]; {
		case !ok:
			bad(name, "own: the workflow has no action %q", name)
		case explained[name]:
			bad(name, "own: the table has action %q; it is one or the other", name)
		case !bilingual(t.Own[name]):
			bad(name, "own: why the workflow has action %q, in both languages", name)
		}
	}
	for _, name := range sortedKeys(k.Workflow.Actions) {
		if _, own := t.Own[name]; !own && !explained[name] {
			bad("table", "no transition explains the action %q: name it in the table, or under own with the reason", name)
		}
	}
}

// checkAnswer holds one transition to having one answer, and the answer to being there.
func (l *loader) checkAnswer(k *kind, x permits.Transition, explained map[string]bool, bad func(string, ...any)) {
	answers := 0
	for _, has := range []bool{len(x.Actions) > 0, len(x.Journal) > 0, x.Dossier != "", len(x.KeptBy) > 0, x.LeftOut != permits.Text{}} {
		if has {
			answers++
		}
	}
	if answers != 1 {
		bad("has one of action, journal, dossier, kept_by, left_out; it has %d", answers)
	}
	for _, name := range x.Actions {
		if _, ok := k.Workflow.Actions[name]; !ok {
			bad("the workflow has no action %q", name)
		}
		explained[name] = true
	}
	for _, typ := range x.Journal {
		if _, ok := k.Workflow.Journal[typ]; !ok {
			bad("the workflow has no journal lines of type %q", typ)
		}
	}
	for _, id := range x.KeptBy {
		if r := l.reqs[id]; r == nil || !slices.Contains(r.Kinds, k.Name) {
			bad("the kind asks no requirement %q", id)
		}
	}
	if x.Dossier != "" && x.Dossier != permits.DossierCreate && x.Dossier != permits.DossierRevise {
		bad("dossier is create or revise")
	}
	if x.LeftOut != (permits.Text{}) && !bilingual(x.LeftOut) {
		bad("left_out: the reason in both languages")
	}
}

func bilingual(t permits.Text) bool {
	return strings.TrimSpace(t.EN) != "" && strings.TrimSpace(t.ZH) != ""
}

// eventLine is the line of the i-th transition's event: the same event may stand in several.
func eventLine(src []byte, event string, i int) int {
	n := 0
	for at, line := range strings.Split(string(src), "\n") {
		if !strings.Contains(line, "event:") {
			continue
		}
		if n == i {
			return at + 1
		}
		n++
	}
	return lineWith(src, event)
}

// Transitions returns the ledger of a kind's workflow; false where the kind has none.
func (e *Engine) Transitions(kindName string) (permits.Transitions, bool, error) {
	k, err := e.kind(kindName)
	if err != nil || k.transitions == nil {
		return permits.Transitions{}, false, err
	}
	return *k.transitions, true, nil
}

// unclaimed refuses a ledger beside which there is no kind.
func (l *loader) unclaimed() {
	for _, name := range sortedKeys(l.files) {
		if path.Base(name) != "transitions.yaml" {
			continue
		}
		if _, ok := l.files[path.Join(path.Dir(name), "kind.yaml")]; !ok {
			l.issues.add(name, 1, "a ledger of transitions stands beside its kind.yaml: packs/<pack>/kinds/<kind>/transitions.yaml")
		}
	}
}
