package sheets_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"firewatch/internal/sheets"
	"firewatch/permits"
)

func strangeForm(t *testing.T) *sheets.Form {
	t.Helper()
	form, err := sheets.FormOf(permits.Register{Name: "strange", Scope: "either", Title: permits.Text{EN: "Strange", ZH: "奇异"}}, []byte(strange), false)
	require.NoError(t, err)
	return form
}

// desk is a workbook that is being filled in.
type desk struct {
	t    *testing.T
	form *sheets.Form
	*excelize.File
}

// template is the workbook of the strange register with the id of one record in row 5.
func template(t *testing.T) desk {
	t.Helper()
	form := strangeForm(t)
	var b bytes.Buffer
	require.NoError(t, form.Write(&b, nil))
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	d := desk{t, form, f}
	d.put("strange", "id", 5, "R-1")
	return d
}

func (d desk) cell(sheet, name string, row int) string {
	d.t.Helper()
	rows, err := d.GetRows(sheet)
	require.NoError(d.t, err)
	i := slices.Index(rows[0], name)
	require.GreaterOrEqual(d.t, i, 0, "%s in %v", name, rows[0])
	cell, err := excelize.CoordinatesToCellName(i+1, row)
	require.NoError(d.t, err)
	return cell
}

func (d desk) put(sheet, name string, row int, v any) {
	d.t.Helper()
	require.NoError(d.t, d.SetCellValue(sheet, d.cell(sheet, name, row), v))
}

func (d desk) bytes() []byte {
	d.t.Helper()
	var b bytes.Buffer
	require.NoError(d.t, d.Write(&b))
	return b.Bytes()
}

func (d desk) read() ([]sheets.Row, error) { return d.form.Read(d.bytes(), china) }

// rewritten is the workbook with one part of the file changed by hand, as no library writes it.
func (d desk) rewritten(part string, change func(string) string) []byte {
	d.t.Helper()
	raw := d.bytes()
	in, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(d.t, err)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, f := range in.File {
		r, err := f.Open()
		require.NoError(d.t, err)
		body, err := io.ReadAll(r)
		require.NoError(d.t, err)
		w, err := z.Create(f.Name)
		require.NoError(d.t, err)
		text := string(body)
		if f.Name == part {
			text = change(text)
			require.NotEqual(d.t, string(body), text, "nothing was changed")
		}
		_, err = w.Write([]byte(text))
		require.NoError(d.t, err)
	}
	require.NoError(d.t, z.Close())
	return out.Bytes()
}

// number writes the digits of a number cell as a file may have them.
func (d desk) number(name, digits string) []byte {
	d.put("strange", name, 5, 31337)
	return d.rewritten("xl/worksheets/sheet1.xml", func(s string) string {
		return strings.Replace(s, "<v>31337</v>", "<v>"+digits+"</v>", 1)
	})
}

