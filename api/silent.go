package api

import (
	"context"
)

// ListSilent binds GET /v1/silent.
func (s *server) ListSilent(ctx context.Context, r ListSilentRequestObject) (ListSilentResponseObject, error) {
	days := r.Params.Days
	if days == 0 {
		days = 3 // the contract's default
	}
	silence, err := s.service.Silent(ctx, callOf(ctx).principal, r.Params.Kind, days, r.Params.Limit, r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	items := make([]SilentEnterprise, 0, len(silence.Items))
	for _, e := range silence.Items {
		items = append(items, SilentEnterprise{Enterprise: e.Enterprise, Jurisdiction: e.Jurisdiction, Newest: e.Newest})
	}
	return ok(SilentPage{Kind: silence.Kind, Since: silence.Since, Items: items, Next: silence.Next})
}
