package permits

import "time"

// Release is one immutable set of policy packs, named by the digest of its files.
type Release struct {
	Digest string    `json:"digest"`
	Engine string    `json:"engine"`
	Packs  []string  `json:"packs"` // name@edition
	Bytes  []byte    `json:"-"`     // canonical archive, so that a decision can be replayed years later
	At     time.Time `json:"at"`
}
