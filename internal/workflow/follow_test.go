package workflow_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/canon"
	"firewatch/internal/engine"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

const findingDossier = `{"finding":{"no":"F-1","text":"leak","deadline":"2026-11-21","places":["A-12"],"persons":["P-SAFETY"]}}`

func (r room) find(dossier string) permits.Case {
	r.Helper()
	res, err := r.Open(background, city, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-finding", Enterprise: ningbo, Dossier: json.RawMessage(dossier)})
	require.NoError(r, err)
	return res.Case
}

func (r room) tick(want int) {
	r.Helper()
	fired, err := r.Tick(background)
	require.NoError(r, err)
	require.Equal(r, want, fired)
}

func (r room) stored(id string) permits.Case {
	r.Helper()
	c, err := r.store.Case(background, id)
	require.NoError(r, err)
	return c
}

// recordOf is the newest version of the record that a case is.
func (r room) recordOf(id string) (version int, document string) {
	r.Helper()
	rec, err := r.store.Record(background, "findings", id)
	if permits.Is(err, permits.NotFound) {
		return 0, ""
	}
	require.NoError(r, err)
	return rec.Version, string(rec.Bytes)
}

// china is an instant of the day of the tests' legal time, UTC+8.
func china(text string) time.Time {
	at, err := time.Parse(time.RFC3339, text+"+08:00")
	if err != nil {
		panic(err)
	}
	return at
}

// A date is over at its end; a clock that was started goes on through other states in which it runs; what fired does not fire
// again; and the state that a clock leads to is one that a human decides on.
func TestClocksFireOnceWhenTheyAreDue(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.find(findingDossier)
		require.Empty(r, c.Clocks, "nothing runs in a state that no clock names")
		c = r.do(city, c.ID, "disclose").Case
		require.Equal(r, map[string]permits.Running{
			"deadline": {Since: c.UpdatedAt, Due: china("2026-11-22T00:00:00").UTC()},
			"idle":     {Since: c.UpdatedAt, Due: c.UpdatedAt.Add(2 * time.Hour)},
		}, c.Clocks)

		r.at(c.UpdatedAt.Add(2*time.Hour - time.Microsecond))
		r.tick(1) // the notice of the disclosure, which nobody read
		r.at(c.UpdatedAt.Add(2 * time.Hour))
		entry := r.oneEntry(ningbo, func() { r.tick(1) })
		require.Equal(r, "case.act.remind", entry.Action)
		require.Equal(r, permits.Actor{ID: "firewatch", Role: "system"}, entry.Actor)
		require.Equal(r, "idle", entry.Detail["clock"])
		require.Equal(r, "2026-11-20T03:20:00Z", entry.Detail["due"])
		c = r.stored(c.ID)
		require.Equal(r, "open", c.State)
		require.True(r, c.Clocks["idle"].Fired)
		r.tick(0)

		r.at(china("2026-11-21T23:59:59"))
		r.tick(1) // the notice again: nobody came on duty
		r.at(china("2026-11-22T00:00:00"))
		r.tick(1)
		c = r.stored(c.ID)
		require.Equal(r, "overdue", c.State)
		require.NotContains(r, c.Clocks, "deadline", "a clock of a state that was left does not run")
		require.True(r, c.Clocks["idle"].Fired, "a clock that fired does not begin anew because the state changed to another of its own")
		require.Equal(r, "firewatch", c.Acts["expire"].Person)
		r.do(safety, c.ID, "fix")
		require.Empty(r, r.stored(c.ID).Clocks)
	})
}

