# Which approval levels may be recorded.
package registers.approval_levels.accept_test

import data.registers.approval_levels.accept as subject

approval := {
	"value": {
		"weld": {"kind": "weld", "grades": {"1": {"approver": "safety"}, "2": {"approver": "unit"}}},
		"lift": {"kind": "lift", "grades": {"1": {"approver": "chief"}}},
	},
	"clause": "table B.1",
}

above := {"unit": ["safety", "leader"], "safety": ["leader"], "leader": [], "chief": []}

accepts(record) if {
	subject.accepts with input as record
		with data.packs.gb30871_2022.params.approval as approval
		with data.packs.gb30871_2022.params.approval_above.value as above
}

refusal(record) := why if {
	why := subject.refusal with input as record
		with data.packs.gb30871_2022.params.approval as approval
		with data.packs.gb30871_2022.params.approval_above.value as above
}

record(kind, grade, post) := {"kind": kind, "grade": grade, "post": post}

test_the_post_of_the_table if accepts(record("weld", "1", "safety"))

test_a_post_above_it if {
	accepts(record("weld", "1", "leader"))
	accepts(record("weld", "2", "leader"))
}

test_a_post_below_is_looser if {
	not accepts(record("weld", "1", "unit"))
	refusal(record("weld", "1", "unit")) == {
		"pointer": "/post",
		"en": "looser than the standard: table B.1 asks for safety, or a post above it",
		"zh": "低于标准要求：table B.1 规定由 safety 或其上级岗位审批",
	}
}

test_a_post_that_stands_in_another_line if not accepts(record("lift", "1", "leader"))

test_a_post_that_nobody_knows if not accepts(record("weld", "2", "cook"))

test_a_grade_that_the_table_does_not_have if {
	not accepts(record("weld", "3", "leader"))
	refusal(record("weld", "3", "leader")) == {
		"pointer": "/grade",
		"en": "the table of approvals (table B.1) has no such kind and grade",
		"zh": "审批权限表（table B.1）没有该作业种类和级别",
	}
}

test_a_grade_of_another_kind if not accepts(record("lift", "2", "chief"))

test_a_kind_that_the_table_does_not_have if not accepts(record("swim", "1", "chief"))

test_a_record_that_lacks_a_member_is_not_accepted if {
	some member in ["kind", "grade", "post"]
	every lacking in {"kind", "grade", "post"} {
		not accepts(object.remove(record("weld", "1", "safety"), [lacking]))
	}
	refusal(object.remove(record("weld", "1", "safety"), [member])).pointer in {"/grade", "/post"}
}
