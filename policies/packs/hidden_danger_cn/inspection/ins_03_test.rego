package packs.hidden_danger_cn.inspection.ins_03_test

import data.packs.hidden_danger_cn.inspection.ins_03 as subject

compliant := {
	"act": {
		"action": "announce",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-19T09:00:00+08:00",
	},
	"plan": {
		"no": "JC-2026-31",
		"way": "open",
		"on": "2026-11-20",
		"scope": "Special operations in the tank farm",
		"places": ["L-TANKS-1"],
		"officers": [{"person": "R-OFFICER", "certificate": "ZF-1"}, {"person": "R-OFFICER-2", "certificate": "ZF-2"}],
	},
}

changed(patch) := json.patch(compliant, patch)

test_announced if {
	subject.met with input as compliant
}

test_covert if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/way", "value": "covert"}])
}

test_announcing if {
	subject.applies with input as compliant
}

test_starting if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "start"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == "open"
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "open"
}