// A deadline that was put off is due at its new date, one that was taken away not at all, and a revision does not start the others anew.
func TestAClockFollowsItsDate(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		since := c.Clocks["idle"].Since
		revise := func(dossier string) permits.Case {
			head := r.stored(c.ID)
			res, err := r.Revise(background, city, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: head.Version, Dossier: json.RawMessage(dossier)})
			require.NoError(r, err)
			return res.Case
		}
		r.at(morning.Add(time.Hour))
		moved := revise(`{"finding":{"no":"F-1","text":"leak","deadline":"2026-11-20","places":[]}}`)
		require.Equal(r, china("2026-11-21T00:00:00").UTC(), moved.Clocks["deadline"].Due)
		require.Equal(r, since, moved.Clocks["idle"].Since)
		gone := revise(`{"finding":{"no":"F-1","text":"leak"}}`)
		require.NotContains(r, gone.Clocks, "deadline")
		r.at(china("2026-12-31T00:00:00"))
		_, err := r.Tick(background)
		require.NoError(r, err)
		require.Equal(r, "open", r.stored(c.ID).State)
	})
}

// Replicas tick at the same time.
func TestOfManyTicksOneFires(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		r.at(china("2026-11-20T13:00:00"))
		var (
			wait  sync.WaitGroup
			mutex sync.Mutex
			total int
			errs  []error
		)
		for range 4 {
			wait.Go(func() {
				n, err := r.Tick(background)
				mutex.Lock()
				defer mutex.Unlock()
				total, errs = total+n, append(errs, err)
			})
		}
		wait.Wait()
		require.NoError(r, errors.Join(errs...))
		reminders := 0
		for _, e := range r.log(ningbo) {
			if e.Action == "case.act.remind" {
				reminders++
			}
		}
		require.Equal(r, 1, reminders)
		require.Equal(r, 2, total, "the reminder, and the notice that nobody read")
		require.True(r, r.stored(c.ID).Clocks["idle"].Fired)
	})
}

// A release that no longer knows a clock of a running case, or no longer lets its action leave the state, drops it with an entry: the
// queue is not held up for ever.
func TestAClockThatTheReleaseDroppedIsDropped(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		files := fstest.MapFS{}
		require.NoError(r, copyTree(files, "testdata/policies"))
		name := "packs/trial/kinds/trial_finding/workflow.yaml"
		text := string(files[name].Data)
		at := len(text) - len("    idle: {title: {en: \"Idle\", zh: \"未处理\"}, in: [open, overdue], after: {hours: 2}, fires: remind}\n")
		files[name] = &fstest.MapFile{Data: []byte(text[:at])}
		e, err := engine.Load(files)
		require.NoError(r, err)
		r.at(china("2026-11-20T13:00:00"))
		r.Service = r.with(e)
		_, err = r.Tick(background)
		require.NoError(r, err)
		require.NotContains(r, r.stored(c.ID).Clocks, "idle")
		log := r.log(ningbo)
		require.True(r, func() bool {
			for _, e := range log {
				if e.Action == "case.clock.dropped" && e.Detail["clock"] == "idle" {
					return true
				}
			}
			return false
		}())
	})
}

// So is the clock of a kind that is no longer in force, and an order does not stumble over its live cases.
func TestAKindThatTheReleaseDroppedHoldsNothingUp(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		files := fstest.MapFS{}
		require.NoError(r, copyTree(files, "testdata/policies"))
		for name := range files {
			if strings.HasPrefix(name, "packs/trial/kinds/trial_finding/") {
				delete(files, name)
			}
		}
		e, err := engine.Load(files)
		require.NoError(r, err)
		r.Service = r.with(e)
		r.at(china("2026-11-23T13:00:00"))
		_, err = r.Tick(background)
		require.NoError(r, err)
		require.Empty(r, r.stored(c.ID).Clocks)
		require.Equal(r, "open", r.stored(c.ID).State)
		r.tick(0)
	})
}

func copyTree(into fstest.MapFS, dir string) error {
	fsys := os.DirFS(dir)
	return fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(fsys, name)
		into[name] = &fstest.MapFile{Data: data}
		return err
	})
}

