package api

import (
	"context"
	"encoding/json"
	"slices"

	"firewatch/permits"
)

// ListKinds binds GET /v1/kinds.
func (s *server) ListKinds(context.Context, ListKindsRequestObject) (ListKindsResponseObject, error) {
	engine := s.engines.InForce()
	items := []KindSummary{}
	for _, k := range engine.Kinds() {
		items = append(items, KindSummary{Name: k.Name, Title: k.Title, Door: k.Door, Pack: k.Pack})
	}
	return ok(KindList{Release: engine.Release().Digest, Items: items})
}

// GetKind binds GET /v1/kinds/{kind}.
func (s *server) GetKind(_ context.Context, r GetKindRequestObject) (GetKindResponseObject, error) {
	k, err := s.kind(r.Kind)
	if err != nil {
		return nil, err
	}
	return ok(Kind{Name: k.Name, Title: k.Title, Door: k.Door, Pack: k.Pack, Workflow: k.Workflow,
		Registers: orEmpty(k.Registers), Ui: json.RawMessage(k.UI)})
}

// GetKindSchema binds GET /v1/kinds/{kind}/schema.
func (s *server) GetKindSchema(_ context.Context, r GetKindSchemaRequestObject) (GetKindSchemaResponseObject, error) {
	k, err := s.kind(r.Kind)
	if err != nil {
		return nil, err
	}
	return ok(json.RawMessage(k.Schema))
}

// ListRequirements binds GET /v1/requirements.
func (s *server) ListRequirements(_ context.Context, r ListRequirementsRequestObject) (ListRequirementsResponseObject, error) {
	engine := s.engines.InForce()
	items := []permits.Requirement{}
	for _, q := range engine.Requirements() {
		if r.Params.Kind == "" || slices.Contains(q.Kinds, r.Params.Kind) {
			items = append(items, q)
		}
	}
	return ok(RequirementList{Release: engine.Release().Digest, Items: items})
}

// kind finds the kind that the path names. In a path an unknown name is a resource that is not there (404); in a
// body it is a value that cannot be processed (422, unknown-kind).
func (s *server) kind(name string) (permits.Kind, error) {
	k, err := s.engines.InForce().Kind(name)
	if permits.Is(err, permits.UnknownKind) {
		return permits.Kind{}, permits.Refuse(permits.NotFound,
			"no pack in force defines this kind; GET /v1/kinds lists them", "现行规则包未定义此类型，可用类型见 GET /v1/kinds")
	}
	return k, err
}
