# The map of what is buried.
package packs.gb30871_2022.excavation.underground_survey_test

import data.packs.gb30871_2022.excavation.underground_survey as subject

base := {
	"act": {"at": "2026-11-20T07:30:00+08:00"},
	"permit": {"leader": "P-LEADER", "workers": [{"person_id": "P-W1"}, {"person_id": "P-W2"}]},
	"excavation": {
		"underground_map": {"ref": "MAP-U-3", "received_by": "P-LEADER", "received_at": "2026-11-20T07:30:00+08:00"},
		"buried": [{"kind": "power_cable", "name": "Cable 6"}],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_received_by_leader_or_worker_is_met if {
	met(base)
	met(changed(set("/excavation/underground_map/received_by", "P-W2")))
}

test_received_by_somebody_else_is_not if not met(changed(set("/excavation/underground_map/received_by", "P-UNIT")))

test_received_after_the_approval_is_not if not met(changed(set("/excavation/underground_map/received_at", "2026-11-20T07:30:01+08:00")))

test_a_dash_is_no_map if not met(changed(set("/excavation/underground_map/ref", "—")))

test_nothing_buried_is_an_answer_and_silence_is_none if {
	met(changed(set("/excavation/buried", [])))
	not met(changed(without("/excavation/buried")))
}

test_a_buried_work_without_kind_or_name_is_not if {
	not met(changed(set("/excavation/buried/0/name", "/")))
	not met(changed(without("/excavation/buried/0/name")))
	not met(changed(without("/excavation/buried/0/kind")))
}

test_without_a_map_it_is_not if {
	every key in {"ref", "received_by", "received_at"} {
		not met(changed(without(concat("/", ["/excavation/underground_map", key]))))
	}
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"ref": "MAP-U-3", "received_by": "P-LEADER", "received_at": "2026-11-20T07:30:00+08:00", "buried": {"Cable 6"}} with input as base
	subject.required == "a map received by the leader or a worker, not after 2026-11-20T07:30:00+08:00, and a name for each buried work" with input as base
}
