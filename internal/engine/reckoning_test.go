package engine_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// How an answer was reckoned is shown of a pass as of a refusal, and of what is undetermined as far as it is known; a rule that
// does not apply reckoned nothing, and steps of another shape are none.
func TestAnAnswerShowsHowItWasReckoned(t *testing.T) {
	const steps = `
reckoning := [{"en": sprintf("x is %v", [input.a.x]), "zh": "值", "fraction": sprintf("%d/10", [input.a.x])}]`
	e := loadRules(t, map[string]string{
		"shown":   "met if input.a.x >= 10" + steps,
		"partly":  "met if {\n\tinput.a.x >= 10\n\tinput.a.y == true\n}" + steps,
		"nothing": "applies if input.a.x > 100\n\nmet if input.a.x >= 10" + steps,
		"shape":   "met if input.a.x >= 10\n\nreckoning := \"x\"",
		"plain":   "met if input.a.x >= 10",
	})
	of := func(j permits.Judged) map[string][]permits.Step {
		out := map[string][]permits.Step{}
		for _, v := range j.Verdicts {
			if v.Reckoning != nil {
				out[v.Requirement] = v.Reckoning
			}
		}
		return out
	}
	step := func(en, fraction string) []permits.Step {
		return []permits.Step{{Text: permits.Text{EN: en, ZH: "值"}, Fraction: fraction}}
	}
	pass := judge(t, e, `{"a":{"x":10,"y":true}}`)
	assert.Equal(t, map[string][]permits.Step{"s.shown": step("x is 10", "10/10"), "s.partly": step("x is 10", "10/10")}, of(pass))
	assert.Contains(t, string(pass.Bytes), `{"reckoning":[{"en":"x is 10","fraction":"10/10","zh":"值"}],"requirement":"s.shown"`)

	unknown := judge(t, e, `{"a":{"x":10}}`)
	require.Equal(t, permits.Undetermined, verdicts(unknown)["s.partly"])
	assert.Equal(t, step("x is 10", "10/10"), of(unknown)["s.partly"])

	refused := judge(t, e, `{"a":{"x":9}}`)
	require.Equal(t, permits.Violated, verdicts(refused)["s.partly"])
	assert.Equal(t, map[string][]permits.Step{"s.shown": step("x is 9", "9/10"), "s.partly": step("x is 9", "9/10")}, of(refused))

	open := judge(t, e, `{"a":{"x":10}}`)
	require.Equal(t, permits.Undetermined, verdicts(open)["s.partly"])
	assert.Equal(t, step("x is 10", "10/10"), of(open)["s.partly"])

	assert.Empty(t, of(judge(t, e, `{}`)), "of nothing, nothing")
}
