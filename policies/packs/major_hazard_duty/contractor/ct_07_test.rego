# The crew and the roll.
package packs.major_hazard_duty.contractor.ct_07_test

import data.packs.major_hazard_duty.contractor.ct_07 as subject

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

test_on_the_roll_and_employed if subject.met with input as base

test_a_guardian_of_the_contractor if {
	subject.met with input as changed([
		{"op": "replace", "path": "/permit/guardians/0", "value": {"person_id": "P-FITTER-2", "employer": "K-1"}},
		{"op": "add", "path": "/facts/persons/P-FITTER-2", "value": {"employer": "K-1"}},
	])
}

test_a_guardian_of_the_contractor_off_the_roll if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/permit/guardians/0", "value": {"person_id": "P-FITTER-3", "employer": "K-1"}},
		{"op": "add", "path": "/facts/persons/P-FITTER-3", "value": {"employer": "K-1"}},
	])
}

test_off_the_roll if not subject.met with input as put("/facts/contractors/K-1/roll", ["P-FITTER-2"])

test_an_empty_roll if not subject.met with input as put("/facts/contractors/K-1/roll", [])

test_employed_by_another if not subject.met with input as put("/facts/persons/P-FITTER/employer", "K-2")

test_nobody_says_who_employs_him if not subject.met with input as without("/facts/persons/P-FITTER/employer")

test_a_second_worker_counts_too if {
	not subject.met with input as put("/permit/workers/-", {"person_id": "P-FITTER-2", "employer": "K-1"})
	subject.met with input as changed([
		{"op": "add", "path": "/permit/workers/-", "value": {"person_id": "P-FITTER-2", "employer": "K-1"}},
		{"op": "add", "path": "/facts/persons/P-FITTER-2", "value": {"employer": "K-1"}},
	])
}

test_somebody_of_it_works if {
	not subject.met with input as put("/permit/workers/0/employer", "own")
	not subject.met with input as put("/permit/workers", [])
}

test_the_roll_of_another_does_not_count if {
	not subject.met with input as changed([
		{"op": "add", "path": "/permit/workers/-", "value": {"person_id": "P-OTHER", "employer": "K-1"}},
		{"op": "add", "path": "/facts/persons/P-OTHER", "value": {"employer": "K-1"}},
	])
}

test_no_guardian_is_judged_elsewhere if subject.met with input as put("/permit/guardians", [])

test_what_is_not_there_is_not_met if {
	not subject.met with input as without("/permit/workers/1/employer")
	not subject.met with input as without("/permit/guardians/0/employer")
	not subject.met with input as without("/permit/guardians")
	not subject.met with input as without("/facts/contractors/K-1/roll")
	not subject.met with input as without("/permit/workers/0/person_id")
	not subject.met with input as without("/permit/contractor")
}

test_what_is_shown if {
	found := subject.observed with input as changed([
		{"op": "replace", "path": "/permit/guardians/0", "value": {"person_id": "P-FITTER", "employer": "K-1"}},
		{"op": "replace", "path": "/facts/persons/P-FITTER/employer", "value": "K-2"},
		{"op": "replace", "path": "/permit/workers", "value": [{"person_id": "P-HELPER", "employer": "K-1"}]},
		{"op": "add", "path": "/facts/persons/P-HELPER/employer", "value": "K-3"},
	])
	found == {"P-FITTER: K-1, K-2", "P-HELPER: K-1, K-3"}
	asked := subject.required with input as base
	asked == "people on the roll of K-1, and employed by it"
}

test_who_answers if {
	who := subject.answerable with input as base
	count(who) == 1
	some one in who
	object.remove(one, ["duty"]) == {"person_id": "P-COORD", "post": "contractor_coordinator", "about": "K-1"}
	one.duty.en != ""
	one.duty.zh != ""
}

test_nobody_answers_where_nobody_is_named if {
	who := subject.answerable with input as without("/facts/contractors/K-1/coordinator")
	count(who) == 0
}
