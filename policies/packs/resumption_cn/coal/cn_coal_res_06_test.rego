# Self-acceptance: four systems kept running.
package packs.resumption_cn.coal.cn_coal_res_06_test

import data.packs.resumption_cn.coal.cn_coal_res_06 as subject

base := {
	"act": {"action": "evaluate"},
	"stop": {
		"kind": "own",
		"first_day": "2026-10-26",
		"last_day": "2026-11-10",
		"acceptance": "self",
		"systems_kept_up": {"ventilation": true, "drainage": true, "monitoring": true, "positioning": true},
	},
}

changed(patch) := json.patch(base, patch)

test_four_systems_kept_running_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_without_ventilation_it_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/systems_kept_up/ventilation", "value": false}])
}

test_without_drainage_it_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/systems_kept_up/drainage", "value": false}])
}

test_without_monitoring_it_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/systems_kept_up/monitoring", "value": false}])
}

test_without_positioning_it_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/systems_kept_up/positioning", "value": false}])
}

test_silence_about_ventilation_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/systems_kept_up/ventilation"}])
}

test_silence_about_drainage_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/systems_kept_up/drainage"}])
}

test_silence_about_monitoring_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/systems_kept_up/monitoring"}])
}

test_silence_about_positioning_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/systems_kept_up/positioning"}])
}

test_acceptance_by_the_department_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/acceptance", "value": "department"}])
}

test_self_acceptance_applies_whatever_was_claimed if {
	subject.applies with input as changed([{"op": "replace", "path": "/stop/acceptance", "value": "department"}, {"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_the_fix_is_the_department if {
	subject.fixes == {{"pointer": "/stop/acceptance", "value": "department"}} with input as base
}
