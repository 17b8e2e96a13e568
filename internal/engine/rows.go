package engine

import (
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"gopkg.in/yaml.v3"

	"firewatch/permits"
)

// row is a requirement that fits a pattern. It becomes an ordinary Rego package with literal paths, so analysis,
// tests and evaluation know no difference.
type row struct {
	ID       string       `json:"id"`
	Section  string       `json:"section"`
	Title    permits.Text `json:"title"`
	Sentence permits.Text `json:"sentence"`
	clauseFacts

	Pattern string      `json:"pattern"`
	Applies []condition `json:"applies"`
	At      string      `json:"at"`       // attested: the confirmation
	Path    string      `json:"path"`     // limit, present, fact: the fact
	Is      any         `json:"is"`       // fact: the text or truth value that it must be
	In      []string    `json:"in"`       // fact: the texts of which it must be one
	AtMost  string      `json:"at_most"`  // limit: parameter name
	AtLeast string      `json:"at_least"` // limit: parameter name
	Unit    string      `json:"unit"`     // limit: shown beside the numbers
}

// condition is one condition under which a row applies; all must hold.
type condition struct {
	Path   string          `json:"path"`
	Is     json.RawMessage `json:"is"`      // a constant that the fact equals
	HasAny []string        `json:"has_any"` // the fact is a list that holds one of these
	In     []string        `json:"in"`      // the fact is one of these
}

// loadRows turns each row of each section into the text of a Rego file and puts it among the files that are parsed.
func (l *loader) loadRows(p *pack) {
	for _, name := range l.ofPack(p, "rows.yaml") {
		var rows []row
		src := l.files[name]
		if line, err := decodeWrapped(src, "rows", &rows); err != nil {
			l.issues.add(name, line, "%v", err)
			continue
		}
		l.addRows(p, name, rows)
	}
}

// ofPack returns the files of that name in a pack: its own, and one in each section.
func (l *loader) ofPack(p *pack, base string) []string {
	var out []string
	for _, name := range sortedKeys(l.files) {
		parts := strings.Split(name, "/")
		if path.Base(name) == base && parts[0] == "packs" && parts[1] == p.dir && (len(parts) == 3 || len(parts) == 4) {
			out = append(out, name)
		}
	}
	return out
}

func (l *loader) addRows(p *pack, name string, rows []row) {
	src := l.files[name]
	for _, r := range rows {
		if section := path.Base(path.Dir(name)); section != p.dir {
			r.Section = section
		}
		line := lineWith(src, r.ID)
		text, err := r.rego(p)
		if err != nil {
			l.issues.add(name, line, "row %s: %v", r.ID, err)
			continue
		}
		file := path.Join("packs", p.dir, r.Section, packageName(r.ID, r.Section)+".rego")
		if _, taken := l.files[file]; taken {
			l.issues.add(name, line, "row %s: %s exists beside the row; a requirement is a row or a file", r.ID, file)
			continue
		}
		l.rows = append(l.rows, rowFile{file: file, text: text, row: name, line: line, pattern: r.Pattern})
	}
}

// rowFile is the Rego of one row, under the name that it would have as a file.
type rowFile struct {
	file, text, row string
	line            int
	pattern         string
	trades          []string // of a criterion
}

