package store_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

// proved lists the tables whose rows are only ever added, with a column that is not part of the key and the key.
var proved = []struct{ table, column, key string }{
	{"entries", "subject", "scope, seq"},
	{"revisions", "author", "case_id, number"},
	{"lines", "author", "case_id, number"},
	{"evaluations", "outcome", "digest"},
	{"case_evaluations", "at", "case_id, at, digest"},
	{"snapshots", "bytes", "digest"},
	{"records", "author", "register, id, version"},
	{"releases", "engine", "digest"},
	{"activations", "author", "number"},
	{"evidence", "name", "enterprise, digest, undisclosed"},
}

func immutable(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	c := aCase(1)
	commit(t, s, func(tx permits.Tx) error {
		for _, step := range []func(permits.Tx) error{
			insert(c), judge(c.ID, 3, epoch), put(record("P-1", 1)),
			func(tx permits.Tx) error {
				return tx.InsertRevision(permits.Revision{Case: c.ID, Number: 1, Digest: digest(1), Bytes: doc(1), By: "p", At: epoch})
			},
			func(tx permits.Tx) error {
				return tx.InsertLine(permits.Line{Case: c.ID, Number: 1, Type: "t", Digest: digest(2), Body: doc(2), By: "p", At: epoch})
			},
			func(tx permits.Tx) error { return tx.InsertSnapshot(digest(4), doc(4)) },
			func(tx permits.Tx) error {
				return tx.InsertRelease(permits.Release{Digest: digest(5), Engine: "1", Bytes: doc(5), At: epoch})
			},
			func(tx permits.Tx) error { return tx.InsertActivation(activation(1, digest(5))) },
			handIn(aFile(6)),
		} {
			if err := step(tx); err != nil {
				return err
			}
		}
		return nil
	})
	raw := db.Raw(t)
	refuse := func(t *testing.T, statement, because string) {
		t.Helper()
		_, err := raw.Exec(statement)
		require.ErrorContains(t, err, because, statement)
	}
	for _, p := range proved {
		t.Run(p.table, func(t *testing.T) {
			before := dumpTable(t, raw, p.table)
			require.NotEmpty(t, before)
			copyOf := "SELECT * FROM " + p.table

			refuse(t, fmt.Sprintf("UPDATE %s SET %s = %[2]s", p.table, p.column), "refused")
			refuse(t, "DELETE FROM "+p.table, "refused")
			conflict := fmt.Sprintf("INSERT INTO %s %s WHERE true ON CONFLICT (%s) DO UPDATE SET %s = excluded.%[4]s",
				p.table, copyOf, p.key, p.column)
			if db.Engine == "sqlite" {
				refuse(t, fmt.Sprintf("UPDATE OR REPLACE %s SET %s = %[2]s", p.table, p.column), "refused")
				refuse(t, fmt.Sprintf("INSERT OR REPLACE INTO %s %s", p.table, copyOf), "never replaced")
				refuse(t, fmt.Sprintf("REPLACE INTO %s %s", p.table, copyOf), "never replaced")
				refuse(t, fmt.Sprintf("INSERT INTO %s %s", p.table, copyOf), "never replaced")
				refuse(t, conflict, "never replaced")
			} else {
				refuse(t, "TRUNCATE "+p.table+" CASCADE", "refused")
				refuse(t, conflict, "refused")
				refuse(t, fmt.Sprintf("INSERT INTO %s %s", p.table, copyOf), "duplicate key")
				refuse(t, fmt.Sprintf("MERGE INTO %s AS old USING (SELECT 1) AS one ON true WHEN MATCHED THEN DELETE", p.table), "refused")
				// A session that plays a replica skips plain triggers.
				refuse(t, "SET session_replication_role = replica; DELETE FROM "+p.table, "refused")
			}
			require.Equal(t, before, dumpTable(t, raw, p.table))
		})
	}
	t.Run("counters", func(t *testing.T) {
		for _, statement := range []string{
			"UPDATE counters SET seq = 0", "UPDATE counters SET seq = seq", "UPDATE counters SET seq = seq + 2",
			"UPDATE counters SET seq = seq - 1", "UPDATE counters SET seq = seq + 1, scope = 'x'",
			"DELETE FROM counters", "INSERT INTO counters (scope, seq) VALUES ('new', 2)",
			"INSERT INTO counters (scope, seq) VALUES ('', 1)",
		} {
			_, err := raw.Exec(statement)
			require.Error(t, err, statement)
		}
		if db.Engine == "sqlite" {
			refuse(t, "INSERT OR REPLACE INTO counters (scope, seq) VALUES ('"+scope+"', 1)", "created once")
		} else {
			refuse(t, "TRUNCATE counters", "refused")
			refuse(t, "INSERT INTO counters (scope, seq) VALUES ('"+scope+"', 1) ON CONFLICT (scope) DO UPDATE SET seq = 1", "up by one")
		}
		require.Equal(t, scope+"\n1\n", dumpTable(t, raw, "counters"))
	})
}

func checks(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	for shows, spoil := range map[string]func(c *permits.Case){
		"an unknown door":     func(c *permits.Case) { c.Door = "window" },
		"no kind":             func(c *permits.Case) { c.Kind = "" },
		"no state":            func(c *permits.Case) { c.State = "" },
		"no enterprise":       func(c *permits.Case) { c.Enterprise = "" },
		"version 0":           func(c *permits.Case) { c.Version = 0 },
		"a journal below 0":   func(c *permits.Case) { c.Journal = -1 },
		"no time of creation": func(c *permits.Case) { c.CreatedAt = time.Time{} },
	} {
		t.Run(shows, func(t *testing.T) {
			c := aCase(1)
			spoil(&c)
			_, err := s.Commit(ctx, body("x"), insert(c))
			require.Error(t, err)
			require.Contains(t, strings.ToLower(err.Error()), "constraint")
		})
	}
}
