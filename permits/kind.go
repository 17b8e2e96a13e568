package permits

import "encoding/json"

// Kind is one kind of case, defined entirely by its pack.
type Kind struct {
	Name       string          `json:"name"`
	Title      Text            `json:"title"`
	Door       Door            `json:"door"`
	Pack       string          `json:"pack"`
	Schema     json.RawMessage `json:"-"` // JSON Schema 2020-12 of dossier and journal folded into one
	UI         json.RawMessage `json:"-"`
	Workflow   Workflow        `json:"workflow"`
	Place      PlacePointers   `json:"place"`
	Registers  []string        `json:"registers"`  // registers that its rules read
	Neighbours bool            `json:"neighbours"` // its rules read the other cases near it in place and time
	Linked     bool            `json:"linked"`     // its rules read the cases that it names
	Concurrent bool            `json:"concurrent"` // its rules read every live case of the enterprise at the same time
	SameDay    bool            `json:"same_day"`   // its rules read every case of the enterprise on the day that it is about
	Radius     float64         `json:"radius"`     // metres within which another case is near; 0: by area only

	// Number, Links and Shows are JSON pointers into the dossier with the journal folded in; "*" stands for every
	// element. Shows are the facts, by name, that rules of other cases see of a case of this kind.
	Number string            `json:"number,omitempty"`
	Links  string            `json:"links,omitempty"`
	Shows  map[string]string `json:"shows,omitempty"`

	// Day is the pointer of the civil day that a case of the kind is about; empty: of no day.
	Day string `json:"day,omitempty"`

	Expected *Expected `json:"expected,omitempty"` // nil: no case of the kind is expected of anybody
	Job      *Job      `json:"job,omitempty"`      // nil: never part of a combined job
	Records  *Records  `json:"records,omitempty"`  // nil: its cases write no records
	Exposes  *Exposes  `json:"exposes,omitempty"`  // nil: its cases are never made public
	Standing string    `json:"standing,omitempty"` // stage at which it is judged without a case, from the registers alone
	Notice   bool      `json:"notice,omitempty"`   // its cases are the notices that acts send
	Sheet    *Sheet    `json:"-"`                  // nil: does not print

	Documents *Documents `json:"-"` // nil: no document is issued about its cases
}

// Expected says of which enterprises a case of the kind is expected, and in which states it counts. They are those whose
// own record in the register has, for every pointer of one of the alternatives, one of the values there.
type Expected struct {
	From struct {
		Register string             `json:"register"`
		Any      []map[string][]any `json:"any"` // pointer -> texts or truth values
	} `json:"from"`
	States []string `json:"states"`
}

// Job says how a permit of the kind stands in a combined job: JSON pointers of constant keys into the dossier.
type Job struct {
	Operation string `json:"operation"` // what the kind's operation is called
	Own       string `json:"own"`       // where the permit names its own operation
	All       string `json:"all"`       // where it lists the operations of the whole job
	Linked    string `json:"linked"`    // where it lists the other permits, each {kind: operation, no: number}
}

// Records says which record a case is: every accepted change of a case that its enterprise and its authority see writes the next
// version of that record, whose id is the case's, in the same transaction. So rules read cases of this kind as they read any register.
type Records struct {
	Register string                       `json:"register"`
	Document map[string]string            `json:"document"` // member of the record -> pointer into the folded case; what is not stated is left out
	States   map[string]map[string]string `json:"states"`   // state -> members that it gives; in a state that is not here no record is written
	Acts     string                       `json:"acts"`     // member that lists {action, at}: when each act was last done on the case; "" lists none
}

// Exposes says what of a case is public, without a sign-in, while it is in one of the states.
type Exposes struct {
	From  []string          `json:"from"`
	Shows map[string]string `json:"shows"` // name -> pointer of one value in the folded case
}

// PlacePointers name, as JSON pointers into the dossier, where and when the work happens.
type PlacePointers struct {
	Area  string `json:"area,omitempty"`
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
	Lat   string `json:"lat,omitempty"` // decimal degrees, WGS 84
	Lon   string `json:"lon,omitempty"`
}
