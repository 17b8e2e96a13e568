package api

import (
	"context"

	"firewatch/permits"
)

// OpenPermit binds POST /v1/permits.
func (s *server) OpenPermit(ctx context.Context, r OpenPermitRequestObject) (OpenPermitResponseObject, error) {
	return s.openCase(ctx, permits.DoorPermits, *r.Body, r.Params.IdempotencyKey)
}

// ListPermits binds GET /v1/permits.
func (s *server) ListPermits(ctx context.Context, r ListPermitsRequestObject) (ListPermitsResponseObject, error) {
	f := r.Params
	return s.listCases(ctx, permits.CaseFilter{Door: permits.DoorPermits, Kind: f.Kind, State: f.State,
		Enterprise: f.Enterprise, Outcome: f.Outcome, From: f.From, To: f.To, Limit: f.Limit, Cursor: f.Cursor})
}

// GetPermit binds GET /v1/permits/{id}.
func (s *server) GetPermit(ctx context.Context, r GetPermitRequestObject) (GetPermitResponseObject, error) {
	return s.getCase(ctx, permits.DoorPermits, r.Id)
}

// RevisePermit binds PUT /v1/permits/{id}/dossier.
func (s *server) RevisePermit(ctx context.Context, r RevisePermitRequestObject) (RevisePermitResponseObject, error) {
	return s.reviseCase(ctx, permits.DoorPermits, r.Id, r.Params.IfMatch, *r.Body)
}

// WritePermitLine binds POST /v1/permits/{id}/journal.
func (s *server) WritePermitLine(ctx context.Context, r WritePermitLineRequestObject) (WritePermitLineResponseObject, error) {
	return s.writeLine(ctx, permits.DoorPermits, r.Id, *r.Body, r.Params.IdempotencyKey)
}

// ActOnPermit binds POST /v1/permits/{id}/actions/{action}.
func (s *server) ActOnPermit(ctx context.Context, r ActOnPermitRequestObject) (ActOnPermitResponseObject, error) {
	return s.actOn(ctx, permits.DoorPermits, r.Id, r.Action, *r.Body, r.Params.IdempotencyKey)
}

// ListPermitEvaluations binds GET /v1/permits/{id}/evaluations.
func (s *server) ListPermitEvaluations(ctx context.Context, r ListPermitEvaluationsRequestObject) (ListPermitEvaluationsResponseObject, error) {
	return s.listEvaluations(ctx, permits.DoorPermits, r.Id, r.Params.Limit, r.Params.Cursor)
}

// GetPermitHistory binds GET /v1/permits/{id}/history.
func (s *server) GetPermitHistory(ctx context.Context, r GetPermitHistoryRequestObject) (GetPermitHistoryResponseObject, error) {
	return s.getHistory(ctx, permits.DoorPermits, r.Id)
}

// PrintPermit binds GET /v1/permits/{id}/print.
func (s *server) PrintPermit(ctx context.Context, r PrintPermitRequestObject) (PrintPermitResponseObject, error) {
	return s.printCase(ctx, permits.DoorPermits, r.Id)
}

// ListPermitEvidence binds GET /v1/permits/{id}/evidence.
func (s *server) ListPermitEvidence(ctx context.Context, r ListPermitEvidenceRequestObject) (ListPermitEvidenceResponseObject, error) {
	return s.listEvidence(ctx, permits.DoorPermits, r.Id)
}

// ListPermitComments binds GET /v1/permits/{id}/comments.
func (s *server) ListPermitComments(ctx context.Context, r ListPermitCommentsRequestObject) (ListPermitCommentsResponseObject, error) {
	return s.listComments(ctx, permits.DoorPermits, r.Id)
}

// ListPermitChanges binds GET /v1/permits/{id}/changes.
func (s *server) ListPermitChanges(ctx context.Context, r ListPermitChangesRequestObject) (ListPermitChangesResponseObject, error) {
	return s.listChanges(ctx, permits.DoorPermits, r.Id, r.Params.Since)
}
