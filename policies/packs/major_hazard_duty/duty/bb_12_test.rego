package packs.major_hazard_duty.duty.bb_12_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_12 as subject

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
	"the social risk is above the limit": [{"op": "add", "path": "/facts/major_hazards/MH-T1/qra/social_ok", "value": false}],
	"the social risk was not stated": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/qra/social_ok"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "never" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["the social risk is above the limit"])
	json.unmarshal(json.marshal(shown)) == ["MH-T1"]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "individual and social risk within the limits wherever they were reckoned"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "lower the risk until it is within the limits", "zh": "采取措施将风险降至可接受标准"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "duty": {"en": "lower the risk until it is within the limits", "zh": "采取措施将风险降至可接受标准"}, "person_id": "P-TECH", "post": "technical_responsible"}]
}

test_only_what_was_reckoned_is_compared if {
	self := {"op": "add", "path": "/facts/major_hazards/MH-T1/assessment/kind", "value": "self"}
	above := {"op": "add", "path": "/facts/major_hazards/MH-T1/qra", "value": {"individual_ok": false, "social_ok": false}}
	subject.met with input as doc([self, {"op": "remove", "path": "/facts/major_hazards/MH-T1/qra"}])
	subject.met with input as doc([self, above])
	not subject.met with input as doc([self, {"op": "remove", "path": "/facts/major_hazards/MH-T1/declared_level"}])
	not subject.met with input as doc([{"op": "remove", "path": "/facts/major_hazards/MH-T1/assessment"}])
	every part in ["individual_ok", "social_ok"] {
		not subject.met with input as doc([{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-T1/qra", part]), "value": false}])
	}
}
