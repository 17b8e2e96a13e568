# Detectors that may be believed.
package packs.gb30871_2022.gas.gen_detector_standard_test

import data.packs.gb30871_2022.gas.gen_detector_standard as subject

base := {"permit": {"gas_tests": [{
	"sampled_at": "2026-11-20T09:05:00+08:00",
	"instrument": {"kind": "portable", "serial": "GX-1", "cal_valid_to": "2026-11-20", "conforms": true},
}]}}

changed(patch) := json.patch(base, patch)

test_calibrated_to_the_very_day_is_met if {
	subject.met with input as base
}

test_one_day_short_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/instrument/cal_valid_to", "value": "2026-11-19"}])
}

test_the_day_is_local if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/sampled_at", "value": "2026-11-20T16:00:00Z"}])
}

test_a_detector_that_does_not_conform_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/instrument/conforms", "value": false}])
}

test_one_without_a_number_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/instrument/serial"}])
}

test_an_unknown_kind_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests/0/instrument/kind"}])
}

test_a_laboratory_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/gas_tests/0/instrument", "value": {"kind": "laboratory"}}])
}

test_one_sound_of_two_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/gas_tests/-", "value": {"sampled_at": "2026-11-20T09:05:00+08:00"}}])
}

test_without_samples_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/gas_tests"}])
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"GX-1: to 2026-11-20"}
	asked := subject.required with input as base
	asked == "conforming, calibration valid on the day of each sample"
}
