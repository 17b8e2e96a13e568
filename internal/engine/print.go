package engine

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"firewatch/permits"
)

// sheetLoader holds a print.yaml to the form and the workflow of its kind, and fills in what the form says of each place.
type sheetLoader struct {
	*loader
	file string
	kind *kind
	from int // line at which the part of the file begins that is looked at
}

// enter moves on to the next line that holds the word, where a part of the file begins.
func (l *sheetLoader) enter(word string) {
	l.from++
	l.from = l.lineWith(word)
}

// lineWith returns the first line that holds the word in the part that is looked at, or else in the file.
func (l *sheetLoader) lineWith(word string) int {
	for i, text := range strings.Split(string(l.files[l.file]), "\n") {
		if i+1 >= l.from && strings.Contains(text, word) {
			return i + 1
		}
	}
	return lineWith(l.files[l.file], word)
}

func (l *sheetLoader) bad(word, format string, args ...any) {
	l.issues.add(l.file, l.lineWith(word), format, args...)
}

// loadSheet reads kinds/<kind>/print.yaml, if the kind has one.
func (l *loader) loadSheet(file string, p *pack, k *kind) {
	src, ok := l.files[file]
	if !ok {
		return
	}
	s := &permits.Sheet{}
	if line, err := decodeWrapped(src, "print", s); err != nil {
		l.issues.add(file, line, "%v", err)
		return
	}
	s.Zone = p.Timezone
	k.Sheet = s
	sl := &sheetLoader{loader: l, file: file, kind: k}
	sl.words("form", s.Form)
	sl.words("title", s.Title)
	sl.value(&s.Number, k.form.root, nil)
	if l.registers[s.People] == nil {
		sl.bad("people", "people: no register %q", s.People)
	}
	for _, name := range s.Valid {
		state, ok := k.Workflow.States[name]
		switch {
		case !ok:
			sl.bad("valid", "valid: the workflow has no state %q", name)
		case state.Private || name == k.Workflow.Initial:
			sl.bad("valid", "valid: nothing is permitted in state %q; its print carries a watermark", name)
		}
	}
	for i := range s.Blocks {
		sl.block(&s.Blocks[i])
	}
	sl.enter("copies:")
	if len(s.Copies) == 0 {
		sl.bad("copies", "copies: a sheet prints at least once")
	}
	for i := range s.Copies {
		sl.copy(&s.Copies[i])
	}
}

func (l *sheetLoader) words(what string, t permits.Text) {
	if t.EN == "" || t.ZH == "" {
		l.bad(what, "%s: needs words in both languages (en, zh)", what)
	}
}

// place fills in what the form says of a place; nil where the form has none. The pattern is the prefix and the place's
// own keys.
func (l *sheetLoader) place(p *permits.Field, from *node, prefix []string) *node {
	p.Pattern = append(slices.Clone(prefix), p.Keys()...)
	var n *node
	if p.Pointer != "" {
		n = from.at(p.Keys())
	}
	if n == nil {
		l.bad(p.Pointer, "the form has no %s", permits.Pointer(p.Pattern...))
		return nil
	}
	f := l.kind.form
	p.Label = permits.Text{EN: f.said(n, "x-en"), ZH: f.said(n, "x-zh")}
	p.Unit = f.said(n, "x-unit")
	one := n
	if n.typ == "array" {
		one, p.List = n.items, true
	}
	p.Ref, p.Personal = one.ref, one.personal != ""
	switch one.typ {
	case "string":
		p.Type = permits.FieldText
		if f.said(one, "format") == "date-time" {
			p.Type = permits.FieldInstant
		}
		if values, isWord := f.keyword(one, "enum").([]any); isWord {
			p.Type = permits.FieldWord
			words, _ := f.keyword(one, "x-words").(map[string]any)
			for _, v := range values {
				w, _ := words[fmt.Sprint(v)].(map[string]any)
				en, _ := w["en"].(string)
				zh, _ := w["zh"].(string)
				p.Choices = append(p.Choices, permits.Choice{Value: fmt.Sprint(v), Words: permits.Text{EN: en, ZH: zh}})
			}
			if words == nil {
				l.bad(p.Pointer, "%s is one of a list of values; the form says them in no words (x-words)", permits.Pointer(p.Pattern...))
			}
		}
	case "number", "integer":
		p.Type = permits.FieldNumber
	case "boolean":
		p.Type = permits.FieldTruth
	default:
		p.Type = permits.FieldWhole
	}
	return n
}

