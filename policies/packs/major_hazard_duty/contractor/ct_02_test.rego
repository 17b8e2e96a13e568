# People on the rolls of contractors.
package packs.major_hazard_duty.contractor.ct_02_test

import data.packs.major_hazard_duty.contractor.ct_02 as subject

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

own := json.patch(base, [
	{"op": "replace", "path": "/permit/contractor_work", "value": false},
	{"op": "replace", "path": "/permit/workers", "value": [{"person_id": "P-HELPER"}]},
	{"op": "replace", "path": "/permit/guardians", "value": [{"person_id": "P-GUARDIAN"}]},
])

test_own_people_alone if subject.met with input as own

test_a_crew_of_both if subject.met with input as base

test_an_enterprise_without_contractors if {
	subject.met with input as json.patch(own, [{"op": "replace", "path": "/facts/contractors", "value": {}}])
}

test_a_contractors_worker_as_own if {
	not subject.met with input as json.patch(own, [{"op": "replace", "path": "/permit/workers/0/person_id", "value": "P-FITTER"}])
}

test_a_worker_of_the_second_contractor_as_own if {
	not subject.met with input as json.patch(own, [{"op": "add", "path": "/permit/workers/-", "value": {"person_id": "P-OTHER"}}])
}

test_a_contractors_guardian_as_own if {
	not subject.met with input as json.patch(own, [{"op": "replace", "path": "/permit/guardians/0/person_id", "value": "P-FITTER-2"}])
}

test_a_contractors_leader_as_own if {
	not subject.met with input as json.patch(own, [{"op": "replace", "path": "/permit/leader", "value": "P-FITTER"}])
}

test_a_contractors_leader_at_its_own_work if subject.met with input as put("/permit/leader", "P-FITTER")

test_a_worker_who_is_called_own_and_stands_on_the_roll if {
	not subject.met with input as put("/permit/workers/0/employer", "own")
}

test_a_worker_of_another_contractor if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/permit/workers/1/person_id", "value": "P-OTHER"},
		{"op": "replace", "path": "/permit/workers/1/employer", "value": "K-2"},
	])
}

test_a_guardian_of_another_contractor if not subject.met with input as put("/permit/guardians/0/employer", "K-2")

test_a_guardian_who_is_called_own_and_stands_on_a_roll if not subject.met with input as put("/permit/guardians/0/person_id", "P-OTHER")

test_whose_somebody_is_must_be_said if {
	not subject.met with input as without("/permit/workers/1/employer")
	not subject.met with input as without("/permit/guardians/0/employer")
}

test_own_work_does_not_ask_whose if {
	subject.met with input as json.patch(own, [{"op": "add", "path": "/permit/workers/0/employer", "value": "K-1"}])
}

test_nobody_at_all_is_judged_elsewhere if {
	subject.met with input as json.patch(own, [
		{"op": "replace", "path": "/permit/workers", "value": []},
		{"op": "replace", "path": "/permit/guardians", "value": []},
	])
}

test_lists_that_are_not_there if {
	not subject.met with input as without("/permit/workers")
	not subject.met with input as without("/permit/guardians")
	not subject.met with input as without("/facts/contractors")
	not subject.met with input as json.patch(own, [{"op": "remove", "path": "/permit/workers"}])
	not subject.met with input as json.patch(own, [{"op": "remove", "path": "/facts/contractors"}])
}

test_a_contractors_name_on_own_work_excuses_nobody if {
	not subject.met with input as json.patch(own, [{"op": "replace", "path": "/permit/workers/0", "value": {"person_id": "P-FITTER", "employer": "K-1"}}])
}

test_nothing_said_is_not_met if {
	not subject.met with input as without("/permit/contractor_work")
	not subject.met with input as json.patch(own, [
		{"op": "remove", "path": "/permit/contractor_work"},
		{"op": "replace", "path": "/permit/workers", "value": []},
		{"op": "replace", "path": "/permit/guardians", "value": []},
	])
}

test_what_is_shown if {
	found := subject.observed with input as put("/permit/guardians/0/person_id", "P-OTHER")
	found == {"P-FITTER: K-1", "P-HELPER: own", "P-OTHER: K-2", "P-OTHER: own"}
	led := subject.observed with input as json.patch(own, [{"op": "replace", "path": "/permit/leader", "value": "P-FITTER-2"}])
	led == {"P-FITTER-2: K-1"}
	subject.required == "own people who stand on no roll, and people of the contractor that the permit names"
}
