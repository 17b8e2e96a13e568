package packs.resumption_cn_14.mine.cn_ncm_res_03a_test

import data.packs.resumption_cn_14.mine.cn_ncm_res_03a as subject

compliant := {
	"unit": {
		"workings": "underground",
	},
	"entries": [
		{
			"at": "2026-10-28T10:00:00+08:00",
			"people": 6,
		},
	],
	"stop": {
		"rectification": {
			"content": "Pump",
			"place": "Level 3",
			"until": "2026-10-28",
			"measures": "Two fans",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_plan if {
	subject.met with input as compliant
}

test_people_went_applies if {
	subject.applies with input as compliant
}

test_one_person_went_applies if {
	subject.applies with input as changed([{"op": "add", "path": "/entries/0/people", "value": 1}])
}

test_nobody_went_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/entries/0/people", "value": 0}])
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_the_last_day if {
	subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-28T23:59:59+08:00"}])
}

test_a_day_late if {
	not subject.met with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-29T00:00:00+08:00"}])
}

test_later_nobody_went if {
	subject.met with input as changed([{"op": "add", "path": "/entries/1", "value": {"at": "2026-10-30T10:00:00+08:00", "people": 0}}])
}

test_no_content if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/rectification/content", "value": ""}])
}

test_no_place if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/rectification/place", "value": ""}])
}

test_no_measures if {
	not subject.met with input as changed([{"op": "add", "path": "/stop/rectification/measures", "value": ""}])
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "add", "path": "/entries/0/at", "value": "2026-10-29T00:00:00+08:00"}])
	found == {"6 people at 2026-10-29T00:00:00+08:00"}
}

test_nothing_is_shown_in_time if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "a plan with content, place, measures, and no entry after 2026-10-28"
}
