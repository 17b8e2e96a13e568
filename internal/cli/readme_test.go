package cli_test

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var accept = flag.Bool("accept", false, "write what the commands print into the README and the golden files")

// block is a fenced block of the README: a command, and the answer that stands below it, if one does.
type block struct {
	command string
	kind    string // json | text
	answer  string
	at      int // offset of the answer
}

var fence = regexp.MustCompile("(?ms)^```([a-z]*)\n(.*?)^```$")

func blocks(t *testing.T, readme string) []block {
	t.Helper()
	var out []block
	for _, m := range fence.FindAllStringSubmatchIndex(readme, -1) {
		lang, text := readme[m[2]:m[3]], readme[m[4]:m[5]]
		switch lang {
		case "sh":
			out = append(out, block{command: text})
		case "json", "text":
			require.NotEmpty(t, out, "an answer stands below its command")
			out[len(out)-1].kind, out[len(out)-1].answer, out[len(out)-1].at = lang, text, m[4]
		}
	}
	return out
}

// told are the documents whose commands are run, in one place after each other.
var told = []string{"README.md", "docs/registers.md", "docs/evidence.md"}

// A newcomer copies the source, runs make run, and the documents' commands give the documents' answers.
func TestTheREADMEIsTrue(t *testing.T) {
	const root = "../.."
	dir := t.TempDir()
	copySource(t, root, dir)

	addr := freeAddr(t)
	run := exec.Command("make", "run")
	run.Dir = dir
	run.Env = append(os.Environ(), "FIREWATCH_ADDR="+addr)
	run.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	var said bytes.Buffer
	run.Stdout, run.Stderr = &said, &said
	require.NoError(t, run.Start())
	t.Cleanup(func() {
		_ = syscall.Kill(-run.Process.Pid, syscall.SIGINT)
		_ = run.Wait()
	})
	require.Eventually(t, func() bool {
		res, err := http.Get("http://" + addr + "/readyz")
		if err != nil {
			return false
		}
		defer res.Body.Close()
		return res.StatusCode == http.StatusOK
	}, 3*time.Minute, 100*time.Millisecond, "make run answers")

	for _, name := range told {
		t.Run(name, func(t *testing.T) { holdsTrue(t, filepath.Join(root, name), dir, addr) })
	}
	readme, err := os.ReadFile(filepath.Join(root, "README.md"))
	require.NoError(t, err)
	for _, want := range []string{"make run", "make test"} {
		assert.Contains(t, string(readme), want)
	}
	assert.Contains(t, said.String(), "http://"+addr, "make run says where it answers")
}

// holdsTrue runs the commands of a document in a copy of the source, beside a server that answers at an address.
func holdsTrue(t *testing.T, name, dir, addr string) {
	source, err := os.ReadFile(name)
	require.NoError(t, err)
	edited, list := string(source), blocks(t, string(source))
	ran, answers := 0, 0
	printed := make([]string, len(list))
	for i, b := range list {
		require.NotEmpty(t, b.command)
		cmd := exec.Command("bash", "-euo", "pipefail", "-c", strings.ReplaceAll(b.command, "127.0.0.1:8080", addr))
		cmd.Dir = dir
		out, err := cmd.Output()
		require.NoError(t, err, "%s\n%s", b.command, out)
		printed[i] = string(out)
		ran++
		switch b.kind {
		case "json":
			answers++
			require.NotEmpty(t, out)
			if !*accept {
				assert.JSONEq(t, b.answer, string(out), "%s", b.command)
			}
		case "text":
			answers++
			require.NotEmpty(t, out)
			if !*accept {
				assert.Equal(t, b.answer, string(out), "%s", b.command)
			}
		}
	}
	if *accept {
		for i := len(list) - 1; i >= 0; i-- {
			if b := list[i]; b.kind != "" {
				edited = edited[:b.at] + printed[i] + edited[b.at+len(b.answer):]
			}
		}
		require.NoError(t, os.WriteFile(name, []byte(edited), 0o644))
	}
	assert.GreaterOrEqual(t, ran, 4, "the commands were run")
	assert.GreaterOrEqual(t, answers, 4)
}

// Every file and folder that the documents point to is there.
func TestLinksOfTheDocumentsLeadSomewhere(t *testing.T) {
	const root = "../.."
	link := regexp.MustCompile(`\]\(([^)#:]+)\)`)
	found := 0
	pages, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	require.NoError(t, err)
	for _, name := range append(pages, filepath.Join(root, "README.md")) {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			_, err := os.Stat(filepath.Join(filepath.Dir(name), m[1]))
			assert.NoError(t, err, "%s: %s", name, m[1])
			found++
		}
	}
	assert.NotZero(t, found)
}

func copySource(t *testing.T, from, to string) {
	t.Helper()
	skip := map[string]bool{".git": true, "data": true, "bin": true, "node_modules": true, "my-policies": true}
	require.NoError(t, filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if skip[rel] {
				return filepath.SkipDir
			}
			return os.MkdirAll(filepath.Join(to, rel), 0o755)
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), b, info.Mode().Perm())
	}))
}

func freeAddr(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	return fmt.Sprint(l.Addr())
}
