package packs.major_hazard_duty.duty.aq3072_duties_test

import data.lib.duty_sound_test as given
import data.packs.major_hazard_duty.duty.aq3072_duties as subject

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
	"the duty of BB-05 (05) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-05/done_at", "value": "2025-11-26T09:00:00+08:00"}],
	"the record of BB-05 (05) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-05/evidence"}],
	"the duty of BB-06 (06) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-06/done_at", "value": "2025-11-26T09:00:00+08:00"}],
	"the record of BB-06 (06) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-06/evidence"}],
	"the duty of BB-07 (07) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-07/done_at", "value": "2026-08-26T09:00:00+08:00"}],
	"the record of BB-07 (07) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-07/evidence"}],
	"the duty of BB-08 (08) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-08/done_at", "value": "2023-11-26T09:00:00+08:00"}],
	"the record of BB-08 (08) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-08/evidence"}],
	"the duty of BB-11 (11) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-11/done_at", "value": "2025-11-26T09:00:00+08:00"}],
	"the record of BB-11 (11) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-11/evidence"}],
	"the duty of BB-15 (15A) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-15A/done_at", "value": "2025-11-26T09:00:00+08:00"}],
	"the record of BB-15 (15A) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-15A/evidence"}],
	"the duty of BB-15 (15B) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-15B/done_at", "value": "2026-05-26T09:00:00+08:00"}],
	"the record of BB-15 (15B) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-15B/evidence"}],
	"the duty of BB-16 (16) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-16/done_at", "value": "2026-10-26T09:00:00+08:00"}],
	"the record of BB-16 (16) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-16/evidence"}],
	"the duty of BB-25 (25) was done a day too early": [{"op": "add", "path": "/facts/duty_records/DR-T1-25/done_at", "value": "2025-11-26T09:00:00+08:00"}],
	"the record of BB-25 (25) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-25/evidence"}],
	"the duty of BB-04 (04) is not recorded": [{"op": "remove", "path": "/facts/duty_records/DR-T1-04"}],
	"the record of BB-04 (04) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-04/evidence"}],
	"the duty of BB-10 (10) is not recorded": [{"op": "remove", "path": "/facts/duty_records/DR-T1-10"}],
	"the record of BB-10 (10) has no evidence": [{"op": "remove", "path": "/facts/duty_records/DR-T1-10/evidence"}],
	"no drill of the special plan is recorded": [{"op": "remove", "path": "/facts/duty_records/DR-T1-15A"}],
	"of the operations person there is no record": [{"op": "remove", "path": "/facts/duty_records/DR-T1-W"}, {"op": "remove", "path": "/facts/duty_records/DR-T1-16"}],
}

test_each_of_these_alone_is_in_the_way if {
	every _, patch in not_met {
		not subject.met with input as doc(patch)
	}
}

still_met := {
	"the weekly inspection was seven days ago, in the first second of the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/done_at", "value": "2026-11-20T00:00:00+08:00"}],
	"somebody else made it, before the present person was appointed": [{"op": "add", "path": "/facts/duty_records/DR-T1-W/person_id", "value": "P-SAFETY"}, {"op": "add", "path": "/facts/major_hazards/MH-T1/responsible/operations/appointed_on", "value": "2026-11-25"}],
	"the duty of BB-05 (05) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-05/done_at", "value": "2025-11-27T09:00:00+08:00"}],
	"the duty of BB-06 (06) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-06/done_at", "value": "2025-11-27T09:00:00+08:00"}],
	"the duty of BB-07 (07) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-07/done_at", "value": "2026-08-27T09:00:00+08:00"}],
	"the duty of BB-08 (08) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-08/done_at", "value": "2023-11-27T09:00:00+08:00"}],
	"the duty of BB-11 (11) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-11/done_at", "value": "2025-11-27T09:00:00+08:00"}],
	"the duty of BB-15 (15A) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-15A/done_at", "value": "2025-11-27T09:00:00+08:00"}],
	"the duty of BB-15 (15B) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-15B/done_at", "value": "2026-05-27T09:00:00+08:00"}],
	"the duty of BB-16 (16) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-16/done_at", "value": "2026-10-27T09:00:00+08:00"}],
	"the duty of BB-25 (25) was done in time to the day": [{"op": "add", "path": "/facts/duty_records/DR-T1-25/done_at", "value": "2025-11-27T09:00:00+08:00"}],
	"the duty of BB-04 (04) was done years ago": [{"op": "add", "path": "/facts/duty_records/DR-T1-04/done_at", "value": "2021-01-10T09:00:00+08:00"}],
	"the duty of BB-10 (10) was done years ago": [{"op": "add", "path": "/facts/duty_records/DR-T1-10/done_at", "value": "2021-01-10T09:00:00+08:00"}],
}

test_none_of_these_is if {
	every _, patch in still_met {
		subject.met with input as doc(patch)
	}
}

