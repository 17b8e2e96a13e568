package packs.resumption_cn.coal.cn_coal_acc_01b_test

import data.packs.resumption_cn.coal.cn_coal_acc_01b as subject

compliant := {
	"unit": {
		"kind": "producing",
	},
	"facts": {
		"mines": {
			"M": {
				"phase": "producing",
				"capacity_no": "C",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_capacity if {
	subject.met with input as compliant
}

test_no_capacity if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/mines/M/capacity_no"}])
}

test_construction_without_report if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/kind", "value": "construction"}])
}

test_construction_with_report if {
	subject.met with input as changed([{"op": "add", "path": "/unit/kind", "value": "construction"}, {"op": "add", "path": "/facts/mines/M/phase", "value": "construction"}, {"op": "add", "path": "/facts/mines/M/start_work_report", "value": "S"}])
}

test_unknown_kind if {
	not subject.met with input as changed([{"op": "remove", "path": "/unit/kind"}])
}

test_registered_as_under_construction if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/mines/M/phase", "value": "construction"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"kind": "producing"}
	asked := subject.required with input as compliant
	asked == "producing: capacity registered; construction: start-work report approved"
}

test_declared_as_producing_registered_under_construction if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/mines/M", "value": {"phase": "construction", "start_work_report": "S"}}])
}

test_declared_under_construction_registered_as_producing if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/kind", "value": "construction"}, {"op": "add", "path": "/facts/mines/M/start_work_report", "value": "S"}])
}

test_a_report_without_a_number if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/kind", "value": "construction"}, {"op": "add", "path": "/facts/mines/M", "value": {"phase": "construction", "start_work_report": ""}}])
}

two := changed([
	{"op": "add", "path": "/unit/mine", "value": "M"},
	{"op": "add", "path": "/facts/mines/N", "value": {"phase": "construction"}},
])

test_of_two_mines_the_named_one_is_judged if {
	subject.met with input as two
	not subject.met with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}])
}

test_of_two_alike_one_has_to_be_named if {
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}, {"op": "copy", "from": "/facts/mines/M", "path": "/facts/mines/N"}])
}
