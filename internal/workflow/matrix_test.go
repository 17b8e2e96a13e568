package workflow_test

import (
	"context"
	"database/sql"
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

// The role matrix of the catalogue of resumptions (11.4), as a table in its words. What every kind of resumption shares stands in
// common; a kind adds its own posts, its own steps, and the cells that it leaves out. The test tries everything that the workflow
// has, by everybody, in every state in which it can be done.

// matrix is the table of one kind.
type matrix struct {
	kind    string
	columns []column
	rows    []right
	except  []exception
	left    []gap
}

// column is who tries. outside marks those who see no case of this unit: to them there is no case.
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
	// none: why nothing in any workflow is this row
	none string
}

// paperRights are the rights to the papers of a case, the same in every kind: what the catalogue says of the sheet (the officers) and of
// the notice (officers and department), and that two officers bring in what was signed in ink. They are said by posts.
var paperRights = []struct {
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

// gap is what a row of common names and the workflow of this kind does not have, and why.
type gap struct {
	does []string
	why  string
}

func authority(id, division string, posts ...string) permits.Principal {
	return permits.Principal{ID: id, Role: permits.RoleRegulator, Division: division, Posts: posts}
}

// The columns of 11.4, by their names there.
const (
	clerk      = "enterprise clerk"
	head       = "enterprise head"
	pssr       = "PSSR team"
	contractor = "contractor"
	town       = "town office"
	officer    = "county officer"
	department = "dept head"
	nmsa       = "NMSA branch"
	government = "government head"
)

// common is the table of 11.4 for a kind whose unit is headed by the post headed, with what the tables of 11.1 to 11.3 have beside it.
func common(kind, headed, atTown string, own matrix) matrix {
	m := matrix{
		kind: kind,
		columns: []column{
			{name: clerk, person: person("M-CLERK", "applicant")},
			{name: head, person: person("M-HEAD", headed)},
			{name: pssr, person: person("M-PSSR", "pssr_leader")},
			{name: contractor, person: person("M-CONTRACTOR", "contractor")},
			{name: town, person: authority("R-TOWN", "330200", atTown)},
			{name: officer, person: authority("R-OFFICER", "330200", "officer")},
			{name: department, person: authority("R-DEPARTMENT", "330200", "department_head")},
			{name: nmsa, person: authority("R-INSPECTION", "330000", "mine_inspection")},
			{name: government, person: authority("R-GOVERNMENT", "330200", "government_head")},
			{name: "policy author", person: author, outside: true},
			{name: "auditor", person: auditor},
			// Not of the table: the post that keeps the unit up, and the same posts elsewhere.
			{name: "duty", person: person("M-DUTY", "duty")},
			{name: "head of another unit", outside: true, person: permits.Principal{ID: "X-HEAD", Role: permits.RoleEnterprise, Enterprise: wenzhou,
				Posts: []string{"applicant", headed, "duty"}}},
			{name: "authority of another city", outside: true,
				person: authority("X-CITY", "330300", "officer", "department_head", "mine_inspection", "government_head", atTown)},
			{name: "operator", person: operator, outside: true},
		},
		rows: []right{
			{says: "edit draft dossier", may: []string{clerk, head}, does: []string{"revise"}},
			{says: "sign self-check / submit", may: []string{head}, does: []string{"apply", "resubmit", "line self_acceptance"}},
			{says: "sign PSSR items", may: []string{pssr}, does: []string{"line pssr", "pass_review"}},
			{says: "return for missing papers", may: []string{officer, department}, does: []string{"request_missing"}},
			{says: "record site acceptance (>= 2 people)", may: []string{town, officer, nmsa},
				does: []string{"start_acceptance", "line acceptance", "accept", "fail_acceptance"}},
			{says: "sign acceptance", may: []string{department}, does: []string{"sign_department"}},
			{says: "consent (coal, ordered stop)", may: []string{nmsa}, does: []string{"consent_inspection"}},
			{says: "final approve: A-track only", may: []string{clerk, head}, does: []string{"self_accept"}},
			{says: "final approve: province B", may: []string{department}, does: []string{"approve_department"}},
			{says: "final approve", may: []string{government}, does: []string{"approve_government"}},
			{says: "stop / freeze: own plant, any worker", may: []string{head, pssr, contractor}, does: []string{"suspend", "anomaly"}},
			{says: "stop / freeze", may: []string{town, officer, department, nmsa, government}, does: []string{"order_stop", "freeze", "revoke"}},
			{says: "publish notice", may: []string{officer, department}, does: []string{"line notice"}},
			{says: "change a rule bundle", may: []string{"policy author"}, none: "a release is no act on a case: the author may do none"},
			{says: "read everything, change nothing", may: []string{"auditor"}, none: "reading is no act; the auditor is in every other row, without a right"},

			{says: "stop_planned, stop_ordered", beyond: "11.1: the unit's head; the supervision department; the clerk hands in",
				may: []string{clerk, head, officer, department}, does: []string{"create"}},
			{says: "a step of the staged restart", beyond: "11.1 staged_restart: the unit", may: []string{head, "duty"}, does: []string{"line step"}},
			{says: "a restart within a control period", beyond: "CN-GEN-KEY-08: the head approves", may: []string{head}, does: []string{"line key_period"}},
			{says: "log_upkeep", beyond: "11.1: the unit", may: []string{head, "duty"}, does: []string{"line upkeep"}},
			{says: "six_one_ok, the lists", beyond: "11.3, 11.4: who edits the dossier", may: []string{clerk, head}, does: []string{"line preparation"}},
			{says: "six_one_ok, the first lesson", beyond: "11.3: the head teaches it", may: []string{head}, does: []string{"line first_lesson"}},
			{says: "who went in", beyond: "11.1 allow_underground: the unit says who went", may: []string{head, "duty"}, does: []string{"line entry"}},
			{says: "allow_underground, emergency_entry_ok", beyond: "11.1, 11.2: county department", may: []string{officer, department}, does: []string{"line entry_permission"}},
			{says: "watch during the stop", beyond: "煤矿安全生产条例 48: the local government's people", may: []string{officer}, does: []string{"line watch"}},
			{says: "leave time out of a term", beyond: "行政许可法 45: the authority, which tells it in writing", may: []string{officer, department}, does: []string{"line hold"}},
			{says: "comment on a requirement", beyond: "anybody on either side", may: []string{clerk, head, pssr, contractor, "duty", town, officer, department, nmsa, government}, does: []string{"line comment"}},
			{says: "staged_restart", beyond: "11.1: the unit's head", may: []string{head}, does: []string{"restart", "complete", "continue"}},
			{says: "close_proposed", beyond: "11.1: department", may: []string{department}, does: []string{"propose_closure"}},
			{says: "a signer's no", beyond: "11.1 accept_fail: who signs may refuse to", may: []string{department, government}, does: []string{"send_back"}},
			{says: "refuse in writing", beyond: "11.1 refuse_intake: the officer; and who signs", may: []string{officer, department, government}, does: []string{"reject"}},
			{says: "lift an order", beyond: "安全生产法 65: who ordered; which body is judged (CN-GEN-RES-01b)", may: []string{officer, department, government}, does: []string{"lift_order"}},
			{says: "take a freeze back", beyond: "安全生产法 65: who froze; whose word counts is judged (CN-GEN-RES-18)", may: []string{officer, department, government}, does: []string{"lift_freeze"}},
			{says: "take back one's own application", beyond: "who may write it", may: []string{clerk, head}, does: []string{"withdraw"}},
		},
		except: []exception{
			{[]string{"apply", "resubmit"}, []string{clerk}, true,
				"the clerk hands in, the head's signature is in the self-check; receiving is never refused"},
			{[]string{"self_accept"}, []string{clerk}, false, "sign_self of 11.1 is the enterprise head's: a clerk signs nothing"},
			{[]string{"start_acceptance", "line acceptance", "accept", "fail_acceptance"}, []string{town, nmsa}, false,
				"the table says join: they are of the team whom the sheet names, the act is the officer's"},
			{[]string{"suspend", "anomaly"}, []string{clerk, "duty"}, true, "any worker may stop own work (煤矿安全生产条例 20): these are workers too"},
			{[]string{"order_stop", "freeze", "revoke"}, []string{town}, false, "the table says y (report): the town office reports to the county, which orders"},
		},
	}
	m.columns, m.rows = append(m.columns, own.columns...), append(m.rows, own.rows...)
	m.except, m.left = append(m.except, own.except...), own.left
	return m
}

// Where no inspection body of mines comes: it may stop nothing there, and its posts are nobody's.
var noMine = exception{[]string{"order_stop", "freeze", "revoke"}, []string{nmsa}, false, "the inspection body is one of mines; here the department orders"}

// Where the department's head approves last.
var noGovernment = []gap{
	{[]string{"sign_department", "approve_government"}, "no law read asks for a signature of government: the head of the department approves"},
	{[]string{"consent_inspection"}, "the consent is one of coal mines (煤矿安全生产条例 48)"},
}

var noReview = gap{[]string{"line pssr", "pass_review"}, "the pre-startup safety review is one of chemical plants (11.3)"}

var matrices = []matrix{
	common("coal-resumption", "mine_head", "town_office", matrix{
		rows: []right{
			{says: "the second look", beyond: "Hebei: the city's department with the inspection body (CN-13-COAL-RES-04)", may: []string{officer, department}, does: []string{"line second_look"}},
			{says: "the resumption made public", beyond: "煤矿安全生产条例 Art 49: who publishes the notice (CN-COAL-RES-09a)", may: []string{officer, department}, does: []string{"line publication"}},
		},
		except: []exception{
			{[]string{"create"}, []string{nmsa}, true, "11.1: NMSA orders stops too"},
			{[]string{"send_back", "reject", "lift_order", "lift_freeze"}, []string{nmsa}, true, "11.1 NMSA_NO; who orders lifts"},
		},
		left: []gap{noReview},
	}),
	common("mine-resumption", "main_responsible", "town_officer", matrix{
		rows: []right{
			{says: "apply: the enterprise files its own acceptance", beyond: "11.2: enterprise", may: []string{clerk, head}, does: []string{"line acceptance_filing"}},
			{says: "tests before people go underground", beyond: "CN-NCM-RES-12, -12a: the mine", may: []string{head, "duty"}, does: []string{"line heading_test", "line entry_check"}},
		},
		except: []exception{
			{[]string{"line watch"}, []string{town}, true, "11.2 watch_first_week: the town, one to one"},
			{[]string{"lift_order", "lift_freeze"}, []string{nmsa}, true, "the inspection body stops mines, and who ordered lifts"},
		},
		left: []gap{noReview, noGovernment[1]},
	}),
	common("chemical-resumption", "main_responsible", "town_office", matrix{
		columns: []column{
			{name: "shift leader", person: person("M-SHIFT", "shift_leader")},
			{name: "owner of the unit", person: person("M-OWNER", "unit_owner")},
			{name: "equipment department", person: person("M-EQUIPMENT", "equipment_department")},
			{name: "production department", person: person("M-PRODUCTION", "production_department")},
			{name: "safety department", person: person("M-SAFETY", "safety_department")},
			{name: "operator of the shift", person: person("M-OPERATOR", "operator")},
		},
		rows: []right{
			{says: "safe_state", beyond: "11.3: shift leader", may: []string{"shift leader"}, does: []string{"line safe_state", "make_safe"}},
			{says: "work_done", beyond: "11.3: contractor and owner; the contractor signs the owner's sheet", may: []string{"owner of the unit"}, does: []string{"line mechanical", "finish_work"}},
			{says: "tightness_pass", beyond: "11.3: equipment department", may: []string{"equipment department"}, does: []string{"line tightness", "pass_tightness"}},
			{says: "plan_ok", beyond: "11.3: heads of production and safety, each for itself", may: []string{"production department"}, does: []string{"sign_production", "line condition"}},
			{says: "plan_ok, the second signature", beyond: "11.3", may: []string{"safety department"}, does: []string{"sign_safety"}},
			{says: "six_one_ok", beyond: "11.3: head", may: []string{head}, does: []string{"prepare"}},
			{says: "leader on site", beyond: "11.3 go", may: []string{head, "duty"}, does: []string{"line leader"}},
			{says: "RUNNING_TRIAL", beyond: "11.3 step_confirm, stable: head", may: []string{head}, does: []string{"run"}},
			{says: "sign the plan again", beyond: "who may write it", may: []string{clerk, head}, does: []string{"replan"}},
		},
		except: []exception{
			noMine,
			{[]string{"line preparation"}, []string{clerk}, false, "11.3: the safety department keeps the lists"},
			{[]string{"line preparation"}, []string{"safety department"}, true, "11.3: the safety department keeps the lists"},
			{[]string{"line step"}, []string{head, "duty"}, false, "11.3 step_confirm: shift operators"},
			{[]string{"line step"}, []string{"shift leader", "operator of the shift"}, true, "11.3 step_confirm: shift operators"},
			{[]string{"send_back"}, []string{government}, false, "no signature of government"},
			{[]string{"suspend", "anomaly"}, []string{"shift leader", "owner of the unit", "equipment department", "production department", "safety department",
				"operator of the shift"}, true, "11.3 abort: anyone"},
			{[]string{"line comment"}, []string{"shift leader", "owner of the unit", "equipment department", "production department", "safety department",
				"operator of the shift"}, true, "anybody comments"},
		},
		left: noGovernment,
	}),
	common("fireworks-resumption", "main_responsible", "town_station", matrix{
		rows: []right{
			{says: "the town's safety station is the first gate", beyond: "4.3 Liuyang", may: []string{town}, does: []string{"line station"}},
		},
		except: []exception{noMine, {[]string{"send_back"}, []string{government}, false, "no signature of government"}},
		left:   append([]gap{noReview}, noGovernment...),
	}),
	common("general-resumption", "main_responsible", "town_office", matrix{
		rows: []right{
			{says: "each entry into a confined space", beyond: "CN-IND-RES-04: the unit", may: []string{head, "duty"}, does: []string{"line space_entry"}},
		},
		except: []exception{noMine, {[]string{"send_back"}, []string{government}, false, "no signature of government"}},
		left:   append([]gap{noReview}, noGovernment...),
	}),
}

func TestTheRoleMatrixOfEveryResumption(t *testing.T) {
	e, err := workflow.BuiltIn()
	require.NoError(t, err)
	for _, k := range e.Kinds() {
		require.Equal(t, strings.HasSuffix(k.Name, "-resumption"), slices.ContainsFunc(matrices, func(m matrix) bool { return m.kind == k.Name }), "%s has no matrix", k.Name)
	}
	for _, m := range matrices {
		t.Run(m.kind, func(t *testing.T) {
			t.Parallel()
			m.try(t)
		})
	}
}

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
	left := map[string]bool{}
	for _, gap := range m.left {
		r.NotEmpty(gap.why)
		for _, thing := range gap.does {
			r.True(slices.ContainsFunc(m.rows, func(row right) bool { return slices.Contains(row.does, thing) }), "%s is left out of no row", thing)
			left[thing] = true
		}
	}
	for thing := range there {
		for _, row := range paperRights {
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
		r.Equal(row.none == "", len(row.does) > 0, "%s is about something, or says why not", row.says)
		for _, thing := range row.does {
			if left[thing] {
				continue
			}
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
	for _, gap := range m.left {
		for _, thing := range gap.does {
			require.NotContains(t, there, thing, "the workflow has what is left out")
		}
	}

	conn, err := r.raw.Conn(background)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, conn.Close()) })
	p := paths{room: r, m: m, kind: kind, allowed: allowed, conn: conn, kept: map[string]permits.Case{}}
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
					c = p.before(thing, state)
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
					if state != "" {
						c = p.before(thing, state)
					}
					done, err := p.do(col.person, thing, c)
					require.NoError(t, err, "%s may %s", col.name, thing)
					// The next finds a case in the state: this one, where it is there still, or one of its own.
					if !p.papery(thing) {
						if delete(p.kept, state); state != "" && done.State == state && kind.Workflow.Actions[thing].Line == "" {
							p.kept[state] = done
						}
					}
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
	conn    *sql.Conn
	kept    map[string]permits.Case // by its state, one that nobody moved
	serves  bool                    // documents are issued on the way
}

