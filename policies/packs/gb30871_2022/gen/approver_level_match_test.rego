# Which post may approve which grade, by table B.1 and by the enterprise's own rule.
package packs.gb30871_2022.gen.approver_level_match_test

import data.packs.gb30871_2022.gen.approver_level_match as subject

table := {"hot_work": {"kind": "hot-work", "grades": {
	"special": {"approver": "leader_in_charge"},
	"1": {"approver": "safety_department"},
	"2": {"approver": "unit"},
}}}

posts := {"unit": ["safety_department", "leader_in_charge"], "safety_department": ["leader_in_charge"], "leader_in_charge": []}

base := {"act": {"post": "safety_department"}, "permit": {"type": "hot_work", "grade": "1"}, "facts": {"approval_levels": {}}}

changed(patch) := json.patch(base, patch)

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
}

record(level) := [{"op": "add", "path": "/facts/approval_levels/R-1", "value": level}]

by(post) := [{"op": "replace", "path": "/act/post", "value": post}]

test_the_safety_department_approves_grade_1 if met(base)

test_the_leader_in_charge_may_as_well if met(changed(by("leader_in_charge")))

test_the_unit_may_not if not met(changed(by("unit")))

test_a_post_that_approves_nothing_may_not if not met(changed(by("guardian")))

test_the_unit_approves_grade_2 if met(changed(array.concat(by("unit"), [{"op": "replace", "path": "/permit/grade", "value": "2"}])))

test_the_safety_department_may_not_approve_special_grade if not met(changed([{"op": "replace", "path": "/permit/grade", "value": "special"}]))

test_without_a_grade_it_is_not if not met(changed([{"op": "remove", "path": "/permit/grade"}]))

test_without_a_post_it_is_not if not met(changed([{"op": "remove", "path": "/act/post"}]))

test_an_operation_that_the_table_does_not_hold_is_not if not met(changed([{"op": "replace", "path": "/permit/type", "value": "lifting"}]))

test_a_stricter_record_counts if not met(changed(record({"kind": "hot-work", "grade": "1", "post": "leader_in_charge"})))

test_and_is_met_by_the_post_it_names if met(changed(array.concat(record({"kind": "hot-work", "grade": "1", "post": "leader_in_charge"}), by("leader_in_charge"))))

test_a_looser_record_lowers_nothing if {
	met(changed(record({"kind": "hot-work", "grade": "1", "post": "unit"})))
	not met(changed(array.concat(record({"kind": "hot-work", "grade": "1", "post": "unit"}), by("unit"))))
}

test_a_record_for_another_kind_changes_nothing if met(changed(record({"kind": "lifting", "grade": "1", "post": "leader_in_charge"})))

test_a_record_for_another_grade_changes_nothing if met(changed(record({"kind": "hot-work", "grade": "2", "post": "leader_in_charge"})))

test_a_record_without_post_is_not_met if not met(changed(record({"kind": "hot-work", "grade": "1"})))

test_a_register_that_cannot_be_read_is_not_met if not met(changed([{"op": "remove", "path": "/facts/approval_levels"}]))

test_what_is_required_is_the_table_and_the_own_rules if {
	found := subject.required with input as changed([{"op": "add", "path": "/facts/approval_levels", "value": {
		"R-1": {"kind": "hot-work", "grade": "1", "post": "leader_in_charge"},
		"R-2": {"kind": "lifting", "grade": "1", "post": "unit"},
		"R-3": {"kind": "hot-work", "grade": "2", "post": "unit"},
	}}])
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	found == {"safety_department", "leader_in_charge"}
}

test_what_is_shown if {
	found := subject.observed with input as base
		with data.packs.gb30871_2022.params.approval.value as table
		with data.packs.gb30871_2022.params.approval_above.value as posts
	found == "safety_department"
}
