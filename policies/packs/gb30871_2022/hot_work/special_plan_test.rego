# The work plan of special grade.
package packs.gb30871_2022.hot_work.special_plan_test

import data.packs.gb30871_2022.hot_work.special_plan as subject

base := {
	"act": {
		"action": "start",
		"at": "2026-11-20T09:20:00+08:00",
	},
	"permit": {
		"grade": "special",
		"plan": {
			"ref": "PL-1",
			"approved_by": "P-CHIEF",
			"approved_at": "2026-11-19T10:00:00+08:00",
			"covers": [
				"fire_explosion",
				"emergency",
			],
		},
	},
}

changed(patch) := json.patch(base, patch)

test_a_full_plan_is_met if {
	subject.applies with input as base
	subject.met with input as base
}

test_approved_at_the_act_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/plan/approved_at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_approved_a_second_later_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/plan/approved_at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_without_emergency_measures_it_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/plan/covers", "value": ["fire_explosion"]}])
}

test_without_fire_measures_it_is_not if {
	not subject.met with input as changed([{"op": "add", "path": "/permit/plan/covers", "value": ["emergency"]}])
}

test_without_ref_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/plan/ref"}])
}

test_without_approved_by_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/plan/approved_by"}])
}

test_without_approved_at_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/plan/approved_at"}])
}

test_without_covers_it_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/plan/covers"}])
}

test_no_plan_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/plan"}])
}

test_grade_1_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/permit/grade", "value": "1"}])
}

test_it_does_not_lapse if {
	subject.until == "never" with input as base
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"approved_at": "2026-11-19T10:00:00+08:00", "covers": ["fire_explosion", "emergency"]}
	asked := subject.required with input as base
	asked == "a plan, approved beforehand, with fire, explosion and emergency measures"
}
