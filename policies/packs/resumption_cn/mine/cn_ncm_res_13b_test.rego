package packs.resumption_cn.mine.cn_ncm_res_13b_test

import data.packs.resumption_cn.mine.cn_ncm_res_13b as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"unit": {
		"head": "P-HEAD",
	},
	"stop": {
		"first_day": "2026-10-20",
	},
	"contractors": [
		{
			"name": "Demo Drilling",
		},
	],
	"self_check": {
		"at": "2026-11-12T16:00:00+08:00",
		"signed_by": "P-HEAD",
		"items": [
			{
				"id": "a",
				"result": "pass",
			},
			{
				"id": "b",
				"result": "na",
			},
		],
		"contractors_signed": [
			"Demo Drilling",
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_signed if {
	subject.met with input as compliant
}

test_on_the_first_day if {
	subject.met with input as changed([{"op": "add", "path": "/self_check/at", "value": "2026-10-20T00:00:00+08:00"}])
}

test_before_the_stop if {
	not subject.met with input as changed([{"op": "add", "path": "/self_check/at", "value": "2026-10-19T23:59:59+08:00"}])
}

test_now if {
	subject.met with input as changed([{"op": "add", "path": "/self_check/at", "value": "2026-11-18T16:00:00+08:00"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/self_check/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_by_another if {
	not subject.met with input as changed([{"op": "add", "path": "/self_check/signed_by", "value": "P-DEPUTY"}])
}

test_an_item_failed if {
	not subject.met with input as changed([{"op": "add", "path": "/self_check/items/0/result", "value": "fail"}])
}

test_a_contractor_did_not_sign if {
	not subject.met with input as changed([{"op": "add", "path": "/contractors/1", "value": {"name": "Demo Haulage"}}])
}

test_no_contractor if {
	subject.met with input as changed([{"op": "add", "path": "/contractors", "value": []}, {"op": "add", "path": "/self_check/contractors_signed", "value": []}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/self_check/items/0/result", "value": "fail"}])
	json.unmarshal(json.marshal(found)) == {"at": "2026-11-12T16:00:00+08:00", "failed": ["a"], "signed_by": "P-HEAD"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "since 2026-10-20, every item pass or na, signed by P-HEAD and the contractors"
}
