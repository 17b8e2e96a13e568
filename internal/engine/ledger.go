package engine

import (
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"firewatch/permits"
)

// loadLedger reads a pack's clauses.yaml: for each clause the requirements that judge it, or who judges it, or why a
// machine cannot.
func (l *loader) loadLedger(p *pack) {
	names := l.ofPack(p, "clauses.yaml")
	if len(names) == 0 {
		l.issues.add(path.Join("packs", p.dir, "clauses.yaml"), 0, "the file is missing: a pack says what becomes of each clause")
	}
	seen := map[string]bool{}
	for _, name := range names {
		var lines []permits.LedgerLine
		if line, err := decodeWrapped(l.files[name], "clauses", &lines); err != nil {
			l.issues.add(name, line, "%v", err)
			continue
		}
		l.checkLines(name, lines, seen)
		p.ledger = append(p.ledger, lines...)
	}
	slices.SortStableFunc(p.ledger, func(a, b permits.LedgerLine) int { return byClause(a.Clause, b.Clause) })
}

func (l *loader) checkLines(name string, lines []permits.LedgerLine, seen map[string]bool) {
	src := l.files[name]
	for _, c := range lines {
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

// loadNumbering reads a pack's numbering.yaml: which numbers the document itself has. Without it a clause that
// everybody forgot would be missed by nobody.
func (l *loader) loadNumbering(p *pack) {
	name := path.Join("packs", p.dir, "numbering.yaml")
	src, ok := l.files[name]
	if !ok {
		return // a pack of many documents has no numbering of its own
	}
	parts := map[string]json.RawMessage{}
	if line, err := decodeWrapped(src, "numbering", &parts); err != nil {
		l.issues.add(name, line, "%v", err)
		return
	}
	for _, parent := range sortedKeys(parts) {
		numbers, err := expand(parent, parts[parent])
		if err != nil {
			l.issues.add(name, lineWith(src, parent), "%v", err)
		}
		p.numbers = append(p.numbers, numbers...)
	}
	// A clause that has parts is accounted for by them.
	p.numbers = slices.DeleteFunc(p.numbers, func(n string) bool { return parts[n] != nil })
	slices.SortFunc(p.numbers, byClause)
}

// expand lists the parts of a clause: a count of numbered parts (4: 18 is 4.1 to 4.18) or the last letter of lettered
// ones (4.2: c is 4.2 a to 4.2 c).
func expand(parent string, last json.RawMessage) ([]string, error) {
	var count int
	if err := json.Unmarshal(last, &count); err == nil && count > 0 {
		out := make([]string, count)
		for i := range out {
			out[i] = parent + "." + strconv.Itoa(i+1)
		}
		return out, nil
	}
	var letter string
	if err := json.Unmarshal(last, &letter); err != nil || len(letter) != 1 || letter[0] < 'a' || letter[0] > 'z' {
		return nil, fmt.Errorf("clause %q: say how many numbered parts it has, or the last letter of its lettered ones", parent)
	}
	var out []string
	for c := byte('a'); c <= letter[0]; c++ {
		out = append(out, parent+" "+string(c))
	}
	return out, nil
}

// byClause orders clause numbers as the document does: 4.2 before 4.10, annexes after chapters.
func byClause(a, b string) int {
	split := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(". ,-", r) })
	}
	x, y := split(a), split(b)
	for i := range min(len(x), len(y)) {
		m, errM := strconv.Atoi(x[i])
		n, errN := strconv.Atoi(y[i])
		switch {
		case errM == nil && errN == nil && m != n:
			return m - n
		case errM == nil && errN != nil:
			return -1
		case errM != nil && errN == nil:
			return 1
		case x[i] != y[i] && errM != nil:
			return strings.Compare(x[i], y[i])
		}
	}
	return len(x) - len(y)
}

// accounts reports whether the ledger's clause says what becomes of the number: it is that number, or the whole of which
// the number is a part (5.5.2 for 5.5.2 b), or a range of letters that holds it (6.6 e-h for 6.6 f).
func accounts(clause, number string) bool {
	whole := number[:max(0, strings.LastIndexAny(number, " ."))]
	for _, c := range strings.Split(clause, ", ") {
		if c == number || c == whole {
			return true
		}
		head, span, isSpan := strings.Cut(c, "-")
		if prefix, from, ok := strings.Cut(head, " "); isSpan && ok && len(from) == 1 && len(span) == 1 {
			if rest, ok := strings.CutPrefix(number, prefix+" "); ok && len(rest) == 1 && from <= rest && rest <= span {
				return true
			}
		}
	}
	return false
}

// checkLedger holds a ledger against the requirements of its pack, both ways, and against the document's numbering.
func (l *loader) checkLedger(p *pack) {
	name := path.Join("packs", p.dir, "clauses.yaml")
	var covered []string
	for _, c := range p.ledger {
		for _, id := range c.Requirements {
			covered = append(covered, id)
			if r := l.reqs[id]; r == nil || r.Pack != p.dir {
				at := name
				for _, file := range l.ofPack(p, "clauses.yaml") {
					if strings.Contains(string(l.files[file]), id) {
						at = file
					}
				}
				l.issues.add(at, lineWith(l.files[at], id), "clause %q: the pack has no requirement %q", c.Clause, id)
			}
		}
	}
	for _, number := range p.numbers {
		if !slices.ContainsFunc(p.ledger, func(c permits.LedgerLine) bool { return accounts(c.Clause, number) }) {
			l.issues.add(name, 1, "clause %s of %s is unaccounted for: name its requirements, who judges it, or why a machine cannot", number, p.Document)
		}
	}
	for _, id := range sortedKeys(l.reqs) {
		if r := l.reqs[id]; r.Pack == p.dir && !slices.Contains(covered, id) {
			l.issues.add(r.file, r.line, "%s stands under no clause of the pack's clauses.yaml", id)
		}
	}
}

// Packs returns the names of the packs of the release, sorted.
func (e *Engine) Packs() []string { return sortedKeys(e.ledgers) }

// Numbering returns the clauses that a pack's document has, from its numbering.yaml, in their order.
func (e *Engine) Numbering(pack string) []string { return e.numbers[pack] }

// Ledger returns what becomes of each clause of a pack, in the order of its clauses.yaml.
func (e *Engine) Ledger(pack string) []permits.LedgerLine { return e.ledgers[pack] }
