package packs.resumption_cn.mine.cn_ncm_key_04a_test

import data.packs.resumption_cn.mine.cn_ncm_key_04a as subject

compliant := {"stop": {
	"occasion": "spring_festival",
	"plan": {
		"ref": "SP-1",
		"scope": "All levels",
		"from": "2026-02-10",
		"to": "2026-02-24",
		"duty_people": ["P-DUTY"],
		"measures": "Pumps run",
		"responsibilities": "The head for all, P-DUTY for the pumps",
	},
}}

put(path, value) := json.patch(compliant, [{"op": "add", "path": path, "value": value}])

test_a_whole_plan if subject.met with input as compliant

test_a_stop_of_one_day if subject.met with input as put("/stop/plan/from", "2026-02-24")

test_it_is_asked_at_both_periods if {
	subject.applies with input as compliant
	subject.applies with input as put("/stop/occasion", "two_sessions")
}

test_it_is_not_asked_at_another if not subject.applies with input as put("/stop/occasion", "other_period")

test_a_part_is_missing if {
	every part in ["ref", "scope", "measures", "responsibilities"] {
		not subject.met with input as put(sprintf("/stop/plan/%s", [part]), "")
	}
}

test_no_time if not subject.met with input as json.remove(compliant, ["/stop/plan/to"])

test_its_end_before_its_beginning if not subject.met with input as put("/stop/plan/from", "2026-02-25")

test_nobody_on_duty if {
	not subject.met with input as put("/stop/plan/duty_people", [])
	not subject.met with input as put("/stop/plan/duty_people", [""])
}

test_what_is_shown if {
	subject.observed == "SP-1" with input as compliant
	subject.required == "a plan with scope, time, people, measures and responsibilities" with input as compliant
}
