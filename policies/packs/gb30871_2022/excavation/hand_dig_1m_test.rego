# Machines beside pipes.
package packs.gb30871_2022.excavation.hand_dig_1m_test

import data.packs.gb30871_2022.excavation.hand_dig_1m as subject

base := {"excavation": {
	"digging": {"machine": true, "pipe_distance_m": 1},
	"buried": [{"kind": "power_cable"}, {"kind": "fire_main"}],
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
		with data.packs.gb30871_2022.params.excavation_hand_distance_m.value as 1
}

test_a_machine_beside_a_pipe_is_bound if applies(base)

test_by_hand_or_without_pipes_it_is_not if {
	not applies(changed(set("/excavation/digging/machine", false)))
	not applies(changed(without("/excavation/digging/machine")))
	not applies(changed(set("/excavation/buried", [{"kind": "power_cable"}])))
}

test_exactly_1_m_is_met if met(base)

test_closer_is_not if not met(changed(set("/excavation/digging/pipe_distance_m", 0.99)))

test_an_unknown_distance_is_not if not met(changed(without("/excavation/digging/pipe_distance_m")))

test_what_is_said if {
	subject.observed == {"machine": true, "pipe_distance_m": 1} with input as base
	subject.required == "the machine at least 1 m from the edge of the pipe" with input as base
		with data.packs.gb30871_2022.params.excavation_hand_distance_m.value as 1
}
