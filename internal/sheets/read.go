package sheets

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"firewatch/permits"
)

// Row is one record as the workbook states it, or an element that belongs to none.
type Row struct {
	Sheet      string // empty: that of the records
	Number     int
	ID         string
	Version    int
	Enterprise string
	Division   string
	Document   json.RawMessage
	Faults     []Fault // what could not be read; the document is without it

	form     *Form
	elements map[string]element // by pointer of an object that has a row of its own; "" is the record
	root     map[string]any
	lists    []said
}

// said is what a row says of the length of an array whose elements have rows of their own.
type said struct {
	n       int
	of      map[string]any
	toks    []string
	pointer string
}

// element is where an object of a document stands.
type element struct {
	sheet *sheet
	row   int
	table *table
	value map[string]any
}

// sheet is one sheet of a file, matched with its table.
type sheet struct {
	name    string
	main    bool
	values  [][]string  // as the file has them, to the last row that it names
	columns map[int]int // of the table, by that of the sheet
	at      map[string]int
}

func (s *sheet) cell(col, row int) string {
	name, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return ""
	}
	if s.main {
		return name
	}
	return s.name + "!" + name
}

// Read reads a filled workbook. Dates with times that the spreadsheet keeps without a zone are of the given one. A file that
// is no workbook of this form is refused; what is wrong in a cell is a fault of its row.
func (f *Form) Read(raw []byte, zone *time.Location) (rows []Row, err error) {
	if err := guard(raw); err != nil {
		return nil, err
	}
	// The library was not made for hostile files.
	defer func() {
		if recover() != nil {
			rows, err = nil, noWorkbook()
		}
	}()
	book, err := excelize.OpenReader(bytes.NewReader(raw), excelize.Options{RawCellValue: true, UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, noWorkbook()
	}
	defer book.Close()
	r := reader{form: f, book: book, zone: zone, from: epoch1900, dated: map[int]bool{}, texts: maxTexts}
	if props, err := book.GetWorkbookProps(); err == nil && props.Date1904 != nil && *props.Date1904 {
		r.from = epoch1904
	}
	return r.read()
}

type reader struct {
	form  *Form
	book  *excelize.File
	zone  *time.Location
	from  time.Time
	dated map[int]bool // by style
	texts int          // bytes of texts that may still come
}

func (r *reader) read() ([]Row, error) {
	sheets, err := r.sheets()
	if err != nil {
		return nil, err
	}
	records, err := r.records(sheets[r.form.tables[0]])
	if err != nil {
		return nil, err
	}
	byID := map[string]*Row{}
	for i := range records {
		if row := &records[i]; byID[row.ID] == nil {
			byID[row.ID] = row
		}
	}
	// Outer arrays come first, so an element finds the one that it stands in.
	var strays []Row
	for _, t := range r.form.tables[1:] {
		more, err := r.elementsOf(t, sheets[t], byID)
		if err != nil {
			return nil, err
		}
		strays = append(strays, more...)
	}
	for i := range records {
		if err := records[i].finish(); err != nil {
			return nil, err
		}
	}
	return append(records, strays...), nil
}

// sheets finds the sheet of every table by the names in its first row. Sheets that do not begin with the column of ids are
// notes. All columns must be there: a document is replaced whole, and what has no column would be deleted unseen.
func (r *reader) sheets() (map[*table]*sheet, error) {
	found := map[*table]*sheet{}
	for _, name := range r.book.GetSheetList() {
		values, err := r.values(name)
		if err != nil {
			return nil, noWorkbook()
		}
		if len(values) == 0 || len(values[0]) == 0 || values[0][0] != idColumn {
			continue
		}
		s := &sheet{name: name, values: values, columns: map[int]int{}, at: map[string]int{}}
		t := r.tableOf(values[0])
		if t == nil {
			return nil, refuse(permits.InvalidImport, name+"!A1", "header",
				"row 1 has no column of a sheet of this register; take the template of the register again", "第1行没有该登记簿的列名，请重新下载模板")
		}
		s.main = t == r.form.tables[0]
		if found[t] != nil {
			return nil, refuse(permits.InvalidImport, name+"!A1", "header", "the sheet "+found[t].name+" has these columns already", "工作表“"+found[t].name+"”已有相同的列")
		}
		found[t] = s
		if err := r.head(s, t, values); err != nil {
			return nil, err
		}
	}
	for _, t := range r.form.tables {
		if found[t] == nil {
			return nil, refuse(permits.InvalidImport, "", "header",
				"the workbook has no sheet with the columns of "+t.name+" in its first row; take the template of the register",
				"工作簿中没有首行为 "+t.name+" 各列的工作表，请使用该登记簿的模板")
		}
	}
	return found, nil
}

// values reads a sheet without trimming it: a row may hold nothing but formulas that were never reckoned.
func (r *reader) values(name string) ([][]string, error) {
	rows, err := r.book.Rows(name)
	if err != nil {
		var chart excelize.ErrSheetNotExist
		if errors.As(err, &chart) {
			return nil, err
		}
		return nil, nil // a chart or a dialogue
	}
	defer rows.Close()
	var out [][]string
	for rows.Next() {
		row, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			return nil, err
		}
		out = append(out, row)
	}
	return out, rows.Error()
}

