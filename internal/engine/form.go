package engine

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"firewatch/permits"
)

// form is a compiled document schema: of a kind's dossier and journal, or of a register's records.
type form struct {
	raw    []byte
	files  []string // that the schema was read from, each a patch on those before it
	whole  *jsonschema.Schema
	root   *node
	lines  map[string]*lineForm // journal line types
	schema any

	compiler *jsonschema.Compiler // while the form is compiled
}

// lineForm says where the lines of one type go and what they must look like.
type lineForm struct {
	typ    string
	path   []string // constant keys from the root of the dossier
	node   *node
	key    string // member whose value decides which earlier line a line replaces; empty: none
	schema map[string]*jsonschema.Schema
	keyed  bool // the property is an object with a member per key
}

// node is one place of a schema: what may stand there, who produces it and when it is due.
type node struct {
	pointer  string // into the schema document, for compiling a part of it
	typ      string // object, array, string, number, integer, boolean, or any
	props    map[string]*node
	extra    *node // members of a map; nil where the object is closed
	items    *node
	alike    *node // any member, where all of them are the same but for their labels
	due      string
	producer string
	journal  string
	key      string
	personal string
	ref      string
	evidence bool // names a file that was handed in, by its digest, or a paper
	attest   bool
	line     bool // inside what a journal line produces
	body     bool // what one journal line produces, whole
	writer   bool // holds the id of the person who writes the line
	written  bool // holds the time at which the line is written
	fixed    bool // a text that only has certain forms
	order    []string
}

// formats are the formats asserted at the door beside those of JSON Schema.
var formats = []*jsonschema.Format{
	{Name: "uscc", Validate: func(v any) error {
		if s, ok := v.(string); ok && !permits.ValidUSCC(s) {
			return fmt.Errorf("not a unified social credit code (GB 32100): 18 characters with a check character")
		}
		return nil
	}},
	{Name: "date-time", Validate: func(v any) error {
		s, ok := v.(string)
		if !ok {
			return nil
		}
		// Rego reads instants with the same layout; a date that only one of the two accepts would be a trap.
		t, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return fmt.Errorf("not a date and time with zone (RFC 3339), such as 2026-11-20T08:00:00+08:00")
		}
		return countable(t)
	}},
}

// countable refuses an instant that Rego cannot count to: it counts nanoseconds from 1970 in 64 bits, which end in 1677 and 2262, and
// a rule that adds a span to what is nearly there would fail. A day may be any (2999-12-31 is how a licence says that it does not end).
func countable(t time.Time) error {
	if t.Year() < 1700 || t.Year() > 2200 {
		return fmt.Errorf("a year from 1700 to 2200 is expected")
	}
	return nil
}

// compileForm compiles a schema. Only references within the document are followed: every loader is denied.
func compileForm(raw []byte, more ...*jsonschema.Format) (*form, error) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	f := &form{raw: raw, schema: doc, lines: map[string]*lineForm{}, compiler: jsonschema.NewCompiler()}
	f.compiler.DefaultDraft(jsonschema.Draft2020)
	f.compiler.AssertFormat()
	for _, x := range append(slices.Clone(formats), more...) {
		f.compiler.RegisterFormat(x)
	}
	f.compiler.UseLoader(noLoader{})
	if err := f.compiler.AddResource(schemaURL, doc); err != nil {
		return nil, err
	}
	if f.whole, err = f.compile(""); err != nil {
		return nil, err
	}
	f.root, err = f.nodeAt("", &node{}, 0)
	if err != nil {
		return nil, err
	}
	err = f.findLines(f.root, nil)
	f.compiler = nil // what it compiled is kept
	return f, err
}

const schemaURL = "mem:///schema.json"

// compile compiles the part of the schema at a pointer. One compiler does all parts: each part refers to the others.
func (f *form) compile(pointer string) (*jsonschema.Schema, error) {
	return f.compiler.Compile(schemaURL + "#" + pointer)
}

// noLoader keeps a schema from opening files or addresses by reference.
type noLoader struct{}

func (noLoader) Load(url string) (any, error) {
	return nil, fmt.Errorf("a schema refers to itself only, not to %s", url)
}

