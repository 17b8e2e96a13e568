# Nobody whom the work would harm.
package packs.gb30871_2022.gen.health_contraindication_test

import data.packs.gb30871_2022.gen.health_contraindication as subject

base := {"permit": {"workers": [{"person_id": "P-1", "contraindicated": false}, {"person_id": "P-2", "contraindicated": false}]}}

changed(patch) := json.patch(base, patch)

test_nobody_is_met if {
	subject.met with input as base
}

test_one_of_two_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/workers/1/contraindicated", "value": true}])
}

test_nobody_asked_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/workers/1/contraindicated"}])
}

test_without_a_crew_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/workers"}])
}

test_observed_names_the_person if {
	subject.observed == {"P-2"} with input as changed([{"op": "replace", "path": "/permit/workers/1/contraindicated", "value": true}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "no contraindication, stated for every worker"
}
