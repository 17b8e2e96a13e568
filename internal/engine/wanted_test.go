package engine_test

import (
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const wantedSchema = `{"schema": {"type": "object", "additionalProperties": false, "properties": {
  "plan": {"type": "object", "additionalProperties": false, "x-producer": "head", "x-en": "Plan", "x-zh": "方案", "properties": {
    "ref": {"type": "string", "x-en": "Number", "x-zh": "编号"},
    "refused": {"type": "boolean", "x-en": "Refused", "x-zh": "拒绝"},
    "reason": {"type": "string", "x-en": "Reason", "x-zh": "理由"},
    "tags": {"type": "array", "items": {"type": "string"}, "x-en": "Tags", "x-zh": "标签"},
    "steps": {"type": "array", "x-en": "Steps", "x-zh": "步骤", "items": {"type": "object", "additionalProperties": false, "properties": {
      "kind": {"type": "string", "x-en": "Kind", "x-zh": "类别"}, "who": {"type": "string", "x-ref": "people", "x-en": "Leader", "x-zh": "负责人"}}}}}},
  "seen": {"type": "boolean", "x-attest": true, "x-en": "Seen", "x-zh": "已查看"},
  "marks": {"type": "object", "x-journal": "mark", "x-key": "post", "x-producer": "boss", "x-en": "Marks", "x-zh": "签字", "additionalProperties": false,
    "properties": {"boss": {"$ref": "#/$defs/mark", "x-en": "Boss", "x-zh": "主管"}}}
}, "$defs": {"mark": {"type": "object", "additionalProperties": false, "properties": {"post": {"type": "string"}, "at": {"type": "string", "x-en": "At", "x-zh": "时间"},
  "person": {"type": "string", "x-en": "Person", "x-zh": "人"}, "dossier": {"type": "string"}, "place": {"type": "string"}, "opinion": {"type": "string"}, "reason": {"type": "string"}, "division": {"type": "string"}}}}}}`

// A rule stops at the first fact that it does not find. What is asked of people names the rest with it.
func TestWhatACaseStillNeeds(t *testing.T) {
	steps := "met if {\n\tinput.plan.ref\n\tevery s in input.plan.steps {\n\t\ts.kind\n\t\ts.who\n\t}\n}"
	for _, c := range []struct {
		shows, rule, dossier string
		want                 []string
	}{
		{"of a whole that is not there, its parts that the rule reads", steps, `{}`, []string{
			"/plan/ref not_supplied head: Plan / Number: Enter: Plan / Number (mine head) 请填写：方案 / 编号（矿长）",
			"/plan/steps/*/kind not_supplied head: Plan / Steps / Kind: Enter: Plan / Steps / Kind (mine head) 请填写：方案 / 步骤 / 类别（矿长）",
			"/plan/steps/*/who not_supplied head: Plan / Steps / Leader: Enter: Plan / Steps / Leader (mine head) 请填写：方案 / 步骤 / 负责人（矿长）",
		}},
		{"a list that the rule has not come to", steps, `{"plan":{}}`, []string{
			"/plan/ref not_supplied head: Plan / Number: Enter: Plan / Number (mine head) 请填写：方案 / 编号（矿长）",
			"/plan/steps/*/kind follows head: Plan / Steps / Kind: Enter, where it applies: Plan / Steps / Kind (mine head) 如涉及，请填写：方案 / 步骤 / 类别（矿长）",
			"/plan/steps/*/who follows head: Plan / Steps / Leader: Enter, where it applies: Plan / Steps / Leader (mine head) 如涉及，请填写：方案 / 步骤 / 负责人（矿长）",
		}},
		{"of the elements of a list, those that lack it", steps, `{"plan":{"ref":"P","steps":[{"kind":"a","who":"b"},{"kind":"a"}]}}`, []string{
			"/plan/steps/1/who not_supplied head: Plan / Steps / No. 2 / Leader: Enter: Plan / Steps / No. 2 / Leader (mine head) 请填写：方案 / 步骤 / 第2项 / 负责人（矿长）",
		}},
		{"of very many elements, the pattern", steps, `{"plan":{"ref":"P","steps":[{"who":"b"}` + strings.Repeat(`,{"kind":"a"}`, 30) + `]}}`, []string{
			"/plan/steps/*/who follows head: Plan / Steps / Leader: Enter, where it applies: Plan / Steps / Leader (mine head) 如涉及，请填写：方案 / 步骤 / 负责人（矿长）",
			"/plan/steps/0/kind not_supplied head: Plan / Steps / No. 1 / Kind: Enter: Plan / Steps / No. 1 / Kind (mine head) 请填写：方案 / 步骤 / 第1项 / 类别（矿长）",
		}},
		{"an empty list that may not be", steps, `{"plan":{"ref":"P","steps":[]}}`, []string{
			"/plan/steps empty head: Plan / Steps: Enter at least one: Plan / Steps (mine head) 请至少填写一项：方案 / 步骤（矿长）",
			"/plan/steps/*/kind not_supplied head: Plan / Steps / Kind: Enter: Plan / Steps / Kind (mine head) 请填写：方案 / 步骤 / 类别（矿长）",
			"/plan/steps/*/who not_supplied head: Plan / Steps / Leader: Enter: Plan / Steps / Leader (mine head) 请填写：方案 / 步骤 / 负责人（矿长）",
		}},
		{"an empty list that is an answer", "met if {\n\tcount([s | some s in input.plan.steps; s.kind == \"x\"]) == 0\n\tinput.plan.ref\n}", `{"plan":{"steps":[]}}`, []string{
			"/plan/ref not_supplied head: Plan / Number: Enter: Plan / Number (mine head) 请填写：方案 / 编号（矿长）",
		}},
		{"a list of plain values is one answer", "met if \"a\" in input.plan.tags", `{}`, []string{
			"/plan/tags not_supplied head: Plan / Tags: Enter: Plan / Tags (mine head) 请填写：方案 / 标签（矿长）",
		}},
		{"beside what is stated and not met, what the rule reads then", "met if {\n\tinput.plan.refused\n\tinput.plan.reason\n}", `{"plan":{"refused":false}}`, []string{
			"/plan/reason follows head: Plan / Reason: Enter, where it applies: Plan / Reason (mine head) 如涉及，请填写：方案 / 理由（矿长）",
		}},
		{"what a person judges", "met if input.seen", `{}`, []string{
			"/seen awaiting_judgement : Seen: A person judges: Seen 请由人员判定：已查看",
		}},
		{"what a register owes, by the requirement's own remedy", "met if {\n\tsome s in input.plan.steps\n\tinput.facts.people[s.who].ok\n}", `{"plan":{"steps":[{"who":"P-1"}]}}`, []string{
			"/facts source_unavailable : Registers: mend it 改正",
		}},
		{"a signature that is reached, and nothing within it", "met if {\n\tinput.marks.boss.at\n\tinput.marks.boss.person\n}", `{}`, []string{
			"/marks not_supplied boss: Marks: Enter: Marks (boss) 请填写：签字（boss）",
		}},
		{"nothing where all is met", "met if input.plan.ref", `{"plan":{"ref":"P"}}`, nil},
	} {
		t.Run(c.shows, func(t *testing.T) {
			f, text := rule("r", c.rule)
			e, err := engine.Load(trialPack(map[string]string{f: text, "packs/t/kinds/trial/schema.json": wantedSchema,
				"lib/titles.json": `{"titles": {"head": {"en": "mine head", "zh": "矿长"}}}`,
				"packs/t/kinds/trial/workflow.yaml": strings.Replace(strings.Replace(trialWorkflow, "  journal:\n    mark: {by: [{role: enterprise}], in: [open]}\n", "  journal: {}\n", 1),
					"needs: compliant}", "needs: compliant, line: mark}", 1)}))
			require.NoError(t, err)
			var q permits.Question
			j := judge(t, e, c.dossier, func(asked *permits.Question) { q = *asked })
			wanted, err := e.Wanted(q, j.Findings)
			require.NoError(t, err)
			require.Len(t, wanted, len(j.Findings))
			var got []string
			for _, list := range wanted {
				for _, m := range list {
					got = append(got, fmt.Sprintf("%s %s %s: %s: %s %s", m.Pointer, m.Cause, m.Who, m.Label.EN, m.Remedy.EN, m.Remedy.ZH))
				}
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestWordsForAPostAreInBothLanguages(t *testing.T) {
	for text, want := range map[string]string{
		`{"titles": {"head": {"en": "mine head", "zh": ""}}}`:           "lib/titles.json:1: head needs words in both languages",
		`{"titles": {"head": {"en": "mine head", "zh": "矿长", "x": 1}}}`: "lib/titles.json:",
	} {
		f, body := rule("r", "met if input.a.y")
		_, err := engine.Load(trialPack(map[string]string{f: body, "lib/titles.json": text}))
		require.ErrorContains(t, err, want)
	}
}

var postsOf = regexp.MustCompile(`posts: \[([a-z_, ]+)\]|"x-producer": "([a-z_]+)"`)

// Every post that a workflow, a document or a form of the release names has words.
func TestEveryPostHasWords(t *testing.T) {
	tree := os.DirFS("../../policies")
	words, err := fs.ReadFile(tree, "lib/titles.json")
	require.NoError(t, err)
	named := 0
	require.NoError(t, fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".yaml") && !strings.HasSuffix(name, "schema.json") {
			return err
		}
		src, err := fs.ReadFile(tree, name)
		for _, m := range postsOf.FindAllStringSubmatch(string(src), -1) {
			for _, post := range strings.Split(m[1]+m[2], ", ") {
				assert.Contains(t, string(words), `"`+post+`": {`, "%s names it", name)
				named++
			}
		}
		return err
	}))
	require.Greater(t, named, 500)
}
