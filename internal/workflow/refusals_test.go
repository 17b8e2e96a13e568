package workflow

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/fixtures"
	"firewatch/internal/casefile"
	"firewatch/permits"
)

// clause is one blocking requirement at one stage at which an act of the kind needs compliance.
type clause struct{ kind, stage, requirement string }

// Each refusal to its clause: for every blocking requirement, at every stage at which an act of its kind needs compliance, some case
// that misses nothing else is refused that act, with that requirement named and no other, and stays as it was. The cases are those of
// fixtures, judged by the engine and decided as a use case decides; where no table has such a change at a stage, a change that breaks the
// requirement elsewhere is made in the compliant cases of that stage.
func TestEachRefusalNamesItsClause(t *testing.T) {
	e, err := BuiltIn()
	require.NoError(t, err)
	corpus, err := casefile.Open(fixtures.FS)
	require.NoError(t, err)
	corpus.Judge(t.Context(), e)

	shown, asked := map[clause][]string{}, map[clause]bool{}
	for _, kind := range e.Kinds() {
		for _, a := range kind.Workflow.Actions {
			if a.Needs != needsCompliant {
				continue
			}
			for _, r := range e.Requirements() {
				if r.Severity == permits.Block && slices.Contains(r.Kinds, kind.Name) && slices.Contains(r.Stages, a.Stage) {
					asked[clause{kind.Name, a.Stage, r.ID}] = true
				}
			}
		}
	}
	broken := map[clause][]*casefile.Change{} // by kind and requirement
	see := func(x *casefile.Change) {
		if x.Err != nil {
			return
		}
		q := x.Question
		kind, err := e.Kind(q.Kind)
		require.NoError(t, err)
		missed := unmet(x.Judged)
		for _, id := range missed {
			broken[clause{kind: q.Kind, requirement: id}] = append(broken[clause{kind: q.Kind, requirement: id}], x)
		}
		if action, ok := kind.Workflow.Actions[q.Act.Action]; ok && len(missed) == 1 && action.Needs == needsCompliant && action.Stage == q.Stage {
			refusedBy(t, kind, action, q, x.Judged, missed[0])
			at := clause{q.Kind, q.Stage, missed[0]}
			shown[at] = append(shown[at], q.Act.Action)
		}
	}
	for _, table := range corpus.Tables {
		for _, x := range table.Changes {
			see(x)
		}
	}
	made := &casefile.Table{Name: "made"}
	for at := range asked {
		if shown[at] != nil {
			continue
		}
		for _, x := range broken[clause{kind: at.kind, requirement: at.requirement}] {
			for _, base := range corpus.Cases {
				if q := base.Question; base.Err == nil && q.Kind == at.kind && q.Stage == at.stage && base.Judged.Outcome == permits.Compliant {
					made.Changes = append(made.Changes, &casefile.Change{Shows: x.Shows, Of: base, Set: x.Set, Remove: x.Remove})
				}
			}
		}
	}
	t.Logf("%d of %d; %d made", len(shown), len(asked), len(made.Changes))
	(&casefile.Corpus{Tables: []*casefile.Table{made}}).Judge(t.Context(), e)
	for _, x := range made.Changes {
		see(x)
	}
	var missing []string
	for at := range asked {
		if shown[at] == nil {
			missing = append(missing, at.kind+" "+at.stage+" "+at.requirement)
		}
	}
	slices.Sort(missing)
	require.Empty(t, missing, strings.Join(missing, "\n"))
}

// unmet are the blocking requirements that are not met, by their ids.
func unmet(j permits.Judged) (ids []string) {
	for _, v := range j.Verdicts {
		if v.Severity == permits.Block && !slices.Contains([]permits.Verdict{permits.Satisfied, permits.NotApplicable, permits.NotEffective}, v.Verdict) {
			ids = append(ids, v.Requirement)
		}
	}
	return ids
}

// refusedBy takes the action as a use case does, by somebody who may, and demands that it is refused by that requirement alone and
// that nothing of the case changed.
func refusedBy(t *testing.T, kind permits.Kind, action permits.Action, q permits.Question, j permits.Judged, requirement string) {
	t.Helper()
	by := action.By[0]
	who := permits.Principal{ID: "whoever", Role: by.Role, Posts: by.Posts}
	f := folder{kind: kind, head: permits.Case{Kind: kind.Name, Version: 1, Revision: 1, Dossier: j.Dossier, Evaluation: "read", Acts: q.Case.Acts}}
	require.NoError(t, enter(kind.Workflow, &f.head, action.From[0]))
	before := f.head
	before.Acts = maps.Clone(f.head.Acts)
	c := ActOn{Action: q.Act.Action, Reason: "because", Opinion: agree, SeenDossier: j.Dossier, SeenEvaluation: "read"}
	_, post, err := mayAct(kind.Workflow, f.head, who, c, func(string) ([]string, error) { return []string{who.ID}, nil })
	require.NoError(t, err, "%s: %s", kind.Name, c.Action)
	_, err = f.settle(who, action, permits.Act{Action: c.Action, Person: who.ID, Post: post, Opinion: agree}, &judgement{Judged: j},
		permits.Document{}, &permits.EntryBody{Digests: map[string]string{}, Detail: map[string]string{}}, time.Time{})
	var refusal *permits.Error
	require.True(t, errors.As(err, &refusal) && refusal.Problem == permits.NotCompliant, "%s: %s: %v", kind.Name, c.Action, err)
	var named []string
	for _, finding := range refusal.Judged.Findings {
		if finding.Severity == permits.Block {
			named = append(named, finding.Requirement)
		}
	}
	require.Equal(t, []string{requirement}, named, "%s: %s", kind.Name, c.Action)
	require.Equal(t, before, f.head, "%s: %s was refused and changed the case", kind.Name, c.Action)
}
