package packs.resumption_cn.fireworks.cn_fw_res_11_test

import data.packs.resumption_cn.fireworks.cn_fw_res_11 as subject

base := {
	"act": {
		"at": "2022-09-03T09:00:00+08:00",
	},
	"emergency": {
		"plan_filing_no": "YJ-1",
		"drills": [
			{
				"on": "2022-03-04",
				"reported": true,
			},
		],
	},
}

changed(patch) := json.patch(base, patch)

put(path, value) := {"op": "add", "path": path, "value": value}

cut(path) := {"op": "remove", "path": path}

test_on_the_last_day_is_met if {
	subject.met with input as base
}

test_a_day_later_is_not if {
	not subject.met with input as changed([put("/act/at", "2022-09-04T00:00:00+08:00")])
}

test_a_second_before_is_met if {
	subject.met with input as changed([put("/act/at", "2022-09-03T23:59:59+08:00")])
}

test_not_reported_is_not if {
	not subject.met with input as changed([put("/emergency/drills/0/reported", false)])
}

test_of_the_future_is_not if {
	not subject.met with input as changed([put("/emergency/drills/0/on", "2022-09-04")])
}

test_of_today_is_met if {
	subject.met with input as changed([put("/emergency/drills/0/on", "2022-09-03")])
}

test_not_filed_is_not if {
	not subject.met with input as changed([put("/emergency/plan_filing_no", "")])
}

test_until_the_half_year_is_over if {
	found := subject.until with input as base
	found == "2022-09-03T16:00:00Z"
}

test_until_counts_from_the_last if {
	found := subject.until with input as changed([put("/emergency/drills/-", {"on": "2022-03-05", "reported": true})])
	found == "2022-09-04T16:00:00Z"
}

test_until_counts_no_drill_that_was_not_reported if {
	found := subject.until with input as changed([put("/emergency/drills/-", {"on": "2022-03-05", "reported": false})])
	found == "2022-09-03T16:00:00Z"
}

test_until_counts_a_drill_of_today if {
	found := subject.until with input as changed([put("/emergency/drills/-", {"on": "2022-09-03", "reported": true})])
	found == "2023-03-05T16:00:00Z"
}

test_until_counts_no_drill_of_the_future if {
	found := subject.until with input as changed([put("/emergency/drills/-", {"on": "2022-09-04", "reported": true})])
	found == "2022-09-03T16:00:00Z"
}

test_what_is_shown if {
	found := subject.observed with input as base
	found == {"2022-03-04, reported: true"}
}

test_what_is_asked if {
	found := subject.required with input as base
	found == "a plan on file, a reported drill at most 183 days before 2022-09-03"
}
