package engine_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"firewatch/internal/engine"
)

// What a resumption of each sector shows on paper, before anything is stated: stage from which it is due, who produces it, where it
// stands, and the requirements that ask for it. Without one the form alone asks.
var papers = map[string]string{
	"coal-resumption": `
apply mine_head /contractors/*/agreement CN-GEN-RES-10
apply mine_head /devices/*/record CN-GEN-RES-07
apply mine_head /emergency/contacts CN-GEN-EMG-07
apply mine_head /emergency/evacuation_map CN-GEN-EMG-07
apply mine_head /emergency/plan_receipt
apply mine_head /emergency/rescue/agreement
apply mine_head /first_lesson/record
apply mine_head /hazards/*/evidence CN-COAL-ACC-03
apply mine_head /plan/gas_release/measures CN-COAL-ACC-06
apply mine_head /plan/ref CN-GEN-SIX-02
apply mine_head /plan/steps/*/measures CN-COAL-RES-18
apply mine_head /preparation/all_staff/drill
apply mine_head /preparation/all_staff/evidence CN-GEN-SIX-03
apply mine_head /preparation/education/drill
apply mine_head /preparation/education/evidence CN-GEN-SIX-04
apply mine_head /preparation/emergency/drill CN-GEN-SIX-06
apply mine_head /preparation/emergency/evidence CN-GEN-SIX-06
apply mine_head /preparation/meeting/drill
apply mine_head /preparation/meeting/evidence CN-GEN-SIX-01
apply mine_head /risk_identification/report
apply mine_head /self_check/report CN-COAL-ACC-02 CN-GEN-SIX-05
apply officer /services/*/scan
apply mine_head /staff/shift_log CN-COAL-RES-15c
apply mine_head /stop/rectification_plan CN-COAL-RES-07a
accept officer /acceptance/items/*/evidence
accept officer /acceptance/report
accept officer /acceptance/scan
accept mine_head /self_acceptance/report
restart officer /second_look/report
publish officer /publication/copy
`,
	"mine-resumption": `
stop main_responsible /stop/maintenance/plan CN-NCM-RES-07
stop main_responsible /stop/plan/filings/*/receipt
stop main_responsible /stop/plan/ref CN-NCM-KEY-04a CN-NCM-RES-05
apply main_responsible /contractors/*/agreement CN-GEN-RES-10
apply main_responsible /devices/*/record CN-GEN-RES-07
apply main_responsible /disaster_survey/report CN-NCM-RES-02c
apply main_responsible /dual_prevention/hazard_system CN-NCM-RES-02
apply main_responsible /dual_prevention/risk_list CN-NCM-RES-02
apply main_responsible /emergency/contacts CN-GEN-EMG-07
apply main_responsible /emergency/evacuation_map CN-GEN-EMG-07
apply main_responsible /emergency/plan_receipt
apply main_responsible /emergency/rescue/agreement
apply main_responsible /first_lesson/record
apply main_responsible /hazards/*/evidence CN-NCM-RES-02b
apply main_responsible /plan/ref CN-GEN-SIX-02
apply main_responsible /plan/steps/*/measures
apply main_responsible /preparation/all_staff/drill
apply main_responsible /preparation/all_staff/evidence CN-GEN-SIX-03
apply main_responsible /preparation/education/drill
apply main_responsible /preparation/education/evidence CN-GEN-SIX-04
apply main_responsible /preparation/emergency/drill CN-GEN-SIX-06
apply main_responsible /preparation/emergency/evidence CN-GEN-SIX-06
apply main_responsible /preparation/meeting/drill
apply main_responsible /preparation/meeting/evidence CN-GEN-SIX-01
apply main_responsible /risk_identification/report
apply main_responsible /self_check/report CN-GEN-SIX-05
apply officer /services/*/scan
apply main_responsible /stop/rectification/ref
apply main_responsible /stop/rectification_plan CN-NCM-RES-08
accept officer /acceptance/items/*/evidence
accept officer /acceptance/report
accept officer /acceptance/scan
accept main_responsible /self_acceptance/report
restart main_responsible /acceptance_filings/*/receipt
`,
	"chemical-resumption": `
stop main_responsible /stop/disposal_plan/ref CN-CHEM-RES-05
stop main_responsible /stop/rectification_plan
safe shift_leader /safe_state/sheet CN-CHEM-RES-05a
mechanical unit_owner /mechanical/record CN-CHEM-RES-05b
tightness equipment_department /tightness/air_tightness/record CN-CHEM-RES-05c
tightness equipment_department /tightness/clean/record CN-CHEM-RES-05c
tightness equipment_department /tightness/detectors/record CN-CHEM-RES-05c
tightness equipment_department /tightness/interlocks/record CN-CHEM-RES-05c
tightness equipment_department /tightness/purge/record CN-CHEM-RES-05c
tightness equipment_department /tightness/relief_valves/record CN-CHEM-RES-05c
review pssr_leader /pssr/record CN-CHEM-RES-03
review main_responsible /reinspection/detectors/record CN-CHEM-RES-10
review main_responsible /reinspection/hazard_review/record CN-CHEM-RES-10
review main_responsible /reinspection/interlocks/record CN-CHEM-RES-10
review main_responsible /reinspection/materials/record CN-CHEM-RES-10
review main_responsible /reinspection/statutory/record CN-CHEM-RES-10
review main_responsible /stop/abnormal/review CN-CHEM-RES-08
plan main_responsible /plan/ref CN-CHEM-RES-01 CN-GEN-SIX-02
plan main_responsible /plan/steps/*/measures CN-CHEM-RES-01
plan main_responsible /plan/trial/expert_review CN-CHEM-RES-04
plan main_responsible /risk_identification/report
prepare main_responsible /first_lesson/record
prepare main_responsible /preparation/all_staff/drill
prepare main_responsible /preparation/all_staff/evidence CN-GEN-SIX-03
prepare main_responsible /preparation/education/drill
prepare main_responsible /preparation/education/evidence CN-GEN-SIX-04
prepare main_responsible /preparation/emergency/drill CN-GEN-SIX-06
prepare main_responsible /preparation/emergency/evidence CN-GEN-SIX-06
prepare main_responsible /preparation/meeting/drill
prepare main_responsible /preparation/meeting/evidence CN-GEN-SIX-01
prepare main_responsible /self_check/report CN-GEN-SIX-05
apply main_responsible /contractors/*/agreement CN-GEN-RES-10
apply main_responsible /devices/*/record CN-GEN-RES-07
apply main_responsible /emergency/contacts CN-GEN-EMG-07
apply main_responsible /emergency/evacuation_map CN-GEN-EMG-07
apply main_responsible /emergency/rescue/agreement
apply main_responsible /hazards/*/evidence CN-CHEM-RES-13
apply officer /services/*/scan
accept officer /acceptance/items/*/evidence
accept officer /acceptance/report
accept officer /acceptance/scan
accept main_responsible /self_acceptance/report
`,
	"fireworks-resumption": `
stop main_responsible /season/extension/approval CN-FW-RES-01a
apply main_responsible /contractors/*/agreement CN-GEN-RES-10
apply main_responsible /devices/*/record CN-GEN-RES-07
apply main_responsible /emergency/contacts CN-GEN-EMG-07
apply main_responsible /emergency/evacuation_map CN-GEN-EMG-07
apply main_responsible /emergency/plan_receipt
apply main_responsible /emergency/rescue/agreement
apply main_responsible /first_lesson/record
apply main_responsible /hazards/*/evidence CN-FW-RES-07a
apply main_responsible /materials/*/record
apply main_responsible /plan/ref CN-GEN-SIX-02
apply main_responsible /plan/steps/*/measures
apply main_responsible /preparation/all_staff/drill
apply main_responsible /preparation/all_staff/evidence CN-GEN-SIX-03
apply main_responsible /preparation/education/drill
apply main_responsible /preparation/education/evidence CN-GEN-SIX-04
apply main_responsible /preparation/emergency/drill CN-GEN-SIX-06
apply main_responsible /preparation/emergency/evidence CN-GEN-SIX-06
apply main_responsible /preparation/meeting/drill
apply main_responsible /preparation/meeting/evidence CN-GEN-SIX-01
apply main_responsible /products/*/report
apply main_responsible /risk_identification/report
apply main_responsible /self_check/report CN-GEN-SIX-05
apply officer /services/*/scan
apply main_responsible /stop/rectification_plan
accept officer /acceptance/items/*/evidence
accept officer /acceptance/report CN-FW-RES-02a
accept officer /acceptance/scan
accept main_responsible /self_acceptance/report
`,
	"general-resumption": `
stop main_responsible /holiday/plan CN-IND-RES-06a
apply main_responsible /confined_spaces/*/delegation CN-IND-RES-04a
apply main_responsible /contractors/*/agreement CN-GEN-RES-10
apply main_responsible /devices/*/record CN-GEN-RES-07
apply main_responsible /emergency/contacts CN-GEN-EMG-07
apply main_responsible /emergency/evacuation_map CN-GEN-EMG-07
apply main_responsible /emergency/plan_receipt
apply main_responsible /first_lesson/record
apply main_responsible /hazards/*/evidence CN-IND-RES-05a
apply main_responsible /plan/ref CN-GEN-SIX-02
apply main_responsible /plan/steps/*/measures
apply main_responsible /preparation/all_staff/drill
apply main_responsible /preparation/all_staff/evidence CN-GEN-SIX-03
apply main_responsible /preparation/education/drill
apply main_responsible /preparation/education/evidence CN-GEN-SIX-04
apply main_responsible /preparation/emergency/drill CN-GEN-SIX-06
apply main_responsible /preparation/emergency/evidence CN-GEN-SIX-06
apply main_responsible /preparation/meeting/drill
apply main_responsible /preparation/meeting/evidence CN-GEN-SIX-01
apply main_responsible /risk_identification/report
apply main_responsible /self_check/report CN-GEN-SIX-05
apply officer /services/*/scan
apply main_responsible /stop/rectification_plan
accept officer /acceptance/items/*/evidence
accept officer /acceptance/report
accept officer /acceptance/scan
accept main_responsible /self_acceptance/report
`,
}

