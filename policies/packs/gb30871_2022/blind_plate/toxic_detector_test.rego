# A detector on every worker.
package packs.gb30871_2022.blind_plate.toxic_detector_test

import data.packs.gb30871_2022.blind_plate.toxic_detector as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"site": {"toxic_medium": []},
	"blind": {"toxic_gas": true},
	"permit": {
		"workers": [{"person_id": "P-A"}, {"person_id": "P-B"}],
		"detectors": [
			{"person_id": "P-A", "serial": "D-1", "at": "2026-11-20T09:10:00+08:00"},
			{"person_id": "P-B", "serial": "D-2", "at": "2026-11-20T09:20:00+08:00"},
		],
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.detector_gases.value as [["chlorine", "氯气"], ["ammonia", "nh3"]]
}

met(doc) if subject.met with input as doc

test_a_declared_toxic_gas_is_bound if applies(base)

test_a_named_gas_is_bound_although_the_form_denies_it if {
	every name in ["chlorine", " NH3 ", "Chlorine", "氯气"] {
		applies(changed([
			{"op": "replace", "path": "/blind/toxic_gas", "value": false},
			{"op": "replace", "path": "/site/toxic_medium", "value": ["benzene", name]},
		]))
	}
}

test_another_toxic_medium_is_not if {
	not applies(changed([
		{"op": "replace", "path": "/blind/toxic_gas", "value": false},
		{"op": "replace", "path": "/site/toxic_medium", "value": ["benzene"]},
	]))
	not applies(changed(set("/blind/toxic_gas", false)))
}

test_everybody_has_one_is_met if met(base)

test_a_crew_of_one_needs_its_own if {
	met(changed(array.concat(without("/permit/workers/1"), without("/permit/detectors/1"))))
	not met(changed(array.concat(without("/permit/workers/1"), without("/permit/detectors/0"))))
}

test_one_worker_without_is_not if {
	not met(changed(without("/permit/detectors/1")))
	not met(changed(set("/permit/detectors/1/person_id", "P-A")))
}

test_put_on_a_second_after_the_start_is_not if not met(changed(set("/permit/detectors/1/at", "2026-11-20T09:20:01+08:00")))

test_a_detector_without_number_or_time_is_not if {
	not met(changed(set("/permit/detectors/0/serial", "/")))
	not met(changed(without("/permit/detectors/0/serial")))
	not met(changed(without("/permit/detectors/0/at")))
	not met(changed(without("/permit/detectors/0/person_id")))
}

test_nothing_stated_is_not if {
	not met(changed(without("/permit/detectors")))
	not met(changed(without("/permit/workers")))
}

test_it_does_not_lapse if subject.until == "never" with input as base

test_the_finding_names_the_detectors_and_the_crew if {
	subject.observed == {"P-A: D-1 at 2026-11-20T09:10:00+08:00", "P-B: D-2 at 2026-11-20T09:20:00+08:00"} with input as base
	subject.required == {"P-A", "P-B"} with input as base
}
