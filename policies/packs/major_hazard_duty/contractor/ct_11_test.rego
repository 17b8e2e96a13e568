# How long ago the enterprise checked the contractor.
package packs.major_hazard_duty.contractor.ct_11_test

import data.packs.major_hazard_duty.contractor.ct_11 as subject

base := {
	"stage": "approve",
	"act": {"action": "approve", "person": "P-SAFETY", "post": "safety_department", "at": "2026-11-20T08:30:00+08:00"},
	"enterprise": {"uscc": "91330211MA2DEM001L"},
	"permit": {
		"type": "hot_work",
		"contractor_work": true,
		"contractor": "K-1",
		"leader": "P-LEADER",
		"window": {"start": "2026-11-20T09:00:00+08:00", "end": "2026-11-20T17:00:00+08:00"},
		"workers": [{"person_id": "P-FITTER", "employer": "K-1"}, {"person_id": "P-HELPER", "employer": "own"}],
		"guardians": [{"person_id": "P-GUARDIAN", "employer": "own"}],
	},
	"site": {"location_id": "L-1"},
	"facts": {
		"contractors": {
			"K-1": {
				"id": "K-1",
				"name": "Demo Installers Ltd",
				"uscc": "91330200MA2KTR0036",
				"status": "admitted",
				"coordinator": "P-COORD",
				"roll": ["P-FITTER", "P-FITTER-2"],
				"agreement": {"no": "AG-1", "signed_on": "2026-11-20", "valid_to": "2026-11-20", "document": "DOC-AG-1", "operations": ["hot_work", "height"], "whole_site": true},
				"qualifications": [{"kind": "installation", "no": "Q-1", "scope": ["hot_work"], "issued_by": "bureau", "valid_to": "2026-11-20"}],
				"safety_managers": [{"person_id": "P-KM", "cert_no": "AQ-K-1", "valid_to": "2026-11-20"}],
				"last_check": {"on": "2026-10-21", "by": "P-COORD", "result": "passed", "record": "CHK-7"},
			},
			"K-2": {"id": "K-2", "uscc": "91330200MA2KTR0049", "status": "admitted", "roll": ["P-OTHER"]},
		},
		"persons": {
			"P-LEADER": {"id": "P-LEADER", "certificates": []},
			"P-HELPER": {"id": "P-HELPER", "certificates": []},
			"P-GUARDIAN": {"id": "P-GUARDIAN", "certificates": [{"kind": "guardian", "no": "JH-1", "valid_to": "2027-01-01"}]},
			"P-FITTER": {"id": "P-FITTER", "employer": "K-1", "certificates": [{"kind": "welding", "no": "T-1", "valid_to": "2027-01-01"}], "entry_training": trainings},
		},
		"exclusions": {},
		"complete": {"exclusions": true},
	},
}

trainings := [
	{"level": "plant", "on": "2026-11-20", "valid_to": "2026-11-20", "passed": true, "record": "TR-1"},
	{"level": "workshop", "on": "2026-11-20", "valid_to": "2026-11-20", "passed": true, "record": "TR-2"},
	{"level": "team", "on": "2026-11-20", "valid_to": "2026-11-20", "passed": true, "record": "TR-3"},
]

changed(patch) := json.patch(base, patch)

put(path, value) := changed([{"op": "add", "path": path, "value": value}])

without(path) := changed([{"op": "remove", "path": path}])

test_it_binds_a_contractors_permit if subject.applies with input as base

test_it_does_not_bind_own_work if {
	not subject.applies with input as put("/permit/contractor_work", false)
	not subject.applies with input as without("/permit/contractor_work")
}

# Thirty days after 2026-10-21 is 2026-11-20; the day after, it has lapsed.
at(instant) := put("/act/at", instant)

test_on_the_thirtieth_day if subject.met with input as base

test_the_last_second_of_it if subject.met with input as at("2026-11-20T23:59:59+08:00")

test_the_first_second_after_it if not subject.met with input as at("2026-11-21T00:00:00+08:00")

test_until_is_that_second if {
	stands := subject.until with input as base
	stands == "2026-11-20T16:00:00Z"
}

test_the_days_are_local if {
	subject.met with input as at("2026-11-20T15:59:59Z")
	not subject.met with input as at("2026-11-20T16:00:00Z")
}

test_checked_today if {
	today := put("/facts/contractors/K-1/last_check/on", "2026-11-20")
	subject.met with input as today
	stands := subject.until with input as today
	stands == "2026-12-20T16:00:00Z"
}

test_a_check_of_tomorrow if not subject.met with input as put("/facts/contractors/K-1/last_check/on", "2026-11-21")

test_points_to_correct_are_no_failure if {
	subject.met with input as put("/facts/contractors/K-1/last_check/result", "to_correct")
	not subject.met with input as put("/facts/contractors/K-1/last_check/result", "failed")
}

test_the_number_is_the_packs if {
	not subject.met with input as base with data.packs.major_hazard_duty.params.contractor_check_days.value as 29
	subject.met with input as at("2026-11-21T23:59:59+08:00") with data.packs.major_hazard_duty.params.contractor_check_days.value as 31
}

test_a_record_that_is_a_dash if not subject.met with input as put("/facts/contractors/K-1/last_check/record", "/")

test_nobody_made_it if not subject.met with input as put("/facts/contractors/K-1/last_check/by", "")

test_what_is_not_there_is_not_met if {
	every member in ["on", "by", "result", "record"] {
		not subject.met with input as without(concat("/", ["/facts/contractors/K-1/last_check", member]))
	}
	not subject.met with input as without("/facts/contractors/K-1/last_check")
	not subject.met with input as without("/act/at")
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "2026-10-21 by P-COORD: passed"
	subject.required == "passed at most 30 days ago"
}

test_who_answers if {
	who := subject.answerable with input as base
	count(who) == 1
	some one in who
	object.remove(one, ["duty"]) == {"person_id": "P-COORD", "post": "contractor_coordinator", "about": "K-1", "due": "2026-11-20"}
	one.duty.en != ""
	one.duty.zh != ""
}

test_nobody_answers_where_nobody_is_named if {
	who := subject.answerable with input as without("/facts/contractors/K-1/coordinator")
	count(who) == 0
}
