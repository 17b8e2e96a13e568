package engine_test

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// Fifty rules, some of them broken in different ways: each broken one is an error of its own, and nothing else
// changes.
func TestAFailingRuleFailsAloneAndNeverPasses(t *testing.T) {
	const dossier = `{"a":{"x":5,"y":true,"s":"not a date"},"list":[{"n":1},{"n":2}],"tags":["red"]}`
	sound := map[string]string{}
	for i := range 47 {
		switch i % 4 {
		case 0:
			sound[fmt.Sprintf("r%02d", i)] = fmt.Sprintf("met if input.a.x <= %d", i)
		case 1:
			sound[fmt.Sprintf("r%02d", i)] = "met if not input.a.y"
		case 2:
			sound[fmt.Sprintf("r%02d", i)] = "met if input.a.deep.z > 1"
		case 3:
			sound[fmt.Sprintf("r%02d", i)] = "applies if input.a.x > 100\nmet if input.a.y"
		}
	}
	want := verdicts(judge(t, loadRules(t, sound), dossier))
	require.Len(t, want, 47)

	for _, c := range []struct{ shows, rule, why string }{
		{"a builtin that fails", "met if time.parse_rfc3339_ns(input.a.s) > 0", "parsing time"},
		{"a builtin that fails under a negation, which would pass", "bad if time.parse_rfc3339_ns(input.a.s) > 0\nmet if not bad", "parsing time"},
		{"a builtin that fails in applies", "applies if time.parse_rfc3339_ns(input.a.s) > 0\nmet if input.a.y", "parsing time"},
		{"a helper with two values", "limit := 1 if input.a.y\nlimit := 2 if input.a.x > 1\nmet if limit == 1", "conflicting values"},
		{"a rule that does not end in time", "met if {\n\tsome i in numbers.range(1, 20000)\n\tsome j in numbers.range(1, 20000)\n\ti * j == -1\n}", "did not answer in time"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			rules := map[string]string{"broken": c.rule}
			for k, v := range sound {
				rules[k] = v
			}
			e := loadRules(t, rules).WithLimits(engine.Limits{RollUp: 300 * time.Millisecond, Alone: 2 * time.Second})
			j := judge(t, e, dossier)
			got := verdicts(j)
			assert.Equal(t, permits.Failed, got["s.broken"])
			delete(got, "s.broken")
			assert.Equal(t, want, got, "the other forty-seven keep their verdicts")
			assert.Equal(t, permits.Errored, j.Outcome)
			for _, f := range j.Findings {
				if f.Requirement == "s.broken" {
					assert.Contains(t, f.Error, c.why)
				}
			}
		})
	}
	t.Run("all three at once", func(t *testing.T) {
		rules := map[string]string{
			"b1": "met if time.parse_rfc3339_ns(input.a.s) > 0",
			"b2": "limit := 1 if input.a.y\nlimit := 2 if input.a.x > 1\nmet if limit == 1",
			"b3": "met if {\n\tsome i in numbers.range(1, 20000)\n\tsome j in numbers.range(1, 20000)\n\ti * j == -1\n}",
		}
		for k, v := range sound {
			rules[k] = v
		}
		require.Len(t, rules, 50)
		e := loadRules(t, rules).WithLimits(engine.Limits{RollUp: 300 * time.Millisecond, Alone: 2 * time.Second})
		got := verdicts(judge(t, e, dossier))
		for _, b := range []string{"s.b1", "s.b2", "s.b3"} {
			assert.Equal(t, permits.Failed, got[b])
			delete(got, b)
		}
		assert.Equal(t, want, got)
	})
}

func TestTheSameQuestionGivesTheSameBytes(t *testing.T) {
	rules := map[string]string{
		"a": "met if input.a.x <= 3\nobserved := input.a.x\nrequired := \"3\"\nfixes contains {\"pointer\": \"/a/x\", \"value\": 3}",
		"b": "met if every e in input.list { e.n > 3 }",
		"c": "met if count({e.s | some e in input.list}) >= 2",
		"d": "met if input.facts.people[input.a.who].ok",
	}
	const dossier = `{"a":{"x":5,"who":"P1"},"list":[{"n":9,"s":"a"},{"n":1},{"s":"b"}]}`
	var first []byte
	for range 25 {
		// A fresh compilation each time: nothing may hang on map order or on what ran before.
		j := judge(t, loadRules(t, rules), dossier, withFacts(`{"people":{"P1":{"id":"P1"}}}`))
		if first == nil {
			first = j.Bytes
		}
		require.True(t, bytes.Equal(first, j.Bytes), "%s\n%s", first, j.Bytes)
	}
}

