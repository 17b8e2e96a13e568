package sheets

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"firewatch/permits"
)

// Form is a register laid out on sheets.
type Form struct {
	Register permits.Register
	tables   []*table // the first holds the records, each other the elements of one array of objects
}

// table is one sheet. Its columns are found by the names in their first row, in any order.
type table struct {
	pattern string // of the objects that it has a row for: "" of records, "/chemicals/*" of elements
	name    string
	columns []column
}

type kind int

const (
	text kind = iota
	day
	instant
	integer
	number
	boolean
	list     // texts, numbers or truth values in one cell
	document // any other value, as JSON
	elements // how many rows another sheet has for this array
	position // which element of its array the row is
	version
)

// column is one column of a sheet.
type column struct {
	name  string // JSON pointer, "*" for the elements that the sheet's rows are; or the name of a leading column
	kind  kind
	item  *column // what a list holds
	enum  []string
	words map[string]string // value by what people call it, where only one is called so
	label permits.Text
	hint  permits.Text
	size  int // of what a list or a text may hold; 0: not said
}

// shape is one place of a schema, with its references followed.
type shape struct {
	Ref        string                  `json:"$ref"`
	Type       string                  `json:"type"`
	Enum       []any                   `json:"enum"`
	Format     string                  `json:"format"`
	Properties json.RawMessage         `json:"properties"`
	Additional json.RawMessage         `json:"additionalProperties"`
	Items      json.RawMessage         `json:"items"`
	Minimum    json.Number             `json:"minimum"`
	Maximum    json.Number             `json:"maximum"`
	MaxLength  int                     `json:"maxLength"`
	MaxItems   int                     `json:"maxItems"`
	EN         string                  `json:"x-en"`
	ZH         string                  `json:"x-zh"`
	Words      map[string]permits.Text `json:"x-words"`
	Unit       string                  `json:"x-unit"`
	Refers     string                  `json:"x-ref"`
	Personal   string                  `json:"x-personal"`
	Journal    string                  `json:"x-journal"`
}

// closed reports whether the members of an object are known by name, so that each can have a column.
func (s shape) closed() bool {
	return s.Type == "object" && len(s.Properties) > 0 && !bytes.HasPrefix(bytes.TrimSpace(s.Additional), []byte("{"))
}

func (s shape) scalar() bool {
	return slices.Contains([]string{"string", "integer", "number", "boolean"}, s.Type)
}

// maxDepth bounds objects and arrays inside each other, as the engine does for every form.
const maxDepth = 24

// FormOf lays out a register. A principal who writes for its own enterprise alone needs no column for whose a record is.
func FormOf(r permits.Register, schema []byte, ownOnly bool) (*Form, error) {
	b := builder{root: schema, form: &Form{Register: r}}
	root, err := b.shape(schema)
	if err != nil {
		return nil, err
	}
	if !root.closed() {
		return nil, fmt.Errorf("sheets: the records of %s are no object of named members", r.Name)
	}
	records := b.table("", r.Name)
	records.columns = []column{idOf(), {name: versionColumn, kind: version,
		label: permits.Text{EN: "Version", ZH: "版本"},
		hint: permits.Text{EN: "the newest version that you read; 0 or empty for a new record",
			ZH: "所读取的最新版本号；新记录填0或留空"}}}
	if r.Scope != "division" && !ownOnly {
		records.columns = append(records.columns, column{name: enterpriseColumn, label: permits.Text{EN: "Enterprise", ZH: "企业"},
			hint: permits.Text{EN: "unified social credit code (GB 32100) of the enterprise whose record it is; empty for your own",
				ZH: "记录所属企业的统一社会信用代码（GB 32100），本企业可留空"}})
	}
	if r.Scope == "division" || r.Scope == "either" && !ownOnly {
		records.columns = append(records.columns, column{name: divisionColumn, label: permits.Text{EN: "Division", ZH: "行政区划"},
			hint: permits.Text{EN: "code of six digits (GB/T 2260) of the division whose record it is", ZH: "记录所属行政区划的六位代码（GB/T 2260）"}})
	}
	return b.form, b.members(records, "", root, permits.Text{}, 0)
}

func idOf() column {
	return column{name: idColumn, label: permits.Text{EN: "Record id", ZH: "记录编号"},
		hint: permits.Text{EN: "text: 1 to 128 bytes without spaces and slashes", ZH: "文本：1至128字节，不含空格和斜杠"}}
}

type builder struct {
	root json.RawMessage
	form *Form
}