// tableOf is the table that a sheet's names belong to: that of records has versions, another the positions of its array.
func (r *reader) tableOf(names []string) *table {
	var best *table
	for _, t := range r.form.tables {
		key := versionColumn
		if t.pattern != "" {
			key = t.pattern
		}
		if slices.Contains(names, key) && (best == nil || len(t.pattern) > len(best.pattern)) {
			best = t
		}
	}
	return best
}

func (r *reader) head(s *sheet, t *table, values [][]string) error {
	fail := func(col, row int, en, zh string) error {
		cell, _ := excelize.CoordinatesToCellName(col, row)
		return refuse(permits.InvalidImport, s.name+"!"+cell, "header", en, zh)
	}
	for i, name := range values[0] {
		if name == "" {
			continue
		}
		c := t.column(name)
		if c < 0 {
			return fail(i+1, nameRow, strconv.Quote(name)+" is no column of this sheet; remove it, or take the template again", strconv.Quote(name)+" 不是该工作表的列，请删除或重新下载模板")
		}
		if _, twice := s.at[name]; twice {
			return fail(i+1, nameRow, "the column "+name+" stands twice", "列 "+name+" 重复")
		}
		s.columns[i+1], s.at[name] = c, i+1
	}
	for _, c := range t.columns {
		if _, there := s.at[c.name]; !there && c.name != enterpriseColumn && c.name != divisionColumn {
			return fail(1, nameRow, "the column "+c.name+" is missing, and with it all that records say there; take the template again", "缺少列 "+c.name+"，导入会丢失该项内容，请重新下载模板")
		}
	}
	// The first records would be lost unseen if one of these rows was removed.
	id := t.columns[0]
	for row, want := range map[int]string{zhRow: id.label.ZH, enRow: id.label.EN, hintRow: hintOf(id)} {
		if len(values) < row || len(values[row-1]) == 0 || values[row-1][0] != want {
			return fail(1, row, fmt.Sprintf("rows 1 to %d are the head of the sheet; leave them as the template has them", hintRow), fmt.Sprintf("第1至%d行为表头，请保持与模板一致", hintRow))
		}
	}
	return nil
}

