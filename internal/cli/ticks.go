package cli

import (
	"context"
	"log/slog"
	"time"
)

// tickEvery is how often the clocks of cases are looked at, and so how late one may fire.
const tickEvery = 2 * time.Second

// tick fires, until the context ends, the clocks of cases that are due. Every replica does; a clock fires once.
func (a *app) tick(ctx context.Context, log *slog.Logger, every time.Duration) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		fired, err := a.service.Tick(ctx)
		if err != nil && ctx.Err() == nil {
			log.Error("clocks that are due did not fire; they are tried again", "error", err, "again_in", every.String())
		}
		if fired > 0 {
			log.Info("clocks fired", "count", fired)
		}
	}
}