// shape follows the references of a place. What stands beside a reference wins over what it points to, as at the door.
func (b *builder) shape(raw json.RawMessage) (shape, error) {
	var chain []json.RawMessage
	for range maxDepth {
		var at struct {
			Ref string `json:"$ref"`
		}
		if err := json.Unmarshal(raw, &at); err != nil {
			return shape{}, err
		}
		chain = append(chain, raw)
		if at.Ref == "" {
			break
		}
		var err error
		if raw, err = lookup(b.root, permits.PointerKeys(strings.TrimPrefix(at.Ref, "#"))); err != nil {
			return shape{}, err
		}
	}
	var s shape
	for _, raw := range slices.Backward(chain) {
		if err := json.Unmarshal(raw, &s); err != nil {
			return shape{}, err
		}
	}
	if s.Type == "" && len(s.Enum) > 0 {
		s.Type = "string"
	}
	return s, nil
}

func lookup(raw json.RawMessage, toks []string) (json.RawMessage, error) {
	for _, tok := range toks {
		var m map[string]json.RawMessage
		if err := json.Unmarshal(raw, &m); err != nil {
			return nil, err
		}
		next, ok := m[tok]
		if !ok {
			return nil, fmt.Errorf("sheets: the schema has no %q", tok)
		}
		raw = next
	}
	return raw, nil
}

// ordered returns the members of an object in the order in which they are written: that of the form.
func ordered(raw json.RawMessage) ([]string, map[string]json.RawMessage, error) {
	var m map[string]json.RawMessage
	if err := json.Unmarshal(raw, &m); err != nil {
		return nil, nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	if _, err := dec.Token(); err != nil {
		return nil, nil, err
	}
	var keys []string
	for dec.More() {
		tok, err := dec.Token()
		if err != nil {
			return nil, nil, err
		}
		var skip json.RawMessage
		if err := dec.Decode(&skip); err != nil {
			return nil, nil, err
		}
		keys = append(keys, tok.(string))
	}
	return keys, m, nil
}

func (b *builder) table(pattern, name string) *table {
	t := &table{pattern: pattern, name: b.sheetName(name)}
	b.form.tables = append(b.form.tables, t)
	return t
}

// sheetName fits a name into what every program allows: 31 characters, none of []:*?/\, no two that differ in case only.
func (b *builder) sheetName(name string) string {
	clean := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`[]:*?/\'`, r) {
			return '_'
		}
		return r
	}, name)
	base := []rune(clean)
	for n := 1; ; n++ {
		suffix := ""
		if n > 1 {
			suffix = fmt.Sprintf("_%d", n)
		}
		out := string(base[:min(len(base), 31-len(suffix))]) + suffix
		taken := slices.ContainsFunc(b.form.tables, func(t *table) bool { return strings.EqualFold(t.name, out) }) ||
			strings.EqualFold(out, notesSheet) || strings.EqualFold(out, wordsSheet) || strings.EqualFold(out, "history")
		if !taken {
			return out
		}
	}
}

func (b *builder) members(t *table, at string, of shape, under permits.Text, depth int) error {
	if depth > maxDepth {
		return fmt.Errorf("sheets: %s nests too deep", at)
	}
	keys, raw, err := ordered(of.Properties)
	if err != nil {
		return err
	}
	for _, key := range keys {
		s, err := b.shape(raw[key])
		if err != nil {
			return err
		}
		if s.Journal != "" {
			continue // never stated in a record
		}
		if err := b.place(t, at+"/"+permits.PointerKey(key), s, within(under, key, s), depth+1); err != nil {
			return err
		}
	}
	return nil
}

// within is the label of a member, after those of the objects that it stands in.
func within(under permits.Text, key string, s shape) permits.Text {
	label := permits.Text{EN: s.EN, ZH: s.ZH}
	if label.EN == "" {
		label.EN = key
	}
	if label.ZH == "" {
		label.ZH = label.EN
	}
	if under.EN != "" {
		label = permits.Text{EN: under.EN + " / " + label.EN, ZH: under.ZH + " / " + label.ZH}
	}
	return label
}

func (b *builder) place(t *table, at string, s shape, label permits.Text, depth int) error {
	switch {
	case s.closed():
		return b.members(t, at, s, label, depth)
	case s.Type == "array":
		items, err := b.shape(s.Items)
		if err != nil {
			return err
		}
		if items.closed() {
			return b.elements(t, at, items, label, depth)
		}
		if items.scalar() {
			item := columnOf(at, items, label)
			c := column{name: at, kind: list, item: &item, label: label, size: s.MaxItems}
			c.hint = permits.Text{EN: "several, each on a line of the cell or with ; between; none: []. Each: " + item.hint.EN,
				ZH: "可填多项，单元格内换行或用分号分隔；没有填[]。每项：" + item.hint.ZH}
			t.columns = append(t.columns, c)
			return nil
		}
	case s.scalar():
		t.columns = append(t.columns, columnOf(at, s, label))
		return nil
	}
	t.columns = append(t.columns, column{name: at, kind: document, label: label,
		hint: permits.Text{EN: "JSON", ZH: "JSON"}})
	return nil
}