// The record is what both sides see of the case, a version for each change of it, in the transaction of the change.
func TestACaseIsARecord(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.find(findingDossier)
		version, _ := r.recordOf(c.ID)
		require.Zero(r, version, "what the enterprise does not see is no record yet")

		var entries []permits.EntryBody
		before := len(r.log(ningbo))
		r.do(city, c.ID, "disclose")
		entries = r.log(ningbo)[before:]
		version, document := r.recordOf(c.ID)
		require.Equal(r, 1, version)
		require.JSONEq(r, `{"places":["A-12"],"status":"open","text":"leak"}`, document)
		rec, err := r.store.Record(background, "findings", c.ID)
		require.NoError(r, err)
		require.Equal(r, rec.Digest, entries[0].Digests["record"])
		require.Equal(r, "findings/"+c.ID+"/1", entries[0].Detail["record"])
		require.Equal(r, "verified", rec.Source)
		require.Equal(r, ningbo, rec.Enterprise)

		// What changes nothing of the record writes no version.
		_, err = r.Write(background, city, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: "remark", Body: json.RawMessage(`{"text":"seen"}`)})
		require.NoError(r, err)
		version, _ = r.recordOf(c.ID)
		require.Equal(r, 1, version)

		// What the register does not take in refuses the change whole.
		head := r.stored(c.ID)
		refusal := r.refused(permits.InvalidDocument, func() error {
			_, err := r.Revise(background, city, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: head.Version,
				Dossier: json.RawMessage(`{"finding":{"no":"F-1","text":"longer than the register allows","persons":["P-SAFETY"]}}`)})
			return err
		})
		require.Equal(r, "/record/text", refusal.Faults[0].Pointer)

		// Nobody closes the record past the case.
		r.refused(permits.Forbidden, func() error {
			_, _, err := r.PutRecord(background, city, workflow.PutRecord{Register: "findings", ID: c.ID, Version: 1, Enterprise: ningbo,
				Document: json.RawMessage(`{"status":"closed"}`)})
			return err
		})
		r.put(city, workflow.PutRecord{Register: "findings", ID: "OTHER", Enterprise: ningbo, Document: json.RawMessage(`{"status":"closed"}`)})

		r.at(china("2026-11-22T00:00:00"))
		_, err = r.Tick(background)
		require.NoError(r, err)
		version, _ = r.recordOf(c.ID)
		require.Equal(r, 1, version, "overdue is as open as before")
		r.do(safety, c.ID, "fix")
		version, document = r.recordOf(c.ID)
		require.Equal(r, 2, version)
		require.JSONEq(r, `{"places":["A-12"],"status":"closed","text":"leak"}`, document)
		rec, err = r.store.Record(background, "findings", c.ID)
		require.NoError(r, err)
		require.Equal(r, "declared", rec.Source)
	})
}

// A covert inspection is not announced by the system that it inspects with.
func TestWhatIsUndisclosedIsNotSeen(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.find(findingDossier)
		list := func(p permits.Principal) int {
			page, err := r.Cases(background, p, permits.CaseFilter{Kind: "trial-finding"})
			require.NoError(r, err)
			return len(page.Items)
		}
		require.Equal(r, 1, list(city))
		require.Equal(r, 0, list(safety))
		r.refused(permits.NotFound, func() error {
			_, err := r.Case(background, safety, c.Door, c.ID)
			return err
		})
		r.do(city, c.ID, "disclose")
		require.Equal(r, 1, list(safety))
		_, err := r.Case(background, safety, c.Door, c.ID)
		require.NoError(r, err)
	})
}

