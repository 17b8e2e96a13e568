# Declared ready, and every line of the form answered.
package packs.gb30871_2022.hot_work.gen_start_conditions_test

import data.packs.gb30871_2022.hot_work.gen_start_conditions as subject

lines := {"internals_clean", "lines_disconnected_blinded", "openings_cleared", "tank_farm_no_drain_sample", "sparks_at_height", "lining_protected", "cylinders", "extinguishers", "welder_earthed", "no_dangerous_nearby", "distances", "jsa_and_coordinator", "continuous_detector", "camera", "other_permits_and_zone"}

yes := {"answer": "yes", "confirmed_by": "P-C", "confirmed_at": "2026-11-20T09:12:00+08:00", "evidence": "EV-1"}

base := {
	"act": {"at": "2026-11-20T09:12:00+08:00"},
	"permit": {
		"checks": {"start_conditions": yes},
		"measures": {line: yes | some line in lines},
	},
}

changed(patch) := json.patch(base, patch)

test_every_line_confirmed_is_met if {
	subject.met with input as base
}

test_any_line_left_out_is_not if {
	every line in lines {
		not subject.met with input as changed([{"op": "remove", "path": concat("/", ["/permit/measures", line])}])
	}
}

test_a_line_that_is_not_concerned_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/measures/camera", "value": {"answer": "no", "confirmed_by": "P-C"}}])
}

test_a_no_by_nobody_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/camera", "value": {"answer": "no"}}])
}

test_a_line_without_evidence_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/camera/evidence"}])
}

test_a_line_after_the_start_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/measures/camera/confirmed_at", "value": "2026-11-20T09:12:01+08:00"}])
}

test_nobody_declared_it_ready_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/checks"}])
}

test_declared_not_ready_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/checks/start_conditions/answer", "value": "no"}])
}

test_what_is_shown if {
	lasts := subject.until with input as base
	lasts == "never"
	found := subject.observed with input as base
	found == "yes"
	asked := subject.required with input as base
	asked == "ready by a named person, and every measure line of the form answered before the start"
}
