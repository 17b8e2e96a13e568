# Neighbours need a coordinator.
package packs.gb30871_2022.gen.cross_coordinator_test

import data.packs.gb30871_2022.gen.cross_coordinator as subject

base := {
	"permit": {"cross": {"exists": true, "coordinator": "P-C"}},
	"facts": {"neighbours": [{"id": "C-1", "kind": "hot-work"}]},
}

changed(patch) := json.patch(base, patch)

test_a_named_coordinator_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_nobody_named_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross/coordinator"}])
}

test_a_form_that_denies_the_overlap_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/cross/exists", "value": false}])
}

test_a_form_without_the_section_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/cross"}])
}

test_alone_in_the_area_it_does_not_apply if {
	not subject.applies with input as changed([{"op": "replace", "path": "/facts/neighbours", "value": []}])
}

test_an_unknown_neighbourhood_does_not_apply_by_itself if {
	not subject.applies with input as changed([{"op": "remove", "path": "/facts/neighbours"}])
}

test_observed_names_the_others if {
	subject.observed == {"hot-work C-1"} with input as base
}

test_a_neighbour_without_an_id_does_not_apply_by_itself if {
	not subject.applies with input as {"facts": {"neighbours": [{"kind": "hot-work"}]}}
	not subject.applies with input as {"facts": {"neighbours": [{"id": ""}]}}
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "a named coordinator"
}
