package packs.resumption_cn_14.coal.cn_14_coal_res_04_test

import data.packs.resumption_cn_14.coal.cn_14_coal_res_04 as subject

base := {
	"act": {"action": "restart", "at": "2026-11-21T08:00:00+08:00"},
	"stop": {"track": "B"},
	"signatures": {"department_head": {"at": "2026-11-20T10:00:00+08:00"}},
	"notice": {"no": "FC-1", "at": "2026-11-20T18:00:00+08:00"},
}

changed(patch) := json.patch(base, patch)

at(instant) := changed([{"op": "replace", "path": "/notice/at", "value": instant}])

test_issued_in_between if {
	subject.met with input as base
	subject.met with input as at("2026-11-20T10:00:00+08:00")
	subject.met with input as at("2026-11-21T08:00:00+08:00")
}

test_issued_on_an_earlier_approval if {
	not subject.met with input as at("2026-11-20T09:59:59+08:00")
}

test_issued_after_the_act if {
	not subject.met with input as at("2026-11-21T08:00:01+08:00")
}

test_none if {
	not subject.met with input as changed([{"op": "remove", "path": "/notice"}])
	not subject.met with input as changed([{"op": "replace", "path": "/notice/no", "value": ""}])
}

test_what_the_mine_accepted_itself_needs_none if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "C"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "A"}])
}

test_what_is_shown if {
	subject.observed == {"no": "FC-1", "at": "2026-11-20T18:00:00+08:00"} with input as base
	subject.required == "issued after the department signed (2026-11-20T10:00:00+08:00) and before the restart" with input as base
	subject.until == "never" with input as base
}
