// Package engine compiles a release of policy packs and judges cases by it. It is the only importer of OPA.
//
// The law that it keeps is that missing evidence is never a pass. OPA answers whether a rule's condition holds;
// the engine finds, statically, which facts each rule may reach for and under how many negations (analyse.go), and
// dynamically, which of them it reached and did not find (trace.go); the verdict follows from both (judge.go).
package engine

import (
	"encoding/json"
	"io/fs"
	"sort"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/version"

	"firewatch/permits"
)

// Version names what an evaluation's bytes depend on besides its release and inputs. It changes when the
// engine's semantics change; a replay under another version says so instead of comparing.
var Version = "firewatch-engine/2+opa/" + version.Version

// Limits of one evaluation. A rule that takes longer has failed; it does not hold up the others.
type Limits struct {
	RollUp time.Duration // all requirements of a stage together
	Alone  time.Duration // one requirement
}

// DefaultLimits leave two orders of magnitude above what packs need.
var DefaultLimits = Limits{RollUp: 2 * time.Second, Alone: time.Second}

// Engine is one compiled release. It is immutable and safe for concurrent use.
type Engine struct {
	release   permits.Release
	limits    Limits
	kinds     map[string]*kind
	registers map[string]*register
	other     *node                   // what rules see of another case
	reqs      map[string]*requirement // by id
	order     []string                // ids, sorted
	ledgers   map[string][]permits.LedgerLine
	numbers   map[string][]string // clauses of each pack's document
	compiler  *ast.Compiler
	store     storage.Store // parameters of the packs
	params    map[string]map[string]any
	provinces []*province // packs that set values, those of the larger divisions first
	locals    []*local    // what holds in their divisions, the inner ones first
	divisions *permits.DivisionTree
	here      *local // of an evaluation: what holds where the enterprise lies
}

// requirement is a Requirement with what the analysis found out about its rules.
type requirement struct {
	permits.Requirement
	section  string
	file     string
	line     int
	from, to time.Time // effective dates as instants in the pack's time zone; zero: open
	zone     *time.Location
	reads    *readSet        // of applies and met
	toApply  []*read         // of applies alone
	params   map[string]bool // pack/parameter that applies or met read
	// localToApply: applies reads a parameter that some division sets.
	localToApply bool
	sees         []*read // of every rule that the engine asks
	// simpleToApply: applies holds no "every", so that nothing but an absent read can leave it undetermined.
	simpleToApply bool
	applies       ast.Body // compiled query data.<package>.applies == true, nil without the rule
	met           ast.Body
	details       map[string]ast.Body // observed, required, until, fixes, reckoning, answerable: data.<package>.<name> = x
}

// kind is a Kind with its compiled forms.
type kind struct {
	permits.Kind
	file     string          // kind.yaml
	zone     *time.Location  // legal time of its pack
	sections map[string]bool // <pack>/<section>
	base     string          // base/<name> of its pack; empty: none
	form     *form
	// transitions is the ledger of its workflow; nil: it has none
	transitions *permits.Transitions
	input       *node                         // form plus reserved keys
	asks        map[string][]*requirement     // by stage, sorted by id
	rollup      map[string]ast.Body           // by stage
	until       map[string]ast.Body           // by stage
	upcoming    map[string][]permits.Upcoming // by stage
}

// register is a Register with its compiled form.
type register struct {
	permits.Register
	form    *form
	judged  bool // by accept.rego; otherwise it takes in whatever fits the form
	accepts ast.Body
	refusal ast.Body
}

// Load compiles the release in a directory tree (docs/packs.md). It refuses a broken pack with an *Issues that
// lists every fault found with file, line and reason.
func Load(fsys fs.FS) (*Engine, error) {
	l, err := readTree(fsys)
	if err != nil {
		return nil, err
	}
	return l.build()
}

// LoadArchive compiles a release from the bytes that Release().Bytes holds. It is the same release: same digest,
// same judgements under the same engine version.
func LoadArchive(archive []byte) (*Engine, error) {
	var a struct {
		Files map[string]string `json:"files"`
	}
	if err := json.Unmarshal(archive, &a); err != nil {
		return nil, err
	}
	l := newLoader()
	for name, text := range a.Files {
		l.files[name] = []byte(text)
	}
	return l.build()
}

// WithLimits returns the same engine with other limits.
func (e *Engine) WithLimits(l Limits) *Engine {
	c := *e
	c.limits = l
	return &c
}

// Release describes the compiled release.
func (e *Engine) Release() permits.Release { return e.release }

// Kinds lists the kinds by name.
func (e *Engine) Kinds() []permits.Kind {
	out := make([]permits.Kind, 0, len(e.kinds))
	for _, k := range e.kinds {
		out = append(out, k.Kind)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// Kind returns one kind, or UnknownKind.
func (e *Engine) Kind(name string) (permits.Kind, error) {
	k, err := e.kind(name)
	if err != nil {
		return permits.Kind{}, err
	}
	return k.Kind, nil
}

func (e *Engine) kind(name string) (*kind, error) {
	if k, ok := e.kinds[name]; ok {
		return k, nil
	}
	return nil, &permits.Error{Problem: permits.UnknownKind,
		Detail: permits.Text{EN: "no kind " + quote(name) + " is in force; GET /v1/kinds lists them", ZH: "没有种类 " + quote(name) + "，可用种类见 GET /v1/kinds"},
		Faults: []permits.Fault{{Pointer: "/kind", Rule: "kind", Detail: permits.Text{EN: "unknown kind", ZH: "未知种类"}}}}
}

// Requirements lists every requirement of the release by id.
func (e *Engine) Requirements() []permits.Requirement {
	out := make([]permits.Requirement, 0, len(e.order))
	for _, id := range e.order {
		out = append(out, e.reqs[id].Requirement)
	}
	return out
}

// Registers lists the registers by name.
func (e *Engine) Registers() []permits.Register {
	out := make([]permits.Register, 0, len(e.registers))
	for _, r := range e.registers {
		out = append(out, r.Register)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	return out
}

// Register returns one register, or UnknownRegister.
func (e *Engine) Register(name string) (permits.Register, error) {
	if r, ok := e.registers[name]; ok {
		return r.Register, nil
	}
	return permits.Register{}, permits.Refuse(permits.UnknownRegister, "there is no register "+quote(name), "没有登记簿 "+quote(name))
}

// RegisterSchema returns the JSON Schema of a register's records.
func (e *Engine) RegisterSchema(name string) (raw []byte, err error) {
	r, ok := e.registers[name]
	if !ok {
		_, err := e.Register(name)
		return nil, err
	}
	return r.form.raw, nil
}
