package workflow_test

import (
	"context"
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/blobs"
	"firewatch/internal/canon"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// The role matrix of the catalogue of resumptions (11.4), as a table in its words. A kind of resumption adds one table; the test
// tries everything that its workflow has, by everybody, in every state in which it can be done.

// matrix is the table of one kind.
type matrix struct {
	kind    string
	columns []column
	rows    []right
	except  []exception
}

// column is who tries. outside marks those who see no case of this mine: to them there is no case.
type column struct {
	name    string
	person  permits.Principal
	outside bool
}

// right is one row: who may, and what in the workflow it is about (actions; "create", "revise"; "line x" for a journal line).
type right struct {
	says string
	may  []string // names of columns
	does []string
	// beyond: no row of 11.4; where the right is from
	beyond string
}

// common are the rights to the papers of a case, the same in every kind: what the catalogue says of the sheet (the officers) and of
// the notice (officers and department), and that two officers bring in what was signed in ink. They are said by posts.
var common = []struct {
	says  string
	posts []string
	does  func(thing string) bool
}{
	{"the sheet of the acceptance and its record are the officers'", []string{"officer"},
		func(thing string) bool { return strings.HasPrefix(thing, "issue acceptance_") }},
	{"every other document is the department's", []string{"officer", "department_head"},
		func(thing string) bool {
			return thing == "line service" || strings.HasPrefix(thing, "issue ") && !strings.HasPrefix(thing, "issue acceptance_")
		}},
	{"officers record and compare what was signed in ink", []string{"officer"},
		func(thing string) bool {
			return strings.HasPrefix(thing, "record ") || strings.HasPrefix(thing, "confirm ")
		}},
}

// exception is where the workflow differs from the row, and why.
type exception struct {
	does, columns []string
	allowed       bool
	why           string
}

func authority(id, division string, posts ...string) permits.Principal {
	return permits.Principal{ID: id, Role: permits.RoleRegulator, Division: division, Posts: posts}
}

var coalMatrix = matrix{
	kind: "coal-resumption",
	columns: []column{
		{name: "enterprise clerk", person: person("M-CLERK", "applicant")},
		{name: "enterprise head", person: person("M-HEAD", "mine_head")},
		{name: "PSSR team", person: person("M-PSSR", "pssr_member")},
		{name: "contractor", person: person("M-CONTRACTOR")},
		{name: "town office", person: authority("R-TOWN", "330200", "town_office")},
		{name: "county officer", person: authority("R-OFFICER", "330200", "officer")},
		{name: "dept head", person: authority("R-DEPARTMENT", "330200", "department_head")},
		{name: "NMSA branch", person: authority("R-INSPECTION", "330000", "mine_inspection")},
		{name: "government head", person: authority("R-GOVERNMENT", "330200", "government_head")},
		{name: "policy author", person: author, outside: true},
		{name: "auditor", person: auditor},
		// Not of the table: the post that keeps the mine up, and the same posts elsewhere.
		{name: "duty", person: person("M-DUTY", "duty")},
		{name: "head of another mine", outside: true, person: permits.Principal{ID: "X-HEAD", Role: permits.RoleEnterprise, Enterprise: wenzhou,
			Posts: []string{"applicant", "mine_head", "duty"}}},
		{name: "authority of another city", outside: true, person: authority("X-CITY", "330300", "officer", "department_head", "mine_inspection", "government_head")},
		{name: "operator", person: operator, outside: true},
	},
	rows: []right{
		{says: "edit draft dossier", may: []string{"enterprise clerk", "enterprise head"}, does: []string{"revise"}},
		{says: "sign self-check / submit", may: []string{"enterprise head"}, does: []string{"apply", "resubmit", "line self_acceptance"}},
		{says: "sign PSSR items", may: []string{"PSSR team"}, does: nil},
		{says: "return for missing papers", may: []string{"county officer", "dept head"}, does: []string{"request_missing"}},
		{says: "record site acceptance (>= 2 people)", may: []string{"town office", "county officer", "NMSA branch"},
			does: []string{"start_acceptance", "line acceptance", "accept", "fail_acceptance"}},
		{says: "sign acceptance", may: []string{"dept head"}, does: []string{"sign_department"}},
		{says: "consent (coal, ordered stop)", may: []string{"NMSA branch"}, does: []string{"consent_inspection"}},
		{says: "final approve: A-track only", may: []string{"enterprise clerk", "enterprise head"}, does: []string{"self_accept"}},
		{says: "final approve: province B", may: []string{"dept head"}, does: []string{"approve_department"}},
		{says: "final approve", may: []string{"government head"}, does: []string{"approve_government"}},
		{says: "stop / freeze: own plant, any worker", may: []string{"enterprise head", "PSSR team", "contractor"}, does: []string{"suspend", "anomaly"}},
		{says: "stop / freeze", may: []string{"town office", "county officer", "dept head", "NMSA branch", "government head"}, does: []string{"order_stop", "freeze", "revoke"}},
		{says: "publish notice", may: []string{"county officer", "dept head"}, does: []string{"line notice"}},
		// A release is no act on a case: the author may do none.
		{says: "change a rule bundle", may: []string{"policy author"}, does: nil},
		{says: "read everything, change nothing", may: []string{"auditor"}, does: nil},

		{says: "stop_planned, stop_ordered", beyond: "11.1: mine head; supervision department, NMSA; the clerk hands in",
			may: []string{"enterprise clerk", "enterprise head", "county officer", "dept head", "NMSA branch"}, does: []string{"create"}},
		{says: "a step of the staged restart", beyond: "11.1 staged_restart: the mine", may: []string{"enterprise head", "duty"}, does: []string{"line step"}},
		{says: "log_upkeep", beyond: "11.1: the mine", may: []string{"enterprise head", "duty"}, does: []string{"line upkeep"}},
		{says: "who went underground", beyond: "11.1 allow_underground: the mine says who went", may: []string{"enterprise head", "duty"}, does: []string{"line entry"}},
		{says: "allow_underground", beyond: "11.1: county department", may: []string{"county officer", "dept head"}, does: []string{"line entry_permission"}},
		{says: "watch during the stop", beyond: "煤矿安全生产条例 48: the local government's people", may: []string{"county officer"}, does: []string{"line watch"}},
		{says: "staged_restart", beyond: "11.1: mine head", may: []string{"enterprise head"}, does: []string{"restart", "complete", "continue"}},
		{says: "close_proposed", beyond: "11.1: department", may: []string{"dept head"}, does: []string{"propose_closure"}},
		{says: "a signer's no", beyond: "11.1 NMSA_NO, accept_fail: who signs may refuse to", may: []string{"dept head", "NMSA branch", "government head"}, does: []string{"send_back"}},
		{says: "refuse in writing", beyond: "11.1 refuse_intake: the officer; and who signs", may: []string{"county officer", "dept head", "NMSA branch", "government head"}, does: []string{"reject"}},
		{says: "lift an order", beyond: "安全生产法 65: who ordered; which body is judged (CN-GEN-RES-01b)", may: []string{"county officer", "dept head", "NMSA branch", "government head"}, does: []string{"lift_order"}},
		{says: "take back one's own application", beyond: "who may write it", may: []string{"enterprise clerk", "enterprise head"}, does: []string{"withdraw"}},
	},
	except: []exception{
		{[]string{"apply", "resubmit"}, []string{"enterprise clerk"}, true,
			"the clerk hands in, the mine head's signature is in the self-check (CN-COAL-ACC-02); receiving is never refused"},
		{[]string{"self_accept"}, []string{"enterprise clerk"}, false, "sign_self of 11.1 is the enterprise head's: a clerk signs nothing"},
		{[]string{"start_acceptance", "line acceptance", "accept", "fail_acceptance"}, []string{"town office", "NMSA branch"}, false,
			"the table says join: they are of the team whom the sheet names (CN-COAL-ACC-10), the act is the officer's"},
		{[]string{"suspend", "anomaly"}, []string{"enterprise clerk", "duty"}, true, "any worker may stop own work (煤矿安全生产条例 20): these are workers too"},
		{[]string{"order_stop", "freeze", "revoke"}, []string{"town office"}, false, "the table says y (report): the town office reports to the county, which orders"},
	},
}

func TestTheRoleMatrixOfCoalMineResumption(t *testing.T) { coalMatrix.try(t) }

// agreeable is the real engine of the built-in packs, for which everything is compliant: here it is who may that decides.
type agreeable struct{ permits.Engine }

func (e agreeable) Evaluate(_ context.Context, q permits.Question) (permits.Judged, error) {
	ev := permits.Evaluation{Engine: e.Release().Engine, Release: e.Release().Digest, Kind: q.Kind, Stage: q.Stage, Dossier: canon.Digest(q.Dossier),
		Journal: len(q.Journal), Case: q.Case, Facts: canon.Digest(q.Facts), Act: q.Act, Now: q.Now.UTC().Format(time.RFC3339), Outcome: permits.Compliant,
		Verdicts: []permits.VerdictLine{}}
	b, err := canon.Marshal(ev)
	return permits.Judged{Evaluation: ev, Digest: canon.Digest(b), Bytes: b}, err
}

// allowed is what the table says, its exceptions with it.
func (m matrix) allowed(r *require.Assertions, there map[string][]string) map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for thing := range there {
		for _, row := range common {
			if !row.does(thing) {
				continue
			}
			r.NotContains(out, thing, "%s stands in two rows", thing)
			out[thing] = map[string]bool{}
			for _, c := range m.columns {
				out[thing][c.name] = !c.outside && slices.ContainsFunc(row.posts, func(post string) bool { return slices.Contains(c.person.Posts, post) })
			}
		}
	}
	for _, row := range m.rows {
		for _, thing := range row.does {
			r.NotContains(out, thing, "%s stands in two rows", thing)
			out[thing] = map[string]bool{}
			for _, c := range m.columns {
				out[thing][c.name] = slices.Contains(row.may, c.name)
			}
		}
		for _, name := range row.may {
			r.True(slices.ContainsFunc(m.columns, func(c column) bool { return c.name == name }), "%s: there is no column %s", row.says, name)
		}
	}
	for _, x := range m.except {
		r.NotEmpty(x.why)
		for _, thing := range x.does {
			for _, name := range x.columns {
				is, ok := out[thing][name]
				r.True(ok, "the exception of %s for %s is about nothing", thing, name)
				r.NotEqual(is, x.allowed, "the exception of %s for %s says what the table says", thing, name)
				out[thing][name] = x.allowed
			}
		}
	}
	return out
}

