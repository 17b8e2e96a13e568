package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// The law of verdicts, one shape of rule a row: what is there, what is absent, and what follows.
func TestNothingPassesInSilence(t *testing.T) {
	const (
		sat = permits.Satisfied
		vio = permits.Violated
		und = permits.Undetermined
		na  = permits.NotApplicable
	)
	for _, c := range []struct {
		shows   string
		rule    string
		dossier string
		want    permits.Verdict
		missing []string
	}{
		{"a number within its limit", "met if input.a.x <= data.packs.t.params.limit.value", `{"a":{"x":10}}`, sat, nil},
		{"a number one unit beyond", "met if input.a.x <= data.packs.t.params.limit.value", `{"a":{"x":11}}`, vio, nil},
		{"a number that is absent", "met if input.a.x <= data.packs.t.params.limit.value", `{"a":{}}`, und, []string{"/a/x"}},
		{"its whole section absent", "met if input.a.x <= 10", `{}`, und, []string{"/a"}},
		{"a null is absent", "met if input.a.x <= 10", `{"a":{"x":null}}`, und, []string{"/a/x"}},
		{"a negation of a fact that is there", "met if not input.a.y", `{"a":{"y":false}}`, sat, nil},
		{"a negation that is broken", "met if not input.a.y", `{"a":{"y":true}}`, vio, nil},
		{"a negation of an absent fact never passes", "met if not input.a.y", `{"a":{}}`, und, []string{"/a/y"}},
		{"a negated comparison of an absent fact", "met if not input.a.x > 10", `{"a":{}}`, und, []string{"/a/x"}},
		{"a negated helper", "bad if input.a.y\nmet if not bad", `{"a":{}}`, und, []string{"/a/y"}},
		{"a double negation is plain", "bad if not input.a.y\nmet if not bad", `{"a":{"y":true}}`, sat, nil},
		{"a double negation of an absence", "bad if not input.a.y\nmet if not bad", `{"a":{}}`, und, []string{"/a/y"}},
		{"an alternative holds by its second body", "met if input.a.x <= 10\nmet if input.a.y == true", `{"a":{"x":11,"y":true}}`, sat, nil},
		{"an alternative with one side absent holds by the other", "met if input.a.x <= 10\nmet if input.a.y == true", `{"a":{"y":true}}`, sat, nil},
		{"an alternative with one side absent and the other false", "met if input.a.x <= 10\nmet if input.a.y == true", `{"a":{"y":false}}`, und, []string{"/a/x"}},
		{"a condition after a false one is not reached", "met if {\n\tinput.a.x > 5\n\tinput.a.s == \"yes\"\n}", `{"a":{"x":1}}`, vio, nil},
		{"some element", "met if {\n\tsome e in input.list\n\te.n > 3\n}", `{"list":[{"n":1},{"n":4}]}`, sat, nil},
		{"some element, one without the fact, another with it", "met if {\n\tsome e in input.list\n\te.n > 3\n}", `{"list":[{},{"n":4}]}`, sat, nil},
		{"no element, one without the fact", "met if {\n\tsome e in input.list\n\te.n > 3\n}", `{"list":[{"n":1},{}]}`, und, []string{"/list/1/n"}},
		{"no element at all", "met if {\n\tsome e in input.list\n\te.n > 3\n}", `{"list":[]}`, vio, nil},
		{"no list", "met if {\n\tsome e in input.list\n\te.n > 3\n}", `{}`, und, []string{"/list"}},
		{"every element", "met if {\n\tevery e in input.list { e.n > 3 }\n}", `{"list":[{"n":4},{"n":5}]}`, sat, nil},
		{"every, one fails", "met if {\n\tevery e in input.list { e.n > 3 }\n}", `{"list":[{"n":4},{"n":1}]}`, vio, nil},
		{"every, one lacks the fact", "met if {\n\tevery e in input.list { e.n > 3 }\n}", `{"list":[{"n":4},{}]}`, und, []string{"/list/1/n"}},
		{"every over nothing is not a pass", "met if {\n\tevery e in input.list { e.n > 3 }\n}", `{"list":[]}`, und, []string{"/list"}},
		{"every over an absent list", "met if {\n\tevery e in input.list { e.n > 3 }\n}", `{}`, und, []string{"/list"}},
		{"every with a condition on the element", "met if {\n\tevery e in input.list { ok(e) }\n}\nok(e) if e.s != \"gas\"\nok(e) if {\n\te.s == \"gas\"\n\te.n <= 3\n}",
			`{"list":[{"s":"o2"},{"s":"gas","n":2}]}`, sat, nil},
		{"every with a condition, the fact that matters absent", "met if {\n\tevery e in input.list { ok(e) }\n}\nok(e) if e.s != \"gas\"\nok(e) if {\n\te.s == \"gas\"\n\te.n <= 3\n}",
			`{"list":[{"s":"o2"},{"s":"gas"}]}`, und, []string{"/list/1/n"}},
		{"every over nested lists", "met if {\n\tevery e in input.list {\n\t\tevery r in e.inner { r.v <= 1 }\n\t}\n}", `{"list":[{"inner":[{"v":1}]},{"inner":[]}]}`, und, []string{"/list/1/inner"}},
		{"a count", "met if count(input.list) >= 2", `{"list":[{},{}]}`, sat, nil},
		{"a count too small", "met if count(input.list) >= 2", `{"list":[{}]}`, vio, nil},
		{"a comprehension", "met if count({e.s | some e in input.list}) >= 2", `{"list":[{"s":"a"},{"s":"b"}]}`, sat, nil},
		{"a comprehension over an element without the fact", "met if count({e.s | some e in input.list}) >= 2", `{"list":[{"s":"a"},{"s":"b"},{}]}`, und, []string{"/list/2/s"}},
		{"none of a comprehension", "met if count([1 | some e in input.list; e.flag]) == 0", `{"list":[{"flag":false}]}`, sat, nil},
		{"none of a comprehension, one unknown, never passes", "met if count([1 | some e in input.list; e.flag]) == 0", `{"list":[{"flag":false},{}]}`, und, []string{"/list/1/flag"}},
		{"none of a partial set, one unknown, never passes", "bad contains e.n if {\n\tsome e in input.list\n\te.flag\n}\nmet if count(bad) == 0", `{"list":[{"flag":false,"n":1},{"n":2}]}`, und, []string{"/list/1/flag"}},
		{"an else behind an absence never passes", "grade := \"low\" if {\n\tinput.a.x > 5\n} else := \"high\"\nmet if grade == \"high\"", `{"a":{}}`, und, []string{"/a/x"}},
		{"an else reached on facts", "grade := \"low\" if {\n\tinput.a.x > 5\n} else := \"high\"\nmet if grade == \"high\"", `{"a":{"x":1}}`, sat, nil},
		{"a default of a helper behind an absence never passes", "default bad := false\nbad if input.a.y\nmet if bad == false", `{"a":{}}`, und, []string{"/a/y"}},
		{"applies on facts", "applies if input.a.y\nmet if input.a.x > 1", `{"a":{"y":false}}`, na, nil},
		{"applies on an absent fact is not a way out", "applies if input.a.y\nmet if input.a.x > 1", `{"a":{"x":2}}`, und, []string{"/a/y"}},
		{"applies by a negated absence", "applies if not input.a.y\nmet if input.a.x > 1", `{"a":{"x":2}}`, und, []string{"/a/y"}},
		{"a record found by an id of the dossier", "met if input.facts.people[input.a.who].ok", `{"a":{"who":"P1"}}`, sat, nil},
		{"a record that is not there", "met if input.facts.people[input.a.who].ok", `{"a":{"who":"P2"}}`, und, []string{"/facts/people/P2"}},
		{"a negated record that is not there", "met if not input.facts.people[input.a.who].ok", `{"a":{"who":"P2"}}`, und, []string{"/facts/people/P2"}},
		{"a value handed through variables and a function", "met if {\n\tsection := input.a\n\tfine(section.deep)\n}\nfine(d) if d.z > 1", `{"a":{"deep":{}}}`, und, []string{"/a/deep/z"}},
		{"a helper that returns a part of the input", "first := e if {\n\tsome e in input.list\n\te.s == \"one\"\n}\nmet if {\n\tf := first\n\tf.n > 1\n}", `{"list":[{"s":"one"}]}`, und, []string{"/list/0/n"}},
		{"every over a comprehension that is empty", "met if {\n\tchosen := [e | some e in input.list; e.s == \"gas\"]\n\tevery c in chosen { c.n < 3 }\n}", `{"list":[{"s":"o2"}]}`, und, []string{"/list/*"}},
		{"every over a comprehension", "met if {\n\tchosen := [e | some e in input.list; e.s == \"gas\"]\n\tevery c in chosen { c.n < 3 }\n}", `{"list":[{"s":"gas","n":1}]}`, sat, nil},
		{"a helper that says where", "which(list) := i if {\n\tsome i\n\tlist[i].flag == true\n}\nmet if which(input.list) == 1", `{"list":[{"flag":false},{"flag":false}]}`, vio, nil},
		{"a helper that says where, over an element without the fact", "which(list) := i if {\n\tsome i\n\tlist[i].flag == true\n}\nmet if which(input.list) == 1", `{"list":[{},{"flag":true}]}`, und, []string{"/list/0/flag"}},
		{"membership in a list of words", "met if \"red\" in input.tags", `{"tags":["red"]}`, sat, nil},
		{"not in a list of words", "met if not \"red\" in input.tags", `{"tags":["blue"]}`, sat, nil},
		{"not in an absent list never passes", "met if not \"red\" in input.tags", `{}`, und, []string{"/tags"}},
	} {
		t.Run(c.shows, func(t *testing.T) {
			e := loadRules(t, map[string]string{"r": c.rule})
			j := judge(t, e, c.dossier, withFacts(`{"people":{"P1":{"id":"P1","ok":true}}}`))
			require.Equal(t, c.want, verdicts(j)["s.r"], "%s", j.Bytes)
			var missing []string
			for _, f := range j.Findings {
				for _, m := range f.Missing {
					missing = append(missing, m.Pointer)
				}
			}
			assert.Equal(t, c.missing, missing)
			assert.Equal(t, c.want.Passes(), j.Outcome == permits.Compliant)
		})
	}
}

