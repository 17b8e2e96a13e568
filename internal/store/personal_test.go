package store_test

import (
	"bytes"
	"context"
	"database/sql"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

const owner = "case/0190-000001/1"

func phone(person string, n int) permits.Personal {
	return permits.Personal{Pointer: fmt.Sprintf("/permit/crew/%d/phone", n), Person: person, Commitment: "c-" + person,
		Salt: []byte("salt-of-sixteen!"), Value: []byte(`"138-0000-4711"`)}
}

func personal(owner string, ps ...permits.Personal) func(tx permits.Tx) error {
	return func(tx permits.Tx) error { return tx.InsertPersonal(owner, ps) }
}

func personalSealed(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	want := []permits.Personal{phone("P-2", 0), phone("P-1", 1), phone("P-2", 2)}
	commit(t, s, personal(owner, want...))
	got, err := s.PersonalOf(ctx, owner)
	require.NoError(t, err)
	require.Equal(t, want, got)
	none, err := s.PersonalOf(ctx, "case/other/1")
	require.NoError(t, err)
	require.Empty(t, none)
	refused(t, s, permits.AlreadyExists, personal(owner, phone("P-1", 1)))

	secrets := []string{"138-0000-4711", "salt-of-sixteen!", string(testdb.MasterKey)}
	for _, table := range []string{"personal", "person_keys"} {
		dump := dumpTable(t, db.Raw(t), table)
		require.Contains(t, dump, "P-1", "the dump shows the rows")
		for _, secret := range secrets {
			require.NotContains(t, dump, secret)
		}
	}
	if path, ok := strings.CutPrefix(db.DSN, "sqlite:"); ok {
		for _, file := range []string{path, path + "-wal"} {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, secret := range secrets {
				require.False(t, bytes.Contains(raw, []byte(secret)), "%s holds %q", file, secret)
			}
		}
	}
}

// dumpTable returns every value of a table as it lies in the database.
func dumpTable(t *testing.T, raw *sql.DB, table string) string {
	t.Helper()
	rows, err := raw.Query("SELECT * FROM " + table)
	require.NoError(t, err)
	defer rows.Close()
	columns, err := rows.Columns()
	require.NoError(t, err)
	var dump strings.Builder
	for rows.Next() {
		values, into := make([]sql.RawBytes, len(columns)), make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		require.NoError(t, rows.Scan(into...))
		for _, v := range values {
			dump.Write(v)
			dump.WriteByte('\n')
		}
	}
	require.NoError(t, rows.Err())
	return dump.String()
}

func personalErased(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, personal(owner, phone("P-1", 1), phone("P-2", 2)))
	_, err := db.Raw(t).Exec("DELETE FROM person_keys WHERE person = 'P-1'")
	require.NoError(t, err)

	gone := phone("P-1", 1)
	gone.Salt, gone.Value = nil, nil
	check := func() {
		got, err := s.PersonalOf(ctx, owner)
		require.NoError(t, err)
		require.Equal(t, []permits.Personal{gone, phone("P-2", 2)}, got, "the commitment stays")
	}
	check()
	// A person who comes back gets a new key, which opens nothing that was erased.
	commit(t, s, personal("case/later/1", phone("P-1", 1)))
	check()
	later, err := s.PersonalOf(ctx, "case/later/1")
	require.NoError(t, err)
	require.Equal(t, []permits.Personal{phone("P-1", 1)}, later)
}

func personalMoved(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	commit(t, s, personal(owner, phone("P-1", 1)))
	_, err := db.Raw(t).Exec("UPDATE personal SET pointer = '/permit/crew/9/phone'")
	require.NoError(t, err)
	_, err = s.PersonalOf(ctx, owner)
	require.ErrorContains(t, err, "does not open")
}

func personalForeignKey(t *testing.T, db testdb.DB) {
	commit(t, db.Open(t), personal(owner, phone("P-1", 1)))
	other, err := store.Open(ctx, db.DSN, store.Options{MasterKey: bytes.Repeat([]byte{1}, store.MasterKeySize)})
	require.NoError(t, err)
	defer other.Close()
	_, err = other.PersonalOf(ctx, owner)
	require.ErrorContains(t, err, "master key")
	_, err = other.Commit(ctx, body("x"), personal("case/later/1", phone("P-1", 1)))
	require.ErrorContains(t, err, "master key")

	for _, n := range []int{0, 16, 33} {
		_, err := store.Open(context.Background(), db.DSN, store.Options{MasterKey: make([]byte, n)})
		require.ErrorContains(t, err, fmt.Sprintf("%d bytes", n))
	}
}

func personalRace(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	const n = 10
	for _, err := range race(n, func(i int) error {
		ps := []permits.Personal{phone("P-1", 1), phone("P-2", 2)}
		if i%2 == 0 {
			ps[0], ps[1] = ps[1], ps[0]
		}
		_, err := s.Commit(ctx, body("x"), personal(fmt.Sprintf("case/%d/1", i), ps...))
		return err
	}) {
		require.NoError(t, err)
	}
	for i := range n {
		got, err := s.PersonalOf(ctx, fmt.Sprintf("case/%d/1", i))
		require.NoError(t, err)
		require.Equal(t, []permits.Personal{phone("P-1", 1), phone("P-2", 2)}, got)
	}
	var keys int
	require.NoError(t, db.Raw(t).QueryRow("SELECT COUNT(*) FROM person_keys").Scan(&keys))
	require.Equal(t, 2, keys)
}
