package packs.major_hazard_duty.duty.bb_19_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_19 as subject

doc(patch) := json.patch(given.sound_2023, patch)

test_every_installation_is_judged_at_an_enterprise_that_is_bound if {
	subject.applies with input as doc([])
}

test_an_enterprise_that_is_not_bound_is_not_judged if {
	not subject.applies with input as doc([{"op": "add", "path": "/enterprise/kind", "value": "coal_mine"}])
}

test_nor_one_without_an_installation if {
	not subject.applies with input as doc([{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_after_its_term_it_binds_only_where_the_pack_says_so if {
	last := doc([{"op": "add", "path": "/now", "value": "2024-02-04T23:59:59+08:00"}])
	over := doc([{"op": "add", "path": "/now", "value": "2024-02-05T00:00:00+08:00"}])
	subject.applies with input as last with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as false
	not subject.applies with input as over with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as false
	subject.applies with input as over with data.packs.major_hazard_duty.params.duties_2021.value.binds_after_term as true
}

test_all_is_in_order if {
	subject.met with input as doc([])
}

test_nothing_is_asked_of_a_place_that_is_no_major_hazard if {
	subject.met with input as doc([{"op": "add", "path": "/facts/major_hazards", "value": {"MH-W9": {"declared_level": "none"}}}])
}

not_met := {
	"a hidden danger is open for sixteen days": [{"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2023-11-11T23:59:59+08:00"}],
	"when it was found is not stated": [{"op": "remove", "path": "/facts/hazards/HD-1/found_at"}],
	"what was found is in no register": [{"op": "remove", "path": "/facts/hazards/HD-1"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the weekly inspection was seven days ago, in the first second of the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2023-11-20T00:00:00+08:00"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2023-11-25"}],
	"a hidden danger is open for fifteen days": [{"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2023-11-12T00:00:00+08:00"}],
	"it was closed": [{"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2023-11-11T23:59:59+08:00"}, {"op": "add", "path": "/facts/hazards/HD-1/status", "value": "closed"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "2023-12-08T16:00:00Z" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["a hidden danger is open for sixteen days"])
	json.unmarshal(json.marshal(shown)) == [{"found_by": "P-OPS-1", "hazard": "HD-1", "installation": "MH-T1"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "closed, or found at most 15 days ago"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "remove hidden dangers promptly", "zh": "及时消除事故隐患"}, "person_id": "P-OPS-1", "post": "operations_responsible"}, {"about": "MH-W3", "duty": {"en": "remove hidden dangers promptly", "zh": "及时消除事故隐患"}, "person_id": "P-OPS-2", "post": "operations_responsible"}]
}
