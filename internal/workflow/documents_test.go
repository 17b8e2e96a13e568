package workflow_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"firewatch/internal/blobs"
	"firewatch/internal/prints"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// eachOffice runs a test on both databases with coal mine resumptions that everything is compliant for.
func eachOffice(t *testing.T, test func(p paths)) {
	e, err := workflow.BuiltIn()
	require.NoError(t, err)
	kind, err := e.Kind(matrices[0].kind)
	require.NoError(t, err)
	testdb.Each(t, func(t *testing.T, db testdb.DB) {
		r := room{T: t, db: db, store: db.Open(t), engine: agreeable{e}, raw: db.Raw(t), clock: &atomic.Pointer[time.Time]{}}
		r.at(morning)
		r.Service = workflow.New(r.store, permits.Fixed(agreeable{e}), func() time.Time { return *r.clock.Load() }, func() string { return uuid.Must(uuid.NewV7()).String() })
		r.files, err = blobs.Open(background, filepath.Join(t.TempDir(), "evidence"), t.TempDir(), 1<<20)
		require.NoError(t, err)
		r.Service = r.Keeping(r.files)
		test(paths{room: r, m: matrices[0], kind: kind, allowed: matrices[0].allowed(require.New(t), things(kind))})
	})
}

// issue issues a document as the officer who is nobody of the matrix.
func (p paths) issue(form string, c permits.Case) (permits.Case, permits.IssuedDocument) {
	p.Helper()
	res, err := p.Issue(background, issuer, workflow.IssueDocument{Door: c.Door, ID: c.ID, Form: form, Issuer: "演示应急管理局",
		SeenDossier: c.Dossier, SeenEvaluation: c.Evaluation})
	require.NoError(p, err)
	return res.Case, *res.Document
}

// printed is the HTML of a document, for a reader.
func (p paths) printed(who permits.Principal, c permits.Case, number string) string {
	p.Helper()
	made, err := p.PrintDocument(background, who, c.Door, c.ID, number)
	require.NoError(p, err)
	made.Address = "https://firewatch.example.org/v1/documents/" + number
	var b bytes.Buffer
	require.NoError(p, prints.WriteDocument(&b, made))
	return b.String()
}

func TestADocumentReadsTheSameWheneverItIsPrinted(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("received")
		var d permits.IssuedDocument
		entry := p.oneEntry(ningbo, func() { c, d = p.issue("acknowledgement", c) })
		require.Equal(p, "case.document", entry.Action)
		require.Equal(p, permits.Actor{ID: issuer.ID, Role: "regulator", Post: "officer"}, entry.Actor)
		require.Equal(p, d.Page, entry.Digests["document"])
		require.Equal(p, d.Number, entry.Detail["number"])
		require.Equal(p, c.Version, d.Version)
		require.Regexp(p, `^SL20261120-[0-9A-F]{12}-\d+$`, d.Number)
		require.Equal(p, "330200", d.Division)
		p.provable(entry)
		first := p.printed(auditor, c, d.Number)
		require.Contains(p, first, d.Number)
		require.Contains(p, first, "演示应急管理局")

		// The papers are other ones and the case is elsewhere: what was issued stays.
		c, err := p.do(p.who("request_missing"), "request_missing", c)
		require.NoError(p, err)
		res, err := p.Revise(background, p.who("revise"), workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: c.Version,
			Dossier: json.RawMessage(`{"unit":{"name":"another name"}}`)})
		require.NoError(p, err)
		c = res.Case
		require.Equal(p, first, p.printed(auditor, c, d.Number))

		// A new one takes its place, and both are there.
		c, second := p.issue("acknowledgement", c)
		require.NotEqual(p, d.Page, second.Page)
		list, err := p.Documents(background, auditor, c.Door, c.ID)
		require.NoError(p, err)
		require.Len(p, list, 2)
		require.Equal(p, []string{permits.DocumentSuperseded, permits.DocumentGood}, []string{list[0].Status, list[1].Status})
		require.Equal(p, second.Number, list[0].SupersededBy)
		require.Contains(p, p.printed(auditor, c, d.Number), "已被替代")
		versions, err := p.store.RecordVersions(background, "documents", d.Number)
		require.NoError(p, err)
		require.Len(p, versions, 2)
	})
}

