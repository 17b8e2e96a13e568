# Who needs a plan, and an approved one.
package packs.gb30871_2022.lifting.plan_test

import data.packs.gb30871_2022.lifting.plan as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "permit": {"grade": "3", "plan": {"ref": "LP-1", "approved_by": "P-CHIEF", "approved_at": "2026-11-19T10:00:00+08:00"}}, "lifting": {"mass_t": 30, "features": ["slender"]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

# The numbers are data; these tests show the rule at those of the standard.
applies(doc) if {
	subject.applies with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

observed(doc) := value if {
	value := subject.observed with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

required(doc) := value if {
	value := subject.required with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

until(doc) := value if {
	value := subject.until with input as doc
		with data.packs.gb30871_2022.params.lifting_grade_2_from_t.value as 40
}

plain := [{"op": "add", "path": "/lifting/features", "value": []}]

test_a_special_load_needs_one if {
	applies(base)
	met(base)
}

test_a_plain_load_of_grade_3_does_not if not applies(changed(plain))

test_grades_1_and_2_do if {
	applies(changed(array.concat(plain, set("/permit/grade", "1"))))
	applies(changed(array.concat(plain, set("/permit/grade", "2"))))
}

test_40_t_do_whatever_the_grade if {
	applies(changed(array.concat(plain, set("/lifting/mass_t", 40))))
	not applies(changed(array.concat(plain, set("/lifting/mass_t", 39.999))))
}

test_approved_at_the_act_is_met_and_a_second_later_not if {
	met(changed(set("/permit/plan/approved_at", "2026-11-20T09:00:00+08:00")))
	not met(changed(set("/permit/plan/approved_at", "2026-11-20T09:00:01+08:00")))
}

test_a_dash_is_no_plan if not met(changed(set("/permit/plan/ref", "-")))

test_what_is_left_out_is_not_met if {
	every key in ["ref", "approved_by", "approved_at"] {
		not met(changed(without(concat("/", ["/permit/plan", key]))))
	}
}

test_approved_by_nobody_is_not if not met(changed(set("/permit/plan/approved_by", "")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"ref": "LP-1", "approved_at": "2026-11-19T10:00:00+08:00"}
	required(base) == "a plan, approved not after 2026-11-20T09:00:00+08:00"
}
