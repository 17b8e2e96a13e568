package bench_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/bench"
	"firewatch/internal/engine"
	"firewatch/internal/testdb"
)

var measure = flag.Bool("measure", false, "measure in full and print the table (make bench)")

// plan is how much is measured.
type plan struct {
	rounds  int
	inside  bench.Bounds
	served  bench.Bounds
	allocs  int // operations over which allocations are counted
	clients []int
	scale   int // of pgbench: 100,000 accounts each
	say     func(format string, args ...any)
}

var (
	inFull = plan{rounds: 5, inside: bench.Bounds{Count: 100_000, Time: time.Second}, served: bench.Bounds{Count: 50_000, Time: 2 * time.Second},
		allocs: 200, clients: []int{1, 8, 32}, scale: 10, say: func(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }}
	tiny = plan{rounds: 1, inside: bench.Bounds{Count: 2, Time: time.Minute}, served: bench.Bounds{Count: 4, Time: 900 * time.Millisecond},
		allocs: 1, clients: []int{1, 2}, scale: 1, say: func(string, ...any) {}}
)

// The harness measures something of everything, in full for make bench and with a handful of operations otherwise.
// What it measured is never judged.
func TestTheTable(t *testing.T) {
	p := tiny
	if *measure {
		p = inFull
	}
	table := p.run(t)
	if *measure {
		fmt.Printf("\n%s\n", table.Markdown())
	}

	require.Len(t, table.Inside, 6)
	require.Len(t, table.Served, 1+5*len(p.clients))
	for _, r := range append(table.Inside, table.Served...) {
		require.Len(t, r.Series, p.rounds, r.Name)
		require.Positive(t, r.Series.Rate(), r.Name)
		require.Positive(t, r.Series.Quantile(0.5), r.Name)
		require.GreaterOrEqual(t, r.Series.Quantile(0.99), r.Series.Quantile(0.5), r.Name)
		if r.Beside != "" {
			require.Positive(t, r.Ratio, r.Name)
		}
	}
	for _, r := range table.Inside {
		require.Positive(t, r.Allocs, r.Name)
		require.Positive(t, r.Series.Spent(), r.Name)
	}
	require.Len(t, table.Memory, 5)
	for _, m := range table.Memory {
		if runtime.GOOS == "linux" {
			require.Positive(t, m.Resident, m.Name)
		}
	}
	if !*measure {
		theDocumentExplains(t, table)
	}
}

// theDocumentExplains holds docs/performance.md to the harness: every row that is printed is explained there.
func theDocumentExplains(t *testing.T, table bench.Table) {
	t.Helper()
	raw, err := os.ReadFile("../../docs/performance.md")
	require.NoError(t, err)
	var names []string
	for _, r := range append(table.Inside, table.Served...) {
		names = append(names, r.Name)
	}
	for _, m := range table.Memory {
		names = append(names, m.Name)
	}
	for _, name := range names {
		require.Contains(t, string(raw), "\n| `"+name+"` |", "a row of the explanations")
		require.Contains(t, string(raw), "\n| "+name+" |", "a row of the measured table")
	}
}

const (
	syncRow    = "4 KiB to the disk"
	opaRow     = "opa run --server, the roll-up"
	checksRow  = "POST /v1/checks"
	sqliteRow  = "POST /v1/permits, SQLite"
	postgreRow = "POST /v1/permits, PostgreSQL"
	pgbenchRow = "pgbench simple-update"
)

