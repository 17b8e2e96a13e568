package workflow

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/fixtures"
	"firewatch/internal/casefile"
	"firewatch/internal/engine"
	"firewatch/permits"
)

// clause is one blocking requirement at one stage at which an act of the kind needs compliance.
type clause struct{ kind, stage, requirement string }

// together are requirements that cannot miss alone, each with those that miss with it, and why.
var together = map[clause]struct {
	with []string
	why  string
}{
	{"coal-resumption", "accept", "CN-COAL-RES-03"}: {[]string{"CN-COAL-RES-01"},
		"a stop of thirty days ends the own acceptance by the one and is the department's by the other"},
	{"coal-resumption", "accept", "CN-GEN-RES-12"}:         {[]string{"CN-COAL-ACC-01"}, "the safety production licence is one of the licences of a coal mine"},
	{"coal-resumption", "restart", "CN-GEN-RES-12"}:        {[]string{"CN-COAL-ACC-01"}, "the safety production licence is one of the licences of a coal mine"},
	{"coal-resumption", "restart", "CN-COAL-RES-07-LEVEL"}: {[]string{"CN-COAL-RES-05-LEVEL"}, "signatures of two levels are not both of the level that supervises"},
	{"coal-resumption", "restart", "CN-COAL-RES-11"}:       {[]string{"CN-COAL-ACC-01", "CN-GEN-RES-12"}, "a licence that is withheld is not valid"},
	{"chemical-resumption", "restart", "CN-GEN-RES-15"}:    {[]string{"CN-CHEM-RES-01b"}, "the steps of a start are confirmed within their parameters too"},
	{"fireworks-resumption", "accept", "CN-GEN-RES-12"}:    {[]string{"CN-FW-RES-05a"}, "the products are those of the safety production licence"},
	{"coal-resumption", "accept", "CN-GEN-RES-12a"}:        {[]string{"CN-COAL-ACC-01"}, "a licence that is withheld is not valid"},
	{"coal-resumption", "restart", "CN-GEN-RES-12a"}:       {[]string{"CN-COAL-ACC-01", "CN-COAL-RES-11", "CN-GEN-RES-12"}, "a licence that is withheld is not valid"},
	{"chemical-resumption", "restart", "CN-GEN-RES-12a"}:   {[]string{"CN-GEN-RES-12"}, "a licence that is withheld is not valid"},
	{"fireworks-resumption", "restart", "CN-GEN-RES-12a"}:  {[]string{"CN-GEN-RES-12"}, "a licence that is withheld is not valid"},
	{"mine-resumption", "restart", "CN-GEN-RES-12a"}:       {[]string{"CN-GEN-RES-12"}, "a licence that is withheld is not valid"},
}

// elsewhereAsked are the kinds whose units one half of a split clause is not about: after an accident, the mine safety law asks mines
// and the work safety law asks others.
var elsewhereAsked = map[string][]string{
	"CN-GEN-RES-14":  {"chemical-resumption", "fireworks-resumption", "general-resumption"},
	"CN-GEN-RES-14a": {"coal-resumption", "mine-resumption"},
}

// Each refusal to its clause: for every blocking requirement of a resumption, at every stage at which an act needs compliance, some case
// that misses nothing else is refused that act, with that requirement named and no other, and stays as it was. The cases are those of
// fixtures, judged by the engine and decided as a use case decides; where no table has such a change at a stage, a change that breaks
// the requirement elsewhere is made in the compliant cases of that stage.
func TestEachRefusalNamesItsClause(t *testing.T) {
	e, err := BuiltIn()
	require.NoError(t, err)
	corpus, err := casefile.Open(fixtures.FS)
	require.NoError(t, err)
	var resumptions []string
	missing, blocks := map[clause]bool{}, map[string]bool{}
	for _, kind := range e.Kinds() {
		if !strings.HasSuffix(kind.Name, "-resumption") {
			continue
		}
		resumptions = append(resumptions, kind.Name)
		for _, r := range e.Requirements() {
			blocks[r.ID] = r.Severity == permits.Block
			for _, a := range kind.Workflow.Actions {
				if blocks[r.ID] && a.Needs == needsCompliant && slices.Contains(r.Kinds, kind.Name) && slices.Contains(r.Stages, a.Stage) {
					missing[clause{kind.Name, a.Stage, r.ID}] = true
				}
			}
		}
	}
	require.Len(t, resumptions, 5)
	corpus.Narrow(resumptions)
	asked := len(missing)

	// What a change breaks stands in its table: only those are judged that may show what no other did.
	breaks := map[string][]*casefile.Change{} // by requirement
	var first []*casefile.Change
	chosen := map[clause]bool{}
	for _, table := range corpus.Tables {
		for _, x := range table.Changes {
			var ids []string
			for id, v := range x.Expect {
				if blocks[id] && (v == permits.Violated || v == permits.Undetermined) {
					ids = append(ids, id)
				}
			}
			for _, id := range ids {
				breaks[id] = append(breaks[id], x)
				at := clause{x.Of.File.Kind, x.Of.File.Stage, id}
				if (len(ids) == 1 || together[at].with != nil) && missing[at] && !chosen[at] && acts(x.Of, e) {
					chosen[at] = true
					first = append(first, x)
				}
			}
		}
	}
	judge := func(changes []*casefile.Change) {
		(&casefile.Corpus{Tables: []*casefile.Table{{Changes: changes}}}).Judge(t.Context(), e)
		for _, x := range changes {
			if x.Err != nil || x.Question.Act == nil {
				continue // made where it does not fit
			}
			q := x.Question
			kind, err := e.Kind(q.Kind)
			require.NoError(t, err)
			action, missed := kind.Workflow.Actions[q.Act.Action], unmet(x.Judged)
			if action.Needs != needsCompliant || action.Stage != q.Stage {
				continue
			}
			for _, id := range missed {
				at := clause{q.Kind, q.Stage, id}
				others := slices.DeleteFunc(slices.Clone(missed), func(other string) bool { return other == id })
				if slices.Sort(others); len(others) == 0 || slices.Equal(others, together[at].with) {
					refusedBy(t, kind, action, q, x.Judged, missed)
					require.Len(t, others, len(together[at].with), "%v misses alone: %s", at, x.Shows)
					delete(missing, at)
				}
			}
		}
	}
	judge(first)
	byTable := asked - len(missing)
	candidates := map[clause][]*casefile.Change{}
	for at := range missing {
		candidates[at] = elsewhere(corpus, e, at, breaks[at.requirement])
	}
	for round := 0; len(missing) > 0; round++ {
		var made []*casefile.Change
		for at := range missing {
			if round < len(candidates[at]) {
				made = append(made, candidates[at][round])
			}
		}
		if len(made) == 0 {
			break
		}
		judge(made)
	}
	t.Logf("%d of %d by the tables themselves, %d by their changes elsewhere", byTable, asked, asked-byTable-len(missing))
	var names []string
	for at := range missing {
		if slices.Contains(elsewhereAsked[at.requirement], at.kind) {
			continue
		}
		names = append(names, at.kind+" "+at.stage+" "+at.requirement)
	}
	slices.Sort(names)
	require.Empty(t, names, strings.Join(names, "\n"))
}

