# A named guardian on site.
package packs.gb30871_2022.hot_work.guardian_test

import data.packs.gb30871_2022.hot_work.guardian as subject

base := {
	"act": {"action": "start", "at": "2026-11-20T09:20:00+08:00"},
	"permit": {
		"guardians": [{"person_id": "P-G"}],
		"presence": [{"person_id": "P-G", "at": "2026-11-20T09:15:00+08:00", "on_site": true}],
	},
}

changed(patch) := json.patch(base, patch)

left(at) := {"op": "add", "path": "/permit/presence/-", "value": {"person_id": "P-G", "at": at, "on_site": false}}

test_on_site_before_is_met if subject.met with input as base

test_at_the_moment_of_the_start_is_met if {
	subject.met with input as changed([{"op": "replace", "path": "/permit/presence/0/at", "value": "2026-11-20T09:20:00+08:00"}])
}

test_a_second_later_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/presence/0/at", "value": "2026-11-20T09:20:01+08:00"}])
}

test_who_has_left_is_not if not subject.met with input as changed([left("2026-11-20T09:20:00+08:00")])

test_who_leaves_later_is_still_there if {
	subject.met with input as changed([left("2026-11-20T09:40:00+08:00")])
	subject.until == "2026-11-20T01:40:00Z" with input as changed([left("2026-11-20T09:40:00+08:00")])
}

test_somebody_else_is_not if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/presence/0/person_id", "value": "P-X"}])
}

test_one_of_two_guardians_is_met if {
	subject.met with input as changed([{"op": "add", "path": "/permit/guardians/0", "value": {"person_id": "P-H"}}])
}

test_nobody_named_is_not_met if {
	not subject.met with input as changed([{"op": "replace", "path": "/permit/guardians", "value": []}])
}

test_nobody_on_site_is_not_met if not subject.met with input as changed([{"op": "remove", "path": "/permit/presence"}])

test_a_line_without_time_is_not_met if {
	not subject.met with input as changed([{"op": "remove", "path": "/permit/presence/0/at"}])
}

test_it_does_not_lapse_by_itself if subject.until == "never" with input as base

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"P-G at 2026-11-20T09:15:00+08:00, on site: true"}
	asked := subject.required with input as base
	asked == {"P-G"}
}
