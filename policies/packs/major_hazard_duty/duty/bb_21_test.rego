package packs.major_hazard_duty.duty.bb_21_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_21 as subject

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
	"the system still names the operations person of before": [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": ["P-HEAD", "P-TECH", "P-OLD"]}],
	"the persons were not reported": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/persons_reported_on"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the same, and the change was five days ago": [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": ["P-HEAD", "P-TECH", "P-OLD"]}, {"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}],
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
	json.unmarshal(json.marshal(shown)) == [{"installation": "MH-T1", "named": ["P-HEAD", "P-OPS-1", "nobody"]}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "the three persons of today in the registration system, and reported to the local department"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "enter the persons in the registration system and report them", "zh": "在登记系统录入责任人并报送"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "duty": {"en": "enter the persons in the registration system and report them", "zh": "在登记系统录入责任人并报送"}, "person_id": "P-HEAD", "post": "main_responsible"}]
}

test_until_the_days_for_a_change_are_over if {
	patch := [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": ["P-HEAD", "P-TECH", "P-OLD"]}, {"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}]
	subject.until == "2023-11-27T16:00:00Z" with input as doc(patch)
	subject.met with input as doc(array.concat(patch, [{"op": "add", "path": "/now", "value": "2023-11-27T23:59:59+08:00"}]))
	not subject.met with input as doc(array.concat(patch, [{"op": "add", "path": "/now", "value": "2023-11-28T00:00:00+08:00"}]))
}

test_the_grace_is_for_installations if {
	late := [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": []}, {"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}]
	not subject.met with input as doc(array.concat(late, [{"op": "remove", "path": "/facts/major_hazards/MH-T1/declared_level"}]))
	subject.until == "never" with input as doc(array.concat(late, [{"op": "add", "path": "/facts/major_hazards/MH-T1/declared_level", "value": "none"}]))
}

test_the_grace_asks_for_all_else if {
	late := [{"op": "add", "path": "/facts/major_hazards/MH-T1/registered_persons", "value": []}, {"op": "add", "path": "/facts/major_hazards/MH-T1/persons_changed_on", "value": "2023-11-22"}]
	every path in ["registered_on", "persons_reported_on"] {
		not subject.met with input as doc(array.concat(late, [{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-T1", path]), "value": "2023-11-28"}]))
		subject.met with input as doc(array.concat(late, [{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-T1", path]), "value": "2023-11-27"}]))
	}
}

test_the_dates_count_on_their_day if {
	every path in ["registered_on", "persons_reported_on"] {
		not subject.met with input as doc([{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-T1", path]), "value": "2023-11-28"}])
		subject.met with input as doc([{"op": "add", "path": concat("/", ["/facts/major_hazards/MH-T1", path]), "value": "2023-11-27"}])
	}
}
