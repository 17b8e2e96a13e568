package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// A pack of a province, a city or a county tightens a national pack. It adds requirements, which the engine asks only of
// enterprises in its division, and sets values in place of national ones where the national pack lets it: a delegable one to
// what its document says, another one only to a stricter number. It can leave out nothing that the national pack asks.

// country is the jurisdiction of a national pack.
const country = permits.Country

// localFile is a province pack's local.yaml: its values by the name of the national parameter.
const localFile = "local.yaml"

// localValue is one value of local.yaml. Each use of a delegation cites the document that makes it.
type localValue struct {
	Value    json.RawMessage `json:"value"`
	Document string          `json:"document"`
	Clause   string          `json:"clause"`
	Doubt    string          `json:"doubt"`
}

// paramFile is one parameter of params/data.yaml.
type paramFile struct {
	Value  json.RawMessage `json:"value"`
	Clause string          `json:"clause"`
	Note   string          `json:"note"`
	Unit   string          `json:"unit"`
	Doubt  string          `json:"doubt"`
	// Delegable: the law leaves it to provinces (who accepts, who signs, a clock without a national number).
	Delegable bool `json:"delegable"`
	// Tightenable says which way a number of the law may be moved by a province: lower or higher.
	Tightenable string `json:"tightenable"`
}

// province is a pack that tightens another, as evaluation needs it.
type province struct {
	pack, tightens, jurisdiction string
	values                       map[string]permits.LocalValue // by parameter
	delegated                    map[string]bool               // those of them that are the province's to set
}

// local is what holds in a division: the parameters with the values of every pack whose division contains it.
type local struct {
	jurisdiction string
	store        storage.Store
	values       map[string]permits.LocalValue // by pack and parameter
}

// checkProvinces holds what the packs of provinces say against the packs that they tighten.
func (l *loader) checkProvinces() {
	for _, name := range sortedKeys(l.packs) {
		p := l.packs[name]
		file := path.Join("packs", p.dir, "pack.yaml")
		bad := func(word, en, zh string) { l.issues.addBoth(file, lineWith(l.files[file], word), en, zh) }
		if p.Tightens == "" {
			if p.Jurisdiction != "" && p.Jurisdiction != country {
				bad("jurisdiction", "a pack of division "+p.Jurisdiction+" says which national pack it tightens", "适用于行政区划 "+p.Jurisdiction+" 的规则包须写明其加严的国家规则包（tightens）")
			}
			if at := path.Join("packs", p.dir, localFile); l.files[at] != nil {
				l.issues.addBoth(at, 1, "only a pack that tightens another sets values in its place", "只有加严其他规则包的地方规则包才可设定替代值")
			}
			continue
		}
		national, register := l.packs[p.Tightens], l.registers[enterpriseRegister]
		switch {
		case national == nil:
			bad("tightens", "there is no pack "+quote(p.Tightens), "没有规则包 "+quote(p.Tightens))
			continue
		case national.Tightens != "":
			bad("tightens", "a pack tightens a national one; "+p.Tightens+" is itself local", "只能加严国家规则包，"+p.Tightens+" 为地方规则包")
			continue
		case !divisionCode.MatchString(p.Jurisdiction) || p.Jurisdiction == country:
			bad("jurisdiction", "what tightens a pack is a province's, a city's or a county's: jurisdiction is its code of six digits", "地方规则包的 jurisdiction 须为省、市或县的六位行政区划代码")
			continue
		case !l.divisions.Known(p.Jurisdiction):
			bad("jurisdiction", "there is no division "+p.Jurisdiction+" in "+divisionsFile, "行政区划代码表中没有 "+p.Jurisdiction)
		case len(p.kinds) > 0:
			bad("name", "the pack adds requirements to the kinds of "+p.Tightens+" and has no kind of its own", "地方规则包只向 "+p.Tightens+" 的种类增加要求，不自设种类")
		case register == nil || register.form.root.at([]string{"division"}) == nil:
			bad("tightens", "the register of enterprises says of none in which division it lies", "企业登记簿未载明行政区划")
		}
		l.loadLocal(p, national)
	}
}

