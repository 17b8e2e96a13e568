package workflow_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// newRoomOn is a room on SQLite, for what does not depend on the database.
func newRoomOn(t *testing.T) room {
	return newRoom(t, testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)})
}

func check(edit func(*workflow.CheckCase)) workflow.CheckCase {
	c := workflow.CheckCase{Kind: "trial-work", Enterprise: ningbo, Dossier: json.RawMessage(workDossier)}
	edit(&c)
	return c
}

// A check judges as a case would be judged, and stores nothing at all.
func TestCheckStoresNothing(t *testing.T) {
	eachRoom(t, func(r room) {
		before := r.state()
		judged, err := r.Check(background, applicant, check(func(*workflow.CheckCase) {}))
		require.NoError(r, err)
		require.Equal(r, before, r.state())
		require.Equal(r, "apply", judged.Stage)
		require.Equal(r, permits.Compliant, judged.Outcome)
		require.Equal(r, &permits.Act{Action: "evaluate", At: "2026-11-20T01:20:00Z"}, judged.Act)
		require.Equal(r, "2026-11-20T01:20:00Z", judged.Now)
		_, err = r.store.Evaluation(background, judged.Digest)
		require.True(r, permits.Is(err, permits.NotFound), "%v", err)
	})
}

func TestCheckAtAStageWithJournalAndAct(t *testing.T) {
	r := newRoomOn(t)
	for _, test := range []struct {
		name  string
		value string
		want  permits.Verdict
	}{
		{"a good reading", "0.2", permits.Satisfied},
		{"a bad reading", "7", permits.Violated},
	} {
		judged, err := r.Check(background, applicant, check(func(c *workflow.CheckCase) {
			c.Stage = "start"
			c.Journal = []workflow.CheckLine{{Type: "gas_test", Body: json.RawMessage(`{"value":` + test.value + `}`)}}
			c.Act = &permits.Act{Action: "start", Person: workLeader.ID, At: "2026-11-20T09:30:00+08:00"}
		}))
		require.NoError(t, err, test.name)
		require.Equal(t, test.want, verdict(&judged, "work.gas"), test.name)
		require.Equal(t, "start", judged.Act.Action)
		require.Equal(t, "2026-11-20T09:30:00+08:00", judged.Act.At)
		require.Equal(t, 1, judged.Journal)
	}
	without, err := r.Check(background, applicant, check(func(c *workflow.CheckCase) { c.Stage = "start" }))
	require.NoError(t, err)
	require.Equal(t, permits.Undetermined, verdict(&without, "work.gas"))
}

