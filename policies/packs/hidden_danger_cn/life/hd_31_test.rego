package packs.hidden_danger_cn.life.hd_31_test

import data.packs.hidden_danger_cn.life.hd_31 as subject

compliant := {
	"enterprise": {"division": "370202"},
	"danger": {"grade": "major"},
	"order": {"at": "2026-07-15T16:30:00+08:00"},
	"publications": {
		"order": {"at": "2026-07-22T10:00:00+08:00", "in": "City web site"},
		"exposure": {"at": "2026-08-18T10:00:00+08:00", "in": "City web site"},
		"write_off": {"at": "2026-08-21T10:00:00+08:00", "in": "City web site"},
	},
	"exposures": [{"at": "2026-08-17T10:00:00+08:00"}],
	"closings": [{"at": "2026-08-14T15:00:00+08:00"}],
	"facts": {"calendars": {}},
}

changed(patch) := json.patch(compliant, patch)

test_on_the_fifth if {
	subject.met with input as compliant
}

test_on_the_sixth if {
	not subject.met with input as changed([{"op": "add", "path": "/publications/order/at", "value": "2026-07-23T00:00:00+08:00"}])
}

test_at_once if {
	subject.met with input as changed([{"op": "add", "path": "/publications/order/at", "value": "2026-07-15T16:30:00+08:00"}])
}

test_before_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/publications/order/at", "value": "2026-07-15T16:29:59+08:00"}])
}

test_there if {
	subject.applies with input as compliant
}

test_general if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_elsewhere if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/division", "value": "140212"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"ordered_at": "2026-07-15T16:30:00+08:00", "published_at": "2026-07-22T10:00:00+08:00", "working_days": 5}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "within 5 working days of the order"
}
