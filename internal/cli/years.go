package cli

import (
	"context"
	"log/slog"
	"time"

	"firewatch/permits"
)

// announceEvery is how often the registers are asked which years they miss. What is missing is said once a day.
const announceEvery = 10 * time.Minute

// announceYears logs, until the context ends, each year of which a register has no record although it needs one.
func (a *app) announceYears(ctx context.Context, log *slog.Logger, every time.Duration) {
	said := map[string]string{} // by register and year: the day on which it was said
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		years, err := a.service.MissingYears(ctx)
		if err != nil && ctx.Err() == nil {
			log.Error("the registers cannot be asked for missing years", "error", err)
		}
		a.sayYears(log, years, said)
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (a *app) sayYears(log *slog.Logger, years []permits.MissingYear, said map[string]string) {
	today := a.clock().In(civil).Format(time.DateOnly)
	for _, y := range years {
		key := y.Register + "/" + y.Year
		if said[key] == today {
			continue
		}
		said[key] = today
		log.Warn("a register has no record of a year that it needs one of; until it is loaded, cases of that year are judged by assumptions (firewatch records loads records)",
			"register", y.Register, "year", y.Year, "begins", y.Begins.Format(time.RFC3339))
	}
}
