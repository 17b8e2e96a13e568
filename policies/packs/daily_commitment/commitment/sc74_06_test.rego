# Items of storage.
package packs.daily_commitment.commitment.sc74_06_test

import data.packs.daily_commitment.commitment.sc74_06 as subject

names := ["leaks", "in_range", "floating_roof", "attended", "detection", "goods"]

whole := {"enterprise": {"has_storage": false}, "commitment": {"heads": {"storage": {name: {"answer": "yes"} | some name in names}}}}

test_in_order if subject.met with input as whole

test_each_item if {
	every name in names {
		at := sprintf("commitment/heads/storage/%v", [name])
		not subject.met with input as json.remove(whole, [at])
		not subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no"}}])
		subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no", "measures": "mended", "responsible": "P-1"}}])
		subject.met with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "not_here", "reason": "none"}}])
		subject.observed == {name} with input as json.patch(whole, [{"op": "replace", "path": at, "value": {"answer": "no"}}])
	}
}

test_storage_is_here if {
	absent := json.patch(whole, [{"op": "replace", "path": "commitment/heads/storage/leaks", "value": {"answer": "not_here", "reason": "none"}}])
	subject.met with input as absent
	not subject.met with input as json.patch(absent, [{"op": "replace", "path": "enterprise/has_storage", "value": true}])
	not subject.met with input as json.remove(absent, ["enterprise"])
	subject.met with input as json.remove(whole, ["enterprise"])
}

test_what_is_shown if {
	subject.observed == set() with input as whole
	subject.required == names
}
