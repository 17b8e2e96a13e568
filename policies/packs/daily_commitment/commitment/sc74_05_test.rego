# Items of the plants.
package packs.daily_commitment.commitment.sc74_05_test

import data.packs.daily_commitment.commitment.sc74_05 as subject

names := ["parameters", "pressure_equipment", "leaks", "protection"]

whole := {"commitment": {"heads": {"plant": {name: {"answer": "yes"} | some name in names}}}}

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

test_what_is_shown if {
	subject.observed == set() with input as whole
	subject.required == names
}