// What people and programs write in a cell, and what the record then says.
func TestCellsThatAreRead(t *testing.T) {
	style := func(d desk, name, format string) {
		id, err := d.NewStyle(&excelize.Style{CustomNumFmt: &format})
		require.NoError(d.t, err)
		cell := d.cell("strange", name, 5)
		require.NoError(d.t, d.SetCellStyle("strange", cell, cell, id))
	}
	for name, test := range map[string]struct {
		fill func(desk)
		want string
	}{
		"a code":                    {func(d desk) { d.put("strange", "/a~1b", 5, "000123456789012345678") }, `{"a/b":"000123456789012345678"}`},
		"a text in quotes":          {func(d desk) { d.put("strange", "/id", 5, `" x "`) }, `{"id":" x "}`},
		"the empty text":            {func(d desk) { d.put("strange", "/id", 5, `""`) }, `{"id":""}`},
		"quotation marks of a text": {func(d desk) { d.put("strange", "/id", 5, `"old" tank`) }, `{"id":"\"old\" tank"}`},
		"a word for a value":        {func(d desk) { d.put("strange", "/grade", 5, "二级") }, `{"grade":"b"}`},
		"a value with words":        {func(d desk) { d.put("strange", "/grade", 5, "a") }, `{"grade":"a"}`},
		"a number":                  {func(d desk) { d.put("strange", "/real", 5, 0.07) }, `{"real":0.07}`},
		"a number as text":          {func(d desk) { d.put("strange", "/real", 5, "12.50") }, `{"real":12.5}`},
		"a whole number":            {func(d desk) { d.put("strange", "/version", 5, 7) }, `{"version":7}`},
		"true":                      {func(d desk) { d.put("strange", "/ok", 5, true) }, `{"ok":true}`},
		"true in words":             {func(d desk) { d.put("strange", "/ok", 5, "是") }, `{"ok":true}`},
		"false in words":            {func(d desk) { d.put("strange", "/ok", 5, "No") }, `{"ok":false}`},
		"a date of the spreadsheet": {func(d desk) { d.put("strange", "/deep/deeper/on", 5, 46346); style(d, "/deep/deeper/on", "yyyy/m/d") }, `{"deep":{"deeper":{"on":"2026-11-20"}}}`},
		"a date as text":            {func(d desk) { d.put("strange", "/deep/deeper/on", 5, "2026-11-20") }, `{"deep":{"deeper":{"on":"2026-11-20"}}}`},
		"a list on lines":           {func(d desk) { d.put("strange", "/flags", 5, "true\n 否 ;TRUE；no") }, `{"flags":[true,false,true,false]}`},
		"the list of none":          {func(d desk) { d.put("strange", "/flags", 5, "[]") }, `{"flags":[]}`},
		"no elements":               {func(d desk) { d.put("strange", "/parts", 5, 0) }, `{"parts":[]}`},
		"any members":               {func(d desk) { d.put("strange", "/free", 5, `{"x": [true]}`) }, `{"free":{"x":[true]}}`},
		"lists of lists":            {func(d desk) { d.put("strange", "/grid", 5, `[[1, 2], []]`) }, `{"grid":[[1,2],[]]}`},
		"two years before 1904":     {func(d desk) { d.put("strange", "/deep/deeper/on", 5, 700); style(d, "/deep/deeper/on", "yyyy-mm-dd") }, `{"deep":{"deeper":{"on":"1901-11-30"}}}`},
		"nothing":                   {func(desk) {}, `{}`},
		"elements in any order, deep": {func(d desk) {
			for i, n := range []int{2, 1} {
				d.put("parts", "id", 5+i, "R-1")
				d.put("parts", "/parts/*", 5+i, n)
				d.put("parts", "/parts/*/no", 5+i, fmt.Sprint("P-", n))
				d.put("parts.leaves", "id", 5+i, "R-1")
				d.put("parts.leaves", "/parts/*", 5+i, n)
				d.put("parts.leaves", "/parts/*/leaves/*", 5+i, 1)
				d.put("parts.leaves", "/parts/*/leaves/*/b~0c", 5+i, n)
			}
		}, `{"parts":[{"leaves":[{"b~c":1}],"no":"P-1"},{"leaves":[{"b~c":2}],"no":"P-2"}]}`},
	} {
		t.Run(name, func(t *testing.T) {
			d := template(t)
			test.fill(d)
			rows, err := d.read()
			require.NoError(t, err)
			require.Len(t, rows, 1)
			require.Empty(t, rows[0].Faults)
			require.Equal(t, test.want, string(bytesOf(t, rows[0].Document)))
		})
	}
}

// A time of the spreadsheet has no zone and is of the register's; a second is not lost in its fraction of a day.
func TestTimesOfTheSpreadsheet(t *testing.T) {
	for clock, want := range map[string]string{"09:20:00": "2026-11-20T09:20:00+08:00", "00:00:01": "2026-11-20T00:00:01+08:00",
		"23:59:59": "2026-11-20T23:59:59+08:00", "13:07:41": "2026-11-20T13:07:41+08:00"} {
		d := template(t)
		at, err := time.Parse(time.DateTime, "2026-11-20 "+clock)
		require.NoError(t, err)
		d.put("parts", "id", 5, "R-1")
		d.put("parts", "/parts/*", 5, 1)
		d.put("parts", "/parts/*/inner/when", 5, at)
		rows, err := d.read()
		require.NoError(t, err)
		require.Empty(t, rows[0].Faults)
		require.JSONEq(t, `{"parts":[{"inner":{"when":"`+want+`"}}]}`, string(rows[0].Document))
	}
	d := template(t)
	d.put("strange", "/deep/deeper/on", 5, time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC))
	yes := true
	require.NoError(t, d.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &yes}))
	rows, err := d.read()
	require.NoError(t, err)
	require.JSONEq(t, `{"deep":{"deeper":{"on":"2030-11-21"}}}`, string(rows[0].Document), "a workbook that counts from 1904")
}

