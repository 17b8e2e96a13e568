# Large spaces are sampled in three places.
package packs.gb30871_2022.confined_space.gas_analysis_points_test

import data.packs.gb30871_2022.confined_space.gas_analysis_points as subject

base := {
	"confined": {"large": true},
	"permit": {"gas_tests": [{"point": "top"}, {"point": "middle"}, {"point": "bottom"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.confined_point_sets.value as [["top", "middle", "bottom"], ["left", "middle", "right"]]
}

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.confined_point_sets.value as [["top", "middle", "bottom"], ["left", "middle", "right"]]
}

test_top_middle_bottom_is_met if {
	applies(base)
	met(base)
}

test_left_middle_right_is_met if {
	met(changed([{"op": "replace", "path": "/permit/gas_tests/0/point", "value": "left"}, {"op": "replace", "path": "/permit/gas_tests/2/point", "value": "right"}]))
}

test_a_mixture_is_not if not met(set("/permit/gas_tests/0/point", "left"))

test_two_points_are_not if not met(without("/permit/gas_tests/1"))

test_more_points_do_no_harm if met(set("/permit/gas_tests/-", {"point": "manhole"}))

test_small_spaces_are_not_bound if not applies(set("/confined/large", false))

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.confined_point_sets.value as [["top", "middle", "bottom"], ["left", "middle", "right"]]
	found == {"bottom", "middle", "top"}
	asked := subject.required with input as base
		with data.packs.gb30871_2022.params.confined_point_sets.value as [["top", "middle", "bottom"], ["left", "middle", "right"]]
	asked == "top, middle and bottom, or left, middle and right"
}
