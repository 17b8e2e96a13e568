package engine_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const trialDocuments = `documents:
  register: issued
  line: issue
  service: service
  served: number
  served_at: at
  people: officials
  receipt:
    - {at: number, label: {en: number, zh: 号}, span: 12}
  disciplines:
    - {name: gas, title: {en: gas, zh: 瓦斯}, requirements: [s.r]}
  forms:
    sheet:
      title: {en: sheet, zh: 表}
      code: SH
      by: [{role: regulator, posts: [officer]}]
      in: [open]
      stands: [open]
      served: true
      blocks:
        - paragraph: {en: read this, zh: 请读}
        - received: {en: received, zh: 收到}
        - table: {at: /list, columns: [{at: s, label: {en: s, zh: 文}, span: 6}, {at: n, label: {en: n, zh: 数}, span: 6}], blank: 2}
        - findings: {verdicts: [violated], blocking: true}
        - checklist: {stage: one, title: {en: rest, zh: 综合}, blank: 1}
        - signatures: {at: /marks, boxes: [{post: boss, label: {en: boss, zh: 主管}}]}
`

// issuing is the trial pack whose kind has documents, one of which is signed in ink. The edit replaces a text in one of its files.
func issuing(file, old, new string) map[string]string {
	f, text := rule("r", "met if input.a.y")
	files := map[string]string{f: text,
		"packs/t/kinds/trial/documents.yaml": trialDocuments,
		"registers/issued/register.yaml":     "register: {title: {en: issued, zh: 签发}, scope: enterprise, source: firewatch, write: [], pick: referred, vouches: false}\n",
		"registers/issued/schema.json":       `{"schema": {"type": "object", "additionalProperties": false, "properties": {"number": {"type": "string"}}}}`,
		"registers/officials/register.yaml":  "register: {title: {en: officials, zh: 人员}, scope: division, source: declared, write: [{role: operator}], pick: referred, vouches: false}\n",
		"registers/officials/schema.json":    `{"schema": {"type": "object", "additionalProperties": false, "properties": {"posts": {"type": "array", "items": {"type": "string"}}}}}`,
		"packs/t/kinds/trial/schema.json": strings.Replace(strings.Replace(trialSchema, `"tags":`, `
  "issues": {"type": "array", "x-journal": "issue", "items": {"type": "object", "additionalProperties": false, "properties": {"number": {"type": "string"}}}},
  "services": {"type": "array", "x-journal": "service", "items": {"type": "object", "additionalProperties": false, "properties": {"number": {"type": "string"}, "at": {"type": "string", "format": "date-time"}}}},
  "inks": {"type": "array", "x-journal": "ink", "items": {"type": "object", "additionalProperties": false, "properties": {"person": {"type": "string"}}}},
  "tags":`, 1), `"ok": {"type": "boolean"}}`, `"ok": {"type": "boolean"}, "medium": {"type": "string"}, "recorded_by": {"type": "string"}, "confirmed_by": {"type": "string"}, "record": {"type": "string"}}`, 1),
		"packs/t/kinds/trial/workflow.yaml": strings.Replace(strings.Replace(trialWorkflow, "  states:", "  papers: {line: ink, people: officials, posts: /posts}\n  states:", 1),
			"  journal:\n    mark: {by: [{role: enterprise}], in: [open]}\n  actions:\n    finish: {title: {en: finish, zh: 完成}, from: [open], to: done, by: [{role: enterprise}], stage: two, needs: compliant}",
			"  journal:\n    service: {by: [{role: regulator, posts: [officer]}], in: [open]}\n  actions:\n    finish: {title: {en: finish, zh: 完成}, from: [open], to: done, by: [{role: regulator, posts: [boss]}], stage: two, needs: compliant, line: mark, seen: true, paper: {by: [{role: regulator, posts: [officer]}], document: sheet}}\n    halt: {title: {en: halt, zh: 停}, from: [open], to: done, by: [{role: regulator}], needs: nothing}", 1),
	}
	if old != "" {
		if !strings.Contains(files[file], old) {
			panic("the edit changes nothing: " + old)
		}
		files[file] = strings.Replace(files[file], old, new, 1)
	}
	return files
}

