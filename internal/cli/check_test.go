package cli_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/cli"
	"firewatch/policies"
)

// firewatch runs one command line in this process.
func firewatch(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	var out, errs bytes.Buffer
	code = cli.Run(context.Background(), args, &out, &errs)
	return out.String(), errs.String(), code
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

const start = "../../fixtures/hot_work/start.yaml"

func edited(t *testing.T, old, new string) string {
	t.Helper()
	src, err := os.ReadFile(start)
	require.NoError(t, err)
	require.Contains(t, string(src), old)
	return write(t, "case.yaml", strings.Replace(string(src), old, new, 1))
}

func TestCheckPrintsWhatIsNotMetAndExitsAccordingly(t *testing.T) {
	for _, c := range []struct {
		shows string
		args  func(t *testing.T) []string
		code  int
		out   []string // on standard output
		err   []string // on standard error
	}{
		{"a compliant case", func(t *testing.T) []string { return []string{start} }, 0,
			[]string{"compliant 合规", "stands until 2026-11-20T01:35:01Z"}, nil},
		{"a start too long after the sample", func(t *testing.T) []string {
			return []string{edited(t, `at: "2026-11-20T09:20:00+08:00"}`, `at: "2026-11-20T09:35:01+08:00"}`)}
		}, 1, []string{"NOT COMPLIANT 不合规", "不符合 not met  hot-work.gas-analysis.fresh", "GB 30871-2022, 5.3.1 c (mandatory)", "do       Take new samples"}, nil},
		{"a fact that is missing", func(t *testing.T) []string {
			return []string{edited(t, "      sampled_at: \"2026-11-20T09:05:00+08:00\"\n", "")}
		}, 1, []string{"INCOMPLETE 待核实", "待核实 to be verified  hot-work.gas-analysis.fresh",
			"missing  /permit/gas_tests/0/sampled_at (not supplied 未提供, from analyst)"}, nil},
		{"another stage, whose facts are not there yet", func(t *testing.T) []string { return []string{"--stage", "close", start} }, 1,
			[]string{"at stage close: INCOMPLETE 待核实", "待核实 to be verified", "missing  /permit/closure (awaiting a person's judgement 待人员判定, from"}, nil},
		{"a compliant and a non-compliant file", func(t *testing.T) []string {
			return []string{start, edited(t, `at: "2026-11-20T09:20:00+08:00"}`, `at: "2026-11-20T09:35:01+08:00"}`)}
		}, 1, []string{"compliant 合规"}, nil},
		{"a file that is not there", func(t *testing.T) []string { return []string{"nothing.yaml"} }, 2, nil, []string{"nothing.yaml: cannot be used"}},
		{"a file that is no case", func(t *testing.T) []string { return []string{write(t, "x.yaml", "hello: world\n")} }, 2, nil, []string{"unknown field"}},
		{"a dossier with a misspelt field", func(t *testing.T) []string { return []string{edited(t, "grade_escalated", "grade_escaladed")} }, 2,
			nil, []string{"/dossier/permit/grade_escaladed [additionalProperties] the form has no such field", "表单没有此字段"}},
		{"facts with a wrong type", func(t *testing.T) []string { return []string{edited(t, "  hazards: {}\n", "  hazards: []\n")} }, 2, nil, []string{"/facts/hazards"}},
		{"an unknown kind", func(t *testing.T) []string { return []string{write(t, "x.yaml", "kind: juggling\ndossier: {}\n")} }, 2, nil, []string{`no kind "juggling"`}},
		{"an unknown stage", func(t *testing.T) []string { return []string{"--stage", "party", start} }, 2, nil, []string{`has no stage "party"`}},
		{"a time without zone", func(t *testing.T) []string { return []string{"--now", "2026-11-20T09:20:00", start} }, 2, nil, []string{"/now"}},
		{"a false credit code", func(t *testing.T) []string { return []string{edited(t, "91330211MA2DEM001L", "91330211MA2DEM001M")} }, 2, nil, []string{"/enterprise"}},
		{"policies that are not there", func(t *testing.T) []string { return []string{"--policies", "nowhere", start} }, 2, nil, []string{"nowhere: cannot be used"}},
		{"no file", func(t *testing.T) []string { return nil }, 2, nil, nil},
	} {
		t.Run(c.shows, func(t *testing.T) {
			out, errs, code := firewatch(t, append([]string{"check"}, c.args(t)...)...)
			assert.Equal(t, c.code, code, "%s%s", out, errs)
			for _, want := range c.out {
				assert.Contains(t, out, want)
			}
			for _, want := range c.err {
				assert.Contains(t, errs, want)
			}
		})
	}
}

func TestCheckPrintsTheEvaluationAsJSON(t *testing.T) {
	out, _, code := firewatch(t, "check", "--json", start, start)
	require.Zero(t, code)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	assert.Equal(t, lines[0], lines[1])
	var ev struct{ Kind, Stage, Outcome, Release string }
	require.NoError(t, json.Unmarshal([]byte(lines[0]), &ev))
	assert.Equal(t, "hot-work", ev.Kind)
	assert.Equal(t, "compliant", ev.Outcome)
	assert.True(t, strings.HasPrefix(ev.Release, "sha256:"))
}

func copyPolicies(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, policies.FS))
	return dir
}

