# Entry training of the people of a contractor.
package packs.major_hazard_duty.contractor.ct_08_test

import data.packs.major_hazard_duty.contractor.ct_08 as subject

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

test_on_the_first_day_and_valid_to_the_last if subject.met with input as base

test_every_level_is_asked_for if {
	every i in [0, 1, 2] {
		not subject.met with input as without(sprintf("/facts/persons/P-FITTER/entry_training/%d", [i]))
	}
}

test_a_level_more_does_no_harm if {
	subject.met with input as put("/facts/persons/P-FITTER/entry_training/-", {"level": "plant", "on": "2020-01-01", "valid_to": "2021-01-01", "passed": false})
}

test_not_passed if not subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/passed", false)

test_a_record_that_is_a_dash if not subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/record", "—")

test_a_day_after_the_first if not subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/on", "2026-11-21")

test_it_ended_the_day_before_the_last if not subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/valid_to", "2026-11-19")

test_a_window_over_midnight if not subject.met with input as put("/permit/window/end", "2026-11-21T00:00:00+08:00")

# Twelve months from 2025-11-21 are over when 2026-11-21 begins.
test_the_months_of_the_pack_end_it_too if {
	subject.met with input as changed([
		{"op": "replace", "path": "/facts/persons/P-FITTER/entry_training/1/on", "value": "2025-11-21"},
		{"op": "replace", "path": "/facts/persons/P-FITTER/entry_training/1/valid_to", "value": "2030-01-01"},
	])
	not subject.met with input as changed([
		{"op": "replace", "path": "/facts/persons/P-FITTER/entry_training/1/on", "value": "2025-11-20"},
		{"op": "replace", "path": "/facts/persons/P-FITTER/entry_training/1/valid_to", "value": "2030-01-01"},
	])
}

test_the_numbers_are_the_packs if {
	subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/on", "2025-11-20")
		with data.packs.major_hazard_duty.params.entry_training_months.value as 13
	subject.met with input as without("/facts/persons/P-FITTER/entry_training/2")
		with data.packs.major_hazard_duty.params.entry_training_levels.value as ["plant", "workshop"]
}

test_the_levels_of_one_training_each if {
	not subject.met with input as put("/facts/persons/P-FITTER/entry_training/1/level", "plant")
}

test_own_people_are_not_asked if subject.met with input as without("/facts/persons/P-HELPER")

test_a_guardian_of_the_contractor if {
	guarded := [{"op": "replace", "path": "/permit/guardians/0", "value": {"person_id": "P-FITTER-2", "employer": "K-1"}}]
	not subject.met with input as changed(guarded)
	subject.met with input as changed(array.concat(guarded, [{"op": "add", "path": "/facts/persons/P-FITTER-2", "value": {"entry_training": trainings}}]))
}

test_a_work_leader_on_the_roll if {
	led := [{"op": "replace", "path": "/permit/leader", "value": "P-FITTER-2"}]
	not subject.met with input as changed(led)
	subject.met with input as changed(array.concat(led, [{"op": "add", "path": "/facts/persons/P-FITTER-2", "value": {"entry_training": trainings}}]))
}

test_a_second_worker_counts_too if {
	not subject.met with input as put("/permit/workers/-", {"person_id": "P-FITTER-2", "employer": "K-1"})
}

test_no_guardian_is_judged_elsewhere if subject.met with input as put("/permit/guardians", [])

test_what_is_not_there_is_not_met if {
	every member in ["level", "on", "valid_to", "passed", "record"] {
		not subject.met with input as without(concat("/", ["/facts/persons/P-FITTER/entry_training/0", member]))
	}
	not subject.met with input as without("/facts/persons/P-FITTER/entry_training")
	not subject.met with input as without("/permit/workers")
	not subject.met with input as without("/permit/guardians")
	not subject.met with input as without("/permit/workers/1/employer")
	not subject.met with input as without("/permit/guardians/0/employer")
	not subject.met with input as without("/permit/window/start")
	not subject.met with input as without("/permit/window/end")
}

test_what_is_shown if {
	found := subject.observed with input as changed([
		{"op": "replace", "path": "/permit/guardians/0", "value": {"person_id": "P-FITTER-2", "employer": "K-1"}},
		{"op": "add", "path": "/facts/persons/P-FITTER-2", "value": {"entry_training": [{"level": "team", "on": "2026-01-01", "valid_to": "2026-06-30", "passed": true}]}},
		{"op": "replace", "path": "/permit/leader", "value": "P-FITTER-3"},
		{"op": "add", "path": "/facts/contractors/K-1/roll/-", "value": "P-FITTER-3"},
		{"op": "add", "path": "/facts/persons/P-FITTER-3", "value": {"entry_training": [{"level": "plant", "on": "2026-02-01", "valid_to": "2026-07-31", "passed": false}]}},
		{"op": "add", "path": "/facts/persons/P-HELPER/entry_training", "value": trainings},
		{"op": "add", "path": "/facts/persons/P-GUARDIAN/entry_training", "value": trainings},
	])
	found == {
		"P-FITTER: plant, 2026-11-20 to 2026-11-20, passed true",
		"P-FITTER: workshop, 2026-11-20 to 2026-11-20, passed true",
		"P-FITTER: team, 2026-11-20 to 2026-11-20, passed true",
		"P-FITTER-2: team, 2026-01-01 to 2026-06-30, passed true",
		"P-FITTER-3: plant, 2026-02-01 to 2026-07-31, passed false",
	}
	asked := subject.required with input as base
	asked == "plant, workshop, team, each passed by 2026-11-20 and valid to 2026-11-20, at most 12 months old"
}

test_own_people_are_not_shown if {
	found := subject.observed with input as changed([
		{"op": "replace", "path": "/permit/workers", "value": [{"person_id": "P-HELPER", "employer": "own"}]},
		{"op": "add", "path": "/facts/persons/P-HELPER/entry_training", "value": trainings},
		{"op": "add", "path": "/facts/persons/P-GUARDIAN/entry_training", "value": trainings},
		{"op": "add", "path": "/facts/persons/P-LEADER/entry_training", "value": trainings},
	])
	found == set()
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