// knownKeywords are the keywords that a pack's schema may use. Presence is judged by requirements, so there is no
// "required"; oneOf blames every branch at once and hides what is wrong.
var knownKeywords = map[string]bool{"$schema": true, "$id": true, "$ref": true, "$defs": true, "$comment": true, "title": true,
	"description": true, "type": true, "properties": true, "additionalProperties": true, "items": true, "enum": true,
	"const": true, "format": true, "pattern": true, "minLength": true, "maxLength": true, "minimum": true, "maximum": true,
	"exclusiveMinimum": true, "exclusiveMaximum": true, "multipleOf": true, "minItems": true, "maxItems": true, "uniqueItems": true,
	"maxProperties": true, "propertyNames": true, "if": true, "then": true, "else": true, "examples": true,
	"x-due": true, "x-producer": true, "x-journal": true, "x-key": true, "x-personal": true, "x-ref": true, "x-evidence": true, "x-order": true,
	"x-attest": true, "x-writer": true, "x-written": true, "x-unit": true, "x-zh": true, "x-en": true, "x-words": true}

func (f *form) nodeAt(pointer string, parent *node, depth int) (*node, error) {
	if depth > 24 {
		return nil, fmt.Errorf("%s: the schema nests too deep or refers to itself", pointer)
	}
	m, ok := permits.At(f.schema, pointer).(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s: a schema must be an object", pointer)
	}
	for k := range m {
		if !knownKeywords[k] {
			return nil, fmt.Errorf("%s: keyword %q is not one that packs use (docs/packs.md)", pointer, k)
		}
	}
	// A reference may stand beside extensions of its own, which win over those of its target.
	at := pointer
	target := m
	for range 24 {
		ref, ok := target["$ref"].(string)
		if !ok {
			break
		}
		if !strings.HasPrefix(ref, "#/") {
			return nil, fmt.Errorf("%s: $ref %q must point into this document", pointer, ref)
		}
		at = ref[1:]
		if target, ok = permits.At(f.schema, at).(map[string]any); !ok {
			return nil, fmt.Errorf("%s: $ref %q points to nothing", pointer, ref)
		}
	}
	text := func(key, inherited string) string {
		for _, x := range []map[string]any{m, target} {
			if s, ok := x[key].(string); ok {
				return s
			}
		}
		return inherited
	}
	flag := func(key string) bool { a, _ := m[key].(bool); b, _ := target[key].(bool); return a || b }
	n := &node{pointer: pointer, due: text("x-due", parent.due), producer: text("x-producer", parent.producer),
		journal: text("x-journal", ""), key: text("x-key", ""), personal: text("x-personal", ""), ref: text("x-ref", ""),
		evidence: flag("x-evidence"), attest: flag("x-attest") || parent.attest, writer: flag("x-writer"), written: flag("x-written"), typ: text("type", "any")}
	n.line = parent.line || n.journal != ""
	n.body = n.journal != "" && n.typ == "object" && n.key == "" || parent.journal != "" && (parent.typ == "array" || parent.key != "")
	for _, key := range []string{"enum", "const", "format", "pattern"} {
		n.fixed = n.fixed || m[key] != nil || target[key] != nil
	}
	if n.writer && (n.typ != "string" || !n.line) {
		return nil, fmt.Errorf("%s: x-writer stands on a string that a journal line produces", pointer)
	}
	// Deeper in a line nothing would set it, and whoever writes the line could state it.
	if n.written && (n.typ != "string" || text("format", "") != "date-time" || !parent.body) {
		return nil, fmt.Errorf("%s: x-written stands on a date-time that is a member of a journal line", pointer)
	}
	if n.evidence && (n.typ != "string" || n.fixed || n.personal != "" || n.ref != "" || !holdsDigest(m, target)) {
		return nil, fmt.Errorf("%s: x-evidence stands on a free text of at least %d characters that names a file and nothing else", pointer, digestLength)
	}
	if o, ok := target["x-order"].([]any); ok {
		for _, x := range o {
			s, _ := x.(string)
			n.order = append(n.order, s)
		}
		if len(n.order) != 2 {
			return nil, fmt.Errorf("%s: x-order lists two properties", at)
		}
	}
	if _, has := target["required"]; has {
		return nil, fmt.Errorf("%s: no \"required\": presence is judged by requirements", at)
	}
	for _, x := range []map[string]any{m, target} {
		if err := checkWords(x, target["enum"]); err != nil {
			return nil, fmt.Errorf("%s: %w", pointer, err)
		}
	}
	if n.typ == "any" && pointer != "" {
		if _, isEnum := target["enum"]; !isEnum {
			return nil, fmt.Errorf("%s: needs one \"type\"", at)
		}
		n.typ = "string"
	}
	if props, ok := target["properties"].(map[string]any); ok {
		n.props = map[string]*node{}
		for key := range props {
			c, err := f.nodeAt(at+"/properties/"+permits.PointerKey(key), n, depth+1)
			if err != nil {
				return nil, err
			}
			n.props[key] = c
		}
		if alike(props) {
			n.alike = n.props[sortedKeys(props)[0]]
		}
	}
	if n.typ == "object" {
		switch target["additionalProperties"].(type) {
		case map[string]any:
			c, err := f.nodeAt(at+"/additionalProperties", n, depth+1)
			if err != nil {
				return nil, err
			}
			n.extra = c
		default:
			if target["additionalProperties"] != false {
				return nil, fmt.Errorf("%s: an object says \"additionalProperties\": false, or the schema of its members", at)
			}
		}
	}
	if n.typ == "array" {
		if _, ok := target["items"].(map[string]any); !ok {
			return nil, fmt.Errorf("%s: an array needs \"items\"", at)
		}
		c, err := f.nodeAt(at+"/items", n, depth+1)
		if err != nil {
			return nil, err
		}
		n.items = c
	}
	return n, nil
}

