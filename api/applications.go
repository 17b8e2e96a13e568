package api

import (
	"bytes"
	"context"
	"net/http"
	"strings"
	"time"

	"firewatch/internal/prints"
	"firewatch/internal/workflow"
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

// ListDocuments binds GET /v1/applications/{id}/documents.
func (s *server) ListDocuments(ctx context.Context, r ListDocumentsRequestObject) (ListDocumentsResponseObject, error) {
	list, err := s.service.Documents(ctx, callOf(ctx).principal, permits.DoorApplications, r.Id)
	if err != nil {
		return nil, err
	}
	items := make([]DocumentItem, 0, len(list))
	for _, d := range list {
		items = append(items, DocumentItem{Document: d.IssuedDocument, Status: DocumentStatus(d.Status)})
	}
	return ok(DocumentList{Items: items})
}

// IssueDocument binds POST /v1/applications/{id}/documents.
func (s *server) IssueDocument(ctx context.Context, r IssueDocumentRequestObject) (IssueDocumentResponseObject, error) {
	render := caseRenderer(http.StatusCreated, permits.DoorApplications)
	result, err := s.service.Issue(ctx, callOf(ctx).principal, workflow.IssueDocument{Door: permits.DoorApplications, ID: r.Id,
		Form: r.Body.Form, Post: r.Body.Post, Issuer: r.Body.Issuer, SeenDossier: r.Body.Seen.Dossier, SeenEvaluation: r.Body.Seen.Evaluation,
		Idempotency: idempotency(ctx, r.Params.IdempotencyKey, render)})
	return s.changed(result, err, render)
}

// PrintDocument binds GET /v1/applications/{id}/documents/{number}/print.
func (s *server) PrintDocument(ctx context.Context, r PrintDocumentRequestObject) (PrintDocumentResponseObject, error) {
	made, err := s.service.PrintDocument(ctx, callOf(ctx).principal, permits.DoorApplications, r.Id, r.Number)
	if err != nil {
		return nil, err
	}
	made.Address = s.url + "/v1/documents/" + r.Number + "?digest=" + shortDigest(made.Digest)
	var b bytes.Buffer
	if err := prints.WriteDocument(&b, made); err != nil {
		return nil, err
	}
	return page(b.Bytes(), prints.DocumentPolicy), nil
}

// VerifyDocument binds GET /v1/documents/{number}, which needs no sign-in.
func (s *server) VerifyDocument(ctx context.Context, r VerifyDocumentRequestObject) (VerifyDocumentResponseObject, error) {
	d, err := s.service.Verify(ctx, r.Number)
	if err != nil {
		return nil, err
	}
	at, err := time.Parse(time.RFC3339, d.IssuedAt)
	if err != nil {
		return nil, err
	}
	out := VerifiedDocument{Number: d.Number, Title: d.Title, Issuer: d.Issuer, Division: d.Division, IssuedAt: at, Case: d.Case, Page: d.Page,
		Dossier: d.Dossier, Status: DocumentStatus(d.Status), SupersededBy: d.SupersededBy}
	if asked := r.Params.Digest; asked != "" {
		matches := asked == shortDigest(d.Page)
		out.Matches = &matches
	}
	return ok(out)
}

// shortDigest is what of a digest a square code holds: 64 bits, which nobody hits by chance.
func shortDigest(digest string) string {
	_, sum, _ := strings.Cut(digest, ":")
	return sum[:min(16, len(sum))]
}
