package permits

import (
	"slices"
	"time"
)

// Documents are the papers that an authority hands out about cases of a kind, as pack data: which there are, when and by whom
// they are issued, and what stands on them.
type Documents struct {
	// Register takes a record of each document under its number, in the fields of IssuedDocument; no hand writes it.
	Register string `json:"register"`
	Line     string `json:"line"` // type of the journal line that an issue writes; nothing else does
	// Service is the type of the lines that say who was served with a document (送达), and Served the member of them that
	// names its number; ServedAt is the member that says when.
	Service     string                   `json:"service"`
	Served      string                   `json:"served"`
	ServedAt    string                   `json:"served_at"`
	People      string                   `json:"people"` // register of those who act
	Disciplines []Discipline             `json:"disciplines"`
	Forms       map[string]*DocumentForm `json:"forms"`
	Zone        string                   `json:"-"`       // time zone of the pack
	Receipt     []Cell                   `json:"receipt"` // what is printed of a line of service, in this order
}

// DocumentForm is one kind of document.
type DocumentForm struct {
	Title Text     `json:"title"`
	Code  string   `json:"code"` // letters with which its numbers begin
	By    []Writer `json:"by"`
	In    []string `json:"in"` // states in which it is issued
	// After are the acts of which the document speaks; empty: of none. One of them was taken and still counts when it is issued, and
	// one that is taken later needs a new document.
	After []string `json:"after"`
	// Stands are the states in which it is good, while the signatures count that counted when it was issued; empty: it says what was,
	// and is good whatever becomes of the case. A later one of its form takes its place in any case.
	Stands []string     `json:"stands"`
	Served bool         `json:"served"` // a receipt of service (送达回证) is printed behind it
	Blocks []SheetBlock `json:"blocks"`
}

// Follows reports whether one of the acts of which the document speaks was taken and still counts.
func (f *DocumentForm) Follows(acts map[string]Act) bool {
	return len(f.After) == 0 || slices.ContainsFunc(f.After, func(name string) bool { _, taken := acts[name]; return taken })
}

// Discipline is a part of an acceptance on site that officers of one profession look at, and the requirements that are judged
// in it. Those that no discipline names come first, under the heading of the checklist.
type Discipline struct {
	Name         string   `json:"name"`
	Title        Text     `json:"title"`
	Requirements []string `json:"requirements"`
}

// Table prints a list down the page, one row for each element.
type Table struct {
	At      Field  `json:"at"`
	Columns []Cell `json:"columns"` // places within an element
	Blank   int    `json:"blank"`   // empty rows behind it, for the pen
}

// FindingsBlock is what the evaluation that the document is bound to found, with clause and remedy.
type FindingsBlock struct {
	Verdicts []Verdict `json:"verdicts"`
	Blocking bool      `json:"blocking"` // without those that only advise
	// About is an act: the requirements on which its reason rests come first, whatever the evaluation found of them.
	About string `json:"about"`
	None  Text   `json:"none"` // what is printed where there are none
}

// Checklist is what officers judge at a stage, by discipline, to be filled in by hand.
type Checklist struct {
	Stage  string           `json:"stage"`
	Title  Text             `json:"title"` // of what belongs to no discipline
	Blank  int              `json:"blank"` // empty rows of each discipline, for what no requirement asks
	Groups []ChecklistGroup `json:"-"`
}

// ChecklistGroup is one discipline of a checklist.
type ChecklistGroup struct {
	Title Text
	Items []Requirement
}

// The values of IssuedDocument.Status. A document that was superseded or withdrawn is shown as such, never removed.
const (
	DocumentGood       = "good"
	DocumentSuperseded = "superseded" // a later one of its form was issued
	DocumentWithdrawn  = "withdrawn"  // the case left the states in which it stands, or what it speaks of counts no more
)

// IssuedDocument is one document that was issued: its record in the register, under its number, and its line in the journal.
type IssuedDocument struct {
	Number     string `json:"number"`
	Form       string `json:"form"`
	Title      Text   `json:"title"`
	Case       string `json:"case"`
	Kind       string `json:"kind"`
	Version    int    `json:"version"`  // of the case after the issue
	Revision   int    `json:"revision"` // of the dossier
	Journal    int    `json:"journal"`  // the line of the issue
	Dossier    string `json:"dossier"`  // digest
	Evaluation string `json:"evaluation,omitempty"`
	Page       string `json:"page"` // digest of what is printed
	Issuer     string `json:"issuer"`
	Division   string `json:"division"`
	IssuedAt   string `json:"issued_at"`
	IssuedBy   string `json:"issued_by"`
	Post       string `json:"post,omitempty"`
	// SupersededBy is the number of the one that took its place.
	SupersededBy string `json:"superseded_by,omitempty"`
}

// Status says whether the document is good, as its case is now. What was signed before signatures were cleared counts no more, and
// neither does a document that said so. Of a form that the release in force does not know nobody can say so, and it is not good.
func (d IssuedDocument) Status(form *DocumentForm, head Case) string {
	switch {
	case d.SupersededBy != "":
		return DocumentSuperseded
	case form == nil:
		return DocumentWithdrawn
	case len(form.Stands) == 0:
		return DocumentGood
	case !slices.Contains(form.Stands, head.State), d.Journal <= head.SignedAfter:
		return DocumentWithdrawn
	}
	for _, name := range form.After {
		if act, taken := head.Acts[name]; taken && !notAfter(act.At, d.IssuedAt) {
			return DocumentWithdrawn
		}
	}
	return DocumentGood
}

// notAfter reports whether one instant is no later than another; what is no instant is later.
func notAfter(a, b string) bool {
	x, err1 := time.Parse(time.RFC3339, a)
	y, err2 := time.Parse(time.RFC3339, b)
	return err1 == nil && err2 == nil && !x.After(y)
}

// OnPaper is the medium of a signature that was given in ink.
const OnPaper = "paper"

// Papers says how a signature that was given in ink comes in: one officer records it with its scan, another compares the two,
// and only then the action is taken in the name of the person who signed.
type Papers struct {
	Line   string `json:"line"`   // type of the journal line that records it; no other hand writes it
	People string `json:"people"` // register of divisions' people who sign so
	Posts  string `json:"posts"`  // pointer of their posts in it
}

// Paper says of an action that its signature may be given in ink: who records and who compares it, and which document is signed.
type Paper struct {
	By       []Writer `json:"by"`
	Document string   `json:"document"`
}