// An order stops running work in its places at once, in one transaction, and leaves what is elsewhere.
func TestAnOrderHaltsLiveWorkInItsPlaces(t *testing.T) {
	eachRoom(t, func(r room) {
		here, waiting := r.reach("started"), r.reach("submitted")
		elsewhere := r.openWork()
		res, err := r.Revise(background, applicant, workflow.ReviseCase{Door: elsewhere.Door, ID: elsewhere.ID, Version: elsewhere.Version,
			Dossier: json.RawMessage(`{"permit":{"area":"A-99","start":"2026-11-20T09:00:00+08:00","end":"2026-11-20T17:00:00+08:00","applicant":"P-APPLICANT","content":"weld"}}`)})
		require.NoError(r, err)
		elsewhere = res.Case
		for _, step := range []struct {
			by   permits.Principal
			name string
		}{{applicant, "submit"}, {unit, "sign"}, {leader, "approve"}} {
			elsewhere = r.do(step.by, elsewhere.ID, step.name).Case
		}

		c := r.find(findingDossier)
		before := len(r.log(ningbo))
		r.do(city, c.ID, "order")
		entries := r.log(ningbo)[before:]
		require.Len(r, entries, 2)
		require.Equal(r, "case.act.order", entries[0].Action)
		require.Equal(r, "1", entries[0].Detail["halted"])
		require.Equal(r, "case.act.suspend", entries[1].Action)
		require.Equal(r, "case/"+here.ID, entries[1].Subject)
		require.Equal(r, c.ID, entries[1].Detail["ordered_by"])
		require.Equal(r, city.ID, entries[1].Actor.ID)
		require.Equal(r, "suspended", r.stored(here.ID).State)
		require.Equal(r, "because", r.stored(here.ID).Acts["suspend"].Reason)
		require.Equal(r, "submitted", r.stored(waiting.ID).State, "what does not run is not suspended")
		require.Equal(r, "approved", r.stored(elsewhere.ID).State)

		// Without places it is the whole enterprise.
		all := r.find(`{"finding":{"no":"F-2","text":"all"}}`)
		r.do(city, all.ID, "order")
		require.Equal(r, "suspended", r.stored(elsewhere.ID).State)
	})
}

// Only whom the case names.
func TestAnActThatIsOnlyTheNamedPersons(t *testing.T) {
	eachRoom(t, func(r room) {
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		r.refused(permits.Forbidden, func() error {
			_, err := r.Act(background, leader, r.act(c.ID, "fix"))
			return err
		})
		r.refused(permits.Forbidden, func() error {
			_, err := r.Act(background, city, r.act(c.ID, "expire"))
			return err
		})
		require.Equal(r, "closed", r.do(safety, c.ID, "fix").Case.State)
	})
}

func (r room) onDuty(p permits.Principal, id, division, person string, rank int, from, to string) {
	r.Helper()
	r.put(p, workflow.PutRecord{Register: "rosters", ID: id, Division: division,
		Document: json.RawMessage(fmt.Sprintf(`{"person":%q,"post":"duty","from":"%s+08:00","to":"%s+08:00","rank":%d}`, person, from, to, rank))})
}

// noticesIn lists the notices in a state, oldest first: side, level and who was told.
func (r room) noticesIn(state string) []string {
	r.Helper()
	page, err := r.Cases(background, city, permits.CaseFilter{Kind: "trial-notice", State: state})
	require.NoError(r, err)
	var out []string
	for i := len(page.Items) - 1; i >= 0; i-- {
		view, err := r.Case(background, city, page.Items[i].Door, page.Items[i].ID)
		require.NoError(r, err)
		var d struct {
			Notice struct {
				Side  string
				Level int
				To    []struct {
					Person string `json:"person_id"`
				}
			}
		}
		require.NoError(r, json.Unmarshal(view.Dossier, &d))
		out = append(out, fmt.Sprint(d.Notice.Side, " ", d.Notice.Level, " ", d.Notice.To))
	}
	return out
}

