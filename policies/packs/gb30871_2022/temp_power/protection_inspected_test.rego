# Each section was looked at.
package packs.gb30871_2022.temp_power.protection_inspected_test

import data.packs.gb30871_2022.temp_power.protection_inspected as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"temp_power": {"lines": [{"name": "L1", "laying": "surface", "by": "P-C", "at": "2026-11-20T09:20:00+08:00"}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

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

down := [{"op": "replace", "path": "/temp_power/lines/0", "value": {"name": "L1", "laying": "taken_down", "by": "P-C", "at": "2026-11-20T09:20:00+08:00"}}]

test_looked_at_is_met if met(base)

test_after_the_act_is_not if not met(changed(set("/temp_power/lines/0/at", "2026-11-20T09:20:01+08:00")))

test_every_section_counts if {
	not met(changed(set("/temp_power/lines/-", {"name": "L2", "laying": "buried", "by": "P-C", "at": "2026-11-20T09:20:01+08:00"})))
}

test_what_is_left_out_is_not if {
	every key in ["name", "laying", "by", "at"] {
		not met(changed(without(concat("/", ["/temp_power/lines/0", key]))))
	}
	every key in ["name", "laying", "by"] {
		not met(changed(set(concat("/", ["/temp_power/lines/0", key]), "")))
	}
}

test_no_section_is_not if {
	not met(changed(without("/temp_power/lines")))
	not met(changed(set("/temp_power/lines", [])))
}

test_a_supply_that_is_taken_down_is_none if not met(changed(down))

test_a_section_may_be_taken_down if met(changed(array.concat(down, set("/temp_power/lines/-", base.temp_power.lines[0]))))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"L1: surface at 2026-11-20T09:20:00+08:00"}
	required(base) == "each section with how it is laid, by a named person, not after the act; one at least in use"
}
