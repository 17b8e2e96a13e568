package engine

import (
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
)

// Coverage tells which lines of the requirements and helpers that are written in Rego the tests beside them evaluate.
// A row has no lines of its own: its pattern is tested here and its facts by the case files.
type Coverage struct {
	Lines int     // with something to evaluate
	Not   []Issue // those that no test evaluated
}

func (l *loader) coverage(report cover.Report, modules map[string]*ast.Module) Coverage {
	var out Coverage
	for _, name := range sortedKeys(modules) {
		if strings.HasSuffix(name, "_test.rego") || l.files[name] == nil {
			continue // a test, a row or a roll-up
		}
		file := report.Files[name]
		lines := map[int]bool{}
		for i, ranges := range [][]cover.Range{file.Covered, file.NotCovered} {
			for _, r := range ranges {
				for row := r.Start.Row; row <= r.End.Row; row++ {
					lines[row] = lines[row] || i == 1
				}
			}
		}
		out.Lines += len(lines)
		text := strings.Split(string(l.files[name]), "\n")
		for _, row := range slices.Sorted(maps.Keys(lines)) {
			if lines[row] && row <= len(text) {
				out.Not = append(out.Not, Issue{File: name, Line: row, Text: "no test evaluates " + strings.TrimSpace(text[row-1])})
			}
		}
	}
	return out
}