// A notice goes to who is on duty now, first of the enterprise by rank; unread it goes on, at last to the authority's roster from the
// county up to the province; there it stays open, and whoever comes on duty next gets it.
func TestAnUnreadNoticeGoesOnToTheNext(t *testing.T) {
	eachRoom(t, func(r room) {
		r.onDuty(safety, "D-1", "", "P-DUTY", 1, "2026-11-20T08:00:00", "2026-11-20T20:00:00")
		r.onDuty(safety, "D-2", "", "P-NIGHT", 1, "2026-11-20T20:00:00", "2026-11-21T08:00:00")
		r.onDuty(safety, "D-3", "", "P-DEPUTY", 2, "2026-11-20T08:00:00", "2026-11-21T08:00:00")
		r.onDuty(safety, "D-4", "", "P-DUTY-B", 1, "2026-11-20T08:00:00", "2026-11-20T20:00:00")
		r.onDuty(city, "D-5", "330200", "R-DUTY", 1, "2026-11-20T08:00:00", "2026-11-21T08:00:00")
		r.onDuty(province, "D-6", "330000", "R-PROVINCE", 1, "2026-11-20T08:00:00", "2026-11-21T08:00:00")
		r.onDuty(otherCity, "D-7", "330300", "R-ELSEWHERE", 1, "2026-11-20T08:00:00", "2026-11-21T08:00:00")
		c := r.find(findingDossier)
		before := len(r.log(ningbo))
		r.do(city, c.ID, "disclose")
		entries := r.log(ningbo)[before:]
		require.Len(r, entries, 2, "the act, and the notice with it")
		require.Equal(r, "case.open", entries[1].Action)
		require.Equal(r, "firewatch", entries[1].Actor.ID)
		require.Equal(r, []string{"enterprise 0 [{P-DUTY} {P-DUTY-B}]"}, r.noticesIn("sent"))

		for i, want := range []string{"enterprise 1 [{P-DEPUTY}]", "enterprise 2 [{R-DUTY}]", "enterprise 3 [{R-PROVINCE}]"} {
			r.at(morning.Add(time.Duration(i+1) * 30 * time.Minute))
			r.tick(1)
			require.Equal(r, []string{want}, r.noticesIn("sent"))
			require.Len(r, r.noticesIn("escalated"), i+1)
		}
		r.at(morning.Add(2 * time.Hour))
		r.tick(2) // the reminder of the finding, and the last notice
		require.Equal(r, []string{"enterprise 3 [{R-PROVINCE}]"}, r.noticesIn("sent"), "everybody was asked, and it is still unread")
		require.Len(r, r.noticesIn("escalated"), 3)
	})
}

// Read is read: the clock stops, and only an addressee reads.
func TestANoticeIsReadByWhomItNames(t *testing.T) {
	eachRoom(t, func(r room) {
		r.onDuty(safety, "D-1", "", leader.ID, 1, "2026-11-20T08:00:00", "2026-11-20T20:00:00")
		r.do(city, r.find(findingDossier).ID, "disclose")
		page, err := r.Cases(background, leader, permits.CaseFilter{Kind: "trial-notice"})
		require.NoError(r, err)
		require.Len(r, page.Items, 1)
		n := page.Items[0]
		r.refused(permits.Forbidden, func() error {
			_, err := r.Act(background, unit, r.act(n.ID, "read"))
			return err
		})
		require.Equal(r, "read", r.do(leader, n.ID, "read").Case.State)
		r.at(morning.Add(time.Hour))
		r.tick(0)
	})
}

// With nobody on any roster the notice stands all the same, and its clock looks again.
func TestANoticeToNobodyStands(t *testing.T) {
	eachRoom(t, func(r room) {
		r.do(city, r.find(findingDossier).ID, "disclose")
		require.Equal(r, []string{"enterprise 0 []"}, r.noticesIn("sent"))
		for _, wait := range []time.Duration{30 * time.Minute, time.Hour} {
			r.at(morning.Add(wait))
			entry := r.oneEntry(ningbo, func() { r.tick(1) })
			require.Equal(r, "case.clock.waits", entry.Action)
			r.tick(0)
			require.Equal(r, []string{"enterprise 0 []"}, r.noticesIn("sent"), "nobody is on duty, so it stays open")
		}
		r.onDuty(city, "D-1", "330200", "R-DUTY", 1, "2026-11-20T08:00:00", "2026-11-21T08:00:00")
		r.at(morning.Add(2 * time.Hour))
		r.tick(2) // the reminder of the finding too
		require.Equal(r, []string{"enterprise 0 [{R-DUTY}]"}, r.noticesIn("sent"), "whoever comes on duty has it")
		require.Equal(r, []string{"enterprise 0 []"}, r.noticesIn("escalated"))
	})
}

