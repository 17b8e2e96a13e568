package workflow

import (
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
	"firewatch/policies"
)

var (
	walkSteps = flag.Int("walk.steps", 1_000_000, "steps of the random walk through the workflows of all kinds together")
	walkSeed  = flag.Uint64("walk.seed", 0, "seed of the walk; 0 draws one, which a failure prints")
)

// BuiltIn is the release of the built-in packs, compiled once for the tests of this package.
var BuiltIn = sync.OnceValues(func() (*engine.Engine, error) { return engine.Load(policies.FS) })

// A case is led through every workflow by chance: whoever comes tries whatever there is, with whatever outcome, and time passes. The
// decisions are those of the use cases (decide.go); what they must be is said here a second time, from the workflow's data alone. No
// case is approved without a compliant evaluation in that very step, the right, the separation of duties and every signature on the
// way; and what must not be refused is not.
func TestNoWayLeadsRoundAnApproval(t *testing.T) {
	e, err := BuiltIn()
	require.NoError(t, err)
	seed := *walkSeed
	if seed == 0 {
		seed = rand.Uint64()
	}
	kinds := append(e.Kinds(), trap)
	met := map[permits.Problem]int{}
	// Half of the steps are shared out alike, half by the square of the actions: the end of a long chain is far away.
	squares := 0
	for _, kind := range kinds {
		squares += len(kind.Workflow.Actions) * len(kind.Workflow.Actions)
	}
	for i, kind := range kinds {
		t.Run(kind.Name, func(t *testing.T) {
			w := newWalk(t, kind, kinds, seed, uint64(i))
			square := len(kind.Workflow.Actions) * len(kind.Workflow.Actions)
			steps := *walkSteps/2/len(kinds) + *walkSteps/2*square/squares + 1
			for w.step = 1; w.step <= steps; w.step++ {
				w.next()
			}
			if steps > 20_000 {
				w.wentEverywhere()
			}
			for problem, n := range w.refused {
				met[problem] += n
			}
		})
	}
	if !t.Failed() && *walkSteps >= 1_000_000 {
		for _, problem := range []permits.Problem{permits.NotFound, permits.UnknownAction, permits.Forbidden, permits.WrongState, permits.SeparationOfDuty,
			permits.InvalidRequest, permits.StaleReading, permits.NotCompliant, permits.StaleVersion, permits.PreconditionNeeded} {
			require.NotZero(t, met[problem], "nothing was refused as %s: the walk shows nothing about that guard", problem)
		}
	}
}

// trapDocuments are what is signed in the trap: a form that everybody of the authority may issue, and one that nobody signs.
var trapDocuments = &permits.Documents{Line: "issued", Forms: map[string]*permits.DocumentForm{
	"sheet": {By: []permits.Writer{{Role: permits.RoleRegulator}, {Role: permits.RoleAuditor}}, In: []string{"shown", "granted", "covert"}},
	"other": {By: []permits.Writer{{Role: permits.RoleRegulator, Posts: []string{"chief"}}}, In: []string{"shown"}}}}

// trap is a workflow as no pack should write it: an auditor among the writers, an act that stops and has a stage, a signature that clears
// and one that is a journal line too, states that a side does not see and from which it could act.
var trap = permits.Kind{Name: "trap", Documents: trapDocuments, Workflow: permits.Workflow{
	Papers: &permits.Papers{Line: "ink"}, Issued: "issued",
	Stages: []string{"one", "two"}, Initial: "open",
	States: map[string]permits.State{"open": {Stage: "one", Private: true}, "shown": {Stage: "one"}, "covert": {Stage: "one", Undisclosed: true},
		"granted": {Stage: "two", Live: true}, "halted": {Stage: "two", Live: true}, "done": {Final: true}},
	Create: permits.Create{By: []permits.Writer{{Role: permits.RoleEnterprise}, {Role: permits.RoleRegulator}}},
	Revise: permits.Revise{By: []permits.Writer{{Role: permits.RoleEnterprise}, {Role: permits.RoleAuditor}}, In: []string{"open", "shown", "halted"}, To: "open"},
	Journal: map[string]permits.Journal{
		"note": {By: []permits.Writer{{Role: permits.RoleAuditor}, {Role: permits.RoleOperator}, {Role: permits.RoleEnterprise, Posts: []string{"clerk"}}},
			In: []string{"shown", "granted"}},
		"signature": {By: []permits.Writer{{Role: permits.RoleEnterprise}}, In: []string{"shown"}}},
	Clocks: map[string]permits.Timer{
		"slow":  {In: []string{"shown", "granted"}, Due: "/due", Fires: "late"},
		"quick": {In: []string{"halted"}, After: &permits.Span{Hours: 1}, Fires: "late"}},
	Actions: map[string]permits.Action{
		"show": {From: []string{"open"}, To: "shown", By: []permits.Writer{{Role: permits.RoleEnterprise}, {Role: permits.RoleAuditor}}, Needs: "nothing"},
		"hide": {From: []string{"shown"}, To: "covert", By: []permits.Writer{{Role: permits.RoleRegulator}, {Role: permits.RoleAuditor}}, Needs: "nothing", Only: "/people/*"},
		"pry":  {From: []string{"open"}, By: []permits.Writer{{Role: permits.RoleRegulator}, {Role: permits.RoleEnterprise}}, Needs: "nothing"},
		"find": {From: []string{"covert"}, To: "shown", By: []permits.Writer{{Role: permits.RoleRegulator}, {Role: permits.RoleEnterprise}}, Needs: "nothing", Line: "signature", Clears: true},
		"sign": {From: []string{"shown"}, By: []permits.Writer{{Role: permits.RoleEnterprise, Posts: []string{"clerk", "head"}}}, Stage: "one", Needs: "compliant", Line: "signature", Seen: true},
		"grant": {From: []string{"shown"}, To: "granted", By: []permits.Writer{{Role: permits.RoleRegulator, Posts: []string{"chief"}}, {Role: permits.RoleAuditor}}, Stage: "two",
			Needs: "compliant", Line: "signature", Seen: true, NotBy: []string{"sign", "find"},
			Paper: &permits.Paper{By: []permits.Writer{{Role: permits.RoleRegulator}, {Role: permits.RoleAuditor}}, Document: "sheet"}},
		// Signed again and again: each signature in ink needs a record of its own.
		"mark": {From: []string{"shown", "granted"}, By: []permits.Writer{{Role: permits.RoleRegulator, Posts: []string{"chief", "second"}}}, Stage: "one",
			Needs: "compliant", Line: "signature", Seen: true, NotBy: []string{"grant"},
			Paper: &permits.Paper{By: []permits.Writer{{Role: permits.RoleRegulator, Posts: []string{"chief"}}}, Document: "sheet"}},
		"stop":   {From: []string{"granted"}, To: "halted", By: []permits.Writer{{Role: permits.RoleEnterprise}, {Role: permits.RoleRegulator}}, Stage: "two", Needs: "nothing", Stops: true, Reason: true},
		"finish": {From: []string{"granted", "halted"}, To: "done", By: []permits.Writer{{Role: permits.RoleEnterprise}}, Stage: "two", Needs: "nothing"},
		"late":   {From: []string{"shown", "granted", "halted"}, To: "shown", By: []permits.Writer{{Role: permits.RoleSystem}}, Needs: "nothing"},
		"order":  {From: []string{"shown"}, By: []permits.Writer{{Role: permits.RoleRegulator}}, Needs: "nothing", Stops: true, Halts: &permits.Halts{Action: "stop"}},
		"pass":   {From: []string{"shown"}, By: []permits.Writer{{Role: permits.RoleRegulator}}, Needs: "nothing", Halts: &permits.Halts{Action: "sign"}},
	}}}

