package engine_test

import (
	"maps"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
	"firewatch/permits"
)

const transitionsFile = "packs/t/kinds/trial/transitions.yaml"

const trialTransitions = `transitions:
  source: {en: A table, zh: 表}
  table:
    - {from: A, event: begin, to: B, by: mine, dossier: create}
    - {from: B, event: mend, to: B, by: mine, dossier: revise}
    - {from: B, event: mark, to: B, by: mine, journal: [mark]}
    - {from: B, event: judge, to: B, by: rules, kept_by: [s.r], note: {en: by rule, zh: 由规则}}
    - {from: B, event: end, to: C, by: head, action: [finish]}
    - {from: B, event: end, to: D, by: clock, left_out: {en: no clock, zh: 无时限}}
  own:
    halt: {en: ours, zh: 自有}
`

// ledgered is the trial pack with an action of its own and a ledger of transitions; edit changes the ledger.
func ledgered(edit ...string) map[string]string {
	f, text := rule("r", "met if input.a.y")
	files := map[string]string{f: text, transitionsFile: trialTransitions,
		"packs/t/kinds/trial/workflow.yaml": trialWorkflow + "    halt: {title: {en: halt, zh: 停}, from: [open], to: done, by: [{role: enterprise}], needs: nothing, stops: true}\n"}
	for i := 0; i+1 < len(edit); i += 2 {
		if !strings.Contains(files[transitionsFile], edit[i]) {
			panic("the edit changes nothing: " + edit[i])
		}
		files[transitionsFile] = strings.Replace(files[transitionsFile], edit[i], edit[i+1], 1)
	}
	return files
}

func TestALedgerOfTransitionsIsRead(t *testing.T) {
	e, err := engine.Load(trialPack(ledgered()))
	require.NoError(t, err)
	ledger, ok, err := e.Transitions("trial")
	require.NoError(t, err)
	require.True(t, ok)
	require.Len(t, ledger.Table, 6)
	assert.Equal(t, permits.Transition{From: "B", Event: "end", To: "C", By: "head", Actions: []string{"finish"}}, ledger.Table[4])
	assert.Equal(t, permits.Text{EN: "no clock", ZH: "无时限"}, ledger.Table[5].LeftOut)
	assert.Equal(t, map[string]permits.Text{"halt": {EN: "ours", ZH: "自有"}}, ledger.Own)

	none := ledgered()
	none[transitionsFile] = "transitions: {source: {en: A, zh: 甲}, none: {en: no table, zh: 无表}}\n"
	e, err = engine.Load(trialPack(none))
	require.NoError(t, err, "where no table is published the ledger says so")
	ledger, ok, err = e.Transitions("trial")
	require.NoError(t, err)
	require.True(t, ok)
	assert.Equal(t, permits.Transitions{Source: permits.Text{EN: "A", ZH: "甲"}, None: permits.Text{EN: "no table", ZH: "无表"}}, ledger)

	without := ledgered()
	delete(without, transitionsFile)
	e, err = engine.Load(trialPack(without))
	require.NoError(t, err, "a kind that follows no document has no ledger")
	_, ok, err = e.Transitions("trial")
	require.NoError(t, err)
	assert.False(t, ok)
	_, _, err = e.Transitions("knitting")
	assert.True(t, permits.Is(err, permits.UnknownKind))
}

