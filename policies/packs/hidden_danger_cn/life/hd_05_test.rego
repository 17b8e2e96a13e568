package packs.hidden_danger_cn.life.hd_05_test

import data.packs.hidden_danger_cn.life.hd_05 as subject

compliant := {
	"act": {
		"action": "register_own",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T15:00:00+08:00",
	},
	"danger": {"origin": "self_report"},
}

changed(patch) := json.patch(compliant, patch)

test_found_by_itself if {
	subject.met with input as compliant
}

test_found_by_an_inspection if {
	not subject.met with input as changed([{"op": "add", "path": "/danger/origin", "value": "covert_inspection"}])
}

test_its_own_act if {
	subject.applies with input as compliant
}

test_an_officer_s_act if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "confirm"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == "self_report"
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "self_report"
}
