# No guardian inside.
package packs.gb30871_2022.confined_space.guardian_outside_register_test

import data.packs.gb30871_2022.confined_space.guardian_outside_register as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"stage": "during",
	"act": {"at": at("12:00:00")},
	"case": {"acts": {"start": {"at": at("09:20:00")}}},
	"permit": {"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}]},
	"confined": {"entry_log": [entry("P-W", "09:18:00", true)]},
}

entry(person, clock, inside) := {"person_id": person, "at": at(clock), "inside": inside}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

log(list) := set("/confined/entry_log", [entry(x[0], x[1], x[2]) | some x in list])

staged(stage, doc) := json.patch(doc, [{"op": "replace", "path": "/stage", "value": stage}])

met(doc) if {
	subject.met with input as doc
}

test_workers_inside_are_met if {
	met(base)
	met(staged("start", base))
	met(staged("resume", base))
}

test_any_guardian_inside_is_not if {
	not met(log([["P-G", "11:00:00", true]]))
	not met(log([["P-W", "09:18:00", true], ["P-G2", "11:00:00", true]]))
	not met(staged("start", log([["P-G", "11:00:00", true]])))
	not met(staged("resume", log([["P-G", "11:00:00", true]])))
}

test_out_again_it_stays_on_the_record if not met(log([["P-G", "11:00:00", true], ["P-G", "11:00:01", false]]))

test_out_by_the_start_is_met if {
	met(log([["P-G", "09:00:00", true], ["P-G", "09:20:00", false]]))
	not met(log([["P-G", "09:00:00", true], ["P-G", "09:20:01", false]]))
}

test_out_by_the_act_of_starting_or_resuming_is_met if {
	doc := log([["P-G", "11:00:00", true], ["P-G", "12:00:00", false]])
	not met(doc)
	met(staged("start", doc))
	met(staged("resume", doc))
	late := log([["P-G", "11:00:00", true], ["P-G", "12:00:01", false]])
	not met(staged("start", late))
	not met(staged("resume", late))
}

test_in_later_on_is_not if not met(log([["P-G", "12:00:01", true]]))

test_a_line_that_leaves_something_open_is_not if {
	not met(without("/permit/guardians"))
	not met(without("/permit/guardians/0/person_id"))
	not met(without("/confined/entry_log"))
	not met(without("/confined/entry_log/0/inside"))
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as log([["P-W", "09:18:00", true], ["P-G", "11:00:00", true], ["P-G2", "11:00:00", false]])
	found == {"guardians": {"P-G", "P-G2"}, "in": {"P-G", "P-W"}}
	asked := subject.required with input as base
	asked == "no guardian among those who are inside"
}
