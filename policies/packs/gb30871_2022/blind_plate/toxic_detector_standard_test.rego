# Detectors that may be believed.
package packs.gb30871_2022.blind_plate.toxic_detector_standard_test

import data.packs.gb30871_2022.blind_plate.toxic_detector_standard as subject

base := {
	"site": {"toxic_medium": []},
	"blind": {"toxic_gas": true},
	"permit": {
		"window": {"end": "2026-11-20T17:00:00+08:00"},
		"detectors": [
			{"person_id": "P-A", "serial": "D-1", "conforms": true, "cal_valid_to": "2026-11-20"},
			{"person_id": "P-B", "serial": "D-2", "conforms": true, "cal_valid_to": "2027-03-01"},
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

test_calibrated_to_the_last_day_is_met if met(base)

test_one_day_short_is_not if not met(changed(set("/permit/detectors/0/cal_valid_to", "2026-11-19")))

test_the_day_is_local if {
	met(changed(set("/permit/window/end", "2026-11-20T15:59:59Z")))
	not met(changed(set("/permit/window/end", "2026-11-20T16:00:00Z")))
}

test_one_that_does_not_conform_is_not if not met(changed(set("/permit/detectors/1/conforms", false)))

test_anything_left_out_is_not if {
	every path in {"/permit/detectors", "/permit/detectors/0/conforms", "/permit/detectors/0/cal_valid_to", "/permit/window"} {
		not met(changed(without(path)))
	}
}

test_the_finding_names_the_detectors if {
	subject.observed == {"D-1: conforms true, to 2026-11-20", "D-2: conforms true, to 2027-03-01"} with input as base
	subject.required == "conforming, calibrated to 2026-11-20 or later" with input as base
}
