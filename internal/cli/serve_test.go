package cli_test

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/cli"
	"firewatch/internal/config"
	"firewatch/internal/testdb"
)

const demoEnterprise = "91330211MA2DEM001L"

// localConfig is a configuration on a folder and a free port of the test's own.
func localConfig(t *testing.T, extra ...string) config.Config {
	t.Helper()
	values := map[string]string{"FIREWATCH_ADDR": "127.0.0.1:0", "FIREWATCH_DATA": t.TempDir()}
	for i := 0; i < len(extra); i += 2 {
		values[extra[i]] = extra[i+1]
	}
	cfg, err := config.Load(func(name string) string { return values[name] })
	require.NoError(t, err)
	return cfg
}

func TestServeCreatesItsDatabaseAnswersAndStopsInOrder(t *testing.T) {
	cfg := localConfig(t)
	for start := range 2 { // the second start finds what the first one made
		ctx, stop := context.WithCancel(context.Background())
		addr, ended := make(chan string, 1), make(chan error, 1)
		go func() { ended <- cli.Serve(ctx, cfg, func(a string) { addr <- a }) }()
		select {
		case a := <-addr:
			for _, path := range []string{"/healthz", "/readyz", "/openapi.yaml"} {
				response, err := http.Get("http://" + a + path)
				require.NoError(t, err)
				require.NoError(t, response.Body.Close())
				require.Equal(t, http.StatusOK, response.StatusCode, "start %d %s", start, path)
			}
		case err := <-ended:
			t.Fatal(err)
		}
		stop()
		select {
		case err := <-ended:
			require.NoError(t, err)
		case <-time.After(30 * time.Second):
			t.Fatal("it does not stop")
		}
	}
	require.FileExists(t, filepath.Join(cfg.Data, "firewatch.db"))
	require.FileExists(t, filepath.Join(cfg.Data, "master.key"))
}

func TestServeRefusesToStart(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	keyFile := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(keyFile, []byte(strings.Repeat("ab", config.MasterKeyBytes)), 0o600))

	for name, test := range map[string]struct {
		cfg  config.Config
		want string
	}{
		"on an address that is taken": {localConfig(t, "FIREWATCH_ADDR", taken.Addr().String()), "FIREWATCH_ADDR"},
		"on a PostgreSQL that is behind": {localConfig(t, "FIREWATCH_DATABASE", testdb.Empty(t, "postgres"),
			"FIREWATCH_KEY_FILE", keyFile), "firewatch migrate"},
		"with a pack that is broken":  {localConfig(t, "FIREWATCH_POLICIES", brokenPolicies(t)), "pack.yaml"},
		"when the key file is no key": {localConfig(t, "FIREWATCH_KEY_FILE", "/dev/null"), "FIREWATCH_KEY_FILE"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
			defer cancel()
			err := cli.Serve(ctx, test.cfg, func(string) { t.Error("it started") })
			require.ErrorContains(t, err, test.want)
		})
	}
}

func brokenPolicies(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "packs/broken"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "packs/broken/pack.yaml"), []byte("pack: [\n"), 0o600))
	return dir
}

func TestATokenOpensTheDoorForItsPrincipalOnly(t *testing.T) {
	s := newSite(t, "")
	token := s.token("--role", "enterprise", "--enterprise", demoEnterprise, "--post", "applicant", "--post", "unit",
		"--person", "P-7", "--name", "张三", "--days", "2")
	officer := s.token("--role", "regulator", "--division", "330200", "--post", "officer", "--name", "李四")
	p := s.serve()
	me := p.must(http.StatusOK, token, "GET", "/v1/me", nil).json(t)
	require.Equal(t, "P-7", me["id"])
	require.Equal(t, []any{"applicant", "unit"}, me["posts"])
	expires, err := time.Parse(time.RFC3339, me["expires"].(string))
	require.NoError(t, err)
	require.WithinDuration(t, time.Now().Add(48*time.Hour), expires, time.Minute)
	require.Equal(t, "330200", p.must(http.StatusOK, officer, "GET", "/v1/me", nil).json(t)["division"])
	p.must(http.StatusUnauthorized, token[:len(token)-2]+"AA", "GET", "/v1/me", nil)

	code, output := p.stop()
	require.Zero(t, code, output)
	require.Contains(t, output, "stopped")
}