// What is dated comes first, by date, a day being over at its end; then what has no date; each with the verdict of its requirement.
func TestDueListOfAnEnterprise(t *testing.T) {
	eachRoom(t, func(r room) {
		for id, document := range map[string]string{
			"F-1": `{"text":"2026-12-06","places":["P-2"],"status":"closed"}`,
			"F-2": `{"text":"2026-11-20","places":["P-1"],"status":"open"}`,
			"F-3": `{"text":"2026-12-06","places":["P-1"],"status":"closed"}`,
		} {
			r.put(city, workflow.PutRecord{Register: "findings", ID: id, Enterprise: ningbo, Document: json.RawMessage(document)})
		}
		before := r.state()
		lines := func(p permits.Principal, enterprise, person string) []string {
			list, err := r.Due(background, p, enterprise, person)
			require.NoError(r, err)
			require.Equal(r, ningbo, list.Enterprise)
			require.NotEmpty(r, list.Release)
			out := []string{}
			for _, i := range list.Items {
				require.Equal(r, "duty.weekly", i.Requirement.ID)
				require.Equal(r, permits.Violated, i.Verdict)
				require.Equal(r, "trial-duty", i.Kind)
				out = append(out, i.Due+" "+i.Person+" "+i.Post+" "+i.About)
			}
			return out
		}
		all := []string{"2026-11-20 P-1 safety F-2", "2026-12-06 P-1 safety F-3", "2026-12-06 P-2 safety F-1", "  leader "}
		require.Equal(r, all, lines(leader, "", ""))
		require.Equal(r, all, lines(city, ningbo, ""))
		require.Equal(r, all, lines(auditor, ningbo, ""))
		require.Equal(r, all[2:3], lines(leader, ningbo, "P-2"))
		require.Equal(r, []string{}, lines(leader, ningbo, "P-3"))
		require.Equal(r, before, r.state(), "a due list stores nothing")
		for _, p := range []permits.Principal{foreigner, otherCity, operator, author} {
			r.refused(permits.Forbidden, func() error { _, err := r.Due(background, p, ningbo, ""); return err })
		}
		r.refused(permits.InvalidEnterprise, func() error { _, err := r.Due(background, auditor, "", ""); return err })
	})
}

// Anybody reads what an authority made public, and nothing of it that the kind does not let be shown.
func TestExposures(t *testing.T) {
	eachRoom(t, func(r room) {
		r.put(operator, workflow.PutRecord{Register: "firms", ID: ningbo, Enterprise: ningbo, Document: json.RawMessage(`{"division":"330200"}`)})
		c := r.do(city, r.find(findingDossier).ID, "disclose").Case
		list := func(kind, division string) []workflow.Exposure {
			items, next, err := r.Exposures(background, kind, division, 0, "")
			require.NoError(r, err)
			require.Empty(r, next)
			return items
		}
		require.Empty(r, list("", ""))
		r.at(china("2026-11-22T00:00:00"))
		_, err := r.Tick(background)
		require.NoError(r, err)
		items := list("", "")
		require.Len(r, items, 1)
		require.JSONEq(r, `{"text":"leak","deadline":"2026-11-21"}`, string(items[0].Shows))
		require.Equal(r, "trial-finding", items[0].Kind.Name)
		require.Equal(r, "Overdue", items[0].State.Title.EN)
		require.Equal(r, ningbo, items[0].Enterprise)
		require.Equal(r, "330200", items[0].Division)
		require.Len(r, list("trial-finding", "330000"), 1)
		require.Empty(r, list("trial-work", ""))
		require.Empty(r, list("", "330300"))
		r.do(safety, c.ID, "fix")
		require.Empty(r, list("", ""), "what is mended is public no more")
	})
}