func TestBrokenLedgersOfTransitionsAreRefused(t *testing.T) {
	for _, c := range []struct{ shows, old, new, want string }{
		{"an action that is not there", "action: [finish]", "action: [finis]", `transitions.yaml:8: transition "end": the workflow has no action "finis"`},
		{"one of two actions that is not there", "action: [finish]", "action: [finish, finis]", `the workflow has no action "finis"`},
		{"a journal type that is not there", "journal: [mark]", "journal: [note]", `transitions.yaml:6: transition "mark": the workflow has no journal lines of type "note"`},
		{"a requirement that is not there", "kept_by: [s.r]", "kept_by: [s.q]", `transitions.yaml:7: transition "judge": the kind asks no requirement "s.q"`},
		{"neither opening nor revision", "dossier: create", "dossier: print", `transition "begin": dossier is create or revise`},
		{"no answer", ", action: [finish]", "", `transitions.yaml:8: transition "end": has one of action, journal, dossier, kept_by, left_out; it has 0`},
		{"an empty answer", "journal: [mark]", "journal: []", `transition "mark": has one of action, journal, dossier, kept_by, left_out; it has 0`},
		{"two answers", "action: [finish]", "action: [finish], journal: [mark]", "left_out; it has 2"},
		{"an answer that is left out too", "dossier: revise", "dossier: revise, left_out: {en: a, zh: 甲}", "left_out; it has 2"},
		{"a reason in one language", "{en: no clock, zh: 无时限}", "{en: no clock}", `transitions.yaml:9: transition "end": left_out: the reason in both languages`},
		{"a note in one language", "{en: by rule, zh: 由规则}", "{zh: 由规则}", `transition "judge": note in both languages`},
		{"no source", "{en: A table, zh: 表}", "{en: A table, zh: \"\"}", "transitions.yaml:2: source: name the document or table in both languages"},
		{"an action that nothing explains", "action: [finish]", "left_out: {en: a, zh: 甲}", `no transition explains the action "finish"`},
		{"an own action that nothing explains", "    halt: {en: ours, zh: 自有}\n", "    {}\n", `no transition explains the action "halt"`},
		{"an own action that is not there", "halt: {en: ours, zh: 自有}", "halt: {en: ours, zh: 自有}\n    jump: {en: a, zh: 甲}", `own: the workflow has no action "jump"`},
		{"an own action without a reason", "{en: ours, zh: 自有}", "{en: \" \", zh: 自有}", `own: why the workflow has action "halt", in both languages`},
		{"an action in the table and of our own", "action: [finish]", "action: [finish, halt]", `own: the table has action "halt"`},
		{"a transition that stands twice", "event: end, to: D", "event: end, to: C", `transition "end": from B to C stands twice`},
		{"a transition from nowhere", "{from: A,", "{from: \"\",", `transition "begin": from is empty`},
		{"a transition by nobody", "by: clock", "by: \" \"", `transition "end": by is empty`},
		{"a key that no ledger has", "by: clock", "by: clock, when: now", `unknown key "when"`},
		{"another key", "transitions:", "transition:", `everything must stand under the one key "transitions"`},
	} {
		t.Run(c.shows, func(t *testing.T) {
			_, err := engine.Load(trialPack(ledgered(c.old, c.new)))
			require.ErrorContains(t, err, c.want)
		})
	}
	t.Run("an empty table", func(t *testing.T) {
		files := ledgered()
		files[transitionsFile] = "transitions: {source: {en: A, zh: 甲}, table: [], own: {finish: {en: a, zh: 甲}, halt: {en: a, zh: 甲}}}\n"
		_, err := engine.Load(trialPack(files))
		require.ErrorContains(t, err, "table: a ledger has at least one transition")
	})
	t.Run("a table beside the statement that there is none", func(t *testing.T) {
		_, err := engine.Load(trialPack(ledgered("  table:\n", "  none: {en: no table, zh: 无表}\n  table:\n")))
		require.ErrorContains(t, err, "none: there is a table, or none; not both")
	})
	t.Run("that there is none, in one language", func(t *testing.T) {
		files := ledgered()
		files[transitionsFile] = "transitions: {source: {en: A, zh: 甲}, none: {en: no table}}\n"
		_, err := engine.Load(trialPack(files))
		require.ErrorContains(t, err, "none: that there is no table, in both languages")
	})
	t.Run("a ledger beside no kind", func(t *testing.T) {
		files := maps.Clone(ledgered())
		files["packs/t/kinds/other/transitions.yaml"] = trialTransitions
		_, err := engine.Load(trialPack(files))
		require.ErrorContains(t, err, "packs/t/kinds/other/transitions.yaml:1: a ledger of transitions stands beside its kind.yaml")
	})
}
