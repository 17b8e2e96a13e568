package packs.resumption_cn.mine.cn_ncm_res_02b_test

import data.packs.resumption_cn.mine.cn_ncm_res_02b as subject

compliant := {
	"hazards": [
		{
			"id": "H-1",
			"status": "closed",
			"fixed_by": "P-1",
			"rechecked_by": "P-2",
			"evidence": [
				"E",
			],
		},
	],
	"facts": {
		"hazards": {
			"H-1": {
				"status": "closed",
			},
		},
		"complete": {
			"hazards": true,
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_all_closed if {
	subject.met with input as compliant
}

test_open_in_the_application if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/status", "value": "open"}])
}

test_re_checked_by_who_fixed if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/rechecked_by", "value": "P-1"}])
}

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/evidence", "value": []}])
}

test_empty_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/hazards/0/evidence", "value": [""]}])
}

test_open_in_the_register if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/hazards/H-2", "value": {"status": "open"}}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete"}])
}

test_not_complete if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/complete/hazards", "value": false}])
}

test_none if {
	subject.met with input as changed([{"op": "add", "path": "/hazards", "value": []}, {"op": "add", "path": "/facts/hazards", "value": {}}])
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/hazards/1", "value": {"id": "H-3", "status": "open"}}, {"op": "add", "path": "/facts/hazards/H-2", "value": {"status": "open"}}])
	json.unmarshal(json.marshal(found)) == {"application": ["H-3"], "register": ["H-2"]}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "all closed, with evidence, re-checked by another person"
}