// papery tells whether a thing is about papers: it needs a case of its own, on which they are issued.
func (p paths) papery(thing string) bool {
	what, _, _ := strings.Cut(thing, " ")
	return p.serves || slices.Contains([]string{"issue", "record", "confirm"}, what)
}

// before is a case on which the thing can be done.
func (p paths) before(thing, state string) permits.Case {
	p.Helper()
	if p.papery(thing) {
		var after []string
		if form, ok := strings.CutPrefix(thing, "issue "); ok {
			after = p.kind.Documents.Forms[form].After
		}
		return p.ready(thing, p.to(state, after...))
	}
	return p.in(state)
}

// in is a case in the state.
func (p paths) in(state string) permits.Case {
	p.Helper()
	if _, ok := p.kept[state]; !ok {
		p.kept[state] = p.to(state)
	}
	return p.kept[state]
}

// written counts what was committed to the database, as SQLite tells a connection that writes nothing itself.
func (p paths) written() (n int) {
	p.Helper()
	require.NoError(p, p.conn.QueryRowContext(background, "PRAGMA data_version").Scan(&n))
	return n
}

// issuable is a document that can be issued on the case, or nothing.
func (p paths) issuable(c permits.Case) string {
	if p.kind.Documents != nil {
		for _, name := range slices.Sorted(maps.Keys(p.kind.Documents.Forms)) {
			if form := p.kind.Documents.Forms[name]; slices.Contains(form.In, c.State) && form.Follows(c.Acts) {
				return name
			}
		}
	}
	return ""
}