// findLines collects the properties that journal lines produce.
func (f *form) findLines(n *node, path []string) error {
	if n.journal != "" {
		lf := &lineForm{typ: n.journal, path: append([]string(nil), path...), node: n, key: n.key,
			schema: map[string]*jsonschema.Schema{}}
		if f.lines[n.journal] != nil {
			return fmt.Errorf("%s: journal line type %q goes to two places", n.pointer, n.journal)
		}
		var err error
		switch {
		case n.items != nil:
			lf.schema[""], err = f.compile(n.items.pointer)
		case n.key != "":
			lf.keyed = true
			for key, c := range n.props {
				if lf.schema[key], err = f.compile(c.pointer); err != nil {
					return err
				}
			}
			if n.extra != nil {
				lf.schema[""], err = f.compile(n.extra.pointer)
			}
		default:
			lf.schema[""], err = f.compile(n.pointer)
		}
		if err != nil {
			return err
		}
		f.lines[n.journal] = lf
		return nil
	}
	for _, key := range sortedKeys(n.props) {
		if err := f.findLines(n.props[key], append(path, key)); err != nil {
			return err
		}
	}
	for _, c := range []*node{n.items, n.extra} {
		if c != nil && hasJournal(c) {
			return fmt.Errorf("%s: x-journal stands under constant keys only", c.pointer)
		}
	}
	return nil
}

func hasJournal(n *node) bool {
	if n.journal != "" {
		return true
	}
	for _, c := range n.children() {
		if hasJournal(c) {
			return true
		}
	}
	return false
}

func (n *node) children() []*node {
	var out []*node
	for _, k := range sortedKeys(n.props) {
		out = append(out, n.props[k])
	}
	if n.extra != nil {
		out = append(out, n.extra)
	}
	if n.items != nil {
		out = append(out, n.items)
	}
	return out
}

// alike reports whether all members are one thing under different names, so that a rule may go through them.
func alike(props map[string]any) bool {
	var one any
	for _, c := range props {
		m, _ := c.(map[string]any)
		for key := range m {
			if key != "$ref" && key != "x-en" && key != "x-zh" {
				return false
			}
		}
		if m["$ref"] == nil || one != nil && one != m["$ref"] {
			return false
		}
		one = m["$ref"]
	}
	return one != nil
}

// child returns the node of a member or element; "*" means any.
func (n *node) child(key string) *node {
	if c, ok := n.props[key]; ok {
		return c
	}
	if n.items != nil {
		if _, err := strconv.Atoi(key); err == nil || key == "*" {
			return n.items
		}
		return nil
	}
	if key == "*" && n.alike != nil {
		return n.alike
	}
	return n.extra
}

// at follows a pattern; nil where the schema knows no such place.
func (n *node) at(path []string) *node {
	for _, k := range path {
		if n == nil {
			return nil
		}
		n = n.child(k)
	}
	return n
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// decode reads canonical JSON with its numbers as written.
func decode(raw []byte) (any, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, err
	}
	return v, nil
}

// withoutNulls returns v without the object members that are null: to the rules, null is absent, because Rego
// orders null below every number and would let "null < 5" pass.
func withoutNulls(v any) any {
	switch x := v.(type) {
	case map[string]any:
		for k, c := range x {
			if c == nil {
				delete(x, k)
				continue
			}
			x[k] = withoutNulls(c)
		}
	case []any:
		for i, c := range x {
			x[i] = withoutNulls(c)
		}
	}
	return v
}