// The digits that a file has for a number are those that somebody saw, or the cell is refused.
func TestNumbersKeepTheirValue(t *testing.T) {
	for digits, want := range map[string]string{
		"7.0000000000000007E-2": "0.07", // what a spreadsheet writes for 0.07
		"0.07":                  "0.07",
		"1E3":                   "1000",
		"123456789012345":       "123456789012345",
		"100000000000000000000": "100000000000000000000",
		"-0":                    "0",
		"12.500":                "12.5",
		"0.30000000000000004":   "", // 0.1 + 0.2, shown as 0.3
		"1234567890123456":      "",
		"10000000000000001":     "", // a double has no such number
		"100000000000000000001": "",
		"1E400":                 "",
		"NaN":                   "",
		"0x10":                  "",
		"1e-400":                "",
	} {
		t.Run(digits, func(t *testing.T) {
			d := template(t)
			rows, err := d.form.Read(d.number("/real", digits), china)
			require.NoError(t, err)
			if want == "" {
				require.Len(t, rows[0].Faults, 1, string(rows[0].Document))
				require.Equal(t, d.cell("strange", "/real", 5), rows[0].Faults[0].Cell)
				return
			}
			require.Empty(t, rows[0].Faults)
			require.Equal(t, `{"real":`+want+`}`, string(bytesOf(t, rows[0].Document)))
		})
	}
}

