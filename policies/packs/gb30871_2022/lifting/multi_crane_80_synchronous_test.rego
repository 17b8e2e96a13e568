# Cranes that move together.
package packs.gb30871_2022.lifting.multi_crane_80_synchronous_test

import data.packs.gb30871_2022.lifting.multi_crane_80_synchronous as subject

base := {"lifting": {"cranes": [{"name": "C-1"}, {"name": "C-2"}]}, "permit": {"checks": {"tandem_synchronous": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}, "act": {"at": "2026-11-20T09:00:00+08:00"}}

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

test_a_second_after_the_act_is_not if not met(changed(set("/permit/checks/tandem_synchronous/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/checks/tandem_synchronous/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/checks/tandem_synchronous", key]))))
	}
}

test_one_crane_is_not_bound if not applies(changed(without("/lifting/cranes/1")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