// things are all that a person can do to a case of the workflow, each with the states in which it can be done.
func things(kind permits.Kind) map[string][]string {
	w := kind.Workflow
	out := map[string][]string{"create": nil, "revise": w.Revise.In}
	for name, a := range w.Actions {
		if !slices.ContainsFunc(a.By, func(x permits.Writer) bool { return x.Role == permits.RoleSystem }) {
			out[name] = a.From
		}
	}
	for typ, j := range w.Journal {
		out["line "+typ] = j.In
	}
	for name, a := range w.Actions {
		if a.Paper != nil {
			out["record "+name], out["confirm "+name] = a.From, a.From
		}
	}
	if kind.Documents != nil {
		for name, form := range kind.Documents.Forms {
			out["issue "+name] = form.In
		}
	}
	return out
}

func (m matrix) try(t *testing.T) {
	e, err := workflow.BuiltIn()
	require.NoError(t, err)
	kind, err := e.Kind(m.kind)
	require.NoError(t, err)
	db := testdb.DB{Engine: "sqlite", DSN: testdb.SQLite(t)}
	r := room{T: t, db: db, store: db.Open(t), engine: agreeable{e}, raw: db.Raw(t), clock: &atomic.Pointer[time.Time]{}}
	r.at(morning)
	r.Service = workflow.New(r.store, permits.Fixed(agreeable{e}), func() time.Time { return *r.clock.Load() }, func() string { return uuid.Must(uuid.NewV7()).String() })
	r.files, err = blobs.Open(background, filepath.Join(t.TempDir(), "evidence"), t.TempDir(), 1<<20)
	require.NoError(t, err)
	r.Service = r.Keeping(r.files)

	there := things(kind)
	allowed := m.allowed(require.New(t), there)
	for _, thing := range slices.Sorted(maps.Keys(there)) {
		require.Contains(t, allowed, thing, "the matrix has no row for it: say who may")
	}
	for _, thing := range slices.Sorted(maps.Keys(allowed)) {
		require.Contains(t, there, thing, "the workflow has no such thing")
	}
	m.knowsEveryPost(t, kind.Workflow)

	p := paths{room: r, m: m, kind: kind, allowed: allowed}
	tried, accepted := 0, 0
	for _, thing := range slices.Sorted(maps.Keys(there)) {
		states := there[thing]
		if thing == "create" {
			states = []string{""}
		}
		for i, state := range states {
			t.Run(strings.TrimSuffix(thing+" in "+state, " in "), func(t *testing.T) {
				p.T, p.serves = t, thing == "line service"
				var c permits.Case
				if state != "" {
					c = p.ready(thing, p.to(state))
					_, err := p.Case(background, auditor, c.Door, c.ID)
					require.NoError(t, err, "the auditor reads everything")
				}
				// Who may not changes nothing, so that one case serves them all.
				for _, col := range m.columns {
					if !allowed[thing][col.name] {
						p.refusesTo(col, thing, c)
						tried++
					}
				}
				for _, col := range m.columns {
					if !allowed[thing][col.name] {
						continue
					}
					if state != "" && c.ID == "" {
						c = p.ready(thing, p.to(state))
					}
					_, err := p.do(col.person, thing, c)
					require.NoError(t, err, "%s may %s", col.name, thing)
					c = permits.Case{} // the next finds the case as it was, in one of its own
					tried++
					accepted++
					if i > 0 {
						break // who may is seen in the first state; in the others one is enough
					}
				}
			})
		}
	}
	// The auditor reads everything; to whom a case is not shown, it is not there.
	p.T = t
	c := p.to(kind.Workflow.Initial)
	for _, col := range m.columns {
		_, err := r.Service.Case(background, col.person, kind.Door, c.ID)
		if col.outside {
			require.True(t, permits.Is(err, permits.NotFound), "%s reads: %v", col.name, err)
		} else {
			require.NoError(t, err, "%s reads", col.name)
		}
	}
	require.Greater(t, tried, len(there)*len(m.columns)-1, "everything was tried by everybody")
	require.Greater(t, accepted, len(there)-1, "everything was done by somebody")
}

