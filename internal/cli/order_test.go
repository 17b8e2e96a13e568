package cli

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"firewatch/internal/config"
	"firewatch/internal/testdb"
	"firewatch/internal/workflow"
	"firewatch/permits"
)

// What an authority stopped, the enterprise does not resume by itself; and an authority of another place does not
// even see the permit.
func TestAnOrderToStopIsLiftedByAnAuthorityOnly(t *testing.T) {
	ctx := context.Background()
	cfg, err := config.Load(func(name string) string { return map[string]string{"FIREWATCH_DATA": t.TempDir()}[name] })
	require.NoError(t, err)
	rules, err := loadPolicies(cfg)
	require.NoError(t, err)
	a := newApp(permits.Fixed(rules), testdb.Open(t, testdb.SQLite(t)), time.Now)
	_, err = a.loadDemo(ctx, cfg)
	require.NoError(t, err)
	page, err := a.store.Cases(ctx, permits.CaseFilter{Door: permits.DoorPermits, State: "active", Limit: 1})
	require.NoError(t, err)
	require.Len(t, page.Items, 1)
	c := page.Items[0]

	leader := permits.Principal{ID: "P-LEADER", Role: permits.RoleEnterprise, Posts: []string{"work_leader"}, Enterprise: c.Enterprise}
	regulator := permits.Principal{ID: "R-1", Role: permits.RoleRegulator, Division: "330000"}
	foreign := permits.Principal{ID: "R-2", Role: permits.RoleRegulator, Division: "320000"}
	act := func(p permits.Principal, action string) (workflow.Result, error) {
		now, err := a.store.Case(ctx, c.ID)
		require.NoError(t, err)
		return a.service.Act(ctx, p, workflow.ActOn{Door: permits.DoorPermits, ID: c.ID, Action: action, Reason: "inspection",
			SeenDossier: now.Dossier, SeenEvaluation: now.Evaluation})
	}
	refused := func(p permits.Principal, action string, want permits.Problem) {
		t.Helper()
		_, err := act(p, action)
		require.True(t, permits.Is(err, want), "%s: %v", action, err)
	}
	refused(foreign, "order_stop", permits.NotFound)
	refused(leader, "order_stop", permits.Forbidden)
	done, err := act(regulator, "order_stop")
	require.NoError(t, err)
	require.Equal(t, "ordered_stop", done.Case.State)
	require.Nil(t, done.Judged, "stopping waits for no evaluation")
	refused(leader, "resume", permits.WrongState)
	refused(leader, "lift_order", permits.Forbidden)
	done, err = act(regulator, "lift_order")
	require.NoError(t, err)
	require.Equal(t, "suspended", done.Case.State)
	refused(regulator, "resume", permits.Forbidden)
}
