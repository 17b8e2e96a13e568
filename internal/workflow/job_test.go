package workflow_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

func job(numbers ...string) workflow.OpenJob {
	j := workflow.OpenJob{Enterprise: ningbo, Common: json.RawMessage(`{"permit":{"content":"in the vessel"}}`)}
	for _, n := range numbers {
		j.Permits = append(j.Permits, workflow.JobPermit{Kind: "trial-part", Dossier: json.RawMessage(fmt.Sprintf(`{"permit":{"no":%q}}`, n))})
	}
	return j
}

// One description makes permits that name each other; each is judged as it stands beside the others.
func TestAJobMakesLinkedPermits(t *testing.T) {
	eachRoom(t, func(r room) {
		res, err := r.OpenJob(background, applicant, job("N-1", "N-2", "N-3"))
		require.NoError(r, err)
		require.Len(r, res.Permits, 3)
		for i, linked := range []string{
			`[{"kind":"trial","no":"N-2"},{"kind":"trial","no":"N-3"}]`,
			`[{"kind":"trial","no":"N-1"},{"kind":"trial","no":"N-3"}]`,
			`[{"kind":"trial","no":"N-1"},{"kind":"trial","no":"N-2"}]`,
		} {
			permit := res.Permits[i]
			require.Equal(r, permits.Compliant, permit.Case.Outcome, "%s", permit.Judged.Bytes)
			view, err := r.Case(background, applicant, permits.DoorPermits, permit.Case.ID)
			require.NoError(r, err)
			require.JSONEq(r, fmt.Sprintf(`{"permit":{"no":"N-%d","content":"in the vessel","type":"trial","operations":["trial"],"linked":%s}}`, i+1, linked), string(view.Dossier))
			entries, err := r.History(background, auditor, permits.DoorPermits, permit.Case.ID)
			require.NoError(r, err)
			require.Len(r, entries, 1)
			require.Equal(r, int64(i+1), entries[0].Seq-firstSeq(r, res), "numbers follow each other")
			// What was judged at the opening is judged again from the store.
			_, err = r.Act(background, applicant, workflow.ActOn{Door: permits.DoorPermits, ID: permit.Case.ID, Action: "close"})
			require.NoError(r, err)
		}
	})
}

func firstSeq(r room, res workflow.JobResult) int64 {
	entries, err := r.History(background, auditor, permits.DoorPermits, res.Permits[0].Case.ID)
	require.NoError(r, err)
	return entries[0].Seq - 1
}

// A permit alone names a number that nobody bears: its requirement is not met, and the others say so of it.
func TestALinkToNobodyIsNotMet(t *testing.T) {
	r := newRoomOn(t)
	alone, err := r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorPermits, Kind: "trial-part", Enterprise: ningbo,
		Dossier: json.RawMessage(`{"permit":{"no":"N-1","linked":[{"kind":"trial","no":"N-9"}]}}`)})
	require.NoError(t, err)
	require.Equal(t, permits.Noncompliant, alone.Case.Outcome)
}

func TestAJobIsOpenedWholeOrNotAtAll(t *testing.T) {
	const own = `{"permit":{"no":"N-2"}}`
	for _, c := range []struct {
		shows   string
		by      permits.Principal
		change  func(*workflow.OpenJob)
		problem permits.Problem
		pointer string
	}{
		{"one permit is no job", applicant, func(j *workflow.OpenJob) { j.Permits = j.Permits[:1] }, permits.InvalidRequest, "/permits"},
		{"an unknown kind", applicant, func(j *workflow.OpenJob) { j.Permits[1].Kind = "ballet" }, permits.UnknownKind, "/kind"},
		{"a kind that takes part in no job", applicant, func(j *workflow.OpenJob) { j.Permits[1].Kind = "trial-work" }, permits.InvalidRequest, "/permits/1/kind"},
		{"a permit without a number", applicant, func(j *workflow.OpenJob) { j.Permits[1].Dossier = json.RawMessage(`{}`) }, permits.InvalidRequest, "/permits/1/dossier/permit/no"},
		{"two permits of one number", applicant, func(j *workflow.OpenJob) { j.Permits[0].Dossier = json.RawMessage(own) }, permits.InvalidRequest, "/permits/1/dossier/permit/no"},
		{"links that somebody wrote", applicant, func(j *workflow.OpenJob) { j.Common = json.RawMessage(`{"permit":{"linked":[]}}`) }, permits.InvalidRequest, "/permits/0/dossier/permit/linked"},
		{"another operation", applicant, func(j *workflow.OpenJob) {
			j.Permits[1].Dossier = json.RawMessage(`{"permit":{"no":"N-2","type":"ballet"}}`)
		}, permits.InvalidRequest, "/permits/1/dossier/permit/type"},
		{"a field that the form does not have", applicant, func(j *workflow.OpenJob) { j.Common = json.RawMessage(`{"colour":"red"}`) }, permits.InvalidDocument, "/permits/0/dossier/colour"},
		{"what the journal holds is never common", applicant, func(j *workflow.OpenJob) { j.Common = json.RawMessage(`{"readings":[{"value":1}]}`) }, permits.InvalidDocument, "/permits/0/dossier/readings"},
		{"a list for an object", applicant, func(j *workflow.OpenJob) { j.Permits[0].Dossier = json.RawMessage(`[]`) }, permits.InvalidRequest, "/permits/0/dossier"},
		{"a text where the links belong", applicant, func(j *workflow.OpenJob) {
			j.Common = json.RawMessage(`{"permit":"x"}`)
			j.Permits[0].Dossier = json.RawMessage(`{"permit":"x"}`)
		}, permits.InvalidRequest, "/permits/0/dossier/permit/no"},
		{"a person of another enterprise", foreigner, func(*workflow.OpenJob) {}, permits.Forbidden, "/enterprise"},
		{"a person without the post", analyst, func(*workflow.OpenJob) {}, permits.Forbidden, ""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			r := newRoomOn(t)
			j := job("N-1", "N-2")
			c.change(&j)
			_, err := r.OpenJob(background, c.by, j)
			var refusal *permits.Error
			require.ErrorAs(t, err, &refusal)
			require.Equal(t, c.problem, refusal.Problem, "%v", refusal)
			if c.pointer != "" {
				require.NotEmpty(t, refusal.Faults)
				require.Equal(t, c.pointer, refusal.Faults[0].Pointer)
			}
			page, err := r.Cases(background, auditor, permits.CaseFilter{})
			require.NoError(t, err)
			require.Empty(t, page.Items, "nothing was stored")
		})
	}
}
