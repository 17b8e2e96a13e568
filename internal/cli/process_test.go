package cli_test

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
)

// program builds the real program once; these tests run it as a user does.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "firewatch-test-")
	if err != nil {
		return "", err
	}
	bin := filepath.Join(dir, "firewatch")
	cmd := exec.Command("go", "build", "-o", bin, "firewatch")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return bin, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if bin, err := program(); err == nil {
		os.RemoveAll(filepath.Dir(bin))
	}
	os.Exit(code)
}

// site is one data folder and database that processes of Firewatch are started on.
type site struct {
	t   *testing.T
	bin string
	env []string
}

// newSite prepares a folder; extra are further environment variables.
func newSite(t *testing.T, dsn string, extra ...string) *site {
	t.Helper()
	bin, err := program()
	require.NoError(t, err)
	dir := t.TempDir()
	key := filepath.Join(dir, "key")
	require.NoError(t, os.WriteFile(key, []byte(hex.EncodeToString(testdb.MasterKey)), 0o600))
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "FIREWATCH_ADDR=127.0.0.1:0", "FIREWATCH_DATA=" + filepath.Join(dir, "data"),
		"FIREWATCH_KEY_FILE=" + key}
	if dsn != "" {
		env = append(env, "FIREWATCH_DATABASE="+dsn)
	}
	return &site{t: t, bin: bin, env: append(env, extra...)}
}

// command runs one command to its end and returns what it printed.
func (s *site) command(args ...string) (stdout, stderr string, code int) {
	s.t.Helper()
	cmd := exec.Command(s.bin, args...)
	cmd.Env = s.env
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	if err != nil {
		_, exited := err.(*exec.ExitError)
		require.True(s.t, exited, "%v", err)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// token creates a token for a principal.
func (s *site) token(args ...string) string {
	s.t.Helper()
	out, errs, code := s.command(append([]string{"token"}, args...)...)
	require.Zero(s.t, code, errs)
	return strings.TrimSpace(out)
}

// process is one running server.
type process struct {
	t      *testing.T
	cmd    *exec.Cmd
	url    string
	output *bytes.Buffer
	done   chan struct{}
}

// serve starts a server and waits until it says where it answers.
func (s *site) serve(args ...string) *process {
	s.t.Helper()
	p := &process{t: s.t, cmd: exec.Command(s.bin, append([]string{"serve"}, args...)...), output: &bytes.Buffer{}, done: make(chan struct{})}
	p.cmd.Env = s.env
	p.cmd.Stderr = io.Discard
	if testing.Verbose() {
		p.cmd.Stderr = os.Stderr
	}
	out, err := p.cmd.StdoutPipe()
	require.NoError(s.t, err)
	require.NoError(s.t, p.cmd.Start())
	s.t.Cleanup(p.kill)
	found := make(chan string, 1)
	go func() {
		defer close(p.done)
		sc := bufio.NewScanner(out)
		for sc.Scan() {
			fmt.Fprintln(p.output, sc.Text())
			if _, rest, ok := strings.Cut(sc.Text(), "http://127.0.0.1:"); ok {
				port, _, _ := strings.Cut(strings.TrimRight(rest, " ."), " ")
				select {
				case found <- "http://127.0.0.1:" + strings.TrimRight(port, "/"):
				default:
				}
			}
		}
	}()
	select {
	case p.url = <-found:
	case <-p.done:
		s.t.Fatalf("the server ended: %s", p.output)
	case <-time.After(60 * time.Second):
		s.t.Fatal("the server did not say where it answers")
	}
	return p
}

// kill ends the process as a power cut ends it: no signal that it could handle.
func (p *process) kill() {
	if p.cmd.ProcessState == nil {
		_ = p.cmd.Process.Signal(syscall.SIGKILL)
		<-p.done
		_ = p.cmd.Wait()
	}
}

// stop asks the process to end, as Ctrl-C does, and returns its exit code and what it printed.
func (p *process) stop() (int, string) {
	require.NoError(p.t, p.cmd.Process.Signal(syscall.SIGINT))
	<-p.done
	_ = p.cmd.Wait()
	return p.cmd.ProcessState.ExitCode(), p.output.String()
}

// answer is a response with its body read.
type answer struct {
	status int
	header http.Header
	body   []byte
}

func (a answer) json(t *testing.T) map[string]any {
	t.Helper()
	var m map[string]any
	require.NoError(t, json.Unmarshal(a.body, &m), "%s", a.body)
	return m
}

// call sends one request. It returns an error only when no answer came.
func (p *process) call(token, method, path string, body any, header ...string) (answer, error) {
	var r io.Reader
	if body != nil {
		raw, ok := body.([]byte)
		if !ok {
			var err error
			if raw, err = json.Marshal(body); err != nil {
				return answer{}, err
			}
		}
		r = bytes.NewReader(raw)
	}
	req, err := http.NewRequest(method, p.url+path, r)
	if err != nil {
		return answer{}, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	if body != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return answer{}, err
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	return answer{res.StatusCode, res.Header, raw}, err
}

// must sends one request that is to be answered with the given status.
func (p *process) must(status int, token, method, path string, body any, header ...string) answer {
	p.t.Helper()
	a, err := p.call(token, method, path, body, header...)
	require.NoError(p.t, err)
	require.Equal(p.t, status, a.status, "%s %s: %s", method, path, a.body)
	return a
}
