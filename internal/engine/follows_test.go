package engine_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

// following is the trial pack with a register that its cases write, a clock, a notice and a public state; edit changes one file.
func following(edit ...string) map[string]string {
	f, text := rule("r", "met if input.a.y")
	files := map[string]string{
		f:                                  text,
		"registers/findings/register.yaml": "register: {title: {en: findings, zh: 隐患}, scope: enterprise, source: firewatch, write: [], pick: all, vouches: false}\n",
		"registers/findings/schema.json":   `{"schema": {"type": "object", "additionalProperties": false, "properties": {"text": {"type": "string"}, "parts": {"type": "array", "items": {"type": "string"}}, "n": {"type": "number"}, "status": {"type": "string"}, "acts": {"type": "array", "items": {"type": "object", "additionalProperties": false, "properties": {"action": {"type": "string"}, "at": {"type": "string"}}}}}}}`,
		"registers/people/register.yaml":   "register: {title: {en: people, zh: 人员}, scope: enterprise, source: declared, write: [{role: enterprise}], pick: referred, vouches: false, shown: /id}\n",
		"packs/t/kinds/trial/kind.yaml": `kind:
  name: trial
  title: {en: trial, zh: 试}
  door: permits
  sections: [s]
  place: {}
  records: {register: findings, document: {text: /a/s, parts: /list/*/s, n: /a/x}, states: {open: {status: open}}, acts: acts}
  exposes: {from: [late], shows: {what: /a/s}}
  standing: one
  notice: true
`,
		"packs/t/kinds/trial/workflow.yaml": `workflow:
  stages: [one, two]
  initial: open
  states:
    open: {title: {en: open, zh: 开}, stage: one}
    late: {title: {en: late, zh: 晚}, stage: one}
    covert: {title: {en: covert, zh: 暗}, stage: one, undisclosed: true}
    own: {title: {en: own, zh: 私}, stage: one, private: true}
    done: {title: {en: done, zh: 完}, final: true}
  create: {by: [{role: system}]}
  revise: {by: [{role: enterprise}], in: [open]}
  actions:
    finish: {title: {en: finish, zh: 完成}, from: [open], to: done, by: [{role: enterprise}], stage: two, needs: compliant, only: /a/who}
    lapse: {title: {en: lapse, zh: 逾期}, from: [open], to: late, by: [{role: system}], needs: nothing, notify: [{side: next, text: {en: late, zh: 逾期}}]}
    halt: {title: {en: halt, zh: 停}, from: [open], by: [{role: regulator}], needs: nothing, stops: true, halts: {action: halt, place: /list/*/s}}
    sign: {title: {en: sign, zh: 签}, from: [open], by: [{role: system}], needs: nothing, line: mark}
    read: {title: {en: read, zh: 阅}, from: [open], by: [{role: enterprise}], needs: nothing, seen: true}
  clocks:
    deadline: {title: {en: deadline, zh: 期限}, in: [open], due: /a/at, fires: lapse}
    idle: {title: {en: idle, zh: 闲置}, in: [open], after: {hours: 2, days: 1}, fires: lapse}
`,
	}
	for i := 0; i+2 < len(edit); i += 3 {
		name, old, replacement := edit[i], edit[i+1], edit[i+2]
		if !strings.Contains(files[name], old) {
			panic("the edit changes nothing: " + old)
		}
		files[name] = strings.Replace(files[name], old, replacement, 1)
	}
	return files
}

// What others see of a case follows from the dossier: what is not stated is left out, a list that is there and empty is empty.
func TestWhatFollowsFromACase(t *testing.T) {
	e, err := engine.Load(trialPack(following()))
	require.NoError(t, err)
	of := func(dossier string) permits.Outline {
		o, err := e.Outline("trial", []byte(dossier), nil)
		require.NoError(t, err)
		return o
	}
	o := of(`{"a":{"s":"leak","x":3,"at":"2026-12-01T08:00:00+08:00"},"list":[{"s":"L-1"},{"n":2},{"s":"L-2"}]}`)
	record, err := json.Marshal(o.Record)
	require.NoError(t, err)
	assert.JSONEq(t, `{"text":"leak","n":3,"parts":["L-1","L-2"]}`, string(record))
	assert.JSONEq(t, `{"what":"leak"}`, string(o.Exposes))
	assert.Equal(t, map[string]time.Time{"deadline": time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)}, o.Dues)
	o = of(`{"list":[]}`)
	assert.Equal(t, map[string]any{"parts": []any{}}, o.Record)
	assert.JSONEq(t, `{}`, string(o.Exposes))
	assert.Empty(t, o.Dues)

	places, err := e.Texts("trial", []byte(`{"list":[{"s":"L-1"},{"n":2},{"s":"L-2"}]}`), nil, "/list/*/s")
	require.NoError(t, err)
	assert.Equal(t, []string{"L-1", "L-2"}, places)
	k, err := e.Kind("trial")
	require.NoError(t, err)
	assert.Equal(t, 26*time.Hour, k.Workflow.Clocks["idle"].After.Length())
	notice, ok := e.Notice()
	assert.True(t, ok)
	assert.Equal(t, "trial", notice.Name)
}

