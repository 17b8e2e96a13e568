package permits

import (
	"encoding/json"
	"time"
)

// Act is the act being attempted; it is part of what is judged, so that a start time or the last signature
// need not be written down before it happens.
type Act struct {
	Action  string `json:"action"`
	Person  string `json:"person,omitempty"`
	Post    string `json:"post,omitempty"`
	At      string `json:"at"` // RFC 3339, whole seconds
	Place   string `json:"place,omitempty"`
	Opinion string `json:"opinion,omitempty"` // agree | reject
	Reason  string `json:"reason,omitempty"`
	// About are the requirements that the reason rests on, by id.
	About []string `json:"about,omitempty"`
	// Order is the number of the order that an act which stops carries out. Stopping needs none.
	Order string `json:"order_no,omitempty"`
	// Division is the jurisdiction of the authority's person who acts, from the sign-in; empty for an enterprise's.
	Division string `json:"division,omitempty"`
	// Medium is OnPaper where Person signed in ink at At. RecordedBy recorded it in the journal line of the digest Record, and
	// ConfirmedBy compared that line with its scan.
	Medium      string `json:"medium,omitempty"`
	RecordedBy  string `json:"recorded_by,omitempty"`
	ConfirmedBy string `json:"confirmed_by,omitempty"`
	Record      string `json:"record,omitempty"`
}

// Question is everything that an evaluation depends on. Two equal questions to the same engine version and
// release give the same bytes.
type Question struct {
	Kind    string
	Stage   string
	Dossier []byte          // canonical bytes of one revision
	Journal []Line          // every line up to the position judged; void signatures are left out by the engine
	Case    CaseFacts       // what the workflow knows about the case
	Facts   json.RawMessage // canonical facts snapshot, or nil
	Act     *Act
	Now     time.Time // truncated to whole seconds
}

// CaseFacts are the engine's own facts about a case: reserved input key "case".
type CaseFacts struct {
	ID         string         `json:"id,omitempty"`
	State      string         `json:"state,omitempty"`
	Revision   int            `json:"revision,omitempty"`
	ReceivedAt string         `json:"received_at,omitempty"` // RFC 3339
	Acts       map[string]Act `json:"acts,omitempty"`        // the last act of each action
	// SignedAfter is the journal line after which signatures count (Case.SignedAfter).
	SignedAfter int `json:"signed_after,omitempty"`
}

// Evaluation is all verdicts of one case at one stage, named by the digest of its canonical bytes.
type Evaluation struct {
	Engine  string    `json:"engine"`  // engine version; replay under another says CANNOT-REPLAY
	Release string    `json:"release"` // digest of the release
	Kind    string    `json:"kind"`
	Stage   string    `json:"stage"`
	Dossier string    `json:"dossier"` // digest of the revision judged
	Journal int       `json:"journal"` // number of journal lines judged
	Case    CaseFacts `json:"case"`    // what the workflow knew of the case
	Facts   string    `json:"facts"`   // digest of the facts snapshot, or empty
	Act     *Act      `json:"act,omitempty"`
	Now     string    `json:"now"` // RFC 3339, whole seconds, UTC
	// Local are the values that the enterprise's province, city or county sets in place of national ones, of those that the
	// requirements read; each with the document that sets it.
	Local      []LocalValue  `json:"local,omitempty"`
	Outcome    Outcome       `json:"outcome"`
	ValidUntil string        `json:"valid_until,omitempty"` // RFC 3339; first instant at which, with no new fact, some verdict would stop being satisfied
	Verdicts   []VerdictLine `json:"verdicts"`              // every requirement in scope, by id
	Findings   []Finding     `json:"findings"`              // those that are violated, undetermined or failed
	Upcoming   []Upcoming    `json:"upcoming"`              // what later stages will ask, without a verdict
}

// VerdictLine is the verdict of one requirement.
type VerdictLine struct {
	Requirement string       `json:"requirement"`
	Verdict     Verdict      `json:"verdict"`
	Severity    Severity     `json:"severity"`
	Until       string       `json:"until,omitempty"`
	Reckoning   []Step       `json:"reckoning,omitempty"`  // how the answer was reckoned, whatever it is
	Answerable  []Answerable `json:"answerable,omitempty"` // who answers for it
}

// Answerable is a person who answers for a requirement, and for what. Where a post answers that nobody holds, the person is empty.
type Answerable struct {
	Person string `json:"person_id,omitempty"`
	Post   string `json:"post,omitempty"`
	Duty   Text   `json:"duty"`
	About  string `json:"about,omitempty"` // id of the record that the duty is about: an installation, a plan ...
	Due    string `json:"due,omitempty"`   // day (YYYY-MM-DD) or instant (RFC 3339) by which it must be done next
}

// Step is one line of a reckoning, as the rule words it.
type Step struct {
	Text
	Fraction string `json:"fraction,omitempty"` // exact: two whole numbers with a slash between them
}

// Finding says what is not met, by which fact, and what to do.
type Finding struct {
	Requirement string          `json:"requirement"`
	Verdict     Verdict         `json:"verdict"`
	Severity    Severity        `json:"severity"`
	Title       Text            `json:"title"`
	Sentence    Text            `json:"sentence"`
	Citation    Citation        `json:"citation"`
	Facts       []Fact          `json:"facts"`   // what the rule looked at
	Missing     []Missing       `json:"missing"` // what it reached for and did not find
	Observed    json.RawMessage `json:"observed,omitempty"`
	Required    json.RawMessage `json:"required,omitempty"`
	Remedy      Text            `json:"remedy"`
	Fixes       []Fix           `json:"fixes"`                // verified: re-evaluated with the change applied
	Answerable  []Answerable    `json:"answerable,omitempty"` // who answers for it
	Local       []LocalValue    `json:"local,omitempty"`      // values of the place that it was judged by
	Error       string          `json:"error,omitempty"`      // why the rule failed
}

// Fact is one value that a rule looked at.
type Fact struct {
	Pointer string          `json:"pointer"` // RFC 6901, into the evaluated input
	Value   json.RawMessage `json:"value"`
}

// Missing is one fact that a rule reached for and did not find.
type Missing struct {
	Pointer string `json:"pointer"`       // RFC 6901; * stands for any element of an absent or empty collection
	Cause   string `json:"cause"`         // not_supplied | awaiting_judgement | source_unavailable | empty
	Who     string `json:"who,omitempty"` // the post that produces the fact
}

// Wanted is one fact that somebody still has to state, with what the form calls it and what to do.
type Wanted struct {
	Missing
	Label  Text `json:"label"`
	Remedy Text `json:"remedy"`
}

// Follows is the cause of a fact that no rule has reached yet: it is read once what comes before it is stated.
const Follows = "follows"

// Fix is a change that, applied, was found to satisfy the requirement without worsening any other verdict.
type Fix struct {
	Pointer string          `json:"pointer"`
	Value   json.RawMessage `json:"value"`
}

// Upcoming announces a requirement of a later stage.
type Upcoming struct {
	Requirement string   `json:"requirement"`
	Stage       string   `json:"stage"`
	Who         []string `json:"who"` // posts that produce the facts it will read
	Title       Text     `json:"title"`
}

// Judged is an evaluation together with its canonical bytes and the digest that names it.
type Judged struct {
	Evaluation
	Digest string
	Bytes  []byte
}

// Recorded is a question with the evaluation that answered it.
type Recorded struct {
	Question   Question
	Evaluation Evaluation
}