// What approves follows from the data; here is what it must at least be, lest a changed workflow makes the walk easy.
func TestWhatApproves(t *testing.T) {
	e, err := BuiltIn()
	require.NoError(t, err)
	for name, want := range map[string]struct {
		states []string
		chain  map[string][]string // signatures without which a state is not reached
	}{
		"coal-resumption": {[]string{"accepted", "department_signed", "inspection_agreed", "approved", "restarting", "resumed"},
			map[string][]string{"department_signed": {"sign_department"}, "inspection_agreed": {"consent_inspection", "sign_department"}}},
		"hot-work":      {[]string{"approved", "active", "closed"}, map[string][]string{"approved": {"approve"}, "active": {"approve"}}},
		"hidden-danger": {[]string{"extended", "rectified", "closed", "archived"}, map[string][]string{"extended": {"grant_extension"}}},
		"inspection":    {[]string{"served", "stop_in_force", "lifted"}, map[string][]string{"lifted": {"lift"}}},
	} {
		kind, err := e.Kind(name)
		require.NoError(t, err)
		approving, chain := approvingStates(kind.Workflow), signaturesOnTheWay(kind.Workflow)
		require.Subset(t, slices.Collect(maps.Keys(approving)), want.states, name)
		for state, signed := range want.chain {
			require.Subset(t, slices.Collect(maps.Keys(chain[state])), signed, "%s in %s", state, name)
		}
	}
}

type set map[string]bool

// approvingStates are those that a case can only be brought into by an action that needs a compliant evaluation.
func approvingStates(w permits.Workflow) set {
	out := set{}
	for name := range w.States {
		ways := 0
		compliant := name != w.Initial && name != w.Revise.To
		for _, a := range w.Actions {
			if a.To == name {
				ways++
				compliant = compliant && a.Needs == "compliant"
			}
		}
		if ways > 0 && compliant {
			out[name] = true
		}
	}
	return out
}

// signaturesOnTheWay are, for each state, the signing actions that every way from the beginning has taken since the last one
// that voids: a chain of signatures as the data draws it.
func signaturesOnTheWay(w permits.Workflow) map[string]set {
	must := map[string]set{w.Initial: {}}
	reach := func(state string, signed set) bool {
		was, known := must[state]
		if !known {
			must[state] = signed
			return true
		}
		both := set{}
		for name := range was {
			if signed[name] {
				both[name] = true
			}
		}
		must[state] = both
		return len(both) != len(was)
	}
	for changed := true; changed; {
		changed = false
		for name, a := range w.Actions {
			for _, from := range a.From {
				before, known := must[from]
				if !known {
					continue
				}
				signed := set{}
				if !a.Clears {
					maps.Copy(signed, before)
				}
				if a.Line != "" {
					signed[name] = true
				}
				to := a.To
				if to == "" {
					to = from
				}
				changed = reach(to, signed) || changed
			}
		}
		for _, from := range w.Revise.In {
			to := w.Revise.To
			if to == "" {
				to = from
			}
			if _, known := must[from]; known {
				changed = reach(to, set{}) || changed
			}
		}
	}
	return must
}

// The case of the walk is an enterprise's in a county; the others are of another enterprise, another province.
const (
	walkEnterprise = "ours"
	walkDivision   = "330281"
)

// one is a person of the walk.
type one struct {
	permits.Principal
	inside bool // of the enterprise, or of an authority of its division
}

// mark is one signature as the walk remembers it. What was signed in ink is of another person than who brought it in.
type mark struct{ action, person, dossier, by string }

// sheet is a document as the walk remembers it.
type sheet struct {
	form, number, dossier string
	at                    time.Time
	void                  bool // what was signed on it since counts no more
}

// ink is a signature in ink that waits for the second officer.
type ink struct {
	signer           one
	recorder, digest string
	sheet            *sheet
	at               time.Time
}

type walk struct {
	*testing.T
	rng       *rand.Rand
	seed      uint64
	kind      permits.Kind
	w         permits.Workflow
	actions   []string
	crowd     []one
	posts     []string // of any of them
	halts     []string // actions by which orders elsewhere stop cases
	approving set
	must      map[string]set

	step   int
	now    time.Time
	f      folder
	eager  bool // this case is in the hands of people who mostly do what is right
	steps  int  // of this case
	named  []string
	dues   map[string]time.Time
	drawn  int // evaluations and dossiers so far: each has a digest of its own
	signed []mark
	sheets []*sheet
	inks   map[string]*ink           // by action; the newest that counts
	recent map[string]string         // digest of the newest, whether it counts or not
	when   map[string]time.Time      // of the last act of each action
	last   map[string]string         // who took each action last, since it was voided
	away   map[string]map[string]int // steps to where an action can be taken, by action and state
	trail  []string

	took, wrote, entered map[string]int
	recorded, inked      map[string]int // signatures in ink, by action
	refused              map[permits.Problem]int
	revised              int
}

