package bench_test

import (
	"bufio"
	"errors"
	"os/exec"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/bench"
)

func TestLoadCountsWhatWasAnswered(t *testing.T) {
	t.Run("every operation once, from every client", func(t *testing.T) {
		var calls atomic.Int64
		var waiting [4]atomic.Int64
		all := make(chan struct{})
		s, err := bench.Load(4, bench.Bounds{Count: 100, Time: time.Minute}, func(c int) error {
			if calls.Add(1) == 4 {
				close(all) // no client may be answered before each of them has asked
			}
			waiting[c].Add(1)
			<-all
			return nil
		})
		require.NoError(t, err)
		require.EqualValues(t, 100, calls.Load())
		require.Len(t, s.Each, 100)
		for c := range waiting {
			require.Positive(t, waiting[c].Load(), "client %d", c)
		}
		require.InEpsilon(t, 100/s.Took.Seconds(), s.Rate(), 1e-9)
	})
	t.Run("time ends it, after one at least", func(t *testing.T) {
		s, err := bench.Load(1, bench.Bounds{Count: 1000, Time: time.Nanosecond}, func(int) error { time.Sleep(time.Millisecond); return nil })
		require.NoError(t, err)
		require.Len(t, s.Each, 1)
		require.GreaterOrEqual(t, s.Each[0], time.Millisecond)
		require.GreaterOrEqual(t, s.Took, s.Each[0])
	})
	t.Run("a failure ends it and is told", func(t *testing.T) {
		refused := errors.New("refused")
		var calls atomic.Int64
		_, err := bench.Load(2, bench.Bounds{Count: 1000, Time: time.Minute}, func(int) error {
			if calls.Add(1) == 5 {
				return refused
			}
			return nil
		})
		require.ErrorIs(t, err, refused)
		require.Less(t, calls.Load(), int64(1000))
	})
	for _, nothing := range []struct {
		clients int
		until   bench.Bounds
	}{{0, bench.Bounds{Count: 1, Time: 1}}, {1, bench.Bounds{Time: 1}}, {1, bench.Bounds{Count: 1}}} {
		_, err := bench.Load(nothing.clients, nothing.until, func(int) error { return nil })
		require.Error(t, err, "%+v", nothing)
	}
}

// round is a sample of n operations in a second, which took 1 ms, 2 ms ... n ms.
func round(n int) bench.Sample {
	s := bench.Sample{Took: time.Second}
	for i := range n {
		s.Each = append([]time.Duration{time.Duration(i+1) * time.Millisecond}, s.Each...)
	}
	return s
}

func TestSeries(t *testing.T) {
	s := bench.Series{round(300), round(100), round(200)}
	low, high := s.Range()
	assert.Equal(t, []float64{200, 100, 300}, []float64{s.Rate(), low, high}, "median, slowest, fastest")
	assert.Equal(t, 250.0, bench.Series{round(300), round(200)}.Rate(), "of an even number, the middle of the two in the middle")

	// Each round is held to its own: 300/100, 100/100, 200/100.
	assert.Equal(t, 2.0, s.Over(bench.Series{round(100), round(100), round(100)}))
	assert.Equal(t, 3.0, s.Over(bench.Series{round(100), {}, {}}), "rounds without anything to stand beside do not count")
	assert.Zero(t, s.Over(nil))

	hundred := bench.Series{round(100)}
	assert.Equal(t, 50*time.Millisecond, hundred.Quantile(0.5))
	assert.Equal(t, 99*time.Millisecond, hundred.Quantile(0.99))
	assert.Equal(t, 100*time.Millisecond, hundred.Quantile(1))
	assert.Equal(t, time.Millisecond, hundred.Quantile(0))
	assert.Equal(t, 2*time.Millisecond, bench.Series{round(1), round(3)}.Quantile(0.75), "of all rounds together: 1, 1, 2, 3")

	spent := round(10)
	spent.Spent = 50 * time.Millisecond
	assert.Equal(t, 5*time.Millisecond, bench.Series{spent, {}, spent}.Spent(), "rounds without an operation do not count")

	var none bench.Series
	assert.Zero(t, none.Spent())
	low, high = none.Range()
	assert.Zero(t, none.Rate()+low+high)
	assert.Zero(t, none.Quantile(0.5))
	assert.Zero(t, bench.Sample{}.Rate())
}

