// Package workflow holds the use cases: open a case, revise its dossier, add to its journal, act on it, check
// without storing, keep registers. Each follows the same steps: authorise, read, accept at the door, judge, and
// then one transaction that changes and writes exactly one entry. Who may do what, and what an act needs, is pack
// data (permits.Workflow); nothing here knows a kind.
package workflow

import (
	"encoding/json"
	"time"

	"firewatch/permits"
)

// Idempotency asks that an accepted change be remembered together with its answer, in the same transaction.
type Idempotency struct {
	Key     permits.IdempotencyKey
	Request string // digest of the canonical request body
	// Render makes the answer that is stored and sent; result is a Result or a permits.Record.
	Render func(result any) (permits.Answer, error)
}

// OpenCase opens a case in the initial state of its kind's workflow.
type OpenCase struct {
	Door        permits.Door
	Kind        string
	Enterprise  string
	Dossier     json.RawMessage
	Idempotency *Idempotency
}

// ReviseCase writes a new dossier revision; signatures given so far count no more.
type ReviseCase struct {
	Door        permits.Door
	ID          string
	Version     int // entity tag of what the caller read
	Dossier     json.RawMessage
	Idempotency *Idempotency
}

// WriteLine appends one journal line and judges the case anew at its state's stage.
type WriteLine struct {
	Door        permits.Door
	ID          string
	Type        string
	Body        json.RawMessage
	Idempotency *Idempotency
}

// ActOn takes one action of the workflow.
type ActOn struct {
	Door           permits.Door
	ID             string
	Action         string
	Post           string // which of the caller's posts acts; empty if the caller holds one that may
	Place          string
	Opinion        string
	Reason         string
	About          []string // requirements that the reason rests on, by id
	Order          string   // number of the order that an act which stops carries out
	SeenDossier    string   // digest that the caller read; needed where the action says so
	SeenEvaluation string
	// Paper records a signature that was given in ink; the action is not taken. Confirms is the digest of the line that records one:
	// the caller compared it with its scan, and the action is taken for who signed.
	Paper       *PaperSignature
	Confirms    string
	Idempotency *Idempotency
}

// PaperSignature is what an officer reads off a paper.
type PaperSignature struct {
	Person   string
	At       time.Time // as written beside the signature
	Scan     string    // digest of the file
	Document string    // number of the document that was signed
}

// CheckCase judges without storing anything.
type CheckCase struct {
	Kind       string
	Stage      string // empty: the first stage
	Enterprise string
	Dossier    json.RawMessage
	Journal    []CheckLine
	Act        *permits.Act
	Case       *permits.CaseFacts
	Now        time.Time       // policy authors only; zero: the clock
	Facts      json.RawMessage // policy authors only; empty: from the registers
}

// CheckLine is a journal line of a check.
type CheckLine struct {
	Type string          `json:"type"`
	Body json.RawMessage `json:"body"`
}

// PutRecord writes the next version of a record.
type PutRecord struct {
	Register    string
	ID          string
	Version     int // newest version that the caller read; 0 for a new record
	Enterprise  string
	Division    string
	Document    json.RawMessage
	Idempotency *Idempotency
}

// Result is what an accepted change answers.
type Result struct {
	Case            permits.Case
	Judged          *permits.Judged // nil where the act was not judged
	Acknowledgement *Acknowledgement
	Entry           permits.Entry           // zero while rendering: the entry's number is the last thing taken
	Document        *permits.IssuedDocument // set when one was issued
	Replayed        *permits.Answer         // set when an idempotent request was answered from memory; nothing else is
}

// Acknowledgement is the dated receipt of an application: it is received whatever its verdict, and everything
// that is missing is listed once.
type Acknowledgement struct {
	Number     string        `json:"number"`
	ReceivedAt string        `json:"received_at"`
	Missing    []MissingItem `json:"missing"`
}

// MissingItem is one fact that some requirement needs and did not find.
type MissingItem struct {
	Pointer      string       `json:"pointer"`
	Label        permits.Text `json:"label"`
	Cause        string       `json:"cause"`
	Who          string       `json:"who,omitempty"`
	Requirements []string     `json:"requirements"`
	Remedy       permits.Text `json:"remedy"`
}

// CaseView is a case with its newest dossier and its journal.
type CaseView struct {
	Case    permits.Case
	Dossier json.RawMessage
	Lines   []permits.Line
}
