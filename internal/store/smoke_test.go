package store_test

import (
	"context"
	"testing"
	"time"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

func TestSmoke(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		s := db.Open(t)
		for range 3 {
			e, err := s.Commit(context.Background(), permits.EntryBody{Format: 1, Scope: "system", At: time.Now().UTC().Format(time.RFC3339Nano), Actor: permits.Actor{ID: "x", Role: "operator"}, Action: "a", Subject: "s"}, func(permits.Tx) error { return nil })
			t.Log(e.Seq, err)
			if err != nil {
				t.Fatal(err)
			}
		}
	})
}
