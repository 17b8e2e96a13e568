package prints

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"

	"rsc.io/qr"

	"firewatch/permits"
)

//go:embed document.html
var documentPage string

//go:embed document.css
var documentStyle string

var document = template.Must(template.Must(template.New("sheet").Parse(page)).New("document").Parse(documentPage))

// DocumentPolicy is the Content-Security-Policy of every document that was issued.
var DocumentPolicy = policyOf(style + documentStyle)

// Page is a document as it was issued. It is kept as it is, so a document reads the same whenever it is printed; only the names
// of people and the personal values are written in for whoever reads it.
type Page struct {
	Title    permits.Text `json:"title"`
	Number   string       `json:"number"`
	Issuer   string       `json:"issuer"`
	Unit     string       `json:"unit"` // to whom it is addressed
	IssuedAt string       `json:"issued_at"`
	Rows     []row        `json:"rows"`
	Foot     []piece      `json:"foot"`
}

// Grounds are what a document rests on: what the evaluation to which it is bound found, what each finding still needs, and the
// requirements of the release, by id.
type Grounds struct {
	Findings     []permits.Finding
	Wanted       [][]permits.Wanted
	Requirements map[string]permits.Requirement
}

// Lay fills in a document. Printed is the case as it stands when the document is issued.
func Lay(d permits.IssuedDocument, unit string, p permits.Printed, grounds Grounds) (Page, error) {
	docs := p.Kind.Documents
	form := docs.Forms[d.Form]
	f, err := newFiller(p, docs.People, docs.Zone)
	if err != nil {
		return Page{}, err
	}
	f.Grounds = grounds
	out := Page{Title: form.Title, Number: d.Number, Issuer: d.Issuer, Unit: unit, IssuedAt: f.instant(d.IssuedAt), Foot: f.bound()}
	for _, b := range form.Blocks {
		out.Rows = append(out.Rows, f.block(b)...)
	}
	return out, nil
}

// ReadPage reads a page that was kept.
func ReadPage(raw []byte) (Page, error) {
	var p Page
	err := json.Unmarshal(raw, &p)
	return p, err
}

// Covered lists what a page names without showing it: record ids by register, and commitments.
func (p Page) Covered() (refs map[string][]string, commitments []string) {
	found, covered := map[string]map[string]bool{}, map[string]bool{}
	for _, r := range p.Rows {
		for _, c := range r.Cells {
			for _, piece := range slices.Concat(c.Lines...) {
				if piece.Commit != "" {
					covered[piece.Commit] = true
				}
				if piece.Ref != "" && piece.ID != "" {
					if found[piece.Ref] == nil {
						found[piece.Ref] = map[string]bool{}
					}
					found[piece.Ref][piece.ID] = true
				}
			}
		}
	}
	refs = map[string][]string{}
	for register, ids := range found {
		refs[register] = slices.Sorted(maps.Keys(ids))
	}
	return refs, slices.Sorted(maps.Keys(covered))
}

// Served is the page of a receipt of service (送达回证): of one line of the journal, or empty, for the pen, without one.
func Served(docs *permits.Documents, line json.RawMessage) (Page, error) {
	if line == nil {
		line = json.RawMessage("{}")
	}
	f, err := newFiller(permits.Printed{Document: line}, docs.People, docs.Zone)
	if err != nil {
		return Page{}, err
	}
	var out Page
	var r row
	for span, i := 0, 0; i < len(docs.Receipt); i++ {
		c := docs.Receipt[i]
		value := cell{Span: c.Span - permits.LabelColumns, Class: "pen", Lines: f.lines(f.root, c)}
		r.Cells = append(r.Cells, label(c.Label, permits.LabelColumns), value)
		if span += c.Span; span == permits.SheetColumns {
			out.Rows, r, span = append(out.Rows, r), row{}, 0
		}
	}
	return out, nil
}

// Copy is one print of a document.
type Copy struct {
	Page      Page
	Served    []Page // receipts of service
	Names     map[string]map[string]string
	Uncovered map[string]string
	Status    string // permits.DocumentGood ...
	Address   string // at which anybody verifies it
	Digest    string // of the page
}

