package packs.hidden_danger_cn.life.hd_10_test

import data.packs.hidden_danger_cn.life.hd_10 as subject

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

test_assured if {
	subject.met with input as compliant
}

test_nobody_judged if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/confirmed_by", "value": ""}])
}

test_no_evidence if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/evidence", "value": ""}])
}

test_judged_at_the_act if {
	subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/confirmed_at", "value": "2026-07-15T17:00:00+08:00"}])
}

test_judged_after_the_act if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/confirmed_at", "value": "2026-07-15T17:00:01+08:00"}])
}

test_not_assured_and_not_stopped if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/answer", "value": "no"}])
}

test_not_assured_and_stopped_by_an_order if {
	subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/answer", "value": "no"}, {"op": "add", "path": "/order/type", "value": "evacuate_and_stop"}, {"op": "add", "path": "/order/stop_order", "value": "SO-1"}])
}

test_stopped_by_an_order_that_is_not_named if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/answer", "value": "no"}, {"op": "add", "path": "/order/type", "value": "evacuate_and_stop"}])
}

test_stopped_by_an_empty_name if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/answer", "value": "no"}, {"op": "add", "path": "/order/type", "value": "evacuate_and_stop"}, {"op": "add", "path": "/order/stop_order", "value": ""}])
}

test_a_stop_order_is_named_and_the_type_is_another if {
	not subject.met with input as changed([{"op": "add", "path": "/order/safe_meanwhile/answer", "value": "no"}, {"op": "add", "path": "/order/stop_order", "value": "SO-1"}])
}

test_the_enterprise_stopped_by_itself if {
	subject.met with input as changed([{"op": "remove", "path": "/order/safe_meanwhile"}, {"op": "add", "path": "/order/type", "value": "own_decision"}, {"op": "add", "path": "/danger/self_stopped", "value": true}])
}

test_the_enterprise_decided_and_did_not_stop if {
	not subject.met with input as changed([{"op": "remove", "path": "/order/safe_meanwhile"}, {"op": "add", "path": "/order/type", "value": "own_decision"}])
}

test_it_stopped_and_was_ordered_something_else if {
	not subject.met with input as changed([{"op": "remove", "path": "/order/safe_meanwhile"}, {"op": "add", "path": "/danger/self_stopped", "value": true}])
}

test_major if {
	subject.applies with input as compliant
}

test_general if {
	not subject.applies with input as changed([{"op": "add", "path": "/danger/grade", "value": "general"}])
}

test_stands if {
	shown := subject.until with input as compliant
	shown == "never"
}

test_what_is_shown if {
	shown := subject.observed with input as compliant
	shown == {"type": "remove_now", "assured": "yes"}
}

test_what_is_asked if {
	shown := subject.required with input as compliant
	shown == "safety assured by a named person with evidence, or people out and the unit stopped"
}