func TestTableSaysWhatWasMeasured(t *testing.T) {
	spent := round(4)
	spent.Spent = 10 * time.Millisecond
	table := bench.Table{Title: "Measured", On: []string{"a machine"}, Notes: []string{"a note"},
		Inside: []bench.Row{{Name: "inner", Clients: 1, Series: bench.Series{spent}, Allocs: 12.4, Bytes: 2048}},
		Served: []bench.Row{
			{Name: "ours", Clients: 1, Series: bench.Series{round(1500)}, Beside: "theirs"},
			{Name: "ours", Clients: 8, Series: bench.Series{round(50)}, Beside: "theirs"},
			{Name: "theirs", Clients: 1, Series: bench.Series{round(1000)}},
			{Name: "theirs", Clients: 8, Series: bench.Series{round(200)}},
		},
		Memory: []bench.Held{{Name: "ours", Memory: bench.Memory{Resident: 2048, Peak: 4096}}, {Name: "unknown"}},
	}
	require.NoError(t, table.Compare())
	text := table.Markdown()
	for _, line := range []string{
		"- a machine", "- a note",
		"| inner | 1 | 4 | 4 to 4 | 2.00 ms | 4.00 ms | 2.50 ms | – | 12 | 2 KiB |",
		"| ours | 1 | 1,500 | 1,500 to 1,500 | 750 ms | 1485 ms | – | 1.50 × theirs |",
		"| ours | 8 | 50 | 50 to 50 | 25.0 ms | 50.0 ms | – | 0.25 × theirs |",
		"| ours | 2 MiB | 4 MiB |", "| unknown | – | – |",
	} {
		assert.Contains(t, strings.Split(text, "\n"), line)
	}
	table.Served[0].Clients = 2
	require.ErrorContains(t, table.Compare(), "2 clients")
}

func TestMachineAndMemory(t *testing.T) {
	lines := bench.Machine(t.TempDir())
	require.Contains(t, lines[0], "cores")
	require.Contains(t, lines[len(lines)-1], "go1.")
	require.Zero(t, bench.ResidentOf(0), "there is no such process")
	if runtime.GOOS != "linux" {
		return
	}
	// A shell that holds little, with a child that holds 30 MB (tail keeps a line until it ends).
	shell := exec.Command("sh", "-c", "(head -c 30000000 /dev/zero; sleep 60) | tail >/dev/null; true")
	shell.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	require.NoError(t, shell.Start())
	t.Cleanup(func() {
		_ = syscall.Kill(-shell.Process.Pid, syscall.SIGKILL)
		_ = shell.Wait()
	})
	const held = 25 << 10
	own := bench.Own()
	require.Positive(t, own)
	require.Eventually(t, func() bool { return bench.ResidentOfTree(shell.Process.Pid).Resident > held }, 30*time.Second, 20*time.Millisecond)
	alone := bench.ResidentOf(shell.Process.Pid)
	require.Positive(t, alone.Resident)
	require.Less(t, alone.Resident, int64(held))
	require.GreaterOrEqual(t, alone.Peak, alone.Resident)

	// A shell that works a while in a child that ends, and lives on: the child's time is not lost.
	worker := exec.Command("sh", "-c", `sh -c 'i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done'; echo done; sleep 60`)
	worker.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	said, err := worker.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, worker.Start())
	t.Cleanup(func() {
		_ = syscall.Kill(-worker.Process.Pid, syscall.SIGKILL)
		_ = worker.Wait()
	})
	_, err = bufio.NewReader(said).ReadString('\n')
	require.NoError(t, err)
	require.Positive(t, bench.SpentBy(worker.Process.Pid))
	require.Equal(t, 2*bench.SpentBy(worker.Process.Pid), bench.SpentBy(worker.Process.Pid, worker.Process.Pid), "of several, their sum")
}
