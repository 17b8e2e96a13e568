# The trial lift.
package packs.gb30871_2022.lifting.trial_test

import data.packs.gb30871_2022.lifting.trial as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "case": {"acts": {"approve": {"at": "2026-11-20T07:30:00+08:00"}}}, "lifting": {"commander": "P-LEADER", "precheck": {"at": "2026-11-20T08:00:00+08:00"}, "trial": {"at": "2026-11-20T08:00:00+08:00", "by": "P-LEADER", "sound": true, "evidence": "EV-1"}}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_tried_after_the_check_is_met if met(base)

test_a_problem_is_not if not met(changed(set("/lifting/trial/sound", false)))

test_by_somebody_else_is_not if not met(changed(set("/lifting/trial/by", "P-OTHER")))

test_without_evidence_it_is_not if not met(changed(set("/lifting/trial/evidence", "")))

test_before_the_check_it_is_not if not met(changed(set("/lifting/trial/at", "2026-11-20T07:59:59+08:00")))

test_before_the_approval_it_is_not if {
	met(changed(set("/case/acts/approve/at", "2026-11-20T08:00:00+08:00")))
	not met(changed(set("/case/acts/approve/at", "2026-11-20T08:00:01+08:00")))
}

test_at_the_start_is_met_and_a_second_later_not if {
	met(changed(set("/lifting/trial/at", "2026-11-20T09:00:00+08:00")))
	not met(changed(set("/lifting/trial/at", "2026-11-20T09:00:01+08:00")))
}

test_what_is_left_out_is_not if {
	every key in ["sound", "by", "at", "evidence"] {
		not met(changed(without(concat("/", ["/lifting/trial", key]))))
	}
	not met(changed(without("/lifting/commander")))
	not met(changed(without("/lifting/precheck")))
	not met(changed(without("/case/acts/approve")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"sound": true, "by": "P-LEADER", "at": "2026-11-20T08:00:00+08:00"}
	required(base) == {"sound": true, "by": "P-LEADER", "not_before": ["2026-11-20T07:30:00+08:00", "2026-11-20T08:00:00+08:00"]}
}
