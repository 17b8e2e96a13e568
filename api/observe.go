package api

import (
	"context"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/google/uuid"
	"github.com/labstack/echo/v4"
)

// observe is the outermost middleware: it names the request, turns panics and errors into problems, and then
// logs and counts what was answered. Neither bodies nor headers are logged, because they hold personal data and
// tokens. The id is our own, never the client's, so that no one can forge a line of the log.
func (s *server) observe(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c echo.Context) error {
		start := time.Now()
		request := c.Request()
		route := "unmatched" // one name for all that is not in the contract, so that metrics stay bounded
		if op := s.operation(c); op != nil {
			route = op.Path
		}
		info := &call{id: uuid.NewString(), route: request.Method + " " + route, path: request.URL.Path}
		c.SetRequest(request.WithContext(context.WithValue(request.Context(), callKey{}, info)))

		header := c.Response().Header()
		header.Set("X-Request-Id", info.id)
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Cache-Control", "no-store")
		if err := s.guarded(next, c); err != nil {
			s.fail(err, c)
		}

		status, took := c.Response().Status, time.Since(start)
		s.metrics.answered(route, request.Method, status, took)
		s.log.Info("request", "request", info.id, "method", request.Method, "path", info.path, "status", status,
			"ms", took.Milliseconds(), "bytes", c.Response().Size, "peer", c.RealIP(), "principal", info.principal.ID)
		return nil
	}
}

// guarded runs a handler and returns its panic as an error with the stack, for the log.
func (s *server) guarded(next echo.HandlerFunc, c echo.Context) (err error) {
	defer func() {
		reason := recover()
		if reason == nil {
			return
		}
		if reason == http.ErrAbortHandler { // net/http's own way to hang up
			panic(reason)
		}
		err = internal(fmt.Errorf("panic: %v\n%s", reason, debug.Stack()))
	}()
	return next(c)
}