func newWalk(t *testing.T, kind permits.Kind, kinds []permits.Kind, seed, stream uint64) *walk {
	w := &walk{T: t, rng: rand.New(rand.NewPCG(seed, stream)), seed: seed, kind: kind, w: kind.Workflow,
		actions: slices.Sorted(maps.Keys(kind.Workflow.Actions)), approving: approvingStates(kind.Workflow), must: signaturesOnTheWay(kind.Workflow),
		now:  time.Date(2026, 11, 20, 1, 20, 0, 0, time.UTC),
		away: map[string]map[string]int{}, took: map[string]int{}, wrote: map[string]int{}, entered: map[string]int{}, refused: map[permits.Problem]int{},
		recorded: map[string]int{}, inked: map[string]int{}}
	for _, k := range kinds {
		for _, name := range slices.Sorted(maps.Keys(k.Workflow.Actions)) {
			if h := k.Workflow.Actions[name].Halts; h != nil && !slices.Contains(w.halts, h.Action) {
				w.halts = append(w.halts, h.Action)
			}
		}
	}
	w.gather()
	w.open()
	return w
}

// gather brings together whoever may ever come: for each post two who hold it and one elsewhere, people with no post and with every
// post, and the roles that act on no case.
func (w *walk) gather() {
	posts := map[string]set{}
	note := func(ws []permits.Writer) {
		for _, x := range ws {
			if posts[x.Role] == nil {
				posts[x.Role] = set{}
			}
			for _, post := range x.Posts {
				posts[x.Role][post] = true
			}
		}
	}
	note(w.w.Create.By)
	note(w.w.Revise.By)
	for _, a := range w.w.Actions {
		note(a.By)
	}
	for _, j := range w.w.Journal {
		note(j.By)
	}
	for _, role := range []string{permits.RoleEnterprise, permits.RoleRegulator} {
		all := slices.Sorted(maps.Keys(posts[role]))
		if len(all) == 0 {
			all = []string{"guardian"}
		}
		w.posts = append(w.posts, all...)
		add := func(id string, inside bool, posts ...string) {
			p := permits.Principal{ID: role + "/" + id, Role: role, Posts: posts}
			if role == permits.RoleEnterprise {
				if p.Enterprise = "theirs"; inside {
					p.Enterprise = walkEnterprise
				}
			} else if p.Division = "110000"; inside {
				p.Division = []string{walkDivision, "330200", "000000"}[len(w.crowd)%3]
			}
			w.crowd = append(w.crowd, one{p, inside})
		}
		for _, post := range all {
			add(post+"/1", true, post)
			add(post+"/2", true, post)
			add(post+"/far", false, post)
		}
		for _, id := range []string{"all/1", "all/2"} {
			add(id, true, all...)
		}
		add("all/far", false, all...)
		add("none", true)
	}
	every := slices.Sorted(maps.Keys(posts[permits.RoleEnterprise]))
	for _, role := range []string{permits.RoleAuditor, permits.RolePolicyAuthor, permits.RoleOperator} {
		w.crowd = append(w.crowd, one{permits.Principal{ID: role, Role: role, Posts: every, Enterprise: walkEnterprise, Division: walkDivision}, false})
	}
	// Nobody signs in as the system; if somebody did, the system's actions would not be theirs.
	w.crowd = append(w.crowd, one{permits.System, false})
}

func (w *walk) chance(percent int) bool { return w.rng.IntN(100) < percent }

func pick[T any](w *walk, from []T) T { return from[w.rng.IntN(len(from))] }

func (w *walk) digest(what string) string {
	w.drawn++
	return fmt.Sprintf("%s-%d", what, w.drawn)
}

// fail ends the walk, with what leads to the same place again.
func (w *walk) fail(format string, args ...any) {
	w.Helper()
	w.Fatalf("%s\nkind %s, step %d; -walk.seed=%d\nthe case:\n  %s", fmt.Sprintf(format, args...), w.kind.Name, w.step, w.seed, strings.Join(w.trail, "\n  "))
}

func (w *walk) next() {
	w.steps++
	if w.w.States[w.f.head.State].Final && w.chance(20) || w.steps > 120 {
		w.open()
		return
	}
	if w.chance(30) {
		w.now = w.now.Add(time.Duration(w.rng.Int64N(int64(30 * time.Hour))))
	}
	before := w.f.head
	switch n := w.rng.IntN(100); {
	case n < 70 && w.w.Papers != nil && w.chance(w.inkHere()):
		w.onPaper()
	case n < 70:
		w.act()
	case n < 80:
		w.write()
	case n < 86:
		w.revise()
	case n < 96:
		w.tick()
	case n < 98:
		w.halt()
	default:
		w.leftover()
	}
	w.holds(before)
}

// open begins a new case. Who may not open one does not.
func (w *walk) open() {
	w.trail = nil
	for tries := 0; ; tries++ {
		who := pick(w, w.crowd)
		_, err := asWriter(who.Principal, nil, w.w.Create.By, "", permits.Text{EN: "opening"})
		ok := err == nil && governs(who.Principal, walkEnterprise, walkDivision)
		if want := who.inside && may(who.Principal, w.w.Create.By, ""); ok != want {
			w.fail("%s opens a case: %v, want %v", who.ID, ok, want)
		}
		if ok || mayBe(w.w.Create.By, permits.RoleSystem) && tries > 20 {
			break
		}
	}
	w.f = folder{kind: w.kind, head: permits.Case{Kind: w.kind.Name, Enterprise: walkEnterprise, Jurisdiction: walkDivision,
		Version: 1, Revision: 1, Dossier: w.digest("dossier"), Evaluation: w.digest("evaluation"), Acts: map[string]permits.Act{}}}
	if err := enter(w.w, &w.f.head, w.w.Initial); err != nil {
		w.fail("%v", err)
	}
	w.signed, w.last, w.steps, w.eager = nil, map[string]string{}, 0, w.chance(75)
	w.sheets, w.inks, w.recent, w.when = nil, map[string]*ink{}, map[string]string{}, map[string]time.Time{}
	w.state()
	runClocks(w.w, &w.f.head, w.dues, w.now)
	w.entered[w.f.head.State]++
}

// state draws what the case states: its dates, and the people whom it names.
func (w *walk) state() {
	w.dues, w.named = map[string]time.Time{}, nil
	for _, name := range slices.Sorted(maps.Keys(w.w.Clocks)) {
		if w.chance(80) {
			w.dues[name] = w.now.Add(time.Duration(w.rng.Int64N(int64(96 * time.Hour))))
		}
	}
	for range w.rng.IntN(8) {
		w.named = append(w.named, pick(w, w.crowd).ID)
	}
}

// entryForWalk is the entry that a change would write.
func entryForWalk() *permits.EntryBody {
	return &permits.EntryBody{Digests: map[string]string{}, Detail: map[string]string{}}
}

