# The approval and the work are at one place.
package packs.gb30871_2022.gen.approver_on_site_test

import data.packs.gb30871_2022.gen.approver_on_site as subject

base := {"act": {"place": "L-1"}, "site": {"location_id": "L-1"}}

changed(patch) := json.patch(base, patch)

test_the_same_place_is_met if {
	subject.met with input as base
}

test_another_place_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/act/place", "value": "OFFICE"}])
}

test_an_approval_without_a_place_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/place"}])
}

test_a_permit_without_a_place_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/site/location_id"}])
}

test_neither_is_not if {
	not subject.met with input as {"act": {}, "site": {}}
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "L-1"
	asked := subject.required with input as base
	asked == "L-1"
}
