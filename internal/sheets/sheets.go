// Package sheets writes the records of a register as a workbook (xlsx) and reads one that was filled in. It knows no
// register: columns follow from the register's JSON Schema. Reading is exact or refused, cell by cell: a text keeps its
// leading zeros, a number its value, and what could be read in two ways is read in none.
package sheets

import "firewatch/permits"

// Limits of a workbook. A file is bounded before anything of it is kept, because a small one can unpack to anything.
const (
	MaxBytes    = 5 << 20
	MaxRecords  = 2000
	maxElements = 20000    // rows of one sheet of elements
	maxUnpacked = 32 << 20 // bytes of all parts
	maxParts    = 1000
	maxGrid     = 600000 // cells of all sheets, from A1 to the last row and column
	maxColumns  = 512
	maxTexts    = 16 << 20 // bytes of all texts: a shared one counts wherever it stands
	maxCellText = 32767    // characters of one cell, as every program has it
)

// MediaType is that of a workbook without macros.
const MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

// Rows 1 to 4 of every sheet are its head: machine names, labels in Chinese and English, what belongs there.
const (
	nameRow  = 1
	zhRow    = 2
	enRow    = 3
	hintRow  = 4
	firstRow = 5
)

// The columns that stand before those of the document. Only a pointer begins with a slash, so no document has them.
const (
	idColumn         = "id"
	versionColumn    = "version"
	enterpriseColumn = "enterprise"
	divisionColumn   = "division"
)

// Fault is one thing that is wrong in a filled workbook, and where.
type Fault struct {
	Cell    string // C7 on the sheet of the records, chemicals!C7 on another
	Pointer string // into the document, or the name of a leading column
	Rule    string
	Detail  permits.Text
}

// refuse makes a refusal of the whole file, with one fault at a cell, or at none.
func refuse(p permits.Problem, at, rule, en, zh string) *permits.Error {
	detail := permits.Text{EN: en, ZH: zh}
	return &permits.Error{Problem: p, Detail: detail, Faults: []permits.Fault{{Pointer: at, Rule: rule, Detail: detail}}}
}

// wrong is why a cell is not read.
type wrong struct{ rule, en, zh string }

func (w *wrong) text() permits.Text { return permits.Text{EN: w.en, ZH: w.zh} }
