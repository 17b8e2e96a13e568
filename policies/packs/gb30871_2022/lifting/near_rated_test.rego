# Loads near the rating.
package packs.gb30871_2022.lifting.near_rated_test

import data.packs.gb30871_2022.lifting.near_rated as subject

base := {"lifting": {"cranes": [{"load_t": 1, "rated_t": 30}, {"load_t": 19.2, "rated_t": 24}]}, "permit": {"checks": {"brake_low_trial": {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:00:00+08:00", "evidence": "EV-1"}}}, "act": {"at": "2026-11-20T09:00:00+08:00"}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_near_rated_percent.value as 80
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_near_rated_percent.value as 80
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_near_rated_percent.value as 80
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_near_rated_percent.value as 80
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.lifting_near_rated_percent.value as 80
}

test_confirmed_at_the_act_is_met if {
	applies(base)
	met(base)
}

test_a_second_after_the_act_is_not if not met(changed(set("/permit/checks/brake_low_trial/confirmed_at", "2026-11-20T09:00:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/checks/brake_low_trial/answer", "no")))

test_what_is_left_out_is_not_met if {
	every key in ["answer", "confirmed_by", "confirmed_at", "evidence"] {
		not met(changed(without(concat("/", ["/permit/checks/brake_low_trial", key]))))
	}
}

test_a_kilogram_below_is_not_near if not applies(changed(set("/lifting/cranes/1/load_t", 19.199)))

test_an_unknown_load_is_not_near_by_itself if not applies(changed(without("/lifting/cranes/1/load_t")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == "yes"
	required(base) == "yes, by a named person, with evidence"
}
