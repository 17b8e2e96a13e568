package packs.major_hazard_duty.duty.bb_24_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_24 as subject

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
	"no technical person is named": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/responsible/technical/person_id"}],
	"of the operations person there is no record": [{"op": "remove", "path": "/facts/duty_records/DR-T1-W"}, {"op": "remove", "path": "/facts/duty_records/DR-T1-16"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the weekly inspection was seven days ago, in the first second of the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2023-11-20T00:00:00+08:00"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2023-11-25"}],
	"the duty of BB-16 (16) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-16/done_at", "value": "2023-10-27T09:00:00+08:00"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "never" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["no technical person is named"])
	json.unmarshal(json.marshal(shown)) == ["MH-T1"]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "a traceable record of each of the three persons"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "keep records of how the duties are performed", "zh": "建立包保责任履职记录"}, "post": "safety_department"}, {"about": "MH-W3", "duty": {"en": "keep records of how the duties are performed", "zh": "建立包保责任履职记录"}, "post": "safety_department"}]
}

test_each_person_of_each_installation_has_a_record_of_the_past if {
	every person in ["P-HEAD", "P-TECH", "P-OPS-1"] {
		not subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: rec | some id, rec in given.sound_2023.facts.duty_records; rec.person_id != person}}])
		not subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: json.patch(rec, [{"op": "add", "path": "/evidence", "value": ""}]) | some id, rec in given.sound_2023.facts.duty_records}}])
	}
	not subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: json.patch(rec, [{"op": "add", "path": "/done_at", "value": "2023-11-27T09:00:01+08:00"}]) | some id, rec in given.sound_2023.facts.duty_records}}])
	subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: json.patch(rec, [{"op": "add", "path": "/done_at", "value": "2023-11-27T09:00:00+08:00"}]) | some id, rec in given.sound_2023.facts.duty_records}}])
}

test_records_of_another_installation_do_not_count if {
	not subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: rec | some id, rec in given.sound_2023.facts.duty_records; not of_head_at_w3(rec)}}])
	not subject.met with input as doc([{"op": "add", "path": "/facts/duty_records", "value": {id: rec | some id, rec in given.sound_2023.facts.duty_records; rec.major_hazard == "MH-T1"}}])
}

of_head_at_w3(rec) if {
	rec.major_hazard == "MH-W3"
	rec.person_id == "P-HEAD"
}
