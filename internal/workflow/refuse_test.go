package workflow_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/workflow"
	"firewatch/permits"
)

// Every refusal of opening, revising, writing and acting: its problem, its pointer, and nothing changed.
func TestRefusals(t *testing.T) {
	open := func(p permits.Principal, edit func(*workflow.OpenCase)) func(room, permits.Case) error {
		return func(r room, _ permits.Case) error {
			c := openWork()
			edit(&c)
			_, err := r.Open(background, p, c)
			return err
		}
	}
	act := func(p permits.Principal, action string, edit func(*workflow.ActOn)) func(room, permits.Case) error {
		return func(r room, c permits.Case) error {
			a := r.act(c.ID, action)
			edit(&a)
			_, err := r.Act(background, p, a)
			return err
		}
	}
	revise := func(p permits.Principal, version int, dossier string) func(room, permits.Case) error {
		return func(r room, c permits.Case) error {
			_, err := r.Revise(background, p, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: version, Dossier: json.RawMessage(dossier)})
			return err
		}
	}
	write := func(p permits.Principal, lineType, body string) func(room, permits.Case) error {
		return func(r room, c permits.Case) error {
			_, err := r.Write(background, p, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: lineType, Body: json.RawMessage(body)})
			return err
		}
	}
	const good = `{"at":"2026-11-20T09:10:00+08:00","value":0}`
	tests := []struct {
		name     string
		state    string
		do       func(room, permits.Case) error
		problem  permits.Problem
		pointers []string
	}{
		{"open: unknown kind", "draft", open(applicant, func(c *workflow.OpenCase) { c.Kind = "knitting" }), permits.UnknownKind, []string{"/kind"}},
		{"open: a kind of the other door", "draft", open(applicant, func(c *workflow.OpenCase) { c.Door = permits.DoorApplications }), permits.UnknownKind, []string{"/kind"}},
		{"open: a code with a wrong check character", "draft", open(applicant, func(c *workflow.OpenCase) { c.Enterprise = "91330200MA2TEXT001" }), permits.InvalidEnterprise, []string{"/enterprise"}},
		{"open: no code", "draft", open(applicant, func(c *workflow.OpenCase) { c.Enterprise = "" }), permits.InvalidEnterprise, []string{"/enterprise"}},
		{"open: for another enterprise", "draft", open(foreigner, func(*workflow.OpenCase) {}), permits.Forbidden, []string{"/enterprise"}},
		{"open: a regulator of another division", "draft", open(otherCity, func(*workflow.OpenCase) {}), permits.Forbidden, []string{"/enterprise"}},
		{"open: without the post", "draft", open(unit, func(*workflow.OpenCase) {}), permits.Forbidden, nil},
		{"open: an auditor", "draft", open(auditor, func(*workflow.OpenCase) {}), permits.Forbidden, nil},
		{"open: every fault of the dossier", "draft", open(applicant, func(c *workflow.OpenCase) {
			c.Dossier = json.RawMessage(`{"permit":{"area":7,"colour":"red"},"signatures":{}}`)
		}), permits.InvalidDocument, []string{"/dossier/permit/area", "/dossier/permit/colour"}},
		{"open: signatures in the dossier", "draft", open(applicant, func(c *workflow.OpenCase) {
			c.Dossier = json.RawMessage(`{"signatures":{"unit":{"person":"P-UNIT"}}}`)
		}), permits.InvalidDocument, []string{"/dossier/signatures"}},

		{"revise: no version", "draft", revise(applicant, 0, workDossier), permits.PreconditionNeeded, nil},
		{"revise: an old version", "submitted", revise(applicant, 1, workDossier), permits.StaleVersion, nil},
		{"revise: a version to come", "draft", revise(applicant, 2, workDossier), permits.StaleVersion, nil},
		{"revise: without the post", "draft", revise(leader, 1, workDossier), permits.Forbidden, nil},
		{"revise: in a state that forbids it", "approved", revise(applicant, 4, workDossier), permits.WrongState, nil},
		{"revise: a broken dossier", "draft", revise(applicant, 1, `{"permit":`), permits.MalformedJSON, []string{"/dossier/permit"}},

		{"line: without the post", "submitted", write(unit, "gas_test", good), permits.Forbidden, nil},
		{"line: in a state that forbids it", "draft", write(analyst, "gas_test", good), permits.WrongState, nil},
		{"line: unknown type", "submitted", write(analyst, "weather", good), permits.InvalidRequest, []string{"/type"}},
		{"line: a signature, although the pack lists it", "submitted", write(unit, "signature", `{"post":"unit","person":"P-LEADER"}`), permits.Forbidden, []string{"/type"}},
		{"line: a wrong type", "submitted", write(analyst, "gas_test", `{"value":"low"}`), permits.InvalidDocument, []string{"/body/value"}},
		{"line: an auditor", "submitted", write(auditor, "gas_test", good), permits.Forbidden, nil},

		{"act: unknown action", "draft", func(r room, c permits.Case) error {
			_, err := r.Act(background, applicant, workflow.ActOn{Door: c.Door, ID: c.ID, Action: "dance"})
			return err
		}, permits.UnknownAction, nil},
		{"act: without the post", "draft", act(unit, "submit", func(*workflow.ActOn) {}), permits.Forbidden, nil},
		{"act: with a post that is not held", "submitted", act(unit, "sign", func(a *workflow.ActOn) { a.Post = "safety" }), permits.Forbidden, []string{"/post"}},
		{"act: with a post that may not", "submitted", act(manyPosts, "sign", func(a *workflow.ActOn) { a.Post = "leader" }), permits.Forbidden, nil},
		{"act: an auditor, although the pack lists it", "approved", act(auditor, "suspend", func(*workflow.ActOn) {}), permits.Forbidden, nil},
		{"act: from another state", "draft", act(unit, "sign", func(*workflow.ActOn) {}), permits.WrongState, nil},
		{"act: twice", "submitted", act(applicant, "submit", func(*workflow.ActOn) {}), permits.WrongState, nil},
		{"act: no reason", "submitted", act(leader, "return", func(a *workflow.ActOn) { a.Reason = " " }), permits.InvalidRequest, []string{"/reason"}},
		{"act: stopping, too, needs its reason", "approved", act(city, "suspend", func(a *workflow.ActOn) { a.Reason = "" }), permits.InvalidRequest, []string{"/reason"}},
		{"act: an opinion that is none", "submitted", act(unit, "sign", func(a *workflow.ActOn) { a.Opinion = "perhaps" }), permits.InvalidRequest, []string{"/opinion"}},
		{"act: approving with reject", "signed", act(leader, "approve", func(a *workflow.ActOn) { a.Opinion = "reject" }), permits.InvalidRequest, []string{"/opinion"}},
		{"act: another dossier was read", "signed", act(leader, "approve", func(a *workflow.ActOn) { a.SeenDossier = "sha256:00" }), permits.StaleReading, []string{"/seen/dossier"}},
		{"act: another evaluation was read", "signed", act(leader, "approve", func(a *workflow.ActOn) { a.SeenEvaluation = "sha256:00" }), permits.StaleReading, []string{"/seen/evaluation"}},
		{"act: nothing was read", "signed", act(leader, "approve", func(a *workflow.ActOn) { a.SeenDossier, a.SeenEvaluation = "", "" }), permits.StaleReading, []string{"/seen/dossier", "/seen/evaluation"}},
		{"act: what is named without need must be current", "submitted", act(unit, "sign", func(a *workflow.ActOn) { a.SeenDossier = "sha256:00" }), permits.StaleReading, []string{"/seen/dossier"}},
		{"act: not compliant", "submitted", act(leader, "approve", func(*workflow.ActOn) {}), permits.NotCompliant, nil},
	}
	eachRoom(t, func(r room) {
		for _, test := range tests {
			r.Run(test.name, func(t *testing.T) {
				r := r
				r.T = t
				c := r.reach(test.state)
				refusal := r.refused(test.problem, func() error { return test.do(r, c) })
				var pointers []string
				for _, f := range refusal.Faults {
					pointers = append(pointers, f.Pointer)
					require.NotEmpty(r, f.Detail.EN)
					require.NotEmpty(r, f.Detail.ZH)
				}
				require.ElementsMatch(r, test.pointers, pointers)
				require.Equal(r, test.problem == permits.NotCompliant, refusal.Judged != nil)
			})
		}
	})
}