// Every kind of cell that cannot be read as what it should be, with its place, the rule and words that say what to write.
func TestCellsThatAreRefused(t *testing.T) {
	dated := func(d desk, name string, v any, format string) {
		d.put("strange", name, 5, v)
		id, err := d.NewStyle(&excelize.Style{CustomNumFmt: &format})
		require.NoError(d.t, err)
		require.NoError(d.t, d.SetCellStyle("strange", d.cell("strange", name, 5), d.cell("strange", name, 5), id))
	}
	part := func(d desk, row int, id string, n any) {
		d.put("parts", "id", row, id)
		d.put("parts", "/parts/*", row, n)
	}
	for name, test := range map[string]struct {
		fill                  func(desk)
		sheet, column         string
		row                   int
		pointer, rule, en, zh string
	}{
		"a number for a code":        {func(d desk) { d.put("strange", "/a~1b", 5, 7) }, "", "/a~1b", 5, "/a~1b", "text", "leading zeros", "前导零"},
		"a truth value for a text":   {func(d desk) { d.put("strange", "/id", 5, true) }, "", "/id", 5, "/id", "text", "truth value", "逻辑值"},
		"a number for a choice":      {func(d desk) { d.put("strange", "/grade", 5, 1) }, "", "/grade", 5, "/grade", "text", "as text", "文本格式"},
		"a number for the id":        {func(d desk) { d.put("strange", "id", 5, 7) }, "", "id", 5, "id", "text", "as text", "文本格式"},
		"white space behind a code":  {func(d desk) { d.put("strange", "/id", 5, "P-1 ") }, "", "/id", 5, "/id", "space", "white space", "空白"},
		"a wide space before it":     {func(d desk) { d.put("strange", "/id", 5, "\u3000P-1") }, "", "/id", 5, "/id", "space", "white space", "空白"},
		"nothing but white space":    {func(d desk) { d.put("strange", "/id", 5, "  ") }, "", "/id", 5, "/id", "space", "white space", "空白"},
		"thousands with commas":      {func(d desk) { d.put("strange", "/real", 5, "1,200") }, "", "/real", 5, "/real", "number", "without separators", "千位分隔符"},
		"a number with its unit":     {func(d desk) { d.put("strange", "/real", 5, "3 kg") }, "", "/real", 5, "/real", "number", "unit", "单位"},
		"a number in wide digits":    {func(d desk) { d.put("strange", "/real", 5, "３") }, "", "/real", 5, "/real", "number", "number", "数值"},
		"a truth value for a number": {func(d desk) { d.put("strange", "/real", 5, false) }, "", "/real", 5, "/real", "number", "number", "数值"},
		"a date for a number":        {func(d desk) { dated(d, "/real", 46346, "yyyy-mm-dd") }, "", "/real", 5, "/real", "number", "date", "日期"},
		"half a version":             {func(d desk) { d.put("strange", "version", 5, 1.5) }, "", "version", 5, "version", "number", "whole number", "整数"},
		"a version before the first": {func(d desk) { d.put("strange", "version", 5, -1) }, "", "version", 5, "version", "number", "whole number", "整数"},
		"a number for a truth value": {func(d desk) { d.put("strange", "/ok", 5, 1) }, "", "/ok", 5, "/ok", "boolean", "TRUE or FALSE", "TRUE"},
		"perhaps":                    {func(d desk) { d.put("strange", "/ok", 5, "perhaps") }, "", "/ok", 5, "/ok", "boolean", "TRUE or FALSE", "TRUE"},
		"a bare number for a date":   {func(d desk) { dated(d, "/deep/deeper/on", 46346, "0.00E+00") }, "", "/deep/deeper/on", 5, "/deep/deeper/on", "date", "2026-11-20", "日期"},
		"a red number for a date":    {func(d desk) { dated(d, "/deep/deeper/on", 46346, `[Magenta]0"days"`) }, "", "/deep/deeper/on", 5, "/deep/deeper/on", "date", "2026-11-20", "日期"},
		"a time of day in a date":    {func(d desk) { dated(d, "/deep/deeper/on", 46346.5, "yyyy-mm-dd") }, "", "/deep/deeper/on", 5, "/deep/deeper/on", "date", "time of day", "时刻"},
		"the day that never was":     {func(d desk) { dated(d, "/deep/deeper/on", 60, "yyyy-mm-dd") }, "", "/deep/deeper/on", 5, "/deep/deeper/on", "date", "as text", "文本"},
		"a truth value for a date":   {func(d desk) { d.put("strange", "/deep/deeper/on", 5, true) }, "", "/deep/deeper/on", 5, "/deep/deeper/on", "date", "2026-11-20", "日期"},
		"an empty item of a list":    {func(d desk) { d.put("strange", "/flags", 5, "true;;false") }, "", "/flags", 5, "/flags", "list", "empty", "空项"},
		"a wrong item of a list":     {func(d desk) { d.put("strange", "/flags", 5, "true;maybe") }, "", "/flags", 5, "/flags", "boolean", "TRUE or FALSE", "TRUE"},
		"a list that is no JSON":     {func(d desk) { d.put("strange", "/flags", 5, "[true") }, "", "/flags", 5, "/flags", "json", "JSON", "JSON"},
		"members that are no JSON":   {func(d desk) { d.put("strange", "/free", 5, "x: 1") }, "", "/free", 5, "/free", "json", "JSON", "JSON"},
		"members named twice":        {func(d desk) { d.put("strange", "/free", 5, `{"x":[],"x":[true]}`) }, "", "/free", 5, "/free", "json", "JSON", "JSON"},
		"an error of the sheet":      {func(d desk) { d.put("strange", "/real", 5, 1) }, "", "/real", 5, "/real", "error", "error", "错误值"},
		"a formula":                  {func(d desk) { require.NoError(d.t, d.SetCellFormula("strange", d.cell("strange", "/real", 5), "1+1")) }, "", "/real", 5, "/real", "formula", "formula", "公式"},
		"fewer elements than said":   {func(d desk) { d.put("strange", "/parts", 5, 2); part(d, 5, "R-1", 1) }, "", "/parts", 5, "/parts", "count", "has 1", "1 项"},
		"elements where none are":    {func(d desk) { d.put("strange", "/parts", 5, 0); part(d, 5, "R-1", 1) }, "", "/parts", 5, "/parts", "count", "0 are said", "0 项"},
		"an element that is none":    {func(d desk) { part(d, 5, "R-1", 0) }, "parts", "/parts/*", 5, "/parts/*", "number", "whole number", "整数"},
		"an element without a place": {func(d desk) { part(d, 5, "R-1", nil) }, "parts", "/parts/*", 5, "/parts/*", "position", "which one", "序号"},
		"an element too far":         {func(d desk) { part(d, 5, "R-1", 1); part(d, 6, "R-1", 3) }, "parts", "/parts/*", 6, "/parts/*", "position", "number 2", "序号应为 2"},
		"an element twice":           {func(d desk) { part(d, 5, "R-1", 1); part(d, 6, "R-1", 1) }, "parts", "/parts/*", 6, "/parts/*", "position", "another row", "其他行"},
		"an element of nothing":      {func(d desk) { d.put("parts", "id", 5, "R-2") }, "parts", "id", 5, "id", "id", "no row", "没有此编号"},
		"an element without an id":   {func(d desk) { d.put("parts", "/parts/*", 5, 1) }, "parts", "id", 5, "id", "id", "no row", "没有此编号"},
		"a leaf of no part": {func(d desk) {
			d.put("parts.leaves", "id", 5, "R-1")
			d.put("parts.leaves", "/parts/*", 5, 1)
			d.put("parts.leaves", "/parts/*/leaves/*", 5, 1)
		}, "parts.leaves", "/parts/*", 5, "/parts/*", "position", "no such one", "没有该项"},
		"a wrong cell of an element": {func(d desk) { part(d, 5, "R-1", 1); d.put("parts", "/parts/*/no", 5, 7) }, "parts", "/parts/*/no", 5, "/parts/*/no", "text", "as text", "文本格式"},
	} {
		t.Run(name, func(t *testing.T) {
			d := template(t)
			test.fill(d)
			raw := d.bytes()
			if test.rule == "error" {
				cell := d.cell("strange", test.column, 5)
				raw = d.rewritten("xl/worksheets/sheet1.xml", func(s string) string {
					return regexp.MustCompile(`<c r="`+cell+`"[^>]*><v>1</v>`).ReplaceAllString(s, `<c r="`+cell+`" t="e"><v>#N/A</v>`)
				})
			}
			rows, err := d.form.Read(raw, china)
			require.NoError(t, err)
			var faults []sheets.Fault
			for _, row := range rows {
				faults = append(faults, row.Faults...)
			}
			require.Len(t, faults, 1, "%+v", faults)
			sheet, want := "strange", ""
			if test.sheet != "" {
				sheet, want = test.sheet, test.sheet+"!"
			}
			require.Equal(t, want+d.cell(sheet, test.column, test.row), faults[0].Cell)
			require.Equal(t, test.pointer, faults[0].Pointer)
			require.Equal(t, test.rule, faults[0].Rule)
			require.Contains(t, faults[0].Detail.EN, test.en)
			require.Contains(t, faults[0].Detail.ZH, test.zh)
		})
	}
}

