package packs.resumption_cn.coal.cn_coal_res_16b_test

import data.packs.resumption_cn.coal.cn_coal_res_16b as subject

compliant := {
	"people": [
		{
			"person_id": "P1",
			"underground": true,
			"contract": "own",
		},
		{
			"person_id": "P2",
			"underground": false,
			"contract": "dispatch",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_nobody_dispatched_underground if {
	subject.met with input as compliant
}

test_one_dispatched_underground if {
	not subject.met with input as changed([{"op": "add", "path": "/people/0/contract", "value": "dispatch"}])
}

test_unknown_contract if {
	not subject.met with input as changed([{"op": "remove", "path": "/people/0/contract"}])
}

test_unknown_place if {
	not subject.met with input as changed([{"op": "remove", "path": "/people/1/underground"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "own or contractor's people underground"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/people/0/contract", "value": "dispatch"}])
	found == {"P1"}
}

test_nobody_says_where if {
	not subject.met with input as changed([{"op": "remove", "path": "/people/0/underground"}])
}