test_until if {
	subject.until == "2026-12-12T16:00:00Z" with input as doc([])
}

test_what_is_shown if {
	shown := subject.observed with input as doc(not_met["no technical person is named"])
	json.unmarshal(json.marshal(shown)) == [{"due": "2026-11-27", "duty": {"en": "drill of the on-site handling plan", "zh": "现场处置方案演练"}, "installation": "MH-T1", "last": "never", "person_id": "nobody", "post": "technical_responsible"}, {"due": "2026-11-27", "duty": {"en": "drill of the special plan", "zh": "专项应急预案演练"}, "installation": "MH-T1", "last": "never", "person_id": "nobody", "post": "technical_responsible"}, {"due": "2026-11-27", "duty": {"en": "monitoring and control that meet the standards", "zh": "完善监控体系"}, "installation": "MH-T1", "last": "never", "person_id": "nobody", "post": "technical_responsible"}, {"due": "2026-11-27", "duty": {"en": "test of safety facilities and monitoring", "zh": "安全设施和监测监控系统检测、检验、维护"}, "installation": "MH-T1", "last": "never", "person_id": "nobody", "post": "technical_responsible"}]
	none := subject.observed with input as doc([])
	count(none) == 0
	asked := subject.required with input as doc([])
	json.unmarshal(json.marshal(asked)) == ["appraisal of how the duties were performed", "check that posts follow rules and procedures", "drill of the on-site handling plan", "drill of the special plan", "emergency plan made and run", "monitoring and control that meet the standards", "safety rules and operating procedures issued", "safety skills training", "safety spending guaranteed", "supervision and inspection of the safety work", "test of safety facilities and monitoring"]
}

test_who_answers if {
	who := subject.answerable with input as doc([])
	json.unmarshal(json.marshal(who)) == [{"about": "MH-T1", "due": "2026-12-12", "duty": {"en": "check that posts follow rules and procedures", "zh": "督促检查岗位执行制度和规程"}, "person_id": "P-OPS-1", "post": "operations_responsible"}, {"about": "MH-T1", "due": "2027-01-15", "duty": {"en": "safety spending guaranteed", "zh": "保证安全生产投入"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-T1", "due": "2027-01-20", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "post": "safety_department"}, {"about": "MH-T1", "due": "2027-02-02", "duty": {"en": "supervision and inspection of the safety work", "zh": "督促、检查安全生产工作"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-T1", "due": "2027-03-15", "duty": {"en": "drill of the on-site handling plan", "zh": "现场处置方案演练"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-T1", "due": "2027-04-10", "duty": {"en": "safety skills training", "zh": "安全技能培训"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-T1", "due": "2027-06-10", "duty": {"en": "test of safety facilities and monitoring", "zh": "安全设施和监测监控系统检测、检验、维护"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-T1", "due": "2027-06-15", "duty": {"en": "drill of the special plan", "zh": "专项应急预案演练"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-T1", "due": "2029-05-10", "duty": {"en": "emergency plan made and run", "zh": "制定并实施事故应急救援预案"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-T1", "duty": {"en": "monitoring and control that meet the standards", "zh": "完善监控体系"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-T1", "duty": {"en": "safety rules and operating procedures issued", "zh": "制定并实施安全生产规章制度和操作规程"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "due": "2026-12-12", "duty": {"en": "check that posts follow rules and procedures", "zh": "督促检查岗位执行制度和规程"}, "person_id": "P-OPS-2", "post": "operations_responsible"}, {"about": "MH-W3", "due": "2027-01-15", "duty": {"en": "safety spending guaranteed", "zh": "保证安全生产投入"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "due": "2027-01-20", "duty": {"en": "appraisal of how the duties were performed", "zh": "包保责任履职评估"}, "post": "safety_department"}, {"about": "MH-W3", "due": "2027-02-02", "duty": {"en": "supervision and inspection of the safety work", "zh": "督促、检查安全生产工作"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "due": "2027-03-15", "duty": {"en": "drill of the on-site handling plan", "zh": "现场处置方案演练"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "due": "2027-04-10", "duty": {"en": "safety skills training", "zh": "安全技能培训"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "due": "2027-06-10", "duty": {"en": "test of safety facilities and monitoring", "zh": "安全设施和监测监控系统检测、检验、维护"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "due": "2027-06-15", "duty": {"en": "drill of the special plan", "zh": "专项应急预案演练"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "due": "2029-05-10", "duty": {"en": "emergency plan made and run", "zh": "制定并实施事故应急救援预案"}, "person_id": "P-HEAD", "post": "main_responsible"}, {"about": "MH-W3", "duty": {"en": "monitoring and control that meet the standards", "zh": "完善监控体系"}, "person_id": "P-TECH", "post": "technical_responsible"}, {"about": "MH-W3", "duty": {"en": "safety rules and operating procedures issued", "zh": "制定并实施安全生产规章制度和操作规程"}, "person_id": "P-HEAD", "post": "main_responsible"}]
}