func TestTokenRefusesAPrincipalThatMakesNoSense(t *testing.T) {
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"no role":                        {[]string{"--name", "a"}, "--role"},
		"unknown role":                   {[]string{"--role", "king", "--name", "a"}, "--role"},
		"no name":                        {[]string{"--role", "auditor"}, "--name"},
		"enterprise without a code":      {[]string{"--role", "enterprise", "--name", "a"}, "--enterprise"},
		"enterprise with a wrong code":   {[]string{"--role", "enterprise", "--name", "a", "--enterprise", "91330211MA2DEM001X"}, "--enterprise"},
		"regulator without a division":   {[]string{"--role", "regulator", "--name", "a"}, "--division"},
		"regulator of a place by name":   {[]string{"--role", "regulator", "--name", "a", "--division", "Ningbo"}, "--division"},
		"regulator with an enterprise":   {[]string{"--role", "regulator", "--name", "a", "--division", "330200", "--enterprise", demoEnterprise}, "--enterprise"},
		"auditor with a post":            {[]string{"--role", "auditor", "--name", "a", "--post", "unit"}, "--post"},
		"auditor with a division":        {[]string{"--role", "auditor", "--name", "a", "--division", "330200"}, "--division"},
		"a token that never ends":        {[]string{"--role", "auditor", "--name", "a", "--days", "3650"}, "--days"},
		"a token that has ended already": {[]string{"--role", "auditor", "--name", "a", "--days", "0"}, "--days"},
		"an unknown flag":                {[]string{"--role", "auditor", "--secret", "x"}, "--secret"},
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := cli.Run(context.Background(), append([]string{"token"}, test.args...), &out, &errs)
			require.Equal(t, 2, code)
			require.Contains(t, errs.String(), test.want)
			require.Empty(t, out.String())
		})
	}
}

func TestMigrateMayRunTwiceAndThenServeStartsOnPostgreSQL(t *testing.T) {
	s := newSite(t, testdb.Empty(t, "postgres"))
	for range 2 {
		_, errs, code := s.command("migrate")
		require.Zero(t, code, errs)
	}
	for _, want := range []string{"calendars/2026: version 1\n", "calendars/2026: version 1 has this document already\n"} {
		out, errs, code := s.command("records")
		require.Zero(t, code, errs)
		require.Equal(t, want, out)
	}
	p := s.serve()
	p.must(http.StatusOK, "", "GET", "/readyz", nil)
	code, output := p.stop()
	require.Zero(t, code, output)
}

func TestRecordsSaysWhatItCannotLoad(t *testing.T) {
	s := newSite(t, "")
	_, errs, code := s.command("records", "nowhere.yaml")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "nowhere.yaml")
	file := filepath.Join(t.TempDir(), "pets.yaml")
	require.NoError(t, os.WriteFile(file, []byte("pets: {a: {division: \"000000\", document: {}}}\n"), 0o600))
	_, errs, code = s.command("records", file)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "record pets/a: ")
}

func TestServeSaysWhichVariableIsWrong(t *testing.T) {
	s := newSite(t, "", "FIREWATCH_ADDR=nowhere")
	_, errs, code := s.command("serve")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "FIREWATCH_ADDR")
}

// A request whose body is still being read when the service is told to stop gets its answer.
func TestStoppingLetsARunningRequestFinish(t *testing.T) {
	cfg := localConfig(t)
	t.Setenv("FIREWATCH_DATA", cfg.Data)
	var token, errs bytes.Buffer
	code := cli.Run(t.Context(), []string{"token", "--role", "policy-author", "--name", "a"}, &token, &errs)
	require.Zero(t, code, errs.String())

	ctx, stop := context.WithCancel(t.Context())
	addr, ended := make(chan string, 1), make(chan error, 1)
	go func() { ended <- cli.Serve(ctx, cfg, func(a string) { addr <- a }) }()
	conn, err := net.Dial("tcp", <-addr)
	require.NoError(t, err)
	defer conn.Close()
	body := `{"kind":"none","dossier":{}}`
	_, err = fmt.Fprintf(conn, "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\n"+
		"Content-Length: %d\r\n\r\n%s", strings.TrimSpace(token.String()), len(body), body[:5])
	require.NoError(t, err)
	time.Sleep(200 * time.Millisecond) // the handler waits for the rest
	stop()
	time.Sleep(200 * time.Millisecond) // and the server has stopped to listen
	_, err = net.Dial("tcp", conn.RemoteAddr().String())
	require.Error(t, err)
	_, err = conn.Write([]byte(body[5:]))
	require.NoError(t, err)
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(10*time.Second)))
	response, err := http.ReadResponse(bufio.NewReader(conn), nil)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusUnprocessableEntity, response.StatusCode, "an unknown kind is the answer")
	require.NoError(t, <-ended)
}
