package packs.major_hazard_duty.duty.bb_13_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.bb_13 as subject

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
	"the change was reviewed a day late": [{"op": "add", "path": "/facts/major_hazards/MH-T1/changes/0/reviewed_on", "value": "2023-06-21"}],
	"nobody is named as reviewer of the change": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/changes/0/reviewed_by"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the change was reviewed on its day": [{"op": "add", "path": "/facts/major_hazards/MH-T1/changes/0/reviewed_on", "value": "2023-06-20"}],
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
	shown := subject.observed with input as doc(not_met["the change was reviewed a day late"])
	json.unmarshal(json.marshal(shown)) == [{"installation": "MH-T1", "kind": "process", "on": "2023-06-20"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == "each change reviewed by the technical responsible person, at the latest on its day"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "review changes", "zh": "审查变更管理"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "duty": {"en": "review changes", "zh": "审查变更管理"}, "person_id": "P-TECH", "post": "technical_responsible"}]
}

test_only_late_reviews_of_installations_are_shown if {
	late := {"op": "add", "path": "/facts/major_hazards/MH-T1/changes/-", "value": {"kind": "construction", "on": "2023-07-01", "reviewed_by": "P-TECH", "reviewed_on": "2023-07-02"}}
	on_its_day := {"op": "add", "path": "/facts/major_hazards/MH-T1/changes/0/reviewed_on", "value": "2023-06-20"}
	shown := subject.observed with input as doc([late, on_its_day])
	shown == {{"installation": "MH-T1", "kind": "construction", "on": "2023-07-01"}}
	minor := subject.observed with input as doc([late, {"op": "add", "path": "/facts/major_hazards/MH-T1/declared_level", "value": "none"}])
	minor == set()
}

test_an_unnamed_reviewer_is_none if {
	not subject.met with input as doc([{"op": "add", "path": "/facts/major_hazards/MH-T1/changes/0/reviewed_by", "value": ""}])
}
