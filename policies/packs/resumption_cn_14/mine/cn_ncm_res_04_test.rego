package packs.resumption_cn_14.mine.cn_ncm_res_04_test

import data.packs.resumption_cn_14.mine.cn_ncm_res_04 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"stop": {
		"earlier_failures": [
			{
				"on": "2026-09-18",
			},
		],
	},
	"facts": {"resumptions": {"C-OWN": {"kind": "mine", "acts": [{"action": "fail_acceptance", "at": "2026-11-01T10:00:00+08:00"}]}}},
	"case": {
		"id": "C-OWN",
		"state": "received",
		"acts": {
			"apply": {
				"at": "2026-11-18T16:00:00+08:00",
			},
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_two_months_passed if {
	subject.met with input as compliant
}

test_the_first_application if {
	subject.met with input as changed([{"op": "add", "path": "/case", "value": {"id": "C-OWN", "state": "stopped"}}])
}

test_the_first_application_of_a_mine_that_failed_elsewhere if {
	not subject.met with input as changed([{"op": "add", "path": "/case", "value": {"id": "C-OWN", "state": "stopped"}}, {"op": "add", "path": "/stop/earlier_failures/0/on", "value": "2026-09-19"}])
}

test_acts_that_are_not_known if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts"}])
}

test_a_day_short if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/earlier_failures/0/on", "value": "2026-09-19"}])
}

test_the_last_second_of_it if {
	not subject.met with input as changed([{"op": "add", "path": "/act/at", "value": "2026-11-17T23:59:59+08:00"}])
}

test_none_failed if {
	subject.met with input as changed([{"op": "add", "path": "/stop/earlier_failures", "value": []}])
}

test_nobody_says if {
	not subject.met with input as changed([{"op": "remove", "path": "/stop/earlier_failures"}])
}

test_failed_in_this_case if {
	not subject.met with input as changed([{"op": "add", "path": "/case/acts/fail_acceptance", "value": {"at": "2026-09-19T00:00:00+08:00"}}])
}

test_failed_in_this_case_two_months_ago if {
	subject.met with input as changed([{"op": "add", "path": "/case/acts/fail_acceptance", "value": {"at": "2026-09-18T23:59:59+08:00"}}])
}

test_it_lasts if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/case/acts/fail_acceptance", "value": {"at": "2026-10-01T10:00:00+08:00"}}])
	found == {"failed on 2026-09-18", "failed on 2026-10-01"}
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "2 months since the acceptance failed"
}

test_the_months_are_a_parameter if {
	not subject.met with input as compliant with data.packs.resumption_cn_14.params.mine_cool_down_months.value as 3
}

# Another case of the enterprise, as the register of resumptions has it.
beside(other) := changed([{"op": "add", "path": "/facts/resumptions/C-2", "value": other}])

failed_at(at) := {"kind": "mine", "status": "withdrawn", "acts": [{"action": "apply", "at": at}, {"action": "fail_acceptance", "at": at}]}

visited_at(at, more) := object.union({"kind": "mine", "status": "withdrawn", "acts": [{"action": "apply", "at": at}, {"action": "start_acceptance", "at": at}]}, more)

test_failed_in_another_case if {
	not subject.met with input as beside(failed_at("2026-09-19T00:00:00+08:00"))
}

test_failed_in_another_case_before_the_first_application if {
	other := beside(failed_at("2026-09-19T00:00:00+08:00"))
	not subject.met with input as json.patch(other, [{"op": "add", "path": "/case", "value": {"id": "C-OWN", "state": "stopped"}}])
}

test_failed_in_another_case_two_months_ago if {
	subject.met with input as beside(failed_at("2026-09-18T23:59:59+08:00"))
}

test_failed_in_a_case_that_is_of_no_mine if {
	subject.met with input as beside(object.union(failed_at("2026-11-01T00:00:00+08:00"), {"kind": "general"}))
}

test_the_sheet_of_another_case_failed_and_nobody_decided if {
	not subject.met with input as beside(visited_at("2026-09-19T00:00:00+08:00", {"acceptance_result": "fail"}))
}

test_no_sheet_of_another_visit if {
	not subject.met with input as beside(visited_at("2026-09-19T00:00:00+08:00", {}))
}

test_no_sheet_of_a_visit_two_months_ago if {
	subject.met with input as beside(visited_at("2026-09-18T23:59:59+08:00", {}))
}

test_another_case_passed if {
	subject.met with input as beside(visited_at("2026-11-01T00:00:00+08:00", {"acceptance_result": "pass"}))
}

test_another_case_that_did_not_begin if {
	subject.met with input as beside({"kind": "mine", "acts": []})
}

test_acts_of_another_case_that_are_not_known if {
	not subject.met with input as beside({"kind": "mine"})
}

test_a_register_that_is_not_there if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts"}])
}

test_what_is_shown_of_another_case if {
	found := subject.observed with input as beside(object.union(failed_at("2026-10-19T10:00:00+08:00"), {"acceptance_result": "fail"}))
	found == {"failed on 2026-09-18", "C-2: failed on 2026-10-19", "C-2: the sheet says fail"}
}

beside(other) := changed([{"op": "add", "path": "/facts/resumptions/C-2", "value": other}])

test_another_case_that_nobody_looked_at if {
	subject.met with input as beside({"kind": "mine", "acts": [{"action": "apply", "at": "2026-11-10T10:00:00+08:00"}]})
}

test_only_other_cases_of_mines_are_shown if {
	failed := {"acceptance_result": "fail", "acts": [{"action": "fail_acceptance", "at": "2026-11-10T10:00:00+08:00"}]}
	shown := subject.observed with input as beside(object.union(failed, {"kind": "coal"}))
	shown == {"failed on 2026-09-18"}
	theirs := subject.observed with input as beside(object.union(failed, {"kind": "mine"}))
	theirs == {"failed on 2026-09-18", "C-2: failed on 2026-11-10", "C-2: the sheet says fail"}
	own := subject.observed with input as changed([{"op": "add", "path": "/facts/resumptions/C-OWN", "value": object.union(failed, {"kind": "mine"})}])
	own == {"failed on 2026-09-18"}
}
