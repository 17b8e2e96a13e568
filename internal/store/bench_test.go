package store_test

import (
	"fmt"
	"sync/atomic"
	"testing"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

// BenchmarkCommit stores whole cases (head, revision, evaluation, entry), all on one scope, from one writer and
// from many. PostgreSQL runs with fsync here, as it must in production.
func BenchmarkCommit(b *testing.B) {
	for _, engine := range []string{"sqlite", "postgres"} {
		for _, writers := range []int{1, 16} {
			b.Run(fmt.Sprintf("%s/%d-writers", engine, writers), func(b *testing.B) {
				dsn := ""
				if engine == "sqlite" {
					dsn = testdb.SQLite(b)
				} else {
					dsn = testdb.StartServer(b).Fresh(b)
				}
				benchmark(b, testdb.Open(b, dsn), writers)
			})
		}
	}
}

func benchmark(b *testing.B, s permits.Store, writers int) {
	var n atomic.Int64
	b.SetParallelism(writers)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			c := aCase(int(n.Add(1)))
			if _, err := s.Commit(ctx, body("case/"+c.ID), whole(c)); err != nil {
				b.Error(err)
				return
			}
		}
	})
}
