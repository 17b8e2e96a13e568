# Validity of grade 2 permits.
package packs.gb30871_2022.hot_work.validity_second_test

import data.packs.gb30871_2022.hot_work.validity_second as subject

base := {
	"stage": "apply",
	"permit": {
		"grade": "2",
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-23T09:00:00+08:00"},
	},
}

changed(patch) := json.patch(base, patch)

test_exactly_72_hours_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_one_second_more_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/window/end", "value": "2026-11-23T09:00:01+08:00"}])
}

test_a_short_window_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/window/end", "value": "2026-11-20T09:00:01+08:00"}])
}

test_other_grades_are_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "1"}])
}

test_special_grade_is_not_bound if {
	not subject.applies with input as changed([{"op": "replace", "path": "/permit/grade", "value": "special"}])
}

test_without_an_end_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window/end"}])
}

test_without_a_window_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/window"}])
}

test_the_fix_is_the_longest_window if {
	subject.fixes == {{"pointer": "/permit/window/end", "value": "2026-11-23T09:00:00+08:00"}} with input as changed([{"op": "replace", "path": "/permit/window/end", "value": "2026-11-30T09:00:00+08:00"}])
}

test_required_names_the_limit if {
	subject.required == "at most 72 h" with input as base
}

test_an_approved_window_is_not_moved if {
	count(subject.fixes) == 0 with input as changed([{"op": "replace", "path": "/stage", "value": "during"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"end": "2026-11-23T09:00:00+08:00", "start": "2026-11-20T09:00:00+08:00"}
}