func TestEffectiveDates(t *testing.T) {
	received := "2024-04-30T10:00:00+08:00"
	for _, c := range []struct {
		shows, effective, governed, dossier string
		received                            string
		want                                permits.Verdict
		missing                             string
	}{
		{"in force now", `{from: "2020-01-01", to: ""}`, "now", `{"a":{"x":1}}`, received, permits.Satisfied, ""},
		{"not yet in force", `{from: "2027-01-01", to: ""}`, "now", `{"a":{"x":1}}`, received, permits.NotEffective, ""},
		{"no longer in force", `{from: "2020-01-01", to: "2026-01-01"}`, "now", `{"a":{"x":1}}`, received, permits.NotEffective, ""},
		{"received on the last day of the old law", `{from: "2024-05-01", to: ""}`, "received", `{"a":{"x":1}}`, received, permits.NotEffective, ""},
		{"received on the first day of the new law, local time", `{from: "2024-05-01", to: ""}`, "received", `{"a":{"x":1}}`, "2024-04-30T16:00:00Z", permits.Satisfied, ""},
		{"received one second before it, local time", `{from: "2024-05-01", to: ""}`, "received", `{"a":{"x":1}}`, "2024-04-30T15:59:59Z", permits.NotEffective, ""},
		{"governed by a date of the dossier", `{from: "2024-05-01", to: ""}`, "/a/at", `{"a":{"x":1,"at":"2024-05-02T00:00:00+08:00"}}`, received, permits.Satisfied, ""},
		{"governed by a date that is absent: never the newer edition", `{from: "2024-05-01", to: ""}`, "/a/at", `{"a":{"x":1}}`, received, permits.Undetermined, "/a/at"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			e := loadRules(t, map[string]string{"r": "met if input.a.x == 1"}, "effective="+c.effective, "governed_by="+c.governed)
			j := judge(t, e, c.dossier, func(q *permits.Question) { q.Case.ReceivedAt = c.received })
			assert.Equal(t, c.want, verdicts(j)["s.r"])
			if c.missing != "" {
				require.Len(t, j.Findings, 1)
				assert.Equal(t, c.missing, j.Findings[0].Missing[0].Pointer)
			}
		})
	}
}

// A list of plain values is shown as a whole, where it is not too long to read, whichever way the rule read it.
func TestAFindingShowsTheListsThatItLookedAt(t *testing.T) {
	long := `["` + strings.Repeat(`x","`, 20) + `x"]`
	for shows, c := range map[string]struct {
		rule, dossier string
		want          []permits.Fact
	}{
		"a member is looked for":  {`met if "red" in input.tags`, `{"tags":["blue","green"]}`, []permits.Fact{{Pointer: "/tags", Value: []byte(`["blue","green"]`)}}},
		"each member is read":     {"met if {\n\tsome tag in input.tags\n\ttag == \"red\"\n}", `{"tags":["blue"]}`, []permits.Fact{{Pointer: "/tags", Value: []byte(`["blue"]`)}}},
		"the members are counted": {`met if count(input.tags) > 2`, `{"tags":["blue"]}`, []permits.Fact{{Pointer: "/tags", Value: []byte(`["blue"]`)}}},
		"there are none":          {`met if "red" in input.tags`, `{"tags":[]}`, []permits.Fact{{Pointer: "/tags", Value: []byte(`[]`)}}},
		"there are too many":      {`met if "red" in input.tags`, `{"tags":` + long + `}`, []permits.Fact{}},
	} {
		t.Run(shows, func(t *testing.T) {
			j := judge(t, loadRules(t, map[string]string{"r": c.rule}), c.dossier)
			require.Len(t, j.Findings, 1)
			assert.Equal(t, c.want, j.Findings[0].Facts)
		})
	}
}

