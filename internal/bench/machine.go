package bench

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Machine names what a table was measured on, one line a fact. What the system does not tell is left out.
func Machine(folder string) []string {
	out := []string{fmt.Sprintf("%s, %d cores, %s/%s", processor(), runtime.NumCPU(), runtime.GOOS, runtime.GOARCH)}
	if kb := field("/proc/meminfo", "MemTotal:"); kb > 0 {
		out = append(out, fmt.Sprintf("%.1f GiB of memory", float64(kb)/(1<<20)))
	}
	if fs := filesystem(folder); fs != "" {
		out = append(out, "databases on "+fs)
	}
	return append(out, runtime.Version())
}

// Busy is the machine's load average over the last minute, or "" where the system does not tell.
func Busy() string {
	raw, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return ""
	}
	one, _, _ := strings.Cut(string(raw), " ")
	return one
}

func processor() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return "unknown processor"
	}
	defer f.Close()
	model := "unknown processor"
	for sc := bufio.NewScanner(f); sc.Scan(); {
		name, value, _ := strings.Cut(sc.Text(), ":")
		switch strings.TrimSpace(name) {
		case "model name":
			model = strings.TrimSpace(value)
		case "flags":
			if strings.Contains(value, " hypervisor") {
				model += " (virtual machine)"
			}
			return model // the other cores are alike
		}
	}
	return model
}

// filesystem is the type of the file system that holds the folder: the mount with the longest path above it.
func filesystem(folder string) string {
	raw, err := os.ReadFile("/proc/self/mounts")
	if err != nil {
		return ""
	}
	best, kind := "", ""
	for _, line := range strings.Split(string(raw), "\n") {
		f := strings.Fields(line)
		if len(f) > 2 && len(f[1]) >= len(best) && (f[1] == "/" || folder == f[1] || strings.HasPrefix(folder, f[1]+"/")) {
			best, kind = f[1], f[2]
		}
	}
	return kind
}

// Memory is what processes keep in memory, in KiB. Zero: the system does not tell.
type Memory struct {
	Resident int64 // now; pages that several processes share are counted once
	Peak     int64 // the highest that it was, for a process alone
}

// ResidentOf measures one process.
func ResidentOf(pid int) Memory {
	status := fmt.Sprintf("/proc/%d/status", pid)
	return Memory{Resident: field(status, "VmRSS:"), Peak: field(status, "VmHWM:")}
}

// ResidentOfTree measures a process and all that it started. Shared pages, as PostgreSQL's buffers, are divided
// among those that share them, so that the sum counts them once.
func ResidentOfTree(pid int) Memory {
	var m Memory
	for _, p := range descendants(processes(), pid) {
		m.Resident += field(fmt.Sprintf("/proc/%d/smaps_rollup", p), "Pss:")
	}
	return m
}

// Own is the processor time that this process has spent.
func Own() time.Duration {
	var u syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &u) != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// SpentBy is the processor time that processes have spent, with all that they started, ended ones too.
func SpentBy(roots ...int) time.Duration {
	var sum time.Duration
	all := processes()
	for _, root := range roots {
		for _, p := range descendants(all, root) {
			sum += all[p].spent
		}
	}
	return sum
}

// tick is the unit of processor time in /proc (USER_HZ), the same on every architecture that Go runs on.
const tick = 10 * time.Millisecond

type process struct {
	parent int
	spent  time.Duration // its own and that of its children that have ended
}

func processes() map[int]process {
	all := map[int]process{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat") // the pattern is well formed
	for _, name := range stats {
		raw, err := os.ReadFile(name)
		if err != nil {
			continue // it has ended
		}
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(name)))
		if err != nil {
			continue
		}
		// The command's name stands in brackets and may hold anything; what follows the last one is fixed (proc(5)).
		f := strings.Fields(string(raw[strings.LastIndexByte(string(raw), ')')+1:]))
		if len(f) < 15 {
			continue
		}
		var p process
		p.parent, _ = strconv.Atoi(f[1])
		for _, ticks := range f[11:15] { // utime, stime, cutime, cstime
			n, _ := strconv.ParseInt(ticks, 10, 64)
			p.spent += time.Duration(n) * tick
		}
		all[pid] = p
	}
	return all
}

// descendants is a process and all that it started.
func descendants(all map[int]process, root int) []int {
	children := map[int][]int{}
	for pid, p := range all {
		children[p.parent] = append(children[p.parent], pid)
	}
	out := []int{root}
	for i := 0; i < len(out); i++ {
		out = append(out, children[out[i]]...)
	}
	return out
}

// field reads a number from a file of "name value unit" lines; 0 where there is none.
func field(file, name string) int64 {
	f, err := os.Open(file)
	if err != nil {
		return 0
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		if parts := strings.Fields(sc.Text()); len(parts) > 1 && parts[0] == name {
			n, err := strconv.ParseInt(parts[1], 10, 64)
			if err != nil {
				return 0
			}
			return n
		}
	}
	return 0
}
