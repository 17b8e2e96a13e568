package bench

import (
	"fmt"
	"strings"
	"time"
)

// Row is one thing measured.
type Row struct {
	Name    string
	Clients int
	Series  Series
	Beside  string // the name of what it is compared with; "" for nothing
	Ratio   float64
	Allocs  float64 // per operation, in process
	Bytes   float64 // allocated per operation, in process
}

// Held is the memory that something keeps.
type Held struct {
	Name string
	Memory
}

// Table is what one run gave.
type Table struct {
	Title  string
	On     []string // the machine and the versions
	Inside []Row    // in this process
	Served []Row    // by servers
	Memory []Held
	Notes  []string
}

// Compare gives every row its ratio to the row that it stands beside, at the same number of clients. It refuses a
// table in which that row is missing.
func (t *Table) Compare() error {
	for _, rows := range [][]Row{t.Inside, t.Served} {
		for i := range rows {
			r := &rows[i]
			if r.Beside == "" {
				continue
			}
			other, ok := find(rows, r.Beside, r.Clients)
			if !ok {
				return fmt.Errorf("%s stands beside %q, which was not measured with %d clients", r.Name, r.Beside, r.Clients)
			}
			r.Ratio = r.Series.Over(other.Series)
		}
	}
	return nil
}

func find(rows []Row, name string, clients int) (Row, bool) {
	for _, r := range rows {
		if r.Name == name && r.Clients == clients {
			return r, true
		}
	}
	return Row{}, false
}

// Markdown writes the table as it stands in docs/performance.md.
func (t Table) Markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", t.Title)
	for _, line := range t.On {
		fmt.Fprintf(&b, "- %s\n", line)
	}
	b.WriteString("\n| in process | threads | a second | slowest to fastest round | p50 | p99 | processor time | beside | allocations | allocated |\n")
	b.WriteString("|---|--:|--:|--:|--:|--:|--:|---|--:|--:|\n")
	for _, r := range t.Inside {
		fmt.Fprintf(&b, "%s %s | %s |\n", r.measured(), orDash(r.Allocs, "%.0f"), orDash(r.Bytes/1024, "%.0f KiB"))
	}
	b.WriteString("\n| by a server | clients | a second | slowest to fastest round | p50 | p99 | processor time | beside |\n|---|--:|--:|--:|--:|--:|--:|---|\n")
	for _, r := range t.Served {
		b.WriteString(r.measured() + "\n")
	}
	b.WriteString("\n| memory | resident | peak |\n|---|--:|--:|\n")
	for _, m := range t.Memory {
		fmt.Fprintf(&b, "| %s | %s | %s |\n", m.Name, orDash(float64(m.Resident)/1024, "%.0f MiB"), orDash(float64(m.Peak)/1024, "%.0f MiB"))
	}
	b.WriteString("\n")
	for _, n := range t.Notes {
		fmt.Fprintf(&b, "- %s\n", n)
	}
	return b.String()
}

func (r Row) measured() string {
	low, high := r.Series.Range()
	beside := "–"
	if r.Beside != "" {
		beside = fmt.Sprintf("%.2f × %s", r.Ratio, r.Beside)
	}
	spent := "–"
	if d := r.Series.Spent(); d > 0 {
		spent = milliseconds(d)
	}
	return fmt.Sprintf("| %s | %d | %s | %s to %s | %s | %s | %s | %s |", r.Name, r.Clients, number(r.Series.Rate()), number(low), number(high),
		milliseconds(r.Series.Quantile(0.5)), milliseconds(r.Series.Quantile(0.99)), spent, beside)
}

// number writes a rate to three digits or to the unit, with separators.
func number(v float64) string {
	if v < 100 {
		return fmt.Sprintf("%.3g", v)
	}
	s := fmt.Sprintf("%.0f", v)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func milliseconds(d time.Duration) string {
	ms := float64(d) / float64(time.Millisecond)
	switch {
	case ms >= 100:
		return fmt.Sprintf("%.0f ms", ms)
	case ms >= 10:
		return fmt.Sprintf("%.1f ms", ms)
	}
	return fmt.Sprintf("%.2f ms", ms)
}

func orDash(v float64, format string) string {
	if v <= 0 {
		return "–"
	}
	return fmt.Sprintf(format, v)
}
