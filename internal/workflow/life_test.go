package workflow_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// A permit goes from draft to closed; each accepted change writes one entry whose digests lead to what was stored.
func TestPermitFromDraftToClosed(t *testing.T) {
	eachRoom(t, func(r room) {
		var c permits.Case
		entry := r.oneEntry(ningbo, func() { c = r.openWork() })
		require.Equal(r, "case.open", entry.Action)
		require.Equal(r, permits.Actor{ID: applicant.ID, Role: "enterprise", Post: "applicant"}, entry.Actor)
		require.Equal(r, "draft", c.State)
		require.Equal(r, "330200", c.Jurisdiction)
		require.True(r, c.Private)

		steps := []struct {
			name    string
			do      func() workflow.Result
			action  string
			state   string
			stage   string // judged; empty: not
			outcome permits.Outcome
			digests []string
		}{
			{"submitting", func() workflow.Result { return r.do(applicant, c.ID, "submit") },
				"case.act.submit", "submitted", "apply", permits.Compliant, []string{"act", "dossier", "evaluation", "facts", "release", "seen"}},
			{"signing waits for nothing", func() workflow.Result { return r.do(unit, c.ID, "sign") },
				"case.act.sign", "submitted", "approve", permits.Incomplete, []string{"act", "dossier", "evaluation", "facts", "line", "release", "seen"}},
			{"approving after the signature", func() workflow.Result { return r.do(leader, c.ID, "approve") },
				"case.act.approve", "approved", "approve", permits.Compliant, []string{"act", "dossier", "evaluation", "facts", "release", "seen"}},
			{"a gas reading", func() workflow.Result { return r.reading(c.ID, 0.2) },
				"case.journal", "approved", "start", permits.Compliant, []string{"dossier", "evaluation", "facts", "line", "release"}},
			{"starting", func() workflow.Result { return r.do(workLeader, c.ID, "start") },
				"case.act.start", "started", "start", permits.Compliant, []string{"act", "dossier", "evaluation", "facts", "release", "seen"}},
			{"a bad reading is kept, and the outcome turns", func() workflow.Result { return r.reading(c.ID, 7) },
				"case.journal", "started", "start", permits.Noncompliant, []string{"dossier", "evaluation", "facts", "line", "release"}},
			{"stopping is not judged", func() workflow.Result { return r.do(city, c.ID, "suspend") },
				"case.act.suspend", "suspended", "", permits.Noncompliant, []string{"act", "dossier", "seen"}},
			{"closing", func() workflow.Result { return r.do(workLeader, c.ID, "close") },
				"case.act.close", "closed", "", permits.Noncompliant, []string{"act", "dossier", "seen"}},
		}
		for i, step := range steps {
			before := len(r.log(ningbo))
			res := step.do()
			entries := r.log(ningbo)[before:]
			entry, told := entries[0], 0
			if step.action == "case.journal" && step.outcome == permits.Noncompliant {
				told = 2 // the authority and the enterprise
			}
			require.Len(r, entries, 1+told, step.name)
			require.Equal(r, step.action, entry.Action, step.name)
			require.Equal(r, "case/"+c.ID, entry.Subject, step.name)
			require.Equal(r, "2026-11-20T01:20:00.123456Z", entry.At, step.name)
			require.Equal(r, step.state, res.Case.State, step.name)
			require.Equal(r, i+2, res.Case.Version, step.name)
			require.Equal(r, step.outcome, res.Case.Outcome, step.name)
			require.ElementsMatch(r, step.digests, keys(entry.Digests), step.name)
			require.NotZero(r, res.Entry.Seq, step.name)
			require.Nil(r, res.Replayed, step.name)
			stored, err := r.store.Case(background, c.ID)
			require.NoError(r, err)
			require.Equal(r, res.Case, stored, step.name)
			if step.stage == "" {
				require.Nil(r, res.Judged, step.name)
			} else {
				require.Equal(r, step.stage, res.Judged.Stage, step.name)
				require.Equal(r, res.Case.Evaluation, res.Judged.Digest, step.name)
			}
			r.provable(entry)
		}

		head, err := r.store.Case(background, c.ID)
		require.NoError(r, err)
		require.Equal(r, permits.Act{Action: "approve", Person: leader.ID, Post: "leader", At: "2026-11-20T01:20:00Z", Opinion: "agree", Reason: "because"}, head.Acts["approve"])
		history, err := r.History(background, applicant, permits.DoorPermits, c.ID)
		require.NoError(r, err)
		require.Len(r, history, len(steps)+1)
		evaluations, err := r.Evaluations(background, applicant, permits.DoorPermits, c.ID, 0, "")
		require.NoError(r, err)
		require.Len(r, evaluations.Items, 7)
	})
}