// Where the metadata says that empty is an answer, "every" over nothing is met; an absent collection is still absent,
// and so is another fact of the same rule.
func TestEmptyIsAnAnswerOnlyWhereTheMetadataSaysSo(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if {\n\tevery e in input.list { e.n > 3 }\n\tnot input.a.y\n}"}, "empty_answer=[/list]")
	for dossier, want := range map[string]permits.Verdict{
		`{"list":[],"a":{"y":false}}`:        permits.Satisfied,
		`{"list":[{"n":4}],"a":{"y":false}}`: permits.Satisfied,
		`{"list":[{"n":1}],"a":{"y":false}}`: permits.Violated,
		`{"list":[{}],"a":{"y":false}}`:      permits.Undetermined,
		`{"list":[],"a":{}}`:                 permits.Undetermined,
		`{"a":{"y":false}}`:                  permits.Undetermined,
	} {
		assert.Equal(t, want, verdicts(judge(t, e, dossier))["s.r"], dossier)
	}
}

// What is told by lines of the journal only: where the workflow says so, no line is the answer "none", and else an absence.
func TestNoLineIsAnAnswerOnlyWhereTheWorkflowSaysSo(t *testing.T) {
	for journal, want := range map[string]permits.Verdict{
		"reading: {by: [{role: enterprise}], in: [open]}":                 permits.Undetermined,
		"reading: {by: [{role: enterprise}], in: [open], complete: true}": permits.Satisfied,
	} {
		file, text := rule("r", "met if {\n\tevery r in input.readings { r.v > 3 }\n}", "empty_answer=[/readings]")
		e, err := engine.Load(trialPack(map[string]string{file: text,
			"packs/t/kinds/trial/workflow.yaml": strings.Replace(trialWorkflow, "mark: {by: [{role: enterprise}], in: [open]}", journal, 1)}))
		require.NoError(t, err)
		assert.Equal(t, want, verdicts(judge(t, e, `{}`))["s.r"], journal)
		low := func(q *permits.Question) {
			q.Journal = []permits.Line{{Number: 1, Type: "reading", Body: []byte(`{"v":1}`)}}
		}
		assert.Equal(t, permits.Violated, verdicts(judge(t, e, `{}`, low))["s.r"], journal)
	}
}
