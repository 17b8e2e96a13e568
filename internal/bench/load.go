// Package bench measures Firewatch beside what people know: OPA's own server answering the same question, and
// pgbench on the same PostgreSQL, on one machine in one run. `make bench` prints the table (docs/performance.md).
// Nothing is asserted about time: a slow machine has slow numbers and no failing test.
package bench

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// Bounds end a measurement, whichever comes first.
type Bounds struct {
	Count int // operations of all clients together
	Time  time.Duration
}

// Sample is what one measurement gave: how long it took and how long each answered operation took.
type Sample struct {
	Took  time.Duration
	Each  []time.Duration
	Spent time.Duration // processor time of what was measured, without its clients
}

// Rate is operations a second.
func (s Sample) Rate() float64 {
	if s.Took <= 0 {
		return 0
	}
	return float64(len(s.Each)) / s.Took.Seconds()
}

// Load calls op from a number of clients at once, each its next as soon as the last is answered. An operation that
// fails ends the measurement: a server that refuses quickly must not look fast.
func Load(clients int, until Bounds, op func(client int) error) (Sample, error) {
	if clients < 1 || until.Count < 1 || until.Time <= 0 {
		return Sample{}, fmt.Errorf("%d clients, %d operations, %s measure nothing", clients, until.Count, until.Time)
	}
	var (
		mu    sync.Mutex
		begun int
		fault error
		each  = make([][]time.Duration, clients)
		work  sync.WaitGroup
		start = time.Now()
	)
	next := func() bool {
		mu.Lock()
		defer mu.Unlock()
		if fault != nil || begun == until.Count || begun > 0 && time.Since(start) >= until.Time {
			return false // one is made, however short the time
		}
		begun++
		return true
	}
	for c := range clients {
		work.Go(func() {
			for next() {
				from := time.Now()
				if err := op(c); err != nil {
					mu.Lock()
					fault = errors.Join(fault, err)
					mu.Unlock()
					return
				}
				each[c] = append(each[c], time.Since(from))
			}
		})
	}
	work.Wait()
	return Sample{Took: time.Since(start), Each: slices.Concat(each...)}, fault
}

// Series is the same measurement made in several rounds, between which others had their turn, so that a machine
// that is busy for a while is busy for all.
type Series []Sample

// Rate is the median of the rounds.
func (s Series) Rate() float64 { return median(s.rates()) }

// Range is the slowest and the fastest round.
func (s Series) Range() (low, high float64) {
	rates := s.rates()
	if len(rates) == 0 {
		return 0, 0
	}
	return slices.Min(rates), slices.Max(rates)
}

// Over is how many times the rate of another series this one has: the median of the rounds' own ratios.
func (s Series) Over(other Series) float64 {
	var ratios []float64
	for i := range min(len(s), len(other)) {
		if r := other[i].Rate(); r > 0 {
			ratios = append(ratios, s[i].Rate()/r)
		}
	}
	return median(ratios)
}

// Spent is the processor time of one operation: the median of the rounds. It says what a machine can do on which
// others work as well.
func (s Series) Spent() time.Duration {
	var each []float64
	for _, round := range s {
		if n := len(round.Each); n > 0 {
			each = append(each, float64(round.Spent)/float64(n))
		}
	}
	return time.Duration(median(each))
}

// Quantile is the smallest time within which the share q of all rounds' operations was answered.
func (s Series) Quantile(q float64) time.Duration {
	var all []time.Duration
	for _, round := range s {
		all = append(all, round.Each...)
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	i := int(q*float64(len(all))+0.9999999) - 1 // the ceiling, as the nearest-rank method has it
	return all[min(max(i, 0), len(all)-1)]
}

func (s Series) rates() []float64 {
	out := make([]float64, len(s))
	for i := range s {
		out[i] = s[i].Rate()
	}
	return out
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	v = slices.Sorted(slices.Values(v))
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}
