package workflow

import (
	"context"
	"encoding/json"

	"firewatch/permits"
)

// Exposure is one case on the public list, with what its kind lets be shown and nothing else.
type Exposure struct {
	Kind       permits.Kind
	State      permits.State
	Enterprise string
	Name       string // of the enterprise, as its own record says; empty: none
	Division   string
	Shows      json.RawMessage
}

// Exposures lists the cases that are public, newest first, to anybody. Being public follows from the state that an act put the case
// in; who may take that act is the workflow's.
func (s *Service) Exposures(ctx context.Context, kind, division string, limit int, cursor string) ([]Exposure, string, error) {
	s = s.pinned()
	page, err := s.store.Cases(ctx, permits.CaseFilter{Kind: kind, Jurisdiction: division, Exposed: true, HidePrivate: true,
		HideUndisclosed: true, Limit: pageSize(limit), Cursor: cursor})
	if err != nil {
		return nil, "", err
	}
	names := map[string]string{}
	out := []Exposure{}
	for _, c := range page.Items {
		k, err := s.engine.Kind(c.Kind)
		if permits.Is(err, permits.UnknownKind) {
			continue // a kind that is no longer in force shows nothing
		}
		if err != nil {
			return nil, "", err
		}
		name, known := names[c.Enterprise]
		if !known {
			if name, err = s.nameOf(ctx, c.Enterprise); err != nil {
				return nil, "", err
			}
			names[c.Enterprise] = name
		}
		out = append(out, Exposure{Kind: k, State: k.Workflow.States[c.State], Enterprise: c.Enterprise, Name: name,
			Division: c.Jurisdiction, Shows: c.Exposes})
	}
	return out, page.Next, nil
}

// nameOf is the key "name" of the enterprise's own record.
func (s *Service) nameOf(ctx context.Context, enterprise string) (string, error) {
	rec, found, err := s.ownRecord(ctx, enterprise)
	if err != nil || !found {
		return "", err
	}
	return textAt(rec.Bytes, "/name")
}
