package permits

import (
	"encoding/json"
	"time"
)

// Sheet is the layout in which a case of a kind prints, as pack data: a form of SheetColumns columns, printed once for
// each copy. The loader holds every place to the form and fills in its words.
type Sheet struct {
	Form   Text         `json:"form"` // what the document calls the form
	Title  Text         `json:"title"`
	Number Field        `json:"number"` // the number of the case, beside the title
	Valid  []string     `json:"valid"`  // states whose print carries no watermark; every other state is one
	People string       `json:"people"` // register of those who act
	Blocks []SheetBlock `json:"blocks"`
	Copies []Copy       `json:"copies"`
	Zone   string       `json:"-"` // time zone of the pack
}

// The columns of a sheet, and how many of them a label takes.
const (
	SheetColumns = 12
	LabelColumns = 2
)

// SheetBlock is one part of a sheet, top to bottom; exactly one member is set.
type SheetBlock struct {
	Cells      []Cell      `json:"cells,omitempty"` // one row
	Across     *Across     `json:"across,omitempty"`
	Measures   *Measures   `json:"measures,omitempty"`
	Signatures *Signatures `json:"signatures,omitempty"`
	// Of documents only.
	Paragraph *Text          `json:"paragraph,omitempty"`
	Received  *Text          `json:"received,omitempty"` // label of when the application was received
	Table     *Table         `json:"table,omitempty"`
	Findings  *FindingsBlock `json:"findings,omitempty"`
	Checklist *Checklist     `json:"checklist,omitempty"`
}

// Cell is a label and what stands at a place. With Show it is the named parts of the object, or of each object of the
// list, that stands there.
type Cell struct {
	Label    Text    `json:"label"` // empty: the form's
	At       Field   `json:"at"`
	Show     []Field `json:"show"`
	Span     int     `json:"span"`     // columns, the label's included
	Choices  bool    `json:"choices"`  // every value that could stand there is printed with a box
	Labelled bool    `json:"labelled"` // the parts are printed with their labels
}

// Across prints a list sideways: a row for each part, a column for each element, as many blocks as it takes.
type Across struct {
	At      Field  `json:"at"`
	Columns int    `json:"columns"`
	Rows    []Cell `json:"rows"` // places within an element; Span is not used
}

// Measures is the table of an object whose members are confirmed one by one, each with its number.
type Measures struct {
	At        Field     `json:"at"`
	Concerned Field     `json:"concerned"` // within a member
	Confirmer []Field   `json:"confirmer"`
	Remarks   []Field   `json:"remarks"` // printed with their labels where they are stated
	Rows      []Measure `json:"rows"`    // every member, in the order of the form
}

// Measure is one row: a member, what is written into its text, and what of the case stands with it.
type Measure struct {
	Is   Field   `json:"is"`
	Show []Field `json:"show"`
	Also []Field `json:"also"` // from the root of the case
}

// Signatures are the boxes in which people give their opinion and sign.
type Signatures struct {
	At    Field `json:"at"` // the object that holds the newest signature of each post
	Boxes []Box `json:"boxes"`
}

// Box shows the signature of a post, or the last act of an action; one of the two is set. An act that signs is shown
// only while its signature counts.
type Box struct {
	Label Text   `json:"label"`
	Post  string `json:"post"`
	Act   string `json:"act"`
}

// Copy is one of the copies and who holds it; where a value of the case decides, By is its place.
type Copy struct {
	Holder  Text            `json:"holder"`
	By      Field           `json:"by"`
	Holders map[string]Text `json:"holders"`
}

// Field is a place of the form that a sheet shows. Pack data gives the pointer, relative to what the field stands in;
// the rest is the form's.
type Field struct {
	Pointer  string
	Pattern  []string // from the root of the case; "*" stands for every element
	Label    Text
	Type     FieldType
	List     bool     // a list of such values
	Choices  []Choice // of a word, in the order of the form
	Unit     string
	Ref      string // register of which it is an id
	Personal bool   // a commitment stands there unless it was uncovered
}

// FieldType says how a value is written for people.
type FieldType string

// The types of places. A whole has parts and is not written by itself.
const (
	FieldText    FieldType = "text"
	FieldNumber  FieldType = "number"
	FieldTruth   FieldType = "truth"
	FieldInstant FieldType = "instant"
	FieldWord    FieldType = "word"
	FieldWhole   FieldType = "whole"
)

// Choice is a value that a form allows, in words.
type Choice struct {
	Value string
	Words Text
}

// UnmarshalJSON reads a place as pack data writes it: its pointer.
func (p *Field) UnmarshalJSON(raw []byte) error { return json.Unmarshal(raw, &p.Pointer) }

// Keys splits the pointer.
func (p Field) Keys() []string { return PointerKeys(p.Pointer) }

// CommitmentPrefix begins the text that stands in a document where a personal value was.
const CommitmentPrefix = "commit:sha256:"

// Folded is a case as its print reads it: one document of dossier and journal, without the signatures that count no
// more. Of what is not plain in it, it lists what the sheet shows: record ids by register, and commitments.
type Folded struct {
	Document    json.RawMessage
	Refs        map[string][]string
	Commitments []string
}

// Printed is what a sheet is filled with.
type Printed struct {
	Kind       Kind
	Document   json.RawMessage // of Folded
	Case       CaseFacts
	Dossier    string // digest
	Evaluation string // digest of the newest one, with its outcome
	Outcome    Outcome
	ValidUntil string                       // RFC 3339
	Names      map[string]map[string]string // what people call a record, by register and id, where the reader may know it
	Uncovered  map[string]string            // personal values that the reader may know, by commitment
	At         time.Time
	Specimen   bool // made from a file, not from a stored case
}

// Signed is what a box shows.
type Signed struct {
	Person  string
	Post    string
	Opinion string // agree | reject, or nothing
	Reason  string
	At      string // RFC 3339
	// Medium is OnPaper for ink, with who recorded it and who compared record and scan.
	Medium, RecordedBy, ConfirmedBy string
}

// Signed returns what stands in the box: signatures is the object at which the block stands, in the folded case.
func (b Box) Signed(w Workflow, signatures map[string]any, acts map[string]Act) (Signed, bool) {
	post := b.Post
	act, done := acts[b.Act]
	if b.Act != "" {
		if !done {
			return Signed{}, false
		}
		if w.Actions[b.Act].Line == "" {
			return Signed{Person: act.Person, Post: act.Post, Opinion: act.Opinion, Reason: act.Reason, At: act.At}, true
		}
		post = act.Post
	}
	signature, ok := signatures[post].(map[string]any)
	if !ok {
		return Signed{}, false
	}
	text := func(key string) string { s, _ := signature[key].(string); return s }
	// A post may sign again after its act became void: that signature is not the act's.
	if b.Act != "" && !sameInstant(text("at"), act.At) {
		return Signed{}, false
	}
	return Signed{Person: text("person"), Post: post, Opinion: text("opinion"), Reason: text("reason"), At: text("at"),
		Medium: text("medium"), RecordedBy: text("recorded_by"), ConfirmedBy: text("confirmed_by")}, true
}

func sameInstant(a, b string) bool {
	x, err1 := time.Parse(time.RFC3339, a)
	y, err2 := time.Parse(time.RFC3339, b)
	return err1 == nil && err2 == nil && x.Equal(y)
}
