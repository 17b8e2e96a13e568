package testdb

import (
	"bufio"
	"database/sql"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const killMe = "FIREWATCH_TEST_KILL_ME"

// TestMain turns this program into a test process that starts a server and is then killed.
func TestMain(m *testing.M) {
	if os.Getenv(killMe) != "" {
		s, err := startServer(false)
		if err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		fmt.Println(s.dir, s.dsn("postgres"))
		select {}
	}
	os.Exit(m.Run())
}

func TestServersGoWithTheProcessThatStartedThem(t *testing.T) {
	victim := exec.Command(os.Args[0])
	victim.Env = append(os.Environ(), killMe+"=1")
	out, err := victim.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, victim.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	dir, dsn, ok := strings.Cut(strings.TrimSpace(line), " ")
	require.True(t, ok, line)
	require.DirExists(t, dir)
	ping := func() error {
		db, err := sql.Open("pgx", dsn)
		require.NoError(t, err)
		defer db.Close()
		return db.Ping()
	}
	require.NoError(t, ping(), "it runs")

	require.NoError(t, victim.Process.Kill())
	require.Error(t, victim.Wait())
	require.Eventually(t, func() bool { _, err := os.Stat(dir); return os.IsNotExist(err) }, 20*time.Second, 20*time.Millisecond)
	require.Error(t, ping())
}

func TestEachTestHasADatabaseOfItsOwn(t *testing.T) {
	Each(t, func(t *testing.T, first DB) {
		second := DB{Engine: first.Engine, DSN: map[string]func(testing.TB) string{"sqlite": SQLite, "postgres": Postgres}[first.Engine](t)}
		require.NotEqual(t, first.DSN, second.DSN)
		_, err := first.Raw(t).Exec("INSERT INTO counters (scope, seq) VALUES ('A', 1)")
		require.NoError(t, err)
		var n int
		require.NoError(t, second.Raw(t).QueryRow("SELECT COUNT(*) FROM counters").Scan(&n))
		require.Zero(t, n)
		require.NoError(t, second.Open(t).Ping(t.Context()))
	})
}

func TestOnlyAServerOfTheTestsOwnIsDurable(t *testing.T) {
	for shows, c := range map[string]struct {
		dsn  func() string
		want string
	}{
		"shared": {func() string { return Postgres(t) }, "off"},
		"own":    {func() string { return StartServer(t).Fresh(t) }, "on"},
	} {
		t.Run(shows, func(t *testing.T) {
			db := DB{Engine: "postgres", DSN: c.dsn()}
			var got string
			require.NoError(t, db.Raw(t).QueryRow("SHOW fsync").Scan(&got))
			require.Equal(t, c.want, got)
		})
	}
}

func TestMissingServerBinariesSayWhatToInstall(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := binaries(filepath.Join(t.TempDir(), "*", "bin", "initdb"))
	require.ErrorContains(t, err, "apt-get install postgresql")
	require.NotContains(t, err.Error(), "\n")
}
