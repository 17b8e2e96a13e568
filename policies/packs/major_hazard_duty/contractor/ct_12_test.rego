# The safety manager of a contractor.
package packs.major_hazard_duty.contractor.ct_12_test

import data.packs.major_hazard_duty.contractor.ct_12 as subject

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

test_valid_on_the_last_day if subject.met with input as base

test_ended_the_day_before if not subject.met with input as put("/facts/contractors/K-1/safety_managers/0/valid_to", "2026-11-19")

test_a_window_over_midnight if not subject.met with input as put("/permit/window/end", "2026-11-21T00:00:00+08:00")

test_one_of_two_is_enough if {
	subject.met with input as changed([
		{"op": "replace", "path": "/facts/contractors/K-1/safety_managers/0/valid_to", "value": "2026-11-19"},
		{"op": "add", "path": "/facts/contractors/K-1/safety_managers/-", "value": {"person_id": "P-KM-2", "cert_no": "AQ-2", "valid_to": "2029-01-01"}},
	])
}

test_none if not subject.met with input as put("/facts/contractors/K-1/safety_managers", [])

test_a_number_that_is_a_dash if not subject.met with input as put("/facts/contractors/K-1/safety_managers/0/cert_no", "--")

test_nobody_is_named if not subject.met with input as put("/facts/contractors/K-1/safety_managers/0/person_id", "")

test_what_is_not_there_is_not_met if {
	every member in ["person_id", "cert_no", "valid_to"] {
		not subject.met with input as without(concat("/", ["/facts/contractors/K-1/safety_managers/0", member]))
	}
	not subject.met with input as without("/facts/contractors/K-1/safety_managers")
	not subject.met with input as without("/permit/window/end")
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-KM: AQ-K-1 to 2026-11-20"}
	asked := subject.required with input as base
	asked == "certificate to 2026-11-20 or later"
}
