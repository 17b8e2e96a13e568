package api

import (
	"context"

	"firewatch/internal/canon"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// idempotency asks that the change be remembered under the caller's key, or returns nil without one. A key
// belongs to one principal and one route template; the request digest covers the ids in the path as well as the
// body, so that a key used for one case does not answer for another.
func idempotency(ctx context.Context, key string, render func(result any) (permits.Answer, error)) *workflow.Idempotency {
	if key == "" {
		return nil
	}
	info := callOf(ctx)
	return &workflow.Idempotency{
		Key:     permits.IdempotencyKey{Principal: info.principal.ID, Route: info.route, Key: key},
		Request: canon.Digest([]byte(info.path + "\n" + string(info.body))),
		Render:  render,
	}
}
