// Package prints writes a case in the layout that its kind's pack gives it: an HTML document that stands alone, for
// paper of size A4. Every text of a case is foreign: html/template escapes it where it stands, nothing in the document
// is executed or fetched, and the document's own policy says so to the browser.
package prints

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"
	"time"

	"firewatch/permits"
)

//go:embed sheet.html
var page string

//go:embed sheet.css
var style string

var sheet = template.Must(template.New("sheet").Parse(page))

// Policy is the Content-Security-Policy of every print: its own style sheet, by digest, and nothing else.
var Policy = policyOf(style)

func policyOf(style string) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}

// The view is rows of cells of lines of pieces, so that one small template writes all of it.
type view struct {
	Form, Title permits.Text
	Number      string
	State       permits.Text
	Mark        *permits.Text // across every page of what permits nothing
	Columns     []struct{}
	Copies      []held
	Rows        []row
	Foot        []piece
	Style       template.CSS // ours, never a case's
	Policy      string
}

type held struct {
	N, Of  int
	Holder permits.Text
}

type row struct {
	Cells []cell `json:"cells"`
	Break bool   `json:"break,omitempty"` // begins a page
}

type cell struct {
	Head  bool   `json:"head,omitempty"`
	Span  int    `json:"span"`
	Class string `json:"class,omitempty"`
	Lines []line `json:"lines,omitempty"`
}

type line []piece

// piece is a value with its label: words in both languages, or a text as it was written. What a reader may not know is named
// only when the page is read: a record by its register and id, a personal value by its commitment.
type piece struct {
	Label  *permits.Text `json:"label,omitempty"`
	Words  *permits.Text `json:"words,omitempty"`
	Text   string        `json:"text,omitempty"`
	ID     string        `json:"id,omitempty"`  // of the record that Text stands for
	Ref    string        `json:"ref,omitempty"` // register of that record
	Commit string        `json:"commit,omitempty"`
	Box    string        `json:"box,omitempty"`
	Blank  bool          `json:"blank,omitempty"` // to be filled in by hand
}

// filler writes one case into its sheet.
type filler struct {
	permits.Printed
	people string // register of those who act
	zone   *time.Location
	root   any

	Grounds // of a document
}

// Write writes the print of a case. Its kind must have a sheet.
func Write(w io.Writer, p permits.Printed) error {
	s := p.Kind.Sheet
	if s == nil {
		return errors.New("prints: the kind has no sheet")
	}
	f, err := newFiller(p, s.People, s.Zone)
	if err != nil {
		return err
	}
	v := view{Form: s.Form, Title: s.Title, Columns: make([]struct{}, permits.SheetColumns), State: f.state(), Mark: f.mark(),
		Foot: f.foot(), Style: template.CSS(style), Policy: Policy}
	v.Number, _ = at(f.root, s.Number).(string)
	for _, b := range s.Blocks {
		v.Rows = append(v.Rows, f.block(b)...)
	}
	for i, c := range s.Copies {
		holder := c.Holder
		if c.By.Pointer != "" {
			value, _ := at(f.root, c.By).(string)
			holder = c.Holders[value]
		}
		v.Copies = append(v.Copies, held{N: i + 1, Of: len(s.Copies), Holder: holder})
	}
	v.Rows = reader{p.Names, p.Uncovered}.rows(v.Rows)
	// Whole or not at all: half a permit must not look like one.
	var out bytes.Buffer
	if err := sheet.Execute(&out, v); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

func newFiller(p permits.Printed, people, zone string) (*filler, error) {
	f := &filler{Printed: p, people: people}
	var err error
	if f.zone, err = time.LoadLocation(zone); err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(p.Document))
	dec.UseNumber()
	if err := dec.Decode(&f.root); err != nil {
		return nil, fmt.Errorf("prints: the folded case: %w", err)
	}
	return f, nil
}

func (f *filler) state() permits.Text {
	if state, ok := f.Kind.Workflow.States[f.Case.State]; ok {
		return state.Title
	}
	return permits.Text{EN: "none", ZH: "无"}
}

