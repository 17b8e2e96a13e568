package packs.resumption_cn.coal.cn_coal_res_06a_test

import data.packs.resumption_cn.coal.cn_coal_res_06a as subject

# Read on both days of the stop, at any hour of the local day.
base := {
	"act": {"action": "evaluate"},
	"stop": {"track": "A", "first_day": "2026-11-09", "last_day": "2026-11-10"},
	"upkeep": [{"at": at, "system": system} |
		some at in ["2026-11-09T00:00:00+08:00", "2026-11-10T15:59:59Z"]
		some system in ["ventilation", "drainage", "monitoring", "positioning"]
	],
}

changed(patch) := json.patch(base, patch)

test_no_gap if {
	subject.met with input as base
}

test_a_system_was_not_read_on_a_day if {
	every i in numbers.range(0, 7) {
		not subject.met with input as changed([{"op": "remove", "path": sprintf("/upkeep/%d", [i])}])
	}
}

test_a_day_more_than_the_log if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/last_day", "value": "2026-11-11"}])
}

test_a_stop_of_years_has_no_days_to_show if {
	not subject.met with input as changed([{"op": "replace", "path": "/stop/first_day", "value": "2025-01-01"}])
}

test_own_acceptance_is_asked if {
	subject.applies with input as base
	b := changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
	not subject.applies with input as b
	subject.applies with input as json.patch(b, [{"op": "replace", "path": "/act/action", "value": "self_accept"}])
}

test_what_is_shown if {
	shown := subject.observed with input as changed([{"op": "remove", "path": "/upkeep/7"}, {"op": "remove", "path": "/upkeep/0"}])
	shown == {"2026-11-09: ventilation", "2026-11-10: positioning"}
	subject.required == "a reading of each system on every day from 2026-11-09 to 2026-11-10" with input as base
}

test_a_stop_of_one_day if {
	subject.met with input as changed([{"op": "replace", "path": "/stop/first_day", "value": "2026-11-10"}])
}

# Of the 400th day nothing is shown any more.
test_a_stop_of_as_many_days_as_are_shown if {
	shown := subject.observed with input as changed([{"op": "replace", "path": "/stop/first_day", "value": "2025-10-08"}])
	count(shown) == 397 * 4
	none := subject.observed with input as changed([{"op": "replace", "path": "/stop/first_day", "value": "2025-10-07"}])
	none == set()
}
