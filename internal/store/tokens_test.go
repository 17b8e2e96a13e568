package store_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func tokens(t *testing.T, db testdb.DB) {
	s := db.Open(t)
	until := permits.Principal{ID: "p-1", Name: "李雷", Role: permits.RoleEnterprise, Posts: []string{"guardian"},
		Enterprise: scope, Expires: epoch}
	forever := permits.Principal{ID: "p-2", Role: permits.RoleRegulator, Division: "330200"}
	commit(t, s, func(tx permits.Tx) error {
		if err := tx.InsertToken("aa", until); err != nil {
			return err
		}
		return tx.InsertToken("bb", forever)
	})
	for _, c := range []struct {
		shows, digest string
		now           time.Time
		want          *permits.Principal
	}{
		{"before it expires", "aa", epoch.Add(-1), &until},
		{"when it expires", "aa", epoch, nil},
		{"after it expired", "aa", epoch.Add(time.Hour), nil},
		{"without an expiry", "bb", epoch.AddDate(50, 0, 0), &forever},
		{"unknown", "cc", epoch, nil},
		{"empty", "", epoch, nil},
	} {
		t.Run(c.shows, func(t *testing.T) {
			got, err := s.PrincipalByToken(ctx, c.digest, c.now)
			if c.want == nil {
				requireProblem(t, permits.NotFound, err)
				return
			}
			require.NoError(t, err)
			require.Equal(t, *c.want, got)
		})
	}
	refused(t, s, permits.AlreadyExists, func(tx permits.Tx) error { return tx.InsertToken("aa", forever) })
}
