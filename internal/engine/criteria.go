package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"firewatch/permits"
)

// criteriaTable is a section's criteria.yaml: findings of one document, each of which a named person attests to be absent, present or
// without an object here (docs/packs.md). What the items have in common stands once.
type criteriaTable struct {
	Document   string            `json:"document"`
	Basis      string            `json:"basis"`
	Effective  *span             `json:"effective"`
	GovernedBy string            `json:"governed_by"`
	Stages     []string          `json:"stages"`
	Trades     []string          `json:"trades"`
	Remedy     permits.Text      `json:"remedy"`
	Items      []json.RawMessage `json:"items"`
}

// span is from a day to the day on which it is over.
type span struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// criterion is one item of a table: what is found where it is not kept to.
type criterion struct {
	ID        string       `json:"id"`
	Clause    string       `json:"clause"`
	Judged    string       `json:"judged"` // computed | declared | inspected: what the person's answer rests on
	Title     permits.Text `json:"title"`
	Text      permits.Text `json:"text"`
	Entered   *bool        `json:"entered"` // false: the pack has the topic of the clause and not its text
	Doubt     string       `json:"doubt"`
	Document  string       `json:"document"`  // where it is another than the table's
	Effective *span        `json:"effective"` // so too
	Trades    []string     `json:"trades"`    // fewer than the table's
	Remedy    permits.Text `json:"remedy"`    // another than the table's

	line int
}

// Where the facts of the pattern stand, in the form and among the registers.
const (
	criteriaAt      = "/criteria"
	criteriaTrades  = "/check/trades"
	criteriaFound   = "hazards"
	criteriaPattern = "criterion"
	criteriaParam   = "criteria"
)

var tradeName = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// loadCriteria turns each item of each table into the text of a Rego file, and keeps the tables for forms and for rules of the pack.
func (l *loader) loadCriteria(p *pack) {
	p.criteria = map[string][]criterion{}
	known := map[string]any{}
	for _, name := range l.ofPack(p, "criteria.yaml") {
		section := path.Base(path.Dir(name))
		if section == p.dir {
			l.issues.add(name, 1, "criteria.yaml stands in a section")
			continue
		}
		for _, c := range l.criteriaOf(name, p) {
			if _, taken := known[c.ID]; taken {
				l.issues.add(name, c.line, "item %s: the id stands twice", c.ID)
				continue
			}
			known[c.ID] = map[string]any{"document": c.Document, "clause": c.Clause, "from": c.Effective.From, "to": c.Effective.To,
				"trades": anyList(c.Trades), "judged": c.Judged, "entered": *c.Entered, "en": c.Text.EN, "zh": c.Text.ZH}
			p.criteria[section] = append(p.criteria[section], c)
		}
	}
	if len(known) == 0 {
		return
	}
	if _, taken := p.params[criteriaParam]; taken {
		name := path.Join("packs", p.dir, "params/data.yaml")
		l.issues.add(name, lineWith(l.files[name], criteriaParam), "parameter %q is what the pack's criteria.yaml give", criteriaParam)
	}
	p.params[criteriaParam] = map[string]any{"value": known, "clause": "criteria.yaml"}
}

func anyList(texts []string) []any {
	out := make([]any, len(texts))
	for i, t := range texts {
		out[i] = t
	}
	return out
}

// criteriaOf reads one table and returns its sound items, with what the table says of all of them.
func (l *loader) criteriaOf(name string, p *pack) []criterion {
	src := l.files[name]
	var table criteriaTable
	if line, err := decodeWrapped(src, "criteria", &table); err != nil {
		l.issues.add(name, line, "%v", err)
		return nil
	}
	lines := itemLines(src)
	if len(table.Items) == 0 {
		l.issues.add(name, 1, "criteria.yaml has items")
	}
	if bad := badTrade(table.Trades); bad != "" {
		l.issues.add(name, lineWith(src, "trades"), "%s", bad)
		return nil
	}
	var out []criterion
	for i, raw := range table.Items {
		line := 1
		if i < len(lines) {
			line = lines[i]
		}
		c := criterion{line: line}
		if _, err := decodeClosed(raw, src, &c); err != nil {
			l.issues.add(name, line, "item %d: %v", i+1, err)
			continue
		}
		if bad := c.complete(table); bad != "" {
			l.issues.add(name, line, "item %s: %s", c.ID, bad)
			continue
		}
		section := path.Base(path.Dir(name))
		text, err := c.rego(p, section, table)
		if err != nil {
			l.issues.add(name, line, "item %s: %v", c.ID, err)
			continue
		}
		file := path.Join("packs", p.dir, section, packageName(c.ID, section)+".rego")
		if _, taken := l.files[file]; taken {
			l.issues.add(name, line, "item %s: %s exists beside it; a requirement is an item or a file", c.ID, file)
			continue
		}
		l.rows = append(l.rows, rowFile{file: file, text: text, row: name, line: line, pattern: criteriaPattern, trades: c.Trades})
		out = append(out, c)
	}
	return out
}

