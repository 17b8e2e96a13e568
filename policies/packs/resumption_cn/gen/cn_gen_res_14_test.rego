package packs.resumption_cn.gen.cn_gen_res_14_test

import data.packs.resumption_cn.gen.cn_gen_res_14 as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"enterprise": {"kind": "coal_mine"},
	"facts": {
		"complete": {
			"accidents": true,
		},
		"accidents": {
			"AC-1": {
				"at": "2026-09-26T02:00:00+08:00",
				"danger_cleared": {
					"at": "2026-10-10T10:00:00+08:00",
					"confirmed_by": "R",
					"evidence": "E",
				},
				"prevention": {
					"at": "2026-10-12T10:00:00+08:00",
					"ref": "M",
				},
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_cleared if {
	subject.applies with input as compliant
	subject.met with input as compliant
}

test_of_another_sector_another_document_asks if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/kind", "value": "hazchem_production"}])
}

test_no_accident if {
	subject.met with input as changed([{"op": "add", "path": "/facts/accidents", "value": {}}])
}

test_not_confirmed if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/accidents/AC-1/danger_cleared/confirmed_by"}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/accidents/AC-1/prevention"}])
}

test_nobody_answers if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/accidents"}])
}

test_a_second_one if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-2", "value": {"at": "2026-11-01T02:00:00+08:00"}}])
}

test_what_is_shown if {
	lasts := subject.until with input as compliant
	lasts == "never"
	found := subject.observed with input as compliant
	found == set()
	asked := subject.required with input as compliant
	asked == "each cleared with evidence, measures taken"
}

test_what_is_not_met_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/facts/accidents/AC-1/danger_cleared/confirmed_by"}])
	found == {"AC-1"}
}
