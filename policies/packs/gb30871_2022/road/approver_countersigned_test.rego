# Who countersigns.
package packs.gb30871_2022.road.approver_countersigned_test

import data.packs.gb30871_2022.road.approver_countersigned as subject

posts := ["fire_department", "safety_department"]

base := {
	"act": {"at": "2026-11-20T07:30:00+08:00"},
	"permit": {
		"applied_at": "2026-11-19T15:00:00+08:00",
		"signatures": {post: {"opinion": "agree", "at": "2026-11-20T07:00:00+08:00"} | some post in posts},
	},
}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
		with data.packs.gb30871_2022.params.road_countersign.value as posts
}

test_both_are_met if met(base)

test_one_alone_is_not if {
	every post in posts {
		not met(changed(without(concat("/", ["/permit/signatures", post]))))
		not met(changed(set(concat("/", ["/permit/signatures", post, "opinion"]), "reject")))
	}
}

test_within_application_and_act if {
	met(changed(set("/permit/signatures/fire_department/at", "2026-11-19T15:00:00+08:00")))
	met(changed(set("/permit/signatures/fire_department/at", "2026-11-20T07:30:00+08:00")))
	not met(changed(set("/permit/signatures/fire_department/at", "2026-11-19T14:59:59+08:00")))
	not met(changed(set("/permit/signatures/fire_department/at", "2026-11-20T07:30:01+08:00")))
}

test_what_is_said if {
	subject.until == "never" with input as base
	subject.observed == {"fire_department", "safety_department"} with input as base
		with data.packs.gb30871_2022.params.road_countersign.value as posts
	subject.required == posts with input as base
		with data.packs.gb30871_2022.params.road_countersign.value as posts
	subject.observed == {"fire_department"} with input as changed(without("/permit/signatures/safety_department"))
		with data.packs.gb30871_2022.params.road_countersign.value as posts
}
