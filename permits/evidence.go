package permits

import (
	"context"
	"io"
	"strings"
	"time"
)

// File is what is known of a file from its bytes alone.
type File struct {
	Digest    string // "sha256:" and 64 hexadecimal digits of the bytes
	Size      int64
	MediaType string // as the bytes say, whatever the name does
	Photo     Photo
}

// Photo is what a picture says of itself. It is a statement like any other: whoever can write a file can write this.
type Photo struct {
	TakenAt  string    // RFC 3339, or without its zone where the camera wrote none; empty: not said
	Local    bool      // TakenAt has no zone: a time on some wall, no instant
	Position *Position // where it was taken; nil: not said
}

// Evidence is one file that somebody handed in for an enterprise. The same bytes for the same enterprise are the same
// evidence, but for what an authority keeps to itself: that stands apart, so that nobody can find out by handing it in again.
type Evidence struct {
	File
	Name        string // as first handed in
	Enterprise  string
	Division    string // of the authority that handed it in; empty: the enterprise did
	Undisclosed bool   // the enterprise does not see it
	By          string
	At          time.Time
}

// EvidencePrefix begins the name of a file in a document.
const EvidencePrefix = "sha256:"

// IsEvidence reports whether a text names a file by its digest. Any other text where evidence is named is a reference to paper.
func IsEvidence(text string) bool {
	hex, ok := strings.CutPrefix(text, EvidencePrefix)
	return ok && len(hex) == 64 && strings.Trim(hex, "0123456789abcdef") == ""
}

// Files keeps the bytes of evidence under their digest. What it holds never changes.
type Files interface {
	// Keep reads a file to its end and keeps it. When it returns nil the bytes are durable. Refusals: TooLarge, InvalidFile,
	// Unavailable; each keeps nothing.
	Keep(ctx context.Context, name string, content io.Reader) (File, error)
	// Read returns the bytes of a file, all of them held to its digest before the first is given. A file that is damaged or lost
	// is a fault and not a refusal.
	Read(ctx context.Context, digest string) (io.ReadSeekCloser, error)
}

// Named is a file that a document names.
type Named struct {
	Pointer string // RFC 6901, into the request body
	Digest  string
}

// Asked is one place of a case for evidence, and why it is asked.
type Asked struct {
	Pointer      string // into the folded case; "*" stands for each element of a list that is not there yet
	Label        Text
	Due          string // stage from which it is due
	Who          string // post that produces it
	Value        string // as stated; empty: not stated
	Requirements []Requirement
}
