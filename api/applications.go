package api

import (
	"context"

	"firewatch/permits"
)

// OpenApplication binds POST /v1/applications.
func (s *server) OpenApplication(ctx context.Context, r OpenApplicationRequestObject) (OpenApplicationResponseObject, error) {
	return s.openCase(ctx, permits.DoorApplications, *r.Body, r.Params.IdempotencyKey)
}

// ListApplications binds GET /v1/applications.
func (s *server) ListApplications(ctx context.Context, r ListApplicationsRequestObject) (ListApplicationsResponseObject, error) {
	f := r.Params
	return s.listCases(ctx, permits.CaseFilter{Door: permits.DoorApplications, Kind: f.Kind, State: f.State,
		Enterprise: f.Enterprise, Outcome: f.Outcome, From: f.From, To: f.To, Limit: f.Limit, Cursor: f.Cursor})
}

// GetApplication binds GET /v1/applications/{id}.
func (s *server) GetApplication(ctx context.Context, r GetApplicationRequestObject) (GetApplicationResponseObject, error) {
	return s.getCase(ctx, permits.DoorApplications, r.Id)
}

// ReviseApplication binds PUT /v1/applications/{id}/dossier.
func (s *server) ReviseApplication(ctx context.Context, r ReviseApplicationRequestObject) (ReviseApplicationResponseObject, error) {
	return s.reviseCase(ctx, permits.DoorApplications, r.Id, r.Params.IfMatch, *r.Body)
}

// WriteApplicationLine binds POST /v1/applications/{id}/journal.
func (s *server) WriteApplicationLine(ctx context.Context, r WriteApplicationLineRequestObject) (WriteApplicationLineResponseObject, error) {
	return s.writeLine(ctx, permits.DoorApplications, r.Id, *r.Body, r.Params.IdempotencyKey)
}

// ActOnApplication binds POST /v1/applications/{id}/actions/{action}.
func (s *server) ActOnApplication(ctx context.Context, r ActOnApplicationRequestObject) (ActOnApplicationResponseObject, error) {
	return s.actOn(ctx, permits.DoorApplications, r.Id, r.Action, *r.Body, r.Params.IdempotencyKey)
}

// ListApplicationEvaluations binds GET /v1/applications/{id}/evaluations.
func (s *server) ListApplicationEvaluations(ctx context.Context, r ListApplicationEvaluationsRequestObject) (ListApplicationEvaluationsResponseObject, error) {
	return s.listEvaluations(ctx, permits.DoorApplications, r.Id, r.Params.Limit, r.Params.Cursor)
}

// GetApplicationHistory binds GET /v1/applications/{id}/history.
func (s *server) GetApplicationHistory(ctx context.Context, r GetApplicationHistoryRequestObject) (GetApplicationHistoryResponseObject, error) {
	return s.getHistory(ctx, permits.DoorApplications, r.Id)
}

// PrintApplication binds GET /v1/applications/{id}/print.
func (s *server) PrintApplication(ctx context.Context, r PrintApplicationRequestObject) (PrintApplicationResponseObject, error) {
	return s.printCase(ctx, permits.DoorApplications, r.Id)
}

// ListApplicationEvidence binds GET /v1/applications/{id}/evidence.
func (s *server) ListApplicationEvidence(ctx context.Context, r ListApplicationEvidenceRequestObject) (ListApplicationEvidenceResponseObject, error) {
	return s.listEvidence(ctx, permits.DoorApplications, r.Id)
}

// ListApplicationComments binds GET /v1/applications/{id}/comments.
func (s *server) ListApplicationComments(ctx context.Context, r ListApplicationCommentsRequestObject) (ListApplicationCommentsResponseObject, error) {
	return s.listComments(ctx, permits.DoorApplications, r.Id)
}

// ListApplicationChanges binds GET /v1/applications/{id}/changes.
func (s *server) ListApplicationChanges(ctx context.Context, r ListApplicationChangesRequestObject) (ListApplicationChangesResponseObject, error) {
	return s.listChanges(ctx, permits.DoorApplications, r.Id, r.Params.Since)
}
