package api

import (
	"context"
	"io"
	"net/http"

	"firewatch/permits"
)

// PushRelease binds POST /v1/releases.
func (s *server) PushRelease(ctx context.Context, r PushReleaseRequestObject) (PushReleaseResponseObject, error) {
	bundle, err := io.ReadAll(r.Body) // acceptBody has read it and bounded it
	if err != nil {
		return nil, err
	}
	checked, err := s.releases.Push(ctx, callOf(ctx).principal, bundle)
	if err != nil {
		return nil, err
	}
	stored, err := s.store.Release(ctx, checked.Digest)
	if err != nil {
		return nil, err
	}
	checked.At = stored.At
	a, err := answer(http.StatusCreated, nil, checked)
	return reply{a}, err
}

// ListReleases binds GET /v1/releases.
func (s *server) ListReleases(ctx context.Context, _ ListReleasesRequestObject) (ListReleasesResponseObject, error) {
	if role := callOf(ctx).principal.Role; role == permits.RoleEnterprise {
		return nil, permits.Refuse(permits.Forbidden, "releases are listed for authorities, authors, auditors and operators", "规则版本列表仅供监管、编制、审计和运维人员查看")
	}
	all, err := s.releases.List(ctx)
	if err != nil {
		return nil, err
	}
	items := []ReleaseItem{}
	for _, l := range all {
		items = append(items, ReleaseItem{Digest: l.Digest, Engine: l.Engine, Packs: orEmpty(l.Packs), At: l.At.UTC(), InForce: l.InForce})
	}
	return ok(ReleaseList{Items: items})
}

// ActivateRelease binds POST /v1/releases/{digest}/activate.
func (s *server) ActivateRelease(ctx context.Context, r ActivateReleaseRequestObject) (ActivateReleaseResponseObject, error) {
	a, err := s.releases.Activate(ctx, callOf(ctx).principal, r.Digest, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	return ok(a)
}

// RollbackRelease binds POST /v1/releases/rollback.
func (s *server) RollbackRelease(ctx context.Context, r RollbackReleaseRequestObject) (RollbackReleaseResponseObject, error) {
	a, err := s.releases.Rollback(ctx, callOf(ctx).principal, r.Body.Reason)
	if err != nil {
		return nil, err
	}
	return ok(a)
}
