package packs.major_hazard_duty.duty.bb_22_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_22 as subject

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
	"a change of six days ago is not registered": [{"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-21"}],
	"a new operations person was appointed six days ago": [{"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2023-11-21"}],
	"when the system was updated is not stated": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/system_updated_on"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the operations person is appointed today": [{"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2023-11-27"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2023-11-25"}],
	"the same, and the change was five days ago": [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": ["P-HEAD", "P-TECH", "P-OLD"]}, {"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}],
	"a change of five days ago is not registered yet": [{"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}],
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
	shown := subject.observed with input as doc(not_met["a change of six days ago is not registered"])
	json.unmarshal(json.marshal(shown)) == [{"changes": ["2021-03-01", "2023-02-10", "2023-11-21"], "installation": "MH-T1", "updated": "2023-02-12"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "updated within 5 days of a change"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == []
}

test_until_the_days_for_a_change_are_over if {
	patch := [{"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}]
	subject.until == "2023-11-27T16:00:00Z" with input as doc(patch)
	subject.met with input as doc(array.concat(patch, [{"op": "add", "path": "/now", "value": "2023-11-27T23:59:59+08:00"}]))
	not subject.met with input as doc(array.concat(patch, [{"op": "add", "path": "/now", "value": "2023-11-28T00:00:00+08:00"}]))
	minor := array.concat(patch, [{"op": "add", "path": "/facts/major_hazards/MH-T1/declared_level", "value": "none"}])
	subject.until == "never" with input as doc(minor)
	nobody := subject.answerable with input as doc(minor)
	nobody == set()
	who := subject.answerable with input as doc(patch)
	who == {{"person_id": "P-HEAD", "post": "main_responsible", "about": "MH-T1", "due": "2023-11-27", "duty": {"en": "update the registration after a change of persons or contacts", "zh": "责任人或联系方式变更后更新登记系统"}}}
}
