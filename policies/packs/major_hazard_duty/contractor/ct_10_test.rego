# People and certificates on the exclusion list.
package packs.major_hazard_duty.contractor.ct_10_test

import data.packs.major_hazard_duty.contractor.ct_10 as subject

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

listed(exclusion) := put("/facts/exclusions", {"X-1": exclusion})

person(id) := {"subject": "person", "person_id": id, "from": "2026-11-20", "to": "2026-11-20", "reason": "Smoked in the tank farm", "decided_by": "Safety department"}

certificate(no) := {"subject": "certificate", "certificate_no": no, "from": "2026-11-20", "to": "2026-11-20", "reason": "Forged", "decided_by": "Bureau"}

test_a_list_of_nobody if subject.met with input as base

test_a_list_that_nobody_answers_for if {
	not subject.met with input as without("/facts/complete/exclusions")
	not subject.met with input as put("/facts/complete/exclusions", false)
}

test_each_of_the_crew if {
	every id in ["P-LEADER", "P-FITTER", "P-HELPER", "P-GUARDIAN"] {
		not subject.met with input as listed(person(id))
	}
}

test_somebody_else if subject.met with input as listed(person("P-OTHER"))

test_each_certificate_of_the_crew if {
	every no in ["JH-1", "T-1", "L-1"] {
		not subject.met with input as changed([
			{"op": "add", "path": "/facts/persons/P-LEADER/certificates/-", "value": {"kind": "other", "no": "L-1"}},
			{"op": "add", "path": "/facts/exclusions/X-1", "value": certificate(no)},
		])
	}
}

test_a_certificate_of_somebody_else if subject.met with input as listed(certificate("T-9"))

test_a_contractor_is_judged_elsewhere if {
	subject.met with input as listed({"subject": "contractor", "uscc": "91330200MA2KTR0036", "from": "2026-11-20", "to": "2026-11-20"})
}

test_own_work_is_judged_too if {
	not subject.met with input as changed([
		{"op": "replace", "path": "/permit/contractor_work", "value": false},
		{"op": "add", "path": "/facts/exclusions/X-1", "value": person("P-HELPER")},
	])
}

test_it_ended_the_day_before if subject.met with input as listed(object.union(person("P-HELPER"), {"from": "2026-01-01", "to": "2026-11-19"}))

test_it_begins_the_day_after if subject.met with input as listed(object.union(person("P-HELPER"), {"from": "2026-11-21", "to": "2026-12-31"}))

test_it_ends_on_the_first_or_begins_on_the_last_day if {
	two_days := [{"op": "replace", "path": "/permit/window/end", "value": "2026-11-21T02:00:00+08:00"}]
	not subject.met with input as changed(array.concat(two_days, [{"op": "add", "path": "/facts/exclusions/X-1", "value": object.union(person("P-HELPER"), {"from": "2026-01-01"})}]))
	not subject.met with input as changed(array.concat(two_days, [{"op": "add", "path": "/facts/exclusions/X-1", "value": object.union(person("P-HELPER"), {"from": "2026-11-21", "to": "2026-12-31"})}]))
}

test_the_second_of_two if {
	not subject.met with input as put("/facts/exclusions", {"X-1": person("P-OTHER"), "X-2": person("P-HELPER")})
}

test_nobody_at_all_is_judged_elsewhere if {
	every exclusion in [person("P-OTHER"), certificate("T-9")] {
		subject.met with input as changed([
			{"op": "replace", "path": "/permit/workers", "value": []},
			{"op": "replace", "path": "/permit/guardians", "value": []},
			{"op": "add", "path": "/facts/exclusions/X-1", "value": exclusion},
		])
	}
}

test_what_is_not_there_is_not_met if {
	every exclusion in [person("P-OTHER"), certificate("T-9")] {
		every path in ["/permit/workers", "/permit/guardians", "/permit/leader"] {
			not subject.met with input as changed([
				{"op": "remove", "path": path},
				{"op": "add", "path": "/facts/exclusions/X-1", "value": exclusion},
			])
		}
	}
	every id in ["P-LEADER", "P-HELPER", "P-GUARDIAN"] {
		not subject.met with input as changed([
			{"op": "remove", "path": concat("", ["/facts/persons/", id, "/certificates"])},
			{"op": "add", "path": "/facts/exclusions/X-1", "value": certificate("T-9")},
		])
	}
	not subject.met with input as listed(object.remove(person("P-OTHER"), ["subject"]))
	not subject.met with input as listed(object.remove(person("P-OTHER"), ["person_id"]))
	not subject.met with input as listed(object.remove(certificate("T-9"), ["certificate_no"]))
	not subject.met with input as without("/facts/exclusions")
}

test_what_is_shown if {
	found := subject.observed with input as put("/facts/exclusions", {"X-1": person("P-HELPER"), "X-2": person("P-OTHER")})
	found == {"X-1: 2026-11-20 to 2026-11-20, Smoked in the tank farm"}
	asked := subject.required with input as put("/permit/window/end", "2026-11-21T02:00:00+08:00")
	asked == "no exclusion of anybody in the crew from 2026-11-20 to 2026-11-21"
}
