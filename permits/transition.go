package permits

// Transitions says what becomes of each transition that a document's state machine has: the ledger of a kind's workflow.
type Transitions struct {
	Source Text            `json:"source"` // the document or table
	Table  []Transition    `json:"table"`  // in its order
	Own    map[string]Text `json:"own"`    // actions of the workflow that the table does not have, and why
	None   Text            `json:"none"`   // that there is no table, and what applies in its place; then Table and Own are empty
}

// Transition is one transition of the document, in its words, and what it is here: exactly one of Actions, Journal, Dossier, KeptBy
// and LeftOut.
type Transition struct {
	From  string `json:"from"`
	Event string `json:"event"`
	To    string `json:"to"`
	By    string `json:"by"`

	Actions []string `json:"action"`   // actions of the workflow
	Journal []string `json:"journal"`  // types of journal lines
	Dossier string   `json:"dossier"`  // create: the opening of the case; revise: a new revision of its papers
	KeptBy  []string `json:"kept_by"`  // requirements that judge it; nobody acts
	LeftOut Text     `json:"left_out"` // why it is not here

	Note Text `json:"note"` // what differs, where it is here in another way
}

// The transitions that are no action and no journal line.
const (
	DossierCreate = "create"
	DossierRevise = "revise"
)