func TestFindingsSayWhatWhereAndWhatToDo(t *testing.T) {
	e := loadRules(t, map[string]string{
		"limit":  "met if input.a.x <= data.packs.t.params.limit.value\nobserved := sprintf(\"%v m\", [input.a.x])\nrequired := sprintf(\"at most %v m\", [data.packs.t.params.limit.value])\nfixes contains {\"pointer\": \"/a/x\", \"value\": data.packs.t.params.limit.value}\nfixes contains {\"pointer\": \"/a/x\", \"value\": 99}",
		"floor":  "met if input.a.x >= 3",
		"wanted": "met if input.a.s == \"yes\"",
	})
	j := judge(t, e, `{"a":{"x":12}}`)
	require.Equal(t, permits.Noncompliant, j.Outcome)
	require.Len(t, j.Findings, 2)

	f := j.Findings[0]
	assert.Equal(t, "s.limit", f.Requirement)
	assert.Equal(t, permits.Violated, f.Verdict)
	assert.Equal(t, permits.Citation{Document: "T 1", Clause: "1.1", Basis: "mandatory"}, f.Citation)
	assert.Equal(t, []permits.Fact{{Pointer: "/a/x", Value: []byte("12")}}, f.Facts)
	assert.JSONEq(t, `"12 m"`, string(f.Observed))
	assert.JSONEq(t, `"at most 10 m"`, string(f.Required))
	assert.Equal(t, permits.Text{EN: "mend it", ZH: "改正"}, f.Remedy)
	// 99 was proposed too; tried, it does not help, so it is not offered.
	assert.Equal(t, []permits.Fix{{Pointer: "/a/x", Value: []byte("10")}}, f.Fixes)

	f = j.Findings[1]
	assert.Equal(t, permits.Undetermined, f.Verdict)
	assert.Equal(t, []permits.Missing{{Pointer: "/a/s", Cause: "not_supplied", Who: "applicant"}}, f.Missing)
}

func TestAFixThatWorsensAnotherVerdictIsNotOffered(t *testing.T) {
	e := loadRules(t, map[string]string{
		"limit": "met if input.a.x <= 10\nfixes contains {\"pointer\": \"/a/x\", \"value\": 10}",
		"floor": "met if input.a.x >= 11",
	})
	j := judge(t, e, `{"a":{"x":12}}`)
	require.Len(t, j.Findings, 1)
	assert.Empty(t, j.Findings[0].Fixes)
}

func TestValidUntilIsTheFirstSecondAtWhichSomethingLapses(t *testing.T) {
	const window = "met if time.parse_rfc3339_ns(input.now) <= time.parse_rfc3339_ns(input.a.at)\nuntil := time.format([time.parse_rfc3339_ns(input.a.at) + 1000000000, \"UTC\", \"RFC3339\"])"
	e := loadRules(t, map[string]string{"window": window, "never": "met if input.now > input.a.at\nuntil := \"never\"\napplies if input.a.y"})
	const dossier = `{"a":{"at":"2026-11-20T01:30:00Z","y":false}}`
	j := judge(t, e, dossier)
	require.Equal(t, permits.Compliant, j.Outcome)
	require.Equal(t, "2026-11-20T01:30:01Z", j.ValidUntil)
	at := func(s string) permits.Verdict {
		now, err := time.Parse(time.RFC3339, s)
		require.NoError(t, err)
		return verdicts(judge(t, e, dossier, func(q *permits.Question) { q.Now = now }))["s.window"]
	}
	assert.Equal(t, permits.Satisfied, at("2026-11-20T01:30:00Z"), "one second before it")
	assert.Equal(t, permits.Violated, at("2026-11-20T01:30:01Z"), "at it")
}

func TestAnAnswerThatDoesNotSayUntilWhenIsGoodForNowOnly(t *testing.T) {
	for shows, until := range map[string]string{"undefined": "until := input.a.s", "no time": "until := \"soon\"", "failing": "until := time.format(input.a.y)"} {
		t.Run(shows, func(t *testing.T) {
			e := loadRules(t, map[string]string{"r": "met if input.now > \"2020\"\n" + until})
			j := judge(t, e, `{"a":{"y":true}}`)
			assert.Equal(t, permits.Compliant, j.Outcome)
			assert.Equal(t, "2026-11-20T01:00:01Z", j.ValidUntil)
		})
	}
}

