# Spoil at the edge.
package packs.gb30871_2022.excavation.spoil_test

import data.packs.gb30871_2022.excavation.spoil as subject

base := {"excavation": {"digging": {"spoil": true, "spoil_distance_m": 1, "spoil_height_m": 1.5, "drains_clear": true}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if subject.applies with input as doc

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_spoil_distance_m.value as 1
		with data.packs.gb30871_2022.params.excavation_spoil_height_m.value as 1.5
}

test_no_spoil_is_not_bound if {
	applies(base)
	not applies(changed(set("/excavation/digging/spoil", false)))
	not applies(changed(without("/excavation/digging/spoil")))
}

test_at_the_limits_is_met if met(base)

test_a_little_closer_is_not if not met(changed(set("/excavation/digging/spoil_distance_m", 0.99)))

test_a_little_higher_is_not if not met(changed(set("/excavation/digging/spoil_height_m", 1.51)))

test_a_blocked_drain_is_not if not met(changed(set("/excavation/digging/drains_clear", false)))

test_what_nobody_stated_is_not if {
	every key in {"spoil_distance_m", "spoil_height_m", "drains_clear"} {
		not met(changed(without(concat("/", ["/excavation/digging", key]))))
	}
}

test_what_is_said if {
	subject.observed == {"distance_m": 1, "height_m": 1.5, "drains_clear": true} with input as base
	subject.required == "at least 1 m from the edge, at most 1.5 m high, drains and manholes clear" with input as base
		with data.packs.gb30871_2022.params.excavation_spoil_distance_m.value as 1
		with data.packs.gb30871_2022.params.excavation_spoil_height_m.value as 1.5
}
