# Lamps for the night.
package packs.gb30871_2022.excavation.barriers_night_test

import data.packs.gb30871_2022.excavation.barriers_night as subject

base := {
	"act": {"at": "2026-11-20T08:30:00+08:00"},
	"env": {"night": false},
	"permit": {
		"window": {"start": "2026-11-20T08:00:00+08:00", "end": "2026-11-20T20:00:01+08:00"},
		"checks": {"night_lamps": {"answer": "yes", "confirmed_by": "P-G", "confirmed_at": "2026-11-20T08:30:00+08:00", "evidence": "EV-1"}},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.night_hours.value as {"from": 20, "to": 6}
}

met(doc) if subject.met with input as doc

by_day := changed(set("/permit/window/end", "2026-11-20T20:00:00+08:00"))

test_a_second_of_the_night_is_bound if applies(base)

test_a_day_is_not if not applies(by_day)

test_declared_at_night_it_is_bound if applies(json.patch(by_day, set("/env/night", true)))

test_confirmed_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/checks/night_lamps/answer", "no")))
	not met(changed(set("/permit/checks/night_lamps/confirmed_at", "2026-11-20T08:30:01+08:00")))
	not met(changed(without("/permit/checks/night_lamps/evidence")))
	not met(changed(without("/permit/checks")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"answer": "yes", "window": ["2026-11-20T08:00:00+08:00", "2026-11-20T20:00:01+08:00"]} with input as base
	subject.required == "yes, by a named person, with evidence" with input as base
}