// to opens a case and takes it into the state on the shortest way, each step by somebody who may. With acts, one of them is on the way.
func (p paths) to(state string, after ...string) permits.Case {
	p.Helper()
	w := p.kind.Workflow
	var way []string
	found := len(after) == 0
	if found {
		way, found = p.way(w.Initial, state)
	}
	for _, act := range after {
		there, ok1 := p.way(w.Initial, w.Actions[act].From[0])
		on, ok2 := p.way(w.Actions[act].To, state)
		if round := slices.Concat(there, []string{act}, on); ok1 && ok2 && (!found || len(round) < len(way)) {
			way, found = round, true
		}
	}
	require.True(p, found, "no way leads to %s", state)
	var c permits.Case
	for _, name := range append([]string{"create"}, way...) {
		var err error
		c, err = p.do(p.who(name), name, c)
		require.NoError(p, err, "%s on the way to %s", name, state)
		if form := p.issuable(c); p.serves && form != "" {
			c, err = p.do(issuer, "issue "+form, c)
			require.NoError(p, err, "%s on the way to %s", form, state)
		}
	}
	require.Equal(p, state, c.State)
	return c
}

// way is the shortest way from a state to another.
func (p paths) way(from, to string) ([]string, bool) {
	w := p.kind.Workflow
	way := map[string][]string{from: {}}
	for queue := []string{from}; len(queue) > 0; queue = queue[1:] {
		for _, name := range slices.Sorted(maps.Keys(w.Actions)) {
			a := w.Actions[name]
			if _, known := way[a.To]; !known && a.To != "" && slices.Contains(a.From, queue[0]) {
				way[a.To] = append(slices.Clone(way[queue[0]]), name)
				queue = append(queue, a.To)
			}
		}
	}
	found, ok := way[to]
	return found, ok
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
		body := string(p.body(line))
		if number := p.number(c); p.kind.Documents != nil && line == p.kind.Documents.Service {
			body = `{"` + p.kind.Documents.Served + `":"` + number + `","` + p.kind.Documents.ServedAt + `":"` + p.clock.Load().Truncate(time.Second).Format(time.RFC3339) + `"}`
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

// lineKeys are those of the lines that have one, without which they are none.
var lineKeys = map[string]map[string]string{"hold": {"no": "1"}, "preparation": {"item": "meeting"}}

// body is the least that the door takes as a line: its key, and the requirement that a comment is about.
func (p paths) body(line string) json.RawMessage {
	p.Helper()
	body := map[string]string{}
	if about := p.kind.Workflow.Journal[line].About; about != "" {
		i := slices.IndexFunc(p.engine.Requirements(), func(r permits.Requirement) bool { return slices.Contains(r.Kinds, p.kind.Name) })
		body[strings.TrimPrefix(about, "/")] = p.engine.Requirements()[i].ID
	}
	for key, value := range lineKeys[line] {
		body[key] = value
	}
	raw, err := json.Marshal(body)
	require.NoError(p, err)
	return raw
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
	before := p.written()
	_, err := p.do(col.person, thing, c)
	want := permits.Forbidden
	if col.outside && thing != "create" {
		want = permits.NotFound // whether a foreign case exists is not revealed
	}
	require.True(p, permits.Is(err, want), "%s tries %s in %q: %v, want %s", col.name, thing, c.State, err, want)
	require.Equal(p, before, p.written(), "%s changed something by %s", col.name, thing)
}
