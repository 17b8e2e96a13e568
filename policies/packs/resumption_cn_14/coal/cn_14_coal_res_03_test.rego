# Who goes underground to rectify.
package packs.resumption_cn_14.coal.cn_14_coal_res_03_test

import data.packs.resumption_cn_14.coal.cn_14_coal_res_03 as subject

base := {
	"act": {"action": "accept"},
	"stop": {"track": "C", "first_day": "2026-09-28"},
	"facts": {"stop_orders": {}},
	"entry_permissions": [{"from": "2026-10-10T08:00:00+08:00", "to": "2026-10-20T08:00:00+08:00", "area": "3rd district", "max_people": 12, "written_at": "2026-10-09T16:00:00+08:00"}],
	"entries": [{"at": "2026-10-12T08:00:00+08:00", "area": "3rd district", "people": 12}],
}

changed(patch) := json.patch(base, patch)

test_as_many_as_were_allowed if {
	subject.met with input as base
}

test_one_more if {
	not subject.met with input as changed([{"op": "replace", "path": "/entries/0/people", "value": 13}])
}

test_another_area if {
	not subject.met with input as changed([{"op": "replace", "path": "/entries/0/area", "value": "4th district"}])
}

test_at_either_end if {
	subject.met with input as changed([{"op": "replace", "path": "/entries/0/at", "value": "2026-10-10T08:00:00+08:00"}])
	subject.met with input as changed([{"op": "replace", "path": "/entries/0/at", "value": "2026-10-20T08:00:00+08:00"}])
}

test_a_second_outside if {
	not subject.met with input as changed([{"op": "replace", "path": "/entries/0/at", "value": "2026-10-10T07:59:59+08:00"}])
	not subject.met with input as changed([{"op": "replace", "path": "/entries/0/at", "value": "2026-10-20T08:00:01+08:00"}])
}

test_nobody_went if {
	subject.met with input as changed([{"op": "replace", "path": "/entries/0", "value": {"at": "2026-10-12T08:00:00+08:00", "people": 0}}, {"op": "replace", "path": "/entry_permissions", "value": []}])
}

test_nobody_allowed_it if {
	not subject.met with input as changed([{"op": "replace", "path": "/entry_permissions", "value": []}])
}

test_no_log_is_no_answer if {
	not subject.met with input as changed([{"op": "remove", "path": "/entries"}])
}

test_a_second_entry_counts if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/1", "value": {"at": "2026-10-13T08:00:00+08:00", "area": "4th district", "people": 1}}])
}

test_ordered_stops_of_the_province if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}, {"op": "replace", "path": "/facts/stop_orders", "value": {"SO-1": {"kind": "rectification", "status": "open"}}}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
}

test_observed_are_the_entries_that_were_not_allowed if {
	subject.observed == {"13 people in 3rd district at 2026-10-12T08:00:00+08:00"} with input as changed([{"op": "add", "path": "/entries/1", "value": {"at": "2026-10-12T08:00:00+08:00", "area": "3rd district", "people": 13}}])
}

test_what_is_shown if {
	asked := subject.required with input as base
	asked == "each entry within a permission of the department"
}

test_allowed_afterwards if {
	subject.met with input as changed([{"op": "replace", "path": "/entry_permissions/0/written_at", "value": "2026-10-12T08:00:00+08:00"}])
	not subject.met with input as changed([{"op": "replace", "path": "/entry_permissions/0/written_at", "value": "2026-10-12T08:00:01+08:00"}])
	not subject.met with input as changed([{"op": "remove", "path": "/entry_permissions/0/written_at"}])
}
