# Pressure, air and a guardian.
package packs.gb30871_2022.blind_plate.depressurise_test

import data.packs.gb30871_2022.blind_plate.depressurise as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"blind": {"pressure_mpa": 0.6},
	"permit": {
		"measures": {"depressurised": {
			"answer": "yes",
			"confirmed_by": "P-C",
			"confirmed_at": "2026-11-20T09:10:00+08:00",
			"evidence": "EV-1",
			"values": {"pressure_mpa": 0.01},
		}},
		"checks": {"ventilated": {"answer": "yes", "confirmed_by": "P-UNIT", "confirmed_at": "2026-11-20T09:10:00+08:00", "evidence": "EV-1"}},
		"guardians": [{"person_id": "P-G"}],
		"presence": [{"person_id": "P-G", "at": "2026-11-20T09:15:00+08:00", "on_site": true}],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.blind_pressure_at_least_mpa.value as 0
}

reading(mpa) := set("/permit/measures/depressurised/values/pressure_mpa", mpa)

test_slightly_above_the_surroundings_is_met if met(base)

test_atmospheric_is_met if met(changed(reading(0)))

test_below_the_surroundings_is_not if not met(changed(reading(-0.001)))

test_at_the_pressure_in_service_nothing_was_lowered if {
	not met(changed(reading(0.6)))
	met(changed(reading(0.599)))
	not met(changed(reading(0.601)))
}

test_a_pipe_in_service_without_pressure_is_atmospheric_or_not_met if {
	met(changed(array.concat(reading(0), set("/blind/pressure_mpa", 0))))
	not met(changed(set("/blind/pressure_mpa", 0)))
}

test_no_reading_is_not if {
	not met(changed(without("/permit/measures/depressurised/values")))
	not met(changed(without("/blind/pressure_mpa")))
}

test_depressurised_without_a_yes_is_not if {
	not met(changed(set("/permit/measures/depressurised/answer", "no")))
	not met(changed(without("/permit/measures/depressurised")))
}

test_depressurised_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/measures/depressurised", key]))))
	}
}

test_depressurised_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/measures/depressurised/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/measures/depressurised/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_ventilated_without_a_yes_is_not if {
	not met(changed(set("/permit/checks/ventilated/answer", "no")))
	not met(changed(without("/permit/checks/ventilated")))
}

test_ventilated_without_name_time_or_evidence_is_not if {
	every key in {"confirmed_by", "confirmed_at", "evidence"} {
		not met(changed(without(concat("/", ["/permit/checks/ventilated", key]))))
	}
}

test_ventilated_at_the_moment_of_the_act_is_met_and_a_second_later_is_not if {
	met(changed(set("/permit/checks/ventilated/confirmed_at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/checks/ventilated/confirmed_at", "2026-11-20T09:20:01+08:00")))
}

test_without_a_guardian_it_is_not if {
	not met(changed(without("/permit/presence")))
	not met(changed(set("/permit/presence/0/person_id", "P-X")))
	not met(changed(set("/permit/presence/0/at", "2026-11-20T09:20:01+08:00")))
}

leaves := set("/permit/presence/-", {"person_id": "P-G", "at": "2026-11-20T09:40:00+08:00", "on_site": false})

test_it_holds_until_the_guardian_leaves if {
	subject.until == "never" with input as base
	subject.until == "2026-11-20T01:40:00Z" with input as changed(leaves)
}

test_the_finding_shows_the_readings if {
	subject.observed == {"pressure_mpa": 0.01, "in_service_mpa": 0.6, "ventilated": "yes"} with input as base
	subject.required == "0 MPa, or above it and below 0.6 MPa; ventilated; a guardian on site" with input as base
		with data.packs.gb30871_2022.params.blind_pressure_at_least_mpa.value as 0
}