func TestUpcomingAnnouncesLaterStagesAndWhoIsNeeded(t *testing.T) {
	files := map[string]string{}
	f, text := rule("early", "met if input.a.x > 0")
	files[f] = text
	f, text = rule("late", "met if input.marks.boss.ok", "stages=[two]")
	files[f] = text
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	j := judge(t, e, `{"a":{"x":1}}`)
	assert.Equal(t, permits.Compliant, j.Outcome)
	require.Len(t, j.Upcoming, 1)
	assert.Equal(t, permits.Upcoming{Requirement: "s.late", Stage: "two", Who: []string{"checker"}, Title: permits.Text{EN: "late", ZH: "题"}}, j.Upcoming[0])

	two := func(q *permits.Question) { q.Stage = "two" }
	j = judge(t, e, `{}`, two)
	require.Len(t, j.Findings, 1)
	assert.Equal(t, []permits.Missing{{Pointer: "/marks", Cause: "awaiting_judgement", Who: "checker"}}, j.Findings[0].Missing)

	mark := func(ok string) func(*permits.Question) {
		return func(q *permits.Question) {
			q.Stage = "two"
			line, err := e.Line("trial", "mark", permits.Hand{Person: "P1"}, []byte(`{"post":"boss","ok":`+ok+`}`), "/body")
			require.NoError(t, err)
			q.Journal = append(q.Journal, permits.Line{Number: len(q.Journal) + 1, Type: "mark", Body: line.Bytes})
		}
	}
	assert.Equal(t, permits.Noncompliant, judge(t, e, `{}`, mark("false")).Outcome)
	assert.Equal(t, permits.Compliant, judge(t, e, `{}`, mark("false"), mark("true")).Outcome, "the later line of a key replaces the earlier")
}

func TestAdviceNeverBlocksAndIsAlwaysShown(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"}, "severity=advise")
	j := judge(t, e, `{"a":{"y":false}}`)
	assert.Equal(t, permits.Compliant, j.Outcome)
	require.Len(t, j.Findings, 1)
	assert.Equal(t, permits.Violated, j.Findings[0].Verdict)
}

func TestAnUnknownKindOrStageIsRefused(t *testing.T) {
	e := loadRules(t, map[string]string{"r": "met if input.a.y"})
	_, err := e.Evaluate(t.Context(), permits.Question{Kind: "nothing", Stage: "one", Dossier: []byte("{}")})
	assert.True(t, permits.Is(err, permits.UnknownKind))
	_, err = e.Evaluate(t.Context(), permits.Question{Kind: "trial", Stage: "three", Dossier: []byte("{}")})
	assert.True(t, permits.Is(err, permits.UnknownStage))
}

// One compiled release judges for everybody at once.
func TestConcurrentEvaluationsAgree(t *testing.T) {
	rules := map[string]string{
		"a": "met if input.a.x <= 3\nfixes contains {\"pointer\": \"/a/x\", \"value\": 3}",
		"b": "met if every e in input.list { e.n > 3 }",
		"c": "met if count({e.s | some e in input.list}) >= 2",
	}
	e := loadRules(t, rules)
	dossiers := []string{`{"a":{"x":5}}`, `{"a":{"x":1},"list":[{"n":4,"s":"a"},{"n":5,"s":"b"}]}`, `{"list":[{}]}`, `{}`}
	want := make([]string, len(dossiers))
	for i, d := range dossiers {
		want[i] = string(judge(t, e, d).Bytes)
	}
	var wg sync.WaitGroup
	for w := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 40 {
				n := (i + w) % len(dossiers)
				doc, err := e.Dossier("trial", []byte(dossiers[n]), "")
				if !assert.NoError(t, err) {
					return
				}
				j, err := e.Evaluate(t.Context(), permits.Question{Kind: "trial", Stage: "one", Dossier: doc.Bytes, Now: trialNow,
					Case: permits.CaseFacts{ReceivedAt: "2026-11-19T00:00:00Z"}})
				if assert.NoError(t, err) {
					assert.Equal(t, want[n], string(j.Bytes))
				}
			}
		}()
	}
	wg.Wait()
}
