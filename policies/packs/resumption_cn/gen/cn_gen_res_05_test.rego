package packs.resumption_cn.gen.cn_gen_res_05_test

import data.packs.resumption_cn.gen.cn_gen_res_05 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"hazards": [
		{
			"grade": "major",
			"found_at": "2026-09-27T10:00:00+08:00",
		},
	],
	"hazard_handling": {
		"shown_to_staff_at": "2026-11-12T10:00:00+08:00",
		"authority_report_at": "2026-09-27T12:00:00+08:00",
		"congress_report_at": "2026-09-29T10:00:00+08:00",
	},
}

changed(patch) := json.patch(compliant, patch)

test_shown_and_reported if {
	subject.met with input as compliant
}

test_shown_before_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/shown_to_staff_at", "value": "2026-09-27T23:59:59+08:00"}])
}

test_authority_not_told if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazard_handling/authority_report_at"}])
}

test_congress_not_told if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazard_handling/congress_report_at"}])
}

test_reported_before_it_was_found if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/authority_report_at", "value": "2026-09-27T09:59:59+08:00"}])
}

test_shown_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/shown_to_staff_at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_general_hazards_need_no_report if {
	subject.met with input as changed([{"op": "add", "path": "/hazards", "value": [{"grade": "general"}]}, {"op": "remove", "path": "/hazard_handling/authority_report_at"}, {"op": "remove", "path": "/hazard_handling/congress_report_at"}])
}

test_no_hazards if {
	subject.met with input as changed([{"op": "add", "path": "/hazards", "value": []}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == {"authority": "2026-09-27T12:00:00+08:00", "congress": "2026-09-29T10:00:00+08:00", "staff": "2026-11-12T10:00:00+08:00"}
	asked := subject.required with input as compliant
	asked == "shown since the stop began; major hazards reported to both after they were found"
}

test_a_hazard_without_a_grade if {
	not subject.met with input as changed([{"op": "remove", "path": "/hazards/0/grade"}])
}

test_reported_to_the_authority_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/authority_report_at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_reported_to_the_congress_before_it_was_found if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/congress_report_at", "value": "2026-09-27T09:59:59+08:00"}])
}

test_reported_to_the_congress_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/hazard_handling/congress_report_at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_shown_as_the_stop_began if {
	subject.met with input as changed([{"op": "add", "path": "/hazard_handling/shown_to_staff_at", "value": "2026-09-28T00:00:00+08:00"}])
}
