// Package config reads what Firewatch is told from outside: environment variables with the prefix FIREWATCH_.
// Everything has a default that works on one machine without configuration.
package config

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// MasterKeyBytes is the length of the master key (AES-256).
const MasterKeyBytes = 32

// Config is how one process is set up.
type Config struct {
	Addr     string // FIREWATCH_ADDR: host:port to listen on; port 0 takes a free one
	Data     string // FIREWATCH_DATA: folder for the embedded database, the key and the demo tokens
	Database string // FIREWATCH_DATABASE: sqlite:PATH or postgres://user@host/name
	Policies string // FIREWATCH_POLICIES: folder of policy packs; empty: those built into the program
	KeyFile  string // FIREWATCH_KEY_FILE: 64 hexadecimal digits, the master key of personal data
	Evidence string // FIREWATCH_EVIDENCE: folder for uploaded files, or s3://bucket?region=...
	MaxFile  int64  // FIREWATCH_EVIDENCE_MIB: most bytes of one of them, set in MiB
	URL      string // FIREWATCH_URL: address under which people reach the service; printed in the square codes of documents
	Demo     bool   // the flag --demo: load the demonstration into an empty database
}

// Load reads the configuration with getenv, usually os.Getenv. Its errors name the variable that is wrong.
func Load(getenv func(string) string) (Config, error) {
	or := func(name, otherwise string) string {
		if value := getenv(name); value != "" {
			return value
		}
		return otherwise
	}
	c := Config{Addr: or("FIREWATCH_ADDR", "127.0.0.1:8080"), Data: or("FIREWATCH_DATA", "./data"),
		Policies: getenv("FIREWATCH_POLICIES")}
	c.Database = or("FIREWATCH_DATABASE", "sqlite:"+filepath.Join(c.Data, "firewatch.db"))
	c.KeyFile = getenv("FIREWATCH_KEY_FILE")
	c.Evidence = or("FIREWATCH_EVIDENCE", filepath.Join(c.Data, "evidence"))
	if scheme, _, isURL := strings.Cut(c.Evidence, "://"); isURL && scheme != "s3" || c.Evidence == "s3://" {
		return Config{}, errors.New("FIREWATCH_EVIDENCE: a folder, or a bucket as in s3://firewatch?region=cn-north-1")
	}
	mib, err := strconv.ParseInt(or("FIREWATCH_EVIDENCE_MIB", "50"), 10, 64)
	if err != nil || mib < 1 || mib > 1024 {
		return Config{}, errors.New("FIREWATCH_EVIDENCE_MIB: the most MiB of one file, 1 to 1024")
	}
	c.MaxFile = mib << 20

	if _, port, err := net.SplitHostPort(c.Addr); err != nil || port == "" {
		return Config{}, fmt.Errorf("FIREWATCH_ADDR: %q is not host:port, as in 127.0.0.1:8080", c.Addr)
	}
	c.URL = strings.TrimSuffix(or("FIREWATCH_URL", "http://"+c.Addr), "/")
	if u, err := url.Parse(c.URL); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return Config{}, errors.New("FIREWATCH_URL: an address of http or https, as in https://firewatch.example.org")
	}
	switch {
	case c.Embedded():
		if c.Database == "sqlite:" {
			return Config{}, errors.New("FIREWATCH_DATABASE: sqlite: needs the path of a file, as in sqlite:/var/lib/firewatch/firewatch.db")
		}
		if c.KeyFile == "" {
			c.KeyFile = filepath.Join(c.Data, "master.key")
		}
	case strings.HasPrefix(c.Database, "postgres://"), strings.HasPrefix(c.Database, "postgresql://"):
		if c.KeyFile == "" {
			return Config{}, errors.New("FIREWATCH_KEY_FILE: needed with PostgreSQL, because every replica must use the same key; " +
				"make one with: openssl rand -hex 32 > master.key")
		}
	default:
		// The address may hold a password, so it is not repeated.
		return Config{}, errors.New("FIREWATCH_DATABASE: must begin with sqlite: or postgres://")
	}
	if c.Policies != "" {
		if info, err := os.Stat(c.Policies); err != nil || !info.IsDir() {
			return Config{}, fmt.Errorf("FIREWATCH_POLICIES: %s is not a folder that can be read", c.Policies)
		}
	}
	return c, nil
}

// Embedded reports whether the database is the embedded one (SQLite).
func (c Config) Embedded() bool { return strings.HasPrefix(c.Database, "sqlite:") }

// MasterKey reads the master key. For the embedded database a missing key file is created with random bytes on
// the first start; once a database exists a missing key is an error, because a new key could not read what the
// old one sealed.
func (c Config) MasterKey() ([]byte, error) {
	text, err := os.ReadFile(c.KeyFile)
	if errors.Is(err, fs.ErrNotExist) && c.Embedded() && !c.databaseExists() {
		return c.createKey()
	}
	if err != nil {
		return nil, fmt.Errorf("FIREWATCH_KEY_FILE: %w", err)
	}
	key, err := hex.DecodeString(string(bytes.TrimSpace(text)))
	if err != nil || len(key) != MasterKeyBytes {
		return nil, fmt.Errorf("FIREWATCH_KEY_FILE: %s must hold %d hexadecimal digits", c.KeyFile, 2*MasterKeyBytes)
	}
	return key, nil
}

func (c Config) databaseExists() bool {
	_, err := os.Stat(strings.TrimPrefix(c.Database, "sqlite:"))
	return !errors.Is(err, fs.ErrNotExist)
}

// createKey writes a new key that only its owner can read, and makes it durable before anything is sealed with it.
func (c Config) createKey() ([]byte, error) {
	if err := os.MkdirAll(filepath.Dir(c.KeyFile), 0o700); err != nil {
		return nil, fmt.Errorf("FIREWATCH_KEY_FILE: %w", err)
	}
	key := make([]byte, MasterKeyBytes)
	rand.Read(key) // never fails (crypto/rand)
	file, err := os.OpenFile(c.KeyFile, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, fmt.Errorf("FIREWATCH_KEY_FILE: %w", err)
	}
	_, err = file.WriteString(hex.EncodeToString(key) + "\n")
	if err := errors.Join(err, file.Sync(), file.Close()); err != nil {
		return nil, fmt.Errorf("FIREWATCH_KEY_FILE: %w", err)
	}
	return key, nil
}
