# Who made the plan.
package packs.gb30871_2022.road.traffic_plan_departments_test

import data.packs.gb30871_2022.road.traffic_plan_departments as subject

base := {
	"act": {"at": "2026-11-20T07:30:00+08:00"},
	"road": {"traffic_plan": {"agreed": [
		{"department": "Logistics", "at": "2026-11-19T16:00:00+08:00"},
		{"department": "Fire brigade", "at": "2026-11-20T07:30:00+08:00"},
	]}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_agreed_before_the_approval_is_met if met(base)

test_a_second_later_is_not if not met(changed(set("/road/traffic_plan/agreed/1/at", "2026-11-20T07:30:01+08:00")))

test_a_dash_is_no_department if not met(changed(set("/road/traffic_plan/agreed/0/department", "—")))

test_what_is_left_out_is_not if {
	not met(changed(without("/road/traffic_plan/agreed/0/department")))
	not met(changed(without("/road/traffic_plan/agreed/0/at")))
	not met(changed(without("/road/traffic_plan/agreed")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"Logistics at 2026-11-19T16:00:00+08:00", "Fire brigade at 2026-11-20T07:30:00+08:00"} with input as base
	subject.required == "at least one department, each not after 2026-11-20T07:30:00+08:00" with input as base
}