// parseRows parses the Rego of the rows. What is wrong in it is reported at the row's line.
func (l *loader) parseRows() {
	for _, rf := range l.rows {
		m, err := ast.ParseModuleWithOpts(rf.file, rf.text, ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
		if err != nil {
			l.issues.add(rf.row, rf.line, "%v", err)
			continue
		}
		l.modules[rf.file] = m
		l.requirementOf(rf.file, m, rf.pattern)
	}
}

var plainKey = regexp.MustCompile(`^[a-z_][a-z0-9_]*$`)

// reference writes a JSON pointer as a Rego reference into input.
func reference(pointer string) (string, error) {
	if !strings.HasPrefix(pointer, "/") {
		return "", fmt.Errorf("path %q must be a JSON pointer", pointer)
	}
	var b strings.Builder
	b.WriteString("input")
	for _, tok := range permits.PointerKeys(pointer) {
		switch {
		case tok == "*":
			return "", fmt.Errorf("path %q: a row looks at one fact; lists need Rego", pointer)
		case plainKey.MatchString(tok) && !ast.IsKeyword(tok):
			b.WriteString("." + tok)
		default:
			b.WriteString("[" + strconv.Quote(tok) + "]")
		}
	}
	return b.String(), nil
}

func (r row) rego(p *pack) (string, error) {
	var body []string
	var extra string
	switch r.Pattern {
	case "attested":
		ref, err := reference(r.At)
		if err != nil {
			return "", err
		}
		body = []string{
			"confirmation := " + ref,
			`confirmation.answer == "yes"`,
			`confirmation.confirmed_by != ""`,
			`confirmation.evidence != ""`,
			"time.parse_rfc3339_ns(confirmation.confirmed_at) <= time.parse_rfc3339_ns(input.now)",
		}
		extra = fmt.Sprintf("\n# A confirmation that was given does not lapse by the clock.\nuntil := \"never\"\n\nobserved := %s.answer\n\nrequired := \"yes, by a named person, with evidence\"\n", ref)
	case "limit":
		ref, err := reference(r.Path)
		if err != nil {
			return "", err
		}
		name, op, word := r.AtMost, "<=", "at most"
		if r.AtLeast != "" {
			name, op, word = r.AtLeast, ">=", "at least"
		}
		if (r.AtMost == "") == (r.AtLeast == "") {
			return "", fmt.Errorf("a limit has at_most or at_least")
		}
		if !plainKey.MatchString(name) {
			return "", fmt.Errorf("parameter %q: lower case letters, digits and _", name)
		}
		limit := "data.packs." + p.dir + ".params." + name + ".value"
		body = []string{ref + " " + op + " " + limit}
		unit := ""
		if r.Unit != "" {
			unit = " " + r.Unit
		}
		extra = fmt.Sprintf("\nobserved := sprintf(\"%%v%s\", [%s])\n\nrequired := sprintf(\"%s %%v%s\", [%s])\n\nfixes contains {\"pointer\": %s, \"value\": %s}\n",
			unit, ref, word, unit, limit, strconv.Quote(r.Path), limit)
	case "present":
		ref, err := reference(r.Path)
		if err != nil {
			return "", err
		}
		body = []string{"_ := " + ref}
		extra = "\nrequired := \"present\"\n"
	case "fact":
		ref, err := reference(r.Path)
		if err != nil {
			return "", err
		}
		values := r.In
		switch is := r.Is.(type) {
		case bool:
			body = []string{fmt.Sprintf("%s == %v", ref, is)}
			values = append(values, strconv.FormatBool(is))
		case string:
			values = append(values, is)
		}
		if len(values) == 0 || len(r.In) > 0 && r.Is != nil {
			return "", fmt.Errorf("a fact has is (a text or a truth value) or in (texts)")
		}
		if body == nil {
			raw, _ := json.Marshal(values) // strings always marshal
			body = []string{ref + " in {" + strings.Trim(string(raw), "[]") + "}"}
		}
		extra = fmt.Sprintf("\nobserved := %s\n\nrequired := %s\n", ref, strconv.Quote(strings.Join(values, " or ")))
	default:
		return "", fmt.Errorf("no pattern %q; there are attested, fact, limit, present", r.Pattern)
	}
	applies, err := r.conditions()
	if err != nil {
		return "", err
	}
	head, err := r.metadata()
	if err != nil {
		return "", err
	}
	section := r.Section
	return head + fmt.Sprintf("package packs.%s.%s.%s\n", p.dir, section, packageName(r.ID, section)) +
		applies + "\nmet if {\n\t" + strings.Join(body, "\n\t") + "\n}\n" + extra, nil
}

func (r row) conditions() (string, error) {
	if len(r.Applies) == 0 {
		return "", nil
	}
	var lines []string
	for i, c := range r.Applies {
		ref, err := reference(c.Path)
		if err != nil {
			return "", err
		}
		set := func(values []string) string {
			raw, _ := json.Marshal(values) // strings always marshal
			return "{" + strings.Trim(string(raw), "[]") + "}"
		}
		switch {
		case len(c.Is) > 0 && c.HasAny == nil && c.In == nil:
			lines = append(lines, ref+" == "+string(c.Is))
		case len(c.HasAny) > 0 && c.Is == nil && c.In == nil:
			lines = append(lines, fmt.Sprintf("some item_%d in %s", i, ref), fmt.Sprintf("item_%d in %s", i, set(c.HasAny)))
		case len(c.In) > 0 && c.Is == nil && c.HasAny == nil:
			lines = append(lines, ref+" in "+set(c.In))
		default:
			return "", fmt.Errorf("applies: a condition has a path and one of is, has_any, in")
		}
	}
	return "\napplies if {\n\t" + strings.Join(lines, "\n\t") + "\n}\n", nil
}

// metadata writes the METADATA block that a file would have.
func (r row) metadata() (string, error) {
	if !slices.Contains([]string{"block", "advise"}, r.Severity) {
		return "", fmt.Errorf("severity is block or advise")
	}
	type text map[string]any
	doc := struct {
		Scope       string `yaml:"scope"`
		Title       string `yaml:"title"`
		Description string `yaml:"description"`
		Custom      text   `yaml:"custom"`
	}{"package", r.Title.EN, r.Sentence.EN, text{
		"id": r.ID, "zh": text{"title": r.Title.ZH, "description": r.Sentence.ZH}, "document": r.Document, "clause": r.Clause,
		"basis": r.Basis, "obligation": r.Obligation, "severity": r.Severity, "stages": r.Stages,
		"effective": text{"from": r.Effective.From, "to": r.Effective.To}, "governed_by": r.GovernedBy,
		"remedy": text{"en": r.Remedy.EN, "zh": r.Remedy.ZH}, "empty_answer": []string{}}}
	if r.Doubt != "" {
		doc.Custom["doubt"] = r.Doubt
	}
	raw, err := yaml.Marshal(doc)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	b.WriteString("# METADATA\n")
	for _, line := range strings.Split(strings.TrimRight(string(raw), "\n"), "\n") {
		b.WriteString("# " + line + "\n")
	}
	return b.String(), nil
}
