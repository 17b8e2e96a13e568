package engine

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // packs name time zones, and an image or a machine may have none

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// packFile is pack.yaml.
type packFile struct {
	Name      string       `json:"name"`
	Authority permits.Text `json:"authority"`
	Title     permits.Text `json:"title"`
	Document  string       `json:"document"`
	Edition   string       `json:"edition"`
	InForce   struct {
		From string `json:"from"`
		To   string `json:"to"`
	} `json:"in_force"`
	Timezone     string   `json:"timezone"`
	Jurisdiction string   `json:"jurisdiction"`
	Tightens     string   `json:"tightens"` // the national pack that a province's pack tightens (provinces.go)
	Sources      []string `json:"sources"`
	Notes        string   `json:"notes"`
}

// kindFile is kinds/<kind>/kind.yaml.
type kindFile struct {
	Name     string       `json:"name"`
	Title    permits.Text `json:"title"`
	Door     permits.Door `json:"door"`
	Base     string       `json:"base"`     // base/<name> of the pack, on which the kind's files are merge patches
	Sections []string     `json:"sections"` // of its pack, or <pack>/<section> of another
	Place    struct {
		permits.PlacePointers
		Radius string `json:"radius"` // name of the parameter that gives it, in metres
	} `json:"place"`
	Number   string            `json:"number"`
	Links    string            `json:"links"`
	Day      string            `json:"day"`
	Shows    map[string]string `json:"shows"`
	Expected *permits.Expected `json:"expected"`
	Job      *permits.Job      `json:"job"`

	Records  *permits.Records `json:"records"`
	Exposes  *permits.Exposes `json:"exposes"`
	Standing string           `json:"standing"`
	Notice   bool             `json:"notice"`
}

// registerFile is registers/<register>/register.yaml.
type registerFile struct {
	Title   permits.Text     `json:"title"`
	Scope   string           `json:"scope"`
	Source  string           `json:"source"`
	Write   []permits.Writer `json:"write"`
	Pick    string           `json:"pick"`
	Vouches bool             `json:"vouches"`
	Shown   string           `json:"shown"`
	Yearly  *permits.Yearly  `json:"yearly"`
	Roster  *permits.Roster  `json:"roster"`
	Regrade *permits.Regrade `json:"regrade"`
}

type pack struct {
	packFile
	dir    string
	zone   *time.Location
	params map[string]any
	marks  map[string]paramFile // of the parameters, what provinces may do with them
	local  *province            // of a province's pack that sets values
	kinds  []*kind
	ledger []permits.LedgerLine
	// criteria are the items of criteria.yaml, by section
	criteria map[string][]criterion
	// numbers are the clauses of the document, from numbering.yaml
	numbers []string
}

// loader holds a release while it is put together.
type loader struct {
	files     map[string][]byte
	issues    Issues
	packs     map[string]*pack
	kinds     map[string]*kind
	registers map[string]*register
	modules   map[string]*ast.Module
	reqs      map[string]*requirement
	rows      []rowFile
	other     *node // what rules see of another case
	divisions *permits.DivisionTree
	titles    permits.Titles
}

func newLoader() *loader {
	return &loader{files: map[string][]byte{}, packs: map[string]*pack{}, kinds: map[string]*kind{},
		registers: map[string]*register{}, modules: map[string]*ast.Module{}, reqs: map[string]*requirement{}, divisions: &permits.DivisionTree{}}
}

// policyFile tells which files belong to a release. Tests, what mutants they may miss, and documents do not change a
// judgement and so are not part of its digest.
func policyFile(name string) bool {
	if strings.HasSuffix(name, "_test.rego") || path.Base(name) == "equivalent.yaml" {
		return false
	}
	switch path.Ext(name) {
	case ".rego", ".yaml", ".yml", ".json":
		return true
	}
	return false
}

