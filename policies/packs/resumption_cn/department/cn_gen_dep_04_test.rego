package packs.resumption_cn.department.cn_gen_dep_04_test

import data.packs.resumption_cn.department.cn_gen_dep_04 as subject

base := {
	"act": {
		"action": "accept",
		"at": "2026-02-26T16:00:00+08:00",
	},
	"case": {
		"received_at": "2026-02-25T09:00:00+08:00",
		"acts": {
			"start_acceptance": {
				"at": "2026-02-26T09:00:00+08:00",
			},
		},
	},
	"acceptance": {
		"at": "2026-02-26T15:00:00+08:00",
		"team": [
			"R-1",
			"R-2",
		],
		"lead": "R-1",
		"signer": "R-3",
		"result": "pass",
		"items": [
			{
				"result": "pass",
			},
			{
				"result": "na",
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_every_item_passed_is_met if {
	subject.met with input as base
}

test_a_failed_item_is_not if {
	not subject.met with input as changed([put("/acceptance/items/1/result", "fail")])
}

test_failed_as_a_whole_is_not if {
	not subject.met with input as changed([put("/acceptance/result", "fail")])
}

test_a_leader_of_another_team_is_not if {
	not subject.met with input as changed([put("/acceptance/lead", "R-3")])
}

test_nobody_who_answers_is_not if {
	not subject.met with input as changed([put("/acceptance/signer", "")])
}

test_the_sheet_of_the_unit_does_not_count_for_the_department if {
	not subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}])
}

test_the_sheet_of_the_unit_counts_for_itself if {
	subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}, put("/act/action", "self_accept")])
}

test_the_sheet_of_the_department_does_not_count_for_the_unit if {
	not subject.met with input as changed([put("/act/action", "self_accept")])
}

test_the_sheet_of_an_earlier_visit_is_not if {
	not subject.met with input as changed([put("/acceptance/at", "2026-02-26T08:59:59+08:00")])
}

test_as_the_visit_began_is_met if {
	subject.met with input as changed([put("/acceptance/at", "2026-02-26T09:00:00+08:00")])
}

test_at_the_act_is_met if {
	subject.met with input as changed([put("/acceptance/at", "2026-02-26T16:00:00+08:00")])
}

test_a_sheet_of_the_future_is_not if {
	not subject.met with input as changed([put("/acceptance/at", "2026-02-26T16:00:01+08:00")])
}

test_it_does_not_lapse if {
	found := subject.until with input as base
	found == "never"
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a team with its leader, every item pass or na, at the visit that is decided on"
}

test_the_own_sheet_of_an_earlier_application_is_not if {
	sheet := object.union(subject_sheet, {"at": "2026-02-26T12:00:00+08:00"})
	own := [
		{"op": "add", "path": "/self_acceptance", "value": sheet},
		{"op": "add", "path": "/act/action", "value": "self_accept"},
	]
	subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-02-26T12:00:00+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "add", "path": "/case/received_at", "value": "2026-02-26T12:00:01+08:00"}]))
	not subject.met with input as changed(array.concat(own, [{"op": "remove", "path": "/case/received_at"}]))
}

subject_sheet := base.acceptance

test_the_own_sheet_failed if {
	not subject.met with input as changed([{"op": "move", "from": "/acceptance", "path": "/self_acceptance"}, {"op": "add", "path": "/act/action", "value": "self_accept"}, {"op": "add", "path": "/self_acceptance/result", "value": "fail"}])
}
