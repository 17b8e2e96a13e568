package packs.hidden_danger_cn.life.hd_32_test

import data.packs.hidden_danger_cn.life.hd_32 as subject

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
	not subject.met with input as changed([{"op": "add", "path": "/publications/write_off/at", "value": "2026-08-24T00:00:00+08:00"}])
}

test_at_once if {
	subject.met with input as changed([{"op": "add", "path": "/publications/write_off/at", "value": "2026-08-14T15:00:00+08:00"}])
}

test_before_the_write_off if {
	not subject.met with input as changed([{"op": "add", "path": "/publications/write_off/at", "value": "2026-08-14T14:59:59+08:00"}])
}

test_elsewhere if {
	not subject.met with input as changed([{"op": "add", "path": "/publications/write_off/in", "value": "Notice board"}])
}

test_exposed if {
	subject.applies with input as compliant
}

test_never_exposed if {
	not subject.applies with input as changed([{"op": "add", "path": "/exposures", "value": []}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"exposed_in": "City web site", "written_off_in": "City web site", "published_at": "2026-08-21T10:00:00+08:00"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "in the same medium, within 5 working days of the write-off"
}
