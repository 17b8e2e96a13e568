# What an agreement covers.
package packs.major_hazard_duty.contractor.ct_05_test

import data.packs.major_hazard_duty.contractor.ct_05 as subject

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

test_the_whole_site if subject.met with input as base

test_another_kind_of_work if not subject.met with input as put("/permit/type", "lifting")

test_a_second_kind_of_work if subject.met with input as put("/permit/type", "height")

test_a_list_of_places if {
	subject.met with input as changed([
		{"op": "replace", "path": "/facts/contractors/K-1/agreement/whole_site", "value": false},
		{"op": "add", "path": "/facts/contractors/K-1/agreement/places", "value": ["L-2", "L-1"]},
	])
}

test_a_list_of_other_places if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/facts/contractors/K-1/agreement/whole_site", "value": false},
		{"op": "add", "path": "/facts/contractors/K-1/agreement/places", "value": ["L-2"]},
	])
}

test_a_list_beside_the_whole_site if subject.met with input as put("/facts/contractors/K-1/agreement/places", ["L-2"])

test_nothing_said_of_places if {
	not subject.met with input as without("/facts/contractors/K-1/agreement/whole_site")
	not subject.met with input as changed([
		{"op": "remove", "path": "/facts/contractors/K-1/agreement/whole_site"},
		{"op": "add", "path": "/facts/contractors/K-1/agreement/places", "value": ["L-1"]},
	])
	not subject.met with input as put("/facts/contractors/K-1/agreement/whole_site", false)
}

test_nothing_said_of_the_work if {
	not subject.met with input as without("/facts/contractors/K-1/agreement/operations")
	not subject.met with input as without("/permit/type")
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == "operations hot_work, height, whole site true"
	asked := subject.required with input as base
	asked == "hot_work at L-1"
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
