package packs.resumption_cn.mine.cn_ncm_res_11a_test

import data.packs.resumption_cn.mine.cn_ncm_res_11a as subject

compliant := {
	"unit": {
		"workings": "underground",
	},
	"facts": {
		"mines": {
			"M-1": {
				"workings": "underground",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_agrees if {
	subject.met with input as compliant
}

test_another_kind if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_one_of_two if {
	subject.met with input as changed([{"op": "add", "path": "/facts/mines/M-2", "value": {"workings": "open_pit"}}])
}

test_not_registered if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/mines", "value": {}}])
}

test_a_pond_above_people if {
	subject.met with input as changed([{"op": "add", "path": "/unit", "value": {"workings": "tailings_pond", "head_pond": true}}, {"op": "add", "path": "/facts/mines/M-1", "value": {"workings": "tailings_pond", "head_pond": true}}])
}

test_a_pond_that_denies_it if {
	not subject.met with input as changed([{"op": "add", "path": "/unit", "value": {"workings": "tailings_pond", "head_pond": false}}, {"op": "add", "path": "/facts/mines/M-1", "value": {"workings": "tailings_pond", "head_pond": true}}])
}

test_a_pond_that_does_not_say if {
	not subject.met with input as changed([{"op": "add", "path": "/unit", "value": {"workings": "tailings_pond"}}, {"op": "add", "path": "/facts/mines/M-1", "value": {"workings": "tailings_pond", "head_pond": true}}])
}

test_the_fixes if {
	found := subject.fixes with input as compliant
	found == {{"pointer": "/unit/workings", "value": "underground"}}
}

test_the_fixes_of_a_pond if {
	found := subject.fixes with input as changed([{"op": "add", "path": "/facts/mines/M-1", "value": {"workings": "tailings_pond", "head_pond": false}}])
	found == {{"pointer": "/unit/workings", "value": "tailings_pond"}, {"pointer": "/unit/head_pond", "value": false}}
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"register": {"M-1": "underground"}, "workings": "underground"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "as the register of mines shows"
}
