# What the ropes are tied to.
package packs.gb30871_2022.lifting.anchor_test

import data.packs.gb30871_2022.lifting.anchor as subject

base := {"act": {"at": "2026-11-20T09:00:00+08:00"}, "lifting": {"anchors": [{"name": "A-1", "kind": "ground"}, {"name": "A-2", "kind": "building", "check": {"ref": "CE-1", "by": "P-CIVIL", "at": "2026-11-20T09:00:00+08:00"}}]}}

changed(patch) := json.patch(base, patch)

set(path, value) := [{"op": "add", "path": path, "value": value}]

without(path) := [{"op": "remove", "path": path}]

met(doc) if {
	subject.met with input as doc
}

observed(doc) := value if {
	value := subject.observed with input as doc
}

required(doc) := value if {
	value := subject.required with input as doc
}

until(doc) := value if {
	value := subject.until with input as doc
}

test_a_ground_anchor_and_a_checked_building_are_met if met(base)

test_no_anchor_is_an_answer_and_silence_is_none if {
	met(changed(set("/lifting/anchors", [])))
	not met(changed(without("/lifting/anchors")))
}

test_what_may_never_be_one if {
	every kind in ["pipe", "pipe_rack", "pole", "machine"] {
		not met(changed(set("/lifting/anchors/0/kind", kind)))
		not met(changed(set("/lifting/anchors/1/kind", kind)))
	}
}

test_a_building_without_check_is_not if {
	not met(changed(without("/lifting/anchors/1/check")))
	every key in ["ref", "by", "at"] {
		not met(changed(without(concat("/", ["/lifting/anchors/1/check", key]))))
	}
	not met(changed(set("/lifting/anchors/1/check/ref", "-")))
	not met(changed(set("/lifting/anchors/1/check/by", "")))
	not met(changed(set("/lifting/anchors/1/check/at", "2026-11-20T09:00:01+08:00")))
}

test_an_anchor_of_no_kind_is_not if not met(changed(without("/lifting/anchors/0/kind")))

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"A-1: ground", "A-2: building"}
	required(base) == "an anchor made for it, or a building with the civil engineer's check"
}
