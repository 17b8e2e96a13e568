# Contractors on the exclusion list.
package packs.major_hazard_duty.contractor.ct_09_test

import data.packs.major_hazard_duty.contractor.ct_09 as subject

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

listed(exclusion) := put("/facts/exclusions", {"X-1": exclusion})

excluded := {"subject": "contractor", "uscc": "91330200MA2KTR0036", "from": "2026-11-20", "to": "2026-11-20", "reason": "Two welds without a permit", "decided_by": "Safety department"}

test_a_list_of_nobody if subject.met with input as base

test_a_list_that_nobody_answers_for if {
	not subject.met with input as without("/facts/complete/exclusions")
	not subject.met with input as put("/facts/complete/exclusions", false)
}

test_on_the_list if not subject.met with input as listed(excluded)

test_another_contractor_on_the_list if subject.met with input as listed(object.union(excluded, {"uscc": "91330200MA2KTR0049"}))

test_a_person_on_the_list if subject.met with input as listed(object.union(excluded, {"subject": "person"}))

test_it_ended_the_day_before if subject.met with input as listed(object.union(excluded, {"from": "2026-01-01", "to": "2026-11-19"}))

test_it_begins_the_day_after if subject.met with input as listed(object.union(excluded, {"from": "2026-11-21", "to": "2999-12-31"}))

test_it_ends_on_the_first_or_begins_on_the_last_day if {
	two_days := [{"op": "replace", "path": "/permit/window/end", "value": "2026-11-21T02:00:00+08:00"}]
	not subject.met with input as changed(array.concat(two_days, [{"op": "add", "path": "/facts/exclusions/X-1", "value": object.union(excluded, {"from": "2026-01-01"})}]))
	not subject.met with input as changed(array.concat(two_days, [{"op": "add", "path": "/facts/exclusions/X-1", "value": object.union(excluded, {"from": "2026-11-21", "to": "2026-12-31"})}]))
}

test_the_second_of_two if {
	not subject.met with input as put("/facts/exclusions", {"X-1": object.union(excluded, {"uscc": "91330200MA2KTR0049"}), "X-2": excluded})
}

test_what_is_not_there_is_not_met if {
	every member in ["subject", "uscc"] {
		not subject.met with input as listed(object.remove(excluded, [member]))
	}
	not subject.met with input as changed([
		{"op": "add", "path": "/facts/exclusions/X-1", "value": excluded},
		{"op": "remove", "path": "/facts/contractors/K-1/uscc"},
	])
	not subject.met with input as without("/facts/exclusions")
}

test_what_is_shown if {
	found := subject.observed with input as put("/facts/exclusions", {"X-1": excluded, "X-2": object.union(excluded, {"to": "2026-11-19"})})
	found == {"X-1: 2026-11-20 to 2026-11-20, Two welds without a permit"}
	asked := subject.required with input as put("/permit/window/end", "2026-11-21T02:00:00+08:00")
	asked == "no exclusion from 2026-11-20 to 2026-11-21"
}
