package packs.hidden_danger_cn.life.hd_08_test

import data.packs.hidden_danger_cn.life.hd_08 as subject

compliant := {
	"act": {
		"action": "order",
		"person": "R-OFFICER",
		"post": "officer",
		"division": "330200",
		"at": "2026-07-15T17:00:00+08:00",
	},
	"danger": {"grade": "major", "origin": "open_inspection", "self_stopped": false},
	"order": {
		"no": "ZG-7",
		"type": "remove_now",
		"at": "2026-07-15T16:30:00+08:00",
		"measures": ["Move the chargers"],
		"person": "P-ELECTRO",
		"deadline": "2026-08-15T17:00:00+08:00",
		"money": {"amount_yuan": 40000, "source": "Safety funds"},
		"plan": "PL-7",
		"safe_meanwhile": {
			"answer": "yes",
			"measures": "No charging underground",
			"confirmed_by": "R-OFFICER",
			"confirmed_at": "2026-07-15T16:00:00+08:00",
			"evidence": "EV-3",
		},
	},
}

changed(patch) := json.patch(compliant, patch)

test_at_once if {
	subject.met with input as compliant
}

test_by_a_deadline if {
	subject.met with input as changed([{"op": "add", "path": "/order/type", "value": "by_deadline"}])
}

test_an_enterprise_s_own_decision if {
	not subject.met with input as changed([{"op": "add", "path": "/order/type", "value": "own_decision"}])
}

test_a_cut_of_power if {
	not subject.met with input as changed([{"op": "add", "path": "/order/type", "value": "power_cut"}])
}

test_an_order if {
	subject.applies with input as compliant
}

test_a_decision if {
	not subject.applies with input as changed([{"op": "add", "path": "/act/action", "value": "decide"}])
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == "remove_now"
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "by_deadline | evacuate_and_stop | on_the_spot | remove_now | seal | stop_production"
}
