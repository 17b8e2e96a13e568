package packs.major_hazard_duty.duty.bb_25_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_25 as subject

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

test_one_that_declares_no_level_is_judged_by_nobody if {
	not subject.met with input as doc([{"op": "remove", "path": "/facts/major_hazards/MH-T1/declared_level"}])
}

not_met := {
	"the duty of BB-25 (25) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-25/done_at", "value": "2022-11-26T09:00:00+08:00"}],
	"the record of BB-25 (25) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-25/evidence"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the duty of BB-25 (25) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-25/done_at", "value": "2022-11-27T09:00:00+08:00"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "2024-01-20T16:00:00Z" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["the duty of BB-25 (25) was done a day too early"])
	json.unmarshal(json.marshal(shown)) == [{"due": "2023-11-26", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "installation": "MH-T1", "last": "2022-11-26", "person_id": "nobody", "post": "safety_department"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == {"by": "safety_department", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "every": {"months": 12}}
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "due": "2024-01-20", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "post": "safety_department"}, {"about": "MH-W3", "due": "2024-01-20", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "post": "safety_department"}]
}
