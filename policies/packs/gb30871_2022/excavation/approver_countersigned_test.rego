# Who countersigns.
package packs.gb30871_2022.excavation.approver_countersigned_test

import data.packs.gb30871_2022.excavation.approver_countersigned as subject

posts := ["water_department", "power_department", "steam_department", "process_department", "equipment_department", "fire_department", "safety_department"]

base := {
	"act": {"at": "2026-11-20T07:30:00+08:00"},
	"excavation": {"concerned": posts},
	"permit": {
		"applied_at": "2026-11-19T15:00:00+08:00",
		"signatures": {post: {"opinion": "agree", "at": "2026-11-20T07:00:00+08:00"} | some post in posts},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if subject.met with input as doc

test_all_seven_are_met if met(base)

test_each_that_is_concerned_counts if {
	every post in posts {
		not met(changed(without(concat("/", ["/permit/signatures", post]))))
		not met(changed(set(concat("/", ["/permit/signatures", post, "opinion"]), "reject")))
		met(json.patch(changed(without(concat("/", ["/permit/signatures", post]))), set("/excavation/concerned", [other | some other in posts; other != post])))
	}
}

test_within_application_and_act if {
	met(changed(set("/permit/signatures/fire_department/at", "2026-11-19T15:00:00+08:00")))
	met(changed(set("/permit/signatures/fire_department/at", "2026-11-20T07:30:00+08:00")))
	not met(changed(set("/permit/signatures/fire_department/at", "2026-11-19T14:59:59+08:00")))
	not met(changed(set("/permit/signatures/fire_department/at", "2026-11-20T07:30:01+08:00")))
}

test_a_post_that_the_table_does_not_know_is_not if not met(changed(set("/excavation/concerned/-", "canteen")))

test_nobody_said_who_is_concerned if not met(changed(without("/excavation/concerned")))

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {post | some post in posts} with input as base
	subject.required == posts with input as base
}