// mark is what stands across every page, so that no copy passes for a permit that is not, or no longer, in force.
func (f *filler) mark() *permits.Text {
	state := f.state()
	end, _ := at(f.root, permits.Field{Pointer: f.Kind.Place.End}).(string)
	over, err := time.Parse(time.RFC3339, end)
	switch {
	case f.Specimen:
		return &permits.Text{EN: "Specimen", ZH: "样张"}
	case !slices.Contains(f.Kind.Sheet.Valid, f.Case.State):
		return &state
	case err == nil && f.At.After(over) && !f.Kind.Workflow.States[f.Case.State].Final:
		return &permits.Text{EN: "Past its time", ZH: "已过作业时间"}
	}
	return nil
}

func (f *filler) foot() []piece {
	return append(f.bound(),
		piece{Label: &permits.Text{EN: "Stands until", ZH: "结论有效至"}, Text: orNone(f.instant(f.ValidUntil))},
		piece{Label: &permits.Text{EN: "Printed", ZH: "打印时间"}, Text: f.At.In(f.zone).Format(toTheMinute), ID: f.zone.String()})
}

// bound says to what a print, or a document that is issued, is bound.
func (f *filler) bound() []piece {
	outcome, state := f.Outcome.Words(), f.state()
	return []piece{
		{Label: &permits.Text{EN: "Case", ZH: "案件"}, Text: orNone(f.Case.ID)},
		{Label: &permits.Text{EN: "State", ZH: "状态"}, Words: &state},
		{Label: &permits.Text{EN: "Dossier", ZH: "材料摘要"}, Text: orNone(short(f.Dossier))},
		{Label: &permits.Text{EN: "Check", ZH: "核查结论"}, Words: &outcome, ID: short(f.Evaluation)},
	}
}

func orNone(s string) string {
	if s == "" {
		return "—"
	}
	return s
}

// short abbreviates a digest to what a person compares.
func short(digest string) string {
	algorithm, sum, ok := strings.Cut(digest, ":")
	if !ok || len(sum) < 16 {
		return digest
	}
	return algorithm + ":" + sum[:16]
}

func (f *filler) block(b permits.SheetBlock) []row {
	switch {
	case b.Cells != nil:
		var r row
		for _, c := range b.Cells {
			r.Cells = append(r.Cells, label(c.Label, permits.LabelColumns),
				cell{Span: c.Span - permits.LabelColumns, Lines: f.lines(f.root, c)})
		}
		return []row{r}
	case b.Across != nil:
		return f.across(b.Across)
	case b.Measures != nil:
		return f.measures(b.Measures)
	case b.Signatures != nil:
		return f.signatures(b.Signatures)
	}
	return f.written(b)
}

func label(t permits.Text, span int) cell {
	return cell{Head: true, Span: span, Lines: []line{{{Words: &t}}}}
}

// across writes a list sideways. An empty one is printed as well: the form has the boxes.
func (f *filler) across(a *permits.Across) []row {
	elements, _ := at(f.root, a.At).([]any)
	span := (permits.SheetColumns - permits.LabelColumns) / a.Columns
	var rows []row
	for first := 0; first == 0 || first < len(elements); first += a.Columns {
		for _, part := range a.Rows {
			r := row{Cells: []cell{label(part.Label, permits.SheetColumns-span*a.Columns)}}
			for i := first; i < first+a.Columns; i++ {
				c := cell{Span: span}
				if i < len(elements) {
					c.Lines = f.lines(elements[i], part)
				}
				r.Cells = append(r.Cells, c)
			}
			rows = append(rows, r)
		}
	}
	return rows
}

// Columns of the table of measures: number, measure, whether concerned, confirmer.
const (
	numberColumns  = 1
	answerColumns  = 2
	confirmColumns = 2
	measureColumns = permits.SheetColumns - numberColumns - answerColumns - confirmColumns
)

