package lib.holds_test

import data.lib.holds

zone := "Asia/Shanghai"

review := {"no": "1", "reason": "expert_review", "from": "2026-11-20", "to": "2026-11-22", "told_at": "2026-11-19T10:00:00+08:00", "notice": "sha256:a"}

of(patch) := holds.days([json.patch(review, patch)], ["expert_review"], zone)

test_days_of_a_hold if {
	of([]) == {"2026-11-20", "2026-11-21", "2026-11-22"}
}

test_holds_that_overlap_count_once if {
	second := object.union(review, {"from": "2026-11-22", "to": "2026-11-23"})
	holds.days([review, second], ["expert_review"], zone) == {"2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"}
}

test_no_hold if {
	holds.days([], ["expert_review"], zone) == set()
}

test_days_before_it_was_told_count if {
	of([{"op": "replace", "path": "/told_at", "value": "2026-11-20T23:30:00Z"}]) == {"2026-11-21", "2026-11-22"}
	of([{"op": "replace", "path": "/told_at", "value": "2026-11-23T00:00:00+08:00"}]) == set()
	of([{"op": "replace", "path": "/told_at", "value": "2026-11-22T23:59:59+08:00"}]) == {"2026-11-22"}
}

test_a_hold_for_no_reason_is_none if {
	of([{"op": "replace", "path": "/reason", "value": "other"}]) == set()
}

test_a_hold_that_was_not_told_in_writing_is_none if {
	every key in ["told_at", "notice", "reason", "from", "to"] {
		of([{"op": "remove", "path": sprintf("/%s", [key])}]) == set()
	}
	of([{"op": "replace", "path": "/notice", "value": ""}]) == set()
}

test_a_hold_is_bounded if {
	of([{"op": "replace", "path": "/to", "value": "2029-01-01"}]) == of([{"op": "replace", "path": "/to", "value": "2027-01-18"}])
	count(of([{"op": "replace", "path": "/to", "value": "2029-01-01"}])) == 60
}

test_the_bound_runs_from_its_first_day if {
	late := [{"op": "replace", "path": "/to", "value": "2029-01-01"}, {"op": "replace", "path": "/told_at", "value": "2027-01-18T10:00:00+08:00"}]
	of(late) == {"2027-01-18"}
}

test_as_long_as_the_bound if {
	holds.bounded({"from": "2026-11-20", "to": "2027-01-18"})
	not holds.bounded({"from": "2026-11-20", "to": "2027-01-19"})
}

test_without_holds_days_follow_each_other if {
	holds.days_later("2026-11-16", 20, set()) == "2026-12-06"
	holds.days_later("2026-11-16", 1, set()) == "2026-11-17"
}

test_days_left_out_come_on_top if {
	holds.days_later("2026-11-16", 3, {"2026-11-18", "2026-11-19"}) == "2026-11-21"
}

test_days_left_out_before_or_after_change_nothing if {
	holds.days_later("2026-11-16", 3, {"2026-11-16", "2026-11-20"}) == "2026-11-19"
}
