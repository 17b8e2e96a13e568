# Cranes of a standard type.
package packs.gb30871_2022.lifting.standard_crane_test

import data.packs.gb30871_2022.lifting.standard_crane as subject

base := {"lifting": {"cranes": [{"kind": "improvised"}, {"kind": "crawler"}]}, "permit": {"checks": {"crane_rules": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}, "act": {"at": "2026-11-20T09:00:00+08:00"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_confirmed_at_the_act_is_met if {
	applies(base)
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/checks/crane_rules/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/checks/crane_rules/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/checks/crane_rules", key]))))
	}
}

test_rigged_gear_has_no_such_rules if {
	not applies(changed(set("/lifting/cranes/1/kind", "improvised")))
	not applies(changed(without("/lifting/cranes/1/kind")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
