package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"gopkg.in/yaml.v3"

	"firewatch/permits"
)

// NewRequirement names a requirement that is to be written.
type NewRequirement struct {
	Pack, Kind, ID, Clause string
	Section                string // empty: by the id, else the kind's own
}

// ToBeWritten is what the author replaces. A field that still says so is not met.
const ToBeWritten = "to be written"

// Place says where a new requirement goes and what its first rule may read.
type Place struct {
	NewRequirement
	Section string
	Name    string   // of the files, without extension
	Stage   string   // the kind's first
	Kinds   []string // that will ask it
	Fields  []string // pointers of plain text fields that are due at that stage in each of these kinds
}

// PlaceOf finds the place of a new requirement. It refuses what a release would refuse: an id that is none or is taken, a clause
// that the document does not have.
func (e *Engine) PlaceOf(want NewRequirement) (Place, error) {
	p := Place{NewRequirement: want}
	if _, ok := e.ledgers[want.Pack]; !ok {
		return p, fmt.Errorf("there is no pack %q; there are %s", want.Pack, strings.Join(e.Packs(), ", "))
	}
	k := e.kinds[want.Kind]
	if k == nil || !slices.Contains(e.kindsOf(want.Pack), want.Kind) {
		return p, fmt.Errorf("pack %s has no kind %q; it has %s", want.Pack, want.Kind, strings.Join(e.kindsOf(want.Pack), ", "))
	}
	if !identifier.MatchString(want.ID) {
		return p, fmt.Errorf("id %q: letters and digits, joined by - and .", want.ID)
	}
	if strings.TrimSpace(want.Clause) == "" {
		return p, errors.New("a requirement names its clause")
	}
	if numbers := e.numbers[want.Pack]; len(numbers) > 0 &&
		!slices.ContainsFunc(numbers, func(n string) bool { return accounts(want.Clause, n) }) {
		return p, fmt.Errorf("clause %q is none of packs/%s/numbering.yaml", want.Clause, want.Pack)
	}
	p.Section = want.Section
	if p.Section == "" {
		p.Section = sectionOf(want, k.sectionsOf(want.Pack))
	}
	if !k.sections[want.Pack+"/"+p.Section] {
		return p, fmt.Errorf("kind %s has no section %q; it has %s", want.Kind, p.Section, strings.Join(k.sectionsOf(want.Pack), ", "))
	}
	p.Name = packageName(want.ID, p.Section)
	for _, id := range e.order {
		r := e.reqs[id]
		if id == want.ID || r.Pack == want.Pack && r.section == p.Section && packageName(id, p.Section) == p.Name {
			return p, fmt.Errorf("id %q is taken by %s; ids are never reused", want.ID, r.file)
		}
	}
	p.Stage = k.Workflow.Stages[0]
	for _, name := range e.kindsOf(want.Pack) {
		other := e.kinds[name]
		if !other.sections[want.Pack+"/"+p.Section] {
			continue
		}
		if other.Workflow.Stages[0] != p.Stage {
			return p, fmt.Errorf("section %s is asked by kind %s too, which begins at another stage; name another section", p.Section, name)
		}
		fields := other.form.root.texts("", p.Stage)
		if p.Kinds != nil {
			fields = slices.DeleteFunc(fields, func(f string) bool { return !slices.Contains(p.Fields, f) })
		}
		p.Kinds, p.Fields = append(p.Kinds, name), fields
	}
	return p, nil
}

// kindsOf lists the kinds that ask something of a pack.
func (e *Engine) kindsOf(pack string) []string {
	return slices.DeleteFunc(sortedKeys(e.kinds), func(name string) bool { return len(e.kinds[name].sectionsOf(pack)) == 0 })
}

// sectionsOf lists the sections of a pack that the kind lists.
func (k *kind) sectionsOf(pack string) []string {
	var out []string
	for _, s := range sortedKeys(k.sections) {
		if short, of := strings.CutPrefix(s, pack+"/"); of {
			out = append(out, short)
		}
	}
	return out
}

