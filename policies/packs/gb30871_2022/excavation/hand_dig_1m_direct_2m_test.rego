# Machines beside directly buried pipes.
package packs.gb30871_2022.excavation.hand_dig_1m_direct_2m_test

import data.packs.gb30871_2022.excavation.hand_dig_1m_direct_2m as subject

base := {"excavation": {
	"digging": {"machine": true, "direct_pipe_distance_m": 2},
	"buried": [{"kind": "power_cable", "direct": false}, {"kind": "fire_main", "direct": true}],
}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.excavation_pipes.value as ["fire_main"]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.excavation_hand_direct_distance_m.value as 2
}

test_a_machine_beside_a_direct_pipe_is_bound if applies(base)

test_otherwise_it_is_not if {
	not applies(changed(set("/excavation/digging/machine", false)))
	not applies(changed(set("/excavation/buried/1/direct", false)))
	not applies(changed(set("/excavation/buried", [{"kind": "power_cable", "direct": true}])))
}

test_exactly_2_m_is_met if met(base)

test_closer_is_not if not met(changed(set("/excavation/digging/direct_pipe_distance_m", 1.99)))

test_an_unknown_distance_is_not if not met(changed(without("/excavation/digging/direct_pipe_distance_m")))

test_what_is_said if {
	subject.observed == {"machine": true, "direct_pipe_distance_m": 2} with input as base
	subject.required == "the machine at least 2 m from the pipe" with input as base
		with data.packs.gb30871_2022.params.excavation_hand_direct_distance_m.value as 2
}