// What is wrong with the sheets themselves refuses the file, because rows would be read as something else or not at all.
func TestSheetsThatAreRefused(t *testing.T) {
	for name, test := range map[string]struct {
		change  func(desk)
		problem permits.Problem
		at      string
	}{
		"a column that is none":  {func(d desk) { require.NoError(d.t, d.SetCellStr("strange", "AZ1", "/colour")) }, permits.InvalidImport, "strange!AZ1"},
		"a column twice":         {func(d desk) { require.NoError(d.t, d.SetCellStr("strange", "AZ1", "/ok")) }, permits.InvalidImport, "strange!AZ1"},
		"a column less":          {func(d desk) { require.NoError(d.t, d.RemoveCol("strange", "F")) }, permits.InvalidImport, "strange!A1"},
		"a sheet less":           {func(d desk) { require.NoError(d.t, d.DeleteSheet("parts")) }, permits.InvalidImport, ""},
		"a sheet twice":          {func(d desk) { copySheet(d, "parts") }, permits.InvalidImport, "copy!A1"},
		"a row of the head less": {func(d desk) { require.NoError(d.t, d.RemoveRow("strange", 2)) }, permits.InvalidImport, "strange!A"},
		"no head at all":         {func(d desk) { require.NoError(d.t, d.SetCellStr("strange", "A1", "编号")) }, permits.InvalidImport, ""},
		"ids of something else": {func(d desk) {
			_, err := d.NewSheet("x")
			require.NoError(d.t, err)
			require.NoError(d.t, d.SetCellStr("x", "A1", "id"))
		}, permits.InvalidImport, "x!A1"},
		"merged cells":              {func(d desk) { require.NoError(d.t, d.MergeCell("strange", "B6", "C7")) }, permits.InvalidImport, "B6"},
		"a format far to the right": {func(d desk) { require.NoError(d.t, d.SetCellStr("strange", "XFD5", "x")) }, permits.TooMany, ""},
		"no record":                 {func(d desk) { require.NoError(d.t, d.SetCellValue("strange", "A5", nil)) }, permits.InvalidImport, "strange"},
	} {
		t.Run(name, func(t *testing.T) {
			d := template(t)
			test.change(d)
			_, err := d.read()
			var refusal *permits.Error
			require.True(t, errors.As(err, &refusal), "%v", err)
			require.Equal(t, test.problem, refusal.Problem)
			require.True(t, strings.HasPrefix(refusal.Faults[0].Pointer, test.at), refusal.Faults[0].Pointer)
			require.NotEmpty(t, refusal.Detail.ZH)
		})
	}
}

