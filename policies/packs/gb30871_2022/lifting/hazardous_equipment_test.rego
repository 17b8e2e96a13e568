# The plan near hazardous material.
package packs.gb30871_2022.lifting.hazardous_equipment_test

import data.packs.gb30871_2022.lifting.hazardous_equipment as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "permit": {"grade": "3", "plan": {"ref": "LP-1", "approved_by": "P-CHIEF", "approved_at": "2026-11-19T10:00:00+08:00", "covers": ["hazardous_equipment"]}}, "lifting": {"near_hazmat": true, "hazmat_make_safe": false}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

applies(doc) if {
	subject.applies with input as doc
}

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

test_a_plan_that_protects_is_met if {
	applies(base)
	met(base)
	met(changed(set("/lifting/hazmat_make_safe", true)))
}

test_nothing_hazardous_needs_none if not applies(changed(set("/lifting/near_hazmat", false)))

test_a_plan_that_does_not_cover_it_is_not if not met(changed(set("/permit/plan/covers", ["emergency"])))

test_approved_at_the_act_is_met_and_a_second_later_not if {
	met(changed(set("/permit/plan/approved_at", "2026-11-20T09:00:00+08:00")))
	not met(changed(set("/permit/plan/approved_at", "2026-11-20T09:00:01+08:00")))
}

test_a_dash_is_no_plan_and_nobody_no_approver if {
	not met(changed(set("/permit/plan/ref", "-")))
	not met(changed(set("/permit/plan/approved_by", "")))
}

test_what_is_left_out_is_not_met if {
	every key in ["ref", "approved_by", "approved_at", "covers"] {
		not met(changed(without(concat("/", ["/permit/plan", key]))))
	}
	not met(changed(without("/lifting/hazmat_make_safe")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"covers": ["hazardous_equipment"], "approved_at": "2026-11-19T10:00:00+08:00", "make_safe_first": false}
	required(base) == "an approved plan with the protection of equipment with hazardous material, and whether it is made safe first"
}
