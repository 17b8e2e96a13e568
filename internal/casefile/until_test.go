package casefile_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// What says until when it holds is true: one second before, it still holds; at that second it does not, and before
// the first of them nothing of the whole evaluation has changed.
func TestUntilIsTheFirstSecondAtWhichItNoLongerHolds(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range caseFiles(t) {
		f := parse(t, read(t, name))
		if f.Expect.Outcome != permits.Compliant {
			continue
		}
		q, err := f.Question(builtIn, noClock)
		require.NoError(t, err)
		at := func(instant time.Time) permits.Judged {
			moved := q
			moved.Now = instant
			if q.Act != nil {
				act := *q.Act
				act.At = instant.UTC().Format(time.RFC3339)
				moved.Act = &act
			}
			j, err := builtIn.Evaluate(context.Background(), moved)
			require.NoError(t, err)
			return j
		}
		now, err := builtIn.Evaluate(context.Background(), q)
		require.NoError(t, err)
		for _, v := range now.Verdicts {
			if v.Until == "" {
				continue
			}
			until, err := time.Parse(time.RFC3339, v.Until)
			require.NoError(t, err)
			t.Run(name+" "+v.Requirement, func(t *testing.T) {
				seen[v.Requirement] = true
				assert.Equal(t, permits.Satisfied, verdicts(at(until.Add(-time.Second)))[v.Requirement], "one second before %s", v.Until)
				assert.NotEqual(t, permits.Satisfied, verdicts(at(until))[v.Requirement], "at %s", v.Until)
			})
		}
		if now.ValidUntil != "" {
			until, err := time.Parse(time.RFC3339, now.ValidUntil)
			require.NoError(t, err)
			assert.Equal(t, verdicts(now), verdicts(at(until.Add(-time.Second))), "%s: before %s nothing changes", name, now.ValidUntil)
			later := at(until)
			assert.NotEqual(t, verdicts(now), verdicts(later), "%s: at %s something lapses", name, now.ValidUntil)
			// An advice may lapse first; it blocks nothing. What blocks does.
			blocks := slices.ContainsFunc(now.Verdicts, func(v permits.VerdictLine) bool { return v.Severity == "block" && v.Until == now.ValidUntil })
			if blocks {
				assert.NotEqual(t, permits.Compliant, later.Outcome, "%s: at %s", name, now.ValidUntil)
			}
		}
	}
	assert.NotEmpty(t, seen)
}