// content reads what stands in a cell.
func (r *reader) content(s *sheet, col, row int) (content, error) {
	cell, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return content{}, err
	}
	typ, err := r.book.GetCellType(s.name, cell)
	if err != nil {
		return content{}, err
	}
	value, err := r.book.GetCellValue(s.name, cell, excelize.Options{RawCellValue: true})
	if err != nil {
		return content{}, err
	}
	if r.texts -= len(value); r.texts < 0 {
		return content{}, refuse(permits.TooLarge, "", "size", fmt.Sprintf("the texts of the workbook have more than %d bytes", maxTexts), fmt.Sprintf("工作簿文本超过 %d 字节", maxTexts))
	}
	x := content{text: value, from: r.from}
	switch has, err := r.hasFormula(s.name, cell); {
	case err != nil:
		return content{}, err
	case has:
		x.kind = formula
		return x, nil
	}
	switch typ {
	case excelize.CellTypeBool:
		x.kind = truth
	case excelize.CellTypeDate:
		x.kind = moment
	case excelize.CellTypeError:
		x.kind = failed
	case excelize.CellTypeSharedString, excelize.CellTypeInlineString, excelize.CellTypeFormula:
		x.kind = words
	default:
		x.kind = numeric
	}
	if value == "" {
		x.kind = nothing
		return x, nil
	}
	if x.kind != numeric {
		return x, nil
	}
	style, err := r.book.GetCellStyle(s.name, cell)
	if err != nil {
		return content{}, err
	}
	known, ok := r.dated[style]
	if !ok {
		if st, err := r.book.GetStyle(style); err == nil {
			known = builtInDates(st.NumFmt) || st.CustomNumFmt != nil && dates(*st.CustomNumFmt)
		}
		r.dated[style] = known
	}
	x.dated = known
	return x, nil
}

// hasFormula also finds the cells that share the formula of another.
func (r *reader) hasFormula(sheet, cell string) (bool, error) {
	f, err := r.book.GetCellFormula(sheet, cell)
	return f != "", err
}

// line is one row of a sheet, by the name of the column.
type line struct {
	number int
	values map[string]any
	faults []Fault
	empty  bool
}

func (r *reader) line(s *sheet, t *table, number int) (line, error) {
	out := line{number: number, values: map[string]any{}, empty: true}
	for col := 1; col <= maxColumns; col++ {
		i, ok := s.columns[col]
		if !ok {
			continue
		}
		c := t.columns[i]
		x, err := r.content(s, col, number)
		if err != nil {
			return line{}, err
		}
		if x.kind != nothing {
			out.empty = false
		}
		var v any
		var w *wrong
		if utf8.RuneCountInString(x.text) > maxCellText {
			w = &wrong{"size", "the cell holds more text than a cell can", "单元格文本超长"}
		} else {
			v, w = c.value(x, r.zone)
		}
		if w != nil {
			out.faults = append(out.faults, Fault{Cell: s.cell(col, number), Pointer: c.name, Rule: w.rule, Detail: w.text()})
			continue
		}
		if v != nil {
			out.values[c.name] = v
		}
	}
	return out, nil
}

// rest refuses what stands beside the columns: nobody would read it.
func (r *reader) rest(s *sheet, row []string, number int) []Fault {
	var out []Fault
	for i, v := range row {
		if _, ok := s.columns[i+1]; !ok && v != "" {
			out = append(out, Fault{Cell: s.cell(i+1, number), Rule: "column", Detail: permits.Text{
				EN: "this column has no name in row 1, so nothing in it is read; empty the cell", ZH: "该列在第1行没有列名，不会被读取，请清空单元格"}})
		}
	}
	return out
}

func (r *reader) lines(s *sheet, t *table) ([]line, error) {
	var out []line
	for number := firstRow; number <= len(s.values); number++ {
		l, err := r.line(s, t, number)
		if err != nil {
			return nil, broken(err)
		}
		if more := r.rest(s, s.values[number-1], number); len(more) > 0 {
			l.faults, l.empty = append(l.faults, more...), false
		}
		if !l.empty {
			out = append(out, l)
		}
	}
	return out, nil
}

// broken keeps a refusal and makes one of an error of the library, which says nothing to a reader of the file.
func broken(err error) error {
	var refusal *permits.Error
	if errors.As(err, &refusal) {
		return refusal
	}
	return noWorkbook()
}

