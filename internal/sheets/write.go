package sheets

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"firewatch/permits"
)

// Sheets that are not read: what a filler must know, and the values that columns choose from.
const (
	notesSheet = "说明 Notes"
	wordsSheet = "选项 Choices"
)

// hintOf is the text of a column in the fourth row.
func hintOf(c column) string { return c.hint.ZH + "\n" + c.hint.EN }

// Write writes a workbook with the given records, or an empty one: the template. A record that a sheet cannot hold exactly is
// left out and named among the notes, and none of it is lost when the workbook comes back.
func (f *Form) Write(out io.Writer, records []permits.Record) error {
	w := writer{form: f, book: excelize.NewFile(), next: map[*table]int{}}
	defer w.book.Close()
	if err := w.styles(); err != nil {
		return err
	}
	for i, t := range f.tables {
		var err error
		if i == 0 {
			err = w.book.SetSheetName(w.book.GetSheetName(0), t.name)
		} else {
			_, err = w.book.NewSheet(t.name)
		}
		if err != nil {
			return err
		}
		if err := w.head(t); err != nil {
			return err
		}
		w.next[t] = firstRow
	}
	var left []string
	for _, rec := range records {
		lines, err := f.lines(rec)
		if err != nil {
			left = append(left, rec.ID+": "+err.Error())
			continue
		}
		for _, l := range lines {
			if err := w.line(l.table, l.values); err != nil {
				return err
			}
		}
	}
	if err := w.notes(left); err != nil {
		return err
	}
	if w.choices > 0 {
		if err := w.book.MoveSheet(wordsSheet, notesSheet); err != nil {
			return err
		}
	}
	w.book.SetActiveSheet(0)
	return w.book.Write(out)
}

type writer struct {
	form    *Form
	book    *excelize.File
	next    map[*table]int
	choices int // columns of the sheet of choices so far

	names, labels, hints, asText, asDate, asNumber int // styles
}

func (w *writer) styles() error {
	var err error
	style := func(s *excelize.Style) int {
		id, failed := w.book.NewStyle(s)
		if failed != nil {
			err = failed
		}
		return id
	}
	wrap := &excelize.Alignment{WrapText: true, Vertical: "top"}
	date := "yyyy-mm-dd"
	w.names = style(&excelize.Style{NumFmt: 49, Font: &excelize.Font{Family: "Consolas", Size: 9, Color: "666666"}})
	w.labels = style(&excelize.Style{NumFmt: 49, Font: &excelize.Font{Bold: true}, Alignment: wrap})
	w.hints = style(&excelize.Style{NumFmt: 49, Font: &excelize.Font{Size: 9, Color: "666666"}, Alignment: wrap})
	w.asText = style(&excelize.Style{NumFmt: 49, Alignment: &excelize.Alignment{WrapText: true, Vertical: "top"}})
	w.asDate = style(&excelize.Style{CustomNumFmt: &date, Alignment: &excelize.Alignment{Vertical: "top"}})
	w.asNumber = style(&excelize.Style{Alignment: &excelize.Alignment{Vertical: "top"}})
	return err
}

// style keeps texts texts: what looks like a number would lose its zeros.
func (w *writer) style(c column) int {
	switch c.kind {
	case day:
		return w.asDate
	case integer, number, boolean, position, version, elements:
		return w.asNumber
	}
	return w.asText
}

func (w *writer) head(t *table) error {
	last := firstRow + MaxRecords - 1
	if t.pattern != "" {
		last = firstRow + maxElements - 1
	}
	for i, c := range t.columns {
		col, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		if err := w.book.SetColStyle(t.name, col, w.style(c)); err != nil {
			return err
		}
		if err := w.book.SetColWidth(t.name, col, col, 22); err != nil {
			return err
		}
		for row, x := range map[int]struct {
			text  string
			style int
		}{nameRow: {c.name, w.names}, zhRow: {c.label.ZH, w.labels}, enRow: {c.label.EN, w.labels}, hintRow: {hintOf(c), w.hints}} {
			cell := col + strconv.Itoa(row)
			if err := w.book.SetCellStr(t.name, cell, clip(x.text)); err != nil {
				return err
			}
			if err := w.book.SetCellStyle(t.name, cell, cell, x.style); err != nil {
				return err
			}
		}
		if len(c.enum) > 0 && (c.kind == text || c.kind == boolean) {
			if err := w.choose(t, c, fmt.Sprintf("%s%d:%s%d", col, firstRow, col, last)); err != nil {
				return err
			}
		}
	}
	if err := w.book.SetRowHeight(t.name, hintRow, 90); err != nil {
		return err
	}
	return w.book.SetPanes(t.name, &excelize.Panes{Freeze: true, XSplit: 1, YSplit: hintRow, TopLeftCell: "B5", ActivePane: "bottomRight"})
}

