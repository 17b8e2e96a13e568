# Flashback arrestor.
package packs.gb30871_2022.hot_work.cylinder_flashback_test

import data.packs.gb30871_2022.hot_work.cylinder_flashback as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"hot": {
		"methods": [
			"gas_cutting",
		],
	},
	"permit": {
		"measures": {
			"cylinders": {
				"answer": "yes",
				"confirmed_by": "P-C",
				"confirmed_at": "2026-11-20T09:10:00+08:00",
				"evidence": "EV-1",
				"values": {
					"flashback_arrestor": true,
				},
			},
		},
	},
}

changed(patch) := json.patch(base, patch)

test_fitted_and_confirmed_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_not_fitted_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/cylinders/values/flashback_arrestor", "value": false}])
}

test_nobody_said_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/cylinders/values"}])
}

test_not_confirmed_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures"}])
}

test_electric_welding_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/hot/methods", "value": ["electric_welding"]}])
}

test_answered_no_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/cylinders/answer", "value": "no"}])
}

test_without_a_name_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/cylinders/confirmed_by"}])
}

test_without_evidence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/measures/cylinders/evidence"}])
}

test_at_the_moment_of_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/measures/cylinders/confirmed_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_one_second_after_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/measures/cylinders/confirmed_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == true
	asked := subject.required with input as base
	asked == "a flashback arrestor, confirmed by a named person with evidence"
}