// loadLocal reads the values that a province sets, each where the national pack lets it.
func (l *loader) loadLocal(p, national *pack) {
	file := path.Join("packs", p.dir, localFile)
	src, ok := l.files[file]
	if !ok {
		return
	}
	var values map[string]localValue
	if line, err := decodeWrapped(src, "local", &values); err != nil {
		l.issues.add(file, line, "%v", err)
		return
	}
	p.local = &province{pack: p.dir, tightens: national.dir, jurisdiction: p.Jurisdiction, values: map[string]permits.LocalValue{}, delegated: map[string]bool{}}
	for _, name := range sortedKeys(values) {
		v := values[name]
		bad := func(en, zh string) {
			l.issues.addBoth(file, lineWith(src, name+":"), fmt.Sprintf("%s: %s", name, en), fmt.Sprintf("%s：%s", name, zh))
		}
		mark, known := national.marks[name]
		switch {
		case !known:
			bad("pack "+national.dir+" has no such parameter", "规则包 "+national.dir+" 无此参数")
			continue
		case !mark.Delegable && mark.Tightenable == "":
			bad("pack "+national.dir+" does not delegate it, and lets nobody tighten it", "规则包 "+national.dir+" 未授权地方设定该参数，也不允许加严")
			continue
		case strings.TrimSpace(v.Document) == "" || strings.TrimSpace(v.Clause) == "":
			bad("each value names the document and the clause that set it", "每个地方值须写明其依据的文件和条款")
			continue
		}
		was, now := mustDecode(mark.Value), mustDecode(v.Value)
		if !sameShape(was, now) {
			bad("the value has another shape than the national one, which the rules read", "取值的结构与国家规则包的不同，规则无法读取")
			continue
		}
		if !mark.Delegable && !stricter(mark.Tightenable, was, now) {
			bad(fmt.Sprintf("%s is not stricter than the national %s: it may only be %s", v.Value, mark.Value, mark.Tightenable),
				fmt.Sprintf("取值 %s 未严于国家规定的 %s（只可%s）", v.Value, mark.Value, map[string]string{"lower": "调低", "higher": "调高"}[mark.Tightenable]))
			continue
		}
		p.local.delegated[name] = mark.Delegable
		p.local.values[name] = permits.LocalValue{Parameter: name, Value: v.Value, Pack: p.dir, Jurisdiction: p.Jurisdiction, Document: v.Document, Clause: v.Clause, Doubt: v.Doubt}
	}
}

// mustDecode decodes what was decoded before; what is absent is null.
func mustDecode(raw json.RawMessage) any {
	v, err := decode(raw)
	if err != nil {
		return nil
	}
	return v
}

// sameShape reports whether rules can read one value where they read the other: the same types, and of objects the same keys.
func sameShape(a, b any) bool {
	x, isObject := a.(map[string]any)
	if !isObject {
		return reflect.TypeOf(a) == reflect.TypeOf(b)
	}
	y, _ := b.(map[string]any)
	return len(x) == len(y) && !slices.ContainsFunc(sortedKeys(x), func(k string) bool { return !sameShape(x[k], y[k]) })
}

// stricter compares two numbers. Equal ones are: a province may put the national number in its own words.
func stricter(way string, national, here any) bool {
	a, aErr := strconv.ParseFloat(fmt.Sprint(national), 64)
	b, bErr := strconv.ParseFloat(fmt.Sprint(here), 64)
	return aErr == nil && bErr == nil && (way == "lower" && b <= a || way == "higher" && b >= a)
}

// home is the pack whose kinds ask a requirement of this pack: its own, or the one that it tightens.
func (p *pack) home() string {
	if p.Tightens != "" {
		return p.Tightens
	}
	return p.dir
}

// mayRead tells whose parameters the rules of a pack may read.
func (p *pack) mayRead(other string) bool { return other == p.dir || other == p.home() }

// conditional reports whether there is a condition under which a requirement applies: of its rule, or that of its pack's division.
func (r *requirement) conditional() bool { return r.HasApplies || r.Jurisdiction != "" }

// appliesPackage is the package whose rule "applies" says whether a requirement applies.
func (r *requirement) appliesPackage() string {
	if r.Jurisdiction != "" {
		return "firewatch.within." + strings.TrimPrefix(r.Package, "packs.")
	}
	return r.Package
}

