package packs.resumption_cn.gen.cn_gen_key_08_test

import data.packs.resumption_cn.gen.cn_gen_key_08 as subject

base := {
	"act": {
		"at": "2026-11-19T08:00:00+08:00",
	},
	"case": {
		"kind": "mine-resumption",
	},
	"unit": {
		"head": "P-HEAD",
	},
	"facts": {
		"control_periods": {
			"CP-1": {
				"kinds": [
					"hot-work",
					"mine-resumption",
				],
				"from": "2026-11-19",
				"to": "2026-11-19",
			},
			"CP-2": {
				"kinds": [
					"mine-resumption",
				],
				"from": "2026-11-20",
				"to": "2026-11-25",
			},
			"CP-3": {
				"kinds": [
					"mine-resumption",
				],
				"from": "2026-11-01",
				"to": "2026-11-18",
			},
			"CP-4": {
				"kinds": [
					"hot-work",
				],
				"from": "2026-11-01",
				"to": "2026-12-18",
			},
		},
	},
	"key_period_approvals": [
		{
			"period": "CP-1",
			"approved_by": "P-HEAD",
			"at": "2026-11-18T09:00:00+08:00",
			"notified_to": "District",
			"notified_at": "2026-11-19T08:00:00+08:00",
		},
	],
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

gone(path) := {"op": "remove", "path": path}

test_as_it_should_be if {
	subject.met with input as base
}

# A period that names this kind of case, and no other resumption, holds for no other.
kinds := ["chemical-resumption", "coal-resumption", "fireworks-resumption", "general-resumption", "mine-resumption"]

test_each_kind_by_the_name_that_the_register_has_for_it if {
	every kind in kinds {
		unapproved := [put("/key_period_approvals", []), put("/case/kind", kind)]
		not subject.met with input as changed(array.concat(unapproved, [put("/facts/control_periods/CP-1/kinds", [kind])]))
		subject.met with input as changed(array.concat(unapproved, [
			put("/facts/control_periods/CP-1/kinds", [other | some other in kinds; other != kind]),
			gone("/facts/control_periods/CP-2"),
			gone("/facts/control_periods/CP-3"),
		]))
	}
}

test_a_kind_that_the_register_has_no_name_for_is_not_met if {
	not subject.met with input as changed([put("/case/kind", "hot-work")])
}

test_told_when_it_was_approved_is_met if {
	subject.met with input as changed([put("/key_period_approvals/0/notified_at", "2026-11-18T09:00:00+08:00")])
}

test_the_day_before_it_is_met if {
	subject.met with input as changed([put("/key_period_approvals", []), put("/act/at", "2026-11-18T23:59:59+08:00"), gone("/facts/control_periods/CP-3")])
}

test_the_day_after_it_is_met if {
	subject.met with input as changed([put("/key_period_approvals", []), put("/act/at", "2026-11-20T00:00:00+08:00"), gone("/facts/control_periods/CP-2")])
}

test_no_period_is_met if {
	subject.met with input as changed([put("/facts/control_periods", {}), gone("/key_period_approvals")])
}

test_no_approval_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals", [])])
}

test_for_another_period_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals/0/period", "CP-2")])
}

test_by_another_person_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals/0/approved_by", "P-9")])
}

test_nobody_told_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals/0/notified_to", "")])
}

test_told_before_it_was_approved_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals/0/notified_at", "2026-11-18T08:59:59+08:00")])
}

test_told_after_the_act_is_not_met if {
	not subject.met with input as changed([put("/key_period_approvals/0/notified_at", "2026-11-19T08:00:01+08:00")])
}

test_the_next_period_begins_is_not_met if {
	not subject.met with input as changed([put("/act/at", "2026-11-20T00:00:00+08:00")])
}

test_kinds_not_named_is_not_met if {
	not subject.met with input as changed([gone("/facts/control_periods/CP-4/kinds")])
}

test_until if {
	subject.until == "2026-11-19T16:00:00Z" with input as base
}

test_until_2 if {
	subject.until == "2026-11-19T16:00:00Z" with input as changed([put("/key_period_approvals", [])])
}

test_until_3 if {
	subject.until == "never" with input as changed([gone("/facts/control_periods/CP-2")])
}

test_until_4 if {
	subject.until == "never" with input as changed([put("/key_period_approvals/-", {"period": "CP-2", "approved_by": "P-HEAD", "at": "2026-11-18T09:00:00+08:00", "notified_to": "District", "notified_at": "2026-11-18T10:00:00+08:00"})])
}

test_until_5 if {
	subject.until == "never" with input as changed([put("/facts/control_periods/CP-2/kinds", ["hot-work"])])
}

test_what_is_shown if {
	observed := subject.observed with input as base
	observed == set()
	required := subject.required with input as base
	required == "no control period, or its approval by the head and a notice to the authority"
}

test_what_is_shown_2 if {
	observed := subject.observed with input as changed([put("/key_period_approvals", [])])
	observed == {"CP-1: 2026-11-19 to 2026-11-19"}
}
