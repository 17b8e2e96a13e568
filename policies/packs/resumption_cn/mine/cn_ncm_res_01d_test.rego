package packs.resumption_cn.mine.cn_ncm_res_01d_test

import data.packs.resumption_cn.mine.cn_ncm_res_01d as subject

compliant := {
	"act": {
		"action": "accept",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"case": {
		"received_at": "2026-11-16T09:00:00+08:00",
		"acts": {
			"start_acceptance": {
				"at": "2026-11-18T09:00:00+08:00",
			},
		},
	},
	"acceptance": {
		"at": "2026-11-18T15:00:00+08:00",
		"result": "pass",
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
	},
	"self_acceptance": {
		"at": "2026-11-18T15:00:00+08:00",
		"result": "pass",
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
	},
}

changed(patch) := json.patch(compliant, patch)

test_passed if {
	subject.met with input as compliant
}

test_failed_as_a_whole if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/result", "value": "fail"}])
}

test_one_item_failed if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/items/1/result", "value": "fail"}])
}

test_begun_with_the_visit if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance/at", "value": "2026-11-18T09:00:00+08:00"}])
}

test_of_an_earlier_visit if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/at", "value": "2026-11-18T08:59:59+08:00"}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/acceptance/at", "value": "2026-11-18T16:00:01+08:00"}])
}

test_no_items if {
	subject.met with input as changed([{"op": "add", "path": "/acceptance/items", "value": []}])
}

test_the_mine_itself if {
	subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "remove", "path": "/acceptance"}, {"op": "remove", "path": "/case/acts"}])
}

test_the_mine_failed if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance/result", "value": "fail"}])
}

test_the_mine_needs_its_own if {
	not subject.met with input as changed([{"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "remove", "path": "/self_acceptance"}])
}

test_the_government_needs_its_own if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance"}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "every item pass or na, at the visit that is decided on"
}

test_the_own_sheet_of_an_earlier_application_is_not if {
	sheet := object.union(subject_sheet, {"at": "2026-11-18T12:00:00+08:00"})
	own := [
		{"op": "add", "path": "/self_acceptance", "value": sheet},
		{"op": "add", "path": "/act/action", "value": "self_accept"},
	]
	subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-11-18T12:00:00+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-11-18T12:00:01+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "remove", "path": "/case/received_at"}]))
}

subject_sheet := compliant.acceptance
