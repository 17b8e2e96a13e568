package workflow

import (
	"context"
	"time"

	"firewatch/permits"
)

// Service runs the use cases. It is safe for concurrent use.
type Service struct {
	store   permits.Store
	files   permits.Files // nil: none are taken in
	engines permits.Engines
	engine  permits.Engine // of one use case; nil until pinned
	clock   permits.Clock
	newID   func() string
}

// New returns a service over a store and the release in force. newID makes case ids that sort by time (UUIDv7).
func New(store permits.Store, engines permits.Engines, clock permits.Clock, newID func() string) *Service {
	return &Service{store: store, engines: engines, clock: clock, newID: newID}
}

// pinned returns the service with the release that is in force now. Every use case begins with it and so is
// accepted at the door, judged and written under one release, whatever is activated meanwhile.
func (s *Service) pinned() *Service {
	c := *s
	c.engine = s.engines.InForce()
	return &c
}

// civil is the one legal time of the standards that packs hold (UTC+8, no daylight saving). It decides which
// calendar day an instant belongs to, where a register speaks of days.
var civil = time.FixedZone("UTC+8", 8*60*60)

// Civil is the time that a clock on the wall shows where no zone is said.
func Civil() *time.Location { return civil }

// now is the clock in UTC, in the whole microseconds that every database keeps.
func (s *Service) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// instant writes a time the way evaluations and acts do: RFC 3339, whole seconds, UTC.
func instant(t time.Time) string { return t.UTC().Truncate(time.Second).Format(time.RFC3339) }

// folder is what a use case reads of a case before it changes it: the head and all that belongs to that version.
type folder struct {
	kind    permits.Kind
	head    permits.Case
	dossier []byte
	lines   []permits.Line
	beside  []permits.Case // opened with it and not stored yet
	record  map[string]any // members of the record that the case is
	fired   string         // the clock by which the system acts
	stops   bool           // the act under way stops work: it waits for no rule
}

// folderOf reads a case that the principal may see, at one version of its head.
func (s *Service) folderOf(ctx context.Context, p permits.Principal, door permits.Door, id string) (folder, error) {
	head, err := s.visible(ctx, p, door, id)
	if err != nil {
		return folder{}, err
	}
	kind, err := s.engine.Kind(head.Kind)
	if err != nil {
		return folder{}, err
	}
	dossier, lines, err := s.contents(ctx, head)
	if err != nil {
		return folder{}, err
	}
	return folder{kind: kind, head: head, dossier: dossier, lines: lines}, nil
}