// elements gives an array of objects a sheet of its own.
func (b *builder) elements(t *table, at string, items shape, label permits.Text, depth int) error {
	var parts []string
	for _, tok := range permits.PointerKeys(at) {
		if tok != "*" {
			parts = append(parts, tok)
		}
	}
	pattern := at + "/*"
	own := b.table(pattern, strings.Join(parts, "."))
	t.columns = append(t.columns, column{name: at, kind: elements, label: label,
		hint: permits.Text{EN: "stands on the sheet " + own.name + "; here how many rows that are: 0 says that there are none, empty says nothing",
			ZH: "逐行填写在工作表“" + own.name + "”；此处填其行数：0表示没有，留空表示未说明"}})
	own.columns = append(own.columns, idOf())
	for _, p := range levels(pattern) {
		own.columns = append(own.columns, column{name: p, kind: position,
			label: permits.Text{EN: "Which one", ZH: "序号"},
			hint:  permits.Text{EN: "which of the list it is: 1, 2, 3 ...", ZH: "列表中的第几项：1、2、3……"}})
	}
	return b.members(own, pattern, items, permits.Text{}, depth)
}

// levels are the arrays around an element, the outermost first: /a/*, /a/*/b/*.
func levels(pattern string) []string {
	var out []string
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '*' && pattern[i-1] == '/' && (i+1 == len(pattern) || pattern[i+1] == '/') {
			out = append(out, pattern[:i+1])
		}
	}
	return out
}

func columnOf(at string, s shape, label permits.Text) column {
	c := column{name: at, label: label, size: s.MaxLength}
	say := func(en, zh string) {
		if c.hint.EN != "" {
			en, zh = "; "+en, "；"+zh
		}
		c.hint.EN, c.hint.ZH = c.hint.EN+en, c.hint.ZH+zh
	}
	switch {
	case s.Type == "boolean":
		c.kind, c.enum = boolean, []string{"TRUE", "FALSE"}
		say("TRUE or FALSE", "TRUE（是）或 FALSE（否）")
	case s.Type == "integer":
		c.kind = integer
		say("whole number", "整数")
	case s.Type == "number":
		c.kind = number
		say("number", "数值")
	case s.Format == "date":
		c.kind = day
		say("date, as in 2026-11-20, or a date of the spreadsheet", "日期，如 2026-11-20，或表格日期")
	case s.Format == "date-time":
		c.kind = instant
		say("date and time with zone, as in 2026-11-20T09:20:00+08:00; a date with time of the spreadsheet is read as UTC+8",
			"带时区的日期时间，如 2026-11-20T09:20:00+08:00；表格日期时间按北京时间（UTC+8）读取")
	default:
		say("text", "文本")
	}
	if s.Unit != "" {
		say(s.Unit, s.Unit)
	}
	if s.Type == "string" && len(s.Enum) == 0 && c.kind == text && s.MaxLength > 0 {
		say(fmt.Sprintf("at most %d characters", s.MaxLength), fmt.Sprintf("最多%d字", s.MaxLength))
	}
	if least, most := string(s.Minimum), string(s.Maximum); least != "" || most != "" {
		say(strings.Trim(least+" to "+most, " "), strings.Trim(least+" 至 "+most, " "))
	}
	if s.Refers != "" {
		say("id in the register "+s.Refers, "登记簿 "+s.Refers+" 中的编号")
	}
	if s.Personal != "" {
		say("personal", "个人信息")
	}
	c.choices(s, say)
	return c
}

// choices lists the values that a column may have. People may write the words of the form for a value, where a word
// means one value only and is itself none.
func (c *column) choices(s shape, say func(en, zh string)) {
	if len(s.Enum) == 0 {
		return
	}
	var en, zh []string
	meant := map[string][]string{}
	c.enum = nil
	for _, v := range s.Enum {
		value := fmt.Sprint(v)
		if f, isNumber := v.(float64); isNumber {
			value = strconv.FormatFloat(f, 'f', -1, 64)
		}
		c.enum = append(c.enum, value)
		inEN, inZH := value, value
		if w := s.Words[value]; w.EN != "" {
			inEN += " = " + w.EN
			meant[w.EN] = append(meant[w.EN], value)
		}
		if w := s.Words[value]; w.ZH != "" {
			inZH += " = " + w.ZH
			meant[w.ZH] = append(meant[w.ZH], value)
		}
		en, zh = append(en, inEN), append(zh, inZH)
	}
	say("one of: "+strings.Join(en, ", "), "可填："+strings.Join(zh, "、"))
	c.words = map[string]string{}
	for word, values := range meant {
		if len(slices.Compact(values)) == 1 && !slices.Contains(c.enum, word) {
			c.words[word] = values[0]
		}
	}
}

// column finds a column by name, or -1.
func (t *table) column(name string) int {
	return slices.IndexFunc(t.columns, func(c column) bool { return c.name == name })
}