// Whoever submitted may not sign, and whoever signed may not approve, whichever posts they hold.
func TestSeparationOfDuties(t *testing.T) {
	eachRoom(t, func(r room) {
		res, err := r.Open(background, manyPosts, openWork())
		require.NoError(r, err)
		c := res.Case
		r.do(manyPosts, c.ID, "submit")
		for _, action := range []string{"sign", "approve"} {
			r.refused(permits.SeparationOfDuty, func() error {
				_, err := r.Act(background, manyPosts, r.act(c.ID, action))
				return err
			})
		}
		r.do(unit, c.ID, "sign")
		both := person(unit.ID, "unit", "leader")
		r.refused(permits.SeparationOfDuty, func() error {
			_, err := r.Act(background, both, r.act(c.ID, "approve"))
			return err
		})
		require.Equal(r, "approved", r.do(leader, c.ID, "approve").Case.State)
	})
}

// The post that is named is the one that signs; without a name it is the first that may.
func TestWhichPostSigns(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("submitted")
		a := r.act(c.ID, "sign")
		a.Post = "safety"
		res, err := r.Act(background, manyPosts, a)
		require.NoError(r, err)
		require.Equal(r, "safety", res.Case.Acts["sign"].Post)
		require.Equal(r, "unit", r.do(manyPosts, c.ID, "sign").Case.Acts["sign"].Post)
	})
}