// sectionOf is the section whose name the id begins with, else the one named like the kind or like its beginning, else the last.
func sectionOf(want NewRequirement, sections []string) string {
	flat := strings.NewReplacer("-", "_", ".", "_")
	for _, name := range []string{flat.Replace(strings.ToLower(want.ID)), flat.Replace(want.Kind)} {
		for _, s := range slices.Backward(sections) {
			if name == s || strings.HasPrefix(name, s+"_") {
				return s
			}
		}
	}
	return sections[len(sections)-1]
}

// texts lists the fields that hold a text of no fixed form, are stated in the dossier, by constant keys, and are due at the
// first stage.
func (n *node) texts(pointer, first string) []string {
	if n.line || n.personal != "" || n.ref != "" {
		return nil
	}
	// A part may be due before the whole that it is in.
	if n.typ == "string" && !n.fixed && (n.due == "" || n.due == first) {
		return []string{pointer}
	}
	var out []string
	for _, key := range sortedKeys(n.props) {
		out = append(out, n.props[key].texts(pointer+"/"+permits.PointerKey(key), first)...)
	}
	return out
}

// Scaffold writes the files of a new requirement: a small true rule over one field, its test, and the ledger with its line. It
// returns whole files by name.
func Scaffold(fsys fs.FS, p Place, field string) (map[string][]byte, error) {
	l, err := readTree(fsys)
	if err != nil {
		return nil, err
	}
	l.loadRegisters()
	l.loadPacks()
	pk := l.packs[p.Pack]
	if pk == nil {
		return nil, l.issues.err()
	}
	ref, err := reference(field)
	if err != nil {
		return nil, err
	}
	pkg := "packs." + p.Pack + "." + p.Section + "." + p.Name
	input := func(value string) string {
		var v any = value
		for _, key := range slices.Backward(permits.PointerKeys(field)) {
			v = map[string]any{key: v}
		}
		raw, _ := json.Marshal(v) // texts always marshal
		return string(raw)
	}
	rule := fmt.Sprintf(`# METADATA
# scope: package
# title: "To be written: %[1]s"
# description: "To be written: the one plain sentence of what clause %[2]s asks."
# custom:
#   id: %[1]s
#   zh:
#     title: "待写：%[1]s"
#     description: "待写：%[2]s 条的要求，一句话。"
#   document: %[3]s
#   clause: %[4]s
#   basis: mandatory
#   obligation: shall
#   severity: block
#   stages: [%[5]s]
#   effective: {from: %[6]s, to: ""}
#   governed_by: now
#   remedy:
#     en: "To be written: what to do."
#     zh: "待写：如何整改。"
#   empty_answer: []
package %[7]s

# To be written: what the clause asks.
met if %[8]s != %[9]q

observed := %[8]s

required := %[10]q
`, p.ID, quotable(p.Clause), compactText(pk.Document), compactText(p.Clause), p.Stage, compactText(pk.InForce.From), pkg, ref, ToBeWritten, "anything else than: "+ToBeWritten)
	test := fmt.Sprintf(`# To be written: what the clause asks, at its limit and one unit beyond.
package %[1]s_test

import data.%[1]s as subject

test_a_field_that_says_something_is_met if {
	subject.met with input as %[2]s
}

test_a_field_to_be_written_is_not_met if {
	not subject.met with input as %[3]s
}

test_an_absent_field_is_not_met if {
	not subject.met with input as {}
}

test_the_finding_shows_what_the_field_says if {
	subject.observed == "something" with input as %[2]s
	subject.required == %[4]q
}
`, pkg, input("something"), input(ToBeWritten), "anything else than: "+ToBeWritten)
	dir := path.Join("packs", p.Pack, p.Section)
	out := map[string][]byte{}
	for suffix, text := range map[string]string{".rego": rule, "_test.rego": test} {
		name := path.Join(dir, p.Name+suffix)
		if _, err := fs.Stat(fsys, name); err == nil {
			return nil, fmt.Errorf("%s is there already", name)
		}
		if out[name], err = format.SourceWithOpts(name, []byte(text), format.Opts{RegoVersion: ast.RegoV1}); err != nil {
			return nil, err
		}
	}
	name, src, err := l.withLedgerLine(pk, p)
	if err != nil {
		return nil, err
	}
	out[name] = src
	return out, nil
}

