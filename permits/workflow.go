package permits

// Workflow is the life of a kind's cases, as pack data.
type Workflow struct {
	Stages  []string           `json:"stages"`  // in the order in which facts become due
	Initial string             `json:"initial"` // state of a new case
	States  map[string]State   `json:"states"`
	Actions map[string]Action  `json:"actions"`
	Create  Create             `json:"create"`
	Revise  Revise             `json:"revise"`
	Journal map[string]Journal `json:"journal"` // by line type
}

// Signature reports whether lines of this type are written by acts, as signatures. Each covers the dossier revision
// that was newest when it was given: a later revision, or an act that clears, makes it void.
func (w Workflow) Signature(lineType string) bool {
	for _, a := range w.Actions {
		if a.Line == lineType && lineType != "" {
			return true
		}
	}
	return false
}

// State is one state of a case.
type State struct {
	Title   Text   `json:"title"`
	Stage   string `json:"stage"`   // judged whenever a fact changes in this state
	Private bool   `json:"private"` // only the enterprise sees the case
	Live    bool   `json:"live"`    // neighbours must reckon with it
	Final   bool   `json:"final"`   // no action leads out
}

// Create says who opens a case, and whether it is received with an acknowledgement at once.
type Create struct {
	By          []Writer `json:"by"`
	Acknowledge bool     `json:"acknowledge"`
}

// Revise says who may write a new dossier revision and in which states.
type Revise struct {
	By []Writer `json:"by"`
	In []string `json:"in"`
	To string   `json:"to,omitempty"` // state after a revision; empty keeps it
}

// Writer is a role, and for an enterprise's people the posts, that may do something.
type Writer struct {
	Role  string   `json:"role"`
	Posts []string `json:"posts,omitempty"` // empty: any post
}

// Action is one step from a state to a state.
type Action struct {
	Title  Text     `json:"title"`
	From   []string `json:"from"`
	To     string   `json:"to,omitempty"`    // empty keeps the state
	By     []Writer `json:"by"`              // who may act
	Stage  string   `json:"stage,omitempty"` // evaluated at this stage with the act; empty: not judged
	Needs  string   `json:"needs"`           // compliant | nothing
	Line   string   `json:"line,omitempty"`  // journal line type that the act writes (a signature)
	Reason bool     `json:"reason"`          // a written reason is required
	Seen   bool     `json:"seen"`            // must name the dossier digest and the evaluation that the person saw
	NotBy  []string `json:"not_by"`          // separation of duties: actions whose last actor may not do this one
	Stops  bool     `json:"stops"`           // stops dangerous work: never waits for a permission or an evaluation
	Clears bool     `json:"clears"`          // voids the signatures given so far
}

// Journal says who may write lines of a type, and in which states.
type Journal struct {
	By []Writer `json:"by"`
	In []string `json:"in"`
}
