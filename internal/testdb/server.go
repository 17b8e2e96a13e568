package testdb

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

const (
	startAttempts = 3
	startTimeout  = 60 * time.Second
	superuser     = "firewatch"
	debianInitdb  = "/usr/lib/postgresql/*/bin/initdb"
)

// Server is a PostgreSQL server of this test process, on a free port of 127.0.0.1, in a temporary folder.
type Server struct {
	dir      string
	port     int
	password string
	watcher  *exec.Cmd      // the shell that owns the server
	lifeline io.WriteCloser // its standard input; the server goes when it is closed

	template    sync.Once
	templateErr error
	databases   atomic.Int64
	stopped     atomic.Bool
}

// StartServer starts a server of the test's own, with fsync on, and stops it when the test ends.
func StartServer(t testing.TB) *Server {
	t.Helper()
	s, err := startServer(true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Stop(t) })
	return s
}

// Stop stops the server at once, as a power cut to its processes would, and removes its folder.
func (s *Server) Stop(t testing.TB) {
	t.Helper()
	if s.stopped.Swap(true) {
		return
	}
	if err := s.end(); err != nil {
		t.Errorf("testdb: stopping PostgreSQL: %v", err)
	}
}

// watch runs the server and outlives nobody: when the test process is gone, by whatever way, its end of the pipe
// is closed, read returns, and the server and its folder go.
const watch = `"$1/postgres" -D "$2/data" >>"$2/log" 2>&1 &
pid=$!
read -r _
kill -QUIT $pid
wait $pid
rm -rf "$2"`

func startServer(durable bool) (*Server, error) {
	bin, err := binaries(debianInitdb)
	if err != nil {
		return nil, err
	}
	owner, err := unprivileged()
	if err != nil {
		return nil, err
	}
	var last error
	for range startAttempts { // the free port may be taken before the server has it
		s, err := startOnce(bin, owner, durable)
		if err == nil {
			return s, nil
		}
		last = err
	}
	return nil, last
}

func startOnce(bin string, owner *syscall.Credential, durable bool) (_ *Server, err error) {
	dir, err := os.MkdirTemp("", "firewatch-pg-")
	if err != nil {
		return nil, fmt.Errorf("testdb: %w", err)
	}
	s := &Server{dir: dir, password: rand.Text()}
	defer func() {
		if err != nil {
			log, _ := os.ReadFile(filepath.Join(dir, "log")) // what there is of it helps
			err = fmt.Errorf("testdb: PostgreSQL did not start: %w\n%s", errors.Join(err, s.end()), log)
		}
	}()
	secret := filepath.Join(dir, "password")
	if err := os.WriteFile(secret, []byte(s.password+"\n"), 0o600); err != nil {
		return nil, err
	}
	if owner != nil {
		for _, path := range []string{dir, secret} {
			if err := os.Chown(path, int(owner.Uid), int(owner.Gid)); err != nil {
				return nil, err
			}
		}
	}
	attr := &syscall.SysProcAttr{Setpgid: true, Credential: owner} // Ctrl-C reaches the test first, not the server
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", filepath.Join(dir, "data"), "-U", superuser,
		"--pwfile", secret, "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync")
	initdb.Dir, initdb.SysProcAttr = dir, attr
	if out, err := initdb.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w\n%s", err, out)
	}
	if s.port, err = freePort(); err != nil {
		return nil, err
	}
	if err := s.configure(durable); err != nil {
		return nil, err
	}
	s.watcher = exec.Command("/bin/sh", "-c", watch, "sh", bin, dir)
	s.watcher.Dir, s.watcher.SysProcAttr = dir, attr
	if s.lifeline, err = s.watcher.StdinPipe(); err != nil {
		return nil, err
	}
	if err := s.watcher.Start(); err != nil {
		return nil, err
	}
	return s, s.await()
}

func (s *Server) configure(durable bool) error {
	onOff := map[bool]string{true: "on", false: "off"}[durable]
	f, err := os.OpenFile(filepath.Join(s.dir, "data", "postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(f, "\nlisten_addresses = '127.0.0.1'\nport = %d\nunix_socket_directories = ''\n"+
		"max_connections = 300\nfsync = %[2]s\nfull_page_writes = %[2]s\n", s.port, onOff)
	return errors.Join(err, f.Close())
}

// await waits until the server answers, and makes sure that it is this one and not another on the same port.
func (s *Server) await() error {
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	gone := make(chan error, 1)
	go func() { gone <- s.watcher.Wait() }()
	db, err := sql.Open("pgx", s.dsn("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	var last error
	for {
		var data string
		last = db.QueryRowContext(ctx, "SHOW data_directory").Scan(&data)
		if last == nil {
			if want := filepath.Join(s.dir, "data"); data != want {
				return fmt.Errorf("the server on port %d keeps its data in %s, not in %s", s.port, data, want)
			}
			return nil
		}
		if log, err := os.ReadFile(filepath.Join(s.dir, "log")); err == nil && strings.Contains(string(log), "FATAL:  could not") {
			return last // e.g. the port was taken
		}
		select {
		case <-ctx.Done():
			return last
		case err := <-gone:
			return errors.Join(err, last)
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// end stops the server, if it runs, and waits until it has gone.
func (s *Server) end() error {
	if s.lifeline == nil || s.watcher.Process == nil {
		return os.RemoveAll(s.dir)
	}
	if err := s.lifeline.Close(); err != nil && !errors.Is(err, os.ErrClosed) {
		return err
	}
	for deadline := time.Now().Add(startTimeout); ; time.Sleep(10 * time.Millisecond) {
		if _, err := os.Stat(s.dir); errors.Is(err, os.ErrNotExist) {
			return nil
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%s is still there", s.dir)
		}
	}
}

func (s *Server) dsn(database string) string {
	return fmt.Sprintf("postgres://%s:%s@127.0.0.1:%d/%s?sslmode=disable", superuser, s.password, s.port, database)
}

func (s *Server) exec(statement string) error {
	db, err := sql.Open("pgx", s.dsn("postgres"))
	if err != nil {
		return err
	}
	_, err = db.Exec(statement)
	return errors.Join(err, db.Close())
}

// binaries finds the folder of initdb and postgres: of the newest version that the pattern finds, else in PATH.
func binaries(pattern string) (string, error) {
	best, newest := "", -1
	found, err := filepath.Glob(pattern)
	if err != nil {
		return "", err
	}
	for _, path := range found {
		version, err := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(path))))
		if err == nil && version > newest {
			best, newest = filepath.Dir(path), version
		}
	}
	if best == "" {
		if path, err := exec.LookPath("initdb"); err == nil {
			best = filepath.Dir(path)
		}
	}
	if best != "" {
		if _, err := os.Stat(filepath.Join(best, "postgres")); err == nil {
			return best, nil
		}
	}
	return "", errors.New("testdb: no PostgreSQL server binaries (initdb, postgres); on Debian: apt-get install postgresql")
}

// unprivileged returns the account that runs the server: our own (nil), or another when we are root, which
// PostgreSQL refuses to run as.
func unprivileged() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err := errors.Join(err1, err2); err != nil {
			return nil, fmt.Errorf("testdb: account %s: %w", name, err)
		}
		return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
	}
	return nil, errors.New("testdb: PostgreSQL does not run as root and there is neither an account postgres nor nobody; add one")
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	port := l.Addr().(*net.TCPAddr).Port
	return port, l.Close()
}
