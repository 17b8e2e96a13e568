package packs.resumption_cn.mine.cn_ncm_res_12_test

import data.packs.resumption_cn.mine.cn_ncm_res_12 as subject

compliant := {
	"act": {
		"action": "restart",
		"at": "2026-11-21T08:00:00+08:00",
	},
	"case": {
		"state": "approved",
	},
	"unit": {
		"workings": "underground",
		"headings": [
			"Face 1",
			"Face 2",
		],
	},
	"heading_tests": [
		{
			"heading": "Face 1",
			"at": "2026-11-21T06:00:00+08:00",
			"co_ppm": 2,
			"no2_ppm": 0,
			"o2_percent": 20.6,
			"within_limits": true,
			"roof_sound": true,
		},
		{
			"heading": "Face 2",
			"at": "2026-11-21T06:00:00+08:00",
			"co_ppm": 2,
			"no2_ppm": 0,
			"o2_percent": 20.6,
			"within_limits": true,
			"roof_sound": true,
		},
	],
}

changed(patch) := json.patch(compliant, patch)

test_all_tested if {
	subject.met with input as compliant
}

test_underground_applies if {
	subject.applies with input as compliant
}

test_an_open_pit_does_not if {
	not subject.applies with input as changed([{"op": "add", "path": "/unit/workings", "value": "open_pit"}])
}

test_one_is_missing if {
	not subject.met with input as changed([{"op": "remove", "path": "/heading_tests/1"}])
}

test_the_day_before if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/at", "value": "2026-11-20T23:59:59+08:00"}])
}

test_the_first_second_of_the_day if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/at", "value": "2026-11-21T00:00:00+08:00"}])
}

test_at_the_moment if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/at", "value": "2026-11-21T08:00:00+08:00"}])
}

test_a_second_after if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/at", "value": "2026-11-21T08:00:01+08:00"}])
}

test_out_of_limits if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/within_limits", "value": false}])
}

test_the_roof_is_loose if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/roof_sound", "value": false}])
}

test_no_co if {
	not subject.met with input as changed([{"op": "remove", "path": "/heading_tests/0/co_ppm"}])
}

test_no_no2 if {
	not subject.met with input as changed([{"op": "remove", "path": "/heading_tests/0/no2_ppm"}])
}

test_no_o2 if {
	not subject.met with input as changed([{"op": "remove", "path": "/heading_tests/0/o2_percent"}])
}

test_no_oxygen if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/o2_percent", "value": 0}])
}

test_a_reading_below_one if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/o2_percent", "value": 0.5}])
}

test_a_good_test_while_it_runs if {
	subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/heading_tests/2", "value": {"heading": "Face 1", "at": "2026-11-21T09:00:00+08:00", "co_ppm": 2, "no2_ppm": 0, "o2_percent": 20.6, "within_limits": true, "roof_sound": true}}])
}

test_a_bad_test_while_it_runs if {
	not subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/heading_tests/2", "value": {"heading": "Face 1", "at": "2026-11-21T09:00:00+08:00", "co_ppm": 2, "no2_ppm": 0, "o2_percent": 20.6, "within_limits": true, "roof_sound": false}}])
}

test_co_of_nothing if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/0/co_ppm", "value": 0}])
}

test_a_later_bad_test_judges if {
	not subject.met with input as changed([{"op": "add", "path": "/heading_tests/2", "value": {"heading": "Face 1", "at": "2026-11-21T07:00:00+08:00", "co_ppm": 2, "no2_ppm": 0, "o2_percent": 20.6, "within_limits": false, "roof_sound": true}}])
}

test_an_earlier_bad_test_does_not if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/2", "value": {"heading": "Face 1", "at": "2026-11-21T05:00:00+08:00", "co_ppm": 2, "no2_ppm": 0, "o2_percent": 20.6, "within_limits": false, "roof_sound": true}}])
}

test_a_later_good_test_is_no_harm if {
	subject.met with input as changed([{"op": "add", "path": "/heading_tests/2", "value": {"heading": "Face 1", "at": "2026-11-21T07:00:00+08:00", "co_ppm": 2, "no2_ppm": 0, "o2_percent": 20.6, "within_limits": true, "roof_sound": true}}])
}

test_while_it_runs_the_begin_counts if {
	subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/act/at", "value": "2026-11-24T08:00:00+08:00"}])
}

test_to_go_on_it_is_tested_again if {
	not subject.met with input as changed([{"op": "add", "path": "/case", "value": {"state": "suspended", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}, {"op": "add", "path": "/act/at", "value": "2026-11-24T08:00:00+08:00"}])
}

test_until_the_day_is_over if {
	found := subject.until with input as compliant
	found == "2026-11-21T16:00:00Z"
}

test_while_it_runs_it_lasts if {
	found := subject.until with input as changed([{"op": "add", "path": "/case", "value": {"state": "restarting", "acts": {"restart": {"at": "2026-11-21T08:00:00+08:00"}}}}])
	found == "never"
}

test_what_is_shown if {
	found := subject.observed with input as changed([{"op": "remove", "path": "/heading_tests/1"}])
	found == {"Face 2"}
}

test_nothing_is_shown_of_what_is_tested if {
	found := subject.observed with input as compliant
	found == set()
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "each heading tested on 2026-11-21 before 2026-11-21T08:00:00+08:00, the newest test good"
}