// judgement draws what the evaluation at a stage says.
func (w *walk) judgement(stage string) *judgement {
	if stage == "" {
		return nil
	}
	j := &judgement{Judged: permits.Judged{Digest: w.digest("evaluation")}}
	j.Stage, j.Outcome = stage, permits.Compliant
	if w.chance(60) != w.eager && w.chance(80) {
		j.Outcome = pick(w, []permits.Outcome{permits.Noncompliant, permits.Incomplete, permits.Errored})
	}
	return j
}

// anAction is mostly one that leaves the state, and seldom one that ends the case.
func (w *walk) anAction() string {
	if w.chance(1) {
		return "fly"
	}
	var here []string
	for _, name := range w.actions {
		a := w.w.Actions[name]
		if slices.Contains(a.From, w.f.head.State) && (!w.w.States[a.To].Final || w.chance(15)) {
			here = append(here, name)
		}
	}
	if len(here) == 0 || w.chance(15) {
		return pick(w, w.actions)
	}
	if w.eager && w.chance(80) || w.chance(60) {
		return w.towards(here)
	}
	return pick(w, here)
}

// towards picks what leads to the action that was taken least, or the end of a long chain is hardly ever seen.
func (w *walk) towards(here []string) string {
	least := slices.MinFunc(w.actions, func(a, b string) int { return w.took[a] - w.took[b] })
	away := w.distances(least)
	after := func(name string) int {
		if name == least {
			return -1
		}
		to := cmp.Or(w.w.Actions[name].To, w.f.head.State)
		if n, reached := away[to]; reached {
			return n
		}
		return len(w.w.States)
	}
	return slices.MinFunc(here, func(a, b string) int { return cmp.Or(after(a)-after(b), w.took[a]-w.took[b]) })
}

// distances are the steps from each state to one in which the action can be taken.
func (w *walk) distances(target string) map[string]int {
	if away, known := w.away[target]; known {
		return away
	}
	away := map[string]int{}
	for _, state := range w.w.Actions[target].From {
		away[state] = 0
	}
	for n := range len(w.w.States) {
		for _, a := range w.w.Actions {
			if to, reached := away[a.To]; !reached || to != n {
				continue
			}
			for _, from := range a.From {
				if _, known := away[from]; !known {
					away[from] = n + 1
				}
			}
		}
	}
	w.away[target] = away
	return away
}

// somebody is mostly one of those who may.
func (w *walk) somebody(ws []permits.Writer) one {
	who := pick(w, w.crowd)
	for tries := 0; tries < 20 && w.eager && !w.chance(10) && !(who.inside && may(who.Principal, ws, "")); tries++ {
		who = pick(w, w.crowd)
	}
	return who
}

func (w *walk) act() {
	name := w.anAction()
	action, known := w.w.Actions[name]
	who := w.somebody(action.By)
	right := func() bool { return w.eager && !w.chance(4) || w.chance(80) }
	c := ActOn{Action: name, Reason: "because", Opinion: agree, SeenDossier: w.f.head.Dossier, SeenEvaluation: w.f.head.Evaluation}
	if w.chance(30) && len(who.Posts) > 0 {
		c.Post = pick(w, who.Posts)
	} else if w.chance(2) {
		c.Post = pick(w, w.posts)
	}
	if !right() {
		c.Reason = pick(w, []string{"", "  "})
	}
	if !right() {
		c.Opinion = pick(w, []string{"", reject, "perhaps"})
	}
	if !right() {
		c.SeenDossier = pick(w, []string{"", "dossier-1"})
	}
	if !right() {
		c.SeenEvaluation = pick(w, []string{"", "evaluation-1"})
	}
	before := w.f.head
	judged := w.judgement(judgedAt(action))
	err := w.try(who.Principal, c, judged)
	w.trail = append(w.trail, fmt.Sprintf("%s: %s as %q takes %s, opinion %q, %s: %v", before.State, who.ID, c.Post, name, c.Opinion, outcomeOf(judged), err))
	want := known && w.wants(before, who, action, c, judged)
	if (err == nil) != want {
		w.fail("%s by %s in %s: accepted is %v, want %v (%v)", name, who.ID, before.State, err == nil, want, err)
	}
	if action.Stops && (judged != nil || permits.Is(err, permits.NotCompliant)) {
		w.fail("%s stops, and waited for an evaluation", name)
	}
	if w.counted(err) {
		w.done(name, action, who.ID, who.ID, before)
		w.approved(before, name, action, who, judged)
	}
}

// try does what the use case does with an act, without a store.
func (w *walk) try(p permits.Principal, c ActOn, judged *judgement) error {
	if !sees(p, w.f.head) {
		return permits.Refuse(permits.NotFound, "", "")
	}
	action, post, err := mayAct(w.w, w.f.head, p, c, func(string) ([]string, error) { return w.named, nil })
	if err != nil {
		return err
	}
	return w.settle(p, action, permits.Act{Action: c.Action, Person: p.ID, Post: post, Opinion: c.Opinion, At: instant(w.now)}, judged)
}

func (w *walk) settle(p permits.Principal, action permits.Action, act permits.Act, judged *judgement) error {
	f := w.f
	body, err := json.Marshal(signed(act, w.f.head.Dossier))
	if err != nil {
		return err
	}
	if _, err := f.settle(p, action, act, judged, permits.Document{Digest: w.f.head.Dossier, Bytes: body}, entryForWalk(), w.now); err != nil {
		return err
	}
	w.f = f
	runClocks(w.w, &w.f.head, w.dues, w.now)
	return nil
}

// counted notes a refusal, and reports whether there was none.
func (w *walk) counted(err error) bool {
	if err == nil {
		return true
	}
	var refusal *permits.Error
	if !errors.As(err, &refusal) {
		w.fail("%v is no refusal", err)
	}
	w.refused[refusal.Problem]++
	// Who reads Chinese reads no identifier: of a right, a state, a person who acted before, a check that refuses.
	if says := latin.FindString(refusal.Detail.ZH); says != "" && w.kind.Name != trap.Name && slices.Contains([]permits.Problem{permits.Forbidden,
		permits.WrongState, permits.SeparationOfDuty, permits.NotCompliant}, refusal.Problem) {
		w.fail("a refusal says %q in Chinese: %s", says, refusal.Detail.ZH)
	}
	return false
}

var latin = regexp.MustCompile(`[A-Za-z_]{2,}`)

