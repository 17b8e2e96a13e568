# What an alarm asks for.
package packs.gb30871_2022.confined_space.monitor_alarm_test

import data.packs.gb30871_2022.confined_space.monitor_alarm as subject

at(clock) := sprintf("2026-11-20T%v+08:00", [clock])

base := {
	"act": {"at": at("12:00:00")},
	"confined": {"monitoring": [{"at": at("09:20:00"), "alarm": false}, {"at": at("10:00:00"), "alarm": true, "evacuated": true}]},
	"permit": {"suspensions": [{"at": at("10:00:00")}], "resumptions": [{"at": at("11:00:00")}], "gas_tests": [{"sampled_at": at("09:00:00"), "point": "top", "purpose": "initial", "readings": [{"kind": "toxic", "gas": "benzene"}, {"kind": "o2", "gas": "oxygen"}]}, {"sampled_at": at("11:00:00"), "point": "top", "purpose": "recheck", "readings": [{"kind": "toxic", "gas": "benzene"}, {"kind": "o2", "gas": "oxygen"}]}]},
}

changed(patch) := json.patch(base, patch)

set(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

met(doc) if {
	subject.met with input as doc
}

test_answered_is_met if met(base)

test_without_an_alarm_nothing_is_asked if {
	met(changed([{"op": "remove", "path": "/confined/monitoring/1"}, {"op": "remove", "path": "/permit/suspensions"}, {"op": "remove", "path": "/permit/gas_tests"}]))
}

test_who_stays_inside_is_not if {
	not met(set("/confined/monitoring/1/evacuated", false))
	not met(without("/confined/monitoring/1/evacuated"))
}

test_work_that_goes_on_is_not if {
	not met(set("/permit/suspensions", []))
	not met(set("/permit/suspensions/0/at", at("09:59:59")))
}

test_a_test_after_the_alarm_is_asked_for if {
	not met(without("/permit/gas_tests/1"))
	not met(set("/permit/gas_tests/1/sampled_at", at("10:00:00")))
}

test_a_test_after_the_resumption_is_late if not met(set("/permit/gas_tests/1/sampled_at", at("11:00:01")))

test_a_test_dated_ahead_is_not if not met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": at("12:00:01")}, {"op": "replace", "path": "/permit/resumptions", "value": []}]))

test_a_resumption_before_the_alarm_is_no_matter if {
	met(set("/permit/resumptions/-", {"at": at("09:50:00")}))
	met(set("/permit/resumptions/-", {"at": at("10:00:00")}))
}

test_before_the_resumption_the_test_is_enough if met(set("/permit/resumptions", []))

test_a_test_now_counts if met(changed([{"op": "replace", "path": "/permit/gas_tests/1/sampled_at", "value": at("12:00:00")}, {"op": "replace", "path": "/permit/resumptions", "value": []}]))

test_every_alarm_counts if not met(set("/confined/monitoring/-", {"at": at("11:30:00"), "alarm": true, "evacuated": true}))

test_nobody_said_whether_there_was_an_alarm_is_not if {
	not met(without("/confined/monitoring/0/alarm"))
	not met(without("/confined/monitoring/1/alarm"))
	not met(without("/confined/monitoring"))
}

test_only_alarms_are_shown if {
	found := subject.observed with input as set("/confined/monitoring/0/evacuated", false)
	found == {sprintf("%v, evacuated: true", [at("10:00:00")])}
}

test_it_does_not_lapse if subject.until == "never"

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"2026-11-20T10:00:00+08:00, evacuated: true"}
	asked := subject.required with input as base
	asked == "everybody out, the work suspended, a new test before it goes on"
}

again(patch) := changed([{"op": "replace", "path": "/permit/gas_tests/1", "value": object.union(base.permit.gas_tests[1], patch)}])

test_the_new_test_looks_for_every_gas_at_its_point if {
	met(again({"readings": [{"kind": "o2", "gas": "O2"}, {"kind": "toxic", "gas": "Benzene"}]}))
	not met(again({"readings": [{"kind": "o2", "gas": "oxygen"}]}))
	not met(again({"readings": []}))
	not met(again({"point": "bottom"}))
	not met(again({"purpose": "continuous"}))
}

test_a_point_that_is_new_after_the_alarm_was_not_owed_before if {
	met(set("/permit/gas_tests/-", object.union(base.permit.gas_tests[1], {"point": "corner", "sampled_at": at("11:30:00")})))
}

test_without_a_test_before_the_alarm_nothing_is_known if not met(without("/permit/gas_tests/0"))

test_an_alarm_that_nobody_stated_is_not_answered if {
	not met(without("/confined/monitoring/1/alarm"))
	shown := subject.observed with input as set("/confined/monitoring/0/evacuated", true)
	shown == {"2026-11-20T10:00:00+08:00, evacuated: true"}
}