func readTree(fsys fs.FS) (*loader, error) {
	l := newLoader()
	for _, top := range []string{"lib", "registers", "packs"} {
		err := fs.WalkDir(fsys, top, func(name string, d fs.DirEntry, err error) error {
			if errors.Is(err, fs.ErrNotExist) && name == top {
				return nil
			}
			if err != nil || d.IsDir() || !policyFile(name) {
				return err
			}
			l.files[name], err = fs.ReadFile(fsys, name)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	if len(l.files) == 0 {
		return nil, fmt.Errorf("no policy files: a policy directory holds lib/, registers/ and packs/ (docs/packs.md)")
	}
	return l, nil
}

// digest names the release by its files: SHA-256 over a line "digest  name" for each, in the order of the names.
func (l *loader) digest() string {
	var b strings.Builder
	for _, name := range sortedKeys(l.files) {
		fmt.Fprintf(&b, "%s  %s\n", canon.Digest(l.files[name]), name)
	}
	return canon.Digest([]byte(b.String()))
}

func (l *loader) build() (*Engine, error) {
	l.loadDivisions()
	l.loadTitles()
	l.loadRegisters()
	l.loadPacks()
	l.checkProvinces()
	l.parseRego()
	l.parseRows()
	if err := l.err(); err != nil {
		return nil, err
	}
	l.checkBases()
	l.checkRegisters()
	for _, name := range sortedKeys(l.kinds) {
		l.checkFollows(l.kinds[name])
	}
	l.linkKinds()
	l.unclaimed()
	for _, name := range sortedKeys(l.kinds) {
		l.checkTransitions(l.kinds[name])
	}
	l.checkTrades()
	for _, p := range l.packs {
		l.checkLedger(p)
	}
	if err := l.err(); err != nil {
		return nil, err
	}
	compiler := l.compile()
	if err := l.err(); err != nil {
		return nil, err
	}
	for _, name := range sortedKeys(l.kinds) {
		l.checkAnswers(l.kinds[name], compiler)
	}
	l.analyse(compiler)
	if err := l.err(); err != nil {
		return nil, err
	}
	for _, k := range l.kinds {
		k.Workflow.Posts, k.Workflow.Lines = l.titles, permits.Titles{}
		for typ, lf := range k.form.lines {
			k.Workflow.Lines[typ] = permits.Text{EN: k.form.said(lf.node, "x-en"), ZH: k.form.said(lf.node, "x-zh")}
		}
	}
	for _, r := range l.registers {
		r.Posts = l.titles
	}
	data := map[string]any{}
	for _, p := range l.packs {
		data[p.dir] = map[string]any{"params": p.params}
	}
	e := &Engine{limits: DefaultLimits, other: l.other, kinds: l.kinds, registers: l.registers, reqs: l.reqs, order: sortedKeys(l.reqs),
		compiler: compiler, store: inmem.NewFromObject(map[string]any{"packs": data}), params: map[string]map[string]any{}, provinces: l.provinces(), divisions: l.divisions,
		ledgers: map[string][]permits.LedgerLine{}, numbers: map[string][]string{},
		release: permits.Release{Digest: l.digest(), Engine: Version}}
	for _, name := range sortedKeys(l.packs) {
		e.ledgers[name], e.numbers[name] = l.packs[name].ledger, l.packs[name].numbers
		e.release.Packs = append(e.release.Packs, name+"@"+l.packs[name].Edition)
		e.params[name] = l.packs[name].params
	}
	var err error
	if e.release.Bytes, err = l.archive(); err != nil {
		return nil, err
	}
	e.settle()
	return e, e.prepare()
}

// err returns what was found. What is wrong with the Rego of a row is shown at the row.
func (l *loader) err() error {
	written := map[string]rowFile{}
	for _, rf := range l.rows {
		written[rf.file] = rf
	}
	found := l.issues.List
	l.issues.List = nil
	for _, x := range found {
		if rf, ok := written[x.File]; ok {
			x.File, x.Line = rf.row, rf.line
		}
		l.issues.addBoth(x.File, x.Line, x.Text, x.ZH)
	}
	return l.issues.err()
}

// archive keeps the release's files as one canonical document, from which Load compiles the same release again.
func (l *loader) archive() ([]byte, error) {
	texts := map[string]string{}
	for name, b := range l.files {
		texts[name] = string(b)
	}
	return canon.Marshal(map[string]any{"files": texts})
}

func (l *loader) loadRegisters() {
	for name, src := range l.files {
		parts := strings.Split(name, "/")
		if len(parts) != 3 || parts[0] != "registers" {
			if parts[0] == "registers" {
				l.issues.add(name, 1, "a register is registers/<register>/register.yaml and schema.json")
			}
			continue
		}
		reg := parts[1]
		switch parts[2] {
		case "register.yaml":
			var rf registerFile
			if line, err := decodeWrapped(src, "register", &rf); err != nil {
				l.issues.add(name, line, "%v", err)
				continue
			}
			if !slices.Contains([]string{"enterprise", "division", "either"}, rf.Scope) {
				l.issues.add(name, lineWith(src, "scope"), "scope is enterprise, division or either")
			}
			if !slices.Contains([]string{"firewatch", "declared"}, rf.Source) {
				l.issues.add(name, lineWith(src, "source"), "source is firewatch or declared")
			}
			if !slices.Contains([]string{"referred", "all"}, rf.Pick) {
				l.issues.add(name, lineWith(src, "pick"), "pick is referred or all")
			}
			f, ok := l.form(path.Join("registers", reg, "schema.json"))
			if !ok {
				continue
			}
			l.registers[reg] = &register{form: f, Register: permits.Register{Name: reg, Title: rf.Title, Scope: rf.Scope,
				Source: rf.Source, Write: rf.Write, Pick: rf.Pick, Vouches: rf.Vouches, Shown: rf.Shown, Yearly: rf.Yearly,
				Roster: rf.Roster, Regrade: rf.Regrade}}
			l.checkName(name, rf.Shown, f)
			l.checkYearly(name, rf, f)
		case "schema.json", acceptFile:
		default:
			l.issues.add(name, 1, "a register is registers/<register>/register.yaml and schema.json, and accept.rego where a rule judges its records")
		}
	}
}

// checkYearly holds what a register says of its years to its form: a slip would silence the announcement.
func (l *loader) checkYearly(file string, rf registerFile, f *form) {
	y := rf.Yearly
	if y == nil {
		return
	}
	line := lineWith(l.files[file], "yearly")
	if n := f.root.at(permits.PointerKeys(y.Year)); y.Year == "" || n == nil || n.typ != "string" {
		l.issues.add(file, line, "yearly: the records have no text %s", y.Year)
	}
	if rf.Scope != "division" || !divisionCode.MatchString(y.Division) {
		l.issues.add(file, line, "yearly: it belongs to a register of scope division, and names a division of six digits")
	}
	if y.Days < 1 || y.Days > 366 {
		l.issues.add(file, line, "yearly: days is 1 to 366")
	}
}

var divisionCode = regexp.MustCompile(`^[0-9]{6}$`)

// form compiles a schema file; the files under it, if any, come first.
func (l *loader) form(name string, under ...string) (*form, bool) {
	var raw json.RawMessage
	files := append(slices.Clone(under), name)
	if !l.layered("schema", &raw, files...) {
		return nil, false
	}
	raw, ok := l.withCriteria(name, raw)
	if !ok {
		return nil, false
	}
	f, err := compileForm(raw, l.divisionFormat())
	if err != nil {
		l.issues.add(name, 1, "%v", err)
		return nil, false
	}
	f.files = files
	return f, true
}

func (l *loader) loadPacks() {
	for _, name := range sortedKeys(l.files) {
		parts := strings.Split(name, "/")
		if parts[0] != "packs" || len(parts) != 3 || parts[2] != "pack.yaml" {
			continue
		}
		src := l.files[name]
		p := &pack{dir: parts[1], params: map[string]any{}, marks: map[string]paramFile{}}
		if line, err := decodeWrapped(src, "pack", &p.packFile); err != nil {
			l.issues.add(name, line, "%v", err)
			continue
		}
		if p.Name != p.dir {
			l.issues.add(name, lineWith(src, "name"), "name %q must be the directory's, %q", p.Name, p.dir)
		}
		var err error
		if p.zone, err = time.LoadLocation(p.Timezone); err != nil || p.Timezone == "" {
			l.issues.add(name, lineWith(src, "timezone"), "timezone must be a name such as Asia/Shanghai")
			continue
		}
		l.packs[p.dir] = p
		l.loadParams(p)
		l.loadCriteria(p)
		l.loadKinds(p)
		l.loadRows(p)
		l.loadLedger(p)
		l.loadNumbering(p)
	}
	for name := range l.files {
		parts := strings.Split(name, "/")
		if parts[0] == "packs" && (len(parts) < 3 || l.packs[parts[1]] == nil) {
			l.issues.add(name, 0, "no pack %q: packs/%s/pack.yaml is missing or broken", parts[1], parts[1])
		}
	}
}

func (l *loader) loadParams(p *pack) {
	name := path.Join("packs", p.dir, "params/data.yaml")
	src, ok := l.files[name]
	if !ok {
		return
	}
	raw, err := canon.FromYAML(src)
	if err != nil {
		l.issues.add(name, lineOf(err), "%v", err)
		return
	}
	var top map[string]json.RawMessage
	if err := json.Unmarshal(raw, &top); err != nil {
		l.issues.add(name, 1, "a map of parameter names: %v", err)
		return
	}
	for _, key := range sortedKeys(top) {
		v, err := decode(top[key])
		if err != nil {
			l.issues.add(name, lineWith(src, key), "%v", err)
			continue
		}
		m, ok := v.(map[string]any)
		if _, isParam := m["value"]; !ok || !isParam {
			l.issues.add(name, lineWith(src, key), "parameter %q needs a value and the clause that gives it", key)
			continue
		}
		if c, _ := m["clause"].(string); c == "" {
			l.issues.add(name, lineWith(src, key), "parameter %q names no clause", key)
		}
		var mark paramFile
		if _, err := decodeClosed(top[key], src, &mark); err != nil {
			l.issues.add(name, lineWith(src, key), "parameter %q: %v", key, err)
		}
		_, isNumber := m["value"].(json.Number)
		if mark.Tightenable != "" && (mark.Delegable || !isNumber || mark.Tightenable != "lower" && mark.Tightenable != "higher") {
			l.issues.add(name, lineWith(src, key), "parameter %q: tightenable is lower or higher, of a number that is not delegable", key)
		}
		p.params[key], p.marks[key] = v, mark
	}
}

func (l *loader) loadKinds(p *pack) {
	prefix := path.Join("packs", p.dir, "kinds") + "/"
	for _, name := range sortedKeys(l.files) {
		if !strings.HasPrefix(name, prefix) || path.Base(name) != "kind.yaml" {
			continue
		}
		dir := path.Dir(name)
		var kf kindFile
		if line, err := decodeWrapped(l.files[name], "kind", &kf); err != nil {
			l.issues.add(name, line, "%v", err)
			continue
		}
		if l.kinds[kf.Name] != nil {
			l.issues.add(name, 1, "kind %q is defined twice", kf.Name)
			continue
		}
		if kf.Door != permits.DoorPermits && kf.Door != permits.DoorApplications {
			l.issues.add(name, lineWith(l.files[name], "door"), "door is permits or applications")
		}
		k := &kind{file: name, sections: map[string]bool{}, base: kf.Base, zone: p.zone, Kind: permits.Kind{Name: kf.Name, Title: kf.Title, Door: kf.Door, Pack: p.dir, Place: kf.Place.PlacePointers,
			Number: kf.Number, Links: kf.Links, Day: kf.Day, Shows: kf.Shows, Expected: kf.Expected, Job: kf.Job,
			Records: kf.Records, Exposes: kf.Exposes, Standing: kf.Standing, Notice: kf.Notice}}
		for _, s := range kf.Sections {
			if !strings.Contains(s, "/") {
				s = p.dir + "/" + s
			}
			k.sections[s] = true
		}
		layers := func(file string) []string {
			if kf.Base == "" {
				return []string{path.Join(dir, file)}
			}
			return []string{path.Join("packs", p.dir, "base", kf.Base, file), path.Join(dir, file)}
		}
		schema := layers("schema.json")
		f, ok := l.form(schema[len(schema)-1], schema[:len(schema)-1]...)
		if !ok {
			continue
		}
		k.form, k.Schema = f, f.raw
		l.checkOutline(name, p, kf, k)
		l.loadUI(k, layers("ui.json"))
		if !l.layered("workflow", &k.Workflow, layers("workflow.yaml")...) {
			continue
		}
		l.checkWorkflow(path.Join(dir, "workflow.yaml"), k)
		l.checkExpected(k)
		l.loadSheet(path.Join(dir, "print.yaml"), p, k)
		l.loadDocuments(p, k, layers("documents.yaml"))
		l.loadTransitions(path.Join(dir, "transitions.yaml"), k)
		l.kinds[kf.Name] = k
		p.kinds = append(p.kinds, k)
	}
}

// checkWorkflow refuses a workflow that names what is not there, or whose stopping could be held up.
func (l *loader) checkWorkflow(file string, k *kind) {
	w, src := k.Workflow, l.files[file]
	bad := func(word, format string, args ...any) { l.issues.add(file, lineWith(src, word), format, args...) }
	stage := func(where, s string) {
		if !slices.Contains(w.Stages, s) {
			bad(where, "%s: no stage %q", where, s)
		}
	}
	state := func(where, s string) {
		if _, ok := w.States[s]; !ok {
			bad(where, "%s: no state %q", where, s)
		}
	}
	writers := func(where string, ws []permits.Writer) {
		if len(ws) == 0 {
			bad(where, "%s: says nobody may do it", where)
		}
		for _, x := range ws {
			if x.Role != permits.RoleSystem && !slices.Contains(permits.Roles(), x.Role) {
				bad(where, "%s: no role %q", where, x.Role)
			}
		}
	}
	if len(w.Stages) == 0 {
		bad("stages", "stages: a kind has at least one")
	}
	state("initial", w.Initial)
	writers("create", w.Create.By)
	writers("revise", w.Revise.By)
	for _, s := range w.Revise.In {
		state("revise", s)
	}
	if w.Revise.To != "" {
		state("revise", w.Revise.To)
	}
	for _, name := range sortedKeys(w.States) {
		if s := w.States[name]; s.Stage != "" {
			stage(name, s.Stage)
		} else if !s.Final {
			bad(name, "state %s: a state that is not final names the stage that is judged when a fact changes in it", name)
		}
	}
	for _, typ := range sortedKeys(w.Journal) {
		if k.form.lines[typ] == nil {
			bad(typ, "journal %s: the form has no x-journal %q", typ, typ)
		} else if about := w.Journal[typ].About; about != "" {
			items := k.form.lines[typ].node.items
			if n := items.at(permits.PointerKeys(about)); n == nil || n.typ != "string" {
				bad(typ, "journal %s: about: %s is no text of a line of a list", typ, about)
			}
		}
		if w.Journal[typ].Complete && (k.form.lines[typ] == nil || k.form.lines[typ].node.items == nil) {
			bad(typ, "journal %s: complete: only of a list can no line say that there is nothing", typ)
		}
		writers(typ, w.Journal[typ].By)
		for _, s := range w.Journal[typ].In {
			state(typ, s)
		}
	}
	for _, name := range sortedKeys(w.Actions) {
		a := w.Actions[name]
		writers(name, a.By)
		if len(a.From) == 0 {
			bad(name, "action %s: leaves no state", name)
		}
		for _, s := range a.From {
			state(name, s)
			if w.States[s].Final && !(a.To == "" && onlySystem(a)) {
				bad(name, "action %s: state %s is final; a clock alone may still remind in it", name, s)
			}
		}
		if a.To != "" {
			state(name, a.To)
		}
		if a.Stage != "" {
			stage(name, a.Stage)
		}
		switch a.Needs {
		case "compliant":
			if a.Stage == "" {
				bad(name, "action %s: needs compliant, but names no stage", name)
			}
			if a.Stops {
				bad(name, "action %s: stopping work never waits for an evaluation", name)
			}
		case "nothing":
		default:
			bad(name, "action %s: needs is compliant or nothing", name)
		}
		if a.Line != "" && k.form.lines[a.Line] == nil {
			bad(name, "action %s: the form has no x-journal %q", name, a.Line)
		}
		for _, other := range a.NotBy {
			if _, ok := w.Actions[other]; !ok {
				bad(name, "action %s: not_by names no action %q", name, other)
			}
		}
	}
	l.checkPapers(k, bad)
}

// onlySystem says whether nobody but a clock takes the action.
func onlySystem(a permits.Action) bool {
	return len(a.By) == 1 && a.By[0].Role == permits.RoleSystem
}

var identifier = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9]*([-.][A-Za-z0-9]+)*$`)

// packageName returns the section and name that an id gives its package.
func packageName(id, section string) string {
	flat := strings.NewReplacer("-", "_", ".", "_").Replace(strings.ToLower(id))
	if rest, ok := strings.CutPrefix(flat, section+"_"); ok {
		return rest
	}
	return flat
}

func (l *loader) parseRego() {
	opts := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1}
	for _, name := range sortedKeys(l.files) {
		if path.Ext(name) != ".rego" {
			continue
		}
		m, err := ast.ParseModuleWithOpts(name, string(l.files[name]), opts)
		if err != nil {
			l.opaErrors(name, err)
			continue
		}
		l.modules[name] = m
		parts := strings.Split(name, "/")
		switch {
		case parts[0] == "lib" && len(parts) == 2:
			if want := "data.lib." + strings.TrimSuffix(parts[1], ".rego"); m.Package.Path.String() != want {
				l.issues.add(name, m.Package.Location.Row, "package must be %s", strings.TrimPrefix(want, "data."))
			}
		case parts[0] == "packs" && len(parts) == 4:
			l.requirementOf(name, m, "rego")
		case parts[0] == "registers" && len(parts) == 3 && parts[2] == acceptFile:
			l.acceptOf(name, parts[1], m)
		default:
			l.issues.add(name, 1, "Rego stands in lib/<file>.rego, packs/<pack>/<section>/<name>.rego or registers/<register>/accept.rego")
		}
	}
}

func (l *loader) opaErrors(file string, err error) {
	var many ast.Errors
	if errors.As(err, &many) {
		for _, e := range many {
			f, line := file, 1
			if e.Location != nil {
				f, line = e.Location.File, e.Location.Row
			}
			l.issues.add(f, line, "%s", e.Message)
		}
		return
	}
	l.issues.add(file, 1, "%v", err)
}

// clauseFacts is what a requirement says of its clause, in a METADATA block as in a row.
type clauseFacts struct {
	Document   string   `json:"document"`
	Clause     string   `json:"clause"`
	Basis      string   `json:"basis"`
	Obligation string   `json:"obligation"`
	Severity   string   `json:"severity"`
	Stages     []string `json:"stages"`
	Effective  struct {
		From string `json:"from"`
		To   string `json:"to"`
	} `json:"effective"`
	GovernedBy string       `json:"governed_by"`
	Remedy     permits.Text `json:"remedy"`
	Doubt      string       `json:"doubt"` // the one key that need not be there
}

// metadata is the custom part of a requirement's annotations. Closed; every key but doubt is required.
type metadata struct {
	ID string `json:"id"`
	ZH struct {
		Title       string `json:"title"`
		Description string `json:"description"`
	} `json:"zh"`
	clauseFacts
	EmptyAnswer []string `json:"empty_answer"`
}

var metadataKeys = []string{"id", "zh", "document", "clause", "basis", "obligation", "severity", "stages", "effective", "governed_by", "remedy", "empty_answer"}

func (l *loader) requirementOf(file string, m *ast.Module, pattern string) {
	var ann *ast.Annotations
	for _, a := range m.Annotations {
		if a.Scope == "package" {
			ann = a
		} else {
			l.issues.add(file, a.Location.Row, "METADATA of a requirement has scope: package")
		}
	}
	line := m.Package.Location.Row
	if ann == nil {
		l.issues.add(file, line, "a requirement begins with a METADATA block of scope package (docs/packs.md)")
		return
	}
	line = ann.Location.Row
	for _, k := range metadataKeys {
		if _, ok := ann.Custom[k]; !ok {
			l.issues.add(file, line, "METADATA custom: %q is missing; every key is required", k)
		}
	}
	raw, err := json.Marshal(ann.Custom)
	if err != nil {
		l.issues.add(file, line, "METADATA: %v", err)
		return
	}
	var md metadata
	dec := json.NewDecoder(strings.NewReader(string(raw)))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&md); err != nil {
		l.issues.add(file, line, "METADATA custom: %v", err)
		return
	}
	parts := strings.Split(file, "/")
	p := l.packs[parts[1]]
	if p == nil {
		return
	}
	section, base := parts[2], strings.TrimSuffix(path.Base(file), ".rego")
	bad := func(format string, args ...any) { l.issues.add(file, line, "METADATA: "+format, args...) }
	if !identifier.MatchString(md.ID) {
		bad("id %q: letters and digits, joined by - and .", md.ID)
		return
	}
	if want := packageName(md.ID, section); base != want {
		bad("id %q belongs in %s/%s.rego", md.ID, section, want)
	}
	if want := "packs." + p.dir + "." + section + "." + base; m.Package.Path.String() != "data."+want {
		l.issues.add(file, m.Package.Location.Row, "package must be %s", want)
		return
	}
	if other := l.reqs[md.ID]; other != nil {
		bad("id %q is taken by %s; ids are never reused", md.ID, other.file)
		return
	}
	in := func(what, v string, allowed ...string) {
		if !slices.Contains(allowed, v) {
			bad("%s is %s", what, strings.Join(allowed, " | "))
		}
	}
	in("basis", md.Basis, "mandatory", "informative", "interpretation")
	in("obligation", md.Obligation, "shall", "should", "may")
	in("severity", md.Severity, "block", "advise")
	if md.GovernedBy != "now" && md.GovernedBy != "received" && !strings.HasPrefix(md.GovernedBy, "/") {
		bad("governed_by is now, received or a JSON pointer")
	}
	for what, s := range map[string]string{"title": ann.Title, "description": ann.Description, "zh.title": md.ZH.Title,
		"zh.description": md.ZH.Description, "document": md.Document, "clause": md.Clause, "remedy.en": md.Remedy.EN, "remedy.zh": md.Remedy.ZH} {
		if strings.TrimSpace(s) == "" {
			bad("%s is empty", what)
		}
	}
	if len(md.Stages) == 0 {
		bad("stages: at least one")
	}
	day := func(what, s string) time.Time {
		if s == "" {
			return time.Time{}
		}
		t, err := time.ParseInLocation("2006-01-02", s, p.zone)
		if err != nil {
			bad("effective.%s %q is no date", what, s)
		}
		return t
	}
	r := &requirement{section: section, file: file, line: line, zone: p.zone, from: day("from", md.Effective.From), to: day("to", md.Effective.To),
		details: map[string]ast.Body{},
		Requirement: permits.Requirement{ID: md.ID, Pack: p.dir, Package: strings.TrimPrefix(m.Package.Path.String(), "data."),
			Title:      permits.Text{EN: ann.Title, ZH: md.ZH.Title},
			Sentence:   permits.Text{EN: ann.Description, ZH: md.ZH.Description},
			Citation:   permits.Citation{Document: md.Document, Clause: md.Clause, Basis: md.Basis},
			Obligation: md.Obligation, Severity: permits.Severity(md.Severity), Stages: md.Stages,
			From: md.Effective.From, To: md.Effective.To, GovernedBy: md.GovernedBy, Remedy: md.Remedy, Doubt: md.Doubt,
			Reads: []string{}, Kinds: []string{}, Pattern: pattern, EmptyOK: md.EmptyAnswer}}
	if r.from.IsZero() {
		bad("effective.from is required")
	}
	if !r.to.IsZero() && !r.to.After(r.from) {
		bad("effective.to must be later than effective.from")
	}
	defined := map[string]bool{}
	for _, rule := range m.Rules {
		defined[rule.Head.Name.String()] = true
		if rule.Default && rule.Head.Name == "met" {
			l.issues.add(file, rule.Location.Row, "no default met: undefined is not met")
		}
	}
	if !defined["met"] {
		l.issues.add(file, line, "a requirement defines met: what must hold")
	}
	r.HasApplies, r.HasObserved, r.HasRequired, r.HasFixes = defined["applies"], defined["observed"], defined["required"], defined["fixes"]
	r.Timed, r.Reckons, r.Answered = defined["until"], defined["reckoning"], defined["answerable"]
	if p.Tightens != "" {
		r.Jurisdiction = p.Jurisdiction
	}
	l.reqs[md.ID] = r
}

// linkKinds finds which requirements each kind asks at which stage, and lays the reserved keys beside its form.
func (l *loader) linkKinds() {
	l.other = l.otherNode()
	for _, name := range sortedKeys(l.kinds) {
		k := l.kinds[name]
		k.input = l.inputNode(k)
		k.asks = map[string][]*requirement{}
		for _, id := range sortedKeys(l.reqs) {
			r := l.reqs[id]
			if !k.sections[l.packs[r.Pack].home()+"/"+r.section] {
				continue
			}
			r.Kinds = append(r.Kinds, name)
			for _, s := range r.Stages {
				if slices.Contains(k.Workflow.Stages, s) {
					k.asks[s] = append(k.asks[s], r)
				}
			}
		}
		l.fillChecklists(k)
		for _, s := range sortedKeys(k.sections) {
			holds := slices.ContainsFunc(sortedKeys(l.reqs), func(id string) bool { return l.reqs[id].Pack+"/"+l.reqs[id].section == s })
			p, short, _ := strings.Cut(s, "/")
			switch line := lineWith(l.files[k.file], "sections"); {
			case l.packs[p] == nil:
				l.issues.add(k.file, line, "kind %s names a section of pack %q, which is not there", name, p)
			case !holds && p == k.Pack:
				l.issues.add(k.file, line, "kind %s names section %q, which holds no requirement", name, short)
			case !holds:
				l.issues.add(k.file, line, "kind %s names section %q of pack %s, which holds no requirement", name, short, p)
			}
		}
	}
	for _, r := range l.reqs {
		l.checkStages(r)
	}
	for id, r := range l.reqs {
		if len(r.Kinds) == 0 {
			l.issues.add(r.file, r.line, "no kind asks %s: no kind.yaml lists its section %q", id, l.packs[r.Pack].home()+"/"+r.section)
		}
	}
}

// checkStages refuses a stage that a kind does not have. A requirement that several kinds share may name a step that only some of them
// take: one that has no such stage is asked at another, and a stage that none of them has is a slip.
func (l *loader) checkStages(r *requirement) {
	has := func(name, stage string) bool { return slices.Contains(l.kinds[name].Workflow.Stages, stage) }
	for _, name := range r.Kinds {
		asked := slices.ContainsFunc(r.Stages, func(s string) bool { return has(name, s) })
		for _, s := range r.Stages {
			taken := slices.ContainsFunc(r.Kinds, func(other string) bool { return has(other, s) })
			if !has(name, s) && !(asked && taken) {
				l.issues.add(r.file, r.line, "stage %q is none of kind %s: %s", s, name, strings.Join(l.kinds[name].Workflow.Stages, ", "))
			}
		}
	}
}

// inputNode is the schema of what rules see: the form, and the reserved keys that the engine provides.
func (l *loader) inputNode(k *kind) *node {
	text := &node{typ: "string"}
	act := &node{typ: "object", props: map[string]*node{}}
	for _, f := range []string{"action", "person", "post", "at", "place", "opinion", "reason", "order_no", "division"} {
		act.props[f] = text
	}
	object := func(props map[string]*node) *node { return &node{typ: "object", props: props} }
	complete, facts := map[string]*node{}, map[string]*node{}
	for name, r := range l.registers {
		facts[name] = &node{typ: "object", extra: r.form.root}
		complete[name] = &node{typ: "boolean"}
	}
	facts["complete"] = object(complete)
	facts["neighbours"] = &node{typ: "array", items: l.other}
	facts["linked"] = &node{typ: "array", items: l.other}
	facts["concurrent"] = &node{typ: "array", items: l.other}
	if k.Day != "" {
		facts["day"] = &node{typ: "array", items: l.other}
	}
	root := object(map[string]*node{})
	for key, c := range k.form.root.props {
		if slices.Contains(reserved, key) {
			l.issues.add("packs/"+k.Pack, 0, "kind %s: the form may not define %q, which is a reserved key", k.Name, key)
		}
		root.props[key] = c
	}
	root.props["now"], root.props["stage"], root.props["act"] = text, text, act
	root.props["case"] = object(map[string]*node{"id": text, "kind": text, "state": text, "revision": {typ: "integer"}, "received_at": text,
		"acts": {typ: "object", extra: act}})
	root.props["facts"] = object(facts)
	if r := l.registers[enterpriseRegister]; r != nil {
		root.props["enterprise"] = r.form.root
	}
	return root
}

// enterpriseRegister holds the record of each enterprise under its own code; rules see it as input.enterprise.
const enterpriseRegister = "enterprises"

// reserved are the input keys that the engine provides.
var reserved = []string{"now", "stage", "act", "case", "enterprise", "facts"}
