# Inspection after a storm.
package packs.gb30871_2022.height.after_storm_test

import data.packs.gb30871_2022.height.after_storm as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"env": {
		"weather": {
			"storm_passed": true,
			"storm_ended_at": "2026-11-20T06:00:00+08:00",
		},
	},
	"permit": {
		"checks": {
			"after_storm": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:20:00+08:00",
				"evidence": "EV-1",
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_inspected_is_met if {
	applies(base)
	met(base)
}

test_no_storm_does_not_apply if not applies(changed(set("/env/weather/storm_passed", false)))

test_at_the_end_of_the_storm_is_met if met(changed(set("/permit/checks/after_storm/confirmed_at", "2026-11-20T06:00:00+08:00")))

test_one_second_earlier_is_not if not met(changed(set("/permit/checks/after_storm/confirmed_at", "2026-11-20T05:59:59+08:00")))

test_after_the_act_is_not if not met(changed(set("/permit/checks/after_storm/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_a_no_is_not if not met(changed(set("/permit/checks/after_storm/answer", "no")))

test_without_the_end_of_the_storm_it_is_not if not met(changed(without("/env/weather/storm_ended_at")))

test_nobody_inspected_is_not if not met(changed(without("/permit/checks/after_storm")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"answer": "yes", "at": "2026-11-20T09:20:00+08:00"}
	required(base) == "yes, by a named person, with evidence, not before 2026-11-20T06:00:00+08:00"
}
