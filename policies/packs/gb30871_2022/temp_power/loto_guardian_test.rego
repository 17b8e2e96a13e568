# A guardian when the line is connected.
package packs.gb30871_2022.temp_power.loto_guardian_test

import data.packs.gb30871_2022.temp_power.loto_guardian as subject

base := {
	"act": {"at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"guardians": [{"person_id": "P-G"}],
		"presence": [{"person_id": "P-G", "at": "2026-11-20T09:15:00+08:00", "on_site": true}],
	},
}

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

left(at) := set("/permit/presence/-", {"person_id": "P-G", "at": at, "on_site": false})

test_on_site_is_met if met(base)

test_a_second_after_the_act_is_not if {
	met(changed(set("/permit/presence/0/at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/presence/0/at", "2026-11-20T09:20:01+08:00")))
}

test_who_has_left_is_not if not met(changed(left("2026-11-20T09:20:00+08:00")))

test_who_leaves_later_is_still_there if {
	met(changed(left("2026-11-20T09:40:00+08:00")))
	until(changed(left("2026-11-20T09:40:00+08:00"))) == "2026-11-20T01:40:00Z"
}

test_somebody_else_or_nobody_is_not if {
	not met(changed(set("/permit/presence/0/person_id", "P-X")))
	not met(changed(without("/permit/presence")))
}

test_what_is_said if {
	until(base) == "never"
	observed(base) == {"P-G at 2026-11-20T09:15:00+08:00, on site: true"}
	required(base) == {"P-G"}
}
