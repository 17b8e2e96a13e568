package workflow

import (
	"context"

	"firewatch/permits"
)

// Service runs the use cases. It is safe for concurrent use.
type Service struct {
	store  permits.Store
	engine permits.Engine
	clock  permits.Clock
	newID  func() string
}

// New returns a service over a store and an engine. newID makes case ids that sort by time (UUIDv7).
func New(store permits.Store, engine permits.Engine, clock permits.Clock, newID func() string) *Service {
	return &Service{store: store, engine: engine, clock: clock, newID: newID}
}

// Open opens a case. An application is received whatever its verdict.
func (s *Service) Open(ctx context.Context, p permits.Principal, c OpenCase) (Result, error) {
	panic("being written")
}

// Revise writes a new dossier revision.
func (s *Service) Revise(ctx context.Context, p permits.Principal, c ReviseCase) (Result, error) {
	panic("being written")
}

// Write appends a journal line.
func (s *Service) Write(ctx context.Context, p permits.Principal, c WriteLine) (Result, error) {
	panic("being written")
}

// Act takes an action.
func (s *Service) Act(ctx context.Context, p permits.Principal, c ActOn) (Result, error) {
	panic("being written")
}

// Check judges without storing anything.
func (s *Service) Check(ctx context.Context, p permits.Principal, c CheckCase) (permits.Judged, error) {
	panic("being written")
}

// Case returns a case that the principal may see; others are NotFound.
func (s *Service) Case(ctx context.Context, p permits.Principal, door permits.Door, id string) (CaseView, error) {
	panic("being written")
}

// Cases lists the cases that the principal may see.
func (s *Service) Cases(ctx context.Context, p permits.Principal, f permits.CaseFilter) (permits.CasePage, error) {
	panic("being written")
}

// Evaluations lists the evaluations of a case.
func (s *Service) Evaluations(ctx context.Context, p permits.Principal, door permits.Door, id string, limit int, cursor string) (permits.EvaluationPage, error) {
	panic("being written")
}

// History returns the entries of a case, oldest first.
func (s *Service) History(ctx context.Context, p permits.Principal, door permits.Door, id string) ([]permits.Entry, error) {
	panic("being written")
}

// PutRecord writes the next version of a record.
func (s *Service) PutRecord(ctx context.Context, p permits.Principal, c PutRecord) (permits.Record, *permits.Answer, error) {
	panic("being written")
}

// Record returns the newest version of a record that the principal may see.
func (s *Service) Record(ctx context.Context, p permits.Principal, register, id string) (permits.Record, error) {
	panic("being written")
}

// Records lists the records of a register that the principal may see.
func (s *Service) Records(ctx context.Context, p permits.Principal, f permits.RecordFilter) (permits.RecordPage, error) {
	panic("being written")
}
