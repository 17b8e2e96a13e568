package api

import (
	"context"
)

// GetDue binds GET /v1/due.
func (s *server) GetDue(ctx context.Context, r GetDueRequestObject) (GetDueResponseObject, error) {
	list, err := s.service.Due(ctx, callOf(ctx).principal, r.Params.Enterprise, r.Params.Person)
	if err != nil {
		return nil, err
	}
	items := make([]DueItem, 0, len(list.Items))
	for _, i := range list.Items {
		items = append(items, DueItem{PersonId: i.Person, Post: i.Post, Duty: i.Duty, About: i.About, Due: i.Answerable.Due, Kind: i.Kind,
			Requirement: i.Requirement.ID, Title: i.Requirement.Title, Citation: i.Requirement.Citation, Severity: i.Requirement.Severity, Verdict: i.Verdict})
	}
	return ok(DueList{Enterprise: list.Enterprise, At: list.At, Release: list.Release, Items: items})
}