// itemLines are the lines at which the items of a table begin: many of them hold the same words.
func itemLines(src []byte) []int {
	var file struct {
		Criteria struct {
			Items []yaml.Node `yaml:"items"`
		} `yaml:"criteria"`
	}
	if yaml.Unmarshal(src, &file) != nil {
		return nil
	}
	var out []int
	for _, n := range file.Criteria.Items {
		out = append(out, n.Line)
	}
	return out
}

func badTrade(trades []string) string {
	if len(trades) == 0 {
		return "trades: at least one"
	}
	for i, t := range trades {
		if !tradeName.MatchString(t) || slices.Contains(trades[:i], t) {
			return fmt.Sprintf("trade %q: lower case letters, digits and _, and each once", t)
		}
	}
	return ""
}

// complete gives an item what its table says of all of them, and says what is wrong with it.
func (c *criterion) complete(t criteriaTable) string {
	if !identifier.MatchString(c.ID) {
		return fmt.Sprintf("id %q: letters and digits, joined by - and .", c.ID)
	}
	if !slices.Contains([]string{"computed", "declared", "inspected"}, c.Judged) {
		return "judged is computed | declared | inspected"
	}
	if strings.TrimSpace(c.Text.EN) == "" || strings.TrimSpace(c.Text.ZH) == "" {
		return "text says in en and zh what the finding is"
	}
	if c.Trades == nil {
		c.Trades = t.Trades
	}
	if bad := badTrade(c.Trades); bad != "" {
		return bad
	}
	for _, trade := range c.Trades {
		if !slices.Contains(t.Trades, trade) {
			return fmt.Sprintf("trade %q is none of the table's", trade)
		}
	}
	if c.Document == "" {
		c.Document = t.Document
	}
	if c.Effective == nil {
		if c.Effective = t.Effective; c.Effective == nil {
			return "effective: neither the item nor the table says from when"
		}
	}
	if c.Remedy == (permits.Text{}) {
		c.Remedy = t.Remedy
	}
	if c.Entered == nil {
		entered := true
		c.Entered = &entered
	}
	return ""
}

// sentence is what a person signs by answering "absent". Where the text of the clause is not entered, it says so: the topic alone
// settles nothing.
func (c *criterion) sentence() permits.Text {
	if *c.Entered {
		return permits.Text{EN: "Not present: " + c.Text.EN, ZH: "不存在：" + c.Text.ZH}
	}
	end := func(s, mark string) string { return strings.TrimRight(s, ".。 ") + mark }
	return permits.Text{
		EN: fmt.Sprintf("Not present by the printed text of %s, %s, which is not entered here; its topic: %s", c.Document, c.Clause, end(c.Text.EN, ".")),
		ZH: fmt.Sprintf("对照%s第%s条原文判定不存在（原文尚未录入，此处仅列主题）：%s", c.Document, c.Clause, end(c.Text.ZH, "。"))}
}

func (c *criterion) rego(p *pack, section string, t criteriaTable) (string, error) {
	r := row{ID: c.ID, Section: section, Title: c.Title, Sentence: c.sentence()}
	r.Document, r.Clause, r.Basis, r.Obligation, r.Severity = c.Document, c.Clause, t.Basis, "shall", "block"
	r.Stages, r.GovernedBy, r.Remedy, r.Doubt = t.Stages, t.GovernedBy, c.Remedy, c.Doubt
	r.Effective.From, r.Effective.To = c.Effective.From, c.Effective.To
	read, required := "", "absent, by a named person, with evidence, and no open major hazard of it"
	if !*c.Entered {
		r.Severity = "advise"
		read, required = "\tattestation.text_read == true\n", "absent by the printed text of the clause, by a named person, with evidence, and no open major hazard of it"
	}
	head, err := r.metadata()
	if err != nil {
		return "", err
	}
	at, err := reference(criteriaAt + "/" + permits.PointerKey(c.ID))
	if err != nil {
		return "", err
	}
	trades, err := reference(criteriaTrades)
	if err != nil {
		return "", err
	}
	names, err := json.Marshal(c.Trades)
	if err != nil {
		return "", err
	}
	rule := strings.NewReplacer("<at>", at, "<stated>", trades, "<trades>", "{"+strings.Trim(string(names), "[]")+"}", "<found>", criteriaFound,
		"<id>", strconv.Quote(c.ID), "<read>", read, "<required>", strconv.Quote(required)).Replace(criterionRule)
	return head + fmt.Sprintf("package packs.%s.%s.%s\n", p.dir, section, packageName(c.ID, section)) + rule, nil
}

