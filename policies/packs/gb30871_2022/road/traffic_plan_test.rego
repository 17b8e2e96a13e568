# The plan for the traffic.
package packs.gb30871_2022.road.traffic_plan_test

import data.packs.gb30871_2022.road.traffic_plan as subject

base := {"road": {"traffic_plan": {"ref": "TP-1", "fire_lane_ok": true, "rescue_ok": true}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_a_plan_that_lets_them_pass_is_met if met(base)

test_a_dash_is_no_plan if not met(changed(set("/road/traffic_plan/ref", "/")))

test_a_plan_that_does_not_is_not if {
	not met(changed(set("/road/traffic_plan/fire_lane_ok", false)))
	not met(changed(set("/road/traffic_plan/rescue_ok", false)))
}

test_anything_left_out_is_not if {
	every key in {"ref", "fire_lane_ok", "rescue_ok"} {
		not met(changed(without(concat("/", ["/road/traffic_plan", key]))))
	}
}

test_what_is_said if {
	subject.observed == {"ref": "TP-1", "fire_lane_ok": true, "rescue_ok": true} with input as base
	subject.required == "a plan, fire engines can pass, rescue is possible" with input as base
}