// elsewhere are the changes that may break the requirement in the compliant cases of the stage: those that break it elsewhere, of this
// kind first; then what the requirement reads is taken away, one thing at a time.
func elsewhere(corpus *casefile.Corpus, e *engine.Engine, at clause, breaks []*casefile.Change) (out []*casefile.Change) {
	var bases []*casefile.Case
	for _, base := range corpus.Cases {
		if base.File.Kind == at.kind && base.File.Stage == at.stage && acts(base, e) {
			bases = append(bases, base)
		}
	}
	breaks = slices.Clone(breaks)
	foreign := func(x *casefile.Change) int {
		if x.Of.File.Kind == at.kind {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(breaks, func(a, b *casefile.Change) int { return foreign(a) - foreign(b) })
	for _, x := range breaks {
		for _, base := range bases {
			out = append(out, &casefile.Change{Shows: x.Shows, Of: base, Set: x.Set, Remove: x.Remove})
		}
	}
	for _, r := range e.Requirements() {
		if r.ID != at.requirement {
			continue
		}
		for _, base := range bases {
			for _, pattern := range r.Reads {
				for _, pointer := range stated(base.File, pattern) {
					out = append(out, &casefile.Change{Shows: "without " + pointer, Of: base, Remove: []string{pointer}})
				}
			}
			for i, line := range base.File.Journal {
				for _, pattern := range r.Reads {
					// A line stands in the input under a name of its own, alone or as one of many.
					if _, member, ok := strings.Cut(strings.TrimPrefix(pattern, "/"), "/"); ok {
						for _, pointer := range within(line.Body, fmt.Sprintf("/journal/%d/body", i), strings.TrimPrefix(member, "*/")) {
							out = append(out, &casefile.Change{Shows: "without " + pointer, Of: base, Remove: []string{pointer}})
						}
					}
				}
				out = append(out, &casefile.Change{Shows: "without a line", Of: base, Remove: []string{fmt.Sprintf("/journal/%d", i)}})
			}
		}
	}
	return out
}

// stated are the places of a case file that a pattern of the rules' input reads, as far as dossier and facts state them.
func stated(f casefile.File, pattern string) []string {
	raw, root, rest := f.Dossier, "/dossier", pattern
	if facts, ok := strings.CutPrefix(pattern, "/facts"); ok {
		raw, root, rest = f.Facts, "/facts", facts
	}
	if rest == "" {
		return nil
	}
	return within(raw, root, rest[1:])
}

// within are the places under root at which a document states what the pattern means.
func within(raw json.RawMessage, root, pattern string) []string {
	var doc any
	if json.Unmarshal(raw, &doc) != nil {
		return nil
	}
	found := map[string]any{root: doc}
	for _, key := range strings.Split(pattern, "/") {
		next := map[string]any{}
		for at, v := range found {
			switch v := v.(type) {
			case map[string]any:
				for k, member := range v {
					if key == "*" || key == k {
						next[at+"/"+k] = member
					}
				}
			case []any:
				for i, member := range v {
					if key == "*" {
						next[fmt.Sprintf("%s/%d", at, i)] = member
					}
				}
			}
		}
		found = next
	}
	return slices.Sorted(maps.Keys(found))
}

// acts reports whether the case is one in which somebody takes an act that needs compliance at its stage.
func acts(x *casefile.Case, e permits.Engine) bool {
	kind, err := e.Kind(x.File.Kind)
	if err != nil || x.File.Act == nil {
		return false
	}
	action := kind.Workflow.Actions[x.File.Act.Action]
	return action.Needs == needsCompliant && action.Stage == x.File.Stage
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

// refusedBy takes the action as a use case does, by somebody who may, and demands that it is refused by these requirements alone and
// that nothing of the case changed.
func refusedBy(t *testing.T, kind permits.Kind, action permits.Action, q permits.Question, j permits.Judged, requirements []string) {
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
	require.ElementsMatch(t, requirements, named, "%s: %s", kind.Name, c.Action)
	require.Equal(t, before, f.head, "%s: %s was refused and changed the case", kind.Name, c.Action)
}