// withinFile is where the condition of a province's requirement stands among the modules.
func (r *requirement) withinFile() string {
	return strings.ReplaceAll(r.appliesPackage(), ".", "/") + ".rego"
}

// within writes the condition under which a province's requirement applies: that the enterprise lies in the division, and what the
// rule says itself. So no author has to write it, and none can forget it.
func (r *requirement) within() string {
	own := ""
	if r.HasApplies {
		own = "\tdata." + r.Package + ".applies\n"
	}
	return fmt.Sprintf("package %s\n\napplies if {\n\tstartswith(input.enterprise.division, %q)\n%s}\n", r.appliesPackage(), permits.DivisionPrefix(r.Jurisdiction), own)
}

// withins parses the conditions of all requirements of provinces.
func (l *loader) withins(into map[string]*ast.Module) {
	for _, id := range sortedKeys(l.reqs) {
		if r := l.reqs[id]; r.Jurisdiction != "" {
			m, err := ast.ParseModuleWithOpts(r.withinFile(), r.within(), ast.ParserOptions{RegoVersion: ast.RegoV1})
			if err != nil {
				l.issues.add(r.file, r.line, "%v", err)
				continue
			}
			into[r.withinFile()] = m
		}
	}
}

// provinces lists the packs that set values, those of the larger divisions first.
func (l *loader) provinces() []*province {
	var out []*province
	for _, name := range sortedKeys(l.packs) {
		if p := l.packs[name].local; p != nil && len(p.values) > 0 {
			out = append(out, p)
		}
	}
	slices.SortStableFunc(out, func(a, b *province) int {
		return len(permits.DivisionPrefix(a.jurisdiction)) - len(permits.DivisionPrefix(b.jurisdiction))
	})
	return out
}

// hold lays the values of provinces over the parameters.
func (e *Engine) hold(jurisdiction string, set []*province) *local {
	packs := map[string]any{}
	for name, params := range e.params {
		packs[name] = map[string]any{"params": params}
	}
	out := &local{jurisdiction: jurisdiction, values: map[string]permits.LocalValue{}}
	for _, p := range set {
		params := maps.Clone(packs[p.tightens].(map[string]any)["params"].(map[string]any))
		for name, v := range p.values {
			changed := maps.Clone(params[name].(map[string]any))
			changed["value"], changed["clause"] = mustDecode(v.Value), v.Document+" "+v.Clause
			params[name] = changed
			out.values[p.tightens+"/"+name] = v
		}
		packs[p.tightens] = map[string]any{"params": params}
	}
	out.store = inmem.NewFromObject(map[string]any{"packs": packs})
	return out
}

// settle prepares what holds in each division that sets values, and tells each requirement which of its parameters are set where.
func (e *Engine) settle() {
	for _, p := range e.provinces {
		if !slices.ContainsFunc(e.locals, func(x *local) bool { return x.jurisdiction == p.jurisdiction }) {
			e.locals = append(e.locals, e.hold(p.jurisdiction, e.over(p.jurisdiction)))
		}
	}
	slices.Reverse(e.locals) // the innermost division that holds a place is found first
	for _, r := range e.reqs {
		for _, p := range e.provinces {
			for _, name := range sortedKeys(p.values) {
				if r.params[p.tightens+"/"+name] {
					r.Local = append(r.Local, p.values[name])
				}
			}
		}
	}
}

// over lists the provinces that hold in a division, the larger first.
func (e *Engine) over(division string) []*province {
	var out []*province
	for _, p := range e.provinces {
		if permits.Contains(p.jurisdiction, division) {
			out = append(out, p)
		}
	}
	return out
}

// in returns the engine with the values that hold where the enterprise lies.
func (e *Engine) in(doc map[string]any) *Engine {
	code, _ := permits.At(doc, divisionPointer).(string)
	for _, x := range e.locals {
		if permits.Contains(x.jurisdiction, code) {
			return e.with(x)
		}
	}
	return e
}

func (e *Engine) with(x *local) *Engine {
	c := *e
	c.store, c.here = x.store, x
	return &c
}

// divisionPointer is where rules, and the engine, read in which division an enterprise lies.
const divisionPointer = "/enterprise/division"