func copySheet(d desk, name string) {
	rows, err := d.GetRows(name)
	require.NoError(d.t, err)
	_, err = d.NewSheet("copy")
	require.NoError(d.t, err)
	for i, row := range rows {
		for j, v := range row {
			cell, err := excelize.CoordinatesToCellName(j+1, i+1)
			require.NoError(d.t, err)
			require.NoError(d.t, d.SetCellStr("copy", cell, v))
		}
	}
}

// Columns and sheets may stand in any order and sheets have any name; notes of one's own are no records.
func TestSheetsMayBeRearranged(t *testing.T) {
	d := template(t)
	d.put("strange", "/real", 5, 2)
	d.put("strange", "/ok", 5, true)
	from, to := d.cell("strange", "/real", 1), d.cell("strange", "/ok", 1)
	for row := 1; row <= 5; row++ {
		a, b := strings.TrimRight(from, "1")+fmt.Sprint(row), strings.TrimRight(to, "1")+fmt.Sprint(row)
		x, err := d.GetCellValue("strange", a)
		require.NoError(t, err)
		y, err := d.GetCellValue("strange", b)
		require.NoError(t, err)
		require.NoError(t, d.SetCellStr("strange", a, y))
		require.NoError(t, d.SetCellStr("strange", b, x))
	}
	require.NoError(t, d.SetSheetName("parts", "零件"))
	require.NoError(t, d.MoveSheet("零件", "strange"))
	_, err := d.NewSheet("mine")
	require.NoError(t, err)
	require.NoError(t, d.SetCellStr("mine", "A1", "to do"))
	rows, err := d.read()
	require.NoError(t, err)
	require.Empty(t, rows[0].Faults)
	require.JSONEq(t, `{"ok":true,"real":2}`, string(rows[0].Document))

	// What stands under no name is not lost unseen.
	require.NoError(t, d.SetCellStr("strange", "AZ5", "remember"))
	rows, err = d.read()
	require.NoError(t, err)
	require.Equal(t, "AZ5", rows[0].Faults[0].Cell)
}

// A formula that nobody reckoned has no value to betray it.
func TestARowOfFormulasAloneIsSeen(t *testing.T) {
	d := template(t)
	require.NoError(t, d.SetCellFormula("strange", "A6", `"R-"&2`))
	rows, err := d.read()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	require.Equal(t, "A6", rows[1].Faults[0].Cell)
	require.Equal(t, "formula", rows[1].Faults[0].Rule)
}

