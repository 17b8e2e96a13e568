package sheets

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"firewatch/permits"
)

// guard looks through a file before the library opens it. The library makes a cell for every place up to the last one of a
// row, so a few bytes that name the column XFD in many rows would take all memory; and it believes the sizes that an
// archive says of itself.
func guard(raw []byte) error {
	if len(raw) > MaxBytes {
		return refuse(permits.TooLarge, "", "size", fmt.Sprintf("the workbook has more than %d bytes", MaxBytes), fmt.Sprintf("工作簿超过 %d 字节", MaxBytes))
	}
	if bytes.HasPrefix(raw, []byte{0xd0, 0xcf, 0x11, 0xe0}) {
		return refuse(permits.InvalidImport, "", "workbook", "this is an old or a protected workbook; save it as .xlsx without a password", "该文件为旧版格式或已加密，请另存为无密码的 .xlsx 文件")
	}
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return noWorkbook()
	}
	if len(archive.File) > maxParts {
		return tooMuch("parts", maxParts, "部件")
	}
	left, g, seen := int64(maxUnpacked), grid{}, map[string]bool{}
	for _, part := range archive.File {
		name := strings.ToLower(strings.ReplaceAll(part.Name, `\`, "/"))
		if seen[name] {
			return noWorkbook()
		}
		seen[name] = true
		if strings.Contains(name, "vbaproject") || strings.Contains(name, "macrosheet") {
			return refuse(permits.InvalidImport, "", "macros", "the workbook has macros; save it as .xlsx without macros", "工作簿含有宏，请另存为不含宏的 .xlsx 文件")
		}
		body, err := part.Open()
		if err != nil {
			return noWorkbook()
		}
		limited := &io.LimitedReader{R: body, N: left + 1}
		if strings.HasSuffix(name, ".xml") || strings.HasPrefix(name, "xl/worksheets/") {
			err = g.scan(limited)
		}
		if _, rest := io.Copy(io.Discard, limited); err == nil && rest != nil {
			err = noWorkbook()
		}
		_ = body.Close()
		if left = limited.N - 1; left < 0 {
			return refuse(permits.TooLarge, "", "size",
				fmt.Sprintf("the workbook unpacks to more than %d bytes", maxUnpacked), fmt.Sprintf("工作簿解压后超过 %d 字节", maxUnpacked))
		}
		if err != nil {
			return err
		}
	}
	if !seen["[content_types].xml"] || !seen["xl/workbook.xml"] {
		return noWorkbook()
	}
	return nil
}

// grid is the sum of all sheets from A1 to their last row and column.
type grid struct{ cells int }

func noWorkbook() *permits.Error {
	return refuse(permits.InvalidImport, "", "workbook", "this is no workbook that can be read; fill in the template and save it as .xlsx", "无法读取该工作簿，请填写模板并另存为 .xlsx 文件")
}

func tooMuch(of string, most int, zh string) *permits.Error {
	return refuse(permits.TooMany, "", "size", fmt.Sprintf("the workbook has more than %d %s", most, of), fmt.Sprintf("工作簿的%s超过 %d", zh, most))
}

// scan bounds the rows and columns of a part, if it is a sheet. Whatever has rows and cells is taken for one.
func (g *grid) scan(r io.Reader) error {
	dec := xml.NewDecoder(r)
	dec.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, errors.New("a workbook is in UTF-8") }
	row, col, widest, depth := 0, 0, 0, 0
	for {
		tok, err := dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return noWorkbook()
		}
		if _, ends := tok.(xml.EndElement); ends {
			depth--
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		if depth++; depth > 64 {
			return noWorkbook()
		}
		at := ""
		for _, a := range start.Attr {
			if start.Name.Local == "f" && a.Name.Local == "t" && a.Value == "dataTable" { // it has no text that would show it
				return refuse(permits.InvalidImport, "", "formula", "the workbook has a data table; write its values", "工作簿含有模拟运算表，请填写数值")
			}
			if a.Name.Local == "r" && a.Name.Space == "" || a.Name.Local == "ref" && start.Name.Local == "mergeCell" {
				at = a.Value
			}
		}
		switch start.Name.Local {
		case "row":
			next := row + 1
			if at != "" {
				if _, err := fmt.Sscanf(at, "%d", &next); err != nil || next <= row {
					return noWorkbook()
				}
			}
			if row, col = next, 0; row > maxElements+firstRow {
				return tooMuch("rows; there may be formats far below the last one, delete those rows", maxElements, "行数")
			}
		case "c":
			next := col + 1
			if at != "" {
				var err error
				if next, _, err = excelize.CellNameToCoordinates(at); err != nil || next <= col {
					return noWorkbook()
				}
			}
			if col = next; col > maxColumns {
				return tooMuch("columns; there may be formats far to the right, delete those columns", maxColumns, "列数")
			}
			widest = max(widest, col)
		case "mergeCell":
			first, _, _ := strings.Cut(at, ":")
			return refuse(permits.InvalidImport, first, "merged", "cells are merged; separate them", "存在合并单元格，请取消合并")
		}
	}
	if g.cells += row * widest; g.cells > maxGrid {
		return tooMuch("cells", maxGrid, "单元格")
	}
	return nil
}
