package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/cli"
	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

var builtIn = sync.OnceValues(func() (*engine.Engine, error) { return engine.Load(policies.FS) })

func printedWorkflow(t *testing.T, e *engine.Engine, kind, diagram string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, cli.PrintWorkflow(&b, e, kind, diagram))
	return b.String()
}

// What the command prints of every kind is what was accepted: -accept writes it, and the difference is read before it is committed.
func TestTheWorkflowOfEveryKind(t *testing.T) {
	e, err := builtIn()
	require.NoError(t, err)
	const dir = "testdata/workflow"
	want := map[string]bool{}
	for _, k := range e.Kinds() {
		want[k.Name+".md"] = true
		t.Run(k.Name, func(t *testing.T) {
			got := printedWorkflow(t, e, k.Name, "mermaid")
			// Packs are maps; the print is the same each time.
			for range 30 {
				require.Equal(t, got, printedWorkflow(t, e, k.Name, "mermaid"))
			}
			golden(t, filepath.Join(dir, k.Name+".md"), got)
			drawn(t, k.Workflow, got, printedWorkflow(t, e, k.Name, "dot"))
		})
	}
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	for _, f := range files {
		assert.True(t, want[f.Name()], "%s is of no kind", f.Name())
	}
	assert.Len(t, files, len(want))
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *accept {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err, "run the test with -accept and read what it writes")
	require.Equal(t, string(want), got)
}

// drawn holds both diagrams to the workflow: each state once, each way from each state once, and no other.
func drawn(t *testing.T, w permits.Workflow, mermaid, dot string) {
	t.Helper()
	ways := map[[3]string]bool{{"[*]", w.Initial, "create"}: true}
	for name, a := range w.Actions {
		for _, from := range a.From {
			to := a.To
			if to == "" {
				to = from
			}
			ways[[3]string{from, to, name}] = true
		}
	}
	for _, from := range w.Revise.In {
		if w.Revise.To != "" {
			ways[[3]string{from, w.Revise.To, "revise"}] = true
		}
	}
	drawnWays, states, ends := 0, 0, 0
	_, diagram, ok := strings.Cut(mermaid, "```mermaid\nstateDiagram-v2\n")
	require.True(t, ok)
	for _, line := range strings.Split(strings.TrimSuffix(diagram, "```\n"), "\n") {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "state ") {
			_, name, ok := strings.Cut(line, `" as `)
			require.True(t, ok, line)
			require.Contains(t, w.States, name)
			states++
			continue
		}
		from, rest, arrow := strings.Cut(line, " --> ")
		if !arrow {
			require.Empty(t, line)
			continue
		}
		to, label, _ := strings.Cut(rest, ": ")
		if to == "[*]" {
			require.True(t, w.States[from].Final, line)
			ends++
			continue
		}
		action, _, _ := strings.Cut(label, " (")
		require.True(t, ways[[3]string{from, to, action}], line)
		drawnWays++
		assert.Contains(t, dot, " -> \""+to+"\" [label=\""+label+"\"")
	}
	assert.Equal(t, len(ways), drawnWays)
	assert.Equal(t, len(w.States), states)
	finals := 0
	for _, s := range w.States {
		if s.Final {
			finals++
		}
	}
	assert.Equal(t, finals, ends)
	assert.Equal(t, len(ways), strings.Count(dot, " -> "))
}

// The transitions of the state machine of coal mines, by their names in the catalogue: none is forgotten.
func TestNoTransitionOfTheCoalTableIsForgotten(t *testing.T) {
	e, err := builtIn()
	require.NoError(t, err)
	ledger, ok, err := e.Transitions("coal-resumption")
	require.NoError(t, err)
	require.True(t, ok)
	named := map[string]bool{}
	for _, x := range ledger.Table {
		named[x.Event] = true
	}
	table := strings.Fields(`stop_planned stop_ordered log_upkeep classify submit_rect_plan allow_underground self_check_done self_accept apply
		request_missing refuse_intake start_acceptance accept_fail accept_pass sign_dept consent_nmsa approve_gov sign_self issue_notice
		staged_restart anomaly freeze revoke sla_expired close_proposed`)
	for _, event := range table {
		assert.True(t, named[event], "%s is neither in the workflow nor left out", event)
	}
	assert.Len(t, named, len(table), "the ledger names events that the table does not have")
}

func TestPolicyWorkflow(t *testing.T) {
	run := func(args ...string) (int, string, string) {
		var out, errs bytes.Buffer
		code := cli.Run(t.Context(), append([]string{"policy", "workflow"}, args...), &out, &errs)
		return code, out.String(), errs.String()
	}
	want, err := os.ReadFile("testdata/workflow/coal-resumption.md")
	require.NoError(t, err)
	code, out, errs := run("coal-resumption", "--packs", "../../policies")
	require.Zero(t, code, errs)
	require.Equal(t, string(want), out)
	require.Contains(t, out, "left out: ")

	code, out, errs = run("knitting")
	require.Equal(t, 2, code)
	require.Empty(t, out)
	require.Contains(t, errs, "kind knitting: cannot be used")
	require.Contains(t, errs, "they have: blind-plate, chemical-resumption, coal-resumption, confined-space")
	require.Contains(t, errs, "可用种类：blind-plate、")

	code, _, errs = run("coal-resumption", "--diagram", "chalk")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "diagrams are: dot, mermaid")
	code, _, errs = run("coal-resumption", "--packs", "nowhere")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "nowhere")
	code, _, _ = run()
	require.Equal(t, 2, code)
}