func (f *filler) measures(m *permits.Measures) []row {
	rows := []row{{Cells: []cell{
		label(permits.Text{EN: "No.", ZH: "序号"}, numberColumns), label(permits.Text{EN: "Safety measure", ZH: "安全措施"}, measureColumns),
		label(permits.Text{EN: "Concerned", ZH: "是否涉及"}, answerColumns), label(permits.Text{EN: "Confirmed by", ZH: "确认人"}, confirmColumns)}}}
	measures := at(f.root, m.At)
	for i, x := range m.Rows {
		member := at(measures, x.Is)
		text := x.Is.Label
		lines := []line{{{Words: &text}}}
		if blanks := append(f.blanks(member, x.Show), f.blanks(f.root, x.Also)...); len(blanks) > 0 {
			lines = append(lines, blanks)
		}
		for _, remark := range m.Remarks {
			if at(member, remark) != nil {
				lines = append(lines, f.blanks(member, []permits.Field{remark}))
			}
		}
		confirmed := cell{Span: confirmColumns}
		for _, part := range m.Confirmer {
			if pieces := f.pieces(part, at(member, part)); len(pieces) > 0 {
				confirmed.Lines = append(confirmed.Lines, pieces)
			}
		}
		rows = append(rows, row{Cells: []cell{
			{Span: numberColumns, Class: "middle", Lines: []line{{{Text: fmt.Sprint(i + 1)}}}},
			{Span: measureColumns, Class: "measure", Lines: lines},
			{Span: answerColumns, Class: "middle", Lines: []line{f.pieces(m.Concerned, at(member, m.Concerned))}},
			confirmed}})
	}
	return rows
}

// blanks writes values with their labels, and a blank where a value is not there.
func (f *filler) blanks(from any, fields []permits.Field) line {
	var out line
	for _, field := range fields {
		text := field.Label
		pieces := f.pieces(field, at(from, field))
		if len(pieces) == 0 {
			pieces = line{{Blank: true}}
		}
		pieces[0].Label = &text
		out = append(out, pieces...)
	}
	return out
}

// Columns of a signature: opinion, who signed, when.
const (
	signLabelColumns = 3
	signedColumns    = 3
	timeColumns      = 2
	opinionColumns   = permits.SheetColumns - signLabelColumns - signedColumns - timeColumns
)

func (f *filler) signatures(s *permits.Signatures) []row {
	given, _ := at(f.root, s.At).(map[string]any)
	var rows []row
	for _, b := range s.Boxes {
		opinion, who, when := cell{Span: opinionColumns}, cell{Span: signedColumns}, cell{Span: timeColumns}
		signed, ok := b.Signed(f.Kind.Workflow, given, f.Case.Acts)
		if ok {
			if words, stated := opinions[signed.Opinion]; stated {
				opinion.Lines = append(opinion.Lines, line{{Words: &words}})
			}
			if signed.Reason != "" {
				opinion.Lines = append(opinion.Lines, line{{Text: signed.Reason}})
			}
			who.Lines = []line{{{Ref: f.people, ID: signed.Person}}}
			if signed.Medium == permits.OnPaper {
				who.Lines = append(who.Lines, line{{Words: &permits.Text{EN: "signed on paper", ZH: "纸质签字"}}},
					line{{Label: &permits.Text{EN: "Recorded by", ZH: "登记"}, Ref: f.people, ID: signed.RecordedBy}},
					line{{Label: &permits.Text{EN: "Compared by", ZH: "核对"}, Ref: f.people, ID: signed.ConfirmedBy}})
			}
			when.Lines = []line{{{Text: f.instant(signed.At)}}}
		}
		who.Lines = append([]line{{{Label: &permits.Text{EN: "Signed by", ZH: "签字"}}}}, who.Lines...)
		when.Lines = append([]line{{{Label: &permits.Text{EN: "Time", ZH: "时间"}}}}, when.Lines...)
		rows = append(rows, row{Cells: []cell{label(b.Label, signLabelColumns), opinion, who, when}})
	}
	return rows
}

// opinions are the two that an act may carry.
var opinions = map[string]permits.Text{"agree": {EN: "Agree", ZH: "同意"}, "reject": {EN: "Reject", ZH: "不同意"}}

