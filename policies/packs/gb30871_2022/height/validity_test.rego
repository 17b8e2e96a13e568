# Validity of permits for work at height.
package packs.gb30871_2022.height.validity_test

import data.packs.gb30871_2022.height.validity as subject

base := {
	"stage": "apply",
	"permit": {
		"window": {
			"start": "2026-11-20T09:00:00+08:00",
			"end": "2026-11-27T09:00:00+08:00",
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.height_validity_days.value as 7
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.height_validity_days.value as 7
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.height_validity_days.value as 7
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.height_validity_days.value as 7
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
}

test_exactly_7_days_are_met if met(base)

test_one_second_more_is_not if not met(changed(set("/permit/window/end", "2026-11-27T09:00:01+08:00")))

test_a_short_window_is_met if met(changed(set("/permit/window/end", "2026-11-20T09:00:01+08:00")))

test_without_an_end_it_is_not if not met(changed(without("/permit/window/end")))

test_the_fix_is_the_longest_window if fixes(base) == {{"pointer": "/permit/window/end", "value": "2026-11-27T09:00:00+08:00"}}

test_an_approved_window_is_not_moved if fixes(changed(set("/stage", "during"))) == set()

test_what_is_said if {
	observed(base) == {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-27T09:00:00+08:00"}
	required(base) == "at most 7 days"
}