// knowsEveryPost demands a column for every post of the workflow: a post that nobody tries with may do anything.
func (m matrix) knowsEveryPost(t *testing.T, w permits.Workflow) {
	held := map[string]bool{}
	for _, col := range m.columns {
		for _, post := range col.person.Posts {
			held[col.person.Role+"/"+post] = true
		}
	}
	check := func(where string, ws []permits.Writer) {
		for _, x := range ws {
			for _, post := range x.Posts {
				assert.True(t, held[x.Role+"/"+post], "%s: no column holds the post %s", where, post)
			}
		}
	}
	check("create", w.Create.By)
	check("revise", w.Revise.By)
	for name, a := range w.Actions {
		check(name, a.By)
	}
	for typ, j := range w.Journal {
		check(typ, j.By)
	}
}

// paths leads cases into states.
type paths struct {
	room
	m       matrix
	kind    permits.Kind
	allowed map[string]map[string]bool
	serves  bool // documents are issued on the way
}

// issuable is a document that can be issued in the state, or nothing.
func (p paths) issuable(state string) string {
	if p.kind.Documents != nil {
		for _, name := range slices.Sorted(maps.Keys(p.kind.Documents.Forms)) {
			if slices.Contains(p.kind.Documents.Forms[name].In, state) {
				return name
			}
		}
	}
	return ""
}

