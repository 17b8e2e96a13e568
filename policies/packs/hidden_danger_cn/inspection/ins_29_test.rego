package packs.hidden_danger_cn.inspection.ins_29_test

import data.packs.hidden_danger_cn.inspection.ins_29 as subject

compliant := {
	"outcome": {"penalties": 0, "text": "Obeyed at once"},
}

changed(patch) := json.patch(compliant, patch)

test_none if {
	subject.met with input as compliant
}

test_two if {
	subject.met with input as changed([{"op": "add", "path": "/outcome/penalties", "value": 2}])
}

test_less_than_none if {
	not subject.met with input as changed([{"op": "add", "path": "/outcome/penalties", "value": -1}])
}

test_no_number if {
	not subject.met with input as changed([{"op": "remove", "path": "/outcome/penalties"}])
}

test_a_dash if {
	not subject.met with input as changed([{"op": "add", "path": "/outcome/text", "value": "-"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"penalties": 0, "text": "Obeyed at once"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a text, and a number, 0 for none"
}
