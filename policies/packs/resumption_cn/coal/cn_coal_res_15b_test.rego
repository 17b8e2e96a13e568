package packs.resumption_cn.coal.cn_coal_res_15b_test

import data.packs.resumption_cn.coal.cn_coal_res_15b as subject

compliant := {
	"unit": {},
	"facts": {
		"mines": {
			"M": {
				"disasters": [
					"high_gas",
				],
			},
		},
		"persons": {
			"P": {
				"posts": [
					"deputy_chief_engineer",
				],
			},
		},
	},
	"staff": {
		"control_bodies": [
			"high_gas",
		],
		"special_deputy_chief": "P",
	},
}

changed(patch) := json.patch(compliant, patch)

test_with_a_body if {
	subject.met with input as compliant
}

test_another_body if {
	not subject.met with input as changed([{"op": "add", "path": "/staff/control_bodies", "value": ["outburst"]}])
}

test_two_disasters_one_body if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/mines/M/disasters", "value": ["high_gas", "rock_burst"]}])
}

test_no_deputy_chief if {
	not subject.met with input as changed([{"op": "remove", "path": "/staff/special_deputy_chief"}])
}

test_a_deputy_of_another_post if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/persons/P/posts", "value": ["worker"]}])
}

test_no_disaster_asks_for_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/facts/mines/M/disasters", "value": []}, {"op": "add", "path": "/staff", "value": {}}])
}

test_unknown_disasters if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/mines/M/disasters"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["high_gas"]
	asked := subject.required with input as compliant
	asked == {"high_gas"}
}

two := changed([
	{"op": "add", "path": "/unit", "value": {"mine": "M"}},
	{"op": "add", "path": "/facts/mines/N", "value": {"disasters": ["outburst"]}},
])

test_of_two_mines_the_named_one_is_guarded if {
	subject.met with input as two
	not subject.met with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}])
	asked := subject.required with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	asked == {"outburst"}
}

test_of_two_alike_one_has_to_be_named if {
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}, {"op": "copy", "from": "/facts/mines/M", "path": "/facts/mines/N"}])
}