// done remembers an action that was taken.
func (w *walk) done(name string, action permits.Action, person, by string, before permits.Case) {
	w.took[name]++
	if action.Clears {
		w.void()
	}
	w.last[name], w.when[name] = person, w.now.Truncate(time.Second)
	if action.Line != "" {
		w.signed = append(w.signed, mark{name, person, before.Dossier, by})
	}
	to := action.To
	if to == "" {
		to = before.State
	}
	if w.f.head.State != to {
		w.fail("%s led to %s, not to %s", name, w.f.head.State, to)
	}
	w.entered[to]++
}

func (w *walk) void() {
	w.signed, w.inks = nil, map[string]*ink{}
	for _, s := range w.sheets {
		s.void = true
	}
	for name := range w.last {
		if w.w.Actions[name].Line != "" {
			delete(w.last, name)
		}
	}
}

// may is the right of role and post, said again.
func may(p permits.Principal, ws []permits.Writer, post string) bool {
	if p.Role == permits.RoleAuditor || post != "" && !slices.Contains(p.Posts, post) {
		return false
	}
	for _, x := range ws {
		if x.Role != p.Role {
			continue
		}
		if len(x.Posts) == 0 {
			return true
		}
		for _, allowed := range x.Posts {
			if post == allowed || post == "" && slices.Contains(p.Posts, allowed) {
				return true
			}
		}
	}
	return false
}

func mayBe(ws []permits.Writer, role string) bool {
	return slices.ContainsFunc(ws, func(x permits.Writer) bool { return x.Role == role })
}

// seen is what the person may see of the case, said again.
func (w *walk) seen(who one, head permits.Case) bool {
	s := w.w.States[head.State]
	switch who.Role {
	case permits.RoleEnterprise:
		return who.inside && !s.Undisclosed
	case permits.RoleRegulator:
		return who.inside && !s.Private
	}
	return who.Role == permits.RoleAuditor
}

// wants is what an act must have to be accepted, and all that it must have.
func (w *walk) wants(head permits.Case, who one, action permits.Action, c ActOn, judged *judgement) bool {
	if !w.seen(who, head) || !may(who.Principal, action.By, c.Post) || !slices.Contains(action.From, head.State) || w.w.States[head.State].Final {
		return false
	}
	for _, other := range action.NotBy {
		if w.last[other] == who.ID {
			return false
		}
	}
	if action.Only != "" && !slices.Contains(w.named, who.ID) {
		return false
	}
	if action.Reason && strings.TrimSpace(c.Reason) == "" || c.Opinion == "perhaps" || c.Opinion == reject && action.Needs == "compliant" {
		return false
	}
	current := func(seen, now string) bool { return seen == now || seen == "" && !action.Seen }
	if !current(c.SeenDossier, head.Dossier) || !current(c.SeenEvaluation, head.Evaluation) {
		return false
	}
	return action.Needs != "compliant" || judged != nil && judged.Stage == action.Stage && judged.Outcome == permits.Compliant
}

// approved is the law of the walk, at an act that was accepted.
func (w *walk) approved(before permits.Case, name string, action permits.Action, who one, judged *judgement) {
	running := !before.Live && w.f.head.Live && !action.Stops
	if !w.approving[w.f.head.State] && !running {
		return
	}
	if action.To == "" {
		return // it was there before
	}
	switch {
	case judged == nil || judged.Outcome != permits.Compliant || judged.Stage != action.Stage:
		w.fail("%s led to %s without a compliant evaluation at its stage", name, w.f.head.State)
	case who.Role == permits.RoleSystem || !who.inside:
		w.fail("%s led to %s by %s", name, w.f.head.State, who.ID)
	case w.f.head.Evaluation != judged.Digest:
		w.fail("%s led to %s, and the case names another evaluation", name, w.f.head.State)
	}
	for signature := range w.must[before.State] {
		if _, stands := w.f.head.Acts[signature]; !stands {
			w.fail("%s led to %s without the signature of %s", name, w.f.head.State, signature)
		}
	}
	for _, m := range w.signed {
		if m.dossier != w.f.head.Dossier {
			w.fail("%s led to %s with a signature of %s on another dossier", name, w.f.head.State, m.person)
		}
	}
}

// holds is what is true of every case after every step.
func (w *walk) holds(before permits.Case) {
	head := w.f.head
	s, ok := w.w.States[head.State]
	if !ok || head.Private != s.Private || head.Live != s.Live || head.Undisclosed != s.Undisclosed {
		w.fail("the case is not as its state %q says", head.State)
	}
	if w.w.States[before.State].Final && head.State != before.State {
		w.fail("the final state %s was left", before.State)
	}
	// What stands is what was signed since the last revision or clearing act, each on the papers as they are.
	var standing []permits.Line
	for _, line := range w.f.lines {
		if w.w.Signature(line.Type) && (w.w.Papers == nil || line.Type != w.w.Papers.Line) && line.Number > head.SignedAfter {
			standing = append(standing, line)
		}
	}
	if len(standing) != len(w.signed) {
		w.fail("%d signatures stand, %d were given", len(standing), len(w.signed))
	}
	for i, m := range w.signed {
		if l := standing[i]; l.By != m.by || l.Type != w.w.Actions[m.action].Line || l.Revision != head.Revision || l.Digest != m.dossier || m.dossier != head.Dossier {
			w.fail("the signature %d of %s for %s stands as %+v", i, m.person, m.action, l)
		}
	}
	if len(head.Acts) != len(w.last) {
		w.fail("%d acts are remembered, %d were taken", len(head.Acts), len(w.last))
	}
	for name, person := range w.last {
		if head.Acts[name].Person != person {
			w.fail("%s was taken by %s, not by %s", name, person, head.Acts[name].Person)
		}
	}
	for name := range head.Clocks {
		// leftover puts clocks there that no state has; everything else stops with its state.
		if clock, ok := w.w.Clocks[name]; ok && !slices.Contains(clock.In, head.State) && head.State != before.State {
			w.fail("the clock %s runs in %s", name, head.State)
		}
	}
}

// nobody holds what no person did: it approves nothing.
func (w *walk) nobody(before permits.Case, what string) {
	if after := w.f.head; after.State != before.State && (w.approving[after.State] || after.Live && !before.Live) {
		w.fail("%s led from %s to %s", what, before.State, after.State)
	}
}

