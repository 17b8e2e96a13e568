package packs.major_hazard_duty.duty.aq3072_weekly_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.aq3072_weekly as subject

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
	"the weekly inspection was eight days ago": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2026-11-19T10:00:00+08:00"}, {"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2026-11-19T10:00:00+08:00"}],
	"the weekly inspection was a second before that": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2026-11-19T23:59:59+08:00"}],
	"the weekly inspection is dated a second ahead": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2026-11-27T09:00:01+08:00"}],
	"the weekly inspection of the other installation is not recorded": [{"op": "remove", "path": "/facts/duty_records/DR-W3-W"}],
	"the first second after it": [{"op": "add", "path": "/now", "value": "2026-12-01T00:00:00+08:00"}],
	"somebody else made the weekly inspection": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}],
	"the weekly inspection has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-W/evidence"}],
	"the weekly inspection was not made as it should": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/result", "value": "not_done"}],
	"of the operations person there is no record": [{"op": "remove", "path": "/facts/duty_records/DR-T1-W"}, {"op": "remove", "path": "/facts/duty_records/DR-T1-16"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the weekly inspection was seven days ago, in the first second of the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2026-11-20T00:00:00+08:00"}],
	"the last second of the seventh day": [{"op": "add", "path": "/now", "value": "2026-11-30T23:59:59+08:00"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2026-11-25"}],
	"the duty of BB-16 (16) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-16/done_at", "value": "2026-10-27T09:00:00+08:00"}],
	"a hidden danger is open for fifteen days": [{"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2026-11-12T00:00:00+08:00"}],
	"it was closed": [{"op": "add", "path": "/facts/hazards/HD-1/found_at", "value": "2026-11-11T23:59:59+08:00"}, {"op": "add", "path": "/facts/hazards/HD-1/status", "value": "closed"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "2026-11-30T16:00:00Z" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["the weekly inspection was eight days ago"])
	json.unmarshal(json.marshal(shown)) == [{"due": "2026-11-26", "duty": {"en": "weekly hidden-danger inspection", "zh": "每周事故隐患排查"}, "installation": "MH-T1", "last": "2026-11-19", "person_id": "P-OPS-1", "post": "operations_responsible"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == {"by": "operations_responsible", "duty": {"en": "weekly hidden-danger inspection", "zh": "每周事故隐患排查"}, "every": {"days": 7}}
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "due": "2026-11-30", "duty": {"en": "weekly hidden-danger inspection", "zh": "每周事故隐患排查"}, "person_id": "P-OPS-1", "post": "operations_responsible"}, {"about": "MH-W3", "due": "2026-12-02", "duty": {"en": "weekly hidden-danger inspection", "zh": "每周事故隐患排查"}, "person_id": "P-OPS-2", "post": "operations_responsible"}]
}