func (r *reader) records(s *sheet) ([]Row, error) {
	t := r.form.tables[0]
	lines, err := r.lines(s, t)
	if err != nil {
		return nil, err
	}
	if len(lines) > MaxRecords {
		return nil, refuse(permits.TooMany, s.name, "size", fmt.Sprintf("the workbook has %d records; at most %d are taken at once", len(lines), MaxRecords),
			fmt.Sprintf("工作簿有 %d 条记录，一次最多导入 %d 条", len(lines), MaxRecords))
	}
	if len(lines) == 0 {
		return nil, refuse(permits.InvalidImport, s.name, "empty", fmt.Sprintf("there is no record; they stand from row %d on", firstRow), fmt.Sprintf("没有记录，请从第%d行起填写", firstRow))
	}
	var out []Row
	for _, l := range lines {
		row := Row{Number: l.number, Faults: l.faults, form: r.form, elements: map[string]element{}, root: map[string]any{}}
		row.ID, _ = l.values[idColumn].(string)
		row.Version, _ = l.values[versionColumn].(int)
		row.Enterprise, _ = l.values[enterpriseColumn].(string)
		row.Division, _ = l.values[divisionColumn].(string)
		here := element{sheet: s, row: l.number, table: t, value: row.root}
		row.elements[""] = here
		row.fill(here, "", l)
		out = append(out, row)
	}
	return out, nil
}

// fill puts the values of a row into the object that the row is, in the order of the form.
func (row *Row) fill(at element, pointer string, l line) {
	for _, c := range at.table.columns {
		v, ok := l.values[c.name]
		if !ok || !strings.HasPrefix(c.name, "/") || c.kind == position {
			continue
		}
		toks := permits.PointerKeys(strings.TrimPrefix(c.name, at.table.pattern))
		if c.kind == elements {
			row.lists = append(row.lists, said{v.(int), at.value, toks, pointer + strings.TrimPrefix(c.name, at.table.pattern)})
			if v == 0 {
				v = []any{}
			} else {
				continue // the elements come from their sheet
			}
		}
		set(at.value, toks, v)
	}
}

func set(m map[string]any, toks []string, v any) {
	for _, key := range toks[:len(toks)-1] {
		next, ok := m[key].(map[string]any)
		if !ok {
			next = map[string]any{}
			m[key] = next
		}
		m = next
	}
	m[toks[len(toks)-1]] = v
}

func get(m map[string]any, toks []string) any {
	var v any = m
	for _, key := range toks {
		o, _ := v.(map[string]any)
		v = o[key]
	}
	return v
}

// elementsOf puts the elements of an array into their records. What belongs to no record is returned.
func (r *reader) elementsOf(t *table, s *sheet, byID map[string]*Row) ([]Row, error) {
	lines, err := r.lines(s, t)
	if err != nil {
		return nil, err
	}
	var strays []Row
	around := levels(t.pattern)
	// In the order of positions, so that every element goes behind the one before it.
	slices.SortStableFunc(lines, func(a, b line) int {
		for _, p := range around {
			x, _ := a.values[p].(int)
			y, _ := b.values[p].(int)
			if x != y {
				return x - y
			}
		}
		return 0
	})
	for _, l := range lines {
		id, _ := l.values[idColumn].(string)
		row := byID[id]
		fault := func(name, rule, en, zh string) Fault {
			return Fault{Cell: s.cell(s.at[name], l.number), Pointer: name, Rule: rule, Detail: permits.Text{EN: en, ZH: zh}}
		}
		if id == "" || row == nil {
			stray := Row{Sheet: s.name, Number: l.number, ID: id, Faults: l.faults, form: r.form}
			if !slices.ContainsFunc(l.faults, func(f Fault) bool { return f.Pointer == idColumn }) {
				stray.Faults = append(stray.Faults, fault(idColumn, "id", "no row of the sheet of records has this id", "记录工作表中没有此编号"))
			}
			strays = append(strays, stray)
			continue
		}
		row.Faults = append(row.Faults, l.faults...)
		at, from, parent := "", "", row.elements[""]
		for i, p := range around {
			n, stated := l.values[p].(int)
			if !stated {
				if !slices.ContainsFunc(l.faults, func(f Fault) bool { return f.Pointer == p }) {
					row.Faults = append(row.Faults, fault(p, "position", "say which one of the list it is: 1, 2, 3 ...", "请填写其在列表中的序号：1、2、3……"))
				}
				break
			}
			array := strings.TrimSuffix(strings.TrimPrefix(p, from), "/*")
			at, from = at+array+"/"+strconv.Itoa(n-1), p
			if i < len(around)-1 {
				outer, ok := row.elements[at]
				if !ok {
					row.Faults = append(row.Faults, fault(p, "position", "there is no such one on its sheet", "其所属工作表中没有该项"))
					break
				}
				parent = outer
				continue
			}
			have, _ := get(parent.value, permits.PointerKeys(array)).([]any)
			if n != len(have)+1 {
				en, zh := fmt.Sprintf("the list has %d before it, so this would be number %d", len(have), len(have)+1), fmt.Sprintf("其前有 %d 项，此处序号应为 %d", len(have), len(have)+1)
				if n <= len(have) {
					en, zh = "another row has this number already", "该序号已被其他行使用"
				}
				row.Faults = append(row.Faults, fault(p, "position", en, zh))
				break
			}
			value := map[string]any{}
			set(parent.value, permits.PointerKeys(array), append(have, value))
			here := element{sheet: s, row: l.number, table: t, value: value}
			row.elements[at] = here
			row.fill(here, at, l)
		}
	}
	return strays, nil
}

