package permits

import "time"

// Workflow is the life of a kind's cases, as pack data.
type Workflow struct {
	Stages  []string           `json:"stages"`  // in the order in which facts become due
	Initial string             `json:"initial"` // state of a new case
	States  map[string]State   `json:"states"`
	Actions map[string]Action  `json:"actions"`
	Create  Create             `json:"create"`
	Revise  Revise             `json:"revise"`
	Journal map[string]Journal `json:"journal"` // by line type
	Clocks  map[string]Timer   `json:"clocks,omitempty"`
	Papers  *Papers            `json:"papers,omitempty"` // nil: no signature comes in on paper
	Issued  string             `json:"-"`                // type of the lines that an issue of a document writes; empty: none
	Posts   Titles             `json:"-"`                // what people call the posts of the release
	Lines   Titles             `json:"-"`                // what the form calls its journal lines, by type
}

// Titles are words for what packs name: posts, types of journal lines.
type Titles map[string]Text

// Of returns the words for a name: what has none is called by its name.
func (t Titles) Of(name string) Text { return t[name].or(name) }

// ActionTitle is what people call an action; one that is not there is called by its name.
func (w Workflow) ActionTitle(name string) Text { return w.Actions[name].Title.or(name) }

// StateTitle is what people call a state; one that is not there is called by its name.
func (w Workflow) StateTitle(name string) Text { return w.States[name].Title.or(name) }

// or is the text, or the name where it has no words.
func (t Text) or(name string) Text {
	if t.EN == "" || t.ZH == "" {
		return Text{EN: name, ZH: name}
	}
	return t
}

// Signature reports whether lines of this type are written by acts, as signatures, or record one that was given on paper. Each
// covers the dossier revision that was newest when it was given: a later revision, or an act that clears, makes it void.
func (w Workflow) Signature(lineType string) bool {
	if w.Papers != nil && lineType == w.Papers.Line {
		return true
	}
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
	// Undisclosed: the enterprise does not see the case, nor do its rules, records and notices (a covert inspection, 四不两直).
	Undisclosed bool `json:"undisclosed,omitempty"`
}

// Timer is a clock of a workflow. It runs while the case is in one of its states, from the instant at which the case came
// into them, and when it is due the system takes the action that it fires. It never approves: that action needs nothing, is
// nobody's but the system's, and signs nothing.
type Timer struct {
	Title Text     `json:"title"`
	In    []string `json:"in"`
	Due   string   `json:"due,omitempty"`   // pointer into the folded case: a date-time, or a date, at whose end it is due
	After *Span    `json:"after,omitempty"` // from the instant at which it began to run
	// Answers names requirements, judged at the stage of the state: the clock is due when the first of those who answer for them
	// must have done it. Working days, editions and what a province sets are the rules' to reckon.
	Answers []string `json:"answers,omitempty"`
	Fires   string   `json:"fires"`
}

// Span is a length of time. Days are of 24 hours.
type Span struct {
	Minutes int `json:"minutes,omitempty"`
	Hours   int `json:"hours,omitempty"`
	Days    int `json:"days,omitempty"`
}

// Length adds the parts up.
func (s Span) Length() time.Duration {
	return time.Duration(s.Minutes)*time.Minute + time.Duration(s.Hours+24*s.Days)*time.Hour
}

// Running is one clock of one case.
type Running struct {
	Since time.Time `json:"since"`           // when the case came into a state in which it runs
	Due   time.Time `json:"due"`             // when it fires
	Fired bool      `json:"fired,omitempty"` // it has fired, and the case is still in its states
}

// NextDue returns the first instant at which one of the clocks fires; zero for none.
func NextDue(clocks map[string]Running) time.Time {
	var first time.Time
	for _, r := range clocks {
		if !r.Fired && (first.IsZero() || r.Due.Before(first)) {
			first = r.Due
		}
	}
	return first
}

// The sides that an act may tell.
const (
	SideEnterprise = "enterprise"
	SideAuthority  = "authority"
	SideNext       = "next"
	SideAbove      = "above"
)

// Notify says whom an act tells: those on the duty roster of a side.
type Notify struct {
	Side string `json:"side"` // enterprise | authority | above (the authority one level up) | next (whoever comes after the addressees of this notice)
	Text Text   `json:"text"`
}

// Halts says which other cases an act stops: the live ones of the enterprise whose own workflow has the action.
type Halts struct {
	Action string `json:"action"`
	Place  string `json:"place,omitempty"` // pattern of the places (areas) in the folded case; empty: everywhere
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
	// Receives: an application is received, whatever its verdict. Its date is that of the act, and it is acknowledged with
	// everything that is missing.
	Receives bool     `json:"receives,omitempty"`
	Only     string   `json:"only,omitempty"` // pattern of person ids in the folded case: nobody else may act
	Notify   []Notify `json:"notify,omitempty"`
	Halts    *Halts   `json:"halts,omitempty"`
	Paper    *Paper   `json:"paper,omitempty"` // nil: signed here or not at all
}

// Journal says who may write lines of a type, and in which states.
type Journal struct {
	By []Writer `json:"by"`
	In []string `json:"in"`
	// About is a pointer into a line, where it names the requirement that it is about. Such lines are comments, threaded by it.
	About string `json:"about,omitempty"`
	// Complete: what such lines tell is told nowhere else, so no line is the answer "none" and not an absence.
	Complete bool `json:"complete,omitempty"`
	// Warns says whom such a line tells where it leaves the case with something violated, or a rule of it failed.
	Warns []Notify `json:"warns,omitempty"`
}