func (w *walk) write() {
	types := append(slices.Sorted(maps.Keys(w.w.Journal)), "poem")
	for _, name := range w.actions {
		if line := w.w.Actions[name].Line; line != "" && !slices.Contains(types, line) {
			types = append(types, line) // a signature without its act
		}
	}
	if w.w.Papers != nil {
		types = append(types, w.w.Papers.Line, w.w.Issued)
	}
	typ := pick(w, types)
	if here := slices.DeleteFunc(slices.Clone(types), func(typ string) bool { return !slices.Contains(w.w.Journal[typ].In, w.f.head.State) }); len(here) > 0 && w.chance(60) {
		typ = slices.MinFunc(here, func(a, b string) int { return w.wrote[a] - w.wrote[b] })
	}
	rule, known := w.w.Journal[typ]
	who, before := w.somebody(rule.By), w.f.head
	err := func() error {
		if !sees(who.Principal, w.f.head) {
			return permits.Refuse(permits.NotFound, "", "")
		}
		_, err := mayWrite(w.w, w.f.head, who.Principal, typ)
		return err
	}()
	w.trail = append(w.trail, fmt.Sprintf("%s: %s writes %s: %v", before.State, who.ID, typ, err))
	signs := w.w.Papers != nil && typ == w.w.Papers.Line || typ == w.w.Issued && typ != ""
	for _, a := range w.w.Actions {
		signs = signs || a.Line == typ
	}
	want := known && !signs && w.seen(who, before) && may(who.Principal, rule.By, "") && slices.Contains(rule.In, before.State)
	if (err == nil) != want {
		w.fail("a line of %s by %s in %s: accepted is %v, want %v (%v)", typ, who.ID, before.State, err == nil, want, err)
	}
	if !w.counted(err) {
		return
	}
	w.wrote[typ]++
	w.f.append(typ, permits.Document{Digest: "line"}, who.Principal, w.now)
	w.f.head.Version++
	runClocks(w.w, &w.f.head, w.dues, w.now)
	w.judgement(w.w.States[w.f.head.State].Stage).note(&w.f.head, entryForWalk())
	w.nobody(before, "a line of "+typ)
}

func (w *walk) revise() {
	who, before := w.somebody(w.w.Revise.By), w.f.head
	version := before.Version
	if w.chance(5) {
		version = pick(w, []int{0, version - 1, version + 1})
	}
	err := func() error {
		if !sees(who.Principal, w.f.head) {
			return permits.Refuse(permits.NotFound, "", "")
		}
		_, err := mayRevise(w.w, w.f.head, who.Principal, version)
		return err
	}()
	w.trail = append(w.trail, fmt.Sprintf("%s: %s revises: %v", before.State, who.ID, err))
	want := w.seen(who, before) && may(who.Principal, w.w.Revise.By, "") && version == before.Version && slices.Contains(w.w.Revise.In, before.State)
	if (err == nil) != want {
		w.fail("a revision by %s in %s: accepted is %v, want %v (%v)", who.ID, before.State, err == nil, want, err)
	}
	if !w.counted(err) {
		return
	}
	w.revised++
	if err := revised(w.w, &w.f.head, w.digest("dossier"), w.now); err != nil {
		w.fail("%v", err)
	}
	w.void()
	w.state()
	runClocks(w.w, &w.f.head, w.dues, w.now)
	w.judgement(w.w.States[w.f.head.State].Stage).note(&w.f.head, entryForWalk())
	w.nobody(before, "a revision")
}

// inkHere is how often, in a hundred, somebody comes with paper: mostly where it can be signed.
func (w *walk) inkHere() int {
	for _, a := range w.w.Actions {
		if a.Paper != nil && slices.Contains(a.From, w.f.head.State) {
			return 75
		}
	}
	return 5
}

// onPaper issues what is signed in ink, records a signature, or confirms one.
func (w *walk) onPaper() {
	var here []string
	for _, name := range w.actions {
		if a := w.w.Actions[name]; a.Paper != nil && (slices.Contains(a.From, w.f.head.State) || w.chance(10)) {
			here = append(here, name)
		}
	}
	name := "fly"
	if len(here) > 0 && !w.chance(2) {
		name = slices.MinFunc(here, func(a, b string) int { return w.inked[a] - w.inked[b] })
	} else if w.chance(50) {
		name = pick(w, w.actions)
	}
	next := w.rng.IntN(3)
	if paper := w.w.Actions[name].Paper; paper != nil && w.eager && !w.chance(15) {
		switch s := w.newest(paper.Document); {
		case s == nil || s.void || s.dossier != w.f.head.Dossier:
			next = 0
		case w.inks[name] == nil || w.inks[name].sheet != s:
			next = 1
		default:
			next = 2
		}
	}
	switch next {
	case 0:
		w.issue(name)
	case 1:
		w.record(name)
	default:
		w.confirm(name)
	}
}

func (w *walk) issue(name string) {
	form := pick(w, append(slices.Sorted(maps.Keys(w.kind.Documents.Forms)), "poem"))
	if paper := w.w.Actions[name].Paper; paper != nil && !w.chance(20) {
		form = paper.Document
	}
	f, known := w.kind.Documents.Forms[form]
	var by []permits.Writer
	var in []string
	follows := true
	if known {
		by, in = f.By, f.In
		follows = len(f.After) == 0 || slices.ContainsFunc(f.After, func(act string) bool { return w.last[act] != "" })
	}
	who, before := w.somebody(by), w.f.head
	c := IssueDocument{Form: form, Issuer: "bureau", SeenDossier: before.Dossier, SeenEvaluation: before.Evaluation}
	if w.chance(5) {
		c.Issuer, c.SeenDossier = pick(w, []string{" ", "bureau"}), pick(w, []string{"", before.Dossier})
	}
	err := func() error {
		if !sees(who.Principal, before) {
			return permits.Refuse(permits.NotFound, "", "")
		}
		_, _, err := mayIssue(w.kind, before, who.Principal, c)
		return err
	}()
	w.trail = append(w.trail, fmt.Sprintf("%s: %s issues %s: %v", before.State, who.ID, form, err))
	want := known && w.seen(who, before) && may(who.Principal, by, "") && slices.Contains(in, before.State) && follows && c.Issuer == "bureau" && c.SeenDossier == before.Dossier
	if (err == nil) != want {
		w.fail("%s issued by %s in %s: accepted is %v, want %v (%v)", form, who.ID, before.State, err == nil, want, err)
	}
	if !w.counted(err) {
		return
	}
	s := &sheet{form: form, number: w.digest("document"), dossier: before.Dossier, at: w.now.Truncate(time.Second)}
	w.sheets = append(w.sheets, s)
	w.line(w.w.Issued, map[string]string{"number": s.number, "form": form, "at": instant(w.now)}, who.Principal)
	w.nobody(before, "a document")
}

