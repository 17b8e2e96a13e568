package engine_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// Who answers for a requirement is told of a pass as of a refusal, in the order of the persons; nobody answers for what does not
// apply, and an answer of another shape, or one that fails, names nobody and spoils nothing.
func TestAVerdictTellsWhoAnswersForIt(t *testing.T) {
	const one = `answerable contains {"person_id": input.a.s, "post": "technical", "duty": {"en": "inspects", "zh": "检查"}}`
	e := loadRules(t, map[string]string{
		"one":     "met if input.a.x >= 10\n\n" + one,
		"two":     "met if input.a.x >= 10\n\n" + one + "\n\n" + `answerable contains {"person_id": "P-1", "post": p, "duty": {"en": "leads", "zh": "负责"}} if some p in ["b", "a"]`,
		"vacant":  "met if input.a.x >= 10\n\n" + `answerable := {{"post": "main", "duty": {"en": "answers", "zh": "负责"}}}`,
		"idle":    "applies if input.a.x > 100\n\nmet if input.a.x >= 10\n\n" + one,
		"nobody":  "met if input.a.x >= 10\n\n" + `answerable := {{"duty": {"en": "answers", "zh": "负责"}}}`,
		"mute":    "met if input.a.x >= 10\n\n" + `answerable := {{"person_id": "P-1", "duty": {"en": "answers", "zh": ""}}}`,
		"dated":   "met if input.a.x >= 10\n\n" + `answerable contains {"person_id": "P-2", "duty": {"en": "inspects", "zh": "检查"}, "about": a, "due": d} if some a, d in {"MH-2": "2026-12-06", "MH-1": "2026-12-31T09:00:00+08:00"}`,
		"undated": "met if input.a.x >= 10\n\n" + `answerable := {{"person_id": "P-2", "duty": {"en": "inspects", "zh": "检查"}, "due": "next week"}}`,
		"shape":   "met if input.a.x >= 10\n\n" + `answerable := "P-1"`,
		"failing": "met if input.a.x >= 10\n\n" + `answerable := {{"person_id": format_int(to_number(input.a.s), 10), "duty": {"en": "answers", "zh": "负责"}}}`,
		"plain":   "met if input.a.x >= 10",
	})
	of := func(j permits.Judged) map[string][]permits.Answerable {
		out := map[string][]permits.Answerable{}
		for _, v := range j.Verdicts {
			if v.Answerable != nil {
				out[v.Requirement] = v.Answerable
			}
		}
		for _, f := range j.Findings {
			assert.Equal(t, out[f.Requirement], f.Answerable, "a finding names whom its verdict names")
		}
		return out
	}
	technical := permits.Answerable{Person: "P-9", Post: "technical", Duty: permits.Text{EN: "inspects", ZH: "检查"}}
	leads := func(post string) permits.Answerable {
		return permits.Answerable{Person: "P-1", Post: post, Duty: permits.Text{EN: "leads", ZH: "负责"}}
	}
	inspects := func(about, due string) permits.Answerable {
		return permits.Answerable{Person: "P-2", Duty: technical.Duty, About: about, Due: due}
	}
	want := map[string][]permits.Answerable{"s.one": {technical}, "s.two": {leads("a"), leads("b"), technical},
		"s.dated":  {inspects("MH-1", "2026-12-31T09:00:00+08:00"), inspects("MH-2", "2026-12-06")},
		"s.vacant": {{Post: "main", Duty: permits.Text{EN: "answers", ZH: "负责"}}}}
	pass := judge(t, e, `{"a":{"x":10,"s":"P-9"}}`)
	assert.Equal(t, permits.Compliant, pass.Outcome)
	assert.Equal(t, want, of(pass))
	assert.Contains(t, string(pass.Bytes), `{"answerable":[{"duty":{"en":"inspects","zh":"检查"},"person_id":"P-9","post":"technical"}],"requirement":"s.one"`)

	refused := judge(t, e, `{"a":{"x":9,"s":"P-9"}}`)
	require.Equal(t, permits.Violated, verdicts(refused)["s.one"])
	assert.Equal(t, want, of(refused))

	unknown := judge(t, e, `{"a":{"s":"P-9"}}`)
	require.Equal(t, permits.Undetermined, verdicts(unknown)["s.one"])
	assert.Equal(t, want["s.one"], of(unknown)["s.one"])
	assert.NotContains(t, of(judge(t, e, `{"a":{"x":9}}`)), "s.one", "a person who is not stated is none")
}
