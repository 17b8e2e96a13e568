package bench_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/bench"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/internal/testdb"
	"firewatch/permits"
	"firewatch/policies"
)

const startWithin = 2 * time.Minute // a busy machine that compiles something else may be slow

// build builds a program of this module, or one that go.mod pins.
func build(t *testing.T, dir, name, pkg string) string {
	t.Helper()
	bin := filepath.Join(dir, name)
	cmd := exec.Command("go", "build", "-o", bin, pkg)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "go build %s: %s", pkg, out)
	return bin
}

// server is a running process that answers HTTP on 127.0.0.1.
type server struct {
	url   string
	pid   int
	token string
	http  *http.Client
}

// start starts a process and ends it with the test. stdout may be nil.
func start(t *testing.T, cmd *exec.Cmd, maxClients int) *server {
	t.Helper()
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Signal(syscall.SIGINT)
		ended := make(chan struct{})
		go func() { _ = cmd.Wait(); close(ended) }()
		select {
		case <-ended:
		case <-time.After(startWithin):
			_ = cmd.Process.Kill()
			<-ended
		}
	})
	transport := &http.Transport{MaxIdleConnsPerHost: maxClients, MaxConnsPerHost: maxClients, DisableCompression: true}
	t.Cleanup(transport.CloseIdleConnections)
	return &server{pid: cmd.Process.Pid, http: &http.Client{Transport: transport, Timeout: time.Minute}}
}

// post sends one request and returns the body of the answer that was expected.
func (s *server) post(want int, path string, body []byte, header ...string) ([]byte, error) {
	req, err := http.NewRequest(http.MethodPost, s.url+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	if s.token != "" {
		req.Header.Set("Authorization", "Bearer "+s.token)
	}
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	res, err := s.http.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	answer, err := io.ReadAll(res.Body)
	if err == nil && res.StatusCode != want {
		err = fmt.Errorf("POST %s: %s: %.500s", path, res.Status, answer)
	}
	return answer, err
}

// firewatch starts the program with the demonstration, whose enterprise, places and people the fixture names too.
func firewatch(t *testing.T, bin, dsn string, maxClients int) (*server, map[string]string) {
	t.Helper()
	dir := t.TempDir()
	key, data := filepath.Join(dir, "key"), filepath.Join(dir, "data")
	require.NoError(t, os.WriteFile(key, []byte(hex.EncodeToString(testdb.MasterKey)), 0o600))
	cmd := exec.Command(bin, "serve", "--demo")
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "TMPDIR=" + os.TempDir(), "FIREWATCH_ADDR=127.0.0.1:0",
		"FIREWATCH_DATA=" + data, "FIREWATCH_KEY_FILE=" + key, "FIREWATCH_DATABASE=" + dsn}
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	s := start(t, cmd, maxClients)
	found := make(chan string, 1)
	go func() {
		defer close(found)
		for sc := bufio.NewScanner(out); sc.Scan(); {
			if m := answersOn.FindString(sc.Text()); m != "" && len(found) == 0 {
				found <- m
			}
		}
	}()
	select {
	case s.url = <-found:
	case <-time.After(startWithin):
	}
	require.NotEmpty(t, s.url, "firewatch serve did not say where it answers")
	raw, err := os.ReadFile(filepath.Join(data, "demo.env"))
	require.NoError(t, err)
	tokens := map[string]string{}
	for _, m := range assignment.FindAllStringSubmatch(string(raw), -1) {
		tokens[m[1]] = m[2]
	}
	return s, tokens
}

var (
	answersOn  = regexp.MustCompile(`http://127\.0\.0\.1:[0-9]+`)
	assignment = regexp.MustCompile(`(?m)^(?:export )?([A-Z_]+)=["']?([^"'\s]+)`)
)

