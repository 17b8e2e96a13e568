package workflow_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"firewatch/internal/blobs"
	"firewatch/internal/canon"
	"firewatch/internal/engine"
	"firewatch/internal/store"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// The two enterprises of the tests are registered in Ningbo (330200) and Wenzhou (330300).
var (
	ningbo  = code("91330200MA2TEXT00")
	wenzhou = code("91330300MA2TEXT00")
)

// code appends the check character of GB 32100 by trying all of its alphabet.
func code(first17 string) string {
	for _, c := range "0123456789ABCDEFGHJKLMNPQRTUWXY" {
		if permits.ValidUSCC(first17 + string(c)) {
			return first17 + string(c)
		}
	}
	panic(first17 + " can have no check character")
}

// The people of the tests. The posts are those of the trial pack.
var (
	applicant  = person("P-APPLICANT", "applicant")
	applicant2 = person("P-APPLICANT-2", "applicant")
	unit       = person("P-UNIT", "unit")
	safety     = person("P-SAFETY", "safety")
	leader     = person("P-LEADER", "leader")
	workLeader = person("P-WORK", "work_leader")
	analyst    = person("P-ANALYST", "analyst")
	manyPosts  = person("P-MANY", "applicant", "unit", "safety", "leader")
	foreigner  = permits.Principal{ID: "P-FOREIGN", Role: permits.RoleEnterprise, Enterprise: wenzhou,
		Posts: []string{"applicant", "unit", "safety", "leader", "work_leader", "analyst"}}
	nobody      = permits.Principal{ID: "P-NOBODY", Role: permits.RoleEnterprise}
	city        = permits.Principal{ID: "R-NINGBO", Role: permits.RoleRegulator, Division: "330200"}
	province    = permits.Principal{ID: "R-ZHEJIANG", Role: permits.RoleRegulator, Division: "330000"}
	otherCity   = permits.Principal{ID: "R-WENZHOU", Role: permits.RoleRegulator, Division: "330300"}
	noDivision  = permits.Principal{ID: "R-NOWHERE", Role: permits.RoleRegulator}
	auditor     = permits.Principal{ID: "A-1", Role: permits.RoleAuditor}
	operator    = permits.Principal{ID: "O-1", Role: permits.RoleOperator}
	author      = permits.Principal{ID: "W-1", Role: permits.RolePolicyAuthor}
	morning     = time.Date(2026, 11, 20, 1, 20, 0, 123456789, time.UTC) // 09:20 in China
	background  = context.Background()
	workDossier = `{"permit":{"area":"A-12","start":"2026-11-20T09:00:00+08:00","end":"2026-11-20T17:00:00+08:00",` +
		`"applicant":"P-APPLICANT","content":"weld","phone":"13800000000"}}`
)

func person(id string, posts ...string) permits.Principal {
	return permits.Principal{ID: id, Role: permits.RoleEnterprise, Enterprise: ningbo, Posts: posts}
}

// room is the use cases over a real store and the real engine with the trial pack.
type room struct {
	*testing.T
	*workflow.Service
	db     testdb.DB
	store  *store.Store
	engine permits.Engine
	raw    *sql.DB
	clock  *atomic.Pointer[time.Time]
	files  *blobs.Store
}

// eachRoom runs the test on both databases. The people register knows the applicant, and no stop order is open.
func eachRoom(t *testing.T, test func(r room)) {
	testdb.Each(t, func(t *testing.T, db testdb.DB) { test(newRoom(t, db)) })
}

func newRoom(t *testing.T, db testdb.DB) room {
	e, err := engine.Load(os.DirFS("testdata/policies"))
	require.NoError(t, err)
	r := room{T: t, db: db, store: db.Open(t), engine: e, raw: db.Raw(t), clock: &atomic.Pointer[time.Time]{}}
	r.at(morning)
	r.files, err = blobs.Open(background, filepath.Join(t.TempDir(), "evidence"), t.TempDir(), 1<<20)
	require.NoError(t, err)
	r.Service = r.with(e)
	for _, id := range []string{applicant.ID, manyPosts.ID} {
		r.put(safety, workflow.PutRecord{Register: "people", ID: id, Document: json.RawMessage(`{"valid":true,"name":"张三"}`)})
	}
	r.put(safety, workflow.PutRecord{Register: "vouchers", ID: "V-1",
		Document: json.RawMessage(`{"register":"orders","from":"2026-11-20","to":"2026-11-20"}`)})
	return r
}

// with returns the use cases over the same store and another engine.
func (r room) with(e permits.Engine) *workflow.Service {
	return workflow.New(r.store, permits.Fixed(e), func() time.Time { return *r.clock.Load() }, func() string { return uuid.Must(uuid.NewV7()).String() }).Keeping(r.files)
}

func (r room) at(now time.Time) { r.clock.Store(&now) }

func (r room) put(p permits.Principal, c workflow.PutRecord) permits.Record {
	r.Helper()
	rec, replayed, err := r.PutRecord(background, p, c)
	require.NoError(r, err)
	require.Nil(r, replayed)
	return rec
}

// openWork opens a permit that has everything its first stages need.
func (r room) openWork() permits.Case {
	r.Helper()
	res, err := r.Open(background, applicant, openWork())
	require.NoError(r, err)
	return res.Case
}