// quotable is a clause inside a quoted text.
func quotable(s string) string { return strings.Trim(compactText(s), `"`) }

func compactText(s string) string {
	raw, _ := json.Marshal(s) // a text always marshals, and YAML reads it
	return string(raw)
}

// withLedgerLine puts the requirement under its clause: into the line that the clause has, or on a new line where the clause
// belongs. Everything else of the file stays as it was written.
func (l *loader) withLedgerLine(pk *pack, p Place) (name string, src []byte, err error) {
	names := l.ofPack(pk, "clauses.yaml")
	for _, name := range names {
		for _, item := range ledgerItems(l.files[name]) {
			if item.clause != p.Clause {
				continue
			}
			if item.last == nil {
				return "", nil, fmt.Errorf("%s:%d: clause %q is not judged by requirements so far; take that line away first", name, item.first, p.Clause)
			}
			return name, item.extended(l.files[name], p.ID), nil
		}
	}
	own := path.Join("packs", p.Pack, p.Section, "clauses.yaml")
	name = own
	if !slices.Contains(names, own) {
		name = path.Join("packs", p.Pack, "clauses.yaml")
	}
	if l.files[name] == nil {
		return own, []byte("clauses:\n" + ledgerText("  ", p)), nil
	}
	items := ledgerItems(l.files[name])
	if len(items) == 0 {
		return "", nil, fmt.Errorf("%s: the ledger has no line to stand beside", name)
	}
	lines := strings.SplitAfter(strings.TrimRight(string(l.files[name]), "\n")+"\n", "\n")
	at := items[0].first - 1
	for _, item := range items {
		if byClause(item.clause, p.Clause) <= 0 {
			at = item.end
		}
	}
	return name, []byte(strings.Join(slices.Insert(lines, at, ledgerText(items[0].indent, p)), "")), nil
}

func ledgerText(indent string, p Place) string {
	return fmt.Sprintf("%s- {clause: %s, requirements: [%s]}\n", indent, compactText(p.Clause), p.ID)
}

// ledgerItem is where one line of a ledger stands in its file.
type ledgerItem struct {
	clause     string
	indent     string
	first, end int        // lines, from 1
	last       *yaml.Node // last requirement, nil where the clause has none
	flow       bool
}

func ledgerItems(src []byte) []ledgerItem {
	var doc yaml.Node
	if err := yaml.Unmarshal(src, &doc); err != nil || len(doc.Content) == 0 || len(doc.Content[0].Content) < 2 {
		return nil
	}
	text := strings.Split(string(src), "\n")
	var out []ledgerItem
	for _, n := range doc.Content[0].Content[1].Content {
		item := ledgerItem{first: n.Line, end: n.Line}
		line := text[n.Line-1]
		item.indent = line[:len(line)-len(strings.TrimLeft(line, " "))]
		var deepest func(*yaml.Node)
		deepest = func(c *yaml.Node) {
			item.end = max(item.end, c.Line)
			for _, x := range c.Content {
				deepest(x)
			}
		}
		deepest(n)
		for i := 0; i+1 < len(n.Content); i += 2 {
			switch v := n.Content[i+1]; n.Content[i].Value {
			case "clause":
				item.clause = v.Value
			case "requirements":
				if len(v.Content) > 0 {
					item.last, item.flow = v.Content[len(v.Content)-1], v.Style&yaml.FlowStyle != 0
				}
			}
		}
		out = append(out, item)
	}
	return out
}

// extended is the file with an id behind the item's last one.
func (i ledgerItem) extended(src []byte, id string) []byte {
	lines := strings.Split(string(src), "\n")
	at := i.last.Line - 1
	if !i.flow {
		line := lines[at]
		indent := line[:len(line)-len(strings.TrimLeft(line, " "))]
		return []byte(strings.Join(slices.Insert(lines, at+1, indent+"- "+id), "\n"))
	}
	end := i.last.Column - 1 + len(i.last.Value)
	if i.last.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
		end += 2
	}
	// A column counts characters, a clause before it may be Chinese.
	runes := []rune(lines[at])
	lines[at] = string(runes[:end]) + ", " + id + string(runes[end:])
	return []byte(strings.Join(lines, "\n"))
}
