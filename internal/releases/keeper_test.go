package releases_test

import (
	"context"
	"io/fs"
	"log/slog"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/internal/releases"
	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/permits"
	"firewatch/policies"
)

var (
	author   = permits.Principal{ID: "author", Role: permits.RolePolicyAuthor}
	operator = permits.Principal{ID: "operator", Role: permits.RoleOperator}
	quiet    = slog.New(slog.DiscardHandler)
)

// edition returns the built-in packs as another edition: a comment differs.
func edition(t *testing.T, name string) fs.FS {
	t.Helper()
	tree := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(policies.FS, ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(policies.FS, file)
		if strings.HasSuffix(file, "pack.yaml") {
			b = append([]byte("# "+name+"\n"), b...)
		}
		tree[file] = &fstest.MapFile{Data: b}
		return err
	}))
	return tree
}

func bundle(t *testing.T, name string) []byte {
	t.Helper()
	b, err := releases.Pack(edition(t, name))
	require.NoError(t, err)
	return b
}

func load(t *testing.T, tree fs.FS) *engine.Engine {
	t.Helper()
	e, err := engine.Load(tree)
	require.NoError(t, err)
	return e
}

func open(t *testing.T, s *store.Store, own permits.Engine) *releases.Keeper {
	t.Helper()
	k, err := releases.Open(context.Background(), s, own, releases.Check, time.Now, quiet)
	require.NoError(t, err)
	return k
}

func digestOf(k *releases.Keeper) string { return k.InForce().Release().Digest }

func TestTheReleaseInForce(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		ctx := t.Context()
		s := db.Open(t)
		own, next := load(t, edition(t, "own")), load(t, edition(t, "next"))
		k := open(t, s, own)
		require.Equal(t, own.Release().Digest, digestOf(k), "a new database is judged by what the program brings")
		require.Equal(t, next.Release().Digest, digestOf(open(t, s, next)), "a new program brings its own rules")
		require.Equal(t, own.Release().Digest, digestOf(k), "this replica has not looked yet")

		pushed, err := k.Push(ctx, author, bundle(t, "pushed"))
		require.NoError(t, err)
		require.Positive(t, pushed.TestsPassed)
		require.NotEqual(t, pushed.Digest, digestOf(k), "pushed is not in force")
		a, err := k.Activate(ctx, operator, pushed.Digest, "because")
		require.NoError(t, err)
		require.Equal(t, 3, a.Number)
		require.Equal(t, pushed.Digest, digestOf(k))
		require.Equal(t, pushed.Digest, digestOf(open(t, s, own)), "a new program never overrules an author")

		back, err := k.Rollback(ctx, author, "back")
		require.NoError(t, err)
		require.Equal(t, next.Release().Digest, back.Release)
		forth, err := k.Rollback(ctx, author, "forth")
		require.NoError(t, err)
		require.Equal(t, pushed.Digest, forth.Release, "going back twice is going forth")

		list, err := k.List(ctx)
		require.NoError(t, err)
		require.Len(t, list, 3)
		inForce := 0
		for _, l := range list {
			if l.InForce {
				inForce++
				require.Equal(t, pushed.Digest, l.Digest)
			}
		}
		require.Equal(t, 1, inForce)

		// One entry for each release stored and each activation.
		entries, err := s.Entries(ctx, permits.SystemScope, "", 0, 100)
		require.NoError(t, err)
		require.Len(t, entries, 3+5)
	})
}

func TestReplicasFollowAndKeepTheLastGoodRelease(t *testing.T) {
	db := testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)}
	ctx, stop := context.WithCancel(t.Context())
	s := db.Open(t)
	own := load(t, edition(t, "own"))
	one, two := open(t, s, own), open(t, db.Open(t), own)
	done := make(chan struct{})
	go func() { two.Follow(ctx, 10*time.Millisecond); close(done) }()
	t.Cleanup(func() { stop(); <-done })
	becomes := func(want string) {
		t.Helper()
		require.Eventually(t, func() bool { return digestOf(two) == want }, 10*time.Second, 5*time.Millisecond)
	}
	pushed, err := one.Push(ctx, author, bundle(t, "pushed"))
	require.NoError(t, err)
	_, err = one.Activate(ctx, author, pushed.Digest, "x")
	require.NoError(t, err)
	becomes(pushed.Digest)

	// A release that this program cannot load (here: broken in the database) is not put in force by Activate, and
	// where it was put in force nevertheless the last good one stays.
	commit := func(subject string, change func(permits.Tx) error) {
		_, err := s.Commit(ctx, permits.EntryBody{Format: 1, Scope: permits.SystemScope, At: time.Now().UTC().Format(time.RFC3339Nano),
			Actor: permits.Actor{ID: "x", Role: "operator"}, Action: "test", Subject: subject}, change)
		require.NoError(t, err)
	}
	commit("release/broken", func(tx permits.Tx) error {
		return tx.InsertRelease(permits.Release{Digest: "broken", Engine: "1", Bytes: []byte(`{"files":{"lib/a.rego":"package"}}`), At: time.Now()})
	})
	_, err = one.Activate(ctx, author, "broken", "x")
	require.True(t, permits.Is(err, permits.InvalidRelease), "%v", err)
	commit("release/broken", func(tx permits.Tx) error {
		return tx.InsertActivation(permits.Activation{Number: 3, Release: "broken", By: "x", Origin: permits.OriginAuthor, At: time.Now()})
	})
	require.Never(t, func() bool { return digestOf(two) != pushed.Digest }, 300*time.Millisecond, 10*time.Millisecond)
	_, err = one.Activate(ctx, author, own.Release().Digest, "mended")
	require.NoError(t, err)
	becomes(own.Release().Digest)
}

func TestWhoMayPushAndActivate(t *testing.T) {
	s := testdb.Open(t, testdb.SQLite(t))
	k := open(t, s, load(t, edition(t, "own")))
	for _, c := range []struct {
		role           string
		push, activate bool
	}{
		{permits.RolePolicyAuthor, true, true}, {permits.RoleOperator, false, true}, {permits.RoleRegulator, false, false},
		{permits.RoleEnterprise, false, false}, {permits.RoleAuditor, false, false},
	} {
		t.Run(c.role, func(t *testing.T) {
			p := permits.Principal{ID: c.role, Role: c.role}
			_, err := k.Push(t.Context(), p, []byte("no bundle"))
			assert.Equal(t, !c.push, permits.Is(err, permits.Forbidden), "%v", err)
			_, err = k.Activate(t.Context(), p, "nothing", "x")
			assert.Equal(t, !c.activate, permits.Is(err, permits.Forbidden), "%v", err)
		})
	}
}