// A day is over at its end, in the legal time of the pack.
func TestADateIsDueAtItsEnd(t *testing.T) {
	files := following("packs/t/kinds/trial/workflow.yaml", "due: /a/at", "due: /a/day")
	files["packs/t/kinds/trial/schema.json"] = strings.Replace(trialSchema, `"x": {"type": "number"}`, `"x": {"type": "number"}, "day": {"type": "string", "format": "date"}`, 1)
	e, err := engine.Load(trialPack(files))
	require.NoError(t, err)
	o, err := e.Outline("trial", []byte(`{"a":{"day":"2026-12-01"}}`), nil)
	require.NoError(t, err)
	assert.Equal(t, time.Date(2026, 12, 1, 16, 0, 0, 0, time.UTC), o.Dues["deadline"])
}

// Where a case has ended a clock may still remind: what is due after the end is somebody's duty too.
func TestAClockRemindsInAFinalState(t *testing.T) {
	const flow = "packs/t/kinds/trial/workflow.yaml"
	_, err := engine.Load(trialPack(following(flow, "from: [open], to: late, by: [{role: system}]", "from: [open, done], by: [{role: system}]",
		flow, "in: [open], due", "in: [open, done], due")))
	require.NoError(t, err)
}

func TestBrokenFollowsAreRefused(t *testing.T) {
	const kind, flow, people = "packs/t/kinds/trial/kind.yaml", "packs/t/kinds/trial/workflow.yaml", "registers/people/register.yaml"
	for _, c := range []struct {
		shows, file, old, new, want string
	}{
		{"a record of no register", kind, "register: findings", "register: nothing", "kind.yaml:7: records: there is no register \"nothing\""},
		{"a record of divisions", "registers/findings/register.yaml", "scope: enterprise", "scope: division", "records: a case is an enterprise's, the records of findings are of divisions"},
		{"a member that the register has not", kind, "{text: /a/s", "{txt: /a/s", "records: the records of findings have no \"txt\""},
		{"a fact that the form has not", kind, "text: /a/s", "text: /a/ss", "records: the form has no /a/ss"},
		{"a member of another type", kind, "text: /a/s", "text: /a/x", "records: \"text\" is of type string, the case has number"},
		{"a list for a value", kind, "text: /a/s", "text: /list/*/s", "records: \"text\" is of type string, the case has array"},
		{"acts in a member that is no list", kind, "acts: acts", "acts: text", "records: \"text\" is of type string, the case has array"},
		{"acts in a list of something else", kind, "acts: acts", "acts: parts", "records: acts: the elements of \"parts\" have no text \"action\""},
		{"a state that is not there", kind, "{open: {status: open}}", "{shut: {status: open}}", "records: no state \"shut\""},
		{"a public state that is not there", kind, "from: [late]", "from: [lost]", "exposes: no state \"lost\""},
		{"a private state made public", kind, "from: [late]", "from: [own]", "exposes: state own is not seen by both sides"},
		{"an undisclosed state made public", kind, "from: [late]", "from: [covert]", "exposes: state covert is not seen by both sides"},
		{"nothing made public", kind, "shows: {what: /a/s}", "shows: {}", "exposes: states (from) and facts (shows) are both named"},
		{"an object made public", kind, "what: /a/s", "what: /a/deep", "exposes: /a/deep must be one value of the form"},
		{"a personal value made public", kind, "what: /a/s", "what: /a/name", "exposes: /a/name is about a person"},
		{"a person made public", kind, "what: /a/s", "what: /a/who", "exposes: /a/who is about a person"},
		{"a stage that is not there", kind, "standing: one", "standing: three", "standing: no stage \"three\""},
		{"an unknown key", kind, "exposes: {from", "exposes: {to: 1, from", "kind.yaml"},
		{"a clock that approves", flow, "due: /a/at, fires: lapse", "due: /a/at, fires: finish", "clock deadline: the action finish is the system's alone"},
		{"a clock that signs", flow, "due: /a/at, fires: lapse", "due: /a/at, fires: sign", "clock deadline: the action sign needs nothing and signs nothing"},
		{"a clock that fires what a person does", flow, "due: /a/at, fires: lapse", "due: /a/at, fires: read", "clock deadline: the action read is the system's alone"},
		{"a clock that fires nothing", flow, "due: /a/at, fires: lapse", "due: /a/at, fires: lost", "clock deadline: there is no action \"lost\""},
		{"a clock without a title", flow, "{title: {en: deadline, zh: 期限}, in", "{in", "clock deadline: title in both languages"},
		{"a clock of no state", flow, "in: [open], due", "in: [], due", "clock deadline: in: it runs in at least one state"},
		{"a clock of a state that is not there", flow, "in: [open], due", "in: [shut], due", "clock deadline: no state \"shut\""},
		{"a clock whose action does not leave", flow, "in: [open], due", "in: [open, late], due", "clock deadline: the action lapse does not leave state late"},
		{"a clock with two times", flow, "due: /a/at, fires", "due: /a/at, after: {hours: 1}, fires", "clock deadline: due (a pointer), after (a time) or answers (requirements), and one of them"},
		{"a clock without a time", flow, "due: /a/at, fires", "fires", "clock deadline: due (a pointer), after (a time) or answers (requirements), and one of them"},
		{"a clock that a requirement answers which is not there", flow, "due: /a/at, fires", "answers: [s.none], fires", "clock deadline: answers: kind trial has no requirement \"s.none\""},
		{"a clock that a requirement answers which names nobody", flow, "due: /a/at, fires", "answers: [s.r], fires", "clock deadline: answers: s.r does not say who answers for it"},
		{"an application that needs a verdict", flow, "needs: compliant, only: /a/who", "needs: compliant, receives: true", "action finish: receives: an application is judged at a stage"},
		{"a clock that leaves a final state", flow, "from: [open], to: late", "from: [open, done], to: late", "action lapse: state done is final"},
		{"a person acts in a final state", flow, "from: [open], by: [{role: regulator}]", "from: [open, done], by: [{role: regulator}]", "action halt: state done is final"},
		{"a clock of no length", flow, "after: {hours: 2, days: 1}", "after: {hours: 0}", "clock idle: after is longer than nothing"},
		{"a clock of a text", flow, "due: /a/at", "due: /a/s", "clock deadline: /a/s is no date and no date-time"},
		{"a clock of a place that is not there", flow, "due: /a/at", "due: /a/zz", "clock deadline: the form has no /a/zz"},
		{"people who are not in the form", flow, "only: /a/who", "only: /a/x", "action finish: only: the form has no text /a/x"},
		{"a notice to nobody", flow, "side: next", "side: everybody", "action lapse: notify: side is enterprise, authority, above or next"},
		{"a notice in one language", flow, "text: {en: late, zh: 逾期}", "text: {en: late, zh: \"\"}", "action lapse: notify: text in both languages"},
		{"a warning to nobody", flow, "  actions:\n", "  journal: {reading: {by: [{role: enterprise}], in: [open], warns: [{side: everybody, text: {en: high, zh: 高}}]}}\n  actions:\n",
			"journal reading: warns: side is enterprise, authority, above or next"},
		{"a notice without a kind for it", kind, "  notice: true\n", "", "action lapse: notify: no kind of the release is that of notices"},
		{"the next addressee of what is no notice", kind, "  notice: true\n", "", "action lapse: notify: only a notice goes to the next addressee"},
		{"an order that does not stop", flow, "needs: nothing, stops: true, halts", "needs: nothing, halts", "action halt: halts: an act that stops other work stops"},
		{"an order that stops nothing", flow, "halts: {action: halt", "halts: {action: finish", "action halt: halts: no kind has an action \"finish\" that stops"},
		{"an order for places that are not there", flow, "place: /list/*/s", "place: /list/*/zz", "action halt: halts: the form has no text /list/*/zz"},
		{"a role that nobody has", flow, "create: {by: [{role: system}]}", "create: {by: [{role: robot}]}", "no role \"robot\""},
		{"a roster without a person", people, "shown: /id", "shown: /id, roster: {post: /id, from: /id, to: /id, rank: /id}", "registers/people/register.yaml:1: roster: person: the records have no string \"\""},
		{"a roster whose rank is a text", people, "shown: /id", "shown: /id, roster: {person: /id, post: /id, from: /id, to: /id, rank: /id}", "roster: rank: the records have no integer \"/id\""},
		{"a regrade by no kind", people, "shown: /id", "shown: /id, regrade: {kind: lost, stage: one, at: /list}", "regrade: there is no kind \"lost\""},
		{"a regrade at no stage", people, "shown: /id", "shown: /id, regrade: {kind: trial, stage: three, at: /list}", "regrade: kind trial has no stage \"three\""},
		{"a regrade in no list", people, "shown: /id", "shown: /id, regrade: {kind: trial, stage: one, at: /tags}", "regrade: the form of trial has no list of objects /tags"},
		{"a regrade without a place for the id", people, "shown: /id", "shown: /id, regrade: {kind: trial, stage: one, at: /list, id: no}", "regrade: the elements of /list have no \"no\""},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(following(c.file, c.old, c.new)))
			require.ErrorContains(t, err, c.want)
		})
	}
	t.Run("two kinds of notices", func(t *testing.T) {
		files := following()
		files["packs/t/kinds/twin/kind.yaml"] = strings.Replace(files[kind], "name: trial", "name: twin", 1)
		files["packs/t/kinds/twin/workflow.yaml"] = files[flow]
		files["packs/t/kinds/twin/schema.json"], files["packs/t/kinds/twin/ui.json"] = trialSchema, `{"ui": {}}`
		_, err := engine.Load(trialPack(files))
		require.ErrorContains(t, err, "packs/t/kinds/twin/kind.yaml:10: notice: trial is the kind of notices already; a release has one")
	})
}