// A document that could not be laid out, or a signature in ink that could go round what a signature needs, is refused at load.
func TestBrokenDocumentsAreRefused(t *testing.T) {
	const at, workflow = "packs/t/kinds/trial/documents.yaml", "packs/t/kinds/trial/workflow.yaml"
	for _, c := range []struct{ shows, file, old, new, want string }{
		{"a register that is none", at, "register: issued", "register: nowhere", `register: no register "nowhere"`},
		{"a register that people write", "registers/issued/register.yaml", "write: []", "write: [{role: operator}]", "records of issued are written by hand"},
		{"a line that is none", at, "line: issue", "line: letter", `line: the form has no list of journal lines "letter"`},
		{"a line that people write", workflow, "    service: {by", "    issue: {by: [{role: regulator, posts: [officer]}], in: [open]}\n    service: {by", `lines "issue" are written by an issue and by nothing else`},
		{"a service without its time", at, "served_at: at", "served_at: number", `a line "service" has no date-time "number"`},
		{"a service without the number", at, "served: number", "served: document", `a line "service" has no text "document"`},
		{"a receipt of another width", at, "zh: 号}, span: 12", "zh: 号}, span: 11", "receipt: the cells span 11 columns"},
		{"a receipt of what is not there", at, "{at: number, label", "{at: no, label", "the form has no /no"},
		{"a code of one letter", at, "code: SH", "code: R", "code is two to four capital letters"},
		{"a form in no state", at, "in: [open]", "in: [gone]", `sheet: the workflow has no state "gone"`},
		{"a form that stands in no state", at, "stands: [open]", "stands: [gone]", `sheet: the workflow has no state "gone"`},
		{"a form that follows on nothing", at, "stands: [open]", "stands: [open]\n      after: [open]", `no action "open" leads to where the document is issued`},
		{"a form that follows on an act that leads elsewhere", at, "stands: [open]", "stands: [open]\n      after: [finish]", `no action "finish" leads to where the document is issued`},
		{"a form that follows on one of two ways, neither of which signs", at, "in: [open]\n      stands: [open]", "in: [done]\n      stands: [open]\n      after: [halt]", "halt signs nothing and finish leads to done too"},
		{"a form that an enterprise issues", at, "by: [{role: regulator, posts: [officer]}]", "by: [{role: enterprise}]", "documents are issued by an authority"},
		{"a form that nobody issues", at, "      by: [{role: regulator, posts: [officer]}]\n", "", "says who issues it"},
		{"a paragraph in one language", at, "{en: read this, zh: 请读}", "{en: read this}", "paragraph: needs words in both languages"},
		{"a table of what is no list", at, "at: /list", "at: /a", "table: /a is no list of objects"},
		{"a table of another width", at, "zh: 数}, span: 6", "zh: 数}, span: 5", "table: the columns of /list span 11"},
		{"a checklist of no stage", at, "{stage: one,", "{stage: zero,", `checklist: no stage "zero"`},
		{"a discipline with a requirement that is none", at, "requirements: [s.r]", "requirements: [s.q]", "discipline gas names s.q"},
		{"findings about an act without a reason", at, "blocking: true}", "blocking: true, about: finish}", `findings: about: no action "finish" gives a reason`},
		{"findings whose absence has one language", at, "blocking: true}", "blocking: true, none: {en: none}}", "none: needs words in both languages"},
		{"a block of two", at, "        - paragraph: {en: read this, zh: 请读}\n        - received:", "        - paragraph: {en: read this, zh: 请读}\n          received:", "a block is one of"},
		{"ink on a document that is none", workflow, "document: sheet", "document: letter", `action finish: no document "letter" to sign on paper`},
		{"ink without a word on how", workflow, "  papers: {line: ink, people: officials, posts: /posts}\n", "", "papers says how a signature on paper is recorded"},
		{"ink that nobody saw", workflow, "seen: true, ", "", "what is signed on paper signs (line), is seen, needs compliant"},
		{"ink that needs nothing", workflow, "needs: compliant", "needs: nothing", "what is signed on paper signs (line), is seen, needs compliant"},
		{"ink of an enterprise", workflow, "by: [{role: regulator, posts: [boss]}]", "by: [{role: enterprise, posts: [boss]}]", "on paper sign posts of an authority"},
		{"ink of anybody", workflow, "by: [{role: regulator, posts: [boss]}]", "by: [{role: regulator}]", "on paper sign posts of an authority"},
		{"ink that an enterprise records", workflow, "paper: {by: [{role: regulator, posts: [officer]}]", "paper: {by: [{role: enterprise, posts: [officer]}]", "officers record it"},
		{"ink that does not show", "packs/t/kinds/trial/schema.json", `"medium": {"type": "string"}, `, "", `a line "mark" has no medium`},
		{"records of ink by any hand", workflow, "    service: {by", "    ink: {by: [{role: regulator, posts: [officer]}], in: [open]}\n    service: {by", `lines "ink" are written by those who record a signature`},
		{"signers from the enterprise's own register", workflow, "people: officials", "people: people", `"people" is no register in which authorities have people`},
		{"signers without posts", workflow, "posts: /posts", "posts: /offices", "the records of officials have no /offices"},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(issuing(c.file, c.old, c.new)))
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.want)
		})
	}
	t.Run("the sound one is not", func(t *testing.T) {
		e, err := engine.Load(trialPack(issuing("", "", "")))
		require.NoError(t, err)
		k, err := e.Kind("trial")
		require.NoError(t, err)
		assert.Equal(t, "issue", k.Workflow.Issued)
		assert.True(t, k.Workflow.Signature("ink"))
		groups := k.Documents.Forms["sheet"].Blocks[4].Checklist.Groups
		require.Len(t, groups, 2)
		assert.Equal(t, permits.Text{EN: "rest", ZH: "综合"}, groups[0].Title)
		assert.Empty(t, groups[0].Items, "what a discipline names stands there only")
		require.Len(t, groups[1].Items, 1)
		assert.Equal(t, "s.r", groups[1].Items[0].ID)
	})
	t.Run("a kind need not issue any", func(t *testing.T) {
		e, err := engine.Load(trialPack(printing("", "", "")))
		require.NoError(t, err)
		k, err := e.Kind("trial")
		require.NoError(t, err)
		assert.Nil(t, k.Documents)
	})
}
