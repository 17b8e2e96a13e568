# Every item of every head.
package packs.daily_commitment.commitment.sc74_04_test

import data.packs.daily_commitment.commitment.sc74_04 as subject

names := {
	"plant": ["parameters", "pressure_equipment", "leaks", "protection"],
	"storage": ["leaks", "in_range", "floating_roof", "attended", "detection", "goods"],
	"work": ["start_stop", "trial_production", "special_work", "maintenance", "contractor", "tank_farm_hot_work", "change"],
	"controls": ["major_risks", "larger_risks", "major_hidden_dangers"],
}

whole := {"commitment": {"flags": {"major_hidden_danger": false}, "heads": {head: {name: {"answer": "yes"} | some name in items} | some head, items in names}}}

test_whole if subject.met with input as whole

test_an_item_is_open if {
	every head, items in names {
		every name in items {
			not subject.met with input as json.remove(whole, [sprintf("commitment/heads/%v/%v", [head, name])])
			not subject.met with input as json.patch(whole, [{"op": "replace", "path": sprintf("commitment/heads/%v/%v/answer", [head, name]), "value": ""}])
		}
	}
}

test_a_control_that_is_not_there_is_dealt_with if {
	not subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/heads/controls/major_risks/answer", "value": "no"}])
	subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/heads/plant/leaks/answer", "value": "no"}])
}

test_a_hidden_danger_that_is_flagged_is_here if {
	absent := json.patch(whole, [{"op": "replace", "path": "commitment/heads/controls/major_hidden_dangers", "value": {"answer": "not_here", "reason": "none is open"}}])
	subject.met with input as absent
	not subject.met with input as json.patch(absent, [{"op": "replace", "path": "commitment/flags/major_hidden_danger", "value": true}])
	subject.met with input as json.patch(whole, [{"op": "replace", "path": "commitment/flags/major_hidden_danger", "value": true}])
}

test_what_is_shown if subject.required == ["plant", "storage", "work", "controls"]
