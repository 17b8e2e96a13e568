package permits

import (
	"encoding/json"
	"time"
)

// SystemScope is the counter for acts that belong to no enterprise.
const SystemScope = "system"

// EntryBody is what one accepted change says of itself in the audit log. It holds digests, never documents
// (a log entry is limited to 65,535 bytes).
type EntryBody struct {
	Format  int               `json:"v"`     // 1
	Scope   string            `json:"scope"` // enterprise code, or "system"
	At      string            `json:"at"`    // RFC 3339 with nanoseconds, UTC
	Actor   Actor             `json:"actor"`
	Action  string            `json:"action"`  // e.g. case.submit, case.journal, record.put
	Subject string            `json:"subject"` // e.g. case/<id>, record/<register>/<id>
	Digests map[string]string `json:"digests"` // by name: dossier, evaluation, line, record, release ...
	Detail  map[string]string `json:"detail,omitempty"`
}

// Actor is who did it, as authenticated at the door.
type Actor struct {
	ID   string `json:"id"`
	Role string `json:"role"`
	Post string `json:"post,omitempty"`
}

// Entry is one line of the audit log.
type Entry struct {
	Scope string
	Seq   int64  // gap-free within the scope, from 1
	Body  []byte // canonical JSON of EntryBody
	At    time.Time
}

// Leaf returns the bytes that are hashed into the log: the body and the number that the log gave it, in the
// canonical form of {"entry": body, "seq": n}.
func (e Entry) Leaf() []byte {
	n, _ := json.Marshal(e.Seq) // an int64 always marshals
	leaf := append([]byte(`{"entry":`), e.Body...)
	leaf = append(leaf, `,"seq":`...)
	return append(append(leaf, n...), '}')
}
