package api

import (
	"context"
)

// ListExposures binds GET /v1/exposures, which needs no sign-in.
func (s *server) ListExposures(ctx context.Context, r ListExposuresRequestObject) (ListExposuresResponseObject, error) {
	list, next, err := s.service.Exposures(ctx, r.Params.Kind, r.Params.Division, r.Params.Limit, r.Params.Cursor)
	if err != nil {
		return nil, err
	}
	items := make([]Exposure, 0, len(list))
	for _, x := range list {
		items = append(items, Exposure{Kind: x.Kind.Name, Title: x.Kind.Title, State: x.State.Title, Enterprise: x.Enterprise, Name: x.Name,
			Division: x.Division, Shows: x.Shows})
	}
	return ok(ExposurePage{Items: items, Next: next})
}
