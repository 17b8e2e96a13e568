package workflow

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"firewatch/permits"
)

// The common rules of the catalogue of resumptions (11.0), held by the workflow of every kind of resumption; that a use case keeps to its
// workflow is shown by the walk and by the role matrices.
func TestTheCommonRulesHoldForEveryResumption(t *testing.T) {
	e, err := BuiltIn()
	require.NoError(t, err)
	ran := 0
	for _, kind := range e.Kinds() {
		if !strings.HasSuffix(kind.Name, "-resumption") {
			continue
		}
		ran++
		t.Run(kind.Name, func(t *testing.T) {
			w := kind.Workflow
			t.Run("a freeze leads from every state under way back to the stop, and waits for nothing", func(t *testing.T) {
				freeze := w.Actions["freeze"]
				assert.True(t, freeze.Stops && freeze.Clears && freeze.Reason && freeze.Needs == "nothing" && freeze.Line == "" && !freeze.Seen && len(freeze.NotBy) == 0)
				assert.Equal(t, w.Initial, freeze.To)
				for _, by := range freeze.By {
					assert.Equal(t, permits.RoleRegulator, by.Role, "what a unit stops itself is no freeze (CN-GEN-RES-18)")
				}
				for name, s := range w.States {
					assert.Equal(t, name != w.Initial && !s.Final, slices.Contains(freeze.From, name), name)
				}
			})
			t.Run("whoever stops waits for no evaluation and for nobody else", func(t *testing.T) {
				for name, a := range w.Actions {
					if a.Stops {
						assert.True(t, judgedAt(a) == "" && a.Needs == "nothing" && !a.Seen && len(a.NotBy) == 0 && a.Only == "", name)
						assert.False(t, approvingStates(w)[a.To], "%s leads to %s", name, a.To)
					}
				}
			})
			t.Run("an anomaly leads from a running restart back to the stop, by anybody of the unit", func(t *testing.T) {
				anomaly := w.Actions["anomaly"]
				assert.True(t, anomaly.Stops && anomaly.Clears)
				assert.Equal(t, w.Initial, anomaly.To)
				assert.Equal(t, []permits.Writer{{Role: permits.RoleEnterprise}}, anomaly.By)
				for name, s := range w.States {
					if s.Live && name != "ordered_stop" { // what an authority stopped is the authority's to end
						assert.Contains(t, anomaly.From, name)
					}
				}
			})
			t.Run("who signs took no earlier part in the chain", func(t *testing.T) {
				chain := signaturesOnTheWay(w)
				for name, a := range w.Actions {
					if a.Line == "" {
						continue
					}
					for _, from := range a.From {
						for earlier := range chain[from] {
							assert.Contains(t, a.NotBy, earlier, "%s from %s", name, from)
						}
					}
					if a.By[0].Role == permits.RoleRegulator {
						assert.Contains(t, a.NotBy, "accept", name)
					}
				}
			})
			t.Run("a step that breaks a requirement is told to both sides", func(t *testing.T) {
				var sides []string
				for _, n := range w.Journal["step"].Warns {
					sides = append(sides, n.Side)
				}
				assert.Equal(t, []string{permits.SideAuthority, permits.SideEnterprise}, sides)
			})
			t.Run("a clock that runs out approves nothing and moves nothing", func(t *testing.T) {
				require.NotEmpty(t, w.Clocks)
				for name, c := range w.Clocks {
					fires := w.Actions[c.Fires]
					assert.Equal(t, []permits.Writer{{Role: permits.RoleSystem}}, fires.By, name)
					assert.True(t, fires.To == "" && fires.Line == "" && fires.Needs == "nothing", name)
					for _, state := range c.In {
						assert.Contains(t, fires.From, state, name)
					}
				}
				for name, a := range w.Actions {
					if mayBe(a.By, permits.RoleSystem) {
						assert.Empty(t, a.To, name)
					}
				}
			})
			t.Run("a restart begins with an approval only, and the approval is somebody's signature or act under a compliant evaluation", func(t *testing.T) {
				approving := approvingStates(w)
				for _, state := range []string{"accepted", "approved", "restarting", "resumed"} {
					assert.True(t, approving[state], state)
				}
				for name, a := range w.Actions {
					if a.To == "restarting" {
						for _, from := range a.From {
							assert.Contains(t, []string{"approved", "suspended"}, from, name)
						}
					}
				}
			})
		})
	}
	require.Equal(t, 5, ran)
}
