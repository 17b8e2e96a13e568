# The inspections of the cranes.
package packs.gb30871_2022.lifting.equipment_check_inspected_test

import data.packs.gb30871_2022.lifting.equipment_check_inspected as subject

base := {"permit": {"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-21T17:00:00+08:00"}}, "lifting": {"cranes": [{"name": "C-1", "inspected_to": "2026-11-21"}, {"name": "C-2", "inspected_to": "2027-05-31"}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

fixes(doc) := value if {
	value := subject.fixes with input as doc
		with data.packs.gb30871_2022.params.zone.value as "Asia/Shanghai"
		with data.packs.gb30871_2022.params.utc_offset.value as "+08:00"
}

test_valid_to_the_last_day_is_met if met(base)

test_valid_to_the_day_before_is_not if not met(changed(set("/lifting/cranes/1/inspected_to", "2026-11-20")))

test_unknown_is_not if {
	not met(changed(without("/lifting/cranes/0/inspected_to")))
	not met(changed(without("/lifting/cranes")))
	not met(changed(without("/permit/window/end")))
}

test_the_fix_is_the_end_of_the_last_valid_day if {
	fixes(base) == set()
	fixes(changed(set("/lifting/cranes/1/inspected_to", "2026-11-20"))) == {{"pointer": "/permit/window/end", "value": "2026-11-20T23:59:59+08:00"}}
	fixes(changed(set("/lifting/cranes/1/inspected_to", "2026-11-19"))) == set()
}

test_what_is_said if {
	observed(base) == {"C-1: to 2026-11-21", "C-2: to 2027-05-31"}
	required(base) == "to 2026-11-21 or later"
}
