package packs.resumption_cn.coal.cn_coal_acc_11_test

import data.packs.resumption_cn.coal.cn_coal_acc_11 as subject

compliant := {
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"notice": {
		"no": "N",
		"cc": [
			"mine_inspection",
			"coal_industry",
			"police",
			"power",
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_copied if {
	subject.met with input as compliant
}

test_no_notice if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice"}])
}

test_its_own_acceptance_does_not_apply if {
	not subject.applies with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}])
}

test_mine_inspection_left_out if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice/cc/0"}])
}

test_coal_industry_left_out if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice/cc/1"}])
}

test_police_left_out if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice/cc/2"}])
}

test_power_left_out if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice/cc/3"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["mine_inspection", "coal_industry", "police", "power"]
	asked := subject.required with input as compliant
	asked == "mine_inspection, coal_industry, police, power"
}

test_track_c_applies if {
	subject.applies with input as {"stop": {"track": "C"}}
	not subject.applies with input as {"stop": {"track": "A"}}
}
