# The briefing of what is buried.
package packs.gb30871_2022.ground.gen_briefing_underground_test

import data.packs.gb30871_2022.ground.gen_briefing_underground as subject

base := {"permit": {"briefing": {"giver": "P-LEADER", "topics": ["safety_measures", "buried_works"]}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_briefed_is_met if met(base)

test_anything_else_is_not if {
	not met(changed(set("/permit/briefing/topics", ["safety_measures"])))
	not met(changed(set("/permit/briefing/topics", [])))
	not met(changed(set("/permit/briefing/giver", "")))
	not met(changed(without("/permit/briefing/giver")))
	not met(changed(without("/permit/briefing")))
}

test_what_is_said if {
	subject.observed == ["safety_measures", "buried_works"] with input as base
	subject.required == "buried_works" with input as base
}