// permitBody opens a permit with the fixture's dossier, and checkBody checks the fixture whole: its own clock, act,
// journal and facts, which only a policy author may state.
func bodies(t *testing.T, file []byte) (permitBody, checkBody []byte) {
	t.Helper()
	var c casefile.File
	require.NoError(t, json.Unmarshal(file, &c))
	var enterprise struct {
		USCC json.RawMessage `json:"uscc"`
	}
	require.NoError(t, json.Unmarshal(c.Enterprise, &enterprise))
	c, err := c.Check()
	require.NoError(t, err)
	c.Enterprise = enterprise.USCC
	raw, err := json.Marshal(c)
	require.NoError(t, err)
	var f map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(raw, &f))
	encode := func(keys ...string) []byte {
		body := map[string]json.RawMessage{}
		for _, k := range keys {
			require.Contains(t, f, k)
			body[k] = f[k]
		}
		raw, err := json.Marshal(body)
		require.NoError(t, err)
		return raw
	}
	return encode("kind", "enterprise", "dossier"), encode("kind", "stage", "now", "act", "case", "dossier", "journal", "facts")
}

var keys atomic.Int64

// opening opens a permit a call: one evaluation, one transaction, one entry in the log.
func (s *server) opening(body []byte) func(int) error {
	return func(int) error {
		_, err := s.post(http.StatusCreated, "/v1/permits", body, "Idempotency-Key", fmt.Sprintf("bench-%d", keys.Add(1)))
		return err
	}
}

// checking judges without storing.
func (s *server) checking(body []byte) func(int) error {
	return func(int) error {
		_, err := s.post(http.StatusOK, "/v1/checks", body)
		return err
	}
}

// sameEvaluation holds the check over HTTP to the evaluation made in this process, byte for byte by its digest.
func (s *server) sameEvaluation(t *testing.T, body []byte, want permits.Judged) {
	t.Helper()
	answer, err := s.post(http.StatusOK, "/v1/checks", body)
	require.NoError(t, err)
	var got struct{ Digest string }
	require.NoError(t, json.Unmarshal(answer, &got))
	require.Equal(t, want.Digest, got.Digest, "%s", answer)
}

// plainOPA starts OPA's own server on the tree that `firewatch policy build` writes, without anything that calls home.
func plainOPA(t *testing.T, bin string, maxClients int) *server {
	t.Helper()
	dir := t.TempDir()
	files, err := engine.Build(policies.FS)
	require.NoError(t, err)
	for name, src := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, src, 0o644))
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	addr := l.Addr().String()
	require.NoError(t, l.Close())
	cmd := exec.Command(bin, "run", "--server", "--addr", addr, "--skip-version-check", "--log-level", "error", "--bundle", dir)
	s := start(t, cmd, maxClients)
	s.url = "http://" + addr
	require.Eventually(t, func() bool {
		res, err := s.http.Get(s.url + "/health")
		if err != nil {
			return false
		}
		defer res.Body.Close()
		return res.StatusCode == http.StatusOK
	}, startWithin, 20*time.Millisecond, "opa run --server answers")
	return s
}

// asking asks plain OPA the roll-up, after making sure that it answers what the engine answers.
func (s *server) asking(t *testing.T, plain engine.Plain) func(int) error {
	t.Helper()
	body, err := json.Marshal(map[string]json.RawMessage{"input": plain.Input})
	require.NoError(t, err)
	answer, err := s.post(http.StatusOK, "/v1/data/"+plain.Path, body)
	require.NoError(t, err)
	var got struct {
		Result struct{ Applies, Met []string }
	}
	require.NoError(t, json.Unmarshal(answer, &got))
	applies, met, err := plain.Ask(context.Background())
	require.NoError(t, err)
	require.NotEmpty(t, met)
	require.ElementsMatch(t, applies, got.Result.Applies)
	require.ElementsMatch(t, met, got.Result.Met)
	return func(int) error {
		_, err := s.post(http.StatusOK, "/v1/data/"+plain.Path, body)
		return err
	}
}

// tpc is pgbench on a database of the same PostgreSQL server.
type tpc struct {
	bin string
	env []string
}

func newTPC(t *testing.T, dsn string, scale int) tpc {
	t.Helper()
	u, err := url.Parse(dsn)
	require.NoError(t, err)
	password, _ := u.User.Password()
	p := tpc{bin: pgbench(t), env: append(os.Environ(), "PGHOST="+u.Hostname(), "PGPORT="+u.Port(), "PGUSER="+u.User.Username(),
		"PGPASSWORD="+password, "PGDATABASE="+strings.TrimPrefix(u.Path, "/"), "PGSSLMODE=disable")}
	_, err = p.run("", "--initialize", "--quiet", "--scale", strconv.Itoa(scale))
	require.NoError(t, err)
	return p
}

