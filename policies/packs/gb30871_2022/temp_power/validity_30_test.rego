# Never over 30 days.
package packs.gb30871_2022.temp_power.validity_30_test

import data.packs.gb30871_2022.temp_power.validity_30 as subject

base := {
	"stage": "apply",
	"permit": {"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-12-20T09:00:00+08:00"}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_special_days.value as 30
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_special_days.value as 30
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_special_days.value as 30
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_special_days.value as 30
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

test_exactly_30_days_are_met if met(base)

test_a_second_more_is_not if not met(changed(set("/permit/window/end", "2026-12-20T09:00:01+08:00")))

test_without_a_window_it_is_not if {
	not met(changed(without("/permit/window/end")))
	not met(changed(without("/permit/window/start")))
}

test_the_fix_is_the_longest_window if fixes(base) == {{"pointer": "/permit/window/end", "value": "2026-12-20T09:00:00+08:00"}}

test_an_approved_window_is_not_moved if fixes(changed(set("/stage", "during"))) == set()

test_what_is_said if {
	observed(base) == {"start": "2026-11-20T09:00:00+08:00", "end": "2026-12-20T09:00:00+08:00"}
	required(base) == "at most 30 days"
}