// finish writes the document, and holds the lists to what the record's own row says of them.
func (row *Row) finish() error {
	for _, list := range row.lists {
		have, _ := get(list.of, list.toks).([]any)
		if list.n != len(have) {
			row.Faults = append(row.Faults, Fault{Cell: row.cell(list.pointer), Pointer: list.pointer, Rule: "count", Detail: permits.Text{
				EN: fmt.Sprintf("%d are said to be there, and their sheet has %d that can be read", list.n, len(have)),
				ZH: fmt.Sprintf("此处填写 %d 项，其工作表中可读取 %d 项", list.n, len(have))}})
		}
	}
	var err error
	row.Document, err = json.Marshal(row.root)
	return err
}

// Place says where in the workbook a fault of the record stands. Pointers are those of the request that writes one record:
// /id, /enterprise, /document/...
func (row *Row) Place(f permits.Fault) Fault {
	name, inside := strings.CutPrefix(f.Pointer, "/document")
	if !inside {
		name = strings.TrimPrefix(f.Pointer, "/")
	}
	return Fault{Cell: row.cell(name), Pointer: name, Rule: f.Rule, Detail: f.Detail}
}

// cell finds the cell of a pointer, or that of the nearest place around or inside it. In doubt it is the id's.
func (row *Row) cell(pointer string) string {
	at, here := "", row.elements[""]
	if strings.HasPrefix(pointer, "/") {
		toks := permits.PointerKeys(pointer)
		for i := len(toks); i > 0; i-- {
			prefix := "/" + strings.Join(escaped(toks[:i]), "/")
			if e, ok := row.elements[prefix]; ok {
				at, here = prefix, e
				break
			}
		}
	}
	if here.sheet == nil {
		return ""
	}
	name, id := here.table.pattern+strings.TrimPrefix(pointer, at), here.sheet.cell(here.sheet.at[idColumn], here.row)
	if name == here.table.pattern {
		return id // of the whole object
	}
	for end := name; end != ""; end = end[:max(strings.LastIndex(end, "/"), 0)] {
		if col, ok := here.sheet.at[end]; ok && end != here.table.pattern {
			return here.sheet.cell(col, here.row)
		}
	}
	for _, c := range here.table.columns {
		if col, ok := here.sheet.at[c.name]; ok && strings.HasPrefix(c.name, name+"/") {
			return here.sheet.cell(col, here.row)
		}
	}
	return id
}

func escaped(toks []string) []string {
	out := make([]string, len(toks))
	for i, t := range toks {
		out[i] = permits.PointerKey(t)
	}
	return out
}
