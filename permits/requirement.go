package permits

import "encoding/json"

// Requirement is one clause as one rule, as its metadata states it.
type Requirement struct {
	ID         string   `json:"id"`
	Pack       string   `json:"pack"`
	Package    string   `json:"package"` // the Rego package that judges it, without "data."
	Title      Text     `json:"title"`
	Sentence   Text     `json:"sentence"` // the one plain sentence that an approver signs
	Citation   Citation `json:"citation"`
	Obligation string   `json:"obligation"` // shall | should | may
	Severity   Severity `json:"severity"`
	Stages     []string `json:"stages"`
	From       string   `json:"from"`        // first day in force, YYYY-MM-DD
	To         string   `json:"to"`          // first day no longer in force, or empty
	GovernedBy string   `json:"governed_by"` // received | now | JSON pointer of a date
	Remedy     Text     `json:"remedy"`
	Doubt      string   `json:"doubt,omitempty"` // what is not certain of the clause as it is read here
	// Jurisdiction is the division in which alone it applies; empty: the whole country.
	Jurisdiction string `json:"jurisdiction,omitempty"`
	// Local are the values that divisions set in place of national ones and that it is judged by there.
	Local       []LocalValue `json:"local,omitempty"`
	Reads       []string     `json:"reads"`        // input path patterns, as JSON pointers with * for an element
	Kinds       []string     `json:"kinds"`        // kinds that ask it
	Pattern     string       `json:"pattern"`      // pattern of the row it was written as, or "rego"
	Timed       bool         `json:"timed"`        // reads the clock and so defines until
	HasObserved bool         `json:"-"`            // the package defines observed
	HasRequired bool         `json:"-"`            // the package defines required
	HasFixes    bool         `json:"-"`            // the package defines fixes
	HasApplies  bool         `json:"-"`            // the package defines applies
	Reckons     bool         `json:"-"`            // the package defines reckoning
	Answered    bool         `json:"-"`            // the package defines answerable
	EmptyOK     []string     `json:"empty_answer"` // patterns of collections for which "empty" is an answer
}

// Citation names the place in the law or standard that a requirement comes from.
type Citation struct {
	Document string `json:"document"` // e.g. GB 30871-2022
	Clause   string `json:"clause"`   // e.g. 5.3.1 c
	Basis    string `json:"basis"`    // mandatory | informative | interpretation
}

// LocalValue is a value that a province, a city or a county sets in place of the national one, with the document that sets it.
type LocalValue struct {
	Parameter    string          `json:"parameter"`
	Value        json.RawMessage `json:"value"`
	Pack         string          `json:"pack"`
	Jurisdiction string          `json:"jurisdiction"`
	Document     string          `json:"document"`
	Clause       string          `json:"clause"`
	Doubt        string          `json:"doubt,omitempty"`
}

// LedgerLine says what becomes of one clause: requirements that judge it, or who judges it, or why a machine cannot.
type LedgerLine struct {
	Clause       string   `json:"clause"`
	Requirements []string `json:"requirements,omitempty"`
	JudgedBy     string   `json:"judged_by,omitempty"`
	Why          string   `json:"why,omitempty"`
}