func TestWhatIsRefusedAtAnIssue(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("received")
		before := p.state()
		for name, c := range map[string]struct {
			by      permits.Principal
			change  func(*workflow.IssueDocument)
			refusal permits.Problem
		}{
			"a form that the kind does not have":   {issuer, func(d *workflow.IssueDocument) { d.Form = "poem" }, permits.InvalidRequest},
			"a form of another state":              {issuer, func(d *workflow.IssueDocument) { d.Form = "resumption_notice" }, permits.WrongState},
			"by nobody":                            {issuer, func(d *workflow.IssueDocument) { d.Issuer = "  " }, permits.InvalidRequest},
			"with a post that the officer has not": {issuer, func(d *workflow.IssueDocument) { d.Post = "department_head" }, permits.Forbidden},
			"on a dossier that nobody read":        {issuer, func(d *workflow.IssueDocument) { d.SeenDossier = "" }, permits.StaleReading},
			"on an evaluation of before":           {issuer, func(d *workflow.IssueDocument) { d.SeenEvaluation = c.Dossier }, permits.StaleReading},
			"by the enterprise":                    {p.who("apply"), func(*workflow.IssueDocument) {}, permits.Forbidden},
			"by an authority elsewhere":            {authority("X", "330300", "officer"), func(*workflow.IssueDocument) {}, permits.NotFound},
			"through the other door":               {issuer, func(d *workflow.IssueDocument) { d.Door = permits.DoorPermits }, permits.NotFound},
		} {
			d := workflow.IssueDocument{Door: permits.DoorApplications, ID: p.only(), Form: "acknowledgement", Issuer: "演示应急管理局"}
			head, err := p.store.Case(background, d.ID)
			require.NoError(p, err)
			d.SeenDossier, d.SeenEvaluation = head.Dossier, head.Evaluation
			c.change(&d)
			_, err = p.Issue(background, c.by, d)
			require.True(p, permits.Is(err, c.refusal), "%s: %v", name, err)
			require.Equal(p, before, p.state(), name)
		}
		// No hand writes what an issue writes, and what a recorder writes.
		for _, typ := range []string{"document", "paper"} {
			_, err := p.Write(background, issuer, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: typ, Body: json.RawMessage(`{}`)})
			require.True(p, permits.Is(err, permits.Forbidden), "%s: %v", typ, err)
		}
		_, _, err := p.PutRecord(background, operator, workflow.PutRecord{Register: "documents", ID: "SL20261120-000000000000-1", Enterprise: ningbo, Document: json.RawMessage(`{}`)})
		require.True(p, permits.Is(err, permits.Forbidden), "%v", err)
	})
}

// A receipt says when a term began: its time is stated, lies after the issue, and has come.
func TestWhenADocumentWasServed(t *testing.T) {
	eachOffice(t, func(p paths) {
		p.at(morning)
		c, d := p.issue("acknowledgement", p.to("received"))
		p.at(morning.Add(time.Hour))
		serve := func(number, at string) error {
			body := map[string]string{"document": number, "at": at}
			if at == "" {
				delete(body, "at")
			}
			raw, err := json.Marshal(body)
			require.NoError(p, err)
			_, err = p.Write(background, issuer, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: "service", Body: raw})
			return err
		}
		before := p.state()
		for shows, bad := range map[string]struct{ number, at, pointer, rule string }{
			"a number that was not issued": {"SL20260101-000000000000-2", d.IssuedAt, "/body/document", "issued"},
			"no time":                      {d.Number, "", "/body/at", "required"},
			"before it was issued":         {d.Number, morning.Add(-time.Second).Format(time.RFC3339), "/body/at", "order"},
			"later than now":               {d.Number, morning.Add(time.Hour + time.Second).Format(time.RFC3339), "/body/at", "future"},
		} {
			refusal := p.refused(permits.InvalidDocument, func() error { return serve(bad.number, bad.at) })
			require.Equal(p, bad.pointer, refusal.Faults[0].Pointer, shows)
			require.Equal(p, bad.rule, refusal.Faults[0].Rule, shows)
			require.Equal(p, before, p.state(), shows)
		}
		require.NoError(p, serve(d.Number, d.IssuedAt))
		require.NoError(p, serve(d.Number, morning.Add(time.Hour).Format(time.RFC3339)))
	})
}

