package packs.resumption_cn.coal.cn_coal_res_16a_test

import data.packs.resumption_cn.coal.cn_coal_res_16a as subject

compliant := {
	"unit": {},
	"underground": {
		"planned": 120,
	},
	"facts": {
		"mines": {
			"M": {
				"headcount_limit": 120,
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_at_the_limit if {
	subject.met with input as compliant
}

test_one_more if {
	not subject.met with input as changed([{"op": "add", "path": "/underground/planned", "value": 121}])
}

test_the_limit_is_unknown if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/mines/M/headcount_limit"}])
}

test_the_fix_is_the_limit if {
	{"pointer": "/underground/planned", "value": 120} in subject.fixes with input as compliant
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == "120 people"
	asked := subject.required with input as compliant
	asked == "at most 120 people"
}

two := changed([
	{"op": "add", "path": "/unit", "value": {"mine": "M"}},
	{"op": "add", "path": "/facts/mines/N", "value": {"headcount_limit": 60}},
])

test_of_two_mines_the_named_one_limits if {
	subject.met with input as two
	asked := subject.required with input as two
	asked == "at most 120 people"
	small := json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	not subject.met with input as small
	fixes := subject.fixes with input as small
	fixes == {{"pointer": "/underground/planned", "value": 60}}
}

test_of_two_mines_without_a_name_none_is_met if {
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}])
}

test_of_two_alike_one_has_to_be_named if {
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}, {"op": "copy", "from": "/facts/mines/M", "path": "/facts/mines/N"}])
}