// to opens a case and takes it into the state on the shortest way, each step by somebody who may.
func (p paths) to(state string) permits.Case {
	p.Helper()
	w := p.kind.Workflow
	way := map[string][]string{w.Initial: {}}
	for queue := []string{w.Initial}; len(queue) > 0; queue = queue[1:] {
		for _, name := range slices.Sorted(maps.Keys(w.Actions)) {
			a := w.Actions[name]
			if _, known := way[a.To]; !known && a.To != "" && slices.Contains(a.From, queue[0]) {
				way[a.To] = append(slices.Clone(way[queue[0]]), name)
				queue = append(queue, a.To)
			}
		}
	}
	require.Contains(p, way, state, "no way leads to %s", state)
	var c permits.Case
	for _, name := range append([]string{"create"}, way[state]...) {
		var err error
		c, err = p.do(p.who(name), name, c)
		require.NoError(p, err, "%s on the way to %s", name, state)
		if form := p.issuable(c.State); p.serves && form != "" {
			c, err = p.do(issuer, "issue "+form, c)
			require.NoError(p, err, "%s on the way to %s", form, state)
		}
	}
	require.Equal(p, state, c.State)
	return c
}

// who is somebody who may: the first column of the row.
func (p paths) who(thing string) permits.Principal {
	p.Helper()
	for _, col := range p.m.columns {
		if p.allowed[thing][col.name] {
			return col.person
		}
	}
	require.Fail(p, "nobody may", thing)
	return permits.Principal{}
}

