# The enterprise's own limit.
package packs.gb30871_2022.road.validity_config_test

import data.packs.gb30871_2022.road.validity_config as subject

base := {
	"permit": {"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"}},
	"facts": {"validity_limits": {
		"V-1": {"kind": "road-breaking", "hours": 8},
		"V-2": {"kind": "road-breaking", "hours": 24},
		"V-3": {"kind": "lifting", "hours": 1},
	}},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

late := changed(set("/permit/window/end", "2026-11-20T17:00:01+08:00"))

test_exactly_the_limit_is_met if met(base)

test_one_second_more_is_not if not met(late)

test_a_limit_of_other_work_is_no_matter if {
	met(changed(set("/facts/validity_limits", {"V-3": {"kind": "lifting", "hours": 1}})))
}

test_no_rule_is_an_answer_and_no_register_is_none if {
	met(changed(set("/facts/validity_limits", {})))
	not met(changed(without("/facts/validity_limits")))
}

test_a_limit_without_hours_or_kind_is_not if {
	not met(changed(without("/facts/validity_limits/V-1/hours")))
	not met(changed(without("/facts/validity_limits/V-3/kind")))
}

test_without_a_window_it_is_not if {
	not met(changed(without("/permit/window/start")))
	not met(changed(without("/permit/window/end")))
}

test_the_fix_is_the_longest_window_of_the_strictest_limit if {
	subject.fixes == {{"pointer": "/permit/window/end", "value": "2026-11-20T17:00:00+08:00"}} with input as late
}

test_the_finding_names_the_strictest_limit if {
	subject.observed == {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"} with input as base
	subject.required == "at most 8 h" with input as base
}
