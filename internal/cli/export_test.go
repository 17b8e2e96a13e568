package cli

import (
	"context"
	"io"

	"firewatch/internal/config"
	"firewatch/internal/engine"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// AtTime is atTime, for the scripts that are written like the demonstration.
var AtTime = atTime

// ServeBy is Serve with a clock of the test's own, so that hours pass in a moment.
func ServeBy(ctx context.Context, cfg config.Config, clock permits.Clock, ready func(addr string)) error {
	a, err := openApp(ctx, cfg)
	if err != nil {
		return err
	}
	defer a.store.Close()
	a.clock, a.service = clock, workflow.New(a.store, a.engines, clock, newCaseID)
	return a.serve(ctx, cfg, io.Discard, ready)
}

// PrintWorkflow prints the workflow of a kind of a release that is loaded already.
func PrintWorkflow(out io.Writer, e *engine.Engine, kind, diagram string) error {
	return printWorkflow(out, io.Discard, e, kind, diagrams[diagram])
}