// value fills in a place at which one value stands, or a list of values.
func (l *sheetLoader) value(p *permits.Field, from *node, prefix []string) {
	if l.place(p, from, prefix) != nil && p.Type == permits.FieldWhole {
		l.bad(p.Pointer, "%s has parts; name those that are printed (show)", permits.Pointer(p.Pattern...))
	}
}

// labelled fills in a value that is printed with its label.
func (l *sheetLoader) labelled(p *permits.Field, from *node, prefix []string) {
	l.value(p, from, prefix)
	if p.Type != "" && (p.Label.EN == "" || p.Label.ZH == "") {
		l.bad(p.Pointer, "%s: the form gives it no label (x-en, x-zh)", permits.Pointer(p.Pattern...))
	}
}

func (l *sheetLoader) block(b *permits.SheetBlock) {
	root := l.kind.form.root
	set := 0
	written := l.kind.Documents != nil
	for part, is := range map[string]bool{"cells:": b.Cells != nil, "across:": b.Across != nil, "measures:": b.Measures != nil, "signatures:": b.Signatures != nil,
		"paragraph:": written && b.Paragraph != nil, "table:": written && b.Table != nil, "findings:": written && b.Findings != nil,
		"checklist:": written && b.Checklist != nil, "received:": written && b.Received != nil} {
		if is {
			set++
			l.enter("- " + part)
		}
	}
	if set != 1 {
		l.bad("blocks", "a block is one of cells, across, measures, signatures; in a document also of paragraph, received, table, findings, checklist")
		return
	}
	switch {
	case b.Cells != nil:
		total := 0
		for i := range b.Cells {
			c := &b.Cells[i]
			l.cell(c, root, nil)
			if total += c.Span; c.Span <= permits.LabelColumns {
				l.bad(c.At.Pointer, "%s: span must leave room beside the label, which takes %d columns", c.At.Pointer, permits.LabelColumns)
			}
		}
		if total != permits.SheetColumns {
			l.bad(b.Cells[0].At.Pointer, "the row that begins with %s spans %d columns; a row has %d", b.Cells[0].At.Pointer, total, permits.SheetColumns)
		}
	case b.Across != nil:
		l.across(b.Across, root)
	case b.Measures != nil:
		l.measures(b.Measures, root)
	case b.Signatures != nil:
		l.signatures(b.Signatures, root)
	case b.Paragraph != nil:
		l.words("paragraph", *b.Paragraph)
	case b.Received != nil:
		l.words("received", *b.Received)
	case b.Table != nil:
		l.table(b.Table, root)
	case b.Findings != nil:
		if act := b.Findings.About; act != "" && !l.kind.Workflow.Actions[act].Reason {
			l.bad("about", "findings: about: no action %q gives a reason", act)
		}
		if b.Findings.None != (permits.Text{}) {
			l.words("none", b.Findings.None)
		}
	case b.Checklist != nil:
		l.checklist(b.Checklist)
	}
}

func (l *sheetLoader) cell(c *permits.Cell, from *node, prefix []string) {
	n := l.place(&c.At, from, prefix)
	if n == nil {
		return
	}
	if c.Label == (permits.Text{}) {
		c.Label = c.At.Label
	}
	if c.Label.EN == "" || c.Label.ZH == "" {
		l.bad(c.At.Pointer, "%s: the form gives it no label (x-en, x-zh); state one", c.At.Pointer)
	}
	if c.Choices && c.At.Type != permits.FieldWord {
		l.bad(c.At.Pointer, "%s: only a word of a list has choices", c.At.Pointer)
	}
	if (c.At.Type == permits.FieldWhole) != (len(c.Show) > 0) {
		l.bad(c.At.Pointer, "%s: show names the parts that are printed of an object, or of each object of a list", c.At.Pointer)
		return
	}
	under := c.At.Pattern
	if c.At.List {
		n, under = n.items, append(slices.Clone(under), "*")
	}
	for i := range c.Show {
		if c.Labelled {
			l.labelled(&c.Show[i], n, under)
		} else {
			l.value(&c.Show[i], n, under)
		}
	}
}

