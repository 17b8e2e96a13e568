# Somebody who guards is there.
package packs.gb30871_2022.gen.guardian_presence_test

import data.packs.gb30871_2022.gen.guardian_presence as subject

base := {
	"act": {"at": "2026-11-20T09:50:00+08:00"},
	"case": {"acts": {"start": {"at": "2026-11-20T09:20:00+08:00"}}},
	"permit": {
		"guardians": [{"person_id": "P-G"}, {"person_id": "P-G2"}],
		"presence": [{"person_id": "P-G", "on_at": "2026-11-20T09:20:00+08:00", "on_site": true}],
	},
}

left := {"op": "replace", "path": "/permit/presence/0/on_site", "value": false}

relief := {"op": "add", "path": "/permit/presence/-", "value": {"person_id": "P-G2", "on_at": "2026-11-20T09:50:00+08:00", "on_site": true}}

late := {"op": "replace", "path": "/permit/presence/0/on_at", "value": "2026-11-20T09:20:01+08:00"}

changed(patch) := json.patch(base, patch)

test_on_site_from_the_start_is_met if {
	subject.met with input as base
}

test_one_second_after_the_start_is_not if {
	not subject.met with input as changed([late])
}

test_who_left_is_not if {
	not subject.met with input as changed([left])
}

test_a_relief_who_is_there_is_met if {
	subject.met with input as changed([left, relief])
}

test_a_relief_who_is_still_to_come_is_not if {
	not subject.met with input as changed([left, json.patch(relief, [{"op": "replace", "path": "/value/on_at", "value": "2026-11-20T09:50:01+08:00"}])])
}

test_somebody_who_is_no_guardian_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/presence/0/person_id", "value": "P-X"}])
}

test_a_line_that_does_not_say_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/presence/0/on_site"}])
}

test_without_presence_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/presence"}])
}

test_without_the_time_of_the_start_it_is_not if {
	not subject.met with input as changed([{"op": "remove", "path": "/case/acts"}])
}
