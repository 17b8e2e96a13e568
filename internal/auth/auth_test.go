package auth_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/auth"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

var now = time.Date(2026, 11, 20, 1, 0, 0, 0, time.UTC)

func TestNewToken(t *testing.T) {
	token, digest := auth.NewToken(bytes.NewReader(bytes.Repeat([]byte{0xff}, 32)))
	require.Equal(t, "fw_"+strings.Repeat("_", 42)+"8", token)
	require.Equal(t, auth.Digest(token), digest)
	require.Regexp(t, `^[0-9a-f]{64}$`, digest)
	other, _ := auth.NewToken(rand.Reader)
	another, _ := auth.NewToken(rand.Reader)
	require.NotEqual(t, other, another)
	require.Len(t, other, 46)
	require.Panics(t, func() { auth.NewToken(bytes.NewReader(make([]byte, 31))) }, "a weak token")
}

func TestDigestIsSHA256(t *testing.T) {
	// FIPS 180-4, the example "abc".
	require.Equal(t, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", auth.Digest("abc"))
}

func TestAuthenticate(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		store := db.Open(t)
		who := permits.Principal{ID: "P-1", Name: "张三", Role: permits.RoleEnterprise, Posts: []string{"guardian"}, Enterprise: "91330200MA2TEXT007", Expires: now.Add(time.Hour)}
		token, digest := auth.NewToken(rand.Reader)
		_, err := store.Commit(context.Background(), permits.EntryBody{Format: 1, Scope: permits.SystemScope, At: now.Format(time.RFC3339Nano),
			Actor: permits.Actor{ID: "test", Role: permits.RoleOperator}, Action: "token.issue", Subject: "token/" + who.ID},
			func(tx permits.Tx) error { return tx.InsertToken(digest, who) })
		require.NoError(t, err)
		unknown, _ := auth.NewToken(rand.Reader)
		secret := strings.TrimPrefix(token, "fw_")
		for _, test := range []struct {
			name   string
			header string
			now    time.Time
			ok     bool
		}{
			{"the token", "Bearer " + token, now, true},
			{"the scheme in lower case", "bearer " + token, now, true},
			{"two spaces", "Bearer  " + token, now, true},
			{"one second before it expires", "Bearer " + token, now.Add(time.Hour - time.Second), true},
			{"when it expires", "Bearer " + token, now.Add(time.Hour), false},
			{"long after", "Bearer " + token, now.Add(1000 * time.Hour), false},
			{"no header", "", now, false},
			{"no token", "Bearer", now, false},
			{"an empty token", "Bearer ", now, false},
			{"no scheme", token, now, false},
			{"another scheme", "Basic " + token, now, false},
			{"unknown", "Bearer " + unknown, now, false},
			{"the digest instead of the token", "Bearer " + digest, now, false},
			{"without its prefix", "Bearer " + secret, now, false},
			{"cut short", "Bearer " + token[:45], now, false},
			{"something after it", "Bearer " + token + " x", now, false},
			{"a line break in it", "Bearer " + token[:20] + "\n" + token[20:], now, false},
			{"padded", "Bearer " + token + "=", now, false},
			{"another case", "Bearer " + strings.ToUpper(token), now, false},
		} {
			p, err := auth.Authenticate(context.Background(), store, test.header, test.now)
			if test.ok {
				require.NoError(t, err, test.name)
				require.Equal(t, who.ID, p.ID)
				require.Equal(t, who.Posts, p.Posts)
				require.Equal(t, who.Enterprise, p.Enterprise)
				continue
			}
			require.True(t, permits.Is(err, permits.Unauthenticated), "%s: %v", test.name, err)
			require.NotContains(t, err.Error(), secret, "a refusal repeats the token")
			require.Zero(t, p)
		}

		// A store that does not answer is not the caller's fault.
		require.NoError(t, store.Close())
		_, err = auth.Authenticate(context.Background(), store, "Bearer "+token, now)
		require.True(t, permits.Is(err, permits.Unavailable), "%v", err)
	})
}

// careless is a token table that forgets that tokens expire.
type careless struct{ p permits.Principal }

func (c careless) PrincipalByToken(context.Context, string, time.Time) (permits.Principal, error) {
	return c.p, nil
}

func TestExpiryIsCheckedAgain(t *testing.T) {
	token, _ := auth.NewToken(rand.Reader)
	_, err := auth.Authenticate(context.Background(), careless{permits.Principal{ID: "P", Expires: now}}, "Bearer "+token, now)
	require.True(t, permits.Is(err, permits.Unauthenticated), "%v", err)
	p, err := auth.Authenticate(context.Background(), careless{permits.Principal{ID: "P"}}, "Bearer "+token, now)
	require.NoError(t, err)
	require.Equal(t, "P", p.ID)
}
