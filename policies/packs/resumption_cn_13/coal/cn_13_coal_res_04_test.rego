package packs.resumption_cn_13.coal.cn_13_coal_res_04_test

import data.packs.resumption_cn_13.coal.cn_13_coal_res_04 as subject

base := {
	"act": {"action": "restart", "at": "2026-11-21T08:00:00+08:00"},
	"stop": {"track": "B"},
	"unit": {},
	"facts": {"mines": {"M-1": {"ownership": "other"}}},
	"enterprise": {"division": "130209", "supervising_level": "county"},
	"acceptance": {"at": "2026-11-18T15:00:00+08:00"},
	"second_look": {"at": "2026-11-20T10:00:00+08:00", "result": "pass", "division": "130200", "bodies": ["mine_inspection"]},
}

changed(patch) := json.patch(base, patch)

test_looked_at_again if {
	subject.met with input as base
}

test_not_looked_at if {
	not subject.met with input as changed([{"op": "remove", "path": "/second_look"}])
}

test_found_wanting if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/result", "value": "fail"}])
}

test_without_the_inspection_body if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/bodies", "value": []}])
}

test_by_the_county_itself if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/division", "value": "130209"}])
}

test_by_another_city if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/division", "value": "130100"}])
}

test_a_second_before_the_acceptance if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/at", "value": "2026-11-18T14:59:59+08:00"}])
	subject.met with input as changed([{"op": "replace", "path": "/second_look/at", "value": "2026-11-18T15:00:00+08:00"}])
}

test_a_second_after_the_act if {
	not subject.met with input as changed([{"op": "replace", "path": "/second_look/at", "value": "2026-11-21T08:00:01+08:00"}])
	subject.met with input as changed([{"op": "replace", "path": "/second_look/at", "value": "2026-11-21T08:00:00+08:00"}])
}

test_what_a_county_supervises_applies if {
	subject.applies with input as base
	subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "C"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/stop/track", "value": "A"}])
	not subject.applies with input as changed([{"op": "replace", "path": "/enterprise/supervising_level", "value": "city"}])
}

test_what_the_province_accepts_does_not if {
	owners := {"central": "province", "provincial": "province", "other": "supervising"}
	subject.applies with input as base
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as owners
	not subject.applies with input as changed([{"op": "replace", "path": "/facts/mines/M-1/ownership", "value": "provincial"}])
		with data.packs.resumption_cn.params.coal_accepted_by_owner.value as owners
}

test_it_lasts if {
	found := subject.until with input as base
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"result": "pass", "division": "130200", "bodies": ["mine_inspection"]}
	asked := subject.required with input as base
	asked == "passed, by the department of the city with mine_inspection, after the acceptance"
}
