package packs.resumption_cn.gen.cn_gen_res_08_test

import data.packs.resumption_cn.gen.cn_gen_res_08 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"facts": {
		"complete": {
			"major_hazards": true,
		},
		"major_hazards": {
			"M1": {
				"filing_no": "F",
				"filed_on": "2026-01-10",
				"assessed_on": "2026-01-05",
				"assessment_due_on": "2026-11-18",
				"monitored": true,
				"emergency_plan": "E",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_kept if {
	subject.met with input as compliant
}

test_none_in_a_complete_register if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_none_has_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/major_hazards", "value": {}}])
}

test_until_the_assessment_is_due if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_overdue if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessment_due_on", "value": "2026-11-17"}])
}

test_not_filed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/M1/filing_no"}])
}

test_filed_in_the_future if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/filed_on", "value": "2026-11-19"}])
}

test_not_monitored if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/monitored", "value": false}])
}

test_no_plan if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/major_hazards/M1/emergency_plan"}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/major_hazards"}])
}

test_a_day_after_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessment_due_on", "value": "2999-12-31"}])
	subject.until == "2199-12-31T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessment_due_on", "value": "2199-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "each filed, assessed beyond 2026-11-18, monitored, with a plan"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessment_due_on", "value": "2026-11-17"}])
	found == {"M1"}
}

test_filed_and_assessed_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/filed_on", "value": "2026-11-18"}, {"op": "add", "path": "/facts/major_hazards/M1/assessed_on", "value": "2026-11-18"}])
}

test_assessed_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessed_on", "value": "2026-11-19"}])
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/major_hazards/M1/assessment_due_on", "value": "2200-01-01"}])
}
