package packs.resumption_cn.mine.cn_key_04_test

import data.packs.resumption_cn.mine.cn_key_04 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"occasion": "spring_festival",
	},
	"risk_judgements": [
		{
			"period": "before",
			"led_by": "P-HEAD",
			"result": "Low",
			"at": "2026-11-18T16:00:00+08:00",
		},
		{
			"period": "during",
			"led_by": "P-HEAD",
			"result": "Low",
			"at": "2026-11-18T16:00:00+08:00",
		},
		{
			"period": "after",
			"led_by": "P-HEAD",
			"result": "Low",
			"at": "2026-11-18T16:00:00+08:00",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_each_period if {
	subject.met with input as compliant
}

test_spring_festival_applies if {
	subject.applies with input as compliant
}

test_two_sessions_apply if {
	subject.applies with input as changed([{"op": "add", "path": "/stop/occasion", "value": "two_sessions"}])
}

test_other_periods_do_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/occasion", "value": "other_period"}])
}

test_before_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_judgements/0"}])
}

test_during_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_judgements/1"}])
}

test_after_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_judgements/2"}])
}

test_led_by_nobody if {
	not subject.met with input as changed([{"op": "add", "path": "/risk_judgements/1/led_by", "value": ""}])
}

test_no_result if {
	not subject.met with input as changed([{"op": "add", "path": "/risk_judgements/1/result", "value": ""}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/risk_judgements/1/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"after", "before", "during"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "before, during, after"
}