func clip(s string) string {
	if runes := []rune(s); len(runes) > maxCellText {
		return string(runes[:maxCellText])
	}
	return s
}

// choose lets a column choose from its values. They stand on a sheet of their own: in the rule itself they would end after
// 255 characters, and at every comma.
func (w *writer) choose(t *table, c column, where string) error {
	rule := excelize.NewDataValidation(true)
	rule.SetSqref(where)
	if c.kind == boolean {
		if err := rule.SetDropList(c.enum); err != nil {
			return err
		}
	} else {
		if w.choices++; w.choices == 1 {
			if _, err := w.book.NewSheet(wordsSheet); err != nil {
				return err
			}
		}
		col, err := excelize.ColumnNumberToName(w.choices + 1) // column A is empty: this is no sheet to be read
		if err != nil {
			return err
		}
		if err := w.book.SetColStyle(wordsSheet, col, w.asText); err != nil {
			return err
		}
		for i, v := range append([]string{c.name}, c.enum...) {
			if err := w.book.SetCellStr(wordsSheet, col+strconv.Itoa(i+1), v); err != nil {
				return err
			}
		}
		rule.SetSqrefDropList(fmt.Sprintf("'%s'!$%s$2:$%s$%d", wordsSheet, col, col, len(c.enum)+1))
	}
	// A word of the form is read too, so another text than a value is no error yet.
	if len(c.words) == 0 {
		rule.SetError(excelize.DataValidationErrorStyleStop, "选项 Choices", "请从列表中选择。 Choose a value of the list.")
	}
	return w.book.AddDataValidation(t.name, rule)
}

func (w *writer) notes(left []string) error {
	if _, err := w.book.NewSheet(notesSheet); err != nil {
		return err
	}
	r := w.form.Register
	texts := []string{
		r.Title.ZH + "（" + r.Name + "）", r.Title.EN + " (" + r.Name + ")", "",
		fmt.Sprintf("从第%d行起每行填写一条记录；前%d行为表头，请勿改动。最多%d条。", firstRow, hintRow, MaxRecords),
		fmt.Sprintf("One record a row, from row %d on; the first %d rows are the head, leave them. At most %d records.", firstRow, hintRow, MaxRecords),
		"导入后整条记录被替换：空白单元格表示未填写该项，原有内容将被删除。与最新版本相同的记录不写入。",
		"A record is replaced whole: an empty cell says nothing, and what stood there before is gone. What equals the newest version is not written.",
		"任何一行有误，则全部不导入；请先试导入（dry_run）。一个文件只写入一家企业的记录，或行政区划的记录。",
		"One wrong row and nothing is taken in; ask with dry_run first. A file writes the records of one enterprise, or those of divisions.",
		"不读取公式。编号等文本须为文本格式；表格日期时间按北京时间（UTC+8）读取，文本日期时间须写明时区。",
		"Formulas are not read. Codes are texts and their cells formatted as text. A date with time of the spreadsheet is read as UTC+8; as text it names its zone.",
		"列表在单元格内换行或用分号分隔；没有填 []。带双引号的文本按 JSON 读取：\"\" 为空文本。",
		"Lists stand on lines of a cell, or with ; between; none is []. A text in double quotes is read as JSON: \"\" is the empty text.",
		"以 commit:sha256: 开头的内容是未公开的个人信息，保持不变即保留原值。",
		"What begins with commit:sha256: is a personal value that is not shown; left as it is, it stays.",
	}
	if len(left) > 0 {
		texts = append(texts, "", "下列记录无法在表格中完整表示，未包含在内：", "These records are not in this workbook, because a sheet cannot hold them exactly:")
		texts = append(texts, left...)
	}
	for i, s := range texts {
		if err := w.book.SetCellStr(notesSheet, "B"+strconv.Itoa(i+1), clip(s)); err != nil {
			return err
		}
	}
	return w.book.SetColWidth(notesSheet, "B", "B", 120)
}

// row is one row to be written, by the name of the column.
type row struct {
	table  *table
	values map[string]any
}

