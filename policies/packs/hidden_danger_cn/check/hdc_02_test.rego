package packs.hidden_danger_cn.check.hdc_02_test

import data.packs.hidden_danger_cn.check.hdc_02 as subject

compliant := {
	"check": {"on": "2026-08-03"},
	"criteria": {
		"A-1": {"at": "2026-08-03T00:00:00+08:00"},
		"A-2": {"at": "2026-08-02T16:00:00Z"},
		"A-3": {"at": "2026-08-05T10:00:00+08:00"},
	},
}

at(instant) := json.patch(compliant, [{"op": "replace", "path": "/criteria/A-1/at", "value": instant}])

test_from_the_first_second_of_the_day if {
	subject.met with input as compliant
}

test_a_second_before if {
	not subject.met with input as at("2026-08-02T23:59:59+08:00")
}

test_a_year_before if {
	not subject.met with input as at("2025-08-03T10:00:00+08:00")
}

test_a_time_is_missing if {
	not subject.met with input as json.patch(compliant, [{"op": "remove", "path": "/criteria/A-3/at"}])
}

test_nothing_was_answered if {
	not subject.met with input as json.patch(compliant, [{"op": "remove", "path": "/criteria"}])
}

test_the_day_is_missing if {
	not subject.met with input as json.patch(compliant, [{"op": "remove", "path": "/check/on"}])
}

test_shows_what_was_answered_before if {
	subject.observed == {"before": []} with input as compliant
	subject.observed == {"before": ["A-1"]} with input as at("2026-08-02T23:59:59+08:00")
	subject.observed == {"before": []} with input as json.patch(compliant, [{"op": "remove", "path": "/criteria/A-3/at"}])
	subject.required == "on the day of the check or later"
}
