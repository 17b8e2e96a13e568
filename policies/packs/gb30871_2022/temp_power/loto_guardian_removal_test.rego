# A guardian when the line is taken down.
package packs.gb30871_2022.temp_power.loto_guardian_removal_test

import data.packs.gb30871_2022.temp_power.loto_guardian_removal as subject

base := {
	"permit": {
		"closure": {"line_removed": {"confirmed_at": "2026-11-20T09:20:00+08:00"}},
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

left(at) := set("/permit/presence/-", {"person_id": "P-G", "at": at, "on_site": false})

test_on_site_is_met if met(base)

test_who_came_after_the_removal_is_not if {
	met(changed(set("/permit/presence/0/at", "2026-11-20T09:20:00+08:00")))
	not met(changed(set("/permit/presence/0/at", "2026-11-20T09:20:01+08:00")))
}

test_who_had_left_is_not if {
	not met(changed(left("2026-11-20T09:20:00+08:00")))
	met(changed(left("2026-11-20T09:20:01+08:00")))
}

test_nothing_removed_is_not if not met(changed(without("/permit/closure")))

test_nobody_is_not if not met(changed(without("/permit/presence")))

test_what_is_said if {
	observed(base) == {"P-G at 2026-11-20T09:15:00+08:00, on site: true"}
	required(base) == "a guardian of this permit on site at 2026-11-20T09:20:00+08:00"
}