func openWork() workflow.OpenCase {
	return workflow.OpenCase{Door: permits.DoorPermits, Kind: "trial-work", Enterprise: ningbo, Dossier: json.RawMessage(workDossier)}
}

// do takes an action that must be accepted, naming what is current.
func (r room) do(p permits.Principal, id, action string) workflow.Result {
	r.Helper()
	res, err := r.Act(background, p, r.act(id, action))
	require.NoError(r, err, action)
	return res
}

// act is the action with a reason, naming the dossier and the evaluation that are current.
func (r room) act(id, action string) workflow.ActOn {
	r.Helper()
	head, err := r.store.Case(background, id)
	require.NoError(r, err)
	return workflow.ActOn{Door: head.Door, ID: id, Action: action, Reason: "because", Opinion: "agree", SeenDossier: head.Dossier, SeenEvaluation: head.Evaluation}
}

// reach opens a permit and takes it to a state.
func (r room) reach(state string) permits.Case {
	r.Helper()
	c := r.openWork()
	for _, step := range []struct {
		state string
		by    permits.Principal
		name  string
	}{
		{"submitted", applicant, "submit"}, {"signed", unit, "sign"}, {"approved", leader, "approve"}, {"started", workLeader, "start"},
	} {
		if c.State == state {
			return c
		}
		if step.state == "started" {
			r.reading(c.ID, 0.2)
		}
		c = r.do(step.by, c.ID, step.name).Case
		if step.state == state {
			return c
		}
	}
	require.Equal(r, state, c.State)
	return c
}

func (r room) reading(id string, value float64) workflow.Result {
	r.Helper()
	res, err := r.Write(background, analyst, gasTest(id, value))
	require.NoError(r, err)
	return res
}

func gasTest(id string, value float64) workflow.WriteLine {
	return workflow.WriteLine{Door: permits.DoorPermits, ID: id, Type: "gas_test",
		Body: json.RawMessage(fmt.Sprintf(`{"at":"2026-11-20T09:10:00+08:00","value":%g}`, value))}
}

// tables are all that a refusal must leave as it was.
var tables = []string{"cases", "revisions", "lines", "evaluations", "case_evaluations", "snapshots", "records", "entries", "answers", "personal", "counters", "evidence"}

// state counts the rows of every table and adds up what conditional updates move.
func (r room) state() map[string]int {
	r.Helper()
	out := map[string]int{}
	for name, query := range map[string]string{"versions": "SELECT COALESCE(SUM(version), 0) FROM cases", "seq": "SELECT COALESCE(SUM(seq), 0) FROM counters"} {
		var n int
		require.NoError(r, r.raw.QueryRow(query).Scan(&n))
		out[name] = n
	}
	for _, table := range tables {
		var n int
		require.NoError(r, r.raw.QueryRow("SELECT COUNT(*) FROM "+table).Scan(&n))
		out[table] = n
	}
	return out
}

// refused demands a refusal of the given problem that changed nothing and speaks both languages.
func (r room) refused(want permits.Problem, do func() error) *permits.Error {
	r.Helper()
	before := r.state()
	err := do()
	var refusal *permits.Error
	require.ErrorAs(r, err, &refusal)
	require.Equal(r, want, refusal.Problem, "%v", err)
	require.Equal(r, before, r.state(), "a refusal changed something")
	require.NotEmpty(r, refusal.Detail.EN)
	require.True(r, strings.ContainsFunc(refusal.Detail.ZH, func(c rune) bool { return c >= 0x4e00 }), "no Chinese in %q", refusal.Detail.ZH)
	return refusal
}

// log returns all entries of a scope.
func (r room) log(scope string) []permits.EntryBody {
	r.Helper()
	entries, err := r.store.Entries(background, scope, "", 0, 0)
	require.NoError(r, err)
	var out []permits.EntryBody
	for i, e := range entries {
		require.EqualValues(r, i+1, e.Seq, "the counter has a gap")
		var body permits.EntryBody
		require.NoError(r, json.Unmarshal(e.Body, &body))
		out = append(out, body)
	}
	return out
}

// oneEntry demands that do writes exactly one entry, and returns it.
func (r room) oneEntry(scope string, do func()) permits.EntryBody {
	r.Helper()
	before := len(r.log(scope))
	do()
	after := r.log(scope)
	require.Len(r, after, before+1)
	return after[before]
}

// verdict returns the verdict of a requirement in an evaluation, or "" where it was not asked.
func verdict(j *permits.Judged, id string) permits.Verdict {
	for _, v := range j.Verdicts {
		if v.Requirement == id {
			return v.Verdict
		}
	}
	return ""
}

// once asks for idempotency under a key, with an answer that can be recognised.
func once(p permits.Principal, key, body string) *workflow.Idempotency {
	return &workflow.Idempotency{
		Key:     permits.IdempotencyKey{Principal: p.ID, Route: "POST /test", Key: key},
		Request: canon.Digest([]byte(body)),
		Render: func(result any) (permits.Answer, error) {
			switch x := result.(type) {
			case workflow.Result:
				return permits.Answer{Status: 201, Body: []byte(fmt.Sprintf("%s@%d", x.Case.ID, x.Case.Version))}, nil
			case permits.Record:
				return permits.Answer{Status: 201, Body: []byte(fmt.Sprintf("%s@%d", x.ID, x.Version))}, nil
			}
			return permits.Answer{}, fmt.Errorf("a %T is no result", result)
		},
	}
}
