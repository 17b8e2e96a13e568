package lib.broken_off_test

import data.lib.broken_off

acts := {
	"restart": {"at": "2026-11-21T08:00:00+08:00"},
	"anomaly": {"at": "2026-11-21T10:00:00+08:00"},
}

test_before_the_anomaly if broken_off.before("2026-11-21T10:00:00+08:00", acts)

test_after_it if not broken_off.before("2026-11-21T10:00:01+08:00", acts)

test_before_a_freeze if broken_off.before("2026-11-21T09:00:00+08:00", {"freeze": {"at": "2026-11-21T09:30:00+08:00"}})

test_another_act_breaks_nothing_off if not broken_off.before("2026-11-21T08:00:00+08:00", {"restart": {"at": "2026-11-21T09:00:00+08:00"}})

test_one_of_both_is_enough if broken_off.before("2026-11-21T09:45:00+08:00", object.union(acts, {"freeze": {"at": "2026-11-21T09:30:00+08:00"}}))