// A decision names what was read. A gas reading that came in between changes the evaluation, so the decision is
// refused and not silently taken on something else.
func TestDecisionOnWhatWasRead(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("signed")
		decision := r.act(c.ID, "approve")
		r.reading(c.ID, 0.5)
		refusal := r.refused(permits.StaleReading, func() error {
			_, err := r.Act(background, leader, decision)
			return err
		})
		require.Equal(r, "/seen/evaluation", refusal.Faults[0].Pointer)
		require.Equal(r, "approved", r.do(leader, c.ID, "approve").Case.State)
	})
}

// broken is the engine with its judgement failing, as if a release could not be evaluated at all.
type broken struct{ permits.Engine }

func (broken) Evaluate(context.Context, permits.Question) (permits.Judged, error) {
	return permits.Judged{}, errors.New("no judgement today")
}

// Stopping dangerous work never waits for an evaluation, nor for a compliant one, even where the pack names a stage.
func TestStoppingNeedsNoEvaluation(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.reach("started")
		r.reading(c.ID, 9)
		without := r.with(broken{r.engine})
		before := r.state()
		_, err := without.Write(background, analyst, gasTest(c.ID, 1))
		require.ErrorContains(r, err, "no judgement today")
		require.Equal(r, before, r.state(), "a change that could not be judged was stored")
		entry := r.oneEntry(ningbo, func() {
			res, err := without.Act(background, city, r.act(c.ID, "suspend"))
			require.NoError(r, err)
			require.Equal(r, "suspended", res.Case.State)
			require.Nil(r, res.Judged)
		})
		require.Equal(r, "started", entry.Detail["from"])
		require.Equal(r, "regulator", entry.Actor.Role)
	})
}

// lying answers with facts of another digest than it was given.
type lying struct{ permits.Engine }

func (l lying) Evaluate(ctx context.Context, q permits.Question) (permits.Judged, error) {
	q.Facts = json.RawMessage(`{}`)
	return l.Engine.Evaluate(ctx, q)
}

// An evaluation whose facts could not be found again is not stored.
func TestEvaluationOnOtherFactsIsNotStored(t *testing.T) {
	eachRoom(t, func(r room) {
		before := r.state()
		_, err := r.with(lying{r.engine}).Open(background, applicant, openWork())
		require.ErrorContains(r, err, "evaluation names the facts")
		require.Equal(r, before, r.state())
	})
}

// A refusal is read by people: states, actions, posts and roles stand in it by their titles, in both languages.
func TestARefusalSpeaksInTitles(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("on_site")
		stopped := p.to("stopped")
		for shows, x := range map[string]struct {
			try    func() error
			en, zh string
		}{
			"a post that may not": {func() error { _, err := p.do(p.who("restart"), "issue acceptance_sheet", c); return err },
				`issuing the document "Sheet of the acceptance on site" is not yours to do; it is done by: the authority (enforcement officer)`,
				"您无权签发《复工复产现场验收表》，应由以下人员办理：监管部门（执法人员）"},
			"a state that does not allow a revision": {func() error { _, err := p.do(p.who("revise"), "revise", c); return err },
				`revising the dossier is not possible in the state "Acceptance on site"; it is in: `, "当前状态“现场验收中”下不能修改申报材料；可办理的状态："},
			"a state that does not allow an act": {func() error { _, err := p.do(p.who("restart"), "restart", c); return err },
				`the action "Begin the restart" is not possible in the state "Acceptance on site"; it is in: Approved`, "当前状态“现场验收中”下不能执行“开始恢复生产”；可办理的状态：已批准"},
			"a state that does not allow a line": {func() error { _, err := p.do(p.who("line acceptance"), "line acceptance", stopped); return err },
				`is not possible in the state "Stopped"; it is in: Acceptance on site`, "当前状态“停产停工”下不能登记“"},
			"a post that the caller does not hold": {func() error {
				act := p.act(c.ID, "accept")
				act.Post = "mine_head"
				_, err := p.Act(background, p.who("accept"), act)
				return err
			}, "you do not hold the post mine head", "您不担任“矿长”岗位"},
		} {
			var refusal *permits.Error
			require.ErrorAs(p, x.try(), &refusal, shows)
			require.Contains(p, refusal.Detail.EN, x.en, shows)
			require.Contains(p, refusal.Detail.ZH, x.zh, shows)
		}
	})
}