// only is the id of the one case that there is.
func (p paths) only() string {
	page, err := p.store.Cases(background, permits.CaseFilter{Limit: 2})
	require.NoError(p, err)
	require.Len(p, page.Items, 1)
	return page.Items[0].ID
}

func TestWhatADocumentIsWorth(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("approved", "approve_government")
		c, d := p.issue("resumption_notice", c)
		worth := func() string {
			v, err := p.Verify(background, d.Number)
			require.NoError(p, err)
			require.Equal(p, c.ID, v.Case)
			return v.Status
		}
		require.Equal(p, permits.DocumentGood, worth())
		c, err := p.do(p.who("restart"), "restart", c)
		require.NoError(p, err)
		require.Equal(p, permits.DocumentGood, worth())
		c, err = p.do(p.who("revoke"), "revoke", c)
		require.NoError(p, err)
		require.Equal(p, permits.DocumentWithdrawn, worth())
		require.Contains(p, p.printed(auditor, c, d.Number), "已失效")

		for _, number := range []string{"FC20261120-000000000000-9", c.ID, ""} {
			_, err = p.Verify(background, number)
			require.True(p, permits.Is(err, permits.NotFound), "%q: %v", number, err)
		}
		_, err = p.PrintDocument(background, auditor, c.Door, p.to("received").ID, d.Number)
		require.True(p, permits.Is(err, permits.NotFound), "the document of another case: %v", err)
	})
}

// A paper that speaks of an approval or of a visit is not good again because there is another one.
func TestADocumentIsOfOneApprovalAndOneVisit(t *testing.T) {
	for _, x := range []struct {
		shows, form string
		after       []string // acts on the way to where it is issued
		state       string
		then, back  []string // what ends it, and the way to the same state again
	}{
		{"frozen, and approved again", "resumption_notice", []string{"approve_government"}, "approved", []string{"freeze"},
			[]string{"apply", "start_acceptance", "accept", "sign_department", "consent_inspection", "approve_government"}},
		{"an anomaly, and restarted again", "resumption_notice", []string{"approve_government"}, "restarting", []string{"anomaly"},
			[]string{"apply", "start_acceptance", "accept", "sign_department", "consent_inspection", "approve_government", "restart"}},
		{"a visit that failed, and another", "acceptance_sheet", nil, "on_site", []string{"fail_acceptance"}, []string{"apply", "start_acceptance"}},
	} {
		t.Run(x.shows, func(t *testing.T) {
			eachOffice(t, func(p paths) {
				c, d := p.issue(x.form, p.to(x.state, x.after...))
				p.at(morning.Add(time.Hour))
				worth := func(number string) string {
					v, err := p.Verify(background, number)
					require.NoError(p, err)
					list, err := p.Documents(background, auditor, c.Door, c.ID)
					require.NoError(p, err)
					for _, one := range list {
						if one.Number == number {
							require.Equal(p, v.Status, one.Status)
						}
					}
					return v.Status
				}
				require.Equal(p, permits.DocumentGood, worth(d.Number))
				do := func(names []string) {
					for _, name := range names {
						var err error
						c, err = p.do(p.who(name), name, c)
						require.NoError(p, err, name)
					}
				}
				do(x.then)
				require.Equal(p, permits.DocumentWithdrawn, worth(d.Number))
				do(x.back)
				require.Equal(p, x.state, c.State)
				require.Equal(p, permits.DocumentWithdrawn, worth(d.Number), "it is of the other one")
				c, second := p.issue(x.form, c)
				require.Equal(p, permits.DocumentGood, worth(second.Number))
				require.Contains(p, p.printed(auditor, c, d.Number), "已被替代")
			})
		})
	}
}

