# What happens in the installation is collected without a break.
package packs.major_hazard_duty.control.r40_13a_test

import data.packs.major_hazard_duty.control.r40_13a as subject

given := {
	"now": "2026-11-20T10:00:00+08:00",
	"facts": {
		"complete": {},
		"major_hazards": {
			"MH-1": {
				"declared_level": "1",
				"sector": "general",
				"responsible": {"main": {"person_id": "P-M"}, "technical": {"person_id": "P-T"}, "operations": {"person_id": "P-O"}},
				"chemicals": [{"counts_as": ["toxic_gas"]}],
			},
			"MH-2": {"declared_level": "none", "sector": "general", "chemicals": [{"counts_as": ["toxic_gas"]}]},
			"MH-3": {"declared_level": "1", "sector": "port", "chemicals": [{"counts_as": ["toxic_gas"]}]},
		},
		"monitoring_systems": {"MON-1": {"major_hazard": "MH-1", "parameters": ["temperature", "pressure", "level", "flow"], "not_needed": [{"parameter": "composition", "reason": "One substance"}], "remote": true, "continuous": true, "early_warning": true, "storage": true}, "MON-2": {"major_hazard": "MH-1", "parameters": ["combustible_gas", "toxic_gas"], "not_needed": [], "remote": true, "continuous": true, "early_warning": true, "storage": true}, "MON-9": {"major_hazard": "MH-3", "parameters": [], "not_needed": [], "remote": false, "continuous": false, "early_warning": false, "storage": false}},
	},
}

changed(patch) := json.patch(given, patch)

test_kept if {
	subject.applies with input as given
	subject.met with input as given
}

test_binds_only_where_the_measures_do if {
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/declared_level", "value": "none"}])
	not subject.applies with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/sector", "value": "defence"}])
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/sector"}])
}

test_no_record_is_no_answer if {
	not subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_a_register_that_is_denied_to_be_whole if {
	subject.applies with input as json.patch(given, [{"op": "add", "path": "/facts/major_hazards", "value": {}}, {"op": "add", "path": "/facts/complete/major_hazards", "value": false}])
}

test_no_toxic_gas_no_alarm if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{"counts_as": ["flammable_gas"]}]}, {"op": "add", "path": "/facts/monitoring_systems/MON-2/parameters", "value": ["combustible_gas"]}, {"op": "add", "path": "/facts/monitoring_systems/MON-2/not_needed", "value": [{"parameter": "toxic_gas", "reason": "None there"}]}])
}

test_one_is_lacking if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/parameters", "value": ["temperature", "pressure", "level"]}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/not_needed", "value": []}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/not_needed/0/reason", "value": "-"}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/major_hazard", "value": "MH-3"}])
}

test_of_another_installation if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/not_needed", "value": []}, {"op": "add", "path": "/facts/monitoring_systems/MON-9/not_needed", "value": [{"parameter": "composition", "reason": "x"}]}])
}

test_elsewhere_only if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/parameters", "value": ["combustible_gas"]}, {"op": "add", "path": "/facts/monitoring_systems/MON-9/parameters", "value": ["toxic_gas"]}])
}

test_the_toxic_gas_is_never_left_out if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/parameters", "value": ["combustible_gas"]}, {"op": "add", "path": "/facts/monitoring_systems/MON-2/not_needed", "value": [{"parameter": "toxic_gas", "reason": "None there"}]}])
}

test_whether_it_is_toxic_is_not_stated if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/MH-1/chemicals", "value": [{}]}, {"op": "add", "path": "/facts/monitoring_systems/MON-2/parameters", "value": ["combustible_gas"]}, {"op": "add", "path": "/facts/monitoring_systems/MON-2/not_needed", "value": [{"parameter": "flow", "reason": "Still"}]}])
}

test_a_function_is_lacking if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/remote", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/continuous", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/early_warning", "value": false}])
	not subject.met with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/storage", "value": false}])
	not subject.met with input as changed([{"op": "remove", "path": "/facts/monitoring_systems/MON-2/storage"}])
}

test_what_is_shown if {
	none := subject.observed with input as given
	none == set()
	found_0 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-1/not_needed", "value": []}, {"op": "add", "path": "/facts/monitoring_systems/MON-1/parameters", "value": ["temperature", "pressure", "level"]}])
	found_0 == {"MH-1: composition is not collected", "MH-1: flow is not collected"}
	found_1 := subject.observed with input as changed([{"op": "add", "path": "/facts/monitoring_systems/MON-2/storage", "value": false}])
	found_1 == {"MH-1: MON-2 lacks a function"}
	asked := subject.required with input as given
	asked == "temperature, pressure, level, flow, composition, combustible_gas, toxic_gas; sent on, recorded without a break, warned of early, stored"
}

test_who_answers if {
	who := subject.answerable with input as given
	who == {{"person_id": "P-T", "post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
	vacant := subject.answerable with input as changed([{"op": "remove", "path": "/facts/major_hazards/MH-1/responsible"}])
	vacant == {{"post": "technical_responsible", "duty": subject.duty, "about": "MH-1"}}
}
