package cli

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/config"
	"firewatch/internal/testdb"
	"firewatch/permits"
)

// Every evaluation that the demonstration stored is run again from what is stored beside it, and gives the same
// bytes: nothing that a verdict hung on was left unwritten.
func TestStoredEvaluationsCanBeRunAgainBitForBit(t *testing.T) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		ctx := context.Background()
		cfg, err := config.Load(func(name string) string {
			return map[string]string{"FIREWATCH_DATA": t.TempDir(), "FIREWATCH_DATABASE": db.DSN, "FIREWATCH_KEY_FILE": "unused"}[name]
		})
		require.NoError(t, err)
		rules, err := loadPolicies(cfg)
		require.NoError(t, err)
		a := newApp(permits.Fixed(rules), db.Open(t), time.Now)
		_, err = a.loadDemo(ctx, cfg)
		require.NoError(t, err)

		ran := 0
		for _, door := range []permits.Door{permits.DoorPermits, permits.DoorApplications} {
			page, err := a.store.Cases(ctx, permits.CaseFilter{Door: door, Limit: 100})
			require.NoError(t, err)
			for _, c := range page.Items {
				lines, err := a.store.Lines(ctx, c.ID)
				require.NoError(t, err)
				stored, err := a.store.Evaluations(ctx, c.ID, 200, "")
				require.NoError(t, err)
				require.NotEmpty(t, stored.Items)
				for _, s := range stored.Items {
					again, err := a.engines.InForce().Evaluate(ctx, replay(t, a.store, c, lines, s))
					require.NoError(t, err)
					assert.Equal(t, string(s.Bytes), string(again.Bytes))
					assert.Equal(t, s.Digest, again.Digest)
					ran++
				}
			}
		}
		assert.Greater(t, ran, 10)
	})
}

// replay puts a question together from an evaluation and what is stored under the digests that it names.
func replay(t *testing.T, store permits.Store, c permits.Case, lines []permits.Line, s permits.StoredEvaluation) permits.Question {
	t.Helper()
	var ev permits.Evaluation
	require.NoError(t, json.Unmarshal(s.Bytes, &ev))
	revision, err := store.Revision(context.Background(), c.ID, ev.Case.Revision)
	require.NoError(t, err)
	require.Equal(t, ev.Dossier, revision.Digest)
	facts, err := store.Snapshot(context.Background(), ev.Facts)
	require.NoError(t, err)
	now, err := time.Parse(time.RFC3339, ev.Now)
	require.NoError(t, err)
	return permits.Question{Kind: ev.Kind, Stage: ev.Stage, Dossier: revision.Bytes, Journal: lines[:ev.Journal],
		Case: ev.Case, Facts: facts, Act: ev.Act, Now: now}
}
