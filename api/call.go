package api

import (
	"context"

	"firewatch/permits"
)

// call is what the middleware learned about a request, for the handlers, which see only its context.
type call struct {
	id        string            // request id, in the answer's X-Request-Id, in problems and in the log
	route     string            // method and path template, as in "POST /v1/permits/{id}/journal"
	path      string            // the path as asked, with the ids
	principal permits.Principal // zero on public routes
	body      []byte            // request body, canonical where it is JSON; nil without one
}

type callKey struct{}

// callOf returns the call of a request. Every request has one, because observe is the outermost middleware.
func callOf(ctx context.Context) *call {
	return ctx.Value(callKey{}).(*call)
}
