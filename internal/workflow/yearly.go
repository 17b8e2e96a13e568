package workflow

import (
	"context"
	"slices"
	"strconv"
	"time"

	"firewatch/permits"
)

// MissingYears lists the years of which registers that need a record of each have none: this year, and the years
// that begin within the days that the register says. Rules that need such a record judge by assumptions until then.
func (s *Service) MissingYears(ctx context.Context) ([]permits.MissingYear, error) {
	s = s.pinned()
	now := s.now().In(civil)
	var missing []permits.MissingYear
	for _, r := range s.engine.Registers() {
		if r.Yearly == nil {
			continue
		}
		there, err := s.yearsOf(ctx, r)
		if err != nil {
			return nil, err
		}
		for year := now.Year(); ; year++ {
			begins := time.Date(year, time.January, 1, 0, 0, 0, 0, civil)
			if now.Before(begins.AddDate(0, 0, -r.Yearly.Days)) {
				break
			}
			if name := strconv.Itoa(year); !slices.Contains(there, name) {
				missing = append(missing, permits.MissingYear{Register: r.Name, Year: name, Begins: begins})
			}
		}
	}
	return missing, nil
}

// yearsOf lists the years of the records of the division, or of one that contains it: what a part of it has serves
// nobody else.
func (s *Service) yearsOf(ctx context.Context, r permits.Register) ([]string, error) {
	var years []string
	var broken error
	err := s.eachRecord(ctx, permits.RecordFilter{Register: r.Name, Division: r.Yearly.Division, Limit: page}, func(rec permits.Record) {
		year, err := textAt(rec.Bytes, r.Yearly.Year)
		if err != nil && broken == nil {
			broken = err
		}
		years = append(years, year)
	})
	if err == nil {
		err = broken
	}
	return years, err
}
