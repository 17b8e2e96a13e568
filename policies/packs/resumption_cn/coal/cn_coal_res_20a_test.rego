package packs.resumption_cn.coal.cn_coal_res_20a_test

import data.packs.resumption_cn.coal.cn_coal_res_20a as subject

compliant := {
	"act": {
		"action": "evaluate",
		"at": "2026-11-18T16:00:00+08:00",
	},
	"emergency": {
		"plan_filing_no": "E",
		"county_plan_joined": true,
		"drills": [
			{
				"on": "2026-05-19",
				"reported": true,
			},
		],
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_drill_183_days_ago if {
	subject.met with input as compliant
}

test_a_drill_184_days_ago if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-05-18"}])
}

test_until_the_day_after if {
	subject.until == "2026-11-18T16:00:00Z" with input as compliant
}

test_not_reported if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/reported", "value": false}])
}

test_to_come if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-11-19"}])
}

test_not_joined if {
	not subject.met with input as changed([{"op": "add", "path": "/emergency/county_plan_joined", "value": false}])
}

test_no_filing if {
	not subject.met with input as changed([{"op": "remove", "path": "/emergency/plan_filing_no"}])
}

test_what_is_shown if {
	found := subject.observed with input as compliant
	found == {"county_plan": true, "drills": ["2026-05-19"]}
	asked := subject.required with input as compliant
	asked == "a reported drill at most 183 days ago"
}

test_a_drill_today if {
	subject.met with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-11-18"}])
}

test_what_was_not_reported_or_is_to_come_lengthens_nothing if {
	subject.until == "2026-11-18T16:00:00Z" with input as changed([{"op": "add", "path": "/emergency/drills/1", "value": {"on": "2026-08-01", "reported": false}}, {"op": "add", "path": "/emergency/drills/2", "value": {"on": "2026-11-19", "reported": true}}])
}

test_a_drill_today_counts_from_today if {
	subject.until == "2027-05-20T16:00:00Z" with input as changed([{"op": "add", "path": "/emergency/drills/0/on", "value": "2026-11-18"}])
}
