package packs.hidden_danger_cn.inspection.ins_02_test

import data.packs.hidden_danger_cn.inspection.ins_02 as subject

compliant := {
	"act": {
		"action": "start",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330211",
		"at": "2026-11-20T09:00:00+08:00",
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

test_two if {
	subject.met with input as compliant
}

test_one if {
	not subject.met with input as changed([{"op": "remove", "path": "/plan/officers/1"}])
}

test_one_twice if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/officers/1/person", "value": "R-OFFICER"}])
}

test_one_certificate_for_both if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/officers/1/certificate", "value": "ZF-1"}])
}

test_a_dash_for_a_certificate if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/officers/1/certificate", "value": "-"}])
}

test_one_certificate_for_both_and_a_third_who_has_none if {
	not subject.met with input as changed([{"op": "add", "path": "/plan/officers/1/certificate", "value": "ZF-1"}, {"op": "add", "path": "/plan/officers/2", "value": {"person": "R-OFFICER-3", "certificate": "-"}}])
}

test_a_third_who_has_none if {
	subject.met with input as changed([{"op": "add", "path": "/plan/officers/2", "value": {"person": "R-OFFICER-3", "certificate": "-"}}])
}

test_what_is_shown if {
	shown := subject.observed with input as changed([{"op": "add", "path": "/plan/officers/2", "value": {"person": "R-OFFICER-3", "certificate": "-"}}])
	shown == {"R-OFFICER", "R-OFFICER-2"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "at least 2 officers, each with a certificate of their own"
}
