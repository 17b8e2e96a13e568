package packs.resumption_cn.gen.cn_gen_res_02_test

import data.packs.resumption_cn.gen.cn_gen_res_02 as subject

compliant := {
	"stop": {
		"track": "C",
		"kind": "ordered",
		"first_day": "2026-09-28",
		"last_day": "2026-11-10",
	},
	"acceptance": {
		"at": "2026-11-18T15:00:00+08:00",
	},
	"facts": {
		"complete": {
			"accidents": true,
		},
		"stop_orders": {
			"SO-1": {
				"issued_at": "2026-09-27T18:00:00+08:00",
			},
		},
		"accidents": {},
	},
}

changed(patch) := json.patch(compliant, patch)

test_nothing_since if {
	subject.met with input as compliant
}

test_a_new_order if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/stop_orders/SO-2", "value": {"issued_at": "2026-11-18T15:00:01+08:00"}}])
}

test_an_accident_since if {
	not subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-1", "value": {"at": "2026-11-19T02:00:00+08:00"}}])
}

test_an_earlier_accident if {
	subject.met with input as changed([{"op": "add", "path": "/facts/accidents/AC-1", "value": {"at": "2026-09-26T02:00:00+08:00"}}])
}

test_nobody_answers_for_accidents if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/complete/accidents"}])
}

test_the_mines_own_sheet_does_not_count_here if {
	not subject.met with input as changed([{"op": "remove", "path": "/acceptance"}, {"op": "add", "path": "/self_acceptance", "value": {"at": "2026-11-18T15:00:00+08:00"}}])
}

test_its_own_acceptance_on_track_a if {
	subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/self_acceptance", "value": {"at": "2026-11-18T15:00:00+08:00"}}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"accidents": {}, "orders": {"SO-1": "2026-09-27T18:00:00+08:00"}}
	asked := subject.required with input as compliant
	asked == "no order and no accident since the acceptance"
}

test_a_sheet_of_the_department_does_not_help_what_the_unit_accepted if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/track", "value": "A"}, {"op": "add", "path": "/self_acceptance", "value": {"at": "2026-09-20T15:00:00+08:00"}}])
}
