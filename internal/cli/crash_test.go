package cli_test

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/testdb"
	"firewatch/permits"
)

const chemicalEnterprise = "91330211MA2DEM001L"

// Killed without warning in the middle of a stream of submissions, Firewatch has every case that it acknowledged,
// each with its entry; none is half written, and the counters have no gap.
func TestNothingAcknowledgedIsLostByKill9(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		s := newSite(t, db.DSN)
		require.True(t, permits.ValidUSCC(chemicalEnterprise))
		token := s.token("--role", "enterprise", "--enterprise", chemicalEnterprise, "--post", "applicant", "--name", "crash test", "--person", "P-APPLICANT")
		auditor := s.token("--role", "auditor", "--name", "auditor")
		body := map[string]any{"kind": "hot-work", "enterprise": chemicalEnterprise, "dossier": map[string]any{"permit": map[string]any{"grade": "2"}}}

		var mu sync.Mutex
		acknowledged := map[string]bool{}
		unanswered := 0
		for round := range 3 {
			p := s.serve()
			var wg sync.WaitGroup
			for w := range 6 {
				wg.Add(1)
				go func() {
					defer wg.Done()
					for i := 0; ; i++ {
						a, err := p.call(token, http.MethodPost, "/v1/permits", body, "Idempotency-Key", fmt.Sprintf("%d-%d-%d", round, w, i))
						if err != nil {
							mu.Lock()
							unanswered++
							mu.Unlock()
							return
						}
						if !assert.Equal(t, http.StatusCreated, a.status, "%s", a.body) {
							return
						}
						id := a.json(t)["id"].(string)
						mu.Lock()
						acknowledged[id] = true
						mu.Unlock()
					}
				}()
			}
			require.Eventually(t, func() bool { mu.Lock(); defer mu.Unlock(); return len(acknowledged) >= 40*(round+1) },
				60*time.Second, 5*time.Millisecond)
			p.kill()
			wg.Wait()
		}
		require.NotZero(t, unanswered, "the stream was cut in its middle")

		p := s.serve()
		for id := range acknowledged {
			p.must(http.StatusOK, token, http.MethodGet, "/v1/permits/"+id, nil)
		}
		p.must(http.StatusOK, auditor, http.MethodGet, "/v1/permits", nil)
		code, out := p.stop()
		assert.Zero(t, code, out)

		// Every case that is there is whole: its revision, its evaluation, its entry.
		ctx := context.Background()
		st := db.Open(t)
		stored := 0
		f := permits.CaseFilter{Door: permits.DoorPermits, Limit: 200}
		for {
			page, err := st.Cases(ctx, f)
			require.NoError(t, err)
			for _, c := range page.Items {
				stored++
				delete(acknowledged, c.ID)
				r, err := st.Revision(ctx, c.ID, c.Revision)
				require.NoError(t, err)
				assert.Equal(t, c.Dossier, r.Digest)
				_, err = st.Evaluation(ctx, c.Evaluation)
				require.NoError(t, err)
				entries, err := st.Entries(ctx, c.Enterprise, "case/"+c.ID, 0, 10)
				require.NoError(t, err)
				assert.Len(t, entries, 1)
			}
			if f.Cursor = page.Next; f.Cursor == "" {
				break
			}
		}
		assert.Empty(t, acknowledged, "acknowledged and not there")
		var last int64
		for {
			entries, err := st.Entries(ctx, chemicalEnterprise, "", last, 500)
			require.NoError(t, err)
			if len(entries) == 0 {
				break
			}
			for _, e := range entries {
				require.Equal(t, last+1, e.Seq, "the counter has no gap")
				last = e.Seq
			}
		}
		assert.EqualValues(t, stored, last, "one entry a case")
	})
}
