# Hazards of the place and of the process, each with a measure, before the act.
package packs.gb30871_2022.gen.jsa_done_test

import data.packs.gb30871_2022.gen.jsa_done as subject

base := {
	"act": {"at": "2026-11-19T15:10:00+08:00"},
	"permit": {"jsa": {
		"ref": "JSA-1",
		"done_at": "2026-11-19T15:10:00+08:00",
		"items": [
			{"hazard": "Vapour", "measure": "Gas analysis", "of": "place"},
			{"hazard": "Sparks", "measure": "Blankets", "of": "process"},
		],
	}},
}

changed(patch) := json.patch(base, patch)

test_done_at_the_very_instant_is_met if {
	subject.met with input as base
}

test_one_second_after_the_act_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/done_at", "value": "2026-11-19T15:10:01+08:00"}])
}

test_a_hazard_with_a_dash_for_a_measure_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items/1/measure", "value": "-"}])
}

test_a_hazard_without_a_measure_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/jsa/items/1/measure"}])
}

test_only_the_place_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items/1/of", "value": "place"}])
}

test_only_the_process_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items/0/of", "value": "process"}])
}

test_no_hazards_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items", "value": []}])
}

test_without_its_time_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/jsa/done_at"}])
}

test_without_its_number_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/jsa/ref"}])
}

test_without_an_analysis_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/jsa"}])
}

test_a_measure_without_a_hazard_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items/1/hazard", "value": "/"}])
	not subject.met with input as changed([{"op": "remove", "path": "/permit/jsa/items/1/hazard"}])
}

test_something_else_is_neither if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/jsa/items/0/of", "value": "weather"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == {"done_at": "2026-11-19T15:10:00+08:00", "hazards": 2}
	asked := subject.required with input as base
	asked == "hazards of the place and of the process, each with a measure, before the act"
}
