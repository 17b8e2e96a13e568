package api

import (
	"context"
	"encoding/json"

	"firewatch/permits"
)

// ListRegisters binds GET /v1/registers.
func (s *server) ListRegisters(context.Context, ListRegistersRequestObject) (ListRegistersResponseObject, error) {
	engine := s.engines.InForce()
	items := []Register{}
	for _, r := range engine.Registers() {
		items = append(items, registerBody(r))
	}
	return ok(RegisterList{Release: engine.Release().Digest, Items: items})
}

// GetRegisterSchema binds GET /v1/registers/{register}/schema.
func (s *server) GetRegisterSchema(_ context.Context, r GetRegisterSchemaRequestObject) (GetRegisterSchemaResponseObject, error) {
	schema, err := s.engines.InForce().RegisterSchema(r.Register)
	if err != nil {
		return nil, err
	}
	return ok(json.RawMessage(schema))
}

func registerBody(r permits.Register) Register {
	body := Register{Name: r.Name, Title: r.Title, Scope: r.Scope, Source: r.Source, Write: []RegisterWriter{}}
	for _, w := range r.Write {
		body.Write = append(body.Write, RegisterWriter{Role: w.Role, Posts: w.Posts})
	}
	return body
}
