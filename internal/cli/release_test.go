package cli_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
)

// remote runs a policy command against a server, as its author does.
func (s *site) remote(p *process, token string, args ...string) (stdout, stderr string, code int) {
	s.t.Helper()
	cmd := exec.Command(s.bin, append([]string{"policy"}, args...)...)
	cmd.Env = append(s.env, "FIREWATCH_URL="+p.url, "FIREWATCH_TOKEN="+token)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	_ = cmd.Run() // its code is returned
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// withAge copies the packs with another greatest age of a gas sample: one number, and nothing else.
func withAge(t *testing.T, minutes string) string {
	t.Helper()
	dir := copyPolicies(t)
	file := filepath.Join(dir, "packs/gb30871_2022/params/data.yaml")
	src, err := os.ReadFile(file)
	require.NoError(t, err)
	old := "gas_sample_max_age_minutes:\n  value: 30\n"
	require.Contains(t, string(src), old)
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(src), old, "gas_sample_max_age_minutes:\n  value: "+minutes+"\n", 1)), 0o600))
	return dir
}

// A number is changed, pushed, put in force and taken back while clients keep asking: on both replicas, without a
// restart and without one failed request, and every evaluation follows from the one release that it names.
func TestARuleChangesUnderLoadWithoutARestart(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		s := newSite(t, db.DSN)
		author := s.token("--role", "policy-author", "--name", "author", "--person", "author")
		one, two := s.serve(), s.serve()
		request := checkOf(t, start)

		// The sample of the case is 15 minutes old at its start.
		verdictUnder := map[string]string{}
		var mu sync.Mutex
		var asked, failed atomic.Int64
		ask := func(p *process) (release, verdict string) {
			a, err := p.call(author, http.MethodPost, "/v1/checks", request)
			asked.Add(1)
			if !assert.NoError(t, err) || !assert.Equal(t, http.StatusOK, a.status, "%s", a.body) {
				failed.Add(1)
				return "", ""
			}
			var got struct {
				Evaluation struct {
					Release  string
					Verdicts []struct{ Requirement, Verdict string }
				}
			}
			if !assert.NoError(t, json.Unmarshal(a.body, &got)) {
				return "", ""
			}
			ev := got.Evaluation
			for _, v := range ev.Verdicts {
				if v.Requirement == "hot-work.gas-analysis.fresh" {
					verdict = v.Verdict
				}
			}
			mu.Lock()
			defer mu.Unlock()
			if known, ok := verdictUnder[ev.Release]; ok {
				assert.Equal(t, known, verdict, "one release, one answer")
			}
			verdictUnder[ev.Release] = verdict
			return ev.Release, verdict
		}
		before, verdict := ask(one)
		require.Equal(t, "satisfied", verdict)

		stop := make(chan struct{})
		var clients sync.WaitGroup
		ends := sync.OnceFunc(func() { close(stop); clients.Wait() })
		defer ends()
		for _, p := range []*process{one, two, one, two} {
			clients.Add(1)
			go func() {
				defer clients.Done()
				for {
					select {
					case <-stop:
						return
					default:
						ask(p)
						time.Sleep(100 * time.Millisecond) // the machine also checks the release meanwhile
					}
				}
			}()
		}

		out, errs, code := s.remote(one, author, "push", withAge(t, "10"))
		require.Zero(t, code, errs)
		digest := strings.TrimSpace(out)
		require.Regexp(t, `^sha256:[0-9a-f]{64}$`, digest)
		release, _ := ask(two)
		require.Equal(t, before, release, "pushed is not in force")

		reaches := func(p *process, want string) {
			t.Helper()
			require.Eventually(t, func() bool { r, _ := ask(p); return r == want }, 10*time.Second, 20*time.Millisecond)
		}
		_, errs, code = s.remote(one, author, "activate", digest, "--reason", "shorter")
		require.Zero(t, code, errs)
		reaches(one, digest)
		reaches(two, digest)

		// A broken push changes nothing.
		broken := copyPolicies(t)
		require.NoError(t, os.WriteFile(filepath.Join(broken, "lib/clock.rego"), []byte("package lib.clock\n\nx if {\n"), 0o600))
		_, errs, code = s.remote(one, author, "push", broken)
		require.Equal(t, 1, code)
		require.Contains(t, errs, "lib/clock.rego:")
		reaches(one, digest)

		out, _, code = s.remote(two, author, "ls")
		require.Zero(t, code)
		require.Contains(t, out, "* "+digest)
		require.Contains(t, out, "  "+before)

		_, errs, code = s.remote(two, author, "rollback", "--reason", "longer again")
		require.Zero(t, code, errs)
		reaches(two, before)
		reaches(one, before)
		ends()

		assert.Zero(t, failed.Load())
		assert.Greater(t, asked.Load(), int64(50))
		assert.Equal(t, map[string]string{before: "satisfied", digest: "violated"}, verdictUnder)

		// What an author put in force survives a restart.
		_, errs, code = s.remote(one, author, "activate", digest, "--reason", "again")
		require.Zero(t, code, errs)
		one.kill()
		again := s.serve()
		release, verdict = ask(again)
		assert.Equal(t, digest, release)
		assert.Equal(t, "violated", verdict)
	})
}

// checkOf makes the body of a check of a case file.
func checkOf(t *testing.T, file string) []byte {
	t.Helper()
	out, errs, code := firewatch(t, "case", file)
	require.Zero(t, code, errs)
	return []byte(out)
}

func TestWhoMayChangeTheRules(t *testing.T) {
	s := newSite(t, "")
	author := s.token("--role", "policy-author", "--name", "author")
	operator := s.token("--role", "operator", "--name", "operator")
	regulator := s.token("--role", "regulator", "--division", "330000", "--name", "regulator")
	p := s.serve()
	push := func(token string) int { _, _, code := s.remote(p, token, "push", "../../policies"); return code }
	assert.Equal(t, 1, push(regulator))
	assert.Equal(t, 1, push(operator), "an operator runs the service and writes no rules")
	assert.Equal(t, 0, push(author))
	assert.Equal(t, 0, push(author), "the same tree is the same release")
	_, errs, code := s.remote(p, operator, "activate", "sha256:"+strings.Repeat("0", 64), "--reason", "x")
	assert.Equal(t, 1, code)
	assert.Contains(t, errs, "push it first")
	_, errs, code = s.remote(p, author, "rollback", "--reason", "x")
	assert.Equal(t, 1, code)
	assert.Contains(t, errs, "no earlier release")
	for _, body := range [][]byte{nil, []byte("hello"), []byte("\x1f\x8b")} {
		a, err := p.call(author, http.MethodPost, "/v1/releases", body, "Content-Type", "application/gzip")
		require.NoError(t, err)
		assert.Contains(t, []int{http.StatusUnprocessableEntity, http.StatusBadRequest, http.StatusUnsupportedMediaType}, a.status, "%s", a.body)
	}
}
