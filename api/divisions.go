package api

import (
	"cmp"
	"context"

	"firewatch/permits"
)

// ListDivisions binds GET /v1/divisions.
func (s *server) ListDivisions(_ context.Context, r ListDivisionsRequestObject) (ListDivisionsResponseObject, error) {
	tree := s.engines.InForce().Divisions()
	under := cmp.Or(r.Params.Under, permits.Country)
	if _, known := tree.Find(under); !known {
		return nil, noDivision(under, tree.Edition)
	}
	return ok(DivisionList{Edition: tree.Edition, Items: orEmpty(tree.Children(under))})
}

// GetDivision binds GET /v1/divisions/{code}.
func (s *server) GetDivision(_ context.Context, r GetDivisionRequestObject) (GetDivisionResponseObject, error) {
	tree := s.engines.InForce().Divisions()
	found, known := tree.Find(r.Code)
	if !known {
		return nil, noDivision(r.Code, tree.Edition)
	}
	return ok(DivisionPath{Edition: tree.Edition, Division: found, Path: orEmpty(tree.Path(r.Code))})
}

func noDivision(code, edition string) error {
	return permits.Refuse(permits.NotFound, "there is no division "+code+" in the list (GB/T 2260, "+edition+")", "行政区划代码表（GB/T 2260，"+edition+"）中没有 "+code)
}
