package engine

import (
	"path"
	"regexp"
	"slices"

	"firewatch/permits"
)

// documentCode are the letters with which the numbers of a form begin; R begins the number of a receipt.
var documentCode = regexp.MustCompile(`^[A-Z]{2,4}$`)

// loadDocuments reads documents.yaml of the kind, on top of that of its base; a kind may have neither.
func (l *loader) loadDocuments(p *pack, k *kind, files []string) {
	files = slices.DeleteFunc(files, func(name string) bool { _, there := l.files[name]; return !there })
	if len(files) == 0 {
		return
	}
	d := &permits.Documents{}
	if !l.layered("documents", d, files...) {
		return
	}
	d.Zone = p.Timezone
	k.Documents, k.Workflow.Issued = d, d.Line
	file := files[len(files)-1]
	// A fault is shown in the layer that holds the word.
	if base := files[0]; lineWith(l.files[file], "forms") <= 1 {
		file = base
	}
	sl := &sheetLoader{loader: l, file: file, kind: k}
	for what, register := range map[string]string{"register": d.Register, "people": d.People} {
		if l.registers[register] == nil {
			sl.bad(what, "%s: no register %q", what, register)
		}
	}
	if r := l.registers[d.Register]; r != nil && len(r.Write) > 0 {
		sl.bad("register", "register: records of %s are written by hand; those of documents are written when one is issued", d.Register)
	}
	for what, typ := range map[string]string{"line": d.Line, "service": d.Service} {
		lf := k.form.lines[typ]
		if lf == nil || lf.node.items == nil {
			sl.bad(what, "%s: the form has no list of journal lines %q", what, typ)
			return
		}
	}
	if _, byHand := k.Workflow.Journal[d.Line]; byHand || k.Workflow.Signature(d.Line) {
		sl.bad("line", "line: lines %q are written by an issue and by nothing else", d.Line)
	}
	served := k.form.lines[d.Service].node.items
	if n := served.child(d.Served); n == nil || n.typ != "string" {
		sl.bad("served", "served: a line %q has no text %q", d.Service, d.Served)
	}
	if n := served.child(d.ServedAt); n == nil || k.form.said(n, "format") != "date-time" {
		sl.bad("served_at", "served_at: a line %q has no date-time %q", d.Service, d.ServedAt)
	}
	sl.row("receipt", d.Receipt, served)
	for i := range d.Disciplines {
		sl.words("disciplines", d.Disciplines[i].Title)
	}
	codes := map[string]string{}
	for _, name := range sortedKeys(d.Forms) {
		form := d.Forms[name]
		sl.from = 0
		sl.enter(name + ":")
		sl.words(name, form.Title)
		if other := codes[form.Code]; other != "" || !documentCode.MatchString(form.Code) {
			sl.bad(name, "%s: code is two to four capital letters that no other form has", name)
		}
		codes[form.Code] = name
		if len(form.By) == 0 || len(form.In) == 0 || len(form.Blocks) == 0 {
			sl.bad(name, "%s: says who issues it (by), in which states (in), and what stands on it (blocks)", name)
		}
		for _, w := range form.By {
			if w.Role != permits.RoleRegulator {
				sl.bad(name, "%s: documents are issued by an authority, not by %q", name, w.Role)
			}
		}
		for _, state := range append(slices.Clone(form.In), form.Stands...) {
			if _, ok := k.Workflow.States[state]; !ok {
				sl.bad(name, "%s: the workflow has no state %q", name, state)
			}
		}
		for _, act := range form.After {
			sl.follows(name, form, act)
		}
		for i := range form.Blocks {
			sl.block(&form.Blocks[i])
		}
	}
	for _, name := range sortedKeys(k.Workflow.Actions) {
		if paper := k.Workflow.Actions[name].Paper; paper != nil && d.Forms[paper.Document] == nil {
			l.issues.add(path.Join(path.Dir(k.file), "workflow.yaml"), 1, "action %s: no document %q to sign on paper", name, paper.Document)
		}
	}
}

// follows holds an act of which a document speaks: it leads to where the document is issued, and it either signs, so that its signature
// stops counting, or nothing else leads there.
func (l *sheetLoader) follows(name string, form *permits.DocumentForm, act string) {
	w := l.kind.Workflow
	a, there := w.Actions[act]
	if !there || !slices.Contains(form.In, a.To) {
		l.bad(name, "%s: after: no action %q leads to where the document is issued", name, act)
		return
	}
	for _, other := range sortedKeys(w.Actions) {
		if a.Line == "" && w.Actions[other].To == a.To && !slices.Contains(form.After, other) {
			l.bad(name, "%s: after: %s signs nothing and %s leads to %s too, so nobody could tell which of them it was", name, act, other, a.To)
		}
	}
}

// row fills in cells that are printed beside each other.
func (l *sheetLoader) row(what string, cells []permits.Cell, from *node) {
	total := 0
	for i := range cells {
		l.cell(&cells[i], from, nil)
		total += cells[i].Span
	}
	if total == 0 || total%permits.SheetColumns != 0 {
		l.bad(what, "%s: the cells span %d columns; a row has %d", what, total, permits.SheetColumns)
	}
}

