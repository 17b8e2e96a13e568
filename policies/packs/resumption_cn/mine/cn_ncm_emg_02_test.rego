package packs.resumption_cn.mine.cn_ncm_emg_02_test

import data.packs.resumption_cn.mine.cn_ncm_emg_02 as subject

compliant := {
	"act": {
		"at": "2026-11-18T16:00:00+08:00",
	},
	"emergency": {
		"drills": [
			{
				"on": "2026-05-19",
				"reported": true,
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_183_days_ago if {
	subject.met with input as compliant
}

test_184_days_ago if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-05-18"}])
}

test_not_reported if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/reported", "value": false}])
}

test_today if {
	subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-11-18"}])
}

test_tomorrow if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-11-19"}])
}

test_until_184_days_are_over if {
	found := subject.until with input as compliant
	found == "2026-11-18T16:00:00Z"
}

test_the_latest_counts if {
	found := subject.until with input as changed([{"op": "add", "path": "/emergency/drills/1", "value": {"on": "2026-06-01", "reported": true}}, {"op": "add", "path": "/emergency/drills/2", "value": {"on": "2026-07-01", "reported": false}}, {"op": "add", "path": "/emergency/drills/3", "value": {"on": "2026-12-01", "reported": true}}])
	found == "2026-12-01T16:00:00Z"
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == ["2026-05-19"]
}

test_what_is_asked if {
	found := subject.required with input as compliant
	found == "a reported drill at most 183 days ago"
}
