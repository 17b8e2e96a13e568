package sheets_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"firewatch/permits"
)

// parts makes an archive of the given parts, in order.
func parts(t *testing.T, files ...[2]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.Create(f[0])
		require.NoError(t, err)
		_, err = w.Write([]byte(f[1]))
		require.NoError(t, err)
	}
	require.NoError(t, z.Close())
	return b.Bytes()
}

// Files made to take memory or time are refused before they do.
func TestHostileFiles(t *testing.T) {
	form := strangeForm(t)
	sheet := func(rows string) []byte {
		return template(t).rewritten("xl/worksheets/sheet1.xml", func(s string) string { return strings.Replace(s, "</sheetData>", rows+"</sheetData>", 1) })
	}
	wide := strings.Builder{}
	for row := 6; row < 2000; row++ {
		fmt.Fprintf(&wide, `<row r="%d"><c r="SR%d"/></row>`, row, row)
	}
	lying := parts(t, [2]string{"[Content_Types].xml", "<Types/>"}, [2]string{"xl/workbook.xml", "<workbook/>"}, [2]string{"xl/worksheets/sheet1.xml", strings.Repeat(" ", 40<<20)})
	// The archive says that the large part has ten bytes.
	for i := 0; i+4 < len(lying); i++ {
		if size := binary.LittleEndian.Uint32(lying[i:]); size == 40<<20 {
			binary.LittleEndian.PutUint32(lying[i:], 10)
		}
	}
	for name, test := range map[string]struct {
		file    []byte
		problem permits.Problem
	}{
		"a cell at the end of each row":   {sheet(wide.String()), permits.TooMany},
		"a cell in the last column":       {sheet(`<row r="6"><c r="XFD6"/></row>`), permits.TooMany},
		"a row at the end":                {sheet(`<row r="1048576"/>`), permits.TooMany},
		"a row beyond all sheets":         {sheet(`<row r="99999999999999999999"/>`), permits.InvalidImport},
		"rows that go back":               {sheet(`<row r="9"/><row r="7"/>`), permits.InvalidImport},
		"cells that go back":              {sheet(`<row r="6"><c r="C6"/><c r="B6"/></row>`), permits.InvalidImport},
		"more rows than a sheet may have": {sheet(strings.Repeat("<row/>", 21000)), permits.TooMany},
		"a table of what would be":        {sheet(`<row r="6"><c r="A6"><f t="dataTable" ref="A6:A7"/><v>1</v></c></row>`), permits.InvalidImport},
		"elements inside elements":        {parts(t, [2]string{"[Content_Types].xml", "<Types/>"}, [2]string{"xl/workbook.xml", strings.Repeat("<a>", 100000)}), permits.InvalidImport},
		"an archive that lies":            {lying, permits.InvalidImport},
		"a part twice":                    {parts(t, [2]string{"xl/workbook.xml", "<workbook/>"}, [2]string{"XL\\workbook.xml", "<workbook/>"}), permits.InvalidImport},
		"broken XML":                      {template(t).rewritten("xl/workbook.xml", func(s string) string { return s[:len(s)/2] }), permits.InvalidImport},
		"another charset":                 {template(t).rewritten("xl/workbook.xml", func(string) string { return `<?xml version="1.0" encoding="GB2312"?><workbook/>` }), permits.InvalidImport},
		"half a file":                     {template(t).bytes()[:2000], permits.InvalidImport},
		"a text from nowhere": {template(t).rewritten("xl/worksheets/sheet1.xml", func(s string) string {
			return strings.Replace(s, "</sheetData>", `<row r="6"><c r="A6" t="s"><v>99999</v></c></row></sheetData>`, 1)
		}), permits.InvalidImport},
	} {
		t.Run(name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := form.Read(test.file, china)
			runtime.ReadMemStats(&after)
			var refusal *permits.Error
			require.True(t, errors.As(err, &refusal), "%v", err)
			require.Equal(t, test.problem, refusal.Problem, refusal.Error())
			require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(200<<20))
		})
	}
}

// One shared text that stands everywhere is as large as it is often.
func TestTextsAreCountedWhereTheyStand(t *testing.T) {
	d := template(t)
	column, long := strings.TrimRight(d.cell("strange", "/id", 5), "5"), strings.Repeat("x", 30000)
	for row := 5; row < 600; row++ {
		require.NoError(t, d.SetCellStr("strange", fmt.Sprint(column, row), long))
	}
	_, err := d.read()
	require.True(t, permits.Is(err, permits.TooLarge), "%v", err)
}

// Whatever bytes come in place of a workbook's, the answer is a refusal or rows; never anything else.
func TestDamagedFilesAreRefusedOrRead(t *testing.T) {
	whole := template(t).bytes()
	form := strangeForm(t)
	rapid.Check(t, func(t *rapid.T) {
		raw := bytes.Clone(whole)
		for range rapid.IntRange(1, 20).Draw(t, "bytes") {
			raw[rapid.IntRange(0, len(raw)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		if _, err := form.Read(raw, china); err != nil {
			var refusal *permits.Error
			require.True(t, errors.As(err, &refusal), "%v", err)
		}
	})
}
