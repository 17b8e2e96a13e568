package packs.resumption_cn.gen.cn_gen_res_18_test

import data.packs.resumption_cn.gen.cn_gen_res_18 as subject

# The officer of the county froze by order 停-1, which was lifted.
compliant := {
	"act": {"action": "self_accept"},
	"stage": "accept",
	"stop": {"track": "A"},
	"case": {"acts": {"freeze": {"post": "officer", "division": "140212", "at": "2026-11-20T09:00:00+08:00", "order_no": "停-1"}}},
	"facts": {"stop_orders": {
		"SO-1": {"no": "停-1", "status": "lifted"},
		"SO-2": {"no": "停-2", "status": "open"},
	}},
}

changed(patch) := json.patch(compliant, patch)

no_number := {"op": "remove", "path": "/case/acts/freeze/order_no"}

back(post, division, at) := {"op": "add", "path": "/case/acts/lift_freeze", "value": {"post": post, "division": division, "at": at}}

at_stage(stage, action) := [{"op": "replace", "path": "/stage", "value": stage}, {"op": "replace", "path": "/act/action", "value": action}]

self_accepted := {"op": "add", "path": "/case/acts/self_accept", "value": {"at": "2026-11-21T09:00:00+08:00"}}

nobody_froze := {"op": "remove", "path": "/case/acts/freeze"}

test_it_binds_who_accepts_by_himself if {
	subject.applies with input as compliant
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "B"}])
}

test_nothing_was_frozen if {
	not subject.applies with input as changed([nobody_froze])
	not subject.applies with input as changed(array.concat(at_stage("apply", "apply"), [nobody_froze]))
	not subject.applies with input as changed(array.concat(at_stage("restart", "restart"), [self_accepted, nobody_froze]))
}

test_the_unit_stopped_itself if {
	not subject.applies with input as changed([nobody_froze, {"op": "add", "path": "/case/acts/anomaly", "value": {"post": "worker", "at": "2026-11-20T09:00:00+08:00"}}])
}

test_who_applies_to_accept_himself_is_told if {
	subject.applies with input as changed(at_stage("apply", "apply"))
	not subject.applies with input as changed(array.concat(at_stage("apply", "apply"), [{"op": "replace", "path": "/stop/track", "value": "B"}]))
}

test_a_restart_on_an_own_acceptance if {
	subject.applies with input as changed(array.concat(at_stage("restart", "restart"), [self_accepted]))
}

test_a_restart_that_an_authority_accepted if {
	not subject.applies with input as changed(at_stage("restart", "restart"))
}

test_an_authority_accepts_and_lifts if {
	not subject.applies with input as changed(at_stage("accept", "accept"))
	not subject.applies with input as changed(array.concat(at_stage("accept", "accept"), [self_accepted]))
	not subject.applies with input as changed(array.concat(at_stage("restart", "lift_order"), [self_accepted]))
}

test_the_order_is_lifted if {
	subject.met with input as compliant
}

test_the_order_is_open if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/stop_orders/SO-1/status", "value": "open"}])
}

test_one_of_two_orders_of_the_number_is_open if {
	not subject.met with input as changed([{"op": "replace", "path": "/facts/stop_orders/SO-2/no", "value": "停-1"}])
}

test_an_order_without_a_number_may_be_it if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-2/no"}])
	subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-2/no"}, {"op": "replace", "path": "/facts/stop_orders/SO-2/status", "value": "lifted"}])
}

test_nobody_entered_the_order if {
	not subject.met with input as changed([{"op": "remove", "path": "/facts/stop_orders/SO-1"}])
	not subject.met with input as changed([{"op": "replace", "path": "/facts/stop_orders", "value": {}}])
}

test_a_freeze_without_a_number if {
	not subject.met with input as changed([no_number])
}

test_taken_back if {
	subject.met with input as changed([no_number, back("officer", "140212", "2026-11-20T09:00:01+08:00")])
	subject.met with input as changed([no_number, back("department_head", "140200", "2026-11-21T09:00:00+08:00")])
}

test_taken_back_before_this_freeze if {
	not subject.met with input as changed([no_number, back("officer", "140212", "2026-11-20T09:00:00+08:00")])
}

test_taken_back_by_another_body if {
	not subject.met with input as changed([no_number, back("mine_inspection", "140212", "2026-11-21T09:00:00+08:00")])
	not subject.met with input as changed([no_number, back("officer", "140213", "2026-11-21T09:00:00+08:00")])
}

test_another_act_of_the_same_officer_takes_nothing_back if {
	gone_back := {"op": "add", "path": "/case/acts/send_back", "value": {"post": "officer", "division": "140212", "at": "2026-11-21T09:00:00+08:00"}}
	not subject.met with input as changed([no_number, gone_back])
}

test_the_clock_changes_nothing if {
	found := subject.until with input as compliant
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([back("officer", "140212", "2026-11-21T09:00:00+08:00")])
	found == {
		"frozen by officer of 140212 at 2026-11-20T09:00:00+08:00",
		"the freeze names order 停-1",
		"停-1: lifted",
		"停-2: open",
		"taken back by officer of 140212 at 2026-11-21T09:00:00+08:00",
	}
	asked := subject.required with input as compliant
	asked == "the order that the freeze names lifted, or the freeze taken back by the post that froze, of the same division or one above it"
}