// criterionRule is the pattern. An open major hazard comes first: it binds and it violates, whatever was attested and whether anything was.
const criterionRule = `
bound if {
	some trade in <stated>
	trade in <trades>
}

recorded if {
	some hazard in input.facts.<found>
	hazard.status != "closed"
	hazard.grade != "general"
	<id> in hazard.codes
}

applies if {
	bound
	recorded
}

applies if {
	bound
	<at>.answer in {"absent", "present"}
}

# Whoever answers that it cannot arise here says why; until then it binds.
applies if {
	bound
	unfounded
}

unfounded if {
	<at>.answer == "not_here"
	<at>.by == ""
}

unfounded if {
	<at>.answer == "not_here"
	<at>.reason == ""
}

unfounded if {
	<at>.answer == "not_here"
	time.parse_rfc3339_ns(<at>.at) > time.parse_rfc3339_ns(input.now)
}

met if {
	not recorded
	attestation := <at>
	attestation.answer == "absent"
	attestation.by != ""
	attestation.evidence != ""
<read>	time.parse_rfc3339_ns(attestation.at) <= time.parse_rfc3339_ns(input.now)
}

# What was attested does not lapse by the clock.
until := "never"

observed := sprintf("open major hazard %s", [concat(", ", open_hazards)]) if {
	count(open_hazards) > 0
} else := <at>.answer

open_hazards := [number |
	some number, hazard in input.facts.<found>
	hazard.status != "closed"
	hazard.grade != "general"
	<id> in hazard.codes
]

required := <required>
`

// checkTrades holds the trades of criteria to the form of each kind that asks them: of a trade that nobody can state, nothing would
// ever be asked.
func (l *loader) checkTrades() {
	for _, rf := range l.rows {
		if rf.trades == nil {
			continue // no criterion
		}
		for _, r := range l.reqs {
			if r.file != rf.file {
				continue
			}
			for _, name := range r.Kinds {
				k := l.kinds[name]
				n := k.form.root.at(append(permits.PointerKeys(criteriaTrades), "*"))
				if n == nil {
					continue // analysis says so
				}
				stated, isEnum := k.form.keyword(n, "enum").([]any)
				for _, t := range rf.trades {
					if isEnum && !slices.Contains(stated, any(t)) {
						l.issues.add(rf.row, rf.line, "%s: %s of kind %s cannot be %q", r.ID, criteriaTrades, name, t)
					}
				}
			}
		}
	}
}

// withCriteria gives a form one property for each criterion of the sections that an x-criteria names, each as its $ref says, under the
// criterion's title.
func (l *loader) withCriteria(file string, raw json.RawMessage) (json.RawMessage, bool) {
	if !bytes.Contains(raw, []byte(`"x-criteria"`)) {
		return raw, true
	}
	doc, err := decode(raw)
	if err == nil {
		err = l.expandCriteria(file, doc)
	}
	if err == nil {
		raw, err = json.Marshal(doc)
	}
	if err != nil {
		l.issues.add(file, lineWith(l.files[file], "x-criteria"), "%v", err)
	}
	return raw, err == nil
}

func (l *loader) expandCriteria(file string, v any) error {
	m, ok := v.(map[string]any)
	if !ok {
		return nil
	}
	if names, has := m["x-criteria"]; has {
		delete(m, "x-criteria")
		return l.expandInto(file, m, names)
	}
	for _, key := range sortedKeys(m) {
		if err := l.expandCriteria(file, m[key]); err != nil {
			return err
		}
	}
	return nil
}

func (l *loader) expandInto(file string, m map[string]any, names any) error {
	parts := strings.Split(file, "/")
	p := l.packs[parts[1]]
	sections, isList := names.([]any)
	ref, isRef := m["$ref"].(string)
	if parts[0] != "packs" || p == nil || !isList || len(sections) == 0 || !isRef {
		return fmt.Errorf("x-criteria lists sections of the kind's pack that have criteria.yaml, beside the $ref of what an attestation is")
	}
	delete(m, "$ref")
	props, _ := m["properties"].(map[string]any)
	if props == nil {
		props = map[string]any{}
	}
	for _, s := range sections {
		section, _ := s.(string)
		if len(p.criteria[section]) == 0 {
			return fmt.Errorf("x-criteria: section %q has no criteria", section)
		}
		for _, c := range p.criteria[section] {
			if props[c.ID] != nil {
				return fmt.Errorf("x-criteria: the form has %q twice", c.ID)
			}
			props[c.ID] = map[string]any{"$ref": ref, "x-en": c.ID + " " + c.Title.EN, "x-zh": c.ID + " " + c.Title.ZH}
		}
	}
	m["type"], m["additionalProperties"], m["x-attest"], m["properties"] = "object", false, true, props
	return nil
}
