package cli

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/auth"
	"firewatch/internal/config"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// demoApp wires the program on a fresh database at a given time.
func demoApp(t *testing.T, now time.Time) (*app, config.Config) {
	t.Helper()
	values := map[string]string{"FIREWATCH_DATA": t.TempDir()}
	cfg, err := config.Load(func(name string) string { return values[name] })
	require.NoError(t, err)
	return reopened(t, cfg, now), cfg
}

func reopened(t *testing.T, cfg config.Config, now time.Time) *app {
	t.Helper()
	a, err := openApp(t.Context(), cfg)
	require.NoError(t, err)
	a.clock = func() time.Time { return now }
	a.service = workflow.New(a.store, a.engines, a.clock, newCaseID)
	t.Cleanup(func() { require.NoError(t, a.store.Close()) })
	return a
}

// readTokens reads the tokens file as a shell would.
func readTokens(t *testing.T, file string) map[string]string {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	tokens := map[string]string{}
	for _, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, " #")
		if name, token, ok := strings.Cut(line, "="); ok {
			tokens[name] = token
		}
	}
	return tokens
}

// Its times are relative, so the demonstration must load at any hour, on a leap day and across a new year.
func TestTheDemonstrationLoadsAtAnyTime(t *testing.T) {
	for _, at := range []string{
		"2026-11-24T00:00:30Z", "2026-11-24T06:30:00Z", "2026-11-24T13:45:00Z", "2026-11-24T17:59:59Z",
		"2028-02-29T03:00:00Z", "2026-12-31T15:59:59Z",
	} {
		t.Run(at, func(t *testing.T) {
			now, err := time.Parse(time.RFC3339, at)
			require.NoError(t, err)
			a, cfg := demoApp(t, now)
			file, err := a.loadDemo(t.Context(), cfg)
			require.NoError(t, err)

			tokens := readTokens(t, file)
			for _, name := range []string{"APPLICANT", "GUARDIAN", "SAFETY_DEPARTMENT", "MINE_HEAD", "OFFICER",
				"REGULATOR", "AUDITOR", "OPERATOR", "POLICY_AUTHOR"} {
				require.Contains(t, tokens, name)
			}
			auditor, err := auth.Authenticate(t.Context(), a.store, "Bearer "+tokens["AUDITOR"], now)
			require.NoError(t, err)
			// Who decides about the mine is of the level that supervises it.
			head, err := auth.Authenticate(t.Context(), a.store, "Bearer "+tokens["GOVERNMENT_HEAD"], now)
			require.NoError(t, err)
			require.Equal(t, "140200", head.Division)
			page, err := a.service.Cases(t.Context(), auditor, permits.CaseFilter{})
			require.NoError(t, err)
			states := map[string]permits.Outcome{}
			for _, c := range page.Items {
				states[c.State] = c.Outcome
			}
			// The draft has a mistake, and papers of the mine are missing.
			require.Equal(t, map[string]permits.Outcome{"draft": permits.Noncompliant, "approved": permits.Compliant,
				"active": permits.Compliant, "received": permits.Incomplete}, states)
		})
	}
}

func TestTheDemonstrationIsLoadedOnceAndItsTokensStayValid(t *testing.T) {
	now := time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)
	a, cfg := demoApp(t, now)
	file, err := a.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	for _, name := range []string{demoTokens, demoRequest} {
		info, err := os.Stat(filepath.Join(cfg.Data, name))
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), name)
	}
	first := readTokens(t, file)
	entries := func(a *app) int {
		all, err := a.store.Entries(t.Context(), permits.SystemScope, "", 0, 0)
		require.NoError(t, err)
		return len(all)
	}
	before := entries(a)

	again := reopened(t, cfg, now.Add(72*time.Hour))
	_, err = again.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	require.Equal(t, before, entries(again))
	require.Equal(t, first, readTokens(t, file))
	p, err := auth.Authenticate(t.Context(), again.store, "Bearer "+first["APPLICANT"], now.Add(72*time.Hour))
	require.NoError(t, err)
	require.Equal(t, []string{"applicant"}, p.Posts)

	// A lost file is made anew, with other tokens for the same people.
	require.NoError(t, os.Remove(file))
	_, err = again.loadDemo(t.Context(), cfg)
	require.NoError(t, err)
	require.NotEqual(t, first["APPLICANT"], readTokens(t, file)["APPLICANT"])
}