// unplaced reports whether a verdict rests on a value that some division sets, while it is not known where the enterprise lies: the
// national value could pass what the province refuses.
func (s *session) unplaced(x ruling) bool {
	if len(x.r.Local) == 0 || x.verdict != permits.Satisfied && x.verdict != permits.Violated && !(x.verdict == permits.NotApplicable && x.r.localToApply) {
		return false
	}
	_, known := permits.At(s.in.doc, divisionPointer).(string)
	return !known
}

// localsOf lists the values of the place that the requirements were judged by, by parameter.
func (e *Engine) localsOf(reqs ...*requirement) []permits.LocalValue {
	if e.here == nil {
		return nil
	}
	var out []permits.LocalValue
	for _, key := range sortedKeys(e.here.values) {
		if slices.ContainsFunc(reqs, func(r *requirement) bool { return r.params[key] }) {
			out = append(out, e.here.values[key])
		}
	}
	return out
}

// Loosened is a requirement of the national pack that refuses a case, and that a province's values pass.
type Loosened struct {
	Pack        string
	Requirement string
	Division    string // in which the case was placed
	Without     permits.Verdict
	With        permits.Verdict
	Values      []permits.LocalValue // that the requirement was judged by
}

// Tightening is what became of one case in the divisions of all provinces.
type Tightening struct {
	Placed   int             // judged with and without a pack
	Loosened []Loosened      // what a pack passes and must not
	Told     map[string]bool // pack/parameter of values without which the case was judged otherwise
}

// Tightener tries cases in the divisions of all packs that set values.
type Tightener struct {
	e      *Engine
	trials []trial
}

// trial is what holds in the division of a pack: without its values, with all of them, and with those alone that are to be stricter.
type trial struct {
	p                    *province
	without, with, tight *Engine
}

// Tightener prepares the trials of the release.
func (e *Engine) Tightener() *Tightener {
	t := &Tightener{e: e}
	for _, p := range e.provinces {
		around := slices.DeleteFunc(e.over(p.jurisdiction), func(x *province) bool { return x == p })
		with := func(kept func(string) bool) *Engine {
			part := *p
			part.values = maps.Clone(p.values)
			maps.DeleteFunc(part.values, func(name string, _ permits.LocalValue) bool { return !kept(name) })
			c := e.with(e.hold(p.jurisdiction, append(slices.Clone(around), &part)))
			c.locals = nil // wherever the case lies, this holds
			return c
		}
		t.trials = append(t.trials, trial{p: p, without: with(func(string) bool { return false }), with: with(func(string) bool { return true }),
			tight: with(func(name string) bool { return !p.delegated[name] })})
	}
	return t
}

// Try judges a case in the division of every pack that sets values, with the pack and without it. A requirement that blocks,
// refuses without it and passes with it, is loosened, unless the pack may set what passes it: a delegated value. A value that is only
// to be stricter passes nothing, alone or beside a delegated one.
func (t *Tightener) Try(ctx context.Context, q permits.Question) (Tightening, error) {
	out := Tightening{Told: map[string]bool{}}
	k, err := t.e.kind(q.Kind)
	if err != nil {
		return out, err
	}
	for _, x := range t.trials {
		p := x.p
		if !p.reads(k.asks[q.Stage]) {
			continue
		}
		placed, division, err := placedIn(p.jurisdiction, q)
		if err != nil {
			return out, err
		}
		without, err := x.without.Verdicts(ctx, placed)
		if err != nil {
			return out, err
		}
		out.Placed++
		tight := without // where every value is the province's to set
		if slices.Contains(slices.Collect(maps.Values(p.delegated)), false) {
			if tight, err = x.tight.Verdicts(ctx, placed); err != nil {
				return out, err
			}
		} else if !p.reads(refusing(k.asks[q.Stage], without)) {
			continue // nothing that the values judge refuses here, so they can pass nothing
		}
		with, err := x.with.Verdicts(ctx, placed)
		if err != nil {
			return out, err
		}
		for _, id := range sortedKeys(with) {
			r := t.e.reqs[id]
			values := x.with.localsOf(r)
			if without[id] != tight[id] {
				for _, v := range values {
					out.Told[p.pack+"/"+v.Parameter] = true
				}
			}
			if r.Pack == p.pack || r.Severity != permits.Block || without[id].Passes() {
				continue
			}
			delegated := slices.ContainsFunc(values, func(v permits.LocalValue) bool { return p.delegated[v.Parameter] })
			if tight[id].Passes() || with[id].Passes() && !delegated {
				out.Loosened = append(out.Loosened, Loosened{Pack: p.pack, Requirement: id, Division: division, Without: without[id], With: with[id], Values: values})
			}
		}
	}
	return out, nil
}