// provable demands that what an entry names is stored under that name.
func (r room) provable(entry permits.EntryBody) {
	r.Helper()
	for _, name := range []string{"act", "facts"} {
		if digest := entry.Digests[name]; digest != "" {
			b, err := r.store.Snapshot(background, digest)
			require.NoError(r, err, name)
			require.Equal(r, digest, canon.Digest(b), name)
		}
	}
	if digest := entry.Digests["evaluation"]; digest != "" {
		e, err := r.store.Evaluation(background, digest)
		require.NoError(r, err)
		require.Equal(r, digest, canon.Digest(e.Bytes))
	}
	require.Contains(r, r.digestsIn("revisions"), entry.Digests["dossier"])
	if digest := entry.Digests["line"]; digest != "" {
		require.Contains(r, r.digestsIn("lines"), digest)
	}
}

func (r room) digestsIn(table string) []string {
	r.Helper()
	rows, err := r.raw.Query("SELECT digest FROM " + table)
	require.NoError(r, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var d string
		require.NoError(r, rows.Scan(&d))
		out = append(out, d)
	}
	require.NoError(r, rows.Err())
	return out
}

func keys(m map[string]string) []string {
	var out []string
	for k := range m {
		out = append(out, k)
	}
	return out
}

// A signature covers the dossier that was signed: after a revision, and after an act that clears, it counts no
// more, and the approval that rested on it is refused. The line itself stays.
func TestSignaturesBecomeVoid(t *testing.T) {
	revised := func(r room, c permits.Case) permits.Case {
		res, err := r.Revise(background, applicant, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: c.Version, Dossier: json.RawMessage(workDossier)})
		require.NoError(r, err)
		require.Equal(r, permits.Undetermined, verdict(res.Judged, "work.signature"))
		require.Equal(r, 1, res.Judged.Journal, "the evaluation names the whole journal")
		return res.Case
	}
	for _, test := range []struct {
		name     string
		void     func(r room, c permits.Case) permits.Case
		revision int
	}{
		{"after a new revision", revised, 2},
		{"after an act that clears", func(r room, c permits.Case) permits.Case { return r.do(leader, c.ID, "return").Case }, 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			eachRoom(t, func(r room) {
				c := r.reach("signed")
				require.Contains(r, c.Acts, "sign")
				c = test.void(r, c)
				require.NotContains(r, c.Acts, "sign", "the act of signing counts no more either")
				require.Contains(r, c.Acts, "submit")
				require.Equal(r, 1, c.SignedAfter)
				refusal := r.refused(permits.NotCompliant, func() error {
					_, err := r.Act(background, leader, r.act(c.ID, "approve"))
					return err
				})
				require.Equal(r, permits.Undetermined, verdict(refusal.Judged, "work.signature"))
				view, err := r.Case(background, applicant, c.Door, c.ID)
				require.NoError(r, err)
				require.Len(r, view.Lines, 1)
				require.Equal(r, 1, view.Lines[0].Revision)

				// Signed anew, it counts again.
				signed := r.do(unit, c.ID, "sign")
				require.Equal(r, 2, signed.Case.Journal)
				view, err = r.Case(background, applicant, c.Door, c.ID)
				require.NoError(r, err)
				require.Equal(r, test.revision, view.Lines[1].Revision)
				var body map[string]string
				require.NoError(r, json.Unmarshal(view.Lines[1].Body, &body))
				require.Equal(r, map[string]string{"post": "unit", "person": unit.ID, "opinion": "agree", "at": "2026-11-20T01:20:00Z",
					"dossier": view.Case.Dossier, "reason": "because"}, body)
				require.Equal(r, "approved", r.do(leader, c.ID, "approve").Case.State)
			})
		})
	}
}

