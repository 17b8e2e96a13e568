package engine

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// Issue is one fault of a pack.
type Issue struct {
	File string
	Line int // from 1; 0 where a whole file is meant
	Text string
	ZH   string // the same in Chinese; empty where only the author of a pack reads it
}

// Issues is every fault that was found in a release. A release with one is refused whole.
type Issues struct {
	List []Issue
}

// Error lists the faults, one a line, as file:line: reason.
func (e *Issues) Error() string {
	var b strings.Builder
	for i, x := range e.List {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s:%d: %s", x.File, x.Line, x.Text)
	}
	return b.String()
}

func (e *Issues) add(file string, line int, format string, args ...any) {
	e.addBoth(file, line, fmt.Sprintf(format, args...), "")
}

func (e *Issues) addBoth(file string, line int, en, zh string) {
	x := Issue{File: file, Line: line, Text: en, ZH: zh}
	for _, y := range e.List {
		if x == y {
			return // the same helper is analysed once per requirement that uses it
		}
	}
	e.List = append(e.List, x)
}

// err returns nil when nothing was found.
func (e *Issues) err() error {
	if len(e.List) == 0 {
		return nil
	}
	sort.SliceStable(e.List, func(i, j int) bool {
		a, b := e.List[i], e.List[j]
		if a.File != b.File {
			return a.File < b.File
		}
		return a.Line < b.Line
	})
	return e
}

func quote(s string) string {
	if len(s) > 64 {
		s = s[:64] + "…"
	}
	return strconv.Quote(s)
}
