package api

import (
	"context"
	"fmt"
	"net/http"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// OpenJob binds POST /v1/jobs.
func (s *server) OpenJob(ctx context.Context, r OpenJobRequestObject) (OpenJobResponseObject, error) {
	job := workflow.OpenJob{Enterprise: r.Body.Enterprise, Common: r.Body.Common, Idempotency: idempotency(ctx, r.Params.IdempotencyKey, renderJob)}
	for _, part := range r.Body.Permits {
		job.Permits = append(job.Permits, workflow.JobPermit{Kind: part.Kind, Dossier: part.Dossier})
	}
	result, err := s.service.OpenJob(ctx, callOf(ctx).principal, job)
	if err != nil {
		return reply{}, err
	}
	if result.Replayed != nil {
		return replayed(*result.Replayed), nil
	}
	for _, permit := range result.Permits {
		if permit.Judged != nil {
			s.metrics.evaluated(*permit.Judged)
		}
	}
	a, err := renderJob(result)
	return reply{a}, err
}

// renderJob makes the answer to an opened job.
func renderJob(result any) (permits.Answer, error) {
	r, isJob := result.(workflow.JobResult)
	if !isJob {
		return permits.Answer{}, fmt.Errorf("a job answered %T", result)
	}
	items := make([]changedCase, 0, len(r.Permits))
	for _, permit := range r.Permits {
		items = append(items, changeBody(permit))
	}
	return answer(http.StatusCreated, nil, map[string]any{"items": items})
}