func (w *writer) line(t *table, values map[string]any) error {
	number := w.next[t]
	w.next[t]++
	for i, c := range t.columns {
		v, ok := values[c.name]
		if !ok {
			continue
		}
		cell, err := excelize.CoordinatesToCellName(i+1, number)
		if err != nil {
			return err
		}
		switch x := v.(type) {
		case bool:
			err = w.book.SetCellBool(t.name, cell, x)
		case int:
			err = w.book.SetCellInt(t.name, cell, int64(x))
		case json.Number:
			err = w.number(t.name, cell, x)
		case string:
			err = w.book.SetCellStr(t.name, cell, x)
		}
		if err != nil {
			return err
		}
		if err := w.book.SetCellStyle(t.name, cell, cell, w.style(c)); err != nil {
			return err
		}
	}
	return nil
}

// number writes a number as one where the spreadsheet keeps it, and else as text, which is read exactly.
func (w *writer) number(sheet, cell string, n json.Number) error {
	if f, err := n.Float64(); err == nil {
		if back, wrong := double(string(canonical(f))); wrong == nil && same(string(back), string(n)) {
			return w.book.SetCellFloat(sheet, cell, f, -1, 64)
		}
	}
	return w.book.SetCellStr(sheet, cell, string(n))
}

// lines lays out a record, or says why no sheet can hold it.
func (f *Form) lines(rec permits.Record) ([]row, error) {
	dec := json.NewDecoder(bytes.NewReader(rec.Bytes))
	dec.UseNumber()
	var doc map[string]any
	if err := dec.Decode(&doc); err != nil {
		return nil, err
	}
	values := map[string]any{idColumn: rec.ID, versionColumn: rec.Version}
	for name, v := range map[string]string{enterpriseColumn: rec.Enterprise, divisionColumn: rec.Division} {
		if v != "" && f.tables[0].column(name) >= 0 {
			values[name] = v
		}
	}
	return f.spread(f.tables[0], values, doc)
}

// spread gives an object its row, and those of its arrays theirs. Every value finds its column or is an error.
func (f *Form) spread(t *table, values map[string]any, doc map[string]any) ([]row, error) {
	out := []row{{t, values}}
	var place func(at string, v any) error
	place = func(at string, v any) error {
		i := t.column(at)
		if m, isObject := v.(map[string]any); isObject && (i < 0 || at == t.pattern) {
			for key, v := range m {
				if err := place(at+"/"+permits.PointerKey(key), v); err != nil {
					return err
				}
			}
			return nil
		}
		if v == nil {
			return nil // null is absent
		}
		if i < 0 {
			return fmt.Errorf("%s has no column", at)
		}
		c := t.columns[i]
		if c.kind == elements {
			list, ok := v.([]any)
			if !ok {
				return fmt.Errorf("%s is no list", at)
			}
			more, err := f.each(c, values, list)
			out, values[at] = append(out, more...), len(list)
			return err
		}
		written, err := c.written(v)
		if err != nil {
			return fmt.Errorf("%s: %w", at, err)
		}
		values[at] = written
		return nil
	}
	return out, place(t.pattern, doc)
}

// each lays out the elements of an array.
func (f *Form) each(c column, around map[string]any, list []any) ([]row, error) {
	var t *table
	for _, x := range f.tables {
		if x.pattern == c.name+"/*" {
			t = x
		}
	}
	var out []row
	for i, v := range list {
		element, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("%s/%d is no object", c.name, i)
		}
		values := map[string]any{idColumn: around[idColumn], t.pattern: i + 1}
		for _, p := range levels(t.pattern) {
			if n, ok := around[p]; ok {
				values[p] = n
			}
		}
		rows, err := f.spread(t, values, element)
		if err != nil {
			return nil, err
		}
		out = append(out, rows...)
	}
	return out, nil
}

// written is what stands in the cell of a value: what is read back from it is the value.
func (c column) written(v any) (any, error) {
	out := v
	switch x := v.(type) {
	case string:
		out = quoted(x)
	case []any:
		out = asJSON(x)
		if c.kind == list {
			out = joined(x)
		}
	case map[string]any:
		out = asJSON(x)
	}
	if s, isText := out.(string); isText && len(utf16.Encode([]rune(s))) > maxCellText {
		return nil, fmt.Errorf("a cell holds %d characters at most", maxCellText)
	}
	return out, nil
}
