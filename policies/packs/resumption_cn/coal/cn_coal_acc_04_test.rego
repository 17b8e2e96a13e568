# Special risk identification after a month.
package packs.resumption_cn.coal.cn_coal_acc_04_test

import data.packs.resumption_cn.coal.cn_coal_acc_04 as subject

base := {
	"act": {"at": "2026-11-18T16:00:00+08:00"},
	"stop": {"first_day": "2026-10-10", "last_day": "2026-11-09"},
	"risk_identification": {"at": "2026-11-10T09:00:00+08:00", "led_by": "P-D", "output": ["Gas gathered"]},
	"facts": {"persons": {"P-D": {"posts": ["deputy"]}, "P-M": {"posts": ["worker"]}}},
}

changed(patch) := json.patch(base, patch)

test_identified_by_a_deputy_is_met if {
	subject.met with input as base
}

test_led_by_a_worker_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/risk_identification/led_by", "value": "P-M"}])
}

test_none_after_a_month_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_identification"}])
}

test_before_the_stop_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/risk_identification/at", "value": "2026-10-09T23:59:59+08:00"}])
}

test_on_its_first_day_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/risk_identification/at", "value": "2026-10-10T00:00:00+08:00"}])
}

test_dated_ahead_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/risk_identification/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_a_short_stop_needs_none if {
	subject.met with input as changed([{"op": "remove", "path": "/risk_identification"}, {"op": "replace", "path": "/stop/last_day", "value": "2026-10-20"}, {"op": "replace", "path": "/act/at", "value": "2026-11-08T23:59:59+08:00"}])
}

test_a_stop_that_became_a_month_needs_one if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_identification"}, {"op": "replace", "path": "/stop/last_day", "value": "2026-10-20"}, {"op": "replace", "path": "/act/at", "value": "2026-11-09T00:00:00+08:00"}])
}

test_a_stop_declared_as_a_month_needs_one if {
	not subject.met with input as changed([{"op": "remove", "path": "/risk_identification"}, {"op": "replace", "path": "/act/at", "value": "2026-10-20T00:00:00+08:00"}])
}

test_without_the_first_day_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/first_day"}])
}

test_until_never_once_identified if {
	subject.until == "never" with input as base
}

test_until_the_month_is_complete_otherwise if {
	subject.until == "2026-11-08T16:00:00Z" with input as changed([{"op": "remove", "path": "/risk_identification"}, {"op": "replace", "path": "/stop/last_day", "value": "2026-10-20"}, {"op": "replace", "path": "/act/at", "value": "2026-11-01T00:00:00+08:00"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"at": "2026-11-10T09:00:00+08:00", "led_by": "P-D", "posts": ["deputy"], "results": 1}
	asked := subject.required with input as base
	asked == "since 2026-10-10, led by one of deputy, deputy_safety, deputy_production, deputy_electromech, with results"
}

test_without_identification_a_long_stop_has_no_end_of_validity if {
	not subject.until with input as changed([{"op": "remove", "path": "/risk_identification"}])
}

test_a_deputy_of_any_field_leads if {
	every post in ["deputy", "deputy_safety", "deputy_production", "deputy_electromech"] {
		subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-D/posts", "value": ["worker", post]}])
	}
	not subject.met with input as changed([{"op": "replace", "path": "/facts/persons/P-D/posts", "value": ["deputy_chief_engineer"]}])
}

test_without_a_result_it_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/risk_identification/output", "value": []}])
	not subject.met with input as changed([{"op": "replace", "path": "/risk_identification/output", "value": [""]}])
	not subject.met with input as changed([{"op": "remove", "path": "/risk_identification/output"}])
}
