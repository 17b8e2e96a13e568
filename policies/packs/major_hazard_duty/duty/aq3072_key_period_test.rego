package packs.major_hazard_duty.duty.aq3072_key_period_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.aq3072_key_period as subject

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

not_met := {
	"no technical person is named": [{"op": "remove", "path": "/facts/major_hazards/MH-T1/responsible/technical/person_id"}],
	"nobody inspected before the control period, which has begun": [{"op": "remove", "path": "/facts/duty_records/DR-T1-K"}],
	"sixteen are not": [{"op": "add", "path": "/facts/duty_records/DR-T1-K/done_at", "value": "2026-11-10T23:59:59+08:00"}],
	"a holiday of the calendar has begun": [{"op": "remove", "path": "/facts/control_periods/CP-1"}, {"op": "remove", "path": "/facts/duty_records/DR-W3-K"}, {"op": "remove", "path": "/facts/duty_records/DR-T1-K"}, {"op": "add", "path": "/facts/calendars/2026/holidays", "value": ["2026-01-01", "2026-05-01", "2026-05-02", "2026-10-01", "2026-10-02", "2026-10-03", "2026-11-27", "2026-11-28"]}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the control period begins tomorrow": [{"op": "remove", "path": "/facts/duty_records/DR-T1-K"}, {"op": "add", "path": "/facts/control_periods/CP-1/from", "value": "2026-11-28"}],
	"it was over yesterday": [{"op": "remove", "path": "/facts/duty_records/DR-T1-K"}, {"op": "add", "path": "/facts/control_periods/CP-1/from", "value": "2026-11-20"}, {"op": "add", "path": "/facts/control_periods/CP-1/to", "value": "2026-11-26"}],
	"fifteen days before are near enough": [{"op": "add", "path": "/facts/duty_records/DR-T1-K/done_at", "value": "2026-11-11T00:00:00+08:00"}],
	"the inspection was made up for within the period": [{"op": "add", "path": "/facts/duty_records/DR-T1-K/done_at", "value": "2026-11-26T09:00:00+08:00"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "2026-12-31T16:00:00Z" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["no technical person is named"])
	json.unmarshal(json.marshal(shown)) == [{"duty": {"en": "hidden-danger inspection before a key period", "zh": "重点时段及节假日前风险隐患排查"}, "from": "2026-11-26", "installation": "MH-T1", "period": "CP-1", "person_id": "nobody", "post": "technical_responsible", "to": "2026-11-30"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == {"by": "technical_responsible", "days_before": 15, "duty": {"en": "hidden-danger inspection before a key period", "zh": "重点时段及节假日前风险隐患排查"}}
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "due": "2026-12-31", "duty": {"en": "hidden-danger inspection before a key period", "zh": "重点时段及节假日前风险隐患排查"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "due": "2026-12-31", "duty": {"en": "hidden-danger inspection before a key period", "zh": "重点时段及节假日前风险隐患排查"}, "person_id": "P-TECH", "post": "technical_responsible"}]
}