// WriteDocument writes a copy. Its square code (QR) holds the address alone.
func WriteDocument(w io.Writer, c Copy) error {
	code, err := qr.Encode(c.Address, qr.M)
	if err != nil {
		return err
	}
	who := reader{c.Names, c.Uncovered}
	v := struct {
		Copy
		Rows    []row
		Served  [][]row
		Columns []struct{}
		Mark    *permits.Text
		Size    int
		Dark    string
		Style   template.CSS
		Policy  string
		Short   string
	}{Copy: c, Rows: who.rows(c.Page.Rows), Columns: make([]struct{}, permits.SheetColumns), Size: code.Size + 2*quiet, Dark: dark(code),
		Style: template.CSS(style + documentStyle), Policy: DocumentPolicy, Short: short(c.Digest)}
	for _, s := range c.Served {
		v.Served = append(v.Served, who.rows(s.Rows))
	}
	switch c.Status {
	case permits.DocumentSuperseded:
		v.Mark = &permits.Text{EN: "Superseded", ZH: "已被替代"}
	case permits.DocumentWithdrawn:
		v.Mark = &permits.Text{EN: "No longer in force", ZH: "已失效"}
	}
	// Whole or not at all: half a document must not look like one.
	var out bytes.Buffer
	if err := document.ExecuteTemplate(&out, "document", v); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// quiet is the width of the light margin that a reader of the code needs, in modules (ISO/IEC 18004).
const quiet = 4

// dark draws the dark modules of a code as the path of an SVG, a run of them at a time.
func dark(code *qr.Code) string {
	var b strings.Builder
	for y := range code.Size {
		for x := 0; x < code.Size; x++ {
			run := 0
			for x+run < code.Size && code.Black(x+run, y) {
				run++
			}
			if run > 0 {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", x+quiet, y+quiet, run, run)
				x += run
			}
		}
	}
	return b.String()
}

// written writes the blocks that only documents have.
func (f *filler) written(b permits.SheetBlock) []row {
	switch {
	case b.Paragraph != nil:
		return []row{{Cells: []cell{{Span: permits.SheetColumns, Class: "said", Lines: []line{{{Words: b.Paragraph}}}}}}}
	case b.Received != nil:
		return []row{{Cells: []cell{label(*b.Received, permits.LabelColumns),
			{Span: permits.SheetColumns - permits.LabelColumns, Lines: []line{{{Text: orNone(f.instant(f.Case.ReceivedAt))}}}}}}}
	case b.Table != nil:
		return f.table(b.Table)
	case b.Findings != nil:
		return f.found(b.Findings)
	}
	return f.checklist(b.Checklist)
}

func (f *filler) table(t *permits.Table) []row {
	var head row
	for _, c := range t.Columns {
		head.Cells = append(head.Cells, label(c.Label, c.Span))
	}
	rows := []row{head}
	elements, _ := at(f.root, t.At).([]any)
	for _, e := range elements {
		var r row
		for _, c := range t.Columns {
			r.Cells = append(r.Cells, cell{Span: c.Span, Lines: f.lines(e, c)})
		}
		rows = append(rows, r)
	}
	for range t.Blank {
		var r row
		for _, c := range t.Columns {
			r.Cells = append(r.Cells, cell{Span: c.Span, Class: "pen"})
		}
		rows = append(rows, r)
	}
	return rows
}

// Columns of the table of findings: number, what is asked, verdict, clause, remedy.
const (
	askedColumns  = 4
	clauseColumns = 3
	remedyColumns = permits.SheetColumns - numberColumns - askedColumns - clauseColumns
)

func (f *filler) found(b *permits.FindingsBlock) []row {
	rows := []row{{Cells: []cell{label(permits.Text{EN: "No.", ZH: "序号"}, numberColumns), label(permits.Text{EN: "What is asked", ZH: "要求"}, askedColumns),
		label(permits.Text{EN: "Clause", ZH: "依据"}, clauseColumns), label(permits.Text{EN: "What to do", ZH: "补正或整改内容"}, remedyColumns)}}}
	act := f.Case.Acts[b.About]
	for _, id := range act.About {
		r, known := f.Requirements[id]
		if !known {
			continue
		}
		what := []line{{{Words: &permits.Text{EN: "The reason given above rests on it", ZH: "上述理由依据本条"}}}}
		if i := slices.IndexFunc(f.Findings, func(x permits.Finding) bool { return x.Requirement == id }); i >= 0 {
			what = append(what, line{{Words: &f.Findings[i].Remedy}})
		}
		rows = append(rows, finding(len(rows), []line{{{Words: &r.Title}}}, r.Citation, id, what))
	}
	for i, x := range f.Findings {
		if slices.Contains(act.About, x.Requirement) {
			continue
		}
		if !slices.Contains(b.Verdicts, x.Verdict) || b.Blocking && x.Severity != permits.Block {
			continue
		}
		verdict := x.Verdict.Words()
		asked := []line{{{Words: &x.Title}}, {{Words: &verdict}}}
		todo := []line{}
		if x.Verdict != permits.Undetermined || len(f.Wanted[i]) == 0 {
			todo = append(todo, line{{Words: &x.Remedy}})
		}
		for j, m := range f.Wanted[i] {
			what := &permits.Text{EN: "Missing", ZH: "缺"}
			if m.Cause == permits.Follows {
				what = &permits.Text{EN: "Where it applies", ZH: "如涉及"}
			}
			asked = append(asked, line{{Label: what, Words: &f.Wanted[i][j].Label, ID: m.Pointer}})
			if remedy := (line{{Words: &f.Wanted[i][j].Remedy}}); !slices.ContainsFunc(todo, func(l line) bool { return *l[0].Words == m.Remedy }) {
				todo = append(todo, remedy)
			}
		}
		rows = append(rows, finding(len(rows), asked, x.Citation, x.Requirement, todo))
	}
	if len(rows) == 1 {
		none := permits.Text{EN: "none", ZH: "无"}
		if b.None.EN != "" {
			none = b.None
		}
		rows = append(rows, row{Cells: []cell{{Span: permits.SheetColumns, Class: "middle", Lines: []line{{{Words: &none}}}}}})
	}
	return rows
}

// finding is one row of the table.
func finding(n int, asked []line, c permits.Citation, id string, todo []line) row {
	return row{Cells: []cell{
		{Span: numberColumns, Class: "middle", Lines: []line{{{Text: fmt.Sprint(n)}}}},
		{Span: askedColumns, Lines: asked},
		{Span: clauseColumns, Lines: []line{{{Text: c.Document}}, {{Text: c.Clause}}, {{ID: id}}}},
		{Span: remedyColumns, Lines: todo}}}
}

// Columns of a checklist: number, item, result, note.
const (
	itemColumns   = 5
	resultColumns = 3
	noteColumns   = permits.SheetColumns - numberColumns - itemColumns - resultColumns
)

// results are what an item of an acceptance can be.
var results = []permits.Text{{EN: "pass", ZH: "合格"}, {EN: "fail", ZH: "不合格"}, {EN: "not applicable", ZH: "不涉及"}}

func (f *filler) checklist(c *permits.Checklist) []row {
	var rows []row
	for i, g := range c.Groups {
		title := g.Title
		rows = append(rows, row{Break: i > 0, Cells: []cell{{Head: true, Span: permits.SheetColumns, Class: "part", Lines: []line{{{Words: &title}}}}}},
			row{Cells: []cell{label(permits.Text{EN: "No.", ZH: "序号"}, numberColumns), label(permits.Text{EN: "Item", ZH: "验收项目"}, itemColumns),
				label(permits.Text{EN: "Result", ZH: "结果"}, resultColumns), label(permits.Text{EN: "Note, evidence", ZH: "说明、证据"}, noteColumns)}})
		var boxes line
		for j := range results {
			boxes = append(boxes, piece{Box: "☐", Words: &results[j]})
		}
		for n := range len(g.Items) + c.Blank {
			item := cell{Span: itemColumns, Class: "pen"}
			if n < len(g.Items) {
				x := g.Items[n]
				item.Lines = []line{{{Words: &x.Title}}, {{ID: x.ID}, {Text: x.Citation.Document + " " + x.Citation.Clause}}}
			}
			rows = append(rows, row{Cells: []cell{{Span: numberColumns, Class: "middle", Lines: []line{{{Text: fmt.Sprint(n + 1)}}}}, item,
				{Span: resultColumns, Lines: []line{boxes}}, {Span: noteColumns, Class: "pen"}}})
		}
		for _, who := range []permits.Text{{EN: "Officer, enforcement certificate No.", ZH: "执法人员及执法证号"},
			{EN: "Officer, enforcement certificate No.", ZH: "执法人员及执法证号"}, {EN: "Expert", ZH: "专家"}} {
			rows = append(rows, row{Cells: []cell{label(who, itemColumns+numberColumns), {Span: resultColumns + noteColumns, Class: "pen"}}})
		}
	}
	return rows
}
