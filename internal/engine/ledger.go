package engine

import (
	"path"
	"slices"

	"firewatch/permits"
)

// loadLedger reads a pack's clauses.yaml: for each clause the requirements that judge it, or who judges it, or why a
// machine cannot.
func (l *loader) loadLedger(p *pack) {
	name := path.Join("packs", p.dir, "clauses.yaml")
	src, ok := l.files[name]
	if !ok {
		l.issues.add(name, 0, "the file is missing: a pack says what becomes of each clause")
		return
	}
	if line, err := decodeWrapped(src, "clauses", &p.ledger); err != nil {
		l.issues.add(name, line, "%v", err)
		return
	}
	seen := map[string]bool{}
	for _, c := range p.ledger {
		line := lineWith(src, c.Clause)
		if c.Clause == "" || seen[c.Clause] {
			l.issues.add(name, line, "clause %q is empty or stands twice", c.Clause)
		}
		seen[c.Clause] = true
		answers := 0
		for _, has := range []bool{len(c.Requirements) > 0, c.JudgedBy != "", c.Why != ""} {
			if has {
				answers++
			}
		}
		if answers != 1 {
			l.issues.add(name, line, "clause %q has one of requirements, judged_by, why", c.Clause)
		}
	}
}

// checkLedger holds a ledger against the requirements of its pack, both ways.
func (l *loader) checkLedger(p *pack) {
	name := path.Join("packs", p.dir, "clauses.yaml")
	src := l.files[name]
	var covered []string
	for _, c := range p.ledger {
		for _, id := range c.Requirements {
			covered = append(covered, id)
			if r := l.reqs[id]; r == nil || r.Pack != p.dir {
				l.issues.add(name, lineWith(src, id), "clause %q: the pack has no requirement %q", c.Clause, id)
			}
		}
	}
	for _, id := range sortedKeys(l.reqs) {
		if r := l.reqs[id]; r.Pack == p.dir && !slices.Contains(covered, id) {
			l.issues.add(r.file, r.line, "%s stands under no clause of the pack's clauses.yaml", id)
		}
	}
}

// Ledger returns what becomes of each clause of a pack, in the order of its clauses.yaml.
func (e *Engine) Ledger(pack string) []permits.LedgerLine { return e.ledgers[pack] }
