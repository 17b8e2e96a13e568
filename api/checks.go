package api

import (
	"context"

	"firewatch/internal/workflow"
)

// Check binds POST /v1/checks. Nothing is stored, so there is nothing to repeat and no Idempotency-Key.
func (s *server) Check(ctx context.Context, r CheckRequestObject) (CheckResponseObject, error) {
	body := *r.Body
	lines := make([]workflow.CheckLine, 0, len(body.Journal))
	for _, l := range body.Journal {
		lines = append(lines, workflow.CheckLine{Type: l.Type, Body: l.Body})
	}
	judged, err := s.service.Check(ctx, callOf(ctx).principal, workflow.CheckCase{
		Kind: body.Kind, Stage: body.Stage, Enterprise: body.Enterprise, Dossier: body.Dossier, Journal: lines,
		Act: body.Act, Case: body.Case, Now: body.Now, Facts: body.Facts})
	if err != nil {
		return nil, err
	}
	s.metrics.evaluated(judged)
	return ok(judgedEvaluation(judged))
}
