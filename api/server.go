// Package api is the HTTP edge. openapi.yaml is the contract and comes first: the server interface is generated
// from it, and every request is validated against it before a handler runs. A request passes, in this order:
// observe (request id, access log, metrics, panics, problems), authenticate, acceptBody, validate, handler.
package api

//go:generate go tool oapi-codegen -config oapi-codegen.yaml openapi.yaml

import (
	"context"
	_ "embed"
	"fmt"
	"log/slog"
	"net/http"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers"
	"github.com/labstack/echo/v4"

	"firewatch/internal/releases"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

//go:embed openapi.yaml
var contract []byte

// Options are the parts that the edge stands on; all are required.
type Options struct {
	Service  *workflow.Service
	Engines  permits.Engines
	Releases *releases.Keeper
	Store    permits.Store // only to find out who a token stands for, and whether the database answers
	Clock    permits.Clock
	Log      *slog.Logger
	URL      string // under which people reach the service
}

// server holds what the handlers need. It is safe for concurrent use.
type server struct {
	service    *workflow.Service
	engines    permits.Engines
	releases   *releases.Keeper
	store      permits.Store
	clock      permits.Clock
	log        *slog.Logger
	url        string
	metrics    *metrics
	operations map[string]*routers.Route // by method and echo path, as in "GET /v1/permits/:id"
}

// New returns the handler of the whole API. It fails only when the embedded contract is unusable.
func New(o Options) (http.Handler, error) {
	operations, err := readContract()
	if err != nil {
		return nil, fmt.Errorf("openapi.yaml: %w", err)
	}
	s := &server{service: o.Service, engines: o.Engines, releases: o.Releases, store: o.Store, clock: o.Clock, log: o.Log, url: o.URL,
		metrics: newMetrics(), operations: operations}

	e := echo.New()
	e.HideBanner, e.HidePort = true, true
	// Headers that name another address are set by anyone; the audit log records the peer that was connected.
	e.IPExtractor = echo.ExtractIPDirect()
	e.HTTPErrorHandler = s.fail
	e.Use(s.observe, s.authenticated, s.acceptBody, s.validate)
	RegisterHandlers(e, NewStrictHandler(s, nil))
	return e, nil
}

// readContract loads the contract and returns its operations under the names that echo gives them.
func readContract() (map[string]*routers.Route, error) {
	doc, err := openapi3.NewLoader().LoadFromData(contract)
	if err != nil {
		return nil, err
	}
	if err := doc.Validate(context.Background()); err != nil {
		return nil, err
	}
	braces := strings.NewReplacer("{", ":", "}", "")
	operations := map[string]*routers.Route{}
	for path, item := range doc.Paths.Map() {
		for method, operation := range item.Operations() {
			operations[method+" "+braces.Replace(path)] = &routers.Route{
				Spec: doc, Path: path, PathItem: item, Method: method, Operation: operation}
		}
	}
	return operations, nil
}

// operation returns the contract's operation for the request, or nil where the router found none.
func (s *server) operation(c echo.Context) *routers.Route {
	return s.operations[c.Request().Method+" "+c.Path()]
}