// Who may check for whom.
func TestWhoChecks(t *testing.T) {
	r := newRoomOn(t)
	for _, test := range []struct {
		name      string
		principal permits.Principal
		edit      func(*workflow.CheckCase)
		problem   permits.Problem // empty: accepted
		pointers  []string
	}{
		{"an enterprise for itself", unit, func(*workflow.CheckCase) {}, "", nil},
		{"an enterprise that names none checks for itself", unit, func(c *workflow.CheckCase) { c.Enterprise = "" }, "", nil},
		{"an enterprise for another", foreigner, func(*workflow.CheckCase) {}, permits.Forbidden, []string{"/enterprise"}},
		{"people of no enterprise", nobody, func(*workflow.CheckCase) {}, permits.Forbidden, []string{"/enterprise"}},
		{"people of no enterprise that name none", nobody, func(c *workflow.CheckCase) { c.Enterprise = "" }, permits.InvalidEnterprise, []string{"/enterprise"}},
		{"a regulator in its division", province, func(*workflow.CheckCase) {}, "", nil},
		{"a regulator elsewhere", otherCity, func(*workflow.CheckCase) {}, permits.Forbidden, []string{"/enterprise"}},
		{"an operator", operator, func(*workflow.CheckCase) {}, permits.Forbidden, nil},
		{"an auditor", auditor, func(*workflow.CheckCase) {}, permits.Forbidden, nil},
		{"an author for anybody", author, func(*workflow.CheckCase) {}, "", nil},
		{"an author for nobody", author, func(c *workflow.CheckCase) { c.Enterprise = "" }, "", nil},
		{"an enterprise with a clock of its own", unit, func(c *workflow.CheckCase) { c.Now = morning }, permits.Forbidden, []string{"/now"}},
		{"an enterprise with facts of its own", unit, func(c *workflow.CheckCase) { c.Facts = json.RawMessage(`{}`) }, permits.Forbidden, []string{"/facts"}},
		{"a regulator with both", city, func(c *workflow.CheckCase) { c.Now, c.Facts = morning, json.RawMessage(`{}`) }, permits.Forbidden, []string{"/facts", "/now"}},
		{"an unknown kind", unit, func(c *workflow.CheckCase) { c.Kind = "knitting" }, permits.UnknownKind, []string{"/kind"}},
		{"an unknown stage", unit, func(c *workflow.CheckCase) { c.Stage = "lunch" }, permits.UnknownStage, []string{"/stage"}},
		{"an act without a zone", unit, func(c *workflow.CheckCase) { c.Act = &permits.Act{Action: "start", At: "2026-11-20T09:30:00"} }, permits.InvalidRequest, []string{"/act/at"}},
		{"an act without a name", unit, func(c *workflow.CheckCase) { c.Act = &permits.Act{} }, permits.InvalidRequest, []string{"/act/action"}},
		{"a false code", unit, func(c *workflow.CheckCase) { c.Enterprise = "91330200MA2TEXT001" }, permits.InvalidEnterprise, []string{"/enterprise"}},
		{"every fault of dossier and journal", unit, func(c *workflow.CheckCase) {
			c.Dossier = json.RawMessage(`{"permit":{"area":7}}`)
			c.Journal = []workflow.CheckLine{{Type: "gas_test", Body: json.RawMessage(`{"value":1}`)}, {Type: "gas_test", Body: json.RawMessage(`{"value":"high"}`)}, {Type: "weather", Body: json.RawMessage(`{}`)}}
		}, permits.InvalidDocument, []string{"/dossier/permit/area", "/journal/1/body/value", "/journal/2/type"}},
		{"facts with a duplicate key", author, func(c *workflow.CheckCase) { c.Facts = json.RawMessage(`{"a":1,"a":2}`) }, permits.MalformedJSON, []string{"/facts/a"}},
		{"facts that are no object", author, func(c *workflow.CheckCase) { c.Facts = json.RawMessage(`[]`) }, permits.InvalidDocument, []string{"/facts"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := r
			r.T = t
			do := func() error { _, err := r.Check(background, test.principal, check(test.edit)); return err }
			if test.problem == "" {
				require.NoError(t, do())
				return
			}
			refusal := r.refused(test.problem, do)
			var pointers []string
			for _, f := range refusal.Faults {
				pointers = append(pointers, f.Pointer)
			}
			require.Equal(t, test.pointers, pointers)
		})
	}
}

// An author judges at any time and on any facts; the evaluation says which.
func TestAuthorsCheckWithTheirOwnClockAndFacts(t *testing.T) {
	r := newRoomOn(t)
	facts := json.RawMessage(`{ "people": {"P-APPLICANT": {"valid": true}}, "complete": {"orders": true}, "orders": {} , "neighbours": []}`)
	then := time.Date(2030, 1, 2, 3, 4, 5, 678, time.UTC)
	judged, err := r.Check(background, author, check(func(c *workflow.CheckCase) {
		c.Enterprise, c.Now, c.Facts, c.Stage = "", then, facts, "start"
	}))
	require.NoError(t, err)
	require.Equal(t, "2030-01-02T03:04:05Z", judged.Now)
	require.Equal(t, permits.Satisfied, verdict(&judged, "work.orders"))
	require.Equal(t, permits.Satisfied, verdict(&judged, "work.neighbours"))
	canonical, err := canon.Parse(facts)
	require.NoError(t, err)
	require.Equal(t, canon.Digest(canonical), judged.Facts)

	// On the registers instead, in 2030, nobody vouches for the orders.
	judged, err = r.Check(background, author, check(func(c *workflow.CheckCase) { c.Now, c.Stage = then, "start" }))
	require.NoError(t, err)
	require.Equal(t, permits.Undetermined, verdict(&judged, "work.orders"))
}