// table fills in a list that is printed down the page.
func (l *sheetLoader) table(t *permits.Table, root *node) {
	n := l.place(&t.At, root, nil)
	if n == nil {
		return
	}
	if !t.At.List || t.At.Type != permits.FieldWhole {
		l.bad(t.At.Pointer, "table: %s is no list of objects", t.At.Pointer)
		return
	}
	total := 0
	for i := range t.Columns {
		l.cell(&t.Columns[i], n.items, append(slices.Clone(t.At.Pattern), "*"))
		total += t.Columns[i].Span
	}
	if total != permits.SheetColumns {
		l.bad(t.At.Pointer, "table: the columns of %s span %d; a row has %d", t.At.Pointer, total, permits.SheetColumns)
	}
	if t.Blank < 0 || t.Blank > 50 {
		l.bad("blank", "table: blank is 0 to 50 rows")
	}
}

func (l *sheetLoader) checklist(c *permits.Checklist) {
	l.words("checklist", c.Title)
	if !slices.Contains(l.kind.Workflow.Stages, c.Stage) {
		l.bad("checklist", "checklist: no stage %q", c.Stage)
	}
	if c.Blank < 0 || c.Blank > 50 {
		l.bad("blank", "checklist: blank is 0 to 50 rows")
	}
}

// fillChecklists puts what a stage asks into the checklists of the documents, discipline by discipline, once it is known.
func (l *loader) fillChecklists(k *kind) {
	if k.Documents == nil {
		return
	}
	taken := map[string]bool{}
	for _, d := range k.Documents.Disciplines {
		for _, id := range d.Requirements {
			if l.reqs[id] == nil || taken[id] {
				l.issues.add(k.file, 1, "documents: discipline %s names %s, which is not there or in two disciplines", d.Name, id)
			}
			taken[id] = true
		}
	}
	for _, name := range sortedKeys(k.Documents.Forms) {
		for _, b := range k.Documents.Forms[name].Blocks {
			c := b.Checklist
			if c == nil {
				continue
			}
			asked := map[string]permits.Requirement{}
			rest := permits.ChecklistGroup{Title: c.Title}
			for _, r := range k.asks[c.Stage] {
				asked[r.ID] = r.Requirement
				if !taken[r.ID] {
					rest.Items = append(rest.Items, r.Requirement)
				}
			}
			c.Groups = []permits.ChecklistGroup{rest}
			for _, d := range k.Documents.Disciplines {
				g := permits.ChecklistGroup{Title: d.Title}
				for _, id := range d.Requirements {
					if r, ok := asked[id]; ok {
						g.Items = append(g.Items, r)
					}
				}
				c.Groups = append(c.Groups, g)
			}
		}
	}
}

// checkPapers holds the signatures that come in on paper to the workflow and the form.
func (l *loader) checkPapers(k *kind, bad func(word, format string, args ...any)) {
	w := k.Workflow
	for _, name := range sortedKeys(w.Actions) {
		a := w.Actions[name]
		if a.Paper == nil {
			continue
		}
		if w.Papers == nil {
			bad(name, "action %s: papers says how a signature on paper is recorded", name)
			continue
		}
		// Whatever the recorder says, the act needs what the signer's own would.
		if a.Line == "" || !a.Seen || a.Needs != "compliant" || len(a.Paper.By) == 0 {
			bad(name, "action %s: what is signed on paper signs (line), is seen, needs compliant, and says who records it (by)", name)
		}
		for _, x := range append(slices.Clone(a.By), a.Paper.By...) {
			if x.Role != permits.RoleRegulator || len(x.Posts) == 0 {
				bad(name, "action %s: on paper sign posts of an authority, and officers record it", name)
			}
		}
		if lf := k.form.lines[a.Line]; lf != nil {
			signed := lf.node.items
			if signed == nil {
				signed = lf.node.extra
			}
			for _, c := range lf.node.props {
				signed = c
				break
			}
			for _, member := range []string{"medium", "recorded_by", "confirmed_by", "record"} {
				if signed == nil || signed.child(member) == nil {
					bad(name, "action %s: a line %q has no %s, which a signature on paper states", name, a.Line, member)
				}
			}
		}
	}
	if w.Papers == nil {
		return
	}
	lf := k.form.lines[w.Papers.Line]
	if lf == nil || lf.node.items == nil {
		bad("papers", "papers: the form has no list of journal lines %q", w.Papers.Line)
	}
	if _, byHand := w.Journal[w.Papers.Line]; byHand {
		bad("papers", "papers: lines %q are written by those who record a signature, and by no other hand", w.Papers.Line)
	}
	r := l.registers[w.Papers.People]
	switch {
	case r == nil || r.Scope == "enterprise":
		bad("papers", "papers: %q is no register in which authorities have people", w.Papers.People)
	case r.form.root.at(permits.PointerKeys(w.Papers.Posts)) == nil:
		bad("papers", "papers: the records of %s have no %s", w.Papers.People, w.Papers.Posts)
	}
}