// pgbench finds the program beside the newest server, or in PATH.
func pgbench(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench")
	require.NoError(t, err)
	if len(found) > 0 {
		return slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) })
	}
	bin, err := exec.LookPath("pgbench")
	require.NoError(t, err, "no pgbench; on Debian: apt-get install postgresql")
	return bin
}

func version(path string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path)))) // no number: the oldest
	return n
}

func (p tpc) run(dir string, args ...string) (string, error) {
	cmd := exec.Command(p.bin, args...)
	cmd.Dir, cmd.Env = dir, p.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		err = fmt.Errorf("pgbench: %w\n%s", err, out)
	}
	return string(out), err
}

var perSecond = regexp.MustCompile(`(?m)^tps = ([0-9.]+) `)

// sample runs pgbench's simple-update transaction: one update, one select, one insert and a commit, prepared.
func (p tpc) sample(t *testing.T, clients int, until bench.Bounds) bench.Sample {
	t.Helper()
	dir := t.TempDir()
	args := []string{"--no-vacuum", "--builtin", "simple-update", "--protocol", "prepared", "--client", strconv.Itoa(clients),
		"--jobs", strconv.Itoa(min(clients, 2)), "--log", "--log-prefix", "t"}
	if seconds := int(until.Time / time.Second); seconds > 0 {
		args = append(args, "--time", strconv.Itoa(seconds)) // it counts in whole seconds
	} else {
		args = append(args, "--transactions", strconv.Itoa(max(1, until.Count/clients)))
	}
	out, err := p.run(dir, args...)
	require.NoError(t, err)
	m := perSecond.FindStringSubmatch(out)
	require.NotNil(t, m, "%s", out)
	tps, err := strconv.ParseFloat(m[1], 64)
	require.NoError(t, err)
	logs, err := filepath.Glob(filepath.Join(dir, "t.*"))
	require.NoError(t, err)
	var s bench.Sample
	for _, name := range logs {
		raw, err := os.ReadFile(name)
		require.NoError(t, err)
		for line := range strings.Lines(string(raw)) { // client, transaction, microseconds, ...
			f := strings.Fields(line)
			us, err := strconv.Atoi(f[2])
			require.NoError(t, err)
			s.Each = append(s.Each, time.Duration(us)*time.Microsecond)
		}
	}
	require.NotEmpty(t, s.Each, "%s", out)
	s.Took = time.Duration(float64(len(s.Each)) / tps * float64(time.Second))
	return s
}

// postmaster is the process of the PostgreSQL server and its version.
func postmaster(t *testing.T, dsn string) (pid int, version string) {
	t.Helper()
	db := testdb.DB{Engine: "postgres", DSN: dsn}.Raw(t)
	var dir string
	require.NoError(t, db.QueryRow("SHOW data_directory").Scan(&dir))
	require.NoError(t, db.QueryRow("SHOW server_version").Scan(&version))
	var fsync string
	require.NoError(t, db.QueryRow("SHOW fsync").Scan(&fsync))
	require.Equal(t, "on", fsync, "a decision that a power cut takes back is none")
	raw, err := os.ReadFile(filepath.Join(dir, "postmaster.pid"))
	require.NoError(t, err)
	first, _, _ := strings.Cut(string(raw), "\n")
	pid, err = strconv.Atoi(first)
	require.NoError(t, err)
	return pid, version
}

// syncing appends 4 KiB to a file of its own and waits until the disk has it: what no commit can do without.
func syncing(t *testing.T, dir string) func(int) error {
	t.Helper()
	f, err := os.Create(filepath.Join(dir, "sync"))
	require.NoError(t, err)
	t.Cleanup(func() { f.Close() })
	block := bytes.Repeat([]byte{0x5a}, 4096)
	return func(int) error {
		if _, err := f.Write(block); err != nil {
			return err
		}
		return f.Sync()
	}
}

// stored counts the cases in a database.
func stored(t *testing.T, db testdb.DB) (n int) {
	t.Helper()
	require.NoError(t, db.Raw(t).QueryRow("SELECT count(*) FROM cases").Scan(&n))
	return n
}
