package workflow_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// A resumption is a record of its enterprise from the stop on, with what was done on it: there the rules of another case read that this
// one was frozen or withdrawn. Of each act the record holds the last, and no signature that became void.
func TestAResumptionRecordsItsActs(t *testing.T) {
	type act struct{ Action, At string }
	eachOffice(t, func(p paths) {
		now := morning
		c := p.to(p.kind.Workflow.Initial)
		recorded := func(version int, status string, acts ...act) {
			p.Helper()
			rec, err := p.store.Record(background, p.kind.Records.Register, c.ID)
			require.NoError(p, err)
			var is struct {
				Status string
				Acts   []act
			}
			require.NoError(p, json.Unmarshal(rec.Bytes, &is))
			require.Equal(p, version, rec.Version)
			require.Equal(p, ningbo, rec.Enterprise)
			require.Equal(p, status, is.Status)
			require.Equal(p, append([]act{}, acts...), is.Acts)
		}
		recorded(1, "stopped")

		do := func(action string) act {
			p.Helper()
			now = now.Add(time.Minute)
			p.at(now)
			c = p.doneBy(action, c)
			return act{action, c.Acts[action].At}
		}
		applied := do("apply")
		recorded(2, "applied", applied)
		recorded(3, "approved", applied, do("self_accept"))
		frozen := do("freeze")
		recorded(4, "stopped", applied, frozen)
		again := do("apply")
		require.NotEqual(p, applied, again)
		recorded(5, "applied", again, frozen)
		lifted := do("lift_freeze")
		recorded(6, "applied", again, frozen, lifted)
		recorded(7, "withdrawn", again, frozen, lifted, do("withdraw"))
	})
}

// Who stops may name the order that is carried out, and need not; who stops nothing carries out none.
func TestAnActThatStopsMayNameItsOrder(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("received")
		named := p.act(c.ID, "freeze")
		named.Order = "停-2026-21"
		res, err := p.Act(background, p.who("freeze"), named)
		require.NoError(p, err)
		stored, err := p.store.Case(background, c.ID)
		require.NoError(p, err)
		require.Equal(p, "停-2026-21", res.Case.Acts["freeze"].Order)
		require.Equal(p, res.Case.Acts, stored.Acts)

		c = p.to("received")
		require.Empty(p, p.doneBy("freeze", c).Acts["freeze"].Order, "a word is enough")
		c = p.to("received")
		asked := p.act(c.ID, "request_missing")
		asked.Order = "停-2026-21"
		refusal := p.refused(permits.InvalidRequest, func() error {
			_, err := p.Act(background, p.who("request_missing"), asked)
			return err
		})
		require.Equal(p, "/order_no", refusal.Faults[0].Pointer)
	})
}

// doneBy takes an action by somebody who may.
func (p paths) doneBy(action string, c permits.Case) permits.Case {
	p.Helper()
	done, err := p.do(p.who(action), action, c)
	require.NoError(p, err)
	return done
}

// A line tells whom it warns where something is violated after it, in one transaction, for as long as it is; a line after which nothing
// is violated tells nobody, nor does one while something is only missing.
func TestALineWarnsWhereSomethingIsViolated(t *testing.T) {
	eachRoom(t, func(r room) {
		r.onDuty(safety, "D-1", "", "P-DUTY", 1, "2026-11-20T08:00:00", "2026-11-20T20:00:00")
		r.onDuty(city, "D-2", "330200", "R-DUTY", 1, "2026-11-20T08:00:00", "2026-11-20T20:00:00")
		waiting := r.reach("submitted")
		require.Equal(r, permits.Incomplete, r.reading(waiting.ID, 1.5).Judged.Outcome)
		c := r.reach("started")
		require.Equal(r, permits.Compliant, r.reading(c.ID, 0.3).Judged.Outcome)
		require.Empty(r, r.noticesIn("sent"))

		told := []string{"authority 0 [{R-DUTY}]", "enterprise 0 [{P-DUTY}]"}
		for _, value := range []float64{1.5, 0.2} {
			before := len(r.log(ningbo))
			require.Equal(r, permits.Noncompliant, r.reading(c.ID, value).Judged.Outcome)
			var actions []string
			for _, entry := range r.log(ningbo)[before:] {
				actions = append(actions, entry.Action)
			}
			require.Equal(r, []string{"case.journal", "case.open", "case.open"}, actions)
		}
		require.Equal(r, append(told, told...), r.noticesIn("sent"))

		// What is not written tells nobody.
		r.refused(permits.InvalidDocument, func() error {
			_, err := r.Write(background, analyst, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: "gas_test", Body: json.RawMessage(`{"value":"high"}`)})
			return err
		})
	})
}
