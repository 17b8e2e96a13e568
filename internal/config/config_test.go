package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/config"
)

func env(pairs ...string) func(string) string {
	values := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		values[pairs[i]] = pairs[i+1]
	}
	return func(name string) string { return values[name] }
}

func TestWithoutAnyVariableTheDefaultsAreLocal(t *testing.T) {
	c, err := config.Load(env())
	require.NoError(t, err)
	require.Equal(t, config.Config{Addr: "127.0.0.1:8080", Data: "./data", Database: "sqlite:data/firewatch.db",
		KeyFile: "data/master.key", Evidence: "data/evidence", MaxFile: 50 << 20, URL: "http://127.0.0.1:8080"}, c)
	require.True(t, c.Embedded())
}

func TestDatabaseAndKeyFollowTheDataFolder(t *testing.T) {
	c, err := config.Load(env("FIREWATCH_DATA", "/srv/fw"))
	require.NoError(t, err)
	require.Equal(t, "sqlite:/srv/fw/firewatch.db", c.Database)
	require.Equal(t, "/srv/fw/master.key", c.KeyFile)
	require.Equal(t, "/srv/fw/evidence", c.Evidence)
}

func TestEvidenceMayLieElsewhere(t *testing.T) {
	for _, where := range []string{"/srv/evidence", "s3://firewatch?region=cn-north-1"} {
		c, err := config.Load(env("FIREWATCH_EVIDENCE", where, "FIREWATCH_EVIDENCE_MIB", "5"))
		require.NoError(t, err)
		require.Equal(t, where, c.Evidence)
		require.EqualValues(t, 5<<20, c.MaxFile)
	}
}

func TestErrorsNameTheVariable(t *testing.T) {
	for name, test := range map[string]struct {
		env  []string
		want string
	}{
		"address without port":                {[]string{"FIREWATCH_ADDR", "localhost"}, "FIREWATCH_ADDR"},
		"address with an empty port":          {[]string{"FIREWATCH_ADDR", "localhost:"}, "FIREWATCH_ADDR"},
		"unknown database":                    {[]string{"FIREWATCH_DATABASE", "mysql://root:secret@db/x"}, "FIREWATCH_DATABASE"},
		"sqlite without a path":               {[]string{"FIREWATCH_DATABASE", "sqlite:"}, "FIREWATCH_DATABASE"},
		"postgres without a key":              {[]string{"FIREWATCH_DATABASE", "postgres://fw@db/fw"}, "FIREWATCH_KEY_FILE"},
		"evidence in a store of another kind": {[]string{"FIREWATCH_EVIDENCE", "mem://"}, "FIREWATCH_EVIDENCE"},
		"evidence in no bucket":               {[]string{"FIREWATCH_EVIDENCE", "s3://"}, "FIREWATCH_EVIDENCE"},
		"files of no size":                    {[]string{"FIREWATCH_EVIDENCE_MIB", "0"}, "FIREWATCH_EVIDENCE_MIB"},
		"files of any size":                   {[]string{"FIREWATCH_EVIDENCE_MIB", "1025"}, "FIREWATCH_EVIDENCE_MIB"},
		"a size with a unit":                  {[]string{"FIREWATCH_EVIDENCE_MIB", "50MiB"}, "FIREWATCH_EVIDENCE_MIB"},
		"an address of another kind":          {[]string{"FIREWATCH_URL", "ftp://firewatch"}, "FIREWATCH_URL"},
		"an address without a host":           {[]string{"FIREWATCH_URL", "https://"}, "FIREWATCH_URL"},
		"policies that are not there": {
			[]string{"FIREWATCH_POLICIES", "/nonexistent"}, "FIREWATCH_POLICIES"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := config.Load(env(test.env...))
			require.ErrorContains(t, err, test.want)
			require.NotContains(t, err.Error(), "secret")
		})
	}
}

func TestMasterKeyIsCreatedOnceAndOnlyForItsOwner(t *testing.T) {
	c, err := config.Load(env("FIREWATCH_DATA", filepath.Join(t.TempDir(), "new")))
	require.NoError(t, err)
	first, err := c.MasterKey()
	require.NoError(t, err)
	require.Len(t, first, config.MasterKeyBytes)
	info, err := os.Stat(c.KeyFile)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	second, err := c.MasterKey()
	require.NoError(t, err)
	require.Equal(t, first, second)
}

func TestALostKeyIsNotReplacedOverAnExistingDatabase(t *testing.T) {
	dir := t.TempDir()
	c, err := config.Load(env("FIREWATCH_DATA", dir))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "firewatch.db"), []byte("x"), 0o600))
	_, err = c.MasterKey()
	require.ErrorContains(t, err, "FIREWATCH_KEY_FILE")
	require.NoFileExists(t, c.KeyFile)
}

func TestAKeyFileMustHoldAKey(t *testing.T) {
	for name, text := range map[string]string{
		"empty": "", "too short": "abcd", "not hexadecimal": strings.Repeat("z", 64), "too long": strings.Repeat("a", 66),
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "key")
			require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
			c, err := config.Load(env("FIREWATCH_DATABASE", "postgres://fw@db/fw", "FIREWATCH_KEY_FILE", file))
			require.NoError(t, err)
			_, err = c.MasterKey()
			require.ErrorContains(t, err, "FIREWATCH_KEY_FILE")
		})
	}
}

func TestWithPostgresAMissingKeyFileIsNeverCreated(t *testing.T) {
	file := filepath.Join(t.TempDir(), "key")
	c, err := config.Load(env("FIREWATCH_DATABASE", "postgres://fw@db/fw", "FIREWATCH_KEY_FILE", file))
	require.NoError(t, err)
	_, err = c.MasterKey()
	require.ErrorContains(t, err, "FIREWATCH_KEY_FILE")
	require.NoFileExists(t, file)
}
