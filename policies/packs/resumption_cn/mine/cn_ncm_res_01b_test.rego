package packs.resumption_cn.mine.cn_ncm_res_01b_test

import data.packs.resumption_cn.mine.cn_ncm_res_01b as subject

compliant := {
	"stage": "accept",
	"act": {
		"action": "accept",
		"division": "140212",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"track": "B",
	},
	"unit": {
		"supervising_level": "county",
	},
	"enterprise": {
		"supervising_level": "county",
		"division": "140212",
	},
}

changed(patch) := json.patch(compliant, patch)

test_the_county if {
	subject.met with input as compliant
}

test_applies_when_accepted if {
	subject.applies with input as compliant
}

test_own_acceptance_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}])
}

test_applies_on_receipt if {
	subject.applies with input as changed([{"op": "add", "path": "/stage", "value": "apply"}, {"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_ordered_applies_on_receipt if {
	subject.applies with input as changed([{"op": "add", "path": "/stage", "value": "apply"}, {"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/stop/track", "value": "C"}])
}

test_track_a_does_not_on_receipt if {
	not subject.applies with input as changed([{"op": "add", "path": "/stage", "value": "apply"}, {"op": "add", "path": "/act/action", "value": "evaluate"}, {"op": "add", "path": "/stop/track", "value": "A"}])
}

test_not_at_the_acceptance_by_claim if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "evaluate"}])
}

test_another_county if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140213"}])
}

test_the_city if {
	not subject.met with input as changed([{"op": "add", "path": "/act/division", "value": "140200"}])
}

test_the_claim_at_the_acceptance if {
	not subject.met with input as changed([{"op": "add", "path": "/unit/supervising_level", "value": "city"}])
}

test_on_receipt if {
	subject.met with input as changed([{"op": "add", "path": "/stage", "value": "apply"}, {"op": "remove", "path": "/act/division"}])
}

test_another_claim_on_receipt if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "apply"}, {"op": "add", "path": "/unit/supervising_level", "value": "city"}])
}

test_at_another_stage if {
	not subject.met with input as changed([{"op": "add", "path": "/stage", "value": "sign"}])
}

test_at_the_acceptance_it_is_not_receipt if {
	not subject.met with input as changed([{"op": "remove", "path": "/act/division"}])
}

test_the_fix if {
	found := subject.fixes with input as compliant
	found == {{"pointer": "/unit/supervising_level", "value": "county"}}
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"application: county", "accepted by a department of 140212"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "county, over 140212"
}
