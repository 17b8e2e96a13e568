package bench_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

const fixture = "../../fixtures/hot_work/start.yaml"

// inside is what is measured in this process: the hot-work pack, asked at the start of the work.
type inside struct {
	rules *engine.Engine
	heap  int64  // bytes that the compiled release holds
	file  []byte // the case file as JSON

	compliant, violated, silent permits.Question
	judged                      map[string]permits.Judged // by name of the operation
}

func newInside(t testing.TB) *inside {
	t.Helper()
	before := heap()
	rules, err := engine.Load(policies.FS)
	require.NoError(t, err)
	in := &inside{rules: rules, heap: heap() - before, judged: map[string]permits.Judged{}}
	src, err := os.ReadFile(fixture)
	require.NoError(t, err)
	in.file, err = canon.FromYAML(src)
	require.NoError(t, err)

	in.compliant = in.question(t, func(*casefile.File) {})
	in.violated = in.question(t, func(f *casefile.File) { f.Act.At = "2026-11-20T23:00:00+08:00" })
	in.silent = in.question(t, func(f *casefile.File) { f.Journal = nil })
	for name, q := range map[string]permits.Question{compliant: in.compliant, violated: in.violated, silent: in.silent} {
		in.judged[name], err = rules.Evaluate(context.Background(), q)
		require.NoError(t, err)
	}
	// What is measured is what the names say.
	require.Equal(t, permits.Compliant, in.judged[compliant].Outcome)
	require.Equal(t, permits.Noncompliant, in.judged[violated].Outcome)
	require.Greater(t, len(in.judged[silent].Findings), len(in.judged[violated].Findings))
	return in
}

func (in *inside) question(t testing.TB, change func(*casefile.File)) permits.Question {
	t.Helper()
	var f casefile.File
	require.NoError(t, json.Unmarshal(in.file, &f))
	change(&f)
	q, err := f.Question(in.rules, time.Now)
	require.NoError(t, err)
	return q
}

const (
	rollUp    = "roll-up alone"
	compliant = "evaluation, compliant"
	cores     = "evaluation, compliant, every core"
	violated  = "evaluation, one act too late"
	silent    = "evaluation, journal empty"
	throughIt = "JSON in, evaluation out"
)

// operation is one thing that can be done again and again.
type operation struct {
	name    string
	beside  string
	threads int
	by      []int // the processes whose processor time counts; none: this one
	do      func(client int) error
}

func (in *inside) operations(t testing.TB) []operation {
	t.Helper()
	plain, err := in.rules.Plain(in.compliant)
	require.NoError(t, err)
	ctx := context.Background()
	evaluate := func(q permits.Question) func(int) error {
		return func(int) error {
			_, err := in.rules.Evaluate(ctx, q)
			return err
		}
	}
	return []operation{
		{name: rollUp, threads: 1, do: func(int) error {
			_, met, err := plain.Ask(ctx)
			if err == nil && len(met) == 0 {
				return fmt.Errorf("nothing is met")
			}
			return err
		}},
		{name: compliant, beside: rollUp, threads: 1, do: evaluate(in.compliant)},
		{name: violated, beside: rollUp, threads: 1, do: evaluate(in.violated)},
		{name: silent, beside: rollUp, threads: 1, do: evaluate(in.silent)},
		{name: throughIt, beside: rollUp, threads: 1, do: func(int) error {
			var f casefile.File
			if err := json.Unmarshal(in.file, &f); err != nil {
				return err
			}
			q, err := f.Question(in.rules, time.Now)
			if err != nil {
				return err
			}
			j, err := in.rules.Evaluate(ctx, q)
			if err == nil && len(j.Bytes) == 0 {
				return fmt.Errorf("the evaluation has no bytes")
			}
			return err
		}},
		{name: cores, threads: runtime.NumCPU(), do: evaluate(in.compliant)},
	}
}

// BenchmarkInside is for profiles: go test -run '^$' -bench Inside -cpuprofile cpu.out ./internal/bench
func BenchmarkInside(b *testing.B) {
	for _, op := range newInside(b).operations(b) {
		if op.threads != 1 {
			continue
		}
		b.Run(op.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := op.do(0); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// heap is what is reachable after a collection.
func heap() int64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// allocated is what one operation allocates, on average over n.
func allocated(t testing.TB, n int, do func(int) error) (objects, bytes float64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range n {
		require.NoError(t, do(0))
	}
	runtime.ReadMemStats(&after)
	return float64(after.Mallocs-before.Mallocs) / float64(n), float64(after.TotalAlloc-before.TotalAlloc) / float64(n)
}
