package packs.hidden_danger_cn.life.hd_12_test

import data.packs.hidden_danger_cn.life.hd_12 as subject

compliant := {
	"enterprise": {"division": "370211"},
	"order": {
		"type": "evacuate_and_stop",
		"at": "2026-07-15T16:30:00+08:00",
		"sign": {"photo": "EV-9", "at": "2026-07-15T18:00:00+08:00"},
	},
}

changed(patch) := json.patch(compliant, patch)

test_a_sign if {
	subject.met with input as compliant
}

test_no_photograph if {
	not subject.met with input as changed([{"op": "add", "path": "/order/sign/photo", "value": ""}])
}

test_put_up_with_the_order if {
	subject.met with input as changed([{"op": "add", "path": "/order/sign/at", "value": "2026-07-15T16:30:00+08:00"}])
}

test_put_up_before_the_order if {
	not subject.met with input as changed([{"op": "add", "path": "/order/sign/at", "value": "2026-07-15T16:29:59+08:00"}])
}

test_there if {
	subject.applies with input as compliant
}

test_in_another_province if {
	not subject.applies with input as changed([{"op": "add", "path": "/enterprise/division", "value": "330211"}])
}

test_nothing_is_stopped if {
	not subject.applies with input as changed([{"op": "add", "path": "/order/type", "value": "by_deadline"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"photo": "EV-9", "at": "2026-07-15T18:00:00+08:00"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "a photograph of the sign, put up after the order"
}
