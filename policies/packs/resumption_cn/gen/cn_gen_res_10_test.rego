package packs.resumption_cn.gen.cn_gen_res_10_test

import data.packs.resumption_cn.gen.cn_gen_res_10 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"contractors": [
		{
			"name": "C",
			"agreement": "A",
			"coordinator": "P",
			"qualification_valid_to": "2026-11-18",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_in_order if {
	subject.met with input as compliant
}

test_none if {
	subject.met with input as changed([{"op": "add", "path": "/contractors", "value": []}])
}

test_none_has_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/contractors", "value": []}])
}

test_until_the_qualification_ends if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_ended_yesterday if {
	not subject.met with input as changed([{"op": "add", "path": "/contractors/0/qualification_valid_to", "value": "2026-11-17"}])
}

test_no_agreement if {
	not subject.met with input as changed([{"op": "remove", "path": "/contractors/0/agreement"}])
}

test_no_coordinator if {
	not subject.met with input as changed([{"op": "remove", "path": "/contractors/0/coordinator"}])
}

test_a_day_after_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/contractors/0/qualification_valid_to", "value": "2999-12-31"}])
	subject.until == "2199-12-31T16:00:00Z" with input as changed([{"op": "add", "path": "/contractors/0/qualification_valid_to", "value": "2199-12-31"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"C: qualified to 2026-11-18"}
	asked := subject.required with input as compliant
	asked == "agreement, coordinator, qualification on 2026-11-18"
}

test_the_first_day_of_2200_stands_for_no_end if {
	subject.until == "never" with input as changed([{"op": "add", "path": "/contractors/0/qualification_valid_to", "value": "2200-01-01"}])
}