// line writes a line that no hand writes, with what it says.
func (w *walk) line(typ string, body any, p permits.Principal) string {
	raw, err := json.Marshal(body)
	if err != nil {
		w.fail("%v", err)
	}
	digest := w.digest("line")
	w.f.append(typ, permits.Document{Bytes: raw, Digest: digest}, p, w.now)
	w.f.head.Version++
	runClocks(w.w, &w.f.head, w.dues, w.now)
	w.judgement(w.w.States[w.f.head.State].Stage).note(&w.f.head, entryForWalk())
	return digest
}

// newest is the document of the form that was issued last.
func (w *walk) newest(form string) *sheet {
	for _, s := range slices.Backward(w.sheets) {
		if s.form == form {
			return s
		}
	}
	return nil
}

// signs is whether the signer could take the action, whatever the case is judged to be: said again.
func (w *walk) signs(before permits.Case, signer one, action permits.Action, c ActOn) bool {
	c.Opinion, c.Post = agree, ""
	action.Needs = "nothing"
	return w.wants(before, signer, action, c, nil)
}

func (w *walk) record(name string) {
	action, known := w.w.Actions[name]
	var by []permits.Writer
	form := "sheet"
	if action.Paper != nil {
		by, form = action.Paper.By, action.Paper.Document
	}
	who, signer, before := w.somebody(by), w.somebody(action.By), w.f.head
	if w.chance(5) {
		signer = who
	}
	at := w.now.Add(-time.Duration(w.rng.Int64N(int64(2 * time.Minute))))
	newest := w.newest(form)
	if newest != nil && w.chance(70) {
		at = newest.at.Add(time.Duration(w.rng.Int64N(int64(w.now.Sub(newest.at)) + 1)))
	}
	if w.chance(30) {
		at = w.now
	}
	if w.chance(5) {
		at = w.now.Add(time.Hour)
	}
	s := newest
	if len(w.sheets) > 0 && w.chance(10) {
		s = pick(w, w.sheets)
	}
	number := "none"
	if s != nil {
		number = s.number
	}
	c := ActOn{Action: name, Reason: "because", SeenDossier: before.Dossier, SeenEvaluation: before.Evaluation,
		Paper: &PaperSignature{Person: signer.ID, At: at, Scan: "sha256:" + strings.Repeat("a", 64), Document: number}}
	if w.chance(3) {
		c.SeenDossier = "dossier-1"
	}
	if w.chance(3) {
		c.Paper.Scan = "in the drawer"
	}
	var record paperRecord
	err := func() (err error) {
		if !sees(who.Principal, before) {
			return permits.Refuse(permits.NotFound, "", "")
		}
		record, _, err = mayRecord(w.f, who.Principal, signer.Principal, c, w.now, func(string) ([]string, error) { return w.named, nil })
		return err
	}()
	w.trail = append(w.trail, fmt.Sprintf("%s: %s records that %s signed %s for %s: %v", before.State, who.ID, signer.ID, number, name, err))
	want := known && action.Paper != nil && w.seen(who, before) && may(who.Principal, by, "") && who.ID != signer.ID && w.signs(before, signer, action, c) &&
		s != nil && s == newest && s.form == form && !s.void && s.dossier == before.Dossier && c.Paper.Scan != "in the drawer" &&
		!at.Before(s.at) && !at.After(w.now)
	for _, other := range action.NotBy {
		if _, done := w.last[other]; done && at.Before(w.when[other]) {
			want = false
		}
	}
	if (err == nil) != want {
		w.fail("%s records a signature of %s for %s in %s: accepted is %v, want %v (%v)", who.ID, signer.ID, name, before.State, err == nil, want, err)
	}
	if !w.counted(err) {
		return
	}
	w.recorded[name]++
	w.inks[name] = &ink{signer: signer, recorder: who.ID, digest: w.line(w.w.Papers.Line, record, who.Principal), sheet: s, at: at.Truncate(time.Second)}
	w.recent[name] = w.inks[name].digest
	w.nobody(before, "a record of a signature")
}

func (w *walk) confirm(name string) {
	action, known := w.w.Actions[name]
	var by []permits.Writer
	if action.Paper != nil {
		by = action.Paper.By
	}
	who, before, waiting := w.somebody(by), w.f.head, w.inks[name]
	c := ActOn{Action: name, Reason: "because", SeenDossier: before.Dossier, SeenEvaluation: before.Evaluation, Confirms: "line-1"}
	if waiting != nil && !w.chance(5) {
		c.Confirms = waiting.digest
	} else if old, ok := w.recent[name]; ok && !w.chance(30) {
		c.Confirms = old // used, or void
	} else if other := pick(w, w.actions); w.inks[other] != nil {
		c.Confirms = w.inks[other].digest
	}
	if w.chance(3) {
		c.SeenEvaluation = "evaluation-1"
	}
	judged := w.judgement(judgedAt(action))
	var signer one
	err := func() error {
		if !sees(who.Principal, before) {
			return permits.Refuse(permits.NotFound, "", "")
		}
		record, err := pendingPaper(w.f, c)
		if err != nil {
			return err
		}
		for _, x := range w.crowd {
			if x.ID == record.Person {
				signer = x
			}
		}
		action, _, act, err := mayConfirm(w.f, who.Principal, signer.Principal, c, record, func(string) ([]string, error) { return w.named, nil })
		if err != nil {
			return err
		}
		return w.settle(who.Principal, action, act, judged)
	}()
	w.trail = append(w.trail, fmt.Sprintf("%s: %s confirms %s for %s, %s: %v", before.State, who.ID, c.Confirms, name, outcomeOf(judged), err))
	want := known && action.Paper != nil && waiting != nil && c.Confirms == waiting.digest && w.seen(who, before) && may(who.Principal, by, "") &&
		who.ID != waiting.recorder && who.ID != waiting.signer.ID && w.signs(before, waiting.signer, action, c) &&
		w.newest(action.Paper.Document) == waiting.sheet && !waiting.sheet.void &&
		judged != nil && judged.Stage == action.Stage && judged.Outcome == permits.Compliant
	if (err == nil) != want {
		w.fail("%s confirms %s for %s in %s: accepted is %v, want %v (%v)", who.ID, c.Confirms, name, before.State, err == nil, want, err)
	}
	if !w.counted(err) {
		return
	}
	w.inked[name]++
	delete(w.inks, name)
	w.done(name, action, waiting.signer.ID, who.ID, before)
	w.when[name] = waiting.at
	w.approved(before, name, action, waiting.signer, judged)
	act := w.f.head.Acts[name]
	if act.Medium != permits.OnPaper || act.Person == act.RecordedBy || act.Person == act.ConfirmedBy || act.RecordedBy == act.ConfirmedBy ||
		act.Division != waiting.signer.Division || !slices.Contains(waiting.signer.Posts, act.Post) {
		w.fail("the act that was signed in ink stands as %+v", act)
	}
}