// A fault of the door stands in the cell that says it, or next to it.
func TestFaultsOfTheDoorFindTheirCell(t *testing.T) {
	d := template(t)
	d.put("strange", "/flags", 5, "true;true")
	d.put("strange", "/deep/deeper/on", 5, "2026-11-20")
	d.put("parts", "id", 5, "R-1")
	d.put("parts", "/parts/*", 5, 1)
	d.put("parts", "/parts/*/no", 5, "1")
	rows, err := d.read()
	require.NoError(t, err)
	main := func(name string) string { return d.cell("strange", name, 5) }
	for pointer, want := range map[string]string{
		"/id": main("id"), "/version": main("version"), "/enterprise": main("enterprise"), "/document/id": main("/id"),
		"/document/flags/1": main("/flags"), "/document/deep/deeper/on": main("/deep/deeper/on"), "/document/deep": main("/deep/deeper/parts"),
		"/document/colour": main("id"), "/document": main("id"), "/document/parts": main("/parts"),
		"/document/parts/0/no":         "parts!" + d.cell("parts", "/parts/*/no", 5),
		"/document/parts/0/inner/when": "parts!" + d.cell("parts", "/parts/*/inner/when", 5),
		"/document/parts/0":            "parts!" + d.cell("parts", "id", 5),
		"/document/parts/7":            main("/parts"),
	} {
		f := rows[0].Place(permits.Fault{Pointer: pointer, Rule: "r"})
		require.Equal(t, want, f.Cell, pointer)
	}
}

// What the template tells who fills it in.
func TestTheTemplateSaysWhatBelongsWhere(t *testing.T) {
	d := template(t)
	require.Equal(t, []string{"strange", "parts", "parts.leaves", "deep.deeper.parts", "deep.deeper.parts.leaves", "选项 Choices", "说明 Notes"}, d.GetSheetList())
	require.Equal(t, 0, d.GetActiveSheetIndex())
	panes, err := d.GetPanes("strange")
	require.NoError(t, err)
	require.True(t, panes.Freeze)
	require.Equal(t, 4, panes.YSplit)
	rules, err := d.GetDataValidations("strange")
	require.NoError(t, err)
	require.Len(t, rules, 2, "the choices of grade and of ok")
	cell := d.cell("strange", "/a~1b", 5)
	id, err := d.GetCellStyle("strange", cell)
	require.NoError(t, err)
	style, err := d.GetStyle(id)
	require.NoError(t, err)
	require.Equal(t, 49, style.NumFmt, "codes are texts")
	hint, err := d.GetCellValue("strange", d.cell("strange", "/grade", 4))
	require.NoError(t, err)
	for _, want := range []string{"a = 一级", "b = second", "1"} {
		require.Contains(t, hint, want)
	}
	hint, err = d.GetCellValue("parts", d.cell("parts", "/parts/*/inner/when", 4))
	require.NoError(t, err)
	require.Contains(t, hint, "UTC+8")
}

// A record that a sheet cannot hold exactly is left out and named, and the others are there.
func TestRecordsThatNoSheetCanHold(t *testing.T) {
	form := strangeForm(t)
	var b bytes.Buffer
	require.NoError(t, form.Write(&b, []permits.Record{
		{ID: "R-1", Version: 1, Bytes: []byte(`{"id":"` + strings.Repeat("长", 40000) + `"}`)},
		{ID: "R-2", Version: 1, Bytes: []byte(`{"colour":"of an older form"}`)},
		{ID: "R-3", Version: 1, Bytes: []byte(`{"id":"x"}`)},
	}))
	rows, err := form.Read(b.Bytes(), china)
	require.NoError(t, err)
	require.Len(t, rows, 1)
	require.Equal(t, "R-3", rows[0].ID)
	f, err := excelize.OpenReader(&b)
	require.NoError(t, err)
	notes, err := f.GetRows("说明 Notes")
	require.NoError(t, err)
	said := fmt.Sprint(notes)
	require.Contains(t, said, "R-1: /id")
	require.Contains(t, said, "R-2: /colour has no column")
}
