# Items of the plants.
package packs.daily_commitment.commitment.sc74_05_test

import data.packs.daily_commitment.commitment.sc74_05 as subject

names := ["parameters", "pressure_equipment", "leaks", "protection"]

whole := {"commitment": {"plants": {"running": 0}, "heads": {"plant": {name: {"answer": "yes"} | some name in names}}}}

test_in_order if subject.met with input as whole

test_each_item if {
	every name in names {
		at := sprintf("commitment/heads/plant/%v", [name])
		not subject.met with input as json.remove(whole, [at])
		not subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no"}}])
		subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no", "measures": "mended", "responsible": "P-1"}}])
		subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "not_here", "reason": "none"}}])
		subject.observed == {name} with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no"}}])
	}
}

test_a_plant_that_runs_is_here if {
	running := json.patch(whole, [{"op": "replace", "path": "commitment/plants/running", "value": 1}])
	subject.met with input as running
	every name in ["parameters", "leaks", "protection"] {
		not subject.met with input as json.patch(running, [{"op": "replace", "path": sprintf("commitment/heads/plant/%v", [name]), "value": {"answer": "not_here", "reason": "none"}}])
	}
	subject.met with input as json.patch(running, [{"op": "replace", "path": "commitment/heads/plant/pressure_equipment", "value": {"answer": "not_here", "reason": "none"}}])
}

test_what_is_shown if {
	subject.observed == set() with input as whole
	subject.required == names
}
