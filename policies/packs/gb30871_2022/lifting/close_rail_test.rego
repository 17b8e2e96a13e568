# Cranes on rails.
package packs.gb30871_2022.lifting.close_rail_test

import data.packs.gb30871_2022.lifting.close_rail as subject

base := {"lifting": {"cranes": [{"kind": "crawler"}, {"kind": "gantry"}]}, "permit": {"closure": {"rail_anchored": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}, "act": {"at": "2026-11-20T09:00:00+08:00"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_rail_cranes.value as ["tower", "bridge", "gantry"]
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_rail_cranes.value as ["tower", "bridge", "gantry"]
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_rail_cranes.value as ["tower", "bridge", "gantry"]
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_rail_cranes.value as ["tower", "bridge", "gantry"]
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.lifting_rail_cranes.value as ["tower", "bridge", "gantry"]
}

test_confirmed_at_the_act_is_met if {
	applies(base)
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/closure/rail_anchored/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/closure/rail_anchored/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/closure/rail_anchored", key]))))
	}
}

test_other_cranes_are_not_bound if not applies(changed(set("/lifting/cranes/1/kind", "truck")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
