package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/topdown"

	"firewatch/internal/canon"
	"firewatch/permits"
)

// session is one evaluation while it is made.
type session struct {
	e   *Engine
	ctx context.Context
	txn storage.Transaction
	k   *kind
	q   permits.Question
	in  *input
}

// ruling is the verdict of one requirement with what a finding needs.
type ruling struct {
	r       *requirement
	verdict permits.Verdict
	tracer  *tracer // nil where no trace was needed
	why     string  // for an error
}

// Evaluate implements permits.Engine.
func (e *Engine) Evaluate(ctx context.Context, q permits.Question) (permits.Judged, error) {
	var ev permits.Evaluation
	err := e.judge(ctx, q, func(s *session, rulings []ruling) { ev = s.evaluation(rulings) })
	if err != nil {
		return permits.Judged{}, err
	}
	raw, err := canon.Marshal(ev)
	if err != nil {
		return permits.Judged{}, err
	}
	return permits.Judged{Evaluation: ev, Digest: canon.Digest(raw), Bytes: raw}, nil
}

// Verdicts gives what Evaluate gives, by requirement, without what findings need. It is for those who ask very many
// questions and read nothing else.
func (e *Engine) Verdicts(ctx context.Context, q permits.Question) (map[string]permits.Verdict, error) {
	out := map[string]permits.Verdict{}
	err := e.judge(ctx, q, func(_ *session, rulings []ruling) {
		for _, x := range rulings {
			out[x.r.ID] = x.verdict
		}
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// judge answers the question as far as the verdicts, and hands them over while the session still lasts.
func (e *Engine) judge(ctx context.Context, q permits.Question, use func(*session, []ruling)) error {
	k, err := e.kind(q.Kind)
	if err != nil {
		return err
	}
	rollup, ok := k.rollup[q.Stage]
	if !ok {
		stages := strings.Join(k.Workflow.Stages, ", ")
		return &permits.Error{Problem: permits.UnknownStage,
			Detail: permits.Text{EN: "kind " + k.Name + " has no stage " + quote(q.Stage) + "; it has " + stages, ZH: "种类 " + k.Name + " 没有阶段 " + quote(q.Stage) + "，可用阶段：" + stages},
			Faults: []permits.Fault{fault("/stage", "stage", "unknown stage", "未知阶段")}}
	}
	q.Now = q.Now.UTC().Truncate(time.Second)
	in, err := k.compose(q)
	if err != nil {
		return err
	}
	e = e.in(in.doc)
	txn, err := e.store.NewTransaction(ctx)
	if err != nil {
		return err
	}
	defer e.store.Abort(ctx, txn)
	s := &session{e: e, ctx: ctx, txn: txn, k: k, q: q, in: in}
	rulings := s.rule(rollup)
	if err := ctx.Err(); err != nil {
		return err // the caller went away: no verdict is made of that
	}
	use(s, rulings)
	return nil
}

// rule gives every requirement of the stage its verdict.
func (s *session) rule(rollup ast.Body) []ruling {
	asked := s.k.asks[s.q.Stage]
	out := make([]ruling, 0, len(asked))
	all := s.e.ask(s.ctx, s.txn, rollup, s.in.value, mode{limit: s.e.limits.RollUp})
	var applies, met ast.Set
	isolated := all.err != nil || len(all.builtins) > 0
	if !isolated {
		applies, met = sets(all.value)
		isolated = applies == nil || met == nil
	}
	for _, r := range asked {
		if v, missing, effective := s.inForce(r); !effective {
			out = append(out, ruling{r: r, verdict: v, tracer: missing})
			continue
		}
		if isolated {
			out = append(out, s.alone(r))
			continue
		}
		id := ast.StringTerm(r.ID)
		out = append(out, s.decide(r, applies.Contains(id), met.Contains(id)))
	}
	for i, x := range out {
		if s.unplaced(x) {
			tr := newTracer(x.r, s.in)
			tr.absent[absence{pointer: divisionPointer, polarity: mixed}] = true
			out[i] = ruling{r: x.r, verdict: permits.Undetermined, tracer: tr}
		}
	}
	return out
}

func sets(v ast.Value) (applies, met ast.Set) {
	o, ok := v.(ast.Object)
	if !ok {
		return nil, nil
	}
	get := func(name string) ast.Set {
		t := o.Get(ast.StringTerm(name))
		if t == nil {
			return nil
		}
		set, _ := t.Value.(ast.Set)
		return set
	}
	return get("applies"), get("met")
}

// inForce tells whether a requirement is in force on the date that governs it. An absent date is undetermined:
// guessing the newer edition could approve by a rule that did not bind.
func (s *session) inForce(r *requirement) (permits.Verdict, *tracer, bool) {
	at := s.q.Now
	if r.GovernedBy != "now" {
		pointer := r.GovernedBy
		if pointer == "received" {
			pointer = "/case/received_at"
		}
		text, _ := permits.At(s.in.doc, pointer).(string)
		t, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t, err = time.ParseInLocation("2006-01-02", text, r.zone)
		}
		if err != nil {
			tr := newTracer(r, s.in)
			tr.absent[absence{pointer: pointer, polarity: mixed}] = true
			return permits.Undetermined, tr, false
		}
		at = t
	}
	if at.Before(r.from) || !r.to.IsZero() && !at.Before(r.to) {
		return permits.NotEffective, nil, false
	}
	return "", nil, true
}

// decide turns "applies" and "met" into a verdict by the law of docs/packs.md, tracing where an absence could
// matter.
func (s *session) decide(r *requirement, applies, met bool) ruling {
	if applies && met && !s.suspect(r) {
		return ruling{r: r, verdict: permits.Satisfied}
	}
	if !applies && r.simpleToApply && !s.lacking(r.toApply) {
		return ruling{r: r, verdict: permits.NotApplicable} // every fact that it could reach for is there
	}
	return s.alone(r)
}

// lacking reports whether some read could meet an absence.
func (s *session) lacking(reads []*read) bool {
	for _, rd := range reads {
		if rd.keyed {
			return true
		}
		for _, p := range rd.patterns {
			if lacks(s.in.doc, p) {
				return true
			}
		}
	}
	return false
}

// suspect reports whether a met requirement must be traced: a read whose absence could have helped is missing in
// some element, or an "every" may have had nothing to hold for.
func (s *session) suspect(r *requirement) bool {
	for _, rd := range r.reads.byTerm {
		if rd.polarity == plain {
			continue
		}
		if rd.keyed {
			return true
		}
		for _, p := range rd.patterns {
			if lacks(s.in.doc, p) {
				return true
			}
		}
	}
	for _, d := range r.reads.domains {
		if d.emptyOK {
			continue
		}
		if d.computed {
			return true
		}
		for _, p := range d.patterns {
			if someEmpty(s.in.doc, p) {
				return true
			}
		}
	}
	return false
}

// alone evaluates one requirement by itself: builtin errors are errors, and every read is watched.
func (s *session) alone(r *requirement) ruling {
	tr := newTracer(r, s.in)
	m := mode{strict: true, tracer: tr, limit: s.e.limits.Alone}
	failed := func(err error) ruling {
		return ruling{r: r, verdict: permits.Failed, tracer: tr, why: explain(err)}
	}
	if r.applies != nil {
		a := s.e.ask(s.ctx, s.txn, r.applies, s.in.value, m)
		switch {
		case a.err != nil:
			return failed(a.err)
		case !a.isTrue() && len(tr.absent) > 0, a.isTrue() && tr.harmful():
			return ruling{r: r, verdict: permits.Undetermined, tracer: tr}
		case !a.isTrue():
			return ruling{r: r, verdict: permits.NotApplicable, tracer: tr}
		}
		// What applies reached and did not need is no concern of met.
		present := tr.present
		tr = newTracer(r, s.in)
		tr.present = present
		m.tracer = tr
	}
	a := s.e.ask(s.ctx, s.txn, r.met, s.in.value, m)
	switch {
	case a.err != nil:
		return failed(a.err)
	case a.isTrue() && !tr.harmful():
		return ruling{r: r, verdict: permits.Satisfied, tracer: tr}
	case a.isTrue(), len(tr.absent) > 0:
		return ruling{r: r, verdict: permits.Undetermined, tracer: tr}
	}
	return ruling{r: r, verdict: permits.Violated, tracer: tr}
}

// explain says why a rule failed, without the wrapping that tells nothing.
func explain(err error) string {
	if e, ok := err.(*topdown.Error); ok && e.Location != nil {
		return fmt.Sprintf("%s:%d: %s", e.Location.File, e.Location.Row, e.Message)
	}
	return err.Error()
}

// evaluation puts the rulings together.
func (s *session) evaluation(rulings []ruling) permits.Evaluation {
	ev := permits.Evaluation{Engine: Version, Release: s.e.release.Digest, Kind: s.k.Name, Stage: s.q.Stage,
		Dossier: canon.Digest(s.q.Dossier), Journal: len(s.q.Journal), Case: s.q.Case, Act: s.q.Act, Now: instant(s.q.Now),
		Verdicts: []permits.VerdictLine{}, Findings: []permits.Finding{}, Upcoming: s.upcoming()}
	if len(s.q.Facts) > 0 {
		ev.Facts = canon.Digest(s.q.Facts)
	}
	ev.Outcome = outcome(rulings)
	ev.Local = s.e.localsOf(s.k.asks[s.q.Stage]...)
	var validUntil time.Time
	earlier := func(t time.Time) {
		if !t.IsZero() && t.After(s.q.Now) && (validUntil.IsZero() || t.Before(validUntil)) {
			validUntil = t
		}
	}
	untils := s.untils()
	for _, x := range rulings {
		line := permits.VerdictLine{Requirement: x.r.ID, Verdict: x.verdict, Severity: x.r.Severity}
		if x.verdict == permits.Satisfied && x.r.Timed {
			if t := lapse(untils(x.r), s.q.Now); !t.IsZero() {
				line.Until = instant(t)
				earlier(t)
			}
		}
		if x.verdict == permits.Satisfied || x.verdict == permits.Violated || x.verdict == permits.Undetermined {
			line.Reckoning, line.Answerable = s.reckoning(x.r), s.answerable(x.r)
		}
		if x.r.GovernedBy == "now" && x.verdict.Passes() {
			earlier(x.r.from)
			earlier(x.r.to)
		}
		ev.Verdicts = append(ev.Verdicts, line)
		if !x.verdict.Passes() {
			f := s.finding(x, rulings)
			f.Answerable = line.Answerable
			ev.Findings = append(ev.Findings, f)
		}
	}
	if ev.Outcome == permits.Compliant && !validUntil.IsZero() {
		ev.ValidUntil = instant(validUntil)
	}
	return ev
}

// upcoming is what later stages will ask here: the requirements of another province are none of it.
func (s *session) upcoming() []permits.Upcoming {
	code, known := permits.At(s.in.doc, divisionPointer).(string)
	return slices.DeleteFunc(slices.Clone(s.k.upcoming[s.q.Stage]), func(u permits.Upcoming) bool {
		there := s.e.reqs[u.Requirement].Jurisdiction
		return known && there != "" && !permits.Contains(there, code)
	})
}

// outcome is the worst of the blocking verdicts; advice never blocks.
func outcome(rulings []ruling) permits.Outcome {
	out := permits.Compliant
	for _, x := range rulings {
		if x.r.Severity != permits.Block {
			continue
		}
		switch {
		case x.verdict == permits.Failed:
			return permits.Errored
		case x.verdict == permits.Violated:
			out = permits.Noncompliant
		case x.verdict == permits.Undetermined && out == permits.Compliant:
			out = permits.Incomplete
		}
	}
	return out
}

// detail asks for a rule that shapes the finding; one that fails is left out, because it judges nothing.
func (s *session) detail(r *requirement, name string) ast.Value {
	q, ok := r.details[name]
	if !ok {
		return nil
	}
	a := s.e.ask(s.ctx, s.txn, q, s.in.value, mode{limit: s.e.limits.Alone})
	if a.err != nil || len(a.builtins) > 0 {
		return nil
	}
	return a.value
}

// reckoning asks how an answer came about; a rule whose steps are of another shape is as one that shows none.
func (s *session) reckoning(r *requirement) []permits.Step {
	var steps []permits.Step
	if err := json.Unmarshal(jsonOfValue(s.detail(r, "reckoning")), &steps); err != nil {
		return nil
	}
	return steps
}

// answerable asks who answers for a requirement, in the order of the persons; an answer of another shape names nobody.
func (s *session) answerable(r *requirement) []permits.Answerable {
	var who []permits.Answerable
	if err := json.Unmarshal(jsonOfValue(s.detail(r, "answerable")), &who); err != nil || len(who) == 0 {
		return nil
	}
	for _, a := range who {
		if a.Person == "" && a.Post == "" || a.Duty.EN == "" || a.Duty.ZH == "" || !dueIsTime(a.Due) {
			return nil
		}
	}
	slices.SortStableFunc(who, func(a, b permits.Answerable) int {
		return cmp.Or(strings.Compare(a.Person, b.Person), strings.Compare(a.Post, b.Post), strings.Compare(a.About, b.About),
			strings.Compare(a.Due, b.Due))
	})
	return who
}

// dueIsTime reports whether a rule wrote a day or an instant, or nothing.
func dueIsTime(s string) bool {
	if s == "" {
		return true
	}
	_, day := time.Parse(time.DateOnly, s)
	_, at := time.Parse(time.RFC3339, s)
	return day == nil || at == nil
}

// untils asks all requirements of the stage until when they hold, in one query. Where that query fails, each is
// asked alone, and one that fails says nothing.
func (s *session) untils() func(*requirement) ast.Value {
	a := s.e.ask(s.ctx, s.txn, s.k.until[s.q.Stage], s.in.value, mode{limit: s.e.limits.RollUp})
	all, ok := a.value.(ast.Object)
	if a.err != nil || len(a.builtins) > 0 || !ok {
		return func(r *requirement) ast.Value { return s.detail(r, "until") }
	}
	return func(r *requirement) ast.Value {
		if t := all.Get(ast.StringTerm(r.ID)); t != nil {
			return t.Value
		}
		return nil
	}
}

// lapse is the first second at which a satisfied requirement would stop being so; zero for "never". A rule that
// reads the clock and does not say until when is only good for the second in which it was asked.
func lapse(v ast.Value, now time.Time) time.Time {
	text, _ := v.(ast.String)
	if text == "never" {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		return now.Add(time.Second)
	}
	return t
}

func jsonOfValue(v ast.Value) json.RawMessage {
	if v == nil {
		return nil
	}
	x, err := ast.JSON(v)
	if err != nil {
		return nil
	}
	raw, err := canon.Marshal(x)
	if err != nil {
		return nil
	}
	return raw
}

func (s *session) finding(x ruling, rulings []ruling) permits.Finding {
	f := permits.Finding{Requirement: x.r.ID, Verdict: x.verdict, Severity: x.r.Severity, Title: x.r.Title, Sentence: x.r.Sentence,
		Citation: x.r.Citation, Remedy: x.r.Remedy, Facts: []permits.Fact{}, Missing: []permits.Missing{}, Fixes: []permits.Fix{}, Error: x.why,
		Local: s.e.localsOf(x.r)}
	if x.tracer != nil {
		f.Facts = x.tracer.facts()
		if x.verdict == permits.Undetermined {
			f.Missing = x.tracer.missing(s.k)
		}
	}
	if x.verdict == permits.Failed {
		return f
	}
	f.Observed = jsonOfValue(s.detail(x.r, "observed"))
	f.Required = jsonOfValue(s.detail(x.r, "required"))
	if fixes := s.detail(x.r, "fixes"); fixes != nil && x.verdict == permits.Violated {
		f.Fixes = s.verified(x.r, fixes, rulings)
	}
	return f
}

// maxFixes bounds how many proposals of one requirement are tried.
const maxFixes = 4

// verified returns the proposals that, applied, satisfy the requirement (or lead to where it does not apply) and worsen
// no other verdict.
func (s *session) verified(r *requirement, proposals ast.Value, before []ruling) []permits.Fix {
	out := []permits.Fix{}
	var list []permits.Fix
	if err := json.Unmarshal(jsonOfValue(proposals), &list); err != nil {
		return out
	}
	for _, fix := range list {
		if len(out) == maxFixes {
			break
		}
		toks := permits.PointerKeys(fix.Pointer)
		if len(toks) == 0 || slices.Contains(reserved, toks[0]) {
			continue // an enterprise can change what it stated, not what others know
		}
		doc, err := decode(mustJSON(s.in.doc))
		if err != nil {
			continue
		}
		value, err := decode(fix.Value)
		if err != nil || !setPointer(doc, fix.Pointer, value) {
			continue
		}
		again := &session{e: s.e, ctx: s.ctx, txn: s.txn, k: s.k, q: s.q, in: newInput(doc.(map[string]any))}
		after := again.rule(s.k.rollup[s.q.Stage])
		good := true
		for i := range after {
			if after[i].r == r {
				good = good && after[i].verdict.Passes()
			} else if before[i].verdict.Passes() && !after[i].verdict.Passes() {
				good = false
			}
		}
		if good {
			out = append(out, fix)
		}
	}
	return out
}

func mustJSON(v any) []byte {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil // decode refuses it
	}
	return raw
}

// setPointer replaces a value that is there, or adds a member to an object that is there.
func setPointer(doc any, pointer string, value any) bool {
	toks := permits.PointerKeys(pointer)
	parent := permits.At(doc, permits.Pointer(toks[:len(toks)-1]...))
	last := toks[len(toks)-1]
	switch x := parent.(type) {
	case map[string]any:
		x[last] = value
		return true
	case []any:
		for i := range x {
			if fmt.Sprint(i) == last {
				x[i] = value
				return true
			}
		}
	}
	return false
}
