# The topics of clause 4.4 a are all there.
package packs.gb30871_2022.gen.briefing_content_test

import data.packs.gb30871_2022.gen.briefing_content as subject

base := {"permit": {"briefing": {"giver": "P-L", "topics": ["place_and_process_hazards", "safety_measures", "emergency_measures"]}}}

changed(patch) := json.patch(base, patch)

test_all_three_topics_are_met if {
	subject.met with input as base
}

test_a_further_topic_does_not_harm if {
	subject.met with input as changed([{"op": "add", "path": "/permit/briefing/topics/-", "value": "buried_works"}])
}

test_without_topic_0_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/topics/0"}])
}

test_without_topic_1_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/topics/1"}])
}

test_without_topic_2_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/topics/2"}])
}

test_without_topics_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/topics"}])
}

test_a_briefing_by_nobody_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing/giver"}])
}

test_without_a_briefing_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/briefing"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == ["place_and_process_hazards", "safety_measures", "emergency_measures"]
	asked := subject.required with input as base
	asked == ["place_and_process_hazards", "safety_measures", "emergency_measures"]
}