func TestTheDemonstrationNeverStandsBesideOtherData(t *testing.T) {
	now := time.Date(2026, 11, 24, 2, 0, 0, 0, time.UTC)
	for name, before := range map[string]func(*testing.T, *app){
		"a token was made": func(t *testing.T, a *app) {
			_, err := a.createToken(t.Context(), permits.Principal{ID: "x", Name: "x", Role: permits.RoleAuditor, Expires: now.Add(time.Hour)})
			require.NoError(t, err)
		},
		"a loading was interrupted": func(t *testing.T, a *app) {
			d := demo{app: a}
			require.NoError(t, d.read())
			require.NoError(t, d.putRecord(t.Context(), d.files.Records[0]))
		},
	} {
		t.Run(name, func(t *testing.T) {
			a, cfg := demoApp(t, now)
			before(t, a)
			_, err := a.loadDemo(context.Background(), cfg)
			require.ErrorContains(t, err, "not empty")
			require.NoFileExists(t, filepath.Join(cfg.Data, demoTokens))
		})
	}
}

func TestTimesOfTheDemonstration(t *testing.T) {
	now := time.Date(2026, 12, 31, 20, 0, 0, 999, time.UTC) // the next day in the demonstration's zone
	for text, want := range map[string]string{
		`"@now"`:     `"2027-01-01T04:00:00+08:00"`,
		`"@now-20m"`: `"2027-01-01T03:40:00+08:00"`,
		`"@now+8h"`:  `"2027-01-01T12:00:00+08:00"`,
		`"@now-2d"`:  `"2026-12-30T04:00:00+08:00"`,
		`"@day"`:     `"2027-01-01"`,
		`"@day-12d"`: `"2026-12-20"`,
		`"a@now"`:    `"a@now"`,
	} {
		got, err := atTime([]byte(text), now)
		require.NoError(t, err, text)
		require.Equal(t, want, string(got))
	}
	for _, wrong := range []string{`"@tomorrow"`, `"@now+2w"`, `"@now +2h"`} {
		_, err := atTime([]byte(wrong), now)
		require.Error(t, err, wrong)
	}
}

// What serve --demo prints is what a newcomer does next: the printed lines are run as they are.
func TestThePrintedCommandsOfTheDemonstrationWork(t *testing.T) {
	values := map[string]string{"FIREWATCH_DATA": t.TempDir(), "FIREWATCH_ADDR": "127.0.0.1:0"}
	cfg, err := config.Load(func(name string) string { return values[name] })
	require.NoError(t, err)
	cfg.Demo = true
	ctx, stop := context.WithCancel(t.Context())
	var printed bytes.Buffer
	ready, ended := make(chan struct{}), make(chan error, 1)
	go func() { ended <- serve(ctx, cfg, &printed, func(string) { close(ready) }) }()
	select {
	case <-ready: // everything was printed before
	case err := <-ended:
		t.Fatal(err)
	}
	var commands []string
	for _, line := range strings.Split(printed.String(), "\n") {
		if command, ok := strings.CutPrefix(line, "  "); ok {
			commands = append(commands, command)
		}
	}
	require.Len(t, commands, 3)
	out, err := exec.Command("sh", "-ec", strings.Join(commands, "\n")).Output()
	require.NoError(t, err, "the commands need sh and curl")
	require.Contains(t, string(out), `"outcome":"noncompliant"`)
	require.Contains(t, string(out), `"state":"received"`)
	stop()
	require.NoError(t, <-ended)
}