func TestTheChecklistOfEveryResumption(t *testing.T) {
	e, err := engine.Load(os.DirFS("../../policies"))
	require.NoError(t, err)
	for kind, want := range papers {
		t.Run(kind, func(t *testing.T) {
			asked, err := e.Evidence(kind, []byte(`{}`), nil)
			require.NoError(t, err)
			var found []string
			for _, a := range asked {
				words := []string{a.Due, a.Who, a.Pointer}
				for _, r := range a.Requirements {
					words = append(words, r.ID)
				}
				require.Empty(t, a.Value)
				require.NotEmpty(t, a.Label.ZH)
				found = append(found, strings.Join(words, " "))
			}
			require.Equal(t, strings.Split(strings.TrimSpace(want), "\n"), found)
		})
	}
}

// A place whose label says that a digest may stand there is one that the checklist knows.
func TestEveryPlaceForADigestIsOnTheChecklist(t *testing.T) {
	e, err := engine.Load(os.DirFS("../../policies"))
	require.NoError(t, err)
	for kind := range papers {
		k, err := e.Kind(kind)
		require.NoError(t, err)
		var form any
		require.NoError(t, json.Unmarshal(k.Schema, &form))
		var visit func(at string, v any)
		visit = func(at string, v any) {
			m, _ := v.(map[string]any)
			label, _ := m["x-en"].(string)
			if strings.Contains(label, "digest or number") && m["$ref"] == nil {
				require.Equal(t, true, m["x-evidence"], "%s: %s", kind, at)
			}
			for key, below := range m {
				visit(at+"/"+key, below)
			}
		}
		visit("", form)
	}
}