// A record of a register that is graded shows at once what its change changes; the evaluation is proved like any other, and no verdict
// refuses a record.
func TestARecordIsGradedAsItIsWritten(t *testing.T) {
	eachRoom(t, func(r room) {
		write := func(version int, document string) permits.Record {
			return r.put(safety, workflow.PutRecord{Register: "parts", ID: "T-1", Version: version, Document: json.RawMessage(document)})
		}
		var rec permits.Record
		entry := r.oneEntry(ningbo, func() { rec = write(0, `{"kg":10,"remark":"not asked"}`) })
		require.Nil(r, rec.Regraded.Before)
		require.Equal(r, permits.Compliant, rec.Regraded.After.Outcome)
		require.Equal(r, []permits.Step{{Text: permits.Text{EN: "T-1", ZH: "T-1"}, Fraction: "10/10"}}, rec.Regraded.After.Verdicts[0].Reckoning)
		require.Equal(r, rec.Regraded.After.Digest, entry.Digests["evaluation"])
		for _, name := range []string{"evaluation", "dossier", "facts"} {
			b, err := r.store.Snapshot(background, entry.Digests[name])
			require.NoError(r, err, name)
			require.Equal(r, entry.Digests[name], canon.Digest(b), name)
		}
		dossier, err := r.store.Snapshot(background, entry.Digests["dossier"])
		require.NoError(r, err)
		require.JSONEq(r, `{"parts":{"list":[{"kg":10,"no":"T-1"}]}}`, string(dossier))

		rec = write(1, `{"kg":11}`)
		require.Equal(r, permits.Compliant, rec.Regraded.Before.Outcome)
		require.Equal(r, permits.Noncompliant, rec.Regraded.After.Outcome)
		rec = write(2, `{}`)
		require.Equal(r, permits.Noncompliant, rec.Regraded.Before.Outcome)
		require.Equal(r, permits.Incomplete, rec.Regraded.After.Outcome)
		r.refused(permits.StaleVersion, func() error {
			_, _, err := r.PutRecord(background, safety, workflow.PutRecord{Register: "parts", ID: "T-2", Version: 7, Document: json.RawMessage(`{}`)})
			return err
		})
		require.Nil(r, r.put(city, workflow.PutRecord{Register: "findings", ID: "F-9", Enterprise: ningbo, Document: json.RawMessage(`{}`)}).Regraded)
	})
}

// An application has the date of the act that brings it, whatever its verdict, and is told then what is missing; one that was given
// back and comes again has a new date.
func TestAnApplicationIsReceivedByAnAct(t *testing.T) {
	eachRoom(t, func(r room) {
		res, err := r.Open(background, safety, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-answer", Enterprise: ningbo, Dossier: json.RawMessage(`{}`)})
		require.NoError(r, err)
		require.Nil(r, res.Acknowledgement, "a stop is no application")
		c := res.Case
		r.at(morning.Add(time.Hour))
		var applied workflow.Result
		entry := r.oneEntry(ningbo, func() { applied = r.do(safety, c.ID, "apply") })
		require.Equal(r, morning.Add(time.Hour).UTC().Truncate(time.Microsecond), applied.Case.ReceivedAt.UTC())
		require.Equal(r, permits.Incomplete, applied.Case.Outcome)
		require.Equal(r, "2026-11-20T02:20:00Z", applied.Acknowledgement.ReceivedAt)
		require.Equal(r, []workflow.MissingItem{{Pointer: "/request/text", Label: permits.Text{EN: "Request / Text", ZH: "请求 / 内容"}, Cause: "not_supplied", Who: "leader",
			Requirements: []string{"answer.day"}, Remedy: permits.Text{EN: "Enter: Request / Text (leader)", ZH: "请填写：请求 / 内容（leader）"}}}, applied.Acknowledgement.Missing)
		require.Equal(r, applied.Acknowledgement.Number, entry.Detail["acknowledgement"])
		receipt, err := r.store.Snapshot(background, entry.Digests["acknowledgement"])
		require.NoError(r, err)
		require.Equal(r, entry.Digests["acknowledgement"], canon.Digest(receipt))

		r.at(morning.Add(2 * time.Hour))
		r.do(city, c.ID, "give_back")
		again := r.do(safety, c.ID, "apply")
		require.Equal(r, morning.Add(2*time.Hour).UTC().Truncate(time.Microsecond), again.Case.ReceivedAt.UTC())
		require.NotEqual(r, applied.Acknowledgement.Number, again.Acknowledgement.Number, "two receipts of one day have two numbers")
	})
}

// Stopping waits for no rule: a clock that a rule reckons is due at once then, and the next tick moves it to its day and fires nothing.
func TestAClockAfterAStopIsReckonedByTheNextTick(t *testing.T) {
	eachRoom(t, func(r room) {
		_, _, err := r.PutRecord(background, city, workflow.PutRecord{Register: "orders", ID: "O-1", Enterprise: ningbo, Document: json.RawMessage(`{"open":true,"until":"2026-11-23"}`)})
		require.NoError(r, err)
		res, err := r.Open(background, safety, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-answer", Enterprise: ningbo,
			Dossier: json.RawMessage(`{"request":{"text":"plain"}}`)})
		require.NoError(r, err)
		id := res.Case.ID
		r.do(safety, id, "halt")
		require.Equal(r, morning.UTC().Truncate(time.Microsecond), r.stored(id).Clocks["answer"].Due.UTC())
		entry := r.oneEntry(ningbo, func() { r.tick(1) })
		require.Equal(r, "case.clock.moved", entry.Action)
		clock := r.stored(id).Clocks["answer"]
		require.Equal(r, china("2026-11-24T00:00:00").UTC(), clock.Due.UTC())
		require.False(r, clock.Fired)
		r.tick(0)
	})
}