func (l *sheetLoader) across(a *permits.Across, root *node) {
	n := l.place(&a.At, root, nil)
	if n == nil {
		return
	}
	if !a.At.List || a.At.Type != permits.FieldWhole {
		l.bad(a.At.Pointer, "across: %s is no list of objects", a.At.Pointer)
		return
	}
	if a.Columns < 1 || a.Columns > 5 {
		l.bad("across", "across: columns are 1 to 5")
	}
	for i := range a.Rows {
		l.cell(&a.Rows[i], n.items, append(slices.Clone(a.At.Pattern), "*"))
	}
}

func (l *sheetLoader) measures(m *permits.Measures, root *node) {
	n := l.place(&m.At, root, nil)
	if n == nil {
		return
	}
	printed := map[string]bool{}
	for i := range m.Rows {
		row := &m.Rows[i]
		member := l.place(&row.Is, n, m.At.Pattern)
		if member == nil {
			continue
		}
		if row.Is.Label.EN == "" || row.Is.Label.ZH == "" {
			l.bad(row.Is.Pointer, "%s: the form gives the measure no label (x-en, x-zh)", row.Is.Pointer)
		}
		if printed[row.Is.Pointer] {
			l.bad(row.Is.Pointer, "measure %s is printed twice", row.Is.Pointer)
		}
		printed[row.Is.Pointer] = true
		every := append(slices.Clone(m.At.Pattern), "*") // these are the same for every member
		l.value(&m.Concerned, member, every)
		for j := range m.Confirmer {
			l.value(&m.Confirmer[j], member, every)
		}
		for j := range m.Remarks {
			l.labelled(&m.Remarks[j], member, every)
		}
		for j := range row.Show {
			l.labelled(&row.Show[j], member, row.Is.Pattern)
		}
		for j := range row.Also {
			l.labelled(&row.Also[j], root, nil)
		}
	}
	for _, key := range sortedKeys(n.props) {
		if !printed[key] {
			l.bad(m.At.Pointer, "measure %s of %s is left out of the sheet", key, m.At.Pointer)
		}
	}
}

func (l *sheetLoader) signatures(s *permits.Signatures, root *node) {
	n := l.place(&s.At, root, nil)
	if n == nil {
		return
	}
	w := l.kind.Workflow
	if !w.Signature(n.journal) || n.typ != "object" || n.key == "" {
		l.bad(s.At.Pointer, "signatures: %s does not hold what acts sign, by post", s.At.Pointer)
		return
	}
	for _, b := range s.Boxes {
		word := b.Post + b.Act
		l.words(word, b.Label)
		switch {
		case (b.Post == "") == (b.Act == ""):
			l.bad("boxes", "a box shows a post or an act")
		case b.Act != "":
			a, ok := w.Actions[b.Act]
			if !ok {
				l.bad(word, "box: the workflow has no action %q", b.Act)
			} else if a.Line != "" && a.Line != n.journal {
				l.bad(word, "box: what %s signs does not stand at %s", b.Act, s.At.Pointer)
			}
		case n.child(b.Post) == nil || !writes(w, n.journal, b.Post):
			l.bad(word, "box: no action writes a signature of post %q", b.Post)
		}
	}
}

// writes reports whether some action writes lines of the type for the post.
func writes(w permits.Workflow, lineType, post string) bool {
	for _, a := range w.Actions {
		for _, by := range a.By {
			if a.Line == lineType && (len(by.Posts) == 0 || slices.Contains(by.Posts, post)) {
				return true
			}
		}
	}
	return false
}

func (l *sheetLoader) copy(c *permits.Copy) {
	if c.By.Pointer == "" {
		l.words("copies", c.Holder)
		if len(c.Holders) > 0 {
			l.bad("holders", "holders: by says which value decides")
		}
		return
	}
	l.value(&c.By, l.kind.form.root, nil)
	if c.By.Type != permits.FieldWord || c.By.List {
		l.bad(c.By.Pointer, "by: %s is no word of a list", c.By.Pointer)
		return
	}
	for _, value := range sortedKeys(c.Holders) {
		l.words("holders", c.Holders[value])
		if !slices.ContainsFunc(c.By.Choices, func(x permits.Choice) bool { return x.Value == value }) {
			l.bad("holders", "holders: %s is never %q", c.By.Pointer, value)
		}
	}
}

