# Welding set close by, or a hot point of its own.
package packs.gb30871_2022.hot_work.welder_distance_test

import data.packs.gb30871_2022.hot_work.welder_distance as subject

base := {
	"hot": {"methods": ["electric_welding"]},
	"permit": {"measures": {"welder_earthed": {"values": {"welder_distance_m": 10, "welder_as_hot_point": false}}}},
}

changed(patch) := json.patch(base, patch)

test_exactly_10_m_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_a_decimetre_more_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_distance_m", "value": 10.1}])
}

test_farther_as_a_hot_point_of_its_own_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_distance_m", "value": 40}, {"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_as_hot_point", "value": true}])
}

test_without_a_distance_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/welder_earthed/values/welder_distance_m"}])
}

test_a_hot_point_without_a_distance_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/welder_earthed/values/welder_distance_m"}, {"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_as_hot_point", "value": true}])
}

test_farther_and_silent_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_distance_m", "value": 40}, {"op": "remove", "path": "/permit/measures/welder_earthed/values/welder_as_hot_point"}])
}

test_other_methods_are_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/hot/methods", "value": ["grinder"]}])
}

test_without_methods_it_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/hot/methods"}])
}

test_both_ways_out_are_offered if {
	{f.pointer | some f in subject.fixes} == {"/permit/measures/welder_earthed/values/welder_distance_m", "/permit/measures/welder_earthed/values/welder_as_hot_point"} with input as changed([{"op": "replace", "path": "/permit/measures/welder_earthed/values/welder_distance_m", "value": 40}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "10 m"
	asked := subject.required with input as base
	asked == "at most 10 m, or the set managed as a hot point"
}
