# The briefing went to the site.
package packs.gb30871_2022.gen.briefing_site_walk_test

import data.packs.gb30871_2022.gen.briefing_site_walk as subject

base := {"permit": {"briefing": {"site_walk": true}}}

changed(patch) := json.patch(base, patch)

test_a_walk_is_met if {
	subject.met with input as base
}

test_no_walk_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/briefing/site_walk", "value": false}])
}

test_an_unanswered_question_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/site_walk"}])
}

test_without_a_briefing_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == true
	asked := subject.required with input as base
	asked == true
}
