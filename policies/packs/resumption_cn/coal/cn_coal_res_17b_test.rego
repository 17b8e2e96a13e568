package packs.resumption_cn.coal.cn_coal_res_17b_test

import data.packs.resumption_cn.coal.cn_coal_res_17b as subject

compliant := {
	"unit": {},
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"facts": {
		"mines": {
			"M": {
				"appraisals": [
					{
						"kind": "gas_grade",
						"valid_to": "2028-01-31",
					},
					{
						"kind": "rock_burst",
						"valid_to": "2028-01-31",
					},
					{
						"kind": "self_ignition",
						"valid_to": "2028-01-31",
					},
					{
						"kind": "coal_dust",
						"valid_to": "2028-01-31",
					},
				],
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_valid if {
	subject.met with input as compliant
}

test_ends_today if {
	subject.met with input as changed([{"op": "add", "path": "/facts/mines/M/appraisals/0/valid_to", "value": "2026-11-18"}])
}

test_ended_yesterday if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/mines/M/appraisals/0/valid_to", "value": "2026-11-17"}])
}

test_until_its_last_day_is_over if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/facts/mines/M/appraisals/0/valid_to", "value": "2026-11-18"}])
}

test_without_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/mines/M/appraisals/0/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/mines/M/appraisals/1/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/mines/M/appraisals/2/valid_to", "value": "2999-12-31"}, {"op": "add", "path": "/facts/mines/M/appraisals/3/valid_to", "value": "2999-12-31"}])
}

test_one_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/mines/M/appraisals/3"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"coal_dust to 2028-01-31", "gas_grade to 2028-01-31", "rock_burst to 2028-01-31", "self_ignition to 2028-01-31"}
	asked := subject.required with input as compliant
	asked == "all four, valid on 2026-11-18"
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/facts/mines/M/appraisals/0/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/mines/M/appraisals/1/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/mines/M/appraisals/2/valid_to", "value": "2200-01-01"}, {"op": "add", "path": "/facts/mines/M/appraisals/3/valid_to", "value": "2200-01-01"}])
}

# Of two mines of the owner the application names the one that resumes; the other's appraisals ended.
two := changed([
	{"op": "add", "path": "/unit", "value": {"mine": "M"}},
	{"op": "add", "path": "/facts/mines/N", "value": {"appraisals": [{"kind": "gas_grade", "valid_to": "2026-11-01"}]}},
])

test_of_two_the_named_one_is_judged if {
	subject.met with input as two
	not subject.met with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	not subject.met with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "O"}])
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}])
}

test_of_two_the_named_one_says_how_long if {
	subject.until == "2028-01-31T16:00:00Z" with input as two
	found := subject.observed with input as json.patch(two, [{"op": "replace", "path": "/unit/mine", "value": "N"}])
	found == {"gas_grade to 2026-11-01"}
}

test_of_two_alike_one_has_to_be_named if {
	not subject.met with input as json.patch(two, [{"op": "remove", "path": "/unit/mine"}, {"op": "copy", "from": "/facts/mines/M", "path": "/facts/mines/N"}])
}