// What a clock waits for is answered by a rule: the first of those who answer, to the end of the day. Where the day moved since the case
// last changed, the clock moves with it and fires nothing; where no day is known, it does not run.
func TestAClockThatARuleReckons(t *testing.T) {
	eachRoom(t, func(r room) {
		order := func(id, document string, version int) {
			r.Helper()
			_, _, err := r.PutRecord(background, city, workflow.PutRecord{Register: "orders", ID: id, Version: version, Enterprise: ningbo, Document: json.RawMessage(document)})
			require.NoError(r, err)
		}
		open := func() string {
			r.Helper()
			res, err := r.Open(background, safety, workflow.OpenCase{Door: permits.DoorApplications, Kind: "trial-answer", Enterprise: ningbo,
				Dossier: json.RawMessage(`{"request":{"text":"plain"}}`)})
			require.NoError(r, err)
			r.do(safety, res.Case.ID, "apply")
			return res.Case.ID
		}
		require.Empty(r, r.stored(open()).Clocks, "nobody answers by any day")

		order("O-1", `{"open":true,"until":"2026-11-23"}`, 0)
		order("O-2", `{"open":true,"until":"2026-11-22"}`, 0)
		id := open()
		require.Equal(r, china("2026-11-23T00:00:00").UTC(), r.stored(id).Clocks["answer"].Due.UTC(), "the first day, at its end")

		order("O-2", `{"open":true,"until":"2026-11-25"}`, 1)
		r.at(china("2026-11-23T00:00:00"))
		entry := r.oneEntry(ningbo, func() { r.tick(1) })
		require.Equal(r, "case.clock.moved", entry.Action)
		require.Equal(r, china("2026-11-24T00:00:00").UTC(), r.stored(id).Clocks["answer"].Due.UTC())
		require.Empty(r, r.noticesIn("sent"))

		// The county is on duty and is passed over: the level above is told, though it has nobody on duty.
		r.onDuty(city, "D-1", "330200", "R-DUTY", 1, "2026-11-20T08:00:00", "2026-11-30T08:00:00")
		r.at(china("2026-11-24T00:00:00"))
		r.tick(1)
		c := r.stored(id)
		require.Equal(r, "received", c.State, "a clock that is over approves nothing")
		require.True(r, c.Clocks["answer"].Fired)
		require.Len(r, r.noticesIn("sent"), 1)
		r.do(city, id, "answer")
		require.Empty(r, r.stored(id).Clocks)
	})
}
