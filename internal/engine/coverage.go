package engine

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
)

// Coverage tells which lines of the requirements and helpers that are written in Rego the tests beside them evaluate.
// A row has no lines of its own: its pattern is tested here and its facts by the case files.
type Coverage struct {
	Lines int     // with something to evaluate
	Not   []Issue // those that no test evaluated, with file and line
}

// Missed lists the lines that no test evaluated as file:line; nil where all were.
func (c Coverage) Missed() *Issues {
	if len(c.Not) == 0 {
		return nil
	}
	return &Issues{List: c.Not}
}

func (l *loader) coverage(report cover.Report, modules map[string]*ast.Module) Coverage {
	var out Coverage
	var issues Issues
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
		for row, missed := range lines {
			if missed && row <= len(text) {
				issues.add(name, row, "no test evaluates %s", strings.TrimSpace(text[row-1]))
			}
		}
	}
	_ = issues.err() // sorts
	out.Not = slices.Clip(issues.List)
	return out
}
