package permits

import (
	"encoding/json"
	"time"
)

// Door says through which resource a kind's cases come in.
type Door string

// Permits are approved by the enterprise's own posts; applications are decided by an authority.
const (
	DoorPermits      Door = "permits"
	DoorApplications Door = "applications"
)

// Case is one application or one permit. Its dossier is a row of immutable revisions, its journal an
// append-only list; the fields here are the head that conditional updates compare.
type Case struct {
	ID           string         `json:"id"`
	Door         Door           `json:"-"`
	Kind         string         `json:"kind"`
	Enterprise   string         `json:"enterprise"`   // unified social credit code (GB 32100)
	Jurisdiction string         `json:"jurisdiction"` // administrative division (GB/T 2260), six digits
	State        string         `json:"state"`
	Private      bool           `json:"-"`        // the state is one that only the enterprise sees
	Live         bool           `json:"-"`        // the state is one in which neighbours must reckon with the case
	Version      int            `json:"version"`  // grows by one with every accepted change; the entity tag
	Revision     int            `json:"revision"` // newest dossier revision, from 1
	Journal      int            `json:"journal"`  // number of journal lines
	Dossier      string         `json:"dossier"`  // digest of the newest revision
	Outcome      Outcome        `json:"outcome"`  // of the newest evaluation
	Evaluation   string         `json:"evaluation"`
	ValidUntil   string         `json:"valid_until,omitempty"`
	Acts         map[string]Act `json:"acts"`
	// SignedAfter is the journal line after which signatures (lines that acts write) count. A new revision and
	// an act that clears move it to the end of the journal, so what was signed before counts no more.
	SignedAfter int `json:"signed_after"`
	// Clocks are those that run in the state that the case is in, by name.
	Clocks      map[string]Running `json:"clocks,omitempty"`
	Undisclosed bool               `json:"-"` // the state is one that the enterprise does not see
	Exposed     bool               `json:"-"` // the state is one in which the case is public
	Exposes     []byte             `json:"-"` // what is public of it; canonical JSON

	Place      Place     `json:"place"`
	Number     string    `json:"number,omitempty"` // the enterprise's own number of the case
	Day        string    `json:"-"`                // the civil day that it is about, YYYY-MM-DD
	Shows      []byte    `json:"-"`                // facts that rules of other cases see; canonical JSON
	ReceivedAt time.Time `json:"received_at"`
	CreatedBy  string    `json:"created_by"`
	CreatedAt  time.Time `json:"created_at"`
	UpdatedAt  time.Time `json:"updated_at"`
}

// Facts returns what an evaluation may know of the case.
func (c *Case) Facts() CaseFacts {
	return CaseFacts{ID: c.ID, State: c.State, Revision: c.Revision,
		ReceivedAt: c.ReceivedAt.UTC().Truncate(time.Second).Format(time.RFC3339), Acts: c.Acts, SignedAfter: c.SignedAfter}
}

// Revision is one immutable state of a dossier. People sign its digest.
type Revision struct {
	Case   string
	Number int
	Digest string // sha256:<hex> of Bytes
	Bytes  []byte // canonical JSON (RFC 8785), personal fields replaced by commitments
	By     string
	At     time.Time
}

// Line is one line of a case's journal.
type Line struct {
	Case     string          `json:"-"`
	Number   int             `json:"n"` // from 1, without gaps
	Type     string          `json:"type"`
	Revision int             `json:"revision"` // dossier revision that was newest when it was written
	Body     json.RawMessage `json:"body"`     // canonical JSON
	Digest   string          `json:"digest"`
	By       string          `json:"by"` // principal
	At       time.Time       `json:"at"`
}

// Hand is who writes a journal line, and when; empty where a case is only checked and nobody writes.
type Hand struct {
	Person string // id of the principal
	At     time.Time
}

// Personal is one personal value that was taken out of a document and replaced by a salted commitment.
type Personal struct {
	Pointer    string
	Person     string // whose key encrypts it; erasing that key erases the value
	Commitment string
	Salt       []byte
	Value      []byte // canonical JSON of the value
}

// Document is what the door accepts: canonical bytes, their digest, and the personal values taken out.
type Document struct {
	Bytes    []byte
	Digest   string
	Personal []Personal
	Evidence []Named // files that it names
}

// CaseFilter selects cases; zero fields do not filter.
type CaseFilter struct {
	Door         Door
	Kind         string
	State        string
	Enterprise   string
	Jurisdiction string // a division; contains what its trailing zeros leave open
	Outcome      Outcome
	From, To     time.Time // of ReceivedAt, half open
	HidePrivate  bool
	// HideUndisclosed leaves out what the enterprise does not see; Exposed selects what is public.
	HideUndisclosed, Exposed bool
	Limit                    int
	Cursor                   string // opaque, from the previous page
}

// SilentFilter asks which enterprises have no case of a kind on the days Since to Until, both counted.
type SilentFilter struct {
	Register     string // where each enterprise has its own record, under its own code
	Kind         string
	States       []string // in which a case counts; one that is private never does
	Since, Until string   // YYYY-MM-DD
	Limit        int
	Cursor       string // opaque, from an earlier page or row
}

// Silent is an enterprise without a case.
type Silent struct {
	Record Record // its own
	Newest string // day of its newest case until then; empty: it never had one
	Cursor string // of the list behind it
}

// SilentPage is one page of them, by enterprise.
type SilentPage struct {
	Items []Silent
	Next  string
}

// CasePage is one page of a list, newest first.
type CasePage struct {
	Items []Case
	Next  string // cursor of the next page, empty at the end
}
