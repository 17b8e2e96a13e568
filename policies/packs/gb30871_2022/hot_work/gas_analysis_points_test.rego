# Three points in large equipment.
package packs.gb30871_2022.hot_work.gas_analysis_points_test

import data.packs.gb30871_2022.hot_work.gas_analysis_points as subject

base := {
	"hot": {"large_equipment": true},
	"permit": {"gas_tests": [sample("top"), sample("middle"), sample("bottom")]},
}

sample(point) := {"point": point, "readings": [{"kind": "flammable", "gas": "methane"}]}

changed(patch) := json.patch(base, patch)

test_top_middle_bottom_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_left_middle_right_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/point", "value": "left"}, {"op": "replace", "path": "/permit/gas_tests/2/point", "value": "right"}])
}

test_further_points_do_no_harm if {
	subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/-", "value": sample("manhole")}])
}

test_two_of_three_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/1"}])
}

test_the_same_point_three_times_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/1/point", "value": "top"}, {"op": "replace", "path": "/permit/gas_tests/2/point", "value": "top"}])
}

test_a_mixture_of_both_sets_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/2/point", "value": "right"}])
}

test_without_samples_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}

test_small_equipment_is_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/hot/large_equipment", "value": false}])
}

test_an_unknown_size_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/hot/large_equipment"}])
}

test_observed_lists_the_points if {
	subject.observed == {"top", "middle", "bottom"} with input as base
}

test_oxygen_alone_is_no_analysis_of_a_point if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/1/readings", "value": [{"kind": "o2", "gas": "oxygen"}]}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "top, middle and bottom, or left, middle and right"
}
