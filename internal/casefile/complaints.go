package casefile

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"firewatch/permits"
)

// complaints gathers what is wrong, one sentence each.
type complaints []string

func (c *complaints) add(format string, args ...any) { *c = append(*c, fmt.Sprintf(format, args...)) }

// Complaints holds a case against what its file expects, and against its form: it states nothing that is due later.
func (x *Case) Complaints(e Judge) []string {
	var out complaints
	if x.Err != nil {
		return []string{x.Err.Error()}
	}
	want := x.File.Expect
	if want == nil {
		return []string{"the file does not say what it expects"}
	}
	j := x.Judged
	if j.Outcome != want.Outcome {
		out.add("the outcome is %s, not %s: %s", j.Outcome, want.Outcome, told(j.Findings))
	}
	got := verdicts(j)
	for _, id := range slices.Sorted(maps.Keys(want.Verdicts)) {
		if got[id] != want.Verdicts[id] {
			out.add("%s is %q, not %q", id, got[id], want.Verdicts[id])
		}
	}
	if want.Outcome == permits.Compliant && len(j.Findings) > 0 {
		out.add("a compliant case has no finding, not even advice: %s", told(j.Findings))
	}
	var upcoming []string
	for _, u := range j.Upcoming {
		upcoming = append(upcoming, u.Requirement)
		if len(u.Who) == 0 {
			out.add("%s comes later, but from whom?", u.Requirement)
		}
	}
	slices.Sort(upcoming)
	if expected := slices.Sorted(slices.Values(want.Upcoming)); !slices.Equal(expected, upcoming) {
		out.add("later stages ask for %s beside what the file expects; it expects in vain %s", without(upcoming, expected), without(expected, upcoming))
	}
	if due, err := e.DueAfter(x.Question); err != nil || len(due) > 0 {
		out.add("stated before it is due: %v %v", due, err)
	}
	return out
}

func told(findings []permits.Finding) string {
	var out []string
	for _, f := range findings {
		out = append(out, fmt.Sprintf("%s %s", f.Requirement, f.Verdict))
	}
	return "[" + strings.Join(out, ", ") + "]"
}

func without(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return slices.Contains(b, s) })
}

// Complaints holds that the change changes exactly the verdicts that it names, and that its findings are whole.
func (x *Change) Complaints() []string {
	var out complaints
	if x.Err != nil {
		return []string{x.Err.Error()}
	}
	got := x.Changed()
	for _, id := range slices.Sorted(maps.Keys(got)) {
		if x.Expect[id] != got[id] {
			out.add("%s becomes %s, the file says %q", id, got[id], x.Expect[id])
		}
	}
	for _, id := range slices.Sorted(maps.Keys(x.Expect)) {
		if got[id] == "" {
			out.add("%s does not become %s", id, x.Expect[id])
		}
	}
	for _, f := range x.Judged.Findings {
		lacks := map[string]bool{"a citation": f.Citation.Document == "" || f.Citation.Clause == ""}
		for _, text := range []permits.Text{f.Title, f.Sentence, f.Remedy} {
			lacks["a text"] = lacks["a text"] || text.EN == "" || text.ZH == ""
		}
		switch f.Verdict {
		case permits.Undetermined:
			lacks["what is missing"] = len(f.Missing) == 0
		case permits.Violated:
			lacks["the fact"] = len(f.Facts) == 0
			lacks["what was required"] = len(f.Required) == 0
		}
		for _, what := range slices.Sorted(maps.Keys(lacks)) {
			if lacks[what] {
				out.add("the finding of %s lacks %s", f.Requirement, what)
			}
		}
	}
	return out
}

// Lacking names the kinds of case that a requirement has none of: satisfied, violated, undetermined, not applicable where it has a
// condition, and a fix that helped where it proposes some.
func (c *Corpus) Lacking(e Judge) []string {
	seen := map[string]map[string]bool{}
	see := func(j permits.Judged) {
		for _, v := range j.Verdicts {
			if seen[v.Requirement] == nil {
				seen[v.Requirement] = map[string]bool{}
			}
			seen[v.Requirement][string(v.Verdict)] = true
		}
		for _, f := range j.Findings {
			if len(f.Fixes) > 0 {
				seen[f.Requirement][fixed] = true
			}
		}
	}
	for _, x := range c.Cases {
		see(x.Judged)
	}
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			see(x.Judged)
		}
	}
	var out complaints
	for _, r := range e.Requirements() {
		needs := []string{string(permits.Satisfied), string(permits.Violated), string(permits.Undetermined)}
		if r.HasApplies || r.Jurisdiction != "" {
			needs = append(needs, string(permits.NotApplicable))
		}
		if r.HasFixes {
			needs = append(needs, fixed)
		}
		for _, need := range needs {
			if !seen[r.ID][need] {
				out.add("%s: no case: %s", r.ID, need)
			}
		}
	}
	return out
}

// fixed is the kind of case in which a fix was found to help.
const fixed = "fixed"

// Complaints holds the whole corpus against the engine that judged it: each case, each change, the findings as they were accepted,
// a compliant case for each kind and stage, and the cases of each requirement.
func (c *Corpus) Complaints(e Judge) []string {
	var out complaints
	for _, x := range c.Cases {
		for _, s := range x.Complaints(e) {
			out.add("%s: %s", x.Name, s)
		}
	}
	for _, t := range c.Tables {
		for _, x := range t.Changes {
			for _, s := range x.Complaints() {
				out.add("%s: %s: %s", t.Name, x.Shows, s)
			}
		}
	}
	for _, s := range c.Unshown(e) {
		out.add("no compliant case of %s", s)
	}
	out = append(out, c.Lacking(e)...)
	return append(out, c.HoldGoldens()...)
}

// Unshown lists each kind and stage without a compliant case.
func (c *Corpus) Unshown(e Judge) []string {
	shown := map[string]bool{}
	for _, x := range c.Cases {
		if x.Err == nil && x.Judged.Outcome == permits.Compliant {
			shown[x.Question.Kind+" at "+x.Question.Stage] = true
		}
	}
	var out []string
	for _, k := range e.Kinds() {
		for _, stage := range k.Workflow.Stages {
			if at := k.Name + " at " + stage; !shown[at] {
				out = append(out, at)
			}
		}
	}
	return out
}