// refusing lists the requirements that refuse a case.
func refusing(reqs []*requirement, verdicts map[string]permits.Verdict) []*requirement {
	return slices.DeleteFunc(slices.Clone(reqs), func(r *requirement) bool { return r.Severity != permits.Block || verdicts[r.ID].Passes() })
}

// reads reports whether one of the requirements is judged by a value of the province.
func (p *province) reads(reqs []*requirement) bool {
	return slices.ContainsFunc(reqs, func(r *requirement) bool {
		return slices.ContainsFunc(r.Local, func(v permits.LocalValue) bool { return v.Pack == p.pack })
	})
}

// Kinds lists the kinds whose cases a value of some division may judge.
func (t *Tightener) Kinds() []string {
	var out []string
	for _, name := range sortedKeys(t.e.kinds) {
		for _, asked := range t.e.kinds[name].asks {
			if slices.ContainsFunc(t.trials, func(x trial) bool { return x.p.reads(asked) }) && !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	return out
}

// Tightened lists the values, as pack/parameter, that are to be stricter than the national ones and need a case that shows it.
func (t *Tightener) Tightened() []string {
	var out []string
	for _, p := range t.e.provinces {
		for _, name := range sortedKeys(p.values) {
			if !p.delegated[name] {
				out = append(out, p.pack+"/"+name)
			}
		}
	}
	return out
}

// placedIn moves the enterprise of a case into a division, and with it the authorities above the enterprise: wherever the code of a
// division stands that contains the enterprise's, the one of the same level there takes its place.
func placedIn(jurisdiction string, q permits.Question) (permits.Question, string, error) {
	v, err := decode(q.Facts)
	if len(q.Facts) == 0 {
		v, err = map[string]any{}, nil
	}
	if err != nil {
		return q, "", err
	}
	facts, _ := v.(map[string]any)
	enterprise, _ := facts["enterprise"].(map[string]any)
	if enterprise == nil {
		enterprise = map[string]any{}
		facts["enterprise"] = enterprise
	}
	was, _ := enterprise["division"].(string)
	if permits.Contains(jurisdiction, was) {
		return q, was, nil
	}
	prefix := permits.DivisionPrefix(jurisdiction)
	if !divisionCode.MatchString(was) {
		was = jurisdiction
	}
	there := prefix + was[len(prefix):]
	enterprise["division"] = was
	moved := func(raw []byte) []byte {
		for level := 2; level <= 6; level += 2 {
			from, to := was[:level]+country[level:], there[:level]+country[level:]
			raw = bytes.ReplaceAll(raw, []byte(strconv.Quote(from)), []byte(strconv.Quote(to)))
		}
		return raw
	}
	if q.Facts, err = canon.Marshal(facts); err != nil {
		return q, "", err
	}
	q.Facts = moved(q.Facts)
	// Object keys that are codes may have changed their order.
	if v, err = decode(q.Facts); err == nil {
		q.Facts, err = canon.Marshal(v)
	}
	if err != nil {
		return q, "", err
	}
	q.Dossier = moved(q.Dossier)
	journal := slices.Clone(q.Journal)
	for i := range journal {
		journal[i].Body = moved(journal[i].Body)
	}
	q.Journal = journal
	if q.Act != nil {
		raw, err := json.Marshal(q.Act)
		if err != nil {
			return q, "", err
		}
		q.Act = &permits.Act{}
		if err := json.Unmarshal(moved(raw), q.Act); err != nil {
			return q, "", err
		}
	}
	raw, err := json.Marshal(q.Case)
	if err != nil {
		return q, "", err
	}
	q.Case = permits.CaseFacts{}
	return q, there, json.Unmarshal(moved(raw), &q.Case)
}