// do tries a thing with everything beside the right in order: the reason is written, what was read is named, the version is the
// newest.
func (p paths) do(who permits.Principal, thing string, c permits.Case) (permits.Case, error) {
	p.Helper()
	var res workflow.Result
	var err error
	if line, ok := strings.CutPrefix(thing, "line "); ok {
		body := `{}`
		if number := p.number(c); p.kind.Documents != nil && line == p.kind.Documents.Service {
			body = `{"` + p.kind.Documents.Served + `":"` + number + `"}`
		}
		res, err = p.Write(background, who, workflow.WriteLine{Door: c.Door, ID: c.ID, Type: line, Body: json.RawMessage(body)})
		return res.Case, err
	}
	if form, ok := strings.CutPrefix(thing, "issue "); ok {
		res, err = p.Issue(background, who, workflow.IssueDocument{Door: c.Door, ID: c.ID, Form: form, Issuer: "演示应急管理局",
			SeenDossier: c.Dossier, SeenEvaluation: c.Evaluation})
		return res.Case, err
	}
	if action, ok := strings.CutPrefix(thing, "record "); ok {
		a := p.act(c.ID, action)
		a.Paper = &workflow.PaperSignature{Person: p.signer(action), At: p.clock.Load().Truncate(time.Second), Scan: p.scan(), Document: p.number(c)}
		res, err = p.Act(background, who, a)
		return res.Case, err
	}
	if action, ok := strings.CutPrefix(thing, "confirm "); ok {
		a := p.act(c.ID, action)
		lines, lost := p.store.Lines(background, c.ID)
		require.NoError(p, lost)
		a.Confirms = lines[len(lines)-1].Digest
		res, err = p.Act(background, who, a)
		return res.Case, err
	}
	switch thing {
	case "create":
		res, err = p.Open(background, who, workflow.OpenCase{Door: p.kind.Door, Kind: p.kind.Name, Enterprise: ningbo, Dossier: json.RawMessage(`{}`)})
	case "revise":
		res, err = p.Revise(background, who, workflow.ReviseCase{Door: c.Door, ID: c.ID, Version: c.Version, Dossier: json.RawMessage(`{}`)})
	default:
		res, err = p.Act(background, who, p.act(c.ID, thing))
	}
	return res.Case, err
}

// recorder and issuer are officers beside those of the table.
var issuer, recorder = authority("R-ISSUER", "330200", "officer"), authority("R-RECORDER", "330200", "officer")

// ready brings in what a thing needs beside the state: a document that was issued, a signature that was recorded.
func (p paths) ready(thing string, c permits.Case) permits.Case {
	p.Helper()
	form := ""
	what, name, _ := strings.Cut(thing, " ")
	if what == "record" || what == "confirm" {
		form = p.kind.Workflow.Actions[name].Paper.Document
		signer := p.signer(name)
		if _, err := p.store.Record(background, p.kind.Workflow.Papers.People, signer); permits.Is(err, permits.NotFound) {
			post := p.kind.Workflow.Actions[name].By[0].Posts[0]
			p.put(operator, workflow.PutRecord{Register: p.kind.Workflow.Papers.People, ID: signer, Division: "330200",
				Document: json.RawMessage(`{"id":"` + signer + `","posts":["` + post + `"]}`)})
		}
		p.scan()
	}
	if form != "" && slices.Contains(p.kind.Documents.Forms[form].In, c.State) {
		var err error
		c, err = p.do(issuer, "issue "+form, c)
		require.NoError(p, err)
	}
	if what == "confirm" {
		var err error
		c, err = p.do(recorder, "record "+name, c)
		require.NoError(p, err)
	}
	return c
}

// signer is who signs an action on paper: nobody of the table.
func (p paths) signer(action string) string { return "S-" + action }

// scan hands the scan of a paper in and returns its digest.
func (p paths) scan() string {
	e, _, err := p.HandIn(background, issuer, workflow.HandIn{Enterprise: ningbo, Name: "scan.txt", Content: strings.NewReader("signed")})
	require.NoError(p, err)
	return e.Digest
}

// number is that of the document that was issued last about the case.
func (p paths) number(c permits.Case) string {
	list, err := p.Documents(background, auditor, c.Door, c.ID)
	require.NoError(p, err)
	if len(list) == 0 {
		return "none"
	}
	return list[len(list)-1].Number
}

// refusesTo demands that who may not is refused as such, in a state in which it could be done, and that nothing changed.
func (p paths) refusesTo(col column, thing string, c permits.Case) {
	p.Helper()
	before := p.state()
	_, err := p.do(col.person, thing, c)
	want := permits.Forbidden
	if col.outside && thing != "create" {
		want = permits.NotFound // whether a foreign case exists is not revealed
	}
	require.True(p, permits.Is(err, want), "%s tries %s in %q: %v, want %s", col.name, thing, c.State, err, want)
	require.Equal(p, before, p.state(), "%s changed something by %s", col.name, thing)
}
