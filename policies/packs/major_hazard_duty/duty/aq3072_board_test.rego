package packs.major_hazard_duty.duty.aq3072_board_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.aq3072_board as subject

doc(patch) := json.patch(given.sound, patch)

test_every_installation_is_judged_at_an_enterprise_that_is_bound if {
	subject.applies with input as doc([])
}

test_an_enterprise_that_is_not_bound_is_not_judged if {
	not subject.applies with input as doc([{"op": "add", "path": "/enterprise/kind", "value": "coal_mine"}])
}

test_nor_one_without_an_installation if {
	not subject.applies with input as doc([{"op": "add", "path": "/facts/major_hazards", "value": {}}])
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
	"the board still names the technical person of before": [{"op": "add", "path": "/facts/major_hazards/MH-T1/board/persons", "value": ["P-HEAD", "P-OLD", "P-OPS-1"]}],
	"the board has no date": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/board/posted_on"}],
	"a telephone number is not on it": [{"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/phone_published", "value": false}],
	"duties are not shown on it": [{"op": "add", "path": "/facts/major_hazards/MH-T1/board/duties_shown", "value": false}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the operations person is appointed today": [{"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2026-11-27"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2026-11-25"}],
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
	json.unmarshal(json.marshal(asked)) == "a board with the three persons of today, their duties and contacts"
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "duty": {"en": "keep the public board", "zh": "设置并更新公示牌"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "duty": {"en": "keep the public board", "zh": "设置并更新公示牌"}, "person_id": "P-HEAD", "post": "main_responsible"}]
}

test_the_date_counts_on_its_day if {
	subject.met with input as doc([{"op": "add", "path": "/facts/major_hazards/MH-T1/board/posted_on", "value": "2026-11-27"}])
	not subject.met with input as doc([{"op": "add", "path": "/facts/major_hazards/MH-T1/board/posted_on", "value": "2026-11-28"}])
}

test_every_contact_and_the_evidence_are_asked_for if {
	every path in ["responsible/main/phone_published", "responsible/technical/phone_published", "responsible/operations/phone_published", "board/evidence"] {
		not subject.met with input as doc([{"op": "remove", "path": concat("/", ["/facts/major_hazards/MH-T1", path])}])
	}
	not subject.met with input as doc([{"op": "add", "path": "/facts/major_hazards/MH-T1/board/evidence", "value": ""}])
}