func TestPolicyCommands(t *testing.T) {
	t.Run("check accepts the packs that are built in", func(t *testing.T) {
		out, errs, code := firewatch(t, "policy", "check", "../../policies")
		assert.Zero(t, code, errs)
		kinds, err := fs.Glob(policies.FS, "packs/*/kinds/*")
		require.NoError(t, err)
		assert.Contains(t, out, fmt.Sprintf(" requirements, %d kinds, ", len(kinds)))
	})
	t.Run("check names the file and line of a broken pack", func(t *testing.T) {
		dir := copyPolicies(t)
		file := filepath.Join(dir, "packs/gb30871_2022/hot_work/validity_second.rego")
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, []byte(strings.ReplaceAll(string(src), "input.permit.window.end", "input.permit.window.ende")), 0o600))
		_, errs, code := firewatch(t, "policy", "check", dir)
		assert.Equal(t, 2, code)
		assert.Regexp(t, `packs/gb30871_2022/hot_work/validity_second\.rego:[0-9]+: kind hot-work knows no /permit/window/ende`, errs)
	})
	t.Run("test runs every Rego test", func(t *testing.T) {
		out, errs, code := firewatch(t, "policy", "test", "../../policies")
		assert.Zero(t, code, out+errs)
		assert.Regexp(t, `(?m)^[1-9][0-9]{2,} passed, 0 failed$`, out)
	})
	t.Run("test fails on a failing test and says where", func(t *testing.T) {
		dir := copyPolicies(t)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "lib/wrong_test.rego"), []byte("package lib.wrong_test\n\ntest_wrong if 1 == 2\n"), 0o600))
		out, _, code := firewatch(t, "policy", "test", dir)
		assert.Equal(t, 1, code)
		assert.Contains(t, out, "lib/wrong_test.rego:3")
	})
	t.Run("test fails when a test over cases ran none", func(t *testing.T) {
		dir := copyPolicies(t)
		require.NoError(t, os.WriteFile(filepath.Join(dir, "lib/empty_test.rego"),
			[]byte("package lib.empty_test\n\ncases := {}\n\ntest_none[name] if {\n\tsome name, c in cases\n\tc.ok\n}\n"), 0o600))
		out, _, code := firewatch(t, "policy", "test", dir)
		assert.Equal(t, 1, code, out)
		assert.Contains(t, out, "lib/empty_test.rego:5")
	})
	t.Run("test fails when there is no test", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "lib"), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(dir, "lib/a.rego"), []byte("package lib.a\n\nx := 1\n"), 0o600))
		_, errs, code := firewatch(t, "policy", "test", dir)
		assert.Equal(t, 2, code)
		assert.Contains(t, errs, "no Rego test was found")
	})
	t.Run("build writes the rows as Rego and nothing over an old build", func(t *testing.T) {
		dir := filepath.Join(t.TempDir(), "built")
		_, errs, code := firewatch(t, "policy", "build", "../../policies", "--out", dir)
		require.Zero(t, code, errs)
		row, err := os.ReadFile(filepath.Join(dir, "packs/gb30871_2022/hot_work/cylinder_upright.rego"))
		require.NoError(t, err)
		assert.Contains(t, string(row), "package packs.gb30871_2022.hot_work.cylinder_upright")
		_, errs, code = firewatch(t, "policy", "build", "../../policies", "--out", dir)
		assert.Equal(t, 2, code)
		assert.Contains(t, errs, "not empty")
	})
}

// Must show of the standard: a compliant case of each kind, whatever its stage, exits with 0.
func TestCheckPassesACompliantCaseOfEachKind(t *testing.T) {
	files, err := filepath.Glob("../../fixtures/*/*.yaml")
	require.NoError(t, err)
	args := []string{"check"}
	for _, f := range files {
		dir, base := filepath.Base(filepath.Dir(f)), filepath.Base(f)
		if dir == "demo" || dir == "scripts" || strings.HasPrefix(base, "changes") {
			continue
		}
		src, err := os.ReadFile(f)
		require.NoError(t, err)
		if !regexp.MustCompile(`outcome: "?(noncompliant|incomplete)`).Match(src) {
			args = append(args, f)
		}
	}
	out, errs, code := firewatch(t, args...)
	require.Zero(t, code, errs)
	kinds, err := filepath.Glob("../../policies/packs/*/kinds/*/kind.yaml")
	require.NoError(t, err)
	require.NotEmpty(t, kinds)
	for _, k := range kinds {
		src, err := os.ReadFile(k)
		require.NoError(t, err)
		name := regexp.MustCompile(`(?m)^  name: (\S+)$`).FindStringSubmatch(string(src))
		require.NotNil(t, name, k)
		assert.Contains(t, out, ": "+name[1]+" at stage ")
	}
	assert.Equal(t, len(args)-1, strings.Count(out, ": compliant 合规"))
}
