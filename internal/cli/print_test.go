package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/auth"
	"firewatch/internal/prints"
	"firewatch/permits"
)

func TestPrintWritesASpecimen(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, exitOK, Run(t.Context(), []string{"print", "../../fixtures/hot_work/start.yaml"}, &out, &errs), errs.String())
	require.Contains(t, out.String(), "动火安全作业票")
	require.Contains(t, out.String(), `<div class="mark"><span class="zh">样张</span>`)
	require.Contains(t, out.String(), "已批准")
	require.Empty(t, errs.String())

	for name, c := range map[string]struct {
		args []string
		want string
	}{
		"no such file":           {[]string{"print", "nothing.yaml"}, "nothing.yaml"},
		"no case file":           {[]string{"print", "print_test.go"}, "print_test.go"},
		"a kind that prints not": {[]string{"print", "../../fixtures/coal/apply.yaml"}, "has no layout for a print"},
		"no such policies":       {[]string{"print", "--policies", "nowhere", "../../fixtures/hot_work/start.yaml"}, "nowhere"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			require.Equal(t, exitUnusable, Run(t.Context(), c.args, &out, &errs))
			require.Contains(t, errs.String(), c.want)
			require.Empty(t, out.String())
		})
	}
}

// An author changes the layout and sees the change; one that leaves a measure out is told where.
func TestPrintShowsALayoutThatIsBeingWritten(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("../../policies")))
	layout := filepath.Join(dir, "packs/gb30871_2022/kinds/hot_work/print.yaml")
	text, err := os.ReadFile(layout)
	require.NoError(t, err)
	write := func(old, new string) {
		changed := bytes.Replace(text, []byte(old), []byte(new), 1)
		require.NotEqual(t, string(text), string(changed))
		require.NoError(t, os.WriteFile(layout, changed, 0o600))
	}
	run := func() (int, string, string) {
		var out, errs bytes.Buffer
		code := Run(t.Context(), []string{"print", "--policies", dir, "../../fixtures/hot_work/start.yaml"}, &out, &errs)
		return code, out.String(), errs.String()
	}
	write("动火安全作业票", "本厂动火票")
	code, out, errs := run()
	require.Equal(t, exitOK, code, errs)
	require.Contains(t, out, "本厂动火票")
	write("          - {is: camera}\n", "")
	code, out, errs = run()
	require.Equal(t, exitUnusable, code)
	require.Empty(t, out)
	require.Regexp(t, `kinds/hot_work/print.yaml:\d+: measure camera of /permit/measures is left out of the sheet`, errs)
}

// The demonstration's running permit, printed by its guardian and by the authority: who signed stands in the boxes.
func TestTheDemonstrationPrints(t *testing.T) {
	now := time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)
	a, cfg := demoApp(t, now)
	file, err := a.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	tokens := readTokens(t, file)
	as := func(name string) permits.Principal {
		p, err := auth.Authenticate(t.Context(), a.store, "Bearer "+tokens[name], now)
		require.NoError(t, err)
		return p
	}
	page, err := a.service.Cases(t.Context(), as("GUARDIAN"), permits.CaseFilter{Door: permits.DoorPermits, State: "active"})
	require.NoError(t, err)
	require.Len(t, page.Items, 1)
	print := func(p permits.Principal) string {
		printed, err := a.service.Print(t.Context(), p, permits.DoorPermits, page.Items[0].ID)
		require.NoError(t, err)
		var b bytes.Buffer
		require.NoError(t, prints.Write(&b, printed))
		return b.String()
	}
	for _, name := range []string{"GUARDIAN", "REGULATOR"} {
		got := print(as(name))
		require.Contains(t, got, "演示安全员 (Demo Safety)</bdi> <bdi class=\"id\">P-SAFETY</bdi>", name)
		require.Contains(t, got, "演示班长 (Demo Shift Leader)", name)
		require.NotContains(t, got, permits.CommitmentPrefix)
		require.NotContains(t, got, `<div class="mark">`)
		require.NotContains(t, got, "000-0000", "no telephone: the form has none")
	}
	auditor := print(as("AUDITOR"))
	require.NotContains(t, auditor, "演示安全员")
	require.Contains(t, auditor, "<bdi>P-SAFETY</bdi>")
}