// lines writes what a cell shows of what it stands in. What is not there leaves the box empty; an empty list is an
// answer, and says so.
func (f *filler) lines(from any, c permits.Cell) []line {
	v := at(from, c.At)
	if c.Choices {
		return []line{choices(c.At, v)}
	}
	if v == nil {
		return nil
	}
	if list, ok := v.([]any); ok && len(list) == 0 {
		return []line{{{Words: &permits.Text{EN: "none", ZH: "无"}}}}
	}
	if len(c.Show) == 0 {
		var out []line
		for _, piece := range f.pieces(c.At, v) {
			out = append(out, line{piece})
		}
		return out
	}
	elements, ok := v.([]any)
	if !ok {
		elements = []any{v}
	}
	var out []line
	for _, e := range elements {
		var l line
		for _, part := range c.Show {
			pieces := f.pieces(part, at(e, part))
			if c.Labelled && len(pieces) > 0 {
				text := part.Label
				pieces[0].Label = &text
			}
			l = append(l, pieces...)
		}
		if len(l) > 0 {
			out = append(out, l)
		}
	}
	return out
}

func choices(field permits.Field, v any) line {
	chosen, ok := v.([]any)
	if !ok {
		chosen = []any{v}
	}
	var out line
	for _, c := range field.Choices {
		box := "☐"
		if slices.Contains(chosen, any(c.Value)) {
			box = "☑"
		}
		words := c.Words
		out = append(out, piece{Box: box, Words: &words})
	}
	return out
}

// pieces writes one value, or each of a list, the way people write it.
func (f *filler) pieces(field permits.Field, v any) line {
	switch x := v.(type) {
	case nil:
		return nil
	case []any:
		var out line
		for _, e := range x {
			out = append(out, f.pieces(field, e)...)
		}
		return out
	case bool:
		if x {
			return line{{Words: &permits.Text{EN: "Yes", ZH: "是"}}}
		}
		return line{{Words: &permits.Text{EN: "No", ZH: "否"}}}
	case json.Number:
		return line{{Text: strings.TrimSpace(x.String() + " " + field.Unit)}}
	case string:
		return line{f.text(field, x)}
	}
	return nil // a whole; the loader asks for its parts
}

func (f *filler) text(field permits.Field, s string) piece {
	switch {
	case field.Personal:
		return piece{Commit: s}
	case field.Type == permits.FieldInstant:
		return piece{Text: f.instant(s)}
	case field.Ref != "":
		return piece{Ref: field.Ref, ID: s}
	}
	for _, c := range field.Choices {
		if c.Value == s {
			words := c.Words
			return piece{Words: &words}
		}
	}
	return piece{Text: s}
}

// reader is what somebody who reads a page may know of it.
type reader struct {
	names     map[string]map[string]string
	uncovered map[string]string
}

// rows writes records as people call them, beside their ids, and the personal values that the reader may know.
func (r reader) rows(rows []row) []row {
	out := make([]row, len(rows))
	for i, was := range rows {
		out[i] = row{Break: was.Break, Cells: slices.Clone(was.Cells)}
		for j, c := range was.Cells {
			out[i].Cells[j].Lines = make([]line, len(c.Lines))
			for k, l := range c.Lines {
				for _, p := range l {
					out[i].Cells[j].Lines[k] = append(out[i].Cells[j].Lines[k], r.piece(p))
				}
			}
		}
	}
	return out
}

func (r reader) piece(p piece) piece {
	if p.Commit != "" {
		if value, known := r.uncovered[p.Commit]; known {
			p.Text = value
		} else {
			p.Words = &permits.Text{EN: "withheld", ZH: "未公开"}
		}
	}
	if p.Ref != "" {
		if p.Text = r.names[p.Ref][p.ID]; p.Text == "" {
			p.Text, p.ID = p.ID, ""
		}
	}
	return p
}

const toTheMinute = "2006-01-02 15:04"

// instant writes a time in the pack's zone, to the minute.
func (f *filler) instant(s string) string {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return s
	}
	return t.In(f.zone).Format(toTheMinute)
}

// at returns what stands at a field, relative to what it stands in; nil where nothing does.
func at(from any, field permits.Field) any {
	for _, key := range field.Keys() {
		m, ok := from.(map[string]any)
		if !ok {
			return nil
		}
		from = m[key]
	}
	return from
}
