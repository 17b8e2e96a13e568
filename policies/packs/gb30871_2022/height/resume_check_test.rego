# Looked at again after a break.
package packs.gb30871_2022.height.resume_check_test

import data.packs.gb30871_2022.height.resume_check as subject

base := {
	"act": {
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"checks": {
			"rechecked_after_break": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:15:00+08:00",
				"evidence": "EV-1",
			},
		},
		"interruptions": [
			{
				"from": "2026-11-20T09:00:00+08:00",
			},
		],
		"suspensions": [
			{
				"at": "2026-11-20T09:05:00+08:00",
			},
		],
	},
	"env": {
		"weather": {
			"at": "2026-11-20T09:10:00+08:00",
		},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

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

check := "/permit/checks/rechecked_after_break"

test_confirmed_and_observed_since_is_met if met(base)

test_confirmed_at_the_suspension_is_met if {
	met(changed(array.concat(set("/permit/checks/rechecked_after_break/confirmed_at", "2026-11-20T09:05:00+08:00"), set("/env/weather/at", "2026-11-20T09:05:00+08:00"))))
}

test_confirmed_before_the_suspension_is_not if not met(changed(set("/permit/checks/rechecked_after_break/confirmed_at", "2026-11-20T09:04:59+08:00")))

test_observed_before_the_suspension_is_not if not met(changed(set("/env/weather/at", "2026-11-20T09:04:59+08:00")))

test_without_an_act_the_line_of_the_break_counts if {
	none := set("/permit/suspensions", [])
	met(changed(none))
	not met(changed(array.concat(none, set("/permit/checks/rechecked_after_break/confirmed_at", "2026-11-20T09:00:00+08:00"))))
	not met(changed(array.concat(none, set("/env/weather/at", "2026-11-20T09:00:00+08:00"))))
}

test_a_no_is_not if not met(changed(set("/permit/checks/rechecked_after_break/answer", "no")))

test_nobody_confirmed_is_not if not met(changed(without(check)))

test_after_the_act_is_not if not met(changed(set("/permit/checks/rechecked_after_break/confirmed_at", "2026-11-20T09:20:01+08:00")))

test_nobody_observed_is_not if not met(changed(without("/env/weather")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"answer": "yes", "at": "2026-11-20T09:15:00+08:00", "weather_at": "2026-11-20T09:10:00+08:00"}
	required(base) == "yes, by a named person, with evidence, and the weather observed, after the latest break began"
}
