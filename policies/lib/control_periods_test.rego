package lib.control_periods_test

import data.lib.control_periods

period := {"kinds": ["mine-resumption", "hot-work"], "from": "2026-11-19", "to": "2026-11-20"}

test_a_period_holds_from_its_first_day_to_its_last if {
	not control_periods.passes_by(period, "mine-resumption", "2026-11-19")
	not control_periods.passes_by(period, "mine-resumption", "2026-11-20")
}

test_a_period_does_not_hold_before_or_after if {
	control_periods.passes_by(period, "mine-resumption", "2026-11-18")
	control_periods.passes_by(period, "mine-resumption", "2026-11-21")
}

test_a_period_of_other_kinds_passes_by if control_periods.passes_by(period, "fireworks-resumption", "2026-11-19")

approval(patch) := [object.union({"period": "CP-1", "approved_by": "P-HEAD", "at": "2026-11-18T09:00:00+08:00", "notified_to": "District", "notified_at": "2026-11-18T10:00:00+08:00"}, patch)]

allows(patch) if control_periods.approved("CP-1", approval(patch), "P-HEAD", "2026-11-19T08:00:00+08:00")

test_approved_and_told if allows({})

test_told_at_once_and_at_the_last_moment if {
	allows({"notified_at": "2026-11-18T09:00:00+08:00"})
	allows({"notified_at": "2026-11-19T08:00:00+08:00"})
}

test_told_before_it_was_approved_is_no_approval if not allows({"notified_at": "2026-11-18T08:59:59+08:00"})

test_told_after_the_act_is_no_approval if not allows({"notified_at": "2026-11-19T08:00:01+08:00"})

test_of_another_period_is_no_approval if not allows({"period": "CP-2"})

test_by_another_person_is_no_approval if not allows({"approved_by": "P-DEPUTY"})

test_nobody_told_is_no_approval if not allows({"notified_to": ""})
