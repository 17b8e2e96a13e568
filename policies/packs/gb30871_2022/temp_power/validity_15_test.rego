# Normally 15 days.
package packs.gb30871_2022.temp_power.validity_15_test

import data.packs.gb30871_2022.temp_power.validity_15 as subject

base := {
	"stage": "apply",
	"permit": {"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-12-05T09:00:00+08:00"}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_days.value as 15
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_days.value as 15
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_days.value as 15
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.temp_power_validity_days.value as 15
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

longer := set("/permit/window/end", "2026-12-05T09:00:01+08:00")

reason(text) := set("/temp_power", {"special_reason": text})

test_exactly_15_days_are_met if met(base)

test_a_second_more_needs_a_reason if {
	not met(changed(longer))
	met(changed(array.concat(longer, reason("Shutdown of the fixed board"))))
	not met(changed(array.concat(longer, reason("—"))))
}

test_without_a_window_it_is_not if {
	not met(changed(without("/permit/window/end")))
	not met(changed(without("/permit/window/start")))
	not met(changed(array.concat(without("/permit/window/end"), reason("Shutdown of the fixed board"))))
}

test_the_fix_is_the_longest_window if fixes(changed(longer)) == {{"pointer": "/permit/window/end", "value": "2026-12-05T09:00:00+08:00"}}

test_what_is_said if {
	observed(base) == {"start": "2026-11-20T09:00:00+08:00", "end": "2026-12-05T09:00:00+08:00"}
	required(base) == "at most 15 days, or the special circumstances in words"
}