// A restart that was stopped and goes on needs no other notice: the approval counts.
func TestANoticeOutlastsAStopOfTheRestart(t *testing.T) {
	eachOffice(t, func(p paths) {
		c, d := p.issue("resumption_notice", p.to("restarting", "approve_government"))
		for i, name := range []string{"suspend", "continue"} {
			p.at(morning.Add(time.Duration(i+1) * time.Hour))
			var err error
			c, err = p.do(p.who(name), name, c)
			require.NoError(p, err)
		}
		v, err := p.Verify(background, d.Number)
		require.NoError(p, err)
		require.Equal(p, permits.DocumentGood, v.Status)
	})
}

// A unit that accepted itself was approved by nobody of the authority, and gets no notice that says so.
func TestNoNoticeOfAnAuthorityFollowsASelfAcceptance(t *testing.T) {
	eachOffice(t, func(p paths) {
		for _, state := range []string{"approved", "restarting"} {
			c := p.to(state, "self_accept")
			before := p.state()
			_, err := p.Issue(background, issuer, workflow.IssueDocument{Door: c.Door, ID: c.ID, Form: "resumption_notice", Issuer: "演示应急管理局",
				SeenDossier: c.Dossier, SeenEvaluation: c.Evaluation})
			require.True(p, permits.Is(err, permits.WrongState), "%v", err)
			require.ErrorContains(p, err, "follows on: Approve as head of the provincial department, Approve as head of government")
			require.Equal(p, before, p.state())
		}
	})
}

// An authority may refuse what the check found compliant. It says on which requirements its reason rests, and the refusal prints them.
func TestARefusalNamesWhatItRestsOn(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.to("received")
		for shows, wrong := range map[string]struct {
			action  string
			about   []string
			pointer string
		}{
			"a requirement that is none":             {"reject", []string{"CN-COAL-ACC-03", "CN-NO-SUCH"}, "/about/1"},
			"a requirement of another kind":          {"reject", []string{"hot-work.gas-analysis.fresh"}, "/about/0"},
			"an act that gives no reason of its own": {"start_acceptance", []string{"CN-COAL-ACC-03"}, "/about"},
		} {
			before := p.state()
			act := p.act(c.ID, wrong.action)
			act.About = wrong.about
			_, err := p.Act(background, p.who(wrong.action), act)
			require.True(p, permits.Is(err, permits.InvalidRequest), "%s: %v", shows, err)
			var refusal *permits.Error
			require.ErrorAs(p, err, &refusal)
			require.Equal(p, wrong.pointer, refusal.Faults[0].Pointer, shows)
			require.Equal(p, before, p.state(), shows)
		}
		act := p.act(c.ID, "reject")
		act.About = []string{"CN-COAL-ACC-03"}
		res, err := p.Act(background, p.who("reject"), act)
		require.NoError(p, err)
		require.Equal(p, []string{"CN-COAL-ACC-03"}, res.Case.Acts["reject"].About)
		c, err = p.store.Case(background, c.ID)
		require.NoError(p, err)
		require.Equal(p, []string{"CN-COAL-ACC-03"}, c.Acts["reject"].About)
		c, d := p.issue("refusal", c)
		paper := p.printed(auditor, c, d.Number)
		require.Contains(p, paper, "CN-COAL-ACC-03")
		require.Contains(p, paper, "上述理由依据本条")
		require.Contains(p, paper, c.Acts["reject"].Reason)
	})
}

