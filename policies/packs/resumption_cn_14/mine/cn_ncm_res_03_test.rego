package packs.resumption_cn_14.mine.cn_ncm_res_03_test

import data.packs.resumption_cn_14.mine.cn_ncm_res_03 as subject

compliant := {
	"unit": {
		"workings": "underground",
	},
	"entries": [
		{
			"at": "2026-10-28T10:00:00+08:00",
			"area": "Level 3",
			"people": 6,
		},
	],
	"entry_permissions": [
		{
			"office": "county_office",
			"area": "Level 3",
			"max_people": 6,
			"from": "2026-10-28T08:00:00+08:00",
			"to": "2026-10-28T16:00:00+08:00",
			"written_at": "2026-10-27T16:00:00+08:00",
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_within if {
	subject.met with input as compliant
}

test_applies if {
	subject.applies with input as compliant
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_at_the_first_moment if {
	subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-28T08:00:00+08:00"}])
}

test_a_second_early if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-28T07:59:59+08:00"}])
}

test_at_the_last_moment if {
	subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-28T16:00:00+08:00"}])
}

test_a_second_late if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-28T16:00:01+08:00"}])
}

test_one_too_many if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/0/people", "value": 7}])
}

test_another_area if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/0/area", "value": "Level 4"}])
}

test_another_office if {
	not subject.met with input as changed([{"op": "add", "path": "/entry_permissions/0/office", "value": "other"}])
}

test_nobody_went if {
	subject.met with input as changed([{"op": "add", "path": "/entries/0/people", "value": 0}, {"op": "add", "path": "/entry_permissions", "value": []}])
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/entries/0/people", "value": 7}])
	found == {"7 people in Level 3 at 2026-10-28T10:00:00+08:00"}
}

test_nothing_is_shown_of_what_was_allowed if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "each entry within a permission of the county office"
}

test_allowed_afterwards if {
	subject.met with input as changed([{"op": "add", "path": "/entry_permissions/0/written_at", "value": "2026-10-28T10:00:00+08:00"}])
	not subject.met with input as changed([{"op": "add", "path": "/entry_permissions/0/written_at", "value": "2026-10-28T10:00:01+08:00"}])
	not subject.met with input as changed([{"op": "remove", "path": "/entry_permissions/0/written_at"}])
}