func (p plan) run(t *testing.T) bench.Table {
	t.Helper()
	began := bench.Busy()
	in := newInside(t)
	most := p.clients[len(p.clients)-1]

	p.say("building firewatch and opa")
	dir := t.TempDir()
	program := build(t, dir, "firewatch", "firewatch")
	opa := plainOPA(t, build(t, dir, "opa", "github.com/open-policy-agent/opa"), most)

	p.say("starting PostgreSQL")
	pg := testdb.StartServer(t)
	lite, post := testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)}, testdb.DB{Engine: "postgres", DSN: pg.Fresh(t)}
	pid, version := postmaster(t, post.DSN)
	onLite, tokens := firewatch(t, program, lite.DSN, most)
	onPost, tokensPost := firewatch(t, program, post.DSN, most)
	tpcb := newTPC(t, pg.Empty(t), p.scale)

	// Who opens a permit is an applicant; a policy author alone checks with facts of its own.
	permit, check := bodies(t, in.file)
	onLite.token, onPost.token = tokens["APPLICANT"], tokensPost["APPLICANT"]
	author := *onLite
	author.token = tokens["POLICY_AUTHOR"]
	author.sameEvaluation(t, check, in.judged[compliant])
	plain, err := in.rules.Plain(in.compliant)
	require.NoError(t, err)

	served := []operation{
		{name: opaRow, by: []int{opa.pid}, do: opa.asking(t, plain)},
		{name: checksRow, by: []int{onLite.pid}, beside: opaRow, do: author.checking(check)},
		{name: sqliteRow, by: []int{onLite.pid}, beside: pgbenchRow, do: onLite.opening(permit)},
		{name: postgreRow, by: []int{onPost.pid, pid}, beside: pgbenchRow, do: onPost.opening(permit)},
		{name: pgbenchRow, by: []int{pid}},
	}
	table := bench.Table{Title: "Measured " + time.Now().UTC().Format("2006-01-02 15:04 MST")}
	operations := in.operations(t)
	for _, op := range operations {
		objects, size := allocated(t, p.allocs, op.do) // warms up as well
		table.Inside = append(table.Inside, bench.Row{Name: op.name, Clients: op.threads, Beside: op.beside, Allocs: objects, Bytes: size})
	}
	table.Served = []bench.Row{{Name: syncRow, Clients: 1}}
	for _, op := range served {
		for _, n := range p.clients {
			table.Served = append(table.Served, bench.Row{Name: op.name, Clients: n, Beside: op.beside})
		}
		if op.do != nil {
			_, err := bench.Load(1, bench.Bounds{Count: 20, Time: p.served.Time}, op.do) // warm
			require.NoError(t, err, op.name)
		}
	}

	sync := syncing(t, dir)
	for round := range p.rounds {
		p.say("round %d of %d: in process", round+1, p.rounds)
		for i, op := range operations {
			p.add(t, &table.Inside[i], p.inside, op)
		}
		p.say("round %d of %d: over HTTP and with storage", round+1, p.rounds)
		p.add(t, &table.Served[0], p.inside, operation{do: sync})
		// The clients' number is the outer loop, so that what is compared is measured within seconds.
		for c := range p.clients {
			for i, op := range served {
				row := &table.Served[1+i*len(p.clients)+c]
				if op.do != nil {
					p.add(t, row, p.served, op)
					continue
				}
				before := bench.SpentBy(op.by...)
				s := tpcb.sample(t, row.Clients, p.served)
				s.Spent = bench.SpentBy(op.by...) - before
				row.Series = append(row.Series, s)
			}
		}
	}
	require.NoError(t, table.Compare())

	table.Memory = []bench.Held{
		{Name: "a compiled release, on the heap", Memory: bench.Memory{Resident: in.heap >> 10}},
		{Name: "firewatch serve, SQLite", Memory: bench.ResidentOf(onLite.pid)},
		{Name: "firewatch serve, PostgreSQL", Memory: bench.ResidentOf(onPost.pid)},
		{Name: "opa run --server", Memory: bench.ResidentOf(opa.pid)},
		{Name: "PostgreSQL, all its processes", Memory: bench.ResidentOfTree(pid)},
	}
	table.On = append(bench.Machine(dir), "PostgreSQL "+version+", fsync on; "+"engine "+strings.TrimPrefix(engine.Version, "firewatch-engine/"),
		fmt.Sprintf("load average %s before and %s after; the clients run on the same cores as the servers", began, bench.Busy()))
	table.Notes = p.notes(t, in, plain, check, lite, post)
	return table
}

func (p plan) add(t *testing.T, row *bench.Row, until bench.Bounds, op operation) {
	t.Helper()
	spent := bench.Own
	if len(op.by) > 0 {
		spent = func() time.Duration { return bench.SpentBy(op.by...) }
	}
	before := spent()
	s, err := bench.Load(row.Clients, until, op.do)
	require.NoError(t, err, row.Name)
	s.Spent = spent() - before
	row.Series = append(row.Series, s)
}

// notes say how much was asked and answered.
func (p plan) notes(t *testing.T, in *inside, plain engine.Plain, check []byte, lite, post testdb.DB) []string {
	t.Helper()
	applies, met, err := plain.Ask(context.Background())
	require.NoError(t, err)
	good, late, silence := in.judged[compliant], in.judged[violated], in.judged[silent]
	return []string{
		fmt.Sprintf("at the start %d requirements are asked, %d apply and %d are met; the input is %d bytes, the evaluation %d",
			len(good.Verdicts), len(applies), len(met), len(plain.Input), len(good.Bytes)),
		fmt.Sprintf("one act too late gives %d findings in %d bytes; an empty journal %d in %d", len(late.Findings), len(late.Bytes),
			len(silence.Findings), len(silence.Bytes)),
		fmt.Sprintf("a check is %d bytes; %d cases were stored on SQLite and %d on PostgreSQL, all of one enterprise", len(check),
			stored(t, lite), stored(t, post)),
		fmt.Sprintf("%d rounds of at most %s in process and %s over HTTP, one after the other; rates and ratios are medians of the rounds, p50 and p99 are of all their operations",
			p.rounds, p.inside.Time, p.served.Time),
	}
}