// What was signed in ink is signed on these papers: whatever makes a signature void makes the record of one void.
func TestWhatMakesARecordOfASignatureVoid(t *testing.T) {
	const action = "approve_government"
	for name, change := range map[string]func(p paths, c permits.Case) permits.Case{
		"sent back to rectify, and accepted again": func(p paths, c permits.Case) permits.Case {
			for _, thing := range []string{"send_back", "apply", "start_acceptance", "accept", "sign_department"} {
				var err error
				c, err = p.do(p.who(thing), thing, c)
				require.NoError(p, err, thing)
			}
			return c
		},
		"revised on the way": func(p paths, c permits.Case) permits.Case {
			for _, thing := range []string{"send_back", "revise", "apply", "start_acceptance", "accept", "sign_department"} {
				var err error
				c, err = p.do(p.who(thing), thing, c)
				require.NoError(p, err, thing)
			}
			return c
		},
		"a newer sheet was issued": func(p paths, c permits.Case) permits.Case {
			c, _ = p.issue("approval_sheet", c)
			return c
		},
		"the register says another post": func(p paths, c permits.Case) permits.Case {
			p.put(operator, workflow.PutRecord{Register: "officials", ID: p.signer(action), Version: 1, Division: "330200",
				Document: json.RawMessage(`{"posts":["department_head"]}`)})
			return c
		},
		"the register says another division": func(p paths, c permits.Case) permits.Case {
			p.put(operator, workflow.PutRecord{Register: "officials", ID: "S-2", Division: "330300", Document: json.RawMessage(`{"posts":["government_head"]}`)})
			return c
		},
	} {
		t.Run(name, func(t *testing.T) {
			eachOffice(t, func(p paths) {
				c := p.ready("confirm "+action, p.to("department_signed"))
				lines, err := p.store.Lines(background, c.ID)
				require.NoError(p, err)
				confirm := p.act(c.ID, action)
				confirm.Confirms = lines[len(lines)-1].Digest
				second := authority("R-SECOND", "330200", "officer")
				if strings.HasSuffix(name, "another division") {
					// The owner of a record never changes, so that is another person's; who signed still may.
					change(p, c)
					res, err := p.Act(background, second, confirm)
					require.NoError(p, err)
					require.Equal(p, "330200", res.Case.Acts[action].Division)
					return
				}
				c = change(p, c)
				seen := p.act(c.ID, action)
				seen.Confirms = confirm.Confirms
				_, err = p.Act(background, second, seen)
				require.Error(p, err)
				require.True(p, permits.Is(err, permits.StaleReading) || permits.Is(err, permits.Forbidden), "%v", err)
				head, err := p.store.Case(background, c.ID)
				require.NoError(p, err)
				require.Equal(p, "department_signed", head.State)
				if head.SignedAfter > 0 {
					_, err = p.do(recorder, "record "+action, c)
					require.True(p, permits.Is(err, permits.StaleReading), "nor is a new record made on the old sheet: %v", err)
				}
			})
		})
	}
}

func TestASignatureInInkIsTheSigners(t *testing.T) {
	eachOffice(t, func(p paths) {
		c := p.ready("confirm approve_government", p.to("department_signed"))
		signer := p.signer("approve_government")
		var err error
		entry := p.oneEntry(ningbo, func() { c, err = p.do(authority("R-SECOND", "330200", "officer"), "confirm approve_government", c) })
		require.NoError(p, err)
		require.Equal(p, "approved", c.State)
		require.Equal(p, "case.act.approve_government", entry.Action)
		require.Equal(p, permits.Actor{ID: "R-SECOND", Role: "regulator", Post: "officer"}, entry.Actor)
		require.Equal(p, "paper", entry.Detail["medium"])
		require.Equal(p, signer, entry.Detail["signer"])
		act := c.Acts["approve_government"]
		require.Equal(p, permits.Act{Action: "approve_government", Person: signer, Post: "government_head", Division: "330200", Opinion: "agree",
			At: "2026-11-20T01:20:00Z", Medium: permits.OnPaper, RecordedBy: recorder.ID, ConfirmedBy: "R-SECOND", Record: act.Record}, act)
		p.provable(entry)
		view, err := p.Case(background, auditor, c.Door, c.ID)
		require.NoError(p, err)
		last := view.Lines[len(view.Lines)-1]
		require.Equal(p, "signature", last.Type)
		require.JSONEq(p, `{"post":"government_head","person":"`+signer+`","opinion":"agree","at":"2026-11-20T01:20:00Z","dossier":"`+c.Dossier+
			`","division":"330200","medium":"paper","recorded_by":"R-RECORDER","confirmed_by":"R-SECOND","record":"`+act.Record+`"}`, string(last.Body))
		c, d := p.issue("resumption_notice", c)
		paper := p.printed(auditor, c, d.Number)
		for _, want := range []string{signer, "纸质签字", recorder.ID, "R-SECOND"} {
			require.Contains(p, paper, want)
		}
		// The same paper signs once.
		_, err = p.do(authority("R-THIRD", "330200", "officer"), "confirm approve_government", c)
		require.Error(p, err)
	})
}
