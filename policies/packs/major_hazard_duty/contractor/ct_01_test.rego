# What the permit says of who works.
package packs.major_hazard_duty.contractor.ct_01_test

import data.packs.major_hazard_duty.contractor.ct_01 as subject

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

test_a_contractor_of_the_register if subject.met with input as base

test_own_work_needs_no_contractor if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/contractor_work", "value": false}, {"op": "remove", "path": "/permit/contractor"}])
}

test_nothing_said_is_not_met if not subject.met with input as without("/permit/contractor_work")

test_a_contractor_who_is_not_named if not subject.met with input as without("/permit/contractor")

test_a_contractor_that_nobody_knows if not subject.met with input as put("/permit/contractor", "K-9")

test_the_enterprise_is_not_its_own_contractor if {
	not subject.met with input as put("/facts/contractors/K-1/uscc", "91330211MA2DEM001L")
}

test_a_contractor_without_a_code if not subject.met with input as without("/facts/contractors/K-1/uscc")

test_an_enterprise_without_a_code if not subject.met with input as without("/enterprise/uscc")

test_what_is_shown if {
	found := subject.observed with input as base
	found == "K-1, 91330200MA2KTR0036"
	subject.required == "own work, or a contractor of the register with a code of its own"
}

test_of_a_contractor_that_nobody_knows_nothing_is_shown if {
	not subject.observed with input as put("/permit/contractor", "K-9")
}