// tick lets the clock that is due take its action, or ends one that the workflow does not know here.
func (w *walk) tick() {
	clock, before := dueClock(w.f.head, w.now), w.f.head
	if clock == "" {
		return
	}
	if r := w.f.head.Clocks[clock]; r.Fired || r.Due.After(w.now) {
		w.fail("the clock %s is not due: %+v at %s", clock, r, w.now)
	}
	name, action, ok := firesNow(w.w, w.f.head, clock)
	if !ok {
		w.f.head.Clocks = maps.Clone(w.f.head.Clocks)
		delete(w.f.head.Clocks, clock)
		return
	}
	judged := w.judgement(judgedAt(action))
	err := w.settle(permits.System, action, permits.Act{Action: name, Person: permits.System.ID, At: instant(w.now)}, judged)
	w.trail = append(w.trail, fmt.Sprintf("%s: the clock %s takes %s, %s: %v", before.State, clock, name, outcomeOf(judged), err))
	if err != nil {
		w.fail("%v", err)
	}
	if !slices.Contains(w.w.Actions[name].From, before.State) || w.w.Clocks[clock].Fires != name {
		w.fail("the clock %s took %s in %s", clock, name, before.State)
	}
	fired(&w.f.head, clock)
	if r, still := w.f.head.Clocks[clock]; still && !r.Fired {
		w.fail("the clock %s fires again", clock)
	}
	w.done(name, action, permits.System.ID, permits.System.ID, before)
	w.nobody(before, "the clock "+clock)
}

// halt is an order elsewhere that stops this case with it.
func (w *walk) halt() {
	if len(w.halts) == 0 {
		return
	}
	name, before := pick(w, w.halts), w.f.head
	action, ok := haltedBy(w.w, w.f.head, name)
	known := w.w.Actions[name]
	if want := known.Stops && slices.Contains(known.From, before.State); ok != want {
		w.fail("an order stops the case in %s by %s: %v, want %v", before.State, name, ok, want)
	}
	if !ok {
		return
	}
	who := pick(w, w.crowd)
	if err := w.settle(who.Principal, action, permits.Act{Action: name, Person: who.ID, At: instant(w.now)}, w.judgement(judgedAt(action))); err != nil {
		w.fail("an order was refused: %v", err)
	}
	w.trail = append(w.trail, fmt.Sprintf("%s: an order elsewhere takes %s", before.State, name))
	w.done(name, action, who.ID, who.ID, before)
	if w.approving[w.f.head.State] {
		w.fail("an order led to %s", w.f.head.State)
	}
}

// leftover is a clock that an earlier release started and the case still has.
func (w *walk) leftover() {
	clocks := append(slices.Sorted(maps.Keys(w.w.Clocks)), "gone")
	w.f.head.Clocks = maps.Clone(w.f.head.Clocks)
	if w.f.head.Clocks == nil {
		w.f.head.Clocks = map[string]permits.Running{}
	}
	w.f.head.Clocks[pick(w, clocks)] = permits.Running{Since: w.now, Due: w.now}
}

func outcomeOf(j *judgement) permits.Outcome {
	if j == nil {
		return "not judged"
	}
	return j.Outcome
}

// wentEverywhere demands that the walk saw every action, every state and every line: what it did not see it says nothing about.
func (w *walk) wentEverywhere() {
	for _, name := range w.actions {
		require.NotZero(w, w.took[name], "%s was never taken", name)
	}
	for state := range w.w.States {
		require.NotZero(w, w.entered[state], "%s was never entered", state)
	}
	for name, a := range w.w.Actions {
		if a.Paper != nil {
			require.NotZero(w, w.recorded[name], "no signature in ink was recorded for %s", name)
			require.NotZero(w, w.inked[name], "%s was never taken on a signature in ink", name)
		}
	}
	for typ := range w.w.Journal {
		if w.w.Signature(typ) {
			require.Zero(w, w.wrote[typ], "%s is written by acts alone", typ)
			continue
		}
		require.NotZero(w, w.wrote[typ], "no line of %s was written", typ)
	}
	if len(w.w.Revise.In) > 0 {
		require.NotZero(w, w.revised, "nothing was revised")
	}
}

// A seed that is printed leads to the same place again.
func TestAWalkIsTheSameFromItsSeed(t *testing.T) {
	ends := func(seed uint64) (took map[string]int, trail []string) {
		w := newWalk(t, trap, []permits.Kind{trap}, seed, 1)
		for w.step = 1; w.step <= 3000; w.step++ {
			w.next()
		}
		return w.took, w.trail
	}
	took, trail := ends(7)
	again, trailAgain := ends(7)
	require.Equal(t, took, again)
	require.Equal(t, trail, trailAgain)
	other, _ := ends(8)
	require.NotEqual(t, took, other)
}

// A record on paper that a signature was made of waits no more, also when the same action was taken in person since.
func TestARecordOnPaperIsUsedOnce(t *testing.T) {
	kind := permits.Kind{Workflow: permits.Workflow{Actions: map[string]permits.Action{"mark": {Line: "signature"}}, Papers: &permits.Papers{Line: "paper"}}}
	paper := permits.Line{Number: 1, Type: "paper", Revision: 1, Digest: "record-1", Body: []byte(`{"action":"mark","person":"S"}`)}
	made := permits.Line{Number: 2, Type: "signature", Revision: 1, Digest: "signature-1", Body: []byte(`{"person":"S","record":"record-1"}`)}
	f := folder{kind: kind, head: permits.Case{Revision: 1, Journal: 2, Acts: map[string]permits.Act{"mark": {Person: "another"}}}, lines: []permits.Line{paper, made}}
	_, err := pendingPaper(f, ActOn{Action: "mark", Confirms: "record-1"})
	require.True(t, permits.Is(err, permits.StaleReading), "%v", err)
	f.lines = f.lines[:1]
	record, err := pendingPaper(f, ActOn{Action: "mark", Confirms: "record-1"})
	require.NoError(t, err)
	require.Equal(t, "S", record.Person)
	f.lines = []permits.Line{paper, {Number: 2, Type: "signature", Body: []byte("torn")}}
	_, err = pendingPaper(f, ActOn{Action: "mark", Confirms: "record-1"})
	require.ErrorContains(t, err, "line 2", "what cannot be read is no missing signature")
}
