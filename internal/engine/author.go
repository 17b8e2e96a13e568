package engine

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"

	"firewatch/internal/canon"
)

// Check loads a policy tree and holds it to what authors keep beside what the engine needs: the standard format,
// a test beside every requirement that is written in Rego, and a label in both languages for every property of a form.
func Check(fsys fs.FS) (*Engine, error) {
	e, err := Load(fsys)
	if err != nil {
		return nil, err
	}
	var issues Issues
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".rego" {
			return err
		}
		src, err := fs.ReadFile(fsys, name)
		if err != nil {
			return err
		}
		want, err := format.SourceWithOpts(name, src, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			issues.add(name, 1, "%v", err)
		} else if !bytes.Equal(src, want) {
			issues.add(name, firstDifference(src, want), "not in the standard format; run opa fmt --write")
		}
		if !strings.HasSuffix(name, "_test.rego") {
			if _, err := fs.Stat(fsys, strings.TrimSuffix(name, ".rego")+"_test.rego"); err != nil {
				issues.add(name, 0, "there is no test beside it")
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, name := range sortedKeys(e.kinds) {
		if err := checkLabels(fsys, e.kinds[name].form, &issues); err != nil {
			return nil, err
		}
	}
	for _, name := range sortedKeys(e.registers) {
		if err := checkLabels(fsys, e.registers[name].form, &issues); err != nil {
			return nil, err
		}
	}
	return e, issues.err()
}

func firstDifference(a, b []byte) int {
	x, y := bytes.Split(a, []byte("\n")), bytes.Split(b, []byte("\n"))
	for i := range x {
		if i >= len(y) || !bytes.Equal(x[i], y[i]) {
			return i + 1
		}
	}
	return len(x)
}

// Build returns a policy tree with its rows and the roll-ups (plain.go) written as Rego, file by file, so that plain
// OPA sees every requirement. Tests come along.
func Build(fsys fs.FS) (map[string][]byte, error) {
	l, err := readTree(fsys)
	if err != nil {
		return nil, err
	}
	if _, err := l.build(); err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for name, b := range l.files {
		out[name] = b
	}
	for _, rf := range l.rows {
		text, err := format.SourceWithOpts(rf.file, []byte(rf.text), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, err
		}
		out[rf.file] = text
	}
	for _, p := range l.packs {
		if table, ok := p.params[criteriaParam]; ok && len(p.criteria) > 0 {
			text, err := canon.Marshal(table)
			if err != nil {
				return nil, err
			}
			out[path.Join("packs", p.dir, "params", criteriaParam, "data.json")] = text
		}
	}
	if err := l.addRollUps(out); err != nil {
		return nil, err
	}
	return out, addTests(fsys, out)
}

func addTests(fsys fs.FS, out map[string][]byte) error {
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(name, "_test.rego") {
			out[name], err = fs.ReadFile(fsys, name)
		}
		return err
	})
}

// TestReport is what the Rego tests of a policy tree gave.
type TestReport struct {
	Passed   int
	Failed   []string // package.name: why, at file:line
	Coverage Coverage
}

// Test runs the Rego unit tests of a policy tree, rows included. A run that found no test has failed.
func Test(ctx context.Context, fsys fs.FS) (TestReport, error) {
	files, err := Build(fsys)
	if err != nil {
		return TestReport{}, err
	}
	l, err := readTree(fsys)
	if err != nil {
		return TestReport{}, err
	}
	l.loadDivisions()
	l.loadRegisters()
	l.loadPacks()
	modules := map[string]*ast.Module{}
	for name, src := range files {
		if path.Ext(name) != ".rego" {
			continue
		}
		m, err := ast.ParseModuleWithOpts(name, string(src), ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true})
		if err != nil {
			return TestReport{}, err
		}
		modules[name] = m
	}
	data := map[string]any{}
	for _, p := range l.packs {
		data[p.dir] = map[string]any{"params": p.params}
	}
	store := inmem.NewFromObject(map[string]any{"packs": data})
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return TestReport{}, err
	}
	defer store.Abort(ctx, txn)
	covered := cover.New()
	results, err := tester.NewRunner().SetStore(store).SetModules(modules).SetTimeout(30*time.Second).
		SetCoverageQueryTracer(covered).SetCoverageRuns(nil).SetDefaultRegoVersion(ast.RegoV1).RunTests(ctx, txn)
	if err != nil {
		return TestReport{}, err
	}
	var report TestReport
	for r := range results {
		where := r.Package + "." + r.Name
		if r.Location != nil {
			where = fmt.Sprintf("%s:%d: %s", r.Location.File, r.Location.Row, where)
		}
		switch {
		case r.Error != nil:
			report.Failed = append(report.Failed, where+": "+r.Error.Error())
		case r.Skip:
			report.Failed = append(report.Failed, where+": skipped; a test runs or is removed")
		case r.Fail:
			report.Failed = append(report.Failed, where+": failed")
		case hasCases(modules, r) && len(r.SubResults) == 0:
			report.Failed = append(report.Failed, where+": a test over cases ran no case")
		default:
			report.Passed++
		}
	}
	if report.Passed+len(report.Failed) == 0 {
		return report, fmt.Errorf("no Rego test was found")
	}
	report.Coverage = l.coverage(covered.Report(modules), modules)
	return report, nil
}

// hasCases reports whether a test is written over named cases (test_x[name] if ...). OPA passes such a test in
// silence when its table of cases is missing.
func hasCases(modules map[string]*ast.Module, r *tester.Result) bool {
	if r.Location == nil {
		return false
	}
	m := modules[r.Location.File]
	if m == nil {
		return false
	}
	for _, rule := range m.Rules {
		ref := rule.Head.Ref()
		if len(ref) > 1 && ref[0].Value.Compare(ast.Var(r.Name)) == 0 {
			return true
		}
	}
	return false
}