// The division of an authority's person comes from the sign-in: it stands in the act and in the signature, and an
// enterprise's person has none.
func TestTheDivisionOfWhoActs(t *testing.T) {
	officer := city
	officer.Posts = []string{"officer"}
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		require.Empty(r, c.Acts["sign"].Division)
		act := r.act(c.ID, "countersign")
		act.Place = "330000" // where somebody is does not say for whom they act
		res, err := r.Act(background, officer, act)
		require.NoError(r, err)
		require.Equal(r, "330200", res.Case.Acts["countersign"].Division)
		view, err := r.Case(background, officer, c.Door, c.ID)
		require.NoError(r, err)
		var unitsLine, officersLine map[string]string
		require.NoError(r, json.Unmarshal(view.Lines[0].Body, &unitsLine))
		require.NoError(r, json.Unmarshal(view.Lines[1].Body, &officersLine))
		require.NotContains(r, unitsLine, "division")
		require.Equal(r, "330200", officersLine["division"])
	})
}

// A gas reading before a revision is a fact, no signature: it still counts.
func TestReadingsOutliveARevision(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		r.reading(c.ID, 7)
		head, err := r.store.Case(background, c.ID)
		require.NoError(r, err)
		_, err = r.Revise(background, applicant, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: head.Version, Dossier: json.RawMessage(workDossier)})
		require.NoError(r, err)
		r.do(unit, c.ID, "sign")
		r.do(leader, c.ID, "approve")
		refusal := r.refused(permits.NotCompliant, func() error {
			_, err := r.Act(background, workLeader, r.act(c.ID, "start"))
			return err
		})
		require.Equal(r, permits.Violated, verdict(refusal.Judged, "work.gas"))
	})
}

// An application is received whatever its verdict, dated, and told once everything that is missing.
func TestAcknowledgement(t *testing.T) {
	eachRoom(t, func(r room) {
		var res workflow.Result
		entry := r.oneEntry(ningbo, func() {
			var err error
			res, err = r.Open(background, applicant, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-resumption", Enterprise: ningbo, Dossier: json.RawMessage(`{}`)})
			require.NoError(r, err)
		})
		require.Equal(r, permits.Incomplete, res.Case.Outcome)
		ack := res.Acknowledgement
		require.NotNil(r, ack)
		require.Regexp(r, `^R20261120-[0-9A-F]{12}$`, ack.Number)
		require.Equal(r, "2026-11-20T01:20:00Z", ack.ReceivedAt)
		var pointers []string
		for _, m := range ack.Missing {
			pointers = append(pointers, m.Pointer)
		}
		require.Equal(r, []string{"/plan/drawing", "/plan/no", "/report"}, pointers)
		require.Equal(r, []string{"res.drawing", "res.plan"}, ack.Missing[1].Requirements)
		require.Equal(r, "applicant", ack.Missing[1].Who)
		require.Equal(r, "not_supplied", ack.Missing[1].Cause)
		require.Equal(r, permits.Text{EN: "Plan / Number", ZH: "方案 / 编号"}, ack.Missing[1].Label)
		require.Equal(r, permits.Text{EN: "Enter: Plan / Number (applicant)", ZH: "请填写：方案 / 编号（applicant）"}, ack.Missing[1].Remedy)
		require.Equal(r, ack.Number, entry.Detail["acknowledgement"])
		receipt, err := r.store.Snapshot(background, entry.Digests["acknowledgement"])
		require.NoError(r, err)
		var stored workflow.Acknowledgement
		require.NoError(r, json.Unmarshal(receipt, &stored))
		require.Equal(r, *ack, stored)
		// A permit is not acknowledged: its workflow does not say so.
		work, err := r.Open(background, applicant, openWork())
		require.NoError(r, err)
		require.Nil(r, work.Acknowledgement)
	})
}
