package store

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func openTemp(t *testing.T, name string) (*Store, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "new", name)
	require.NoError(t, Migrate(context.Background(), "sqlite:"+path))
	s, err := Open(context.Background(), "sqlite:"+path, Options{MasterKey: bytes.Repeat([]byte{7}, MasterKeySize)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	return s, path
}

// A SQLite older than 3.46 comes in when modernc.org/sqlite is not required beside glebarez/sqlite.
func TestSQLiteIsRecent(t *testing.T) {
	s, _ := openTemp(t, "firewatch.db")
	var version string
	require.NoError(t, s.read.Raw("SELECT sqlite_version()").Scan(&version).Error)
	parts := strings.Split(version, ".")
	major, err := strconv.Atoi(parts[0])
	require.NoError(t, err)
	minor, err := strconv.Atoi(parts[1])
	require.NoError(t, err)
	require.True(t, major > 3 || major == 3 && minor >= 46, version)
}

func TestSQLiteConnectionsAreDurableAndStrict(t *testing.T) {
	s, _ := openTemp(t, "firewatch.db")
	readers, err := s.read.DB()
	require.NoError(t, err)
	for _, c := range []struct {
		shows string
		pool  *sql.DB
		want  map[string]string
	}{
		{"writer", s.pool, map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000", "query_only": "0"}},
		{"readers", readers, map[string]string{"journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "busy_timeout": "5000", "query_only": "1"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			for pragma, want := range c.want {
				var got string
				require.NoError(t, c.pool.QueryRow("PRAGMA "+pragma).Scan(&got))
				require.Equal(t, want, got, pragma)
			}
		})
	}
	require.Equal(t, 1, s.pool.Stats().MaxOpenConnections, "one writer")
	_, err = readers.Exec("DELETE FROM cases")
	require.Error(t, err, "a reader cannot write")
}

func TestSQLiteFileIsItsOwnersAlone(t *testing.T) {
	_, path := openTemp(t, "firewatch.db")
	for _, file := range []string{path, path + "-wal"} {
		info, err := os.Stat(file)
		require.NoError(t, err)
		require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), file)
	}
}

func TestSQLitePathsAreTakenLiterally(t *testing.T) {
	for _, name := range []string{"a b.db", "what?mode=memory", "#1.db", "100%25.db", "数据.db", "a&b;c.db"} {
		t.Run(name, func(t *testing.T) {
			s, path := openTemp(t, name)
			require.NoError(t, s.Ping(context.Background()))
			require.FileExists(t, path)
			info, err := os.Stat(path)
			require.NoError(t, err)
			require.Positive(t, info.Size())
		})
	}
}