// checkName holds what a print shows beside an id of the register to its form.
func (l *loader) checkName(file, pointer string, f *form) {
	if pointer == "" {
		return
	}
	if n := f.root.at(permits.PointerKeys(pointer)); n == nil || n.typ != "string" {
		l.issues.add(file, lineWith(l.files[file], "shown"), "shown: the records have no text %s", pointer)
	}
}

// checkWords refuses words for what is no value, and values without words: what people read would silently be the
// value itself.
func checkWords(schema map[string]any, enum any) error {
	said, has := schema["x-words"]
	if !has {
		return nil
	}
	words, ok := said.(map[string]any)
	values, isEnum := enum.([]any)
	if !ok || !isEnum {
		return fmt.Errorf("x-words gives {en, zh} to each value of an enum")
	}
	for _, v := range values {
		w, _ := words[fmt.Sprint(v)].(map[string]any)
		en, _ := w["en"].(string)
		zh, _ := w["zh"].(string)
		if en == "" || zh == "" {
			return fmt.Errorf("x-words: %q needs en and zh", v)
		}
	}
	if len(words) != len(values) {
		return fmt.Errorf("x-words: more words than values")
	}
	return nil
}

// keyword returns what the schema says at a node, following references: what stands beside a reference wins.
func (f *form) keyword(n *node, key string) any {
	for at, depth := n.pointer, 0; depth < 24; depth++ {
		m, ok := permits.At(f.schema, at).(map[string]any)
		if !ok {
			return nil
		}
		if v, has := m[key]; has {
			return v
		}
		ref, ok := m["$ref"].(string)
		if !ok {
			return nil
		}
		at = strings.TrimPrefix(ref, "#")
	}
	return nil
}

func (f *form) said(n *node, key string) string { s, _ := f.keyword(n, key).(string); return s }

// Folded implements permits.Engine.
func (e *Engine) Folded(q permits.Question) (permits.Folded, error) {
	k, err := e.kind(q.Kind)
	if err != nil {
		return permits.Folded{}, err
	}
	doc, err := k.form.fold(q.Dossier, k.counting(q))
	if err != nil {
		return permits.Folded{}, err
	}
	raw, err := json.Marshal(doc)
	if err != nil || k.Sheet == nil {
		return permits.Folded{Document: raw}, err
	}
	found, commitments := map[string]map[string]bool{}, map[string]bool{}
	note := func(register, id string) {
		if register == "" || id == "" {
			return
		}
		if found[register] == nil {
			found[register] = map[string]bool{}
		}
		found[register][id] = true
	}
	for _, p := range places(k.Sheet) {
		for _, v := range gather(doc, p.Pattern) {
			ids, isList := v.([]any)
			if !isList {
				ids = []any{v}
			}
			for _, id := range ids {
				s, _ := id.(string)
				note(p.Ref, s)
				if p.Personal && strings.HasPrefix(s, permits.CommitmentPrefix) {
					commitments[s] = true
				}
			}
		}
	}
	for _, b := range k.Sheet.Blocks {
		if b.Signatures == nil {
			continue
		}
		signatures, _ := permits.At(doc, permits.Pointer(b.Signatures.At.Pattern...)).(map[string]any)
		for _, box := range b.Signatures.Boxes {
			if s, ok := box.Signed(k.Workflow, signatures, q.Case.Acts); ok {
				note(k.Sheet.People, s.Person)
			}
		}
	}
	out := permits.Folded{Document: raw, Refs: map[string][]string{}, Commitments: sortedKeys(commitments)}
	for register, ids := range found {
		out.Refs[register] = sortedKeys(ids)
	}
	return out, nil
}

// places lists the places of a sheet that show values.
func places(s *permits.Sheet) []permits.Field {
	out := []permits.Field{s.Number}
	cells := func(cs []permits.Cell) {
		for _, c := range cs {
			out = append(append(out, c.At), c.Show...)
		}
	}
	for _, b := range s.Blocks {
		cells(b.Cells)
		if b.Across != nil {
			cells(b.Across.Rows)
		}
		if m := b.Measures; m != nil {
			out = append(append(append(out, m.Concerned), m.Confirmer...), m.Remarks...)
			for _, row := range m.Rows {
				out = append(append(out, row.Show...), row.Also...)
			}
		}
	}
	return out
}
