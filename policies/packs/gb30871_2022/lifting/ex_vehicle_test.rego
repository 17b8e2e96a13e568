# Vehicles in a hazard area.
package packs.gb30871_2022.lifting.ex_vehicle_test

import data.packs.gb30871_2022.lifting.ex_vehicle as subject

base := {"lifting": {"cranes": [{"kind": "tower"}, {"kind": "truck"}]}, "site": {"location_id": "L-1", "fire_explosion_zone": true}, "facts": {"installations": {"L-1": {"fire_explosion_zone": false}, "L-2": {"fire_explosion_zone": true}}}, "permit": {"measures": {"spark_arrestor": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}, "act": {"at": "2026-11-20T09:00:00+08:00"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.lifting_vehicle_cranes.value as ["truck", "tyre", "crawler"]
}

test_confirmed_at_the_act_is_met if {
	applies(base)
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/measures/spark_arrestor/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/measures/spark_arrestor/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/measures/spark_arrestor", key]))))
	}
}

test_the_register_counts_as_well if {
	outside := set("/site/fire_explosion_zone", false)
	not applies(changed(outside))
	applies(changed(array.concat(outside, set("/facts/installations/L-1/fire_explosion_zone", true))))
}

test_no_vehicle_is_not_bound if not applies(changed(set("/lifting/cranes/1/kind", "bridge")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
