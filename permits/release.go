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

// Activation puts a release in force from its time on, until the next one. The newest is the one in force.
type Activation struct {
	Number  int       `json:"number"` // from 1, without gaps
	Release string    `json:"release"`
	By      string    `json:"by"`
	Reason  string    `json:"reason"`
	Origin  string    `json:"origin"` // start: the release that the program was started with; author: pushed
	At      time.Time `json:"at"`
}

// The origins of an activation.
const (
	OriginStart  = "start"
	OriginAuthor = "author"
)

// CheckedRelease is a release that passed its checks, with what they counted.
type CheckedRelease struct {
	Release
	Kinds        int `json:"kinds"`
	Requirements int `json:"requirements"`
	TestsPassed  int `json:"tests_passed"`
}
